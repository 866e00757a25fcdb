import { type Instant } from '@tipstaff/kernel';
import { type AnswerBasis } from '@tipstaff/platform';

/** By how much an answer is behind the record. */
interface Behind {
  /** Events that were recorded when it was asked and that it does not hold. */
  readonly events: number;
  /** When the first of them was recorded; null where that can not be read from it. */
  readonly since: Instant | null;
}

/** How far what an answer was made from had come. */
export interface HowFar {
  /** Position of the last event that is in the answer, at the least. */
  readonly position: number;
  /** Position of the last event of the record when it was asked. */
  readonly head: number;
  /** Null where the answer holds the whole record. */
  readonly behind: Behind | null;
  /** Cases that could not be read into it. */
  readonly parked: number;
}

/** @returns null where the answer was made from no read model */
export function howFar({ head: asked, models }: AnswerBasis): HowFar | null {
  const seen = [...models.values()];
  if (asked === null || seen.length === 0) return null;
  const position = Math.min(...seen.map((one) => one.position));
  const first = seen.find((one) => one.position === position);
  const parked = Math.max(...seen.map((one) => one.parked));
  const head = Math.max(asked, position);
  const events = asked - position;
  const behind = events > 0 ? { events, since: first?.since ?? null } : null;
  return { position, head, behind, parked };
}

/** @returns an empty text where there is nothing to tell */
export function inWords({ behind, parked }: Pick<HowFar, 'behind' | 'parked'>): string {
  return [
    ...(behind === null ? [] : [behindInWords(behind)]),
    ...(parked === 0 ? [] : [parkedInWords(parked)]),
  ].join(' ');
}

function behindInWords({ events, since }: Behind): string {
  const lacks =
    events === 1 ? 'the last event of it is not' : `the last ${events} events of it are not`;
  const from = since === null ? '' : `, since ${since}`;
  return `The lists and figures are behind the record: ${lacks} in them yet${from}.`;
}

export function parkedInWords(parked: number): string {
  return parked === 1
    ? '1 case could not be read: what is said of it may be old, or missing.'
    : `${parked} cases could not be read: what is said of them may be old, or missing.`;
}
