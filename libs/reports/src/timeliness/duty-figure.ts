import { percentage } from '../rounding';

/** How a duty with a last day in the window stands at the end of the day that is asked about. */
export type DutyStanding =
  | 'in-time'
  | 'late'
  | 'still-owed-late'
  | 'not-due-yet'
  | 'lapsed'
  | 'lapsed-late';

/** Duties that are alike in everything a figure tells apart. */
export interface DutyCount {
  readonly standing: DutyStanding;
  /**
   * Of what was done: days from the day it arose to the day it was done, counted as the rule counts; null where the
   * calendar does not reach, and of all others.
   */
  readonly taken: number | null;
  /** The same from its last day. */
  readonly late: number | null;
  readonly duties: number;
}

/** Days of so many duties. */
export interface DaysFigure {
  readonly of: number;
  /** The middle one; of an even number the mean of the two in the middle, which is a whole or a half. */
  readonly median: number | null;
  /** The least number of days that nine in ten did not exceed: one that some duty had. */
  readonly percentile90: number | null;
}

/** The figures of one rule, or of one part of it; every member is null where it is too small to be shown. */
export interface DutyFigure {
  readonly metInTime: number | null;
  readonly late: number | null;
  readonly stillOwedLate: number | null;
  /** The three above together: those whose last day decided. */
  readonly denominator: number | null;
  /** Met in time of the denominator, to one decimal, halves up; null of nothing. */
  readonly percentInTime: number | null;
  /** Still owed, their last day not passed. */
  readonly notDueYet: number | null;
  /** No longer owed before their last day had passed. */
  readonly lapsed: number | null;
  /** No longer owed, their last day passed by then. */
  readonly lapsedLate: number | null;
  /** Of those that were done, in time or late: from the day each arose to the day it was done. */
  readonly daysTaken: DaysFigure | null;
  /** Of those that were done late: from the last day to the day it was done. */
  readonly daysLate: DaysFigure | null;
}

export function dutyFigure(counts: readonly DutyCount[]): DutyFigure {
  const of = (standing: DutyStanding): readonly DutyCount[] =>
    counts.filter((count) => count.standing === standing);
  const [metInTime, late, stillOwedLate] = [
    sum(of('in-time')),
    sum(of('late')),
    sum(of('still-owed-late')),
  ];
  const denominator = metInTime + late + stillOwedLate;
  return {
    metInTime,
    late,
    stillOwedLate,
    denominator,
    percentInTime: percentage(metInTime, denominator),
    notDueYet: sum(of('not-due-yet')),
    lapsed: sum(of('lapsed')),
    lapsedLate: sum(of('lapsed-late')),
    daysTaken: daysFigure([...of('in-time'), ...of('late')], 'taken'),
    daysLate: daysFigure(of('late'), 'late'),
  };
}

function sum(counts: readonly Pick<DutyCount, 'duties'>[]): number {
  return counts.reduce((total, { duties }) => total + duties, 0);
}

/** In whole numbers to the end, so that the places in the order are exact. */
function daysFigure(counts: readonly DutyCount[], which: 'taken' | 'late'): DaysFigure {
  const counted = counts
    .flatMap(({ [which]: days, duties }) => (days === null ? [] : [{ days, duties }]))
    .sort((a, b) => a.days - b.days);
  const of = sum(counted);
  if (of === 0) return { of, median: null, percentile90: null };
  const at = (place: number): number => {
    let passed = 0;
    return counted.find(({ duties }) => (passed += duties) >= place)?.days ?? 0;
  };
  return {
    of,
    median: (at(Math.floor((of + 1) / 2)) + at(Math.floor(of / 2) + 1)) / 2,
    percentile90: at(Math.floor((9 * of + 9) / 10)),
  };
}
