import { createHash, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@tipstaff/kernel';
import { type Actor } from './actor';

/** RFC 6750: one scheme word, in any case, one or more spaces, one token. */
const BEARER = /^bearer +([\x21-\x7e]+) *$/i;
/** RFC 7617: the user and the password in base64; a page can be asked for in no other way. */
const BASIC = /^basic +([A-Za-z0-9+/]+=*) *$/i;

export class BearerToken {
  private readonly wanted: Buffer;

  constructor(token: string) {
    this.wanted = digestOf(token);
  }

  /**
   * @param header the Authorization header as it came, undefined when there was none
   * @throws DomainError `access.token-missing` or `access.token-wrong`, which never repeats the token
   */
  actorOf(header: string | undefined): Actor {
    const token = BEARER.exec(header ?? '')?.[1];
    if (token === undefined) {
      throw unauthenticated(
        'access.token-missing',
        'This needs a bearer token: send the header "Authorization: Bearer <token>" with the value of TIPSTAFF_API_TOKEN.',
      );
    }
    return this.holderOf(token);
  }

  /**
   * For a page that a browser asks for: the token as it should be, or as the password of any user.
   * @throws DomainError as `actorOf`
   */
  actorOfPage(header: string | undefined): Actor {
    const basic = BASIC.exec(header ?? '')?.[1];
    if (basic === undefined) return this.actorOf(header);
    const pair = Buffer.from(basic, 'base64').toString();
    return this.holderOf(pair.slice(pair.indexOf(':') + 1));
  }

  private holderOf(token: string): Actor {
    // Digests have one length, so the comparison takes one time whatever was sent.
    if (!timingSafeEqual(digestOf(token), this.wanted)) {
      throw unauthenticated(
        'access.token-wrong',
        'The token is not the one this server was given: compare it with TIPSTAFF_API_TOKEN.',
      );
    }
    return { id: 'api-token', via: 'bearer-token', may: () => true };
  }
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function unauthenticated(code: string, message: string): DomainError {
  return new DomainError('unauthenticated', code, message);
}
