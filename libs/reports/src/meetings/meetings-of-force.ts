import {
  boardOf,
  boardOfAction,
  type CaseOfForce,
  first,
  isStillToCome,
  last,
  meetingDate,
  meetingOfAction,
  upTo,
  wasOpenOn,
} from '@tipstaff/casework';
import { DomainError, type LocalDate, plainName } from '@tipstaff/kernel';

/** The meetings of a force and the actions they raised, with what is sealed opened. */
export interface MeetingsOfForce {
  readonly force: string;
  readonly meetings: readonly CaseOfForce[];
  readonly actions: readonly CaseOfForce[];
}

/** What is asked of the meetings alone, without their actions. */
export type MeetingsAlone = Omit<MeetingsOfForce, 'actions'>;

/**
 * By the name that it has, else by the plain one.
 * @throws DomainError `meeting.not-found`
 */
export function meetingOf({ force, meetings }: MeetingsAlone, reference: string): CaseOfForce {
  const plain = plainName(reference);
  const found =
    meetings.find((one) => one.reference === reference) ??
    meetings.find((one) => one.reference === plain);
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

/** The first meeting of the same board that, at the end of a day, was still to come. */
export function nextMeetingAfter(
  { meetings }: MeetingsAlone,
  meeting: CaseOfForce,
  day: LocalDate,
): { readonly reference: string; readonly date: LocalDate } | null {
  const ofBoard = meetings.filter((one) => boardOf(one) === boardOf(meeting));
  const toCome = ofBoard.flatMap(({ reference, timeline }) => {
    const then = upTo(timeline, day);
    const date = meetingDate(then);
    return date !== null && date > day && isStillToCome(then) ? [{ reference, date }] : [];
  });
  return toCome.sort((a, b) => a.date.localeCompare(b.date)).at(0) ?? null;
}

/** The meeting that raised an action; null where neither fact nor reference names one. */
export function raisingMeeting(action: CaseOfForce): string | null {
  const raised = first(action.timeline, 'raised');
  return (raised && meetingOfAction(action, raised)) || null;
}

/**
 * Tells those that earlier meetings of the board raised, or that were carried over to it, and that came to this
 * one open: closed on its day at the earliest.
 */
export function carriedInto(
  record: MeetingsAlone,
  meeting: CaseOfForce,
  asOf: LocalDate,
): (action: CaseOfForce) => boolean {
  const day = dayOfMeeting(meeting);
  const raisedOn = daysOf(record);
  return (action) => {
    const by = raisingMeeting(action);
    if (by === meeting.reference || !wasOpenOn(action.timeline, asOf)) return false;
    const carriedTo = last(upTo(action.timeline, asOf), 'carried-over')?.related ?? null;
    const board = boardOfAction(record, carriedTo, by ?? '');
    if (board !== null && board !== boardOf(meeting)) return false;
    const raised = raisedOn(by);
    return day === null || raised === null || raised <= day;
  };
}

/** The day of a meeting by its reference; null where the record holds none of that name, or no day. */
export function daysOf({ meetings }: MeetingsAlone): (meeting: string | null) => LocalDate | null {
  const days = new Map(meetings.map((one) => [one.reference, dayOfMeeting(one)]));
  return (meeting) => (meeting === null ? null : (days.get(meeting) ?? null));
}
