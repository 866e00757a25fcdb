import { LocalDate } from '@tipstaff/kernel';
import { Fraction } from '@tipstaff/reports';
import { type FigureSource } from '../prose/figure-source';
import { figuresOfSample } from '../prose/figures-of-sample.fixture';
import { printed } from '../prose/printed';
import { readReference } from '../prose/reference';
import { blocksOf, sentencesOf } from '../prose/sentences';
import { typedNumbers } from '../prose/typed-numbers';
import { placedReferences } from '../prose/lint';
import { rowIds } from '../model/figures-of-paper';
import { complaintsAndConductUpdate } from './complaints-and-conduct.template';
import { windowsOfText } from './template';

const { text, confirmations } = complaintsAndConductUpdate;

it('refers to rows and windows that there are', () => {
  const windows = windowsOfText(text, LocalDate.parse('2024-09-30')).map(({ name }) => name);
  const faults = placedReferences(text).filter(
    ({ reference }) =>
      reference === null ||
      !rowIds.includes(reference.row) ||
      ![...windows, 'change'].includes(reference.period),
  );
  expect(faults).toEqual([]);
});

it('ships a confirmation for each sentence in which a number is typed', () => {
  const confirmed = new Set(confirmations.map(({ sentence }) => sentence));
  const typed = blocksOf(text)
    .flatMap((block) =>
      typedNumbers(block.text.replace(/\{[^{}]*\}/g, '￼'), []).length > 0 ? [block.text] : [],
    )
    .filter((block) => ![...confirmed].some((sentence) => block.includes(sentence)));
  expect(typed).toEqual([]);
});

/** A source in which every figure, and every part of one, is the same number. */
function everyFigureIs(value: number): FigureSource {
  const by = new Proxy({}, { get: () => value });
  const share = { unit: 'percent', numerator: value, denominator: 2 } as const;
  return {
    ...figuresOfSample,
    has: () => true,
    window: (name) => ({ name, from: LocalDate.of(2024, 1, 1), to: LocalDate.of(2024, 9, 30) }),
    figure: (row, period) => {
      const number = period === 'previous' ? 2 : value;
      const parts = { by, cases: number, gross: number, percent: 50 };
      return {
        ...{ unit: 'count', value: number, exact: Fraction.of(number), ...parts },
        ...(row.includes('-within-') ? share : {}),
      };
    },
  };
}

describe.each([0, 1, 2])('where every figure is %i', (value) => {
  const source = everyFigureIs(value);
  const sentences = blocksOf(text).flatMap((block) =>
    sentencesOf(block.text).map(({ from, to }) =>
      block.text.slice(from, to).replace(/\{([^{}]*)\}/gu, (_, inner: string) => {
        const reference = readReference(inner);
        const shown = reference && printed(reference, source);
        if (shown === null || 'refused' in shown) throw new Error(`{${inner}} is not printed.`);
        return shown.text;
      }),
    ),
  );
  const plurals =
    'are|were|case have|cases|reports|days|hearings|meetings|dismissals|individuals|complaints|officers';

  it.each([
    [
      'speaks of several where there is one',
      new RegExp(`(?<![-.])\\b(?:1|one) (?!of\\b)(?:\\p{L}+ ){0,3}?(?:${plurals})\\b`, 'iu'),
    ],
    ['says how much did not change', /\bno change of\b/u],
    ['leaves out what there is none of', /\bno (?:was|were|would|in|of|and)\b/iu],
  ])('no sentence %s', (_what, wrong) => {
    expect(sentences.filter((sentence) => wrong.test(sentence))).toEqual([]);
  });
});

it('knows windows of its own, and refuses what is none', () => {
  const to = LocalDate.parse('2024-09-30');
  const own =
    '---\nwindows:\n  half: 2024-01-01..2024-06-30\n  then: quarter year-before known-on 2024-10-08\n---\n';
  expect(windowsOfText(own, to).slice(-2)).toEqual([
    { name: 'half', from: '2024-01-01', to: '2024-06-30' },
    { name: 'then', from: '2023-07-01', to: '2023-09-30', knownOn: '2024-10-08' },
  ]);
  expect(() => windowsOfText('---\nwindows:\n  x: someday\n---\n', to)).toThrow(
    /"someday" names no window/,
  );
  const backwards = '---\nwindows:\n  x: 2024-09-30..2024-01-01\n---\n';
  expect(() => windowsOfText(backwards, to)).toThrow(
    'The window ends on 2024-01-01 before it begins on 2024-09-30: turn them round.',
  );
});
