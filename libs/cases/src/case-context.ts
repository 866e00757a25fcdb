import {
  type CaseOfForce,
  type CaseRef,
  caseTypeDefinitions,
  type ContextType,
  type ObligationContext,
  obligationContext,
  timelineOf,
} from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { recordedCase } from './recorded-case';

/** Cases of the force that what is owed in a case depends on. */
export async function contextOfCase(
  store: Pick<EventStore, 'streams' | 'loadMany'>,
  { type, force }: Pick<CaseRef, 'type' | 'force'>,
): Promise<ObligationContext> {
  const cases: Partial<Record<ContextType, readonly CaseOfForce[]>> = {};
  for (const category of caseTypeDefinitions[type].dependsOn ?? []) {
    const streams = await store.streams({ category, force });
    cases[category] = [...(await store.loadMany(streams))].map(([stream, events]) => {
      const { ref, events: history } = recordedCase({ stream, events });
      return { reference: ref.reference, timeline: timelineOf(history) };
    });
  }
  return obligationContext(cases);
}
