import { LocalDate } from '@tipstaff/kernel';
import { type Fact } from '../fact';
import { timelineOfFacts } from '../timeline';
import { valueFault, aUnit } from '../value-rule';
import { caseTypeDefinitions } from '../case-types';
import { factsOfUnit, type UnitRow } from './unit-facts';
import { unitOn, unitSpans, unitsOfPerson } from './unit-spans';

const day = (text: string) => LocalDate.parse(text);
let numbers = 0;
const fact = (
  milestone: string,
  on: string,
  details: Readonly<Record<string, string>> = {},
  value: string | null = null,
): Fact => ({
  ...{ number: (numbers += 1), milestone, on: day(on), enteredOn: day(on), value },
  ...{ person: null, related: null, note: null, details },
});

const station = timelineOfFacts([
  fact('opened', '2023-04-01', { title: 'King’s Lynn', under: 'WEST' }, 'station'),
  fact('headcount-recorded', '2023-04-01', { headcount: '120' }),
  fact('headcount-recorded', '2024-04-01', { headcount: '110' }),
  fact('changed', '2024-07-01', { under: 'NORTH' }),
  fact('closed', '2025-01-01'),
]);

describe('a unit', () => {
  it('is on each day as it was said last by then', () => {
    const common = { kind: 'station', title: 'King’s Lynn' };
    expect(unitSpans(station)).toEqual([
      { ...common, from: '2023-04-01', to: '2024-04-01', under: 'WEST', headcount: 120 },
      { ...common, from: '2024-04-01', to: '2024-07-01', under: 'WEST', headcount: 110 },
      { ...common, from: '2024-07-01', to: '2025-01-01', under: 'NORTH', headcount: 110 },
    ]);
  });

  it.each([
    ['2023-03-31', null],
    ['2023-04-01', 120],
    ['2024-03-31', 120],
    ['2024-04-01', 110],
    ['2024-12-31', 110],
    ['2025-01-01', null],
  ])('has on %s a headcount of %p', (on, headcount) => {
    expect(unitOn(station, day(on))?.headcount ?? null).toBe(headcount);
  });

  it('is corrected by what is entered late: a headcount from an earlier day on', () => {
    const late = timelineOfFacts([
      ...station.facts,
      fact('headcount-recorded', '2023-09-01', { headcount: '115' }),
    ]);
    expect(unitOn(late, day('2023-12-01'))?.headcount).toBe(115);
    expect(unitOn(late, day('2024-04-01'))?.headcount).toBe(110);
  });

  it('has a reference of capitals, digits and hyphens, and is no part of itself', () => {
    const { referenceFault } = caseTypeDefinitions.unit;
    const opening = { ...fact('opened', '2024-01-01', { title: 'X', under: 'NW' }, 'district') };
    expect(referenceFault?.('NW-01', opening)).toBeNull();
    expect(referenceFault?.('NW', opening)).toContain('part of itself');
    for (const wrong of ['nw', '-NW', 'NW-', 'N W', 'N+W', '']) {
      expect(referenceFault?.(wrong, null)).toContain('is not the reference of a unit');
      expect(valueFault('unit', aUnit, wrong, () => null)).toContain('not the reference of a unit');
    }
  });
});

describe('a line of a file', () => {
  const row: UnitRow = {
    ...{ on: day('2024-04-01'), kind: 'station', title: 'King’s Lynn', under: 'WEST' },
    ...{ headcount: 110, closes: false },
  };
  const told = (said: Partial<UnitRow>, timeline = station) =>
    factsOfUnit(timeline, { ...row, ...said }, day('2024-10-01')).map(
      ({ milestone, on, details }) => ({ milestone, on, ...details }),
    );

  it('opens a unit that is new', () => {
    expect(told({}, timelineOfFacts([]))).toEqual([
      { milestone: 'opened', on: '2024-04-01', title: 'King’s Lynn', under: 'WEST' },
      { milestone: 'headcount-recorded', on: '2024-04-01', headcount: '110' },
    ]);
  });

  it('asks for nothing that is on record already', () => {
    expect(told({})).toEqual([]);
    expect(told({ title: null, under: null, headcount: null })).toEqual([]);
    expect(told({ on: day('2025-01-01'), closes: true })).toEqual([]);
  });

  it('asks for what is another from that day on', () => {
    expect(told({ on: day('2024-09-01'), under: 'NORTH', headcount: 99 })).toEqual([
      { milestone: 'headcount-recorded', on: '2024-09-01', headcount: '99' },
    ]);
    expect(told({ title: 'Lynn' })).toEqual([
      { milestone: 'changed', on: '2024-04-01', title: 'Lynn' },
    ]);
    expect(told({ on: day('2024-12-01'), closes: true })).toEqual([
      { milestone: 'closed', on: '2024-12-01' },
    ]);
  });
});

it('a person is in the unit that was said last, until they leave the service', () => {
  const person = timelineOfFacts([
    fact('entered', '2023-01-01', {}, 'officer'),
    fact('unit-changed', '2023-01-01', { unit: 'NW-01' }),
    fact('unit-changed', '2024-02-01', { unit: 'CTM' }),
    fact('left-service', '2024-08-01', {}, 'retired'),
  ]);
  expect(unitsOfPerson(person)).toEqual([
    { unit: 'NW-01', from: '2023-01-01', to: '2024-02-01' },
    { unit: 'CTM', from: '2024-02-01', to: '2024-08-01' },
  ]);
});
