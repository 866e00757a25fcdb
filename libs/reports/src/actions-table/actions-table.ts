import {
  type CaseOfForce,
  caseTypeDefinitions,
  closingOf,
  explainObligation,
  type Fact,
  first,
  type FormerDue,
  last,
  obligationContext,
  ownerOf,
  ownersIn,
  sideOf,
  standsOn,
  upTo,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import {
  carriedInto,
  dayOfMeeting,
  daysOf,
  meetingOf,
  type MeetingsAlone,
  type MeetingsOfForce,
  nextMeetingAfter,
  raisingMeeting,
} from '../meetings/meetings-of-force';

export interface ActionUpdate {
  readonly on: LocalDate;
  /** Null where nothing was written, or it was erased. */
  readonly text: string | null;
}

/** One row of the table, as it stood at the end of the meeting's day. */
export interface ActionRow {
  readonly reference: string;
  readonly number: number | null;
  /** The meeting that raised it, and that meeting's day. */
  readonly meeting: string | null;
  readonly meetingOn: LocalDate;
  readonly raisedOn: LocalDate;
  readonly text: string | null;
  readonly owners: readonly string[];
  readonly side: string | null;
  readonly updates: readonly ActionUpdate[];
  readonly status: 'new' | 'ongoing' | 'closed';
  readonly closedOn: LocalDate | null;
  /** Null where it is closed, or no date is known. */
  readonly due: LocalDate | null;
  /** What the date is, or why there is none; null where it is closed. */
  readonly why: string | null;
  /** The dates it had before, and what moved them. */
  readonly former: readonly FormerDue[];
}

export interface ActionsTable {
  readonly report: 'actions';
  readonly force: string;
  readonly meeting: string;
  readonly meetingOn: LocalDate | null;
  readonly held: boolean;
  /** The day at whose end the actions stood like this. */
  readonly asOf: LocalDate;
  readonly knownOn: LocalDate | null;
  readonly actions: readonly ActionRow[];
  readonly nextMeeting: { readonly reference: string; readonly date: LocalDate } | null;
}

export interface ActionsTableRequest {
  readonly meeting: string;
  readonly today: LocalDate;
  /** The record holds only what had been learned by the end of that day; null: everything. */
  readonly knownOn: LocalDate | null;
  readonly law: Law;
}

/**
 * The table of actions as the minutes of a meeting print it: those of earlier meetings that came to
 * it open, then those it raised, as they stood at the end of its day. Of a meeting not yet held, as
 * they stand today.
 * @throws DomainError `meeting.not-found`
 */
export function actionsTable(record: MeetingsOfForce, request: ActionsTableRequest): ActionsTable {
  const { heading, isIn, rowOf: rowIn } = tableOfMeeting(record, request);
  const actions = record.actions.filter(isIn).map(rowIn).sort(byMeetingThenNumber);
  return { ...heading, actions };
}

/** The same before its actions are read: each is then asked whether it stands in it, and where. */
export interface TableOfMeeting {
  readonly heading: Omit<ActionsTable, 'actions'>;
  readonly isIn: (action: CaseOfForce) => boolean;
  /** What the rows are in order of: the day of the meeting, the number, the reference. */
  readonly placeOf: (action: CaseOfForce) => readonly [LocalDate, number, string];
  /** @param action with what is sealed opened */
  readonly rowOf: (action: CaseOfForce) => ActionRow;
}

/** @throws DomainError `meeting.not-found` */
export function tableOfMeeting(
  record: MeetingsAlone,
  { meeting: asked, today, knownOn, law }: ActionsTableRequest,
): TableOfMeeting {
  const meeting = meetingOf(record, asked);
  const { reference } = meeting;
  const over = last(meeting.timeline, 'held', 'cancelled');
  const asOf = over?.on ?? LocalDate.min(today, knownOn ?? today);
  const isCarried = carriedInto(record, meeting, asOf);
  const setting = { record, raisedOn: daysOf(record), at: reference, asOf, law };
  return {
    heading: {
      report: 'actions',
      force: record.force,
      meeting: reference,
      meetingOn: dayOfMeeting(meeting),
      held: over?.milestone === 'held',
      asOf,
      knownOn,
      nextMeeting: nextMeetingAfter(record, meeting, asOf),
    },
    isIn: (action) => raisingMeeting(action) === reference || isCarried(action),
    placeOf(action) {
      const raised = first(action.timeline, 'raised') as Fact;
      const meetingOn = setting.raisedOn(raisingMeeting(action)) ?? raised.on;
      return [meetingOn, numberOf(action, raised) ?? 0, action.reference];
    },
    rowOf: (action) => rowOf(action, setting),
  };
}

function byMeetingThenNumber(a: ActionRow, b: ActionRow): number {
  return (
    a.meetingOn.localeCompare(b.meetingOn) ||
    (a.number ?? 0) - (b.number ?? 0) ||
    (a.reference < b.reference ? -1 : 1)
  );
}

interface Setting {
  readonly record: MeetingsAlone;
  readonly raisedOn: ReturnType<typeof daysOf>;
  readonly at: string;
  readonly asOf: LocalDate;
  readonly law: Law;
}

function rowOf(action: CaseOfForce, setting: Setting): ActionRow {
  const { raisedOn, at, asOf } = setting;
  const raised = first(action.timeline, 'raised') as Fact;
  // What a meeting raised may be written down under a later day.
  const day = LocalDate.max(asOf, raised.on);
  const timeline = upTo(action.timeline, day);
  const meeting = raisingMeeting(action);
  const closed = closingOf(timeline);
  return {
    reference: action.reference,
    number: numberOf(action, raised),
    meeting,
    meetingOn: raisedOn(meeting) ?? raised.on,
    raisedOn: raised.on,
    text: raised.note,
    owners: ownersIn(ownerOf(timeline)),
    side: sideOf(timeline),
    updates: timeline.facts.flatMap(updateOf),
    status: closed ? 'closed' : meeting === at ? 'new' : 'ongoing',
    closedOn: closed?.on ?? null,
    ...dueOf(action, { ...setting, asOf: day }),
  };
}

function numberOf({ reference }: CaseOfForce, { value }: Fact): number | null {
  const written = value ?? reference.slice(reference.lastIndexOf('/') + 1);
  return /^\d{1,6}$/.test(written) ? Number(written) : null;
}

/** What was said of it on a day: an update, or the words with which it was closed or taken up again. */
function updateOf({ milestone, on, note, related }: Fact): readonly ActionUpdate[] {
  switch (milestone) {
    case 'update':
      return [{ on, text: note }];
    case 'closed':
      return note === null ? [] : [{ on, text: note }];
    case 'reopened':
      return [{ on, text: ['Reopened.', note].filter(Boolean).join(' ') }];
    case 'carried-over':
      return [{ on, text: [`Carried over to ${related ?? ''}.`, note].filter(Boolean).join(' ') }];
    default:
      return [];
  }
}

function dueOf(
  { reference, timeline }: CaseOfForce,
  { record, asOf, law }: Setting,
): Pick<ActionRow, 'due' | 'why' | 'former'> {
  const ref = { type: 'action', force: record.force, reference } as const;
  const context = obligationContext({ meeting: record.meetings });
  const owed = caseTypeDefinitions.action
    .obligations(ref, timeline, law, context)
    .find((obligation) => standsOn(obligation, asOf));
  if (!owed) return { due: null, why: null, former: [] };
  const { days, notes } = explainObligation(owed, law);
  const why = owed.due === null ? notes[0] : days.at(-1)?.name;
  return { due: owed.due, why: why ?? null, former: owed.basis.former ?? [] };
}
