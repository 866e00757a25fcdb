import { type ApiWorld, startApi } from './api-world';
import { until, WorkerWorld } from './worker-world';

const REMINDERS = '/api/v1/reminders?force=norfolk';
const SETTINGS = '/api/v1/reminder-settings/norfolk';
const REASON = 'Its reference is in the log of the mail server.';

interface Entry {
  readonly obligation: string;
  readonly recipient: string;
  readonly outcome: string;
  readonly mail: { readonly digest: string; readonly reference: string };
}

/** Five working days before the meeting of 8 October: each action's owner is told. */
describe('reminders over HTTP', () => {
  let world: WorkerWorld;
  let api: ApiWorld;
  jest.setTimeout(180_000);

  beforeAll(async () => {
    world = await WorkerWorld.open();
    await world.raiseActions(3);
    await world.record('action', 'PAM-1/3', ['closed', '2024-09-30']);
    world.mail.behave({ kind: 'hang-up' });
    world.startWorker('2024-10-01T08:00:00Z');
    await world.settled(2);
    world.mail.behave({ kind: 'accept' });
    api = await startApi('2024-10-01', {
      DATABASE_URL: world.database.url,
      REDIS_URL: world.redis.url,
      TIPSTAFF_QUEUE_PREFIX: 'tipstaff',
    });
  });
  afterAll(async () => {
    await api.close();
    await world.close();
  });

  async function entries(filter = ''): Promise<readonly Entry[]> {
    const { body } = await api.get(`${REMINDERS}${filter}`).expect(200);
    return (body as { reminders: Entry[] }).reminders;
  }

  async function mailTo(recipient: string): Promise<Entry['mail']> {
    const [entry] = await entries(`&recipient=${encodeURIComponent(recipient)}`);
    if (!entry) throw new Error(`Nothing was planned for ${recipient}.`);
    return entry.mail;
  }

  it('are found by rule, office, obligation, kind and day of the mail, as JSON and as a file', async () => {
    const [one] = await entries('&recipient=Office%201');
    expect(one).toMatchObject({
      rule: 'R-SRC-3',
      title: 'Accountability meeting action',
      as: 'owner',
      standsInFor: null,
      outcome: 'unknown',
      mail: { kind: 'digest', on: '2024-10-01' },
    });
    const obligation = `&obligation=${encodeURIComponent(one?.obligation ?? '')}`;
    const found = async (filter: string) => (await entries(filter)).length;
    expect(await found(`${obligation}&rule=R-SRC-3&kind=digest&on=2024-10-01`)).toBe(1);
    expect(await found('&rule=R-SRC-3')).toBe(2);
    expect(await found('&rule=R-KI-2')).toBe(0);
    expect(await found('&kind=urgent')).toBe(0);
    expect(await found('&on=2024-09-30')).toBe(0);
    const { text } = await api.get(`${REMINDERS}&recipient=Office%201&format=csv`).expect(200);
    expect(text.split('\r\n')[0]).toContain('rule,aboutOn,rung,recipient,as,standsInFor');
    const { body } = await api.get(`${REMINDERS}&rule=R-XX-1`).expect(400);
    expect(body).toMatchObject({ errors: [{ in: 'query', pointer: '/rule' }] });
  });

  it('are counted by rule and by office while they have no good end', async () => {
    const { body } = await api.get('/api/v1/reminders/queue?force=norfolk').expect(200);
    expect(body).toMatchObject({
      since: '2024-08-02',
      ...{ waiting: 0, failed: 0, unknown: 2, waitingSince: null },
      byRule: [{ rule: 'R-SRC-3', title: 'Accountability meeting action', unknown: 2 }],
      byPerson: [
        { recipient: 'Office 1', unknown: 1 },
        { recipient: 'Office 2', unknown: 1 },
      ],
      jobs: { waiting: 0, active: 0, delayed: 0, failed: 0 },
    });
    await api.get('/api/v1/reminders/queue?force=norfok').expect(404);
  });

  it('are accounted for in a line of each day', async () => {
    const lines = await until(async () => {
      const { body } = await api.get('/api/v1/reminders/daily-lines?force=norfolk').expect(200);
      const { lines } = body as { lines: object[] };
      return lines.length > 0 ? lines : null;
    });
    expect(lines).toMatchObject([
      { on: '2024-10-01', due: 2, unknown: 2, missed: 0, words: expect.stringContaining('2 due') },
    ]);
  });

  it('are settled by whoever looked, once, with a reason that nobody reads in the record', async () => {
    const { digest } = await mailTo('Office 1');
    const path = `/api/v1/mails/${digest}/settlement`;
    const body = { outcome: 'sent', reason: REASON };
    const first = await api.post(path, body, { key: 'settle-it-1' }).expect(200);
    expect(first.body).toMatchObject({ digest, outcome: 'sent', into: null });
    const repeated = await api.post(path, body, { key: 'settle-it-1' }).expect(200);
    expect(repeated.body).toEqual(first.body);
    await api.post(path, { ...body, reason: 'Another.' }, { key: 'settle-it-1' }).expect(422);
    await api.post(path, { ...body, outcome: 'not-sent' }, { key: 'settle-it-1' }).expect(422);
    const late = await api.post(path, body).expect(409);
    expect(late.body).toMatchObject({ code: 'mail.not-unknown', data: { state: 'sent' } });
    expect(await entries('&recipient=Office%201')).toMatchObject([{ outcome: 'sent' }]);
    const events = await world.events.readAll({ after: 0, limit: 1_000 });
    expect(events.map(({ type, actor }) => [type, actor])).toContainEqual([
      'reminder.settled-by-hand',
      'api-token',
    ]);
    expect(JSON.stringify(events)).not.toContain('log of the mail server');
  });

  it('go out a second time only where somebody says that they may', async () => {
    const { digest, reference } = await mailTo('Office 2');
    const path = `/api/v1/mails/${digest}/retry`;
    const refused = await api.post(path, { reason: REASON }).expect(409);
    expect(refused.body).toMatchObject({
      code: 'mail.may-send-twice',
      detail: expect.stringContaining(reference),
      errors: [{ in: 'body', pointer: '/maySendTwice' }],
    });
    const body = { reason: REASON, maySendTwice: true };
    const { body: answer } = await api.post(path, body).expect(200);
    const [again] = await until(async () => {
      const found = await entries('&recipient=Office%202&state=sent');
      return found.length > 0 ? found : null;
    });
    expect(again?.mail).toMatchObject({
      kind: 'urgent',
      digest: (answer as { into: string }).into,
    });
    expect(again?.mail.reference).not.toBe(reference);
    expect(world.mailsByAddress()).toMatchObject({ 'office-2@norfolk.example': 2 });
    await api.post(`/api/v1/mails/${digest}/retry`, { reason: REASON }).expect(409);
  });

  it('are not seen to without a reason, a key, or a mail', async () => {
    const { digest } = await mailTo('Office 1');
    await api.post(`/api/v1/mails/${digest}/retry`, {}).expect(400);
    await api
      .post('/api/v1/mails/7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10/retry', { reason: REASON })
      .expect(404);
    const bare = await fetch(`${api.url}/api/v1/mails/${digest}/retry`, {
      method: 'POST',
      headers: { authorization: `Bearer ${api.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ reason: REASON }),
    });
    expect(bare.status).toBe(428);
  });

  it('are explained rung by rung, also why nobody was reminded', async () => {
    const told = async (obligation: string) => {
      const path = `/api/v1/reminders/ladder?obligation=${encodeURIComponent(obligation)}`;
      return (await api.get(path).expect(200)).body as {
        rungs: { rung: string; people: { outcome: string; reason: string | null }[] }[];
      };
    };
    const [one] = await entries('&recipient=Office%201');
    const standing = await told(one?.obligation ?? '');
    expect(standing).toMatchObject({
      aboutOn: '2024-10-08',
      owner: 'Office 1',
      ended: null,
      setBy: null,
    });
    expect(standing.rungs.map(({ rung, people: [first] }) => [rung, first?.outcome])).toEqual(
      expect.arrayContaining([
        ['before-5', 'sent'],
        ['before-1', 'not-reached'],
        ['on-the-day', 'not-reached'],
      ]),
    );
    const done = await told((one?.obligation ?? '').replace('PAM-1/1', 'PAM-1/3'));
    expect(done).toMatchObject({ ended: { how: 'discharged', on: '2024-09-30' } });
    expect(done.rungs.find(({ rung }) => rung === 'before-5')?.people).toMatchObject([
      {
        outcome: 'not-given',
        reason: 'Done on 30 September 2024, before the rung of 1 October 2024 was reached.',
      },
    ]);
    await api.get('/api/v1/reminders/ladder?obligation=action:norfolk:X%23R-SRC-3%231').expect(404);
  });

  const LADDER = {
    rungs: [
      { at: 'on-the-day', to: ['owner', 'head-of-psd'], urgent: true },
      { at: 'before-10', to: ['owner'] },
      { at: 'before-4', to: ['owner', 'head-of-psd'] },
    ],
    again: { everyWorkingDays: 2, to: ['owner'] },
  };

  it('follow what ships until a force sets its own ladder, and again once it is withdrawn', async () => {
    const before = await api.get(SETTINGS).expect(200);
    expect(before.headers['etag']).toBe('"0"');
    expect(before.body).toMatchObject({
      version: 0,
      hours: { digestAt: '07:30', setBy: null },
      standard: { setBy: null },
      byRule: ['R-ASK-1', 'R-ASK-2', 'R-BAR-1', 'R-C13-2', 'R-C13-9', 'R-REF-1', 'R-REV-7'].map(
        (rule) => ({
          rule,
        }),
      ),
      roles: expect.arrayContaining([{ role: 'owner', meaning: expect.any(String) }]),
    });
    const path = `${SETTINGS}/ladders/R-SRC-3`;
    const body = { ...LADDER, reason: 'Agreed with the policing body.' };
    const set = await api.put(path, body, { version: 0, key: 'set-ladder' }).expect(200);
    expect(set.headers['etag']).toBe('"1"');
    await api.put(path, body, { version: 0, key: 'set-ladder' }).expect(200);
    await api.put(path, body, { version: 0 }).expect(412);
    await api.put(path, body).expect(428);
    const { body: after } = await api.get(SETTINGS).expect(200);
    const own = (after as { byRule: { rule: string }[] }).byRule.find(
      ({ rule }) => rule === 'R-SRC-3',
    );
    expect(own).toMatchObject({
      rungs: [{ at: 'before-10' }, { at: 'before-4', urgent: false }, { at: 'on-the-day' }],
      setBy: { actor: 'api-token', on: '2024-10-01' },
    });
    const withdrawal = { reason: 'What ships suits us.' };
    await api.post(`${path}/withdrawal`, withdrawal, { version: 1 }).expect(200);
    await api.post(`${path}/withdrawal`, withdrawal, { version: 2 }).expect(404);
  });

  it('refuse a ladder with the place of its fault, and a rule that owes nothing', async () => {
    const path = `${SETTINGS}/ladders/standard`;
    const reason = 'To see.';
    const refused = async (rungs: object[], pointer: string) => {
      const { body } = await api
        .put(path, { ...LADDER, rungs, reason }, { version: 2 })
        .expect(400);
      expect(body).toMatchObject({
        code: 'reminder.ladder-invalid',
        errors: [{ in: 'body', pointer }],
      });
    };
    await refused([], '/rungs');
    await refused([{ at: 'soon', to: ['owner'] }], '/rungs/0/at');
    await refused([{ at: 'on-the-day', to: ['everybody'] }], '/rungs/0/to');
    await api.put(path, { rungs: 'no', again: 7, reason }, { version: 2 }).expect(400);
    const other = await api.put(
      `${SETTINGS}/ladders/R-XX-1`,
      { ...LADDER, reason },
      { version: 2 },
    );
    expect([other.status, other.body]).toMatchObject([
      400,
      { detail: expect.stringContaining('R-KI-2') },
    ]);
    await api
      .put(
        '/api/v1/reminder-settings/norfok/ladders/standard',
        { ...LADDER, reason },
        { version: 0 },
      )
      .expect(404);
  });

  it('are rehearsed under a ladder before it is set', async () => {
    const { body } = await api.post(`${SETTINGS}/ladders/R-SRC-3/rehearsal`, LADDER).expect(200);
    expect(body).toMatchObject({
      ...{ on: '2024-10-02', now: 0, then: 4 },
      people: [
        { recipient: 'Head of Professional Standards', now: 0, then: 2 },
        { recipient: 'Office 1', now: 0, then: 1 },
        { recipient: 'Office 2', now: 0, then: 1 },
      ],
      told: expect.arrayContaining([
        expect.objectContaining({ rung: 'before-4', recipient: 'Office 1', as: 'owner' }),
      ]),
    });
    expect((await api.get(SETTINGS)).body).toMatchObject({ version: 2 });
  });

  it('come at the hours of the force', async () => {
    const hours = {
      ...{ digestAt: '08:15', quietFrom: '18:00', quietUntil: '08:00' },
      ...{ urgentOnEveryDay: false, reason: 'The office opens at eight.' },
    };
    await api.put(`${SETTINGS}/hours`, hours, { version: 2 }).expect(200);
    const { body } = await api.get(SETTINGS).expect(200);
    expect(body).toMatchObject({
      version: 3,
      hours: { digestAt: '08:15', setBy: { on: '2024-10-01' } },
    });
    const quiet = { ...hours, digestAt: '07:00' };
    const refused = await api.put(`${SETTINGS}/hours`, quiet, { version: 3 }).expect(400);
    expect(refused.body).toMatchObject({ errors: [{ in: 'body', pointer: '/digestAt' }] });
  });

  it('go to whoever stands in while an office is away', async () => {
    const path = `${SETTINGS}/absences`;
    const away = {
      ...{ office: 'Office 1', from: '2024-10-07', until: '2024-10-18' },
      ...{ delegate: 'Office 2', reason: 'On leave.' },
    };
    const { body: first } = await api.post(path, away, { key: 'away-once' }).expect(201);
    const { body: repeated } = await api.post(path, away, { key: 'away-once' }).expect(201);
    expect(repeated).toEqual(first);
    const { id } = first as { id: string };
    const { body: list } = await api.get(path).expect(200);
    expect(list).toMatchObject({
      absences: [{ id, office: 'Office 1', delegate: 'Office 2', until: '2024-10-18' }],
    });
    const [one] = await entries('&recipient=Office%201');
    const ladder = `/api/v1/reminders/ladder?obligation=${encodeURIComponent(one?.obligation ?? '')}`;
    const { body: told } = await api.get(ladder).expect(200);
    const { rungs } = told as { rungs: { rung: string; people: object[] }[] };
    expect(rungs.find(({ rung }) => rung === 'before-1')?.people).toMatchObject([
      { recipient: 'Office 2', standsInFor: 'Office 1', outcome: 'not-reached' },
    ]);
    await api.post(path, { ...away, until: '2024-10-01' }).expect(400);
    const end = { until: '2024-10-06', reason: 'Leave was cancelled.' };
    await api.post(`${path}/${id}/end`, end).expect(200);
    await api.post(`${path}/${id}/end`, end).expect(400);
    await api.post(`${path}/7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10/end`, end).expect(404);
  });
});
