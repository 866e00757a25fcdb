import { DomainError } from '@tipstaff/kernel';
import { type Actor } from '../actor';
import { type Authenticator, type Credentials, METHODS_THAT_READ } from '../authenticator';
import { cookieOf } from './cookies';
import { csrfTokenOf, isSameSecret } from './secrets';
import { type Sessions } from './sessions';

const CSRF_HEADER = 'X-Tipstaff-CSRF';

export interface SessionCookie {
  /** `__Host-tipstaff` under https: no other host and no open line can plant one of that name. */
  readonly cookieName: string;
  /** Scheme, host and port of the pages that may act with the cookie. */
  readonly origin: string;
}

/** People, by the cookie of their session. */
export class SessionAuthenticator implements Authenticator {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  /** @throws DomainError `access.session-over` */
  async authenticate(request: Credentials): Promise<Actor | null> {
    const session = this.sessionOf(request);
    if (session === null) return null;
    const actor = await this.sessions.find(session);
    if (actor === null) throw sessionOver();
    return actor;
  }

  /** The id that the browser holds, good or not; null where it holds none that could be one. */
  sessionOf(request: Pick<Credentials, 'headers'>): string | null {
    return cookieOf(request, this.cookie.cookieName);
  }

  /**
   * A browser sends the cookie whoever made it ask; so whatever changes something must also show that
   * a page of this server asked.
   * @throws DomainError `access.not-from-here`
   */
  refuseForged(request: Credentials): void {
    const session = this.sessionOf(request);
    if (session === null || METHODS_THAT_READ.includes(request.method)) return;
    const { headers } = request;
    const { origin, 'sec-fetch-site': site } = headers;
    const token = headers[CSRF_HEADER.toLowerCase()];
    const isSaid = origin !== undefined || site !== undefined;
    const isOurs =
      (origin === undefined || origin === this.cookie.origin) &&
      (site === undefined || site === 'same-origin');
    const isToken = typeof token === 'string' && isSameSecret(token, csrfTokenOf(session));
    if (!isSaid || !isOurs || !isToken) throw notFromHere();
  }
}

function sessionOver(): DomainError {
  return new DomainError(
    'unauthenticated',
    'access.session-over',
    'The session is over, by time or because it was ended: sign in again at /sign-in.',
  );
}

function notFromHere(): DomainError {
  return new DomainError(
    'forbidden',
    'access.not-from-here',
    `With the cookie of a session only a page of this server may change something: send the header "${CSRF_HEADER}" with the token that GET /sign-in/session shows, from the address in TIPSTAFF_PUBLIC_URL.`,
  );
}
