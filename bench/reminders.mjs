/**
 * `npm run bench -- reminders [--obligations 100000] [--due 10000] [--rounds 3]`: how long the sweep
 * of so many obligations takes, what it leaves in Redis, and how fast the mails of those due go to an
 * SMTP server in a process of its own; beside BullMQ alone and pg-boss, which send the same mails,
 * made beforehand, with the same mailer and as many at a time. They take turns; medians of the rounds.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openHome } from '../scripts/embedded/home.mjs';
import { startPostgres } from '../scripts/embedded/postgres.mjs';
import { startRedis } from '../scripts/embedded/redis.mjs';
import {
  BOSS_BATCH,
  CONCURRENCY,
  openBareBullMq,
  openOurs,
  openPgBoss,
} from './reminders/contenders.mjs';
import { MOMENT, writeHistory } from './reminders/history.mjs';

const require = createRequire(import.meta.url);
require('../scripts/typescript-hook.cjs');
const { Redis } = require('ioredis');
const { EventStore, Upcasters } = require('@tipstaff/event-store');
const { demoClock, systemClock } = require('@tipstaff/kernel');
const { Law } = require('@tipstaff/law');
const { SmtpMailer } = require('@tipstaff/mail');
const { openPool } = require('@tipstaff/database');
const { migrate } = require('@tipstaff/migrations');
const { LawOfRecord } = require('@tipstaff/cases');
const { allProjections, ObligationRegister, Projections } = require('@tipstaff/projections');
const { exampleDirectory } = require('@tipstaff/reminders');
const {
  UpToDateObligations,
} = require('../apps/worker/src/reminders/up-to-date-obligations.adapter');
const { sendDigestOf, sweeperOf } = require('../apps/worker/src/reminders/wiring');

const SINK = new URL('./reminders/smtp-sink.mjs', import.meta.url);
/** As many as the worker holds (apps/worker/src/worker.module.ts). */
const CONNECTIONS = 10;
const BARE = 'bare BullMQ';

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      obligations: { type: 'string', default: '100000' },
      due: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const plan = Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, Number(text)]),
  );
  const open = openThings();
  try {
    await measure(await openWorld(open), plan);
  } finally {
    await open.closeAll();
  }
}

/** What was opened, closed last first: at the end, on a failure, and on Ctrl-C. */
function openThings() {
  const closers = [];
  let closed = null;
  const close = async () => {
    for (const stop of closers.splice(0).reverse()) await stop().catch(() => undefined);
  };
  const signals = ['SIGINT', 'SIGTERM'];
  const leave = () => void closeAll().then(() => process.exit(130));
  const closeAll = async () => {
    await (closed ??= close());
    for (const signal of signals) process.off(signal, leave);
  };
  for (const signal of signals) process.on(signal, leave);
  return {
    /** Gives the thing back. @param stop how to close it */
    keep(thing, stop) {
      closers.push(async () => stop(thing));
      return thing;
    },
    closeAll,
  };
}

async function openWorld(open) {
  const home = open.keep(openHome(mkdtempSync(join(tmpdir(), 'tipstaff-bench-home-'))), (it) =>
    it.destroy(),
  );
  const postgres = open.keep(await startPostgres({ home, usualPort: 0 }), (it) => it.stop());
  const redis = open.keep(await startRedis({ home, usualPort: 0 }), (it) => it.stop());
  const sink = open.keep(await startSink(), (it) => it.stop());
  await migrate(postgres.url);
  const end = (it) => it.end();
  const owner = open.keep(openPool(postgres.url, { role: 'owner', max: 1 }), end);
  const pool = open.keep(openPool(postgres.url, { role: 'app', max: CONNECTIONS }), end);
  const control = open.keep(new Redis(redis.url), (it) => it.disconnect());
  const clock = demoClock(MOMENT, systemClock.now());
  const store = open.keep(new EventStore(pool, clock, new Upcasters()), (it) => it.close());
  const projections = new Projections(allProjections(new Law()), { pool, log: store });
  open.keep(projections, (it) => it.stop());
  const urls = { databaseUrl: postgres.url, redisUrl: redis.url, smtpUrl: sink.url };
  return { open, urls, sink, owner, pool, control, clock, store, projections };
}

async function startSink() {
  const child = fork(SINK, { stdio: 'inherit' });
  const [{ port }] = await once(child, 'message');
  return {
    url: `smtp://127.0.0.1:${port}`,
    async count() {
      child.send('count');
      const [{ count }] = await once(child, 'message');
      return count;
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function measure(world, { obligations, due, rounds }) {
  const { owner, store, projections, sink } = world;
  const writing = await timed(() => writeHistory(store, { obligations, due }));
  const rebuilding = await timed(async () => {
    for (const name of projections.names) await projections.rebuild(name);
  });
  const { position } = await store.head();
  console.log(
    `${count(position)} events written in ${writing.toFixed(0)} s, lists made in ${rebuilding.toFixed(0)} s.`,
  );
  await owner.query('ANALYZE');
  const mails = new Map();
  const worker = workerOf(world, mails);
  // The first of ours makes the mails that the others send.
  const contenders = [
    ['ours', () => sendOurs(world, worker)],
    [BARE, () => sendAlone(world, mails, openBareBullMq)],
    ['pg-boss', () => sendAlone(world, mails, openPgBoss)],
  ];
  const results = new Map(contenders.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, send] of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const before = await sink.count();
      const result = await send();
      const arrived = (await sink.count()) - before;
      if (arrived !== result.mails) {
        throw new Error(`${name}: ${arrived} of ${result.mails} mails arrived.`);
      }
      results.get(name).push(result);
    }
  }
  print(results, rounds);
}

/** The worker's parts around a mailer that keeps a copy of what it sends. */
function workerOf({ pool, clock, store, urls }, mails) {
  const law = new LawOfRecord(new Law(), store);
  const obligations = new UpToDateObligations(new ObligationRegister(pool, law));
  const smtp = mailerOf(urls);
  const mailer = {
    verify: () => smtp.verify(),
    ask: (reference) => smtp.ask(reference),
    send(mail) {
      mails.set(String(mails.size), mail);
      return smtp.send(mail);
    },
  };
  const planned = [];
  const bell = {
    ring: async (ids) => void planned.splice(0, planned.length, ...ids),
    farthest: async () => null,
    saw: async () => undefined,
  };
  const common = {
    pool,
    clock,
    events: store,
    obligations,
    mailer,
    directory: exampleDirectory,
    law,
    settings: {
      sweepEveryMs: 300_000,
      publicUrl: 'https://tipstaff.psd.example',
      mail: { canaryTo: null, mailboxUrl: null },
    },
  };
  return {
    sendDigest: sendDigestOf(common),
    sweeper: sweeperOf(common, bell),
    planned,
    forgetMails: () => mails.clear(),
  };
}

const mailerOf = ({ smtpUrl }) => new SmtpMailer({ url: smtpUrl, from: 'tipstaff@psd.example' });

async function sendOurs({ open, urls, owner, control, clock, projections }, worker) {
  await owner.query(
    'TRUNCATE reminder.reminder, reminder.digest, reminder.day, reminder.daily_line',
  );
  await control.flushall();
  worker.forgetMails();
  await projections.start();
  const ours = await openOurs({
    redisUrl: urls.redisUrl,
    prefix: 'ours',
    sendDigest: worker.sendDigest,
    now: () => clock.now(),
  });
  open.keep(ours, (it) => it.close());
  try {
    const sweeping = await timed(() => worker.sweeper.sweepOnce());
    const memory = await usedMemory(control);
    const ids = [...worker.planned];
    const enqueuing = await timed(() => ours.enqueue(ids));
    const bytes = (await usedMemory(control)) - memory;
    await refuseMoreThanIds(control, ids);
    const sending = await timed(() => ours.send(ids));
    if (ours.results.sent !== ids.length) throw new Error(JSON.stringify(ours.results));
    return { mails: ids.length, sweeping, enqueuing, sending, bytes };
  } finally {
    await ours.close();
    await projections.stop();
  }
}

async function sendAlone({ open, urls, control }, mails, openQueue) {
  await control.flushall();
  const mailer = mailerOf(urls);
  const sendMail = async (id) => {
    const { outcome, why } = await mailer.send(mails.get(id));
    if (outcome !== 'accepted') throw new Error(why);
  };
  const queue = open.keep(await openQueue({ ...urls, prefix: 'bare', sendMail }), (it) =>
    it.close(),
  );
  try {
    const ids = [...mails.keys()];
    const memory = await usedMemory(control);
    const enqueuing = await timed(() => queue.enqueue(ids));
    const bytes = (await usedMemory(control)) - memory;
    const sending = await timed(() => queue.send(ids));
    return { mails: ids.length, enqueuing, sending, bytes };
  } finally {
    await queue.close();
  }
}

async function usedMemory(redis) {
  return Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1]);
}

/** What a job says is its digest's id and nothing else. */
async function refuseMoreThanIds(redis, ids) {
  const known = new Set(ids);
  const keys = (await redis.keys('ours:*')).filter((key) =>
    known.has(key.split(':').at(-1).slice(0, 36)),
  );
  if (keys.length !== ids.length) throw new Error(`${keys.length} jobs for ${ids.length} digests.`);
  for (const key of keys) {
    const data = JSON.parse(await redis.hget(key, 'data'));
    if (Object.keys(data).join() !== 'digestId' || !known.has(data.digestId)) {
      throw new Error(`A job holds more than an id: ${JSON.stringify(data)}`);
    }
  }
}

async function timed(work) {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

function print(results, rounds) {
  const ours = results.get('ours');
  const { mails } = ours[0];
  const of = (all, what) => median(all.map((one) => one[what]));
  console.log(
    `sweep: ${of(ours, 'sweeping').toFixed(2)} s to find and plan ${count(mails)} mails (medians of ${rounds}).`,
  );
  console.log(
    `${CONCURRENCY} at a time; pg-boss in batches of ${BOSS_BATCH}, each of which is sent again whole after a crash.\n`,
  );
  console.log(
    row('', 'enqueue s', 'Redis B/job', 'send s', 'mails/s', 'to bare', '(least - most)'),
  );
  const bare = results.get(BARE);
  for (const [name, all] of results) {
    const ratios = all.map(({ sending }, i) => bare[i].sending / sending).sort((a, b) => a - b);
    const sending = of(all, 'sending');
    console.log(
      row(
        name,
        of(all, 'enqueuing').toFixed(2),
        count(of(all, 'bytes') / mails),
        sending.toFixed(1),
        count(mails / sending),
        median(ratios).toFixed(2),
        `(${ratios[0].toFixed(2)} - ${ratios.at(-1).toFixed(2)})`,
      ),
    );
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const row = (name, ...cells) =>
  name.padEnd(14) + cells.map((cell, i) => cell.padStart(i === 5 ? 16 : 12)).join('');
const count = (number) => Math.round(number).toLocaleString('en-GB');
