import { DomainError } from '@tipstaff/kernel';

const DISCOVERY = '/.well-known/openid-configuration';

/**
 * Where a provider keeps the keys it signs with (OpenID Connect Discovery 1.0).
 * @throws DomainError `access.provider-unavailable`
 */
export async function keySetAddressOf(issuer: string, withinMs: number): Promise<URL> {
  try {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}${DISCOVERY}`, {
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
    });
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

export function providerUnavailable(issuer: string, cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'access.provider-unavailable',
    `The provider at ${issuer} did not give its keys, so that no access token can be judged: see that TIPSTAFF_OIDC_ISSUER is right and can be reached from here.`,
    { cause },
  );
}
