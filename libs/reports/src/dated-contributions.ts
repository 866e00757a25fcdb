import { authorityOf, type CaseEvent, type CaseType, timelineOf } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Contribution, leftOut, type Metric, type Parted, readBy } from './metric';
import { everyFigure } from './metric-registry';
import { milestonesOfParts, partsOfCase } from './parts-of-case';

/** A contribution as it was known from one day up to, and not including, another. */
export interface DatedContribution extends Contribution {
  readonly metric: string;
  readonly parts: Parted;
  readonly knownFrom: LocalDate;
  /** Null while it is what is known. */
  readonly knownTo: LocalDate | null;
}

/** The milestone that says whose the case is, which moves every figure of it. */
const AUTHORITY = 'authority-decided';

/** It stays to be seen in its cohort as left out, and is in no figure of the force. */
function ofPolicingBody({ unit, cohortOn, parts }: Contribution): Contribution {
  return { ...leftOut(cohortOn, 'of-policing-body'), unit, parts };
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
  const metrics = everyFigure.filter((metric) => metric.types.includes(type));
  const closed: DatedContribution[] = [];
  const open = new Map<Metric, readonly DatedContribution[]>();
  for (const [day, changed] of milestonesLearned(events)) {
    const affected = metrics.filter(
      (metric) =>
        changed === 'any' ||
        changed.has(AUTHORITY) ||
        milestonesOfParts.some((milestone) => changed.has(milestone)) ||
        readBy(metric, type).some((milestone) => changed.has(milestone)),
    );
    if (affected.length === 0) continue;
    const known = timelineOf(events, { knownOn: day });
    const { facts } = known;
    const isOfBody = authorityOf(known) === 'local-policing-body';
    const ofCase = partsOfCase(type, known);
    for (const metric of affected) {
      const shown = {
        facts: facts.filter(({ milestone }) => readBy(metric, type).includes(milestone)),
      };
      const before = open.get(metric) ?? [];
      const added = metric.contributions({ type, timeline: shown }, law);
      const now = (isOfBody ? added.map(ofPolicingBody) : added).map((one) => {
        const contribution = { ...one, parts: { ...ofCase, ...one.parts } };
        const same = before.find((one) => saysTheSame(one, contribution));
        return same ?? { ...contribution, metric: metric.id, knownFrom: day, knownTo: null };
      });
      for (const one of before) if (!now.includes(one)) closed.push({ ...one, knownTo: day });
      open.set(metric, now);
    }
  }
  return [...closed, ...[...open.values()].flat()];
}

/**
 * The days, each once and in order, on which something about the case was learned, with the
 * milestones it was about. A correction or withdrawal may be about any.
 */
function milestonesLearned(
  events: readonly CaseEvent[],
): readonly (readonly [LocalDate, ReadonlySet<string> | 'any'])[] {
  const learned = new Map<LocalDate, Set<string> | 'any'>();
  for (const { enteredOn, type, data } of events) {
    const of = learned.get(enteredOn);
    if ('fact' in data) learned.set(enteredOn, 'any');
    else if (of === undefined) learned.set(enteredOn, new Set([milestoneOf(type)]));
    else if (of !== 'any') of.add(milestoneOf(type));
  }
  return [...learned].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** `finalised` of `complaint.finalised`. */
function milestoneOf(eventType: string): string {
  return eventType.slice(eventType.indexOf('.') + 1);
}

type Said = Contribution & { readonly parts: Parted };

function saysTheSame(a: Said, b: Said): boolean {
  return (
    a.unit === b.unit &&
    a.cohortOn === b.cohortOn &&
    a.counted === b.counted &&
    a.amount === b.amount &&
    a.gross === b.gross &&
    a.closed === b.closed &&
    a.breakdown === b.breakdown &&
    a.leftOut === b.leftOut &&
    a.pendingUntil === b.pendingUntil &&
    a.until === b.until &&
    a.parts.route === b.parts.route &&
    a.parts.body === b.parts.body &&
    a.parts.unit === b.parts.unit &&
    a.parts.category === b.parts.category &&
    a.parts['officer-or-staff'] === b.parts['officer-or-staff']
  );
}
