import { type Clock, Instant } from '@tipstaff/kernel';
import { type Pool } from 'pg';
import { digestOf, newSecret } from './secrets';

/** What must be the same when the browser comes back from the provider. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** Time to find one's second factor. */
export const PENDING_MINUTES = 10;
const PENDING_MS = PENDING_MINUTES * 60_000;

/** Sign-ins under way at the provider, each for the one browser that began it, and for once. */
export class PendingSignIns {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** Also forgets those that nobody came back to. @returns what the browser is to hold meanwhile */
  async add({ state, nonce, verifier, returnTo }: PendingSignIn): Promise<string> {
    const now = Date.parse(this.clock.now());
    await this.pool.query('DELETE FROM access.pending_sign_in WHERE expires_at <= $1', [
      Instant.fromMillis(now),
    ]);
    const browser = newSecret();
    await this.pool.query(
      `INSERT INTO access.pending_sign_in (digest, state, nonce, verifier, return_to, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [digestOf(browser), state, nonce, verifier, returnTo, Instant.fromMillis(now + PENDING_MS)],
    );
    return browser;
  }

  /** Gives it once, whatever then becomes of it. @returns null where there is none, or no longer */
  async take(browser: string): Promise<PendingSignIn | null> {
    const { rows } = await this.pool.query<PendingSignIn & { readonly isLate: boolean }>(
      `DELETE FROM access.pending_sign_in WHERE digest = $1
       RETURNING state, nonce, verifier, return_to AS "returnTo", expires_at <= $2 AS "isLate"`,
      [digestOf(browser), this.clock.now()],
    );
    const [found] = rows;
    if (found === undefined || found.isLate) return null;
    const { state, nonce, verifier, returnTo } = found;
    return { state, nonce, verifier, returnTo };
  }
}
