import { type CaseType } from '@tipstaff/casework';
import { randomUUID } from 'node:crypto';
import { type CommandSchema } from '../apps/console/src/commands/command-form';
import { typedFor } from '../apps/console/src/commands/field';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll } from './client/give';
import { CookieBrowser } from './cookie-browser';
import { IdentityProcess } from './identity-process';

const PUBLIC_URL = 'http://tipstaff.test';

let identity: IdentityProcess;
let api: ApiWorld;
const people = new Map<string, Promise<CookieBrowser>>();

beforeAll(async () => {
  identity = await IdentityProcess.start(PUBLIC_URL);
  api = await startApi('2024-10-01', identity.environment);
  // Cases are given to whom the directory holds: here to whoever the examples name.
  await giveAll(
    ...([api.client, 'directory', 'directory'] as const),
    ['open', { on: '2024-01-02' }],
    [
      'add-person',
      {
        ...{ on: '2024-01-02', person: 'OFF-0123', name: 'B. Worker' },
        ...{ 'sign-in': 'id.psd.example|worker', address: 'b.worker@psd.example' },
      },
    ],
  );
});
afterAll(async () => {
  await identity.stop();
  await api.close();
});

async function signedIn(person: string): Promise<CookieBrowser> {
  const browser = new CookieBrowser(PUBLIC_URL, api.url);
  expect((await browser.signIn(person, '/')).status).toBe(303);
  return browser;
}

function as(person: string): Promise<CookieBrowser> {
  const known = people.get(person) ?? signedIn(person);
  people.set(person, known);
  return known;
}

const SAME_ORIGIN = { origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' };

interface Page {
  readonly status: number;
  readonly text: string;
  readonly location: string;
}

async function asked(answer: Promise<Response>): Promise<Page> {
  const { status, headers } = await answer;
  return { status, text: await (await answer).text(), location: headers.get('location') ?? '' };
}

const open = async (person: string, path: string): Promise<Page> =>
  asked((await as(person)).ask(path));

const send = async (
  person: string,
  path: string,
  fields: URLSearchParams,
  headers: Readonly<Record<string, string>> = SAME_ORIGIN,
): Promise<Page> => asked((await as(person)).ask(path, { method: 'POST', body: fields, headers }));

/** What the form of a page would send as it stands. */
function hiddenIn(text: string): Record<string, string> {
  const inputs = text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]));
}

const formFor = (page: Page, typed: Readonly<Record<string, string>>): URLSearchParams =>
  new URLSearchParams({ ...hiddenIn(page.text), ...typed });

const day = (name: string, [d, m, y]: readonly [number, number, number]) => ({
  [`${name}-day`]: String(d),
  [`${name}-month`]: String(m),
  [`${name}-year`]: String(y),
});

const addressOf = (reference: string, type = 'complaint'): string =>
  `/cases/${type}/norfolk/${encodeURIComponent(reference)}`;

const receivedCase = async (): Promise<string> => {
  const reference = `CO/${randomUUID().slice(0, 8)}/24`;
  await giveAll(api.client, 'complaint', reference, ['receive', { on: '2024-09-02' }]);
  return reference;
};
const timelineOf = async (
  reference: string,
): Promise<readonly { readonly note: string | null }[]> =>
  (await api.get(pathOf('complaint', reference))).body.timeline as never;

describe('every command', () => {
  const ROLES = [
    ...['psd-case-worker', 'psd-supervisor', 'head-of-psd', 'hearing-administrator'],
    ...['opcc-officer', 'opcc-reviewer', 'administrator'],
  ];

  /** The people of the demonstration who may, over something. */
  async function giversOf(permission: string): Promise<readonly string[]> {
    const may = await Promise.all(
      ROLES.map(async (person) => {
        const me = (await (await (await as(person)).ask('/api/v1/me')).json()) as {
          permissions: readonly { permission: string }[];
        };
        return me.permissions.some((one) => one.permission === permission);
      }),
    );
    return ROLES.filter((_, at) => may[at]);
  }

  /** What of a correction goes with any fact. */
  const OF_ANY_FACT = ['fact', 'reason', 'on'];

  /** The form as it stands, with the example of each field. */
  function exampleForm(page: Page, command: string, schema: CommandSchema) {
    const body = new URLSearchParams(hiddenIn(page.text));
    const unasked: string[] = [];
    const examples = examplesIn(schema);
    for (const [name, property] of Object.entries(schema.properties)) {
      if (command === 'correct-fact' && !OF_ANY_FACT.includes(name)) continue;
      const value = name === 'fact' ? 1 : examples[name];
      for (const [input, values] of Object.entries(typedFor(name, property, value))) {
        if (!page.text.includes(`name="${input}"`)) unasked.push(input);
        for (const one of values) body.append(input, one);
      }
    }
    return { body, unasked };
  }

  const examplesIn = ({ properties }: CommandSchema): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([name, { examples }]) =>
        examples?.[0] === undefined ? [] : [[name, examples[0]]],
      ),
    );

  /** A force has one directory; its cases are given to whom it holds. */
  const referenceOf = (type: CaseType, at: number): string => {
    if (type === 'directory') return 'directory';
    return type === 'person' ? `OFF-${1_000 + at}` : `X-${at}`;
  };

  it('has a page that takes its example: what is refused then is a rule of the timeline, never a field', async () => {
    const { commands } = (await api.get('/api/v1/commands')).body as {
      commands: readonly { type: CaseType; command: string; permission: string }[];
    };
    const begun = new Map<CaseType, { command: string; body: object }>();
    const faults: string[] = [];
    const recorded = new Map<CaseType, number>();
    for (const [at, { type, command, permission }] of commands.entries()) {
      const schema = (await api.get(`/api/v1/commands/${type}/${command}`)).body as CommandSchema;
      const examples = examplesIn(schema);
      const first = begun.get(type) ?? {
        command,
        body: Object.fromEntries(schema.required.map((name) => [name, examples[name]])),
      };
      begun.set(type, first);

      const isFirst = first.command === command;
      // What a case of some types begins with needs one of another type: theirs stays to be begun.
      let isThere = type === 'directory';
      const reference = referenceOf(type, at);
      if (!isFirst) {
        const path = `${pathOf(type, reference)}/commands/${first.command}`;
        const isBegun = (await api.post(path, first.body, { version: 0 })).status === 200;
        isThere ||= isBegun;
      }
      const address = `${addressOf(reference, type)}/actions/${command}${isThere ? '' : '?new=1'}`;
      let last = 'nobody may';
      for (const person of await giversOf(permission)) {
        const page = await open(person, address);
        const { body, unasked } = exampleForm(page, command, schema);
        const answer = await send(person, address, body);
        const words = /error-summary__list">(.*?)<\/ul>/s.exec(answer.text)?.[1];
        last = `${page.status}, ${answer.status} ${unasked.join()} ${words?.replace(/\s+/g, ' ')}`;
        const isRuled = answer.status === 409 || (answer.status === 404 && !isThere);
        if (answer.status === 303) recorded.set(type, (recorded.get(type) ?? 0) + 1);
        // A correction also needs what the fact itself took, and some act under a review alone.
        if (page.status !== 200 || unasked.length > 0 || !(isRuled || answer.status === 303))
          continue;
        last = '';
        break;
      }
      if (last !== '') faults.push(`${type} ${command}: ${last}`);
    }
    expect(faults).toEqual([]);
    const total = [...recorded.values()].reduce((sum, count) => sum + count, 0);
    expect([recorded.size, total > 60]).toEqual([begun.size, true]);
  }, 300_000);
});

describe('what is typed', () => {
  const LOG = 'log';
  const typed = { ...day('on', [3, 9, 2024]), note: 'She <b>rang</b> & wrote.' };

  it('is recorded, once, however often it is sent', async () => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/${LOG}`;
    const form = formFor(await open('psd-case-worker', address), typed);
    const first = await send('psd-case-worker', address, form);
    const second = await send('psd-case-worker', address, form);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.location).toBe(first.location);
    expect(await timelineOf(reference)).toHaveLength(2);
    const page = await open('psd-case-worker', first.location.split('#')[0] ?? '');
    expect(page.text).toContain('Logged is in the record.');
    expect(page.text).toContain('She &lt;b>rang&lt;/b> &amp; wrote.');
    expect(page.text).toContain('actions/withdraw-fact?fact=2');
  });

  it('comes back when something is wrong with it, with what is wrong', async () => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/${LOG}`;
    const page = await open('psd-case-worker', address);
    const wrong = { ...typed, ...day('on', [31, 9, 2024]) };
    const answer = await send('psd-case-worker', address, formFor(page, wrong));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('<title>Error: Log the complaint');
    expect(answer.text).toContain('September 2024 has 30 days');
    expect(answer.text).toContain('href="#on-day"');
    expect(answer.text).toContain('value="31"');
    expect(answer.text).toContain('She &lt;b&gt;rang&lt;/b&gt; &amp; wrote.');
    const missing = { ...typed, 'on-month': '' };
    const other = await send('psd-case-worker', address, formFor(page, missing));
    expect(other.text).toContain('Day must include a month');
    const empty = await send('psd-case-worker', address, formFor(page, { note: typed.note }));
    expect(empty.text).toContain('Enter day');
    expect(await timelineOf(reference)).toHaveLength(1);
  });

  it('comes back when a rule is in the way, in the words of the rule', async () => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/${LOG}`;
    const early = { ...typed, ...day('on', [1, 9, 2024]) };
    const page = await open('psd-case-worker', address);
    const answer = await send('psd-case-worker', address, formFor(page, early));
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('There is a problem');
    expect(answer.text).toContain('She &lt;b&gt;rang');
  });

  it('comes back below what others recorded meanwhile, and is recorded all the same then', async () => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/${LOG}`;
    const page = await open('psd-case-worker', address);
    const contact = { on: '2024-09-05' };
    const path = `${pathOf('complaint', reference)}/commands/record-contact`;
    expect((await api.post(path, contact, { version: 1 })).status).toBe(200);
    const stale = await send('psd-case-worker', address, formFor(page, typed));
    expect(stale.status).toBe(412);
    expect(stale.text).toContain('Someone recorded something on this case');
    expect(stale.text).toContain('Thu 5 September 2024');
    expect(stale.text).toContain('She &lt;b&gt;rang');
    const again = await send('psd-case-worker', address, formFor(stale, typed));
    expect(again.status).toBe(303);
    expect(await timelineOf(reference)).toHaveLength(3);
  });

  it('changed after it was recorded is told apart from it', async () => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/${LOG}`;
    const page = await open('psd-case-worker', address);
    await send('psd-case-worker', address, formFor(page, typed));
    const other = await send(
      'psd-case-worker',
      address,
      formFor(page, { ...typed, note: 'Other.' }),
    );
    expect(other.status).toBe(422);
    expect(other.text).toContain('This form was recorded before');
    expect(hiddenIn(other.text)['_key']).not.toBe(hiddenIn(page.text)['_key']);
  });

  it('is given back by a page of a session that is over, and goes on in the next one', async () => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/${LOG}`;
    const browser = await signedIn('psd-supervisor');
    const page = await asked(browser.ask(address));
    await browser.change('/sign-out', {});
    browser.plant('tipstaff', 'A'.repeat(43));
    const sent = { method: 'POST', body: formFor(page, typed), headers: SAME_ORIGIN };
    const over = await asked(browser.ask(address, sent));
    expect(over.status).toBe(401);
    expect(over.text).toContain('Nothing that you typed is lost');
    expect(hiddenIn(over.text)).toMatchObject({
      'on-day': '3',
      note: 'She &lt;b>rang&lt;/b> &amp; wrote.',
    });
    await browser.signIn('psd-supervisor', '/');
    const back = await asked(browser.ask(address, sent));
    expect(back.status).toBe(403);
    expect(back.text).toContain('You signed in again since this form was made');
    const again = { ...sent, body: formFor(back, typed) };
    expect((await asked(browser.ask(address, again))).status).toBe(303);
  });

  it('corrects a fact in what was changed alone, and withdraws it', async () => {
    const reference = await receivedCase();
    const log = { on: '2024-09-03', note: 'By post.' };
    const path = `${pathOf('complaint', reference)}/commands/log`;
    expect((await api.post(path, log, { version: 1 })).status).toBe(200);
    const address = `${addressOf(reference)}/actions/correct-fact?fact=2`;
    const page = await open('psd-case-worker', address);
    expect(page.text).toContain('By post.');
    const changed = { ...day('on', [4, 9, 2024]), note: 'By post.', reason: 'Misread.' };
    const answer = await send('psd-case-worker', address, formFor(page, changed));
    expect(answer.status).toBe(303);
    expect((await timelineOf(reference))[1]).toMatchObject({
      ...{ on: '2024-09-04', note: 'By post.', standing: 'corrected' },
    });
    const undo = `${addressOf(reference)}/actions/withdraw-fact?fact=2&reason=Recorded%20by%20mistake.`;
    const form = await open('psd-case-worker', undo);
    expect(form.text).toContain('Recorded by mistake.');
    const fields = { fact: '2', reason: 'Recorded by mistake.' };
    expect((await send('psd-case-worker', undo, formFor(form, fields))).status).toBe(303);
    expect((await timelineOf(reference))[1]).toMatchObject({ standing: 'withdrawn' });
  });
});

describe('without a session', () => {
  it('every page is refused but the first, and says how to come in', async () => {
    const pages = api.routes.all().filter(({ url }) => url.startsWith('/pages'));
    expect(pages.length).toBeGreaterThan(8);
    for (const { method, url } of pages) {
      const path = url.replace('/pages', '').replace(/:[a-z]+/gi, 'x') || '/';
      const form = { body: new URLSearchParams({ _csrf: 'x' }), headers: SAME_ORIGIN };
      const answer = await new CookieBrowser(PUBLIC_URL, api.url).ask(path, {
        ...(method === 'POST' ? form : {}),
        method,
      });
      const isOpen = path === '/' ? 200 : path.startsWith('/assets/') ? 404 : 401;
      expect([method, path, answer.status]).toEqual([method, path, isOpen]);
      expect(answer.headers.get('content-type')).toContain('text/html');
    }
  });
});

describe('a form from elsewhere', () => {
  const attempts = [
    ['without the token', { _csrf: '' }, SAME_ORIGIN],
    ['with a wrong token', { _csrf: 'A'.repeat(43) }, SAME_ORIGIN],
    ['from another site', {}, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['from nowhere', {}, { origin: 'null' }],
  ] as const;

  it.each(attempts)('is refused and changes nothing: %s', async (_, fields, headers) => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/log`;
    const page = await open('psd-case-worker', address);
    const typed = { ...day('on', [3, 9, 2024]), ...fields };
    const answer = await send('psd-case-worker', address, formFor(page, typed), headers);
    expect(answer.status).toBe(403);
    expect(await timelineOf(reference)).toHaveLength(1);
  });

  it('is read for pages alone: the API takes JSON and nothing else', async () => {
    const path = `${pathOf('complaint', 'CO-FORM')}/commands/receive`;
    const browser = await as('psd-case-worker');
    const body = new URLSearchParams({ on: '2024-09-02' });
    const answer = await browser.ask(path, { method: 'POST', body, headers: SAME_ORIGIN });
    expect(answer.status).toBe(415);
  });
});

describe('a case that is not to be seen', () => {
  it('is a page like that of one that is not there, to the byte', async () => {
    const named = 'CO-RESTRICTED';
    const path = `${pathOf('complaint', named)}/commands/receive`;
    expect((await api.post(path, { on: '2024-09-02' }, { version: 0 })).status).toBe(200);
    const restrict = `${addressOf(named)}/actions/restrict-case`;
    const form = formFor(await open('head-of-psd', restrict), { reason: 'counter-corruption' });
    expect((await send('head-of-psd', restrict, form)).status).toBe(303);
    const shown = await open('head-of-psd', addressOf(named));
    expect(shown.text).toContain('Restricted: shown to 1 named person alone');
    const unknown = 'CO-NOT-THERE';
    const pagesOf = (reference: string): readonly string[] => [
      addressOf(reference),
      `${addressOf(reference)}/actions/log`,
      `${addressOf(reference)}/deadlines/R-KI-2~2024-09-02~1`,
      addressOf(reference).replace('norfolk', 'suffolk'),
    ];
    for (const [at, address] of pagesOf(named).entries()) {
      const mine = await open('psd-supervisor', address);
      const other = await open('psd-supervisor', pagesOf(unknown)[at] ?? '');
      expect(mine.status).toBe(404);
      expect(mine.text.replaceAll(named, unknown)).toBe(other.text);
    }
    const list = await open('psd-supervisor', '/cases?type=complaint&q=CO');
    expect(list.text).not.toContain(named);
  });
});

describe('the log of who read what', () => {
  it('has each page that shows a case, with who looked at it', async () => {
    const reference = await receivedCase();
    const who = await as('psd-supervisor');
    const me = (await (await who.ask('/api/v1/me')).json()) as { id: string };
    const shown = [
      addressOf(reference),
      `${addressOf(reference)}/actions/log`,
      `${addressOf(reference)}/deadlines/${/deadlines\/([^"]+)"/.exec((await open('psd-supervisor', addressOf(reference))).text)?.[1]}`,
      `/cases?type=complaint&q=${encodeURIComponent(reference)}`,
      '/',
    ];
    const entries = async (): Promise<number> => {
      const query = `type=complaint&force=norfolk&reference=${encodeURIComponent(reference)}&limit=200`;
      const found = (await api.get(`/api/v1/read-log?${query}`)).body as {
        entries: readonly { actor: string; via: string }[];
      };
      return found.entries.filter(({ actor, via }) => actor === me.id && via === 'session').length;
    };
    for (const address of shown) {
      const before = await entries();
      const page = await open('psd-supervisor', address);
      expect([page.status, page.text.includes(reference)]).toEqual([200, true]);
      expect([address, (await entries()) - before]).toEqual([address, 1]);
    }
  });
});

describe('too many requests', () => {
  it('are told by person, not by address, and give back what was typed', async () => {
    const MOST = 12;
    const limited = await startApi('2024-10-01', {
      ...identity.environment,
      TIPSTAFF_RATE_LIMIT_PER_MINUTE: String(MOST),
    });
    try {
      const browser = new CookieBrowser(PUBLIC_URL, limited.url);
      await browser.signIn('psd-supervisor', '/');
      await giveAll(limited.client, 'complaint', 'CO-1', ['receive', { on: '2024-09-02' }]);
      const address = `${addressOf('CO-1')}/actions/log`;
      const page = await asked(browser.ask(address));
      const body = formFor(page, { ...day('on', [31, 9, 2024]), note: 'Not to be lost.' });
      const statuses: number[] = [];
      let text = '';
      for (let at = 0; at <= MOST; at += 1) {
        const sent = { method: 'POST', body, headers: SAME_ORIGIN };
        const answer = await asked(browser.ask(address, sent));
        statuses.push(answer.status);
        text = answer.text;
      }
      // What each page asks inside is not counted.
      expect(statuses).toEqual([...Array<number>(MOST).fill(400), 429]);
      expect(text).toContain('Too many requests');
      expect(hiddenIn(text)).toMatchObject({ note: 'Not to be lost.', 'on-day': '31' });
      const other = new CookieBrowser(PUBLIC_URL, limited.url);
      await other.signIn('psd-case-worker', '/');
      const theirs = { method: 'POST', body, headers: SAME_ORIGIN };
      expect((await asked(other.ask(address, theirs))).status).not.toBe(429);
    } finally {
      await limited.close();
    }
  });
});
