import { type DutyCount, dutyFigure, type DutyStanding } from './duty-figure';

const done = (standing: DutyStanding, taken: number | null, late: number | null, duties = 1) =>
  ({ standing, taken, late, duties }) satisfies DutyCount;
const other = (standing: DutyStanding, duties = 1) => done(standing, null, null, duties);

it('makes the share of what the last day decided, and leaves the rest out', () => {
  expect(
    dutyFigure([
      done('in-time', 3, -7, 2),
      done('late', 14, 4),
      other('still-owed-late'),
      other('not-due-yet', 5),
      other('lapsed', 6),
      other('lapsed-late', 7),
    ]),
  ).toEqual({
    ...{ metInTime: 2, late: 1, stillOwedLate: 1, denominator: 4, percentInTime: 50 },
    ...{ notDueYet: 5, lapsed: 6, lapsedLate: 7 },
    daysTaken: { of: 3, median: 3, percentile90: 14 },
    daysLate: { of: 1, median: 4, percentile90: 4 },
  });
});

it('has nothing to say of nothing', () => {
  expect(dutyFigure([other('lapsed')])).toMatchObject({
    denominator: 0,
    percentInTime: null,
    daysTaken: { of: 0, median: null, percentile90: null },
  });
});

it.each([
  ['one', [7], 7, 7],
  ['an odd number: the middle one', [1, 9, 4], 4, 9],
  ['an even number: the mean of the two in the middle', [1, 2, 5, 9], 3.5, 9],
  ['ten: the ninth is not exceeded by nine', [1, 2, 3, 4, 5, 6, 7, 8, 90, 100], 5.5, 90],
  ['eleven: the tenth', [1, 2, 3, 4, 5, 6, 7, 8, 9, 100, 1000], 6, 100],
  ['all alike', [2, 2, 2, 2], 2, 2],
])('median and 90th percentile of %s', (_what, days, median, percentile90) => {
  const counts = days.map((late) => done('late', late + 10, late));
  expect(dutyFigure(counts).daysLate).toEqual({ of: days.length, median, percentile90 });
  expect(dutyFigure(counts).daysTaken).toEqual({
    ...{ of: days.length, median: median + 10, percentile90: percentile90 + 10 },
  });
});

it('takes many alike for as many as they are, at every size', () => {
  for (let size = 1; size <= 120; size += 1) {
    const figure = dutyFigure([done('late', 1, 1, size - 1), done('late', 2, 2, 1)]).daysLate;
    const sorted = [...Array(size - 1).fill(1), 2] as number[];
    expect(figure?.percentile90).toBe(sorted[Math.ceil((size * 9) / 10) - 1]);
  }
});

it('counts one beyond the calendar, and has no days of it', () => {
  expect(dutyFigure([done('late', null, null), done('late', 12, 2)])).toMatchObject({
    ...{ late: 2, daysLate: { of: 1, median: 2 } },
  });
});
