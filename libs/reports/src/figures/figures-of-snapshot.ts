import { everythingReader } from '@tipstaff/casework';
import { type Law } from '@tipstaff/law';
import { figureOf, type ReportFigure } from '../figure';
import {
  type CaseTotal,
  type FigureSnapshot,
  type FigureTotal,
  type KnownFigures,
} from '../figure-reader';
import { type Division, type FigureUnit, type Metric } from '../metric';
import { NOT_SAID } from '../parts-of-case';
import { type ReportingPeriod } from '../reporting-period';

/** Which figures in which windows, and by what each is divided. */
interface SnapshotAsked {
  readonly metrics: readonly Metric[];
  readonly windows: readonly ReportingPeriod[];
  readonly by: Division | null;
  readonly law: Law;
}

/** The figures that were asked for, whole and in parts. */
export interface SnapshotFigures {
  /** @param window which of the windows, from 0 */
  figureOf(metric: Metric, window: number): ReportFigure;
  /** Every part that some window has, in order of its name; what nobody said comes last. */
  partsOf(metric: Metric): readonly string[];
  partOf(metric: Metric, window: number, part: string): ReportFigure;
}

/** Figures of any windows from one snapshot: one question for those that are sums, and one each for the others. */
export async function figuresOfSnapshot(
  figures: FigureSnapshot,
  known: KnownFigures,
  { metrics, windows, by, law }: SnapshotAsked,
): Promise<SnapshotFigures> {
  const summed = metrics.filter(({ ofWindow, perOfficer }) => !ofWindow && !perOfficer);
  const asked = { windows, by };
  const totals = [...(await totalsOf(figures, known, summed, asked))];
  const ofCases = summed.filter(({ perCase }) => perCase);
  const caseTotals = [...(await caseTotalsOf(figures, known, ofCases, asked))];
  const ofOfficers = new Map<string, readonly FigureUnit[]>();
  for (const metric of metrics.filter((one) => !summed.includes(one))) {
    for (const [window, period] of windows.entries()) {
      const units = await unitsOf(figures, known, metric, period, law);
      totals.push(...totalsOfUnits(metric, window, by, units));
      caseTotals.push(...caseTotalsOfUnits(metric, window, by, units));
      if (metric.perOfficer) ofOfficers.set(`${metric.id} ${window}`, units);
    }
  }
  const shown = (metric: Metric, window: number, part?: string): ReportFigure => {
    const own = <T extends { metric: string; window: number; part: string | null }>(
      all: readonly T[],
    ) =>
      all.filter(
        (one) =>
          one.metric === metric.id &&
          one.window === window &&
          (part === undefined || (one.part ?? NOT_SAID) === part),
      );
    const units = ofOfficers.get(`${metric.id} ${window}`);
    return {
      ...figureOf(metric, own(totals), own(caseTotals)),
      ...(units &&
        officersIn(units.filter((unit) => part === undefined || partOf(unit, by) === part))),
    };
  };
  return {
    figureOf: (metric, window) => shown(metric, window),
    partOf: shown,
    partsOf: (metric) => {
      const parts = totals.filter((one) => one.metric === metric.id).map(({ part }) => part);
      return [...new Set(parts.map((part) => part ?? NOT_SAID))].sort(
        (a, b) => Number(a === NOT_SAID) - Number(b === NOT_SAID) || (a < b ? -1 : 1),
      );
    },
  };
}

/** The units of a figure in a window, as the window makes them count. */
export async function unitsOf(
  figures: FigureSnapshot,
  known: KnownFigures,
  metric: Metric,
  window: ReportingPeriod,
  law: Law,
  reader = everythingReader,
): Promise<readonly FigureUnit[]> {
  const which = { spans: metric.spans === true };
  const units = await figures.units(reader, known, metric.id, window, which);
  return metric.ofWindow?.(units, { ...window, dayKnown: known.dayKnown, law }) ?? units;
}

type Asked = Pick<SnapshotAsked, 'windows' | 'by'>;

function totalsOf(
  figures: FigureSnapshot,
  known: KnownFigures,
  metrics: readonly Metric[],
  asked: Asked,
): Promise<readonly FigureTotal[]> {
  if (metrics.length === 0) return Promise.resolve([]);
  return figures.totals(known, { ...asked, metrics: metrics.map(({ id }) => id) });
}

function caseTotalsOf(
  figures: FigureSnapshot,
  known: KnownFigures,
  metrics: readonly Metric[],
  asked: Asked,
): Promise<readonly CaseTotal[]> {
  if (metrics.length === 0) return Promise.resolve([]);
  return figures.caseTotals(known, { ...asked, metrics: metrics.map(({ id }) => id) });
}

/** In which part of a division a unit is. */
export function partOfUnit(unit: FigureUnit, by: Division): string {
  return by === 'type' ? unit.type : (unit.parts[by] ?? NOT_SAID);
}

function partOf(unit: FigureUnit, by: Division | null): string | null {
  return by === null ? null : partOfUnit(unit, by);
}

function totalsOfUnits(
  metric: Metric,
  window: number,
  by: Division | null,
  units: readonly FigureUnit[],
): readonly FigureTotal[] {
  return units.map((unit) => ({
    ...{ metric: metric.id, window, part: partOf(unit, by), units: 1 },
    ...{ type: unit.type, standing: unit.standing, leftOut: unit.leftOut },
    ...{ breakdown: unit.breakdown, amount: unit.amount ?? 0 },
    ...{ gross: unit.gross ?? 0, closed: unit.closed ?? 0 },
  }));
}

function caseTotalsOfUnits(
  metric: Metric,
  window: number,
  by: Division | null,
  units: readonly FigureUnit[],
): readonly CaseTotal[] {
  const cases = new Map<string, { type: FigureUnit['type']; part: string | null; units: number }>();
  for (const unit of units.filter(({ standing }) => standing === 'counted')) {
    const part = partOf(unit, by);
    const key = `${unit.stream} ${part}`;
    cases.set(key, { type: unit.type, part, units: (cases.get(key)?.units ?? 0) + 1 });
  }
  return [...cases.values()].map(({ type, part, units: many }) => ({
    ...{ metric: metric.id, window, type, part },
    ...{ cases: 1, casesTwiceOrMore: Number(many > 1) },
  }));
}

/** A unit that names nobody is of nobody that can be told from another. */
function officersIn(
  units: readonly FigureUnit[],
): Pick<ReportFigure, 'proceedings' | 'officers' | 'officersNotSaid'> {
  const counted = units.filter(({ standing }) => standing === 'counted');
  const named = counted.filter(({ unit }) => unit !== '');
  return {
    proceedings: new Set(units.map(({ stream }) => stream)).size,
    officers: new Set(named.map(({ unit }) => unit)).size,
    officersNotSaid: counted.length - named.length,
  };
}
