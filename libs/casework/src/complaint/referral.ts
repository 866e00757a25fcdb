import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { listed } from '../fact';
import { appliesTo } from '../governing-day';
import { type Obligation } from '../obligation/obligation';
import { endedBy, periodObligation } from '../obligation/period-obligation';
import { first, last, type Timeline } from '../timeline';

export interface ReferralState {
  /** The day it first became clear that it must be referred, and the grounds. */
  readonly mandatorySince: LocalDate | null;
  readonly grounds: readonly string[];
  readonly referredOn: LocalDate | null;
  readonly referredAs: string | null;
  /** As last decided: the form can be changed later (R-REF-4). */
  readonly mode: string | null;
}

/** Null while nothing points to a referral. */
export function referralState(timeline: Timeline): ReferralState | null {
  const clear = first(timeline, 'must-be-referred');
  const referred = first(timeline, 'referred');
  if (!clear && !referred) return null;
  const grounds = timeline.facts
    .filter(({ milestone }) => milestone === 'must-be-referred')
    .flatMap(({ value }) => listed(value));
  return {
    mandatorySince: clear?.on ?? null,
    grounds: [...new Set(grounds)].sort(),
    referredOn: referred?.on ?? null,
    referredAs: referred?.value ?? null,
    mode: last(timeline, 'mode-decided')?.value ?? null,
  };
}

/**
 * R-REF-1: by the end of the day after the one on which it first becomes clear, whatever day that is.
 * Where it was referred before, of the force's own accord, nothing more is owed. Suspending or
 * finalising the complaint does not lift it.
 */
export function referralOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const made = first(timeline, 'made');
  const start = first(timeline, 'must-be-referred');
  if (!made || !start || !appliesTo(law, 'R-REF-1', timeline, made)) return [];
  const referred = first(timeline, 'referred');
  if (referred && referred.on < start.on) return [];
  const end = endedBy(referred, 'discharged');
  return [periodObligation({ ref, rule: 'R-REF-1', key: start.on, start, end, law })];
}
