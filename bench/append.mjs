/**
 * `npm run bench -- append [--rounds 9] [--seconds 1]`: appends a second through the event store,
 * beside a plain prepared single INSERT of the same events through pg, on a PostgreSQL of its own
 * with durable commits. The two take turns; a ratio is the median of the rounds' ratios, which
 * travels between machines where the rates do not. On a busy machine both mean little: a single lane
 * waits for its turn where 32 connections are 32 claims on the processor.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openHome } from '../scripts/embedded/home.mjs';
import { startPostgres } from '../scripts/embedded/postgres.mjs';

const require = createRequire(import.meta.url);
require('../scripts/typescript-hook.cjs');
const { Pool } = require('pg');
const { systemClock } = require('@tipstaff/kernel');
const { allMigrations } = require('@tipstaff/database');
const { EventStore, Upcasters } = require('@tipstaff/event-store');

/** The log and its keys alone: what is kept beside them is no part of the comparison. */
const ofTheLog = allMigrations.filter(({ name }) =>
  /^(EventLog|Keyring|VerifyMark|WrappedKeys)/.test(name),
);

const WRITERS = [1, 8, 32];
const EVENTS_IN_CALL = 100;
/** A case has some ten events, and then comes the next case. */
const EVENTS_IN_STREAM = 10;
/** Connections plan their statements anew for new tables. */
const WARM_UP_SECONDS = 0.1;

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '9' },
      seconds: { type: 'string', default: '1' },
    },
  });
  const home = openHome(mkdtempSync(join(tmpdir(), 'tipstaff-bench-home-')));
  const server = await startPostgres({ home, usualPort: 0 });
  try {
    await measureAll(server.url, {
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
    });
  } finally {
    await server.stop();
    home.destroy();
  }
}

async function measureAll(url, plan) {
  const owner = new Pool({ connectionString: url, max: Math.max(...WRITERS) });
  const app = new Pool({ connectionString: url, max: 10, options: '-c role=tipstaff_app' });
  // The server is stopped while the last connections are still saying goodbye.
  for (const pool of [owner, app]) pool.on('error', () => undefined);
  try {
    await makeTables(owner);
    const store = new EventStore(app, systemClock, new Upcasters());
    const { rows } = await owner.query(
      `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
              current_setting('synchronous_commit') AS commit`,
    );
    const { version, fsync, commit } = rows[0];
    const bytes = Buffer.byteLength(JSON.stringify(envelopeOf(newRequest({ id: 'size' }, 1))));
    console.log(
      `PostgreSQL ${version}, fsync ${fsync}, synchronous_commit ${commit}; events of ${bytes} bytes;`,
    );
    console.log(`${plan.rounds} rounds of ${plan.seconds} s each, taking turns; medians.\n`);
    console.log(row('', 'INSERT /s', 'append /s', 'ratio', '(least - most)'));
    for (const writers of WRITERS) {
      const contest = {
        writers,
        renew: () => renewTables(owner),
        plain: insertOne(owner),
        ours: appendEvents(store, 1),
      };
      print(`${writers} ${writers === 1 ? 'writer' : 'writers'}`, await compare(contest, plan), 1);
    }
    const contest = {
      writers: 1,
      renew: () => renewTables(owner),
      plain: insertMany(owner),
      ours: appendEvents(store, EVENTS_IN_CALL),
    };
    print(`${EVENTS_IN_CALL} events a call`, await compare(contest, plan), EVENTS_IN_CALL);
    await store.close();
  } finally {
    await owner.end();
    await app.end();
  }
}

async function makeTables(owner) {
  for (const Migration of ofTheLog) await new Migration().up(owner);
  await owner.query('CREATE TABLE plain (id bigserial PRIMARY KEY, body jsonb NOT NULL)');
}

/** Each round begins with empty tables: the size that the faster one reached is no handicap. */
async function renewTables(owner) {
  for (const Migration of [...ofTheLog].reverse()) await new Migration().down(owner);
  await owner.query('DROP TABLE plain');
  await makeTables(owner);
}

/** Each writer goes through streams of its own, and knows the version it expects. */
function newRequest(writer, count) {
  if (writer.version === undefined || writer.version >= EVENTS_IN_STREAM) {
    writer.version = 0;
    writer.streams = (writer.streams ?? 0) + 1;
  }
  const expectedVersion = writer.version;
  writer.version += count;
  return {
    stream: `complaint:norfolk:CO-${writer.id}-${writer.streams}`,
    expectedVersion,
    commandId: randomUUID(),
    commandHash: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
    actor: 'bench',
    correlationId: randomUUID(),
    causationId: null,
    events: Array.from({ length: count }, () => ({
      type: 'complaint.handling',
      schemaVersion: 1,
      on: '2024-09-30',
      enteredOn: '2024-10-01',
      data: { value: 'schedule-3', person: 'CPL-00042', related: null, source: 'bench' },
      secret: null,
    })),
  };
}

/** What the plain table is given: the same facts, as an application without a store would write them. */
function envelopeOf({ events, ...command }, seq = 0) {
  const { secret: _none, ...event } = events[seq];
  const recordedAt = systemClock.now();
  return {
    ...command,
    ...event,
    commandSeq: seq,
    version: command.expectedVersion + seq + 1,
    recordedAt,
  };
}

function insertOne(pool) {
  return async (writer) => {
    await pool.query({
      name: 'insert-one',
      text: 'INSERT INTO plain (body) VALUES ($1)',
      values: [JSON.stringify(envelopeOf(newRequest(writer, 1)))],
    });
  };
}

function insertMany(pool) {
  return async (writer) => {
    const request = newRequest(writer, EVENTS_IN_CALL);
    await pool.query({
      name: 'insert-many',
      text: 'INSERT INTO plain (body) SELECT unnest($1::jsonb[])',
      values: [request.events.map((_, seq) => JSON.stringify(envelopeOf(request, seq)))],
    });
  };
}

function appendEvents(store, count) {
  return async (writer) => {
    await store.append(newRequest(writer, count));
  };
}

async function compare({ writers, renew, plain, ours }, { rounds, seconds }) {
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    // Who goes first changes, so that neither always follows the other's checkpoint.
    const first = round % 2 === 0 ? plain : ours;
    const second = first === plain ? ours : plain;
    await renew();
    const rates = new Map();
    for (const call of [first, second]) {
      await rate(call, writers, WARM_UP_SECONDS);
      rates.set(call, await rate(call, writers, seconds));
    }
    results.push({ plain: rates.get(plain), ours: rates.get(ours) });
  }
  return results;
}

/** Calls a second, with each writer making its next call when the last one was answered. */
async function rate(call, writers, seconds) {
  const started = performance.now();
  const until = started + seconds * 1_000;
  let calls = 0;
  const write = async () => {
    const writer = { id: randomUUID().slice(0, 8) };
    while (performance.now() < until) {
      await call(writer);
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return (calls * 1_000) / (performance.now() - started);
}

function print(name, results, eventsInCall) {
  const ratios = results.map(({ plain, ours }) => ours / plain).sort((a, b) => a - b);
  const shown = (pick) =>
    Math.round(median(results.map(pick)) * eventsInCall).toLocaleString('en-GB');
  const range = `(${ratios[0].toFixed(2)} - ${ratios.at(-1).toFixed(2)})`;
  console.log(
    row(
      name,
      shown(({ plain }) => plain),
      shown(({ ours }) => ours),
      median(ratios).toFixed(2),
      range,
    ),
  );
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const row = (name, ...cells) =>
  name.padEnd(18) + cells.map((cell, i) => cell.padStart(i === 3 ? 16 : 12)).join('');
