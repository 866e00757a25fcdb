import { recordedCase } from '@tipstaff/cases';
import { type CaseOfForce, timelineOf } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';

/** Every local policing body of a force that the record knows, read from the log itself. */
export async function policingBodiesOf(
  store: Pick<EventStore, 'streams' | 'loadMany'>,
  force: string,
): Promise<readonly CaseOfForce[]> {
  const streams = await store.streams({ category: 'policing-body', force });
  return [...(await store.loadMany(streams))].flatMap(([stream, events]) => {
    const recorded = recordedCase({ stream, events });
    const timeline = timelineOf(recorded.events);
    return timeline.facts.length === 0 ? [] : [{ reference: recorded.ref.reference, timeline }];
  });
}
