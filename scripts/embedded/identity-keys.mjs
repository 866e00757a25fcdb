import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readJson, writeJson } from './json-file.mjs';

const DAY_MS = 24 * 3_600_000;
/** A key signs for so long; then it is only there to judge what it signed. */
const SIGNS_MS = 7 * DAY_MS;
/** Longer than any session or token lives. */
const KEPT_MS = SIGNS_MS + 2 * DAY_MS;

/**
 * The keys in a file, the one to sign with first: a new one where the newest is old, and without those
 * that nothing is signed with any more.
 * @param {string} file
 * @param {number} now in milliseconds
 * @returns {object[]} private keys as JWK (RFC 7517)
 */
export function rotatedKeys(file, now) {
  const known = (readJson(file)?.keys ?? []).filter(({ madeAt }) => now - madeAt < KEPT_MS);
  const isDue = known.every(({ madeAt }) => now - madeAt >= SIGNS_MS);
  const keys = isDue ? [{ madeAt: now, jwk: newKey() }, ...known] : known;
  writeJson(file, { keys });
  return keys.map(({ jwk }) => jwk);
}

export function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  return { ...jwk, kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' };
}
