import { type Credentials } from '../authenticator';

/** As our own secrets are written; what looks otherwise was set by nobody here. */
const SECRET = /^[\w-]{1,200}$/;

/** The cookie of a name, where the browser sent one that could be ours. */
export function cookieOf({ headers }: Pick<Credentials, 'headers'>, name: string): string | null {
  const { cookie } = headers;
  if (typeof cookie !== 'string') return null;
  const start = `${name}=`;
  const found = cookie.split(/; */).find((one) => one.startsWith(start));
  const value = found?.slice(start.length) ?? '';
  return SECRET.test(value) ? value : null;
}

export interface CookieFlags {
  /** Only where the browser comes over https: over http it would keep none. */
  readonly isSecure: boolean;
  /** Without it the cookie lasts until the browser is closed; 0 takes it away. */
  readonly seconds?: number;
}

/** The line of `Set-Cookie` for the whole host, which no script reads. */
export function cookieLine(
  name: string,
  value: string,
  { isSecure, seconds }: CookieFlags,
): string {
  // Lax, not Strict: the provider's redirect back is a step from another site.
  const flags = ['Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (isSecure) flags.push('Secure');
  if (seconds !== undefined) flags.push(`Max-Age=${seconds}`);
  return [`${name}=${value}`, ...flags].join('; ');
}
