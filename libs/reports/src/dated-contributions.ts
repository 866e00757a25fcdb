import { authorityOf, type CaseEvent, type CaseType, TimelineAsLearned } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Contribution, leftOut, type Metric, type Parted, readBy } from './metric';
import { everyFigure } from './metric-registry';
import { isOfParts, milestonesOfParts, partsOfCase } from './parts-of-case';

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
  const read = new Map(metrics.map((metric) => [metric, new Set(readBy(metric, type))]));
  const closed: DatedContribution[] = [];
  const open = new Map<Metric, readonly DatedContribution[]>();
  const said = new Map<Metric, readonly Contribution[]>();
  const stale = new Set(metrics);
  const known = new TimelineAsLearned();
  /** Of a case of thousands of allegations each of these would be said anew for every day. */
  const words = new Map<DatedContribution, string>();
  for (const [day, learned] of eventsByDayLearned(events)) {
    const moved = new Set(learned.flatMap((event) => known.learn(event) ?? []));
    for (const metric of metrics) if (hasAny(read.get(metric), moved)) stale.add(metric);
    const affected = affectedBy(learned, metrics, read);
    if (affected.length === 0) continue;
    const isOfBody = authorityOf(known.of(['made', AUTHORITY])) === 'local-policing-body';
    const ofCase = partsOfCase(
      type,
      known.where((fact) => isOfParts(type, fact)),
    );
    for (const metric of affected) {
      if (stale.delete(metric)) {
        const shown = known.of([...(read.get(metric) ?? [])]);
        said.set(metric, metric.contributions({ type, timeline: shown }, law));
      }
      const before = open.get(metric) ?? [];
      const stood = new Map(before.map((one) => [words.get(one), one]));
      const added = said.get(metric) ?? [];
      const now = (isOfBody ? added.map(ofPolicingBody) : added).map((one) => {
        const contribution = { ...one, parts: { ...ofCase, ...one.parts } };
        const its = whatItSays(contribution);
        const same = stood.get(its);
        if (same) return same;
        const made = { ...contribution, metric: metric.id, knownFrom: day, knownTo: null };
        words.set(made, its);
        return made;
      });
      const still = new Set(now);
      for (const one of before) if (!still.has(one)) closed.push({ ...one, knownTo: day });
      open.set(metric, now);
    }
  }
  return [...closed, ...[...open.values()].flat()];
}

type Read = ReadonlyMap<Metric, ReadonlySet<string>>;

/** A correction or withdrawal may be about anything. */
function affectedBy(
  learned: readonly CaseEvent[],
  metrics: readonly Metric[],
  read: Read,
): readonly Metric[] {
  const milestones = new Set(learned.map(({ type }) => milestoneOf(type)));
  const isOfAll =
    learned.some(({ data }) => 'fact' in data) ||
    milestones.has(AUTHORITY) ||
    milestonesOfParts.some((milestone) => milestones.has(milestone));
  return isOfAll ? metrics : metrics.filter((metric) => hasAny(read.get(metric), milestones));
}

function hasAny(wanted: ReadonlySet<string> | undefined, found: ReadonlySet<string>): boolean {
  for (const one of found) if (wanted?.has(one)) return true;
  return false;
}

/** The days, each once and in order, on which something about the case was learned, with the events. */
function eventsByDayLearned(
  events: readonly CaseEvent[],
): readonly (readonly [LocalDate, readonly CaseEvent[]])[] {
  const learned = new Map<LocalDate, CaseEvent[]>();
  for (const event of events) {
    const of = learned.get(event.enteredOn);
    if (of) of.push(event);
    else learned.set(event.enteredOn, [event]);
  }
  return [...learned].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** `finalised` of `complaint.finalised`. */
function milestoneOf(eventType: string): string {
  return eventType.slice(eventType.indexOf('.') + 1);
}

type Said = Contribution & { readonly parts: Parted };

/** Between fields, and in the place of one that says nothing: no code has it. */
const SEPARATOR = '\u0000';

/** Two that say the same are one, and known from the earlier day on. */
function whatItSays({ parts, ...one }: Said): string {
  return [
    ...[one.unit, one.cohortOn, one.counted, one.amount, one.gross, one.closed, one.breakdown],
    ...[one.leftOut, one.pendingUntil, one.until],
    ...[parts.route, parts.body, parts.unit, parts.category, parts['officer-or-staff']],
  ]
    .map((field) => field ?? SEPARATOR)
    .join(SEPARATOR);
}
