import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod, type Law, type ReportRecipient } from '@tipstaff/law';
import {
  ACTION_RULE,
  noContext,
  type Obligation,
  type ObligationBasis,
  type OwedRule,
} from '../obligation/obligation';
import { afterSending } from '../obligation/report-recipients';
import { caseTypeDefinitions } from '../registry';
import { first, type Timeline } from '../timeline';
import { reportText } from './draft-report-text';
import { type ElapsedSpan, elapsedTime } from './elapsed-time';
import { type ContentItem, reportContent } from './report-content';

/** The report on one relevant period as it stands on a day: what it says, to whom it goes, as text. */
export interface DraftReport {
  readonly case: CaseRef;
  /** The rule it is owed under: of the force (R-C13-2, R-C13-9) or of the Director General (R-C13-5). */
  readonly rule: OwedRule;
  readonly direction: Obligation['direction'];
  readonly owner: string;
  readonly heading: string;
  readonly period: ChainedPeriod;
  /** The day the document is of. */
  readonly on: LocalDate;
  readonly items: readonly ContentItem[];
  /** Whether nothing is missing. What was erased was there. */
  readonly complete: boolean;
  readonly recipients: readonly ReportRecipient[];
  /** Notes sent before the period ended: they discharge nothing. */
  readonly early: NonNullable<ObligationBasis['early']>;
  /** Of an inbound report: the day it came, and how many days after the period. */
  readonly received: ObligationBasis['received'] | null;
  readonly dischargedOn: LocalDate | null;
  readonly elapsed: readonly ElapsedSpan[];
  readonly text: string;
}

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
  if (!report?.basis.period || !opened || report.rule === ACTION_RULE) return null;
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
  return { ...document, text: reportText(document) };
}

/** Where the investigation changed hands in the period, the report of whoever held it at the end. */
function reportOwed(ref: CaseRef, timeline: Timeline, law: Law, period: number): Obligation | null {
  const reports = caseTypeDefinitions[ref.type]
    .obligations(ref, timeline, law, noContext)
    .filter(({ basis }) => basis.period?.n === period);
  return reports.findLast(({ ended }) => ended !== 'lapsed') ?? reports.at(-1) ?? null;
}
