import { recordedCase } from '@tipstaff/cases';
import { type CaseOfForce, type CaseType, timelineOf } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { type MeetingsOfForce } from '@tipstaff/reports';

/**
 * The meetings of a force and their actions, read from the log itself with what is sealed opened:
 * never behind, and for people who may read it.
 * @param knownOn only what had been learned by the end of that day; null: everything
 */
export async function meetingsOfForce(
  store: Pick<EventStore, 'streams' | 'loadMany'>,
  force: string,
  knownOn: LocalDate | null = null,
): Promise<MeetingsOfForce> {
  const casesOf = async (category: CaseType): Promise<readonly CaseOfForce[]> => {
    const streams = await store.streams({ category, force });
    const loaded = await store.loadMany(streams, { open: true });
    return [...loaded].flatMap(([stream, events]) => {
      const recorded = recordedCase({ stream, events });
      const timeline = timelineOf(recorded.events, { knownOn });
      // Not known yet on that day, or every fact of it was withdrawn.
      return timeline.facts.length === 0 ? [] : [{ reference: recorded.ref.reference, timeline }];
    });
  };
  return { force, meetings: await casesOf('meeting'), actions: await casesOf('action') };
}
