import { type LocalDate } from '@tipstaff/kernel';
import { type ExplainedDays } from '../period';
import { type Explanation } from '../explanation';
import { type Law } from '../law';
import { type StatutoryRule } from '../statutory-rule';
import { type RuleId } from '../statutory-rules.table';
import { withChanges } from '../what-would-change';

/** The row with its id known to the compiler. */
export type Rule = StatutoryRule & { readonly id: RuleId };

/** The explanation of an answer that is more than the last day of one period. */
export function explained(
  law: Law,
  rule: Rule,
  start: LocalDate,
  last: LocalDate | null,
  days: readonly ExplainedDays[],
  notes: readonly string[] = [],
): Explanation {
  return withChanges({
    ...law.headingOf(rule.id),
    start,
    period: 'period' in rule.calculation ? rule.calculation.period : null,
    calculation: rule.calculation,
    last,
    days,
    calendar: law.calendarOf(rule.id).version.id,
    target: null,
    facts: [],
    notes,
  });
}
