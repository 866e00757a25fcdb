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
