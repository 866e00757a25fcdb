import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemClock } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import {
  createTestDatabase,
  type TestDatabase,
  testRedisUrl,
  uniqueQueuePrefix,
} from '@tipstaff/test-support';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { createApplication } from '../apps/api/src/application';
import { type Contract } from '../apps/api/src/openapi/document';
import { placesOf } from './contract-requests';
import { type AnswerJudge, answerJudge, type FuzzAnswer } from './fuzz/answer-judge';
import { type FuzzRequest, requestsTo } from './fuzz/request-arbitrary';
import { type ProjectionsBeside, projectionsBeside } from './projections-beside';

const TOKEN = 'a-token-for-this-test-alone-0123456789';
/** The same requests every time; FUZZ_SEED=$RANDOM FUZZ_RUNS=1000 goes looking for more. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_240_930);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10);

const built = JSON.parse(readFileSync(join(__dirname, 'client/openapi.json'), 'utf8')) as Contract;
/** Those that write come first, so that the others find something to read. */
const routes = placesOf(built)
  .map(({ method, path, operation }) => [method, path, operation] as const)
  .sort(([one], [other]) => Number(one === 'get') - Number(other === 'get'));

let database: TestDatabase;
let app: NestFastifyApplication;
let projections: ProjectionsBeside;
let address: URL;
let contract: Contract;
let judge: AnswerJudge;

beforeAll(async () => {
  database = await createTestDatabase();
  const settings = readSettings(
    {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      REDIS_URL: testRedisUrl(),
      TIPSTAFF_API_TOKEN: TOKEN,
      TIPSTAFF_CLOCK: `demo:2024-10-01T08:00:00Z@${systemClock.now()}`,
      TIPSTAFF_QUEUE_PREFIX: uniqueQueuePrefix(),
      TIPSTAFF_RATE_LIMIT_PER_MINUTE: '1000000',
    },
    ['databaseUrl', 'redisUrl', 'apiToken'],
  );
  ({ app } = await createApplication(settings));
  await app.listen(0, '127.0.0.1');
  projections = await projectionsBeside(settings);
  address = new URL(await app.getUrl());
  contract = (await (await fetch(new URL('/openapi.json', address))).json()) as Contract;
  judge = answerJudge(contract);
});
afterAll(async () => {
  agent.destroy();
  await projections.close();
  await app.close();
  await database.drop();
});

const agent = new Agent({ keepAlive: true });

/** Over a socket, and with the address as it is: `fetch` would put it in order first. */
function answerTo({ method, url, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = address;
    const sent = request(
      {
        ...{ agent, hostname, port, method, path: url },
        headers: { ...headers, Authorization: `Bearer ${TOKEN}` },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}

let keys = 0;
const MOST_REPEATS = 3;

/**
 * As a client does that reads why it was refused: on the version there is, or under a key of its
 * own. So commands come through to the rules of the case, which the document alone can not do.
 */
function mended(sent: FuzzRequest, refusal: FuzzAnswer): FuzzRequest | null {
  const { 'If-None-Match': _, ...headers } = sent.headers;
  if (refusal.status === 412) {
    const { data } = JSON.parse(refusal.text) as { data: { currentVersion: number } };
    return { ...sent, headers: { ...headers, 'If-Match': `"${data.currentVersion}"` } };
  }
  if (refusal.status !== 422) return null;
  return { ...sent, headers: { ...sent.headers, 'Idempotency-Key': `fuzz-key-${(keys += 1)}` } };
}

/** Each operation has requests of its own, the same in every run with one seed. */
const seedOf = (operationId: string): number =>
  [...operationId].reduce((seed, one) => (seed * 31 + one.charCodeAt(0)) | 0, SEED);

describe('any request at all', () => {
  it('goes to the operations of the running API', () => {
    expect(contract.paths).toEqual(built.paths);
  });

  it.each(routes)('%s %s keeps what the document says', async (method, path, operation) => {
    const judged = async (sent: FuzzRequest): Promise<FuzzAnswer> => {
      const answer = await answerTo(sent);
      const faults = judge(operation, answer);
      if (faults.length > 0)
        throw new Error(`${faults.join('\n')}\n${answer.text.slice(0, 2_000)}`);
      return answer;
    };
    await fc.assert(
      fc.asyncProperty(requestsTo({ path, method, operation }, contract), async (sent) => {
        let next: FuzzRequest | null = sent;
        for (let time = 0; next !== null && time <= MOST_REPEATS; time += 1) {
          next = mended(next, await judged(next));
        }
      }),
      { seed: seedOf(operation.operationId), numRuns: RUNS, endOnFailure: true },
    );
  });
});
