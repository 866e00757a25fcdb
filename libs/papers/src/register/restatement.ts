import { type CaseType } from '@tipstaff/casework';
import { type PrintedPlace } from '@tipstaff/measures';
import { type WindowRow } from '@tipstaff/reports';
import { type ReasonOfCase, type ReasonOfRule } from './because';

export interface RestatedCase {
  readonly type: CaseType;
  /** The case's reference; "an erased case" where it was erased. */
  readonly case: string;
  readonly because: ReasonOfCase;
  readonly facts: readonly string[];
}

/** What a figure is counted by that is another than when it was printed, and what each of the two is. */
export interface RuleChange {
  readonly because: ReasonOfRule;
  readonly printed: string;
  readonly now: string;
}

/** What became of a published figure that a paper printed. */
interface RestatedMeasure extends PrintedPlace {
  /** `restated`: a later paper prints another · `corrected`: the row was taken down wrongly, and replaced. */
  readonly because: 'restated' | 'corrected';
  /** The cells as printed. */
  readonly printed: string;
  readonly now: string;
}

/** A figure of a published paper that has changed since. */
export interface Restatement {
  /** The code of the paper. */
  readonly paper: string;
  readonly figure: string;
  readonly label: string;
  readonly window: { readonly from: string; readonly to: string };
  /** `points`: of an asymmetry. */
  readonly unit: WindowRow['unit'] | 'points';
  readonly printed: number | null;
  readonly now: number | null;
  /** Whether the printed value is another; cases can differ where it is not. */
  readonly differs: boolean;
  readonly cases: readonly RestatedCase[];
  /** Contract, calendar, settings or headcounts that made it another; none where only facts did. */
  readonly changes?: readonly RuleChange[];
  /** Of a published measure, which has no cases. */
  readonly published?: RestatedMeasure;
}
