import fc from 'fast-check';
import { Fraction } from './fraction';

it.each([
  [1, 2, 0, 1],
  [-1, 2, 0, -1],
  [1, 3, 1, 0.3],
  [-25, 1000, 2, -0.03],
  [-1, 1000, 0, 0],
  [208, 2, 0, 104],
  [84955, 1000, 1, 85],
])('rounds %s/%s to %s decimals half away from zero: %s', (a, b, decimals, printed) => {
  expect(Object.is(Fraction.rounded(Fraction.of(a, b), decimals), printed)).toBe(true);
});

it('writes what it reads', () => {
  for (const text of ['155/18', '-5/2', '334', '0']) {
    expect(Fraction.toString(Fraction.parse(text))).toBe(text);
  }
  expect(Fraction.toString(Fraction.of(6, -4))).toBe('-3/2');
  expect(() => Fraction.of(1, 0)).toThrow(RangeError);
});

it('loses nothing', () => {
  const some = fc
    .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 997 }))
    .map(([a, b]) => Fraction.of(a, b));
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(Fraction.minus(Fraction.plus(a, b), b)).toEqual(a);
      if (b.numerator !== 0n) expect(Fraction.times(Fraction.over(a, b), b)).toEqual(a);
      expect(Math.sign(Fraction.compare(a, b))).toBe(-Math.sign(Fraction.compare(b, a)) + 0);
    }),
  );
});
