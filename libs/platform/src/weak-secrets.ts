/** Words that stand in examples, and in place of secrets that nobody has chosen yet. */
const USUAL_WORDS =
  /pass(word|wort|wd)?|secret|token|change[-_ ]?(me|it|this)|please|tipstaff|example|admin|postgres|redis|default|demo|test|user|letmein|qwerty|welcome|hunter\d?/gi;

/** Of what is random nearly none, whatever it is written in: see the test. */
const FEWEST_DIFFERENT = 8;
const MOST_STEPS_OF_ONE = 2 / 3;
const FEWEST_DIFFERENT_BYTES = 16;

/**
 * Why a text can be guessed, in words that do not repeat it; null when nothing speaks for it. That a secret
 * was made at random can not be seen; that it was not often can.
 * @param least characters
 */
export function weaknessOfText(text: string | null, least: number): string | null {
  if (text === null) return null;
  if (text.length < least) return `has fewer than ${least} characters`;
  const units = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const why = weaknessOf(units, Math.min(FEWEST_DIFFERENT, Math.ceil(least / 3)));
  if (why !== null) return why;
  const rest = text.replace(USUAL_WORDS, '').replace(/[^\p{L}\p{N}]/gu, '');
  const isWords = rest.length < least / 2 || (rest.length < text.length && weaknessOfRest(rest));
  return isWords ? 'is made of words that stand in examples' : null;
}

const weaknessOfRest = (rest: string): boolean =>
  weaknessOf(
    [...rest].map((sign) => sign.codePointAt(0) ?? 0),
    4,
  ) !== null;

/** The same of a key of 32 bytes. */
export function weaknessOfBytes(bytes: Buffer): string | null {
  const why = weaknessOf([...bytes], FEWEST_DIFFERENT_BYTES);
  if (why !== null) return why;
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f)
    ? 'is a text and not made at random'
    : null;
}

function weaknessOf(units: readonly number[], leastDifferent: number): string | null {
  if (periodOf(units) * 2 <= units.length) return 'repeats itself';
  if (new Set(units).size < leastDifferent) return 'is made of a few signs';
  const steps = units.slice(1).map((unit, at) => Math.abs(unit - (units[at] ?? 0)));
  const small = steps.filter((step) => step <= 1).length;
  return small > steps.length * MOST_STEPS_OF_ONE ? 'counts up or down' : null;
}

/** After how many signs it begins anew; its length where it never does. */
function periodOf(units: readonly number[]): number {
  for (let period = 1; period < units.length; period += 1) {
    if (units.every((unit, at) => at < period || unit === units[at - period])) return period;
  }
  return units.length;
}
