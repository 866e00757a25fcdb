import { type KeyObject } from 'node:crypto';
import { type ChainMark } from '@tipstaff/event-store';
import { DomainError, echoed, Instant, wordsOf } from '@tipstaff/kernel';
import { checkSigned, keyIdOf, signLines } from './signed-lines';

/** What an installation says of its record at a moment. */
export interface Checkpoint extends ChainMark {
  /** Name of the installation. */
  readonly origin: string;
  readonly time: Instant;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly keyId: string;
  /** Of Ed25519; hexadecimal, which survives print and hand. */
  readonly signature: string;
}

const CHECKPOINT_FORMAT = 'tipstaff-checkpoint/1';

export function signCheckpoint(checkpoint: Checkpoint, key: KeyObject): SignedCheckpoint {
  const keyId = keyIdOf(key);
  const signature = signLines(signedLines({ ...checkpoint, keyId }), key);
  return { ...checkpoint, keyId, signature };
}

/**
 * @param keys public or private ones, whose public halves are meant
 * @throws DomainError `checkpoint.unknown-key`, `checkpoint.bad-signature`
 */
export function checkSignature(checkpoint: SignedCheckpoint, keys: readonly KeyObject[]): void {
  const { keyId, signature } = checkpoint;
  const lines = signedLines(checkpoint);
  checkSigned({ what: 'checkpoint', lines, keyId, signature }, keys);
}

/** Every line but the signature, the first one included: no other text can pass for it. */
function signedLines(checkpoint: Omit<SignedCheckpoint, 'signature'>): readonly string[] {
  const { origin, position, hash, time, keyId } = checkpoint;
  return [
    CHECKPOINT_FORMAT,
    `origin: ${origin}`,
    `position: ${position}`,
    `hash: ${hash}`,
    `time: ${time}`,
    `key: ${keyId}`,
  ];
}

const SIGNATURE = 'signature';
/** A line of 64 characters is not broken by mail. */
const SIGNATURE_LINE = /.{64}/g;

/** Members after the first line, in their order, and what each looks like. */
const members = {
  origin: [/^\S{1,80}$/, 'the name of an installation'],
  position: [/^[1-9]\d{0,15}$/, 'a position of the record'],
  hash: [/^[0-9a-f]{64}$/i, 'a hash of 64 hexadecimal digits'],
  time: [/^\S+$/, 'a moment like 2024-10-01T08:00:00.000Z'],
  key: [/^[0-9a-f]{16}$/i, 'the id of a key, 16 hexadecimal digits'],
  [SIGNATURE]: [/^[0-9a-f]{128}$/i, 'a signature of two lines of 64 hexadecimal digits'],
} as const;
type Member = keyof typeof members;

/** The checkpoint as lines for mail or print; the last ends without a line end. */
export function checkpointText(checkpoint: SignedCheckpoint): string {
  const signature = checkpoint.signature.match(SIGNATURE_LINE) ?? [];
  return [...signedLines(checkpoint), `${SIGNATURE}:`, ...signature].join('\n');
}

/**
 * The checkpoint in a text that may have more around it, be quoted (`> `), indented, or typed from paper
 * in capitals.
 * @throws DomainError `checkpoint.unreadable`
 */
export function readCheckpoint(text: string): SignedCheckpoint {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^[>\s]+/, '').trimEnd())
    .filter((line) => line !== '');
  const starts = lines.flatMap((line, i) => (line === CHECKPOINT_FORMAT ? [i] : []));
  const [start] = starts;
  if (start === undefined) throw unreadable(noStart(lines));
  if (starts.length > 1) {
    throw unreadable(`There are ${starts.length} checkpoints in it: give one at a time.`);
  }
  const found = valuesIn(lines.slice(start + 1));
  return {
    origin: found.origin,
    position: Number(found.position),
    hash: found.hash.toLowerCase(),
    time: momentOf(found.time),
    keyId: found.key.toLowerCase(),
    signature: found.signature.toLowerCase(),
  };
}

function valuesIn(lines: readonly string[]): Readonly<Record<Member, string>> {
  const found: Partial<Record<Member, string>> = {};
  const names = Object.keys(members) as Member[];
  names.forEach((name, i) => {
    const line = lines[i] ?? '';
    if (!line.startsWith(`${name}:`)) {
      throw unreadable(
        `Line ${i + 2} of it should begin with "${name}:", and ${line === '' ? 'is missing' : `is "${echoed(line)}"`}.`,
      );
    }
    const own = line.slice(name.length + 1);
    const value = (name === SIGNATURE ? signatureIn([own, ...lines.slice(i + 1)]) : own).trim();
    const [shape, want] = members[name];
    if (!shape.test(value)) throw unreadable(`After "${name}:" there should be ${want}.`);
    found[name] = value;
  });
  return found as Record<Member, string>;
}

/** As many hexadecimal digits as follow, over however many lines they were broken. */
function signatureIn(lines: readonly string[]): string {
  let digits = '';
  for (const line of lines) {
    const more = line.replace(/\s/g, '');
    if (!/^[0-9a-f]*$/i.test(more) || digits.length >= 128) break;
    digits += more;
  }
  return digits;
}

function momentOf(text: string): Instant {
  try {
    return Instant.parse(text);
  } catch (error) {
    throw unreadable(`After "time:" there should be ${members.time[1]}. ${wordsOf(error)}`);
  }
}

function noStart(lines: readonly string[]): string {
  const other = lines.find((line) => line.startsWith('tipstaff-checkpoint/'));
  if (other === undefined) return `It has no line "${CHECKPOINT_FORMAT}", with which one begins.`;
  return `It is of the form ${other}, and this release reads ${CHECKPOINT_FORMAT}: use the release that made it.`;
}

function unreadable(why: string): DomainError {
  return new DomainError(
    'invalid-input',
    'checkpoint.unreadable',
    `This is not a whole checkpoint. ${why} Copy it anew, from the line "${CHECKPOINT_FORMAT}" to the last line of the signature.`,
  );
}
