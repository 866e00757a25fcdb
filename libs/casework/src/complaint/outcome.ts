import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { detail, type Fact, listed } from '../fact';
import { learningFields } from '../learning-fields';
import { appliesTo } from '../governing-day';
import { type MilestoneRule } from '../milestone';
import { type Obligation } from '../obligation/obligation';
import { endedBy, keyOf, periodObligation } from '../obligation/period-obligation';
import { all, first, last, type Timeline } from '../timeline';
import { aDate, aNumber, maybeOneOf, noValue, oneOf, someCodes, someOf, text } from '../value-rule';
import { handlingOn, isAnonymous, isHandledOutsideSchedule3 } from './recording';
import { reviewLimbs } from './review';

/** What an outcome notice must hold where there is a right to a review (R-REV-3). */
const noticeParts = {
  'review-body': 'The review body',
  limb: 'The limb that makes it the review body',
  'no-right-to-dg': 'That there is no right to apply to the Director General',
  'time-limit': 'The time limit',
  'how-to-apply': 'How to apply for a review',
};

/** How it ended, and how that was told with the right to have it reviewed. */
export const outcomeMilestones = {
  finalised: {
    title: 'Finalised',
    command: 'finalise',
    label: 'Finalise the complaint',
    permission: 'complaint.decide',
    value: oneOf({
      acceptable: 'Service acceptable',
      'not-acceptable': 'Service not acceptable',
      'unable-to-determine': 'Unable to determine',
      resolved: 'Resolved',
      'not-resolved': 'Not resolved',
      'no-further-action': 'No further action',
      withdrawn: 'Withdrawn',
    }),
  },
  'outcome-notified': {
    title: 'Outcome notified',
    command: 'notify-outcome',
    role: 'complainant',
    label: 'Notify the outcome',
    permission: 'complaint.record',
    value: noValue,
    fields: {
      'review-body': {
        title: 'The review body that the notice names; none where there is no right to a review',
        value: maybeOneOf({
          lpb: 'Local policing body',
          iopc: 'Independent Office for Police Conduct',
          none: 'None: there is no right to a review',
        }),
      },
      limb: {
        title: 'The limb of regulation 32 that it relies on',
        value: maybeOneOf(reviewLimbs),
      },
      'review-rights-provided': {
        title: 'The day the information about the right to a review was provided',
        value: aDate,
      },
      'notice-holds': {
        title: 'What the notice says of the review',
        value: someOf(noticeParts),
      },
    },
  },
} as const satisfies Record<string, MilestoneRule>;

/** The facts that opened the complaint again after a finalisation. */
export function reopenings<M extends string>({ facts }: Timeline<M>): readonly Fact<M>[] {
  let isFinalised = false;
  let handling: string | null = null;
  return facts.filter(({ milestone, value }) => {
    const before = handling;
    if (milestone === 'handling') handling = value;
    const movesIn =
      milestone === 'handling' && value === 'schedule-3' && before === 'outside-schedule-3';
    const reopens = isFinalised && (milestone === 'reinvestigation' || movesIn);
    if (milestone === 'finalised') isFinalised = true;
    else if (reopens) isFinalised = false;
    return reopens;
  });
}

/**
 * The finalisation that stands: the last one that neither a re-investigation has undone nor, of a
 * complaint that was handled outside Schedule 3, its being recorded under it (R-LOG-4).
 */
export function standingFinalisation<M extends string>(timeline: Timeline<M>): Fact<M> | null {
  const finalised = timeline.facts.findLast(({ milestone }) => milestone === 'finalised') ?? null;
  const opened = reopenings(timeline).at(-1);
  const isUndone =
    finalised !== null &&
    opened !== undefined &&
    timeline.facts.indexOf(opened) > timeline.facts.indexOf(finalised);
  return isUndone ? null : finalised;
}

/** A handling is one of the routes there are (R-HAN-1), and each has a time to resolve of its own (R-PM-5). */
export function finalisedWithoutHandling(timeline: Timeline): readonly string[] {
  const finalised = standingFinalisation(timeline);
  if (!finalised || handlingOn(timeline, finalised.on) !== null) return [];
  return [
    `It was finalised on ${LocalDate.inShortWords(finalised.on)}, and no handling was decided by then: it is in the time to resolve neither under Schedule 3 nor outside it (R-HAN-1, R-PM-5), and nothing shows what was decided (R-AUD-1). Record the handling.`,
  ];
}

/** What the last notice that named a review body said of the right to a review. */
export interface ReviewRightsState {
  readonly body: string;
  readonly providedOn: LocalDate | null;
  /** What R-REV-3 asks for and the notice is not recorded to hold; null where that was not said. */
  readonly missing: readonly string[] | null;
}

export function reviewRightsState(timeline: Timeline): ReviewRightsState | null {
  const notice = last(timeline, 'outcome-notified');
  const body = notice && detail(notice, 'review-body');
  if (!notice || body === null) return null;
  const holds = detail(notice, 'notice-holds');
  // Only where it is the local policing body that reviews is there no right to go to the DG.
  const asked = Object.keys(noticeParts).filter(
    (part) => body !== 'iopc' || part !== 'no-right-to-dg',
  );
  const missing =
    holds === null || body === 'none'
      ? null
      : asked.filter((part) => !listed(holds).includes(part));
  return {
    body,
    providedOn: detail(notice, 'review-rights-provided') as LocalDate | null,
    missing,
  };
}

/**
 * R-KI-3: the outcome is notified within 5 working days of each finalisation. Not owed where nobody is
 * known who could be told, nor after a withdrawal, when Part 2 ceases to apply (R-HAN-4). A decision to
 * withhold the outcome (R-KI-5) and what opens the complaint again end it.
 */
export function outcomeNoticeOwed(
  ref: CaseRef,
  timeline: Timeline,
  law: Law,
): readonly Obligation[] {
  const made = first(timeline, 'made');
  if (!made || isAnonymous(timeline) || !appliesTo(law, 'R-KI-3', timeline, made)) return [];
  const reopened = reopenings(timeline);
  return all(timeline, 'finalised')
    .filter(({ value }) => value !== 'withdrawn')
    .map((start) => {
      // A notice of the same day was of this outcome, in whatever order the two were entered.
      const ended = timeline.facts.find(
        (fact, index) =>
          (fact.milestone === 'outcome-notified' && fact.on >= start.on) ||
          (index > timeline.facts.indexOf(start) && (endsTheDuty(fact) || reopened.includes(fact))),
      );
      const how = ended?.milestone === 'outcome-notified' ? 'discharged' : 'lapsed';
      const key = keyOf(start, timeline.facts);
      const end = endedBy(ended ?? null, how);
      const next = isHandledOutsideSchedule3(timeline, start.on) ? NEXT_OUTSIDE : null;
      return periodObligation({ ref, rule: 'R-KI-3', key, start, end, law, next });
    });
}

/** There is a right to a review of what was handled under Schedule 3 alone (R-REV-4). */
const NEXT_OUTSIDE =
  'notify the outcome; there is no right to a review, since it was handled outside Schedule 3. Record the day.';

function endsTheDuty({ milestone, value }: Fact): boolean {
  if (milestone === 'information-withheld') return listed(value).includes('outcome');
  return milestone === 'finalised';
}

/** What is learned from a complaint, by one person or by the force. */
export const learningMilestones = {
  learning: {
    title: 'Learning captured',
    command: 'capture-learning',
    label: 'Capture learning',
    permission: 'complaint.record',
    value: oneOf({ individual: 'For one person', organisational: 'For the organisation' }),
    fields: {
      allegation: { title: 'Number of the allegation that it comes from', value: aNumber },
      learned: { title: 'What is to be learned', value: text(), sealed: true },
      themes: { title: 'Themes', value: someCodes('learning-theme') },
      ...learningFields,
    },
    role: 'learner',
    meaning: { person: 'Whose learning it is, where it is one person’s.' },
    entry: 'api',
  },
} as const satisfies Record<string, MilestoneRule>;

export interface LearningState {
  readonly individual: number;
  readonly organisational: number;
}

export function learningState(timeline: Timeline): LearningState {
  const captured = all(timeline, 'learning');
  const organisational = captured.filter(({ value }) => value === 'organisational').length;
  return { individual: captured.length - organisational, organisational };
}
