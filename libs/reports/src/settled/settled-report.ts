import { LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import {
  type FigureReader,
  type FigureSnapshot,
  knownFigures,
  refuseNotKnownYet,
} from '../figure-reader';
import { decimalsOf } from '../figures/change';
import { figuresOfSnapshot } from '../figures/figures-of-snapshot';
import { piecesOf } from '../figures/windows';
import { type Metric } from '../metric';
import { metricOfRow } from '../metric-registry';
import { type ReportingPeriod } from '../reporting-period';
import { recordBegins } from './record-begins';
import {
  type Age,
  ageReached,
  ages,
  dayAtAge,
  maturity,
  type Maturity,
  USUAL_LAG_DAYS,
} from './settled';

interface SettledRequest {
  readonly row: string;
  readonly force: string;
  /** Null: everything that has been learned. */
  readonly knownOn: LocalDate | null;
  /** Days after a quarter's end on which its figures are first published. */
  readonly lagDays?: number;
  readonly law: Law;
  readonly today: LocalDate;
}

/** A figure that may move still, and where figures of its age have ended. */
interface YoungFigure {
  readonly window: ReportingPeriod;
  readonly value: number;
  readonly maturity: Maturity;
  /** The value and the range together; null where the past is too short. */
  readonly between: { readonly low: number; readonly high: number } | null;
}

/** How far a figure moved after it was first published; its JSON form is this object. */
export interface Settled {
  readonly report: 'settled';
  readonly row: string;
  readonly label: string;
  readonly unit: Metric['unit'];
  readonly force: string;
  readonly by: 'quarter';
  readonly knownOn: LocalDate | null;
  /** The day as of which ages are reckoned. */
  readonly on: LocalDate;
  readonly lagDays: number;
  /** First day of the first whole month of the record; null without one. */
  readonly recordBegins: LocalDate | null;
  readonly position: number;
  readonly parked: number;
  /** From each age to each later one. */
  readonly maturity: readonly Maturity[];
  /** The quarters that have not come to their last age, the oldest first. */
  readonly young: readonly YoungFigure[];
}

/**
 * From the record's own history of late entry: how far a figure of a quarter still moved, in all past quarters.
 * @throws DomainError `report.unknown-row`, `report.unknown-force`, `report.not-known-yet`
 */
export function settled(reader: FigureReader, request: SettledRequest): Promise<Settled> {
  const { force, knownOn, lagDays = USUAL_LAG_DAYS, law } = request;
  const metric = metricOfRow(request.row);
  return reader.snapshot(force, async (figures) => {
    const known = await knownFigures(figures, request);
    const on = known.dayKnown;
    if (knownOn !== null) await refuseNotKnownYet(figures, request, on, '/knownOn');
    const begins = await recordBegins(figures, known);
    const quarters = begins === null ? [] : wholeQuarters(begins, on);
    const past: PastFigure[] = [];
    // One after the other: they share a connection.
    for (const window of quarters) {
      past.push(await pastOf(figures, metric, window, { force, on, lagDays, law }));
    }
    const between = (age: Age, later: Age): Maturity =>
      maturity(
        age,
        later,
        past.flatMap(({ at }) => {
          const [before, after] = [at.get(age) ?? null, at.get(later) ?? null];
          return before === null || after === null ? [] : [after - before];
        }),
        decimalsOf(metric.unit),
      );
    const pairs = ages.flatMap((age) =>
      ages.filter((later) => later > age).map((later) => between(age, later)),
    );
    return {
      ...{ report: 'settled', row: metric.id, label: metric.label(law.settings) },
      ...{ unit: metric.unit, force, by: 'quarter', knownOn, on, lagDays, recordBegins: begins },
      position: await figures.position(),
      parked: await figures.parkedCases(force),
      maturity: pairs,
      young: past.flatMap(({ window, now }) =>
        youngFigure(window, now, ageReached(window, on, lagDays), pairs, metric),
      ),
    };
  });
}

/** To the last age or, where the past is too short for it, to the latest that it is long enough for. */
function youngFigure(
  window: ReportingPeriod,
  now: number | null,
  age: Age | null,
  pairs: readonly Maturity[],
  metric: Metric,
): readonly YoungFigure[] {
  const ofAge = pairs.filter((one) => one.age === age);
  const best = ofAge.findLast((one) => !('refused' in one)) ?? ofAge.at(-1);
  if (now === null || best === undefined) return [];
  const scale = 10 ** decimalsOf(metric.unit);
  const moved = (by: number) => Math.round(now + by * scale) / scale;
  return [
    {
      ...{ window, value: now / scale, maturity: best },
      between: 'refused' in best ? null : { low: moved(best.low), high: moved(best.high) },
    },
  ];
}

interface PastFigure {
  readonly window: ReportingPeriod;
  /** The printed value at each age that it has reached, in units of its last place. */
  readonly at: ReadonlyMap<Age, number | null>;
  readonly now: number | null;
}

async function pastOf(
  figures: FigureSnapshot,
  metric: Metric,
  window: ReportingPeriod,
  { force, on, lagDays, law }: { force: string; on: LocalDate; lagDays: number; law: Law },
): Promise<PastFigure> {
  const valueOn = async (knownOn: LocalDate): Promise<number | null> => {
    const found = await figuresOfSnapshot(
      figures,
      { force, knownOn, dayKnown: knownOn },
      { metrics: [metric], windows: [window], by: null, law },
    );
    const { value } = found.figureOf(metric, 0);
    return value === null ? null : Math.round(value * 10 ** decimalsOf(metric.unit));
  };
  const reached = ages.filter((age) => dayAtAge(window, age, lagDays) <= on);
  const at = new Map<Age, number | null>();
  for (const age of reached) at.set(age, await valueOn(dayAtAge(window, age, lagDays)));
  return { window, at, now: await valueOn(on) };
}

function wholeQuarters(begins: LocalDate, on: LocalDate): readonly ReportingPeriod[] {
  if (begins > on) return [];
  return piecesOf({ from: begins, to: on }, 'quarter', on)
    .filter(({ partial }) => !partial)
    .map(({ from, to }) => ({ from, to }));
}
