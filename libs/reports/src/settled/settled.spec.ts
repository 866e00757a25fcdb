import { LocalDate } from '@tipstaff/kernel';
import { beginsWith } from './record-begins';
import {
  ageReached,
  ages,
  dayAtAge,
  endsInWords,
  maturity,
  maturityInWords,
  shortestInterval,
} from './settled';

const times = (n: number, value: number) => Array.from({ length: n }, () => value);
const quarter = { from: LocalDate.parse('2024-07-01'), to: LocalDate.parse('2024-09-30') };

it('is the shortest range that nine in ten past quarters kept', () => {
  const movements = [...times(9, 0), ...times(6, 1), ...times(3, 2), 5, -1];
  expect(maturity(0, 12, movements)).toEqual({
    ...{ age: 0, later: 12, quarters: 20 },
    ...{ low: 0, high: 2, held: 18 },
  });
});

it('takes of two as short the one nearer to nothing, then the lower', () => {
  expect(shortestInterval([0, 1, 2, 3], 3)).toEqual({ low: 0, high: 2, held: 3 });
  expect(shortestInterval([-3, -2, -1, 0], 3)).toEqual({ low: -2, high: 0, held: 3 });
  expect(shortestInterval([-1, 0, 0, 1], 3)).toEqual({ low: -1, high: 0, held: 3 });
});

it('is refused for fewer than eight quarters, with how many there are', () => {
  expect(maturity(0, 12, times(7, 0))).toMatchObject({ quarters: 7, least: 8 });
  expect(maturity(0, 12, times(7, 0))).toHaveProperty('refused');
  expect(maturity(0, 12, times(8, 0))).toMatchObject({ low: 0, high: 0, held: 8 });
});

it('counts ages in months from the day a figure is first published', () => {
  expect(ages.map((age) => dayAtAge(quarter, age, 8))).toEqual([
    ...['2024-10-08', '2024-11-08', '2025-01-08', '2025-04-08', '2025-10-08'],
  ]);
  expect(dayAtAge(quarter, 1, 31)).toBe('2024-11-30');
  expect(ageReached(quarter, LocalDate.parse('2024-10-07'), 8)).toBeNull();
  expect(ageReached(quarter, LocalDate.parse('2025-04-07'), 8)).toBe(3);
  expect(ageReached(quarter, LocalDate.parse('2030-01-01'), 8)).toBe(12);
});

it('begins the record with the first whole month of what was logged', () => {
  expect(beginsWith(LocalDate.parse('2021-10-04'))).toBe('2021-11-01');
  expect(beginsWith(LocalDate.parse('2021-10-01'))).toBe('2021-10-01');
  expect(beginsWith(null)).toBeNull();
});

it('says of what never moved that there is nothing more, and of one value where it ends', () => {
  expect(maturityInWords(maturity(0, 1, times(8, 0)), 'count')).toBe(
    'From first publication to 1 month after it: nothing more, in 8 of 8 past quarters.',
  );
  expect(maturityInWords(maturity(0, 1, times(8, 2)), 'count')).toContain('it: 2 more, in');
  expect(endsInWords('count', { low: 87, high: 87 })).toBe('at 87');
  expect(endsInWords('percent', { low: 85, high: 87.5 })).toBe('between 85.0% and 87.5%');
});

it('keeps the decimals of a percentage', () => {
  expect(maturity(0, 1, [...times(8, -3), 5], 1)).toMatchObject({ low: -0.3, high: 0.5, held: 9 });
});
