import { existsSync } from 'node:fs';
import { LONGEST } from '../test/jest/longest-first.sequencer.cjs';

describe('the test files that begin first', () => {
  it.each(LONGEST)('has %s, which is there', (file) => {
    expect(existsSync(new URL(`../${file}`, import.meta.url))).toBe(true);
  });
});
