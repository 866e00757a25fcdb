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
import { dayOfMeeting, type MeetingsOfForce, raisingMeeting } from './meetings-of-force';

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
  const counts = new ActionCounts(record.meetings.map(({ reference }) => reference));
  for (const action of record.actions) counts.add(action);
  return [...record.meetings]
    .sort((a, b) => (dayOfMeeting(b) ?? '').localeCompare(dayOfMeeting(a) ?? ''))
    .map((meeting) => listedMeeting(meeting, counts));
}

type Counted = ListedMeeting['actions'];

/** How many actions each of some meetings raised, counted one action at a time. */
export class ActionCounts {
  private readonly counts: Map<string, Counted>;

  constructor(meetings: readonly string[]) {
    this.counts = new Map(meetings.map((one) => [one, NO_ACTIONS]));
  }

  add(action: CaseOfForce): void {
    const meeting = raisingMeeting(action);
    const counted = meeting === null ? undefined : this.counts.get(meeting);
    if (meeting === null || counted === undefined) return;
    const open = counted.open + (closingOf(action.timeline) === null ? 1 : 0);
    const raised = counted.raised + 1;
    this.counts.set(meeting, { raised, open, closed: raised - open });
  }

  of(meeting: string): Counted {
    return this.counts.get(meeting) ?? NO_ACTIONS;
  }
}

const NO_ACTIONS: Counted = { raised: 0, open: 0, closed: 0 };

/** @param meeting with what is sealed opened */
export function listedMeeting(meeting: CaseOfForce, counts: ActionCounts): ListedMeeting {
  const { reference, timeline } = meeting;
  const heldOn = last(timeline, 'held')?.on ?? null;
  const cancelledOn = last(timeline, 'cancelled')?.on ?? null;
  return {
    reference,
    board: boardNameOf(meeting),
    status: heldOn !== null ? 'held' : cancelledOn !== null ? 'cancelled' : 'scheduled',
    date: meetingDate(timeline),
    firstDate: (first(timeline, 'scheduled')?.value ?? null) as LocalDate | null,
    moves: movesOf(meeting),
    heldOn,
    cancelledOn,
    actions: counts.of(reference),
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
