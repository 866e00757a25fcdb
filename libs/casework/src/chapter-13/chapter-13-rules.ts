import { LocalDate } from '@tipstaff/kernel';
import { regimeOn, ruleOf } from '@tipstaff/law';
import { appliesTo, governingDay } from '../governing-day';
import { type CaseRegime } from '../case-type';
import { type Fact, listed } from '../fact';
import { all, last, type Timeline } from '../timeline';
import { ruleNaming, rulesFor, type TimelineRule, type Violation } from '../timeline-rules';
import { ACKNOWLEDGED, DELIVERED, DRAFTED, RECEIVED, SENT } from './chapter-13-milestones';
import { periodNamed, reportContent } from './report-content';
import {
  neverWithheldFromDirectorGeneral,
  type OutsideSchedule3,
  WITHHELD,
} from './report-recipients';

/**
 * R-C13-10: a report is sent whole. Only one that names its period is asked, for an import can not
 * say what was in the letters of years ago.
 */
const sentWhole = ruleNaming<typeof SENT | typeof DRAFTED>((timeline) =>
  all(timeline, SENT).flatMap((sent): readonly Violation[] => {
    const period = periodNamed(sent);
    if (period === null) return [];
    const missing = reportContent(timeline, period, sent.on).filter(
      ({ standing }) => standing === 'missing',
    );
    if (missing.length === 0) return [];
    const named = missing.map(({ item, title }) => `(${item}) ${title.toLowerCase()}`).join(', ');
    return [
      {
        code: `${SENT}-incomplete`,
        fact: sent.number,
        field: 'milestone',
        message: `The report on period ${period} lacks ${named} on ${LocalDate.inShortWords(sent.on)}: draft what is missing, then send it (R-C13-10).`,
      },
    ];
  }),
);

/** Nobody has, or answers, what was not sent to them. A report that names no period counts for any. */
function sentBefore<M extends typeof DELIVERED | typeof ACKNOWLEDGED>(milestone: M) {
  return ruleNaming<M | typeof SENT>((timeline) =>
    all(timeline, milestone)
      .filter((fact) => !wasSent(timeline, fact))
      .map((fact) => ({
        code: `${milestone}-without-${SENT}`,
        fact: fact.number,
        field: 'value' as const,
        message: `"${milestone}" on ${LocalDate.inShortWords(fact.on)}, but no report${aboutPeriod(fact)} was sent${toWhom(fact)} on or before that day: record the sending first, or correct the day, the period or the recipient.`,
      })),
  );
}

function wasSent(timeline: Timeline, { on, value, ...fact }: Fact): boolean {
  const period = periodNamed({ on, value, ...fact });
  return all(timeline, SENT).some((sent) => {
    const about = periodNamed(sent);
    return (
      sent.on <= on &&
      (value === null || listed(sent.value).includes(value)) &&
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

export type Chapter13RuleMilestone =
  | 'investigation'
  | typeof SENT
  | typeof DRAFTED
  | typeof DELIVERED
  | typeof ACKNOWLEDGED
  | typeof RECEIVED
  | typeof WITHHELD;

/** What makes the reports of a case impossible, for whatever type of case they are on. */
export function chapter13Rules<Opens extends string, Tells extends string>(of: {
  /** What opens an investigation that there can be a report on. */
  readonly opensInvestigation: readonly Opens[];
  readonly isOutsideSchedule3: OutsideSchedule3<Tells>;
}): readonly TimelineRule<Opens | Tells | Chapter13RuleMilestone>[] {
  const must = rulesFor<Opens | Chapter13RuleMilestone>();
  return [
    must.needs(WITHHELD, ...of.opensInvestigation),
    must.needs(RECEIVED, ...of.opensInvestigation),
    neverWithheldFromDirectorGeneral(of.isOutsideSchedule3),
    sentWhole,
    sentBefore(DELIVERED),
    sentBefore(ACKNOWLEDGED),
  ];
}

/** Why the report is not owed that people expect: what came in before its commencement has none (R-C13-8). */
export const chapter13Regime: CaseRegime<string> = {
  regulations: (timeline) =>
    last(timeline, 'recorded')?.value === 'outside-schedule-3' ? 'conduct' : 'complaints',
  notes(timeline, opened, law) {
    if (appliesTo(law, 'R-C13-2', timeline, opened)) return [];
    const { day } = governingDay(timeline, opened);
    const from = LocalDate.inShortWords(ruleOf('R-C13-2').inForceFrom);
    return [
      `Regime ${regimeOn(day).id}: no such duty as the Chapter 13 report. It applies to what came in on or after ${from}, and this came in on ${LocalDate.inShortWords(day)} (R-C13-8).`,
    ];
  },
};
