import { fetchWhole } from '@tipstaff/platform';

/** A mailbox that can be looked into. */
export interface Mailbox {
  /**
   * How many milliseconds ago the mail with this X-Tipstaff-Reference arrived, by the mailbox's own
   * clock; null while it is not there, or while the mailbox can not be looked into.
   */
  arrivedMsAgo(reference: string): Promise<number | null>;
}

const PATIENCE_MS = 3_000;

/**
 * A mailbox that answers over HTTP: `GET <address>/arrivals?reference=<reference>` with
 * `{ "ageMs": <milliseconds since it arrived> }`, or 404 while it is not there.
 */
export function httpMailbox(address: string): Mailbox {
  return {
    async arrivedMsAgo(reference) {
      const url = `${address.replace(/\/$/, '')}/arrivals?reference=${encodeURIComponent(reference)}`;
      try {
        const response = await fetchWhole(url, {}, PATIENCE_MS);
        if (!response.ok) return null;
        const { ageMs } = (await response.json()) as { ageMs?: unknown };
        return typeof ageMs === 'number' ? ageMs : null;
      } catch {
        // It is asked again by the next sweep, and a canary that never arrives is an alarm.
        return null;
      }
    },
  };
}
