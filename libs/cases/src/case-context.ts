import {
  type CaseOfForce,
  type CaseRef,
  caseTypeDefinitions,
  type ContextType,
  noContext,
  type ObligationContext,
  obligationContext,
  timelineOf,
} from '@tipstaff/casework';
import { type EventStore, type RecordedEvent, withoutOpened } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { recordedCase } from './recorded-case';

/** Cases of the force that what is owed in a case depends on. */
export async function contextOfCase(
  store: Pick<EventStore, 'loadTogether'>,
  { type, force }: Pick<CaseRef, 'type' | 'force'>,
): Promise<ObligationContext> {
  const categories = contextTypesOf(type);
  if (categories.length === 0) return noContext;
  const loaded = await store.loadTogether({ opened: [], sealed: [], categories, force });
  return contextOf(type, loaded);
}

/** Types of case of which a case of the type has all of the force beside it. */
export const contextTypesOf = (type: CaseRef['type']): readonly ContextType[] =>
  caseTypeDefinitions[type].dependsOn ?? [];

/** The same of what was loaded, others among it. */
export function contextOf(
  type: CaseRef['type'],
  loaded: ReadonlyMap<StreamId, readonly RecordedEvent[]>,
): ObligationContext {
  const cases: Partial<Record<ContextType, readonly CaseOfForce[]>> = {};
  for (const category of contextTypesOf(type)) {
    cases[category] = [...loaded]
      .filter(([stream, events]) => stream.startsWith(`${category}:`) && events.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([stream, events]) => {
        const sealed = events.map(withoutOpened);
        const { ref, events: history } = recordedCase({ stream, events: sealed });
        return { reference: ref.reference, timeline: timelineOf(history) };
      });
  }
  return obligationContext(cases);
}
