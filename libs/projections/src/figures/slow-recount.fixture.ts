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
  readonly person: string | null;
  readonly details: Readonly<Record<string, string>>;
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
  const heldAs = (kind: string) =>
    ofType('proceeding').filter(({ facts }) => {
      const days = facts.filter(({ milestone }) => milestone === 'held').map(({ on }) => on);
      const last = days.sort().at(-1);
      const kinds = facts.filter((one) => one.milestone === 'held' && one.on === last);
      const first = ['accelerated-hearing', 'hearing', 'meeting'].find((one) =>
        kinds.some(({ value }) => value === one),
      );
      return last !== undefined && within(last) && first === kind;
    });
  const held = (kind: string) => heldAs(kind).length;
  const letters = told
    .filter(({ type }) => ['complaint', 'conduct', 'dsi'].includes(type))
    .map(
      ({ facts }) => facts.filter((one) => one.milestone === 'chapter-13' && within(one.on)).length,
    )
    .filter((count) => count > 0);

  const facts = (milestone: string, value?: string) =>
    told.flatMap((one) =>
      one.facts.filter(
        (fact) =>
          fact.milestone === milestone &&
          (value === undefined || fact.value === value) &&
          within(fact.on),
      ),
    );

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
    'misconduct-hearing-outcomes': officersHeard(heldAs('hearing')),
    'accelerated-hearing-outcomes': officersHeard(heldAs('accelerated-hearing')),
    'misconduct-meeting-outcomes': officersHeard(heldAs('meeting')),
    'cases-reported-twice': reportedTwice(told, within),
    'working-days-held': daysHeld(complaints, window, dayKnown, calendar),
    ...reviews(complaints, within),
    ...allegations(logged, complaints, within),
    'learning-individual': { value: facts('learning', 'individual').length },
    'learning-organisational': { value: facts('learning', 'organisational').length },
    'outcomes-published': { value: facts('outcome-published').length },
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
      person: (data as { person?: string }).person ?? null,
      details: (data as { details?: Record<string, string> }).details ?? {},
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

const ENDED = ['withdrawn', 'discontinued', 'officer-died'];

/** Officers of the histories are told apart by their references; an outcome may name none. */
function officersHeard(proceedings: readonly Case[]) {
  const officers = new Set<string>();
  let [value, leftOut, officersNotSaid] = [0, 0, 0];
  let heard = 0;
  for (const { facts } of proceedings) {
    const about = facts.filter(({ milestone }) => ABOUT_OFFICERS.has(milestone));
    const named = [...new Set(about.flatMap(({ person }) => person ?? []))];
    const firstHeld = facts.find(({ milestone }) => milestone === 'held')?.on ?? '';
    const ended = (who: string | null) =>
      facts.some(
        (one) =>
          ENDED.includes(one.milestone) &&
          one.on <= firstHeld &&
          (one.person === null || one.person === who) &&
          isThere(facts, who, one),
      );
    const there = (named.length === 0 ? [null] : named).filter((who) => !ended(who));
    const outcomes = facts.filter(({ milestone }) => milestone === 'outcome');
    const unnamed = outcomes.filter(({ person }) => person === null);
    const isSole = there.filter((who) => who !== null).length <= 1;
    const units = there.map((who) => ({
      who,
      said: outcomes.filter(
        ({ person }) => (person === null && isSole) || (person !== null && person === who),
      ),
    }));
    if (!isSole && unnamed.length > 0) units.push({ who: null, said: unnamed });
    if (units.length > 0) heard += 1;
    for (const { who, said } of units) {
      if (said.length === 0) leftOut += 1;
      else {
        value += 1;
        if (who === null) officersNotSaid += 1;
        else officers.add(who);
      }
    }
  }
  return {
    ...{ value, proceedings: heard, officers: officers.size, officersNotSaid },
    ...(leftOut > 0 && { leftOut }),
  };
}

/** A fact that names nobody is about whoever was part of the case by then: all but those who joined later. */
function isThere(facts: readonly Told[], who: string | null, fact: Told): boolean {
  if (fact.person !== null || who === null) return true;
  const joined = facts.findLast(
    ({ milestone, person }) => milestone === 'officer-joined' && person === who,
  );
  const first = facts.find(({ milestone, person }) => ABOUT_OFFICERS.has(milestone) && person);
  return !joined || first?.person === who || fact.on >= joined.on;
}

const ABOUT_OFFICERS = new Set([
  ...['referred', 'officer-joined', 'officer-left', 'officer-died', 'withdrawn'],
  ...['withdrawal-notified', 'discontinued', 'notice-given', 'documents-supplied'],
  ...['objection-made', 'officer-response', 'witness-lists-exchanged', 'witness-lists-sent'],
  ...['bundle-sent', 'outcome', 'warning-length', 'report-sent', 'barred-list-reported'],
  ...['appeal-lodged', 'appeal-copied', 'appeal-documents-sent', 'appeal-withdrawn'],
  ...['appeal-heard', 'appeal-arguable', 'appeal-meeting-held'],
  'appeal-determination-notified',
]);

function reportedTwice(cases: readonly Case[], within: (day: string) => boolean) {
  const twice = cases.filter(
    ({ type, facts }) =>
      ['complaint', 'conduct', 'dsi'].includes(type) &&
      facts.filter(({ milestone, on }) => milestone === 'chapter-13' && within(on)).length > 1,
  );
  const finalised = twice.filter(({ type, facts }) =>
    type === 'complaint'
      ? standing(facts) !== null
      : facts.some(({ milestone }) => milestone === 'finalised'),
  ).length;
  return {
    value: twice.length,
    breakdown: {
      ...(finalised > 0 && { 'now-finalised': finalised }),
      ...(finalised < twice.length && { 'not-finalised': twice.length - finalised }),
    },
  };
}

function daysHeld(
  complaints: readonly Case[],
  { from, to }: Window,
  dayKnown: string,
  calendar: WorkingCalendar,
) {
  let [value, cases] = [0, 0];
  for (const { facts } of complaints) {
    const days = daysAfter(Day.addDays(from as LocalDate, -1), to).filter(
      (day) =>
        day <= lastDayHeld(facts, dayKnown) && isSuspendedAtEndOf(facts, Day.addDays(day, -1)),
    );
    if (days.length > 0) cases += 1;
    value += days.filter((day) => calendar.isWorkingDay(day)).length;
  }
  return { value, cases };
}

/** A suspension that is not known to be over is held up to the day the report is known. */
function lastDayHeld(facts: readonly Told[], dayKnown: string): string {
  const last = facts.at(-1)?.on ?? '';
  return isSuspendedAtEndOf(facts, last) ? dayKnown : last > dayKnown ? last : dayKnown;
}

function reviews(complaints: readonly Case[], within: (day: string) => boolean) {
  let [upheld, decided, notOnMerits] = [0, 0, 0];
  let [days, counted, daysLeftOut, directed] = [0, 0, 0, 0];
  for (const { facts } of complaints) {
    const requests = facts.filter(({ milestone }) => milestone === 'review-requested');
    const decisions = facts.filter(({ milestone }) => milestone === 'review-decided');
    directed += facts.filter((one) => one.milestone === 'reinvestigation' && within(one.on)).length;
    for (const [index, one] of decisions.entries()) {
      if (!within(one.on)) continue;
      if (one.value !== 'upheld' && one.value !== 'not-upheld') {
        notOnMerits += 1;
        continue;
      }
      decided += 1;
      if (one.value === 'upheld') upheld += 1;
      const asked = requests[index]?.on;
      if (asked === undefined || asked > one.on) daysLeftOut += 1;
      else {
        counted += 1;
        days += daysAfter(asked, one.on).length;
      }
    }
  }
  const leftOut = notOnMerits + daysLeftOut;
  return {
    'reviews-upheld-share': { numerator: upheld, denominator: decided, leftOut: notOnMerits },
    'review-days': { numerator: days, denominator: counted, leftOut },
    'reinvestigations-directed': { value: directed },
  };
}

function allegations(
  logged: readonly Case[],
  complaints: readonly Case[],
  within: (day: string) => boolean,
) {
  const made = ({ facts }: Case) => facts.filter(({ milestone }) => milestone === 'allegation');
  let [decided, acted] = [0, 0];
  for (const one of complaints) {
    for (const { details } of made(one)) {
      const last = one.facts.findLast(
        (fact) =>
          fact.milestone === 'allegation-decision' && fact.details['number'] === details['number'],
      );
      if (!last || !within(last.on)) continue;
      decided += 1;
      const actions = (last.details['actions'] ?? '').split('+');
      if (actions.some((action) => action !== '' && action !== 'no-further-action')) acted += 1;
    }
  }
  return {
    'allegations-logged': { value: logged.reduce((sum, one) => sum + made(one).length, 0) },
    'allegations-decided': { value: decided },
    'allegations-with-action': { value: acted, denominator: decided },
  };
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
