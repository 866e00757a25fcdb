import { Lease, openPool } from '@tipstaff/database';
import { type StreamId } from '@tipstaff/kernel';
import { setTimeout as wait } from 'node:timers/promises';
import { type EventLog, type Projection } from './projection';
import { Projections } from './projections';
import { handles, table, tally, TallyWorld } from './tally.fixture';

jest.setTimeout(60_000);

let world: TallyWorld;

beforeEach(async () => {
  world = await TallyWorld.open();
});
afterEach(() => world.close());

/** A second projection of the same streams, which opens what is sealed. */
const opening = (): Projection =>
  tally({
    name: 'opened',
    tables: [{ ...table, name: 'opened' }],
    handles: { ...handles, complaint: 'follows-opened' },
    rowsOf: ({ stream, events }) => ({
      opened: events.map(({ secret }, line) => ({
        ...{ stream, line, said: secret.state, detail: {} },
      })),
    }),
  });

/** The log, and how often each stream was read from it. */
function counting(log: TallyWorld['store']) {
  const reads = new Map<StreamId, number>();
  const counted: EventLog = {
    head: () => log.head(),
    streams: (asked) => log.streams(asked),
    loadMany(streams, options) {
      for (const stream of streams) reads.set(stream, (reads.get(stream) ?? 0) + 1);
      return log.loadMany(streams, options);
    },
  };
  return { log: counted, reads };
}

describe('rebuild of several', () => {
  it('reads each stream once for all of them, and opens nothing for who did not ask', async () => {
    const sealing = tally({
      rowsOf: ({ stream, events }) => ({
        tally: events.map(({ secret }, line) => ({
          ...{ stream, line, said: secret.state, detail: {} },
        })),
      }),
    });
    for (let n = 0; n < 4; n += 1) await world.say(`complaint:norfolk:${n}`, 'a', 'b');
    await world.seal('complaint:norfolk:0', 'hidden');
    const { log, reads } = counting(world.store);
    const all = new Projections([sealing, opening()], { pool: world.pool, log });
    const seen: number[] = [];
    const rebuilt = await all.rebuildAll({
      onProgress: ({ done, of, secondsLeft }) => seen.push(done / of, secondsLeft),
    });
    expect(rebuilt).toMatchObject([
      { projection: 'tally', position: 9, streams: 4, parked: 0 },
      { projection: 'opened', position: 9, streams: 4, parked: 0 },
    ]);
    expect(seen).toEqual([1, 0]);
    expect([...reads.values()]).toEqual([1, 1, 1, 1]);
    const states = async (name: string) => {
      const { rows } = await world.pool.query<{ said: string }>(
        `SELECT DISTINCT said FROM read_model.${name} ORDER BY said`,
      );
      return rows.map(({ said }) => said);
    };
    expect(await states('tally')).toEqual(['none', 'sealed']);
    expect(await states('opened')).toEqual(['none', 'open']);
  });

  it('that lack most of a long record is how they come to its end, in one pass', async () => {
    const streams = ['complaint:norfolk:1', 'complaint:norfolk:2'];
    for (let n = 0; n < 12; n += 1) await world.say(streams[n % 2] ?? '', `${n}`);
    const small = { batchEvents: 2, manyEvents: 10 };
    const { log, reads } = counting(world.store);
    const all = new Projections([tally(), opening()], { pool: world.pool, log }, small);
    await all.catchUp();
    expect([...reads.values()]).toEqual([1, 1]);
    expect(await world.said()).toHaveLength(12);
    // What comes after it is followed.
    await world.say('complaint:norfolk:1', 'more');
    await all.catchUp();
    expect([...reads.values()]).toEqual([3, 1]);
    expect(await world.said()).toHaveLength(13);
  });

  it('of another version happens in one pass at the start, and of a foreign log not at all', async () => {
    await world.say('complaint:norfolk:1', 'a');
    await new Projections([tally(), opening()], world.services).catchUp();
    const { log, reads } = counting(world.store);
    const next = [tally({ version: 2 }), { ...opening(), version: 2 }];
    const all = new Projections(next, { pool: world.pool, log });
    await all.start();
    await all.stop();
    expect([...reads.values()]).toEqual([1]);
    await world.pool.query(`UPDATE read_model.checkpoint SET log_hash = 'other'`);
    const third = [tally({ version: 3 }), { ...opening(), version: 3 }];
    await expect(new Projections(third, world.services).start()).rejects.toMatchObject({
      code: 'projection.ahead-of-log',
    });
  });

  it('is refused as a whole while one of them is made by another process', async () => {
    await world.say('complaint:norfolk:1', 'a');
    const all = new Projections([tally(), opening()], world.services);
    await all.catchUp();
    const lease = await Lease.take(world.pool, 'rebuild:opened');
    await expect(all.rebuildAll()).rejects.toMatchObject({ code: 'projection.rebuild-running' });
    await lease?.end();
    await expect(all.rebuildAll()).resolves.toHaveLength(2);
  });
});

describe('rebuild that is killed', () => {
  /** Of kinds of which five are a piece: there are three. */
  const streams = Array.from({ length: 12 }, (_, n) => `measure:norfolk:${n + 10}`);
  const both = (over: Partial<Projection> = {}): readonly Projection[] => [
    tally({ handles: { ...handles, measure: 'follows' }, ...over }),
    { ...opening(), handles: { ...handles, measure: 'follows-opened' } },
  ];

  /** Cuts every connection of the process, as its end does, while the last piece is being read. */
  function cutAtTheEnd() {
    let reads = 0;
    const log: EventLog = {
      head: () => world.store.head(),
      streams: (asked) => world.store.streams(asked),
      async loadMany(streams, options) {
        reads += 1;
        const loaded = await world.store.loadMany(streams, options);
        if (reads === 3) await cut();
        return loaded;
      },
    };
    return log;
  }

  async function cut(): Promise<void> {
    const owner = openPool(world.database.url, { role: 'owner', max: 1 });
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'killed'`,
    );
    await owner.end();
  }

  /** What is cut is its own: the test's own connections would not all have heard of it yet. */
  async function killed(): Promise<void> {
    for (const stream of streams) await world.say(stream, 'a');
    const pool = openPool(world.database.url, { role: 'app', name: 'killed' });
    const all = new Projections(both(), { pool, log: cutAtTheEnd() });
    await expect(all.rebuildAll({ leaseMs: 500 })).rejects.toThrow();
    await pool.end();
  }

  /** Once nobody believes any more that the killed one is at work. */
  async function rebuildNext(next: Projections): ReturnType<Projections['rebuildAll']> {
    for (;;) {
      try {
        return await next.rebuildAll();
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'projection.rebuild-running') throw error;
        await wait(50);
      }
    }
  }

  it('goes on from where it came to, reads nothing twice, and says so', async () => {
    await killed();
    // One that grew meanwhile, and one that is new and stands among those that were made.
    await world.say('measure:norfolk:10', 'more');
    await world.say('measure:norfolk:100', 'new');
    const { log, reads } = counting(world.store);
    const next = new Projections(both(), { pool: world.pool, log });
    const [one, other] = await rebuildNext(next);
    expect(one).toMatchObject({ projection: 'tally', streams: 13, parked: 0 });
    expect([5 + 1, 10 + 1]).toContain(one?.madeBefore);
    expect(other?.madeBefore).toBe(one?.madeBefore);
    expect(reads.size).toBe(13 - (one?.madeBefore ?? 0) + 2);
    expect(await world.said()).toEqual([
      'measure:norfolk:10 a',
      'measure:norfolk:10 more',
      'measure:norfolk:100 new',
      ...streams.slice(1).map((stream) => `${stream} a`),
    ]);
    const anew = await new Projections(both(), world.services).rebuildAll();
    expect(anew).toMatchObject([
      { madeBefore: 0, tables: [{ differing: 0 }] },
      { madeBefore: 0, tables: [{ differing: 0 }] },
    ]);
  });

  it('begins anew where one of them is asked for alone', async () => {
    await killed();
    const [alone] = both().slice(1);
    if (!alone) throw new Error('There are two.');
    const next = new Projections([alone], world.services);
    expect(await rebuildNext(next)).toMatchObject([{ madeBefore: 0, streams: 12, parked: 0 }]);
    const all = new Projections(both(), world.services);
    expect(await rebuildNext(all)).toMatchObject([{ madeBefore: 0 }, { madeBefore: 0 }]);
  });

  it('begins anew where one of them is asked for in another version', async () => {
    await killed();
    const next = new Projections(both({ version: 2 }), world.services);
    expect(await rebuildNext(next)).toMatchObject([{ madeBefore: 0 }, { madeBefore: 0 }]);
    expect(await world.said()).toEqual(streams.map((stream) => `${stream} a`));
  });
});

describe('rebuild', () => {
  const projections = (projection = tally()) => new Projections([projection], world.services);

  it('finds no difference where nothing changed, and says how far it has read', async () => {
    for (let n = 0; n < 20; n += 1) await world.say(`complaint:norfolk:${n % 3}`, `${n}`);
    await world.runner().catchUp();
    const seen: number[] = [];
    const rebuilt = await projections().rebuild('tally', {
      onProgress: ({ done, of }) => seen.push(done / of),
    });
    expect(rebuilt).toEqual({
      projection: 'tally',
      position: 20,
      streams: 3,
      madeBefore: 0,
      parked: 0,
      tables: [{ table: 'tally', rows: 20, differing: 0 }],
    });
    expect(seen.at(-1)).toBe(1);
  });

  it('counts the rows that differ', async () => {
    await world.say('complaint:norfolk:1', 'a', 'b');
    await world.runner().catchUp();
    await world.pool.query(`UPDATE read_model.tally SET said = 'forged' WHERE line = 0`);
    const { tables } = await projections().rebuild('tally');
    expect(tables).toEqual([{ table: 'tally', rows: 2, differing: 2 }]);
    expect(await world.said()).toEqual(['complaint:norfolk:1 a', 'complaint:norfolk:1 b']);
  });

  it('never shows a reader half a table, while events go on coming in', async () => {
    for (let n = 0; n < 60; n += 1) await world.say(`complaint:norfolk:${n}`, 'here');
    const follower = world.runner(tally(), { idleMs: 5 });
    await follower.catchUp();
    follower.start();
    let done = false;
    const counts: number[] = [];
    const read = async (locked: boolean) => {
      while (!done) {
        const client = await world.pool.connect();
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
      await world.say('complaint:norfolk:new', `more ${n}`);
      await projections().rebuild('tally');
    }
    const last = await world.say('complaint:norfolk:new', 'last');
    await projections().waitFor(last, 10_000);
    done = true;
    await Promise.all(readers);
    await follower.stop();
    expect(counts.length).toBeGreaterThan(10);
    expect(new Set(counts)).toEqual(new Set([60]));
    expect(await world.said()).toHaveLength(66);
  });

  it('leaves the old rows, and nothing of its own, when it fails', async () => {
    await world.say('complaint:norfolk:1', 'kept');
    await world.runner().catchUp();
    const failing = tally({
      context: () => Promise.reject(Object.assign(new Error('cut'), { code: 'ECONNRESET' })),
    });
    await expect(projections(failing).rebuild('tally')).rejects.toThrow('cut');
    expect(await world.said()).toEqual(['complaint:norfolk:1 kept']);
    const { rows } = await world.pool.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'read_model_building'`,
    );
    expect(rows).toEqual([]);
  });

  it('is refused while another one of the same projection runs', async () => {
    for (let n = 0; n < 10; n += 1) await world.say(`complaint:norfolk:${n}`, 'x');
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
    expect(await world.said()).toHaveLength(10);
  });

  it('happens by itself at the start of a version that makes other rows, with another table', async () => {
    await world.say('complaint:norfolk:1', 'a');
    await world.runner().catchUp();
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
    await world.runner(next).catchUp();
    const { rows } = await world.pool.query(`SELECT loud FROM read_model.tally`);
    expect(rows).toEqual([{ loud: 'A' }]);
  });

  it('of a projection that nobody knows is refused with the names there are', () => {
    expect(() => projections().rebuild('taly')).toThrow('tally');
  });
});
