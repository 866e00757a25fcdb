import { LocalDate } from '@tipstaff/kernel';
import { Law } from './law';
import { type RuleId } from './statutory-rules.table';

const law = new Law();
const days = (rule: RuleId, from: string, to: string): number | null =>
  law.daysFromTo(rule, LocalDate.parse(from), LocalDate.parse(to));

// Friday 23 August 2024; Monday the 26th was the summer bank holiday.
it.each([
  ['the same day', '2024-08-23', 0],
  ['the Saturday after', '2024-08-24', 1],
  ['the Sunday after', '2024-08-25', 1],
  ['the bank holiday after', '2024-08-26', 1],
  ['the Tuesday after, the first working day', '2024-08-27', 1],
  ['the Wednesday after', '2024-08-28', 2],
  ['the Thursday before', '2024-08-22', -1],
  ['the Sunday before', '2024-08-18', -5],
  ['the Friday before', '2024-08-16', -5],
])('a rule in working days, %s a Friday', (_what, to, counted) => {
  expect(days('R-PM-3', '2024-08-23', to)).toBe(counted);
});

it('a rule in working days, before a last day that a decision put on a Saturday', () => {
  expect(days('R-CON-11', '2024-08-24', '2024-08-24')).toBe(0);
  expect(days('R-CON-11', '2024-08-24', '2024-08-23')).toBe(-1);
  expect(days('R-CON-11', '2024-08-24', '2024-08-22')).toBe(-2);
  expect(days('R-CON-11', '2024-08-24', '2024-08-25')).toBe(1);
  expect(days('R-CON-11', '2024-08-24', '2024-08-27')).toBe(1);
});

it.each<[RuleId, string]>([
  ['R-KI-2', 'four weeks'],
  ['R-REF-1', 'the following day'],
  ['R-REC-1', '56 days'],
  ['R-CON-19', '28 days from a working day on'],
])('%s counts every day: %s', (rule) => {
  expect(days(rule, '2024-08-23', '2024-08-27')).toBe(4);
  expect(days(rule, '2024-08-27', '2024-08-23')).toBe(-4);
});

it.each<[RuleId, number]>([
  ['R-BAR-1', 1],
  ['R-CON-12', 1],
  ['R-CON-14', 1],
])('%s counts working days, however it finds its last one', (rule, counted) => {
  expect(days(rule, '2024-08-23', '2024-08-27')).toBe(counted);
});

it('counts by the calendar of the rule, and not where that does not reach', () => {
  // St Andrew's Day is a bank holiday in Scotland alone.
  expect(days('R-WD-3', '2024-11-29', '2024-12-03')).toBe(1);
  expect(days('R-PM-3', '2024-11-29', '2024-12-03')).toBe(2);
  expect(days('R-PM-3', '2028-12-29', '2029-01-03')).toBeNull();
  expect(days('R-KI-2', '2028-12-29', '2029-01-03')).toBe(5);
});

it('a rule never counts fewer days to a later day, nor 0 to another', () => {
  for (const from of ['2024-03-28', '2024-03-29', '2024-03-30', '2024-12-24', '2024-12-25']) {
    const start = LocalDate.parse(from);
    let before = 0;
    for (let n = 1; n <= 20; n += 1) {
      const later = LocalDate.addDays(start, n);
      const counted = law.daysFromTo('R-PM-3', start, later) ?? 0;
      expect(counted).toBeGreaterThanOrEqual(Math.max(1, before));
      expect(law.daysFromTo('R-PM-3', later, start)).toBe(-counted);
      before = counted;
    }
  }
});
