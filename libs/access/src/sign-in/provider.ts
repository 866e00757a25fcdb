import { Logger } from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';
import { fetchWhole } from '@tipstaff/platform';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from 'openid-client';
import { type PendingSignIn } from './pending-sign-ins';

const ANSWER_WITHIN_S = 5;
const fetchInTime = (address: string, request: object): Promise<Response> =>
  fetchWhole(address, request, ANSWER_WITHIN_S * 1_000);

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back to. */
  readonly callbackUrl: string;
  /** Where it may send the browser after a sign-out. */
  readonly signedOutUrl: string;
}

/** The provider of OpenID Connect, asked in the authorisation code flow with PKCE. */
export class Provider {
  private readonly log = new Logger('SignIn');
  private metadata: Promise<ServerMetadata> | null = null;

  constructor(private readonly settings: ProviderSettings) {}

  /** Where the browser goes to prove who sits before it. @throws DomainError `access.sign-in-unavailable` */
  async addressFor({ state, nonce, verifier }: PendingSignIn): Promise<string> {
    const address = buildAuthorizationUrl(await this.configured(), {
      redirect_uri: this.settings.callbackUrl,
      scope: 'openid profile',
      ...{ state, nonce },
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return address.href;
  }

  /**
   * Exchanges the code that the browser brought, once its state, issuer and nonce, and the signature
   * of the ID token are right.
   * @param query of the callback, as it came
   * @throws DomainError `access.sign-in-refused`, `access.sign-in-unavailable`
   */
  async claimsFor(
    query: string,
    { state, nonce, verifier }: PendingSignIn,
  ): Promise<Readonly<Record<string, unknown>>> {
    const configuration = await this.configured();
    const back = new URL(this.settings.callbackUrl);
    back.search = query;
    try {
      const answer = await authorizationCodeGrant(configuration, back, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return answer.claims() ?? {};
    } catch (error) {
      // Its own sentence alone: what the browser brought, and anybody may write, is in other fields.
      if (error instanceof Error) this.log.warn(`A sign-in was refused: ${error.message}`);
      throw isOutage(error) ? this.unavailable(error) : signInRefused(error);
    }
  }

  /** Where the browser goes so that the provider forgets it too; null where it has no such place. */
  async endAddress(): Promise<string | null> {
    const configuration = await this.configured();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
    const { signedOutUrl } = this.settings;
    return buildEndSessionUrl(configuration, { post_logout_redirect_uri: signedOutUrl }).href;
  }

  /**
   * Made anew each time, without the keys of the time before: they are kept for a minute even where a
   * token names another one, and nobody could sign in meanwhile.
   */
  private async configured(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const metadata = await this.described();
    const configuration = new Configuration(metadata, clientId, clientSecret);
    configuration.timeout = ANSWER_WITHIN_S;
    configuration[customFetch] = fetchInTime;
    enableNonRepudiationChecks(configuration);
    // An open line is refused in production when the settings are read.
    if (isOpenLine(issuer)) allowInsecureRequests(configuration);
    return configuration;
  }

  /** Once it could be asked; until then each sign-in asks again. */
  private async described(): Promise<ServerMetadata> {
    this.metadata ??= this.discover();
    try {
      return await this.metadata;
    } catch (error) {
      this.metadata = null;
      throw this.unavailable(error);
    }
  }

  private async discover(): Promise<ServerMetadata> {
    const { issuer, clientId, clientSecret } = this.settings;
    const found = await discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: ANSWER_WITHIN_S,
      [customFetch]: fetchInTime,
      execute: isOpenLine(issuer) ? [allowInsecureRequests] : [],
    });
    return found.serverMetadata();
  }

  private unavailable(cause: unknown): DomainError {
    return new DomainError(
      'unavailable',
      'access.sign-in-unavailable',
      `The provider at ${this.settings.issuer} does not answer, so nobody can sign in: see that TIPSTAFF_OIDC_ISSUER is right and can be reached from here. Who is signed in stays so.`,
      { cause },
    );
  }
}

const isOpenLine = (issuer: string): boolean => issuer.startsWith('http:');

/** That nothing came back, or that the provider itself has a fault; everything else is an answer. */
function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { status, message, code, name, cause } = error as Readonly<Record<string, unknown>>;
  const isFaultOfTheirs = typeof status === 'number' && status >= 500;
  // A body that never ended is told as one that could not be read, because of this.
  const isLate = code === 'OAUTH_TIMEOUT' || name === 'TimeoutError';
  const isNoAnswer = message === 'fetch failed' || isLate;
  return isFaultOfTheirs || isNoAnswer || isOutage(cause);
}

function signInRefused(cause: unknown): DomainError {
  return new DomainError(
    'unauthenticated',
    'access.sign-in-refused',
    'The provider did not confirm who you are: begin again at /sign-in. If that happens each time, whoever runs this server looks at TIPSTAFF_OIDC_CLIENT_ID, TIPSTAFF_OIDC_CLIENT_SECRET and the log.',
    { cause },
  );
}
