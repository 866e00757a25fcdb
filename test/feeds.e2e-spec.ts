import { openPool } from '@tipstaff/database';
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { execFileSync } from 'node:child_process';
import request, { type Response } from 'supertest';
import { type ApiWorld, startApi } from './api-world';
import { give, giveAll, type Given } from './client/give';

const PUBLIC_URL = 'https://tipstaff.psd.example';
/** What a reference may hold, at its worst for the form of a calendar. */
const HOSTILE =
  'CO, 7; \\ "é" \u{1F46E}\u{1F3FD} BEGIN:VEVENT and a line far longer than 75 octets \u{1F5D3} END';
const OWNER = 'Inspector Someone of Legal';
const PERSON = 'OFF-0123';

let api: ApiWorld;

beforeAll(async () => {
  api = await startApi('2024-10-01', { TIPSTAFF_PUBLIC_URL: PUBLIC_URL });
});
afterAll(() => api.close());

interface Made {
  readonly path: string;
  /** Without the public address: as this server has it. */
  readonly calendar: string;
  readonly body: Response['body'];
}

async function make(more: object = {}): Promise<Made> {
  const { status, body } = await api.post('/api/v1/feeds', {
    ...{ force: 'norfolk', title: 'Owed by all' },
    ...more,
  });
  expect([status, body.detail]).toEqual([201, undefined]);
  const { address, ...feed } = body;
  expect(address).toMatch(new RegExp(`^${PUBLIC_URL}/feeds/[\\w-]{43}\\.ics$`));
  return { path: `/api/v1/feeds/${feed.id}`, calendar: address.slice(PUBLIC_URL.length), body };
}

/** As a calendar program asks: no token, its own cache. */
const subscribed = (calendar: string, etag = '"none"') =>
  request(api.url).get(calendar).set('If-None-Match', etag).buffer(true).parse(asText);

function asText(answer: Response, done: (error: null, text: string) => void): void {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => done(null, Buffer.concat(chunks).toString()));
}

interface Seen {
  readonly uid: string;
  readonly day: string;
  readonly until: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly component: ICAL.Component;
}

function eventsIn(ics: string): Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, sequence, summary } = new ICAL.Event(component);
    const status = String(component.getFirstPropertyValue('status'));
    const [day, until] = [startDate, endDate].map(String) as [string, string];
    return { uid, day, until, sequence, status, summary, component };
  });
}

/** The events of one case, once all that it was told is in. */
async function eventsOf(calendar: string, reference: string, told: Given): Promise<Seen[]> {
  const position = told.headers['tipstaff-position'];
  await api.get(`/api/v1/obligations?force=norfolk&minPosition=${position}`);
  const { status, body } = await subscribed(calendar);
  expect(status).toBe(200);
  return eventsIn(body).filter(({ summary }) => summary.includes(`${reference}: `));
}

/** A reader of its own process: the zone of one that runs can not be changed. */
const READ_LOCALLY = `
  const { sync } = require('node-ical');
  const events = Object.values(sync.parseICS(require('node:fs').readFileSync(0, 'utf8')));
  const two = (n) => String(n).padStart(2, '0');
  const days = events
    .filter(({ type, datetype }) => type === 'VEVENT' && datetype === 'date')
    .filter(({ summary }) => summary.startsWith(process.argv[1] + ': '))
    .map(({ start }) => [start.getFullYear(), two(start.getMonth() + 1), two(start.getDate())]);
  console.log(JSON.stringify(days.map((parts) => parts.join('-'))));`;

/** The days of a case's events by the clock on the reader's wall: node-ical makes midnights of them. */
function localDays(ics: string, zone: string, reference: string): string[] {
  const answer = execFileSync(process.execPath, ['-e', READ_LOCALLY, reference], {
    cwd: __dirname,
    env: { ...process.env, TZ: zone },
    input: ics,
    encoding: 'utf8',
  });
  return JSON.parse(answer) as string[];
}

/** A complaint whose complainant is to be contacted and kept informed. */
const complaint = (reference: string) =>
  giveAll(
    ...([api.client, 'complaint', reference] as const),
    ['receive', { on: '2024-09-23', person: PERSON, note: 'About the arrest of Mrs Else.' }],
    ['log', { on: '2024-09-24' }],
  );

describe('a calendar feed', () => {
  it('is made, subscribed to, listed without its address, given another, and revoked', async () => {
    await complaint('CO/1/24');
    const { path, calendar, body } = await make({ owners: [OWNER], rules: ['R-KI-2'] });
    expect(body).toMatchObject({
      owners: [OWNER],
      rules: ['R-KI-2'],
      lastReadAt: null,
      version: 1,
    });

    const answer = await subscribed(calendar);
    expect([answer.status, answer.headers]).toMatchObject([
      200,
      {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="tipstaff-norfolk.ics"',
        'cache-control': 'private, no-cache',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
        'ratelimit-remaining': expect.stringMatching(/^\d+$/),
      },
    ]);

    const listed = await api.get('/api/v1/feeds?force=norfolk');
    const { address, ...shown } = body;
    expect(listed.body.feeds).toEqual([
      { ...shown, madeBy: 'api-token', lastReadAt: expect.stringMatching(/^2024-10-01T/) },
    ]);
    expect(listed.text).not.toContain(address.slice(-20));
    const one = await api.get(path);
    expect([one.headers['etag'], one.body]).toEqual(['"1"', listed.body.feeds[0]]);

    const renewing = (version?: number) => api.post(`${path}/address`, {}, { version });
    expect((await renewing()).status).toBe(428);
    const renewed = await renewing(1);
    expect([renewed.status, renewed.headers['etag']]).toEqual([200, '"2"']);
    const next = renewed.body.address.slice(PUBLIC_URL.length);
    expect(next).not.toBe(calendar);
    const stale = await renewing(1);
    expect([stale.status, stale.body.code, stale.body.data]).toEqual([
      412,
      'feed.stale-version',
      { expectedVersion: 1, currentVersion: 2 },
    ]);
    expect((await subscribed(calendar)).status).toBe(404);
    expect((await subscribed(next)).status).toBe(200);

    const revoking = request(api.url).delete(path).set('Authorization', `Bearer ${api.token}`);
    expect((await revoking.set('If-Match', '"2"')).status).toBe(204);
    expect((await subscribed(next)).status).toBe(404);
    expect((await api.get(path)).body.code).toBe('feed.not-found');
    expect((await api.get('/api/v1/feeds?force=norfolk')).body.feeds).toEqual([]);
  });

  it.each([
    [{ title: 'a\r\nBEGIN:VEVENT' }, '/title', 'control character or a line break'],
    [{ owners: [] }, '/owners', 'leave it out for all'],
    [{ rules: ['R-KI-9'] }, '/rules', 'R-KI-2'],
    [{ types: ['complaints'] }, '/types', 'complaint'],
    [{ force: 'Norfolk' }, '/force', 'small letters'],
    [{ owner: OWNER }, '/owner', 'not a field'],
  ])('is not made of %j', async (wrong, pointer, words) => {
    const body = { force: 'norfolk', title: 'Owed', ...wrong };
    const { status, body: refusal } = await api.post('/api/v1/feeds', body);
    expect([status, refusal.errors]).toEqual([
      400,
      [{ in: 'body', pointer, detail: expect.stringContaining(words) }],
    ]);
  });

  it('is not made of a force that nobody knows, which would stay empty for ever', async () => {
    const { status, body } = await api.post('/api/v1/feeds', { force: 'norfok', title: 'Owed' });
    expect([status, body.code]).toEqual([404, 'record.unknown-force']);
  });

  it('has one all-day event for each day owed, the same identity at every read', async () => {
    const told = await complaint('CO/2/24');
    const { calendar } = await make();
    const before = await eventsOf(calendar, 'CO/2/24', told);
    expect(before.map(({ summary, day }) => `${summary} ${day}`)).toEqual([
      'CO/2/24: Contact the complainant 2024-10-07',
    ]);
    for (const { component, day, until } of before) {
      expect(String(component.getFirstProperty('dtstart')?.toICALString())).toBe(
        `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      );
      expect(Date.parse(until) - Date.parse(day)).toBe(24 * 3_600_000);
      expect(component.getFirstPropertyValue('url')).toContain(
        `${PUBLIC_URL}/cases/complaint/norfolk/CO%2F2%2F24/deadlines/R-`,
      );
    }

    const first = await subscribed(calendar);
    const etag = first.headers['etag'];
    const again = await subscribed(calendar, etag);
    expect([again.status, again.body, again.headers['etag']]).toEqual([304, '', etag]);
    const later = await complaint('CO/3/24');
    expect(await eventsOf(calendar, 'CO/2/24', later)).toMatchObject(
      before.map(({ uid, sequence, day }) => ({ uid, sequence, day })),
    );
    expect((await subscribed(calendar, etag)).status).toBe(200);
  });

  it('is on the same day for readers in every zone', async () => {
    const told = await complaint('CO/4/24');
    const { calendar } = await make();
    const days = (await eventsOf(calendar, 'CO/4/24', told)).map(({ day }) => day);
    const { body } = await subscribed(calendar);
    for (const zone of ['Europe/London', 'America/Los_Angeles', 'Pacific/Auckland']) {
      expect([zone, localDays(body, zone, 'CO/4/24')]).toEqual([zone, days]);
    }
  });

  it('moves with the date of an action, and is called off when it is done', async () => {
    const action = [api.client, 'action', 'PAM-1#1'] as const;
    const raised = await giveAll(...action, [
      'raise',
      {
        ...{ on: '2024-09-20', value: 1, related: 'PAM-1', side: 'force' },
        ...{ person: `${OWNER} + Press Office`, note: 'Ask Mrs Else about the arrest.' },
      },
    ]);
    const agree = (on: string, value: string, version: number) =>
      give(...action, 'agree-date', { on, value }, { version });
    const { calendar } = await make({ owners: [OWNER] });
    expect(await eventsOf(calendar, 'PAM-1#1', raised)).toEqual([]);

    const first = await eventsOf(calendar, 'PAM-1#1', await agree('2024-09-21', '2024-10-31', 1));
    expect(first).toMatchObject([{ day: '2024-10-31', sequence: 0, status: 'CONFIRMED' }]);
    const { uid } = first[0];
    const moved = await eventsOf(calendar, 'PAM-1#1', await agree('2024-09-30', '2024-11-29', 2));
    expect(moved).toMatchObject([{ uid, day: '2024-11-29', sequence: 1, status: 'CONFIRMED' }]);
    const closed = await give(...action, 'close', { on: '2024-10-01' }, { version: 3 });
    const done = await eventsOf(calendar, 'PAM-1#1', closed);
    expect(done).toMatchObject([{ uid, day: '2024-11-29', sequence: 2, status: 'CANCELLED' }]);
    expect(done[0]?.summary).toMatch(/^Done: PAM-1#1: /);
    expect(done[0]?.component.getFirstPropertyValue('description')).toBe(
      'Done on Tue 1 October 2024.',
    );
  });

  it('names nobody, and gives back what a reference holds', async () => {
    const told = await complaint(HOSTILE);
    const title = `All; of, norfolk \\ \u{1F5D3} ${'é'.repeat(60)}`;
    const { calendar } = await make({ title });
    const events = await eventsOf(calendar, HOSTILE, told);
    expect(events.length).toBeGreaterThan(0);
    const { body, headers } = await subscribed(calendar);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    const unfolded = body.replaceAll('\r\n ', '');
    for (const name of [OWNER, 'Press Office', PERSON, 'Mrs Else', 'arrest', 'Department']) {
      expect(unfolded).not.toContain(name);
    }
    const lines: string[] = body.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
    const read = Object.values(sync.parseICS(body)).filter(({ type }) => type === 'VEVENT');
    expect(read).toHaveLength(eventsIn(body).length);
    expect(read).toEqual(
      expect.arrayContaining(
        events.map(({ uid, summary }) => expect.objectContaining({ uid, summary })),
      ),
    );
  });
});

describe('the address of a feed', () => {
  const NEVER = `/feeds/${'x'.repeat(43)}.ics`;

  it('is answered alike whether it never was or has ended, and is not repeated', async () => {
    const { path, calendar } = await make();
    const revoking = request(api.url).delete(path).set('Authorization', `Bearer ${api.token}`);
    await revoking.set('If-Match', '"1"');
    const answers = await Promise.all(
      [calendar, NEVER, '/feeds/x.ics'].map((one) => subscribed(one)),
    );
    const told = answers.map(({ status, headers, body }) => {
      const { correlationId: _, ...problem } = JSON.parse(body);
      return [status, headers['content-type'], headers['x-robots-tag'], problem];
    });
    expect(told[0]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
      'noindex',
      expect.objectContaining({ code: 'feed.no-such-address', instance: '/feeds/{secret}.ics' }),
    ]);
    expect([told[1], told[2]]).toEqual([told[0], told[0]]);
  });

  it('does not get into the log, nor into any refusal, when something breaks', async () => {
    const { calendar } = await make();
    const secret = calendar.slice('/feeds/'.length, -'.ics'.length);
    const written: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk) => {
        written.push(String(chunk));
        return true;
      }),
    );
    const owner = openPool(api.database.url, { role: 'owner', max: 1 });
    const answers: Response[] = [];
    try {
      await owner.query('ALTER TABLE feed.entry RENAME TO entry_away');
      answers.push(await subscribed(calendar));
      await owner.query('ALTER TABLE feed.entry_away RENAME TO entry');
      answers.push(await request(api.url).post(calendar).buffer(true).parse(asText));
      answers.push(await subscribed(`${calendar}/more`));
      answers.push(await subscribed(`/feeds/${secret}`));
      answers.push(await subscribed(`/feeds/${secret}%zz.ics`));
    } finally {
      spies.forEach((spy) => spy.mockRestore());
      await owner.end();
    }
    expect(answers.map(({ status }) => status)).toEqual([500, 405, 404, 404, 400]);
    for (const { body } of answers) expect(body).not.toContain(secret);
    const log = written.join('');
    expect(log).toContain('500 GET /feeds/:secret.ics: ');
    expect(log).not.toContain(secret);
    expect((await subscribed(calendar)).status).toBe(200);
  });

  describe('of an API without a public address, which takes three requests a minute', () => {
    let few: ApiWorld;
    beforeAll(async () => {
      few = await startApi('2024-10-01', { TIPSTAFF_RATE_LIMIT_PER_MINUTE: '3' });
    });
    afterAll(() => few.close());

    it('begins with its path, and the calendar has no links', async () => {
      await giveAll(few.client, 'complaint', 'CO/1/24', ['receive', { on: '2024-09-23' }]);
      const { body } = await few.post('/api/v1/feeds', { force: 'norfolk', title: 'Owed' });
      expect(body.address).toMatch(/^\/feeds\/[\w-]{43}\.ics$/);
      const answer = await request(few.url).get(body.address).buffer(true).parse(asText);
      expect(answer.body).not.toContain('URL');
    });

    it('is counted like any caller', async () => {
      const answers: Response[] = [];
      for (let n = 1; n <= 4; n += 1) answers.push(await request(few.url).get(NEVER));
      const [first, last] = [answers[0], answers.at(-1)];
      expect([first?.status, last?.status]).toEqual([404, 429]);
      expect(last?.headers['retry-after']).toMatch(/^\d+$/);
    });
  });
});
