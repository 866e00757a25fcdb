import { type CaseReader, type CaseType } from '@tipstaff/casework';
import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Division, type FigureUnit, type LeftOutReason, type Standing } from './metric';
import { type ReportingPeriod } from './reporting-period';

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
  /** Which of the windows that were asked for, from 0. */
  readonly window: number;
  readonly type: CaseType;
  /** Of the division that was asked for; null where nobody said, and where none was asked for. */
  readonly part: string | null;
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
  readonly window: number;
  readonly type: CaseType;
  readonly part: string | null;
  readonly cases: number;
  readonly casesTwiceOrMore: number;
}

/** Which totals: of which figures in which windows, and by what they are divided. */
export interface TotalsAsked {
  readonly metrics: readonly string[];
  readonly windows: readonly ReportingPeriod[];
  readonly by: Division | null;
}

/** One unit of a figure, and the case it comes from, as a list shows them. */
export type FigureCase = Pick<
  FigureUnit,
  | 'case'
  | 'type'
  | 'on'
  | 'standing'
  | 'amount'
  | 'gross'
  | 'closed'
  | 'breakdown'
  | 'leftOut'
  | 'pendingUntil'
>;

/** Where a unit stands in the list of the cases behind a figure. */
export interface FigurePlace {
  readonly on: LocalDate;
  readonly case: string;
  readonly stream: string;
  /** Of the case; a case can be several units of a figure. */
  readonly line: number;
}

/** One part of a figure. */
export interface OfPart {
  readonly by: Division;
  readonly part: string;
}

/** Which part of the cases behind a figure; all of them where no limit is given. */
export interface FigureCasesPart {
  readonly ofPart?: OfPart | null;
  readonly after?: FigurePlace | null;
  readonly limit?: number;
}

export interface UnitsAsked {
  /** Those of spans, which fall into a window also where they began before it. */
  readonly spans?: boolean;
}

/** The figures as they are at one moment: every read of one snapshot sees the same record. */
export interface FigureSnapshot {
  /** Position of the log up to which the figures have been reckoned. */
  position(): Promise<number>;
  /** Cases of the force whose figures could not be reckoned. */
  parkedCases(force: string): Promise<number>;
  /** Whether the record holds a case of the force that these figures do not hold yet. */
  isRecorded(force: string): Promise<boolean>;
  /** The earliest day that puts a unit of a figure in a window; null where it has none. */
  earliest(of: KnownFigures, metric: string): Promise<LocalDate | null>;
  /** The latest day on which anything was learned about a case of the force; null without cases. */
  latestEntry(force: string): Promise<LocalDate | null>;
  totals(of: KnownFigures, asked: TotalsAsked): Promise<readonly FigureTotal[]>;
  caseTotals(of: KnownFigures, asked: TotalsAsked): Promise<readonly CaseTotal[]>;
  /**
   * Every unit of a figure that falls into the window, whoever asks: a sum counts restricted cases too. In order of
   * the day, then the reference.
   */
  units(
    reader: CaseReader,
    of: KnownFigures,
    metric: string,
    window: ReportingPeriod,
    which?: UnitsAsked,
  ): Promise<readonly FigureUnit[]>;
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
  /** That the figures were reckoned with; its settings stand in labels and contracts. */
  readonly law: Law;
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

/**
 * For what is told of past days, and would take a day that nobody has seen for one on which nothing happened.
 * @throws DomainError `report.not-known-yet` naming what was asked, `report.unknown-force`
 */
export async function refuseNotKnownYet(
  figures: FigureSnapshot,
  { force, today }: Pick<ReportRequest, 'force' | 'today'>,
  day: LocalDate,
  pointer: '/on' | '/knownOn',
): Promise<void> {
  const { dayKnown: last } = await knownFigures(figures, { force, knownOn: null, today });
  if (day <= last) return;
  const name = pointer.slice(1);
  throw new DomainError(
    'invalid-input',
    'report.not-known-yet',
    `${name} is ${LocalDate.inShortWords(day)}, and nothing is known of that day yet: name one up to ${LocalDate.inShortWords(last)}, which is today or the last day on which anything was entered.`,
    { pointer, data: { [name]: day, last } },
  );
}
