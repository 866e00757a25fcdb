/**
 * `npm run bench -- append [--rounds 9] [--seconds 1]`: appends a second through the event store,
 * beside a plain prepared single INSERT of the same events through pg. The two take turns; a ratio is
 * the median of the rounds' ratios, which travels between machines where the rates do not. On a busy
 * machine both mean little: a single lane waits for its turn where 32 connections are 32 claims on the
 * processor.
 */
import { openPool } from '@tipstaff/database';
import { type AppendRequest, EventStore, Upcasters } from '@tipstaff/event-store';
import { EventAppender } from '@tipstaff/event-store/append';
import { LocalDate, type StreamId, systemClock } from '@tipstaff/kernel';
import { randomUUID } from 'node:crypto';
import { type Pool } from 'pg';
import { type Bench, type Database, type Measured, type Services, type Sizes } from './parts/bench';
import { median, ratioCells, whole } from './parts/measure';

const WRITERS = [1, 8, 32];
const GOALS: Readonly<Record<number, number>> = { 1: 0.9, 8: 2, 32: 3.5 };
const GOAL_OF_MANY = 2;
const EVENTS_IN_CALL = 100;
/** A case has some ten events, and then comes the next case. */
const EVENTS_IN_STREAM = 10;
/** Connections are opened, and plan their statements for new tables. */
const WARM_UP_SECONDS = 0.1;

type Plan = Sizes<'rounds' | 'seconds'>;

export const bench: Bench<'rounds' | 'seconds'> = {
  usual: { rounds: 9, seconds: 1 },
  reduced: { rounds: 5, seconds: 0.5 },
  tiny: { rounds: 1, seconds: 0.05 },
  async run(plan, services) {
    const tables = await makeTables(services);
    console.log(`${plan.rounds} rounds of ${plan.seconds} s each, taking turns; medians.\n`);
    console.log(row('', 'INSERT /s', 'append /s', 'ratio', '(least - most)'));
    for (const writers of WRITERS) {
      const contest = { writers, eventsInCall: 1, plain: insertOne, ours: appendEvents };
      const name = `${writers} ${writers === 1 ? 'writer' : 'writers'}`;
      const results = await compare(contest, plan, tables, services);
      print(name, contest, results);
      services.tell(measured(name, results, GOALS[writers] ?? 1));
    }
    const contest = {
      ...{ writers: 1, eventsInCall: EVENTS_IN_CALL },
      ...{ plain: insertMany, ours: appendEvents },
    };
    const name = `${EVENTS_IN_CALL} events a call`;
    const results = await compare(contest, plan, tables, services);
    print(name, contest, results);
    services.tell(measured(name, results, GOAL_OF_MANY));
  },
};

function measured(name: string, results: readonly Rates[], goal: number): Measured {
  const ratio = median(results.map(({ plain, ours }) => ours / plain));
  const what = `append beside a plain INSERT: ${name}`;
  return { what, measured: ratio, unit: 'of it', better: 'more', goal };
}

/** What each round begins with a copy of. */
async function makeTables(services: Services): Promise<Database> {
  const database = await services.database();
  const owner = openPool(database.url, { role: 'owner', max: 1 });
  try {
    await owner.query('CREATE TABLE plain (id bigserial PRIMARY KEY, body jsonb NOT NULL)');
    const { rows } = await owner.query<Record<'version' | 'fsync' | 'commit', string>>(
      `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
              current_setting('synchronous_commit') AS commit`,
    );
    const [{ version, fsync, commit } = { version: '', fsync: '', commit: '' }] = rows;
    const bytes = Buffer.byteLength(envelopes(newRequest(new Writer(), 1))[0] ?? '');
    console.log(
      `PostgreSQL ${version}, fsync ${fsync}, synchronous_commit ${commit}; events of ${bytes} bytes;`,
    );
    return database;
  } finally {
    await owner.end();
  }
}

/** Goes through streams of its own, and knows the version it expects. */
class Writer {
  readonly id = randomUUID().slice(0, 8);
  version = EVENTS_IN_STREAM;
  streams = 0;
}

function newRequest(writer: Writer, count: number): AppendRequest {
  if (writer.version >= EVENTS_IN_STREAM) {
    writer.version = 0;
    writer.streams += 1;
  }
  const expectedVersion = writer.version;
  writer.version += count;
  return {
    stream: `complaint:norfolk:CO-${writer.id}-${writer.streams}` as StreamId,
    expectedVersion,
    commandId: randomUUID(),
    commandHash: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
    actor: 'bench',
    correlationId: randomUUID(),
    causationId: null,
    events: Array.from({ length: count }, () => ({
      type: 'complaint.handling',
      schemaVersion: 1,
      on: LocalDate.of(2024, 9, 30),
      enteredOn: LocalDate.of(2024, 10, 1),
      data: { value: 'schedule-3', person: 'CPL-00042', related: null, source: 'bench' },
      secret: null,
    })),
  };
}

/** What the plain table is given: the same facts, as an application without a store would write them. */
function envelopes({ events, ...command }: AppendRequest): string[] {
  const recordedAt = systemClock.now();
  return events.map(({ secret: _none, ...event }, commandSeq) => {
    const version = command.expectedVersion + commandSeq + 1;
    return JSON.stringify({ ...command, ...event, commandSeq, version, recordedAt });
  });
}

type Call = (writer: Writer) => Promise<unknown>;

const insertOne =
  (pool: Pool): Call =>
  (writer) =>
    pool.query({
      name: 'insert-one',
      text: 'INSERT INTO plain (body) VALUES ($1)',
      values: envelopes(newRequest(writer, 1)),
    });

const insertMany =
  (pool: Pool, eventsInCall: number): Call =>
  (writer) =>
    pool.query({
      name: 'insert-many',
      text: 'INSERT INTO plain (body) SELECT unnest($1::jsonb[])',
      values: [envelopes(newRequest(writer, eventsInCall))],
    });

const appendEvents =
  (appender: EventAppender, eventsInCall: number): Call =>
  (writer) =>
    appender.append(newRequest(writer, eventsInCall));

interface Contest {
  readonly writers: number;
  readonly eventsInCall: number;
  readonly plain: (pool: Pool, eventsInCall: number) => Call;
  readonly ours: (appender: EventAppender, eventsInCall: number) => Call;
}

interface Rates {
  readonly plain: number;
  readonly ours: number;
}

async function compare(
  contest: Contest,
  { rounds, seconds }: Plan,
  tables: Database,
  services: Services,
): Promise<readonly Rates[]> {
  const results: Rates[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Empty tables each time: the size that the faster one reached is no handicap.
    const database = await services.database(tables);
    const plain = openPool(database.url, { role: 'owner', max: Math.max(...WRITERS) });
    const app = openPool(database.url, { role: 'app', max: 10 });
    const appender = new EventAppender(new EventStore(app, systemClock, new Upcasters()));
    try {
      const measured = async (call: Call) => {
        await rate(call, contest.writers, WARM_UP_SECONDS);
        return rate(call, contest.writers, seconds);
      };
      const rates = { plain: 0, ours: 0 };
      const turns = {
        plain: contest.plain(plain, contest.eventsInCall),
        ours: contest.ours(appender, contest.eventsInCall),
      };
      // Who goes first changes, so that neither always follows the other's checkpoint.
      const order = ['plain', 'ours'] as const;
      for (const name of round % 2 === 0 ? order : order.toReversed()) {
        rates[name] = await measured(turns[name]);
      }
      results.push(rates);
    } finally {
      await appender.close();
      await Promise.all([app.end(), plain.end()]);
      await database.drop();
    }
  }
  return results;
}

/** Calls a second, with each writer making its next call when the last one was answered. */
async function rate(call: Call, writers: number, seconds: number): Promise<number> {
  const started = performance.now();
  const until = started + seconds * 1_000;
  let calls = 0;
  const write = async () => {
    const writer = new Writer();
    while (performance.now() < until) {
      await call(writer);
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return (calls * 1_000) / (performance.now() - started);
}

function print(name: string, { eventsInCall }: Contest, results: readonly Rates[]): void {
  const shown = (pick: (rates: Rates) => number) => whole(median(results.map(pick)) * eventsInCall);
  console.log(
    row(
      name,
      shown(({ plain }) => plain),
      shown(({ ours }) => ours),
      ...ratioCells(results.map(({ plain, ours }) => ours / plain)),
    ),
  );
}

const row = (name: string, ...cells: readonly string[]) =>
  name.padEnd(18) + cells.map((cell, i) => cell.padStart(i === 3 ? 16 : 12)).join('');
