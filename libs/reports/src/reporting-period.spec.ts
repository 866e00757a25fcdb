import { LocalDate } from '@tipstaff/kernel';
import { reportingPeriods } from './reporting-period';

const windows = (to: string) => {
  const { last, previous } = reportingPeriods(LocalDate.parse(to));
  return [last.from, last.to, previous.from, previous.to];
};

it.each([
  ['2024-09-30', ['2023-10-01', '2024-09-30', '2022-10-01', '2023-09-30']],
  ['2024-02-29', ['2023-03-01', '2024-02-29', '2022-03-01', '2023-02-28']],
  ['2023-02-28', ['2022-03-01', '2023-02-28', '2021-03-01', '2022-02-28']],
])('ending with a month, the window is twelve whole months: %s', (to, expected) => {
  expect(windows(to)).toEqual(expected);
});

it.each([
  ['2024-09-15', ['2023-09-16', '2024-09-15', '2022-09-16', '2023-09-15']],
  ['2024-02-28', ['2023-03-01', '2024-02-28', '2022-03-01', '2023-02-28']],
  ['2025-03-30', ['2024-03-31', '2025-03-30', '2023-03-31', '2024-03-30']],
])('otherwise it begins the day after the same day a year before: %s', (to, expected) => {
  expect(windows(to)).toEqual(expected);
});
