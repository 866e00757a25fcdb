import { type LocalDate } from '@tipstaff/kernel';

/** One day, or a run of like days, and how the rule treats it. */
export interface ExplainedDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** `start` is the day the rule runs from; `counted` days make up the period. */
  readonly as: 'start' | 'counted' | 'weekend' | 'holiday' | 'not-counted';
  /** Name of the holiday, or the reason in words. */
  readonly name?: string;
  /** How many of the period's days have been counted by the end of this run. */
  readonly counted?: number;
}

/** A fact of the case that the date rests on; `number` is its event's number in the case. */
export interface FactUsed {
  readonly milestone: string;
  readonly on: LocalDate;
  readonly number: number | null;
}

/**
 * Why a date is what it is. The date can be recomputed from this alone: rule, start, count, days.
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
  /** Last day of the period; null where the law gives none. */
  readonly last: LocalDate | null;
  readonly days: readonly ExplainedDays[];
  readonly calendar: string | null;
  readonly facts: readonly FactUsed[];
  readonly notes: readonly string[];
}
