import { LocalDate } from '@tipstaff/kernel';
import { asKnownOn, knownDay, Law, ruleOf } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type MilestoneRule } from '../milestone';
import { type Timeline } from '../timeline';
import { type TimelineRule, type Violation } from '../timeline-rules';
import { runsOn, timetableOf, type TimetablePeriod, timetableRules } from './timetable';
import { ruleAndDay } from '../value-rule';

/** A decision that gives a running period another last day (R-TIME-6): by whom, and the reason. */
const decision = {
  permission: 'proceeding.decide',
  value: ruleAndDay(...timetableRules),
  person: 'required',
  note: 'required',
  entry: 'api',
} as const;

export const periodChanges = {
  'period-extended': { title: 'Period extended', command: 'extend-period', ...decision },
  'period-reduced': { title: 'Period reduced', command: 'reduce-period', ...decision },
} as const satisfies Record<string, MilestoneRule>;

/** A change as a fact tells it. */
export interface PeriodChange {
  readonly fact: Fact;
  readonly how: 'extended' | 'reduced';
  /** Null where the value names none, as when a page only asks what could be entered. */
  readonly rule: string | null;
  readonly to: LocalDate | null;
}

/** Every change on the timeline, in its order. */
export function periodChangesOf(timeline: Timeline): readonly PeriodChange[] {
  return timeline.facts.flatMap((fact) => {
    if (fact.milestone !== 'period-extended' && fact.milestone !== 'period-reduced') return [];
    const [rule = null, to = null] = fact.value?.split('/') ?? [];
    const how = fact.milestone === 'period-extended' ? 'extended' : 'reduced';
    return [{ fact, how, rule, to: to as LocalDate | null }];
  });
}

/** Who may change a period in this way, by law; null where nobody may. */
export function mayChange(
  rule: TimetablePeriod['rule'],
  how: PeriodChange['how'],
): { readonly by: string } | null {
  const { extendable, reducible } = ruleOf(rule);
  return (how === 'extended' ? extendable : reducible) ?? null;
}

/**
 * A change needs a period that runs on its day and that the law lets be changed so; an extension is
 * to a later day than the one that stood, a reduction to an earlier.
 */
export const changesOnlyWhatRuns: TimelineRule<string> = (timeline, law) => {
  const periods = timetableOf(timeline, law);
  const standing = new Map<TimetablePeriod, LocalDate>();
  return periodChangesOf(timeline).flatMap((change): Violation[] => {
    const running = periods.filter((period) => runsOn(period, change.fact.on));
    if (change.rule === null || change.to === null) {
      const any = running.some(({ rule }) => mayChange(rule, change.how));
      return any ? [] : [violation(change, 'not-running', 'no period that may be changed runs')];
    }
    const period = running.find(({ rule }) => rule === change.rule);
    if (!period) return [violation(change, 'not-running', `${change.rule} does not run then`)];
    const { title } = ruleOf(period.rule);
    if (!mayChange(period.rule, change.how)) {
      const why = `${period.rule} (${title}) may not be ${change.how}: no provision allows it`;
      return [violation(change, 'not-in-law', why)];
    }
    const current = standing.get(period) ?? lastDayAsKnown(period, change.fact.on, law);
    standing.set(period, change.to);
    if (current === null) return [];
    const isLater = change.to > current;
    if (change.how === 'extended' && !isLater) {
      const why = `the last day of ${period.rule} is ${current}, and an extension is to a later one`;
      return [violation(change, 'not-later', why)];
    }
    if (change.how === 'reduced' && change.to >= current) {
      const why = `the last day of ${period.rule} is ${current}, and a reduction is to an earlier one`;
      return [violation(change, 'not-earlier', why)];
    }
    return [];
  });
};

/**
 * The last day by the calendar that was known when the change was decided: a holiday proclaimed
 * later must not make an old decision impossible.
 */
function lastDayAsKnown({ rule, start }: TimetablePeriod, day: LocalDate, law: Law) {
  const calendar = asKnownOn(law.calendar.version, day);
  const then = new Law(law.settings, { 'england-and-wales': calendar });
  return knownDay(() => then.lastDay(rule, start.on)).day;
}

function violation({ fact }: PeriodChange, code: string, why: string): Violation {
  const { milestone, on, number } = fact;
  return {
    code: `${milestone}-${code}`,
    fact: number,
    field: 'value',
    message: `"${milestone}" on ${LocalDate.inShortWords(on)}: ${why}. Correct the rule or the day.`,
  };
}
