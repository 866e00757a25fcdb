import { everythingReader } from '@tipstaff/casework';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseBrake } from './database-brake';
import { provenOnce } from './reminder-proof';
import { afterSweeps, type RunningWorker, until, WorkerWorld } from './worker-world';

const MORNING = '2024-10-01T08:00:00Z';
/** When the lease of a worker of the morning has run out. */
const LATER = '2024-10-01T08:15:00Z';
const OFFICES = 3;
/** As many mails as a worker sends at once while it has not found out how quick the mail server is. */
const AT_ONCE = 2;
/** As many as a worker may be sending where the mail server is quick. */
const MOST_SENDING = 10;

describe('reminders, when workers are killed', () => {
  let world: WorkerWorld;
  let brake: DatabaseBrake | null;
  jest.setTimeout(180_000);

  beforeEach(async () => {
    world = await WorkerWorld.open();
    brake = null;
  });
  afterEach(async () => {
    await brake?.release();
    await world.close();
  });

  /** Takes its foot off, once. */
  async function release(): Promise<void> {
    await brake?.release();
    brake = null;
  }

  /** How many are in the record. */
  async function outcomes(): Promise<number> {
    const events = await world.events.readAll({ after: 0, limit: 1_000 });
    return events.filter(({ type }) => type === 'reminder.sent').length;
  }

  /** What came of them when the next worker had its time. */
  async function afterNextWorker(offices = OFFICES): Promise<{ sent: number; unknown: number }> {
    const next: RunningWorker = world.startWorker(LATER);
    await world.settled(offices);
    await afterSweeps(next, 3);
    return provenOnce(world, offices);
  }

  it('go out once each when it dies after the claim, before it says that it sends', async () => {
    await world.raiseActions(OFFICES);
    brake = await DatabaseBrake.atState(world.database.url, 'sending');
    const worker = world.startWorker(MORNING);
    await brake.stopped(1);
    await worker.end('SIGKILL');
    await brake.cutOff();
    await release();
    expect(await world.log.digestCounts()).toMatchObject({ pending: OFFICES, sending: 0 });
    await expect(afterNextWorker()).resolves.toEqual({ sent: OFFICES, unknown: 0 });
  });

  it('are unknown when it dies as it says that it sends, and the database hears that', async () => {
    await world.raiseActions(OFFICES);
    brake = await DatabaseBrake.atState(world.database.url, 'sending');
    const worker = world.startWorker(MORNING);
    // The first says so, and the second with it, or it waits for the answer to the first.
    await brake.stopped(1);
    await worker.end('SIGKILL');
    await release();
    const said = await until(async () => (await world.log.digestCounts()).sending || null);
    expect(said).toBeLessThanOrEqual(AT_ONCE);
    await expect(afterNextWorker()).resolves.toEqual({ sent: OFFICES - said, unknown: said });
  });

  it('are unknown when it dies before the mail server has greeted it', async () => {
    await world.raiseActions(OFFICES);
    brake = await DatabaseBrake.atState(world.database.url, 'sending');
    const worker = world.startWorker(MORNING);
    await brake.stopped(1);
    world.mail.behave({ kind: 'no-greeting' });
    await release();
    await until(async () => ((await world.log.digestCounts()).sending === AT_ONCE ? true : null));
    await worker.end('SIGKILL');
    world.mail.behave({ kind: 'accept' });
    await expect(afterNextWorker()).resolves.toEqual({ sent: 1, unknown: AT_ONCE });
  });

  it('are unknown, and never sent again, when it dies before the mail server has answered', async () => {
    await world.raiseActions(1);
    world.mail.behave({ kind: 'accept-then-hang' });
    const worker = world.startWorker(MORNING);
    await world.mailed(1);
    await worker.end('SIGKILL');
    world.mail.behave({ kind: 'accept' });
    await expect(afterNextWorker(1)).resolves.toEqual({ sent: 0, unknown: 1 });
    expect(world.mails).toHaveLength(1);
    expect(
      await world.log.list(everythingReader, { force: 'norfolk', state: 'unknown', limit: 10 }),
    ).toMatchObject([{ mail: { reference: world.references()[0] } }]);
  });

  it('are sent, once, when a worker that slept and was given up wakes with the answer', async () => {
    await world.raiseActions(1);
    world.mail.behave({ kind: 'accept', delayMs: 4_000 });
    // It does not sweep when it falls asleep: that is the next case.
    const sleeper = world.startWorker(MORNING, { TIPSTAFF_SWEEP_EVERY_MS: '600000' });
    await world.mailed(1);
    process.kill(sleeper.pid, 'SIGSTOP');
    const next = world.startWorker(LATER);
    await expect(world.settled(1)).resolves.toMatchObject({ unknown: 1 });
    process.kill(sleeper.pid, 'SIGCONT');
    await until(async () => ((await world.log.reminderCounts()).sent === 1 ? true : null));
    await afterSweeps(next, 3);
    await provenOnce(world, 1);
  });

  it('are sent, once, by another when a worker fell asleep in the middle of a sweep', async () => {
    await world.raiseActions(1);
    brake = await DatabaseBrake.atSweep(world.database.url);
    const sleeper = world.startWorker(MORNING);
    await brake.stopped(1);
    process.kill(sleeper.pid, 'SIGSTOP');
    await release();
    const next = world.startWorker(LATER);
    await expect(world.settled(1)).resolves.toMatchObject({ sent: 1 });
    process.kill(sleeper.pid, 'SIGCONT');
    await afterSweeps(sleeper, 2);
    await afterSweeps(next, 1);
    await provenOnce(world, 1);
  });

  it('are unknown when it dies after the answer, before its record', async () => {
    await world.raiseActions(AT_ONCE);
    brake = await DatabaseBrake.atRecord(world.database.url);
    const worker = world.startWorker(MORNING);
    await world.mailed(AT_ONCE);
    await brake.stopped(1);
    await worker.end('SIGKILL');
    await brake.cutOff();
    await release();
    await expect(afterNextWorker(AT_ONCE)).resolves.toEqual({ sent: 0, unknown: AT_ONCE });
    expect(world.mails).toHaveLength(AT_ONCE);
  });

  it('are sent, by the record, when it dies after the record, before the row', async () => {
    await world.raiseActions(OFFICES);
    brake = await DatabaseBrake.atState(world.database.url, 'sent');
    const worker = world.startWorker(MORNING);
    // Whose outcome is in the record makes room for the next.
    await brake.stopped(1);
    await until(async () => ((await outcomes()) === OFFICES ? true : null));
    await worker.end('SIGKILL');
    await brake.cutOff();
    await release();
    expect(await world.log.digestCounts()).toMatchObject({ sending: OFFICES, sent: 0 });
    await expect(afterNextWorker()).resolves.toEqual({ sent: OFFICES, unknown: 0 });
  });

  it('go out once each or are listed as unknown when three die at any moment', async () => {
    const offices = 12;
    await world.raiseActions(offices);
    world.mail.behave({ kind: 'accept', delayMs: 100 });
    for (let minute = 0; minute < 12; minute += 4) {
      const worker = world.startWorker(`2024-10-01T08:${String(minute).padStart(2, '0')}:00Z`);
      const before = world.mails.length;
      // Where the machine is slow, nothing may be left for the last of them.
      await until(
        async () => world.mails.length > before || (await world.countsOnceSettled(offices)),
      );
      await wait(Math.random() * 200);
      await worker.end('SIGKILL');
      await world.flush();
    }
    const last = world.startWorker('2024-10-01T08:20:00Z');
    await world.settled(offices);
    await afterSweeps(last, 3);
    await provenOnce(world, offices);
  });

  it('go out once each with five workers at once, one of which dies on the way', async () => {
    const offices = 60;
    await world.raiseActions(offices);
    world.mail.behave({ kind: 'accept', delayMs: 50 });
    const workers = Array.from({ length: 5 }, () =>
      world.startWorker(MORNING, { TIPSTAFF_MAILS_SENDING: String(MOST_SENDING) }),
    );
    await Promise.all(workers.map(({ address }) => address));
    const [first, ...others] = workers;
    await world.mailed(offices / 4);
    await first?.end('SIGKILL');
    await Promise.all(others.map((worker) => afterSweeps(worker, 3)));
    await Promise.all(others.map((worker) => worker.end('SIGTERM')));
    const last = world.startWorker(LATER);
    await world.settled(offices);
    await afterSweeps(last, 3);
    const { unknown } = await provenOnce(world, offices);
    expect(unknown).toBeLessThanOrEqual(MOST_SENDING);
  });

  it('are unknown, so many as it may be sending and no more, when it dies while many go quickly', async () => {
    const offices = 120;
    await world.raiseActions(offices);
    const worker = world.startWorker(MORNING, { TIPSTAFF_MAILS_SENDING: String(MOST_SENDING) });
    await world.mailed(offices / 2);
    await worker.end('SIGKILL');
    const { unknown } = await afterNextWorker(offices);
    expect(unknown).toBeLessThanOrEqual(MOST_SENDING);
  });
});
