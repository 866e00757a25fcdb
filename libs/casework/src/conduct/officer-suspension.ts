import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { detail, type Fact } from '../fact';
import { type MilestoneRule } from '../milestone';
import { type Obligation } from '../obligation/obligation';
import { endedBy, type ObligationEnd, periodObligation } from '../obligation/period-obligation';
import { all, type Timeline } from '../timeline';
import { ruleNaming, type Violation } from '../timeline-rules';
import { noValue, yesOrNo } from '../value-rule';
import { asRight, concerns, earliest, personKey } from './conduct-duties';

const SUSPENDED = 'officer-suspended';
const REVIEWED = 'officer-suspension-reviewed';
const LIFTED = 'officer-suspension-lifted';
const CONFIRMED = 'officer-suspension-confirmed';
const REPRESENTED = 'officer-suspension-representations';

const ofOfficer = {
  permission: 'conduct.decide',
  value: noValue,
  person: 'required',
  role: 'officer-subject',
  entry: 'api',
  meaning: { person: 'The officer, under a pseudonymous reference.' },
} as const;

/** Suspension of an officer from duty: not to be taken for the suspension of the matter. */
export const officerSuspensionMilestones = {
  [SUSPENDED]: {
    title: 'Officer suspended',
    command: 'suspend-officer',
    label: 'Suspend the officer',
    ...ofOfficer,
    fields: { orally: { title: 'Suspended orally', value: yesOrNo } },
  },
  [CONFIRMED]: {
    title: 'Suspension of officer confirmed in writing',
    command: 'confirm-officer-suspension',
    label: 'Confirm the suspension of the officer in writing',
    ...ofOfficer,
  },
  [REPRESENTED]: {
    title: 'Representations against the suspension received',
    command: 'record-suspension-representations',
    label: 'Record representations against the suspension',
    ...ofOfficer,
  },
  [REVIEWED]: {
    title: 'Suspension of officer reviewed',
    command: 'review-officer-suspension',
    label: 'Review the suspension of the officer',
    ...ofOfficer,
  },
  [LIFTED]: {
    title: 'Suspension of officer lifted',
    command: 'lift-officer-suspension',
    label: 'Lift the suspension of the officer',
    ...ofOfficer,
  },
} as const satisfies Record<string, MilestoneRule>;

/** An officer is suspended once at a time, and reviewed and reinstated only while suspended. */
export const officerSuspensionsFollow = ruleNaming<keyof typeof officerSuspensionMilestones>(
  (timeline) => {
    const suspended = new Set<string>();
    return timeline.facts.flatMap((fact): readonly Violation[] => {
      const { milestone, person, number, on } = fact;
      if (milestone !== SUSPENDED && milestone !== REVIEWED && milestone !== LIFTED) return [];
      const officer = personKey(fact);
      // Whoever is not named may be any of them.
      const isSuspended = person === null ? suspended.size > 0 : suspended.has(officer);
      if (milestone === SUSPENDED) {
        suspended.add(officer);
        if (!isSuspended || person === null) return [];
      } else {
        if (milestone === LIFTED) suspended.delete(officer);
        if (isSuspended) return [];
      }
      const isTwice = milestone === SUSPENDED;
      return [
        {
          code: isTwice ? `${SUSPENDED}-twice` : `${milestone}-without-${SUSPENDED}`,
          fact: number,
          field: 'person' as const,
          message: isTwice
            ? `"${milestone}" on ${LocalDate.inShortWords(on)}, but the officer was suspended already: lift that suspension first, or withdraw one of the two.`
            : `"${milestone}" on ${LocalDate.inShortWords(on)}, but the officer was not suspended then: record the suspension, or correct the day or the officer.`,
        },
      ];
    });
  },
);

/**
 * R-CON-19 from the suspension, R-CON-19b from each review. Where the force has switched them on, the
 * written confirmation of an oral suspension (R-CON-21) and the officer's representations (R-CON-21b).
 */
export function suspensionReviewsOwed(
  ref: CaseRef,
  timeline: Timeline,
  law: Law,
): readonly Obligation[] {
  const owed: Obligation[] = [];
  const running = new Map<string, Fact>();
  const owe = (officer: string, start: Fact, end: ObligationEnd | null): void => {
    const rule = start.milestone === REVIEWED ? 'R-CON-19b' : 'R-CON-19';
    if (!law.applies(rule, start.on)) return;
    const key = `${officer}-${start.on}`;
    owed.push(periodObligation({ ref, rule, key, start, end, law }));
  };
  for (const fact of timeline.facts) {
    const officer = personKey(fact);
    const start = running.get(officer);
    if (fact.milestone === SUSPENDED && !start) running.set(officer, fact);
    if (!start || (fact.milestone !== REVIEWED && fact.milestone !== LIFTED)) continue;
    if (fact.milestone === LIFTED) {
      owe(officer, start, endedBy(fact, 'lapsed'));
      running.delete(officer);
    } else if (fact.on > start.on) {
      owe(officer, start, endedBy(fact, 'discharged'));
      running.set(officer, fact);
    }
  }
  for (const [officer, start] of running) owe(officer, start, null);
  return [...owed, ...suspensionPapersOwed(ref, timeline, law)];
}

function suspensionPapersOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  return all(timeline, SUSPENDED).flatMap((start) => {
    const officer = personKey(start);
    const next = (milestone: string): Fact | null =>
      all(timeline, milestone).find((fact) => fact.on >= start.on && concerns(fact, officer)) ??
      null;
    const owe = (rule: 'R-CON-21' | 'R-CON-21b', done: string): readonly Obligation[] => {
      if (!law.isOn(rule) || !law.applies(rule, start.on)) return [];
      const end = earliest([endedBy(next(done), 'discharged'), endedBy(next(LIFTED), 'lapsed')]);
      const key = `${officer}-${start.on}`;
      return [periodObligation({ ref, rule, key, start, end, law })];
    };
    return [
      ...(detail(start, 'orally') === 'yes' ? owe('R-CON-21', CONFIRMED) : []),
      ...owe('R-CON-21b', REPRESENTED).map(asRight),
    ];
  });
}

/** How many officers are suspended at the end of the timeline. */
export function officersSuspended(timeline: Timeline): number {
  const suspended = new Set<string>();
  for (const fact of timeline.facts) {
    if (fact.milestone === SUSPENDED) suspended.add(personKey(fact));
    if (fact.milestone === LIFTED) suspended.delete(personKey(fact));
  }
  return suspended.size;
}
