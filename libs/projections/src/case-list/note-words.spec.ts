import { noteWords } from './note-words';

const NOTE = 'Mrs O’Neill said:\nthe use of FORCE was not necessary; see CO/00123/24. Café.';

it.each([
  ['force', true],
  ['FORCE use', true],
  ['"use of force"', true],
  ['"of use"', false],
  ['"use of force" necessary', true],
  ['forc', false],
  ['forces', false],
  ['force sufficient', false],
  ['00123', true],
  ['CO/00123/24', true],
  ["o'neill", true],
  ['cafe\u0301', true],
  ['ｆｏｒｃｅ', true],
])('%s is found: %s', (words, isFound) => {
  expect(noteWords(words)?.areIn(NOTE)).toBe(isFound);
});

it.each(['', ' ', '"', '""', '... – !'])('%j has no word to look for', (text) => {
  expect(noteWords(text)).toBeNull();
});
