import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** Of an address: 43 letters, digits, hyphens and underscores. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/**
 * What is stored and looked up. The secret has too many bits to be found from it, and how long the
 * look-up of a hash takes tells nothing about the secret.
 */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
