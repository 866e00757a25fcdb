import { CaseRef, type CaseType } from '@tipstaff/casework';
import { recordedCase } from '@tipstaff/cases';
import { type EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import {
  decimalsOf,
  type FigureReader,
  figureUnits,
  type FigureUnit,
  type ReportingPeriod,
  windowFigures,
  type WindowRow,
} from '@tipstaff/reports';
import { inFigures } from '../prose/printed';
import { inOneSnapshot } from '../model/one-snapshot';
import { type KeptPaper } from '../papers';
import { lawInShort, type SealedFigure } from '../sealing/seal';
import { becauseOfCase, type PlacedEvent, type ReasonOfCase } from './because';

interface RestatedCase {
  readonly type: CaseType;
  /** The case's reference; "an erased case" where it was erased. */
  readonly case: string;
  readonly because: ReasonOfCase;
  readonly facts: readonly string[];
}

/** A figure of a published paper that is another today. */
export interface Restatement {
  /** The code of the paper. */
  readonly paper: string;
  readonly figure: string;
  readonly label: string;
  readonly window: { readonly from: string; readonly to: string };
  readonly unit: WindowRow['unit'];
  readonly printed: number | null;
  readonly now: number | null;
  /** Whether the printed value is another; cases can differ where it is not. */
  readonly differs: boolean;
  readonly cases: readonly RestatedCase[];
}

export interface RegisterSource {
  readonly store: EventStore;
  /** Figures as they are now. */
  readonly reader: FigureReader;
  /** Figures from the record as it was at a position, with the calendar that it held there. */
  readonly asOf: (position: number) => {
    readonly reader: FigureReader;
    readonly law: Promise<Law>;
  };
  readonly law: Law;
  /** The day on which it is looked at. */
  readonly now: LocalDate;
}

/**
 * Each figure of a sealed paper worked out again, from the record as it was and as it is: what differs, and by which
 * cases and facts.
 */
export async function restatementsOf(
  { paper, files }: KeptPaper,
  source: RegisterSource,
): Promise<readonly Restatement[]> {
  const { force, code, record } = paper;
  const figures = figuresOf(files).filter(({ by }) => by === null);
  const then = source.asOf(record.position);
  const lawThen = await then.law;
  const before = await inOneSnapshot(then.reader, force, (reader) =>
    eachOf(figures, async (sealed) => {
      const knownOn = sealed.knownOn as LocalDate;
      const of = { force, today: source.now, row: sealed.id, window: windowOf(sealed), knownOn };
      return (await figureUnits(reader, { ...of, law: lawThen })).units;
    }),
  );
  const after = await inOneSnapshot(source.reader, force, (reader) =>
    eachOf(figures, (sealed) => asNow(sealed, force, reader, source)),
  );
  const found: Restatement[] = [];
  for (const [index, sealed] of figures.entries()) {
    const [unitsThen = [], today] = [before[index], after[index]];
    if (!today) continue;
    const streams = differing(unitsThen, today.units);
    const differs = today.value !== sealed.value;
    if (!differs && streams.length === 0) continue;
    const loaded = await source.store.loadMany([...streams]);
    const asked = {
      figure: { row: sealed.id, window: windowOf(sealed), law: source.law },
      between: {
        printed: { position: record.position, knownOn: sealed.knownOn as LocalDate },
        now: source.now,
      },
      rule: ruleChange(sealed, source.law),
    };
    found.push({
      ...{ paper: code, figure: sealed.id, label: today.label, window: sealed.window },
      ...{ unit: today.unit, printed: sealed.value, now: today.value, differs },
      cases: [...loaded].flatMap(([stream, events]) => caseOf(stream, events, asked)),
    });
  }
  return found;
}

async function eachOf<T>(
  figures: readonly SealedFigure[],
  read: (figure: SealedFigure) => Promise<T>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (const figure of figures) all.push(await read(figure));
  return all;
}

async function asNow(
  sealed: SealedFigure,
  force: string,
  reader: FigureReader,
  { now, law }: RegisterSource,
) {
  const asked = { force, today: now, knownOn: now, law };
  const window = windowOf(sealed);
  const { units } = await figureUnits(reader, { ...asked, row: sealed.id, window });
  const { rows } = await windowFigures(reader, {
    ...{ ...asked, rows: [sealed.id], windows: [window], by: null },
  });
  const [row] = rows;
  return {
    units,
    value: row?.figures[0]?.value ?? null,
    label: row?.label ?? sealed.id,
    unit: row?.unit ?? ('count' as const),
  };
}

function windowOf({ window }: SealedFigure): ReportingPeriod {
  return { from: window.from as LocalDate, to: window.to as LocalDate };
}

/** The figures that a paper was sealed with. */
export function figuresOf(files: ReadonlyMap<string, Uint8Array>): readonly SealedFigure[] {
  const bytes = files.get('figures.json') ?? new Uint8Array();
  return (JSON.parse(new TextDecoder().decode(bytes)) as { figures: readonly SealedFigure[] })
    .figures;
}

function differing(
  before: readonly FigureUnit[],
  after: readonly FigureUnit[],
): readonly StreamId[] {
  const [then, now] = [byStream(before), byStream(after)];
  const streams = [...new Set([...then.keys(), ...now.keys()])].sort();
  return streams.filter((stream) => then.get(stream) !== now.get(stream)) as StreamId[];
}

/** What each case adds, so that two can be compared. */
function byStream(units: readonly FigureUnit[]): ReadonlyMap<string, string> {
  const of = new Map<string, string[]>();
  for (const { stream, unit, standing, amount, gross, breakdown, leftOut } of units) {
    const said = JSON.stringify([unit, standing, amount, gross, breakdown, leftOut]);
    of.set(stream, [...(of.get(stream) ?? []), said]);
  }
  return new Map([...of].map(([stream, said]) => [stream, said.sort().join('\n')]));
}

/** What of the rules is another than when the figure was sealed; null where nothing is. */
function ruleChange(sealed: SealedFigure, law: Law): ReasonOfCase | null {
  if (sealed.law !== lawInShort(law)) return 'rule-changed';
  return sealed.calendar === law.calendar.version.id ? null : 'calendar-changed';
}

interface OfCase {
  readonly figure: Parameters<typeof becauseOfCase>[2];
  readonly between: Parameters<typeof becauseOfCase>[3];
  readonly rule: ReasonOfCase | null;
}

function caseOf(
  stream: StreamId,
  events: readonly RecordedEvent[],
  { figure, between, rule }: OfCase,
): readonly RestatedCase[] {
  if (!CaseRef.ofStream(stream)) return [];
  const { ref, events: known } = recordedCase({ stream, events });
  const placed = known.map((event, index): PlacedEvent => ({
    ...event,
    position: events[index]?.position ?? 0,
  }));
  const found = becauseOfCase(ref.type, placed, figure, between);
  const because = found?.because ?? rule ?? 'contract-changed';
  return [{ type: ref.type, case: ref.reference, because, facts: found?.facts ?? [] }];
}

/** A value as a paper prints it. */
export function valueInPrint(value: number | null, unit: Parameters<typeof decimalsOf>[0]): string {
  if (value === null) return 'none';
  return `${inFigures(value, decimalsOf(unit), false)}${unit === 'percent' ? '%' : ''}`;
}
