import { allegationsOf, first } from '@tipstaff/casework';
import { counts, type Metric, NOT_ROUNDED, NOTHING_LEFT_OUT } from '../metric';
import { NOT_SAID } from '../parts-of-case';

const ALLEGATION = ['allegation', 'allegation-recategorised'];

/** Several of one kind under one unit, each once, in the order of their names. */
function joined(codes: readonly string[]): string {
  return [...new Set(codes)].sort().join('+') || NOT_SAID;
}

export const allegationsLogged: Metric = {
  id: 'allegations-logged',
  unit: 'count',
  types: ['complaint'],
  reads: ['logged', ...ALLEGATION],
  label: () => 'Allegations of complaints logged',
  contract: () => ({
    unit: 'allegation',
    cohort: 'of complaints logged in the window',
    numerator: 'every allegation of the cohort, whatever became of it',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) => {
    const logged = first(timeline, 'logged');
    if (!logged) return [];
    return allegationsOf(timeline).map(({ number, category, unit }) =>
      counts(logged.on, { unit: String(number), parts: { category: category.code, unit } }),
    );
  },
};

function allegationsDecided(
  more: Pick<Metric, 'id' | 'label' | 'share' | 'partsCount'>,
  what: { readonly numerator: string; readonly denominator: string | null },
  of: (decided: { readonly decision: string; readonly actions: readonly string[] }) => {
    readonly counted: boolean;
    readonly breakdown: string | null;
  },
): Metric {
  return {
    ...more,
    unit: 'count',
    dividedBy: 'breakdown',
    types: ['complaint'],
    reads: [...ALLEGATION, 'allegation-decision'],
    contract: () => ({
      unit: 'allegation',
      cohort: 'decided in the window, by its last decision',
      ...what,
      leftOut: NOTHING_LEFT_OUT,
      rounding: what.denominator === null ? NOT_ROUNDED : 'the share to one decimal, halves up',
    }),
    contributions: ({ timeline }) =>
      allegationsOf(timeline).flatMap(({ number, category, unit, decision, decidedOn, actions }) =>
        decision === null || decidedOn === null
          ? []
          : [
              counts(decidedOn, {
                unit: String(number),
                parts: { category: category.code, unit },
                ...of({ decision: decision.code, actions: actions.map(({ code }) => code) }),
              }),
            ],
      ),
  };
}

export const allegationsByDecision = allegationsDecided(
  { id: 'allegations-decided', label: () => 'Allegations decided' },
  { numerator: 'every allegation of the cohort, by its decision', denominator: null },
  ({ decision }) => ({ counted: true, breakdown: decision }),
);

const NO_ACTION = 'no-further-action';

export const allegationActions = allegationsDecided(
  {
    id: 'allegations-with-action',
    label: () => 'Allegations on which action was taken, such as an apology or learning',
    share: true,
    partsCount: 'actions',
  },
  {
    numerator:
      'allegations of the cohort with an action other than no further action; under it the actions, of which an allegation can have several',
    denominator: 'every allegation of the cohort',
  },
  ({ actions }) => {
    const taken = actions.filter((action) => action !== NO_ACTION);
    const counted = taken.length > 0;
    return { counted, breakdown: counted ? joined(taken) : null };
  },
);
