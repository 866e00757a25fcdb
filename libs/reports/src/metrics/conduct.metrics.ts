import {
  all,
  detail,
  type Fact,
  first,
  standingFinalisation,
  type Timeline,
} from '@tipstaff/casework';
import { counts, type Metric, NOT_ROUNDED, NOTHING_LEFT_OUT } from '../metric';
import { unitsByCase } from './units-by-case';

export const chapter13Reports: Metric = {
  id: 'chapter-13-reports',
  unit: 'count',
  perCase: true,
  dividedBy: 'type',
  types: ['complaint', 'conduct', 'dsi'],
  reads: ['chapter-13'],
  label: () => 'Chapter 13 letters',
  contract: () => ({
    unit: 'report',
    cohort: 'sent in the window, on complaints, conduct matters and DSI matters',
    numerator:
      'every report of the cohort: neither cases nor recipients; what was sent to several on days of their own is one report, sent on the first of them',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) =>
    reportsSent(timeline).map((sent) => counts(sent.on, { unit: String(sent.number) })),
};

/** A report that names no period stands for itself; of those that name one, the first sent to anyone. */
function reportsSent(timeline: Timeline): readonly Fact[] {
  const counted = new Set<string>();
  return all(timeline, 'chapter-13').filter((sent) => {
    const period = detail(sent, 'period');
    if (period === null) return true;
    const isFirst = !counted.has(period);
    counted.add(period);
    return isFirst;
  });
}

export const conductCases: Metric = {
  id: 'conduct-cases',
  unit: 'count',
  types: ['conduct'],
  reads: ['recorded'],
  label: () => 'PSD conduct cases',
  contract: () => ({
    unit: 'conduct matter',
    cohort: 'recorded in the window',
    numerator: 'every matter of the cohort, under Schedule 3 or outside it',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ timeline }) => {
    const recorded = first(timeline, 'recorded');
    return recorded ? [counts(recorded.on)] : [];
  },
};

const NOW_FINALISED = 'now-finalised';
const NOT_FINALISED = 'not-finalised';

export const casesReportedTwice: Metric = {
  id: 'cases-reported-twice',
  unit: 'count',
  dividedBy: 'breakdown',
  types: ['complaint', 'conduct', 'dsi'],
  reads: ['chapter-13', 'finalised'],
  readsOf: { complaint: ['reinvestigation', 'handling'] },
  label: () => 'Cases with two or more Chapter 13 letters',
  contract: () => ({
    unit: 'case',
    cohort: 'with two or more Chapter 13 reports sent in the window',
    numerator:
      'every case of the cohort, on the day of the latest of these reports; under it those that are finalised on the day the report is known, and those that are not',
    denominator: null,
    leftOut: NOTHING_LEFT_OUT,
    rounding: NOT_ROUNDED,
  }),
  contributions: ({ type, timeline }) => {
    const finalised =
      type === 'complaint' ? standingFinalisation(timeline) : first(timeline, 'finalised');
    const breakdown = finalised === null ? NOT_FINALISED : NOW_FINALISED;
    return reportsSent(timeline).map((sent) =>
      counts(sent.on, { unit: String(sent.number), counted: false, breakdown }),
    );
  },
  ofWindow: (units) =>
    unitsByCase(units).flatMap((reports) => {
      const latest = reports.at(-1);
      if (!latest || reports.length < 2) return [];
      return [{ ...latest, standing: latest.leftOut === null ? 'counted' : 'left-out' }];
    }),
};
