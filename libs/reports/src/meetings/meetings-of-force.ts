import { type CaseOfForce, isStillToCome, last, meetingDate, upTo } from '@tipstaff/casework';
import { DomainError, type LocalDate } from '@tipstaff/kernel';

/** The meetings of a force and the actions they raised, with what is sealed opened. */
export interface MeetingsOfForce {
  readonly force: string;
  readonly meetings: readonly CaseOfForce[];
  readonly actions: readonly CaseOfForce[];
}

/** @throws DomainError `meeting.not-found` */
export function meetingOf({ force, meetings }: MeetingsOfForce, reference: string): CaseOfForce {
  const found = meetings.find((one) => one.reference === reference);
  if (found) return found;
  throw new DomainError(
    'not-found',
    'meeting.not-found',
    `The record holds no meeting "${reference}" of ${force}: check the reference, or the day as known on which you ask.`,
    { pointer: '/meeting' },
  );
}

/** The day it was held, else the day it is or was to be; null where none was ever said. */
export function dayOfMeeting({ timeline }: CaseOfForce): LocalDate | null {
  return last(timeline, 'held')?.on ?? meetingDate(timeline);
}

/** The first meeting that, at the end of a day, was still to come. */
export function nextMeetingAfter(
  { meetings }: MeetingsOfForce,
  day: LocalDate,
): { readonly reference: string; readonly date: LocalDate } | null {
  const toCome = meetings.flatMap(({ reference, timeline }) => {
    const then = upTo(timeline, day);
    const date = meetingDate(then);
    return date !== null && date > day && isStillToCome(then) ? [{ reference, date }] : [];
  });
  return toCome.sort((a, b) => a.date.localeCompare(b.date)).at(0) ?? null;
}
