import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod, type OwedRule, type ReportRecipient } from '@tipstaff/law';
import { type Obligation, type ObligationBasis } from '../obligation/obligation';
import { type ElapsedSpan } from './elapsed-time';
import { type ContentItem } from './report-content';

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
