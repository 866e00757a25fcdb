import { type Explanation } from './explanation';
import { restsOnCalendar } from './period';
import { isRuleId, ruleOf } from './statutory-rules.table';

/**
 * What would make the date another one, and what people expect to and does not: the answer to "what
 * would make this earlier?". Made from the explanation and the rule's row alone.
 */
function whatWouldChange(explanation: Omit<Explanation, 'wouldChange'>): readonly string[] {
  const { rule, facts, period, days, calculation } = explanation;
  const row = isRuleId(rule) ? ruleOf(rule) : null;
  const counts = days.some(({ as }) => as === 'counted');
  const onCalendar =
    counts &&
    ((period !== null && restsOnCalendar(period)) ||
      calculation?.kind === 'window' ||
      calculation?.kind === 'before' ||
      calculation?.kind === 'measure');
  const first = days[0]?.from;
  const last = days.at(-1)?.to;
  return [
    ...facts.map(
      ({ milestone, on, number }) =>
        `Correcting or withdrawing ${number === null ? '' : `fact ${number}, `}${milestone} on ${on}, would move it.`,
    ),
    ...(row?.changedBy ?? []),
    ...(row?.extendable
      ? [`It may be extended by ${row.extendable.by}: ${row.extendable.test}.`]
      : []),
    ...(row?.reducible ? [`It may be reduced by ${row.reducible.by}.`] : []),
    ...(onCalendar && first !== undefined
      ? [`A bank holiday appointed between ${first} and ${last} would move it.`]
      : []),
    ...(row !== null && !onCalendar && period !== null
      ? ['A bank holiday or a weekend does not move it.']
      : []),
    ...(row?.pauses === 'none' ? ['A suspension does not move it.'] : []),
  ];
}

/** An explanation with what would change it, which follows from the rest of it. */
export function withChanges(explanation: Omit<Explanation, 'wouldChange'>): Explanation {
  return { ...explanation, wouldChange: whatWouldChange(explanation) };
}
