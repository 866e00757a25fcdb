/**
 * `npm run bench -- reminders [--obligations 100000] [--due 10000] [--rounds 3]`: how long the sweep
 * of so many obligations takes, what it leaves in Redis, and how fast the mails of those due go to an
 * SMTP server in a process of its own; beside BullMQ alone and pg-boss, which send the same mails,
 * made beforehand, with a mailer like the worker's and as many at a time. They take turns; medians of
 * the rounds.
 */
import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { systemClock } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type OutgoingMail, SmtpMailer } from '@tipstaff/mail';
import { allProjections, Projections } from '@tipstaff/projections';
import { Redis } from 'ioredis';
import { type Bench, type Database, type Services } from './parts/bench';
import { median, ratioCells, timed, whole } from './parts/measure';
import {
  BOSS_BATCH,
  CONCURRENCY,
  type Contender,
  type ContenderParts,
  openBareBullMq,
  openPgBoss,
} from './reminders/contenders';
import { type HistorySize, MOMENT, writeHistory } from './reminders/history';
import { type SmtpSink, startSmtpSink } from './reminders/smtp-sink';
import { openWorkerInSteps } from './reminders/worker-in-steps';

const OURS = 'ours';
const BARE = 'bare BullMQ';

interface World {
  readonly services: Services;
  /** With the history and its lists; nothing was sent. */
  readonly record: Database;
  readonly redisUrl: string;
  readonly redis: Redis;
  readonly sink: SmtpSink;
}

interface Result {
  readonly mails: number;
  /** Seconds; only the worker sweeps. */
  readonly sweeping: number;
  readonly enqueuing: number;
  readonly sending: number;
  /** In Redis. */
  readonly bytes: number;
}

export const bench: Bench<'obligations' | 'due' | 'rounds'> = {
  usual: { obligations: 100_000, due: 10_000, rounds: 3 },
  reduced: { obligations: 2_000, due: 300, rounds: 1 },
  tiny: { obligations: 12, due: 3, rounds: 1 },
  async run({ rounds, ...size }, services) {
    const redisUrl = await services.redis();
    const redis = services.keep(new Redis(redisUrl), (it) => it.disconnect());
    redis.on('error', () => undefined);
    const sink = services.keep(await startSmtpSink(), (it) => it.stop());
    const record = await makeRecord(services, size);
    const world = { services, record, redisUrl, redis, sink };
    // The first of ours makes the mails that the others send.
    let mails: readonly OutgoingMail[] = [];
    const contenders: readonly (readonly [string, () => Promise<Result>])[] = [
      [OURS, () => sendOurs(world, (made) => (mails = made))],
      [BARE, () => sendAlone(world, mails, openBareBullMq)],
      ['pg-boss', () => sendAlone(world, mails, openPgBoss)],
    ];
    const results = new Map<string, Result[]>(contenders.map(([name]) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, send] of round % 2 === 0 ? contenders : contenders.toReversed()) {
        const before = await sink.count();
        const result = await send();
        const arrived = (await sink.count()) - before;
        if (arrived !== result.mails) {
          throw new Error(`${name}: ${arrived} of ${result.mails} mails arrived.`);
        }
        results.get(name)?.push(result);
      }
    }
    print(results, rounds);
    tell(results, services);
  },
};

function tell(results: ReadonlyMap<string, readonly Result[]>, services: Services): void {
  const ours = results.get(OURS) ?? [];
  const bare = results.get(BARE) ?? [];
  services.tell({
    what: 'sweep',
    measured: median(ours.map(({ sweeping }) => sweeping)),
    unit: 's',
    better: 'less',
    goal: 5,
  });
  services.tell({
    what: 'mails beside bare BullMQ',
    measured: median(ours.map(({ sending }, i) => (bare[i]?.sending ?? NaN) / sending)),
    unit: 'of it',
    better: 'more',
    goal: 0.9,
  });
}

async function makeRecord(services: Services, size: HistorySize): Promise<Database> {
  const database = await services.database();
  const [pool, owner] = (['app', 'owner'] as const).map((role) => openPool(database.url, { role }));
  if (!pool || !owner) throw new Error('There are two.');
  const store = new EventStore(pool, systemClock, new Upcasters());
  try {
    const writing = await timed(() => writeHistory(store, size));
    const projections = new Projections(allProjections(new Law()), { pool, log: store });
    const rebuilding = await timed(() => projections.rebuildAll());
    await owner.query('ANALYZE');
    const { position } = await store.head();
    console.log(
      `${whole(position)} events written in ${writing.toFixed(0)} s, lists made in ${rebuilding.toFixed(0)} s.`,
    );
    return database;
  } finally {
    await Promise.all([pool.end(), owner.end()]);
  }
}

async function sendOurs(
  { services, record, redisUrl, redis, sink }: World,
  keepMails: (mails: readonly OutgoingMail[]) => void,
): Promise<Result> {
  await redis.flushall();
  const database = await services.database(record);
  const worker = await openWorkerInSteps({
    ...{ databaseUrl: database.url, redisUrl, smtpUrl: sink.url },
    ...{ queuePrefix: OURS, startsAt: MOMENT },
  });
  try {
    const memory = await usedMemory(redis);
    const { ids, sweeping, enqueuing } = await worker.sweep();
    const bytes = (await usedMemory(redis)) - memory;
    await refuseMoreThanIds(redis, ids);
    const sending = await timed(async () => keepMails(await worker.send(ids)));
    return { mails: ids.length, sweeping, enqueuing, sending, bytes };
  } finally {
    await worker.close();
    await database.drop();
  }
}

async function sendAlone(
  { services, redisUrl, redis, sink }: World,
  mails: readonly OutgoingMail[],
  open: (parts: ContenderParts) => Promise<Contender>,
): Promise<Result> {
  await redis.flushall();
  const mailer = new SmtpMailer({ url: sink.url, from: 'tipstaff@psd.example' });
  const byId = new Map(mails.map((mail) => [mail.reference, mail]));
  const sendMail = async (id: string) => {
    const mail = byId.get(id);
    if (!mail) throw new Error(`No mail was made with the reference ${id}.`);
    const delivery = await mailer.send(mail);
    if (delivery.outcome !== 'accepted') throw new Error(delivery.why);
  };
  const database = await services.database();
  const queue = await open({ databaseUrl: database.url, redisUrl, sendMail });
  try {
    const ids = [...byId.keys()];
    const memory = await usedMemory(redis);
    const enqueuing = await timed(() => queue.enqueue(ids));
    const bytes = (await usedMemory(redis)) - memory;
    const sending = await timed(() => queue.send(ids));
    return { mails: ids.length, sweeping: 0, enqueuing, sending, bytes };
  } finally {
    await queue.close();
    await database.drop();
  }
}

async function usedMemory(redis: Redis): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]);
}

/** What a job says is its digest's id and nothing else. */
async function refuseMoreThanIds(redis: Redis, ids: readonly string[]): Promise<void> {
  const known = new Set(ids);
  const keys = (await redis.keys(`${OURS}:*`)).filter((key) =>
    known.has(key.split(':').at(-1)?.slice(0, 36) ?? ''),
  );
  if (keys.length !== ids.length) throw new Error(`${keys.length} jobs for ${ids.length} digests.`);
  for (const key of keys) {
    const data = JSON.parse((await redis.hget(key, 'data')) ?? '{}') as Record<string, string>;
    if (Object.keys(data).join() !== 'digestId' || !known.has(data['digestId'] ?? '')) {
      throw new Error(`A job holds more than an id: ${JSON.stringify(data)}`);
    }
  }
}

function print(results: ReadonlyMap<string, readonly Result[]>, rounds: number): void {
  const of = (all: readonly Result[], what: keyof Result) => median(all.map((one) => one[what]));
  const ours = results.get(OURS) ?? [];
  const bare = results.get(BARE) ?? [];
  const mails = ours[0]?.mails ?? 0;
  console.log(
    `sweep: ${of(ours, 'sweeping').toFixed(2)} s to find and plan ${whole(mails)} mails (medians of ${rounds}).`,
  );
  console.log(
    `${CONCURRENCY} at a time; pg-boss in batches of ${BOSS_BATCH}, each of which is sent again whole after a crash.\n`,
  );
  console.log(
    row('', 'enqueue s', 'Redis B/job', 'send s', 'mails/s', 'to bare', '(least - most)'),
  );
  for (const [name, all] of results) {
    const sending = of(all, 'sending');
    console.log(
      row(
        name,
        of(all, 'enqueuing').toFixed(2),
        whole(of(all, 'bytes') / mails),
        sending.toFixed(1),
        whole(mails / sending),
        ...ratioCells(all.map((one, i) => (bare[i]?.sending ?? NaN) / one.sending)),
      ),
    );
  }
}

const row = (name: string, ...cells: readonly string[]) =>
  name.padEnd(14) + cells.map((cell, i) => cell.padStart(i === 5 ? 16 : 12)).join('');
