import { type CaseRef } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { reportSent } from '../chapter-13/chapter-13-milestones';
import { reportWithheld } from '../chapter-13/report-recipients';
import { detail, type Fact, listed } from '../fact';
import { appliesTo } from '../governing-day';
import { type MilestoneRule } from '../milestone';
import { type Obligation } from '../obligation/obligation';
import { endedBy, type ObligationEnd, periodObligation } from '../obligation/period-obligation';
import { first, last, type Timeline } from '../timeline';
import { noValue, oneOf, yesOrNo } from '../value-rule';
import { reopenings } from './outcome';

/** How it is handled under Schedule 3: investigated in one of three forms, or otherwise. */
export const routeMilestones = {
  'otherwise-than-by-investigation': {
    title: 'Handled otherwise than by investigation',
    command: 'decide-no-investigation',
    label: 'Decide to handle it otherwise than by investigation',
    permission: 'complaint.decide',
    value: noValue,
    entry: 'api',
  },
  investigation: {
    title: 'Investigation',
    command: 'decide-investigation',
    role: 'officer-complained-about',
    label: 'Decide to investigate',
    permission: 'complaint.decide',
    // The terms of before February 2020 (supervised, managed, local resolution, disapplication) are
    // no forms of it any more (R-HAN-1).
    value: oneOf({
      local: { title: 'Local', hint: 'By the force, on its own behalf.' },
      directed: {
        title: 'Directed',
        hint: 'By the force, under the direction of the Director General.',
      },
      independent: { title: 'Independent', hint: 'By the Director General.' },
    }),
    fields: {
      'special-procedures': {
        title: 'Whether it is subject to special procedures',
        value: yesOrNo,
      },
    },
  },
} as const satisfies Record<string, MilestoneRule>;

/** While it is handled: what is told of how it goes, and the end of the investigation. */
export const progressMilestones = {
  update: {
    title: 'Complainant updated',
    command: 'record-update',
    role: 'complainant',
    label: 'Record that the complainant was updated',
    permission: 'complaint.record',
    value: noValue,
  },
  'chapter-13': reportSent('Chapter 13 report sent', 'Send the Chapter 13 report'),
  'chapter-13-withheld': reportWithheld,
  'investigation-completed': {
    title: 'Investigation completed',
    command: 'complete-investigation',
    label: 'Complete the investigation',
    permission: 'complaint.record',
    value: noValue,
  },
} as const satisfies Record<string, MilestoneRule>;

/** The routes of R-HAN-1. */
export type Route =
  | 'outside-schedule-3'
  | 'otherwise-than-by-investigation'
  | 'local'
  | 'local-special-procedures'
  | 'directed'
  | 'independent';

/** The route as last decided; null while none was. Schedule 3 alone is no route yet. */
export function routeOf(timeline: Timeline): Route | null {
  const decided = last(timeline, 'handling', 'otherwise-than-by-investigation', 'investigation');
  switch (decided?.milestone) {
    case 'otherwise-than-by-investigation':
      return 'otherwise-than-by-investigation';
    case 'investigation':
      return decided.value === 'local' && detail(decided, 'special-procedures') === 'yes'
        ? 'local-special-procedures'
        : (decided.value as Route | null);
    case 'handling':
      if (decided.value === 'outside-schedule-3') return 'outside-schedule-3';
      // Recorded anew under Schedule 3: an investigation that was decided before it goes on.
      return routeOf({ facts: timeline.facts.filter(({ milestone }) => milestone !== 'handling') });
    default:
      return null;
  }
}

/**
 * R-KI-2: within four weeks of the start of handling, then within four weeks of each update, until
 * the complaint is finalised; again from the day a re-investigation is directed, or the day it is
 * recorded under Schedule 3 after it was finalised outside it (R-LOG-4). Suspension does not
 * stop it (R-KI-6). An early update starts the next four weeks from its own day. A decision that
 * comes while the four weeks run, on handling or on re-investigation, gives no more time. A decision to
 * withhold progress (R-KI-5) is the answer of its day, and is examined again within four weeks of it.
 */
export function updatesOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const made = first(timeline, 'made');
  // The Regulations of 2020 apply to complaints made since they commenced, however late the update.
  if (!made || !appliesTo(law, 'R-KI-2', timeline, made)) return [];
  const obligations: Obligation[] = [];
  let running: Fact | null = null;
  let isFinalised = false;
  const owe = (start: Fact, end: ObligationEnd | null): void => {
    const key = `${start.milestone}-${start.number}`;
    obligations.push(periodObligation({ ref, rule: 'R-KI-2', key, start, end, law }));
  };
  const reopened = reopenings(timeline);
  for (const fact of timeline.facts) {
    if (fact.milestone === 'finalised') {
      if (running) owe(running, endedBy(fact, 'lapsed'));
      running = null;
      isFinalised = true;
    } else if (fact.milestone === 'reinvestigation' || reopened.includes(fact)) {
      running ??= fact;
      isFinalised = false;
    } else if (fact.milestone === 'handling' && !isFinalised) {
      running ??= fact;
    } else if (fact.milestone === 'update' && running) {
      owe(running, endedBy(fact, 'discharged'));
      running = fact;
    } else if (withholdsProgress(fact) && running) {
      owe(running, endedBy(fact, 'lapsed'));
      running = fact;
    }
  }
  if (running) owe(running, null);
  return obligations;
}

function withholdsProgress({ milestone, value }: Fact): boolean {
  return milestone === 'information-withheld' && listed(value).includes('progress');
}
