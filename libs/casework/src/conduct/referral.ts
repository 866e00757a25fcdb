import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact } from '../fact';
import { appliesTo } from '../governing-day';
import { type Obligation } from '../obligation/obligation';
import { endedBy, periodObligation } from '../obligation/period-obligation';
import { all, first, type Timeline } from '../timeline';
import { ruleNaming } from '../timeline-rules';
import { earliest } from './conduct-duties';

/**
 * R-REF-1: by the end of the day after the start, whatever day that is: of a conduct matter the day it
 * first became clear, of a DSI matter the day it came to attention. Finalising it does not lift the
 * duty; it lapses where the Director General has the matter without a referral (R-REF-3).
 */
export function referralOwed(
  ref: CaseRef,
  timeline: Timeline,
  start: Fact | null,
  law: Law,
): readonly Obligation[] {
  const opened = first(timeline, 'came-to-attention');
  if (!opened || !start || !appliesTo(law, 'R-REF-1', timeline, opened)) return [];
  const taken = all(timeline, 'investigation').find(({ value }) => (value ?? 'local') !== 'local');
  const end = earliest([
    endedBy(first(timeline, 'referred'), 'discharged'),
    endedBy(first(timeline, 'mode-decided'), 'lapsed'),
    endedBy(taken ?? null, 'lapsed'),
  ]);
  // Referred of its own accord before it became clear: nothing more is owed.
  if (end && end.fact.on < start.on) return [];
  return [periodObligation({ ref, rule: 'R-REF-1', key: start.on, start, end, law })];
}

const formsUnder: Readonly<Record<string, string>> = {
  local: 'local',
  directed: 'directed',
  independent: 'independent',
  'back-to-force': 'local',
};

/** R-REF-4: once the Director General has decided, an investigation has that form until they change it. */
export const investigatedAsDecided = ruleNaming<'mode-decided' | 'investigation'>((timeline) => {
  let decided: Fact | null = null;
  return timeline.facts.flatMap((fact) => {
    if (fact.milestone === 'mode-decided') decided = fact.value === null ? decided : fact;
    const mode = decided?.value ?? null;
    if (fact.milestone !== 'investigation' || mode === null) return [];
    const form = formsUnder[mode];
    if (form === undefined || form === (fact.value ?? 'local')) return [];
    return [
      {
        code: 'investigation-against-mode',
        fact: fact.number,
        field: 'value' as const,
        message: `"investigation" on ${LocalDate.inShortWords(fact.on)} is ${fact.value ?? 'local'}, but the Director General decided "${mode}" (R-REF-4): record the later decision first, or correct the form.`,
      },
    ];
  });
});
