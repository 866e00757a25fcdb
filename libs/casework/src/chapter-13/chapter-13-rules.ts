import { LocalDate } from '@tipstaff/kernel';
import { type Fact } from '../fact';
import { recipientsNamed } from '../obligation/report-recipients';
import { all, type Timeline } from '../timeline';
import { type TimelineRule, type Violation } from '../timeline-rules';
import { ACKNOWLEDGED, DELIVERED, SENT } from './chapter-13-milestones';
import { periodNamed, reportContent } from './report-content';

/**
 * R-C13-10: a report is sent whole. Only one that names its period is asked, for an import can not
 * say what was in the letters of years ago.
 */
const sentWhole: TimelineRule<string> = (timeline) =>
  all(timeline, SENT).flatMap((sent): readonly Violation[] => {
    const period = periodNamed(sent);
    if (period === null) return [];
    const missing = reportContent(timeline, period, sent.on).filter(
      ({ standing }) => standing === 'missing',
    );
    if (missing.length === 0) return [];
    const named = missing.map(({ item, name }) => `(${item}) ${name}`).join(', ');
    return [
      {
        code: `${SENT}-incomplete`,
        fact: sent.number,
        field: 'milestone',
        message: `The report on period ${period} lacks ${named} on ${LocalDate.inShortWords(sent.on)}: draft what is missing, then send it (R-C13-10).`,
      },
    ];
  });

/** Nobody has, or answers, what was not sent to them. A report that names no period counts for any. */
function sentBefore(milestone: string): TimelineRule<string> {
  return (timeline) =>
    all(timeline, milestone)
      .filter((fact) => !wasSent(timeline, fact))
      .map((fact) => ({
        code: `${milestone}-without-${SENT}`,
        fact: fact.number,
        field: 'value' as const,
        message: `"${milestone}" on ${LocalDate.inShortWords(fact.on)}, but no report${aboutPeriod(fact)} was sent${toWhom(fact)} on or before that day: record the sending first, or correct the day, the period or the recipient.`,
      }));
}

function wasSent(timeline: Timeline, { on, value, ...fact }: Fact): boolean {
  const period = periodNamed({ on, value, ...fact });
  return all(timeline, SENT).some((sent) => {
    const about = periodNamed(sent);
    return (
      sent.on <= on &&
      (value === null || recipientsNamed(sent).includes(value)) &&
      (period === null || about === null || about === period)
    );
  });
}

function aboutPeriod(fact: Fact): string {
  const period = periodNamed(fact);
  return period === null ? '' : ` on period ${period}`;
}

function toWhom({ value }: Fact): string {
  return value === null ? '' : ` to "${value}"`;
}

/** What makes the reports of a case impossible; the same for complaint, conduct and DSI. */
export const chapter13Rules: readonly TimelineRule<string>[] = [
  sentWhole,
  sentBefore(DELIVERED),
  sentBefore(ACKNOWLEDGED),
];
