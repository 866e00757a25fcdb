import { LocalDate } from '@tipstaff/kernel';
import { knownDay, type Law } from '@tipstaff/law';
import { detail, type Fact } from '../fact';
import { all, first, type Timeline } from '../timeline';
import { ruleNaming, type Violation } from '../timeline-rules';
import { isChangedBy, lawAsKnownOn, periodChangesOf } from './period-change';
import { type ProceedingMilestone } from './proceeding-milestones.table';
import { runsOn, timetableOf, type TimetablePeriod } from './timetable';

/** What became of the date: how often it was fixed, vacated and adjourned. */
export interface DateHistory {
  readonly fixed: number;
  readonly vacated: number;
  readonly adjourned: number;
}

/** The date as it stands before the hearing concluded. */
export type HearingDate =
  | { readonly status: 'referred' }
  | { readonly status: 'fixed'; readonly fixedFor: LocalDate }
  | { readonly status: 'vacated'; readonly vacatedOn: LocalDate }
  | {
      readonly status: 'adjourned';
      readonly adjournedOn: LocalDate;
      readonly until: LocalDate | null;
    };

export function hearingDate({ facts }: Timeline): HearingDate {
  const latest = facts.findLast(
    ({ milestone, value }) =>
      (milestone === 'fixed' && value !== null) ||
      milestone === 'vacated' ||
      milestone === 'adjourned',
  );
  switch (latest?.milestone) {
    case 'fixed':
      return { status: 'fixed', fixedFor: latest.value as LocalDate };
    case 'vacated':
      return { status: 'vacated', vacatedOn: latest.on };
    case 'adjourned': {
      const until = detail(latest, 'until') as LocalDate | null;
      return { status: 'adjourned', adjournedOn: latest.on, until };
    }
    default:
      return { status: 'referred' };
  }
}

/**
 * The day of the hearing that is to come, as the kept state of a case says it; null where none stands, and of what is no
 * proceedings.
 */
export function hearingDayIn({
  type,
  state,
}: {
  readonly type: string;
  readonly state: object;
}): LocalDate | null {
  if (type !== 'proceeding') return null;
  const date = state as HearingDate;
  if (date.status === 'fixed') return date.fixedFor;
  return date.status === 'adjourned' ? date.until : null;
}

export function dateHistory(timeline: Timeline): DateHistory {
  const count = (milestone: string): number => all(timeline, milestone).length;
  return { fixed: count('fixed'), vacated: count('vacated'), adjourned: count('adjourned') };
}

/** A date is vacated that stands, and neither vacated nor adjourned once the hearing concluded. */
export const vacatesWhatStands = ruleNaming<'held' | 'fixed' | 'vacated' | 'adjourned'>(
  (timeline) => {
    const held = first(timeline, 'held');
    let standing: Fact | null = null;
    const found: Violation[] = [];
    for (const fact of timeline.facts) {
      const { milestone, on, number } = fact;
      const what = `"${milestone}" on ${LocalDate.inShortWords(on)}`;
      if (milestone === 'fixed') standing = fact;
      if (milestone === 'vacated') {
        if (!standing) {
          const message = `${what}, but no date was fixed then: add the "fixed" milestone or remove this one.`;
          found.push({ code: 'vacated-without-fixed', fact: number, field: 'milestone', message });
        }
        standing = null;
      }
      if ((milestone === 'vacated' || milestone === 'adjourned') && held && on > held.on) {
        const message = `${what} comes after the proceedings concluded on ${LocalDate.inShortWords(held.on)}: correct one of the two dates.`;
        found.push({ code: `${milestone}-after-held`, fact: number, field: 'on', message });
      }
      const until = milestone === 'adjourned' ? detail(fact, 'until') : null;
      if (until !== null && until < on) {
        const message = `${what} is until ${until}, which lies before: correct one of the two days.`;
        found.push({ code: 'adjourned-until-before', fact: number, field: 'value', message });
      }
    }
    return found;
  },
);

/** The days between which an accelerated hearing may be held (R-CON-14), as they stood on a day. */
interface Window {
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
}

/**
 * Regulation 52(1): the date is not less than 10 and not more than 15 working days after the notice.
 * A date outside is refused unless all agreed to reduce the period by the day it was fixed (reg. 48);
 * nobody may extend it. A hearing that was in fact held outside is no contradiction: it was late.
 */
export const fixedWithinTheWindow = ruleNaming<ProceedingMilestone>((timeline, law) => {
  const fixings = all(timeline, 'fixed').filter(({ value }) => value !== null);
  if (fixings.length === 0) return [];
  const windows = timetableOf(timeline, law).filter(({ rule }) => rule === 'R-CON-14');
  return fixings.flatMap((fixed): Violation[] => {
    const period = windows.find((one) => runsOn(one, fixed.on));
    if (!period) return [];
    const window = windowOn(period, fixed.on, timelineChanges(timeline, period), law);
    if (!window || fixed.value === null || isWithin(window, fixed.value as LocalDate)) return [];
    return [outside(fixed, window)];
  });
});

function timelineChanges(
  timeline: Parameters<typeof periodChangesOf>[0],
  period: TimetablePeriod,
): readonly { readonly on: LocalDate; readonly to: LocalDate }[] {
  return periodChangesOf(timeline)
    .filter((change) => isChangedBy(period, change))
    .flatMap(({ fact, to }) => (to === null ? [] : [{ on: fact.on, to }]));
}

/** By the calendar that was known when the date was fixed; null where it does not reach. */
function windowOn(
  { startsOn }: TimetablePeriod,
  day: LocalDate,
  changes: ReturnType<typeof timelineChanges>,
  law: Law,
): Window | null {
  const then = lawAsKnownOn(law, day);
  const { day: latest } = knownDay(() => then.lastDay('R-CON-14', startsOn));
  if (latest === null) return null;
  const earliest = then.earliestDay('R-CON-14', startsOn);
  const to = changes.findLast(({ on }) => on <= day)?.to ?? latest;
  // Who agrees to a last day before the tenth agrees to a hearing by then.
  return { earliest: LocalDate.min(earliest, to), latest: to };
}

function isWithin({ earliest, latest }: Window, day: LocalDate): boolean {
  return earliest <= day && day <= latest;
}

function outside({ on, value, number }: Fact, { earliest, latest }: Window): Violation {
  return {
    code: 'fixed-outside-window',
    fact: number,
    field: 'value',
    message: `"fixed" on ${LocalDate.inShortWords(on)} is for ${value}, outside the window of an accelerated hearing, ${earliest} to ${latest} (R-CON-14): fix a day within it, or record first that all agreed to reduce it.`,
  };
}
