import { type CaseOfForce, first, meetingOfAction, wasOpenOn } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { dayOfMeeting, type MeetingsOfForce } from '../meetings/meetings-of-force';

/** The meeting that raised an action; null where neither fact nor reference names one. */
export function raisingMeeting(action: CaseOfForce): string | null {
  const raised = first(action.timeline, 'raised');
  return (raised && meetingOfAction(action, raised)) || null;
}

/** The actions that a meeting raised, whenever they were written down. */
export function raisedAt({ actions }: MeetingsOfForce, meeting: string): readonly CaseOfForce[] {
  return actions.filter((action) => raisingMeeting(action) === meeting);
}

/** Those that earlier meetings raised and that came to this one open: closed on its day at the earliest. */
export function carriedInto(
  record: MeetingsOfForce,
  meeting: CaseOfForce,
  asOf: LocalDate,
): readonly CaseOfForce[] {
  const day = dayOfMeeting(meeting);
  return record.actions.filter((action) => {
    const by = raisingMeeting(action);
    if (by === meeting.reference || !wasOpenOn(action.timeline, asOf)) return false;
    const raisedBy = record.meetings.find(({ reference }) => reference === by);
    const raisedOn = raisedBy ? dayOfMeeting(raisedBy) : null;
    return day === null || raisedOn === null || raisedOn <= day;
  });
}
