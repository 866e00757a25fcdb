import { DomainError, LocalDate, plural } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type FigureReader } from '../figure-reader';
import { figureUnits } from '../figures/window-figures';
import { comparedWindow, fewPiecesOf, type Piece, type PieceKind } from '../figures/windows';
import { complaintsLogged } from '../metrics/complaint.metrics';
import { type ReportingPeriod } from '../reporting-period';
import { told as toldOf } from '../small-numbers';
import { countsByUnit, isSmallUnit, namedElsewhere, type UnitPeople } from './counts-by-unit';
import { type Funnel, funnel, rateOf, type UnitCount, type UnitInFunnel } from './funnel';

interface FunnelRequest {
  readonly force: string;
  readonly window: ReportingPeriod;
  /** By what the series of each unit goes. */
  readonly by: PieceKind;
  readonly knownOn: LocalDate | null;
  readonly law: Law;
  readonly today: LocalDate;
  /** Those that there are on the last day of the window. */
  readonly units: readonly UnitPeople[];
}

/** A month or quarter of a unit: complaints, and those per 100 people of its headcount on the last day of the window. */
interface UnitPoint {
  readonly cases: number;
  readonly rate: number;
}

/** A unit as it is shown; what is too small for whoever asks is null. */
interface ShownUnit extends Omit<
  UnitInFunnel,
  'cases' | 'rate' | 'asymmetry' | 'outside95' | 'outside998' | 'p' | 'stands'
> {
  readonly title: string;
  readonly cases: number | null;
  readonly rate: number | null;
  readonly asymmetry: number | null;
  /** Complaints in the same window a year before; null where there is no such window, too. */
  readonly yearBefore: number | null;
  /** In the order of the pieces; they add up to its complaints. */
  readonly series: readonly UnitPoint[] | null;
  readonly outside95: boolean | null;
  readonly outside998: boolean | null;
  readonly p: number | null;
  readonly stands: UnitInFunnel['stands'];
  /** Why its count is not told. */
  readonly withheld: string | null;
}

/** What is in no unit of the funnel; what is too small for whoever asks is null. */
interface LeftOutOfFunnel {
  readonly unit: string;
  readonly cases: number | null;
  /** As of a unit. */
  readonly yearBefore: number | null;
  /** Complaints of each piece. */
  readonly series: readonly number[] | null;
}

/** Complaints by unit against headcount; its JSON form is this object. */
export interface FunnelReport extends Omit<Funnel, 'units' | 'leftOut'> {
  readonly report: 'funnel';
  readonly force: string;
  readonly window: ReportingPeriod;
  readonly knownOn: LocalDate | null;
  readonly position: number;
  readonly by: PieceKind;
  /** The months or quarters of the window. */
  readonly pieces: readonly Piece[];
  readonly units: readonly ShownUnit[];
  /** Units without a headcount, complaints of several units, and those of which nobody said the unit. */
  readonly leftOut: readonly LeftOutOfFunnel[];
  /** What it shows, and what such a sign is not. */
  readonly words: readonly string[];
}

/**
 * Hot and cold spots of complaints, by the unit that a complaint names.
 * @throws DomainError `report.no-funnel` where there are too few units or no complaint;
 *   `report.too-many-pieces`, `report.unknown-force`
 */
export async function funnelReport(
  reader: FigureReader,
  { force, window, by, knownOn, law, today, units }: FunnelRequest,
): Promise<FunnelReport> {
  const row = complaintsLogged.id;
  const pieces = fewPiecesOf(window, by, knownOn ?? today);
  const asked = { row, force, knownOn, law, today };
  const found = await figureUnits(reader, { ...asked, window });
  const counts = countsByUnit(found.units);
  const earlier = windowYearBefore(window);
  const before =
    earlier && countsByUnit((await figureUnits(reader, { ...asked, window: earlier })).units);
  const inPieces = pieces.map(({ from, to }) =>
    countsByUnit(found.units.filter(({ on }) => on >= from && on <= to)),
  );
  const told = funnel(
    units.map(({ unit, headcount }) => ({
      ...{ unit, cases: counts.get(unit) ?? 0, headcount: headcount ?? 0 },
    })),
  );
  const beside = {
    titles: new Map(units.map(({ unit, title }) => [unit, title])),
    before: new Map(units.map(({ unit }) => [unit, before && (before.get(unit) ?? 0)])),
    series: new Map(units.map(({ unit }) => [unit, inPieces.map((of) => of.get(unit) ?? 0)])),
  };
  const elsewhere = [counts, before ?? counts, ...inPieces].map(
    (of) => new Map(namedElsewhere(of, units).map(({ unit, cases }) => [unit, cases])),
  );
  const [ofWindow, ofBefore, ...ofPieces] = elsewhere;
  const names = new Set(elsewhere.flatMap((of) => [...of.keys()]));
  const leftOut = [
    ...told.leftOut.map(({ unit, cases }) => ({
      ...{ unit, cases, yearBefore: beside.before.get(unit) ?? null },
      series: beside.series.get(unit) ?? null,
    })),
    ...[...names].map((unit) => ({
      ...{ unit, cases: ofWindow?.get(unit) ?? 0 },
      yearBefore: before && (ofBefore?.get(unit) ?? 0),
      series: ofPieces.map((of) => of.get(unit) ?? 0),
    })),
  ];
  return shownFunnel(told, beside, leftOut, {
    ...{ force, window, by, pieces, knownOn, position: found.position },
  });
}

/** Null where nothing is left of it, as of 29 February. */
function windowYearBefore(window: ReportingPeriod): ReportingPeriod | null {
  try {
    return comparedWindow(window, 'year-before');
  } catch (error) {
    if (error instanceof DomainError && error.code === 'report.no-counterpart') return null;
    throw error;
  }
}

interface Beside {
  readonly titles: ReadonlyMap<string, string>;
  /** Complaints of a unit a year before. */
  readonly before: ReadonlyMap<string, number | null>;
  /** Complaints of a unit in each piece. */
  readonly series: ReadonlyMap<string, readonly number[]>;
}

function shownFunnel(
  told: Funnel,
  { titles, before, series }: Beside,
  leftOut: FunnelReport['leftOut'],
  asked: Pick<FunnelReport, 'force' | 'window' | 'by' | 'pieces' | 'knownOn' | 'position'>,
): FunnelReport {
  return {
    ...{ report: 'funnel', ...asked, ...told },
    units: told.units.map((unit) => ({
      ...unit,
      title: titles.get(unit.unit) ?? unit.unit,
      yearBefore: before.get(unit.unit) ?? null,
      series:
        series.get(unit.unit)?.map((cases) => ({ cases, rate: rateOf(cases, unit.headcount) })) ??
        null,
      withheld: null,
    })),
    leftOut,
    words: funnelInWords(told, titles),
  };
}

const OTHER_UNITS = 'other units';

/**
 * The same for whoever may not see small numbers. Units and what is left out of them are the parts of the complaints
 * of the force, as in its report by unit, and those that are hidden there are hidden here: they go into no total,
 * rate, limits or share. Units of fewer than ten people are one, hidden unless nothing but them is.
 * @throws DomainError `report.no-funnel` where no unit with a complaint is left
 */
export function withoutSmallUnits(report: FunnelReport, fewest: number): FunnelReport {
  const counts: UnitCount[] = report.units.map(({ unit, cases, headcount }) => ({
    ...{ unit, cases: cases ?? 0, headcount },
  }));
  const small = counts.filter(isSmallUnit);
  const large = counts.filter((unit) => !isSmallUnit(unit));
  const sum = (of: (unit: UnitCount) => number) => small.reduce((all, unit) => all + of(unit), 0);
  const other = {
    ...{ unit: OTHER_UNITS, cases: sum(({ cases }) => cases) },
    headcount: sum(({ headcount }) => headcount),
  };
  const kept = shownCounts(report, ({ cases }) => cases, fewest);
  const withheld = new Set(
    [...large, ...(small.length === 0 ? [] : [other])].flatMap(({ unit }) =>
      (kept.get(unit) ?? null) === null ? [unit] : [],
    ),
  );
  const told = funnel(small.length === 0 ? large : [...large, other], withheld);
  const titles = new Map(report.units.map(({ unit, title }) => [unit, title]));
  const before = shownCounts(report, ({ yearBefore }) => yearBefore, fewest);
  const { force, window, by, pieces, knownOn, position } = report;
  const series = seriesWithoutSmall(report, fewest);
  const shown = shownFunnel(told, { titles, before, series }, report.leftOut, {
    ...{ force, window, by, pieces, knownOn, position },
  });
  return {
    ...shown,
    units: shown.units.map((unit) => (withheld.has(unit.unit) ? withheldUnit(unit, fewest) : unit)),
    // What names it may be the year before alone, of which no part is named where its total tells which.
    leftOut: report.leftOut
      .filter(({ unit }) => kept.get(unit) !== 0 || before.has(unit))
      .map(({ unit }) => ({
        ...{ unit, cases: kept.get(unit) ?? null, yearBefore: before.get(unit) ?? null },
        series: series.get(unit) ?? null,
      })),
    words: [
      ...(withheld.size === 0 ? [] : [WITHHELD_APART]),
      ...funnelInWords(
        { ...told, units: told.units.filter(({ unit }) => !withheld.has(unit)) },
        titles,
      ),
    ],
  };
}

const WITHHELD_APART =
  'Units whose complaints are withheld are in no total here: what is to be expected goes by the others.';

type PartOfReport = FunnelReport['units'][number] | LeftOutOfFunnel;

/**
 * What is shown of a count, by name: units and what is left out of them are the parts of the complaints of the force,
 * whatever the window. Units of few people are one, hidden unless nothing but them is. Null: it is not told; nothing is
 * of any where that alone would give one away.
 * @param countOf null where there is none, as in a year before that there was not
 */
function shownCounts(
  report: FunnelReport,
  countOf: (part: PartOfReport) => number | null,
  fewest: number,
): ReadonlyMap<string, number | null> {
  const parts: readonly PartOfReport[] = [...report.units, ...report.leftOut];
  const all = parts.flatMap((part) => {
    const count = countOf(part);
    return count === null ? [] : [{ unit: part.unit, count }];
  });
  const few = new Set(report.units.filter(isSmallUnit).map(({ unit }) => unit));
  const kept = toldOf(Object.fromEntries(all.map(({ unit, count }) => [unit, count])), fewest);
  if (!all.every(({ unit }) => unit in kept)) return new Map();
  const isHidden = ({ unit }: { readonly unit: string }) => kept[unit] === null;
  const [small, others] = [
    all.filter(({ unit }) => few.has(unit)),
    all.filter(({ unit }) => !few.has(unit)),
  ];
  const together = small.reduce((sum, { count }) => sum + count, 0);
  const isOtherShown =
    !small.some(isHidden) ||
    (!others.some(isHidden) &&
      small.every((unit) => isHidden(unit) || unit.count === 0) &&
      together >= fewest);
  return new Map([
    ...others.map(({ unit }) => [unit, kept[unit] ?? null] as const),
    ...(small.length === 0 ? [] : [[OTHER_UNITS, isOtherShown ? together : null] as const]),
  ]);
}

/**
 * The series of units that have no small piece. Pieces of a unit add up to its complaints, so that a unit has its whole
 * series or none of it; and so has one that is hidden in any piece beside the figure of the force.
 */
function seriesWithoutSmall(
  report: FunnelReport,
  fewest: number,
): ReadonlyMap<string, readonly number[]> {
  const inPiece = ({ series }: PartOfReport, piece: number): number | null => {
    const one = series?.[piece];
    return one === undefined ? null : typeof one === 'number' ? one : one.cases;
  };
  const leastOf = (part: PartOfReport): number | null => {
    const some = report.pieces.flatMap((_, piece) => inPiece(part, piece) || []);
    return part.series === null ? null : some.length === 0 ? 0 : Math.min(...some);
  };
  const least = shownCounts(report, leastOf, fewest);
  const pieces = report.pieces.map((_, piece) =>
    shownCounts(report, (part) => inPiece(part, piece), fewest),
  );
  return new Map(
    [...least.keys()].flatMap((unit) => {
      const counts = pieces.map((of) => of.get(unit) ?? null);
      const isShown = least.get(unit) !== null && counts.every((count) => count !== null);
      return isShown ? [[unit, counts] as const] : [];
    }),
  );
}

function withheldUnit(unit: ShownUnit, fewest: number): ShownUnit {
  const isSmall = unit.cases !== null && unit.cases < fewest;
  return {
    ...unit,
    ...{
      cases: null,
      rate: null,
      asymmetry: null,
      yearBefore: null,
      series: null,
      outside95: null,
      outside998: null,
      p: null,
    },
    ...{ stands: null, sign: null, withheld: isSmall ? `fewer than ${fewest}` : 'withheld' },
  };
}

const NO_PROOF =
  'A sign counts complaints and proves nothing against anyone: busier places, other work and better recording make complaints too.';

function funnelInWords(told: Funnel, titles: ReadonlyMap<string, string>): readonly string[] {
  const signs = told.units.flatMap(({ unit, sign, stands, cases, expected }) =>
    sign === null
      ? []
      : [
          `${titles.get(unit) ?? unit} is a ${sign} spot at ${stands}%: ${plural(cases, 'complaint')} where ${expected.toFixed(1)} were to be expected of as many people.`,
        ],
  );
  const small = told.units.filter(({ tooSmallToBeCold }) => tooSmallToBeCold);
  return [
    ...(signs.length === 0
      ? ['No unit stands out once it is considered how many are looked at.']
      : signs),
    ...(small.length === 0
      ? []
      : [`Too small to be cold: ${small.map(({ unit }) => titles.get(unit) ?? unit).join(', ')}.`]),
    ...(told.isWidened
      ? [
          `The units differ more than chance alone makes them (dispersion ${told.dispersion.toFixed(1)}), so that the limits are wider.`,
        ]
      : []),
    NO_PROOF,
  ];
}
