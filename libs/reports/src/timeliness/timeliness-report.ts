import { countsIn, datedRules, type ObligationRule, titleOfRule } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type CountedIn, type Law } from '@tipstaff/law';
import { contractInWords } from '../complaints-and-conduct';
import { windowSaid } from '../figures/window-said';
import { type MetricContract, ONE_DECIMAL } from '../metric';
import { type ReportingPeriod } from '../reporting-period';
import { type DutyCount, dutyFigure, type DutyFigure } from './duty-figure';

/**
 * By what the figures of a rule are divided: by nothing, by the month of the last day, by whose duty it is, or by the
 * team that has the case; where none has, by whose duty it is.
 */
export const timelinessDivisions = ['rule', 'month', 'owner', 'team'] as const;
export type TimelinessDivision = (typeof timelinessDivisions)[number];

export interface TimelinessAsked {
  readonly force: string;
  /** What was done by the end of this day was done; what was not is owed. */
  readonly on: LocalDate;
  /** Only what had been learned by the end of this day; null: everything in the record. */
  readonly knownOn: LocalDate | null;
  /** Both days count: the last day of the duty lies between them. */
  readonly window: ReportingPeriod;
  readonly by: TimelinessDivision;
  /** Only this one; null: every rule. */
  readonly rule: ObligationRule | null;
}

/** Of one rule and one part of it; the part is empty where the rule is not divided. */
export interface DutyCountOfRule extends DutyCount {
  readonly rule: ObligationRule;
  /** `2024-09`, the owner, or the team by its reference. */
  readonly part: string;
}

export interface TimelinessReader {
  counts(asked: TimelinessAsked): Promise<readonly DutyCountOfRule[]>;
}

export interface TimelinessPart extends DutyFigure {
  /** The month of the last day as `2024-09`, or whose the duty is. */
  readonly part: string;
}

export interface TimelinessRow extends DutyFigure {
  readonly rule: ObligationRule;
  readonly title: string;
  /** What the days of the rule are. */
  readonly countedIn: CountedIn;
  /** In order of their names; empty where the figures are not divided. */
  readonly parts: readonly TimelinessPart[];
}

/** How a force meets its last days, rule by rule; its JSON form is this object. */
export interface TimelinessReport {
  readonly report: 'timeliness';
  readonly force: string;
  readonly on: LocalDate;
  readonly knownOn: LocalDate | null;
  readonly window: ReportingPeriod;
  readonly by: TimelinessDivision;
  /** What each figure counts, in words. */
  readonly contract: string;
  /** A row for each rule that gives a last day, whether anything was owed by it or not. */
  readonly rows: readonly TimelinessRow[];
}

const contract: MetricContract = {
  unit: 'duty that the force owes by a last day, under one rule; what others owe to it, what has no last day (Chapter 13 reports, local targets) and days that only open a period are no units',
  cohort:
    'its last day, as it stood on the day asked about or when it ended, lies in the window; several officers or periods of a case are several units',
  numerator: 'done on or before the last day',
  denominator:
    'those done on or before the last day, those done after it, and those still owed after it',
  leftOut:
    'still owed with the last day not passed; no longer owed before it had passed; no longer owed after it had passed, which is counted apart as late when it lapsed',
  rounding: `${ONE_DECIMAL}; days are whole, a median a whole or a half, and the 90th percentile the least number that nine in ten did not exceed`,
};

const OF_DAYS =
  'Days taken: of every duty done, from the day it arose, which does not count, to the day it was done. Days late: of those done late, from the last day, which does not count, to the day it was done. Both are counted as the rule counts, in working days of its calendar or in calendar days; the day it was done counts, a working day or not. Duties of restricted cases are counted.';

/** The twelve months that end on a day, or the window that was given. */
export function timelinessWindow(
  { from, to }: { readonly from: LocalDate | null; readonly to: LocalDate | null },
  on: LocalDate,
): ReportingPeriod {
  return windowSaid({ from, to: to ?? on, window: null });
}

/** Every figure from one read of the counts. */
export async function timelinessReport(
  reader: TimelinessReader,
  asked: TimelinessAsked,
  law: Law,
): Promise<TimelinessReport> {
  const counts = await reader.counts(asked);
  const { force, on, knownOn, window, by } = asked;
  const rules = asked.rule === null ? datedRules : [asked.rule];
  return {
    report: 'timeliness',
    ...{ force, on, knownOn, window, by },
    contract: `${contractInWords(contract)} ${OF_DAYS}`,
    rows: rules.map((rule) =>
      rowOf(
        rule,
        counts.filter((count) => count.rule === rule),
        by,
        law,
      ),
    ),
  };
}

function rowOf(
  rule: ObligationRule,
  counts: readonly DutyCountOfRule[],
  by: TimelinessDivision,
  law: Law,
): TimelinessRow {
  const names = by === 'rule' ? [] : [...new Set(counts.map(({ part }) => part))].sort();
  return {
    rule,
    title: titleOfRule(rule),
    countedIn: countsIn(rule, law),
    ...dutyFigure(counts),
    parts: names.map((name) => ({
      part: name,
      ...dutyFigure(counts.filter(({ part }) => part === name)),
    })),
  };
}

/** Whether anything was owed by it, or no longer owed. */
export function isEmptyRow(row: DutyFigure): boolean {
  return [row.denominator, row.notDueYet, row.lapsed, row.lapsedLate].every((count) => count === 0);
}
