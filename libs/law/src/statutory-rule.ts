import { type LocalDate } from '@tipstaff/kernel';
import { type Period } from './period';

/** How sure the source is (the tags of the domain reference, spelled out). */
export type Confidence =
  | 'primary text read'
  | 'primary text read in part'
  | 'secondary text read'
  | 'believed, not seen in primary text';

/** A worked example; the examples of a rule are its test. */
export interface WorkedExample {
  readonly id: string;
  readonly start: string;
  /** Last day of the period, or of each of the chained periods. */
  readonly last: string | readonly string[];
  readonly note: string;
}

/** One rule of law, practice or local policy that yields a day. A new deadline is one row. */
export interface StatutoryRule {
  readonly id: string;
  readonly title: string;
  /** What starts it, in the field's words. */
  readonly startsOn: string;
  readonly words: string;
  readonly period: Period;
  /** Each further period starts the day after the one before ended. */
  readonly repeats?: Period;
  /**
   * `statutory`: the last day is a limit. `local-target`: practice, no statute behind it.
   * `after-period`: nothing is due before the period ends; the duty then has no date (R-TIME-4).
   */
  readonly duty: 'statutory' | 'local-target' | 'after-period';
  /**
   * What stops its clock. Nothing does: not Chapter 13 (R-C13-6), not the four-weekly update (R-KI-6).
   * A suspension pauses the time-to-resolve figure alone (R-PM-5), which is no deadline.
   */
  readonly pauses: 'none';
  readonly dutyHolder: string;
  readonly recipients: readonly string[];
  /** The rule applies to what began on or after this day. */
  readonly inForceFrom: LocalDate;
  readonly inForceTo: LocalDate | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly examples: readonly WorkedExample[];
}
