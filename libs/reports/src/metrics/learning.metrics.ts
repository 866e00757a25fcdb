import { all, detail, listed } from '@tipstaff/casework';
import { counts, type Metric, NOT_ROUNDED, NOTHING_LEFT_OUT } from '../metric';
import { NOT_SAID } from '../parts-of-case';

function learningCaptured(kind: 'individual' | 'organisational', label: string): Metric {
  return {
    id: `learning-${kind}`,
    unit: 'count',
    dividedBy: 'breakdown',
    partsCount: 'themes',
    types: ['complaint', 'conduct'],
    reads: ['learning'],
    label: () => label,
    contract: () => ({
      unit: 'learning captured',
      cohort: 'captured in the window, from complaints and conduct matters',
      numerator: `every ${kind} learning of the cohort; under it the themes, of which one can have several`,
      denominator: null,
      leftOut: NOTHING_LEFT_OUT,
      rounding: NOT_ROUNDED,
    }),
    contributions: ({ timeline }) =>
      all(timeline, 'learning')
        .filter(({ value }) => value === kind)
        .map((fact) => {
          const themes = [...new Set(listed(detail(fact, 'themes')))].sort();
          const breakdown = themes.join('+') || NOT_SAID;
          return counts(fact.on, { unit: String(fact.number), breakdown });
        }),
  };
}

export const individualLearning = learningCaptured('individual', 'Learning for one person');
export const organisationalLearning = learningCaptured(
  'organisational',
  'Learning for the organisation',
);
