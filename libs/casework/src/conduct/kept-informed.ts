import { type CaseRef } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact } from '../fact';
import { appliesTo } from '../governing-day';
import { type MilestoneRule } from '../milestone';
import { type Obligation } from '../obligation/obligation';
import { endedBy, type ObligationEnd, periodObligation } from '../obligation/period-obligation';
import { all, first, type Timeline } from '../timeline';
import { noValue } from '../value-rule';
import { concerns, peopleOf, personKey } from './conduct-duties';

/** Interested persons of a conduct or DSI matter, and what they are told. */
export const informedMilestones = {
  'interested-person': {
    title: 'Interested person',
    command: 'add-interested-person',
    label: 'Add an interested person',
    permission: 'conduct.record',
    value: noValue,
    person: 'required',
    role: 'interested-person',
    meaning: { person: 'Who must be kept informed, under a pseudonymous reference.' },
    entry: 'api',
  },
  update: {
    title: 'Interested person updated',
    command: 'record-update',
    label: 'Record that an interested person was updated',
    permission: 'conduct.record',
    value: noValue,
    role: 'interested-person',
    meaning: { person: 'Who was told; all interested persons where nobody is named.' },
    entry: 'api',
  },
  'outcome-notified': {
    title: 'Outcome notified',
    command: 'notify-outcome',
    label: 'Notify the outcome',
    permission: 'conduct.record',
    value: noValue,
    role: 'interested-person',
    meaning: { person: 'Who was told; all interested persons where nobody is named.' },
    entry: 'api',
  },
} as const satisfies Record<string, MilestoneRule>;

/**
 * R-KI-2 for each interested person: within four weeks of the start of handling or, if later, of the
 * day they became known, then of each update, until the matter is finalised or goes on as another;
 * again when an investigation reopens it. Suspension does not stop it (R-KI-6). R-KI-3 beside it: the
 * outcome within five working days. Where nobody is recorded as interested, nothing is owed.
 * @param handledFrom the fact that started the handling; null where these duties do not apply
 */
export function keptInformed(
  ref: CaseRef,
  timeline: Timeline,
  handledFrom: Fact | null,
  law: Law,
): readonly Obligation[] {
  const opened = first(timeline, 'came-to-attention');
  if (!opened || !handledFrom || !appliesTo(law, 'R-KI-2', timeline, opened)) return [];
  return peopleOf(timeline, 'interested-person').flatMap((person) => [
    ...updatesOwed(ref, timeline, handledFrom, person, law),
    ...outcomesOwed(ref, timeline, person, law),
  ]);
}

function knownAs(timeline: Timeline, person: string): Fact | undefined {
  return all(timeline, 'interested-person').find((fact) => personKey(fact) === person);
}

function updatesOwed(
  ref: CaseRef,
  timeline: Timeline,
  handledFrom: Fact,
  person: string,
  law: Law,
): readonly Obligation[] {
  const known = knownAs(timeline, person);
  if (!known) return [];
  const begins = known.on > handledFrom.on ? known : handledFrom;
  const owed: Obligation[] = [];
  let running: Fact | null = null;
  let isOver = false;
  const owe = (start: Fact, end: ObligationEnd | null): void => {
    const key = `${person}-${start.on}`;
    owed.push(periodObligation({ ref, rule: 'R-KI-2', key, start, end, law }));
  };
  for (const fact of timeline.facts) {
    const { milestone, on } = fact;
    if (milestone === 'finalised' || milestone === 'became-conduct') {
      if (running) owe(running, endedBy(fact, 'lapsed'));
      running = null;
      isOver = true;
    } else if (isOver && milestone === 'investigation') {
      isOver = false;
      running = on >= begins.on ? fact : null;
    } else if (milestone === 'update' && concerns(fact, person) && running && on > running.on) {
      owe(running, endedBy(fact, 'discharged'));
      running = fact;
    }
    if (fact === begins && !isOver) running ??= fact;
  }
  if (running) owe(running, null);
  return owed;
}

function outcomesOwed(
  ref: CaseRef,
  timeline: Timeline,
  person: string,
  law: Law,
): readonly Obligation[] {
  const known = knownAs(timeline, person);
  return all(timeline, 'finalised')
    .filter(({ on }, index, ends) => known && known.on <= on && ends[index - 1]?.on !== on)
    .map((start) => {
      const told = all(timeline, 'outcome-notified').find(
        (fact) => concerns(fact, person) && fact.on >= start.on,
      );
      const end = endedBy(told ?? null, 'discharged');
      return periodObligation({
        ref,
        rule: 'R-KI-3',
        key: `${person}-${start.on}`,
        start,
        end,
        law,
      });
    });
}
