import { NestFactory } from '@nestjs/core';
import { type Instant, systemClock } from '@tipstaff/kernel';
import { type Mailer, MAILER, type OutgoingMail } from '@tipstaff/mail';
import { readSettings } from '@tipstaff/platform';
import { Projections } from '@tipstaff/projections';
import { DigestQueue, SendDigest, type Sweeper } from '@tipstaff/reminders';
import { WorkerQueue } from '../../apps/worker/src/queue/worker-queue';
import { SWEEPER } from '../../apps/worker/src/tokens';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { timed } from '../parts/measure';
import { Tally } from './tally';

export interface WorkerOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly smtpUrl: string;
  readonly queuePrefix: string;
  /** What its clock shows at the start. */
  readonly startsAt: Instant;
}

/** The limit on mails is there, and as far away as it can be set: the others have none. */
const MAILS_PER_MINUTE = 100_000;

/** The whole worker, made as its process makes it, and led through its work one step at a time. */
export async function openWorkerInSteps(options: WorkerOptions) {
  const settings = readSettings(
    {
      NODE_ENV: 'development',
      DATABASE_URL: options.databaseUrl,
      REDIS_URL: options.redisUrl,
      SMTP_URL: options.smtpUrl,
      TIPSTAFF_QUEUE_PREFIX: options.queuePrefix,
      TIPSTAFF_CLOCK: `demo:${options.startsAt}@${systemClock.now()}`,
      TIPSTAFF_MAIL_FROM: 'tipstaff@psd.example',
      TIPSTAFF_MAILS_PER_MINUTE: String(MAILS_PER_MINUTE),
      TIPSTAFF_PUBLIC_URL: 'https://tipstaff.psd.example',
    },
    ['databaseUrl', 'redisUrl', 'mailProvider'],
  );
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(settings), {
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  const queue = app.get(WorkerQueue);
  const enqueued = watchQueue(app.get(DigestQueue));
  await queue.open();
  await app.get(Projections).start();
  return {
    mailer: app.get<Mailer>(MAILER),
    /** Plans what is due and puts it into the queue, which nobody answers yet. Times are in seconds. */
    async sweep() {
      const sweeper = app.get<Sweeper>(SWEEPER);
      for (;;) {
        enqueued.forget();
        let isCurrent = false;
        const whole = await timed(async () => {
          isCurrent = (await sweeper.sweepOnce())?.current === true;
        });
        const { ids, seconds: enqueuing } = enqueued;
        if (isCurrent) return { ids: [...ids], sweeping: whole - enqueuing, enqueuing };
      }
    },
    /** @returns the mails. Fails with the first digest that is not sent. */
    async send(ids: readonly string[]): Promise<readonly OutgoingMail[]> {
      const mails = watchMails(app.get<Mailer>(MAILER));
      const tally = new Tally(ids.length);
      const sendDigest = app.get(SendDigest);
      const handle = sendDigest.handle.bind(sendDigest);
      sendDigest.handle = (digestId) =>
        tally.count(async () => {
          const result = await handle(digestId);
          if (result !== 'sent') throw new Error(`The digest ${digestId} ended as ${result}.`);
          return result;
        });
      queue.listen();
      await tally.reached;
      return mails;
    },
    close: () => app.close(),
  };
}

/** What was put into the queue since `forget`, and how long that took. */
function watchQueue(queue: DigestQueue) {
  const enqueued = {
    ids: new Set<string>(),
    seconds: 0,
    forget() {
      enqueued.ids.clear();
      enqueued.seconds = 0;
    },
  };
  const enqueue = queue.enqueue.bind(queue);
  queue.enqueue = async (digestIds, now) => {
    for (const id of digestIds) enqueued.ids.add(id);
    enqueued.seconds += await timed(() => enqueue(digestIds, now));
  };
  return enqueued;
}

/** A list that grows with what the mailer is given. */
function watchMails(mailer: Mailer): readonly OutgoingMail[] {
  const mails: OutgoingMail[] = [];
  const send = mailer.send.bind(mailer);
  mailer.send = (mail) => {
    mails.push(mail);
    return send(mail);
  };
  return mails;
}
