import { startSourceProcess, testRedisUrl } from '@tipstaff/test-support';
import { type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { type ApiWorld } from './api-world';

export const ROWS = 50_000;
export const TODAY = '2024-10-01';
/** All the memory that JavaScript may take in a process that answers; the rows of a list take more. */
export const HEAP = { NODE_OPTIONS: '--max-old-space-size=256' };
/** No answer is larger, however long its list is. */
export const LARGEST_PAGE = 2 * 1024 * 1024;

export async function withClient(
  { database }: Pick<ApiWorld, 'database'>,
  use: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

/**
 * One complaint that was really recorded, and copies of what the read models hold of it: the rows are such as the
 * projections write, and as many as a force has after decades.
 */
export async function copyCasesAndObligations(client: Client): Promise<void> {
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
       complainants, officers, version, state, search_text)
    SELECT ${copied("force, type, 'BIG/' || n")}, status, regime, opened_on, closed_on, last_on, person,
           related, complainants, officers, version, state, search_text
      FROM (SELECT * FROM read_model.case_list WHERE force = 'norfolk' LIMIT 1) AS one,
           generate_series(1, ${ROWS}) AS n`);
  await client.query('ANALYZE read_model.obligation, read_model.case_list');
}

/** An API of its own process, which has little memory. */
export interface SmallApi {
  readonly process: ChildProcess;
  /** What it wrote so far. */
  readonly said: () => string;
  /** Under its address, with the token of the installation; other answers than these are a failure. */
  get(path: string, ...statuses: readonly number[]): Promise<Response>;
}

export async function startSmallApi(world: ApiWorld): Promise<SmallApi> {
  const api = startSourceProcess(join(__dirname, '../apps/api/src/main.ts'), [], {
    ...HEAP,
    NODE_ENV: 'development',
    DATABASE_URL: world.database.url,
    REDIS_URL: testRedisUrl(),
    TIPSTAFF_API_TOKEN: world.token,
    TIPSTAFF_API_PORT: '0',
    TIPSTAFF_RATE_LIMIT_PER_MINUTE: '1000000',
    TIPSTAFF_CLOCK: `demo:${TODAY}T08:00:00Z@2024-10-01T08:00:00Z`,
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    api.once('close', () => reject(new Error(said)));
    for (const stream of [api.stdout, api.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /Listening on (http:\S+),/.exec(said)?.[1];
        if (found) resolve(found);
      });
    }
  });
  return {
    process: api,
    said: () => said,
    async get(path, ...statuses) {
      const headers = { authorization: `Bearer ${world.token}` };
      const answer = await fetch(`${address}${path}`, { headers });
      if (!(statuses.length === 0 ? [200] : statuses).includes(answer.status)) {
        throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      }
      return answer;
    },
  };
}
