import { type Role } from '@tipstaff/access';
import { pageOfReader } from '@tipstaff/reminders';
import { type ApiWorld, type Caller, callerWith, pathOf, startApi } from './api-world';
import { importedSample } from './cli-world';
import { give, giveAll } from './client/give';
import { TokenProvider } from './token-provider';

const TODAY = '2024-10-01';
/** Owes the policing body nothing yet: its first period ends on 9 November. */
const SOON = 'CO/SOON/23';
const LIST = '/api/v1/opcc/chapter-13?force=norfolk';

jest.setTimeout(120_000);

interface Line {
  readonly type: 'complaint' | 'conduct';
  readonly case: string;
  readonly calledBy: string;
  readonly period: { readonly n: number };
  readonly arose: string;
  readonly recipient: string;
  readonly state: string;
  readonly on: string | null;
  readonly daysLate: number | null;
  readonly reason: string | null;
}

let provider: TokenProvider;
let api: ApiWorld;
let officer: Caller;
let reviewer: Caller;
let head: Caller;

async function as(role: Role): Promise<Caller> {
  const claims = { sub: role, roles: [role], forces: ['norfolk'] };
  return callerWith(api.url, await provider.token({ claims }));
}

async function linesOf(caller: Caller, more = ''): Promise<readonly Line[]> {
  const { status, body } = await caller.get(`${LIST}${more}`);
  expect([status, body.code]).toEqual([200, undefined]);
  return body.reports;
}

const owed = (lines: readonly Line[]) => lines.filter(({ state }) => state === 'owed');

beforeAll(async () => {
  provider = await TokenProvider.start();
  api = await startApi(TODAY, provider.environment, {}, await importedSample());
  officer = await as('opcc-officer');
  reviewer = await as('opcc-reviewer');
  head = await as('head-of-psd');
  await giveAll(
    ...([head.client, 'complaint', SOON] as const),
    ['receive', { on: '2023-11-10' }],
    ['decide-handling', { on: '2023-11-11', value: 'schedule-3' }],
    ['decide-investigation', { on: '2023-11-20', value: 'local' }],
  );
});

afterAll(async () => {
  await api.close();
  await provider.stop();
});

describe('the OPCC officer', () => {
  it('finds the four reports that are owed on 1 October 2024, with their references and days late', async () => {
    const lines = await linesOf(officer);
    expect(
      owed(lines).map(({ arose, daysLate, recipient }) => [arose, daysLate, recipient]),
    ).toEqual([
      ['2024-09-06', 25, 'lpb'],
      ['2024-09-14', 17, 'lpb'],
      ['2024-09-22', 9, 'lpb'],
      ['2024-09-23', 8, 'lpb'],
    ]);
    expect(
      owed(lines)
        .map(({ period }) => period.n)
        .sort(),
    ).toEqual([1, 1, 1, 2]);
    // The references are those of the register, as they stand in the letters.
    const whole = owed(await linesOf(head)).filter(({ recipient }) => recipient === 'lpb');
    expect(owed(lines).map((line) => line.case)).toEqual(whole.map((line) => line.case));
  });

  it('reads it in pages as well, what is owed first', async () => {
    const first = await officer.get(`${LIST}&limit=2`);
    const next = encodeURIComponent(String(first.body.next));
    const second = await officer.get(`${LIST}&limit=2&after=${next}`);
    expect([...first.body.reports, ...second.body.reports]).toEqual(
      (await linesOf(officer)).slice(0, 4),
    );
    const { cases, states } = (await officer.get(LIST)).body;
    expect(states).toContainEqual({ state: 'owed', reports: 4, cases: 4 });
    expect([first.body.cases, first.body.states]).toEqual([cases, states]);
    const elsewhere = await officer.get(`${LIST}&on=2024-09-13&after=${next}`);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([400, 'list.cursor-of-another-list']);
  });

  it('sees of what is to come how much, and no reference; whoever reads the cases sees both', async () => {
    const [its, ours] = await Promise.all([officer.get(LIST), head.get(LIST)]);
    expect(its.body.comingByMonth).toEqual(ours.body.comingByMonth);
    expect(its.body.comingByMonth.length).toBeGreaterThan(0);
    const foreseen = ours.body.reports.filter(({ state }: Line) => state === 'foreseen');
    expect(foreseen.length).toBeGreaterThan(0);
    expect(new Set(its.body.reports.map(({ state }: Line) => state))).toEqual(
      new Set(['owed', 'sent']),
    );
    expect(foreseen.some((line: Line) => line.case === SOON)).toBe(true);
    expect(its.text).not.toContain(SOON);
    expect(its.body.reports.every(({ recipient }: Line) => recipient === 'lpb')).toBe(true);
  });

  it('does not look at a day to come, nor at what was known on a day', async () => {
    const ahead = await officer.get(`${LIST}&on=2024-10-02`);
    expect([ahead.status, ahead.body.code]).toEqual([400, 'chapter-13.day-to-come']);
    const known = await officer.get(`${LIST}&knownOn=2024-09-15`);
    expect([known.status, known.body.code]).toEqual([403, 'access.forbidden']);
    expect((await linesOf(head, '&on=2024-10-02&knownOn=2024-09-30')).length).toBeGreaterThan(0);
  });

  it('sees the list as it was on a day before', async () => {
    expect(owed(await linesOf(officer, '&on=2024-09-13')).map(({ arose }) => arose)).toContain(
      '2024-09-06',
    );
  });

  it('has a list of what stands open towards the policing body, and is refused the cases', async () => {
    const { status, body } = await officer.get('/api/v1/opcc/obligations?force=norfolk&limit=200');
    expect([status, body.on]).toEqual([200, TODAY]);
    const reports = body.rows.filter(({ rule }: { rule: string }) => rule === 'R-C13-2');
    expect(reports.map(({ arose }: Line) => arose).sort()).toEqual(
      owed(await linesOf(officer)).map(({ arose }) => arose),
    );
    expect(reports.every(({ overdue }: { overdue: boolean }) => overdue)).toBe(true);
    const ahead = await officer.get('/api/v1/opcc/obligations?force=norfolk&on=2024-10-02');
    expect([ahead.status, ahead.body.code]).toEqual([400, 'chapter-13.day-to-come']);
  });

  it('is led by a mail to the page of what they are owed, and may open no page of the case', async () => {
    const [line] = owed(await linesOf(officer));
    const linked = {
      ref: { type: line.type, force: 'norfolk', reference: line.case },
      rule: 'R-C13-2',
      obligation: null,
    };
    const page = pageOfReader('https://tipstaff.example', linked, 'opcc-contact');
    expect(page).toBe('https://tipstaff.example/opcc?force=norfolk');
    expect((await officer.get(LIST)).status).toBe(200);
    const ofCase = pageOfReader('https://tipstaff.example', linked, 'owner');
    const path = String(ofCase).replace('https://tipstaff.example', '/api/v1');
    expect([(await officer.get(path)).status, (await head.get(path)).status]).toEqual([404, 200]);
  });
});

describe('saved lists of the OPCC officer', () => {
  const save = (caller: Caller, name: string, target: string, query: string) =>
    caller.post('/api/v1/lists', { name, target, query, shared: true });

  it('ask for what they may read, and show nothing of what others ask for', async () => {
    const own = await save(officer, 'Open actions', 'cases', 'force=norfolk&type=action');
    expect(own.status).toBe(201);
    expect((await officer.get(own.body.results)).status).toBe(200);
    const refused = await save(officer, 'No duties', 'obligations', 'force=norfolk');
    expect([refused.status, refused.body.code]).toEqual([403, 'access.forbidden']);
    // Of complaints those of the policing body itself, of which there is none here.
    const complaints = await save(officer, 'Ours', 'cases', 'force=norfolk&type=complaint');
    expect((await officer.get(complaints.body.results)).body.cases).toEqual([]);
    const theirs = await save(head, 'One case', 'cases', `force=norfolk&q=${SOON}`);
    expect(theirs.status).toBe(201);
    const { body } = await officer.get('/api/v1/lists');
    expect(body.lists.map(({ name }: { name: string }) => name)).toEqual(['Open actions', 'Ours']);
    expect((await officer.get(`/api/v1/lists/${theirs.body.id}`)).status).toBe(404);
    expect((await officer.get(theirs.body.results)).status).toBe(404);
  });
});

describe('a reviewer of the policing body', () => {
  it('sees the same', async () => {
    expect(await linesOf(reviewer)).toEqual(await linesOf(officer));
  });
});

describe('what becomes of an owed report', () => {
  const WHY = 'A trial is listed for November.';

  it('sent to the policing body alone is sent to it, and still owed to the Director General', async () => {
    const [line] = owed(await linesOf(officer));
    const { type, case: reference, period } = line;
    const path = pathOf(type, reference);
    const said = { on: TODAY, period: period.n };
    let version = (await head.get(path)).body.version;
    for (const [command, body] of [
      [
        'draft-chapter-13-report',
        {
          ...{ ...said, progress: 'Eleven accounts.', estimate: '2024-12-01' },
          ...{ 'reason-for-length': 'A witness was abroad.', 'planned-steps': 'An interview.' },
        },
      ],
      ['send-chapter-13-report', { ...said, value: ['lpb'] }],
    ] as const) {
      const answer = await give(head.client, 'complaint', reference, command, body, { version });
      expect([answer.status, answer.body.code]).toEqual([200, undefined]);
      version += 1;
    }
    const { body: listed } = await head.get('/api/v1/obligations?force=norfolk&limit=200');
    const report = listed.obligations.find(
      (one: { case: string; rule: string }) => one.case === reference && one.rule === 'R-C13-2',
    );
    expect(report).toMatchObject({ overdue: true, owedTo: ['dg'] });
    const of = async (caller: Caller) =>
      (await linesOf(caller)).filter((one) => one.case === reference && one.arose === line.arose);
    expect(await of(officer)).toMatchObject([{ state: 'sent', on: TODAY, daysLate: 25 }]);
    expect((await of(head)).map(({ recipient, state }) => [recipient, state])).toEqual([
      ['dg', 'owed'],
      ['lpb', 'sent'],
    ]);
    const { body: due } = await officer.get('/api/v1/opcc/obligations?force=norfolk&limit=200');
    expect(due.rows.some((one: Line) => one.case === reference)).toBe(false);
  });

  it('withheld from the policing body has no name there, and its reason for whoever reads the case alone', async () => {
    const [line] = owed(await linesOf(officer));
    const { type, case: reference, period } = line;
    const { body: page } = await head.get(pathOf(type, reference));
    const answer = await give(
      ...([head.client, 'complaint', reference, 'withhold-chapter-13-report'] as const),
      { on: TODAY, period: period.n, value: ['lpb'], note: WHY },
      { version: page.version },
    );
    expect([answer.status, answer.body.code]).toEqual([200, undefined]);
    const { text, body } = await officer.get(`${LIST}&minPosition=${answer.body.position}`);
    expect(text).not.toContain(reference);
    expect(text).not.toContain(WHY);
    const kept = body.reports.filter(({ state }: Line) => state === 'withheld');
    expect(kept).toMatchObject([
      {
        ...{ case: expect.stringMatching(/^OPCC-[0-9A-F]{16}$/), calledBy: 'pseudonym' },
        ...{ on: TODAY, daysLate: null, reason: null },
      },
    ]);
    const ours = (await linesOf(head)).find(
      (one) => one.case === reference && one.state === 'withheld',
    );
    expect(ours).toMatchObject({ recipient: 'lpb', reason: WHY, calledBy: 'reference' });
  });

  it('of a case that is then restricted is out of the sight of all who are not named', async () => {
    const before = await officer.get(LIST);
    const [line] = owed(before.body.reports);
    const { case: reference } = line;
    const { body: page } = await head.get(pathOf('complaint', reference));
    const answer = await give(
      ...([head.client, 'complaint', reference, 'restrict-case'] as const),
      { reason: 'counter-corruption' },
      { version: page.version },
    );
    expect(answer.status).toBe(200);
    const [its, ours, worker] = await Promise.all([
      officer.get(LIST),
      head.get(LIST),
      (await as('psd-case-worker')).get(LIST),
    ]);
    expect(its.text).not.toContain(reference);
    expect(worker.text).not.toContain(reference);
    expect(ours.text).toContain(reference);
    const { body } = await officer.get('/api/v1/opcc/obligations?force=norfolk&limit=200');
    expect(JSON.stringify(body)).not.toContain(reference);
  });

  it('that is to come is not counted either, or its month would tell of the case', async () => {
    const inNovember = async (caller: Caller): Promise<number> => {
      const { comingByMonth } = (await caller.get(LIST)).body;
      const month = comingByMonth.find((one: { month: string }) => one.month === '2024-11');
      return month?.cases ?? 0;
    };
    const [its, ours] = [await inNovember(officer), await inNovember(head)];
    const restricted = await give(
      ...([head.client, 'complaint', SOON, 'restrict-case'] as const),
      { reason: 'counter-corruption' },
      { version: 3 },
    );
    expect(restricted.status).toBe(200);
    expect([await inNovember(officer), await inNovember(head)]).toEqual([its - 1, ours]);
  });
});
