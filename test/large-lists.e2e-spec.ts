import { startSourceProcess, testRedisUrl } from '@tipstaff/test-support';
import { type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { type ApiWorld, pathOf, startApi } from './api-world';

const ROWS = 50_000;
/** All the memory that JavaScript may take in a process that answers; the rows of a list take more. */
const HEAP = { NODE_OPTIONS: '--max-old-space-size=256' };
const TODAY = '2024-10-01';
/** No page is larger, however long its list is. */
const LARGEST_PAGE = 2 * 1024 * 1024;

jest.setTimeout(240_000);

let world: ApiWorld;
let api: ChildProcess;
let address: string;
let said = '';

/**
 * One complaint that was really recorded, and copies of what the read models hold of it: the rows are such as the
 * projections write, and as many as a force has after decades.
 */
async function copyRows(): Promise<void> {
  const client = new Client({ connectionString: world.database.url });
  await client.connect();
  const copied = (columns: string) => `'complaint:norfolk:BIG/' || n, ${columns}`;
  await client.query(`
    INSERT INTO read_model.obligation
      (stream, segment, id, force, type, reference, direction, rule, title, valid_from, valid_to, ended,
       arose, due, target, overdue_from, owner, basis)
    SELECT ${copied("segment, 'complaint:norfolk:BIG/' || n || '#' || split_part(id, '#', 2), force, type, 'BIG/' || n")},
           CASE WHEN n % 10 = 0 THEN 'inbound' ELSE direction END, rule, title, valid_from, valid_to, ended,
           arose, CASE WHEN n % 7 = 0 THEN NULL ELSE due END, target, overdue_from, owner, basis
      FROM (SELECT * FROM read_model.obligation WHERE force = 'norfolk' AND due IS NOT NULL
             AND arose <= '${TODAY}' AND (valid_to IS NULL OR valid_to > '${TODAY}')
             ORDER BY id LIMIT 1) AS one, generate_series(1, ${ROWS}) AS n`);
  await client.query(`
    INSERT INTO read_model.case_list
      (stream, force, type, reference, status, regime, opened_on, closed_on, last_on, person, related,
       version, state, search_text)
    SELECT ${copied("force, type, 'BIG/' || n")}, status, regime, opened_on, closed_on, last_on, person,
           related, version, state, search_text
      FROM (SELECT * FROM read_model.case_list WHERE force = 'norfolk' LIMIT 1) AS one,
           generate_series(1, ${ROWS}) AS n`);
  await client.query('ANALYZE read_model.obligation, read_model.case_list');
  await client.end();
}

beforeAll(async () => {
  world = await startApi(TODAY);
  const { body } = await world.entered(
    pathOf('complaint', 'CO/1/24'),
    { milestone: 'made', on: '2023-09-06' },
    { milestone: 'logged', on: '2023-09-07' },
    { milestone: 'handling', on: '2023-09-07', value: 'schedule-3' },
    { milestone: 'investigation', on: '2023-09-08', value: 'local' },
  );
  const { position } = body as { position: number };
  await world.get(`/api/v1/obligations?force=norfolk&minPosition=${position}`);
  await world.get(`/api/v1/cases?force=norfolk&minPosition=${position}`);
  await copyRows();
  api = startSourceProcess(join(__dirname, '../apps/api/src/main.ts'), [], {
    ...HEAP,
    NODE_ENV: 'development',
    DATABASE_URL: world.database.url,
    REDIS_URL: testRedisUrl(),
    TIPSTAFF_API_TOKEN: world.token,
    TIPSTAFF_API_PORT: '0',
    TIPSTAFF_RATE_LIMIT_PER_MINUTE: '1000000',
    TIPSTAFF_CLOCK: `demo:${TODAY}T08:00:00Z@2024-10-01T08:00:00Z`,
  });
  address = await new Promise<string>((resolve, reject) => {
    api.once('close', () => reject(new Error(said)));
    for (const stream of [api.stdout, api.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /Listening on (http:\S+),/.exec(said)?.[1];
        if (found) resolve(found);
      });
    }
  });
});
afterAll(async () => {
  api.kill('SIGKILL');
  await world.close();
});

const asked = async (path: string): Promise<Response> => {
  const headers = { authorization: `Bearer ${world.token}` };
  const answer = await fetch(`${address}/api/v1/${path}`, { headers });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer;
};

/** The lines of a file as they come; none of them is kept. */
async function linesIn(path: string): Promise<number> {
  let lines = 0;
  for await (const chunk of (await asked(path)).body ?? []) {
    lines +=
      Buffer.from(chunk as Uint8Array)
        .toString()
        .split('\r\n').length - 1;
  }
  return lines;
}

interface Page {
  readonly next: string | null;
  readonly [list: string]: unknown;
}

/** Every row of a list, page by page, by what tells it from others. */
async function walked(path: string, ids: (page: Page) => readonly string[]) {
  const found: string[] = [];
  let largest = 0;
  for (let after: string | null = ''; after !== null;) {
    const answer = await asked(`${path}&limit=200${after === '' ? '' : `&after=${after}`}`);
    const text = await answer.text();
    largest = Math.max(largest, text.length);
    const page = JSON.parse(text) as Page;
    found.push(...ids(page));
    after = page.next;
  }
  expect(largest).toBeLessThan(LARGEST_PAGE);
  expect(new Set(found).size).toBe(found.length);
  return found;
}

const idsIn = (page: Page, ...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) =>
    (page[list] as { id?: string; reference: string }[]).map((one) => one.id ?? one.reference),
  );

describe('50,000 rows of a list', () => {
  it('of obligations come in pages that are small and leave nothing out', async () => {
    const found = await walked('obligations?force=norfolk', (page) =>
      idsIn(page, 'obligations', 'inbound'),
    );
    expect(found.filter((id) => id.includes('BIG/'))).toHaveLength(ROWS);
    const first = (await (await asked('obligations?force=norfolk')).json()) as Page;
    expect([idsIn(first, 'obligations').length, idsIn(first, 'inbound').length]).toEqual([50, 0]);
  });

  it('of cases do as well', async () => {
    const found = await walked('cases?force=norfolk', (page) => idsIn(page, 'cases'));
    expect(found).toHaveLength(ROWS + 1);
  });

  it.each(['obligations', 'cases'])(
    'are a file that is written as it is read: %s',
    async (list) => {
      const saved = await world.post('/api/v1/lists', {
        ...{ name: `All ${list}`, target: list, query: 'force=norfolk', shared: false },
      });
      const results = `lists/${String(saved.body.id)}/results?format=csv`;
      for (const path of [`${list}?force=norfolk&format=csv`, results]) {
        expect([path, (await linesIn(path)) > ROWS]).toEqual([path, true]);
      }
      const page = (await (await asked(results.replace('format=csv', 'limit=20'))).json()) as Page;
      expect(idsIn(page, list)).toHaveLength(20);
      expect(page.next).not.toBeNull();
    },
  );

  it('are printed by tipstaff due, as text and as JSON, in as little memory', async () => {
    for (const [asJson, counted] of [
      [[], /^BIG\//],
      [['--json'], /^ {6}"case": "BIG\//],
    ] as const) {
      const due = startSourceProcess(
        join(__dirname, '../apps/cli/src/main.ts'),
        ['due', '--force', 'norfolk', '--on', TODAY, ...asJson],
        { ...HEAP, DATABASE_URL: world.database.url, TIPSTAFF_CLOCK: 'real' },
      );
      let words = '';
      due.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
      const ended = new Promise<number | null>((resolve) => due.once('close', resolve));
      let rows = 0;
      for await (const line of createInterface(due.stdout ?? process.stdin)) {
        if (counted.test(line)) rows += 1;
      }
      expect([await ended, words]).toEqual([0, '']);
      expect(rows).toBe(ROWS);
    }
  });

  it('has left the process that answered as it was', () => {
    expect([api.exitCode, said.includes('heap out of memory')]).toEqual([null, false]);
  });
});
