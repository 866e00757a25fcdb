import { Client } from 'pg';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll } from './client/give';
import { CookieBrowser } from './cookie-browser';
import { IdentityProcess } from './identity-process';
import { runTipstaff } from './tipstaff-run';

const PUBLIC_URL = 'https://tipstaff.example';
const COOKIE = '__Host-tipstaff';
const PENDING = '__Host-tipstaff-sign-in';
const CASES = '/api/v1/cases?force=norfolk&type=complaint';
/** Where a page, with the cookie of its session, gives a command. */
const RECEIVE = (reference: string) => `${pathOf('complaint', reference)}/commands/receive`;

let identity: IdentityProcess;
let api: ApiWorld;
let database: Client;

beforeAll(async () => {
  identity = await IdentityProcess.start(PUBLIC_URL);
  api = await startApi('2024-10-01', identity.environment);
  database = new Client({ connectionString: api.database.url });
  await database.connect();
  await giveAll(api.client, 'complaint', 'CO-0', ['receive', { on: '2024-09-02' }]);
});
afterAll(async () => {
  await identity.stop();
  await database.end();
  await api.close();
});

const browser = (): CookieBrowser => new CookieBrowser(PUBLIC_URL, api.url);
const signedInAs = async (person: string): Promise<CookieBrowser> => {
  const one = browser();
  expect((await one.signIn(person)).status).toBe(303);
  return one;
};
const codeOf = async (answer: Response): Promise<[number, string | undefined]> => {
  const body = (await answer.json().catch(() => ({}))) as { code?: string };
  return [answer.status, body.code];
};
const addressOf = (answer: Response): string => answer.headers.get('location') ?? '';
const sessions = async (): Promise<number> =>
  (await database.query<{ n: number }>('SELECT count(*)::int AS n FROM access.session')).rows[0]
    ?.n ?? 0;

describe('signing in', () => {
  it.each([
    ['psd-case-worker', 200],
    ['psd-supervisor', 200],
    ['head-of-psd', 200],
    ['hearing-administrator', 200],
    ['opcc-officer', 200],
    ['opcc-reviewer', 200],
    ['force-auditor', 403],
    ['administrator', 403],
  ])('as %s, who reads cases or does not: %d', async (person, status) => {
    const one = browser();
    const back = await one.signIn(person, '/api/v1/me?x=1');
    expect([back.status, addressOf(back)]).toEqual([303, '/api/v1/me?x=1']);
    expect((await one.ask(CASES)).status).toBe(status);
    const me: unknown = await (await one.ask('/api/v1/me')).json();
    expect(me).toMatchObject({
      id: `${new URL(identity.issuer).host}|${person}`,
      name: expect.stringContaining('(demonstration)') as string,
      via: 'session',
      roles: [{ role: person }],
      forces: ['norfolk'],
    });
  });

  it('goes through the code flow with PKCE, state and nonce', async () => {
    const begun = await browser().ask('/sign-in');
    const { searchParams } = new URL(addressOf(begun));
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${PUBLIC_URL}/sign-in/callback`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
    });
  });

  it('leaves cookies that no script, no other site and no other host has', async () => {
    const one = browser();
    await one.ask('/sign-in');
    const pending = one.cookie(PENDING)?.line;
    await one.signIn('head-of-psd');
    for (const line of [pending, one.cookie(COOKIE)?.line]) {
      expect(line).toMatch(/; HttpOnly/);
      expect(line).toMatch(/; Secure/);
      expect(line).toMatch(/; SameSite=Lax/);
      expect(line).toMatch(/; Path=\//);
      expect(line).not.toMatch(/Domain/i);
    }
    expect(one.cookie(PENDING)).toBeUndefined();
  });

  it('keeps nothing by which somebody who reads the database could go on', async () => {
    const one = await signedInAs('head-of-psd');
    const id = one.cookie(COOKIE)?.value ?? '';
    const { rows } = await database.query('SELECT t::text AS row FROM access.session t');
    expect(rows.length).toBeGreaterThan(0);
    const text = JSON.stringify(rows);
    expect(text).not.toContain(id);
    expect(text).not.toContain(Buffer.from(id).toString('hex'));
  });

  it('makes a new session each time, and ends the one before: none can be planted', async () => {
    const one = browser();
    one.plant(COOKIE, 'planted');
    expect((await one.signIn('head-of-psd')).status).toBe(303);
    const first = one.cookie(COOKIE)?.value ?? '';
    expect(first).not.toBe('planted');
    await one.signIn('head-of-psd');
    expect(one.cookie(COOKIE)?.value).not.toBe(first);
    const other = browser();
    other.plant(COOKIE, first);
    expect(await codeOf(await other.ask('/api/v1/me'))).toEqual([401, 'access.session-over']);
  });

  it.each([
    ...['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example'],
    ...['http:evil.example', 'javascript:alert(1)', 'data:text/html,x', ' javascript:alert(1)'],
    ...['/\tjavascript:alert(1)//', '\\\\evil.example', '/%0d%0aX: y'],
  ])('leads to no other host, and is of no other scheme: %j', async (returnTo) => {
    const address = addressOf(await browser().signIn('administrator', returnTo));
    expect(address).toMatch(/^\/(?!\/|\\)[\x21-\x7e]*$/);
    if (!returnTo.startsWith('/%')) expect(address).toBe('/');
  });

  it('goes on when the provider changes the key that it signs with', async () => {
    await signedInAs('head-of-psd');
    await identity.rotate();
    await signedInAs('head-of-psd');
  });

  it('is no hindrance to the token of a program', async () => {
    const headers = { authorization: `Bearer ${await identity.machineToken()}` };
    const me: unknown = await (await browser().ask('/api/v1/me', { headers })).json();
    expect(me).toMatchObject({ via: 'machine-token', roles: [{ role: 'machine' }] });
  });
});

describe('a callback that is not right', () => {
  /** A browser back from the provider, with the address that it was sent to and has not yet asked. */
  const nearlyIn = async (
    change: (provider: URL) => void = () => undefined,
  ): Promise<{ one: CookieBrowser; callback: URL }> => {
    const one = browser();
    const provider = new URL(addressOf(await one.ask('/sign-in')));
    change(provider);
    return { one, callback: new URL(await one.chooseAt(provider.href, 'head-of-psd')) };
  };
  const refused = async (answer: Response, code: string): Promise<void> => {
    expect(await codeOf(answer)).toEqual([401, code]);
    expect(answer.headers.getSetCookie().join()).not.toContain(`${COOKIE}=`);
  };

  it('twice: the second time it is over', async () => {
    const { one, callback } = await nearlyIn();
    const pending = one.cookie(PENDING)?.value ?? '';
    expect((await one.ask(callback.href)).status).toBe(303);
    one.plant(PENDING, pending);
    await refused(await one.ask(callback.href), 'access.sign-in-unknown');
  });

  it('with another state, which also uses the sign-in up', async () => {
    const { one, callback } = await nearlyIn();
    const pending = one.cookie(PENDING)?.value ?? '';
    const wrong = new URL(callback);
    wrong.searchParams.set('state', 'another');
    await refused(await one.ask(wrong.href), 'access.sign-in-refused');
    one.plant(PENDING, pending);
    await refused(await one.ask(callback.href), 'access.sign-in-unknown');
  });

  it('from another issuer', async () => {
    const { one, callback } = await nearlyIn();
    callback.searchParams.set('iss', 'https://evil.example');
    await refused(await one.ask(callback.href), 'access.sign-in-refused');
  });

  it('with an ID token for another nonce', async () => {
    const { one, callback } = await nearlyIn(({ searchParams }) =>
      searchParams.set('nonce', 'another'),
    );
    await refused(await one.ask(callback.href), 'access.sign-in-refused');
  });

  it('in a browser that began nothing', async () => {
    const { callback } = await nearlyIn();
    await refused(await browser().ask(callback.href), 'access.sign-in-unknown');
  });

  it('with the code of somebody else’s sign-in', async () => {
    const [victim, attacker] = [await nearlyIn(), await nearlyIn()];
    const mixed = new URL(victim.callback);
    mixed.searchParams.set('code', attacker.callback.searchParams.get('code') ?? '');
    await refused(await victim.one.ask(mixed.href), 'access.sign-in-refused');
  });

  it('with a fault instead of a code, whose words are not repeated', async () => {
    const { one, callback } = await nearlyIn();
    callback.searchParams.delete('code');
    callback.searchParams.set('error', 'access_denied');
    callback.searchParams.set('error_description', '<script>');
    const answer = await one.ask(callback.href);
    expect(await answer.clone().text()).not.toContain('script>');
    await refused(answer, 'access.sign-in-refused');
  });

  it('after the time for it', async () => {
    const { one, callback } = await nearlyIn();
    await database.query("UPDATE access.pending_sign_in SET expires_at = now() - interval '1 s'");
    await refused(await one.ask(callback.href), 'access.sign-in-unknown');
  });
});

describe('a session', () => {
  const over = async (one: CookieBrowser): Promise<void> =>
    expect(await codeOf(await one.ask(CASES))).toEqual([401, 'access.session-over']);

  it('is over after half an hour in which nothing was asked', async () => {
    const one = await signedInAs('head-of-psd');
    await database.query("UPDATE access.session SET seen_at = now() - interval '29 minutes'");
    expect((await one.ask(CASES)).status).toBe(200);
    const { rows } = await database.query<{ stale: number }>(
      `SELECT count(*)::int AS stale FROM access.session
       WHERE actor_id LIKE '%head-of-psd' AND seen_at > now() - interval '2 minutes'`,
    );
    expect(rows[0]?.stale).toBe(1);
    await database.query("UPDATE access.session SET seen_at = now() - interval '31 minutes'");
    await over(one);
  });

  it('is over twelve hours after the sign-in, whatever was asked meanwhile', async () => {
    const one = await signedInAs('head-of-psd');
    const { rows } = await database.query<{ hours: number }>(
      `SELECT extract(epoch FROM expires_at - created_at)::int / 3600 AS hours FROM access.session
       ORDER BY created_at DESC LIMIT 1`,
    );
    expect(rows[0]?.hours).toBe(12);
    await database.query("UPDATE access.session SET expires_at = now() - interval '1 s'");
    await over(one);
  });

  it('that is over is swept away by the next sign-in', async () => {
    await signedInAs('head-of-psd');
    await database.query("UPDATE access.session SET expires_at = now() - interval '1 s'");
    await signedInAs('administrator');
    expect(await sessions()).toBe(1);
  });

  it('ends at the sign-out, here and at the provider', async () => {
    const one = await signedInAs('head-of-psd');
    const id = one.cookie(COOKIE)?.value ?? '';
    const answer = await one.change('/sign-out', {});
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    const { continueAt } = (await answer.json()) as { continueAt: string };
    expect([answer.status, new URL(continueAt).origin]).toEqual([200, identity.issuer]);
    expect(new URL(continueAt).searchParams.get('post_logout_redirect_uri')).toBe(
      `${PUBLIC_URL}/signed-out`,
    );
    expect((await one.ask(continueAt)).status).toBe(200);
    expect(one.cookie(COOKIE)).toBeUndefined();
    one.plant(COOKIE, id);
    await over(one);
    expect(await (await one.ask('/signed-out')).text()).toContain('You are signed out');
  });

  it('that was guessed is none', async () => {
    for (const guess of ['x', '0'.repeat(43), "' OR 1=1 --", '%00', '../..']) {
      const one = browser();
      one.plant(COOKIE, guess);
      expect((await one.ask(CASES)).status).toBe(401);
    }
  });

  it('has no sign-out for who came with a token', async () => {
    const answer = await browser().ask('/sign-out', {
      method: 'POST',
      headers: { authorization: `Bearer ${api.token}` },
    });
    expect(await codeOf(answer)).toEqual([404, 'access.no-session']);
  });
});

describe('a change with the cookie of a session', () => {
  const headers = { 'if-match': '"0"', 'idempotency-key': 'a-key-of-a-page' };
  const body = { on: '2024-09-02' };
  let one: CookieBrowser;
  beforeAll(async () => void (one = await signedInAs('psd-case-worker')));

  it('is taken from a page of this server', async () => {
    expect((await one.change(RECEIVE('CO-1'), body, headers)).status).toBe(200);
  });

  it('is taken from a browser that says only the origin', async () => {
    const { csrfToken } = (await (await one.ask('/sign-in/session')).json()) as {
      csrfToken: string;
    };
    const sent = { 'x-tipstaff-csrf': csrfToken, 'content-type': 'application/json' };
    const answer = await one.ask(RECEIVE('CO-2'), {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...headers, ...sent, origin: PUBLIC_URL, 'idempotency-key': 'another-key' },
    });
    expect(answer.status).toBe(200);
  });

  it.each([
    ['without the token', { 'x-tipstaff-csrf': '' }],
    ['with another token', { 'x-tipstaff-csrf': 'x'.repeat(43) }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['from another scheme', { origin: 'http://tipstaff.example' }],
    ['from no origin', { origin: 'null' }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', async (_, wrong) => {
    const answer = await one.change(RECEIVE('CO-3'), body, { ...headers, ...wrong });
    expect(await codeOf(answer)).toEqual([403, 'access.not-from-here']);
  });

  it('with the token of another session is refused', async () => {
    const other = await signedInAs('psd-case-worker');
    const { csrfToken } = (await (await other.ask('/sign-in/session')).json()) as {
      csrfToken: string;
    };
    const answer = await one.change(RECEIVE('CO-3'), body, {
      ...{ ...headers, 'x-tipstaff-csrf': csrfToken },
    });
    expect(await codeOf(answer)).toEqual([403, 'access.not-from-here']);
  });

  it('of a browser that says nothing of where it comes from is refused', async () => {
    const { csrfToken } = (await (await one.ask('/sign-in/session')).json()) as {
      csrfToken: string;
    };
    const answer = await one.ask('/sign-out', {
      method: 'POST',
      // Node's own fetch says `cors` of its mode, and nothing of the site.
      headers: { 'x-tipstaff-csrf': csrfToken },
    });
    expect(await codeOf(answer)).toEqual([403, 'access.not-from-here']);
  });
});

describe('where people do not sign in', () => {
  it('they are told so, and what is missing', async () => {
    const other = await startApi('2024-10-01');
    try {
      const answer = await fetch(`${other.url}/sign-in`, { redirect: 'manual' });
      const problem = (await answer.json()) as { code: string; detail: string };
      expect([answer.status, problem.code]).toEqual([404, 'access.sign-in-off']);
      expect(problem.detail).toContain('TIPSTAFF_OIDC_ISSUER');
    } finally {
      await other.close();
    }
  });
});

describe('another address of the API, or a provider that is away', () => {
  it('under plain http the cookie has its plain name, and no flag that would keep it away', async () => {
    const url = 'http://tipstaff.example';
    const own = await IdentityProcess.start(url);
    const other = await startApi('2024-10-01', own.environment);
    try {
      const one = new CookieBrowser(url, other.url);
      expect((await one.signIn('head-of-psd')).status).toBe(303);
      expect(one.cookie('tipstaff')?.line).not.toContain('Secure');
    } finally {
      await other.close();
      await own.stop();
    }
  });

  it('without the provider nobody comes in, and whoever is in stays and can go', async () => {
    const own = await IdentityProcess.start(PUBLIC_URL);
    const other = await startApi('2024-10-01', own.environment);
    try {
      const late = new CookieBrowser(PUBLIC_URL, other.url);
      const one = new CookieBrowser(PUBLIC_URL, other.url);
      const begun = await late.ask('/sign-in');
      const callback = await late.chooseAt(addressOf(begun), 'head-of-psd');
      await one.signIn('head-of-psd');
      await own.stop();
      expect(await codeOf(await late.ask(callback))).toEqual([503, 'access.sign-in-unavailable']);
      expect((await one.ask('/api/v1/me')).status).toBe(200);
      expect((await one.change('/sign-out', {})).status).toBe(200);
      expect(one.cookie(COOKIE)).toBeUndefined();
    } finally {
      await other.close();
    }
  });

  it('that was never there is said to be away', async () => {
    const environment = { ...identity.environment, TIPSTAFF_OIDC_ISSUER: 'http://127.0.0.1:1' };
    const other = await startApi('2024-10-01', environment);
    try {
      const answer = await fetch(`${other.url}/sign-in`, { redirect: 'manual' });
      expect(await codeOf(answer)).toEqual([503, 'access.sign-in-unavailable']);
    } finally {
      await other.close();
    }
  });
});

describe('whoever runs the installation', () => {
  const tipstaff = (...argv: readonly string[]) =>
    runTipstaff(['sessions', ...argv], { databaseUrl: api.database.url, clock: 'real' });

  it('sees who is signed in, and ends the sessions of one person in every browser', async () => {
    const both = [await signedInAs('psd-supervisor'), await signedInAs('psd-supervisor')];
    const other = await signedInAs('head-of-psd');
    const id = `${new URL(identity.issuer).host}|psd-supervisor`;
    const listed = await tipstaff('list');
    expect(listed.out).toContain(id);
    for (const one of both) expect(listed.out).not.toContain(one.cookie(COOKIE)?.value);
    expect(await tipstaff('end', '--actor', id)).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^Ended: \d+ of /) as string,
    });
    for (const one of both) {
      expect(await codeOf(await one.ask('/api/v1/me'))).toEqual([401, 'access.session-over']);
    }
    expect((await other.ask('/api/v1/me')).status).toBe(200);
    expect(await tipstaff('end', '--actor', id)).toMatchObject({ status: 1 });
  });

  it('is told what is missing', async () => {
    expect(await tipstaff('end')).toMatchObject({ status: 2 });
    expect(await tipstaff('gossip')).toMatchObject({ status: 2 });
  });
});
