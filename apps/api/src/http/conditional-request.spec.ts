import {
  entityTagOf,
  expectedVersionOf,
  idempotencyKeyOf,
  isHeld,
  tagOfCase,
} from './conditional-request';

describe('the version a command expects', () => {
  it('is the one of If-Match', () => {
    expect(expectedVersionOf({ 'if-match': '"12"' })).toBe(12);
  });

  it('is the one that the tag of a case begins with', () => {
    expect(expectedVersionOf({ 'if-match': tagOfCase(12, '{"version":12}') })).toBe(12);
  });

  it('is 0 for a new case, said in either way', () => {
    expect(expectedVersionOf({ 'if-match': '"0"' })).toBe(0);
    expect(expectedVersionOf({ 'if-none-match': '*' })).toBe(0);
  });

  it('is asked for, naming the header', () => {
    expect(() => expectedVersionOf({})).toThrow(
      expect.objectContaining({
        kind: 'precondition-required',
        message: expect.stringContaining('If-Match'),
      }),
    );
  });

  it.each([
    '*',
    '12',
    '"12-"',
    '"12-a tag of another kind"',
    'W/"12"',
    '"01"',
    '"-1"',
    '"1", "2"',
    '"x"',
    '',
  ])('can not be read from If-Match %j', (header) => {
    expect(() => expectedVersionOf({ 'if-match': header })).toThrow(
      expect.objectContaining({ code: 'request.invalid' }),
    );
  });

  it('can not be read from an If-None-Match that names a version', () => {
    expect(() => expectedVersionOf({ 'if-none-match': '"1"' })).toThrow(/only \* can be used/);
  });

  it('is one, not two: both headers together are refused', () => {
    const both = { 'if-match': '"1"', 'if-none-match': '*' };
    expect(() => expectedVersionOf(both)).toThrow(/send one of them/);
  });
});

describe('the idempotency key', () => {
  it('is asked for, naming the header', () => {
    expect(() => idempotencyKeyOf({})).toThrow(/Idempotency-Key is missing/);
  });

  it.each(['short', 'with space in it', 'a'.repeat(129)])('can not be %j', (key) => {
    expect(() => idempotencyKeyOf({ 'idempotency-key': key })).toThrow(
      expect.objectContaining({ code: 'request.invalid' }),
    );
  });

  it('may be a UUID', () => {
    const key = 'b1e6c9a2-2f3d-4c53-9d0a-1c7f4a1b2c3d';
    expect(idempotencyKeyOf({ 'idempotency-key': key })).toBe(key);
  });
});

describe('the tag of an answer', () => {
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
});
