import { LocalDate } from '@tipstaff/kernel';
import { type ExplainedTarget, type Explanation, type FactUsed } from './explanation';
import { factInWords } from './explanation-text';
import { type ExplainedDays, restsOnCalendar } from './period';
import { isRuleId, ruleOf } from './statutory-rules.table';

type Told = Omit<Explanation, 'wouldChange'>;

/**
 * What could make the date another one, and what people expect to and does not: the answer to "what
 * would make this earlier?". Made from the explanation and the rule's row alone. Nothing is said to move
 * the date that does not.
 */
function whatWouldChange(explanation: Told): readonly string[] {
  const { rule, period, target, adjustments = [] } = explanation;
  const row = isRuleId(rule) ? ruleOf(rule) : null;
  const holidays = holidaysThatMove(explanation);
  const decided = adjustments.at(-1);
  return [
    ...movingFacts(explanation).map(
      (fact) =>
        `It follows from ${factInWords(fact)}: correcting that can move it, and withdrawing it ends it.`,
    ),
    ...(row?.changedBy ?? []),
    ...(row?.extendable
      ? [`It may be extended by ${row.extendable.by}: ${row.extendable.test}.`]
      : []),
    ...(row?.reducible ? [`It may be reduced by ${row.reducible.by}.`] : []),
    ...(decided
      ? ['A bank holiday or a weekend does not move the day that was decided.']
      : holidays === null
        ? row !== null && period !== null
          ? [`A bank holiday or a weekend does not move ${target ? 'the period' : 'it'}.`]
          : []
        : [`A bank holiday appointed on ${holidays} would move it.`]),
    ...targetChanges(target),
    ...(row?.pauses === 'none' ? [`A suspension does not move ${target ? 'either' : 'it'}.`] : []),
  ];
}

/** The facts by which the day is found: the decision that gave it, else what the count starts from. */
function movingFacts({ rule, start, last, target, facts, adjustments = [] }: Told): FactUsed[] {
  const decided = adjustments.at(-1);
  if (decided) return facts.filter(({ on }) => on === decided.on).slice(-1);
  if (!isRuleId(rule) || (last === null && target === null)) return [];
  const { kind } = ruleOf(rule).calculation;
  // A chain follows from its anchor, whichever of its periods it is.
  if (kind === 'chain') return facts.slice(0, 1);
  const onTheDay = facts.filter(({ on }) => on === start);
  // Of a day that a fact names, or on which service is deemed, it is the last that was used.
  return onTheDay.length > 0 ? onTheDay : facts.slice(-1);
}

function wordsOf(from: LocalDate, to: LocalDate): string {
  return from === to
    ? LocalDate.inWords(from)
    : `a working day from ${LocalDate.inWords(from)} to ${LocalDate.inWords(to)}`;
}

/** The days on which another bank holiday would move the last day; null where none would. */
function holidaysThatMove({ period, days, calculation }: Told): string | null {
  const counted = days.filter(({ as }) => as === 'counted');
  const [first, last] = [counted[0]?.from, counted.at(-1)?.to];
  if (first === undefined || last === undefined) return null;
  if (period?.shape === 'calendar-days-from-first-working-day-after') return wordsOf(first, first);
  if (calculation?.kind === 'before') return wordsOf(days[0]?.from ?? first, last);
  const isCounted =
    (period !== null && restsOnCalendar(period)) ||
    calculation?.kind === 'window' ||
    calculation?.kind === 'measure';
  return isCounted ? wordsOf(first, last) : null;
}

/** What the law does not move, a bank holiday may: the local target is counted in working days. */
function targetChanges(target: ExplainedTarget | null): readonly string[] {
  const counted = (target?.days ?? []).filter(({ as }: ExplainedDays) => as === 'counted');
  const [first, last] = [counted[0]?.from, counted.at(-1)?.to];
  return first === undefined || last === undefined
    ? []
    : [`A bank holiday appointed on ${wordsOf(first, last)} would move the local target alone.`];
}

/** An explanation with what would change it, which follows from the rest of it. */
export function withChanges(explanation: Told): Explanation {
  return { ...explanation, wouldChange: whatWouldChange(explanation) };
}
