import { LocalDate } from '@tipstaff/kernel';
import { Fraction } from '@tipstaff/reports';
import { type FigureSource, type NamedWindow, type PaperFigure } from './figure-source';

const window = (name: string, from: string, to: string): NamedWindow => ({
  name,
  from: LocalDate.parse(from),
  to: LocalDate.parse(to),
});

const windows = [
  window('last', '2023-10-01', '2024-09-30'),
  window('previous', '2022-10-01', '2023-09-30'),
  window('ytd', '2024-01-01', '2024-09-30'),
];

const count = (value: number, more: Partial<PaperFigure> = {}): PaperFigure => ({
  unit: 'count',
  value,
  exact: Fraction.of(value),
  ...more,
});
const measure = (value: number, places: number, more: Partial<PaperFigure> = {}): PaperFigure => ({
  ...{ unit: 'count', value, exact: Fraction.ofPrinted(value, places), places },
  ...more,
});
const percent = (value: number, numerator: number, denominator: number): PaperFigure => ({
  unit: 'percent',
  value,
  exact: Fraction.of(100 * numerator, denominator),
  numerator,
  denominator,
});

/** Rows of the published table, and a few that can not be worked out. */
const figures: Readonly<Record<string, Readonly<Record<string, PaperFigure>>>> = {
  'complaints-logged': { last: count(334), previous: count(393), ytd: count(250) },
  'logged-within-2-wd': { last: percent(85, 284, 334), previous: percent(75.1, 295, 393) },
  'contacted-within-10-wd': { last: percent(83.6, 275, 329), previous: percent(77.3, 300, 388) },
  'chapter-13-reports': { last: count(34, { by: { complaint: 19 } }), previous: count(19) },
  'conduct-cases': { last: count(80), previous: count(90) },
  'accelerated-hearings': { last: count(4), previous: count(0) },
  'police-appeals-tribunals': { last: count(0), previous: count(0) },
  'measure/robbery': { last: measure(352, 0), previous: measure(343, 0) },
  'measure/answered/target': { last: measure(90, 0, { unit: 'percent' }) },
  'measure/answered': {
    last: measure(87.3, 1, { unit: 'percent' }),
    previous: measure(88, 0, { unit: 'percent' }),
  },
  'measure/long-term/yearly-average/country:england-and-wales': { last: measure(1234.56, 2) },
  'measure/waited': {
    last: measure(76_807, 0, { isTime: true }),
    previous: measure(9, 0, { isTime: true }),
  },
  'asymmetry/NW-01': {
    last: measure(3, 1, { isInPoints: true }),
    previous: measure(-1.4, 1, { isInPoints: true }),
  },
  'asymmetry/NW-02': {
    last: measure(2.5, 1, { isInPoints: true, kept: 'withheld' }),
    previous: measure(1.5, 1, { isInPoints: true }),
  },
  'measure/peel/grade': { last: { ...measure(0, 0), value: null, exact: null, words: 'Good' } },
  'finalised-service-not-acceptable': {
    last: count(81, { numerator: 81, denominator: 381, percent: 21.3 }),
    previous: count(95, { numerator: 95, denominator: 402, percent: 23.6 }),
  },
};

export const figuresOfSample: FigureSource = {
  has: (row) => row in figures,
  hasFrame: (frame) => frame === 'calls-999',
  window: (name) => windows.find((one) => one.name === name) ?? null,
  figure: (row, name) => figures[row]?.[name] ?? null,
  comparable: (row) => (row === 'conduct-cases' ? false : null),
};
