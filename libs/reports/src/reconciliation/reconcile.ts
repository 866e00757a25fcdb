import { type LeftOutCase } from '@tipstaff/cases';
import { CaseRef, timelineOf, timelineOfFacts } from '@tipstaff/casework';
import { type EventStore, plainEvent, type RecordedEvent } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type ReportFigure } from '../figure';
import { figuresOfSnapshot } from '../figures/figures-of-snapshot';
import { type FigureReader } from '../figure-reader';
import { leftOutReasons } from '../metric';
import { metricOfRow } from '../metric-registry';
import {
  changeOf,
  contributionsOf,
  type FigureAsked,
  leftOutOf,
  otherDatesOf,
  type Reason,
  shareOf,
  unitsMore,
} from './case-in-figure';
import { type PrintedFigure } from './printed-figures';

/** Two numbers of a figure, as it was printed and as it is here. */
interface Compared {
  readonly printed: number | null;
  readonly ours: number | null;
}

/** Cases that make a difference, and why. */
interface Because {
  readonly what: string;
  /** Units that are here and were not there; fewer than none where it is the other way about. */
  readonly units: number;
  readonly cases: readonly CaseRef[];
}

/** A printed figure beside the one of the record. */
export interface ReconciledFigure extends Compared {
  readonly row: string;
  readonly force: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly knownOn: LocalDate | null;
  /** Ours less the printed one; null where either is none. */
  readonly difference: number | null;
  /** Absent where they were not printed. */
  readonly numerator?: Compared;
  readonly denominator?: Compared;
  /** Whether every number that was printed is the same here. */
  readonly isEqual: boolean;
  /** Of a difference; none where the record does not tell. */
  readonly because: readonly Because[];
}

/** The record, as figures are made of it and cases are looked up. */
interface ReconciledRecord {
  readonly store: Pick<EventStore, 'streams' | 'loadMany'>;
  readonly law: Law;
  readonly today: LocalDate;
  /** The figures of a force, from the whole of the record. */
  readonly figuresOf: (force: string) => FigureReader;
}

/**
 * Each printed figure beside that of the record, in their order; where they differ, the cases by which they do:
 * those that the import left out, what was changed, entered or learned since, and, where these are not as many,
 * the cases that stand in the window by one of their dates and not by another.
 * @param leftOut cases that the import left out, some hundred at a time
 */
export async function reconcile(
  printed: readonly PrintedFigure[],
  record: ReconciledRecord,
  leftOut: AsyncIterable<readonly LeftOutCase[]>,
): Promise<readonly ReconciledFigure[]> {
  const lines = new Map<PrintedFigure, Line>();
  for (const force of new Set(printed.map((one) => one.force))) {
    const ofForce = printed.filter((one) => one.force === force);
    for (const line of await linesOf(ofForce, record)) lines.set(line.printed, line);
  }
  const differing = [...lines.values()].filter(({ figure }) => !figure.isEqual);
  if (differing.length > 0) {
    await explainLeftOut(differing, record, leftOut);
    for (const force of new Set(differing.map((line) => line.figure.force))) {
      await explainRecorded(
        differing.filter((line) => line.figure.force === force),
        record,
      );
    }
  }
  return printed.flatMap((one) => {
    const line = lines.get(one);
    return line ? [{ ...line.figure, because: becauseOf(line) }] : [];
  });
}

/** One printed figure while its difference is being explained. */
interface Line {
  readonly printed: PrintedFigure;
  readonly figure: ReconciledFigure;
  readonly asked: FigureAsked;
  readonly certain: Reasons;
  readonly candidates: Reasons;
  readonly settled: Set<StreamId>;
}

type Reasons = Map<string, { units: number; readonly cases: CaseRef[] }>;

function add(reasons: Reasons, { what, units }: Reason, ref: CaseRef): void {
  const group = reasons.get(what) ?? { units: 0, cases: [] };
  group.units += units;
  group.cases.push(ref);
  reasons.set(what, group);
}

async function linesOf(
  printed: readonly PrintedFigure[],
  { figuresOf, today, law }: ReconciledRecord,
): Promise<readonly Line[]> {
  const [{ force }] = printed as readonly [PrintedFigure];
  return figuresOf(force).snapshot(force, async (figures) => {
    const latest = await figures.latestEntry(force);
    const lines: Line[] = [];
    for (const one of printed) {
      const metric = metricOfRow(one.row);
      const window = { from: one.from, to: one.to };
      const dayKnown = one.knownOn ?? LocalDate.max(today, latest ?? today);
      const known = { force, knownOn: one.knownOn, dayKnown };
      const asked = { metrics: [metric], windows: [window], by: null, law };
      const figure = (await figuresOfSnapshot(figures, known, asked)).figureOf(metric, 0);
      lines.push({
        printed: one,
        figure: compared(one, figure),
        asked: { metric, window, knownOn: one.knownOn, dayKnown },
        ...{ certain: new Map(), candidates: new Map(), settled: new Set() },
      });
    }
    return lines;
  });
}

function compared(printed: PrintedFigure, figure: ReportFigure): ReconciledFigure {
  const { row, force, from, to, knownOn, value, decimals } = printed;
  const numerator = beside(printed.numerator, figure.numerator ?? figure.value);
  const denominator = beside(printed.denominator, figure.denominator ?? null);
  const ours = figure.value;
  const shown = ours === null ? null : rounded(ours, decimals);
  const isEqual =
    shown === value && [numerator, denominator].every((two) => !two || two.printed === two.ours);
  return {
    ...{ row, force, from, to, knownOn, printed: value, ours },
    difference: shown === null || value === null ? null : rounded(shown - value, decimals),
    ...(numerator && { numerator }),
    ...(denominator && { denominator }),
    ...{ isEqual, because: [] },
  };
}

function beside(printed: number | null, ours: number | null): Compared | null {
  return printed === null ? null : { printed, ours };
}

const BASE = 10;

/** Halves up, as figures are. */
function rounded(value: number, decimals: number): number {
  const scale = BASE ** decimals;
  // Half a millionth of the last place: what binary fractions are off by.
  return Math.floor(value * scale + 0.5 + 5e-7) / scale;
}

const CASES_AT_ONCE = 250;

async function explainLeftOut(
  lines: readonly Line[],
  { store, law, today }: ReconciledRecord,
  leftOut: AsyncIterable<readonly LeftOutCase[]>,
): Promise<void> {
  for await (const batch of leftOut) {
    const loaded = await store.loadMany(batch.map(({ case: ref }) => CaseRef.stream(ref)));
    for (const { case: ref, rows, hasUnreadRows } of batch) {
      const stream = CaseRef.stream(ref);
      const facts = rows.map(({ fact }, index) => {
        const enteredOn = fact.enteredOn ?? LocalDate.max(today, fact.on);
        return { ...fact, enteredOn, number: index + 1 };
      });
      const recorded = (loaded.get(stream) ?? []).map(plainEvent);
      for (const line of linesAbout(lines, ref)) {
        const { asked } = line;
        const known = facts.filter(
          ({ enteredOn }) => asked.knownOn === null || enteredOn <= asked.knownOn,
        );
        const offered = contributionsOf(asked, ref.type, timelineOfFacts(known), law);
        const timeline = timelineOf(recorded, { knownOn: asked.knownOn });
        const now = shareOf(asked, contributionsOf(asked, ref.type, timeline, law));
        const units = unitsMore(now, shareOf(asked, offered));
        if (units !== null) add(line.certain, { what: LEFT_OUT, units }, ref);
        else if (!hasUnreadRows || offered.length > 0) continue;
        else add(line.certain, { what: LEFT_OUT_UNREAD, units: 0 }, ref);
        line.settled.add(stream);
      }
    }
  }
}

const LEFT_OUT = 'left out of the import';
const LEFT_OUT_UNREAD =
  'left out of the import; by the rows that can be read it can not be told whether it counts';

async function explainRecorded(
  lines: readonly Line[],
  { store, law }: ReconciledRecord,
): Promise<void> {
  const force = lines[0]?.figure.force ?? '';
  const types = new Set(lines.flatMap(({ asked }) => asked.metric.types));
  for (const category of types) {
    const streams = await store.streams({ category, force });
    for (let at = 0; at < streams.length; at += CASES_AT_ONCE) {
      const loaded = await store.loadMany(streams.slice(at, at + CASES_AT_ONCE));
      for (const [stream, events] of loaded) {
        const ref = CaseRef.ofStream(stream);
        if (ref) explainCase(lines, { ref, stream, events, law });
      }
    }
  }
}

interface CaseRecorded {
  readonly ref: CaseRef;
  readonly stream: StreamId;
  readonly events: readonly RecordedEvent[];
  readonly law: Law;
}

function explainCase(lines: readonly Line[], { ref, stream, events, law }: CaseRecorded): void {
  const { type } = ref;
  for (const line of linesAbout(lines, ref)) {
    if (line.settled.has(stream)) continue;
    const { asked } = line;
    const change = changeOf(asked, type, events, law);
    if (change) {
      add(line.certain, change, ref);
      continue;
    }
    const timeline = timelineOf(events.map(plainEvent), { knownOn: asked.knownOn });
    for (const reason of otherDatesOf(asked, type, timeline, law)) {
      add(line.candidates, reason, ref);
    }
    for (const reason of leftOutOf(asked, contributionsOf(asked, type, timeline, law))) {
      const what = `in the window, and in neither numerator nor denominator: ${leftOutReasons[reason]}`;
      add(line.candidates, { what, units: -1 }, ref);
    }
  }
}

function linesAbout(lines: readonly Line[], { force, type }: CaseRef): readonly Line[] {
  return lines.filter(
    ({ figure, asked }) => figure.force === force && asked.metric.types.includes(type),
  );
}

/**
 * What is certain, and of what may be as much as is left: one group where that is just as many, else those that go
 * the same way.
 */
function becauseOf({ figure, asked, certain, candidates }: Line): readonly Because[] {
  const certainly = groupsOf(certain);
  if (figure.isEqual) return [];
  const difference = unitsApart(figure, asked);
  const left = difference === null ? null : difference - sumOf(certainly);
  if (left === 0) return certainly;
  const possibly = groupsOf(candidates).filter(
    ({ units }) => left === null || Math.sign(units) === Math.sign(left),
  );
  const exactly = possibly.filter(({ units }) => units === left);
  return [...certainly, ...(exactly.length > 0 ? exactly.slice(0, 1) : possibly)];
}

/** Units that are here and were not there; null where what was printed does not tell. */
function unitsApart(
  { difference, denominator }: ReconciledFigure,
  { metric }: FigureAsked,
): number | null {
  if (metric.unit === 'count') return difference;
  return denominator?.printed == null ? null : (denominator.ours ?? 0) - denominator.printed;
}

function groupsOf(reasons: Reasons): readonly Because[] {
  return [...reasons].map(([what, { units, cases }]) => ({ what, units, cases }));
}

function sumOf(groups: readonly Because[]): number {
  return groups.reduce((sum, { units }) => sum + units, 0);
}
