import { openPool } from '@tipstaff/database';
import { ProjectionRunner } from './projection-runner';
import { Projections } from './projections';
import { projectionProgress } from './projection-progress';
import { tally, TallyWorld } from './tally.fixture';

jest.setTimeout(60_000);

let world: TallyWorld;

beforeEach(async () => {
  world = await TallyWorld.open();
});
afterEach(() => world.close());

describe('following the log', () => {
  it('counts every event once over batches, a stop and a new process', async () => {
    for (let n = 0; n < 30; n += 1) await world.say(`complaint:norfolk:${n % 7}`, `${n}`);
    const first = world.runner(tally(), { batchEvents: 4 });
    await first.catchUp({ upTo: 13 });
    await world.runner(tally(), { batchEvents: 3 }).catchUp();
    expect(await world.said()).toHaveLength(30);
    const [progress] = await projectionProgress(world.pool);
    expect(progress).toMatchObject({ checkpoint: 30, head: 30, lagEvents: 0, behindSince: null });
  });

  it('counts every event once when several processes run it at the same time', async () => {
    for (let n = 0; n < 40; n += 1) await world.say(`complaint:norfolk:${n % 9}`, `${n}`);
    const runners = [1, 2, 3, 4].map(() => world.runner(tally(), { batchEvents: 3 }));
    await Promise.all(runners.map((one) => one.catchUp()));
    expect(await world.said()).toHaveLength(40);
  });

  it('follows by itself, can be waited for, and stops', async () => {
    const projections = new Projections([tally()], world.services, { idleMs: 10 });
    await projections.start();
    const position = await world.say('complaint:norfolk:1', 'hello');
    await projections.waitFor(position, 10_000);
    expect(await world.said()).toEqual(['complaint:norfolk:1 hello']);
    await projections.stop();
    const later = await world.say('complaint:norfolk:1', 'again');
    await expect(projections.waitFor(later, 50)).rejects.toMatchObject({
      code: 'projection.behind',
    });
    const [progress] = await projections.progress();
    expect(progress).toMatchObject({ lagEvents: 1, behindSince: '2024-10-01T08:00:00.000Z' });
  });

  it('writes nothing for what it ignores, and passes it', async () => {
    await world.say('conduct:norfolk:1', 'hush');
    await world.runner().catchUp();
    expect(await world.said()).toEqual([]);
    expect((await projectionProgress(world.pool))[0]?.lagEvents).toBe(0);
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
    await world.say('action:norfolk:1', 'act');
    await world.runner(withDependents).catchUp();
    await world.say('meeting:norfolk:1', 'moved');
    await world.runner(withDependents).catchUp();
    expect(await world.said()).toContain('action:norfolk:1 moved');
  });

  it('refuses rows that are ahead of a log restored from an older copy, and names the remedy', async () => {
    await world.say('complaint:norfolk:1', 'a', 'b');
    await world.runner().catchUp();
    await world.pool.query(`UPDATE read_model.checkpoint SET position = 9`);
    const refusal = {
      code: 'projection.ahead-of-log',
      message: expect.stringContaining('rebuild tally'),
    };
    await expect(world.runner().catchUp()).rejects.toMatchObject(refusal);
    const projections = new Projections([tally()], world.services);
    await expect(projections.start()).rejects.toMatchObject(refusal);
    await projections.rebuild('tally');
    await world.runner().catchUp();
    expect(await world.said()).toHaveLength(2);
  });
});

describe('a log that was restored from an older copy and has gone on', () => {
  it('is told apart by the hash at the checkpoint', async () => {
    await world.say('complaint:norfolk:1', 'a', 'b');
    await world.runner().catchUp();
    await world.pool.query(`UPDATE read_model.checkpoint SET log_hash = sha256('another log')`);
    await expect(world.runner().catchUp()).rejects.toMatchObject({
      code: 'projection.ahead-of-log',
    });
  });
});

describe('the tables of a projection', () => {
  const whose = async () => {
    const { rows } = await world.pool.query<object>(
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
    const worker = openPool(world.database.url, { role: 'worker' });
    await new ProjectionRunner(tally(), { pool: worker, log: world.store }).catchUp();
    await worker.end();
    expect(await whose()).toEqual([asEveryOne]);
    await world.runner().catchUp();
    expect(await whose()).toEqual([asEveryOne]);
  });

  it('are made by a rebuild, too', async () => {
    await world.say('complaint:norfolk:1', 'a');
    await new Projections([tally()], world.services).rebuild('tally');
    expect(await whose()).toEqual([asEveryOne]);
    await world.runner().catchUp();
    expect(await world.said()).toEqual(['complaint:norfolk:1 a']);
  });

  it('are made anew with their rows when one was lost', async () => {
    await world.say('complaint:norfolk:1', 'a', 'b');
    await world.runner().catchUp();
    await world.pool.query('DROP TABLE read_model.tally');
    await world.runner().catchUp();
    expect(await world.said()).toHaveLength(2);
    expect(await whose()).toEqual([asEveryOne]);
  });
});
