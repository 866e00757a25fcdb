import { canonicalJson } from '@tipstaff/kernel';
import { createHash } from 'node:crypto';

/** A file of a sealed paper. */
export interface SealedFile {
  /** With the folder, as `charts/1.svg`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ListedFile {
  readonly name: string;
  readonly length: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** RFC 4648. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const LETTERS = 12;
const BITS_EACH = 5;

/** What was sealed, in order of name. */
export function listOfFiles(files: readonly SealedFile[]): readonly ListedFile[] {
  return files
    .map(({ name, bytes }) => ({
      name,
      length: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The paper's hash: SHA-256 of the canonical JSON of `[[name, length, sha256], …]`, hexadecimal. */
export function hashOfList(list: readonly ListedFile[]): string {
  const lines = list.map(({ name, length, sha256 }) => [name, length, sha256]);
  return createHash('sha256').update(canonicalJson(lines)).digest('hex');
}

/** The code in print: the first 12 letters of the hash in base 32 (RFC 4648). */
export function codeOfHash(hash: string): string {
  const bits = [...Buffer.from(hash, 'hex')]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return Array.from({ length: LETTERS }, (_, at) => {
    const five = bits.slice(at * BITS_EACH, (at + 1) * BITS_EACH);
    return ALPHABET[parseInt(five, 2)] ?? '';
  }).join('');
}

/** As printed, from however it was typed; null where it is no code. */
export function readCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s-]/gu, '')
    .replaceAll('0', 'O')
    .replaceAll('1', 'I');
  return /^[A-Z2-7]{12}$/u.test(letters) ? letters : null;
}

export function jsonFile(name: string, value: unknown): SealedFile {
  return { name, bytes: new TextEncoder().encode(canonicalJson(value)) };
}

export function textFile(name: string, text: string): SealedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
