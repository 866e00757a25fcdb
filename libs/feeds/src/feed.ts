import { type Instant } from '@tipstaff/kernel';
import { type ObligationChoice } from '@tipstaff/projections';

/** What a feed is about, and what its calendar is called. */
export interface FeedDraft extends ObligationChoice {
  readonly title: string;
}

/** A feed as lists show it: never its address. */
export interface Feed extends FeedDraft {
  readonly id: string;
  readonly madeBy: string;
  readonly madeAt: Instant;
  /** Null while no calendar has asked. */
  readonly lastReadAt: Instant | null;
  /** Counts from 1, one for each address it had. */
  readonly version: number;
}

/** A feed with the secret of its address, which is said once and can not be found out again. */
export interface FeedWithSecret {
  readonly feed: Feed;
  readonly secret: string;
}
