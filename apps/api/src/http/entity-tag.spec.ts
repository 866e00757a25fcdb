import { entityTagOf, isHeld } from './entity-tag';

const tag = entityTagOf('one');

it('is one for one text, and another for another', () => {
  expect(entityTagOf('one')).toBe(tag);
  expect(entityTagOf('other')).not.toBe(tag);
  expect(tag).toMatch(/^"[\w-]{27}"$/);
});

it.each([tag, `W/${tag}`, `"a", ${tag}`, '*'])('is held by who sends %s', (header) => {
  expect(isHeld(header, tag)).toBe(true);
});

it.each([undefined, '', '"a"', tag.slice(1, -1)])('is not held by who sends %s', (header) => {
  expect(isHeld(header, tag)).toBe(false);
});
