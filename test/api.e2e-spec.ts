import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type CaseType, caseTypeDefinitions } from '@tipstaff/casework';
import { systemClock } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import {
  createTestDatabase,
  type TestDatabase,
  testRedisUrl,
  uniqueQueuePrefix,
} from '@tipstaff/test-support';
import { readFileSync } from 'node:fs';
import { type Server } from 'node:http';
import { join } from 'node:path';
import request, { type Response, type Test } from 'supertest';
import { type Application, createApplication } from '../apps/api/src/application';
import {
  type Contract,
  isReference,
  type Reference,
  resolved,
} from '../apps/api/src/openapi/document';
import { answered, type ApiClient, apiClient } from './client/api-client';
import { placesOf } from './contract-requests';
import { type ProjectionsBeside, projectionsBeside } from './projections-beside';

const TOKEN = 'a-token-for-this-test-alone-0123456789';
const TODAY = '2024-10-01';

let database: TestDatabase;
let application: Application;
let app: NestFastifyApplication;
let server: Server;
let api: ApiClient;
let projections: ProjectionsBeside;

beforeAll(async () => {
  database = await createTestDatabase();
  const settings = readSettings(
    {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      REDIS_URL: testRedisUrl(),
      TIPSTAFF_API_TOKEN: TOKEN,
      TIPSTAFF_CLOCK: `demo:${TODAY}T08:00:00Z@${systemClock.now()}`,
      TIPSTAFF_QUEUE_PREFIX: uniqueQueuePrefix(),
      TIPSTAFF_RATE_LIMIT_PER_MINUTE: '1000000',
    },
    ['databaseUrl', 'redisUrl', 'apiToken'],
  );
  application = await createApplication(settings);
  app = application.app;
  await app.listen(0, '127.0.0.1');
  server = app.getHttpServer();
  api = apiClient({ baseUrl: await app.getUrl(), token: TOKEN });
  projections = await projectionsBeside(settings);
});
afterAll(async () => {
  await projections.close();
  await app.close();
  await database.drop();
});

const asked = (test: Test): Test => test.set('Authorization', `Bearer ${TOKEN}`);
const get = (path: string): Test => asked(request(server).get(path));

let keys = 0;
const newKey = (): string => `key-of-this-test-${(keys += 1)}`;

interface SentAs {
  readonly version?: number;
  readonly key?: string;
}

function post(path: string, body: object, { version, key = newKey() }: SentAs): Test {
  const test = asked(request(server).post(path)).set('Idempotency-Key', key);
  if (version !== undefined) test.set('If-Match', `"${version}"`);
  return test.send(body);
}

const complaint = (reference: string): string =>
  `/api/v1/cases/complaint/norfolk/${encodeURIComponent(reference)}`;

interface FactToTell {
  readonly milestone: string;
  readonly [field: string]: unknown;
}

/** Gives the command of a milestone to the case at a path. */
function tell(path: string, { milestone, ...body }: FactToTell, sent: SentAs): Test {
  const type = path.split('/')[4] as CaseType;
  const { command } = caseTypeDefinitions[type].milestones[milestone] ?? { command: milestone };
  return post(`${path}/commands/${command}`, body, sent);
}

/** Enters facts one after the other, each against the version that the one before left. */
async function entered(path: string, ...facts: FactToTell[]): Promise<Response> {
  let answer: Response | null = null;
  for (const [version, fact] of facts.entries()) {
    answer = await tell(path, fact, { version });
    expect(answer.status).toBe(200);
  }
  if (!answer) throw new Error('Nothing was entered.');
  return answer;
}

const made = { milestone: 'made', on: '2023-09-06' };
const handled = { milestone: 'handling', on: '2023-09-07', value: 'schedule-3' };
const investigated = { milestone: 'investigation', on: '2023-09-20', value: 'local' };

describe('access', () => {
  const PUBLIC = [
    ...['/health', '/health/live', '/openapi.json', '/docs', '/feeds/:secret.ics'],
    ...['/sign-in', '/sign-in/callback', '/signed-out'],
  ];
  const isPublic = (url: string): boolean => PUBLIC.includes(url) || url.startsWith('/docs/');

  it('is refused on every route without the token, unless the route is public', async () => {
    const closed = application.routes.all().filter(({ url }) => !isPublic(url));
    expect(closed.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['/api/v1/cases', '/api/v1/obligations']),
    );
    for (const { method, url } of closed) {
      const path = url.replace(/:[a-z]+/gi, 'x');
      const answer = await app.inject({ method: method as 'GET', url: path });
      expect([method, url, answer.statusCode]).toEqual([method, url, 401]);
      // The one page that a browser asks for: it can send a password, and no bearer token.
      const isPage = url.startsWith('/admin/queues');
      const asked = isPage ? 'Basic realm="tipstaff", charset="UTF-8"' : 'Bearer realm="tipstaff"';
      expect([url, answer.headers['www-authenticate']]).toEqual([url, asked]);
    }
  });

  it('is refused with a wrong token', async () => {
    const answer = await request(server)
      .get('/api/v1/cases?force=norfolk')
      .set('Authorization', `Bearer ${TOKEN}x`);
    expect([answer.status, answer.body.code]).toEqual([401, 'access.token-wrong']);
    expect(answer.type).toBe('application/problem+json');
  });
});

describe('a complaint entered through the API', () => {
  it('is read with its timeline, its state, what is owed and why', async () => {
    const path = complaint('CO/100/23');
    const last = await entered(path, made, handled, investigated);
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

    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.headers['etag']).toBe('"3"');
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
    const path = complaint('CO/101/23');
    await entered(path, { ...made, person: 'Mrs Someone', note: 'Rang at nine.' });
    const { body } = await get(path);
    expect(body.timeline[0]).toMatchObject({ person: 'Mrs Someone', note: 'Rang at nine.' });
  });

  it('is refused a milestone that its timeline can not hold, in words', async () => {
    const path = complaint('CO/102/23');
    await entered(path, made);
    const resumed = { milestone: 'resumed', on: '2023-10-01' };
    const answer = await tell(path, resumed, { version: 1 });
    expect([answer.status, answer.body.code]).toEqual([409, 'complaint.resumed-without-suspended']);
    expect(answer.body.detail).toContain('was not suspended');
  });

  it('is refused a day after today', async () => {
    const late = { milestone: 'made', on: '2024-10-02' };
    const answer = await tell(complaint('CO/103/24'), late, { version: 0 });
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'fact.in-the-future',
      errors: [{ pointer: '/on' }],
    });
  });

  it('has its facts corrected and withdrawn with a reason', async () => {
    const path = complaint('CO/104/23');
    await entered(path, made, handled, investigated);
    const correction = {
      on: '2023-09-21',
      value: 'directed',
      reason: 'The letter is of the 21st.',
    };
    const corrected = await post(
      `${path}/commands/correct-fact`,
      { fact: 3, ...correction },
      { version: 3 },
    );
    expect([corrected.status, corrected.headers['etag']]).toEqual([200, '"4"']);
    expect((await get(path)).body.timeline.at(-1)).toMatchObject({
      ...{ on: '2023-09-21', value: 'directed' },
      asEntered: { on: '2023-09-20', value: 'local' },
    });
    const reason = { reason: 'Another complaint was meant.' };
    const withdrawn = await post(
      `${path}/commands/withdraw-fact`,
      { fact: 2, ...reason },
      { version: 4 },
    );
    expect(withdrawn.body.state.handling).toBe('not-decided');

    const { body } = await get(path);
    expect(body.timeline).toEqual([
      expect.objectContaining({ number: 1, standing: 'as-entered' }),
      expect.objectContaining({ number: 2, standing: 'withdrawn' }),
      expect.objectContaining({ number: 3, standing: 'corrected', on: '2023-09-21' }),
    ]);
    const again = await post(
      `${path}/commands/withdraw-fact`,
      { fact: 2, ...reason },
      { version: 5 },
    );
    expect([again.status, again.body.code]).toEqual([409, 'complaint.already-withdrawn']);
  });
});

describe('a correction', () => {
  const NOTE = 'By telephone, to the front desk.';
  const entry = { ...made, person: 'CPL-00017', note: NOTE };

  it('keeps what it leaves out, removes what it says is null, and what was there stays to be seen', async () => {
    const path = complaint('CO/105/23');
    await entered(path, entry);
    const correct = (body: object, more: object) =>
      post(`${path}/commands/correct-fact`, { fact: 1, reason: 'A slip.', ...body }, more);
    const key = { version: 1, key: 'correction-that-comes-twice' };
    const first = await correct({ on: '2023-09-05' }, key);
    expect([first.status, first.body.detail]).toEqual([200, undefined]);
    // The repeat says nothing of the note either, and is answered as the first time.
    expect((await correct({ on: '2023-09-05' }, key)).body).toEqual(first.body);
    expect((await correct({ on: '2023-09-05', note: null }, key)).status).toBe(422);
    const kept = { on: '2023-09-05', person: 'CPL-00017', note: NOTE };
    expect((await get(path)).body.timeline).toMatchObject([kept]);

    expect((await correct({ note: null }, { version: 2 })).status).toBe(200);
    const { body } = await get(path);
    expect(body.timeline).toMatchObject([
      {
        ...{ on: '2023-09-05', person: 'CPL-00017', note: null, standing: 'corrected' },
        asEntered: { on: made.on, value: null, person: 'CPL-00017', note: NOTE, details: null },
        changes: [
          { before: { on: made.on, note: NOTE } },
          { before: { on: '2023-09-05', note: NOTE } },
        ],
      },
    ]);
    const wrong = await Promise.all([
      correct({}, { version: 3 }),
      correct({ on: null }, { version: 3 }),
      correct({ details: { isAdmin: null } }, { version: 3 }),
    ]);
    expect(wrong.map((answer) => [answer.status, answer.body.code])).toEqual([
      [400, 'complaint.nothing-corrected'],
      [400, 'fact.day-missing'],
      [400, 'complaint.unknown-detail'],
    ]);
  });
});

describe('decisions that only a person enters', () => {
  const proceeding = (reference: string): string =>
    `/api/v1/cases/proceeding/norfolk/${encodeURIComponent(reference)}`;
  const WHY = 'A trial is listed for June.';
  const withheld = { milestone: 'chapter-13-withheld', on: TODAY, note: WHY };

  it('withhold a report from the local policing body, and never from the Director General', async () => {
    const path = complaint('CO/700/23');
    await entered(path, made, handled, investigated);
    const refused = await tell(path, { ...withheld, value: ['lpb', 'dg'] }, { version: 3 });
    expect([refused.status, refused.body.code]).toEqual([
      409,
      'complaint.chapter-13-withheld-from-dg',
    ]);
    expect(refused.body.detail).toContain('R-C13-4');
    const unreasoned = { ...withheld, value: ['lpb'], note: null };
    const bare = await tell(path, unreasoned, { version: 3 });
    expect([bare.status, bare.body.errors]).toEqual([
      400,
      [expect.objectContaining({ in: 'body', pointer: '/note' })],
    ]);

    const decided = { ...withheld, value: ['lpb'], person: 'Chief Constable' };
    const answer = await tell(path, decided, { version: 3 });
    expect([answer.status, answer.body.state.regime]).toEqual([200, '2020']);
    const { body } = await get(path);
    expect(body.regime.id).toBe('2020');
    expect(body.obligations).toContainEqual(
      expect.objectContaining({
        rule: 'R-C13-2',
        status: 'owed',
        recipients: [
          expect.objectContaining({
            recipient: 'lpb',
            decision: 'withheld',
            by: 'Chief Constable',
            why: WHY,
          }),
          expect.objectContaining({ recipient: 'dg', decision: 'send', sentOn: null }),
        ],
      }),
    );

    // The register holds no reason in clear: it stays sealed in the record.
    const list = await get(
      `/api/v1/obligations?force=norfolk&on=${TODAY}&minPosition=${answer.body.position}`,
    );
    const listed = list.body.obligations.find(
      ({ case: reference, rule }: { case: string; rule: string }) =>
        reference === 'CO/700/23' && rule === 'R-C13-2',
    );
    expect(JSON.stringify(listed)).not.toContain(WHY);
    expect(listed.explanation.recipients[0]).toMatchObject({
      recipient: 'lpb',
      decision: 'withheld',
      by: 'chief officer',
    });
  });

  it('list apart what the Director General owes the force, neither due nor overdue', async () => {
    const path = complaint('CO/701/23');
    const { body } = await entered(path, made, handled, { ...investigated, value: 'independent' });
    const query = { force: 'norfolk', on: TODAY, minPosition: body.position };
    const list = await answered(api.GET('/api/v1/obligations', { params: { query } }));
    const of = (items: readonly { case: string; rule: string }[]): readonly string[] =>
      items.filter((one) => one.case === 'CO/701/23').map(({ rule }) => rule);
    expect(of(list.inbound)).toEqual(['R-C13-5']);
    expect(of(list.obligations)).not.toContain('R-C13-5');
    expect(list.inbound.every(({ overdue }) => !overdue)).toBe(true);
  });

  it('extend a period of proceedings: the original day, the current one, and why', async () => {
    const path = proceeding('MH/700/24');
    await entered(
      path,
      { milestone: 'referred', on: '2024-09-16', value: 'hearing', person: 'OFF-0001' },
      { milestone: 'documents-supplied', on: '2024-09-16' },
    );
    const extended = {
      milestone: 'period-extended',
      on: TODAY,
      value: 'R-CON-6/2024-10-21',
      person: 'the chair',
      note: 'The officer is in hospital.',
    };
    const early = { ...extended, value: 'R-CON-6/2024-10-07' };
    const refused = await tell(path, early, { version: 2 });
    expect([refused.status, refused.body.code]).toEqual([
      409,
      'proceeding.period-extended-not-later',
    ]);
    expect((await tell(path, extended, { version: 2 })).status).toBe(200);
    const { body } = await get(path);
    const response = body.obligations.filter(({ rule }: { rule: string }) => rule === 'R-CON-6');
    expect(response).toMatchObject([
      { status: 'ended', endedBy: 'changed', due: '2024-10-07', adjustments: [] },
      {
        status: 'owed',
        due: '2024-10-21',
        original: '2024-10-07',
        adjustments: [
          {
            how: 'extended',
            on: TODAY,
            from: '2024-10-07',
            to: '2024-10-21',
            by: 'the chair',
            why: 'The officer is in hospital.',
          },
        ],
      },
    ]);
    expect(response[0].id).toBe(response[1].id);
    expect(response[1].explanation.lines.join(' ')).toContain('Extended on Tue 1 October 2024');
  });
});

describe('an action of an accountability meeting', () => {
  const at = (type: string, reference: string): string =>
    `/api/v1/cases/${type}/suffolk/${encodeURIComponent(reference)}`;
  const scheduled = (on: string, value: string) => ({ milestone: 'scheduled', on, value });

  it('is due at the next meeting, and moves with it', async () => {
    const next = at('meeting', 'PAM-2024-10-22');
    const action = at('action', 'PAM-2024-07-22/4');
    await entered(at('meeting', 'PAM-2024-07-22'), scheduled('2024-05-01', '2024-07-22'));
    await entered(next, scheduled('2024-07-23', '2024-10-22'));
    await entered(action, {
      milestone: 'raised',
      on: '2024-07-22',
      value: 4,
      person: 'Chief Constable',
      related: 'PAM-2024-07-22',
      note: 'Report on custody waits.',
    });
    const due = async (): Promise<string[]> => {
      const { body } = await get(action);
      return body.obligations
        .filter((one: { status: string }) => one.status === 'owed')
        .map((one: { due: string }) => one.due);
    };
    expect(await due()).toEqual(['2024-10-22']);
    const moved = { milestone: 'moved', on: '2024-09-30', value: '2024-11-05' };
    await tell(next, moved, { version: 1 });
    expect(await due()).toEqual(['2024-11-05']);
  });
});

describe('two people at one case', () => {
  it('the second is refused and told the version and what is newer', async () => {
    const path = complaint('CO/200/23');
    await entered(path, made, handled);
    const answer = await tell(path, investigated, { version: 1 });
    expect(answer.status).toBe(412);
    expect(answer.body).toMatchObject({
      type: '/docs/problems#stale-version',
      data: {
        currentVersion: 2,
        newer: [
          {
            version: 2,
            type: 'complaint.handling',
            on: handled.on,
            enteredOn: TODAY,
            data: { value: handled.value },
          },
        ],
      },
    });
    expect((await get(path)).body.version).toBe(2);
  });

  it('a new case can be asked for as such, and only once', async () => {
    const path = `${complaint('CO/201/23')}/commands/receive`;
    const fresh = () =>
      asked(request(server).post(path))
        .set('Idempotency-Key', newKey())
        .set('If-None-Match', '*')
        .send({ on: made.on });
    expect((await fresh()).status).toBe(200);
    expect((await fresh()).status).toBe(412);
  });

  it.each([
    ['If-Match', { key: 'some-key-of-mine' }],
    ['Idempotency-Key', { version: 0, key: '' }],
  ])('a command without %s is told to send it', async (header, sent) => {
    const test = tell(complaint('CO/202/23'), made, sent);
    if (sent.key === '') test.unset('Idempotency-Key');
    const answer = await test;
    expect(answer.status).toBe(428);
    expect(answer.body.detail).toContain(header);
  });
});

describe('a command that is repeated', () => {
  it('gets the first answer, also when the case has moved on since', async () => {
    const path = complaint('CO/300/23');
    const key = newKey();
    const first = await tell(path, { ...made, note: 'By post.' }, { version: 0, key });
    await tell(path, handled, { version: 1 });
    const again = await tell(path, { ...made, note: 'By post.' }, { version: 0, key });
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers['etag']).toBe('"1"');
    expect((await get(path)).body.timeline).toHaveLength(2);
  });

  it.each([
    ['another day', { ...made, on: '2023-09-05' }],
    ['another note', { ...made, note: 'By fax.' }],
  ])('with %s is another command and is refused', async (_, other) => {
    const key = newKey();
    const path = complaint(`CO/301/${key}`);
    const sent = { version: 0, key };
    expect((await tell(path, { ...made, note: 'By post.' }, sent)).status).toBe(200);
    const answer = await tell(path, other, sent);
    expect([answer.status, answer.body.code]).toEqual([422, 'command.reused-id']);
  });
});

describe('a request that is not right', () => {
  const path = `${complaint('CO/400/23')}/commands/receive`;

  it('is told of every fault with a pointer, an unknown field too', async () => {
    const body = { on: '2023-02-30', colour: 'red' };
    const answer = await post(path, body, { version: 0 });
    expect([answer.status, answer.type]).toEqual([400, 'application/problem+json']);
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
    ['/api/v1/cases/complant/norfolk/1', '/type'],
  ])('%s points at %s', async (url, pointer) => {
    const answer = await get(url);
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
    const answer = await asked(request(server).post(path))
      .set('Idempotency-Key', newKey())
      .set('If-Match', '"0"')
      .set('Content-Type', type)
      .send(body);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(answer.body.detail).toContain(words);
  });

  it('to a path that is not there is answered 404, with another method 405', async () => {
    const lost = await get('/api/v1/casess');
    expect([lost.status, lost.body.code]).toEqual([404, 'request.not-found']);
    const deleted = await asked(request(server).delete('/api/v1/cases'));
    expect([deleted.status, deleted.headers['allow']]).toEqual([405, 'GET, HEAD']);
    const file = await get('/docs/openapi.json');
    expect([file.status, file.body.code]).toEqual([404, 'request.not-found']);
  });

  it('with a reference whose slash is not encoded is told how to write it', async () => {
    const answer = await get('/api/v1/cases/complaint/norfolk/CO/00123/24');
    expect([answer.status, answer.body.code]).toEqual([404, 'request.not-found']);
    expect(answer.body.detail).toContain('percent-encode the slash as %2F');
  });

  it('for a fact whose number is none is shown what it sent', async () => {
    const to = `${complaint('CO/400/23')}/commands/withdraw-fact`;
    const answer = await post(to, { fact: 'abc', reason: 'A slip.' }, { version: 1 });
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
    ['/api/v1/cases?force=kent', 404, 'record.unknown-force'],
    ['/api/v1/obligations?force=kent', 404, 'record.unknown-force'],
    ['/api/v1/reminders?force=kent', 404, 'record.unknown-force'],
  ])('%s is answered %i %s', async (url, status, code) => {
    const answer = await get(url);
    expect([answer.status, answer.type, answer.body.code]).toEqual([
      status,
      'application/problem+json',
      code,
    ]);
  });
});

describe('a hostile text in any place of any documented route', () => {
  const HALF = '\ud800';
  const SAMPLE: Readonly<Record<string, unknown>> = {
    type: 'complaint',
    force: 'norfolk',
    reference: 'CO/600/24',
    fact: '1',
    period: '1',
    meeting: 'PAM-2024-10-08',
    id: 'complaints-logged',
    to: '2024-09-30',
    on: '2024-09-06',
    reason: 'A slip.',
    command: 'log',
    list: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
    name: 'Open ones',
    target: 'cases',
    query: 'force=norfolk&state=open',
    feed: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
    title: 'Owed',
    secret: 'x',
    digest: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
    absence: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
    outcome: 'sent',
    obligation: 'complaint:norfolk:CO/600/24#R-KI-2#1',
    rule: 'R-KI-2',
    rungs: [{ at: 'on-the-day', to: ['owner'] }],
    again: null,
    digestAt: '07:30',
    quietFrom: '20:00',
    quietUntil: '07:30',
    urgentOnEveryDay: true,
    office: 'Complaints Team',
    from: '2024-10-07',
    until: '2024-10-18',
    hold: 'hold-1',
    authority: 'UKCPI/2024/14',
    heldFor: 'public-inquiry',
    keptFor: 'risk-of-harm',
    reviewOn: '2026-10-01',
  };
  /** All commands are made alike; the fuzzing of the document goes through every one. */
  const isOfKindAlreadyTried = (path: string): boolean =>
    path.includes('/commands') &&
    !/(complaint.*(log|correct-fact|withdraw-fact|{command})|{type}\/{command})$/.test(path);

  interface Attempt {
    readonly where: string;
    readonly name: string;
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly payload?: string;
  }

  const encoded = (text: string): string =>
    text.replace(HALF, '') === text ? encodeURIComponent(text) : '%ED%A0%80';

  /** One request a place: everything else in it is right. */
  function attemptsWith(text: string): Attempt[] {
    const contract = JSON.parse(
      readFileSync(join(__dirname, 'client/openapi.json'), 'utf8'),
    ) as Contract;
    const whole = <Part extends object>(part: Part | Reference): Part =>
      isReference(part) ? (resolved(contract, part) as Part) : part;
    return placesOf(contract)
      .filter(({ path }) => !isOfKindAlreadyTried(path))
      .flatMap(({ path, method: verb, operation }) => {
        const method = verb.toUpperCase() as Attempt['method'];
        const parameters = (operation.parameters ?? [])
          .map((one) => whole(one))
          .filter((one) => one.in !== 'path' || path.includes(`{${one.name}}`));
        const schema = operation.requestBody?.content['application/json']?.schema;
        const body = schema && (whole(schema) as { properties: object; required?: string[] });
        const sent = (place: string | null, hostile: string): Omit<Attempt, 'where' | 'name'> => {
          const valueOf = (where: string, name: string): unknown =>
            `${where} ${name}` === place ? hostile : name in SAMPLE ? SAMPLE[name] : '';
          const query = parameters
            .filter((one) => one.in === 'query')
            .filter(({ name, required }) => required || `query ${name}` === place)
            .map(({ name }) => `${name}=${encoded(String(valueOf('query', name)))}`);
          const fields = Object.keys(body?.properties ?? {})
            .filter((name) => body?.required?.includes(name) || `body ${name}` === place)
            .map((name) => [name, valueOf('body', name)] as const);
          const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
            encoded(String(valueOf('path', name))),
          );
          return {
            method,
            url: `${address}?${query.join('&')}`,
            ...(body ? { payload: JSON.stringify(Object.fromEntries(fields)) } : {}),
          };
        };
        const places = [
          ...parameters.filter((one) => one.in !== 'header').map((one) => [one.in, one.name]),
          ...Object.keys(body?.properties ?? {}).map((name) => ['body', name]),
        ] as [string, string][];
        return places.map(([where, name]) => ({
          where,
          name,
          ...sent(`${where} ${name}`, text),
        }));
      });
  }

  const answerTo = ({ method, url, payload }: Attempt) =>
    app.inject({
      method,
      url,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'idempotency-key': newKey(),
        'if-match': '"0"',
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(payload === undefined ? {} : { payload }),
    });

  it.each([
    ['quotes', `'";--`],
    ['signs of a pattern', '%_\\%s'],
    ['an emoji', '👮🏽'],
    ['a way up', '../../etc/passwd'],
    ['10 kB', 'x'.repeat(10_240)],
    ['markup', '<script>alert(1)</script>'],
    ['half a character', HALF],
    ['a line break', 'a\r\nb'],
  ])('is never a fault of the server: %s', async (_, text) => {
    for (const attempt of attemptsWith(text)) {
      const { statusCode } = await answerTo(attempt);
      expect({ ...attempt, fault: statusCode >= 500 }).toEqual({ ...attempt, fault: false });
    }
  });

  it.each([
    ['a NUL', 'a\u0000b', ['path', 'query', 'body']],
    ['an escape', '\u001b[2J', ['path', 'query', 'body']],
    ['half a character', HALF, ['body']],
  ])('is refused with a pointer to it: %s', async (_, text, places) => {
    const attempts = attemptsWith(text)
      .filter(({ where }) => places.includes(where))
      // Whatever leads to no calendar is answered alike.
      .filter(({ name }) => name !== 'secret');
    expect(attempts.length).toBeGreaterThan(10);
    for (const attempt of attempts) {
      const answer = await answerTo(attempt);
      const errors = answer.json<{ errors?: { pointer: string }[] }>().errors ?? [];
      expect([attempt.url, answer.statusCode, errors.map(({ pointer }) => pointer)]).toEqual([
        attempt.url,
        400,
        [`/${attempt.name}`],
      ]);
    }
  });
});

describe('lists and reports', () => {
  it('hold one’s own write when they are given its position', async () => {
    const path = complaint('CO/500/24');
    const logged = { milestone: 'logged', on: '2024-09-04' };
    const last = await entered(path, { milestone: 'made', on: '2024-09-03' }, logged);
    const minPosition = Number(last.headers['tipstaff-position']);

    const search = { force: 'norfolk', q: '500/24', minPosition };
    const list = await answered(api.GET('/api/v1/cases', { params: { query: search } }));
    expect(list.cases).toEqual([
      expect.objectContaining({ reference: 'CO/500/24', state: 'open', openedOn: '2024-09-03' }),
    ]);
    expect((await get(list.cases[0]?.href ?? '')).status).toBe(200);

    const query = { force: 'norfolk', to: '2024-09-30', minPosition };
    const report = await answered(
      api.GET('/api/v1/reports/complaints-and-conduct', { params: { query } }),
    );
    const row = report.rows.find(({ id }) => id === 'complaints-logged');
    const behind = await answered(
      api.GET('/api/v1/reports/complaints-and-conduct/rows/{id}/cases', {
        params: { path: { id: 'complaints-logged' }, query: { ...query, period: 'last' } },
      }),
    );
    expect(row?.last.value).toBe(behind.cases.length);
    expect(behind.cases).toContainEqual(expect.objectContaining({ case: 'CO/500/24' }));
  });

  it('say what is owed, of the same case as its own page does', async () => {
    const path = complaint('CO/501/23');
    const last = await entered(path, made, handled, investigated);
    const query = { force: 'norfolk', on: TODAY, minPosition: last.body.position };
    const owed = await answered(api.GET('/api/v1/obligations', { params: { query } }));
    expect(owed).toMatchObject({ on: TODAY, force: 'norfolk' });
    const listed = owed.obligations.filter((one) => one.case === 'CO/501/23').map(({ id }) => id);
    const page = await answered(
      api.GET('/api/v1/cases/{type}/{force}/{reference}', {
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
      const path = `/api/v1/cases/conduct/essex/CM-${n}`;
      const { body } = await entered(path, {
        milestone: 'came-to-attention',
        on: `2024-03-0${(n % 2) + 1}`,
      });
      position = body.position;
    }
    const listed = (query: { minPosition?: number; limit?: number; after?: string }) =>
      answered(api.GET('/api/v1/cases', { params: { query: { force: 'essex', ...query } } }));
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
    await projections.stop();
    const { body } = await entered(complaint('CO/502/23'), made);
    const answer = await get(`/api/v1/cases?force=norfolk&minPosition=${body.position}`);
    await projections.start();
    expect([answer.status, answer.body.code]).toEqual([503, 'projection.behind']);
    expect(answer.headers['retry-after']).toBe('5');
  }, 15_000);

  it('do not wait for a position that the record has not come to', async () => {
    const answer = await get('/api/v1/cases?force=norfolk&minPosition=999999999');
    expect(answer.body).toMatchObject({ status: 400, errors: [{ pointer: '/minPosition' }] });
    expect(answer.body.detail).toContain('the record ends at');
  });

  it('show the reminders that were given', async () => {
    const query = { force: 'norfolk' };
    const { data } = await api.GET('/api/v1/reminders', { params: { query } });
    expect(data).toEqual({ reminders: [] });
  });
});

describe('what anyone may see', () => {
  it('health tells progress, the queue, the mail and the clock, and nothing of a case', async () => {
    const answer = await request(server).get('/health');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      ok: true,
      today: TODAY,
      parts: { record: { ok: true }, queue: { ok: true, waiting: 0 }, mail: { ok: true } },
    });
    expect(answer.body.notice).toContain('Demo clock');
    expect(answer.text).not.toContain('CO/');
  });

  it('the document is the one that the build wrote, which the client’s types are of', async () => {
    const { body } = await request(server).get('/openapi.json');
    const built = readFileSync(join(__dirname, 'client/openapi.json'), 'utf8');
    expect(body).toEqual(JSON.parse(built));
  });

  it('the documentation loads nothing from anywhere else', async () => {
    const page = await request(server).get('/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    for (const [, file] of page.text.matchAll(/(?:src|href)="\.\/(docs\/[^"]+)"/g)) {
      expect([file, (await request(server).get(`/${file}`)).status]).toEqual([file, 200]);
    }
  });

  it('the page that a problem’s type points at explains its kind', async () => {
    const { body } = await get('/api/v1/nowhere');
    const [page, kind] = body.type.split('#');
    expect((await request(server).get(page)).text).toContain(`id="${kind}"`);
  });
});
