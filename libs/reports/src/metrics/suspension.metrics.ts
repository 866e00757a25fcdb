import { suspendedSpans } from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { counts, type FigureUnit, type Metric, NOT_ROUNDED, type WindowAsked } from '../metric';
import { unitsByCase } from './units-by-case';
import { uncountable } from './working-days';

export const daysHeld: Metric = {
  id: 'working-days-held',
  unit: 'sum-of-working-days',
  spans: true,
  types: ['complaint'],
  reads: ['suspended', 'resumed'],
  label: () => 'Working days that complaints were held sub judice or otherwise suspended',
  contract: () => ({
    unit: 'working day of a complaint',
    cohort: 'complaints that were suspended on some day of the window',
    numerator:
      'working days of the window in suspended spans, after the day suspended and up to and including the day resumed, of one complaint once; of a span that goes on those up to the day the report is known; beside it the complaints',
    denominator: null,
    leftOut: 'complaints with a span outside the calendar of working days',
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) =>
    suspendedSpans(timeline).map(({ suspendedOn, resumedOn, facts }) =>
      counts(suspendedOn, {
        unit: String(facts[0]?.number ?? ''),
        until: resumedOn,
        counted: false,
      }),
    ),
  ofWindow: (units, window) => unitsByCase(units).flatMap((spans) => heldInWindow(spans, window)),
};

/** One unit a case, of all its spans as far as they lie in the window. */
function heldInWindow(
  spans: readonly FigureUnit[],
  { from, to, dayKnown, law }: WindowAsked,
): readonly FigureUnit[] {
  const before = LocalDate.addDays(from, -1);
  const parts = spans
    .map(({ on, until }) => ({
      after: LocalDate.max(on, before),
      upTo: LocalDate.min(until ?? dayKnown, to),
    }))
    .filter(({ after, upTo }) => after < upTo);
  const [first] = spans;
  if (!first || parts.length === 0) return [];
  if (first.leftOut !== null) return [{ ...first, standing: 'left-out' }];
  if (parts.some(({ after, upTo }) => uncountable(law, after, upTo) !== null)) {
    return [{ ...first, standing: 'left-out', leftOut: 'outside-calendar' }];
  }
  const amount = parts.reduce(
    (sum, { after, upTo }) => sum + law.calendar.workingDaysBetween(after, upTo),
    0,
  );
  return [{ ...first, standing: 'counted', amount }];
}
