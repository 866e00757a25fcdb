import { MachineTokens } from '@tipstaff/access';
import { CaseRef } from '@tipstaff/casework';
import { EventStore } from '@tipstaff/event-store';
import { systemClock } from '@tipstaff/kernel';
import { exportJWK, generateKeyPair, type JWTPayload, UnsecuredJWT } from 'jose';
import request from 'supertest';
import { type ApiWorld, callerWith, startApi } from './api-world';
import { giveAll } from './client/give';
import { TokenProvider } from './token-provider';

const ROLES = { roles: ['psd-case-worker'], forces: ['norfolk'] };

let provider: TokenProvider;
let api: ApiWorld;

beforeAll(async () => {
  provider = await TokenProvider.start();
  api = await startApi('2024-10-01', provider.environment);
});
afterAll(async () => {
  await api.close();
  await provider.stop();
});

const me = (token: string) =>
  request(api.url).get('/api/v1/me').set('Authorization', `Bearer ${token}`);
const tokenWith = (claims: JWTPayload = {}) => provider.token({ claims: { ...ROLES, ...claims } });
const now = (): number => Math.floor(Date.parse(systemClock.now()) / 1000);

describe('an access token of another program', () => {
  it('lets it in, as whom it says it is and no more', async () => {
    const { status, body } = await me(await tokenWith());
    const { host, pathname } = new URL(provider.issuer);
    expect([status, body]).toMatchObject([
      200,
      {
        id: `${host}${pathname}|a-program`,
        name: null,
        via: 'machine-token',
        roles: [{ role: 'psd-case-worker', title: 'PSD case worker' }],
        everyForce: false,
        forces: ['norfolk'],
      },
    ]);
    const held = body.permissions as { permission: string; scope: string }[];
    expect(held).toContainEqual(
      expect.objectContaining({ permission: 'case.read', scope: 'own-forces' }),
    );
    expect(held.map(({ permission }) => permission)).not.toContain('complaint.decide');
  });

  it('is no hindrance to the API token, which may everything', async () => {
    const { status, body } = await me(api.token);
    expect([status, body.via, body.everyForce]).toEqual([200, 'api-token', true]);
  });

  it('stands in the record as who gave the command', async () => {
    const { client } = callerWith(api.url, await tokenWith());
    await giveAll(client, 'complaint', 'CO-1', ['receive', { on: '2024-09-02' }]);
    const ref = { type: 'complaint', force: 'norfolk', reference: 'CO-1' } as const;
    const events = await api.app.get(EventStore).load(CaseRef.stream(ref));
    expect(events.map(({ actor }) => actor)).toEqual([expect.stringMatching(/\|a-program$/)]);
  });

  it.each(['at+jwt', 'JWT', 'application/at+jwt', undefined])(
    'may be of the type %s',
    async (typ) => {
      const token = await provider.token({ claims: ROLES, header: { typ } });
      expect((await me(token)).status).toBe(200);
    },
  );

  it('without a role is known and let in nowhere', async () => {
    const { status, body } = await me(await tokenWith({ roles: ['somebody-else'] }));
    expect([status, body.code]).toEqual([403, 'access.no-role']);
    expect(body.detail).toContain('psd-case-worker');
  });
});

describe('a token that is not good', () => {
  const refused = async (token: string, code = 'access.token-wrong'): Promise<void> => {
    const { status, body, headers, text } = await me(token);
    expect([status, body.code]).toEqual([401, code]);
    expect(headers['www-authenticate']).toContain('Bearer');
    expect(text).not.toContain(token);
  };

  it('forged: signed with a key of one’s own, under the provider’s name for its key', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    await refused(await provider.token({ claims: ROLES, key: privateKey }));
  });

  it('forged: with claims that were changed after it was signed', async () => {
    const [head, , signature] = (await tokenWith()).split('.');
    const claims = { iss: provider.issuer, aud: provider.audience, sub: 'x', exp: now() + 60 };
    const payload = Buffer.from(JSON.stringify({ ...claims, roles: ['head-of-psd'] }));
    await refused([head, payload.toString('base64url'), signature].join('.'));
  });

  it('expired, by the real time whatever the demo clock says', async () => {
    await refused(await tokenWith({ exp: now() - 60 }), 'access.token-expired');
    const inDemo = Date.parse('2024-10-01T09:00:00Z') / 1000;
    await refused(await tokenWith({ exp: inDemo }), 'access.token-expired');
  });

  it.each([
    ['no end', { exp: undefined }],
    ['a beginning to come', { nbf: 4_000_000_000 }],
    ['another audience', { aud: 'api://another' }],
    ['no audience', { aud: undefined }],
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['no issuer', { iss: undefined }],
    ['nobody it is about', { sub: undefined }],
    ['the nonce of a sign-in, being an ID token', { nonce: 'n' }],
    ['the hash of a token, being an ID token', { at_hash: 'h' }],
    ['the use of a refresh token', { typ: 'Refresh' }],
    ['the use of an ID token', { token_use: 'id' }],
    ['the events of a sign-out', { events: {} }],
  ])('with %s', async (_, claims) => {
    await refused(await tokenWith(claims));
  });

  it('alg none, in any writing', async () => {
    const claims = { iss: provider.issuer, aud: provider.audience, sub: 'x', ...ROLES };
    const unsecured = new UnsecuredJWT({ ...claims, exp: now() + 60 }).encode();
    await refused(unsecured);
    for (const alg of ['None', 'NONE']) {
      const head = Buffer.from(JSON.stringify({ alg, kid: 'key-1' })).toString('base64url');
      await refused([head, ...unsecured.split('.').slice(1)].join('.'));
    }
  });

  it.each(['HS256', 'HS512'])('%s, keyed with the public key', async (alg) => {
    const key = new TextEncoder().encode(JSON.stringify(provider.publicKey));
    await refused(await provider.token({ claims: ROLES, key, alg }));
  });

  it('signed with a key that the token brings along', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    const jku = `${provider.issuer}/keys`;
    await refused(
      await provider.token({ claims: ROLES, key: privateKey, header: { jwk, jku, kid: 'mine' } }),
    );
  });

  it('with a key that nobody knows, however often: the provider is not asked at will', async () => {
    await me(await tokenWith());
    const before = provider.asked;
    for (const kid of ['a', 'b', 'c', '../../etc/passwd', "' OR 1=1"]) {
      await refused(await provider.token({ claims: ROLES, header: { kid } }));
    }
    expect(provider.asked - before).toBeLessThanOrEqual(1);
  });

  it('of a type that is none of an access token', async () => {
    for (const typ of ['logout+jwt', 'dpop+jwt']) {
      await refused(await provider.token({ claims: ROLES, header: { typ } }));
    }
  });

  it('that says it must be understood in a way that it is not', async () => {
    const [, payload, signature] = (await tokenWith()).split('.');
    const header = { alg: 'ES256', kid: provider.publicKey.kid, crit: ['mine'], mine: true };
    const head = Buffer.from(JSON.stringify(header)).toString('base64url');
    await refused([head, payload, signature].join('.'));
  });

  it.each([
    'eyJ9.eyJ9.',
    'eyJ.a.b',
    'eyJhbGciOiJFUzI1NiJ9.e30.AAAA',
    'a.b.c',
    'eyJhbGciOiJkaXIifQ....',
  ])('that is hardly one: %s', async (token) => {
    await refused(token);
  });
});

describe('the keys of a provider', () => {
  const running: TokenProvider[] = [];
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
  });
  const started = async (): Promise<TokenProvider> => {
    const own = await TokenProvider.start();
    running.push(own);
    return own;
  };
  const asked = (tokens: MachineTokens, token: string) =>
    tokens.authenticate({ method: 'GET', headers: { authorization: `Bearer ${token}` } });
  const takerOf = ({ issuer, audience }: TokenProvider) =>
    new MachineTokens({
      ...{ issuer, audience, askAgainAfterMs: 0 },
      claims: { roles: 'roles', forces: 'forces' },
    });

  it('change: a new one is fetched when it is met, and one taken back counts no more', async () => {
    const own = await started();
    const tokens = takerOf(own);
    const before = await own.token({ claims: ROLES });
    expect(await asked(tokens, before)).toMatchObject({ via: 'machine-token' });
    await own.rotate();
    const after = await own.token({ claims: ROLES });
    expect(await asked(tokens, after)).toMatchObject({ via: 'machine-token' });
    expect(await asked(tokens, before)).toMatchObject({ via: 'machine-token' });
    own.forget();
    await own.rotate();
    expect(await asked(tokens, await own.token({ claims: ROLES }))).not.toBeNull();
    await expect(asked(tokens, before)).rejects.toMatchObject({ code: 'access.token-wrong' });
  });

  it.each(['RS256', 'PS256', 'EdDSA'])('may be of %s', async (alg) => {
    const own = await started();
    await own.rotate(alg);
    expect(await asked(takerOf(own), await own.token({ claims: ROLES }))).not.toBeNull();
  });

  it('that can not be had are said to be missing, and are asked for anew once they are there', async () => {
    const own = await started();
    const token = await own.token({ claims: ROLES });
    const tokens = takerOf(own);
    own.isAway = true;
    await expect(asked(tokens, token)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'access.provider-unavailable',
    });
    own.isAway = false;
    expect(await asked(tokens, token)).not.toBeNull();
  });

  it('of a provider that says it is another are none', async () => {
    const own = await started();
    const token = await own.token({ claims: ROLES });
    const { issuer, audience } = own;
    const tokens = takerOf({ issuer: `${issuer}/`, audience } as TokenProvider);
    await expect(asked(tokens, token)).rejects.toMatchObject({
      code: 'access.provider-unavailable',
    });
  });
});
