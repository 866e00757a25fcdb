import { randomUUID } from 'node:crypto';
import { everythingReader } from '@tipstaff/casework';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { provenOnce } from './reminder-proof';
import { afterSweeps, FORCE, healthOf, until, WorkerWorld } from './worker-world';

const MORNING = '2024-10-01T08:00:00Z';
const OFFICES = 4;
const FLOOD = 2_000;
const WORDS = 'words-of-a-forger';
/** The limit is on jobs, and forged ones count: here it is not to be waited for. */
const UNLIMITED = { TIPSTAFF_MAILS_PER_MINUTE: '100000' };
/** Names and contents that no sweep puts in. */
const FORGED: readonly (readonly [string, unknown])[] = [
  ...['constructor', 'toString', '__proto__', 'hasOwnProperty', 'send', '', `x\n${WORDS}`].map(
    (name) => [name, { digestId: randomUUID() }] as const,
  ),
  ...[
    null,
    7,
    WORDS,
    [],
    {},
    { digestId: null },
    { digestId: WORDS },
    { digestId: `\n${WORDS}` },
  ].map((data) => ['send-digest', data] as const),
  ['send-digest', { digestId: [randomUUID()] }],
  ['send-digest', { digestId: randomUUID(), to: `${WORDS}@forger.example` }],
  ['send-digest', { digestId: "' OR true --" }],
  ['send-digest', JSON.parse(`{"__proto__":{"digestId":"${randomUUID()}"}}`)],
  ['send-digest', { digestId: WORDS.repeat(100_000) }],
  ['send-digest', JSON.parse('{"a":'.repeat(3_000) + '1' + '}'.repeat(3_000))],
];

describe('whoever has the address of Redis and nothing else', () => {
  jest.setTimeout(180_000);
  let world: WorkerWorld;
  let redis: Redis;
  let queue: Queue;

  beforeEach(async () => {
    world = await WorkerWorld.open();
    redis = new Redis(world.redis.url);
    queue = new Queue('reminders', { connection: redis, prefix: 'tipstaff' });
    queue.on('error', () => undefined);
  });
  afterEach(async () => {
    await queue.close();
    redis.disconnect();
    await world.close();
  });

  const foreignOf = async (worker: Parameters<typeof healthOf>[0]) =>
    ((await healthOf(worker)).parts.queue as { foreign?: number }).foreign;

  it('BA-59 forges jobs of every kind: none is done, and reminders go out once each', async () => {
    await world.raiseActions(OFFICES);
    for (const [name, data] of FORGED) {
      await queue.add(name, data, { removeOnComplete: false, removeOnFail: false, attempts: 50 });
    }
    const worker = world.startWorker(MORNING, UNLIMITED);
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES, unknown: 0 });
    await until(async () => ((await foreignOf(worker)) === FORGED.length ? true : null));
    await afterSweeps(worker, 2);
    expect(await healthOf(worker)).toMatchObject({ ok: true });
    expect(worker.said().match(/none of ours/g)).toHaveLength(1);
    expect(worker.said()).not.toContain(WORDS);
    await provenOnce(world, OFFICES);
  });

  it('BA-60 rings for digests that are none, were sent, or are not yet due: no mail goes', async () => {
    await world.raiseActions(OFFICES);
    const worker = world.startWorker(MORNING, UNLIMITED);
    await world.settled(OFFICES);
    // The daily line of the administrator is a mail that the record asks for.
    await until(() => (world.mail.messages.length > OFFICES ? true : null));
    await afterSweeps(worker, 3);
    const listed = await world.log.list(everythingReader, { force: FORCE, limit: 100 });
    const sent = listed.map(({ mail }) => mail.digest);
    const before = world.mail.messages.length;
    for (const digestId of [...sent, ...sent, randomUUID()]) {
      await queue.add('send-digest', { digestId }, { removeOnComplete: false });
    }
    const far = await queue.add('send-digest', { digestId: sent[0] }, { delay: 3e10 });
    await until(async () => {
      const { waiting = 0, active = 0 } = await queue.getJobCounts('waiting', 'active');
      return waiting + active === 0 ? true : null;
    });
    await afterSweeps(worker, 2);
    expect(world.mail.messages).toHaveLength(before);
    expect(await healthOf(worker)).toMatchObject({ ok: true });
    await far.remove();
    await provenOnce(world, OFFICES);
  });

  it('BA-61 floods the queue: reminders go out all the same, once each', async () => {
    await world.raiseActions(OFFICES);
    const data = { digestId: WORDS };
    await queue.addBulk(Array.from({ length: FLOOD }, () => ({ name: 'send-digest', data })));
    const worker = world.startWorker(MORNING, UNLIMITED);
    await expect(world.settled(OFFICES)).resolves.toMatchObject({ sent: OFFICES, unknown: 0 });
    await until(async () => ((await foreignOf(worker)) === FLOOD ? true : null));
    await afterSweeps(worker, 2);
    await provenOnce(world, OFFICES);
  });
});
