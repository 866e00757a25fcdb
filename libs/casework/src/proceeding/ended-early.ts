import { LocalDate } from '@tipstaff/kernel';
import { type Fact } from '../fact';
import { first, type Timeline } from '../timeline';
import { ruleNaming, type Violation, violation } from '../timeline-rules';
import {
  allEndedEarly,
  endedEarly,
  isAbout,
  type Officer,
  officerNamed,
  officersOf,
} from './officers';
import { type ProceedingMilestone } from './proceeding-milestones.table';

/** Proceedings end once for each officer, before they are held, and what was not held has no outcome. */
export const endsBeforeTheHearing = ruleNaming<ProceedingMilestone>((timeline) => {
  const officers = officersOf(timeline);
  const held = first(timeline, 'held');
  const over = allEndedEarly(timeline, officers);
  return timeline.facts.flatMap((fact): Violation[] => {
    const { milestone, on } = fact;
    const what = `"${milestone}" on ${LocalDate.inShortWords(on)}`;
    switch (milestone) {
      case 'withdrawn':
      case 'discontinued':
        if (held && on > held.on) {
          const message = `${what} comes after the proceedings were held on ${LocalDate.inShortWords(held.on)}: they end so before a hearing alone. Correct one of the two dates, or record the outcome.`;
          return [violation(`${milestone}-after-held`, fact, 'on', message)];
        }
        return endedBefore(timeline, officers, fact).map((before) =>
          violation(
            `${milestone}-twice`,
            fact,
            'person',
            `${what}: the proceedings against ${nameOf(fact)} ended on ${LocalDate.inShortWords(before.on)} already ("${before.milestone}"). Withdraw or correct one of the two.`,
          ),
        );
      case 'held':
        if (over === null || over.on >= on) return [];
        return [
          violation(
            'held-though-ended',
            fact,
            'milestone',
            `${what}, but the proceedings ended on ${LocalDate.inShortWords(over.on)} ("${over.milestone}"): withdraw or correct one of the two.`,
          ),
        ];
      case 'outcome': {
        const about = officers.filter((officer) => isAbout(officer, fact));
        const end = allEndedEarly(timeline, about);
        if (end === null || end.on > on) return [];
        return [
          violation(
            'outcome-though-ended',
            fact,
            'milestone',
            `${what}, but the proceedings against ${nameOf(fact)} ended on ${LocalDate.inShortWords(end.on)} ("${end.milestone}") without a hearing: withdraw or correct one of the two.`,
          ),
        ];
      }
      default:
        return [];
    }
  });
});

function endedBefore(
  timeline: Timeline,
  officers: readonly Officer[],
  fact: Fact,
): readonly Fact[] {
  const earlier = { facts: timeline.facts.slice(0, timeline.facts.indexOf(fact)) };
  const about = officers.filter((officer) => isAbout(officer, fact));
  const ended = about.map((officer) => endedEarly(earlier, officer));
  // One that is about all ends those that go on; it is one too many where none does.
  const isTooMany = ended.length > 0 && ended.every((end) => end !== null);
  return isTooMany ? ended.flatMap((end) => end ?? []).slice(0, 1) : [];
}

function nameOf(fact: Fact): string {
  return officerNamed(fact) ?? 'the officer';
}
