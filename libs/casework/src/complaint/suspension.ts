import { type LocalDate } from '@tipstaff/kernel';
import { detail, type Fact } from '../fact';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { suspendedSpans } from '../suspension';
import { all, last, type Timeline } from '../timeline';
import { ruleNaming, violation } from '../timeline-rules';
import { aDate, maybeOneOf, noValue, oneOf, someOf, text } from '../value-rule';

const reviewOn: FieldRule = { title: 'The day of the next review, as set', value: aDate };

/** Held up by proceedings: told, kept under review, and resumed or not as the complainant wishes. */
export const suspensionMilestones = {
  suspended: {
    title: 'Suspended',
    command: 'suspend',
    label: 'Suspend the complaint',
    permission: 'complaint.decide',
    value: oneOf({
      'sub-judice': {
        title: 'Sub judice',
        hint: 'It would prejudice criminal or other proceedings.',
      },
      other: 'Other',
    }),
    fields: {
      rationale: { title: 'Why it would be prejudiced', value: text(), sealed: true },
      proceedings: { title: 'The proceedings relied on', value: text(), sealed: true },
      whole: {
        title: 'Whether all of it is suspended',
        value: maybeOneOf({ whole: 'The whole of it', part: 'A part of it' }),
      },
      'review-on': reviewOn,
    },
  },
  'suspension-notified': {
    title: 'Suspension notified',
    command: 'notify-suspension',
    label: 'Notify the suspension',
    permission: 'complaint.record',
    value: someOf({ complainant: 'Complainant', 'interested-person': 'Interested person' }),
    entry: 'api',
  },
  'suspension-reviewed': {
    title: 'Suspension reviewed',
    command: 'review-suspension',
    label: 'Review the suspension',
    permission: 'complaint.decide',
    value: noValue,
    fields: { 'review-on': reviewOn },
    entry: 'api',
  },
  'proceedings-concluded': {
    title: 'Proceedings concluded',
    command: 'record-proceedings-concluded',
    label: 'Record that the proceedings concluded',
    permission: 'complaint.record',
    value: noValue,
    entry: 'api',
  },
  'resumption-letter': {
    title: 'Asked whether to resume',
    command: 'send-resumption-letter',
    label: 'Ask the complainant whether to resume',
    permission: 'complaint.record',
    value: noValue,
    entry: 'api',
  },
  'resumption-answer': {
    title: 'Answer on resuming',
    command: 'record-resumption-answer',
    label: 'Record the answer on resuming',
    permission: 'complaint.record',
    value: oneOf({ wants: 'Wants it resumed', 'does-not-want': 'Does not want it resumed' }),
    entry: 'api',
  },
  'public-interest-decision': {
    title: 'Public interest decided',
    command: 'decide-public-interest',
    label: 'Decide the public interest',
    permission: 'complaint.decide',
    value: oneOf({
      'treat-as-conduct': 'Treated as a conduct matter',
      'not-treated': 'Not treated as a conduct matter',
    }),
    meaning: { related: 'Reference of the conduct matter that it is treated as.' },
    entry: 'api',
  },
  resumed: {
    title: 'Resumed',
    command: 'resume',
    label: 'Resume the complaint',
    permission: 'complaint.decide',
    value: noValue,
  },
} as const satisfies Record<string, MilestoneRule>;

/** The latest suspension. */
export interface SuspensionState {
  readonly suspendedOn: LocalDate;
  readonly resumedOn: LocalDate | null;
  readonly extent: string | null;
  readonly toldOn: LocalDate | null;
  readonly reviewedOn: LocalDate | null;
  /** The day of the next review, as last set. */
  readonly reviewOn: LocalDate | null;
  readonly askedOn: LocalDate | null;
  readonly answer: string | null;
  readonly publicInterest: string | null;
}

export function suspensionState(timeline: Timeline): SuspensionState | null {
  const span = suspendedSpans(timeline).at(-1);
  if (!span) return null;
  const { suspendedOn, resumedOn } = span;
  const since = { facts: timeline.facts.filter(({ on }) => on >= suspendedOn) };
  const dated = last(since, 'suspended', 'suspension-reviewed');
  return {
    suspendedOn,
    resumedOn,
    extent: span.facts[0] ? detail(span.facts[0], 'whole') : null,
    toldOn: all(since, 'suspension-notified')[0]?.on ?? null,
    reviewedOn: last(since, 'suspension-reviewed')?.on ?? null,
    reviewOn: (dated && detail(dated, 'review-on')) as LocalDate | null,
    askedOn: last(since, 'resumption-letter')?.on ?? null,
    answer: last(since, 'resumption-answer')?.value ?? null,
    publicInterest: last(since, 'public-interest-decision')?.value ?? null,
  };
}

/** Whether a suspension stood on a day; the day it was resumed is one of them. */
export function wasSuspendedOn(timeline: Timeline, day: LocalDate): boolean {
  return suspendedSpans(timeline).some(
    ({ suspendedOn, resumedOn }) => suspendedOn <= day && (resumedOn === null || day <= resumedOn),
  );
}

const onlyWhileSuspended = ruleNaming<keyof typeof suspensionMilestones>((timeline) =>
  (['suspension-notified', 'suspension-reviewed'] as const).flatMap((milestone) =>
    all(timeline, milestone)
      .filter(({ on }) => !wasSuspendedOn(timeline, on))
      .map((fact) =>
        violation(
          `${milestone}-without-suspended`,
          fact,
          'milestone',
          `"${milestone}" on ${fact.on}, but the complaint was not suspended then: add the "suspended" milestone or correct the date.`,
        ),
      ),
  ),
);

const nextReviewLiesAhead = ruleNaming<keyof typeof suspensionMilestones>((timeline) =>
  timeline.facts
    .filter((fact) => (detail(fact, 'review-on') ?? fact.on) < fact.on)
    .map((fact) =>
      violation(
        'review-on-in-the-past',
        fact,
        'value',
        `The next review is set for ${detail(fact, 'review-on')}, before "${fact.milestone}" on ${fact.on}: correct one of the two dates.`,
      ),
    ),
);

/**
 * R-SUS-3: the public interest is decided once the complainant does not want it resumed, or did not
 * reply within 28 days starting with the day after the letter was sent.
 */
const complainantIsHeardFirst = ruleNaming<keyof typeof suspensionMilestones>((timeline, law) =>
  all(timeline, 'public-interest-decision').flatMap((fact) => {
    const before = timeline.facts.slice(0, timeline.facts.indexOf(fact));
    const answer = last({ facts: before }, 'resumption-answer');
    if (answer?.value === 'wants') {
      return [
        violation(
          'public-interest-decision-resumption-wanted',
          fact,
          'milestone',
          `On ${answer.on} the complainant said that they want it resumed: it must be resumed, and there is nothing to decide in the public interest (R-SUS-3).`,
        ),
      ];
    }
    const letter = before.find(({ milestone }) => milestone === 'resumption-letter');
    if (answer || !letter) return [];
    const lastDay = law.lastDay('R-SUS-3', letter.on);
    if (fact.on > lastDay) return [];
    return [
      violation(
        'public-interest-decision-too-early',
        fact,
        'on',
        `The complainant was asked on ${letter.on} and may answer until ${lastDay} (R-SUS-3): record "resumption-answer", or decide after that day.`,
      ),
    ];
  }),
);

export const suspensionRules = [
  onlyWhileSuspended,
  nextReviewLiesAhead,
  complainantIsHeardFirst,
] as const;

/** A suspension or a review of one, with the day that was set for the next review. */
export function reviewSetBy(fact: Fact): LocalDate | null {
  return detail(fact, 'review-on') as LocalDate | null;
}
