import { DomainError } from '@tipstaff/kernel';
import { fetchWhole } from '@tipstaff/platform';
import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
} from 'jose';
import { type Actor } from './actor';
import { bearerTokenOf } from './api-token';
import { type Authenticator, type Credentials } from './authenticator';
import { actorFromClaims, type ClaimNames } from './claims';

const DISCOVERY = '/.well-known/openid-configuration';

/**
 * Where a provider keeps the keys it signs with (OpenID Connect Discovery 1.0).
 * @throws DomainError `access.provider-unavailable`
 */
async function keySetAddressOf(issuer: string, withinMs: number): Promise<URL> {
  try {
    const address = `${issuer.replace(/\/$/, '')}${DISCOVERY}`;
    const answer = await fetchWhole(address, { redirect: 'error' }, withinMs);
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const found = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (found.issuer !== issuer) throw new Error('It says that it is another issuer.');
    return addressIn(found.jwks_uri, issuer);
  } catch (error) {
    throw providerUnavailable(issuer, error);
  }
}

/** Keys that came over an open line could be anybody's. */
function addressIn(given: unknown, issuer: string): URL {
  const address = new URL(String(given));
  if (address.protocol === 'https:' || address.protocol === new URL(issuer).protocol)
    return address;
  throw new Error('Its keys are not under https.');
}

function providerUnavailable(issuer: string, cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'access.provider-unavailable',
    `The provider at ${issuer} did not give its keys, so that no access token can be judged: see that TIPSTAFF_OIDC_ISSUER is right and can be reached from here.`,
    { cause },
  );
}

/** Signatures of a key pair alone: a public key is no secret, so nothing that is keyed with it counts. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Of two clocks that are both kept right. */
const CLOCKS_DIFFER_BY_S = 30;
const ANSWER_WITHIN_MS = 5_000;
/** A token with an unknown key makes the provider be asked; guessing must not make it be asked at will. */
const ASK_AGAIN_AFTER_MS = 30_000;
const KEYS_KEPT_MS = 600_000;
/** RFC 9068 says `at+jwt`; most providers say JWT, or nothing. */
const TYPES = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
/** Three parts in base64url, of which the first is a JSON object. */
const JWT = /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/;

export interface MachineTokenSettings {
  /** As the provider writes it into `iss`. */
  readonly issuer: string;
  /** What a token must be for. */
  readonly audience: string;
  readonly claims: ClaimNames;
  /** How long an unknown key is not asked for again, in milliseconds. */
  readonly askAgainAfterMs?: number;
}

/** Whether it is written like a JWT, good or not. */
export const isJwt = (token: string): boolean => JWT.test(token);

/**
 * Access tokens (RFC 9068) that a provider gives to other programs, by client credentials. Judged by
 * the real time, whatever the demo clock says: a token does not live longer in a demonstration.
 */
export class MachineTokens implements Authenticator {
  private keys: Promise<JWTVerifyGetKey> | null = null;

  constructor(private readonly settings: MachineTokenSettings) {}

  /**
   * @throws DomainError `access.token-wrong`, `access.token-expired`, `access.no-role`,
   *   `access.provider-unavailable`; none repeats the token
   */
  async authenticate(request: Credentials): Promise<Actor | null> {
    const token = bearerTokenOf(request);
    if (token === null || !isJwt(token)) return null;
    const payload = await this.judged(token);
    refuseOtherUse(payload);
    return actorFromClaims(payload, 'machine-token', this.settings.claims);
  }

  private async judged(token: string): Promise<JWTPayload> {
    const { issuer, audience } = this.settings;
    const keys = await this.providerKeys();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCKS_DIFFER_BY_S,
      });
      if (!TYPES.includes(protectedHeader.typ?.toLowerCase())) throw wrong('is of another type');
      return payload;
    } catch (error) {
      throw refusalOf(error, issuer);
    }
  }

  /** Once they could be asked for; until then each token asks again. */
  private async providerKeys(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.openKeys();
    try {
      return await this.keys;
    } catch (error) {
      this.keys = null;
      throw error;
    }
  }

  private async openKeys(): Promise<JWTVerifyGetKey> {
    const { issuer, askAgainAfterMs = ASK_AGAIN_AFTER_MS } = this.settings;
    return createRemoteJWKSet(await keySetAddressOf(issuer, ANSWER_WITHIN_MS), {
      timeoutDuration: ANSWER_WITHIN_MS,
      [customFetch]: (address, request) => fetchWhole(address, request, ANSWER_WITHIN_MS),
      cooldownDuration: askAgainAfterMs,
      cacheMaxAge: KEYS_KEPT_MS,
    });
  }
}

/** The same provider signs other things with the same keys: they say who signed in, and admit nobody. */
function refuseOtherUse(payload: JWTPayload): void {
  const isOfSignIn = ['nonce', 'at_hash', 'c_hash', 's_hash'].some((name) => name in payload);
  const isOther = ['typ', 'token_use'].some(
    (name) => name in payload && !['Bearer', 'access'].includes(String(payload[name])),
  );
  if (isOfSignIn || isOther || 'events' in payload) throw wrong('is no access token');
}

function refusalOf(error: unknown, issuer: string): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof errors.JWTExpired) {
    return new DomainError(
      'unauthenticated',
      'access.token-expired',
      'The access token has expired: ask the provider for another.',
    );
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return wrong(`has a claim "${error.claim}" that is not right here`);
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return wrong('is signed in a way that is not taken');
  if (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  ) {
    return wrong('names no key of the provider');
  }
  if (isAboutToken(error)) return wrong('is not one that the provider signed');
  return providerUnavailable(issuer, error);
}

/** What is left once the keys are there: the token's own faults. */
function isAboutToken(error: unknown): boolean {
  return [
    errors.JWSSignatureVerificationFailed,
    errors.JWSInvalid,
    errors.JWTInvalid,
    errors.JOSENotSupported,
  ].some((kind) => error instanceof kind);
}

function wrong(what: string): DomainError {
  return new DomainError(
    'unauthenticated',
    'access.token-wrong',
    `The access token ${what}: look at TIPSTAFF_OIDC_ISSUER and TIPSTAFF_API_AUDIENCE, and at what the provider gives this program.`,
  );
}
