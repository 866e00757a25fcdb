import { type CaseEvent, type CaseReader, CaseRef, timelineOf } from '@tipstaff/casework';
import { DomainError, type LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type FigureReader } from '../figure-reader';
import { decimalsOf } from '../figures/change';
import { figureUnits } from '../figures/window-figures';
import { type HistoryReader } from '../history-reader';
import { type FigureUnit, type Metric } from '../metric';
import { metricOfRow } from '../metric-registry';
import {
  type Difference,
  type DifferenceUnit,
  differenceOfCounts,
  differenceOfMeans,
  type WeightOfCase,
} from './difference';
import { kindOfHandling, kindOfResolution } from './kinds';
import { type NamedCase, type Why, type WhySide, type WhyWeight } from './why-answer';
import { partInWords, whyInWords } from './why-in-words';

interface WhyRequest {
  readonly row: string;
  readonly from: WhySide;
  readonly to: WhySide;
  readonly law: Law;
  readonly today: LocalDate;
  /** Restricted cases that they may not know of count, and are not named. */
  readonly reader: CaseReader;
}

export const RESTRICTED = 'one restricted case';
/** In place of a case whose texts and names were erased. */
export const ERASED = 'an erased case';

/**
 * The difference of two values of a figure, taken apart so that its parts add up to it.
 * @throws DomainError `report.no-figure` where a mean or percentage has no case on one of the sides, and what
 *   `figureUnits` throws
 */
export async function why(
  { figures, histories }: { readonly figures: FigureReader; readonly histories: HistoryReader },
  request: WhyRequest,
): Promise<Why> {
  const metric = metricOfRow(request.row);
  const from = await unitsOfSide(figures, histories, metric, request.from, request);
  const to = await unitsOfSide(figures, histories, metric, request.to, request);
  const found = differenceOf(metric, from, to, request);
  const hidden = new Set([...from, ...to].filter((unit) => !unit.isInSight).map(({ key }) => key));
  const named = (one: { readonly key: string; readonly case: string }): string =>
    hidden.has(one.key) ? RESTRICTED : one.case;
  const weights = (of: readonly WeightOfCase[]): readonly WhyWeight[] =>
    of.map(({ key, ...one }) => ({ ...one, case: named({ key, case: one.case }) }));
  const label = metric.label(request.law.settings);
  const shown = {
    ...{ row: metric.id, label, unit: metric.unit },
    sides: { from: request.from, to: request.to },
    ...found,
    parts: found.parts.map((part) => ({
      ...{ ...part, title: partInWords(part.what) },
      cases: part.cases.map(named),
    })),
    influence: { from: weights(found.influence.from), to: weights(found.influence.to) },
  };
  const inParts = found.parts.flatMap((part) => part.cases.map(({ key }) => key));
  const inSight = inParts.filter((key) => !hidden.has(key));
  return { ...shown, words: whyInWords(shown), cases: namedCases(inSight) };
}

/** Whatever weighs most is in a part as well. */
function namedCases(keys: readonly string[]): readonly NamedCase[] {
  return [...new Set(keys)].flatMap((key) => {
    const ref = CaseRef.ofStream(key);
    return ref ? [{ force: ref.force, type: ref.type, case: ref.reference }] : [];
  });
}

type SeenUnit = DifferenceUnit & { readonly isInSight: boolean };

function differenceOf(
  metric: Metric,
  from: readonly SeenUnit[],
  to: readonly SeenUnit[],
  request: WhyRequest,
): Difference {
  if (metric.unit === 'count' || metric.unit === 'sum-of-working-days') {
    return differenceOfCounts(from, to);
  }
  for (const [units, side] of [[from, request.from] as const, [to, request.to] as const]) {
    if (units.length === 0) throw noFigure(metric, side, request);
  }
  const hasSuspended = metric.unit === 'working-days';
  return differenceOfMeans(from, to, { decimals: decimalsOf(metric.unit), hasSuspended });
}

function noFigure(metric: Metric, { force, window }: WhySide, { law }: WhyRequest): DomainError {
  const label = metric.label(law.settings);
  return new DomainError(
    'unprocessable',
    'report.no-figure',
    `${label}: ${force} has no case in ${window.from} to ${window.to}, so that there is no figure to take apart: choose a window with a case.`,
    { data: { row: metric.id, ...window } },
  );
}

async function unitsOfSide(
  figures: FigureReader,
  histories: HistoryReader,
  metric: Metric,
  { force, window, knownOn }: WhySide,
  { law, today, reader }: WhyRequest,
): Promise<readonly SeenUnit[]> {
  const asked = { row: metric.id, force, window, knownOn, law, today, reader };
  const { units } = await figureUnits(figures, asked);
  const isShare = metric.unit === 'percent';
  const counted = units.filter(
    ({ standing }) => standing === 'counted' || (isShare && standing === 'not-counted'),
  );
  const kindOf = await kindsOf(histories, metric, counted, { window, knownOn });
  return counted.map((unit) => {
    const value = isShare ? (unit.standing === 'counted' ? 100 : 0) : (unit.amount ?? 1);
    return {
      ...{ key: unit.stream, case: unit.case, on: unit.on, isInSight: unit.isInSight },
      ...{ kind: kindOf(unit), value, gross: isShare ? value : (unit.gross ?? value) },
    };
  });
}

/** What the units of a figure divide into: of a count how it is broken down, of a mean how the case went. */
async function kindsOf(
  histories: HistoryReader,
  metric: Metric,
  units: readonly FigureUnit[],
  { window, knownOn }: Pick<WhySide, 'window' | 'knownOn'>,
): Promise<(unit: FigureUnit) => string> {
  if (metric.unit !== 'working-days' && metric.unit !== 'percent') {
    return (unit) => unit.breakdown ?? unit.parts.body ?? unit.type;
  }
  const streams = [...new Set(units.map(({ stream }) => stream as StreamId))];
  const told = new Map<string, readonly CaseEvent[]>();
  await histories.read({ streams }, (ref, events) => told.set(CaseRef.stream(ref), events));
  return (unit) => {
    const timeline = timelineOf(told.get(unit.stream) ?? [], { knownOn });
    return metric.unit === 'percent'
      ? kindOfHandling(timeline, window.to)
      : kindOfResolution(timeline, unit.on);
  };
}
