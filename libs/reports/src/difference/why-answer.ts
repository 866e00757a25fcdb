import { type LocalDate } from '@tipstaff/kernel';
import { type Metric } from '../metric';
import { type ReportingPeriod } from '../reporting-period';
import { type Difference, type MeansOfKind, type WeightOfCase } from './difference';

/** One of the two values: of which force, in which window, as known when. */
export interface WhySide {
  readonly force: string;
  readonly window: ReportingPeriod;
  /** Null: everything that has been learned. */
  readonly knownOn: LocalDate | null;
}

interface WhyPart {
  readonly what: string;
  /** The same for people. */
  readonly title: string;
  readonly contribution: number;
  readonly exact: string;
  /** References, once each; what the asker may not know of is `one restricted case`. */
  readonly cases: readonly string[];
}

export type WhyWeight = Omit<WeightOfCase, 'key'>;

/** Why a figure is what it is and not another; its JSON form is this object. */
export interface Why extends Omit<Difference, 'parts' | 'influence'> {
  readonly row: string;
  readonly label: string;
  readonly unit: Metric['unit'];
  readonly sides: { readonly from: WhySide; readonly to: WhySide };
  /** They add up to the difference. */
  readonly parts: readonly WhyPart[];
  /** The five cases of either side that weigh most in its mean; no parts, for they do not add up. */
  readonly influence: {
    readonly from: readonly WhyWeight[];
    readonly to: readonly WhyWeight[];
  };
  readonly kinds: readonly MeansOfKind[];
  /** Sentences that say the same. */
  readonly words: readonly string[];
  /** The cases that are named above, once each. */
  readonly cases: readonly NamedCase[];
}

export interface NamedCase {
  readonly force: string;
  readonly type: string;
  readonly case: string;
}
