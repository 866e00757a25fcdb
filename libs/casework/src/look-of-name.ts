import { isPseudonym } from './fact';

/** Capitals of other alphabets that look like one of the Latin alphabet, each above the one it looks like. */
const OTHER_CAPITALS = 'АВСЕНІЈКМОРЅТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const LATIN_CAPITALS = 'ABCEHIJKMOPSTXYABEZHIKMNOPTYX';
const LATIN = new Map([...OTHER_CAPITALS].map((sign, at) => [sign, LATIN_CAPITALS[at] ?? sign]));

/**
 * What a reference or a name looks like to who reads it in a hurry: two that share it are easily taken for one
 * another. Without capitals, accents and signs that can not be seen, any separator for any other, O for 0, I and L
 * for 1, numbers without the zeros before them. Not for showing.
 */
export function lookOfName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase();
  return [...plain]
    .map((sign) => LATIN.get(sign) ?? sign)
    .join('')
    .replace(/[\s\p{P}\p{S}]+/gu, '-')
    .replace(/([A-Z]{2,})(?=\d)/g, '$1-')
    .split('-')
    .filter((part) => part !== '')
    .map((part) => {
      const digits = part.replace(/O/g, '0').replace(/[IL]/g, '1');
      return /^\d+$/.test(digits) && /\d/.test(part) ? digits.replace(/^0+(?=.)/, '') : digits;
    })
    .join('-');
}

/** The number of a pseudonymous reference without the zeros before it: of two that are nearly one it is the same. */
export function numberOfPseudonym(person: string): string {
  return person.slice(person.indexOf('-') + 1).replace(/^0+(?=.)/, '');
}

/**
 * Whether two pseudonymous references are another and nearly the same: OFF-0123 and OFF-123, or OFC-0123, whose
 * letters one sign tells apart.
 */
export function isNearlyTheSame(one: string, other: string): boolean {
  if (one === other || !isPseudonym(one) || !isPseudonym(other)) return false;
  if (numberOfPseudonym(one) !== numberOfPseudonym(other)) return false;
  const letters = [one, other].map((name) => name.slice(0, name.indexOf('-')));
  const [a = '', b = ''] = letters;
  return a === b || isOneOff(a, b) || lookOfName(one) === lookOfName(other);
}

/** Whether one sign was changed, left out or put in. */
export function isOneOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const at = [...short].findIndex((sign, index) => sign !== long[index]);
  if (at < 0) return long.length > short.length;
  const rest = long.slice(at + 1);
  return rest === short.slice(long.length > short.length ? at : at + 1);
}
