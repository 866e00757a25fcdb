import { hidden } from './small-numbers';

describe('the parts of a figure', () => {
  it.each([
    ['that are small are hidden', { a: 3, b: 4, c: 20 }, { a: null, b: null, c: 20 }],
    ['that are none are no secret', { a: 0, b: 20, c: 30 }, { a: 0, b: 20, c: 30 }],
    ['of five are shown', { a: 5, b: 20 }, { a: 5, b: 20 }],
    [
      'hide the next smallest with a single small one, which its total would give away',
      { a: 2, b: 0, c: 9, d: 8 },
      { a: null, b: 0, c: 9, d: null },
    ],
    ['of the same size go by name', { z: 1, b: 7, a: 7 }, { z: null, b: 7, a: null }],
    ['that are the whole hide alone', { a: 2 }, { a: null }],
  ])('%s', (_what, parts, shown) => {
    expect(hidden(parts, 5)).toEqual(shown);
  });
});
