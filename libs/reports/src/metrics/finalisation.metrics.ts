import {
  closedWithin,
  first,
  handlingOn,
  standingFinalisation,
  suspendedWithin,
  type Timeline,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import {
  type Contribution,
  counts,
  leftOut,
  type Metric,
  NOT_ROUNDED,
  NOTHING_LEFT_OUT,
} from '../metric';
import { uncountable } from './working-days';

const FINALISED_COHORT =
  'finalised in the window, by the last finalisation that neither a re-investigation nor, after handling outside Schedule 3, its being recorded under it has undone';

export const complaintsFinalised: Metric = {
  id: 'complaints-finalised',
  unit: 'count',
  types: ['complaint'],
  reads: ['finalised', 'reinvestigation', 'handling'],
  label: () => 'PSD data complaints finalised',
  contract: () => ({
    unit: 'complaint',
    cohort: FINALISED_COHORT,
    numerator: 'every complaint of the cohort, whenever it was opened',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) => {
    const finalised = standingFinalisation(timeline);
    return finalised ? [counts(finalised.on)] : [];
  },
};

export const serviceNotAcceptable: Metric = {
  id: 'finalised-service-not-acceptable',
  unit: 'count',
  share: true,
  types: ['complaint'],
  reads: ['finalised', 'reinvestigation', 'handling'],
  label: () => 'PSD complaints finalised where service provided not acceptable',
  contract: () => ({
    unit: 'complaint',
    cohort: FINALISED_COHORT,
    numerator: 'complaints of the cohort finalised as not acceptable',
    denominator: 'every complaint of the cohort',
    leftOut: NOTHING_LEFT_OUT,
    rounding: 'the share to one decimal, halves up',
  }),
  contributions: ({ timeline }) => {
    const finalised = standingFinalisation(timeline);
    return finalised
      ? [counts(finalised.on, { counted: finalised.value === 'not-acceptable' })]
      : [];
  },
};

function timeToResolve(id: string, handling: string, label: string): Metric {
  return {
    id,
    unit: 'working-days',
    types: ['complaint'],
    reads: ['made', 'handling', 'suspended', 'resumed', 'finalised', 'reinvestigation'],
    label: () => `PSD data complaints time to resolve, ${label} (average in working days)`,
    contract: () => ({
      unit: 'complaint',
      cohort: `${FINALISED_COHORT}, handled ${label} on the day of finalisation`,
      numerator:
        'working days after the day made, up to and including the day finalised, less those in suspended spans (after the day suspended, up to and including the day resumed; overlaps once); the gross mean keeps them; those between a finalisation and the re-investigation that undid it are in both, and are told apart',
      denominator: 'complaints of the cohort',
      leftOut:
        'complaints without a handling decided by then (in neither average), without a known day made, or outside the calendar of working days',
      rounding: 'to whole working days, halves up',
    }),
    contributions({ timeline }, law) {
      const finalised = standingFinalisation(timeline);
      if (!finalised) return [];
      const handled = handlingOn(timeline, finalised.on);
      if (handled === null) return [leftOut(finalised.on, 'handling-unknown')];
      return handled === handling ? [resolution(timeline, finalised.on, law)] : [];
    },
  };
}

function resolution(timeline: Timeline, finalisedOn: LocalDate, law: Law): Contribution {
  const made = first(timeline, 'made')?.on ?? null;
  const reason = uncountable(law, made, finalisedOn);
  if (reason !== null || made === null) return leftOut(finalisedOn, reason ?? 'made-unknown');
  const gross = law.calendar.workingDaysBetween(made, finalisedOn);
  const workingDays = (spans: ReturnType<typeof suspendedWithin>): number =>
    spans.reduce((sum, span) => sum + law.calendar.workingDaysBetween(span.after, span.upTo), 0);
  const suspended = workingDays(suspendedWithin(timeline, made, finalisedOn));
  // Of the closed days those alone that are not left out as suspended ones already.
  const closed = closedWithin(timeline, finalisedOn).flatMap((span) => [
    workingDays([span]) - workingDays(suspendedWithin(timeline, span.after, span.upTo)),
  ]);
  return counts(finalisedOn, {
    amount: gross - suspended,
    gross,
    closed: closed.reduce((sum, days) => sum + days, 0),
  });
}

export const schedule3TimeToResolve = timeToResolve(
  'schedule-3-working-days-to-resolve',
  'schedule-3',
  'Schedule 3 only',
);

export const outsideSchedule3TimeToResolve = timeToResolve(
  'outside-schedule-3-working-days-to-resolve',
  'outside-schedule-3',
  'Outside Schedule 3',
);
