import { type Server } from 'node:http';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemClock } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import {
  createTestDatabase,
  type TestDatabase,
  testRedisUrl,
  uniqueQueuePrefix,
} from '@tipstaff/testing';
import request, { type Response, type Test } from 'supertest';
import { createApplication } from '../apps/api/src/application';

const TOKEN = 'a-token-for-this-test-alone-0123456789';
const TODAY = '2024-10-01';

let database: TestDatabase;
let app: NestFastifyApplication;
let server: Server;

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
    },
    ['databaseUrl', 'redisUrl', 'apiToken'],
  );
  ({ app } = await createApplication(settings));
  await app.listen(0, '127.0.0.1');
  server = app.getHttpServer();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const asked = (test: Test): Test => test.set('Authorization', `Bearer ${TOKEN}`);
const get = (path: string): Test => asked(request(server).get(path));
const PATH = '/api/v1/cases/complaint/norfolk/CO%2F900%2F23';

let version = 0;

/** Gives a command against the version that the one before left. */
async function tell(command: string, body: object): Promise<Response> {
  const answer = await asked(request(server).post(`${PATH}/commands/${command}`))
    .set('Idempotency-Key', `chapter-13-${command}-${version}-${JSON.stringify(body).length}`)
    .set('If-Match', `"${version}"`)
    .send(body);
  if (answer.status === 200) version += 1;
  return answer;
}

describe('a Chapter 13 report, from its draft to its acknowledgement', () => {
  it('is drafted, refused while it is not whole, sent to each, and read as a document', async () => {
    await tell('receive', { on: '2023-09-06' });
    await tell('decide-handling', { on: '2023-09-07', value: 'schedule-3' });
    await tell('decide-investigation', { on: '2023-09-20', value: 'local' });
    expect(version).toBe(3);

    await tell('draft-chapter-13-report', {
      on: '2024-09-10',
      period: 1,
      progress: 'Eleven accounts were taken.',
      estimate: '2024-12-01',
    });
    const incomplete = await tell('send-chapter-13-report', {
      on: '2024-09-12',
      period: 1,
      value: ['dg'],
    });
    expect([incomplete.status, incomplete.body.code]).toEqual([
      409,
      'complaint.chapter-13-incomplete',
    ]);
    const draft = await get(`${PATH}/chapter-13/1`);
    expect(draft.body).toMatchObject({ complete: false, period: { n: 1, to: '2024-09-05' } });

    await tell('draft-chapter-13-report', {
      on: '2024-09-12',
      period: 1,
      'reason-for-length': 'A witness was abroad.',
      'planned-steps': 'The last interview.',
    });
    await tell('send-chapter-13-report', { on: '2024-09-12', period: 1, value: ['dg'] });
    await tell('send-chapter-13-report', { on: '2024-09-16', period: 1, value: ['lpb'] });
    const last = await tell('record-chapter-13-acknowledgement', {
      on: '2024-09-18',
      period: 1,
      value: 'lpb',
    });
    expect([last.status, last.body.code]).toEqual([200, undefined]);

    const { status, body } = await get(`${PATH}/chapter-13/1`);
    expect([status, body.complete, body.dischargedOn]).toEqual([200, true, '2024-09-16']);
    expect(body.recipients).toMatchObject([
      { recipient: 'lpb', decision: 'sent', sentOn: '2024-09-16', acknowledgedOn: '2024-09-18' },
      { recipient: 'dg', decision: 'sent', sentOn: '2024-09-12', deliveredOn: null },
    ]);
    expect(body.text).toContain('(c) Progress\nEleven accounts were taken.\n');
    const page = await get(PATH);
    expect(
      page.body.obligations.find(({ rule }: { rule: string }) => rule === 'R-C13-2'),
    ).toMatchObject({ status: 'ended', endedOn: '2024-09-16', recipients: body.recipients });
  });

  it('is not there for a period without investigation, nor for a type that has none', async () => {
    const none = await get(`${PATH}/chapter-13/40`);
    expect([none.status, none.body.code]).toEqual([404, 'chapter-13.no-such-period']);
    const other = await get('/api/v1/cases/meeting/norfolk/PAM-1/chapter-13/1');
    expect(other.status).toBe(400);
    const lost = await get('/api/v1/cases/complaint/norfolk/CO%2F0/chapter-13/1');
    expect([lost.status, lost.body.code]).toEqual([404, 'case.not-found']);
  });
});
