import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { systemClock } from '@tipstaff/kernel';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';

const AUDIENCE = 'api://tipstaff';
const ALGORITHM = 'ES256';

export interface TokenOptions {
  /** Claims beside or instead of the usual ones; undefined leaves one out. */
  readonly claims?: JWTPayload;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: CryptoKey | Uint8Array;
  readonly alg?: string;
}

/** A provider of OpenID Connect over real HTTP, as far as whoever judges its access tokens sees it. */
export class TokenProvider {
  /** How often its keys were asked for. */
  asked = 0;
  /** Answers nothing of use. */
  isAway = false;
  private keys = 0;
  private readonly published: JWK[] = [];
  private current: { readonly kid: string; readonly key: CryptoKey } | null = null;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TokenProvider> {
    const server = createServer();
    const provider = new TokenProvider(server);
    server.on('request', ({ url }, response) => {
      const answer = provider.answerAt(url ?? '');
      response.writeHead(answer === null ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    await provider.rotate();
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/realms/tipstaff`;
  }

  /** The settings of an API that takes its tokens. */
  get environment(): Readonly<Record<string, string>> {
    return { TIPSTAFF_OIDC_ISSUER: this.issuer, TIPSTAFF_API_AUDIENCE: AUDIENCE };
  }

  get audience(): string {
    return AUDIENCE;
  }

  /** The key that it signs with now, as anybody may have it. */
  get publicKey(): JWK {
    return this.published.at(-1) ?? {};
  }

  /** Signs with another key from now on, which it publishes beside the former ones. */
  async rotate(alg = ALGORITHM): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair(alg);
    const kid = `key-${(this.keys += 1)}`;
    this.published.push({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' });
    this.current = { kid, key: privateKey };
  }

  /** Takes every key back but the one it signs with. */
  forget(): void {
    this.published.splice(0, this.published.length - 1);
  }

  /** A good access token for an hour, or one that is wrong as asked. */
  token({ claims = {}, header = {}, key, alg }: TokenOptions = {}): Promise<string> {
    if (this.current === null) throw new Error('The provider has no key.');
    const now = Math.floor(Date.parse(systemClock.now()) / 1000);
    const payload = {
      ...{ iss: this.issuer, aud: AUDIENCE, sub: 'a-program', iat: now, exp: now + 3600 },
      ...claims,
    };
    const kept = Object.entries(payload).filter(([, value]) => value !== undefined);
    return new SignJWT(Object.fromEntries(kept))
      .setProtectedHeader({
        ...{ alg: alg ?? this.publicKey.alg ?? ALGORITHM, kid: this.current.kid, typ: 'at+jwt' },
        ...header,
      })
      .sign(key ?? this.current.key);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private answerAt(url: string): object | null {
    const path = url.replace('/realms/tipstaff', '');
    if (path === '/.well-known/openid-configuration' && !this.isAway) {
      return { issuer: this.issuer, jwks_uri: `${this.issuer}/keys` };
    }
    if (path !== '/keys' || this.isAway) return null;
    this.asked += 1;
    return { keys: this.published };
  }
}
