/** Signs that look like a space or a hyphen and are another, by the name that a person can look up. */
const SPACES: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
};
const HYPHENS: Readonly<Record<string, string>> = {
  '\u2010': 'a hyphen that is not the one of the keyboard',
  '\u2011': 'a non-breaking hyphen',
  '\u2012': 'a figure dash',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2015': 'a horizontal bar',
  '\u2043': 'a hyphen bullet',
  '\u2212': 'a minus sign',
  '\ufe58': 'a small em dash',
  '\ufe63': 'a small hyphen',
  '\uff0d': 'a full-width hyphen',
};
const ASCII = /^[\0-\x7f]*$/;
const SPACE = /\p{Zs}/gu;
const HYPHEN = new RegExp(`[${Object.keys(HYPHENS).join('')}]`, 'gu');

/**
 * A reference or the name of a person in the signs in which all are kept: letters and their accents as
 * one (Unicode NFC), the space and the hyphen of the keyboard. Two names that differ in nothing else are
 * one name.
 */
export function withPlainSigns(name: string): string {
  if (ASCII.test(name)) return name;
  return name.normalize('NFC').replace(SPACE, ' ').replace(HYPHEN, '-');
}

/** The same without a space at either end. */
export function plainName(name: string): string {
  return withPlainSigns(name).trim();
}

/** Why a name is not plain, for a person who sees no difference: `an en dash (U+2013)`; empty where it is. */
export function signsNotPlain(name: string): string {
  if (ASCII.test(name)) return name === name.trim() ? '' : 'a space at an end';
  const signs = [...new Set(name)]
    .map((sign) => [sign, SPACES[sign] ?? HYPHENS[sign] ?? otherSpace(sign)] as const)
    .flatMap(([sign, words]) => (words === null ? [] : [`${words} (${codeOf(sign)})`]));
  const composed = name.normalize('NFC') === name ? [] : ['a letter and its accent apart'];
  const ended = name === name.trim() ? [] : ['a space at an end'];
  return [...signs, ...composed, ...ended].join(', ');
}

function otherSpace(sign: string): string | null {
  return sign !== ' ' && /\p{Zs}/u.test(sign) ? 'another kind of space' : null;
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
