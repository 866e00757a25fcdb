import { LocalDate } from '@tipstaff/kernel';
import { type Obligation, type RecipientDuty } from '../obligation/obligation';

/** The rules under which a report on the length of an investigation is owed (R-C13-4, 5, 9). */
export const reportRules = ['R-C13-2', 'R-C13-5', 'R-C13-9'] as const;

/** So many calendar days ahead a period is looked for that will end with its investigation open. */
export const DAYS_FORESEEN = 90;

type ReportState = 'owed' | 'sent' | 'withheld' | 'not-applicable' | 'foreseen';

/** What a report on one period is to one recipient, at the end of a day. */
export interface ReportLine {
  /** Type of the case. */
  readonly type: string;
  /** Reference of the case, as in the letter. */
  readonly case: string;
  readonly rule: string;
  /** Owed by the force, or inbound: by the Director General (R-C13-5). */
  readonly direction: Obligation['direction'];
  /** The fact that started the periods, and its day. */
  readonly startedBy: { readonly milestone: string; readonly on: LocalDate };
  /** First and last day, both in it. */
  readonly period: { readonly n: number; readonly from: LocalDate; readonly to: LocalDate };
  /** The day after the period: the duty arises on it. */
  readonly arose: LocalDate;
  readonly recipient: string;
  readonly state: ReportState;
  /** The day on which it was sent (inbound: received) or withheld; else null. */
  readonly on: LocalDate | null;
  /**
   * Calendar days from the day the duty arose to the day it was sent, while it is owed to the day that is
   * looked at: 0 on the day it arose. Null where it is neither.
   */
  readonly daysLate: number | null;
  /** The day the recipient acknowledged it. */
  readonly acknowledged: LocalDate | null;
  /** Why it was withheld, or does not go to them; else null. */
  readonly reason: string | null;
}

/** As much of an obligation as its lines are made of, as it stood in one span. */
export type ReportOwed = Pick<
  Obligation,
  'direction' | 'rule' | 'validFrom' | 'validTo' | 'arose' | 'basis'
> & { readonly type: string; readonly reference: string };

/**
 * A report to each recipient that the law gives, at the end of a day; none where nothing had begun, the
 * investigation was over before its period, or the period ends more than 90 days later.
 */
export function reportLines(report: ReportOwed, on: LocalDate): readonly ReportLine[] {
  const { arose, basis } = report;
  const [anchor] = basis.facts;
  if (!basis.period || !anchor || !isInQuestion(report, on)) return [];
  const { n, from, to } = basis.period;
  const common = {
    ...{ type: report.type, case: report.reference, rule: report.rule },
    direction: report.direction,
    startedBy: { milestone: anchor.milestone, on: anchor.on },
    period: { n, from, to },
    arose,
  };
  const reasonOf = (recipient: string): string | null =>
    basis.recipients?.find((one) => one.recipient === recipient)?.why ?? null;
  const toEach = (basis.duties ?? []).map((duty): ReportLine => {
    const { state, day } = arose > on ? FORESEEN : stateOn(duty, on);
    const isNamed = state === 'withheld' || state === 'not-applicable';
    return {
      ...common,
      recipient: duty.recipient,
      state,
      on: state === 'not-applicable' ? null : day,
      daysLate:
        state === 'owed' || state === 'sent' ? LocalDate.daysBetween(arose, day ?? on) : null,
      acknowledged:
        duty.acknowledgedOn !== null && duty.acknowledgedOn <= on ? duty.acknowledgedOn : null,
      reason: state === 'not-applicable' ? NOT_ASKED : isNamed ? reasonOf(duty.recipient) : null,
    };
  });
  const toNobody = (basis.recipients ?? [])
    .filter(({ decision }) => decision === 'not-applicable')
    .map(({ recipient, why }): ReportLine => ({
      ...common,
      ...{ recipient, state: 'not-applicable', on: null, daysLate: null, acknowledged: null },
      reason: why,
    }));
  return [...toEach, ...toNobody];
}

const NOT_ASKED = 'the letter names no period, and of such a letter nobody asks who had a copy';
const FORESEEN = { state: 'foreseen', day: null } as const;

/** Whether the investigation has passed the end of the period by the day, or will unless it is completed. */
function isInQuestion({ validFrom, validTo, arose }: ReportOwed, on: LocalDate): boolean {
  if (validFrom > on) return false;
  if (arose > on) {
    const isNear = arose <= LocalDate.addDays(on, DAYS_FORESEEN);
    return isNear && (validTo === null || validTo > on);
  }
  // What ended before its period had was completed in time, or changed hands.
  return validTo === null || validTo >= arose;
}

function stateOn(
  { sentOn, withheldOn, notAskedOn }: RecipientDuty,
  on: LocalDate,
): { readonly state: ReportState; readonly day: LocalDate | null } {
  if (sentOn !== null && sentOn <= on) return { state: 'sent', day: sentOn };
  if (withheldOn !== null && withheldOn <= on) return { state: 'withheld', day: withheldOn };
  if (notAskedOn !== null && notAskedOn <= on) return { state: 'not-applicable', day: null };
  return { state: 'owed', day: null };
}

const ORDER: readonly ReportState[] = ['owed', 'foreseen', 'withheld', 'sent', 'not-applicable'];

/** Where a line stands among those of its force: no two have the same place. */
export function placeOfReport({
  state,
  arose,
  case: reference,
  type,
  rule,
  recipient,
}: OrderedLine): readonly (string | number)[] {
  return [ORDER.indexOf(state), arose, reference, type, rule, recipient];
}

type OrderedLine = Pick<ReportLine, 'state' | 'arose' | 'case' | 'type' | 'rule' | 'recipient'>;

/** What is owed first, the longest first; then what is to come and what was done, by the day it arose. */
export function inOrder<Line extends OrderedLine>(lines: readonly Line[]): readonly Line[] {
  return lines
    .map((line) => ({ line, place: placeOfReport(line).join(' ') }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ line }) => line);
}

/** How many cases will owe a report in a month, unless their investigation is completed before. */
export interface MonthToCome {
  /** `YYYY-MM`, of the day on which the duty arises. */
  readonly month: string;
  readonly cases: number;
}

export function comingByMonth(lines: readonly ReportLine[]): readonly MonthToCome[] {
  const months = new Map<string, Set<string>>();
  for (const { state, arose, type, case: reference } of lines) {
    if (state !== 'foreseen') continue;
    const month = arose.slice(0, 'YYYY-MM'.length);
    months.set(month, (months.get(month) ?? new Set()).add(`${type}:${reference}`));
  }
  return [...months]
    .map(([month, cases]) => ({ month, cases: cases.size }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Of a report on a day: the recipients to whom it is still to be sent. None of what has no recipients. */
export function owedTo({ basis }: Pick<Obligation, 'basis'>, on: LocalDate): readonly string[] {
  return (basis.duties ?? [])
    .filter((duty) => stateOn(duty, on).state === 'owed')
    .map(({ recipient }) => recipient);
}
