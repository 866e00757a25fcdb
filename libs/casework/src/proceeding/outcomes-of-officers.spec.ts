import { LocalDate } from '@tipstaff/kernel';
import { type Fact } from '../fact';
import { timelineOfFacts } from '../timeline';
import { hearingConcluded, outcomesOfOfficers } from './officers';

type Told = readonly [milestone: string, on: string, value: string, person?: string];

const timeline = (...told: readonly Told[]) =>
  timelineOfFacts(
    told.map(([milestone, on, value, person], index): Fact => ({
      ...{ number: index + 1, milestone, value, person: person ?? null },
      ...{ on: LocalDate.parse(on), enteredOn: LocalDate.parse(on), related: null, note: null },
    })),
  );

const outcomes = (...told: readonly Told[]) =>
  outcomesOfOfficers(timeline(...told)).map(({ person, outcome }) => [person, outcome]);

/** Every order of entry: the numbers of the facts go with it. */
function* ordersOf<T>(all: readonly T[]): Generator<readonly T[]> {
  if (all.length === 0) yield [];
  for (const [index, one] of all.entries()) {
    for (const rest of ordersOf([...all.slice(0, index), ...all.slice(index + 1)])) {
      yield [one, ...rest];
    }
  }
}

const referred: Told = ['referred', '2024-01-02', 'hearing', 'OFF-1'];
const alsoReferred: Told = ['referred', '2024-01-02', 'hearing', 'OFF-2'];
const held: Told = ['held', '2024-03-04', 'hearing'];

it.each([
  [
    'on one day the gravest',
    [
      referred,
      held,
      ['outcome', '2024-03-01', 'written-warning', 'OFF-1'],
      ['outcome', '2024-03-01', 'dismissed', 'OFF-1'],
    ],
    [['OFF-1', 'dismissed']],
  ],
  [
    'that of the latest day',
    [
      referred,
      held,
      ['outcome', '2024-03-01', 'dismissed', 'OFF-1'],
      ['outcome', '2024-03-04', 'final-written-warning', 'OFF-1'],
    ],
    [['OFF-1', 'final-written-warning']],
  ],
  [
    'that names nobody, of the sole officer',
    [referred, held, ['outcome', '2024-03-04', 'not-proven']],
    [['OFF-1', 'not-proven']],
  ],
  ['none yet', [referred, held], [['OFF-1', null]]],
] as [string, Told[], unknown[]][])('an officer has the outcome %s', (_, told, expected) => {
  for (const order of ordersOf(told)) expect(outcomes(...order)).toEqual(expected);
});

it('gives what names nobody to one officer of whom nobody said who it is, where there are several', () => {
  const told: Told[] = [
    referred,
    alsoReferred,
    held,
    ['outcome', '2024-03-04', 'written-warning'],
    ['outcome', '2024-03-04', 'dismissed', 'OFF-2'],
  ];
  for (const order of ordersOf(told)) {
    const found = outcomes(...order);
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        ['OFF-1', null],
        ['OFF-2', 'dismissed'],
        [null, 'written-warning'],
      ]),
    );
  }
});

it('leaves out an officer against whom the proceedings ended before they were held', () => {
  expect(
    outcomes(referred, alsoReferred, ['withdrawn', '2024-02-01', '', 'OFF-2'], held, [
      'outcome',
      '2024-03-04',
      'dismissed',
    ]),
  ).toEqual([['OFF-1', 'dismissed']]);
});

it('is dated by the last day on which it was held, and on one day by the gravest kind', () => {
  const told: Told[] = [
    ['held', '2024-03-04', 'accelerated-hearing'],
    ['held', '2024-03-05', 'meeting'],
    ['held', '2024-03-05', 'hearing'],
  ];
  for (const order of ordersOf(told)) {
    expect(hearingConcluded(timeline(...order))).toMatchObject({
      on: '2024-03-05',
      value: 'hearing',
    });
  }
  expect(hearingConcluded(timeline(referred))).toBeNull();
});
