import { recordedCase } from '@tipstaff/cases';
import { type CaseOfForce, CaseRef, type CaseType, timelineOf } from '@tipstaff/casework';
import { type EventStore } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import {
  ActionCounts,
  actionsPointedTo,
  type ActionRow,
  type ActionsTable,
  type ActionsTableRequest,
  dayOfMeeting,
  type ListedMeeting,
  listedMeeting,
  type MeetingMinutes,
  meetingOf,
  type MeetingsOfForce,
  minutesOf,
  placeOfQuestion,
  publicQuestion,
  type PublicQuestion,
  questionsOf,
  tableOfMeeting,
} from '@tipstaff/reports';
import {
  inOrderAfter,
  type ListOfPages,
  type Page,
  type PageAsked,
  pageOfAll,
  placeAfter,
} from '../reading/page';

type Store = Pick<EventStore, 'streams' | 'loadMany'>;

interface CasesAsked {
  readonly force: string;
  readonly type: CaseType;
  readonly knownOn: LocalDate | null;
  /** Whether with what is sealed opened. */
  readonly open: boolean;
}

/** A case with the number of its latest event. */
type CaseInRecord = CaseOfForce & { readonly version: number };

const STREAMS_AT_A_TIME = 500;

/**
 * The meetings of a force and their actions, read from the log itself with what is sealed opened:
 * never behind, and for people who may read it.
 * @param knownOn only what had been learned by the end of that day; null: everything
 */
export async function meetingsOfForce(
  store: Store,
  force: string,
  knownOn: LocalDate | null = null,
): Promise<MeetingsOfForce> {
  const all = (type: CaseType) => collected(everyCase(store, { force, type, knownOn, open: true }));
  return { force, meetings: await all('meeting'), actions: await all('action') };
}

/**
 * One page of the meetings of a force, the latest first. All are read for their days, and only those of the page
 * kept and opened.
 * @throws DomainError `list.invalid-cursor`, `list.cursor-of-another-list`
 */
export async function pageOfMeetings(
  store: Store,
  force: string,
  page: PageAsked,
): Promise<Page<ListedMeeting>> {
  const list = { name: 'meetings', asked: { force }, order: ['number', 'text'] } as const;
  placeAfter(list, page.after);
  const asked = { force, knownOn: null, open: false };
  const days: { readonly reference: string; readonly latestFirst: number }[] = [];
  for await (const piece of everyCase(store, { ...asked, type: 'meeting' })) {
    for (const meeting of piece) {
      const { reference } = meeting;
      days.push({ reference, latestFirst: latestFirst(dayOfMeeting(meeting)) });
    }
  }
  const { rows, next } = pageOfAll(days, page, list, (one) => [one.latestFirst, one.reference]);
  const counts = new ActionCounts(rows.map(({ reference }) => reference));
  for await (const piece of everyCase(store, { ...asked, type: 'action' })) {
    for (const action of piece) counts.add(action);
  }
  const opened = { ...asked, type: 'meeting', open: true } as const;
  const meetings = await casesNamed(store, rows, opened);
  return { rows: meetings.map((meeting) => listedMeeting(meeting, counts)), next };
}

/** Ascending for days that go back; what has no day comes last. */
function latestFirst(day: LocalDate | null): number {
  return day === null ? Number.MAX_SAFE_INTEGER : LocalDate.daysBetween(day, FAR);
}

const FAR = LocalDate.of(2199, 12, 31);

/** With its version: what `If-Match` asks for of whoever changes it. */
export type MeetingInRecord = MeetingMinutes & {
  readonly version: number;
  readonly previous: (MeetingMinutes['previous'] & { readonly version: number }) | null;
};

/**
 * What the minutes of a meeting say beside its actions and questions.
 * @throws DomainError `meeting.not-found`
 */
export async function minutesOfMeeting(
  store: Store,
  force: string,
  reference: string,
  today: LocalDate,
): Promise<MeetingInRecord> {
  const asked = { force, type: 'meeting', knownOn: null } as const;
  const meetings = await collected(everyCase(store, { ...asked, open: false }));
  const { reference: name } = meetingOf({ force, meetings }, reference);
  const named = [{ reference: name }];
  const opened = await casesNamed(store, named, { ...asked, open: true });
  const minutes = minutesOf(
    { force, meetings },
    meetingOf({ force, meetings: opened }, name),
    today,
  );
  const versionOf = (of: string): number =>
    meetings.find((one) => one.reference === of)?.version ?? 0;
  const { previous } = minutes;
  return {
    ...minutes,
    version: versionOf(name),
    previous: previous && { ...previous, version: versionOf(previous.reference) },
  };
}

export type PageOfActions = Omit<ActionsTable, 'actions'> & {
  /** Each with its version, which `If-Match` asks for. */
  readonly actions: readonly (ActionRow & { readonly version: number })[];
  /** Null on the last page. */
  readonly next: string | null;
};

/**
 * One page of the table of actions of a meeting: as `actionsTable`, by meeting and then by number.
 * @throws DomainError `meeting.not-found`, `list.invalid-cursor`, `list.cursor-of-another-list`
 */
export async function pageOfActions(
  store: Store,
  force: string,
  request: ActionsTableRequest,
  page: PageAsked,
): Promise<PageOfActions> {
  const list = listOfActions(force, request);
  placeAfter(list, page.after);
  const { table, places } = await placesOfActions(store, force, request);
  const { rows, next } = pageOfAll(places, page, list, (place) => place);
  return {
    ...table.heading,
    actions: await actionsAt(store, { force, request, table }, rows),
    next,
  };
}

/**
 * Every action behind the place, a piece at a time: their order is found once.
 * @throws DomainError as `pageOfActions`
 */
export async function* everyAction(
  store: Store,
  force: string,
  request: ActionsTableRequest,
  { limit, after }: PageAsked,
): AsyncGenerator<PageOfActions['actions']> {
  const list = listOfActions(force, request);
  placeAfter(list, after);
  const { table, places } = await placesOfActions(store, force, request);
  const behind = inOrderAfter(places, after, list, (place) => place);
  for (let start = 0; start < behind.length; start += limit) {
    yield await actionsAt(store, { force, request, table }, behind.slice(start, start + limit));
  }
}

type PlaceOfAction = readonly [LocalDate, number, string];

function listOfActions(force: string, { knownOn, meeting }: ActionsTableRequest): ListOfPages {
  return {
    name: 'actions of a meeting',
    asked: { force, meeting, knownOn },
    order: ['day', 'number', 'text'],
  };
}

async function placesOfActions(store: Store, force: string, request: ActionsTableRequest) {
  const asked = { force, knownOn: request.knownOn, open: false };
  const meetings = await collected(everyCase(store, { ...asked, type: 'meeting' }));
  const table = tableOfMeeting({ force, meetings }, request);
  const places: PlaceOfAction[] = [];
  for await (const piece of everyCase(store, { ...asked, type: 'action' })) {
    places.push(...piece.filter(table.isIn).map(table.placeOf));
  }
  return { table, places };
}

async function actionsAt(
  store: Store,
  of: {
    readonly force: string;
    readonly request: ActionsTableRequest;
    readonly table: ReturnType<typeof tableOfMeeting>;
  },
  places: readonly PlaceOfAction[],
): Promise<PageOfActions['actions']> {
  const { force, request, table } = of;
  const named = places.map(([, , reference]) => ({ reference }));
  const asked = { force, knownOn: request.knownOn, open: true, type: 'action' } as const;
  const actions = await casesNamed(store, named, asked);
  return actions.map((action) => ({ ...table.rowOf(action), version: action.version }));
}

/**
 * One page of what the public asked of a meeting, by number, with what was answered.
 * @throws DomainError `meeting.not-found`, `list.invalid-cursor`, `list.cursor-of-another-list`
 */
export async function pageOfQuestions(
  store: Store,
  force: string,
  reference: string,
  page: PageAsked,
): Promise<Page<PublicQuestion>> {
  const list = {
    name: 'public questions',
    asked: { force, reference },
    order: ['number', 'number'],
  } as const;
  placeAfter(list, page.after);
  const asked = { force, knownOn: null, open: true };
  const meetings = await casesNamed(store, [{ reference }], { ...asked, type: 'meeting' });
  const questions = questionsOf(meetingOf({ force, meetings }, reference));
  const { rows, next } = pageOfAll(questions, page, list, placeOfQuestion);
  const pointedTo = [...new Set(rows.flatMap(actionsPointedTo))].map((one) => ({ reference: one }));
  const actions = await casesNamed(store, pointedTo, { ...asked, type: 'action', open: false });
  return { rows: rows.map((one) => publicQuestion(one, actions)), next };
}

/** A piece at a time, in order of their names: what is not kept of one piece is gone with the next. */
async function* everyCase(
  store: Store,
  asked: CasesAsked,
): AsyncGenerator<readonly CaseInRecord[]> {
  const streams = await store.streams({ category: asked.type, force: asked.force });
  for (let start = 0; start < streams.length; start += STREAMS_AT_A_TIME) {
    yield await casesIn(store, streams.slice(start, start + STREAMS_AT_A_TIME), asked);
  }
}

async function collected(
  pieces: AsyncIterable<readonly CaseInRecord[]>,
): Promise<readonly CaseInRecord[]> {
  const found: CaseInRecord[] = [];
  for await (const piece of pieces) found.push(...piece);
  return found;
}

/** In the order in which they are named; without those that the record does not hold. */
function casesNamed(
  store: Store,
  named: readonly { readonly reference: string }[],
  asked: CasesAsked,
): Promise<readonly CaseInRecord[]> {
  const { type, force } = asked;
  const streams = named.map(({ reference }) => CaseRef.stream({ type, force, reference }));
  return casesIn(store, streams, asked);
}

async function casesIn(
  store: Store,
  streams: readonly StreamId[],
  { knownOn, open }: CasesAsked,
): Promise<readonly CaseInRecord[]> {
  const loaded = await store.loadMany(streams, { open });
  return [...loaded].flatMap(([stream, events]) => {
    if (events.length === 0) return [];
    const recorded = recordedCase({ stream, events });
    const timeline = timelineOf(recorded.events, { knownOn });
    // Not known yet on that day, or every fact of it was withdrawn.
    if (timeline.facts.length === 0) return [];
    const version = events.at(-1)?.version ?? 0;
    return [{ reference: recorded.ref.reference, timeline, version }];
  });
}
