import { randomUUID } from 'node:crypto';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll } from './client/give';
import { CookieBrowser } from './cookie-browser';
import {
  confirming,
  formFor,
  type FormPages,
  type FormWorld,
  hiddenIn,
  pageIn,
  sameOrigin,
  startForms,
} from './form-pages';

const PUBLIC_URL = 'http://tipstaff.test';

let world: FormWorld;
let api: ApiWorld;
let pages: FormPages;

beforeAll(async () => {
  world = await startForms(PUBLIC_URL, '2024-10-01');
  ({ api, pages } = world);
});
afterAll(() => world.close());

const SAME_ORIGIN = sameOrigin(PUBLIC_URL);
const signedIn = (person: string): Promise<CookieBrowser> => pages.signedIn(person);
const as = (person: string): Promise<CookieBrowser> => pages.as(person);
const open = (...asked: Parameters<FormPages['open']>) => pages.open(...asked);
const send = (...sent: Parameters<FormPages['send']>) => pages.send(...sent);
const record = (...sent: Parameters<FormPages['record']>) => pages.record(...sent);
const asked = pageIn;

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

describe('what is typed', () => {
  const LOG = 'log';
  const typed = { ...day('on', [3, 9, 2024]), note: 'She <b>rang</b> & wrote.' };

  it('is recorded, once, however often it is sent', async () => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/${LOG}`;
    const form = formFor(await open('psd-case-worker', address), typed);
    const checked = await send('psd-case-worker', address, form);
    expect([checked.status, (await timelineOf(reference)).length]).toEqual([200, 1]);
    const first = await send('psd-case-worker', address, confirming(checked));
    const second = await send('psd-case-worker', address, confirming(checked));
    // From the form again as well, which leads to where the first did.
    const third = await send('psd-case-worker', address, form);
    expect([first.status, second.status, third.status]).toEqual([303, 303, 303]);
    expect([second.location, third.location]).toEqual([first.location, first.location]);
    expect(await timelineOf(reference)).toHaveLength(2);
    const page = await open('psd-case-worker', first.location.split('#')[0] ?? '');
    expect(page.text).toContain('Logged is in the record, ');
    expect(page.text).toContain('She &lt;b>rang&lt;/b> &amp; wrote.');
    expect(page.text).toContain('actions/withdraw-fact?fact=2');
  });

  it('is checked before it is recorded: what is said, and which dates move, appear and end', async () => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/${LOG}`;
    const page = await open('psd-case-worker', address);
    const checked = await send('psd-case-worker', address, formFor(page, typed));
    expect(checked.status).toBe(200);
    expect(checked.text).toContain('Check before it is recorded: Log the complaint');
    expect(checked.text).toContain('Tue 3 September 2024');
    expect(checked.text).toContain('She &lt;b>rang&lt;/b> &amp; wrote.');
    const path = `${pathOf('complaint', reference)}/commands/${LOG}`;
    const body = { on: '2024-09-03', note: typed.note };
    const { dates } = (await api.post(`${path}/preview`, body, { version: 1 })).body as {
      dates: readonly { title: string; change: string; why: string }[];
    };
    expect(dates.length).toBeGreaterThan(0);
    for (const { title, why } of dates) {
      expect(checked.text).toContain(title);
      expect(checked.text).toContain(why.replaceAll('&', '&amp;'));
    }
    expect(await timelineOf(reference)).toHaveLength(1);
    const back = confirming(checked);
    back.set('_step', 'change');
    const form = await send('psd-case-worker', address, back);
    expect([form.status, form.text.includes('value="3"')]).toEqual([200, true]);
    expect(form.text).toContain('She &lt;b&gt;rang&lt;/b&gt; &amp; wrote.');
    expect(hiddenIn(form.text)['_key']).toBe(hiddenIn(page.text)['_key']);
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
    expect(empty.text).toContain('Enter the day');
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

  it('comes back with a doubt at the note that answers it, unfolded', async () => {
    const reference = `CO/${randomUUID().slice(0, 8)}/24`;
    const address = `${addressOf(reference)}/actions/receive?new=1`;
    const page = await open('psd-case-worker', address);
    expect(page.text).toMatch(/<details class="govuk-details"><summary/);
    const answer = await send('psd-case-worker', address, formFor(page, day('on', [3, 1, 1990])));
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('href="#note"');
    expect(answer.text).toContain('“Made” on 3 January 1990 lies 34 years before');
    expect(answer.text).toMatch(/<details class="govuk-details" open[^]*id="note-error"/);
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
    expect(stale.text).toContain('Which dates it moved');
    const again = await send('psd-case-worker', address, formFor(stale, typed));
    expect(again.status).toBe(200);
    await api.post(path, { on: '2024-09-06' }, { version: 2 }).expect(200);
    const staleAgain = await send('psd-case-worker', address, confirming(again));
    expect(staleAgain.status).toBe(412);
    expect(staleAgain.text).toContain('Fri 6 September 2024');
    expect(staleAgain.text).toContain('She &lt;b&gt;rang');
    const last = await record('psd-case-worker', address, formFor(staleAgain, typed));
    expect(last.status).toBe(303);
    expect(await timelineOf(reference)).toHaveLength(4);
  });

  it('changed after it was recorded is told apart from it', async () => {
    const reference = await receivedCase();
    const address = `${addressOf(reference)}/actions/${LOG}`;
    const page = await open('psd-case-worker', address);
    await record('psd-case-worker', address, formFor(page, typed));
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
    const again = await asked(browser.ask(address, { ...sent, body: formFor(back, typed) }));
    expect(again.status).toBe(200);
    const confirmed = { ...sent, body: confirming(again) };
    browser.plant('tipstaff', 'A'.repeat(43));
    const overAgain = await asked(browser.ask(address, confirmed));
    expect(overAgain.status).toBe(401);
    expect(hiddenIn(overAgain.text)).toMatchObject({ _step: 'confirm', 'on-day': '3' });
    expect(overAgain.text).not.toContain('<li class="app-note">confirm</li>');
    await browser.signIn('psd-supervisor', '/');
    const form = await asked(browser.ask(address, confirmed));
    expect(form.status).toBe(403);
    expect(form.text).toContain('Nothing is recorded yet');
    const checked = await asked(browser.ask(address, { ...sent, body: formFor(form, typed) }));
    const done = await asked(browser.ask(address, { ...sent, body: confirming(checked) }));
    expect(done.status).toBe(303);
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
    const answer = await record('psd-case-worker', address, formFor(page, changed));
    expect(answer.status).toBe(303);
    expect((await timelineOf(reference))[1]).toMatchObject({
      ...{ on: '2024-09-04', note: 'By post.', standing: 'corrected' },
    });
    const undo = `${addressOf(reference)}/actions/withdraw-fact?fact=2&reason=Recorded%20by%20mistake.`;
    const form = await open('psd-case-worker', undo);
    expect(form.text).toContain('Recorded by mistake.');
    const fields = { fact: '2', reason: 'Recorded by mistake.' };
    expect((await record('psd-case-worker', undo, formFor(form, fields))).status).toBe(303);
    expect((await timelineOf(reference))[1]).toMatchObject({ standing: 'withdrawn' });
  });
});

describe('the sessions of a person', () => {
  it('are shown on their own page, which ends all but the one that it is looked at in', async () => {
    const [here, there] = [await signedIn('force-auditor'), await signedIn('force-auditor')];
    const someoneElse = await signedIn('hearing-administrator');
    const page = await asked(here.ask('/settings/me'));
    expect(page.text.match(/Another browser/g)).toHaveLength(1);
    expect(page.text.match(/This browser<\/td>/g)).toHaveLength(1);
    const forged = { method: 'POST', body: new URLSearchParams({ _csrf: 'A'.repeat(43) }) };
    const refused = await asked(
      here.ask('/settings/me/sessions', { ...forged, headers: SAME_ORIGIN }),
    );
    expect(refused.status).toBe(403);
    expect((await there.ask('/settings/me')).status).toBe(200);
    const body = new URLSearchParams(hiddenIn(page.text));
    const sent = { method: 'POST', body, headers: SAME_ORIGIN };
    const done = await asked(here.ask('/settings/me/sessions', sent));
    expect([done.status, done.location]).toEqual([303, '/settings/me?ended=1#main-content']);
    const after = await asked(here.ask('/settings/me?ended=1'));
    expect(after.text).toContain('Ended: 1 session in other browsers.');
    expect(after.text).not.toContain('End my other sessions');
    expect((await there.ask('/settings/me')).status).toBe(401);
    expect((await someoneElse.ask('/settings/me')).status).toBe(200);
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
    expect((await record('head-of-psd', restrict, form)).status).toBe(303);
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
      // A page of several lists has an entry for each that shows it.
      expect([address, (await entries()) > before]).toEqual([address, true]);
    }
  });
});

describe('too many requests', () => {
  it('are told by person, not by address, and give back what was typed', async () => {
    const MOST = 12;
    const limited = await startApi('2024-10-01', {
      ...world.identity.environment,
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
