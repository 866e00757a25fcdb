import { CaseRef, type CaseType } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';

/** Kinds of stream beside the types of case. */
const otherCategories = [
  'reminder',
  'calendar',
  'canary',
  'paper',
  'erasure',
  'retention',
  'proposal',
  'vocabulary',
  'measure',
] as const;

type OtherCategory = (typeof otherCategories)[number];

/** What a projection of cases does with every other kind of stream; one that follows some says so after it. */
export const ignoringOthers = {
  reminder: 'ignores',
  calendar: 'ignores',
  canary: 'ignores',
  paper: 'ignores',
  erasure: 'ignores',
  retention: 'ignores',
  proposal: 'ignores',
  vocabulary: 'ignores',
  measure: 'ignores',
} as const satisfies Readonly<Record<OtherCategory, 'ignores'>>;

/** The part of a stream's name before the first colon. */
export type StreamCategory = CaseType | OtherCategory;

/** The category of a stream; null for one that nothing here has heard of. */
export function categoryOf(stream: StreamId): StreamCategory | null {
  const category = stream.slice(0, stream.indexOf(':'));
  if (CaseRef.isType(category)) return category;
  return otherCategories.find((known) => known === category) ?? null;
}
