import { type NewEvent } from '@tipstaff/event-store';
import { canonicalJson, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { createHash } from 'node:crypto';

export const ERASURES = 'erasure';

const CARRIED_OUT = { type: 'erasure.carried-out', schemaVersion: 1 } as const;

/** Every type of event that erasures write, each at its current schema version. */
export const erasureEventTypes = [CARRIED_OUT] as const;

/** A closed list: in a sentence somebody would sooner or later name the person. */
export const erasureReasons = ['retention-ended', 'request', 'court-order', 'mistake'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** `whole-case`: everybody whom the case has text about, and its own text. */
export const erasureKinds = ['person', 'person-and-case-text', 'whole-case'] as const;
export type ErasureKind = (typeof erasureKinds)[number];

/** Who and when stand in the event itself. What was erased, and about whom, stands nowhere. */
export interface CarriedOut {
  readonly case: StreamId;
  readonly kind: ErasureKind;
  readonly reason: ErasureReason;
  /** Events whose text went. */
  readonly texts: number;
  /** Events with text about nobody in particular, which stays and may mention the person. */
  readonly caseTextsLeft: number;
}

/** The same for the same subjects of the same case, in whatever order: an erasure is recorded once. */
export function erasureId(stream: StreamId, subjects: readonly string[]): string {
  const text = canonicalJson([stream, ...[...subjects].sort()]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Of a whole case it does not depend on whom the case had text about when it was erased. */
export function idOfErasure(
  { case: stream, kind }: Pick<CarriedOut, 'case' | 'kind'>,
  subjects: readonly string[],
): string {
  return erasureId(stream, kind === 'whole-case' ? [] : subjects);
}

/** In the stream's own force. */
export function erasureStream(stream: StreamId, id: string): StreamId {
  return `${ERASURES}:${stream.split(':')[1] ?? ''}:${id}` as StreamId;
}

export function carriedOut(data: CarriedOut, today: LocalDate): NewEvent {
  return { ...CARRIED_OUT, on: today, enteredOn: today, data: { ...data } };
}
