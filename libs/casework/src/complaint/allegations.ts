import { type LocalDate } from '@tipstaff/kernel';
import { detail, type Fact, listed } from '../fact';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { all, type Timeline } from '../timeline';
import { ruleNaming, violation } from '../timeline-rules';
import { aCode, aNumber, aUnit, noValue, someCodes, somePeople, text } from '../value-rule';
import { defaultVocabularies, type Vocabularies } from '../vocabulary/vocabularies';
import { type VocabularyName } from '../vocabulary/vocabulary';

const number = { title: 'Number of the allegation', value: aNumber, required: true } as const;
const category: FieldRule = {
  title: 'Category: a letter, or a code under it such as B4',
  value: aCode('allegation-category'),
  required: true,
};
const factors: FieldRule = { title: 'Factors', value: someCodes('allegation-factor') };
const officers: FieldRule = {
  title: 'Those complained about',
  value: somePeople,
  role: 'officer-complained-about',
};

const unit: FieldRule = { title: 'Unit that it is about, as of that day', value: aUnit };

/** What is alleged, in numbered allegations with one category each, and what became of each. */
export const allegationMilestones = {
  allegation: {
    title: 'Allegation',
    command: 'record-allegation',
    label: 'Record an allegation',
    permission: 'complaint.record',
    value: noValue,
    fields: {
      number,
      category,
      factors,
      officers,
      unit,
      description: { title: 'What is alleged', value: text(), sealed: true },
    },
    entry: 'api',
  },
  'allegation-recategorised': {
    title: 'Allegation recategorised',
    command: 'recategorise-allegation',
    label: 'Recategorise an allegation',
    permission: 'complaint.decide',
    value: noValue,
    fields: { number, category, factors },
    entry: 'api',
  },
  'allegation-decision': {
    title: 'Allegation decided',
    command: 'decide-allegation',
    label: 'Decide an allegation',
    permission: 'complaint.decide',
    value: noValue,
    fields: {
      number,
      decision: { title: 'Decision', value: aCode('allegation-decision'), required: true },
      actions: { title: 'Actions taken', value: someCodes('allegation-action') },
      officers,
    },
    entry: 'api',
  },
  'allegation-withdrawn': {
    title: 'Allegation withdrawn',
    command: 'withdraw-allegation',
    label: 'Record that an allegation was withdrawn',
    permission: 'complaint.record',
    value: noValue,
    fields: { number },
    entry: 'api',
  },
} as const satisfies Record<string, MilestoneRule>;

/** A code with its words, by the list that stood on the day of its fact. */
interface CodeInWords {
  readonly code: string;
  /** Null where no list of that day has the code. */
  readonly title: string | null;
}

export interface AllegationState {
  readonly number: number;
  readonly madeOn: LocalDate;
  readonly category: CodeInWords;
  /** The letter that the category is a part of; null where it is the letter itself. */
  readonly under: CodeInWords | null;
  readonly factors: readonly CodeInWords[];
  readonly officers: readonly string[];
  /** Unit of the day; null where the allegation says none. */
  readonly unit: string | null;
  /** The last decision stands; null while there is none. */
  readonly decision: CodeInWords | null;
  readonly decidedOn: LocalDate | null;
  readonly actions: readonly CodeInWords[];
  readonly withdrawnOn: LocalDate | null;
}

/** The allegations of the case in order of their numbers. */
export function allegationsOf(
  timeline: Timeline,
  vocabularies: Vocabularies = defaultVocabularies,
): readonly AllegationState[] {
  const said = {
    recategorised: byNumber(timeline, 'allegation-recategorised'),
    decision: byNumber(timeline, 'allegation-decision'),
    withdrawn: byNumber(timeline, 'allegation-withdrawn'),
  };
  return all(timeline, 'allegation')
    .flatMap((fact) => {
      const numbered = detail(fact, 'number');
      return numbered === null ? [] : [allegationOf(fact, numbered, said, vocabularies)];
    })
    .sort((a, b) => a.number - b.number);
}

type ByNumber = ReadonlyMap<string | null, readonly Fact[]>;

/** Facts of a milestone by the allegation that each is about: a case can have thousands. */
function byNumber(timeline: Timeline, milestone: string): ByNumber {
  const facts = new Map<string | null, Fact[]>();
  for (const fact of all(timeline, milestone)) {
    const numbered = detail(fact, 'number');
    const others = facts.get(numbered);
    if (others) others.push(fact);
    else facts.set(numbered, [fact]);
  }
  return facts;
}

function allegationOf(
  made: Fact,
  numbered: string,
  said: Readonly<Record<'recategorised' | 'decision' | 'withdrawn', ByNumber>>,
  vocabularies: Vocabularies,
): AllegationState {
  const inWords = (of: VocabularyName, code: string, { on }: Fact): CodeInWords => ({
    code,
    title: vocabularies.entry(of, code, on)?.title ?? null,
  });
  const listedIn = (of: VocabularyName, fact: Fact | undefined, field: string) =>
    fact ? listed(detail(fact, field)).map((code) => inWords(of, code, fact)) : [];
  const categorised = said.recategorised.get(numbered)?.at(-1) ?? made;
  const category = detail(categorised, 'category') ?? '';
  const under = vocabularies.entry('allegation-category', category, categorised.on)?.under;
  const withFactors = detail(categorised, 'factors') === null ? made : categorised;
  const decided = said.decision.get(numbered)?.at(-1);
  return {
    number: Number(numbered),
    madeOn: made.on,
    category: inWords('allegation-category', category, categorised),
    under: under === undefined ? null : inWords('allegation-category', under, categorised),
    factors: listedIn('allegation-factor', withFactors, 'factors'),
    officers: listed(detail(made, 'officers')),
    unit: detail(made, 'unit'),
    decision: decided
      ? inWords('allegation-decision', detail(decided, 'decision') ?? '', decided)
      : null,
    decidedOn: decided?.on ?? null,
    actions: listedIn('allegation-action', decided, 'actions'),
    withdrawnOn: said.withdrawn.get(numbered)?.at(0)?.on ?? null,
  };
}

/** A number is given once in a case: it is what decisions and letters call the allegation by. */
const numberedOnce = ruleNaming<'allegation'>((timeline) => {
  const seen = new Set<string>();
  return all(timeline, 'allegation').flatMap((fact) => {
    const numbered = detail(fact, 'number');
    if (numbered === null) return [];
    if (!seen.has(numbered)) {
      seen.add(numbered);
      return [];
    }
    return [
      violation(
        'allegation-number-twice',
        fact,
        'value',
        `The case has an allegation ${numbered} already: give this one the next number, or correct the other.`,
      ),
    ];
  });
});

const REFERRING = [
  'allegation-recategorised',
  'allegation-decision',
  'allegation-withdrawn',
  'learning',
] as const;

/** What is said of an allegation names one that was made on or before that day. */
const namesAnAllegation = ruleNaming<'allegation' | (typeof REFERRING)[number]>((timeline) => {
  const made = byNumber(timeline, 'allegation');
  const [earliest] = all(timeline, 'allegation');
  return timeline.facts
    .filter(({ milestone }) => REFERRING.some((name) => name === milestone))
    .flatMap((fact) => {
      const numbered = detail(fact, fact.milestone === 'learning' ? 'allegation' : 'number');
      if (numbered === null) {
        const isAny = earliest !== undefined && earliest.on <= fact.on;
        if (fact.milestone === 'learning' || isAny) return [];
        return [
          violation(
            `${fact.milestone}-without-allegation`,
            fact,
            'milestone',
            `"${fact.milestone}" on ${fact.on} is about an allegation, and the case has none on or before that day: record the allegation first.`,
          ),
        ];
      }
      // They are in order of their days.
      const first = made.get(numbered)?.[0];
      if (first && first.on <= fact.on) return [];
      return [
        violation(
          `${fact.milestone}-without-allegation`,
          fact,
          'value',
          `"${fact.milestone}" on ${fact.on} is about allegation ${numbered}, and the case has none of that number on or before that day: record the allegation, or correct the number.`,
        ),
      ];
    });
});

export const allegationRules = [numberedOnce, namesAnAllegation] as const;
