import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { detail, type Fact, listed } from '../fact';
import { appliesTo } from '../governing-day';
import { type MilestoneRule } from '../milestone';
import { type Obligation } from '../obligation/obligation';
import { endedBy, keyOf } from '../obligation/period-obligation';
import { undatedObligation } from '../obligation/undated-obligation';
import { all, first, type Timeline } from '../timeline';
import { ruleNaming, violation } from '../timeline-rules';
import { maybeOneOf, noValue, someOf, yesOrNo } from '../value-rule';

/** A complainant takes the complaint back: signed, recorded, and told to whoever has it before them. */
export const withdrawalMilestones = {
  'withdrawal-received': {
    title: 'Withdrawal received',
    command: 'receive-withdrawal',
    role: 'complainant',
    label: 'Receive the withdrawal',
    permission: 'complaint.record',
    value: noValue,
    fields: {
      signed: { title: 'Whether it is signed', value: yesOrNo, required: true },
      by: {
        title: 'By whom',
        value: maybeOneOf({
          complainant: 'Complainant',
          agent: 'Somebody who acts for the complainant',
        }),
      },
    },
    entry: 'api',
  },
  'withdrawal-recorded': {
    title: 'Withdrawal recorded',
    command: 'record-withdrawal',
    label: 'Record the withdrawal',
    permission: 'complaint.record',
    value: noValue,
    entry: 'api',
  },
  'withdrawal-notified': {
    title: 'Withdrawal notified',
    command: 'notify-withdrawal',
    label: 'Notify the withdrawal',
    permission: 'complaint.record',
    value: someOf({
      dg: 'Director General of the IOPC',
      'review-body': 'The relevant review body',
    }),
    entry: 'api',
  },
} as const satisfies Record<string, MilestoneRule>;

export interface WithdrawalState {
  readonly receivedOn: LocalDate;
  readonly signed: boolean;
  readonly recordedOn: LocalDate | null;
}

/** Null while no withdrawal was received. Signed as soon as one of those received was. */
export function withdrawalState(timeline: Timeline): WithdrawalState | null {
  const received = signedWithdrawal(timeline) ?? first(timeline, 'withdrawal-received');
  return (
    received && {
      receivedOn: received.on,
      signed: isSigned(received),
      recordedOn: first(timeline, 'withdrawal-recorded')?.on ?? null,
    }
  );
}

/** What was entered without saying is taken to be signed: nothing is refused on what is not known. */
function isSigned(fact: Fact): boolean {
  return detail(fact, 'signed') !== 'no';
}

function signedWithdrawal(timeline: Timeline): Fact | null {
  return all(timeline, 'withdrawal-received').find(isSigned) ?? null;
}

/**
 * R-HAN-4: a withdrawal counts when it is signed. An outcome of a history that tells of no withdrawal
 * at all is let be.
 */
const countsWhenSigned = ruleNaming<'withdrawal-received' | 'withdrawal-recorded' | 'finalised'>(
  (timeline) =>
    timeline.facts
      .filter(
        ({ milestone, value }) =>
          milestone === 'withdrawal-recorded' ||
          (milestone === 'finalised' && value === 'withdrawn'),
      )
      .flatMap((fact) => {
        const received = all(timeline, 'withdrawal-received').filter(({ on }) => on <= fact.on);
        if (received.length === 0 || received.some(isSigned)) return [];
        return [
          violation(
            `${fact.milestone}-unsigned`,
            fact,
            'milestone',
            `"${fact.milestone}" on ${fact.on}, but the withdrawal that was received by then is not signed: a withdrawal is signed by the complainant or their agent (R-HAN-4). Record the signed one first.`,
          ),
        ];
      }),
);

const toldWhereItIs = ruleNaming<'withdrawal-notified' | 'referred' | 'review-requested'>(
  (timeline) =>
    all(timeline, 'withdrawal-notified').flatMap((fact) =>
      listed(fact.value)
        .filter((body) => !isBefore(timeline, body, fact.on))
        .map((body) =>
          violation(
            'withdrawal-notified-nothing-there',
            fact,
            'value',
            `"withdrawal-notified" on ${fact.on} names "${body}", but ${body === 'dg' ? 'the complaint was not referred' : 'no review was requested'} by then (R-HAN-4): leave it out, or record what is missing.`,
          ),
        ),
    ),
);

/** Whether the complaint was before a body by a day. */
function isBefore(timeline: Timeline, body: string, day: LocalDate): boolean {
  const sent = first(timeline, body === 'dg' ? 'referred' : 'review-requested');
  return sent !== null && sent.on <= day;
}

function isUnderReviewOn(timeline: Timeline, day: LocalDate): boolean {
  const until = (milestone: string): number =>
    all(timeline, milestone).filter(({ on }) => on <= day).length;
  return until('review-requested') > until('review-decided');
}

export const withdrawalRules = [countsWhenSigned, toldWhereItIs] as const;

const BODIES = {
  dg: { title: 'Tell the Director General of the withdrawal', why: 'it was referred' },
  'review-body': { title: 'Tell the review body of the withdrawal', why: 'it is under review' },
} as const;

/** R-HAN-4: told to the Director General where it was referred, to the review body where it has it. */
export function withdrawalOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const made = first(timeline, 'made');
  const start = signedWithdrawal(timeline);
  if (!made || !start || !appliesTo(law, 'R-HAN-4', timeline, made)) return [];
  const owed = {
    dg: isBefore(timeline, 'dg', start.on),
    'review-body': isUnderReviewOn(timeline, start.on),
  };
  return (['dg', 'review-body'] as const)
    .filter((body) => owed[body])
    .map((body) => {
      const told = all(timeline, 'withdrawal-notified').find(
        ({ on, value }) => on >= start.on && listed(value).includes(body),
      );
      const owed = undatedObligation({
        ref,
        rule: 'R-HAN-4',
        key: `${body}-${keyOf(start, timeline.facts)}`,
        start,
        end: endedBy(told ?? null, 'discharged'),
        title: BODIES[body].title,
      });
      const recipient = { recipient: body, decision: 'send' as const, by: 'law' };
      return {
        ...owed,
        basis: { ...owed.basis, recipients: [{ ...recipient, why: BODIES[body].why }] },
      };
    });
}
