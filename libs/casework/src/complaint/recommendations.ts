import { type CaseRef, LocalDate, plural } from '@tipstaff/kernel';
import { type Law, type OwedRule, ruleOf } from '@tipstaff/law';
import { detail, type Fact } from '../fact';
import { appliesTo } from '../governing-day';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { endedBy, extended, periodObligation, used } from '../obligation/period-obligation';
import { type Obligation } from '../obligation/obligation';
import { all, first, type Timeline } from '../timeline';
import { ruleNaming, violation } from '../timeline-rules';
import { aDate, aNumber, noValue, oneOf, text } from '../value-rule';

const number = { title: 'Number of the recommendation', value: aNumber, required: true } as const;
const recommended: FieldRule = { title: 'What is recommended', value: text(), sealed: true };

/** What a review body recommends to the force, and the IOPC beside any review; and the answers. */
export const recommendationMilestones = {
  'review-recommendation': {
    title: 'Recommendation on review',
    command: 'record-review-recommendation',
    label: 'Record a recommendation made on review',
    permission: 'review.record',
    value: oneOf({ lpb: 'Local policing body', iopc: 'Independent Office for Police Conduct' }),
    fields: { number, recommended },
    meaning: { value: 'The review body that made it.' },
    entry: 'api',
  },
  'iopc-recommendation': {
    title: 'IOPC recommendation (paragraph 28A)',
    command: 'record-iopc-recommendation',
    label: 'Record an IOPC recommendation',
    permission: 'review.record',
    value: noValue,
    fields: { number, recommended },
    entry: 'api',
  },
  'recommendation-response': {
    title: 'Recommendation answered',
    command: 'respond-to-recommendation',
    label: 'Respond to a recommendation',
    permission: 'complaint.decide',
    value: oneOf({ accepted: 'Accepted', 'not-accepted': 'Not accepted' }),
    fields: { number, response: { title: 'The response', value: text(), sealed: true } },
    entry: 'api',
  },
  'recommendation-extended': {
    title: 'Time to answer a recommendation extended',
    command: 'extend-recommendation-period',
    label: 'Extend the time to answer a recommendation',
    permission: 'review.record',
    value: aDate,
    fields: { number },
    note: 'required',
    meaning: { value: 'The new last day.', note: 'The reason.' },
    entry: 'api',
  },
  'judicial-review-started': {
    title: 'Judicial review of a recommendation started',
    command: 'record-judicial-review-started',
    label: 'Record that proceedings for judicial review of a recommendation were started',
    permission: 'review.record',
    value: noValue,
    fields: { number },
    entry: 'api',
  },
  'judicial-review-ended': {
    title: 'Judicial review of a recommendation ended',
    command: 'record-judicial-review-ended',
    label: 'Record that proceedings for judicial review of a recommendation ended',
    permission: 'review.record',
    value: noValue,
    fields: { number },
    entry: 'api',
  },
  'response-published': {
    title: 'Response published by the IOPC',
    command: 'record-response-published',
    label: 'Record that the IOPC published the response',
    permission: 'review.record',
    value: noValue,
    fields: { number },
    entry: 'api',
  },
} as const satisfies Record<string, MilestoneRule>;

const MADE: readonly string[] = ['review-recommendation', 'iopc-recommendation'];

export interface RecommendationState {
  readonly number: number;
  readonly madeOn: LocalDate;
  readonly by: string;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
}

/** In order of their numbers. */
export function recommendationsOf(timeline: Timeline): readonly RecommendationState[] {
  return made(timeline)
    .flatMap((fact) => {
      const numbered = detail(fact, 'number');
      if (numbered === null) return [];
      const answered = about(timeline, 'recommendation-response', fact)[0];
      const by = fact.milestone === 'iopc-recommendation' ? 'iopc' : (fact.value ?? '');
      return [
        {
          number: Number(numbered),
          madeOn: fact.on,
          by,
          answer: answered?.value ?? null,
          answeredOn: answered?.on ?? null,
          publishedOn: about(timeline, 'response-published', fact)[0]?.on ?? null,
        },
      ];
    })
    .sort((a, b) => a.number - b.number);
}

function made(timeline: Timeline): readonly Fact[] {
  return timeline.facts.filter(({ milestone }) => MADE.includes(milestone));
}

/** What is said, on its day or later, of the recommendation with this number. */
function about(timeline: Timeline, milestone: string, recommendation: Fact): readonly Fact[] {
  const numbered = detail(recommendation, 'number');
  if (numbered === null) return [];
  return all(timeline, milestone).filter(
    (fact) => fact.on >= recommendation.on && detail(fact, 'number') === numbered,
  );
}

const numberedOnce = ruleNaming<'review-recommendation' | 'iopc-recommendation'>((timeline) =>
  made(timeline).flatMap((fact, index, facts) => {
    const numbered = detail(fact, 'number');
    const earlier = facts.slice(0, index).some((one) => detail(one, 'number') === numbered);
    if (numbered === null || !earlier) return [];
    return [
      violation(
        'recommendation-number-twice',
        fact,
        'value',
        `The case has a recommendation ${numbered} already: give this one the next number, or correct the other.`,
      ),
    ];
  }),
);

const REFERRING = [
  'recommendation-response',
  'recommendation-extended',
  'judicial-review-started',
  'judicial-review-ended',
  'response-published',
] as const;

/** What the Act knows of recommendations of the Director General alone (paras. 28A, 28B). */
const OF_THE_IOPC: readonly string[] = [
  'judicial-review-started',
  'judicial-review-ended',
  'response-published',
];

const namesARecommendation = ruleNaming<
  'review-recommendation' | 'iopc-recommendation' | (typeof REFERRING)[number]
>((timeline) =>
  REFERRING.flatMap((milestone) =>
    all(timeline, milestone).flatMap((fact) => {
      const numbered = detail(fact, 'number');
      const known = made(timeline).filter(
        (one) => !OF_THE_IOPC.includes(milestone) || one.milestone === 'iopc-recommendation',
      );
      const before = known.filter((one) => one.on <= fact.on);
      if (numbered === null) {
        if (before.length > 0) return [];
        return [
          violation(
            `${milestone}-without-recommendation`,
            fact,
            'milestone',
            `"${milestone}" on ${fact.on} is about a recommendation, and the case has none that it can be about on or before that day: record the recommendation first.`,
          ),
        ];
      }
      if (before.some((one) => detail(one, 'number') === numbered)) return [];
      return [
        violation(
          `${milestone}-without-recommendation`,
          fact,
          'value',
          `"${milestone}" on ${fact.on} is about recommendation ${numbered}, and the case has none of that number on or before that day: record the recommendation, or correct the number.`,
        ),
      ];
    }),
  ),
);

const answeredOnce = ruleNaming<'recommendation-response'>((timeline) =>
  all(timeline, 'recommendation-response').flatMap((fact, index, facts) => {
    const numbered = detail(fact, 'number');
    const earlier = facts.slice(0, index).find((one) => detail(one, 'number') === numbered);
    if (numbered === null || !earlier) return [];
    return [
      violation(
        'recommendation-response-twice',
        fact,
        'milestone',
        `Recommendation ${numbered} was answered on ${earlier.on} already: withdraw or correct one of the two.`,
      ),
    ];
  }),
);

export const recommendationRules = [numberedOnce, namesARecommendation, answeredOnce] as const;

/**
 * A response is owed within 28 days of a recommendation on review (R-REC-3), and within 56 days
 * beginning with the day of an IOPC recommendation (R-REC-1), or by the day to which that was extended.
 * The IOPC then publishes the response (R-REC-2), which is awaited.
 */
export function responsesOwed(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const opened = first(timeline, 'made');
  if (!opened || !appliesTo(law, 'R-REC-3', timeline, opened)) return [];
  return made(timeline).flatMap((recommendation) => {
    const numbered = detail(recommendation, 'number');
    if (numbered === null) return [];
    const isIopc = recommendation.milestone === 'iopc-recommendation';
    const rule: OwedRule = isIopc ? 'R-REC-1' : 'R-REC-3';
    const key = `${numbered}-${recommendation.on}`;
    const response = about(timeline, 'recommendation-response', recommendation)[0] ?? null;
    const owed = periodObligation({
      ref,
      rule,
      key,
      start: recommendation,
      end: endedBy(response, 'discharged'),
      law,
    });
    const moves = about(timeline, 'recommendation-extended', recommendation).flatMap((fact) =>
      fact.value === null
        ? []
        : {
            fact,
            to: fact.value as LocalDate,
            by: fact.person ?? ruleOf(rule).extendable?.by ?? 'the review body',
            why: fact.note ?? 'the reason is sealed in the record',
          },
    );
    // The rule names whoever the recommendation was made to; in a complaint that is the force.
    const owner = ruleOf('R-REC-3').dutyHolder;
    const owing = isIopc
      ? extended({ ...owed, owner }, moves).flatMap((segment) =>
          withJudicialReview(segment, timeline, recommendation),
        )
      : extended({ ...owed, owner }, moves);
    if (!isIopc || !response) return owing;
    const published = about(timeline, 'response-published', recommendation)[0] ?? null;
    const end = endedBy(published, 'discharged');
    return [...owing, periodObligation({ ref, rule: 'R-REC-2', key, start: response, end, law })];
  });
}

/**
 * Paragraph 28B(4): proceedings for judicial review that are started within the period extend it by as
 * many days as they are in progress, the day they ended counting and the day they started not. While
 * they are, no last day can be known.
 */
function withJudicialReview(
  segment: Obligation,
  timeline: Timeline,
  recommendation: Fact,
): readonly Obligation[] {
  const segments: Obligation[] = [];
  let current = segment;
  for (const started of about(timeline, 'judicial-review-started', recommendation)) {
    const { due, validFrom, validTo } = current;
    const isOver = validTo !== null && validTo <= started.on;
    if (due === null || started.on > due || started.on < validFrom || isOver) continue;
    const ended = about(timeline, 'judicial-review-ended', recommendation).find(
      (fact) => fact.on >= started.on,
    );
    const waiting: Obligation = {
      ...current,
      validFrom: started.on,
      due: null,
      overdueFrom: null,
      basis: {
        ...current.basis,
        facts: [...current.basis.facts, used(started)],
        notes: [
          ...current.basis.notes,
          `Judicial review is in progress since ${LocalDate.inWords(started.on)}: the period is extended by as many days as it is (para. 28B(4)), so that no last day can be known before it ends.`,
        ],
      },
    };
    if (validFrom < started.on)
      segments.push({ ...current, validTo: started.on, ended: 'changed' });
    if (!ended || (validTo !== null && validTo <= ended.on)) return [...segments, waiting];
    if (started.on < ended.on) segments.push({ ...waiting, validTo: ended.on, ended: 'changed' });
    const days = LocalDate.daysBetween(started.on, ended.on);
    const to = LocalDate.addDays(due, days);
    current = {
      ...current,
      validFrom: ended.on,
      due: to,
      overdueFrom: LocalDate.addDays(to, 1),
      basis: {
        ...current.basis,
        facts: [...current.basis.facts, used(started), used(ended)],
        original: current.basis.original ?? due,
        adjustments: [
          ...(current.basis.adjustments ?? []),
          {
            how: 'extended',
            on: ended.on,
            from: due,
            to,
            by: 'law (para. 28B(4))',
            why: `judicial review was in progress for ${plural(days, 'day')}`,
          },
        ],
      },
    };
  }
  return [...segments, current];
}
