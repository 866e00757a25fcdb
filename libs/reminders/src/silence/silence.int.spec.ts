import { everythingReader } from '@tipstaff/casework';
import { OwedList, RemindersWorld, update } from '../reminders-world.fixture';
import { DailyLineLog } from './daily-line-log.query';
import { SilenceMonitor } from './silence-monitor';

describe('the account of a day', () => {
  let world: RemindersWorld;

  beforeEach(async () => {
    world = await RemindersWorld.open();
  });
  afterEach(() => world.close());

  const lines = () =>
    world.mail.messages.filter(({ to }) => to[0]?.startsWith('reminder-administrator@'));
  const accounted = async () =>
    (await world.events.readAll({ after: 0, limit: 100 }))
      .filter(({ type }) => type === 'reminder.day-accounted')
      .map(({ data }) => data);

  it('is an event and a mail, once, when nothing is open any more', async () => {
    world.owed.owed = [update('CO/1', '2024-09-30'), update('CO/2', '2024-10-02')];
    await world.oneRound();
    expect(await accounted()).toEqual([]);
    await world.oneRound();
    await world.oneRound();
    const counts = { due: 3, sent: 3, skipped: 0, failed: 0, unknown: 0, waiting: 0, missed: 0 };
    expect(await accounted()).toEqual([{ since: null, ...counts }]);
    expect(lines().map(({ subject }) => subject)).toEqual([
      '[Tipstaff] norfolk 2024-10-01: 3 due, 3 sent, 0 skipped, 0 failed, 0 unknown, 0 missed',
    ]);
  });

  it('counts what was not sent, and says what to do', async () => {
    world.owed.owed = [
      update('CO/1', '2024-10-02'),
      update('CO/2', '2024-10-02', { owner: 'OPCC' }),
    ];
    await world.sweepOnce();
    world.owed.owed.pop();
    world.mail.behave({ kind: 'hang-up' });
    await Promise.all(world.enqueued.map((id) => world.worker().handle(id)));
    world.mail.behave({ kind: 'accept' });
    await world.oneRound();
    expect(await accounted()).toMatchObject([{ due: 2, sent: 0, skipped: 1, unknown: 1 }]);
    expect(lines()[0]?.text).toContain('1 may or may not have arrived');
  });

  it('counts what still waits after 2½ hours, and again the next day when it is sent', async () => {
    world.owed.owed = [update('CO/1', '2024-10-04')];
    world.mail.behave({ kind: 'refuse', code: 451 });
    await world.sweepOnce();
    world.clock.moveTo('2024-10-01T09:00:00Z');
    await world.sweepOnce();
    expect(await accounted()).toMatchObject([{ due: 1, waiting: 1, sent: 0 }]);
    world.mail.behave({ kind: 'accept' });
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    await world.oneRound();
    expect((await accounted())[1]).toMatchObject({
      since: '2024-10-01T09:00:00.000Z',
      due: 1,
      sent: 1,
      waiting: 0,
    });
  });

  it('holds the counts of the event when a worker died before it kept the rows', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.oneRound();
    await world.oneRound();
    await world.pool.query('UPDATE reminder.digest SET accounted_on = NULL');
    const owner = world.pool;
    await owner.query(`UPDATE reminder.daily_line SET "on" = '2024-09-01'`);
    await world.oneRound();
    expect(await accounted()).toHaveLength(1);
    expect(await new DailyLineLog(world.pool).list('norfolk', 1)).toMatchObject([
      { on: '2024-10-01', due: 1, sent: 1 },
    ]);
    expect(lines()).toHaveLength(1);
  });

  it('is written on a day on which nothing was due: silence would be an alarm', async () => {
    await world.oneRound();
    await world.oneRound();
    expect(lines()[0]?.subject).toContain(': 0 due, 0 sent');
    expect(lines()[0]?.text).toContain('Nothing is to be done.');
  });
});

describe('silence', () => {
  let world: RemindersWorld;
  const watch = (hasCanary = false) =>
    new SilenceMonitor({
      lines: new DailyLineLog(world.pool),
      events: world.events,
      settings: world.settings,
      law: world.law,
      clock: world.clock,
      hasCanary,
    });

  beforeEach(async () => {
    world = await RemindersWorld.open();
  });
  afterEach(() => world.close());

  it('is no alarm where no reminder ever went out', async () => {
    await expect(watch().dailyLines()).resolves.toMatchObject({ ok: true });
  });

  it('is an alarm from 10:30 on a working day, and says what to look at', async () => {
    await world.oneRound();
    await world.oneRound();
    world.clock.moveTo('2024-10-02T09:29:00Z');
    await expect(watch().dailyLines()).resolves.toMatchObject({ ok: true, detail: null });
    world.clock.moveTo('2024-10-02T09:30:00Z');
    await expect(watch().dailyLines()).resolves.toMatchObject({
      ok: false,
      detail: expect.stringMatching(/No daily line of norfolk on 2024-10-02.*worker.*queue/),
    });
    await world.oneRound();
    await world.oneRound();
    await expect(watch().dailyLines()).resolves.toMatchObject({ ok: true });
  });

  it('is an alarm where a canary is to fly and none arrived', async () => {
    const listening = watch(true);
    await expect(listening.canary()).resolves.toMatchObject({ ok: true });
    world.clock.moveTo('2024-10-01T10:16:00Z');
    await expect(listening.canary()).resolves.toMatchObject({
      ok: false,
      detail: expect.stringContaining('No canary has arrived since 2024-10-01T08:00:00.000Z'),
    });
    await expect(watch(false).canary()).resolves.toMatchObject({ ok: true });
  });
});

describe('a mail of which nobody knows', () => {
  let world: RemindersWorld;

  beforeEach(async () => {
    world = await RemindersWorld.open();
    world.owed.owed = [update('CO/1', '2024-10-02')];
    world.mail.behave({ kind: 'hang-up' });
    await world.oneRound();
    world.mail.behave({ kind: 'accept' });
  });
  afterEach(() => world.close());

  const states = async () => {
    const { sent, unknown, failed } = await world.log.digestCounts();
    // The daily line is a mail as well.
    return { sent, unknown, failed };
  };
  const later = (moment: string) => {
    world.clock.moveTo(`2024-10-01T${moment}:00Z`);
    return world.sweepOnce();
  };

  it('is sent when the provider says it has it', async () => {
    world.asked = { said: 'taken', answer: 'delivered' };
    await later('08:01');
    expect(await states()).toEqual({ sent: 1, unknown: 0, failed: 0 });
    expect(await world.eventTypes()).toEqual(['reminder.unknown', 'reminder.sent']);
  });

  it('is failed when the provider gave it up', async () => {
    world.asked = { said: 'given-up', why: 'permanent-failure' };
    await later('08:01');
    expect(await states()).toEqual({ sent: 0, unknown: 0, failed: 1 });
  });

  it('is failed when the provider has not heard of it after half an hour, and due again', async () => {
    world.asked = { said: 'unheard-of' };
    await later('08:01');
    expect(await states()).toEqual({ sent: 0, unknown: 1, failed: 0 });
    await later('08:31');
    expect(await states()).toEqual({ sent: 0, unknown: 0, failed: 1 });
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(2);
  });

  it('stays unknown, and is never sent again, where nobody can be asked', async () => {
    for (const moment of ['08:01', '08:05', '09:00', '12:00']) await later(moment);
    expect(await states()).toEqual({ sent: 0, unknown: 1, failed: 0 });
    expect(world.mails).toHaveLength(1);
  });
});

describe('a database that was put back', () => {
  let world: RemindersWorld;

  beforeEach(async () => {
    world = await RemindersWorld.open();
    await world.sweepOnce();
  });
  afterEach(() => world.close());

  const unknown = () =>
    world.log.list(everythingReader, { force: 'norfolk', state: 'unknown', limit: 10 });
  const asAnotherDatabase = () =>
    world.pool.query(`UPDATE reminder.witness SET identity = 'another'`);

  it('has whatever seems due under unknown, with a reference by which it can be asked for', async () => {
    await asAnotherDatabase();
    world.clock.moveTo('2024-10-02T08:00:00Z');
    world.owed.owed = [update('CO/1', '2024-10-03'), update('CO/2', '2024-12-24')];
    await world.oneRound();
    await world.oneRound();
    expect(world.mails).toHaveLength(0);
    expect(await unknown()).toMatchObject([
      { reference: 'CO/1', reason: expect.stringContaining('put back to an earlier state') },
    ]);
    expect((await unknown())[0]?.mail.reference).toMatch(/^[0-9a-f]{32}$/);
    expect((await world.eventTypes()).slice(0, 2)).toEqual([
      'reminder.unknown',
      'reminder.record-went-back',
    ]);
    world.clock.moveTo('2024-10-03T08:00:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
  });

  it('is noticed as well where only the record is shorter than it was', async () => {
    world.farthest = { position: 1_000, hash: '' };
    world.clock.moveTo('2024-10-02T08:00:00Z');
    world.owed.owed = [update('CO/1', '2024-10-03')];
    await world.oneRound();
    expect(world.mails).toHaveLength(0);
    expect(await unknown()).toHaveLength(1);
  });

  it('asks for the mail by the reference that it had', async () => {
    world.owed.owed = [update('CO/1', '2024-10-03')];
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    const [sent] = world.mails;
    const other = await RemindersWorld.open();
    try {
      await other.sweepOnce();
      await other.pool.query(`UPDATE reminder.witness SET identity = 'another'`);
      other.clock.moveTo('2024-10-02T08:00:00Z');
      Object.assign(other.owed, { owed: world.owed.owed } satisfies Partial<OwedList>);
      await other.sweepOnce();
      const [doubted] = await other.log.list(everythingReader, {
        force: 'norfolk',
        state: 'unknown',
        limit: 1,
      });
      expect(doubted?.mail.reference).toBe(sent?.headers['x-tipstaff-reference']);
    } finally {
      await other.close();
    }
  });

  it('does not send again the daily line that went since, planned or not when it was backed up', async () => {
    const lines = () => world.mail.messages.filter(({ subject }) => subject.includes('eminders'));
    const states = async () =>
      (
        await world.pool.query<{ on: string; state: string }>(
          `SELECT "on", state FROM reminder.digest WHERE kind = 'daily-line' ORDER BY "on"`,
        )
      ).rows;
    // Of the day before its mail was open; of today nothing was written yet.
    const [first] = (await states()).slice(-1);
    await world.pool.query(
      `UPDATE reminder.digest SET state = 'pending', reference = NULL WHERE kind = 'daily-line'`,
    );
    const before = lines().length;
    await asAnotherDatabase();
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    world.clock.moveTo('2024-10-02T10:30:00Z');
    await world.oneRound();
    expect(lines()).toHaveLength(before);
    expect(await states()).toEqual([
      { on: first?.on, state: 'unknown' },
      { on: '2024-10-02', state: 'unknown' },
    ]);
    const { rows } = await world.pool.query(
      `SELECT digest.subject ->> 'on' AS "on" FROM reminder.digest AS digest
         JOIN reminder.daily_line AS line USING (force, "on")
        WHERE digest.kind = 'daily-line' AND digest."on" = '2024-10-02'`,
    );
    expect(rows).toEqual([{ on: '2024-10-02' }]);
    world.clock.moveTo('2024-10-03T08:00:00Z');
    await world.oneRound();
    await world.oneRound();
    expect((await states()).at(-1)).toEqual({ on: '2024-10-03', state: 'sent' });
  });

  it('leaves the digests of today alone when it is too early for them', async () => {
    await asAnotherDatabase();
    world.owed.owed = [update('CO/1', '2024-10-09')];
    world.clock.moveTo('2024-10-02T05:00:00Z');
    await world.oneRound();
    expect(await unknown()).toEqual([]);
    world.clock.moveTo('2024-10-02T06:30:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
  });

  it('is a new one beside an old memory where nothing was ever seen of it', async () => {
    await world.pool.query('UPDATE reminder.witness SET seen_at = seen_at');
    const fresh = await RemindersWorld.open();
    try {
      fresh.farthest = { position: 1_000, hash: '' };
      fresh.owed.owed = [update('CO/1', '2024-10-02')];
      await fresh.oneRound();
      expect(fresh.mails).toHaveLength(1);
    } finally {
      await fresh.close();
    }
  });
});
