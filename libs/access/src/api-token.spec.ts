import { ApiToken } from './api-token';
import { Authentication } from './authentication';

const TOKEN = '0123456789abcdef0123456789abcdef';
const guard = new ApiToken(TOKEN);
const asked = (authorization: string | undefined) =>
  new Authentication([guard]).actorOf({ method: 'GET', headers: { authorization } });

describe('a bearer token', () => {
  it.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`, `Bearer   ${TOKEN} `])(
    'lets in %j',
    async (header) => {
      expect(await asked(header)).toMatchObject({ id: 'api-token', via: 'api-token' });
    },
  );

  it.each([undefined, '', 'Bearer', 'Bearer ', `Basic ${TOKEN}`, TOKEN, `Bearer ${TOKEN} extra`])(
    'is missing from %j',
    async (header) => {
      await expect(asked(header)).rejects.toThrow(
        expect.objectContaining({ kind: 'unauthenticated', code: 'access.token-missing' }),
      );
    },
  );

  it.each([TOKEN.slice(1), `${TOKEN}0`, TOKEN.toUpperCase(), 'x'])(
    'is wrong when it is %j',
    async (sent) => {
      await expect(asked(`Bearer ${sent}`)).rejects.toThrow(
        expect.objectContaining({ kind: 'unauthenticated', code: 'access.token-wrong' }),
      );
    },
  );

  it('is never repeated in the refusal', async () => {
    await expect(asked('Bearer a-secret-of-another-system')).rejects.toThrow(/^((?!a-secret).)*$/);
  });
});

it('leaves to another way what that one knows, unless it is this very token', async () => {
  const beside = new ApiToken(TOKEN, () => true);
  const sent = (token: string) =>
    beside.authenticate({ method: 'GET', headers: { authorization: `Bearer ${token}` } });
  expect(await sent('a.b.c')).toBeNull();
  expect(await sent(TOKEN)).toMatchObject({ via: 'api-token' });
});

describe('the token of a page', () => {
  const basic = (user: string, password: string) =>
    `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

  const asPassword = (authorization: string | undefined) =>
    guard.actorOfPassword({ headers: { authorization } });

  it.each([basic('me', TOKEN), basic('', TOKEN)])('lets in %j', (header) => {
    expect(asPassword(header)).toMatchObject({ id: 'api-token', via: 'api-token' });
  });

  it.each([basic(TOKEN, ''), basic('me', `${TOKEN}0`), basic('me', `x:${TOKEN}`)])(
    'is wrong in %j',
    (header) => {
      expect(() => asPassword(header)).toThrow(
        expect.objectContaining({ kind: 'unauthenticated', code: 'access.token-wrong' }),
      );
    },
  );

  it.each([undefined, `Bearer ${TOKEN}`])('is none in %j', (header) => {
    expect(asPassword(header)).toBeNull();
  });
});
