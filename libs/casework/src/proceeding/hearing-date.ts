import { LocalDate } from '@tipstaff/kernel';
import { detail, type Fact } from '../fact';
import { all, first, type Timeline } from '../timeline';
import { ruleNaming, type Violation } from '../timeline-rules';

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
