import { CaseRef, type CaseType } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';

/** Kinds of stream beside the six case types. A new one is added here; the compiler then lists every projection that must say what it does with it. */
const otherCategories = [
  'reminder',
  'calendar',
  'canary',
  'paper',
  'erasure',
  'retention',
] as const;

/** The part of a stream's name before the first colon. */
export type StreamCategory = CaseType | (typeof otherCategories)[number];

/** The category of a stream; null for one that nothing here has heard of. */
export function categoryOf(stream: StreamId): StreamCategory | null {
  const category = stream.slice(0, stream.indexOf(':'));
  if (CaseRef.isType(category)) return category;
  return otherCategories.find((known) => known === category) ?? null;
}
