import { day, HEAD, OWNER, RemindersWorld, update } from './reminders-world.fixture';
import {
  EndAbsence,
  EndAbsenceHandler,
  RecordAbsence,
  RecordAbsenceHandler,
} from './settings/absence.commands';
import {
  SetHours,
  SetHoursHandler,
  SetLadder,
  SetLadderHandler,
  WithdrawLadder,
  WithdrawLadderHandler,
} from './settings/ladder.commands';

describe('what a person was told and is another thing now', () => {
  let world: RemindersWorld;

  beforeEach(async () => {
    world = await RemindersWorld.open();
    world.owed.owed = [update('CO/1', '2024-10-08')];
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
    clockTo('2024-10-02');
  });
  afterEach(() => world.close());

  const clockTo = (date: string) => world.clock.moveTo(`${date}T08:00:00Z`);
  const ended = (how: 'discharged' | 'lapsed', on: string) => {
    world.owed.owed = [];
    world.owed.ended = [{ id: update('CO/1', '2024-10-08').id, ended: how, on: day(on) }];
  };

  it('is followed by one mail that says which fact moved the date', async () => {
    const later = [{ milestone: 'update', on: day('2024-09-30'), number: 2 }];
    world.owed.owed = [
      update('CO/1', '2024-10-28', {
        basis: { start: day('2024-09-30'), facts: later, notes: [] },
      }),
    ];
    await world.oneRound();
    await world.oneRound();
    expect(world.mails).toHaveLength(2);
    expect(world.mails[1]?.text).toContain(
      'Moved from 8 October 2024 to 28 October 2024. Update counts from 30 September 2024 now, no longer from 10 September 2024.',
    );
  });

  it('is taken back, once, when a fact it came from is withdrawn', async () => {
    world.owed.owed = [];
    await world.oneRound();
    clockTo('2024-10-03');
    await world.oneRound();
    expect(world.mails).toHaveLength(2);
    expect(world.mails[1]).toMatchObject({
      subject: '[Tipstaff] norfolk 2024-10-02: complaint CO/1, no longer for you to do',
    });
    expect(world.mails[1]?.text).toContain('You were told of Tue 8 October 2024');
    expect(world.mails[1]?.text).toContain(
      'A fact from which it followed was corrected or withdrawn.',
    );
  });

  it('is not taken back from whoever was never told', async () => {
    const later = update('CO/2', '2024-10-08');
    world.owed.owed = [update('CO/1', '2024-10-08'), later];
    await world.sweepOnce();
    world.owed.owed = [update('CO/1', '2024-10-08')];
    clockTo('2024-10-03');
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
  });

  it('is taken back when it is no longer owed', async () => {
    ended('lapsed', '2024-10-02');
    await world.oneRound();
    expect(world.mails[1]?.text).toContain('It is no longer owed.');
  });

  it('needs no mail when it was done, nor when it ran out after its day', async () => {
    ended('discharged', '2024-10-02');
    await world.oneRound();
    ended('lapsed', '2024-10-09');
    clockTo('2024-10-09');
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
  });

  it('is told to the one who owns it now, and taken back from the one who did', async () => {
    world.owed.owed = [update('CO/1', '2024-10-08', { owner: 'Chief Constable' })];
    await world.oneRound();
    const told = world.mails.slice(1).map(({ to, text }) => [to[0], text]);
    expect(told).toContainEqual([
      'chief-constable@norfolk.example',
      expect.stringContaining('Last day: Tue 8 October 2024'),
    ]);
    expect(told).toContainEqual([
      'professional-standards-department@norfolk.example',
      expect.stringContaining('It is owned by Chief Constable now.'),
    ]);
    expect(told).toHaveLength(2);
  });

  it('stands again after it was taken back: that is told as well, once', async () => {
    world.owed.owed = [];
    await world.oneRound();
    world.owed.owed = [update('CO/1', '2024-10-08')];
    clockTo('2024-10-03');
    await world.oneRound();
    clockTo('2024-10-04');
    await world.oneRound();
    expect(world.mails).toHaveLength(3);
    expect(world.mails[2]?.text).toContain('It stands again.');
  });

  it('is dropped from the mail when it stands again before the mail is made', async () => {
    world.owed.owed = [];
    await world.sweepOnce();
    world.owed.owed = [update('CO/1', '2024-10-08')];
    const [id = ''] = world.enqueued.slice(-1);
    await expect(world.worker().handle(id)).resolves.toBe('skipped');
    expect(world.mails).toHaveLength(1);
  });

  it('names the bank holiday that was appointed', async () => {
    const added = {
      date: day('2024-10-07'),
      title: 'A day of thanks',
      source: 'x',
      knownOn: day('2024-10-02'),
    };
    world.law = world.law.with([added]);
    const { basis } = update('CO/1', '2024-10-08');
    world.owed.owed = [update('CO/1', '2024-10-09', { basis })];
    await world.oneRound();
    expect(world.mails[1]?.text).toContain(
      'Moved from 8 October 2024 to 9 October 2024. 7 October 2024 became a bank holiday (A day of thanks).',
    );
  });
});

describe('what can not wait for the digest', () => {
  let world: RemindersWorld;
  const recipients = () => world.mails.map(({ to }) => to[0]?.split('@')[0]);

  beforeEach(async () => {
    world = await RemindersWorld.open();
  });
  afterEach(() => world.close());

  it('goes at once in a mail of its own, and everything else waits', async () => {
    world.owed.owed = [update('CO/1', '2024-10-08')];
    await world.oneRound();
    world.owed.owed.push(update('CO/2', '2024-10-01'), update('CO/3', '2024-10-08'));
    await world.oneRound();
    world.owed.owed.push(update('CO/4', '2024-10-02'));
    await world.oneRound();
    await world.oneRound();
    expect(world.mails.map(({ subject }) => subject)).toEqual([
      '[Tipstaff] norfolk 2024-10-01: complaint CO/1, 7 days left',
      '[Tipstaff] norfolk 2024-10-01 urgent: complaint CO/2, due today',
      '[Tipstaff] norfolk 2024-10-01 urgent: complaint CO/4, 1 day left',
    ]);
  });

  it('waits for the end of the quiet hours', async () => {
    world.clock.moveTo('2024-10-01T08:00:00Z');
    await world.oneRound();
    world.owed.owed = [update('CO/1', '2024-10-02')];
    world.clock.moveTo('2024-10-01T19:30:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(0);
    world.clock.moveTo('2024-10-02T06:30:00Z');
    await world.oneRound();
    expect(world.mails.map(({ subject }) => subject)).toEqual([
      '[Tipstaff] norfolk 2024-10-02: complaint CO/1, due today',
    ]);
  });

  it('is not put into the queue in the quiet hours, though its mail was planned before', async () => {
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.sweepOnce();
    world.enqueued = [];
    world.clock.moveTo('2024-10-01T19:30:00Z');
    await world.sweepOnce();
    expect(world.enqueued).toEqual([]);
  });

  it('goes on a Saturday, where the digest does not', async () => {
    world.clock.moveTo('2024-10-05T09:00:00Z');
    world.owed.owed = [update('CO/1', '2024-10-07'), update('CO/2', '2024-10-11')];
    await world.oneRound();
    expect(world.mails.map(({ subject }) => subject)).toEqual([
      '[Tipstaff] norfolk 2024-10-05 urgent: complaint CO/1, 2 days left',
    ]);
  });

  it('catches up once after three days of sleep, with the latest rung only', async () => {
    world.owed.owed = [update('CO/1', '2024-10-04'), update('CO/2', '2024-10-11')];
    await world.oneRound();
    world.clock.moveTo('2024-10-07T13:00:00Z');
    await world.oneRound();
    await world.oneRound();
    const digests = world.mails.slice(1);
    expect(recipients().slice(1).sort()).toEqual([
      'head-of-professional-standards',
      'professional-standards-department',
    ]);
    expect(digests[0]?.text).toMatch(/CO\/1: 3 days overdue/);
    expect(
      (await world.entries()).filter(({ mail }) => mail.on > '2024-10-01').map(({ rung }) => rung),
    ).toEqual(expect.arrayContaining(['after-1', 'after-1']));
  });
});

describe('by what a force is reminded', () => {
  let world: RemindersWorld;
  const change = (id: string) => ({
    meta: {
      commandId: id,
      commandHash: id,
      actor: 'test',
      correlationId: id,
      causationId: null,
    },
    reason: 'As agreed.',
    today: day('2024-10-01'),
  });

  beforeEach(async () => {
    world = await RemindersWorld.open();
  });
  afterEach(() => world.close());

  it('is its own ladder for a rule, until it is withdrawn', async () => {
    const ladder = {
      rungs: [{ at: 'before-10' as const, to: ['owner', 'head-of-psd'] as const, urgent: false }],
      again: null,
    };
    world.owed.owed = [update('CO/1', '2024-10-15')];
    await new SetLadderHandler(world.executor).execute(
      new SetLadder('norfolk', 'R-KI-2', ladder, change('a')),
    );
    await world.oneRound();
    expect((await world.entries()).map(({ recipient, rung }) => [recipient, rung])).toEqual([
      [HEAD, 'before-10'],
      [OWNER, 'before-10'],
    ]);
    await new WithdrawLadderHandler(world.executor).execute(
      new WithdrawLadder('norfolk', 'R-KI-2', change('b')),
    );
    expect((await world.settings.of('norfolk')).ladders.setBy.byRule).toEqual({});
    await expect(
      new WithdrawLadderHandler(world.executor).execute(
        new WithdrawLadder('norfolk', 'R-KI-2', change('c')),
      ),
    ).rejects.toMatchObject({ code: 'reminder.no-own-ladder' });
  });

  it('is its own hours, for the digest and for what is urgent', async () => {
    const hours = {
      digestAt: '10:00',
      quietFrom: '18:00',
      quietUntil: '10:00',
      urgentOnEveryDay: false,
    };
    await new SetHoursHandler(world.executor).execute(new SetHours('norfolk', hours, change('a')));
    world.owed.owed = [update('CO/1', '2024-10-02')];
    await world.oneRound();
    expect(world.mails).toHaveLength(0);
    world.clock.moveTo('2024-10-01T09:00:00Z');
    await world.oneRound();
    expect(world.mails).toHaveLength(1);
  });

  it('reaches the delegate of an office that is away, and names whom they stand in for', async () => {
    const absence = {
      id: 'ABS-1',
      office: OWNER,
      from: day('2024-10-01'),
      until: day('2024-10-04'),
      delegate: 'Vetting',
    };
    await new RecordAbsenceHandler(world.executor).execute(
      new RecordAbsence('norfolk', absence, change('a')),
    );
    world.owed.owed = [update('CO/1', '2024-10-08')];
    await world.oneRound();
    expect(world.mails.map(({ to }) => to[0])).toEqual(['vetting@norfolk.example']);
    expect(world.mails[0]?.text).toContain(`You stand in for: ${OWNER}`);
    await new EndAbsenceHandler(world.executor).execute(
      new EndAbsence('norfolk', 'ABS-1', day('2024-10-01'), change('b')),
    );
    world.clock.moveTo('2024-10-02T08:00:00Z');
    await world.oneRound();
    expect(world.mails.slice(1).map(({ to }) => to[0])).toEqual([
      'professional-standards-department@norfolk.example',
    ]);
  });

  it('keeps names and reasons sealed in the record', async () => {
    const absence = {
      id: 'ABS-1',
      office: 'An office with a name',
      from: day('2024-10-01'),
      until: day('2024-10-04'),
      delegate: null,
    };
    await new RecordAbsenceHandler(world.executor).execute(
      new RecordAbsence('norfolk', absence, change('a')),
    );
    const { rows } = await world.pool.query<{ body: string }>(
      `SELECT convert_from(body, 'UTF8') AS body FROM event_log.event`,
    );
    expect(rows[0]?.body).not.toMatch(/An office with a name|As agreed/);
    expect((await world.settings.absences('norfolk')).absences[0]).toMatchObject({
      office: 'An office with a name',
    });
  });
});
