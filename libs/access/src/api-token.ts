import { type CaseReader } from '@tipstaff/casework';
import { DomainError } from '@tipstaff/kernel';
import { type Actor } from './actor';
import { type Authenticator, type Credentials } from './authenticator';
import { roleNames } from './roles.table';
import { isSameSecret } from './sign-in/secrets';

/** RFC 6750: one scheme word, in any case, one or more spaces, one token. */
const BEARER = /^bearer +([\x21-\x7e]+) *$/i;
/** RFC 7617: the user and the password in base64; a page can be asked for in no other way. */
const BASIC = /^basic +([A-Za-z0-9+/]+=*) *$/i;

/** The token of a request's Authorization header; null where it has none. */
export function bearerTokenOf({ headers }: Pick<Credentials, 'headers'>): string | null {
  const header = headers['authorization'];
  return (typeof header === 'string' ? BEARER.exec(header)?.[1] : null) ?? null;
}

/** No id of a person or a machine is like it: theirs have a bar. */
const API_TOKEN_ID = 'api-token';

/** As whom somebody sees cases of whom no more than the id is known, as of the maker of a feed. */
export function caseReaderOf(id: string): CaseReader {
  return { id, seesRestricted: id === API_TOKEN_ID };
}

/** The one token of this installation, of whoever set it up: it holds every role, over every force. */
export class ApiToken implements Authenticator {
  /** @param isOfOthers which tokens another authenticator knows, and is to judge */
  constructor(
    private readonly wanted: string,
    private readonly isOfOthers: (token: string) => boolean = () => false,
  ) {}

  /** @throws DomainError `access.token-wrong`, which never repeats the token */
  authenticate(request: Credentials): Promise<Actor | null> {
    const token = bearerTokenOf(request);
    const isMine = token !== null && (isSameSecret(token, this.wanted) || !this.isOfOthers(token));
    return Promise.resolve(isMine ? this.holderOf(token) : null);
  }

  /**
   * For a page that a browser asks for: the token as the password of any user; null where none is sent.
   * @throws DomainError `access.token-wrong`
   */
  actorOfPassword({ headers }: Pick<Credentials, 'headers'>): Actor | null {
    const header = headers['authorization'];
    const basic = typeof header === 'string' ? BASIC.exec(header)?.[1] : undefined;
    if (basic === undefined) return null;
    const pair = Buffer.from(basic, 'base64').toString();
    return this.holderOf(pair.slice(pair.indexOf(':') + 1));
  }

  private holderOf(token: string): Actor {
    if (!isSameSecret(token, this.wanted)) {
      throw new DomainError(
        'unauthenticated',
        'access.token-wrong',
        'The token is not the one this server was given: compare it with TIPSTAFF_API_TOKEN.',
      );
    }
    return {
      id: API_TOKEN_ID,
      name: null,
      via: 'api-token',
      roles: roleNames,
      forces: 'every',
      seesRestricted: true,
      may: () => true,
      sees: () => true,
      ofPolicingBody: true,
      scopeOver: () => 'every-force',
      scopesOver: () => [],
      reaches: () => true,
    };
  }
}

export function tokenMissing(): DomainError {
  return new DomainError(
    'unauthenticated',
    'access.token-missing',
    'This needs to know who asks: sign in at /sign-in, or send the header "Authorization: Bearer <token>" with the token of a program or of the installation (TIPSTAFF_API_TOKEN).',
  );
}
