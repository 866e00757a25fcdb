import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemClock } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import { testRedisUrl, uniqueQueuePrefix } from '@tipstaff/test-support';
import { parse } from 'csv-parse/sync';
import { randomUUID } from 'node:crypto';
import { type Server } from 'node:http';
import request, { type Test } from 'supertest';
import { createApplication } from '../apps/api/src/application';
import { CSV_PAGE } from '../apps/api/src/http/csv';
import {
  fact,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../libs/projections/src/recorded-database.fixture';

const TOKEN = 'a-token-for-this-test-alone-0123456789';
const TODAY = '2024-10-01';
const HOSTILE = `=cmd|' /C calc'!A0`;

let record: RecordedDatabase;
let app: NestFastifyApplication;
let server: Server;

beforeAll(async () => {
  record = await openRecordedDatabase();
  const settings = readSettings(
    {
      NODE_ENV: 'test',
      DATABASE_URL: record.url,
      REDIS_URL: testRedisUrl(),
      TIPSTAFF_API_TOKEN: TOKEN,
      TIPSTAFF_CLOCK: `demo:${TODAY}T08:00:00Z@${systemClock.now()}`,
      TIPSTAFF_QUEUE_PREFIX: uniqueQueuePrefix(),
    },
    ['databaseUrl', 'redisUrl', 'apiToken'],
  );
  ({ app } = await createApplication(settings));
  await app.listen(0, '127.0.0.1');
  server = app.getHttpServer();

  const complaint = { type: 'complaint', force: 'norfolk' } as const;
  await record.tell(
    { ...complaint, reference: 'CO/1/24' },
    {
      kind: 'record',
      facts: [
        fact('made', '2024-03-04', { person: 'CPL-00001' }),
        fact('logged', '2024-03-05'),
        fact('handling', '2024-03-06', { value: 'schedule-3' }),
        fact('investigation', '2024-03-11', { value: 'local', person: 'OFF-0123' }),
        fact('finalised', '2024-06-03', { value: 'not-acceptable' }),
      ],
    },
  );
  await record.tell(
    { ...complaint, reference: 'CO/2/24' },
    {
      kind: 'record',
      facts: [
        fact('made', '2024-09-02', { person: 'Mrs Someone', note: 'About the arrest.' }),
        fact('logged', '2024-09-12', { related: 'CO/1/24' }),
      ],
    },
  );
  await record.tell(
    { ...complaint, reference: HOSTILE },
    { kind: 'record', facts: [fact('made', '2024-09-30', { person: 'CPL-00002' })] },
  );
  await record.projections.catchUp();
});
afterAll(async () => {
  await app.close();
  await record.close();
});

const asked = (test: Test): Test => test.set('Authorization', `Bearer ${TOKEN}`);
const get = (path: string): Test => asked(request(server).get(path));

const found = async (filter: string): Promise<string[]> => {
  const { status, body } = await get(`/api/v1/cases?force=norfolk&${filter}`);
  expect([status, body.detail]).toEqual([200, undefined]);
  return body.cases.map(({ reference }: { reference: string }) => reference);
};

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('cases', () => {
  it.each([
    ['state=finalised', ['CO/1/24']],
    ['openedFrom=2024-09-01&openedTo=2024-09-15', ['CO/2/24']],
    ['closedFrom=2024-06-03&closedTo=2024-06-03', ['CO/1/24']],
    ['lastFrom=2024-09-12', [HOSTILE, 'CO/2/24']],
    ['lastTo=2024-06-03', ['CO/1/24']],
    ['milestone=logged', ['CO/2/24', 'CO/1/24']],
    ['milestone=logged&onFrom=2024-09-01', ['CO/2/24']],
    ['onTo=2024-03-31', ['CO/1/24']],
    ['person=OFF-0123', ['CO/1/24']],
    ['related=CO%2F1%2F24', ['CO/2/24']],
    ['regime=2024', [HOSTILE, 'CO/2/24']],
    ['overdue=true&owedOn=2024-09-10', ['CO/2/24', 'CO/1/24']],
    ['recordedBy=me', []],
    ['owed=R-PM-2', [HOSTILE]],
    ['owed=R-PM-2&owedOn=2024-09-03', ['CO/2/24']],
    ['q=not-acceptable', ['CO/1/24']],
    ['q=%22not+acceptable%22', ['CO/1/24']],
    ['q=logged+-finalised', ['CO/2/24']],
    ['q=/24', ['CO/2/24', 'CO/1/24']],
    ['q=someone', []],
    ['q=arrest', []],
    ['sort=closed', ['CO/1/24', HOSTILE, 'CO/2/24']],
    ['sort=last&order=asc', ['CO/1/24', 'CO/2/24', HOSTILE]],
    ['sort=reference', [HOSTILE, 'CO/1/24', 'CO/2/24']],
  ])('are found by %s', async (filter, references) => {
    expect(await found(filter)).toEqual(references);
  });

  it.each([
    ['milestone=mad', '/milestone', 'use one of'],
    ['person=Mrs+Someone', '/person', 'names are sealed'],
    ['owed=R-X-1', '/owed', 'R-C13-2'],
    ['overdue=yes', '/overdue', 'use true'],
    ['recordedBy=you', '/recordedBy', 'use me'],
    ['sort=age', '/sort', 'opened, closed, last, reference'],
    ['closedFrom=2024-02-30', '/closedFrom', '29 days'],
    ['format=xls', '/format', 'json, csv, csv-excel or xlsx'],
  ])('with %s are refused, pointing at %s', async (filter, pointer, words) => {
    const { status, body } = await get(`/api/v1/cases?force=norfolk&${filter}`);
    expect([status, body.errors]).toEqual([
      400,
      [{ in: 'query', pointer, detail: expect.stringContaining(words) }],
    ]);
  });

  it('go on from a cursor of the same list, and of no other', async () => {
    const list = '/api/v1/cases?force=norfolk&limit=1&sort=last';
    const { body: first } = await get(list);
    const { body: second } = await get(`${list}&after=${first.next}`);
    expect([...first.cases, ...second.cases].map((one) => one.reference)).toEqual([
      HOSTILE,
      'CO/2/24',
    ]);
    for (const other of ['&order=asc', '&type=complaint', '&overdue=true']) {
      const { status, body } = await get(`${list}${other}&after=${first.next}`);
      expect([status, body.code]).toEqual([400, 'case-list.cursor-of-another-list']);
      expect(body.errors).toEqual([expect.objectContaining({ in: 'query', pointer: '/after' })]);
    }
  });
});

describe('what looks alike', () => {
  beforeAll(async () => {
    for (const [reference, person] of [
      ['CO/00077/24', 'OFF-0077'],
      ['CO/77/24', 'OFF-77'],
      ['Mo\u0302n\u20137', 'N/A'],
    ] as const) {
      await record.tell(
        { type: 'complaint', force: 'fhi', reference },
        { kind: 'record', facts: [fact('made', '2024-09-02', { person })] },
      );
    }
    await record.projections.catchUp();
  });

  it('is listed by case and by person, with placeholders, and how far the list has read', async () => {
    const { status, body } = await get('/api/v1/look-alikes?force=fhi');
    const ofCase = { type: 'complaint', cases: 1 };
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        force: 'fhi',
        cases: [{ type: 'complaint', references: ['CO/00077/24', 'CO/77/24'] }],
        persons: [
          {
            names: [
              { person: 'OFF-0077', reference: 'CO/00077/24', ...ofCase },
              { person: 'OFF-77', reference: 'CO/77/24', ...ofCase },
            ],
          },
        ],
        placeholders: [{ person: 'N/A', reference: 'Mo\u0302n\u20137', ...ofCase }],
        behind: null,
      }),
    ]);
    expect((await get('/api/v1/look-alikes?force=nowhere')).status).toBe(404);
  });

  it('does not keep a case from before from being found by what it is called', async () => {
    for (const q of ['Mo\u0302n', 'Mo\u0302n\u20137']) {
      const { body } = await get(`/api/v1/cases?force=fhi&q=${encodeURIComponent(q)}`);
      expect(body.cases).toMatchObject([{ reference: 'Mo\u0302n\u20137' }]);
    }
    const { body } = await get('/api/v1/cases?force=fhi&person=OFF%E2%80%930077');
    expect(body.cases).toMatchObject([{ reference: 'CO/00077/24' }]);
    const pathTo = (reference: string): string =>
      `/api/v1/cases/complaint/fhi/${encodeURIComponent(reference)}`;
    const before = pathTo('Mo\u0302n\u20137');
    expect((await get(before)).body.reference).toBe('Mo\u0302n\u20137');
    const given = (path: string, body: object, version: number): Test =>
      asked(request(server).post(`${path}/commands/log`))
        .set('Idempotency-Key', randomUUID())
        .set('If-Match', `"${version}"`)
        .send({ on: '2024-09-03', ...body });
    const logged = await given(before, {}, 1);
    expect([logged.status, logged.body.reference]).toEqual([200, 'Mo\u0302n\u20137']);
    const naming = await given(pathTo('CO/77/24'), { related: 'Mo\u0302n\u20137' }, 1);
    expect([naming.status, naming.body.warnings]).toEqual([200, undefined]);
    await record.projections.catchUp();
  });
});

describe('notes', () => {
  const search = (body: object): Test =>
    asked(request(server).post('/api/v1/cases/note-search')).send({ force: 'norfolk', ...body });

  it('are found by their words, and names are not', async () => {
    const { status, body } = await search({ words: 'ARREST about' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ lookedThrough: 3, next: null, behind: null },
      cases: [
        { reference: 'CO/2/24', facts: [1], href: '/api/v1/cases/complaint/norfolk/CO%2F2%2F24' },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('arrest');
    expect((await search({ words: 'someone' })).body.cases).toEqual([]);
    expect((await search({ words: 'arrest', openedTo: '2024-09-01' })).body.cases).toEqual([]);
  });

  it.each([
    [{ words: '...' }, '/words', 'no word'],
    [{}, '/words', 'missing'],
    [{ words: 'arrest', state: 'opne' }, '/state', 'use one of'],
  ])('are refused where they were asked for by %j', async (asking, pointer, words) => {
    const { status, body } = await search(asking);
    expect([status, body.errors]).toEqual([
      400,
      [{ in: 'body', pointer, detail: expect.stringContaining(words) }],
    ]);
  });

  it('of a force that nobody knows are not said to hold nothing', async () => {
    const { status, body } = await search({ force: 'norfok', words: 'arrest' });
    expect([status, body.code]).toEqual([404, 'record.unknown-force']);
  });
});

describe('obligations', () => {
  const LIST = '/api/v1/obligations?force=norfolk';
  const rulesOf = async (filter: string): Promise<string[]> =>
    (await get(`${LIST}&${filter}`)).body.obligations.map(({ rule }: { rule: string }) => rule);

  it('are narrowed to rule, state and owner, in the list and in its file', async () => {
    const { body } = await get(LIST);
    const overdue = body.obligations.filter((one: { overdue: boolean }) => one.overdue);
    const [{ rule, owner }] = overdue;
    expect(overdue.length).toBeLessThan(body.obligations.length);
    expect(await rulesOf('state=overdue')).toHaveLength(overdue.length);
    expect(new Set(await rulesOf(`rule=${rule}`))).toEqual(new Set([rule]));
    const choice = `rule=${rule}&state=overdue&owner=${encodeURIComponent(owner)}`;
    const file = rowsOf((await get(`${LIST}&${choice}&format=csv`)).text);
    expect(file.map((row) => row['rule'])).toEqual(await rulesOf(choice));
    expect(file.length).toBeGreaterThan(0);
    expect(await rulesOf('type=complaint')).toEqual(await rulesOf('limit=50'));
    expect(await rulesOf('type=proceeding')).toEqual([]);
    const { counts } = (await get(LIST.replace('?', '/counts?') + '&type=proceeding')).body;
    expect(counts).toEqual([]);
  });

  it.each([
    ['type=proceedings', '/type', 'proceeding'],
    ['rule=R-KI-22', '/rule', 'R-KI-2,'],
    ['state=late', '/state', 'overdue, due, inbound'],
    ['owner=Nobody', '/owner', 'use one of Professional Standards Department'],
  ])('of %s are refused, and what there is is named', async (filter, pointer, words) => {
    const { status, body } = await get(`${LIST}&${filter}`);
    expect([status, body.errors]).toEqual([
      400,
      [{ in: 'query', pointer, detail: expect.stringContaining(words) }],
    ]);
  });
});

describe('as CSV', () => {
  it('cases come whole and in order, with nothing that a spreadsheet would run', async () => {
    const answer = await get('/api/v1/cases?force=norfolk&format=csv&limit=1');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="cases-norfolk.csv"',
    });
    expect(rowsOf(answer.text)).toEqual([
      expect.objectContaining({ reference: `'${HOSTILE}`, state: 'open', closedOn: '' }),
      expect.objectContaining({ reference: 'CO/2/24', person: '', lastOn: '2024-09-12' }),
      expect.objectContaining({ reference: 'CO/1/24', closedOn: '2024-06-03', regime: '2020' }),
    ]);
    expect(answer.text).not.toContain('Someone');
  });

  it.each([
    ['/api/v1/obligations?force=norfolk', 'obligations-norfolk-2024-10-01', 'case'],
    ['/api/v1/reminders?force=norfolk', 'reminders-norfolk', 'obligation'],
    [
      '/api/v1/reports/complaints-and-conduct?force=norfolk&to=2024-09-30',
      'complaints-and-conduct-norfolk-2023-10-01-to-2024-09-30',
      'lastValue',
    ],
    [
      '/api/v1/reports/complaints-and-conduct/rows/complaints-logged/cases?force=norfolk&to=2024-09-30',
      'complaints-logged-norfolk-2024-09-30-last',
      'case',
    ],
    [
      '/api/v1/reports/timeliness?force=norfolk&from=2023-10-01&to=2024-09-30',
      'timeliness-norfolk-2023-10-01-2024-09-30',
      'daysLateMedian',
    ],
  ])('%s is the file %s', async (path, name, column) => {
    const answer = await get(`${path}&format=csv`);
    expect([answer.status, answer.headers['content-disposition']]).toEqual([
      200,
      `attachment; filename="${name}.csv"`,
    ]);
    expect(answer.text.split('\r\n', 1)[0]?.split(',')).toContain(column);
    const { body } = await get(path);
    const rows = body.obligations ?? body.reminders ?? body.rows ?? body.cases;
    expect(rowsOf(answer.text)).toHaveLength(rows.length);
    const excel = await get(`${path}&format=csv-excel`);
    expect(excel.headers['content-type']).toBe(answer.headers['content-type']);
    expect(excel.text.startsWith('\uFEFF')).toBe(true);
    expect(rowsOf(excel.text)).toHaveLength(rows.length);
    // Headings are in words: none is a name of the API.
    const headings = excel.text.slice(1).split('\r\n', 1)[0]?.split(',') ?? [];
    for (const heading of headings) expect(heading).toMatch(/^[A-Z][a-z0-9: ]*$/);
  });

  it('a list of more than one page is written whole, and in its order', async () => {
    const numbers = Array.from({ length: 2 * CSV_PAGE + 1 }, (_, at) => `CM/${10_000 + at}`);
    for (const reference of numbers) {
      const facts = [fact('came-to-attention', '2024-05-01')];
      await record.tell({ type: 'conduct', force: 'essex', reference }, { kind: 'record', facts });
    }
    await record.projections.catchUp();
    const answer = await get('/api/v1/cases?force=essex&sort=reference&order=desc&format=csv');
    const written = rowsOf(answer.text).map(({ reference }) => reference);
    expect(written).toEqual([...numbers].reverse());
  });

  it('a refusal is a problem and no file', async () => {
    const answer = await get('/api/v1/cases?force=kent&format=csv');
    expect([answer.status, answer.type, answer.body.code]).toEqual([
      404,
      'application/problem+json',
      'record.unknown-force',
    ]);
    const cursor = await get('/api/v1/cases?force=norfolk&format=csv&after=xyz');
    expect([cursor.status, cursor.body.code]).toEqual([400, 'case-list.invalid-cursor']);
  });
});

describe('a saved list', () => {
  const save = (body: object): Test => asked(request(server).post('/api/v1/lists')).send(body);

  it('is saved, run, changed against its version, and removed', async () => {
    const draft = { name: 'Lately', target: 'cases', query: 'force=norfolk&openedFrom=today-30' };
    const made = await save(draft);
    expect([made.status, made.headers['etag']]).toEqual([201, '"1"']);
    expect(made.body).toMatchObject({ ...draft, force: 'norfolk', shared: false, version: 1 });
    const path = `/api/v1/lists/${made.body.id}`;

    const results = await get(made.body.results);
    expect(results.body).toEqual(
      (await get('/api/v1/cases?force=norfolk&openedFrom=2024-09-01')).body,
    );
    const file = await get(`${made.body.results}?format=csv`);
    expect(rowsOf(file.text).map(({ reference }) => reference)).toEqual([`'${HOSTILE}`, 'CO/2/24']);
    const excel = await get(`${made.body.results}?format=csv-excel`);
    expect(excel.text).toMatch(/^\uFEFFType,Force,Reference,State,/);
    expect(rowsOf(excel.text)).toHaveLength(rowsOf(file.text).length);
    const { body: first } = await get(`${made.body.results}?limit=1`);
    const { body: second } = await get(`${made.body.results}?limit=1&after=${first.next}`);
    expect([...first.cases, ...second.cases]).toEqual(results.body.cases);

    const owed = { name: 'Owed', target: 'obligations', query: 'force=norfolk&within=28' };
    const put = (version: string | null, body: object): Test => {
      const test = asked(request(server).put(path));
      return (version === null ? test : test.set('If-Match', version)).send(body);
    };
    expect((await put(null, owed)).status).toBe(428);
    const changed = await put('"1"', { ...owed, shared: true });
    expect([changed.status, changed.headers['etag']]).toEqual([200, '"2"']);
    const stale = await put('"1"', owed);
    expect([stale.status, stale.body.code, stale.body.data]).toEqual([
      412,
      'saved-list.stale-version',
      { expectedVersion: 1, currentVersion: 2 },
    ]);
    const again = await get(`${path}/results`);
    expect(again.body.obligations).toEqual(
      (await get('/api/v1/obligations?force=norfolk&within=28')).body.obligations,
    );
    expect((await get(`${path}/results?after=x`)).body.code).toBe('obligation-list.invalid-cursor');
    const [ofList, direct] = await Promise.all(
      [`${path}/results?limit=1`, '/api/v1/obligations?force=norfolk&within=28&limit=1'].map(get),
    );
    expect(ofList?.body).toEqual(direct?.body);

    const { body: all } = await get('/api/v1/lists?force=norfolk');
    expect(all.lists).toEqual([changed.body]);
    expect((await get('/api/v1/lists?force=suffolk')).body.lists).toEqual([]);
    const gone = await asked(request(server).delete(path)).set('If-Match', '"2"');
    expect(gone.status).toBe(204);
    expect((await get(path)).body.code).toBe('saved-list.not-found');
  });

  it.each([
    ['force=norfolk&sate=open', '"sate" is not a parameter'],
    ['state=open', 'force'],
    ['force=norfolk&openedFrom=yesterday', 'is not a date'],
    ['force=norfolk&after=x', '"after" is not a parameter'],
    ['force=norfolk&force=suffolk', '"force" is given twice'],
    ['force=norfolk&q=%00', 'control character'],
  ])('of cases is refused the query %s', async (query, words) => {
    const { status, body } = await save({ name: 'Wrong', target: 'cases', query });
    expect([status, body.errors]).toEqual([
      400,
      [{ in: 'body', pointer: '/query', detail: expect.stringContaining(words) }],
    ]);
  });

  it('is refused a name that is taken', async () => {
    const draft = { name: 'Twice', target: 'cases', query: 'force=norfolk' };
    expect((await save(draft)).status).toBe(201);
    const { status, body } = await save(draft);
    expect([status, body.code]).toEqual([409, 'saved-list.name-taken']);
  });
});
