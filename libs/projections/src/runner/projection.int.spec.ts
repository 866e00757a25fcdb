import { eachType } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { type LoadedStream, Upcasters } from '@tipstaff/event-store';
import { fixedClock, Instant, LocalDate, type StreamId } from '@tipstaff/kernel';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { setTimeout as wait } from 'node:timers/promises';
import { type Pool } from 'pg';
import { AppendingStore } from '../../../event-store/src/appending-store.fixture';
import { type Projection } from './projection';
import { parkedCases, projectionProgress } from './projection-progress';
import { ProjectionRunner } from './projection-runner';
import { type ProjectionTable } from './projection-table';
import { Projections } from './projections';
import { ignoringOthers } from './stream-category';

jest.setTimeout(60_000);

const table: ProjectionTable = {
  name: 'tally',
  columns: {
    stream: 'text COLLATE "C" NOT NULL',
    line: 'integer NOT NULL',
    said: 'text NOT NULL',
    detail: 'jsonb NOT NULL',
  },
  primaryKey: ['stream', 'line'],
  indexes: [],
};

const handles = {
  ...eachType(() => 'ignores' as const),
  complaint: 'follows',
  meeting: 'follows',
  action: 'follows',
  ...ignoringOthers,
} as const;

/** One row an event; an event that says `broken` can not be folded. */
function tally(over: Partial<Projection> = {}): Projection {
  return {
    name: 'tally',
    version: 1,
    tables: [table],
    handles,
    context: () => Promise.resolve(null),
    rowsOf({ stream, events }: LoadedStream) {
      if (events.at(-1)?.data['says'] === 'broken') throw new Error('It makes no sense.');
      return {
        tally: events.map(({ data }, line) => ({
          stream,
          line,
          said: String(data['says']),
          detail: data,
        })),
      };
    },
    ...over,
  };
}

let database: TestDatabase;
let pool: Pool;
let store: AppendingStore;
let command = 0;

beforeEach(async () => {
  database = await createTestDatabase();
  pool = openPool(database.url, { role: 'app' });
  store = new AppendingStore(
    pool,
    fixedClock(Instant.parse('2024-10-01T08:00:00Z')),
    new Upcasters(),
  );
});

afterEach(async () => {
  await store.close();
  await pool.end();
  await database.drop();
});

async function say(stream: string, ...says: string[]): Promise<number> {
  const name = stream as StreamId;
  command += 1;
  const { lastPosition } = await store.append({
    stream: name,
    expectedVersion: (await store.load(name)).length,
    commandId: `command-${command}`,
    commandHash: String(command),
    actor: 'test',
    correlationId: 'test',
    causationId: null,
    events: says.map((text) => ({
      type: 'complaint.update',
      schemaVersion: 1,
      on: LocalDate.of(2024, 10, 1),
      enteredOn: LocalDate.of(2024, 10, 1),
      data: { says: text },
    })),
  });
  return lastPosition;
}

const runner = (projection = tally(), options = {}) =>
  new ProjectionRunner(projection, { pool, log: store }, options);

async function said(): Promise<string[]> {
  const { rows } = await pool.query<{ stream: string; said: string }>(
    `SELECT stream, said FROM read_model.tally ORDER BY stream, line`,
  );
  return rows.map((row) => `${row.stream} ${row.said}`);
}

describe('following the log', () => {
  it('counts every event once over batches, a stop and a new process', async () => {
    for (let n = 0; n < 30; n += 1) await say(`complaint:norfolk:${n % 7}`, `${n}`);
    const first = runner(tally(), { batchEvents: 4 });
    await first.catchUp({ upTo: 13 });
    await runner(tally(), { batchEvents: 3 }).catchUp();
    expect(await said()).toHaveLength(30);
    const [progress] = await projectionProgress(pool);
    expect(progress).toMatchObject({ checkpoint: 30, head: 30, lagEvents: 0, behindSince: null });
  });

  it('counts every event once when several processes run it at the same time', async () => {
    for (let n = 0; n < 40; n += 1) await say(`complaint:norfolk:${n % 9}`, `${n}`);
    const runners = [1, 2, 3, 4].map(() => runner(tally(), { batchEvents: 3 }));
    await Promise.all(runners.map((one) => one.catchUp()));
    expect(await said()).toHaveLength(40);
  });

  it('follows by itself, can be waited for, and stops', async () => {
    const projections = new Projections([tally()], { pool, log: store }, { idleMs: 10 });
    await projections.start();
    const position = await say('complaint:norfolk:1', 'hello');
    await projections.waitFor(position, 10_000);
    expect(await said()).toEqual(['complaint:norfolk:1 hello']);
    await projections.stop();
    const later = await say('complaint:norfolk:1', 'again');
    await expect(projections.waitFor(later, 50)).rejects.toMatchObject({
      code: 'projection.behind',
    });
    const [progress] = await projections.progress();
    expect(progress).toMatchObject({ lagEvents: 1, behindSince: '2024-10-01T08:00:00.000Z' });
  });

  it('writes nothing for what it ignores, and passes it', async () => {
    await say('conduct:norfolk:1', 'hush');
    await runner().catchUp();
    expect(await said()).toEqual([]);
    expect((await projectionProgress(pool))[0]?.lagEvents).toBe(0);
  });

  it('makes anew what depends on a stream that changed', async () => {
    const withDependents = tally({
      dependents: (changed, log) =>
        changed.some((stream) => stream.startsWith('meeting:'))
          ? log.streams('action', 'norfolk')
          : Promise.resolve([]),
      context: async (_streams, log) =>
        (await log.load(await log.streams('meeting', 'norfolk'))).flatMap(({ events }) =>
          events.map(({ data }) => String(data['says'])),
        ),
      rowsOf: ({ stream }, meetings) => ({
        tally: [{ stream, line: 0, said: (meetings as string[]).join('+'), detail: {} }],
      }),
    });
    await say('action:norfolk:1', 'act');
    await runner(withDependents).catchUp();
    await say('meeting:norfolk:1', 'moved');
    await runner(withDependents).catchUp();
    expect(await said()).toContain('action:norfolk:1 moved');
  });

  it('refuses rows that are ahead of a log restored from an older copy, and names the remedy', async () => {
    await say('complaint:norfolk:1', 'a', 'b');
    await runner().catchUp();
    await pool.query(`UPDATE read_model.checkpoint SET position = 9`);
    const refusal = {
      code: 'projection.ahead-of-log',
      message: expect.stringContaining('rebuild tally'),
    };
    await expect(runner().catchUp()).rejects.toMatchObject(refusal);
    const projections = new Projections([tally()], { pool, log: store });
    await expect(projections.start()).rejects.toMatchObject(refusal);
    await projections.rebuild('tally');
    await runner().catchUp();
    expect(await said()).toHaveLength(2);
  });
});

describe('a log that was restored from an older copy and has gone on', () => {
  it('is told apart by the hash at the checkpoint', async () => {
    await say('complaint:norfolk:1', 'a', 'b');
    await runner().catchUp();
    await pool.query(`UPDATE read_model.checkpoint SET log_hash = sha256('another log')`);
    await expect(runner().catchUp()).rejects.toMatchObject({ code: 'projection.ahead-of-log' });
  });
});

describe('the tables of a projection', () => {
  const whose = async () => {
    const { rows } = await pool.query<object>(
      `SELECT c.relowner::regrole::text AS owner, c.relrowsecurity AS "byRow",
              has_table_privilege('tipstaff_api', c.oid, 'SELECT') AS "apiReads",
              has_table_privilege('tipstaff_api', c.oid, 'INSERT') AS "apiWrites",
              array(SELECT polname::text FROM pg_policy WHERE polrelid = c.oid) AS policies,
              array(SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = c.oid) AS indexes
         FROM pg_class c WHERE c.oid = 'read_model.tally'::regclass`,
    );
    return rows;
  };
  const asEveryOne = {
    ...{ owner: 'tipstaff_worker', byRow: true, apiReads: true, apiWrites: false },
    ...{ policies: ['in_sight'], indexes: ['read_model.tally_pkey'] },
  };

  it('are made where they are not there, whoever comes first, with the rights of every such table', async () => {
    const worker = openPool(database.url, { role: 'worker' });
    await new ProjectionRunner(tally(), { pool: worker, log: store }).catchUp();
    await worker.end();
    expect(await whose()).toEqual([asEveryOne]);
    await runner().catchUp();
    expect(await whose()).toEqual([asEveryOne]);
  });

  it('are made by a rebuild, too', async () => {
    await say('complaint:norfolk:1', 'a');
    await new Projections([tally()], { pool, log: store }).rebuild('tally');
    expect(await whose()).toEqual([asEveryOne]);
    await runner().catchUp();
    expect(await said()).toEqual(['complaint:norfolk:1 a']);
  });

  it('are made anew with their rows when one was lost', async () => {
    await say('complaint:norfolk:1', 'a', 'b');
    await runner().catchUp();
    await pool.query('DROP TABLE read_model.tally');
    await runner().catchUp();
    expect(await said()).toHaveLength(2);
    expect(await whose()).toEqual([asEveryOne]);
  });
});

describe('a case that can not be folded', () => {
  it('is parked alone with its last good rows, and comes back with its next event', async () => {
    await say('complaint:norfolk:1', 'fine');
    await runner().catchUp();
    await say('complaint:norfolk:1', 'broken');
    await say('complaint:norfolk:2', 'other');
    await runner().catchUp();
    expect(await said()).toEqual(['complaint:norfolk:1 fine', 'complaint:norfolk:2 other']);
    expect(await parkedCases(pool)).toEqual([
      {
        projection: 'tally',
        stream: 'complaint:norfolk:1',
        position: 2,
        reason: 'It makes no sense.',
      },
    ]);
    expect((await projectionProgress(pool))[0]).toMatchObject({ lagEvents: 0, parkedCases: 1 });

    await say('complaint:norfolk:1', 'mended');
    await runner().catchUp();
    expect(await parkedCases(pool)).toEqual([]);
    expect(await said()).toHaveLength(4);
  });

  it('is parked alone when it is the table that refuses its row', async () => {
    await say('complaint:norfolk:1', 'a nul \u0000 no text column takes');
    await say('complaint:norfolk:2', 'other');
    await runner().catchUp();
    expect(await said()).toEqual(['complaint:norfolk:2 other']);
    expect((await parkedCases(pool)).map(({ stream }) => stream)).toEqual(['complaint:norfolk:1']);
  });

  it('is parked alone when its context or its events can not be read', async () => {
    await say('complaint:norfolk:1', 'one');
    await say('complaint:norfolk:2', 'two');
    const picky = tally({
      context: (streams) =>
        streams.some(({ stream }) => stream.endsWith(':1'))
          ? Promise.reject(new Error('No context for it.'))
          : Promise.resolve(null),
    });
    await runner(picky).catchUp();
    expect(await said()).toEqual(['complaint:norfolk:2 two']);
    expect((await parkedCases(pool))[0]?.reason).toBe('No context for it.');
  });

  it('of a kind that nobody declared is parked, not passed over', async () => {
    await say('tide:norfolk:1', 'a new kind');
    await runner().catchUp();
    expect((await parkedCases(pool)).map(({ stream }) => stream)).toEqual(['tide:norfolk:1']);
  });

  /** What came in before the functions refused it: past them, as the owner of the database can. */
  const plant = async (stream: string, body: Buffer) => {
    const owner = openPool(database.url, { role: 'owner', max: 1 });
    await owner.query(
      `WITH moved AS (
         UPDATE event_log.head
            SET position = position + 1, hash = sha256(hash || int8send(position + 1) || $2)
         RETURNING position, hash)
       INSERT INTO event_log.event
       SELECT position, $1, 1, 'complaint.update', 1, $1, 0, $2, hash FROM moved`,
      [stream, body],
    );
    await owner.end();
  };
  const parked = async () =>
    Object.fromEntries((await parkedCases(pool)).map(({ stream, reason }) => [stream, reason]));

  it('is parked alone, whatever the bytes are that its events are made of', async () => {
    await say('complaint:norfolk:0', 'before');
    await plant('complaint:norfolk:bytes', Buffer.from('ff3030fe', 'hex'));
    await plant('complaint:norfolk:text', Buffer.from('no json \u0000'));
    await plant('complaint:norfolk:list', Buffer.from('[]'));
    await plant(
      'complaint:norfolk:other',
      Buffer.from('{"stream":"complaint:norfolk:0","data":{}}'),
    );
    await plant(
      'complaint:norfolk:later',
      Buffer.from(
        '{"stream":"complaint:norfolk:later","type":"complaint.update","schemaVersion":9,"data":{}}',
      ),
    );
    await say('complaint:norfolk:9', 'after');
    await runner().catchUp();
    expect(await said()).toEqual(['complaint:norfolk:0 before', 'complaint:norfolk:9 after']);
    expect(await parked()).toEqual({
      'complaint:norfolk:bytes': expect.stringMatching(/^Event 2 .* not valid/),
      'complaint:norfolk:text': expect.stringMatching(/^Event 3 .* JSON/),
      'complaint:norfolk:list': expect.stringMatching(/^Event 4 .* no JSON object/),
      'complaint:norfolk:other': expect.stringMatching(/^Event 5 .* another stream/),
      'complaint:norfolk:later': expect.stringContaining('schema version 9'),
    });
    expect(await projectionProgress(pool)).toMatchObject([{ lagEvents: 0, parkedCases: 5 }]);
    const rebuilt = await new Projections([tally()], { pool, log: store }).rebuild('tally');
    expect(rebuilt).toMatchObject({ parked: 5, tables: [{ rows: 2, differing: 0 }] });
  });

  it('says since when it is behind also where the next event can not be read', async () => {
    await say('complaint:norfolk:0', 'before');
    await runner().catchUp();
    await plant('complaint:norfolk:bytes', Buffer.from('ff3030fe', 'hex'));
    expect(await projectionProgress(pool)).toMatchObject([{ lagEvents: 1, behindSince: null }]);
  });

  it('is parked alone where its own key opens nothing, or what was sealed is none', async () => {
    const secret = { subject: 'CPL-1', content: { note: 'x' } };
    await say('complaint:norfolk:1', 'one');
    const sealed = (stream: string, box: string) =>
      plant(
        stream,
        Buffer.from(
          JSON.stringify({
            ...{ stream, type: 'complaint.update', schemaVersion: 1, data: { says: 'sealed' } },
            secret: { box, subject: secret.subject },
          }),
        ),
      );
    await sealed('complaint:norfolk:short', 'AAAA');
    await sealed('complaint:norfolk:forged', Buffer.alloc(60).toString('base64'));
    await sealed('complaint:norfolk:unknown', Buffer.alloc(60).toString('base64'));
    // What tipstaff_api may do: a key of a case that has none yet.
    await pool.query(
      `INSERT INTO keyring.key (stream, subject, key, wrapped_by, created_at)
       VALUES ('complaint:norfolk:short', 'CPL-1', decode(repeat('00', 32), 'hex'), NULL, now()),
              ('complaint:norfolk:forged', 'CPL-1', decode(repeat('00', 32), 'hex'), NULL, now()),
              ('complaint:norfolk:unknown', 'CPL-1', decode(repeat('00', 60), 'hex'), 'nobody', now())`,
    );
    const opening = tally({ handles: { ...handles, complaint: 'follows-opened' } });
    await runner(opening).catchUp();
    expect(await said()).toEqual(['complaint:norfolk:1 one']);
    expect(Object.keys(await parked())).toHaveLength(3);
  });

  it('is tried again by a start', async () => {
    await say('complaint:norfolk:1', 'broken');
    await runner().catchUp();
    const able = tally({
      rowsOf: ({ stream }) => ({ tally: [{ stream, line: 0, said: 'read', detail: {} }] }),
    });
    await runner(able).catchUp();
    expect(await parked()).toEqual({});
    expect(await said()).toEqual(['complaint:norfolk:1 read']);
  });

  it('is parked alone where the words of its fault hold what no column takes', async () => {
    await say('complaint:norfolk:1', 'a');
    await say('complaint:norfolk:2', 'b');
    const quoting = tally({
      rowsOf({ stream }) {
        if (stream.endsWith(':1')) throw new Error('It says "\u0000".');
        return { tally: [{ stream, line: 0, said: 'b', detail: {} }] };
      },
    });
    await runner(quoting).catchUp();
    expect(await parked()).toEqual({ 'complaint:norfolk:1': 'It says "\ufffd".' });
    expect(await said()).toEqual(['complaint:norfolk:2 b']);
  });

  it('is tried again by a rebuild', async () => {
    await say('complaint:norfolk:1', 'broken');
    await runner().catchUp();
    const mended = tally({
      rowsOf: ({ stream }) => ({ tally: [{ stream, line: 0, said: 'read', detail: {} }] }),
    });
    const rebuilt = await new Projections([mended], { pool, log: store }).rebuild('tally');
    expect(rebuilt).toMatchObject({
      parked: 0,
      tables: [{ table: 'tally', rows: 1, differing: 1 }],
    });
    expect(await parkedCases(pool)).toEqual([]);
  });
});

describe('rebuild', () => {
  const projections = (projection = tally()) => new Projections([projection], { pool, log: store });

  it('finds no difference where nothing changed, and says how far it has read', async () => {
    for (let n = 0; n < 20; n += 1) await say(`complaint:norfolk:${n % 3}`, `${n}`);
    await runner().catchUp();
    const seen: number[] = [];
    const rebuilt = await projections().rebuild('tally', {
      onProgress: ({ done, of }) => seen.push(done / of),
    });
    expect(rebuilt).toEqual({
      projection: 'tally',
      position: 20,
      streams: 3,
      parked: 0,
      tables: [{ table: 'tally', rows: 20, differing: 0 }],
    });
    expect(seen.at(-1)).toBe(1);
  });

  it('counts the rows that differ', async () => {
    await say('complaint:norfolk:1', 'a', 'b');
    await runner().catchUp();
    await pool.query(`UPDATE read_model.tally SET said = 'forged' WHERE line = 0`);
    const { tables } = await projections().rebuild('tally');
    expect(tables).toEqual([{ table: 'tally', rows: 2, differing: 2 }]);
    expect(await said()).toEqual(['complaint:norfolk:1 a', 'complaint:norfolk:1 b']);
  });

  it('never shows a reader half a table, while events go on coming in', async () => {
    for (let n = 0; n < 60; n += 1) await say(`complaint:norfolk:${n}`, 'here');
    const follower = runner(tally(), { idleMs: 5 });
    await follower.catchUp();
    follower.start();
    let done = false;
    const counts: number[] = [];
    const read = async (locked: boolean) => {
      while (!done) {
        const client = await pool.connect();
        await client.query(
          locked ? 'BEGIN ISOLATION LEVEL REPEATABLE READ' : 'BEGIN ISOLATION LEVEL READ COMMITTED',
        );
        if (locked) await client.query('LOCK TABLE read_model.tally IN ACCESS SHARE MODE');
        const { rows } = await client.query<{ n: number }>(
          `SELECT count(*) AS n FROM read_model.tally WHERE said = 'here'`,
        );
        await client.query('COMMIT');
        client.release();
        counts.push(rows[0]?.n ?? 0);
        await wait(1);
      }
    };
    const readers = [read(true), read(false), read(false)];
    for (let n = 0; n < 5; n += 1) {
      await say('complaint:norfolk:new', `more ${n}`);
      await projections().rebuild('tally');
    }
    const last = await say('complaint:norfolk:new', 'last');
    await projections().waitFor(last, 10_000);
    done = true;
    await Promise.all(readers);
    await follower.stop();
    expect(counts.length).toBeGreaterThan(10);
    expect(new Set(counts)).toEqual(new Set([60]));
    expect(await said()).toHaveLength(66);
  });

  it('leaves the old rows, and nothing of its own, when it fails', async () => {
    await say('complaint:norfolk:1', 'kept');
    await runner().catchUp();
    const failing = tally({
      context: () => Promise.reject(Object.assign(new Error('cut'), { code: 'ECONNRESET' })),
    });
    await expect(projections(failing).rebuild('tally')).rejects.toThrow('cut');
    expect(await said()).toEqual(['complaint:norfolk:1 kept']);
    const { rows } = await pool.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'read_model_building'`,
    );
    expect(rows).toEqual([]);
  });

  it('is refused while another one of the same projection runs', async () => {
    for (let n = 0; n < 10; n += 1) await say(`complaint:norfolk:${n}`, 'x');
    const answers = await Promise.allSettled([
      projections().rebuild('tally'),
      projections().rebuild('tally'),
    ]);
    const refused = answers.filter(({ status }) => status === 'rejected');
    for (const one of refused) {
      expect((one as PromiseRejectedResult).reason).toMatchObject({
        code: 'projection.rebuild-running',
      });
    }
    expect(await said()).toHaveLength(10);
  });

  it('happens by itself at the start of a version that makes other rows, with another table', async () => {
    await say('complaint:norfolk:1', 'a');
    await runner().catchUp();
    const next = tally({
      version: 2,
      tables: [{ ...table, columns: { ...table.columns, loud: 'text NOT NULL' } }],
      rowsOf: ({ stream, events }) => ({
        tally: events.map(({ data }, line) => ({
          stream,
          line,
          said: String(data['says']),
          detail: {},
          loud: String(data['says']).toUpperCase(),
        })),
      }),
    });
    await runner(next).catchUp();
    const { rows } = await pool.query(`SELECT loud FROM read_model.tally`);
    expect(rows).toEqual([{ loud: 'A' }]);
  });

  it('of a projection that nobody knows is refused with the names there are', () => {
    expect(() => projections().rebuild('taly')).toThrow('tally');
  });
});
