import { CaseRef, type CaseType } from '@tipstaff/casework';
import { recordedCase } from '@tipstaff/cases';
import { erasedCases } from '@tipstaff/compliance';
import { type EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law, type LawSettings } from '@tipstaff/law';
import { releaseVersion } from '@tipstaff/platform';
import {
  ASYMMETRY_CONTRACT,
  ASYMMETRY_DECIMALS,
  ASYMMETRY_ROW,
  decimalsOf,
  ERASED,
  type FigureReader,
  figureUnits,
  type FigureUnit,
  type ReportingPeriod,
  windowFigures,
} from '@tipstaff/reports';
import { asymmetriesIn } from '../asymmetry/asymmetries-of-paper';
import { type MeasureSource } from '../measures/measures-of-paper';
import { rowIds } from '../model/figures-of-paper';
import { inOneSnapshot } from '../model/one-snapshot';
import { asymmetryRowIn } from '../prose/asymmetry-row';
import { inFigures } from '../prose/printed';
import { type KeptPaper } from '../papers';
import { type SealedFigure, short } from '../sealing/seal';
import {
  becauseOfCase,
  type Between,
  type PlacedEvent,
  type ReasonOfCase,
  type ReasonOfRule,
} from './because';
import { contributionOf } from './contribution';
import { restatedMeasures } from './restated-measures';
import { type RestatedCase, type Restatement, type RuleChange } from './restatement';

export interface RegisterSource {
  readonly store: EventStore;
  /** Figures as they are now. */
  readonly reader: FigureReader;
  readonly measures: MeasureSource;
  /** Figures from the record as it was at a position, with the calendar that it held there. */
  readonly asOf: (
    position: number,
    law: Law,
  ) => {
    readonly reader: FigureReader;
    readonly law: Promise<Law>;
  };
  readonly law: Law;
  /** The day on which it is looked at. */
  readonly now: LocalDate;
}

/**
 * Each figure of a sealed paper worked out again, from the record as it was and as it is: what differs, and by which
 * cases and facts, or by which contract, calendar or setting.
 */
export async function restatementsOf(
  { paper, files }: KeptPaper,
  source: RegisterSource,
): Promise<readonly Restatement[]> {
  const { force, code, record } = paper;
  const whole = figuresOf(files).filter(({ by }) => by === null);
  const known = whole.filter((sealed) => isReckoned(sealed));
  const sealedLaw = source.law.reading({ ...source.law.settings, ...settingsOf(files) });
  const then = source.asOf(record.position, sealedLaw);
  const lawThen = await then.law;
  const before = await inOneSnapshot(then.reader, force, (reader) =>
    eachOf(known, ({ knownOn, ...sealed }) =>
      workedOut(sealed, {
        ...{ force, reader, law: lawThen, knownOn: knownOn as LocalDate, source },
        position: record.position,
      }),
    ),
  );
  const after = await inOneSnapshot(source.reader, force, (reader) =>
    eachOf(known, (sealed) =>
      workedOut(sealed, { force, reader, law: source.law, knownOn: source.now, source }),
    ),
  );
  const erased = await erasedCases(source.store, force, record.position);
  const found: Restatement[] = [];
  for (const [index, sealed] of known.entries()) {
    const [was, today] = [before[index], after[index]];
    if (!was || !today) continue;
    const [row, byUnit] = rowOf(sealed);
    const streams = differing(was.units, today.units, byUnit);
    const differs = today.value !== sealed.value;
    if (!differs && streams.length === 0) continue;
    const loaded = await source.store.loadMany([...streams]);
    const asked = {
      ...{ row, byUnit, window: windowOf(sealed), lawThen, law: source.law, erased },
      between: {
        printed: { position: record.position, knownOn: sealed.knownOn as LocalDate },
        now: source.now,
      },
    };
    const cases = [...loaded].flatMap(([stream, events]) => caseOf(stream, events, asked));
    const changes = [
      ...ruleChanges(sealed, was, cases, { lawThen, law: source.law }),
      ...headcountChanges(was, today),
    ];
    found.push({
      ...{ paper: code, figure: sealed.id, label: today.label, window: sealed.window },
      ...{ unit: today.unit, printed: sealed.value, now: today.value, differs, cases },
      ...(changes.length > 0 && { changes }),
    });
  }
  const gone = whole.filter(
    ({ id, published }) => !published && !rowIds.includes(id) && asymmetryRowIn(id) === null,
  );
  return [
    ...found,
    ...gone.map((sealed) => notCountedAnyMore(sealed, code)),
    ...(await restatedMeasures(whole, { force, code, source })),
  ];
}

/** An asymmetry that was kept from readers of the paper was not printed. */
function isReckoned({ id, value, published }: SealedFigure): boolean {
  if (published) return false;
  return rowIds.includes(id) || (asymmetryRowIn(id) !== null && value !== null);
}

/** The row whose units it counts, and whether it matters which unit of the force a case names. */
function rowOf({ id }: Pick<SealedFigure, 'id'>): readonly [row: string, byUnit: boolean] {
  return asymmetryRowIn(id) === null ? [id, false] : [ASYMMETRY_ROW, true];
}

async function eachOf<T>(
  figures: readonly SealedFigure[],
  read: (figure: SealedFigure) => Promise<T>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (const figure of figures) all.push(await read(figure));
  return all;
}

interface WorkedOut {
  readonly units: readonly FigureUnit[];
  readonly value: number | null;
  readonly label: string;
  readonly unit: Restatement['unit'];
  readonly contractVersion: string;
  /** Of an asymmetry: each unit with its people. */
  readonly headcounts?: string;
}

async function workedOut(
  sealed: Pick<SealedFigure, 'id' | 'window'>,
  asked: {
    readonly force: string;
    readonly reader: FigureReader;
    readonly law: Law;
    readonly knownOn: LocalDate;
    readonly source: Pick<RegisterSource, 'now' | 'store'>;
    /** Up to which place of the record units are read; all of it where none is said. */
    readonly position?: number;
  },
): Promise<WorkedOut> {
  const { reader, force, law, knownOn } = asked;
  const window = windowOf(sealed);
  const unit = asymmetryRowIn(sealed.id);
  if (unit !== null) return asymmetryWorkedOut(unit, window, asked);
  const of = { force, today: asked.source.now, knownOn, law };
  const { units } = await figureUnits(reader, { ...of, row: sealed.id, window });
  const { rows } = await windowFigures(reader, {
    ...{ ...of, rows: [sealed.id], windows: [window], by: null },
  });
  const [row] = rows;
  return {
    units,
    value: row?.figures[0]?.value ?? null,
    label: row?.label ?? sealed.id,
    unit: row?.unit ?? 'count',
    contractVersion: short(row?.contract ?? ''),
  };
}

async function asymmetryWorkedOut(
  unit: string,
  window: ReportingPeriod,
  asked: Parameters<typeof workedOut>[1],
): Promise<WorkedOut> {
  const { source, ...of } = asked;
  const found = await asymmetriesIn(window, { ...of, store: source.store, today: source.now });
  const one = found.of.get(unit);
  return {
    units: found.units,
    value: one?.value ?? null,
    label: `${one?.title ?? unit}: share of complaints less share of people`,
    ...{ unit: 'points', contractVersion: short(ASYMMETRY_CONTRACT) },
    headcounts: found.there
      .map((each) => `${each.unit} ${each.headcount ?? 'not said'}`)
      .join(', '),
  };
}

function headcountChanges(
  { headcounts: printed = '' }: WorkedOut,
  { headcounts: now = '' }: WorkedOut,
): readonly RuleChange[] {
  return printed === now ? [] : [{ because: 'headcount-changed', printed, now }];
}

/** A figure that this release counts no more. */
function notCountedAnyMore(sealed: SealedFigure, paper: string): Restatement {
  const { id, window, value, contractVersion } = sealed;
  return {
    ...{ paper, figure: id, label: id, window, unit: 'count', printed: value, now: null },
    ...{ differs: true, cases: [] },
    changes: [{ because: 'contract-changed', printed: contractVersion, now: 'none' }],
  };
}

function windowOf({ window }: Pick<SealedFigure, 'window'>): ReportingPeriod {
  return { from: window.from as LocalDate, to: window.to as LocalDate };
}

/** The figures that a paper was sealed with. */
export function figuresOf(files: ReadonlyMap<string, Uint8Array>): readonly SealedFigure[] {
  return (jsonIn(files, 'figures.json') as { figures: readonly SealedFigure[] }).figures;
}

/** The settings under which it was made; of one that was sealed without them none. */
function settingsOf(files: ReadonlyMap<string, Uint8Array>): Partial<LawSettings> {
  return (jsonIn(files, 'paper.json') as { settings?: LawSettings }).settings ?? {};
}

function jsonIn(files: ReadonlyMap<string, Uint8Array>, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(files.get(name) ?? new Uint8Array()));
}

function differing(
  before: readonly FigureUnit[],
  after: readonly FigureUnit[],
  byUnit: boolean,
): readonly StreamId[] {
  const [then, now] = [byStream(before, byUnit), byStream(after, byUnit)];
  const streams = [...new Set([...then.keys(), ...now.keys()])].sort();
  return streams.filter((stream) => then.get(stream) !== now.get(stream)) as StreamId[];
}

/** What each case adds, so that two can be compared. */
function byStream(units: readonly FigureUnit[], byUnit: boolean): ReadonlyMap<string, string> {
  const of = new Map<string, string[]>();
  for (const { stream, unit, standing, amount, gross, breakdown, leftOut, parts } of units) {
    const named = byUnit ? parts.unit : null;
    const said = JSON.stringify([unit, standing, amount, gross, breakdown, leftOut, named]);
    of.set(stream, [...(of.get(stream) ?? []), said]);
  }
  return new Map([...of].map(([stream, said]) => [stream, said.sort().join('\n')]));
}

interface OfCase {
  readonly row: string;
  readonly byUnit: boolean;
  readonly window: ReportingPeriod;
  /** Under which it was printed. */
  readonly lawThen: Law;
  readonly law: Law;
  readonly between: Between;
  /** Cases that were erased since. */
  readonly erased: ReadonlySet<StreamId>;
}

function caseOf(
  stream: StreamId,
  events: readonly RecordedEvent[],
  { row, byUnit, window, lawThen, law, between, erased }: OfCase,
): readonly RestatedCase[] {
  if (!CaseRef.ofStream(stream)) return [];
  const { ref, events: known } = recordedCase({ stream, events });
  if (erased.has(stream)) {
    return [{ type: ref.type, case: ERASED, because: 'erased', facts: [] }];
  }
  const placed = known.map((event, index): PlacedEvent => ({
    ...event,
    position: events[index]?.position ?? 0,
  }));
  // Facts count under the rules that the figure was printed with; what they do not explain the rules do.
  const figure = { row, byUnit, window };
  const found = becauseOfCase(ref.type, placed, { ...figure, law: lawThen }, between);
  const because =
    found?.because ?? reasonOfRules(ref.type, placed, { ...figure, lawThen, law, between });
  return [{ type: ref.type, case: ref.reference, because, facts: found?.facts ?? [] }];
}

/** Which of calendar and settings makes a case add another part today; the contract where neither does. */
function reasonOfRules(
  type: CaseType,
  events: readonly PlacedEvent[],
  { row, byUnit, window, lawThen, law, between }: Omit<OfCase, 'erased'>,
): ReasonOfRule {
  const known = events.filter(({ enteredOn }) => enteredOn <= between.now);
  const adds = (under: Law): string =>
    contributionOf(type, known, between.now, { row, byUnit, window, law: under });
  const printed = adds(lawThen);
  if (adds(lawThen.with(law.added)) !== printed) return 'calendar-changed';
  return adds(law) === printed ? 'contract-changed' : 'rule-changed';
}

/** What the figure is counted by, where that made it or a case of it another. */
function ruleChanges(
  sealed: SealedFigure,
  was: Pick<WorkedOut, 'value' | 'contractVersion'>,
  cases: readonly RestatedCase[],
  { lawThen, law }: Pick<OfCase, 'lawThen' | 'law'>,
): readonly RuleChange[] {
  const reasons = new Set<ReasonOfCase>(cases.map(({ because }) => because));
  // From the same record and under the same rules it is another already: it is counted in another way.
  if (was.value !== sealed.value) reasons.add('contract-changed');
  const changes: readonly RuleChange[] = [
    { because: 'rule-changed', ...settingsChanged(lawThen.settings, law.settings) },
    {
      because: 'contract-changed',
      printed: `${sealed.contractVersion}, release ${sealed.software}`,
      now: `${was.contractVersion}, release ${releaseVersion()}`,
    },
    {
      because: 'calendar-changed',
      printed: sealed.calendar,
      now: [law.calendar.version.id, ...holidaysSince(lawThen, law)].join(', '),
    },
  ];
  return changes.filter(({ because }) => reasons.has(because));
}

function settingsChanged(
  before: LawSettings,
  now: LawSettings,
): { readonly printed: string; readonly now: string } {
  const others = (Object.keys(now) as (keyof LawSettings)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]),
  );
  const said = (settings: LawSettings): string =>
    others.map((name) => `${name}: ${JSON.stringify(settings[name])}`).join(', ');
  return { printed: said(before), now: said(now) };
}

function holidaysSince(before: Law, now: Law): readonly string[] {
  const known = new Set(before.added.map(({ date }) => date));
  return now.added
    .filter(({ date }) => !known.has(date))
    .map(({ date, title }) => `${date} ${title}`);
}

/** A value as a paper prints it. */
export function valueInPrint(value: number | null, unit: Restatement['unit']): string {
  if (value === null) return 'none';
  if (unit === 'points') return `${inFigures(value, ASYMMETRY_DECIMALS, true)} points`;
  return `${inFigures(value, decimalsOf(unit), false)}${unit === 'percent' ? '%' : ''}`;
}
