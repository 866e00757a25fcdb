import {
  type CaseType,
  caseTypeDefinitions,
  factHistories,
  first,
  type Timeline,
  timelineOf,
  timelineOfFacts,
} from '@tipstaff/casework';
import { plainEvent, type RecordedEvent } from '@tipstaff/event-store';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Contribution, type LeftOutReason, type Metric, readBy } from '../metric';
import { type ReportingPeriod } from '../reporting-period';

/** A figure and window of which the cases are looked at, and until when. */
export interface FigureAsked {
  readonly metric: Metric;
  readonly window: ReportingPeriod;
  readonly knownOn: LocalDate | null;
  /** The day on which limits count as passed. */
  readonly dayKnown: LocalDate;
}

/** What a case adds to a figure: units of its value or denominator, those that count, and working days. */
interface Share {
  readonly units: number;
  readonly counted: number;
  readonly amount: number;
}

export function shareOf(
  { metric, window, dayKnown }: FigureAsked,
  contributions: readonly Contribution[],
): Share {
  const within = contributions.filter(
    ({ cohortOn, leftOut, pendingUntil }) =>
      isWithin(window, cohortOn) &&
      leftOut === null &&
      (pendingUntil === null || pendingUntil < dayKnown),
  );
  const counted = within.filter((one) => one.counted).length;
  return {
    units: metric.unit === 'count' ? counted : within.length,
    counted,
    amount: within.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  };
}

export function contributionsOf(
  { metric }: FigureAsked,
  type: CaseType,
  { facts }: Timeline,
  law: Law,
): readonly Contribution[] {
  const shown = facts.filter(({ milestone }) => readBy(metric, type).includes(milestone));
  return metric.contributions({ type, timeline: { facts: shown } }, law);
}

/** Units by which a figure has more with one share than with another; null where the shares are alike. */
export function unitsMore(now: Share, other: Share): number | null {
  const alike =
    now.units === other.units && now.counted === other.counted && now.amount === other.amount;
  return alike ? null : now.units - other.units;
}

/** Why a figure of an old system may have counted a case otherwise, in words, and by how many units. */
export interface Reason {
  readonly what: string;
  /** Units that are here and were not there; fewer than none where it is the other way about. */
  readonly units: number;
}

const IMPORT = 'import';

/** What is certain of a case: that it says something else here than what was imported said. */
export function changeOf(
  asked: FigureAsked,
  type: CaseType,
  events: readonly RecordedEvent[],
  law: Law,
): Reason | null {
  const plain = events.map(plainEvent);
  const { knownOn, window } = asked;
  const share = (timeline: Timeline): Share =>
    shareOf(asked, contributionsOf(asked, type, timeline, law));
  const now = share(timelineOf(plain, { knownOn }));
  const moreThan = (other: Timeline): number | null => unitsMore(now, share(other));
  const histories = factHistories(plain, { knownOn });
  if (histories.some(({ changes }) => changes.length > 0)) {
    const units = moreThan(timelineOfFacts(histories.map(({ asEntered }) => asEntered)));
    if (units !== null) return { what: 'corrected or withdrawn here since it was entered', units };
  }
  if (events.some(({ actor }) => actor !== IMPORT)) {
    const imported = events.filter(({ actor }) => actor === IMPORT).map(plainEvent);
    const units = moreThan(timelineOf(imported, { knownOn }));
    if (units !== null) return { what: 'entered here, and no part of an import', units };
  }
  const isLater = events.some(({ enteredOn }) => enteredOn > window.to);
  if (isLater && (knownOn === null || knownOn > window.to)) {
    const units = moreThan(timelineOf(plain, { knownOn: window.to }));
    if (units !== null) return { what: `learned after ${window.to}, the end of the window`, units };
  }
  return null;
}

/** What would be if the case were counted by another of its dates. */
export function otherDatesOf(
  asked: FigureAsked,
  type: CaseType,
  timeline: Timeline,
  law: Law,
): readonly Reason[] {
  const { metric, window } = asked;
  const counted = contributionsOf(asked, type, timeline, law).filter(
    (one) => one.leftOut === null && (metric.unit !== 'count' || one.counted),
  );
  const read = timeline.facts.filter(({ milestone }) => readBy(metric, type).includes(milestone));
  const apart = (otherOf: (unit: Contribution) => LocalDate | null): number =>
    counted.reduce((sum, unit) => {
      const other = otherOf(unit);
      if (other === null) return sum;
      return sum + Number(isWithin(window, unit.cohortOn)) - Number(isWithin(window, other));
    }, 0);
  const milestones = [...new Set([...readBy(metric, type), caseTypeDefinitions[type].opensWith])];
  const byMilestone = milestones.map((milestone) => {
    const day = first(timeline, milestone)?.on ?? null;
    return { what: `would count by the day of "${milestone}"`, units: apart(() => day) };
  });
  const entered = apart(
    ({ cohortOn }) => read.find(({ on }) => on === cohortOn)?.enteredOn ?? null,
  );
  return [...byMilestone, { what: 'would count by the day it was entered', units: entered }].filter(
    ({ units }) => units !== 0,
  );
}

/** Why a case of the window is in neither numerator nor denominator. */
export function leftOutOf(
  asked: FigureAsked,
  contributions: readonly Contribution[],
): readonly LeftOutReason[] {
  const within = contributions.filter(({ cohortOn }) => isWithin(asked.window, cohortOn));
  return within.flatMap(({ leftOut }) => leftOut ?? []);
}

function isWithin({ from, to }: ReportingPeriod, day: LocalDate): boolean {
  return from <= day && day <= to;
}
