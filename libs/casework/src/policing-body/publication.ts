import { type CaseRef } from '@tipstaff/kernel';
import { type Law, type OwedRule } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation, type ObligationContext } from '../obligation/obligation';
import { endedBy, keyOf, periodObligation } from '../obligation/period-obligation';
import { all, type Timeline } from '../timeline';
import { heldByEachBody } from './body-in-office';

/** What is owed after each release, and what each time it was published starts the next of it. */
const ofReleases = { 'national-priorities': 'R-SIO-1', 'iopc-data': 'R-SIO-2' } as const;
const ofTimes = {
  'complaints-report': 'R-SIO-3',
  'strategic-assessment': 'R-CSP-1',
  'shared-information': 'R-CSP-2',
} as const satisfies Readonly<Record<string, OwedRule>>;

/**
 * What is owed to the public and to partners because figures were released or a year or quarter has gone by. Each
 * is discharged by its being published or shared; the first of what comes round is owed from the first that is
 * recorded. The specified information is the policing body's, whichever is in office; the rest is the force's.
 */
export function publicationOwed(
  ref: CaseRef,
  timeline: Timeline,
  law: Law,
  context: ObligationContext,
): readonly Obligation[] {
  const released = Object.entries(ofReleases).flatMap(([what, rule]) =>
    owedFrom({ ref, rule, starts: factsOf(timeline, 'released', what), what, timeline, law }),
  );
  const again = Object.entries(ofTimes).flatMap(([what, rule]) =>
    owedFrom({ ref, rule, starts: factsOf(timeline, 'published', what), what, timeline, law }),
  );
  return [...released, ...again].flatMap((one) =>
    one.rule === 'R-CSP-1' || one.rule === 'R-CSP-2'
      ? [one]
      : heldByEachBody({ ...one, direction: 'policing-body' }, context),
  );
}

function owedFrom(given: {
  readonly ref: CaseRef;
  readonly rule: OwedRule;
  readonly starts: readonly Fact[];
  readonly what: string;
  readonly timeline: Timeline;
  readonly law: Law;
}): readonly Obligation[] {
  const { ref, rule, starts, what, timeline, law } = given;
  const published = factsOf(timeline, 'published', what);
  return starts
    .filter(({ on }) => law.applies(rule, on))
    .map((start) => {
      const next = published.find((fact) => fact !== start && isAfter(timeline, fact, start));
      const end = endedBy(next ?? null, 'discharged');
      return periodObligation({ ref, rule, key: keyOf(start, timeline.facts), start, end, law });
    });
}

function factsOf(timeline: Timeline, milestone: string, what: string): readonly Fact[] {
  return all(timeline, milestone).filter(({ value }) => value === what);
}

function isAfter({ facts }: Timeline, fact: Fact, start: Fact): boolean {
  return facts.indexOf(fact) > facts.indexOf(start);
}
