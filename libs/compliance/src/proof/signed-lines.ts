import { DomainError } from '@tipstaff/kernel';
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Lines of text that are kept outside, and by whose key they are vouched for. */
export interface SignedLines {
  readonly what: 'checkpoint' | 'receipt';
  /** Every line but the signature. The first names the format: no other text can pass for it. */
  readonly lines: readonly string[];
  readonly keyId: string;
  /** Of Ed25519; hexadecimal, which survives print and hand. */
  readonly signature: string;
}

/** The first 8 bytes of the SHA-256 of a public key's DER form, in hexadecimal. */
export function keyIdOf(key: KeyObject): string {
  const der = publicHalf(key).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}

/** The signature, in hexadecimal. */
export function signLines(lines: readonly string[], key: KeyObject): string {
  return sign(null, bytesOf(lines), key).toString('hex');
}

/**
 * @param keys public or private ones, whose public halves are meant
 * @throws DomainError `checkpoint.unknown-key`, `checkpoint.bad-signature`, `receipt.unknown-key`,
 *   `receipt.bad-signature`
 */
export function checkSigned(signed: SignedLines, keys: readonly KeyObject[]): void {
  const key = keys.find((known) => keyIdOf(known) === signed.keyId);
  if (!key) throw unknownKey(signed, keys.map(keyIdOf));
  const bytes = Buffer.from(signed.signature, 'hex');
  if (!verify(null, bytesOf(signed.lines), publicHalf(key), bytes)) throw badSignature(signed);
}

function bytesOf(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\n')}\n`);
}

function publicHalf(key: KeyObject): KeyObject {
  return key.type === 'private' ? createPublicKey(key) : key;
}

function unknownKey({ what, keyId }: SignedLines, known: readonly string[]): DomainError {
  const have = known.length === 0 ? 'No key is known here' : `Known here: ${known.join(', ')}`;
  return new DomainError(
    'rule-violation',
    `${what}.unknown-key`,
    `The ${what} is signed with key ${keyId}, which is not known here, so it proves nothing yet. ${have}. If it is a former key of this installation, add its public half to TIPSTAFF_SIGNING_PUBLIC_KEYS; if it is nobody's, the ${what} is forged.`,
    { data: { keyId, known } },
  );
}

function badSignature({ what, keyId }: SignedLines): DomainError {
  return new DomainError(
    'rule-violation',
    `${what}.bad-signature`,
    `The signature does not fit the text of the ${what}: it was miscopied, or altered after key ${keyId} signed it. Compare it with another copy, character by character.`,
    { data: { keyId } },
  );
}
