import { pieceInWords } from './window-in-words';

it.each([
  ['2024-01-01', '2024-01-31', false, 'January 2024'],
  ['2024-01-01', '2024-03-31', false, 'Jan to Mar 2024'],
  ['2024-01-15', '2024-03-31', true, '15 January 2024 to 31 March 2024 (in part)'],
])('says %s to %s as people do', (from, to, partial, words) => {
  expect(pieceInWords({ from, to, partial })).toBe(words);
});
