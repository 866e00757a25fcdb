import { LocalDate } from '@tipstaff/kernel';
import { calendarYear, type CountsKnown } from './calendar-year';

/** Conduct matters of the sample, as known at the end of September 2024. */
const conduct: CountsKnown = {
  ...{ on: LocalDate.parse('2024-09-30'), soFar: 55, yearBefore: 95 },
  ...{ twelveMonths: 80, daysOfTwelveMonths: 366 },
  quarters: [17, 23, 15, 25, 21, 26, 23, 20],
};

it('says lower where the year before lies above what the year comes to', () => {
  expect(calendarYear(conduct)).toMatchObject({
    ...{ year: 2024, soFar: 55, expected: 75.1, low: 69, high: 81 },
    ...{ word: 'lower', yearBefore: 95, dispersion: 1 },
  });
});

it.each([
  [81, 'comparable'],
  [69, 'comparable'],
  [68, 'higher'],
  [82, 'lower'],
])('beside %s of the year before it is %s', (yearBefore, word) => {
  expect(calendarYear({ ...conduct, yearBefore }).word).toBe(word);
});

it('is wider where quarters differ more than chance makes them', () => {
  const { low, high, dispersion } = calendarYear({
    ...conduct,
    quarters: [2, 40, 5, 35, 10, 30, 1, 37],
  });
  expect(dispersion).toBeGreaterThan(5);
  expect(high - low).toBeGreaterThan(20);
});

it('is what it is on the last day of the year', () => {
  const last = { ...conduct, on: LocalDate.parse('2024-12-31') };
  expect(calendarYear(last)).toMatchObject({ low: 55, high: 55, expected: 55 });
});

it('expects no more where nothing came in twelve months', () => {
  expect(calendarYear({ ...conduct, twelveMonths: 0, quarters: [] })).toMatchObject({
    ...{ low: 55, high: 55, dispersion: 1 },
  });
});
