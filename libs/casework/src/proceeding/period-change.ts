import { LocalDate } from '@tipstaff/kernel';
import { asKnownOn, knownDay, Law, ruleOf } from '@tipstaff/law';
import { detail, type Fact, listed } from '../fact';
import { type Timeline } from '../timeline';
import { ruleNaming, type Violation } from '../timeline-rules';
import { runsOn, timetableOf, type TimetablePeriod } from './timetable';
import { type ProceedingMilestone } from './proceeding-milestones.table';

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

/** Whether a period is one of those that the change is about, running on its day. */
export function isChangedBy(period: TimetablePeriod, { fact, rule }: PeriodChange): boolean {
  const people = listed(detail(fact, 'officers'));
  const isTheirs =
    people.length === 0 || period.officer === null || people.includes(period.officer);
  return period.rule === rule && isTheirs && runsOn(period, fact.on);
}

/**
 * A change needs a period that runs on its day and that the law lets be changed so; an extension is
 * to a later day than the one that stood, a reduction to an earlier.
 */
export const changesOnlyWhatRuns = ruleNaming<ProceedingMilestone>((timeline, law) => {
  const changes = periodChangesOf(timeline);
  if (changes.length === 0) return [];
  const periods = timetableOf(timeline, law);
  const standing = new Map<TimetablePeriod, LocalDate>();
  return changes.flatMap((change): Violation[] => {
    if (change.rule === null || change.to === null) {
      const any = periods.some(
        (period) => runsOn(period, change.fact.on) && mayChange(period.rule, change.how),
      );
      return any ? [] : [violation(change, 'not-running', 'no period that may be changed runs')];
    }
    const running = periods.filter((period) => isChangedBy(period, change));
    const [period] = running;
    if (!period) return [violation(change, 'not-running', `${change.rule} does not run then`)];
    const { title } = ruleOf(period.rule);
    if (!mayChange(period.rule, change.how)) {
      const why = `${period.rule} (${title}) may not be ${change.how}: no provision allows it`;
      return [violation(change, 'not-in-law', why)];
    }
    const wrong = running.flatMap((one) => {
      const current = standing.get(one) ?? lastDayAsKnown(one, change.fact.on, law);
      standing.set(one, change.to ?? one.start.on);
      return notInThatDirection(change, current);
    });
    return wrong.slice(0, 1);
  });
});

function notInThatDirection(change: PeriodChange, current: LocalDate | null): readonly Violation[] {
  const { how, rule, to } = change;
  if (current === null || to === null) return [];
  if (how === 'extended' && to <= current) {
    const why = `the last day of ${rule} is ${current}, and an extension is to a later one`;
    return [violation(change, 'not-later', why)];
  }
  if (how === 'reduced' && to >= current) {
    const why = `the last day of ${rule} is ${current}, and a reduction is to an earlier one`;
    return [violation(change, 'not-earlier', why)];
  }
  return [];
}

/**
 * The last day by the calendar that was known when the change was decided: a holiday proclaimed
 * later must not make an old decision impossible.
 */
function lastDayAsKnown({ rule, startsOn }: TimetablePeriod, day: LocalDate, law: Law) {
  return knownDay(() => lawAsKnownOn(law, day).lastDay(rule, startsOn)).day;
}

export function lawAsKnownOn(law: Law, day: LocalDate): Law {
  return new Law(law.settings, { 'england-and-wales': asKnownOn(law.calendar.version, day) });
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
