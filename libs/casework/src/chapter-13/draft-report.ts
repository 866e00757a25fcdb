import { LocalDate } from '@tipstaff/kernel';
import { type CaseRef } from '../case-ref';
import { type Law } from '@tipstaff/law';
import { isOwedByLaw, noContext, type Obligation } from '../obligation/obligation';
import { afterSending } from './report-recipients';
import { caseTypeDefinitions } from '../case-types';
import { first, type Timeline } from '../timeline';
import { type DraftReport, reportText } from './draft-report-text';
import { elapsedTime } from './elapsed-time';
import { reportContent } from './report-content';

/**
 * The Chapter 13 report on a period, from the facts of the case and its drafts (R-C13-10). Null where
 * no investigation was open in that period, or the law asks no report of the case.
 * @param on the day as of which it is written; what happened later is not in it
 */
export function draftReport(
  ref: CaseRef,
  timeline: Timeline,
  law: Law,
  period: number,
  on: LocalDate,
): DraftReport | null {
  const report = reportOwed(ref, timeline, law, period);
  const opened = first(timeline, 'made', 'came-to-attention');
  if (!report?.basis.period || !opened || !isOwedByLaw(report.rule)) return null;
  const { basis, owner, direction, rule, title } = report;
  const { recipients = [], sendings = [], early = [] } = basis;
  const items = reportContent(timeline, period, on);
  const document = {
    case: ref,
    rule,
    direction,
    owner,
    heading: title,
    period: report.basis.period,
    on,
    items,
    complete: items.every(({ standing }) => standing !== 'missing'),
    recipients: afterSending(recipients, sendings, owner, on),
    early: early.filter((note) => note.on <= on),
    received: basis.received && basis.received.on <= on ? basis.received : null,
    dischargedOn:
      report.ended === 'discharged' && report.validTo !== null && report.validTo <= on
        ? report.validTo
        : null,
    elapsed: elapsedTime(timeline, opened.on, LocalDate.min(report.basis.period.to, on)),
  };
  return { ...document, text: reportText(document, caseTypeDefinitions[ref.type].title) };
}

/** Where the investigation changed hands in the period, the report of whoever held it at the end. */
function reportOwed(ref: CaseRef, timeline: Timeline, law: Law, period: number): Obligation | null {
  const reports = caseTypeDefinitions[ref.type]
    .obligations(ref, timeline, law, noContext)
    .filter(({ basis }) => basis.period?.n === period);
  return reports.findLast(({ ended }) => ended !== 'lapsed') ?? reports.at(-1) ?? null;
}
