import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, as a cookie can hold them. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What stands for a secret where it must not be kept itself. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * What a page of ours sends beside the cookie. It follows from the session's id, so nothing more needs
 * keeping; the id does not follow from it.
 */
export const csrfTokenOf = (sessionId: string): string =>
  digestOf(`csrf:${sessionId}`).toString('base64url');

/** Takes one time whatever was sent. */
export const isSameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(digestOf(one), digestOf(other));
