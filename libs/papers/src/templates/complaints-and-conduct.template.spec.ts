import { LocalDate } from '@tipstaff/kernel';
import { blocksOf } from '../prose/sentences';
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
