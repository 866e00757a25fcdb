import { echoed } from '@tipstaff/kernel';
/**
 * The code of a published paper, for example TS-7K3Q-9XMD-4RPA-2H5Q: 75 bits of the SHA-256 of what it
 * stands for, and a check character, in Crockford's alphabet of 32 without I, L, O and U.
 */
export type AnchorCode = string & { readonly __brand: 'AnchorCode' };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_EACH = 5;
/** Nobody can make another paper fit a code of so many bits; 15 characters and the check are 4 groups. */
const HASHED = 15;
const PREFIX = 'TS';
const EXAMPLE = 'TS-7K3Q-9XMD-4RPA-2H5Q';

export const AnchorCode = {
  example: EXAMPLE,

  /** @param hash at least 10 bytes, the highest first */
  of(hash: Uint8Array): AnchorCode {
    const values = Array.from({ length: HASHED }, (_, i) => fiveBits(hash, i * BITS_EACH));
    return written([...values, checkOf(values)]);
  },

  /** Why the text is no code, in words; null when it is one. */
  fault(text: string): string | null {
    const read = readCode(text);
    return typeof read === 'string' ? read : null;
  },

  /** As printed, from however it was typed: small letters, spaces, O for 0, I or L for 1; null for none. */
  read(text: string): AnchorCode | null {
    const read = readCode(text);
    return typeof read === 'string' ? null : written(read);
  },
};

/** The values of the characters, or why it is no code. */
function readCode(text: string): readonly number[] | string {
  const typed = text.toUpperCase().replace(/[\s-]/g, '');
  const plain = typed.length > HASHED + 1 && typed.startsWith(PREFIX) ? typed.slice(2) : typed;
  const characters = plain.replaceAll('O', '0').replace(/[IL]/g, '1');
  if (characters.length !== HASHED + 1) {
    return `"${echoed(text)}" is not the code of a paper: a code has four groups of four characters after ${PREFIX}, for example ${EXAMPLE}.`;
  }
  const values = [...characters].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) {
    return `"${echoed(text)}" is not the code of a paper: it holds a character that no code has. Codes use digits and letters without I, L, O and U.`;
  }
  if (checkOf(values.slice(0, HASHED)) !== values[HASHED]) {
    return `"${echoed(text)}" was not copied rightly: its check character does not fit. Compare it with the paper, character by character.`;
  }
  return values;
}

function written(values: readonly number[]): AnchorCode {
  const characters = values.map((value) => ALPHABET[value]).join('');
  return [PREFIX, ...(characters.match(/.{4}/g) ?? [])].join('-') as AnchorCode;
}

/**
 * With the check, the characters weighted by powers of 2 in the field of 32 elements add up to nothing.
 * The weights differ and none is nought, so one wrong character, and two that changed places, always show.
 */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => timesTwo(sum ^ value), 0);
}

/** In the field of 32 elements, as polynomials over two modulo x^5 + x^2 + 1. */
function timesTwo(value: number): number {
  const doubled = value << 1;
  return doubled & 0b100000 ? doubled ^ 0b100101 : doubled;
}

function fiveBits(bytes: Uint8Array, from: number): number {
  const at = from >> 3;
  const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (pair >> (16 - BITS_EACH - (from & 7))) & 0b11111;
}
