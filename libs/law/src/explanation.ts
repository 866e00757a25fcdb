import { type LocalDate } from '@tipstaff/kernel';
import { type FormerDate } from './calendar/former-date';
import { type ExplainedDays, type Period } from './period';
import { type Calculation } from './calculation';

/** A fact of the case that the date rests on; `number` is its event's number in the case. */
export interface FactUsed {
  readonly milestone: string;
  readonly on: LocalDate;
  readonly number: number | null;
}

/** One of those to whom a report goes, or does not, and whose decision that is. */
export interface ReportRecipient {
  readonly recipient: string;
  readonly decision: 'send' | 'sent' | 'withheld' | 'not-applicable';
  readonly by: string;
  readonly why: string;
  /** What became of it there; absent where it did not happen. */
  readonly sentOn?: LocalDate;
  readonly deliveredOn?: LocalDate;
  readonly acknowledgedOn?: LocalDate;
}

/** A decision that gave a period another last day (R-TIME-6). */
export interface PeriodAdjustment {
  readonly how: 'extended' | 'reduced';
  /** The day of the decision. */
  readonly on: LocalDate;
  /** The last day that stood until then; null where the calendar did not reach. */
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly by: string;
  readonly why: string;
}

/** The local target of a duty that the law gives no date (R-TIME-4), explained like a date. */
export interface ExplainedTarget {
  /** The day it is counted from: the last day of the period that ended. */
  readonly start: LocalDate;
  readonly period: Period;
  /** Null where the calendar does not reach. */
  readonly last: LocalDate | null;
  readonly days: readonly ExplainedDays[];
  readonly calendar: string;
  /** What the target was before holidays were appointed that moved it; absent where none did. */
  readonly formerly?: readonly FormerDate[];
}

/**
 * Why a date is what it is. The date can be recomputed from this alone: start, period, days.
 * Days are civil days in Europe/London.
 */
export interface Explanation {
  readonly rule: string;
  readonly title: string;
  /** The rule in its own words. */
  readonly words: string;
  readonly source: string;
  /** How sure the source is: primary, primary in part, secondary, or believed. */
  readonly confidence: string;
  readonly start: LocalDate;
  /** How it is counted from the start; null where nothing is counted (the day of a meeting). */
  readonly period: Period | null;
  /** How the rule reckons, where that is more than the last day of one period. */
  readonly calculation?: Calculation;
  /**
   * Last day of the period, or the one that the last of the `adjustments` gave; null where the law
   * gives none. `days` class the period as the rule counts it.
   */
  readonly last: LocalDate | null;
  readonly days: readonly ExplainedDays[];
  readonly calendar: string | null;
  /** What the last day was before holidays were appointed that moved it; absent where none did. */
  readonly formerly?: readonly FormerDate[];
  /** For a duty without a date in law; never to be shown as the limit. */
  readonly target: ExplainedTarget | null;
  readonly facts: readonly FactUsed[];
  /** Decisions that moved the last day, the first of them from the day the rule gives. */
  readonly adjustments?: readonly PeriodAdjustment[];
  /** To whom the report goes, where the rule is about one. */
  readonly recipients?: readonly ReportRecipient[];
  readonly notes: readonly string[];
  /** What would make it another day, and what would not. */
  readonly wouldChange: readonly string[];
}
