import { type CaseEvent, CaseRef } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datedContributions } from './dated-contributions';
import { type FigureReader, type FigureSnapshot, type KnownFigures } from './figure-reader';
import { type HistoryReader } from './history-reader';
import { type FigureUnit } from './metric';

export interface ToldCase {
  readonly ref: CaseRef;
  readonly events: readonly CaseEvent[];
}

/** One line of a made-up history. */
interface ToldFact {
  readonly type: CaseRef['type'];
  readonly case: string;
  readonly milestone: string;
  readonly on: string;
  readonly value?: string;
  readonly enteredOn?: string;
}

function casesTold(facts: readonly ToldFact[], force = 'norfolk'): readonly ToldCase[] {
  const cases = new Map<string, { ref: CaseRef; events: CaseEvent[] }>();
  for (const { type, case: reference, milestone, on, value, enteredOn = on } of facts) {
    const ref = { type, force, reference };
    const told = cases.get(CaseRef.stream(ref)) ?? { ref, events: [] };
    cases.set(CaseRef.stream(ref), told);
    told.events.push({
      ...{ number: told.events.length + 1, type: `${type}.${milestone}` },
      ...{ on: LocalDate.parse(on), enteredOn: LocalDate.parse(enteredOn) },
      data: value === undefined ? {} : { value },
      content: {},
    });
  }
  return [...cases.values()];
}

/** The sample history, as its file tells it. */
export function sampleCases(): readonly ToldCase[] {
  const file = join(__dirname, '../../../samples/norfolk-milestones.csv');
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return casesTold(
    lines.map((line) => {
      const [, reference = '', type, milestone = '', on = '', value] = line.split(',');
      const entered = line.split(',').at(-1)?.trim() ?? '';
      return {
        ...{ type: type as CaseRef['type'], case: reference, milestone, on },
        ...(value ? { value } : {}),
        ...(entered ? { enteredOn: entered } : {}),
      };
    }),
  );
}

/** The figures and histories of some cases, without a database. */
export function figuresInMemory(
  cases: readonly ToldCase[],
  law = new Law(),
): FigureReader & HistoryReader {
  const rows = cases.flatMap(({ ref, events }) =>
    datedContributions(ref.type, events, law).map((contribution, line) => ({
      ...contribution,
      ...{ ref, line },
    })),
  );
  const knownRows = ({ force, knownOn }: KnownFigures) =>
    rows.filter(
      ({ ref, knownFrom, knownTo }) =>
        ref.force === force &&
        (knownOn === null
          ? knownTo === null
          : knownFrom <= knownOn && (knownTo === null || knownTo > knownOn)),
    );
  const units = (of: KnownFigures, metric: string): readonly FigureUnit[] =>
    knownRows(of)
      .filter((row) => row.metric === metric)
      .map(({ ref, cohortOn, counted, ...row }) => ({
        ...{ ...row, case: ref.reference, type: ref.type, on: cohortOn, isInSight: true },
        stream: CaseRef.stream(ref),
        standing:
          row.leftOut !== null
            ? 'left-out'
            : row.pendingUntil !== null && row.pendingUntil >= of.dayKnown
              ? 'pending'
              : counted
                ? 'counted'
                : 'not-counted',
      }));
  const snapshot: FigureSnapshot = {
    position: () => Promise.resolve(1),
    parkedCases: () => Promise.resolve(0),
    isRecorded: () => Promise.resolve(false),
    cases: () => Promise.resolve([]),
    latestEntry(force) {
      const days = cases
        .filter(({ ref }) => ref.force === force)
        .flatMap(({ events }) => events.map(({ enteredOn }) => enteredOn));
      return Promise.resolve(days.sort().at(-1) ?? null);
    },
    earliest: (of, metric) =>
      Promise.resolve(
        units(of, metric)
          .map(({ on }) => on)
          .sort()[0] ?? null,
      ),
    units: (_reader, of, metric, { from, to }) =>
      Promise.resolve(units(of, metric).filter(({ on }) => on >= from && on <= to)),
    totals: (of, { metrics, windows }) =>
      Promise.resolve(
        metrics.flatMap((metric) =>
          windows.flatMap(({ from, to }, window) =>
            units(of, metric)
              .filter(({ on }) => on >= from && on <= to)
              .map(({ type, standing, leftOut, breakdown, amount, gross, closed }) => ({
                ...{ metric, window, type, part: null, standing, leftOut, breakdown, units: 1 },
                ...{ amount: amount ?? 0, gross: gross ?? 0, closed: closed ?? 0 },
              })),
          ),
        ),
      ),
    caseTotals: () => Promise.resolve([]),
  };
  return {
    snapshot: (_force, read) => read(snapshot),
    read(asked, take) {
      for (const { ref, events } of cases) {
        const isAsked =
          'streams' in asked
            ? (asked.streams as readonly string[]).includes(CaseRef.stream(ref))
            : ref.force === asked.force && asked.types.includes(ref.type);
        if (isAsked) take(ref, events);
      }
      return Promise.resolve({ position: 1, parked: 0 });
    },
  };
}
