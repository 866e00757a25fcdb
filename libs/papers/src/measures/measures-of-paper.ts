import { DomainError, type LocalDate } from '@tipstaff/kernel';
import {
  isNumeric,
  placesOf,
  type PublishedFigure,
  PublishedFigures,
  type TableRow,
} from '@tipstaff/measures';
import { type MeasureTable, type MeasureTables } from '@tipstaff/projections';
import { Fraction } from '@tipstaff/reports';
import { templateBlocks } from '../prose/parse-markdown';
import { type NamedWindow, type PaperFigure } from '../prose/figure-source';
import { placedReferences } from '../prose/lint';
import { measureRowId, measureRowIn } from '../prose/measure-row';

/** Where published measures are read. */
export type MeasureSource = Pick<MeasureTables, 'table' | 'published'>;

/** The table of a frame that a text places. */
interface PlacedFrame {
  readonly frame: string;
  /** On which its figures end; null for the last day of the paper. */
  readonly to: LocalDate | null;
}

/** A published figure of a paper, by the name under which sentences speak of it. */
export interface ReadMeasure extends PublishedFigure {
  readonly id: string;
}

/** The published measures of a text: what its sentences name, and the tables that it places. */
export interface MeasuresOfPaper {
  /** Whether there is a measure of that name. */
  has(row: string): boolean;
  hasFrame(frame: string): boolean;
  /** Null where nothing is published of it. */
  figure(row: string, window: NamedWindow): PaperFigure | null;
  /** Null where no measure stands in the frame. */
  table(placed: PlacedFrame): MeasureTable | null;
  /** Everything that is printed or named, each figure once. */
  readonly all: readonly ReadMeasure[];
}

export interface MeasuresAsked {
  readonly measures: MeasureSource;
  readonly force: string;
  /** What had been published by then. */
  readonly knownOn: LocalDate;
  readonly windows: readonly NamedWindow[];
}

/** Reads what the text needs; of a text without measures nothing. */
export async function measuresOfPaper(
  text: string,
  asked: MeasuresAsked,
): Promise<MeasuresOfPaper> {
  const { force, windows } = asked;
  const rows = new Set(
    placedReferences(text)
      .flatMap(({ reference }) => reference?.row ?? [])
      .filter((row) => measureRowIn(row) !== null),
  );
  const published = await publishedOf(rows, asked);
  const find = (row: string, window: NamedWindow) => findIn(published, row, window, force);
  const tables = await tablesOf(text, asked);
  const all = [
    ...[...rows].flatMap((row) => windows.flatMap((window) => find(row, window) ?? [])),
    ...[...tables.values()].flatMap((table) => (table?.rows ?? []).flatMap(figuresOfRow)),
  ].map((figure): ReadMeasure => ({ ...figure, id: measureRowId(figure, force) }));
  return {
    has: (row) => published?.register.hasMeasure(measureRowIn(row)?.measure ?? '') ?? false,
    hasFrame: (frame) => [...tables.values()].some((table) => table?.frame === frame),
    figure(row, window) {
      const found = find(row, window);
      return found && paperFigure(found);
    },
    table: (placed) => tables.get(keyOfPlaced(placed)) ?? null,
    all: [...new Map(all.map((one) => [`${one.id} ${one.from} ${one.to}`, one])).values()],
  };
}

async function publishedOf(
  rows: ReadonlySet<string>,
  { measures, force, knownOn }: MeasuresAsked,
): Promise<PublishedFigures | null> {
  const names = [...rows].flatMap((row) => measureRowIn(row)?.measure ?? []);
  if (names.length === 0) return null;
  const { rows: stated, register } = await measures.published(force, names, knownOn);
  return new PublishedFigures(stated, register);
}

/** The figure of a row as `measureRowIn` reads it; null where nothing is published of it. */
export function findIn(
  published: PublishedFigures | null,
  row: string,
  { from, to }: { readonly from: string; readonly to: string },
  force: string,
): PublishedFigure | null {
  const named = measureRowIn(row);
  if (named === null || published === null) return null;
  // How something stands on a day is of no span: it is asked of the last day.
  const first = named.basis === 'as-at' ? to : from;
  return published.find({ ...named, area: named.area ?? `force:${force}`, from: first, to });
}

async function tablesOf(
  text: string,
  { measures, force, knownOn, windows }: MeasuresAsked,
): Promise<ReadonlyMap<string, MeasureTable | null>> {
  const last = windows.find(({ name }) => name === 'last')?.to;
  const tables = new Map<string, MeasureTable | null>();
  for (const block of templateBlocks(text)) {
    if (block.kind !== 'placed' || block.placed.kind !== 'measures') continue;
    const { frame, to } = block.placed;
    const day = to ?? last ?? knownOn;
    const table = await tableOf(measures, { frame, force, to: day, knownOn });
    tables.set(keyOfPlaced(block.placed), table);
  }
  return tables;
}

async function tableOf(
  measures: MeasureSource,
  asked: { readonly [part in 'frame' | 'force']: string } & {
    readonly [part in 'to' | 'knownOn']: LocalDate;
  },
): Promise<MeasureTable | null> {
  try {
    // Figures of the record have references of their own.
    return await measures.table({ ...asked, record: null });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'measure.unknown-frame') return null;
    throw error;
  }
}

function keyOfPlaced({ frame, to }: PlacedFrame): string {
  return `${frame} ${to ?? ''}`;
}

function figuresOfRow(row: TableRow): readonly PublishedFigure[] {
  const { measure, definition, label, unit, area } = row;
  return row.values.map(({ restated: _, unavailable: _none, ...value }) => ({
    ...{ ...value, measure, definition, label, unit, area },
  }));
}

/** As sentences print it. */
function paperFigure({ value, printed, unit }: PublishedFigure): PaperFigure {
  const isNumber = value !== null && isNumeric(unit);
  const places = isNumber ? placesOf(value) : 0;
  const number = isNumber ? Number(value) : null;
  return {
    unit: unit === 'percent' ? 'percent' : 'count',
    value: number,
    exact: number === null ? null : Fraction.ofPrinted(number, places),
    places,
    ...(unit === 'seconds' && { isTime: true }),
    ...(value !== null && !isNumber && { words: printed === '' ? value : printed }),
  };
}
