import { startSourceProcess } from '@tipstaff/test-support';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type ApiWorld, startApi } from './api-world';
import { giveAll } from './client/give';
import {
  copyCasesAndObligations,
  HEAP,
  LARGEST_PAGE,
  ROWS,
  type SmallApi,
  startSmallApi,
  TODAY,
  withClient,
} from './many-rows';

jest.setTimeout(240_000);

let world: ApiWorld;
let api: SmallApi;

beforeAll(async () => {
  world = await startApi(TODAY);
  const { body } = await giveAll(
    ...([world.client, 'complaint', 'CO/1/24'] as const),
    ['receive', { on: '2023-09-06' }],
    ['log', { on: '2023-09-07' }],
    ['decide-handling', { on: '2023-09-07', value: 'schedule-3' }],
    ['decide-investigation', { on: '2023-09-08', value: 'local' }],
  );
  const { position = 0 } = body;
  await world.get(`/api/v1/obligations?force=norfolk&minPosition=${position}`);
  await world.get(`/api/v1/cases?force=norfolk&minPosition=${position}`);
  await withClient(world, copyCasesAndObligations);
  api = await startSmallApi(world);
});
afterAll(async () => {
  api.process.kill('SIGKILL');
  await world.close();
});

const asked = (path: string): Promise<Response> => api.get(`/api/v1/${path}`);

/** What the rows of a file begin with, as they come; nothing else of it is kept. */
async function rowsIn(path: string, idOf: (line: string) => string): Promise<readonly string[]> {
  const { body } = await asked(path);
  const lines = createInterface(Readable.fromWeb(body as never));
  const found: string[] = [];
  for await (const line of lines) found.push(idOf(line));
  return found.slice(1);
}

interface Page {
  readonly next: string | null;
  readonly [list: string]: unknown;
}

const idsIn = (page: Page, ...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) =>
    ((page[list] ?? []) as { id?: string; reference: string }[]).map(
      (one) => one.id ?? one.reference,
    ),
  );

/** The first pages of a list, each of which is small. */
async function firstPages(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  let after = '';
  for (let page = 0; page < 5; page += 1) {
    const text = await (await asked(`${path}&limit=200${after}`)).text();
    expect(text.length).toBeLessThan(LARGEST_PAGE);
    const answer = JSON.parse(text) as Page;
    found.push(...idsIn(answer, 'cases', 'obligations', 'inbound'));
    after = `&after=${String(answer.next)}`;
  }
  return found;
}

/** The reference; of an obligation its id, which is the last cell. */
const idInLine: Readonly<Record<string, (line: string) => string>> = {
  cases: (line) => line.split(',')[2] ?? '',
  obligations: (line) => line.slice(line.lastIndexOf(',') + 1),
};

describe('50,000 rows of a list', () => {
  it.each(['obligations', 'cases'])(
    'come in small pages, and as a file that is written as it is read: %s',
    async (list) => {
      const rows = await rowsIn(`${list}?force=norfolk&format=csv`, idInLine[list] ?? String);
      expect(rows.filter((id) => id.includes('BIG/'))).toHaveLength(ROWS);
      expect(new Set(rows).size).toBe(rows.length);
      expect(await firstPages(`${list}?force=norfolk`)).toEqual(rows.slice(0, 1_000));
      const saved = await world.post('/api/v1/lists', {
        ...{ name: `All ${list}`, target: list, query: 'force=norfolk', shared: false },
      });
      const ofList = await firstPages(`lists/${String(saved.body.id)}/results?minPosition=0`);
      expect(ofList).toEqual(rows.slice(0, 1_000));
      const usual = (await (await asked(`${list}?force=norfolk`)).json()) as Page;
      expect([idsIn(usual, list).length, usual.next === null]).toEqual([50, false]);
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
    expect([api.process.exitCode, api.said().includes('heap out of memory')]).toEqual([
      null,
      false,
    ]);
  });
});
