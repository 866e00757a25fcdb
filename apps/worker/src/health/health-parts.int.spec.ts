import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { fixedClock, Instant } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { allProjections, Projections } from '@tipstaff/projections';
import { ReminderLog, Sweeper } from '@tipstaff/reminders';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { Client, type Pool } from 'pg';
import { WorkerMetrics } from '../metrics/metrics.controller';
import { projectionsPart, remindersPart } from './health-parts';

const clock = fixedClock(Instant.parse('2024-10-01T08:00:00Z'));
const EVERY_MS = 60_000;

let database: TestDatabase;
let pool: Pool;
let owner: Client;
let log: ReminderLog;
let sweeper: Sweeper;
let projections: Projections;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.url, { role: 'worker' });
  owner = new Client({ connectionString: database.url });
  await owner.connect();
  log = new ReminderLog(pool);
  // Of another process: this one never swept, and tells what the row of the lease says.
  sweeper = new Sweeper(pool, { clock } as never, { everyMs: EVERY_MS } as never);
  const store = new EventStore(pool, clock, new Upcasters());
  projections = new Projections(allProjections(new Law()), { pool, log: store });
  await projections.start();
});
afterAll(async () => {
  await projections.stop();
  await pool.end();
  await owner.end();
  await database.drop();
});

const health = () => remindersPart(sweeper, log, EVERY_MS, clock).check();
const sweptAgo = (done: string, expires: string) =>
  owner.query(
    `INSERT INTO work.lease (name, holder, taken_at, expires_at, fence, done_at, done_by)
     VALUES ('sweep', 'psd-host, process 7', now() - interval '5 minutes', now() + $2::interval, 1,
             now() - $1::interval, 'psd-host, process 7')
     ON CONFLICT (name) DO UPDATE
        SET taken_at = excluded.taken_at, expires_at = excluded.expires_at, done_at = excluded.done_at`,
    [done, expires],
  );
const metric = async (name: string): Promise<string | undefined> => {
  const text = await new WorkerMetrics(projections, log, sweeper).text();
  return new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1];
};

describe('the health of reminders', () => {
  it('is bad where no process ever swept, and says so', async () => {
    expect(await health()).toMatchObject({
      ok: false,
      detail: 'No sweep has ended: no process is at it.',
    });
    expect(await metric('tipstaff_seconds_since_sweep')).toBeUndefined();
  });

  it('is good where another process swept, and names who has been at it for too long', async () => {
    await sweptAgo('90 seconds', '-1 second');
    expect(await health()).toMatchObject({ ok: true, detail: null, inDoubt: 0 });
    expect(Number(await metric('tipstaff_seconds_since_sweep'))).toBeGreaterThanOrEqual(90);
    await sweptAgo('10 minutes', '30 seconds');
    expect(await health()).toMatchObject({
      ok: false,
      detail: expect.stringMatching(
        /^No sweep has ended for 10 min: psd-host, process 7, has been at it for 5 min\.$/,
      ),
    });
    await sweptAgo('10 seconds', '-1 second');
  });

  it('is bad while a mail is in doubt, by its own figure, until a person has settled it', async () => {
    await owner.query(
      `INSERT INTO reminder.digest (force, recipient, "on", state, in_doubt)
       SELECT 'norfolk', 'Office ' || n, '2024-09-30', 'unknown', n <= 3 FROM generate_series(1, 5) AS n`,
    );
    expect(await health()).toMatchObject({
      ...{ ok: false, inDoubt: 3, digests: { unknown: 5 } },
      detail: expect.stringMatching(/^3 mails may have been sent .* tipstaff settle-mails/),
    });
    expect(await metric('tipstaff_digests_in_doubt')).toBe('3');
    expect(await metric('tipstaff_digests\\{state="unknown"\\}')).toBe('5');
    await owner.query(`UPDATE reminder.digest SET state = 'failed' WHERE in_doubt`);
    expect(await health()).toMatchObject({ ok: true, inDoubt: 0, digests: { unknown: 2 } });
    expect(await metric('tipstaff_digests_in_doubt')).toBe('0');
  });
});

describe('the health of projections', () => {
  it('says of each how far it is, and is bad where one does not follow', async () => {
    const part = projectionsPart(projections, clock);
    const answer = await part.check();
    expect(answer).toMatchObject({ ok: true });
    const names = (answer['projections'] as { projection: string }[]).map((one) => one.projection);
    expect(names.toSorted()).toEqual([...projections.names].toSorted());
    await owner.query(
      `INSERT INTO read_model.parked_case VALUES ('obligations', 'complaint:norfolk:CO/1', 1, 'unread')`,
    );
    const parked = await metric('tipstaff_projection_parked_cases\\{projection="obligations"\\}');
    expect(parked).toBe('1');
  });
});
