import {
  all,
  boardNameOf,
  boardOf,
  type CaseOfForce,
  detail,
  type Fact,
  isStillToCome,
  last,
  meetingDate,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { dayOfMeeting, type MeetingsAlone, nextMeetingAfter } from './meetings-of-force';

interface AgendaItem {
  readonly number: number;
  /** Null where it was not recorded. */
  readonly item: string | null;
  readonly time: string | null;
  readonly paper: string | null;
}

interface Attendance {
  readonly on: LocalDate;
  /** Null where it was erased. */
  readonly present: string | null;
  readonly apologies: string | null;
}

interface Declarations {
  readonly on: LocalDate;
  readonly declared: boolean;
  readonly interests: string | null;
}

interface MinutesConfirmed {
  readonly on: LocalDate;
  /** Reference of the meeting at which they were. */
  readonly at: string | null;
  readonly accurate: boolean;
  readonly corrections: string | null;
}

interface RiskRaised {
  readonly on: LocalDate;
  readonly by: string | null;
  /** Null where it was erased. */
  readonly risk: string | null;
}

/** What the minutes of a meeting say beside its actions and its public questions. */
export interface MeetingMinutes {
  readonly reference: string;
  /** The series that it belongs to. */
  readonly board: string;
  readonly status: 'scheduled' | 'held' | 'cancelled';
  /** The day it was held, or is or was to be. */
  readonly day: LocalDate | null;
  readonly agenda: readonly AgendaItem[];
  readonly attendance: Attendance | null;
  readonly declarations: Declarations | null;
  readonly risks: readonly RiskRaised[];
  /** Whether its own minutes were confirmed, at which later meeting. */
  readonly confirmed: MinutesConfirmed | null;
  /** The meeting of its board that was held before it: its minutes are confirmed at this one. */
  readonly previous: {
    readonly reference: string;
    readonly heldOn: LocalDate;
    readonly confirmed: MinutesConfirmed | null;
  } | null;
  readonly nextMeeting: { readonly reference: string; readonly date: LocalDate } | null;
}

/**
 * @param record the meetings of the force; what is sealed need not be opened
 * @param meeting with what is sealed opened
 * @param today the day on which a next one is looked for, where this one has none
 */
export function minutesOf(
  record: MeetingsAlone,
  meeting: CaseOfForce,
  today: LocalDate,
): MeetingMinutes {
  const { reference, timeline } = meeting;
  const held = last(timeline, 'held');
  const day = dayOfMeeting(meeting);
  const attended = last(timeline, 'attendance');
  const declared = last(timeline, 'declarations');
  return {
    reference,
    board: boardNameOf(meeting),
    status: held ? 'held' : isStillToCome(timeline) ? 'scheduled' : 'cancelled',
    day,
    agenda: agendaOf(meeting),
    attendance: attended && {
      on: attended.on,
      present: detail(attended, 'present'),
      apologies: detail(attended, 'apologies'),
    },
    declarations: declared && {
      on: declared.on,
      declared: declared.value === 'declared',
      interests: detail(declared, 'interests'),
    },
    risks: all(timeline, 'risk-raised').map((fact) => ({
      on: fact.on,
      by: detail(fact, 'by'),
      risk: detail(fact, 'risk'),
    })),
    confirmed: confirmationOf(meeting),
    previous: heldBefore(record, meeting, day ?? today),
    nextMeeting: nextOf(record, meeting, day ?? today),
  };
}

function agendaOf({ timeline }: CaseOfForce): readonly AgendaItem[] {
  return all(timeline, 'agenda-item')
    .map((fact) => ({
      number: Number(detail(fact, 'number') ?? 0),
      item: detail(fact, 'item'),
      time: detail(fact, 'time'),
      paper: detail(fact, 'paper'),
    }))
    .sort((a, b) => a.number - b.number);
}

function confirmationOf({ timeline }: CaseOfForce): MinutesConfirmed | null {
  const fact: Fact | null = last(timeline, 'minutes-confirmed');
  return (
    fact && {
      on: fact.on,
      at: fact.related,
      accurate: fact.value === 'accurate',
      corrections: fact.note,
    }
  );
}

function heldBefore(
  { meetings }: MeetingsAlone,
  meeting: CaseOfForce,
  day: LocalDate,
): MeetingMinutes['previous'] {
  const before = meetings.flatMap((one) => {
    const heldOn = last(one.timeline, 'held')?.on;
    const isOfBoard = boardOf(one) === boardOf(meeting) && one.reference !== meeting.reference;
    return isOfBoard && heldOn !== undefined && heldOn < day ? [{ one, heldOn }] : [];
  });
  const latest = before.sort((a, b) => b.heldOn.localeCompare(a.heldOn)).at(0);
  if (latest === undefined) return null;
  const { one, heldOn } = latest;
  return { reference: one.reference, heldOn, confirmed: confirmationOf(one) };
}

/** As the record has it now; the table of actions says how it was on the day. */
function nextOf(
  record: MeetingsAlone,
  meeting: CaseOfForce,
  day: LocalDate,
): MeetingMinutes['nextMeeting'] {
  const then = nextMeetingAfter(record, meeting, day);
  if (then === null) return null;
  const moved = record.meetings.find(({ reference }) => reference === then.reference);
  return { ...then, date: (moved && meetingDate(moved.timeline)) ?? then.date };
}
