import { EventStore, Upcasters } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { SmtpMailer } from '@tipstaff/mail';
import { openPool } from '@tipstaff/platform';
import {
  captureMail,
  createTestDatabase,
  type MailCapture,
  type MovableClock,
  movableClock,
  type TestDatabase,
} from '@tipstaff/testing';
import { type Pool } from 'pg';
import {
  type Directory,
  DigestStore,
  EventStoreOutcomeLog,
  exampleDirectory,
  type ObligationSource,
  OutcomeRecorder,
  ReminderLog,
  ReminderPlan,
  SendDigest,
  type StandingObligation,
  Sweeper,
} from './index';
import { referenceOf } from './send-digest.processor';

const day = (text: string) => LocalDate.parse(text);
const law = new Law();
const OWNER = 'Professional Standards Department';
const HEAD = 'Head of Professional Standards';

function update(reference: string, due: string, owner = OWNER): StandingObligation {
  return {
    id: `complaint:norfolk:${reference}#R-KI-2#1`,
    force: 'norfolk',
    type: 'complaint',
    reference,
    rule: 'R-KI-2',
    title: 'Update the complainant',
    validFrom: day('2024-01-01'),
    validTo: null,
    arose: day('2024-01-01'),
    due: day(due),
    target: null,
    overdueFrom: LocalDate.addDays(day(due), 1),
    owner,
    basis: {
      start: LocalDate.addDays(day(due), -28),
      facts: [{ milestone: 'update', on: LocalDate.addDays(day(due), -28), number: 1 }],
      notes: [],
    },
  };
}

/** What is owed, held in the test, behind the port that the register of obligations has in the worker. */
class OwedList implements ObligationSource {
  current = true;
  owed: StandingObligation[] = [];

  isCurrent() {
    return Promise.resolve(this.current);
  }
  standingOn(_on: LocalDate, { after, limit }: { after: string | null; limit: number }) {
    const inOrder = [...this.owed].sort((a, b) => (a.id < b.id ? -1 : 1));
    return Promise.resolve(
      inOrder.filter(({ id }) => after === null || id > after).slice(0, limit),
    );
  }
  byIds(ids: readonly string[]) {
    return Promise.resolve(this.owed.filter(({ id }) => ids.includes(id)));
  }
}

describe('reminders, from what is owed to the mailbox', () => {
  let database: TestDatabase;
  let pool: Pool;
  let mail: MailCapture;
  let clock: MovableClock;
  let owed: OwedList;
  let directory: Directory;
  let store: DigestStore;
  let events: EventStore;
  let log: ReminderLog;
  let rung: string[];

  beforeEach(async () => {
    database = await createTestDatabase();
    pool = openPool(database.url, { role: 'app', max: 6 });
    mail = await captureMail();
    clock = movableClock('2024-10-01T08:00:00Z');
    owed = new OwedList();
    directory = exampleDirectory;
    store = new DigestStore(pool);
    events = new EventStore(pool, clock, new Upcasters());
    log = new ReminderLog(pool);
    rung = [];
  });

  afterEach(async () => {
    await mail.stop();
    await pool.end();
    await database.drop();
  });

  const recorder = () => new OutcomeRecorder(store, new EventStoreOutcomeLog(events));
  const worker = (obligations: ObligationSource = owed) =>
    new SendDigest({
      store,
      obligations,
      recorder: recorder(),
      directory: { addressOf: (force, owner) => directory.addressOf(force, owner) },
      mailer: new SmtpMailer({ url: mail.url, from: 'tipstaff@psd.example', patienceMs: 2_000 }),
      clock,
      law,
    });
  const sweeper = () =>
    new Sweeper(
      pool,
      {
        store,
        plan: new ReminderPlan(pool),
        obligations: owed,
        recorder: recorder(),
        queue: {
          ring: (ids) => {
            rung.push(...ids);
            return Promise.resolve();
          },
        },
        clock,
        law,
      },
      { everyMs: 1_000, onError: () => undefined },
    );
  const sweepOnce = () => sweeper().sweepOnce();
  /** One sweep, and every bell answered. */
  const oneRound = async () => {
    rung = [];
    await sweepOnce();
    return Promise.all(rung.map((id) => worker().handle(id)));
  };
  const entries = () => log.list({ force: 'norfolk', limit: 100 });
  const eventTypes = async () => {
    const all = await events.readAll({ after: 0, limit: 100 });
    return all.map(({ type }) => type);
  };

  it('sends one digest a person, and nothing more on the same day', async () => {
    owed.owed = [
      update('CO/1', '2024-09-30'),
      update('CO/2', '2024-10-02'),
      update('CO/3', '2024-12-24'),
    ];
    await oneRound();
    await oneRound();
    expect(mail.messages.map(({ to, subject }) => [to[0], subject]).sort()).toEqual([
      [
        'head-of-professional-standards@norfolk.example',
        '[Tipstaff] norfolk: 1 overdue, 1 October 2024',
      ],
      [
        'professional-standards-department@norfolk.example',
        '[Tipstaff] norfolk: 1 overdue, 1 due, 1 October 2024',
      ],
    ]);
    expect(await eventTypes()).toEqual(['reminder.sent', 'reminder.sent']);
    expect(
      (await entries()).map(({ reference, recipient, rung, outcome }) => [
        reference,
        recipient,
        rung,
        outcome,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['CO/1', OWNER, 'on-the-day', 'sent'],
        ['CO/1', HEAD, 'on-the-day', 'sent'],
        ['CO/2', OWNER, 'before-1', 'sent'],
      ]),
    );
  });

  it('keeps what becomes due after the mail of the day for the next working day', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    await oneRound();
    owed.owed.push(update('CO/2', '2024-10-02'));
    await oneRound();
    expect(mail.messages).toHaveLength(1);
    clock.moveTo('2024-10-02T08:00:00Z');
    await oneRound();
    expect(mail.messages).toHaveLength(2);
    expect(mail.messages[1]?.text).toContain('CO/2');
  });

  it('is quiet before 07:30, at weekends, and while the list is behind the record', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    for (const moment of ['2024-10-01T06:00:00Z', '2024-10-05T10:00:00Z']) {
      clock.moveTo(moment);
      await oneRound();
    }
    clock.moveTo('2024-10-01T08:00:00Z');
    owed.current = false;
    await expect(sweepOnce()).resolves.toMatchObject({ current: false, added: 0 });
    expect(mail.messages).toHaveLength(0);
    expect(await entries()).toEqual([]);
  });

  it('does not remind of what was done before the mail was made, and says so', async () => {
    owed.owed = [update('CO/1', '2024-10-02'), update('CO/2', '2024-10-02')];
    await sweepOnce();
    owed.owed = owed.owed.filter(({ reference }) => reference === 'CO/2');
    await worker().handle(rung[0] ?? '');
    expect(mail.messages).toHaveLength(1);
    expect(mail.messages[0]?.text).not.toContain('CO/1');
    expect(await log.list({ force: 'norfolk', state: 'skipped', limit: 10 })).toMatchObject([
      { reference: 'CO/1', reason: 'Done or no longer owed before it was sent.' },
    ]);
    expect(await eventTypes()).toEqual(['reminder.skipped', 'reminder.sent']);
  });

  it('sends nothing at all when everything was done, and the digest says so', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    await sweepOnce();
    owed.owed = [];
    await expect(worker().handle(rung[0] ?? '')).resolves.toBe('skipped');
    expect(mail.messages).toHaveLength(0);
    expect(await log.digestCounts()).toMatchObject({ skipped: 1, sent: 0, pending: 0 });
  });

  it('reminds again on a later day of what turned out not to be done', async () => {
    const one = update('CO/1', '2024-10-02');
    owed.owed = [one];
    await sweepOnce();
    owed.owed = [];
    await worker().handle(rung[0] ?? '');
    owed.owed = [one];
    await oneRound();
    expect(mail.messages).toHaveLength(0);
    clock.moveTo('2024-10-02T08:00:00Z');
    await oneRound();
    expect(mail.messages).toHaveLength(1);
  });

  it('follows a moved date with a mail that says from where to where', async () => {
    owed.owed = [update('CO/1', '2024-10-08')];
    await oneRound();
    owed.owed = [update('CO/1', '2025-01-21')];
    clock.moveTo('2024-10-02T08:00:00Z');
    await oneRound();
    expect(mail.messages).toHaveLength(2);
    expect(mail.messages[1]?.text).toContain('Moved from 8 October 2024 to 21 January 2025.');
    clock.moveTo('2024-10-03T08:00:00Z');
    await oneRound();
    expect(mail.messages).toHaveLength(2);
  });

  it('drops a reminder whose date moved before the mail was made', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    await sweepOnce();
    owed.owed = [update('CO/1', '2024-10-08')];
    await worker().handle(rung[0] ?? '');
    expect(mail.messages).toHaveLength(0);
    clock.moveTo('2024-10-02T08:00:00Z');
    await oneRound();
    expect(mail.messages[0]?.text).toContain('Moved from 2 October 2024 to 8 October 2024.');
    expect((await entries()).map(({ aboutOn, outcome }) => [aboutOn, outcome])).toEqual([
      ['2024-10-08', 'sent'],
      ['2024-10-02', 'skipped'],
    ]);
  });

  it('waits for a mail server that is away, and then sends once', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    mail.behave({ kind: 'refuse', code: 451 });
    await sweepOnce();
    await expect(worker().handle(rung[0] ?? '')).rejects.toMatchObject({ code: 'mail.refused' });
    expect(await log.digestCounts()).toMatchObject({ pending: 1 });
    mail.behave({ kind: 'accept' });
    await oneRound();
    expect(mail.messages).toHaveLength(1);
    expect(await log.digestCounts()).toMatchObject({ pending: 0, sent: 1 });
  });

  it('carries what was not sent on its day into the next working day’s digest', async () => {
    owed.owed = [update('CO/1', '2024-10-03')];
    await sweepOnce();
    const [friday] = rung;
    clock.moveTo('2024-10-02T08:00:00Z');
    await expect(worker().handle(friday ?? '')).resolves.toBe('not-mine');
    owed.owed.push(update('CO/2', '2024-10-03'));
    await oneRound();
    expect(mail.messages).toHaveLength(1);
    expect(mail.messages[0]?.text).toMatch(/CO\/1[\s\S]*CO\/2/);
    expect(await log.digestCounts()).toMatchObject({ skipped: 1, sent: 1 });
  });

  it('lists as failed what no address is known for, and tries again on a later day', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    directory = { addressOf: () => null };
    await oneRound();
    expect(await log.list({ force: 'norfolk', state: 'failed', limit: 10 })).toMatchObject([
      { reason: expect.stringMatching(/No e-mail address .*TIPSTAFF_DIRECTORY/) },
    ]);
    const [failed] = await events.readAll({ after: 0, limit: 1 });
    expect(JSON.stringify(failed)).not.toContain(OWNER);
    directory = exampleDirectory;
    await oneRound();
    expect(mail.messages).toHaveLength(0);
    clock.moveTo('2024-10-02T08:00:00Z');
    await oneRound();
    expect(mail.messages).toHaveLength(1);
  });

  it('lists as failed what the server refuses for good', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    mail.behave({ kind: 'refuse', code: 550 });
    await expect(oneRound()).resolves.toEqual(['failed']);
    expect(await eventTypes()).toEqual(['reminder.failed']);
  });

  it('never sends again what was handed over without an answer', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    mail.behave({ kind: 'hang-up' });
    await expect(oneRound()).resolves.toEqual(['unknown']);
    mail.behave({ kind: 'accept' });
    await oneRound();
    clock.moveTo('2024-10-02T08:00:00Z');
    owed.owed = [update('CO/1', '2024-10-02')];
    await oneRound();
    const references = mail.messages.map(({ headers }) => headers['x-tipstaff-reference']);
    expect(new Set(references).size).toBe(references.length);
    expect(await log.list({ force: 'norfolk', state: 'unknown', limit: 10 })).toMatchObject([
      { rung: 'before-1', mail: { reference: references[0] } },
    ]);
  });

  it('takes over from a worker that died before it began to send', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    await sweepOnce();
    const [id = ''] = rung;
    const now = clock.now();
    await store.claim(id, clock.today(), now, '2024-10-01T08:02:00.000Z' as typeof now);
    await expect(worker().handle(id)).resolves.toBe('not-mine');
    clock.moveTo('2024-10-01T08:02:00Z');
    await expect(worker().handle(id)).resolves.toBe('sent');
    expect(mail.messages).toHaveLength(1);
  });

  it('gives up as unknown what a worker left behind while it was sending', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    await sweepOnce();
    await leaveSending(rung[0] ?? '');
    await oneRound();
    expect(await log.digestCounts()).toMatchObject({ sending: 1 });
    clock.moveTo('2024-10-01T08:02:00Z');
    await oneRound();
    expect(await log.digestCounts()).toMatchObject({ sending: 0, unknown: 1 });
    expect(mail.messages).toHaveLength(0);
    expect(await eventTypes()).toEqual(['reminder.unknown']);
  });

  it('finds in the record that a mail was sent when only the row was not written', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    await sweepOnce();
    const [id = ''] = rung;
    const { attempt } = await leaveSending(id);
    await new EventStoreOutcomeLog(events).append({
      stream: `reminder:norfolk:${id}` as StreamId,
      commandId: `${id}:sent:${attempt}`,
      event: {
        type: 'reminder.sent',
        data: {
          digest: id,
          reference: referenceOf({ id, attempt }),
          outcome: '250',
          reminders: [],
        },
      },
      on: clock.today(),
    });
    clock.moveTo('2024-10-01T08:02:00Z');
    await sweepOnce();
    expect(await log.digestCounts()).toMatchObject({ sent: 1, unknown: 0 });
  });

  it('believes a slow worker that comes back with the server’s answer', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    await sweepOnce();
    const digest = await leaveSending(rung[0] ?? '');
    clock.moveTo('2024-10-01T08:02:00Z');
    await sweepOnce();
    await recorder().settle(
      digest,
      [],
      { state: 'sent', words: '250 ok', reference: referenceOf(digest), sentAt: clock.now() },
      clock.today(),
    );
    expect(await log.digestCounts()).toMatchObject({ sent: 1, unknown: 0 });
    expect(await log.reminderCounts()).toMatchObject({ sent: 1, unknown: 0 });
  });

  it('gives a digest to one of many workers that are rung for it', async () => {
    owed.owed = [update('CO/1', '2024-10-02')];
    await sweepOnce();
    const [id = ''] = rung;
    const results = await Promise.all(Array.from({ length: 8 }, () => worker().handle(id)));
    expect(results.filter((result) => result === 'sent')).toHaveLength(1);
    expect(mail.messages).toHaveLength(1);
  });

  it('sweeps once when two sweepers look at the same moment', async () => {
    owed.owed = Array.from({ length: 40 }, (_, n) => update(`CO/${n}`, '2024-10-02'));
    const results = await Promise.all([sweepOnce(), sweepOnce(), sweepOnce()]);
    expect(results.reduce((sum, result) => sum + (result?.added ?? 0), 0)).toBe(40);
  });

  it('lists page by page, newest first', async () => {
    owed.owed = Array.from({ length: 5 }, (_, n) => update(`CO/${n}`, '2024-10-02'));
    await oneRound();
    const first = await log.list({ force: 'norfolk', limit: 3 });
    const after = first.at(-1)?.number ?? null;
    const second = await log.list({ force: 'norfolk', limit: 3, after });
    expect([...first, ...second].map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    await expect(log.list({ force: 'suffolk', limit: 3 })).resolves.toEqual([]);
  });

  /** As a worker does that is killed in the conversation with the mail server. */
  async function leaveSending(id: string) {
    const now = clock.now();
    const until = '2024-10-01T08:02:00.000Z' as typeof now;
    const digest = await store.claim(id, clock.today(), now, until);
    if (!digest) throw new Error('The digest is not open.');
    await store.markSending(digest, referenceOf(digest), until);
    return digest;
  }
});
