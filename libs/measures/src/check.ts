import { Fraction } from './fraction';

/** A part of a sum: a measure, or a plain number. */
type Term = { readonly times: 1 | -1 } & (
  | { readonly measure: string }
  | { readonly number: Fraction }
);

/** The sum or share that a source presents: `a + b`, `100 - a - b`, or `a / b` as a percentage. */
export type Check =
  | { readonly kind: 'total'; readonly terms: readonly Term[] }
  | { readonly kind: 'share'; readonly part: string; readonly whole: string };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Null for what is none of the three forms. */
export function parseCheck(text: string): Check | null {
  const words = text.trim().split(/\s+/);
  const [part, operator, whole] = words;
  if (operator === '/') {
    const isShare = words.length === 3 && isMeasure(part) && isMeasure(whole);
    return isShare ? { kind: 'share', part, whole } : null;
  }
  const terms: Term[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const sign = index === 0 ? '+' : words[index - 1];
    const word = words[index] ?? '';
    if (sign !== '+' && sign !== '-') return null;
    const times = sign === '+' ? 1 : -1;
    const number = Fraction.parse(word);
    if (number !== null) terms.push({ times, number });
    else if (isMeasure(word)) terms.push({ times, measure: word });
    else return null;
  }
  const isWhole = words.length % 2 === 1 && terms.length > 1;
  return isWhole ? { kind: 'total', terms } : null;
}

/** The measures that a check names. */
export function measuresOfCheck(check: Check): readonly string[] {
  return check.kind === 'share'
    ? [check.part, check.whole]
    : check.terms.flatMap((term) => ('measure' in term ? [term.measure] : []));
}

function isMeasure(word: string | undefined): word is string {
  return word !== undefined && SLUG.test(word) && !/^\d+$/.test(word);
}
