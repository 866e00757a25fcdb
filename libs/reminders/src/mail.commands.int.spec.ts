import { randomUUID } from 'node:crypto';
import { DigestStore } from './digest-store';
import {
  type ChosenMails,
  type MailChange,
  MailsByHand,
  RetryMail,
  RetryMailHandler,
  SettleMail,
  SettleMailHandler,
  SettleMails,
  SettleMailsHandler,
  type Settlement,
} from './mail.commands';
import { RemindersWorld, update } from './reminders-world.fixture';

describe('mails that a person sees to', () => {
  let world: RemindersWorld;

  beforeEach(async () => {
    world = await RemindersWorld.open();
    world.owed.owed = [update('CO/1', '2024-10-02')];
  });
  afterEach(() => world.close());

  const mails = () => new MailsByHand(world.store, world.events);
  const settle = (digest: string, outcome: Settlement, change: MailChange) =>
    new SettleMailHandler(mails(), world.executor).execute(new SettleMail(digest, outcome, change));
  const retry = (digest: string, maySendTwice: boolean, change: MailChange, of = mails()) =>
    new RetryMailHandler(of, world.executor).execute(new RetryMail(digest, maySendTwice, change));

  function by(commandId: string, reason = 'It is in the mailbox of the office.'): MailChange {
    const { clock } = world;
    const meta = {
      commandId,
      commandHash: commandId.slice(0, 3),
      actor: 'a-person',
      correlationId: 'a-request',
      causationId: null,
    };
    return { meta, reason, today: clock.today(), now: clock.now(), isSeen: () => true };
  }

  async function anUnknownMail(): Promise<string> {
    world.mail.behave({ kind: 'accept-then-hang' });
    await expect(world.oneRound()).resolves.toEqual(['unknown']);
    world.mail.behave({ kind: 'accept' });
    return (await world.entries())[0]?.mail.digest ?? '';
  }

  async function aFailedMail(): Promise<string> {
    world.mail.behave({ kind: 'refuse', code: 550 });
    await expect(world.oneRound()).resolves.toEqual(['failed']);
    world.mail.behave({ kind: 'accept' });
    return (await world.entries())[0]?.mail.digest ?? '';
  }

  const lot = async () =>
    (await world.entries()).map(({ outcome, mail }) => [outcome, mail.kind, mail.state]);

  it('are settled as sent by whoever found them, with the reason sealed', async () => {
    const digest = await anUnknownMail();
    await settle(digest, 'sent', by('one'));
    expect(await lot()).toEqual([['sent', 'digest', 'sent']]);
    expect(await world.eventTypes()).toEqual(['reminder.unknown', 'reminder.settled-by-hand']);
    const events = await world.events.readAll({ after: 0, limit: 10 });
    expect(JSON.stringify(events)).not.toContain('mailbox of the office');
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    // The next rung alone: that of yesterday was told.
    expect((await world.entries()).map(({ rung }) => rung)).toEqual(['on-the-day', 'before-1']);
  });

  it('are told on a later day when they were not sent and are still due', async () => {
    world.owed.owed = [update('CO/1', '2024-10-04'), update('CO/2', '2024-10-04')];
    world.clock.moveTo('2024-09-27T08:00:00Z');
    const digest = await anUnknownMail();
    await settle(digest, 'not-sent', by('one'));
    world.clock.moveTo('2024-09-30T08:00:00Z');
    await world.oneRound();
    expect((await world.entries()).map(({ rung, outcome }) => [rung, outcome])).toEqual([
      ['before-5', 'sent'],
      ['before-5', 'sent'],
    ]);
  });

  it('are settled only while they are unknown', async () => {
    const digest = await anUnknownMail();
    await settle(digest, 'sent', by('one'));
    await expect(settle(digest, 'not-sent', by('two'))).rejects.toMatchObject({
      kind: 'rule-violation',
      code: 'mail.not-unknown',
      data: { state: 'sent' },
    });
    await expect(settle(randomUUID(), 'sent', by('three'))).rejects.toMatchObject({
      code: 'mail.unknown-digest',
    });
  });

  it('are settled once, however often it is asked under one id, and not in other words', async () => {
    const digest = await anUnknownMail();
    const first = await settle(digest, 'sent', by('one'));
    await expect(settle(digest, 'sent', by('one'))).resolves.toEqual(first);
    await expect(settle(digest, 'sent', by('one', 'Another.'))).rejects.toMatchObject({
      code: 'command.reused-id',
    });
    expect(await world.eventTypes()).toHaveLength(2);
  });

  it('go out again by the next sweep when they failed, under another reference', async () => {
    const digest = await aFailedMail();
    const { data } = await retry(digest, false, by('one'));
    expect(await lot()).toEqual([['waiting', 'urgent', 'pending']]);
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
    expect((await world.entries()).map(({ mail }) => mail.digest)).toEqual([data['into']]);
    expect(await world.log.digestCounts()).toMatchObject({ failed: 0, skipped: 1 });
    expect(await world.eventTypes()).toEqual([
      'reminder.failed',
      'reminder.retried',
      'reminder.sent',
    ]);
  });

  it('are put into one new mail, however often it is asked', async () => {
    const digest = await aFailedMail();
    const first = await retry(digest, false, by('one'));
    await expect(retry(digest, false, by('one'))).resolves.toEqual(first);
    await expect(retry(digest, false, by('two'))).rejects.toMatchObject({
      code: 'mail.not-failed',
    });
    await world.oneRound();
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
  });

  it('are sent a second time only by whoever says that they may be', async () => {
    const digest = await anUnknownMail();
    await expect(retry(digest, false, by('one'))).rejects.toMatchObject({
      kind: 'rule-violation',
      code: 'mail.may-send-twice',
      pointer: '/maySendTwice',
      message: expect.stringContaining(world.mails[0]?.headers['x-tipstaff-reference'] ?? '?'),
    });
    await retry(digest, true, by('two'));
    await world.oneRound();
    const references = world.mails.map(({ headers }) => headers['x-tipstaff-reference']);
    expect(new Set(references).size).toBe(2);
    expect(await world.log.digestCounts()).toMatchObject({ unknown: 0, skipped: 1, sent: 1 });
  });

  it('do not go out again for what was done meanwhile', async () => {
    const digest = await aFailedMail();
    await retry(digest, false, by('one'));
    world.owed.owed = [];
    await expect(world.oneRound()).resolves.toEqual(['skipped']);
    expect(world.mails).toHaveLength(0);
  });

  it('are carried on where a process died between the record and the rows', async () => {
    class Dying extends DigestStore {
      override carryOver(): Promise<void> {
        return Promise.reject(new Error('The process died.'));
      }
    }
    const digest = await aFailedMail();
    const dying = new MailsByHand(new Dying(world.pool), world.events);
    await expect(retry(digest, false, by('one'), dying)).rejects.toThrow('died');
    expect(await lot()).toEqual([['failed', 'digest', 'failed']]);
    await expect(retry(digest, false, by('two'))).rejects.toMatchObject({
      code: 'mail.not-failed',
    });
    expect(await lot()).toEqual([['waiting', 'urgent', 'pending']]);
  });

  it('are nothing to try again where everything in them is in a later mail', async () => {
    world.owed.owed = [update('CO/1', '2024-10-04')];
    world.clock.moveTo('2024-09-27T08:00:00Z');
    const digest = await aFailedMail();
    world.clock.moveTo('2024-09-30T08:00:00Z');
    await world.oneRound();
    await expect(retry(digest, false, by('one'))).rejects.toMatchObject({
      code: 'mail.nothing-left',
    });
  });

  it('are settled many at once: all that are in doubt, or those that are named', async () => {
    world.owed.owed = [
      update('CO/1', '2024-10-02'),
      update('CO/2', '2024-10-02', { owner: 'OPCC' }),
    ];
    await world.sweepOnce();
    await world.pool.query(`UPDATE reminder.witness SET identity = 'another'`);
    await world.sweepOnce();
    // The line of the day may have gone before as well.
    expect(await world.log.inDoubt()).toBe(3);
    const one = new SettleMailHandler(mails(), world.executor);
    const settleMany = (chosen: ChosenMails, outcome: Settlement, id: string) =>
      new SettleMailsHandler(mails(), one).execute(new SettleMails(chosen, outcome, by(id)));
    const [{ mail } = { mail: { digest: '' } }] = await world.entries();
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await settleMany({ digests: [mail.digest, nobody] }, 'sent', 'many-1')).toMatchObject({
      settled: [mail.digest],
      refused: [{ digest: nobody, refusal: { code: 'mail.unknown-digest' } }],
    });
    const ofForce = { force: 'norfolk', which: 'in-doubt' } as const;
    expect(await settleMany(ofForce, 'not-sent', 'many-2')).toMatchObject({
      settled: [expect.any(String), expect.any(String)],
      refused: [],
      left: 0,
    });
    expect(await world.log.inDoubt()).toBe(0);
    expect((await lot()).map(([outcome]) => outcome).sort()).toEqual(['failed', 'sent']);
  });
});
