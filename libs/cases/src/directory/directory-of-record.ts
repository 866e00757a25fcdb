import { Injectable } from '@nestjs/common';
import {
  CaseRef,
  type DirectoryOfForce,
  directoryOn,
  DIRECTORY_REFERENCE,
  type Timeline,
} from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { recordedCase, timelineOfCase } from '../recorded-case';

/** The case that holds the directory of a force. */
function directoryRef(force: string): CaseRef {
  return { type: 'directory', force, reference: DIRECTORY_REFERENCE };
}

export const directoryStream = (force: string): StreamId => CaseRef.stream(directoryRef(force));

/** Who works in each force, as the record has it. */
@Injectable()
export class DirectoryOfRecord {
  constructor(private readonly store: EventStore) {}

  /**
   * Everything known of it, by day; nothing where it was never opened.
   * @param open whether names and addresses are opened
   */
  async timeline(force: string, { open }: { readonly open: boolean }): Promise<Timeline> {
    const stream = directoryStream(force);
    const events = await this.store.load(stream, { open });
    return events.length === 0 ? { facts: [] } : timelineOfCase(recordedCase({ stream, events }));
  }

  /** As it is at the end of a day, with names and addresses opened. */
  async on(force: string, day: LocalDate): Promise<DirectoryOfForce> {
    return directoryOn(await this.timeline(force, { open: true }), day);
  }
}
