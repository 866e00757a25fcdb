/**
 * Three ways to send the same mails, each with the same mailer to the same server, so many at a time.
 * `enqueue` puts the jobs into the queue while nobody answers; `send` resolves when the last mail was
 * accepted.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../../scripts/typescript-hook.cjs');
const { Queue, Worker } = require('bullmq');
const PgBoss = require('pg-boss');
const { openQueueConnection } = require('@tipstaff/platform');
const { ReminderBell } = require('../../apps/worker/src/queue/reminder-bell');

/** As many as the worker sends at a time (apps/worker/src/queue/reminder-bell.ts). */
export const CONCURRENCY = 2;
/** pg-boss pauses for at least 500 ms between two fetches: with fewer it mostly waits. */
export const BOSS_BATCH = 500;

/** Resolves when `done` was called so many times. */
function tally(wanted) {
  let left = wanted;
  let finish;
  const reached = new Promise((resolve) => (finish = resolve));
  const done = () => {
    left -= 1;
    if (left === 0) finish();
  };
  return { done, reached };
}

/**
 * The worker's own parts: `sendDigest` behind the worker's queue.
 * @param {{ redisUrl: string, prefix: string, sendDigest: object, now: () => string }} parts
 */
export async function openOurs({ redisUrl, prefix, sendDigest, now }) {
  let counting = tally(0);
  const results = {};
  const handle = async (digestId) => {
    const result = await sendDigest.handle(digestId);
    results[result] = (results[result] ?? 0) + 1;
    counting.done();
    return result;
  };
  // The limit on mails a minute is there, and far away: the others have none.
  const mail = { perMinute: 10_000_000 };
  const settings = { redisUrl, queuePrefix: prefix, environment: 'development', mail };
  const bell = new ReminderBell(settings, { handle });
  await bell.open();
  return {
    enqueue: (ids) => bell.ring(ids, now()),
    async send(ids) {
      counting = tally(ids.length);
      bell.listen();
      await counting.reached;
    },
    results,
    close: () => bell.close(),
  };
}

/** BullMQ alone: no database, no record, a mail made beforehand for each id. */
export async function openBareBullMq({ redisUrl, prefix, sendMail }) {
  const connections = ['producer', 'worker'].map((use) => openQueueConnection(redisUrl, { use }));
  const [producer, answering] = connections;
  await new Promise((resolve) => producer.once('ready', resolve));
  const queue = new Queue('bare', { connection: producer, prefix, skipVersionCheck: true });
  let worker = null;
  return {
    async enqueue(ids) {
      const opts = {
        attempts: 6,
        backoff: { type: 'exponential', delay: 2_000 },
        removeOnComplete: true,
        removeOnFail: true,
      };
      await queue.addBulk(ids.map((id) => ({ name: 'send', data: { id }, opts })));
    },
    async send(ids) {
      const { done, reached } = tally(ids.length);
      const answer = async ({ data }) => {
        await sendMail(data.id);
        done();
      };
      worker = new Worker('bare', answer, {
        connection: answering,
        prefix,
        concurrency: CONCURRENCY,
      });
      worker.on('error', () => undefined);
      await reached;
    },
    async close() {
      await worker?.close();
      await queue.close();
      for (const connection of connections) connection.disconnect();
    },
  };
}

/** pg-boss with batches large enough that its pauses do not count. */
export async function openPgBoss({ databaseUrl, sendMail }) {
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue('bare');
  await boss.purgeQueue('bare');
  return {
    enqueue: (ids) => boss.insert(ids.map((id) => ({ name: 'bare', data: { id } }))),
    async send(ids) {
      const { done, reached } = tally(ids.length);
      const answer = async (jobs) => {
        for (const { data } of jobs) {
          await sendMail(data.id);
          done();
        }
      };
      const options = { batchSize: BOSS_BATCH, pollingIntervalSeconds: 0.5 };
      for (let n = 0; n < CONCURRENCY; n += 1) await boss.work('bare', options, answer);
      await reached;
    },
    close: () => boss.stop({ graceful: true, wait: true }),
  };
}
