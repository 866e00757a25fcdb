import { type CaseEvent, type CaseType } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { datedContributions, type ReportingPeriod } from '@tipstaff/reports';

/** Of which figure it is asked what a case adds. */
export interface OfFigure {
  readonly row: string;
  readonly window: ReportingPeriod;
  readonly law: Law;
  /** Whether a case that names another unit adds another part. */
  readonly byUnit: boolean;
}

/**
 * What a case adds to a figure as known on a day, so that two days can be compared: its units in the window, each with
 * how it stands and its days.
 */
export function contributionOf(
  type: CaseType,
  events: readonly CaseEvent[],
  knownOn: LocalDate,
  { row, window, law, byUnit }: OfFigure,
): string {
  const units = datedContributions(type, events, law)
    .filter(
      ({ metric, knownFrom, knownTo }) =>
        metric === row && knownFrom <= knownOn && (knownTo === null || knownTo > knownOn),
    )
    // A span counts where it lies in the window in part.
    .filter(
      ({ cohortOn, until }) =>
        cohortOn <= window.to &&
        (cohortOn >= window.from || (until !== null && until >= window.from)),
    )
    .map((one) => {
      const { unit, cohortOn, until, counted, amount, gross, breakdown, parts } = one;
      const { leftOut, pendingUntil } = one;
      const isPending = pendingUntil !== null && pendingUntil >= knownOn;
      const standing = leftOut ?? (isPending ? 'pending' : counted);
      // The day itself moves no figure while it stays in the window, but that of a span does.
      const days = until === null ? null : [cohortOn, until];
      const named = byUnit ? parts.unit : null;
      return JSON.stringify([unit, standing, amount, gross, breakdown, days, named]);
    });
  return units.sort().join('\n');
}
