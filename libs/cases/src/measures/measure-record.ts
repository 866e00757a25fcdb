import { type NewEvent, type RecordedEvent } from '@tipstaff/event-store';
import { DomainError, type LocalDate, type StreamId } from '@tipstaff/kernel';
import {
  type Cells,
  type CommentaryCells,
  commentaryKeyOf,
  keyOf,
  saysTheSameAs,
} from '@tipstaff/measures';

const ROWS_RECORDED = { type: 'measure.rows-recorded', schemaVersion: 1 } as const;
const ROWS_CORRECTED = { type: 'measure.rows-corrected', schemaVersion: 1 } as const;
const FINDING_ANSWERED = { type: 'measure.finding-answered', schemaVersion: 1 } as const;

/** Every type of event that published measures write, each at its current schema version. */
export const measureEventTypes = [ROWS_RECORDED, ROWS_CORRECTED, FINDING_ANSWERED] as const;

/** A row of a table, or of its commentary, which has a kind of its own. */
export type StatedCells = Cells | (CommentaryCells & { readonly row: 'commentary' });

/** A row that takes the place of another under its key. */
interface Correction {
  readonly row: StatedCells;
  /** As it was until then. */
  readonly replaces: StatedCells;
}

/** What a person says of something that does not follow. */
export const findingAnswers = {
  'accepted-by-publisher': 'The publisher accepts it',
  'counted-otherwise': 'A known difference of counting',
  'wrong-transcription': 'The row was taken down wrongly',
} as const;
export type FindingAnswer = keyof typeof findingAnswers;

/** Definitions and lists of peers, of all papers: they say what every other row means. */
export const MEASURE_REGISTER = 'measure:register:definitions' as StreamId;

/** Where what a table prints of a measure is recorded: of a series that is long, one stream. */
export function measureStream(cells: StatedCells): StreamId {
  if (cells.row === 'measure' || cells.row === 'peers') return MEASURE_REGISTER;
  const parts = [cells.source ?? '', cells.source_table ?? '', cells.measure ?? ''];
  return `measure:${parts.map(encodeURIComponent).join(':')}` as StreamId;
}

/** Where the answers to what does not follow of an area are recorded. */
export function answersStream(area: string): StreamId {
  return `measure:answers:${encodeURIComponent(area)}` as StreamId;
}

export function keyOfStated(cells: StatedCells): string {
  return cells.row === 'commentary' ? `commentary ${commentaryKeyOf(cells)}` : keyOf(cells);
}

/** A row as the record holds it, and the days between which it was so known. */
export interface KnownRow {
  readonly cells: StatedCells;
  readonly knownFrom: LocalDate;
  /** The day on which another took its place; null while none did. */
  readonly knownTo: LocalDate | null;
  /** Why it was corrected; null where it was not. */
  readonly because: string | null;
}

/**
 * Every row that the stream holds or held, in the order in which they were recorded.
 * @throws DomainError `measure.unknown-event` for an event of a later release
 */
export function rowsKnown(events: readonly RecordedEvent[]): readonly KnownRow[] {
  const rows: KnownRow[] = [];
  const standing = new Map<string, number>();
  const add = (cells: StatedCells, knownFrom: LocalDate): void => {
    standing.set(keyOfStated(cells), rows.length);
    rows.push({ cells, knownFrom, knownTo: null, because: null });
  };
  for (const { type, data, enteredOn } of events) {
    if (type === ROWS_RECORDED.type) {
      for (const cells of (data as { rows: readonly StatedCells[] }).rows) add(cells, enteredOn);
    } else if (type === ROWS_CORRECTED.type) {
      const { reason, corrections } = data as {
        reason: string;
        corrections: readonly Correction[];
      };
      for (const { row } of corrections) {
        const at = standing.get(keyOfStated(row));
        const before = at === undefined ? undefined : rows[at];
        if (at !== undefined && before)
          rows[at] = { ...before, knownTo: enteredOn, because: reason };
        add(row, enteredOn);
      }
    } else if (type !== FINDING_ANSWERED.type) throw unknownEvent(type);
  }
  return rows;
}

/** The rows that stand, by key. */
export function standingRows(events: readonly RecordedEvent[]): ReadonlyMap<string, StatedCells> {
  return new Map(
    rowsKnown(events).flatMap(({ cells, knownTo }) =>
      knownTo === null ? [[keyOfStated(cells), cells] as const] : [],
    ),
  );
}

/** What a file adds to the rows that stand, and what it says otherwise. */
export interface RowsCompared {
  readonly added: readonly StatedCells[];
  readonly changed: readonly Correction[];
}

export function compareRows(
  standing: ReadonlyMap<string, StatedCells>,
  rows: readonly StatedCells[],
): RowsCompared {
  const added: StatedCells[] = [];
  const changed: Correction[] = [];
  for (const row of rows) {
    const replaces = standing.get(keyOfStated(row));
    if (replaces === undefined) added.push(row);
    else if (!saysTheSameAs(replaces, row)) changed.push({ row, replaces });
  }
  return { added, changed };
}

/** An event holds at most so many rows, so that none is long. */
const ROWS_IN_EVENT = 500;

/** @param reason why rows that stand are corrected; needed where any is */
export function eventsOf(
  { added, changed }: RowsCompared,
  today: LocalDate,
  reason: string | null,
): readonly NewEvent[] {
  const days = { on: today, enteredOn: today };
  const recorded = pieces(added).map((rows) => ({ ...ROWS_RECORDED, ...days, data: { rows } }));
  const corrected = pieces(changed).map((corrections) => ({
    ...ROWS_CORRECTED,
    ...days,
    data: { reason: reason ?? '', corrections },
  }));
  return [...recorded, ...corrected];
}

function pieces<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / ROWS_IN_EVENT);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * ROWS_IN_EVENT, (index + 1) * ROWS_IN_EVENT),
  );
}

/** A person's answer, as it is recorded. */
export interface AnsweredFinding {
  readonly finding: string;
  readonly kind: string;
  readonly measure: string;
  readonly area: string;
  readonly answer: FindingAnswer;
  readonly reason: string;
}

export function findingAnswered(answered: AnsweredFinding, today: LocalDate): NewEvent {
  return { ...FINDING_ANSWERED, on: today, enteredOn: today, data: { ...answered } };
}

/** The answers that the stream holds, in the order in which they were given: a later one counts. */
export function answersIn(
  events: readonly RecordedEvent[],
): readonly (AnsweredFinding & { readonly on: LocalDate; readonly actor: string })[] {
  return events.flatMap(({ type, data, on, actor }) =>
    type === FINDING_ANSWERED.type ? [{ ...(data as unknown as AnsweredFinding), on, actor }] : [],
  );
}

function unknownEvent(type: string): DomainError {
  return new DomainError(
    'unavailable',
    'measure.unknown-event',
    `The record of published measures holds ${type}, which this release can not read. Run the release of Tipstaff that wrote it.`,
  );
}
