import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

/** The same value with the members of every object put in the other way round. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turnedRound(member)]),
  );
}

describe('canonicalJson', () => {
  it('writes keys in code-unit order, without white space', () => {
    expect(canonicalJson({ b: [1, { d: null, c: true }], a: 'x', B: 1.5 })).toBe(
      '{"B":1.5,"a":"x","b":[1,{"c":true,"d":null}]}',
    );
  });

  it('leaves undefined members out', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('is read back as the value it was written from', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order in which an object was built', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(turnedRound(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it.each([
    [Number.NaN, 'NaN has no JSON form'],
    [Number.POSITIVE_INFINITY, 'Infinity has no JSON form'],
    [new Date(0), 'A Date has no canonical JSON form'],
    [{ a: [() => 1] }, 'A function has no canonical JSON form'],
    [[undefined], 'undefined has no canonical JSON form'],
    [new Array(2), 'undefined has no canonical JSON form'],
    [1n, 'A bigint has no canonical JSON form'],
  ])('refuses what JSON cannot hold: %p', (value, why) => {
    expect(() => canonicalJson(value)).toThrow(why);
  });
});
