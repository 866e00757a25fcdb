import { canonicalJson } from '@tipstaff/kernel';
import { createHash } from 'node:crypto';

/** One hash for one command, however its members were ordered: SHA-256 in hexadecimal. */
export function commandHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
