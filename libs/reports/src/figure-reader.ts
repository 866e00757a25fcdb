import { type CaseReader, type CaseType } from '@tipstaff/casework';
import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type LawSettings } from '@tipstaff/law';
import { type LeftOutReason } from './metric';
import { type PeriodName, type ReportingPeriod, type ReportingPeriods } from './reporting-period';

/** How a unit of the cohort stands in its figure on the day the report is known. */
export type Standing = 'counted' | 'not-counted' | 'pending' | 'left-out';

/** Whose figures, and as known when. */
export interface KnownFigures {
  readonly force: string;
  /** Null: everything that has been learned. */
  readonly knownOn: LocalDate | null;
  /** The day on which limits count as passed or not. */
  readonly dayKnown: LocalDate;
}

/** Units of one figure and window that are alike in everything a report tells apart. */
export interface FigureTotal {
  readonly metric: string;
  readonly period: PeriodName;
  readonly type: CaseType;
  readonly standing: Standing;
  readonly leftOut: LeftOutReason | null;
  readonly breakdown: string | null;
  readonly units: number;
  /** Sums of working days; 0 for figures that are not means. */
  readonly amount: number;
  readonly gross: number;
  readonly closed: number;
}

/** Cases with at least one counted unit, by type, and those of them with two or more. */
export interface CaseTotal {
  readonly metric: string;
  readonly period: PeriodName;
  readonly type: CaseType;
  readonly cases: number;
  readonly casesTwiceOrMore: number;
}

/** One unit of a figure, and the case it comes from. */
export interface FigureCase {
  /** The case's reference. */
  readonly case: string;
  readonly type: CaseType;
  /** The day that puts it in the window. */
  readonly on: LocalDate;
  readonly standing: Standing;
  readonly amount: number | null;
  readonly gross: number | null;
  readonly closed: number | null;
  readonly breakdown: string | null;
  readonly leftOut: LeftOutReason | null;
  readonly pendingUntil: LocalDate | null;
}

/** Where a unit stands in the list of the cases behind a figure. */
export interface FigurePlace {
  readonly on: LocalDate;
  readonly case: string;
  readonly stream: string;
  /** Of the case; a case can be several units of a figure. */
  readonly line: number;
}

/** Which part of the cases behind a figure; all of them where no limit is given. */
export interface FigureCasesPart {
  readonly after?: FigurePlace | null;
  readonly limit?: number;
}

/** The figures as they are at one moment: every read of one snapshot sees the same record. */
export interface FigureSnapshot {
  /** Position of the log up to which the figures have been reckoned. */
  position(): Promise<number>;
  /** Cases of the force whose figures could not be reckoned. */
  parkedCases(force: string): Promise<number>;
  /** Whether the record holds a case of the force that these figures do not hold yet. */
  isRecorded(force: string): Promise<boolean>;
  /** The latest day on which anything was learned about a case of the force; null without cases. */
  latestEntry(force: string): Promise<LocalDate | null>;
  totals(of: KnownFigures, periods: ReportingPeriods): Promise<readonly FigureTotal[]>;
  caseTotals(of: KnownFigures, periods: ReportingPeriods): Promise<readonly CaseTotal[]>;
  /** Those that the reader may know of, in order of the day, then the reference. */
  cases(
    reader: CaseReader,
    of: KnownFigures,
    metric: string,
    period: ReportingPeriod,
    part?: FigureCasesPart,
  ): Promise<readonly (FigureCase & { readonly place: FigurePlace })[]>;
}

export interface FigureReader {
  snapshot<T>(force: string, read: (figures: FigureSnapshot) => Promise<T>): Promise<T>;
}

export interface ReportRequest {
  readonly force: string;
  /** Last day of the window. */
  readonly to: LocalDate;
  /** Only what had been learned by the end of this day; null: everything in the record. */
  readonly knownOn: LocalDate | null;
  /** The settings that the figures were reckoned with; they stand in labels and contracts. */
  readonly settings: LawSettings;
  /** The clock's day. */
  readonly today: LocalDate;
}

/**
 * The day on which limits count as passed: the day the report is known or, where everything counts,
 * the later of today and the last day on which anything was entered.
 * @throws DomainError `report.unknown-force` where the record holds no case of the force
 */
export async function knownFigures(
  figures: FigureSnapshot,
  { force, knownOn, today }: Pick<ReportRequest, 'force' | 'knownOn' | 'today'>,
): Promise<KnownFigures> {
  const latest = await figures.latestEntry(force);
  const isUnknown = latest === null && (await figures.parkedCases(force)) === 0;
  if (isUnknown && !(await figures.isRecorded(force))) {
    throw new DomainError(
      'not-found',
      'report.unknown-force',
      `The record holds no complaint, conduct matter, DSI matter or proceedings of "${force}": check the force, or import its history first.`,
      { pointer: '/force' },
    );
  }
  const dayKnown = knownOn ?? LocalDate.max(today, latest ?? today);
  return { force, knownOn, dayKnown };
}
