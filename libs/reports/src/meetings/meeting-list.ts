import {
  all,
  boardNameOf,
  type CaseOfForce,
  closingOf,
  detail,
  first,
  last,
  meetingDate,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { dayOfMeeting, type MeetingsOfForce, raisedAt } from './meetings-of-force';

interface MeetingMove {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** The day on which it was moved. */
  readonly on: LocalDate;
}

export interface ListedMeeting {
  readonly reference: string;
  /** The series that it belongs to. */
  readonly board: string;
  readonly status: 'scheduled' | 'held' | 'cancelled';
  /** As last scheduled or moved. */
  readonly date: LocalDate | null;
  readonly firstDate: LocalDate | null;
  readonly moves: readonly MeetingMove[];
  readonly heldOn: LocalDate | null;
  readonly cancelledOn: LocalDate | null;
  /** Of those it raised, as they stand now. */
  readonly actions: { readonly raised: number; readonly open: number; readonly closed: number };
  readonly questions: { readonly asked: number; readonly answered: number };
}

/** Every meeting of a force, the latest first. */
export function meetingList(record: MeetingsOfForce): readonly ListedMeeting[] {
  const days = new Map(record.meetings.map((one) => [one.reference, dayOfMeeting(one) ?? '']));
  return record.meetings
    .map((meeting) => listed(record, meeting))
    .sort((a, b) => (days.get(b.reference) ?? '').localeCompare(days.get(a.reference) ?? ''));
}

function listed(record: MeetingsOfForce, meeting: CaseOfForce): ListedMeeting {
  const { reference, timeline } = meeting;
  const heldOn = last(timeline, 'held')?.on ?? null;
  const cancelledOn = last(timeline, 'cancelled')?.on ?? null;
  const raised = raisedAt(record, reference);
  const open = raised.filter((action) => closingOf(action.timeline) === null).length;
  return {
    reference,
    board: boardNameOf(meeting),
    status: heldOn !== null ? 'held' : cancelledOn !== null ? 'cancelled' : 'scheduled',
    date: meetingDate(timeline),
    firstDate: (first(timeline, 'scheduled')?.value ?? null) as LocalDate | null,
    moves: movesOf(meeting),
    heldOn,
    cancelledOn,
    actions: { raised: raised.length, open, closed: raised.length - open },
    questions: countQuestions(meeting),
  };
}

function movesOf({ timeline }: CaseOfForce): readonly MeetingMove[] {
  let from = (first(timeline, 'scheduled')?.value ?? null) as LocalDate | null;
  return all(timeline, 'moved').map(({ value, on }) => {
    const move = { from, to: value as LocalDate | null, on };
    from = move.to;
    return move;
  });
}

function countQuestions({ timeline }: CaseOfForce): ListedMeeting['questions'] {
  const answered = new Set(
    all(timeline, 'question-answered').map((fact) => detail(fact, 'number')),
  );
  const asked = all(timeline, 'question-asked');
  return {
    asked: asked.length,
    answered: asked.filter((fact) => answered.has(detail(fact, 'number'))).length,
  };
}
