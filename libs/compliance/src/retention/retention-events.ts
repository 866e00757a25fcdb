import { type RetentionClass } from '@tipstaff/cases';
import { type NewEvent } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';

const types = [
  'class-set',
  'class-withdrawn',
  'hold-placed',
  'hold-released',
  'kept-longer',
  'disposal-begun',
  'disposed',
] as const;
type Name = (typeof types)[number];

/** Every type of event that retention writes, each at its current schema version. */
export const retentionEventTypes = types.map((name) => ({
  type: `retention.${name}`,
  schemaVersion: 1,
}));

/**
 * Holds, decisions and disposals of a force, in one stream: a hold and a disposal that come at the same
 * moment are one after the other, and the later one knows of the earlier.
 */
export const decisionsStream = (force: string): StreamId =>
  `retention:${force}:decisions` as StreamId;

/** Closed lists: in a sentence somebody would name a person. */
export const holdReasons = [
  'public-inquiry',
  'litigation',
  'criminal-proceedings',
  'iopc-investigation',
  'inquest',
  'court-order',
  'request-of-a-regulator',
] as const;
export type HoldReason = (typeof holdReasons)[number];

export const keepReasons = [
  'policing-purpose',
  'risk-of-harm',
  'pattern-of-conduct',
  'expected-proceedings',
  'request-of-the-person',
  'public-interest',
] as const;
export type KeepReason = (typeof keepReasons)[number];

/** One case, or every case of the force that a class takes. */
export type HeldOver =
  | { readonly case: StreamId }
  | { readonly class: string }
  | { readonly every: true };

export interface HoldPlaced {
  /** `hold-3f9c01ab7e`; unique within the force. Older ones count: `hold-1`. */
  readonly hold: string;
  readonly over: HeldOver;
  readonly reason: HoldReason;
  /** Of whoever demands it: a reference, never a name. */
  readonly authority: string;
}

export interface HoldReleased {
  readonly hold: string;
  readonly authority: string;
}

/** By what a person decided. */
export interface Basis {
  readonly case: StreamId;
  readonly class: string;
  readonly trigger: { readonly milestone: string; readonly on: LocalDate };
}

export interface KeptLonger extends Basis {
  readonly reason: KeepReason;
  /** It is proposed again on this day. */
  readonly reviewOn: LocalDate;
}

interface Written {
  readonly 'class-set': { readonly class: RetentionClass };
  readonly 'class-withdrawn': { readonly class: string };
  readonly 'hold-placed': HoldPlaced;
  readonly 'hold-released': HoldReleased;
  readonly 'kept-longer': KeptLonger;
  readonly 'disposal-begun': Basis;
  readonly disposed: Basis & { readonly erasure: string };
}

/** @param reason in words; sealed. Of the schedule alone, which is about no person */
export function retentionEvent<N extends Name>(
  name: N,
  data: Written[N],
  today: LocalDate,
  reason?: string,
): NewEvent {
  return {
    ...{ type: `retention.${name}`, schemaVersion: 1, on: today, enteredOn: today },
    data: { ...data },
    ...(reason === undefined ? {} : { secret: { subject: 'setting', content: { reason } } }),
  };
}
