import { type CaseRef } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact } from '../fact';
import { appliesTo } from '../governing-day';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { type Obligation } from '../obligation/obligation';
import { endedBy } from '../obligation/period-obligation';
import { suspendedSpans } from '../suspension';
import { all, first, type Timeline } from '../timeline';
import { noValue, oneOf, text } from '../value-rule';
import { earliest, practicableDuty } from './conduct-duties';

/** Of a suspension: why, and what it waits for. An import has neither. */
export const suspensionFields = {
  rationale: { title: 'Why it would be prejudiced', value: text(), sealed: true },
  proceedings: { title: 'The proceedings relied on', value: text(), sealed: true },
} as const satisfies Record<string, FieldRule>;

export const criminalProceedingsMilestones = {
  'proceedings-concluded': {
    title: 'Criminal proceedings concluded',
    command: 'record-proceedings-concluded',
    label: 'Record that the criminal proceedings concluded',
    permission: 'conduct.record',
    value: noValue,
    entry: 'api',
  },
  'prejudice-determined': {
    title: 'Prejudice determined afresh',
    command: 'determine-prejudice',
    label: 'Determine afresh whether there is prejudice',
    permission: 'conduct.decide',
    value: oneOf({
      'would-prejudice': 'It would prejudice them',
      'would-not-prejudice': 'It would not prejudice them',
    }),
    note: 'required',
    entry: 'api',
  },
} as const satisfies Record<string, MilestoneRule>;

/**
 * R-SUS-4: when the criminal proceedings that it waited for have concluded, whatever the outcome, it is
 * determined afresh whether to wait any longer, as soon as practicable. Resuming is that determination.
 */
export function freshDeterminationOwed(
  ref: CaseRef,
  timeline: Timeline,
  law: Law,
): readonly Obligation[] {
  const opened = first(timeline, 'came-to-attention');
  if (!opened || !appliesTo(law, 'R-SUS-4', timeline, opened)) return [];
  const waits = ({ on }: Fact): boolean =>
    suspendedSpans(timeline).some(
      ({ suspendedOn, resumedOn }) => suspendedOn <= on && (resumedOn === null || on < resumedOn),
    );
  const days = new Set<string>();
  return all(timeline, 'proceedings-concluded')
    .filter((fact) => waits(fact) && !days.has(fact.on) && days.add(fact.on))
    .map((start) => {
      const since = (milestone: string): Fact | null =>
        all(timeline, milestone).find(({ on }) => on >= start.on) ?? null;
      const end = earliest([
        endedBy(since('prejudice-determined'), 'discharged'),
        endedBy(since('resumed'), 'discharged'),
        endedBy(since('finalised'), 'lapsed'),
      ]);
      return practicableDuty({ ref, rule: 'R-SUS-4', key: start.on, start, end, law });
    });
}
