import { type Clock, DomainError } from '@tipstaff/kernel';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { type Pool } from 'pg';
import { actorFromClaims, type ClaimNames } from '../claims';
import { PendingSignIns } from './pending-sign-ins';
import { Provider } from './provider';
import { SessionAuthenticator } from './session-authenticator';
import { type SessionLifetimes, Sessions } from './sessions';

/** Where somebody goes who named no page. */
const USUAL_PAGE = '/';

/**
 * A path of this server as it was asked for, or the usual page: a sign-in must never lead to another
 * host. `//host` and `/\host` are other hosts to a browser, and it leaves out tabs and line breaks.
 */
export function localPathOf(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 2_000) return USUAL_PAGE;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\')) return USUAL_PAGE;
  // Dots in a path may leave two slashes at its beginning once they are resolved.
  const here = 'http://here.invalid';
  if (!URL.canParse(asked, here)) return USUAL_PAGE;
  const { origin, pathname, search, hash } = new URL(asked, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : USUAL_PAGE;
}

export interface SignInSettings extends SessionLifetimes {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly claims: ClaimNames;
  /** Where people reach this server; without a slash at its end. */
  readonly publicUrl: string;
}

/** Provides `SignIn`, or null where people do not sign in. */
export const SIGN_IN = Symbol('SignIn');

const CALLBACK_PATH = '/sign-in/callback';
const SIGNED_OUT_PATH = '/signed-out';

/** How people come in and go out again. What a browser must hold is said; the edge makes cookies of it. */
export class SignIn {
  readonly authenticator: SessionAuthenticator;
  readonly isSecure: boolean;
  readonly cookieName: string;
  readonly sessions: Sessions;
  private readonly pending: PendingSignIns;
  private readonly provider: Provider;

  /** @param clock the real time: a session does not live longer in a demonstration */
  constructor(
    private readonly settings: SignInSettings,
    { pool, clock }: { readonly pool: Pool; readonly clock: Clock },
  ) {
    const { publicUrl } = settings;
    this.isSecure = publicUrl.startsWith('https:');
    this.cookieName = this.isSecure ? '__Host-tipstaff' : 'tipstaff';
    this.sessions = new Sessions(pool, clock, settings);
    this.pending = new PendingSignIns(pool, clock);
    this.provider = new Provider({
      ...settings,
      callbackUrl: `${publicUrl}${CALLBACK_PATH}`,
      signedOutUrl: `${publicUrl}${SIGNED_OUT_PATH}`,
    });
    this.authenticator = new SessionAuthenticator(this.sessions, {
      cookieName: this.cookieName,
      origin: new URL(publicUrl).origin,
    });
  }

  /**
   * @param returnTo where the person was going; a path of this server, or it is not heeded
   * @returns where the browser goes now, and what it holds until it comes back
   */
  async begin(returnTo: unknown): Promise<{ readonly address: string; readonly browser: string }> {
    const pending = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      returnTo: localPathOf(returnTo),
    };
    const address = await this.provider.addressFor(pending);
    return { address, browser: await this.pending.add(pending) };
  }

  /**
   * @param query of the callback · `browser` what it was given by `begin` · `former` the session that
   *   it holds, which is over: the new one is never that of before
   * @throws DomainError `access.sign-in-unknown`, `access.no-role`, and what `Provider.claimsFor` throws
   */
  async finish(
    query: string,
    { browser, former }: { readonly browser: string | null; readonly former: string | null },
  ): Promise<{ readonly session: string; readonly returnTo: string }> {
    const pending = browser === null ? null : await this.pending.take(browser);
    if (pending === null) throw signInUnknown();
    const claims = await this.provider.claimsFor(query, pending);
    const actor = actorFromClaims(claims, 'session', this.settings.claims);
    if (former !== null) await this.sessions.end(former);
    return { session: await this.sessions.open(actor), returnTo: pending.returnTo };
  }

  /**
   * Here at once, whatever becomes of the provider.
   * @returns where the browser goes to be signed out there too; null where there is no such place
   */
  async end(session: string): Promise<string | null> {
    await this.sessions.end(session);
    return this.provider.endAddress().catch(() => null);
  }
}

function signInUnknown(): DomainError {
  return new DomainError(
    'unauthenticated',
    'access.sign-in-unknown',
    'This browser has no such sign-in under way: it was used already, took too long, or began in another one. Begin again at /sign-in.',
  );
}

/** @throws DomainError `access.sign-in-off` where people can not sign in */
export function orSignInOff(signIn: SignIn | null): SignIn {
  if (signIn !== null) return signIn;
  throw new DomainError(
    'not-found',
    'access.sign-in-off',
    'People do not sign in to this server: whoever runs it sets TIPSTAFF_OIDC_ISSUER, TIPSTAFF_OIDC_CLIENT_ID, TIPSTAFF_OIDC_CLIENT_SECRET and TIPSTAFF_PUBLIC_URL (docs/how-to/sign-in.md).',
  );
}
