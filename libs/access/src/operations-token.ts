import { bearerTokenOf } from './api-token';
import { type Credentials } from './authenticator';
import { isSameSecret } from './sign-in/secrets';

/**
 * Whether a request comes with the token of those who watch over the processes (TIPSTAFF_OPERATIONS_TOKEN). It
 * shows the details of health and metrics, and makes nobody an actor.
 * @param wanted null where none was given: then nobody does
 */
export function holdsOperationsToken(
  request: Pick<Credentials, 'headers'>,
  wanted: string | null,
): boolean {
  const token = wanted === null ? null : bearerTokenOf(request);
  return wanted !== null && token !== null && isSameSecret(token, wanted);
}
