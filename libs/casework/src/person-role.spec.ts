import { caseTypeDefinitions } from './case-types';
import { isNearlyTheSame } from './look-of-name';
import { personRoles } from './milestone';
import { peopleInFact } from './person-role';
import { milestonesOfOutcomes } from './proceeding/officers';

const rules = Object.values(caseTypeDefinitions).flatMap(({ type, milestones }) =>
  Object.entries(milestones).map(([milestone, rule]) => ({ type, milestone, rule })),
);

const said = {
  ...{ number: 1, on: '2024-01-05', enteredOn: '2024-01-05' },
  ...{ value: null, person: null, related: null, note: null },
} as never as Parameters<typeof peopleInFact>[1];

describe('as whom people are named', () => {
  it('is said of each milestone that asks for a person, or says who is meant', () => {
    const asking = rules.filter(({ rule }) => rule.person ?? rule.meaning?.person);
    expect(asking.length).toBeGreaterThan(40);
    const unsaid = asking.filter(({ rule }) => rule.role === undefined);
    expect(unsaid.map(({ type, milestone }) => `${type} ${milestone}`)).toEqual([]);
  });

  it('is said of each field that takes people', () => {
    const fields = rules.flatMap(({ type, milestone, rule }) =>
      Object.entries(rule.fields ?? {}).map(([name, field]) => ({
        of: `${type} ${milestone} ${name}`,
        field,
      })),
    );
    const taking = fields.filter(({ field }) => field.value.kind === 'people');
    expect(taking.length).toBeGreaterThan(4);
    expect(taking.filter(({ field }) => field.role === undefined).map(({ of }) => of)).toEqual([]);
  });

  it('by a value is by one that there is', () => {
    for (const { rule } of rules) {
      if (typeof rule.role !== 'object') continue;
      const options = 'options' in rule.value ? rule.value.options : [];
      expect(options).toEqual(expect.arrayContaining(Object.keys(rule.role.byValue)));
    }
  });

  it('is as the officer wherever the proceedings take a fact to be about one', () => {
    const { milestones } = caseTypeDefinitions.proceeding;
    for (const milestone of milestonesOfOutcomes.filter((name) => name !== 'held')) {
      expect([milestone, milestones[milestone]?.role]).toEqual([milestone, 'officer-subject']);
    }
  });

  it('has no role that nothing uses', () => {
    const used = rules.flatMap(({ rule: { role, fields = {} } }) => [
      ...(typeof role === 'object' ? Object.values(role.byValue) : [role]),
      ...Object.values(fields).map((field) => field.role),
    ]);
    const roles = Object.keys(personRoles).filter((role) => role !== 'named');
    expect(roles.filter((role) => !used.includes(role as never))).toEqual([]);
  });
});

describe('whom a fact names', () => {
  it.each([
    ['complaint', 'made', { person: 'CPL-00042' }, [['CPL-00042', 'complainant']]],
    [
      ...(['complaint', 'allegation', { details: { officers: 'OFF-1+OFF-2' } }] as const),
      [
        ['OFF-1', 'officer-complained-about'],
        ['OFF-2', 'officer-complained-about'],
      ],
    ],
    [
      ...(['proceeding', 'panel-replaced', { person: 'CHR-1', value: 'chair' }] as const),
      [['CHR-1', 'chair']],
    ],
    [
      ...(['proceeding', 'to-be-informed', { person: 'CPL-1', value: 'complainant' }] as const),
      [['CPL-1', 'complainant']],
    ],
    [
      ...([
        'proceeding',
        'period-extended',
        { person: 'CHR-1', details: { officers: 'OFF-1' } },
      ] as const),
      [
        ['CHR-1', 'decided-by'],
        ['OFF-1', 'officer-subject'],
      ],
    ],
    ['complaint', 'witness-named', { person: 'OFF-9' }, [['OFF-9', 'witness']]],
    ['complaint', 'resumed', { person: 'OFF-9' }, [['OFF-9', 'named']]],
    ['complaint', 'made', { person: 'Jane Smith' }, []],
    ['action', 'owner', { person: 'Chief Constable' }, []],
  ] as const)('%s %s %j: %j', (type, milestone, more, people) => {
    expect(
      peopleInFact(type, { ...said, milestone, ...more }).map(({ person, role }) => [person, role]),
    ).toEqual(people);
  });
});

describe('references that are nearly the same', () => {
  it.each([
    ['OFF-0123', 'OFF-123'],
    ['OFF-0123', 'OFC-0123'],
    ['OFF-0123', 'OF-0123'],
  ])('%s and %s', (one, other) => {
    expect([isNearlyTheSame(one, other), isNearlyTheSame(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['OFF-0123', 'OFF-0123'],
    ['OFF-0123', 'OFF-0124'],
    ['OFF-0123', 'CPL-0123'],
    ['OFF-0123', 'Jane Smith'],
  ])('are not %s and %s', (one, other) => {
    expect(isNearlyTheSame(one, other)).toBe(false);
  });
});
