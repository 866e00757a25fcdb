import { Client, Pool } from 'pg';
import { Lease } from '@tipstaff/database';
import { RemindersWorld, update } from '../reminders-world.fixture';
import { SWEEP } from '../sweeper';
import { canariesOf } from './canary';

/** What whoever has a login of the database may do, and keeps nobody's reminder from going out by. */
describe('a stolen login', () => {
  let world: RemindersWorld;

  beforeEach(async () => {
    world = await RemindersWorld.open();
    world.owed.owed = [update('CO/1', '2024-10-02')];
  });
  afterEach(() => world.close());

  const as = async <T>(role: string, work: (pool: Pool) => Promise<T>): Promise<T> => {
    const pool = new Pool({
      connectionString: world.database.url,
      max: 1,
      options: `-c role=${role}`,
    });
    try {
      return await work(pool);
    } finally {
      await pool.end();
    }
  };
  /** In the record, by the functions, as any process could put it there. */
  const append = (
    role: string,
    stream: string,
    type: string,
    data: unknown,
    commandId = `${stream}#1`,
  ) =>
    as(role, (pool) =>
      pool.query('SELECT event_log.append_one($1, 1, $2, $3, 1, $4)', [
        stream,
        commandId,
        type,
        Buffer.from(
          JSON.stringify({
            ...{ actor: 'x', causationId: null, commandHash: 'x', commandId, commandSeq: 0 },
            ...{ correlationId: 'x', data, enteredOn: '2024-10-01', on: '2024-10-01' },
            ...{
              recordedAt: '2024-10-01T08:00:00.000Z',
              schemaVersion: 1,
              stream,
              type,
              version: 1,
            },
          }),
        ),
      ]),
    );

  it('holds every advisory lock that it likes, and sweeps come all the same', async () => {
    const holder = new Client({
      connectionString: world.database.url,
      options: '-c role=tipstaff_api',
    });
    await holder.connect();
    try {
      await holder.query(
        `SELECT pg_advisory_lock(n), pg_advisory_lock(n::int, 0) FROM generate_series(7160300, 7160310) AS n`,
      );
      await world.oneRound();
      expect(world.mails).toHaveLength(1);
    } finally {
      await holder.end();
    }
  });

  it('that another is sweeping is no sweep, whoever says so and until when', async () => {
    const lease = await Lease.take(world.pool, SWEEP);
    const sweeper = world.sweeper();
    sweeper.start();
    await sweeper.stop();
    expect(sweeper.lastSweep).toBeNull();
    expect(await sweeper.ofAll()).toMatchObject({ isHeld: true, doneMsAgo: null });
    await lease?.end();
    expect(await sweeper.sweepOnce()).toMatchObject({ faults: [] });
    expect(await sweeper.ofAll()).toMatchObject({
      isHeld: false,
      doneMsAgo: expect.any(Number) as number,
    });
  });

  it('of the API can put off no mail, and hold none for sent', async () => {
    await world.sweepOnce();
    await as('tipstaff_api', async (pool) => {
      await pool.query(`SET tipstaff.forces = '*'`);
      await pool.query(`UPDATE reminder.digest SET lease_until = 'infinity'`);
      await pool.query(`UPDATE reminder.digest SET state = 'sent', sent_at = now()`);
      await pool.query(`UPDATE reminder.reminder SET outcome = 'sent'`);
      await expect(
        pool.query(
          `INSERT INTO reminder.digest (id, force, recipient, "on", kind, sequence)
           VALUES (gen_random_uuid(), 'norfolk', 'x', '2024-10-01', 'digest', 1)`,
        ),
      ).rejects.toMatchObject({ code: '42501' });
    });
    await Promise.all(world.enqueued.map((id) => world.worker().handle(id)));
    expect(world.mails).toHaveLength(1);
  });

  it.each([
    ['hours that are none', 'reminder.hours-set', { hours: 7 }],
    ['a ladder that is none', 'reminder.ladder-set', { rule: null, ladder: { rungs: 'x' } }],
    ['a ladder of nobody', 'reminder.ladder-set', { rule: null, ladder: {} }],
  ])('%s in the record: what ships is gone by, and the sweep says so', async (_, type, data) => {
    await append('tipstaff_api', 'reminder:norfolk:ladders', type, data);
    expect(await world.sweepOnce()).toMatchObject({
      faults: [expect.stringMatching(/^norfolk: Its own .* can not be read/)],
    });
    await Promise.all(world.enqueued.map((id) => world.worker().handle(id)));
    expect(world.mails).toHaveLength(1);
  });

  it('a mail of no force, and one whose event was written by another, keep nobody else from theirs', async () => {
    await as('tipstaff_worker', (pool) =>
      pool.query(
        `INSERT INTO reminder.digest (force, recipient, "on", kind, state, reference, lease_until, attempt)
         VALUES (E'nor\\nfolk', 'x', '2024-09-30', 'urgent', 'sending', 'r', '2024-09-30', 1)`,
      ),
    );
    // The daily line is recorded under an id that anybody can foresee.
    await append('tipstaff_worker', 'reminder:kent:x', 'reminder.x', {}, 'day:norfolk:2024-10-01');
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
    const last = await world.sweepOnce();
    expect(last?.faults.join(' ')).toMatch(/the mail [\da-f-]{36}: .*norfolk: /s);
  });

  it('a canary that is said to arrive in a hundred years is not heard', () => {
    const at = (type: string, data: object) =>
      ({
        type,
        recordedAt: '2024-10-01T08:00:00.000Z',
        data: { slot: '2024-10-01T08', ...data },
      }) as never;
    const [canary] = canariesOf([
      at('canary.released', {}),
      at('canary.arrived', { at: '2124-10-01T08:00:00.000Z', ms: 1, seenBy: 'mailbox' }),
      at('canary.arrived', { at: 7 }),
    ]);
    expect(canary?.arrived).toBeNull();
  });

  it('a memory outside that does not answer lets no mail go unremembered', async () => {
    await world.sweepOnce();
    world.handed = null;
    await expect(
      Promise.all(world.enqueued.map((id) => world.worker().handle(id))),
    ).rejects.toThrow('does not answer');
    expect(world.mails).toHaveLength(0);
    world.handed = new Map();
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
    expect([...(world.handed as Map<string, unknown>).keys()].sort()).toEqual(
      [...new Set(world.enqueued)].sort(),
    );
  });
});
