import { all, first } from '@tipstaff/casework';
import {
  type Contribution,
  counts,
  leftOut,
  type Metric,
  NOT_ROUNDED,
  NOTHING_LEFT_OUT,
  ONE_DECIMAL,
} from '../metric';
import { limitAfter, uncountable } from './working-days';

export const complaintsLogged: Metric = {
  id: 'complaints-logged',
  unit: 'count',
  types: ['complaint'],
  reads: ['logged'],
  label: () => 'PSD data complaints opened (Schedule 3 and Outside Schedule 3)',
  contract: () => ({
    unit: 'complaint',
    cohort: 'logged in the window',
    numerator: 'every complaint of the cohort, whatever its handling',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) => {
    const logged = first(timeline, 'logged');
    return logged ? [counts(logged.on)] : [];
  },
};

export const loggedWithinTarget: Metric = {
  id: 'logged-within-2-wd',
  unit: 'percent',
  types: ['complaint'],
  reads: ['made', 'logged'],
  label: (settings) =>
    `PSD data complaints documented within ${settings.logWithinWorkingDays} working days`,
  contract: (settings) => ({
    unit: 'complaint',
    cohort: 'logged in the window',
    numerator: `working days after the day it was made, up to and including the day it was logged, at most ${settings.logWithinWorkingDays}`,
    denominator: 'every complaint of the cohort',
    leftOut: 'complaints whose day made is not known, or outside the calendar of working days',
    rounding: ONE_DECIMAL,
  }),
  contributions({ timeline }, law) {
    const logged = first(timeline, 'logged');
    if (!logged) return [];
    const made = first(timeline, 'made')?.on ?? null;
    const reason = uncountable(law, made, logged.on);
    if (reason !== null || made === null) return [leftOut(logged.on, reason ?? 'made-unknown')];
    const taken = law.calendar.workingDaysBetween(made, logged.on);
    return [counts(logged.on, { counted: taken <= law.settings.logWithinWorkingDays })];
  },
};

export const contactedWithinTarget: Metric = {
  id: 'contacted-within-10-wd',
  unit: 'percent',
  types: ['complaint'],
  reads: ['made', 'logged', 'contacted', 'contact-not-required'],
  label: (settings) =>
    `PSD data complaints, complainant contacted within ${settings.contactWithinWorkingDays} working days`,
  contract: (settings) => ({
    unit: 'complaint',
    cohort: 'logged in the window',
    numerator: `first contact on or before working day ${settings.contactWithinWorkingDays} after the day it was made`,
    denominator:
      'complaints of the cohort for which contact was required and the limit has passed or contact was made',
    leftOut:
      'complaints for which contact was not required; not yet contacted and the limit not passed on the day the report is known (shown as pending); day made not known, or outside the calendar of working days',
    rounding: ONE_DECIMAL,
  }),
  contributions({ timeline }, law): readonly Contribution[] {
    const logged = first(timeline, 'logged');
    if (!logged) return [];
    if (first(timeline, 'contact-not-required')) {
      return [leftOut(logged.on, 'contact-not-required')];
    }
    const made = first(timeline, 'made')?.on;
    if (made === undefined) return [leftOut(logged.on, 'made-unknown')];
    const limit = limitAfter(law, made, law.settings.contactWithinWorkingDays);
    if (limit === null) return [leftOut(logged.on, 'outside-calendar')];
    const contacted = first(timeline, 'contacted');
    return contacted
      ? [counts(logged.on, { counted: contacted.on <= limit })]
      : [counts(logged.on, { counted: false, pendingUntil: limit })];
  },
};

export const reviewsUpheld: Metric = {
  id: 'reviews-upheld',
  unit: 'count',
  types: ['complaint'],
  reads: ['review-decided'],
  label: () => 'Reviews upheld',
  contract: () => ({
    unit: 'review',
    cohort: 'decided in the window',
    numerator: 'reviews of the cohort that were upheld, whoever the review body was',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) =>
    all(timeline, 'review-decided')
      .filter((decided) => decided.value === 'upheld')
      .map((decided) => counts(decided.on, { unit: String(decided.number) })),
};
