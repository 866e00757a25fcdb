import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { detail, type Fact } from '../fact';
import { first, last, type Timeline } from '../timeline';

/** The meeting that an action belongs to: `related`, else the part of its reference before the `/`. */
export function meetingOfAction({ reference }: Pick<CaseRef, 'reference'>, raised: Fact): string {
  return raised.related ?? meetingInReference(reference);
}

/** Empty where it has no `/`. */
export function meetingInReference(reference: string): string {
  return reference.slice(0, Math.max(reference.lastIndexOf('/'), 0));
}

/** The number after the last `/`, without leading noughts; null where there is none. */
export function numberInReference(reference: string): string | null {
  return /\/0*([1-9]\d{0,5})$/.exec(reference)?.[1] ?? null;
}

/** Who was named when it was raised, or when the owner was last changed; joint owners as one text. */
export function ownerOf(timeline: Timeline): string | null {
  const named = timeline.facts.findLast(
    (fact) => (fact.milestone === 'raised' || fact.milestone === 'owner') && fact.person !== null,
  );
  return named?.person ?? null;
}

/** On which side the owners of now are; null where it was not said of them. */
export function sideOf(timeline: Timeline): string | null {
  const named = last(timeline, 'raised', 'owner');
  return named && detail(named, 'side');
}

/** The members of joint owners, `A + B`, as imports and minutes write them. */
export function ownersIn(owner: string | null): readonly string[] {
  return owner === null
    ? []
    : owner
        .split(' + ')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}

/** The fact that closed it, where it is closed; null where it is open or open again. */
export function closingOf(timeline: Timeline): Fact | null {
  const latest = last(timeline, 'closed', 'reopened');
  return latest?.milestone === 'closed' ? latest : null;
}

/** A time in which the action was open: from the day it was raised or reopened until it was closed. */
export interface OpenSpan {
  readonly opening: Fact;
  readonly closing: Fact | null;
}

/** Every time in which it was open. One that ended on the day it began is none, but for the first. */
export function openSpansOf(timeline: Timeline): readonly OpenSpan[] {
  const raised = first(timeline, 'raised');
  if (!raised) return [];
  const spans: OpenSpan[] = [];
  let opening: Fact | null = raised;
  for (const fact of timeline.facts) {
    if (fact.milestone === 'reopened') opening ??= fact;
    if (fact.milestone !== 'closed' || !opening) continue;
    if (spans.length === 0 || opening.on < fact.on) spans.push({ opening, closing: fact });
    opening = null;
  }
  return opening === null ? spans : [...spans, { opening, closing: null }];
}

/** Whether it was open at some time of the day. */
export function wasOpenOn(timeline: Timeline, day: LocalDate): boolean {
  return openSpansOf(timeline).some(
    ({ opening, closing }) => opening.on <= day && (closing === null || closing.on >= day),
  );
}
