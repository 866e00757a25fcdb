import { LocalDate } from '@tipstaff/kernel';

/** A window of days, both ends counting. */
export interface ReportingPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const periodNames = ['last', 'previous'] as const;
export type PeriodName = (typeof periodNames)[number];
export type ReportingPeriods = Readonly<Record<PeriodName, ReportingPeriod>>;

const MONTHS_BEFORE_THE_LAST = -11;
const A_YEAR_BEFORE = -12;

/**
 * Twelve months ending on `to`. Ending on the last day of a month: twelve whole months. Otherwise
 * from the day after the corresponding day of the year before.
 */
function twelveMonthsTo(to: LocalDate): ReportingPeriod {
  if (LocalDate.isEndOfMonth(to)) {
    const monthAfter = LocalDate.endOfMonth(to, MONTHS_BEFORE_THE_LAST - 1);
    return { from: LocalDate.addDays(monthAfter, 1), to };
  }
  // A day that does not end its month has a corresponding day in every year.
  const corresponding = LocalDate.correspondingDate(to, A_YEAR_BEFORE) ?? to;
  return { from: LocalDate.addDays(corresponding, 1), to };
}

/** The twelve months ending on `to`, and the twelve before them. */
export function reportingPeriods(to: LocalDate): ReportingPeriods {
  const last = twelveMonthsTo(to);
  return { last, previous: twelveMonthsTo(LocalDate.addDays(last.from, -1)) };
}
