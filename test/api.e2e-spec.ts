import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { against, answered } from './client/api-client';
import { give, giveAll, giveAsWritten } from './client/give';

const TODAY = '2024-10-01';

let api: ApiWorld;

beforeAll(async () => void (api = await startApi(TODAY)));
afterAll(() => api.close());

const complaint = (reference: string): string => pathOf('complaint', reference);

const made = ['receive', { on: '2023-09-06' }] as const;
const handled = ['decide-handling', { on: '2023-09-07', value: 'schedule-3' }] as const;
const investigated = ['decide-investigation', { on: '2023-09-20', value: 'local' }] as const;

describe('access', () => {
  const PUBLIC = [
    ...['/health', '/health/live', '/health/ready', '/openapi.json', '/docs', '/feeds/:secret.ics'],
    ...['/sign-in', '/sign-in/callback', '/signed-out'],
  ];
  // Pages refuse as pages: test/console-forms.e2e-spec.ts.
  const isPublic = (url: string): boolean =>
    PUBLIC.includes(url) || /^\/(docs\/|pages($|\/))/.test(url);

  it('is refused on every route without the token, unless the route is public', async () => {
    const closed = api.routes.all().filter(({ url }) => !isPublic(url));
    expect(closed.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['/api/v1/cases', '/api/v1/obligations']),
    );
    for (const { method, url } of closed) {
      const path = url.replace(/:[a-z]+/gi, 'x');
      const answer = await api.app.inject({ method: method as 'GET', url: path });
      expect([method, url, answer.statusCode]).toEqual([method, url, 401]);
      // The one page that a browser asks for: it can send a password, and no bearer token.
      const isPage = url.startsWith('/admin/queues');
      const asked = isPage ? 'Basic realm="tipstaff", charset="UTF-8"' : 'Bearer realm="tipstaff"';
      expect([url, answer.headers['www-authenticate']]).toEqual([url, asked]);
    }
  });

  it('is refused with a wrong token', async () => {
    const answer = await request(api.url)
      .get('/api/v1/cases?force=norfolk')
      .set('Authorization', `Bearer ${api.token}x`);
    expect([answer.status, answer.body.code]).toEqual([401, 'access.token-wrong']);
    expect(answer.type).toBe('application/problem+json');
  });
});

describe('a complaint entered through the API', () => {
  it('is read with its timeline, its state, what is owed and why', async () => {
    const of = [api.client, 'complaint', 'CO/100/23'] as const;
    const last = await giveAll(...of, made, handled, investigated);
    expect(last.body).toMatchObject({
      type: 'complaint',
      reference: 'CO/100/23',
      version: 3,
      events: [3],
      state: { status: 'open', madeOn: '2023-09-06', handling: 'schedule-3' },
    });
    expect(last.headers).toMatchObject({
      etag: '"3"',
      'tipstaff-position': String(last.body.position),
    });

    const page = await api.get(complaint('CO/100/23'));
    expect(page.status).toBe(200);
    expect(page.headers['etag']).toMatch(/^"3-/);
    expect(page.body).toMatchObject({ version: 3, today: TODAY });
    expect(page.body.notice).toContain('Demo clock');
    expect(page.body.timeline.map((fact: { milestone: string }) => fact.milestone)).toEqual([
      'made',
      'handling',
      'investigation',
    ]);
    expect(page.body.obligations).toContainEqual(
      expect.objectContaining({ rule: 'R-C13-2', status: 'owed', arose: '2024-09-06', due: null }),
    );
  });

  it('may be told of with a note and a name, which are kept sealed and read back', async () => {
    const sealed = { on: '2023-09-06', person: 'Mrs Someone', note: 'Rang at nine.' };
    await giveAll(api.client, 'complaint', 'CO/101/23', ['receive', sealed]);
    const { body } = await api.get(complaint('CO/101/23'));
    expect(body.timeline[0]).toMatchObject({ person: 'Mrs Someone', note: 'Rang at nine.' });
  });

  it('is refused a milestone that its timeline can not hold, in words', async () => {
    const of = [api.client, 'complaint', 'CO/102/23'] as const;
    await giveAll(...of, made);
    const answer = await give(...of, 'resume', { on: '2023-10-01' }, { version: 1 });
    expect([answer.status, answer.body.code]).toEqual([409, 'complaint.resumed-without-suspended']);
    expect(answer.body.detail).toContain('was not suspended');
  });

  it('is refused a day after today', async () => {
    const of = [api.client, 'complaint', 'CO/103/24'] as const;
    const answer = await give(...of, 'receive', { on: '2024-10-02' }, { version: 0 });
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'fact.in-the-future',
      errors: [{ in: 'body', pointer: '/on' }],
    });
  });

  it('has its facts corrected and withdrawn with a reason', async () => {
    const of = [api.client, 'complaint', 'CO/104/23'] as const;
    await giveAll(...of, made, handled, investigated);
    const reason = 'The letter is of the 21st.';
    const correction = { fact: 3, on: '2023-09-21', value: 'directed', reason };
    const corrected = await give(...of, 'correct-fact', correction, { version: 3 });
    expect([corrected.status, corrected.headers['etag']]).toEqual([200, '"4"']);
    expect((await api.get(complaint('CO/104/23'))).body.timeline.at(-1)).toMatchObject({
      ...{ on: '2023-09-21', value: 'directed' },
      asEntered: { on: '2023-09-20', value: 'local' },
    });
    const withdraw = (version: number) =>
      give(
        ...([...of, 'withdraw-fact'] as const),
        { fact: 2, reason: 'Another complaint was meant.' },
        { version },
      );
    expect((await withdraw(4)).body.state).toMatchObject({ handling: 'not-decided' });

    const { body } = await api.get(complaint('CO/104/23'));
    expect(body.timeline).toEqual([
      expect.objectContaining({ number: 1, standing: 'as-entered' }),
      expect.objectContaining({ number: 2, standing: 'withdrawn' }),
      expect.objectContaining({ number: 3, standing: 'corrected', on: '2023-09-21' }),
    ]);
    const again = await withdraw(5);
    expect([again.status, again.body.code]).toEqual([409, 'complaint.already-withdrawn']);
  });
});

describe('a correction', () => {
  const NOTE = 'By telephone, to the front desk.';
  const [receive, received] = made;

  it('keeps what it leaves out, removes what it says is null, and what was there stays to be seen', async () => {
    const of = [api.client, 'complaint', 'CO/105/23'] as const;
    await giveAll(...of, [receive, { ...received, person: 'CPL-00017', note: NOTE }]);
    const slip = { fact: 1, reason: 'A slip.' };
    const key = { version: 1, key: 'correction-that-comes-twice' };
    const dated = { ...slip, on: '2023-09-05' };
    const first = await give(...of, 'correct-fact', dated, key);
    expect([first.status, first.body.detail]).toEqual([200, undefined]);
    // The repeat says nothing of the note either, and is answered as the first time.
    expect((await give(...of, 'correct-fact', dated, key)).body).toEqual(first.body);
    const other = await give(...of, 'correct-fact', { ...dated, note: null }, key);
    expect(other.status).toBe(422);
    const page = async () => (await api.get(complaint('CO/105/23'))).body.timeline as unknown;
    const kept = { on: '2023-09-05', person: 'CPL-00017', note: NOTE };
    expect(await page()).toMatchObject([kept]);

    const removed = await give(...of, 'correct-fact', { ...slip, note: null }, { version: 2 });
    expect(removed.status).toBe(200);
    expect(await page()).toMatchObject([
      {
        ...{ on: '2023-09-05', person: 'CPL-00017', note: null, standing: 'corrected' },
        asEntered: { on: received.on, value: null, person: 'CPL-00017', note: NOTE, details: null },
        changes: [
          { before: { on: received.on, note: NOTE } },
          { before: { on: '2023-09-05', note: NOTE } },
        ],
      },
    ]);
    const wrong = async (more: object) => {
      const body = JSON.stringify({ ...slip, ...more });
      const headers = against(3);
      const answer = await giveAsWritten(api, 'complaint', 'CO/105/23', 'correct-fact', {
        body,
        headers,
      });
      return [answer.status, answer.body.code];
    };
    expect([
      await wrong({}),
      await wrong({ on: null }),
      await wrong({ details: { isAdmin: null } }),
    ]).toEqual([
      [400, 'complaint.nothing-corrected'],
      [400, 'fact.day-missing'],
      [400, 'complaint.unknown-detail'],
    ]);
  });
});

describe('a request that is not right', () => {
  const OF = 'CO/400/23';
  const PROBLEM = 'application/problem+json; charset=utf-8';

  it('is told of every fault with a pointer, an unknown field too', async () => {
    const body = JSON.stringify({ on: '2023-02-30', colour: 'red' });
    const answer = await giveAsWritten(api, 'complaint', OF, 'receive', { body });
    expect([answer.status, answer.headers['content-type']]).toEqual([400, PROBLEM]);
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        {
          in: 'body',
          pointer: '/on',
          detail: '"2023-02-30" is not a day: February 2023 has 28 days.',
        },
        expect.objectContaining({ in: 'body', pointer: '/colour' }),
      ]),
    );
    expect(answer.headers['x-correlation-id']).toBe(answer.body.correlationId);
  });

  it.each([
    ['/api/v1/cases?force=norfolk&sate=open', '/sate'],
    ['/api/v1/cases?force=Norfolk', '/force'],
    ['/api/v1/cases', '/force'],
    ['/api/v1/cases?force=norfolk&limit=0', '/limit'],
    ['/api/v1/cases?force=norfolk&q=%00', '/q'],
    ['/api/v1/cases?force=norfolk&force=suffolk', '/force'],
    ['/api/v1/cases?force=norfolk&state=zz', '/state'],
    ['/api/v1/reminders?force=norfolk&after=zz', '/after'],
    ['/api/v1/cases?force=norfolk&limit=2&limit=3', '/limit'],
    ['/api/v1/cases?force=norfolk&after=nonsense', '/after'],
    ['/api/v1/obligations?force=norfolk&on=2024-13-01', '/on'],
    ['/api/v1/reports/complaints-and-conduct?force=norfolk', '/to'],
    ['/api/v1/obligations?force=norfolk&on=2024-09-01&endedFrom=2024-09-31', '/endedFrom'],
    ['/api/v1/reports/timeliness?force=norfolk&by=week', '/by'],
    ['/api/v1/reports/timeliness?force=norfolk&rule=R-C13-2', '/rule'],
    ['/api/v1/cases/complant/norfolk/1', '/type'],
  ])('%s points at %s', async (url, pointer) => {
    const answer = await api.get(url);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })]);
  });

  it.each([
    ['malformed JSON', 400, 'is not JSON', 'application/json', '{"on":'],
    ['a forbidden name', 400, 'without a member __proto__', 'application/json', '{"__proto__":{}}'],
    ['no body', 400, 'The body is empty', 'application/json', ''],
    ['a body that is no object', 400, 'one JSON object', 'application/json', '[1]'],
    ['text', 415, 'Content-Type: application/json', 'text/plain', 'made'],
    ['a form', 415, 'application/json', 'application/x-www-form-urlencoded', 'milestone=made'],
    [
      'too much',
      413,
      'at most 256 KiB',
      'application/json',
      JSON.stringify({ note: 'x'.repeat(256 * 1024) }),
    ],
  ])('%s is answered %i, and how to mend it: %s', async (_, status, words, type, body) => {
    const headers = { 'Content-Type': type };
    const answer = await giveAsWritten(api, 'complaint', OF, 'receive', { body, headers });
    expect([answer.status, answer.headers['content-type']]).toEqual([status, PROBLEM]);
    expect(answer.body.detail).toContain(words);
  });

  it('to a path that is not there is answered 404, with another method 405', async () => {
    const lost = await api.get('/api/v1/casess');
    expect([lost.status, lost.body.code]).toEqual([404, 'request.not-found']);
    const deleted = await api.delete('/api/v1/cases');
    expect([deleted.status, deleted.headers['allow']]).toEqual([405, 'GET, HEAD']);
    const file = await api.get('/docs/openapi.json');
    expect([file.status, file.body.code]).toEqual([404, 'request.not-found']);
  });

  it('with a reference whose slash is not encoded is told how to write it', async () => {
    const answer = await api.get('/api/v1/cases/complaint/norfolk/CO/00123/24');
    expect([answer.status, answer.body.code]).toEqual([404, 'request.not-found']);
    expect(answer.body.detail).toContain('percent-encode the slash as %2F');
  });

  it('says of a slash in an address where the reference has one, and once', async () => {
    const told = async (reference: string) =>
      (await api.get(`/api/v1/cases/complaint/norfolk/${encodeURIComponent(reference)}`)).body
        .detail;
    expect(await told('NONE')).toBe(
      'The record holds no complaint "NONE" of norfolk: check the reference.',
    );
    expect(await told('NO/NE/24')).toBe(
      'The record holds no complaint "NO/NE/24" of norfolk: check the reference. In an address each slash of it is written %2F.',
    );
  });

  it('for a fact whose number is none is shown what it sent', async () => {
    const body = JSON.stringify({ fact: 'abc', reason: 'A slip.' });
    const answer = await giveAsWritten(api, 'complaint', OF, 'withdraw-fact', { body });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(/^"abc" is not right here/);
  });

  it.each([
    [complaint('no such case'), 404, 'case.not-found'],
    ['/api/v1/cases/complaint/norfolk/%zz', 400, 'request.invalid'],
    [
      '/api/v1/reports/complaints-and-conduct?force=kent&to=2024-09-30',
      404,
      'report.unknown-force',
    ],
    ['/api/v1/reports/timeliness?force=kent', 404, 'record.unknown-force'],
    [
      '/api/v1/reports/timeliness?force=norfolk&from=2024-10-01&to=2024-09-30',
      400,
      'report.window-backwards',
    ],
    [
      '/api/v1/obligations?force=norfolk&on=2024-09-01&endedFrom=2024-09-02',
      400,
      'obligation-list.window-backwards',
    ],
    ['/api/v1/cases?force=kent', 404, 'record.unknown-force'],
    ['/api/v1/obligations?force=kent', 404, 'record.unknown-force'],
    ['/api/v1/reminders?force=kent', 404, 'record.unknown-force'],
  ])('%s is answered %i %s', async (url, status, code) => {
    const answer = await api.get(url);
    expect([answer.status, answer.type, answer.body.code]).toEqual([
      status,
      'application/problem+json',
      code,
    ]);
  });
});

describe('lists and reports', () => {
  it('hold one’s own write when they are given its position', async () => {
    const last = await giveAll(
      ...([api.client, 'complaint', 'CO/500/24'] as const),
      ['receive', { on: '2024-09-03' }],
      ['log', { on: '2024-09-04' }],
    );
    const minPosition = Number(last.headers['tipstaff-position']);

    const search = { force: 'norfolk', q: '500/24', minPosition };
    const list = await answered(api.client.GET('/api/v1/cases', { params: { query: search } }));
    expect(list.cases).toEqual([
      expect.objectContaining({ reference: 'CO/500/24', state: 'open', openedOn: '2024-09-03' }),
    ]);
    expect((await api.get(list.cases[0]?.href ?? '')).status).toBe(200);

    const query = { force: 'norfolk', to: '2024-09-30', minPosition };
    const report = await answered(
      api.client.GET('/api/v1/reports/complaints-and-conduct', { params: { query } }),
    );
    const row = report.rows.find(({ id }) => id === 'complaints-logged');
    const behind = await answered(
      api.client.GET('/api/v1/reports/complaints-and-conduct/rows/{id}/cases', {
        params: { path: { id: 'complaints-logged' }, query: { ...query, period: 'last' } },
      }),
    );
    expect(row?.last.value).toBe(behind.cases.length);
    expect(behind.cases).toContainEqual(expect.objectContaining({ case: 'CO/500/24' }));
  });

  it('are of any window, and of months and quarters', async () => {
    const last = await giveAll(
      ...([api.client, 'complaint', 'CO/501/24'] as const),
      ['receive', { on: '2024-08-03' }],
      ['log', { on: '2024-08-04' }],
    );
    const minPosition = last.headers['tipstaff-position'];
    const logged = '/api/v1/reports/complaints-and-conduct';
    const found = await api.get(
      `${logged}?force=norfolk&from=2024-07-01&to=2024-09-30&compare=year-before&by=route&rows=all&minPosition=${minPosition}`,
    );
    expect(found.body).toMatchObject({
      periods: {
        last: { from: '2024-07-01', to: '2024-09-30' },
        previous: { from: '2023-07-01', to: '2023-09-30' },
      },
      by: 'route',
    });
    const { rows } = found.body as {
      rows: {
        id: string;
        last: { value: number };
        parts: { part: string; last: { value: number } }[];
      }[];
    };
    const row = rows.find(({ id }) => id === 'complaints-logged');
    expect(row?.parts.reduce((sum, { last }) => sum + last.value, 0)).toBe(row?.last.value);
    for (const { part, last } of row?.parts ?? []) {
      const behind = await api.get(
        `${logged}/rows/complaints-logged/cases?force=norfolk&from=2024-07-01&to=2024-09-30&by=route&part=${part}`,
      );
      expect(behind.body).toMatchObject({ period: { from: '2024-07-01', to: '2024-09-30' } });
      expect((behind.body as { cases: unknown[] }).cases).toHaveLength(last.value);
    }
    const series = await api.get(`${logged}/series?force=norfolk&to=2024-08-15&by=quarter&n=3`);
    expect(series.body).toMatchObject({
      by: 'quarter',
      pieces: [
        { from: '2024-01-01', to: '2024-03-31', partial: false },
        { from: '2024-04-01', to: '2024-06-30', partial: false },
        { from: '2024-07-01', to: '2024-08-15', partial: true },
      ],
    });
    const csv = await api.get(`${logged}/series?force=norfolk&n=2&row=conduct-cases&format=csv`);
    expect(csv.type).toContain('text/csv');
    const none = await api.get(
      `${logged}?force=norfolk&from=2024-02-29&to=2024-02-29&compare=year-before`,
    );
    expect([none.status, none.body.code]).toEqual([422, 'report.no-counterpart']);
  });

  it('say how a duty ended, alike on its page, in the list of what ended and in the figures', async () => {
    const force = 'suffolk';
    const last = await giveAll(
      ...([api.client, 'complaint', { force, reference: 'CO/9/24' }] as const),
      ['receive', { on: '2024-08-22' }],
      ['log', { on: '2024-08-28' }],
    );
    // Thursday to Wednesday, over a weekend and a bank holiday: due on Tuesday the 27th.
    const timeliness = { daysLate: 1, countedIn: 'working-days', why: null };
    const minPosition = Number(last.headers['tipstaff-position']);
    const asked = { force, on: '2024-09-30', endedFrom: '2024-08-28', minPosition };
    const list = await answered(
      api.client.GET('/api/v1/obligations', { params: { query: asked } }),
    );
    expect(list).toMatchObject({ obligations: [], inbound: [], next: null });
    expect(list.ended).toMatchObject([
      {
        rule: 'R-PM-2',
        due: '2024-08-27',
        endedOn: '2024-08-28',
        endedBy: 'discharged',
        timeliness,
      },
    ]);
    const path = { type: 'complaint', force, reference: 'CO/9/24' } as const;
    const page = await answered(
      api.client.GET('/api/v1/cases/{type}/{force}/{reference}', { params: { path } }),
    );
    const onPage = page.obligations.find(({ rule }) => rule === 'R-PM-2');
    expect(onPage?.timeliness).toEqual(list.ended[0]?.timeliness);
    const query = { force, from: '2024-08-01', to: '2024-08-31', rule: 'R-PM-2' } as const;
    const report = await answered(
      api.client.GET('/api/v1/reports/timeliness', { params: { query } }),
    );
    expect(report.rows).toMatchObject([
      {
        ...{ rule: 'R-PM-2', metInTime: 0, late: 1, stillOwedLate: 0, percentInTime: 0, parts: [] },
        ...{ daysTaken: { of: 1, median: 3, percentile90: 3 } },
        ...{ daysLate: { of: 1, median: 1, percentile90: 1 } },
      },
    ]);
    expect(report).toMatchObject({ on: TODAY, behind: null, position: report.head });
  });

  it('say what is owed, of the same case as its own page does', async () => {
    const of = [api.client, 'complaint', 'CO/501/23'] as const;
    const last = await giveAll(...of, made, handled, investigated);
    const query = { force: 'norfolk', on: TODAY, minPosition: last.body.position };
    const owed = await answered(api.client.GET('/api/v1/obligations', { params: { query } }));
    expect(owed).toMatchObject({ on: TODAY, force: 'norfolk' });
    const listed = owed.obligations.filter((one) => one.case === 'CO/501/23').map(({ id }) => id);
    const page = await answered(
      api.client.GET('/api/v1/cases/{type}/{force}/{reference}', {
        params: { path: { type: 'complaint', force: 'norfolk', reference: 'CO/501/23' } },
      }),
    );
    const onPage = page.obligations.filter(({ status }) => status === 'owed').map(({ id }) => id);
    expect(listed.sort()).toEqual(onPage.sort());
    expect(owed.obligations[0]?.why).toContain('R-');
  });

  it('come in pages that leave nothing out and show nothing twice', async () => {
    let position = 0;
    for (let n = 1; n <= 5; n += 1) {
      const to = { force: 'essex', reference: `CM-${n}` };
      const received = ['receive', { on: `2024-03-0${(n % 2) + 1}` }] as const;
      ({ position = 0 } = (await giveAll(api.client, 'conduct', to, received)).body);
    }
    const listed = (query: { minPosition?: number; limit?: number; after?: string }) =>
      answered(
        api.client.GET('/api/v1/cases', { params: { query: { force: 'essex', ...query } } }),
      );
    const whole = await listed({ minPosition: position });
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: typeof whole = await listed({ limit: 2, ...(next ? { after: next } : {}) });
      expect(page.cases.length).toBeLessThanOrEqual(2);
      seen.push(...page.cases.map(({ reference }) => reference));
      next = page.next;
    }
    expect(seen).toEqual(whole.cases.map(({ reference }) => reference));
    expect(new Set(seen).size).toBe(5);
  });

  it('answer 503 with Retry-After when they can not come that far', async () => {
    await api.projections.stop();
    const { body } = await giveAll(api.client, 'complaint', 'CO/502/23', made);
    const answer = await api.get(`/api/v1/cases?force=norfolk&minPosition=${body.position}`);
    await api.projections.start();
    expect([answer.status, answer.body.code]).toEqual([503, 'projection.behind']);
    expect(answer.headers['retry-after']).toBe('5');
  }, 15_000);

  it('do not wait for a position that the record has not come to', async () => {
    const answer = await api.get('/api/v1/cases?force=norfolk&minPosition=999999999');
    expect(answer.body).toMatchObject({ status: 400, errors: [{ pointer: '/minPosition' }] });
    expect(answer.body.detail).toContain('the record ends at');
  });

  it('show the reminders that were given', async () => {
    const query = { force: 'norfolk' };
    const { data } = await api.client.GET('/api/v1/reminders', { params: { query } });
    expect(data).toEqual({ reminders: [], next: null });
  });
});

describe('what anyone may see', () => {
  it('health tells progress, the queue, the mail and the clock, and nothing of a case', async () => {
    const everybody = await request(api.url).get('/health');
    const parts = ['record', 'database', 'queue', 'mail', 'dailyLine', 'canary'];
    expect(everybody.body.parts).toEqual(
      Object.fromEntries(parts.map((part) => [part, { ok: true }])),
    );
    const unknown = request(api.url).get('/health').set('Authorization', 'Bearer x');
    expect((await unknown).body).toEqual(everybody.body);
    const answer = await api.get('/health');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      ok: true,
      today: TODAY,
      parts: {
        database: { ok: true },
        record: { ok: true },
        queue: { ok: true, waiting: 0 },
        mail: { ok: true },
      },
    });
    expect(answer.body.notice).toContain('Demo clock');
    expect(answer.text).not.toContain('CO/');
  });

  it('the document is the one that the build wrote, which the client’s types are of', async () => {
    const { body } = await request(api.url).get('/openapi.json');
    const built = readFileSync(join(__dirname, 'client/openapi.json'), 'utf8');
    expect(body).toEqual(JSON.parse(built));
  });

  it('the documentation loads nothing from anywhere else', async () => {
    const page = await request(api.url).get('/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    for (const [, file] of page.text.matchAll(/(?:src|href)="\.\/(docs\/[^"]+)"/g)) {
      expect([file, (await request(api.url).get(`/${file}`)).status]).toEqual([file, 200]);
    }
  });

  it('the page that a problem’s type points at explains its kind', async () => {
    const { body } = await api.get('/api/v1/nowhere');
    const [page, kind] = body.type.split('#');
    expect((await request(api.url).get(page)).text).toContain(`id="${kind}"`);
  });
});
