import { LocalDate } from '@tipstaff/kernel';
import { type Fact } from '../fact';
import { all, type Timeline, upTo } from '../timeline';
import { ruleNaming, violation } from '../timeline-rules';
import { allegationsOf } from './allegations';
import { standingFinalisation } from './outcome';

const named = (milestone: string, on: LocalDate): string =>
  `"${milestone}" on ${LocalDate.inShortWords(on)}`;

/** The service of a complaint was not acceptable where that of an allegation was not; nor the other way. */
const finalisedAsDecided = ruleNaming<'finalised' | 'allegation-decision'>((timeline) => {
  const finalised = standingFinalisation(timeline);
  if (!finalised) return [];
  const decided = allegationsOf(timeline).flatMap(({ number, decision, withdrawnOn }) =>
    decision && withdrawnOn === null ? [{ number, code: decision.code }] : [],
  );
  const not = decided.filter(({ code }) => code === NOT_ACCEPTABLE);
  const isAgainst =
    finalised.value === 'acceptable'
      ? not.length > 0
      : finalised.value === NOT_ACCEPTABLE && decided.length > 0 && not.length === 0;
  if (!isAgainst) return [];
  const why =
    not.length > 0
      ? `allegation ${not.map(({ number }) => number).join(', ')} was decided as ${NOT_ACCEPTABLE}`
      : `no allegation was decided as ${NOT_ACCEPTABLE}`;
  return [
    violation(
      'finalised-against-allegation',
      finalised,
      'value',
      `${named('finalised', finalised.on)} as ${finalised.value}, but ${why}.`,
    ),
  ];
});

const NOT_ACCEPTABLE = 'not-acceptable';

/** A re-investigation follows a review that was upheld. */
const directedByReview = ruleNaming<'reinvestigation' | 'review-decided'>((timeline) =>
  all(timeline, 'reinvestigation')
    .filter(
      ({ on }) =>
        !all(upTo(timeline, on), 'review-decided').some(({ value }) => value === 'upheld'),
    )
    .map((fact) =>
      violation(
        'reinvestigation-without-review',
        fact,
        'milestone',
        `${named('reinvestigation', fact.on)}, but no review was upheld by then.`,
      ),
    ),
);

const REOPENING = ['finalised', 'reinvestigation', 'investigation-completed'];

/** What is decided already is not decided again alike, unless the complaint was closed or taken up between. */
const decidedOnce = ruleNaming<'handling' | 'investigation'>((timeline) =>
  (['handling', 'investigation'] as const).flatMap((milestone) =>
    all(timeline, milestone).flatMap((fact, index, decisions) => {
      const before = decisions[index - 1];
      if (!before || fact.value === null || before.value !== fact.value) return [];
      if (isBetween(timeline, before, fact)) return [];
      return [
        violation(
          `${milestone}-decided-alike`,
          fact,
          'milestone',
          `${named(milestone, fact.on)} as ${fact.value}, which was decided on ${LocalDate.inShortWords(before.on)} already.`,
        ),
      ];
    }),
  ),
);

function isBetween({ facts }: Timeline, before: Fact, after: Fact): boolean {
  return facts
    .slice(facts.indexOf(before), facts.indexOf(after))
    .some(({ milestone }) => REOPENING.includes(milestone));
}

export const complaintDoubts = [finalisedAsDecided, directedByReview, decidedOnce] as const;
