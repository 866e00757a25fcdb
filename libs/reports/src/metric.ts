import { type LocalDate } from '@tipstaff/kernel';
import { type Law, type LawSettings } from '@tipstaff/law';
import { type CaseType, type Timeline } from '@tipstaff/casework';

/** Why a unit of the cohort is in neither numerator nor denominator, with the words for a reader. */
export const leftOutReasons = {
  'contact-not-required': 'contact was not required',
  'made-unknown': 'the day the complaint was made is not known',
  'handling-unknown': 'no handling was decided by the day of finalisation',
  'dates-out-of-order': 'the day it was made lies after the day that is counted to',
  'of-policing-body':
    'about the chief officer: the local policing body is the appropriate authority, and it is none of the force’s',
  'outcome-not-recorded': 'no outcome is recorded',
  'not-on-merits': 'the application was not decided on its merits',
  'request-unknown': 'the record does not hold the application',
  'outside-calendar': 'the bank holidays of a year in between are not in the calendar',
} as const;
export type LeftOutReason = keyof typeof leftOutReasons;

/** A case as it was known on some day: of the milestones that a metric reads, the standing facts. */
interface KnownCase {
  readonly type: CaseType;
  readonly timeline: Timeline;
}

/** What a figure can be divided by, whatever it counts; what nobody said is a part too. */
export const divisions = {
  type: 'type of case',
  route: 'route of handling',
  body: 'body',
  unit: 'unit',
  category: 'category of allegation',
  'officer-or-staff': 'officer or staff',
} as const;
export type Division = keyof typeof divisions;

/**
 * In which part a unit is of each division; null where nobody said. One that would be in several is in `several`, so
 * that the parts add up to the figure.
 */
export type Parted = Readonly<Record<Exclude<Division, 'type'>, string | null>>;

/** What one unit (a complaint, a report, a hearing) adds to one figure. */
export interface Contribution {
  /** Which unit of the case: '' for the case itself, else the number of its fact. */
  readonly unit: string;
  /** The day that puts it in a window. */
  readonly cohortOn: LocalDate;
  /** In the numerator of a percentage or share; true for a plain count and for a mean. */
  readonly counted: boolean;
  /** Working days less suspended ones; null for figures that are not means. */
  readonly amount: number | null;
  /** Working days with the suspended ones. */
  readonly gross: number | null;
  /** Of the amount, those between a finalisation and the re-investigation that undid it. */
  readonly closed: number | null;
  /** What the unit divides into; of several parts each, joined by `+`. */
  readonly breakdown: string | null;
  readonly leftOut: LeftOutReason | null;
  /** Neither met nor missed up to and including this day: then pending, afterwards as `counted` says. */
  readonly pendingUntil: LocalDate | null;
  /** Of a span of days that begins after `cohortOn`: its last day; null while it goes on, and where it is no span. */
  readonly until: LocalDate | null;
  /** What the metric itself says of the parts it is in; the others are said of the case. */
  readonly parts: Partial<Parted>;
}

/** How a unit of the cohort stands in its figure on the day the report is known. */
export type Standing = 'counted' | 'not-counted' | 'pending' | 'left-out';

/** One unit of a figure, the case it comes from, and how it stands. */
export interface FigureUnit extends Pick<
  Contribution,
  'unit' | 'amount' | 'gross' | 'closed' | 'breakdown' | 'leftOut' | 'pendingUntil' | 'until'
> {
  readonly stream: string;
  /** The case's reference. */
  readonly case: string;
  readonly type: CaseType;
  /** The day that puts it in the window. */
  readonly on: LocalDate;
  readonly standing: Standing;
  readonly parts: Parted;
  /** Whether whoever asks may know of the case. */
  readonly isInSight: boolean;
  /** Of the case; a case can be several units of a figure. */
  readonly line: number;
}

/** What a window makes of the units that fall into it. */
export interface WindowAsked {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The day on which limits count as passed. */
  readonly dayKnown: LocalDate;
  readonly law: Law;
}

/** The words of a contract: what is counted, in which window, over what, without what, rounded how. */
export interface MetricContract {
  readonly unit: string;
  readonly cohort: string;
  readonly numerator: string;
  /** Null for plain counts. */
  readonly denominator: string | null;
  readonly leftOut: string;
  readonly rounding: string;
}

/**
 * A figure of a report. `contributions` is the contract as code and `contract` the same in words;
 * both take the local settings, so that a figure under another target says so.
 */
export interface Metric {
  readonly id: string;
  /**
   * `count` may carry a share (numerator of denominator); `working-days` and `calendar-days` are means, and
   * `sum-of-working-days` is none.
   */
  readonly unit: 'count' | 'percent' | 'working-days' | 'calendar-days' | 'sum-of-working-days';
  /** The figure is one part of its cohort and is shown with it: 2 of 8. */
  readonly share?: true;
  /** Several units may come from one case: cases, and those with two or more units, are shown too. */
  readonly perCase?: true;
  /** What the figure divides into, as `breakdown` or as the type of case. */
  readonly dividedBy?: 'breakdown' | 'type';
  /** What its parts count, where that is not the unit of the figure: they do not add up to it then. */
  readonly partsCount?: 'officers' | 'actions' | 'themes';
  readonly types: readonly CaseType[];
  /** The milestones that `contributions` is shown; it runs again only when one of them changes. */
  readonly reads: readonly string[];
  /** Further ones that only some of its types have. */
  readonly readsOf?: Readonly<Partial<Record<CaseType, readonly string[]>>>;
  label(settings: LawSettings): string;
  contract(settings: LawSettings): MetricContract;
  contributions(known: KnownCase, law: Law): readonly Contribution[];
  /** Contributions are spans of days, and those count that lie in the window in part. */
  readonly spans?: true;
  /**
   * Where the window itself decides what counts (how many units a case has in it, how many days of a span lie in
   * it): of all units that fall into the window those that count. Then `contributions` say `counted: false`.
   */
  readonly ofWindow?: (units: readonly FigureUnit[], window: WindowAsked) => readonly FigureUnit[];
  /** Each unit is an officer: the proceedings and the different officers are told beside them. */
  readonly perOfficer?: true;
}

/** The milestones of a type that a metric is shown. */
export function readBy({ reads, readsOf = {} }: Metric, type: CaseType): readonly string[] {
  return [...reads, ...(readsOf[type] ?? [])];
}

/** A unit that simply counts. */
export function counts(cohortOn: LocalDate, more: Partial<Contribution> = {}): Contribution {
  return {
    unit: '',
    cohortOn,
    counted: true,
    amount: null,
    gross: null,
    closed: null,
    breakdown: null,
    leftOut: null,
    pendingUntil: null,
    until: null,
    parts: {},
    ...more,
  };
}

/** A unit of the cohort that is left out, and why. */
export function leftOut(cohortOn: LocalDate, reason: LeftOutReason): Contribution {
  return counts(cohortOn, { counted: false, leftOut: reason });
}

export const NOT_ROUNDED = 'a whole number, not rounded';
export const ONE_DECIMAL = 'to one decimal, halves up';
export const NOTHING_LEFT_OUT = 'nothing';
