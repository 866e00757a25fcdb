import { withFullStop } from './full-stop';

it.each([
  ['Recorded by mistake', 'Recorded by mistake.'],
  ['Recorded by mistake.', 'Recorded by mistake.'],
  ['Was it so?', 'Was it so?'],
  ['She said “no.”', 'She said “no.”'],
  ['It was misread (twice)', 'It was misread (twice).'],
])('makes of "%s" the sentence "%s"', (words, sentence) => {
  expect(withFullStop(words)).toBe(sentence);
});
