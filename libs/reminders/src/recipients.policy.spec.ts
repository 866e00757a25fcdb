import { LocalDate } from '@tipstaff/kernel';
import { type Directory, emptyDirectory, exampleDirectory } from './directory';
import { type Absence, concerns, type PeopleOfForce, recipientsAt } from './recipients.policy';

const day = (text: string) => LocalDate.parse(text);
const HEAD = 'Head of Professional Standards';

const beside: Directory = {
  ...exampleDirectory,
  deputyOf: (_, office) => (office === 'Chief Constable' ? 'Deputy Chief Constable' : null),
  supervisorOf: (_, office) => (office === 'Vetting' ? 'Chief Constable' : null),
};

function people(absences: readonly Partial<Absence>[] = [], directory = beside): PeopleOfForce {
  return {
    force: 'norfolk',
    directory,
    absences: absences.map((one, n) => ({
      id: String(n),
      office: 'Chief Constable',
      from: day('2024-10-01'),
      until: day('2024-10-04'),
      delegate: null,
      ...one,
    })),
    today: day('2024-10-01'),
  };
}

const names = (...asked: Parameters<typeof recipientsAt>) =>
  recipientsAt(...asked).map(({ name, standsInFor }) =>
    standsInFor === null ? name : `${name} for ${standsInFor}`,
  );

describe('who is told at a rung', () => {
  it('is the owner, and each of several', () => {
    expect(recipientsAt(['owner'], 'Chief Constable', people())).toEqual([
      { name: 'Chief Constable', as: 'owner', standsInFor: null },
    ]);
    expect(names(['owner'], 'OPCC + Chief Constable', people())).toEqual([
      'OPCC',
      'Chief Constable',
    ]);
  });

  it('is the deputy and the supervisor of the directory, where it names them', () => {
    expect(names(['owner', 'deputy'], 'OPCC + Chief Constable', people())).toEqual([
      'OPCC',
      'Chief Constable',
      'Deputy Chief Constable',
    ]);
    expect(names(['supervisor'], 'Vetting', people())).toEqual(['Chief Constable']);
    expect(names(['deputy', 'supervisor'], 'OPCC', people())).toEqual([]);
  });

  it('is everyone once, whatever they are', () => {
    expect(recipientsAt(['owner', 'head-of-psd'], HEAD, people())).toEqual([
      { name: HEAD, as: 'owner', standsInFor: null },
    ]);
  });

  it('is the head of PSD always, and the contact at the policing body where there is one', () => {
    const nobody = people([], emptyDirectory);
    expect(names(['head-of-psd', 'opcc-contact'], 'OPCC', nobody)).toEqual([HEAD]);
    expect(names(['opcc-contact'], 'OPCC', people())).toEqual(['OPCC contact']);
  });

  it('is one person where two offices have one address', () => {
    const oneAddress = { ...beside, personOf: () => 'Chief Constable' };
    expect(names(['owner'], 'OPCC + Chief Constable', people([], oneAddress))).toEqual([
      'Chief Constable',
    ]);
  });
});

describe('who is told while an office is away', () => {
  it('is its delegate, from the first day to the last', () => {
    const away = people([{ delegate: 'Vetting' }]);
    expect(names(['owner'], 'Chief Constable', away)).toEqual(['Vetting for Chief Constable']);
    for (const today of ['2024-09-30', '2024-10-05']) {
      const there = { ...away, today: day(today) };
      expect(names(['owner'], 'Chief Constable', there)).toEqual(['Chief Constable']);
    }
  });

  it('is the deputy, else the supervisor, where no delegate was named', () => {
    const deputy = ['Deputy Chief Constable for Chief Constable'];
    expect(names(['owner'], 'Chief Constable', people([{}]))).toEqual(deputy);
    const vetting = people([{ office: 'Vetting' }]);
    expect(names(['owner'], 'Vetting', vetting)).toEqual(['Chief Constable for Vetting']);
  });

  it('is the next in line where the delegate is away as well', () => {
    const both = people([{ delegate: 'Vetting' }, { office: 'Vetting', delegate: 'OPCC' }]);
    expect(names(['owner'], 'Chief Constable', both)).toEqual(['OPCC for Chief Constable']);
  });

  it('is the office itself where there is nobody, or the circle closes', () => {
    expect(names(['owner'], 'OPCC', people([{ office: 'OPCC' }]))).toEqual(['OPCC']);
    const circle = people([{ delegate: 'OPCC' }, { office: 'OPCC', delegate: 'Chief Constable' }]);
    expect(names(['owner'], 'Chief Constable', circle)).toEqual(['Chief Constable']);
  });

  it('goes by the absence that was recorded last', () => {
    const twice = people([{ delegate: 'OPCC' }, { delegate: 'Vetting' }]);
    expect(names(['owner'], 'Chief Constable', twice)).toEqual(['Vetting for Chief Constable']);
  });

  it('leaves the obligation the business of both', () => {
    const away = people([{ delegate: 'Vetting' }]);
    const of = (name: string) => concerns(name, ['owner'], 'Chief Constable', away);
    expect([of('Vetting'), of('Chief Constable'), of('OPCC')]).toEqual([true, true, false]);
  });
});
