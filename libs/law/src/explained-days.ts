import { type LocalDate } from '@tipstaff/kernel';

/** One day, or a run of like days, and how the rule treats it. */
export interface ExplainedDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** `start` is the day the rule runs from; `counted` days make up the period. */
  readonly as: 'start' | 'counted' | 'weekend' | 'holiday' | 'paused' | 'not-counted';
  /** Name of the holiday, or the reason in words. */
  readonly name?: string;
  /** How many of the period's days have been counted by the end of this run. */
  readonly counted?: number;
}
