import { giveAll } from './client/give';
import { FORCE, must, type Person, RestrictedWorld, ROWS, saidTo } from './restricted-world';
import { afterSweeps, WorkerWorld } from './worker-world';

jest.setTimeout(180_000);

/** About the Chief Constable: the local policing body is the appropriate authority. */
const ABOUT_CHIEF = 'CO/CHIEF/24';
const PSD = 'professional-standards-department@norfolk.example';
const BODY = 'commissioner-for-norfolk@norfolk.example';

const path = (reference: string) =>
  `/api/v1/cases/complaint/${FORCE}/${encodeURIComponent(reference)}`;

describe('a complaint about the chief officer', () => {
  let world: RestrictedWorld;
  let officer: Person;
  let reviewer: Person;
  let head: Person;
  let worker: Person;

  beforeAll(async () => {
    world = await RestrictedWorld.start();
    officer = await world.person('officer', 'opcc-officer');
    reviewer = await world.person('reviewer', 'opcc-reviewer');
    head = await world.person('head', 'head-of-psd', 'hearing-administrator', 'administrator');
    worker = await world.person('worker', 'psd-case-worker');
    await giveAll(...([world.api.client, 'policing-body', 'PCC'] as const), [
      'establish',
      {
        on: '2012-11-22',
        value: 'police-and-crime-commissioner',
        name: 'Commissioner for Norfolk',
      },
    ]);
    await giveAll(
      ...([world.api.client, 'complaint', 'CO/PLAIN/24'] as const),
      ['receive', { on: '2024-09-02' }],
      ['log', { on: '2024-09-03' }],
    );
  });
  afterAll(() => world.close());

  /** Every page and list in which somebody of the force could find it, or count it. */
  const readers: readonly string[] = [
    `/api/v1/cases?force=${FORCE}`,
    `/api/v1/cases?force=${FORCE}&format=csv`,
    `/api/v1/cases?force=${FORCE}&q=CHIEF`,
    `/api/v1/cases?force=${FORCE}&person=CPL-0777`,
    `/api/v1/cases?force=${FORCE}&milestone=made`,
    `/api/v1/cases?force=${FORCE}&limit=1&sort=reference`,
    `/api/v1/obligations?force=${FORCE}`,
    `/api/v1/obligations?force=${FORCE}&on=2024-09-10`,
    `/api/v1/obligations?force=${FORCE}&format=csv`,
    `/api/v1/obligations?force=${FORCE}&owner=Nobody`,
    `/api/v1/look-alikes?force=${FORCE}`,
    ROWS,
    `${ROWS}&format=csv`,
    `/api/v1/reports/complaints-and-conduct?force=${FORCE}&to=2024-09-30`,
    `/api/v1/reminders?force=${FORCE}`,
    `/api/v1/meetings?force=${FORCE}`,
    `/api/v1/feeds?force=${FORCE}`,
    path(ABOUT_CHIEF),
  ];
  const allSaidTo = async (who: Person): Promise<readonly (readonly [string, object])[]> => {
    const said: (readonly [string, object])[] = [];
    for (const one of readers) said.push([one, await saidTo(who.get(one))]);
    return said;
  };
  const withoutReport = (said: Awaited<ReturnType<typeof allSaidTo>>) =>
    said.filter(([one]) => !one.includes('/reports/complaints-and-conduct?'));

  it('is begun by the officers of the policing body, and worked by them', async () => {
    const refused = await officer.command('complaint', 'CO/OTHER/24', 'receive', {
      body: { on: '2024-09-02' },
    });
    expect([refused.status, refused.body.code]).toEqual([404, 'case.not-found']);
    await world.caughtUp();
    const before = { head: await allSaidTo(head), worker: await allSaidTo(worker) };

    await officer.enters(
      ABOUT_CHIEF,
      0,
      ['receive', { on: '2024-09-02', authority: 'local-policing-body', person: 'CPL-0777' }],
      ['log', { on: '2024-09-03' }],
      ['decide-handling', { on: '2024-09-04', value: 'schedule-3' }],
    );
    await world.caughtUp();
    const page = await must(officer.get(path(ABOUT_CHIEF)));
    expect(page).toMatchObject({
      reference: ABOUT_CHIEF,
      state: { authority: 'local-policing-body' },
    });
    const list = await must(officer.get(`/api/v1/cases?force=${FORCE}`));
    expect((list['cases'] as { reference: string }[]).map(({ reference }) => reference)).toEqual([
      ABOUT_CHIEF,
    ]);
    expect((await officer.get(path('CO/PLAIN/24'))).status).toBe(404);
    const work = await must(officer.get(`/api/v1/opcc/obligations?force=${FORCE}`));
    expect(work['rows']).toContainEqual(
      expect.objectContaining({
        ...{ case: ABOUT_CHIEF, rule: 'R-KI-2', direction: 'policing-body', due: '2024-10-02' },
        owner: 'Commissioner for Norfolk',
      }),
    );

    // To the force it is byte for byte as before there was one; only the totals say how many are left out.
    expect(withoutReport(await allSaidTo(head))).toEqual(withoutReport(before.head));
    expect(withoutReport(await allSaidTo(worker))).toEqual(withoutReport(before.worker));
    const unknown = path('CO/UNKNOWN/24');
    for (const who of [head, worker, reviewer]) {
      expect(await saidTo(who.get(path(ABOUT_CHIEF)), 'CHIEF')).toEqual(
        await saidTo(who.get(unknown), 'UNKNOWN'),
      );
    }
    expect(
      (await reviewer.get(`/api/v1/opcc/obligations?force=${FORCE}`)).text.includes('CHIEF'),
    ).toBe(false);
  });

  it('is in no figure of the force, and a remark says how many are left out', async () => {
    const report = await must(
      head.get(`/api/v1/reports/complaints-and-conduct?force=${FORCE}&to=2024-09-30`),
    );
    const logged = (report['rows'] as { id: string; last: object }[]).find(
      ({ id }) => id === 'complaints-logged',
    );
    expect(logged?.last).toMatchObject({
      ...{ value: 1, leftOut: 1, leftOutBy: { 'of-policing-body': 1 } },
    });
  });

  it('refuses a command of the force as one about no case', async () => {
    const refusal = (reference: string) =>
      head.command('complaint', reference, 'record-contact', {
        ...{ version: 0, body: { on: '2024-09-05' } },
      });
    const [known, unknown] = [await refusal(ABOUT_CHIEF), await refusal('CO/UNKNOWN/24')];
    expect([known.status, known.body.code]).toEqual([unknown.status, unknown.body.code]);
  });

  it('is seen by one of the force who is named, and no more when named no longer', async () => {
    const name = (command: 'name-person' | 'un-name-person', version: number) =>
      officer.command('complaint', ABOUT_CHIEF, command, {
        ...{ version, body: { person: worker.id } },
      });
    expect((await name('name-person', 3)).status).toBe(200);
    expect((await worker.get(path(ABOUT_CHIEF))).status).toBe(200);
    expect((await officer.get(path(ABOUT_CHIEF))).status).toBe(200);
    expect((await head.get(path(ABOUT_CHIEF))).status).toBe(404);
    expect((await name('un-name-person', 4)).status).toBe(200);
    expect((await worker.get(path(ABOUT_CHIEF))).status).toBe(404);
  });

  it('comes to the force when the decision is corrected, and goes back with the next', async () => {
    const sees = async (who: Person) => (await who.get(path(ABOUT_CHIEF))).status;
    await officer.enters(ABOUT_CHIEF, 5, [
      'decide-authority',
      { on: '2024-09-06', value: 'chief-officer' },
    ]);
    expect([await sees(head), await sees(officer)]).toEqual([200, 404]);
    await world.caughtUp();
    const owed = await must(head.get(`/api/v1/obligations?force=${FORCE}&limit=200`));
    expect(owed['obligations']).toContainEqual(expect.objectContaining({ case: ABOUT_CHIEF }));
    await head.command('complaint', ABOUT_CHIEF, 'correct-fact', {
      version: 6,
      body: { fact: 6, value: 'local-policing-body', reason: 'It is about the Chief Constable.' },
    });
    expect([await sees(head), await sees(officer)]).toEqual([404, 200]);
  });

  it('has drafts of its reports, which the officers of the body read, and of no other case', async () => {
    const other = 'CO/PLAIN-2/23';
    const own = 'CO/CHIEF-2/23';
    await giveAll(
      ...([world.api.client, 'complaint', other] as const),
      ['receive', { on: '2023-08-01' }],
      ['log', { on: '2023-08-02' }],
      ['decide-handling', { on: '2023-08-03', value: 'schedule-3' }],
      ['decide-investigation', { on: '2023-08-04', value: 'local' }],
    );
    await officer.enters(
      own,
      0,
      ['receive', { on: '2023-08-01', authority: 'local-policing-body' }],
      ['log', { on: '2023-08-02' }],
      ['decide-handling', { on: '2023-08-03', value: 'schedule-3' }],
      ['decide-investigation', { on: '2023-08-04', value: 'local' }],
    );
    const draft = (who: Person, reference: string) => who.get(`${path(reference)}/chapter-13/1`);
    expect((await draft(officer, own)).status).toBe(200);
    expect((await draft(head, other)).status).toBe(200);
    for (const [who, reference] of [
      [officer, other],
      [head, own],
    ] as const) {
      const { status, body } = await draft(who, reference);
      expect([status, body.code]).toEqual([404, 'case.not-found']);
    }
    // What is owed to the body by others it still follows as before, and sees no more of it.
    const list = await must(officer.get(`/api/v1/opcc/chapter-13?force=${FORCE}`));
    const states = (list['reports'] as { state: string }[]).map(({ state }) => state);
    expect(states).not.toContain('foreseen');
    const known = await officer.get(`/api/v1/opcc/chapter-13?force=${FORCE}&knownOn=2024-09-01`);
    expect(known.status).toBe(403);
  });
});

describe('mails about it', () => {
  let world: WorkerWorld;
  beforeEach(async () => {
    world = await WorkerWorld.open();
  });
  afterEach(() => world.close());

  it('go to the policing body, and never touch the mailbox of the force', async () => {
    await world.record('policing-body', 'PCC', [
      'established',
      '2012-11-22',
      {
        value: 'police-and-crime-commissioner',
        details: { name: 'Commissioner for Norfolk' },
      },
    ]);
    await world.record('complaint', ABOUT_CHIEF, [
      'made',
      '2024-09-27',
      { details: { authority: 'local-policing-body' } },
    ]);
    await world.record('complaint', 'CO/PLAIN/24', ['made', '2024-09-27']);
    // On the day itself, and days after it was due, when the head of PSD is told of what is the force's.
    for (const morning of [
      '2024-10-01T08:00:00Z',
      '2024-10-02T08:00:00Z',
      '2024-10-09T08:00:00Z',
    ]) {
      const running = world.startWorker(morning);
      await afterSweeps(running, 4);
      await running.end('SIGTERM');
    }
    const texts = (to: string) =>
      world.mails.filter((mail) => mail.to.includes(to)).map(({ text }) => text);
    expect(texts(BODY).some((text) => text.includes(ABOUT_CHIEF))).toBe(true);
    expect(texts(PSD).some((text) => text.includes('CO/PLAIN/24'))).toBe(true);
    const elsewhere = world.mails.filter((mail) => !mail.to.includes(BODY));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.some(({ text }) => text.includes(ABOUT_CHIEF))).toBe(false);
  });
});
