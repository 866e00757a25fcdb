import { type Mailbox } from './mailbox.port';

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
        const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
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
