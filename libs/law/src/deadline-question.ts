import { type Instant, type LocalDate } from '@tipstaff/kernel';
import { type RecipientQuestion, type ReportDuty } from './chapter-13-recipients';
import { type Explanation } from './explanation';

/** A span of days, as `2024-02-05/2024-04-08`; without an end it is still open. */
interface DaySpan {
  readonly from: LocalDate | string;
  readonly to: LocalDate | string | null;
}

/** What may be asked of a rule beside its start. */
export interface DeadlineOptions {
  /** How many periods of a chain. */
  readonly periods?: number;
  /** The day an investigation was completed (R-C13-3). */
  readonly completed?: LocalDate | string;
  /** The day to which a measure counts (R-PM-5). */
  readonly until?: LocalDate | string;
  /** Suspended spans: the first day does not count, the last one does. */
  readonly pauses?: readonly DaySpan[];
  /** R-REV-2: received by the wrong body on the first day, forwarded on the second. */
  readonly wrongBody?: DaySpan;
  /** Who is told of a Chapter 13 report (R-C13-4, 5, 9). */
  readonly recipients?: RecipientQuestion;
  /** The rule to apply to the civil day of a moment (R-TIME-1). */
  readonly then?: string;
}

export interface DeadlinePeriod {
  readonly n: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly dutyArises: LocalDate;
  /** Where the day of completion was given: only periods for which a report is owed are listed. */
  readonly owed?: boolean;
}

/** The answer; which fields are there depends on how the rule reckons. */
export interface DeadlineAnswer {
  readonly rule: string;
  readonly start: LocalDate | Instant;
  readonly due?: LocalDate | null;
  readonly alternative?: LocalDate;
  readonly earliest?: LocalDate;
  readonly latest?: LocalDate;
  readonly periods?: readonly DeadlinePeriod[];
  readonly reportsOwed?: number;
  readonly gross?: number;
  readonly net?: number;
  readonly unadjusted?: LocalDate;
  readonly treatedAsMade?: LocalDate | null;
  readonly inTime?: boolean | null;
  readonly date?: LocalDate;
  readonly then?: DeadlineAnswer;
  /** Who owes the report and who is told, where that was asked. */
  readonly duty?: ReportDuty;
  /** False where the rule had not commenced, or had ceased, for what began on that day. */
  readonly applies?: boolean;
  readonly explanation?: Explanation;
}
