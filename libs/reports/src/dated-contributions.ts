import { type CaseEvent, timelineOf } from '@tipstaff/casework';
import { type CaseType, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Contribution, type Metric } from './metric';
import { complaintsAndConductRows } from './metric-registry';

/** A contribution as it was known from one day up to, and not including, another. */
export interface DatedContribution extends Contribution {
  readonly metric: string;
  readonly knownFrom: LocalDate;
  /** Null while it is what is known. */
  readonly knownTo: LocalDate | null;
}

/**
 * What a case adds to every figure, for every day on which something was learned about it. A report
 * as known on a day takes the contributions with knownFrom <= day < knownTo.
 */
export function datedContributions(
  type: CaseType,
  events: readonly CaseEvent[],
  law: Law,
): readonly DatedContribution[] {
  const metrics = complaintsAndConductRows.filter((metric) => metric.types.includes(type));
  if (metrics.length === 0) return [];
  const closed: DatedContribution[] = [];
  let open = new Map<string, DatedContribution>();
  for (const day of daysOfLearning(events)) {
    const timeline = timelineOf(events, { knownOn: day });
    const next = new Map<string, DatedContribution>();
    for (const metric of metrics) {
      for (const contribution of metric.contributions({ type, timeline }, law)) {
        const key = `${metric.id}#${contribution.unit}`;
        const before = open.get(key);
        const unchanged = before !== undefined && saysTheSame(before, contribution);
        next.set(key, unchanged ? before : dated(metric, contribution, day));
      }
    }
    for (const [key, before] of open) {
      if (next.get(key) !== before) closed.push({ ...before, knownTo: day });
    }
    open = next;
  }
  return [...closed, ...open.values()];
}

/** The days, each once and in order, on which something about the case was learned. */
export function daysOfLearning(events: readonly CaseEvent[]): readonly LocalDate[] {
  return [...new Set(events.map((event) => event.enteredOn))].sort();
}

function dated(metric: Metric, contribution: Contribution, day: LocalDate): DatedContribution {
  return { ...contribution, metric: metric.id, knownFrom: day, knownTo: null };
}

function saysTheSame(a: Contribution, b: Contribution): boolean {
  return (
    a.cohortOn === b.cohortOn &&
    a.counted === b.counted &&
    a.amount === b.amount &&
    a.gross === b.gross &&
    a.breakdown === b.breakdown &&
    a.leftOut === b.leftOut &&
    a.pendingUntil === b.pendingUntil
  );
}
