import { createHash, randomBytes } from 'node:crypto';
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

const SECRET_BYTES = 32;

/** Of an address: 43 letters, digits, hyphens and underscores. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/**
 * What is stored and looked up. The secret has too many bits to be found from it, and how long the
 * look-up of a hash takes tells nothing about the secret.
 */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
