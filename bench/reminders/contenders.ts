/**
 * Other ways to send the mails of the worker, each with the same mailer to the same server, and as
 * many at a time: no database that decides, no record, mails that were made beforehand.
 */
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import PgBoss from 'pg-boss';
import { Tally } from './tally';

/** As many as the worker sends at a time (apps/worker). */
export const CONCURRENCY = 2;
/** pg-boss pauses for at least 500 ms between two fetches: with fewer it mostly waits. */
export const BOSS_BATCH = 500;

export interface Contender {
  /** Puts the jobs into the queue while nobody answers. */
  enqueue(ids: readonly string[]): Promise<void>;
  /** Resolves when the last mail was accepted, and fails with the first that was not. */
  send(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export interface ContenderParts {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly sendMail: (id: string) => Promise<void>;
}

interface MailJob {
  readonly id: string;
}

/** BullMQ alone. */
export function openBareBullMq({ redisUrl, sendMail }: ContenderParts): Promise<Contender> {
  const prefix = 'bare';
  const [producer, answering] = [redisUrl, redisUrl].map(
    (url) => new Redis(url, { maxRetriesPerRequest: null }),
  ) as [Redis, Redis];
  const queue = new Queue<MailJob>('bare', {
    connection: producer,
    prefix,
    skipVersionCheck: true,
  });
  let worker: Worker<MailJob> | null = null;
  return Promise.resolve({
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
      const tally = new Tally(ids.length);
      worker = new Worker<MailJob>('bare', ({ data }) => tally.count(() => sendMail(data.id)), {
        connection: answering,
        prefix,
        concurrency: CONCURRENCY,
      });
      worker.on('error', () => undefined);
      await tally.reached;
    },
    async close() {
      await worker?.close();
      await queue.close();
      for (const connection of [producer, answering]) connection.disconnect();
    },
  });
}

/** pg-boss with batches large enough that its pauses do not count. */
export async function openPgBoss({ databaseUrl, sendMail }: ContenderParts): Promise<Contender> {
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue('bare');
  return {
    enqueue: (ids) => boss.insert(ids.map((id) => ({ name: 'bare', data: { id } }))),
    async send(ids) {
      const tally = new Tally(ids.length);
      const options = { batchSize: BOSS_BATCH, pollingIntervalSeconds: 0.5 };
      for (let n = 0; n < CONCURRENCY; n += 1) {
        await boss.work<MailJob>('bare', options, async (jobs) => {
          for (const { data } of jobs) await tally.count(() => sendMail(data.id));
        });
      }
      await tally.reached;
    },
    close: () => boss.stop({ graceful: true, wait: true }),
  };
}
