import { LocalDate } from '@tipstaff/kernel';
import { listed } from '../fact';
import { type MilestoneRule } from '../milestone';
import { type Timeline } from '../timeline';
import { ruleNaming } from '../timeline-rules';
import { someOf } from '../value-rule';
import { withheldReportFields } from './chapter-13-milestones';

export const WITHHELD = 'chapter-13-withheld';

/** A decision not to send a report to someone; the note says why, the person who decided. */
export const reportWithheld = {
  title: 'Report withheld from',
  command: 'withhold-chapter-13-report',
  label: 'Withhold the report',
  permission: 'chapter-13.withhold',
  value: someOf('lpb', 'dg', 'chief-officer', 'complainant', 'interested-person', 'officer'),
  note: 'required',
  fields: withheldReportFields,
  entry: 'api',
} as const satisfies MilestoneRule;

/** Whether the case is outside Schedule 3 on a day, where the Director General is not told anyway. */
export type OutsideSchedule3<M extends string> = (timeline: Timeline<M>, day: LocalDate) => boolean;

/**
 * The prejudice exception lifts the duty to the local policing body, never that to the Director
 * General: a decision to withhold from them on a local Schedule 3 investigation is refused (R-C13-4).
 * A form that is not stated is the force's own: local.
 */
export function neverWithheldFromDirectorGeneral<M extends string>(isOutside: OutsideSchedule3<M>) {
  return ruleNaming<M | 'investigation' | typeof WITHHELD>((timeline) => {
    let form = 'local';
    return timeline.facts.flatMap(({ milestone, value, on, number }) => {
      if (milestone === 'investigation') form = value ?? 'local';
      const isNamed = milestone === WITHHELD && listed(value).includes('dg');
      if (!isNamed || form !== 'local' || isOutside(timeline as Timeline<M>, on)) return [];
      return [
        {
          code: `${WITHHELD}-from-dg`,
          fact: number,
          field: 'value' as const,
          message: `"${WITHHELD}" on ${LocalDate.inShortWords(on)} names "dg", but the report on a local investigation under Schedule 3 goes to the Director General without exception: prejudice can keep it from the local policing body alone (R-C13-4). Leave "dg" out.`,
        },
      ];
    });
  });
}
