import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact } from '../fact';
import { appliesTo } from '../governing-day';
import { type Obligation } from '../obligation/obligation';
import {
  endedBy,
  keyOf,
  lapsingAfterLastDay,
  type ObligationEnd,
  periodObligation,
} from '../obligation/period-obligation';
import { undatedObligation } from '../obligation/undated-obligation';
import { all, first, type Timeline } from '../timeline';
import { isAnonymous } from './recording';
import { reviewSetBy, wasSuspendedOn } from './suspension';

/** What a suspension makes owed: to tell it, to review it, and to hear the complainant after it. */
export function suspensionOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const made = first(timeline, 'made');
  if (!made || !appliesTo(law, 'R-SUS-3', timeline, made)) return [];
  return [
    ...underReview(ref, timeline),
    ...answersAwaited(ref, timeline, law),
    ...publicInterestOwed(ref, timeline, law),
    ...resumptionOwed(ref, timeline),
  ];
}

/**
 * R-SUS-2: each suspension is told once, and reviewed on the day that was set. A review takes the
 * place of every review that was owed and sets the next; resuming or finalising ends them.
 */
function underReview(ref: CaseRef, timeline: Timeline): readonly Obligation[] {
  const obligations: Obligation[] = [];
  let depth = 0;
  let toReview: Fact[] = [];
  let toTell: Fact[] = [];
  const end = (facts: readonly Fact[], owe: typeof review, by: ObligationEnd | null): Fact[] => {
    obligations.push(...facts.map((start) => owe(start, by)));
    return [];
  };
  const review = (start: Fact, by: ObligationEnd | null): Obligation =>
    undatedObligation({
      ref,
      rule: 'R-SUS-2',
      key: keyOf(start, timeline.facts),
      start,
      end: by,
      target: reviewSetBy(start),
      ...(reviewSetBy(start) === null ? { note: 'No day was set for the review.' } : {}),
    });
  const tell = (start: Fact, by: ObligationEnd | null): Obligation =>
    undatedObligation({
      ref,
      rule: 'R-SUS-2',
      key: `tell-${keyOf(start, timeline.facts)}`,
      start,
      end: by,
      title: 'Tell the complainant of the suspension',
    });
  for (const fact of timeline.facts) {
    if (fact.milestone === 'suspended') {
      depth += 1;
      toReview.push(fact);
      if (depth === 1 && !isAnonymous(timeline)) toTell.push(fact);
    } else if (fact.milestone === 'suspension-reviewed' && depth > 0) {
      end(toReview, review, endedBy(fact, 'discharged'));
      toReview = [fact];
    } else if (fact.milestone === 'suspension-notified') {
      if (fact.value?.includes('complainant')) {
        toTell = end(toTell, tell, endedBy(fact, 'discharged'));
      }
    } else if (fact.milestone === 'resumed' || fact.milestone === 'finalised') {
      if (fact.milestone === 'resumed') depth = Math.max(0, depth - 1);
      if (depth === 0 || fact.milestone === 'finalised') {
        toReview = end(toReview, review, endedBy(fact, 'lapsed'));
        toTell = end(toTell, tell, endedBy(fact, 'lapsed'));
      }
    }
  }
  end(toReview, review, null);
  end(toTell, tell, null);
  return obligations;
}

/** What settles that the complainant was heard, or makes it needless. */
const SETTLED = ['public-interest-decision', 'resumed', 'finalised'];

/** R-SUS-3: 28 days to answer, awaited and never the force's to be late with. */
function answersAwaited(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  return all(timeline, 'resumption-letter').map((letter) => {
    const settled = after(timeline, letter, ['resumption-answer', ...SETTLED]);
    const how = settled?.milestone === 'resumption-answer' ? 'discharged' : 'lapsed';
    const key = keyOf(letter, timeline.facts);
    const end = endedBy(settled, how);
    return lapsingAfterLastDay(
      periodObligation({ ref, rule: 'R-SUS-3', key, start: letter, end, law }),
    );
  });
}

/** R-SUS-3: decided on when the complainant does not want it resumed, or let the 28 days pass. */
function publicInterestOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const refused = all(timeline, 'resumption-answer')
    .filter(({ value }) => value === 'does-not-want')
    .map((start) => ({
      start,
      arose: start.on,
      note: 'The complainant does not want it resumed.',
    }));
  const unanswered = all(timeline, 'resumption-letter').flatMap((start) => {
    const lastDay = law.lastDay('R-SUS-3', start.on);
    const settled = after(timeline, start, ['resumption-answer', ...SETTLED]);
    if (settled && settled.on <= lastDay) return [];
    const note = `No reply by ${LocalDate.inWords(lastDay)}.`;
    return [{ start, arose: LocalDate.addDays(lastDay, 1), note }];
  });
  let owedUntil: LocalDate | null | undefined;
  return [...refused, ...unanswered]
    .sort((a, b) => LocalDate.daysBetween(b.arose, a.arose))
    .flatMap(({ start, arose, note }) => {
      // One decision answers all that led to it.
      if (owedUntil === null || (owedUntil !== undefined && arose <= owedUntil)) return [];
      const settled =
        timeline.facts.find(
          ({ milestone, value, on }) =>
            on >= arose && (SETTLED.includes(milestone) || isWanted(milestone, value)),
        ) ?? null;
      owedUntil = settled?.on ?? null;
      const how = settled?.milestone === 'public-interest-decision' ? 'discharged' : 'lapsed';
      return [
        undatedObligation({
          ref,
          rule: 'R-SUS-3',
          key: `decide-${keyOf(start, timeline.facts)}`,
          start,
          end: endedBy(settled, how),
          title: 'Decide whether the public interest requires a conduct matter',
          arose,
          note,
        }),
      ];
    });
}

function isWanted(milestone: string, value: string | null): boolean {
  return milestone === 'resumption-answer' && value === 'wants';
}

/** R-SUS-3: where the complainant wants it, it must be resumed. */
function resumptionOwed(ref: CaseRef, timeline: Timeline): readonly Obligation[] {
  return all(timeline, 'resumption-answer')
    .filter(({ value, on }) => value === 'wants' && wasSuspendedOn(timeline, on))
    .map((start) => {
      const ended = after(timeline, start, ['resumed', 'finalised'], start.on);
      return undatedObligation({
        ref,
        rule: 'R-SUS-3',
        key: `resume-${keyOf(start, timeline.facts)}`,
        start,
        end: endedBy(ended, ended?.milestone === 'resumed' ? 'discharged' : 'lapsed'),
        title: 'Resume as the complainant wishes',
      });
    });
}

/** The first of these that follows the fact; with a day, also any of that day. */
function after(
  { facts }: Timeline,
  fact: Fact,
  milestones: readonly string[],
  from?: LocalDate,
): Fact | null {
  const later = from === undefined ? facts.slice(facts.indexOf(fact) + 1) : facts;
  return (
    later.find(({ milestone, on }) => milestones.includes(milestone) && on >= (from ?? fact.on)) ??
    null
  );
}
