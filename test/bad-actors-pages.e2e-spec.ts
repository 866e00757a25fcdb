import { type ApiWorld, startApi } from './api-world';
import { giveAll } from './client/give';
import { CookieBrowser } from './cookie-browser';
import { IdentityProcess } from './identity-process';

jest.setTimeout(180_000);

const PUBLIC_URL = 'http://tipstaff.test';
const SAME_ORIGIN = { origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' };
const MEETING = 'PAM-2024-09-30';
const RUN = `/meetings/norfolk/${MEETING}/run`;

/** Each breaks out of another place: a text, an attribute, a title, what is read as a template. */
const HTML = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea></title><svg onload=alert(1)>',
  "{{ constructor.constructor('alert(1)')() }}{% raw %}",
].join('\n');

let identity: IdentityProcess;
let api: ApiWorld;
const people = new Map<string, CookieBrowser>();

beforeAll(async () => {
  identity = await IdentityProcess.start(PUBLIC_URL);
  api = await startApi('2024-10-01', identity.environment);
  for (const person of ['opcc-officer', 'psd-supervisor', 'administrator']) {
    const browser = new CookieBrowser(PUBLIC_URL, api.url);
    await browser.signIn(person, '/');
    people.set(person, browser);
  }
  const { client } = api;
  await giveAll(
    ...([client, 'meeting', 'PAM-2024-07-22'] as const),
    ['schedule', { on: '2024-06-03', value: '2024-07-22', note: HTML }],
    ['hold', { on: '2024-07-22', attendance: HTML, note: HTML }],
    ['confirm-minutes', { on: '2024-09-30', value: 'corrected', related: MEETING, note: HTML }],
  );
  const [line] = HTML.split('\n');
  await giveAll(
    ...([client, 'meeting', MEETING] as const),
    ['schedule', { on: '2024-07-22', value: '2024-09-30' }],
    ['put-on-agenda', { on: '2024-09-01', number: 1, item: line, time: '10:00', paper: line }],
    ['record-question', { on: '2024-09-02', number: 1, topic: line, question: HTML }],
    ['record-attendance', { on: '2024-09-30', present: HTML, apologies: HTML }],
    ['record-declarations', { on: '2024-09-30', value: 'declared', interests: HTML }],
    ['record-answer', { on: '2024-09-30', number: 1, answer: HTML }],
    ['raise-risk', { on: '2024-09-30', risk: HTML, by: line }],
    ['hold', { on: '2024-09-30' }],
  );
  await giveAll(
    ...([client, 'action', `${MEETING}/1`] as const),
    ['raise', { on: '2024-09-30', value: 1, person: line, related: MEETING, note: HTML }],
    ['record-update', { on: '2024-09-30', note: HTML }],
  );
  await giveAll(
    ...([client, 'complaint', 'CO/HTML/24'] as const),
    ['receive', { on: '2024-09-02', note: HTML }],
    ['log', { on: '2024-09-03', note: HTML }],
  );
});
afterAll(async () => {
  await identity.stop();
  await api.close();
});

const as = (person: string): CookieBrowser => {
  const browser = people.get(person);
  if (!browser) throw new Error(`${person} is not signed in.`);
  return browser;
};

async function open(person: string, path: string) {
  const answer = await as(person).ask(path, { headers: { accept: 'text/html' } });
  return { status: answer.status, text: await answer.text() };
}

async function send(
  person: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = SAME_ORIGIN,
) {
  const body = new URLSearchParams(fields);
  const answer = await as(person).ask(path, { method: 'POST', body, headers });
  return { status: answer.status, text: await answer.text() };
}

const TAG = /<\/?[a-z][a-z0-9]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/gi;

/** What of a page is no element of ours: something typed would have become a part of it. */
function foreignIn(text: string): readonly string[] {
  const tags = (text.match(TAG) ?? []).map((tag) => tag.replaceAll(/="[^"]*"/g, '='));
  const foreign = tags.filter(
    (tag) => /^<(svg|img|iframe|style)\b|\son\w+/i.test(tag) || /^<script(?!.* src=)/.test(tag),
  );
  const rest = text.replace(/^<!doctype html>/, '').replaceAll(TAG, '');
  return rest.includes('<') ? [...foreign, rest.slice(rest.indexOf('<'), 200)] : foreign;
}

describe('HTML in every text', () => {
  it.each([
    ['opcc-officer', '/meetings'],
    ['opcc-officer', `/meetings/norfolk/${MEETING}`],
    ['opcc-officer', RUN],
    ['opcc-officer', '/meetings/norfolk/PAM-2024-07-22'],
    ['opcc-officer', `/cases/meeting/norfolk/${MEETING}`],
    ['opcc-officer', `/cases/action/norfolk/${encodeURIComponent(`${MEETING}/1`)}`],
    ['opcc-officer', '/opcc'],
    ['psd-supervisor', '/cases/complaint/norfolk/CO%2FHTML%2F24'],
    ['psd-supervisor', `/cases?type=complaint&q=${encodeURIComponent('<svg onload=alert(1)>')}`],
    ['psd-supervisor', `/${encodeURIComponent('<svg onload=alert(1)>')}`],
  ])('%s sees it as text, and nothing of it runs: %s', async (person, path) => {
    const { text } = await open(person, path);
    expect(text).toContain('<main');
    expect(foreignIn(text)).toEqual([]);
  });

  it('comes back as text from the form that refused it', async () => {
    const page = await open('opcc-officer', RUN);
    const csrf = /name="_csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    const fields = { _csrf: csrf, _key: 'html-in-a-form', 'next-date': HTML, next: HTML };
    const answer = await send('opcc-officer', RUN, fields);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('&lt;svg');
    expect(foreignIn(answer.text)).toEqual([]);
  });
});

describe('a form that is not ours', () => {
  const forged = [
    ['without a token', '', SAME_ORIGIN],
    ['with a forged token', 'A'.repeat(43), SAME_ORIGIN],
    ['with what can be no header', 'a\r\nx-evil: 1', SAME_ORIGIN],
    ['from another site', null, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ] as const;

  it.each(forged)('runs no meeting and moves no clock: %s', async (_, token, headers) => {
    const page = await open('opcc-officer', RUN);
    const own = /name="_csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    const before = (await api.get(`/api/v1/meetings/${MEETING}?force=norfolk`)).body;
    const risk = { _csrf: token ?? own, _key: 'a-forged-form', risk: 'A forged risk.' };
    expect((await send('opcc-officer', RUN, risk, headers)).status).toBe(403);
    expect((await api.get(`/api/v1/meetings/${MEETING}?force=norfolk`)).body).toEqual(before);
    const clock = { _csrf: token ?? 'x', 'day-day': '8', 'day-month': '10', 'day-year': '2024' };
    expect((await send('administrator', '/demo', clock, headers)).status).toBe(403);
  });
});

describe('an address that can not be read', () => {
  it.each([
    ['text/html,*/*', '/cases/complaint/norfolk/a%ff', 'text/html; charset=utf-8'],
    [
      'application/json',
      '/cases/complaint/norfolk/a%ff',
      'application/problem+json; charset=utf-8',
    ],
    [
      'text/html,*/*',
      '/api/v1/cases/complaint/norfolk/a%ff',
      'application/problem+json; charset=utf-8',
    ],
  ])('is refused to who accepts %s at %s as %s', async (accept, path, type) => {
    const answer = await fetch(`${api.url}${path}`, { headers: { accept } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, type]);
    expect(await answer.text()).toContain('The address can not be read');
  });
});

describe('the address of another force', () => {
  it.each([
    ['opcc-officer', `/meetings/suffolk/${MEETING}`],
    ['opcc-officer', `/meetings/suffolk/${MEETING}/run`],
    ['opcc-officer', '/opcc?force=suffolk'],
    ['opcc-officer', '/opcc/chapter-13?force=suffolk'],
    ['psd-supervisor', '/cases/complaint/suffolk/CO%2FHTML%2F24'],
    ['psd-supervisor', '/opcc/chapter-13?force=suffolk'],
  ])('%s finds at %s what is at the address of a force that nobody knows', async (person, path) => {
    const other = await open(person, path);
    const nowhere = await open(person, path.replace('suffolk', 'nowhere'));
    expect(other.status).toBe(404);
    expect(other.text.replaceAll('suffolk', 'nowhere')).toBe(nowhere.text);
  });
});
