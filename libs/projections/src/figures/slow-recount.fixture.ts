import { type CaseType } from '@tipstaff/casework';
import { type LocalDate, LocalDate as Day } from '@tipstaff/kernel';
import { type WorkingCalendar } from '@tipstaff/law';
import { type WrittenEvent } from '../recorded-database.fixture';

export interface WrittenCase {
  readonly type: CaseType;
  readonly reference: string;
  readonly events: readonly WrittenEvent[];
}

interface Told {
  readonly milestone: string;
  readonly on: string;
  readonly value: string | null;
}

interface Window {
  readonly from: string;
  readonly to: string;
}

export type Recount = Record<string, Record<string, unknown>>;

/**
 * The report counted again, the slow way: day by day and case by case from what was written, with
 * nothing of the metric contracts in it. Only the classes of days come from the law.
 */
export function slowRecount(
  cases: readonly WrittenCase[],
  window: Window,
  knownOn: string | null,
  dayKnown: string,
  calendar: WorkingCalendar,
): Recount {
  const within = (day: string) => day >= window.from && day <= window.to;
  const told = cases.map((one) => ({ ...one, facts: factsOf(one, knownOn) }));
  const ofType = (type: CaseType) => told.filter((one) => one.type === type);
  const complaints = ofType('complaint');

  const logged = complaints.filter(({ facts }) => {
    const found = facts.find(({ milestone }) => milestone === 'logged');
    return found !== undefined && within(found.on);
  });
  const finalised = complaints.flatMap((one) => {
    const on = standing(one.facts);
    return on !== null && within(on.on) ? [{ ...one, final: on }] : [];
  });
  const held = (kind: string) =>
    ofType('proceeding').flatMap(({ facts }) =>
      facts.filter((one) => one.milestone === 'held' && one.value === kind && within(one.on)),
    ).length;
  const letters = told
    .filter(({ type }) => ['complaint', 'conduct', 'dsi'].includes(type))
    .map(
      ({ facts }) => facts.filter((one) => one.milestone === 'chapter-13' && within(one.on)).length,
    )
    .filter((count) => count > 0);

  return {
    'complaints-logged': { value: logged.length },
    'complaints-finalised': { value: finalised.length },
    'logged-within-2-wd': loggedInTime(logged, calendar),
    'contacted-within-10-wd': contactedInTime(logged, dayKnown, calendar),
    'schedule-3-working-days-to-resolve': resolved(finalised, 'schedule-3', calendar),
    'outside-schedule-3-working-days-to-resolve': resolved(
      finalised,
      'outside-schedule-3',
      calendar,
    ),
    'finalised-service-not-acceptable': {
      value: finalised.filter(({ final }) => final.value === 'not-acceptable').length,
      denominator: finalised.length,
    },
    'reviews-upheld': {
      value: complaints.flatMap(({ facts }) =>
        facts.filter(
          (one) => one.milestone === 'review-decided' && one.value === 'upheld' && within(one.on),
        ),
      ).length,
    },
    'chapter-13-reports': {
      value: letters.reduce((sum, count) => sum + count, 0),
      cases: letters.length,
      reportedTwice: letters.filter((count) => count >= 2).length,
    },
    'conduct-cases': {
      value: ofType('conduct').filter(({ facts }) => {
        const recorded = facts.find(({ milestone }) => milestone === 'recorded');
        return recorded !== undefined && within(recorded.on);
      }).length,
    },
    'accelerated-hearings': { value: held('accelerated-hearing') },
    'misconduct-hearings': { value: held('hearing') },
    'misconduct-meetings': { value: held('meeting') },
    'police-appeals-tribunals': {
      value: ofType('proceeding').flatMap(({ facts }) =>
        facts.filter((one) => one.milestone === 'appeal-heard' && within(one.on)),
      ).length,
    },
  };
}

/** What stood on the day, in order of the day it happened; withdrawn facts are not there. */
function factsOf({ events }: WrittenCase, knownOn: string | null): readonly Told[] {
  const known = events.map((event, index) => ({ ...event, number: index + 1 }));
  const heard = known.filter(
    ({ enteredOn, on }) => knownOn === null || (enteredOn ?? on) <= knownOn,
  );
  const withdrawn = heard
    .filter(({ type }) => type.endsWith('.fact-withdrawn'))
    .map(({ data }) => (data as { fact: number }).fact);
  return heard
    .filter(({ type, number }) => !type.includes('fact-') && !withdrawn.includes(number))
    .sort((a, b) => (a.on === b.on ? a.number - b.number : a.on < b.on ? -1 : 1))
    .map(({ type, on, data }) => ({
      milestone: type.split('.')[1] ?? '',
      on,
      value: (data as { value?: string }).value ?? null,
    }));
}

function standing(facts: readonly Told[]): Told | null {
  let stands: Told | null = null;
  let isOutside = false;
  for (const fact of facts) {
    const { milestone, value } = fact;
    if (milestone === 'finalised') stands = fact;
    if (milestone === 'reinvestigation') stands = null;
    if (milestone !== 'handling') continue;
    // Recorded under Schedule 3 after it was handled outside it: open again.
    if (isOutside && value === 'schedule-3') stands = null;
    isOutside = value === 'outside-schedule-3';
  }
  return stands;
}

type Case = WrittenCase & { readonly facts: readonly Told[] };

const dayOf = ({ facts }: Case, milestone: string) =>
  facts.find((one) => one.milestone === milestone)?.on ?? null;

/** The days after the one up to and including the other, one by one. */
function daysAfter(after: string, upTo: string): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = Day.addDays(after as LocalDate, 1); day <= upTo; day = Day.addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

function loggedInTime(logged: readonly Case[], calendar: WorkingCalendar) {
  let [numerator, denominator, leftOut] = [0, 0, 0];
  for (const one of logged) {
    const [made, on] = [dayOf(one, 'made'), dayOf(one, 'logged') ?? ''];
    if (made === null || made > on) {
      leftOut += 1;
      continue;
    }
    denominator += 1;
    if (daysAfter(made, on).filter((day) => calendar.isWorkingDay(day)).length <= 2) numerator += 1;
  }
  return { numerator, denominator, leftOut };
}

function contactedInTime(logged: readonly Case[], dayKnown: string, calendar: WorkingCalendar) {
  let [numerator, denominator, leftOut, pending] = [0, 0, 0, 0];
  for (const one of logged) {
    const made = dayOf(one, 'made');
    if (dayOf(one, 'contact-not-required') !== null || made === null) {
      leftOut += 1;
      continue;
    }
    let limit = made as LocalDate;
    for (let left = 10; left > 0;) {
      limit = Day.addDays(limit, 1);
      if (calendar.isWorkingDay(limit)) left -= 1;
    }
    const contacted = dayOf(one, 'contacted');
    if (contacted === null && limit >= dayKnown) {
      pending += 1;
      continue;
    }
    denominator += 1;
    if (contacted !== null && contacted <= limit) numerator += 1;
  }
  return { numerator, denominator, leftOut, pending };
}

function resolved(
  finalised: readonly (Case & { readonly final: Told })[],
  handling: string,
  calendar: WorkingCalendar,
) {
  let [numerator, grossNumerator, denominator, leftOut] = [0, 0, 0, 0];
  for (const one of finalised) {
    const decided = one.facts
      .filter(({ milestone, on }) => milestone === 'handling' && on <= one.final.on)
      .at(-1);
    if (!decided) leftOut += 1;
    if (decided?.value !== handling) continue;
    const made = dayOf(one, 'made');
    if (made === null || made > one.final.on) {
      leftOut += 1;
      continue;
    }
    denominator += 1;
    for (const day of daysAfter(made, one.final.on)) {
      if (!calendar.isWorkingDay(day)) continue;
      grossNumerator += 1;
      if (!isSuspendedAtEndOf(one.facts, Day.addDays(day, -1))) numerator += 1;
    }
  }
  return { numerator, grossNumerator, denominator, leftOut };
}

/** A day counts as suspended when some suspension stood at the end of the day before it. */
function isSuspendedAtEndOf(facts: readonly Told[], day: string): boolean {
  let depth = 0;
  for (const { milestone, on } of facts) {
    if (on > day) break;
    if (milestone === 'suspended') depth += 1;
    if (milestone === 'resumed') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
