import { DomainError, LocalDate } from '@tipstaff/kernel';
import { type ReportingPeriod, reportingPeriods } from '../reporting-period';

/** Windows that have a name; each ends on a day that is given. */
export const windowNames = {
  month: 'The calendar month so far',
  quarter: 'The quarter so far, from January, April, July or October',
  ytd: 'The calendar year to date',
  fytd: 'The financial year to date, from 1 April',
  '12m': 'Twelve months',
} as const;
export type WindowName = keyof typeof windowNames;

/** What a window can be put beside. */
export const comparisons = ['year-before', 'previous'] as const;
export type Comparison = (typeof comparisons)[number];

const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_YEAR = 12;
const APRIL = 4;

export function windowTo(name: WindowName, to: LocalDate): ReportingPeriod {
  const year = LocalDate.year(to);
  const month = LocalDate.month(to);
  switch (name) {
    case 'month':
      return { from: firstOfMonth(to), to };
    case 'quarter':
      return { from: firstOfPiece(to, 'quarter'), to };
    case 'ytd':
      return { from: LocalDate.of(year, 1, 1), to };
    case 'fytd':
      return { from: LocalDate.of(month < APRIL ? year - 1 : year, APRIL, 1), to };
    default:
      return reportingPeriods(to).last;
  }
}

/**
 * The same window a year before: both ends twelve months back. A last day of a month stays one; a first day that
 * does not exist is the first of the next month.
 * @throws DomainError `report.no-counterpart` where nothing is left of it
 */
export function yearBefore(window: ReportingPeriod): ReportingPeriod {
  const from = monthsBack(window.from, MONTHS_OF_YEAR);
  const to = LocalDate.isEndOfMonth(window.to)
    ? LocalDate.endOfMonth(window.to, -MONTHS_OF_YEAR)
    : (LocalDate.correspondingDate(window.to, -MONTHS_OF_YEAR) ?? window.to);
  if (from <= to) return { from, to };
  throw new DomainError(
    'unprocessable',
    'report.no-counterpart',
    `${inWords(window)} has no counterpart a year before: compare it with the previous window, or choose a window that lies in every year.`,
    { pointer: '/compare', data: { ...window } },
  );
}

/** The window before, of as many whole months where it is of whole months, and otherwise of as many days. */
export function previousWindow({ from, to }: ReportingPeriod): ReportingPeriod {
  const until = LocalDate.addDays(from, -1);
  const months = wholeMonths({ from, to });
  return months === null
    ? { from: LocalDate.addDays(from, -1 - LocalDate.daysBetween(from, to)), to: until }
    : { from: monthsBack(from, months), to: until };
}

export function comparedWindow(window: ReportingPeriod, comparison: Comparison): ReportingPeriod {
  return comparison === 'previous' ? previousWindow(window) : yearBefore(window);
}

/** How many whole months it is, from a day to the day before the same day; null where it is not. */
export function wholeMonths({ from, to }: ReportingPeriod): number | null {
  const after = LocalDate.addDays(to, 1);
  if (LocalDate.day(after) !== LocalDate.day(from)) return null;
  return (
    (LocalDate.year(after) - LocalDate.year(from)) * MONTHS_OF_YEAR +
    LocalDate.month(after) -
    LocalDate.month(from)
  );
}

function monthsBack(from: LocalDate, months: number): LocalDate {
  return (
    LocalDate.correspondingDate(from, -months) ??
    LocalDate.addDays(LocalDate.endOfMonth(from, -months), 1)
  );
}

/** By what a series goes. */
export const pieceKinds = ['month', 'quarter'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** A calendar month or quarter, or what a window has of one. */
export interface Piece extends ReportingPeriod {
  /** The window cuts it, or it is not over. */
  readonly partial: boolean;
}

/** So many months are five years. */
export const MOST_PIECES = 60;

/**
 * The calendar months or quarters of a window in their order, the first and last as far as it has them.
 * @param on the day until which anything is known: what ends after it is not over
 */
export function piecesOf(window: ReportingPeriod, by: PieceKind, on: LocalDate): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = firstOfPiece(window.from, by); from <= window.to;) {
    const to = LocalDate.endOfMonth(from, by === 'quarter' ? MONTHS_OF_QUARTER - 1 : 0);
    pieces.push({
      from: LocalDate.max(from, window.from),
      to: LocalDate.min(to, window.to),
      partial: from < window.from || to > window.to || to > on,
    });
    from = LocalDate.addDays(to, 1);
  }
  return pieces;
}

/** @throws DomainError `report.too-many-pieces` where a series of them is more than anybody reads */
export function fewPiecesOf(
  window: ReportingPeriod,
  by: PieceKind,
  on: LocalDate,
): readonly Piece[] {
  const pieces = piecesOf(window, by, on);
  if (pieces.length <= MOST_PIECES) return pieces;
  throw new DomainError(
    'unprocessable',
    'report.too-many-pieces',
    `${inWords(window)} has more than ${MOST_PIECES} ${by}s: choose a shorter window${by === 'month' ? ', or quarters' : ''}.`,
    { pointer: '/from', data: { ...window } },
  );
}

/** The last so many months or quarters up to a day; the last of them as far as the day. */
export function lastPieces(
  to: LocalDate,
  by: PieceKind,
  n: number,
  on: LocalDate,
): readonly Piece[] {
  const months = by === 'quarter' ? MONTHS_OF_QUARTER : 1;
  const from = LocalDate.correspondingDate(firstOfPiece(to, by), -months * (n - 1)) ?? to;
  return piecesOf({ from, to }, by, on);
}

function firstOfMonth(day: LocalDate): LocalDate {
  return LocalDate.of(LocalDate.year(day), LocalDate.month(day), 1);
}

function firstOfPiece(day: LocalDate, by: PieceKind): LocalDate {
  if (by === 'month') return firstOfMonth(day);
  const month = LocalDate.month(day);
  return LocalDate.of(LocalDate.year(day), month - ((month - 1) % MONTHS_OF_QUARTER), 1);
}

/** Of each window that ends after the day until which anything is known, that it is not over. */
export function notOverInWords(
  windows: readonly ReportingPeriod[],
  on: LocalDate,
): readonly string[] {
  return windows
    .filter(({ to }) => to > on)
    .map(
      (window) =>
        `Not over: ${inWords(window)} is known until ${LocalDate.inShortWords(on)}, so that its figures grow still.`,
    );
}

/** `1 July 2024 to 30 September 2024`. */
export function inWords({ from, to }: ReportingPeriod): string {
  return `${LocalDate.inShortWords(from)} to ${LocalDate.inShortWords(to)}`;
}
