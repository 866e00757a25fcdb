import { type CaseReader } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import {
  type FigureCase,
  type FigureCasesPart,
  type FigurePlace,
  type FigureReader,
  knownFigures,
  type OfPart,
  type ReportRequest,
} from './figure-reader';
import { partOfUnit, unitsOf } from './figures/figures-of-snapshot';
import { type FigureUnit, leftOutReasons } from './metric';
import { metricOfRow } from './metric-registry';
import { type ReportingPeriod } from './reporting-period';

interface ListedCase extends FigureCase {
  /** Why it is left out or pending, in words; null otherwise. */
  readonly why: string | null;
}

export interface FigureCases {
  readonly report: 'complaints-and-conduct';
  readonly row: string;
  readonly label: string;
  readonly force: string;
  readonly knownOn: LocalDate | null;
  readonly position: number;
  readonly period: ReportingPeriod;
  readonly cases: readonly ListedCase[];
}

/** A part of them, and where it ended; `last` is null where no more follow. */
export type FigureCasesPage = FigureCases & { readonly last: FigurePlace | null };

type FigureCasesRequest = Omit<ReportRequest, 'to'> & {
  readonly rowId: string;
  readonly window: ReportingPeriod;
  readonly reader: CaseReader;
  /** Those alone of one part of the figure; all where it is absent. */
  readonly ofPart?: OfPart | null;
};

/**
 * The cases behind a figure, one line a unit: those with standing `counted` are its numerator (or
 * its value), those and `not-counted` its denominator, and the rest is what it leaves out. A figure counts
 * restricted cases, and they stand here for those alone who are named in them.
 * @throws DomainError `report.unknown-row`, `report.unknown-force`
 */
export async function figureCases(
  reader: FigureReader,
  request: FigureCasesRequest,
): Promise<FigureCases> {
  const { last: _, ...cases } = await figureCasesPage(reader, request);
  return cases;
}

/**
 * A part of the same, as long as `limit` says.
 * @throws DomainError as `figureCases`
 */
export function figureCasesPage(
  reader: FigureReader,
  request: FigureCasesRequest,
  { after = null, limit }: FigureCasesPart = {},
): Promise<FigureCasesPage> {
  const metric = metricOfRow(request.rowId);
  const { window: period, reader: asker, ofPart = null } = request;
  return reader.snapshot(request.force, async (figures) => {
    const known = await knownFigures(figures, request);
    // One more than is shown: whether there is another part.
    const most = limit === undefined ? {} : { limit: limit + 1 };
    const asked = { after, ofPart, ...most };
    const found = metric.ofWindow
      ? casesAmong(await unitsOf(figures, known, metric, period, request.law, asker), asked)
      : await figures.cases(asker, known, metric.id, period, asked);
    const cases = found.slice(0, limit);
    return {
      report: 'complaints-and-conduct',
      row: metric.id,
      label: metric.label(request.law.settings),
      force: request.force,
      knownOn: request.knownOn,
      position: await figures.position(),
      period,
      cases: cases.map(({ place: _, ...listed }) => ({ ...listed, why: whyOf(listed) })),
      last: found.length > cases.length ? (cases.at(-1)?.place ?? null) : null,
    };
  });
}

/** The same part of what the window makes of its units, which are few. */
function casesAmong(
  units: readonly FigureUnit[],
  { after = null, limit, ofPart = null }: FigureCasesPart,
): readonly (FigureCase & { readonly place: FigurePlace })[] {
  return units
    .filter(({ isInSight }) => isInSight)
    .filter((unit) => ofPart === null || partOfUnit(unit, ofPart.by) === ofPart.part)
    .map(({ unit: _, until: _until, parts: _parts, isInSight: _seen, stream, line, ...one }) => ({
      ...one,
      place: { on: one.on, case: one.case, stream, line },
    }))
    .filter(({ place }) => after === null || isAfter(place, after))
    .slice(0, limit);
}

function isAfter(place: FigurePlace, other: FigurePlace): boolean {
  if (place.on !== other.on) return place.on > other.on;
  if (place.case !== other.case) return place.case > other.case;
  if (place.stream !== other.stream) return place.stream > other.stream;
  return place.line > other.line;
}

function whyOf({ standing, leftOut, pendingUntil }: FigureCase): string | null {
  if (leftOut !== null) return leftOutReasons[leftOut];
  return standing === 'pending' ? `pending: the limit is ${pendingUntil}` : null;
}
