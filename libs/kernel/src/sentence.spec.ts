import { echoed, echoedJson, plural, withFullStop } from './sentence';

it.each([
  ['Recorded by mistake', 'Recorded by mistake.'],
  ['Recorded by mistake.', 'Recorded by mistake.'],
  ['Was it so?', 'Was it so?'],
  ['She said “no.”', 'She said “no.”'],
  ['It was misread (twice)', 'It was misread (twice).'],
])('makes of "%s" the sentence "%s"', (words, sentence) => {
  expect(withFullStop(words)).toBe(sentence);
});

it('says a long value again without its rest, and halves no character', () => {
  expect(echoed('x'.repeat(80))).toBe('x'.repeat(80));
  expect(echoed('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
  expect(echoed(`${'x'.repeat(79)}😀`)).toBe(`${'x'.repeat(79)}…`);
});

it('says again what was sent, and shuts the quotation marks of a long text', () => {
  expect(echoedJson('x'.repeat(81))).toBe(`"${'x'.repeat(80)}…"`);
  expect([echoedJson('a"b'), echoedJson(7), echoedJson(null)]).toEqual(['"a\\"b"', '7', 'null']);
  expect(echoedJson(Array.from({ length: 50 }, () => 1))).toBe(`[${'1,'.repeat(39)}1…`);
});

it('counts one as one', () => {
  expect([0, 1, 2].map((count) => plural(count, 'case'))).toEqual(['0 cases', '1 case', '2 cases']);
  expect(plural(1, 'mark is', 'marks are')).toBe('1 mark is');
});
