import { canonicalJson } from '@tipstaff/kernel';
import { createHash } from 'node:crypto';

/** Tells lists apart whose pages do not continue each other, by all that was asked for but the place. */
export function markOfList(asked: object): string {
  const text = canonicalJson(JSON.parse(JSON.stringify(asked)));
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** What `next` of a page says: the mark of its list, and where the last row stands in its order. */
export function writeCursorParts(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Its parts, not looked at yet; none of a text that is no cursor, which the list refuses in its own words. */
export function readCursorParts(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
