import { createHash } from 'node:crypto';
import { AnchorCode } from './anchor-code';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeOf = (text: string) => AnchorCode.of(createHash('sha256').update(text).digest());
const codes = Array.from({ length: 20 }, (_, i) => codeOf(`paper ${i}`));

/** Where the characters stand that are not the prefix or a hyphen. */
const places = [...codeOf('any')].flatMap((character, i) =>
  i > 2 && character !== '-' ? [i] : [],
);

const replaced = (code: string, at: number, character: string) =>
  code.slice(0, at) + character + code.slice(at + 1);

describe('the code of a paper', () => {
  it('is made of the first 75 bits of the hash', () => {
    expect(AnchorCode.of(new Uint8Array(32))).toBe('TS-0000-0000-0000-0000');
    const bytes = Uint8Array.from({ length: 32 }, (_, i) => (i < 9 ? 0 : 0b00100000));
    // Bits 72 to 74 are the last three of the fifteenth character; it is followed by twice itself.
    expect(AnchorCode.of(bytes)).toBe('TS-0000-0000-0000-0012');
    expect(AnchorCode.of(bytes.map((byte, i) => (i > 9 ? 255 : byte)))).toBe(AnchorCode.of(bytes));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has an example that is one', () => {
    expect(AnchorCode.read(AnchorCode.example)).toBe(AnchorCode.example);
  });

  it('has no letter that could be taken for another character', () => {
    for (const code of codes) expect(code).toMatch(/^TS(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
  });

  it('shows any one wrong character', () => {
    for (const code of codes) {
      for (const at of places) {
        for (const wrong of ALPHABET.replace(code.charAt(at), '')) {
          expect(AnchorCode.fault(replaced(code, at, wrong))).toContain('check character');
        }
      }
    }
  });

  it('shows any two characters that changed places, neighbours or not', () => {
    for (const code of codes) {
      for (const a of places) {
        for (const b of places) {
          if (a >= b || code[a] === code[b]) continue;
          const swapped = replaced(replaced(code, a, code.charAt(b)), b, code.charAt(a));
          expect(AnchorCode.fault(swapped)).toContain('check character');
        }
      }
    }
  });

  it.each([
    ['small letters', (code: string) => code.toLowerCase()],
    ['without hyphens', (code: string) => code.replaceAll('-', '')],
    ['with spaces', (code: string) => ` ${code.replaceAll('-', ' ')} `],
    ['without its prefix', (code: string) => code.slice(3)],
    [
      'with the letters that it has none of',
      (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l'),
    ],
  ])('is read as it was printed when typed in %s', (_, typed) => {
    for (const code of codes) expect(AnchorCode.read(typed(code))).toBe(code);
  });

  it.each([
    ['', 'four groups'],
    ['TS-7K3Q-9XMD', 'four groups'],
    ['TS-7K3Q-9XMD-4RPA-2H5CC', 'four groups'],
    ['TS-7K3Q-9XMD-4RPA-2H5U', 'a character that no code has'],
    ['TS-7K3Q-9XMD-4RPA-2H5é', 'a character that no code has'],
  ])('is refused in words: "%s"', (text, words) => {
    expect(AnchorCode.fault(text)).toContain(words);
    expect(AnchorCode.read(text)).toBeNull();
  });
});
