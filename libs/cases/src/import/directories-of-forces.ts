import { type CaseEvent, type Timeline, timelineOf } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { directoryStream } from '../directory/directory-of-record';
import { recordedCase, timelineOfCase } from '../recorded-case';

/** Who works in the forces that a file names: as recorded, with what the file itself adds. */
export class DirectoriesOfForces {
  private readonly known = new Map<string, Timeline>();

  constructor(private readonly store: Pick<EventStore, 'load'>) {}

  /** Each is read once. Names stay sealed: cases know people by their references. */
  async load(force: string): Promise<void> {
    if (this.known.has(force)) return;
    const stream = directoryStream(force);
    const events = await this.store.load(stream);
    const recorded = events.length === 0 ? null : recordedCase({ stream, events });
    this.known.set(force, recorded === null ? { facts: [] } : timelineOfCase(recorded));
  }

  /** As it is with the rows of the file that can go in. */
  set(force: string, events: readonly CaseEvent[]): void {
    this.known.set(force, timelineOf(events));
  }

  readonly of = (force: string): Timeline => this.known.get(force) ?? { facts: [] };
}
