import { type LocalDate } from '@tipstaff/kernel';
import {
  type CaseEvent,
  CORRECTED,
  fieldSealedAs,
  SEALED_DETAIL,
  sealedName,
  WITHDRAWN,
} from './case-event';
import { type Details, type Fact } from './fact';
import { isOfRestriction } from './restriction/restriction';

/** A fact with what became of it, for the case page. */
export interface FactHistory {
  /** As it stands now; null when withdrawn. */
  readonly standing: Fact | null;
  readonly asEntered: Fact;
  readonly changes: readonly FactChange[];
}

interface FactChange {
  readonly kind: 'corrected' | 'withdrawn';
  readonly number: number;
  readonly enteredOn: LocalDate;
  /** Null where it is sealed or erased. */
  readonly reason: string | null;
  /** What stood until then. */
  readonly before: Fact;
}

export interface TimelineOptions {
  /** Only what had been learned by the end of that day. */
  readonly knownOn?: LocalDate | null;
}

/**
 * The standing facts of a case in order of the day they happened, ties by order of entry. The same
 * facts entered in any order (within a day: in the same order) make the same timeline.
 */
export interface Timeline<M extends string = string> {
  readonly facts: readonly Fact<M>[];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** What an event says of the person, the note and the details, and what of them can not be read. */
function saidIn({
  data,
  content,
}: CaseEvent): Pick<Fact, 'person' | 'note' | 'details' | 'unreadable'> {
  const details: Record<string, string> = { ...(data['details'] as Details | undefined) };
  for (const [name, value] of Object.entries(content ?? {})) {
    if (name.startsWith(SEALED_DETAIL)) details[fieldSealedAs(name)] = value;
  }
  // The reason is that of the change, and no part of the fact.
  const unreadable = namesIn(data['sealed'])
    .filter((name) => name !== 'reason' && content?.[name] === undefined)
    .map(fieldSealedAs);
  return {
    person: text(data['person']) ?? content?.['person'] ?? null,
    note: content?.['note'] ?? null,
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(unreadable.length === 0 ? {} : { unreadable }),
  };
}

function namesIn(names: unknown): readonly string[] {
  return (names as readonly string[] | undefined) ?? [];
}

export function factOf(event: CaseEvent): Fact {
  const { data } = event;
  return {
    number: event.number,
    milestone: event.type.slice(event.type.indexOf('.') + 1),
    on: event.on,
    enteredOn: event.enteredOn,
    value: text(data['value']),
    related: text(data['related']),
    ...(typeof data['key'] === 'string' ? { key: data['key'] } : {}),
    ...saidIn(event),
  };
}

/**
 * A correction says the whole fact anew, so that the log alone tells what it was and became; but of what
 * is sealed and was left as it is only the names, so that it stays under the key that it has.
 */
export function corrected(fact: Fact, event: CaseEvent): Fact {
  const { details: _before, unreadable: _then, ...rest } = fact;
  const { data, content } = event;
  const kept = namesIn(data['kept']).filter((name) => content?.[name] === undefined);
  return {
    ...rest,
    on: (text(data['factOn']) ?? fact.on) as LocalDate,
    value: text(data['value']),
    related: text(data['related']),
    ...withKept(saidIn(event), fact, kept),
  };
}

type Said = ReturnType<typeof saidIn>;

function withKept(said: Said, before: Fact, kept: readonly string[]): Said {
  const stays = (field: string): boolean => kept.includes(sealedName(field));
  const details = { ...said.details };
  for (const [name, value] of Object.entries(before.details ?? {})) {
    if (stays(name)) details[name] = value;
  }
  const unreadable = [
    ...new Set([...(said.unreadable ?? []), ...(before.unreadable ?? [])]),
  ].filter((field) => said.unreadable?.includes(field) || stays(field));
  return {
    person: stays('person') ? before.person : said.person,
    note: stays('note') ? before.note : said.note,
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(unreadable.length === 0 ? {} : { unreadable }),
  };
}

/** Every fact ever entered, with its corrections and withdrawal, in order of entry. */
export function factHistories(
  events: readonly CaseEvent[],
  { knownOn = null }: TimelineOptions = {},
): readonly FactHistory[] {
  return isAllKnown(events, knownOn) ? madeOf(events).histories : historiesOf(events, knownOn);
}

function isAllKnown(events: readonly CaseEvent[], knownOn: LocalDate | null): boolean {
  return knownOn === null || events.every(({ enteredOn }) => enteredOn <= knownOn);
}

interface Made {
  /** Of a list that has grown since nothing is kept. */
  readonly events: number;
  readonly histories: readonly FactHistory[];
  readonly timeline: Timeline;
}

/** One command, one page or one row of a read model asks for the same many times. */
const kept = new WeakMap<readonly CaseEvent[], Made>();

function madeOf(events: readonly CaseEvent[]): Made {
  const before = kept.get(events);
  if (before?.events === events.length) return before;
  const histories = historiesOf(events, null);
  const made = { events: events.length, histories, timeline: timelineOfHistories(histories) };
  kept.set(events, made);
  return made;
}

function historiesOf(
  events: readonly CaseEvent[],
  knownOn: LocalDate | null,
): readonly FactHistory[] {
  const histories = new Map<number, FactHistory & { readonly changes: FactChange[] }>();
  for (const event of events) {
    if (knownOn !== null && event.enteredOn > knownOn) continue;
    // Says who may see the case, and nothing of what happened in it.
    if (isOfRestriction(event)) continue;
    const kind = event.type.slice(event.type.indexOf('.') + 1);
    if (kind !== CORRECTED && kind !== WITHDRAWN) {
      const fact = factOf(event);
      histories.set(event.number, { standing: fact, asEntered: fact, changes: [] });
      continue;
    }
    const number = event.data['fact'] as number;
    const history = histories.get(number);
    // A change learned before its fact (an import with an earlier entered_on) waits for the fact.
    if (!history) continue;
    const isCorrection = kind === CORRECTED;
    history.changes.push({
      kind: isCorrection ? 'corrected' : 'withdrawn',
      number: event.number,
      enteredOn: event.enteredOn,
      reason: event.content?.['reason'] ?? null,
      before: history.standing ?? history.asEntered,
    });
    histories.set(number, {
      ...history,
      standing: isCorrection && history.standing ? corrected(history.standing, event) : null,
    });
  }
  return [...histories.values()];
}

export function byDayThenEntry(a: Fact, b: Fact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.number - b.number;
}

export function timelineOfFacts<M extends string>(facts: readonly Fact<M>[]): Timeline<M> {
  return { facts: [...facts].sort(byDayThenEntry) };
}

export function timelineOf(
  events: readonly CaseEvent[],
  { knownOn = null }: TimelineOptions = {},
): Timeline {
  return isAllKnown(events, knownOn)
    ? madeOf(events).timeline
    : timelineOfHistories(historiesOf(events, knownOn));
}

function timelineOfHistories(histories: readonly FactHistory[]): Timeline {
  return timelineOfFacts(histories.flatMap(({ standing }) => standing ?? []));
}

/** The same timeline as it stood at the end of a day: what had happened by then. */
export function upTo<M extends string>(timeline: Timeline<M>, day: LocalDate): Timeline<M> {
  return { facts: timeline.facts.filter((fact) => fact.on <= day) };
}

export function first<M extends string>(
  timeline: Timeline<M>,
  ...milestones: NoInfer<M>[]
): Fact<M> | null {
  return timeline.facts.find((fact) => milestones.includes(fact.milestone)) ?? null;
}

export function last<M extends string>(
  timeline: Timeline<M>,
  ...milestones: NoInfer<M>[]
): Fact<M> | null {
  return timeline.facts.findLast((fact) => milestones.includes(fact.milestone)) ?? null;
}

export function all<M extends string>(
  timeline: Timeline<M>,
  milestone: NoInfer<M>,
): readonly Fact<M>[] {
  return timeline.facts.filter((fact) => fact.milestone === milestone);
}
