import { CASE_SUBJECT, CaseRef } from '@tipstaff/casework';
import { KeyRing } from '@tipstaff/event-store';
import { type ErasurePlan, type ErasureSource } from './erase';
import { type ErasureReason } from './erasure.event';

/**
 * Everybody the case has text about or names, and its own text, by one receipt. Changes nothing; null
 * where the record holds no such case.
 */
export async function planWholeCase(
  { store, pool, clock }: Pick<ErasureSource, 'store' | 'pool' | 'clock'>,
  { ref, reason }: { ref: CaseRef; reason: ErasureReason },
): Promise<ErasurePlan | null> {
  const stream = CaseRef.stream(ref);
  const events = await store.load(stream);
  if (events.length === 0) return null;
  const keyed = await new KeyRing({ pool, clock }).subjectsOf(stream);
  const named = events.flatMap(({ data }) =>
    typeof data['person'] === 'string' ? [data['person']] : [],
  );
  const subjects = new Set([CASE_SUBJECT, ...named, ...keyed.map(({ subject }) => subject)]);
  const texts = events.filter(({ secret }) => secret.state !== 'none').length;
  const data = { case: stream, kind: 'whole-case', reason, texts, caseTextsLeft: 0 } as const;
  return { stream, subjects: [...subjects].sort(), data };
}
