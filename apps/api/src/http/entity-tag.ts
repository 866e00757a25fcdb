import { createHash } from 'node:crypto';

/** Strong: two answers with one tag are the same, byte for byte. */
export function entityTagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whether the sender of If-None-Match holds the answer with this tag (RFC 9110, weak comparison). */
export function isHeld(ifNoneMatch: string | undefined, tag: string): boolean {
  const held = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return held.includes(tag) || held.includes('*');
}
