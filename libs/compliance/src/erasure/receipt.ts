import { type ChainMark } from '@tipstaff/event-store';
import { DomainError, Instant, type StreamId } from '@tipstaff/kernel';
import { type KeyObject } from 'node:crypto';
import { keyIdOf, signLines } from '../proof/signed-lines';
import {
  type CarriedOut,
  type ErasureKind,
  erasureKinds,
  type ErasureReason,
  erasureReasons,
} from './erasure.event';

/** That an erasure was carried out, and the place in the record of the event that says so. */
export interface Receipt extends CarriedOut, ChainMark {
  /** Name of the installation. */
  readonly origin: string;
  /** Which erasure; says nothing of the person to anybody who does not know the references. */
  readonly id: string;
  readonly by: string;
  readonly time: Instant;
}

export interface SignedReceipt extends Receipt {
  readonly keyId: string;
  /** Of Ed25519; hexadecimal. */
  readonly signature: string;
}

const RECEIPT_FORMAT = 'tipstaff-receipt/1';
const SIGNATURE_LINE = /.{64}/g;
const HEX = '[0-9a-f]';

/** Members after the first line, in their order, and what each looks like. */
const members = {
  origin: /^\S{1,63}$/,
  erasure: new RegExp(`^${HEX}{32}$`),
  case: /^[a-z-]+:[a-z0-9-]+:.+$/,
  kind: new RegExp(`^(${erasureKinds.join('|')})$`),
  reason: new RegExp(`^(${erasureReasons.join('|')})$`),
  texts: /^\d{1,9}$/,
  'case-texts-left': /^\d{1,9}$/,
  by: /^.{1,200}$/,
  position: /^[1-9]\d{0,15}$/,
  hash: new RegExp(`^${HEX}{64}$`),
  time: /^\S+$/,
  key: new RegExp(`^${HEX}{16}$`),
  signature: new RegExp(`^${HEX}{128}$`),
} as const;
type Member = keyof typeof members;

export function signReceipt(receipt: Receipt, key: KeyObject): SignedReceipt {
  const keyId = keyIdOf(key);
  return { ...receipt, keyId, signature: signLines(receiptLines({ ...receipt, keyId }), key) };
}

/** Every line but the signature. */
export function receiptLines(receipt: Omit<SignedReceipt, 'signature'>): readonly string[] {
  return [
    RECEIPT_FORMAT,
    `origin: ${receipt.origin}`,
    `erasure: ${receipt.id}`,
    `case: ${receipt.case}`,
    `kind: ${receipt.kind}`,
    `reason: ${receipt.reason}`,
    `texts: ${receipt.texts}`,
    `case-texts-left: ${receipt.caseTextsLeft}`,
    `by: ${receipt.by}`,
    `position: ${receipt.position}`,
    `hash: ${receipt.hash}`,
    `time: ${receipt.time}`,
    `key: ${receipt.keyId}`,
  ];
}

/** The last line ends without a line end. */
export function receiptText(receipt: SignedReceipt): string {
  const signature = receipt.signature.match(SIGNATURE_LINE) ?? [];
  return [...receiptLines(receipt), 'signature:', ...signature].join('\n');
}

/**
 * The receipt in a text that may have more around it.
 * @throws DomainError `receipt.unreadable`
 */
export function readReceipt(text: string): SignedReceipt {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const start = lines.indexOf(RECEIPT_FORMAT);
  if (start < 0) throw unreadable(`It has no line "${RECEIPT_FORMAT}", with which one begins.`);
  if (lines.indexOf(RECEIPT_FORMAT, start + 1) > 0) throw unreadable('It holds several: give one.');
  const found = valuesIn(lines.slice(start + 1));
  return {
    origin: found.origin,
    id: found.erasure,
    case: found.case as StreamId,
    kind: found.kind as ErasureKind,
    reason: found.reason as ErasureReason,
    texts: Number(found.texts),
    caseTextsLeft: Number(found['case-texts-left']),
    by: found.by,
    position: Number(found.position),
    hash: found.hash,
    time: momentOf(found.time),
    keyId: found.key,
    signature: found.signature,
  };
}

function valuesIn(lines: readonly string[]): Readonly<Record<Member, string>> {
  const found: Partial<Record<Member, string>> = {};
  for (const [i, name] of (Object.keys(members) as Member[]).entries()) {
    const line = lines[i] ?? '';
    if (!line.startsWith(`${name}:`)) throw unreadable(`Line ${i + 2} should begin "${name}:".`);
    const value =
      name === 'signature' ? lines.slice(i + 1, i + 3).join('') : line.slice(name.length + 2);
    if (!members[name].test(value)) throw unreadable(`What follows "${name}:" is not whole.`);
    found[name] = value;
  }
  return found as Record<Member, string>;
}

function momentOf(text: string): Instant {
  try {
    return Instant.parse(text);
  } catch {
    throw unreadable('What follows "time:" is no moment.');
  }
}

function unreadable(why: string): DomainError {
  return new DomainError(
    'invalid-input',
    'receipt.unreadable',
    `This is not a whole receipt. ${why} Copy it anew, from the line "${RECEIPT_FORMAT}" to the last line of the signature.`,
  );
}
