import { changeBetween } from './change';

const of = (value: number | null, exact = String(value)) => ({
  value,
  exact: value === null ? null : exact,
});

it.each([
  [393, 334, -59, -15],
  [90, 80, -10, -11],
  [8, 7, -1, -13],
  [200, 201, 1, 1],
  [0, 4, 4, null],
  [4, 4, 0, 0],
])('from %s to %s it is %s, %s per cent', (before, now, number, percent) => {
  expect(changeBetween(of(before), of(now), 0)).toEqual({ number, percent, exact: String(number) });
});

it('is in points between percentages, as they were printed', () => {
  const before = of(75.1, '29500/393');
  const now = of(85, '14200/167');
  expect(changeBetween(before, now, 1)).toEqual({
    number: 9.9,
    percent: 13,
    exact: '654100/65631',
  });
});

it('is none where there is no value', () => {
  expect(changeBetween(of(null), of(3), 0)).toBeNull();
  expect(changeBetween(of(3), of(null), 0)).toBeNull();
});
