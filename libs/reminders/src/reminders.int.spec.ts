import { everythingReader } from '@tipstaff/casework';
import { type StreamId } from '@tipstaff/kernel';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { byWorker } from './recorded-by';
import { emptyDirectory, exampleDirectory } from './directory';
import { referenceOf } from './outcome-recorder';
import { HEAD, OWNER, RemindersWorld, update } from './reminders-world.fixture';

describe('reminders, from what is owed to the mailbox', () => {
  let world: RemindersWorld;

  beforeEach(async () => {
    world = await RemindersWorld.open();
  });
  afterEach(() => world.close());

  it('sends one digest a person, and nothing more on the same day', async () => {
    world.owed.owed = [
      update('CO/1', '2024-09-30'),
      update('CO/2', '2024-10-02'),
      update('CO/3', '2024-12-24'),
    ];
    await world.oneRound();
    await world.oneRound();
    expect(world.mails.map(({ to, subject }) => [to[0], subject]).sort()).toEqual([
      [
        'head-of-professional-standards@norfolk.example',
        '[Tipstaff] norfolk 2024-10-01: complaint CO/1, 1 day overdue',
      ],
      [
        'professional-standards-department@norfolk.example',
        '[Tipstaff] norfolk 2024-10-01: 1 overdue, 1 due',
      ],
    ]);
    expect(await world.eventTypes()).toEqual(['reminder.sent', 'reminder.sent']);
    expect(
      (await world.entries()).map(({ reference, recipient, rung, outcome }) => [
        reference,
        recipient,
        rung,
        outcome,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['CO/1', OWNER, 'after-1', 'sent'],
        ['CO/1', HEAD, 'after-1', 'sent'],
        ['CO/2', OWNER, 'before-1', 'sent'],
      ]),
    );
  });

  it('keeps what becomes due after the mail of the day for the next working day', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.oneRound();
    world.owed.owed.push(update('CO/2', '2024-10-08'));
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(2);
    expect(world.mails[1]?.text).toContain('CO/2');
  });

  it('is quiet before 07:30, at weekends, and while the list is behind the record', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    for (const moment of ['2024-10-01T06:00:00Z', '2024-10-05T10:00:00Z']) {
      world.clock.moveTo(moment);
      await world.oneRound();
    }
    world.clock.moveTo('2024-10-01T08:00:00Z');
    world.owed.current = false;
    await expect(world.sweepOnce()).resolves.toMatchObject({ current: false, added: 0 });
    expect(world.mails).toHaveLength(0);
    expect(await world.entries()).toEqual([]);
  });

  it('does not remind of what was done before the mail was made, and says so', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02'), update('CO/2', '2024-10-02')];
    await world.sweepOnce();
    world.owed.owed = world.owed.owed.filter(({ reference }) => reference === 'CO/2');
    await world.worker().handle(world.enqueued[0] ?? '');
    expect(world.mails).toHaveLength(1);
    expect(world.mails[0]?.text).not.toContain('CO/1');
    expect(
      await world.log.list(everythingReader, { force: 'norfolk', state: 'skipped', limit: 10 }),
    ).toMatchObject([{ reference: 'CO/1', reason: 'Done or no longer owed before it was sent.' }]);
    expect(await world.eventTypes()).toEqual(['reminder.skipped', 'reminder.sent']);
  });

  it('of a restricted case tells its owner alone, and says so of the others, once', async () => {
    const [kept, open] = [update('CO/1', '2024-09-30'), update('CO/2', '2024-09-30')];
    world.owed.owed = [kept, open];
    world.owed.kept = ['complaint:norfolk:CO/1'];
    await world.oneRound();
    const toHead = world.mails.filter(({ to }) => to[0]?.startsWith('head-of'));
    const toOwner = world.mails.filter(({ to }) => !to[0]?.startsWith('head-of'));
    expect([toHead.length, toOwner.length]).toEqual([1, 1]);
    expect(toHead[0]?.text).toContain('CO/2');
    expect(JSON.stringify(toHead)).not.toContain('CO/1');
    expect(toOwner[0]?.text).toContain('CO/1');
    const skipped = { force: 'norfolk', state: 'skipped', limit: 10 } as const;
    expect(await world.log.list(everythingReader, skipped)).toMatchObject([
      {
        ...{ reference: 'CO/1', recipient: HEAD, as: 'head-of-psd' },
        reason: 'The case is restricted: its owner alone is reminded.',
      },
    ]);
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(2);
    expect(await world.log.list(everythingReader, skipped)).toHaveLength(1);
  });

  it('takes back what others were told of a case that was restricted since from its owner alone', async () => {
    world.owed.owed = [update('CO/1', '2024-09-30')];
    await world.oneRound();
    expect(world.mails).toHaveLength(2);
    world.owed.owed = [];
    world.owed.kept = ['complaint:norfolk:CO/1'];
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    const [more, ...none] = world.mails.slice(2);
    expect([more?.to, none]).toEqual([['professional-standards-department@norfolk.example'], []]);
  });

  it('sends nothing at all when everything was done, and the digest says so', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.sweepOnce();
    world.owed.owed = [];
    await expect(world.worker().handle(world.enqueued[0] ?? '')).resolves.toBe('skipped');
    expect(world.mails).toHaveLength(0);
    expect(await world.log.digestCounts()).toMatchObject({ skipped: 1, sent: 0, pending: 0 });
  });

  it('reminds again on a later day of what turned out not to be done', async () => {
    const one = update('CO/1', '2024-10-02');
    world.owed.owed = [one];
    await world.sweepOnce();
    world.owed.owed = [];
    await world.worker().handle(world.enqueued[0] ?? '');
    world.owed.owed = [one];
    await world.oneRound();
    expect(world.mails).toHaveLength(0);
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
  });

  it('follows a moved date with a mail that says from where to where', async () => {
    world.owed.owed = [update('CO/1', '2024-10-08')];
    await world.oneRound();
    world.owed.owed = [update('CO/1', '2025-01-21')];
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(2);
    expect(world.mails[1]?.text).toContain('Moved from 8 October 2024 to 21 January 2025.');
    world.clock.moveTo('2024-10-03T08:00:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(2);
  });

  it('takes down what it tells whom before it does, and tells nothing that it can not take down', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    world.disclosures.fault = new Error('The read log is away.');
    await world.sweepOnce();
    await expect(world.worker().handle(world.enqueued[0] ?? '')).rejects.toThrow('away');
    expect(world.mails).toEqual([]);
    world.disclosures.fault = null;
    expect(await world.worker().handle(world.enqueued[0] ?? '')).toBe('sent');
    expect(world.disclosures.written).toEqual([
      { force: 'norfolk', recipient: OWNER, cases: ['complaint:norfolk:CO/1'] },
    ]);
  });

  it('drops a reminder whose date moved before the mail was made', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.sweepOnce();
    world.owed.owed = [update('CO/1', '2024-10-08')];
    await world.worker().handle(world.enqueued[0] ?? '');
    expect(world.mails).toHaveLength(0);
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    expect(world.mails[0]?.text).toContain('Moved from 2 October 2024 to 8 October 2024.');
    expect((await world.entries()).map(({ aboutOn, outcome }) => [aboutOn, outcome])).toEqual([
      ['2024-10-08', 'sent'],
      ['2024-10-02', 'skipped'],
    ]);
  });

  it('waits for a mail server that is away, and then sends once', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    world.mail.behave({ kind: 'refuse', code: 451 });
    await world.sweepOnce();
    await expect(world.worker().handle(world.enqueued[0] ?? '')).rejects.toMatchObject({
      code: 'mail.refused',
    });
    expect(await world.log.digestCounts()).toMatchObject({ pending: 1 });
    world.mail.behave({ kind: 'accept' });
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
    expect(await world.log.digestCounts()).toMatchObject({ pending: 0, sent: 1 });
  });

  it('carries what was not sent on its day into the next working day’s digest', async () => {
    world.owed.owed = [update('CO/1', '2024-10-03')];
    await world.sweepOnce();
    const [friday] = world.enqueued;
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await expect(world.worker().handle(friday ?? '')).resolves.toBe('not-mine');
    world.owed.owed.push(update('CO/2', '2024-10-03'));
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
    expect(world.mails[0]?.text).toMatch(/CO\/1[\s\S]*CO\/2/);
    expect(await world.log.digestCounts()).toMatchObject({ skipped: 1, sent: 1 });
  });

  it('lists as failed what no address is known for, and tries again on a later day', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    world.directory = emptyDirectory;
    await world.oneRound();
    expect(
      await world.log.list(everythingReader, { force: 'norfolk', state: 'failed', limit: 10 }),
    ).toMatchObject([{ reason: expect.stringMatching(/No e-mail address .*TIPSTAFF_DIRECTORY/) }]);
    const [failed] = await world.events.readAll({ after: 0, limit: 1 });
    expect(JSON.stringify(failed)).not.toContain(OWNER);
    world.directory = exampleDirectory;
    await world.oneRound();
    expect(world.mails).toHaveLength(0);
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
  });

  it('lists as failed what the server refuses for good', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    world.mail.behave({ kind: 'refuse', code: 550 });
    await expect(world.oneRound()).resolves.toEqual(['failed']);
    expect(await world.eventTypes()).toEqual(['reminder.failed']);
  });

  it('never sends again what was handed over without an answer', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    world.mail.behave({ kind: 'hang-up' });
    await expect(world.oneRound()).resolves.toEqual(['unknown']);
    world.mail.behave({ kind: 'accept' });
    await world.oneRound();
    world.clock.moveTo('2024-10-02T08:00:00Z');
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.oneRound();
    const references = world.mails.map(({ headers }) => headers['x-tipstaff-reference']);
    expect(new Set(references).size).toBe(references.length);
    expect(
      await world.log.list(everythingReader, { force: 'norfolk', state: 'unknown', limit: 10 }),
    ).toMatchObject([{ rung: 'before-1', mail: { reference: references[0] } }]);
  });

  it('takes over from a worker that died before it began to send', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.sweepOnce();
    const [id = ''] = world.enqueued;
    const now = world.clock.now();
    await world.store.claim(id, world.clock.today(), now, '2024-10-01T08:02:00.000Z' as typeof now);
    await expect(world.worker().handle(id)).resolves.toBe('not-mine');
    world.clock.moveTo('2024-10-01T08:02:00Z');
    await expect(world.worker().handle(id)).resolves.toBe('sent');
    expect(world.mails).toHaveLength(1);
  });

  describe('that are made at once', () => {
    /** Who holds the end of the record: what was sent can not be recorded. */
    let holder: Client;

    beforeEach(async () => {
      holder = new Client({ connectionString: world.database.url });
      await holder.connect();
      await holder.query('BEGIN; SELECT FROM event_log.head FOR UPDATE');
    });
    afterEach(() => holder.end());

    /** All are read and made; so many as may be are sent, and wait for the record. */
    async function begin(offices: number) {
      world.owed.owed = Array.from({ length: offices }, (_, n) =>
        update(`CO/${n}`, '2024-10-02', { owner: `Office ${n}` }),
      );
      await world.sweepOnce();
      const worker = world.worker();
      const results = Promise.all(world.enqueued.map((id) => worker.handle(id)));
      await world.mail.waitFor(2);
      while (world.disclosures.written.length < offices) await wait(5);
      return { results };
    }

    it('are sent two at a time, each until its outcome is recorded', async () => {
      const { results } = await begin(6);
      expect(await world.log.digestCounts()).toMatchObject({ sending: 2, pending: 4 });
      await holder.query('ROLLBACK');
      expect(new Set(await results)).toEqual(new Set(['sent']));
      expect(world.mails).toHaveLength(6);
    });

    it('are made again when they waited for long, of what is owed by then', async () => {
      const { results } = await begin(3);
      world.clock.moveTo('2024-10-01T08:00:10Z');
      world.owed.owed = [];
      await holder.query('ROLLBACK');
      expect((await results).sort()).toEqual(['sent', 'sent', 'skipped']);
    });
  });

  it('gives up as unknown what a worker left behind while it was sending', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.sweepOnce();
    await leaveSending(world.enqueued[0] ?? '');
    await world.oneRound();
    expect(await world.log.digestCounts()).toMatchObject({ sending: 1 });
    world.clock.moveTo('2024-10-01T08:02:00Z');
    await world.oneRound();
    expect(await world.log.digestCounts()).toMatchObject({ sending: 0, unknown: 1 });
    expect(world.mails).toHaveLength(0);
    expect(await world.eventTypes()).toEqual(['reminder.unknown']);
  });

  it('finds in the record that a mail was sent when only the row was not written', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.sweepOnce();
    const [id = ''] = world.enqueued;
    const { attempt, reference } = await leaveSending(id);
    const stream = `reminder:norfolk:${id}` as StreamId;
    const today = world.clock.today();
    await world.executor.record({
      stream,
      meta: byWorker(`${id}:sent:${attempt}`, stream),
      events: [
        {
          ...{ type: 'reminder.sent', schemaVersion: 1, on: today, enteredOn: today },
          data: { digest: id, reference, outcome: '250', reminders: [] },
        },
      ],
    });
    world.clock.moveTo('2024-10-01T08:02:00Z');
    await world.sweepOnce();
    expect(await world.log.digestCounts()).toMatchObject({ sent: 1, unknown: 0 });
  });

  it('believes a slow worker that comes back with the server’s answer', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.sweepOnce();
    const digest = await leaveSending(world.enqueued[0] ?? '');
    world.clock.moveTo('2024-10-01T08:02:00Z');
    await world.sweepOnce();
    await world
      .recorder()
      .settle(
        digest,
        [],
        { state: 'sent', words: '250 ok', reference: digest.reference, at: world.clock.now() },
        world.clock.today(),
      );
    expect(await world.log.digestCounts()).toMatchObject({ sent: 1, unknown: 0 });
    expect(await world.log.reminderCounts()).toMatchObject({ sent: 1, unknown: 0 });
  });

  it('gives a digest to one of many workers that are asked for it', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.sweepOnce();
    const [id = ''] = world.enqueued;
    const results = await Promise.all(Array.from({ length: 8 }, () => world.worker().handle(id)));
    expect(results.filter((result) => result === 'sent')).toHaveLength(1);
    expect(world.mails).toHaveLength(1);
  });

  it('sweeps once when two sweepers look at the same moment', async () => {
    world.owed.owed = Array.from({ length: 40 }, (_, n) => update(`CO/${n}`, '2024-10-02'));
    const results = await Promise.all([world.sweepOnce(), world.sweepOnce(), world.sweepOnce()]);
    expect(results.reduce((sum, result) => sum + (result?.added ?? 0), 0)).toBe(40);
  });

  it('lists page by page, newest first', async () => {
    world.owed.owed = Array.from({ length: 5 }, (_, n) => update(`CO/${n}`, '2024-10-02'));
    await world.oneRound();
    const first = await world.log.list(everythingReader, { force: 'norfolk', limit: 3 });
    const after = first.at(-1)?.number ?? null;
    const second = await world.log.list(everythingReader, { force: 'norfolk', limit: 3, after });
    expect([...first, ...second].map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    await expect(world.log.list(everythingReader, { force: 'suffolk', limit: 3 })).resolves.toEqual(
      [],
    );
  });

  /** As a worker does that is killed in the conversation with the mail server. */
  async function leaveSending(id: string) {
    const now = world.clock.now();
    const until = '2024-10-01T08:02:00.000Z' as typeof now;
    const digest = await world.store.claim(id, world.clock.today(), now, until);
    if (!digest) throw new Error('The digest is not open.');
    const reference = referenceOf(digest, await world.store.waitingIn(id));
    await world.store.markSending(digest, reference, until);
    return { ...digest, reference };
  }
});
