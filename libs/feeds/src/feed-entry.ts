import { type Instant, type LocalDate } from '@tipstaff/kernel';

/** Everything a calendar shows of an obligation but its day. No name, no owner, no text of a case. */
export interface EntryWords {
  /** One line. */
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** The case page; null where no public address is set. */
  readonly url: string | null;
}

/** What a feed says of one obligation now. */
export interface FeedEntry {
  /** Id of the obligation. */
  readonly obligation: string;
  readonly day: LocalDate;
  readonly words: EntryWords;
}

/** What a feed has said of one obligation, and since when. */
export interface KeptEntry extends FeedEntry {
  readonly status: 'confirmed' | 'cancelled';
  /** From 0, one more for each change that calendars were told. */
  readonly sequence: number;
  readonly changedAt: Instant;
}
