import { type Role, roleNames } from '@tipstaff/access';
import { CommandExecutor } from '@tipstaff/cases';
import { type AnchoredPaper, AnchorPaper, AnchorPaperHandler } from '@tipstaff/compliance';
import { EventStore } from '@tipstaff/event-store';
import { LocalDate, systemClock } from '@tipstaff/kernel';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type ApiWorld, type Caller, callerWith, pathOf, startApi } from './api-world';
import { type BodyOf, type CommandOf, give, giveAll, type Given, type Told } from './client/give';
import { TokenProvider } from './token-provider';

/** Of the two forces one is the asker's; the third is nobody's. */
const [OWN, OTHER, NO_FORCE] = ['norfolk', 'suffolk', 'atlantis'];
const finalised = [
  ['receive', { on: '2023-09-06' }],
  ['decide-handling', { on: '2023-09-07', value: 'schedule-3' }],
  ['finalise', { on: '2024-02-28', value: 'acceptable' }],
] as const;
const requested = (value: 'lpb' | 'iopc') =>
  ['request-review', { on: '2024-03-15', value }] as const;

let provider: TokenProvider;
let api: ApiWorld;
let position = 0;

beforeAll(async () => {
  provider = await TokenProvider.start();
  api = await startApi('2024-10-01', provider.environment);
  const { client } = api;
  await giveAll(client, 'complaint', { force: OTHER, reference: 'CO-1' }, ...finalised);
  await giveAll(client, 'complaint', 'PLAIN', ...finalised);
  await giveAll(client, 'complaint', 'IOPC', ...finalised, requested('iopc'));
  const last = await giveAll(client, 'complaint', 'REVIEWED', ...finalised, requested('lpb'));
  position = last.body.position ?? 0;
});
afterAll(async () => {
  await api.close();
  await provider.stop();
});

/** Whoever holds these roles for their own force. */
async function as(...roles: readonly Role[]): Promise<Caller> {
  const claims = { sub: roles.join('+'), roles, forces: [OWN] };
  return callerWith(api.url, await provider.token({ claims }));
}

/** Gives a command about a complaint of the own force where no other is said. */
const giving = <Command extends CommandOf<'complaint'>>(
  { client }: Caller,
  to: Parameters<typeof give>[2],
  command: Command,
  body: BodyOf<'complaint', Command>,
  version = 0,
): Promise<Given> => give(client, 'complaint', to, command, body, { version });

/** All that an answer says, but for what was asked itself. */
async function answerTo(
  test: PromiseLike<Pick<Given, 'status' | 'headers'> & { readonly body: object }>,
  ...asked: readonly string[]
): Promise<object> {
  const { status, headers, body } = await test;
  const { correlationId: _id, instance: _path, ...said } = body as Record<string, unknown>;
  const text = asked.reduce((words, one) => words.replaceAll(one, '…'), JSON.stringify(said));
  return { status, type: headers['content-type'], etag: headers['etag'], said: text };
}

const everyRole: readonly Role[] = [
  ...(['head-of-psd', 'opcc-officer', 'opcc-reviewer', 'force-auditor'] as const),
  'machine',
];

describe('another force', () => {
  const REPORT = 'to=2024-09-30';

  it.each([
    (force: string) => `/api/v1/cases?force=${force}`,
    (force: string) => `/api/v1/cases?force=${force}&type=meeting`,
    (force: string) => `/api/v1/cases/complaint/${force}/CO-1`,
    (force: string) => `/api/v1/cases/complaint/${force}/CO-1/chapter-13/1`,
    (force: string) => `/api/v1/obligations?force=${force}&format=csv`,
    (force: string) => `/api/v1/reports/complaints-and-conduct?force=${force}&${REPORT}`,
    (force: string) =>
      `/api/v1/reports/complaints-and-conduct/rows/complaints-logged/cases?force=${force}&${REPORT}&period=last`,
    (force: string) => `/api/v1/reports/timeliness?force=${force}&by=owner`,
    (force: string) => `/api/v1/meetings?force=${force}`,
    (force: string) => `/api/v1/meetings/PAM-1/actions?force=${force}`,
    (force: string) => `/api/v1/forces/${force}`,
    (force: string) => `/api/v1/reminders?force=${force}`,
    (force: string) => `/api/v1/reminders/queue?force=${force}`,
    (force: string) =>
      `/api/v1/reminders/ladder?obligation=complaint:${force}:CO-1%23R-KI-2%232023-09-06`,
    (force: string) => `/api/v1/reminder-settings/${force}`,
    (force: string) => `/api/v1/reminder-settings/${force}/absences`,
    (force: string) => `/api/v1/feeds?force=${force}`,
    (force: string) => `/api/v1/retention/proposals?force=${force}`,
    (force: string) => `/api/v1/retention/holds?force=${force}`,
    (force: string) => `/api/v1/lists?force=${force}`,
    (force: string) => `/api/v1/read-log?force=${force}`,
    (force: string) => `/api/v1/opcc/reviews?force=${force}`,
    (force: string) => `/api/v1/opcc/figures?force=${force}`,
    (force: string) => `/api/v1/opcc/chapter-13?force=${force}`,
    (force: string) => `/api/v1/opcc/obligations?force=${force}`,
  ])('is answered like one that does not exist: %s', async (path) => {
    for (const role of everyRole) {
      const actor = await as(role);
      const other = await answerTo(actor.get(path(OTHER)), OTHER);
      const none = await answerTo(actor.get(path(NO_FORCE)), NO_FORCE);
      expect([role, other]).toEqual([role, none]);
      expect([403, 404]).toContain((other as { status: number }).status);
    }
  });

  it('is written to by nobody, and says nothing of itself', async () => {
    const actor = await as('head-of-psd');
    const ladder = { rungs: [{ at: 'on-the-day', to: ['owner'] }], again: null, reason: 'Ours.' };
    const slip = { fact: 1, reason: 'A slip.' };
    const changes: readonly ((force: string) => Parameters<typeof answerTo>[0])[] = [
      (force) => giving(actor, { force, reference: 'CO-1' }, 'log', { on: '2024-09-06' }),
      (force) => giving(actor, { force, reference: 'CO-1' }, 'withdraw-fact', slip),
      (force) =>
        actor.put(`/api/v1/reminder-settings/${force}/ladders/R-KI-2`, ladder, { version: 0 }),
    ];
    for (const change of changes) {
      const [other, none] = await Promise.all(
        [OTHER, NO_FORCE].map((force) => answerTo(change(force), force)),
      );
      expect(other).toMatchObject({ status: 404 });
      expect(other).toEqual(none);
    }
    const events = await api.app
      .get(EventStore)
      .streams({ category: 'complaint', force: OTHER })
      .then((streams) => api.app.get(EventStore).loadMany(streams));
    expect([...events.values()].flat()).toHaveLength(finalised.length);
  });

  it('is named in no place of a request without being seen', async () => {
    const actor = await as('head-of-psd');
    const feed = { title: 'Owed', force: OTHER };
    for (const test of [
      actor.post('/api/v1/feeds', feed),
      actor.post(`/api/v1/feeds?force=${OWN}`, feed),
      actor.post('/api/v1/lists', {
        ...{ name: 'Theirs', target: 'cases', query: `force=${OTHER}`, shared: true },
      }),
    ]) {
      const { status, body } = await test;
      expect([status, body.code]).toEqual([404, 'record.unknown-force']);
    }
    for (const query of [`force=${OWN}&force=${OTHER}`, `force[]=${OTHER}`, `Force=${OTHER}`]) {
      expect([query, (await actor.get(`/api/v1/cases?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it('is refused in each of many commands, and holds up none of the others', async () => {
    const actor = await as('psd-case-worker');
    const command = (force: string, reference: string) => ({
      ...{ type: 'complaint', force, reference, command: 'receive', ifMatch: 0 },
      ...{ idempotencyKey: randomUUID(), body: { on: '2024-09-02' } },
    });
    const commands = [command(OTHER, 'CO-9'), command(NO_FORCE, 'CO-9'), command(OWN, 'CO-9')];
    const { body } = await actor.post('/api/v1/commands', { commands });
    const said = (body.results as { status: number; problem?: { code: string } }[]).map(
      ({ status, problem }) => [status, problem?.code],
    );
    const refused = [404, 'record.unknown-force'];
    expect(said).toEqual([refused, refused, [200, undefined]]);
  });

  it('is in no list of forces but that of whoever is for it', async () => {
    const seen = async (...roles: Role[]) =>
      (await (await as(...roles)).get('/api/v1/forces')).body;
    expect(await seen('machine')).toMatchObject({ forces: [OWN] });
    expect(await seen('administrator')).toMatchObject({ forces: [OWN, OTHER] });
  });
});

describe('what is reached by an id and is another force’s', () => {
  let actor: Caller;
  beforeAll(async () => {
    actor = await as('head-of-psd');
  });
  const isLikeNone = async (
    path: (id: string) => string,
    [id, none]: readonly [string, string],
    method: 'get' | 'post' | 'put' | 'delete' = 'get',
    sent: { readonly version?: number; readonly body?: object } = {},
  ): Promise<void> => {
    const { body, version = 0 } = sent;
    const ask = (one: string) =>
      method === 'get' ? actor.get(path(one)) : actor[method](path(one), body ?? {}, { version });
    const answer = await answerTo(ask(id), id);
    expect(answer).toMatchObject({ status: 404 });
    expect(answer).toEqual(await answerTo(ask(none), none));
  };

  it('is no feed', async () => {
    const { body } = await api.post('/api/v1/feeds', { force: OTHER, title: 'Owed' });
    const ids = [body.id as string, randomUUID()] as const;
    await isLikeNone((id) => `/api/v1/feeds/${id}`, ids);
    for (const version of [1, 7]) {
      await isLikeNone((id) => `/api/v1/feeds/${id}/address`, ids, 'post', { version });
      await isLikeNone((id) => `/api/v1/feeds/${id}`, ids, 'delete', { version });
    }
    expect((await api.get(`/api/v1/feeds/${ids[0]}`)).status).toBe(200);
  });

  it('is no saved list, shared or not', async () => {
    const draft = { target: 'cases', query: `force=${OTHER}`, shared: true };
    const { body } = await api.post('/api/v1/lists', { ...draft, name: 'Theirs' });
    const ids = [body.id as string, randomUUID()] as const;
    await isLikeNone((id) => `/api/v1/lists/${id}`, ids);
    await isLikeNone((id) => `/api/v1/lists/${id}/results`, ids);
    await isLikeNone((id) => `/api/v1/lists/${id}`, ids, 'delete', { version: 1 });
    const ours = { ...draft, name: 'Ours', query: `force=${OWN}` };
    await isLikeNone((id) => `/api/v1/lists/${id}`, ids, 'put', { version: 1, body: ours });
    const own = await api.post('/api/v1/lists', ours);
    expect((await actor.get('/api/v1/lists')).body.lists).toEqual([
      expect.objectContaining({ id: own.body.id, force: OWN }),
    ]);
    expect((await actor.get(`/api/v1/lists/${own.body.id}/results`)).status).toBe(200);
  });

  it('is no mail', async () => {
    const ids = [randomUUID(), randomUUID()] as const;
    const owner = new Client({ connectionString: api.database.url });
    await owner.connect();
    await owner.query(
      `INSERT INTO reminder.digest (id, force, recipient, "on", kind, state)
       VALUES ($1, $2, 'PSD', '2024-09-30', 'digest', 'unknown')`,
      [ids[0], OTHER],
    );
    await owner.end();
    const body = { outcome: 'sent', reason: 'It is in the mailbox.' };
    await isLikeNone((id) => `/api/v1/mails/${id}/settlement`, ids, 'post', { body });
    const retry = { reason: 'It bounced.', maySendTwice: true };
    await isLikeNone((id) => `/api/v1/mails/${id}/retry`, ids, 'post', { body: retry });
    const administrator = await as('administrator');
    const byAdministrator = await administrator.post(`/api/v1/mails/${ids[0]}/settlement`, body);
    expect(byAdministrator.status).toBe(200);
  });

  it('is no paper', async () => {
    const store = api.app.get(EventStore);
    const anchored = (paper: AnchoredPaper) => anchoredBy(api.app.get(CommandExecutor), paper);
    const day = LocalDate.parse('2024-09-30');
    const paper = {
      report: 'complaints-and-conduct',
      parameters: { force: OTHER, to: day, knownOn: day, settings: {} },
      record: await store.head(),
      ...{ calendar: 'c', documentSha256: 'a', document: {} },
    } as unknown as AnchoredPaper;
    const code = await anchored(paper);
    const parameters = { ...paper.parameters, force: OWN };
    const own = await anchored({ ...paper, parameters });
    const none = await unrecordedCode(paper);
    await isLikeNone((id) => `/api/v1/anchors/${id}`, [code, none]);
    expect((await actor.get(`/api/v1/anchors/${own}`)).status).toBe(200);
    expect((await (await as('administrator')).get(`/api/v1/anchors/${code}`)).status).toBe(200);
  });
});

/** A code with its check character right, of a paper that nobody recorded. */
async function unrecordedCode(paper: AnchoredPaper): Promise<string> {
  const dropping = { record: () => Promise.resolve() } as unknown as CommandExecutor;
  return anchoredBy(dropping, { ...paper, calendar: 'never' });
}

function anchoredBy(executor: CommandExecutor, paper: AnchoredPaper): Promise<string> {
  return new AnchorPaperHandler(executor, systemClock).execute(new AnchorPaper(paper, 'a-test'));
}

describe('the reviewer of the local policing body', () => {
  let reviewer: Caller;
  beforeAll(async () => {
    reviewer = await as('opcc-reviewer');
  });
  const referencesIn = ({ body }: { body: { cases: { reference: string }[] } }): string[] =>
    body.cases.map(({ reference }) => reference);

  it('finds in lists, searches and files the complaints under such a review, and no other', async () => {
    const list = (query: string) =>
      reviewer.get(`/api/v1/cases?force=${OWN}&minPosition=${position}${query}`);
    expect(referencesIn(await list(''))).toEqual(['REVIEWED']);
    expect(referencesIn(await list('&type=complaint&milestone=finalised'))).toEqual(['REVIEWED']);
    expect(referencesIn(await list('&q=PLAIN'))).toEqual([]);
    expect(referencesIn(await list('&type=conduct'))).toEqual([]);
    const file = (await list('&format=csv')).text.trim().split('\r\n');
    expect(file).toHaveLength(2);
    const all = await (await as('psd-case-worker')).get(`/api/v1/cases?force=${OWN}`);
    expect(referencesIn(all)).toEqual(expect.arrayContaining(['REVIEWED', 'PLAIN', 'IOPC']));
  });

  it('reads those, with the commands that are theirs, and is told of no other', async () => {
    const { status, body } = await reviewer.get(pathOf('complaint', 'REVIEWED'));
    expect([status, body.version]).toEqual([200, 4]);
    const offered = (body.commands as { command: string; available: boolean }[])
      .filter(({ available }) => available)
      .map(({ command }) => command);
    expect(offered).toContain('decide-review');
    expect(offered).not.toContain('log');
    const none = await answerTo(reviewer.get(pathOf('complaint', 'NO-SUCH')), 'NO-SUCH');
    for (const reference of ['PLAIN', 'IOPC']) {
      const answer = await answerTo(reviewer.get(pathOf('complaint', reference)), reference);
      expect(answer).toEqual(none);
    }
  });

  it('gives no command to another, and learns from none what is there', async () => {
    const commands: readonly Told<'complaint'>[] = [
      requested('lpb'),
      ['decide-review', { on: '2024-04-01', value: 'upheld' }],
      ['withdraw-fact', { fact: 2, reason: 'A slip.' }],
    ];
    for (const [command, body] of commands) {
      const given = (reference: string) =>
        answerTo(giving(reviewer, reference, command, body, 1), reference);
      const none = await given('NO-SUCH');
      expect(none).toMatchObject({ status: 404 });
      for (const reference of ['PLAIN', 'IOPC']) {
        expect([command, await given(reference)]).toEqual([command, none]);
      }
    }
  });

  it('decides the review, which those who handled the complaint may not', async () => {
    const supervisor = await as('psd-supervisor');
    const decide = (actor: Caller, reference: string) =>
      giving(actor, reference, 'decide-review', { on: '2024-04-01', value: 'upheld' }, 4);
    const refused = await decide(supervisor, 'REVIEWED');
    expect([refused.status, refused.body.code]).toEqual([403, 'access.forbidden']);
    expect((await decide(supervisor, 'IOPC')).status).toBe(200);
    expect((await decide(reviewer, 'REVIEWED')).status).toBe(200);
    expect((await reviewer.get(pathOf('complaint', 'REVIEWED'))).status).toBe(200);
  });
});

describe('a correction', () => {
  const correct = (actor: Caller, fact: number) => {
    const mended = { on: '2023-09-07', value: 'outside-schedule-3', reason: 'A slip.' };
    return giving(actor, 'PLAIN', 'correct-fact', { fact, ...mended }, 3);
  };

  it('is no way to decide: it takes what it took to enter the fact', async () => {
    const { status, body } = await correct(await as('psd-case-worker'), 2);
    expect([status, body.code, body.data]).toEqual([
      ...([403, 'access.forbidden', { permission: 'complaint.decide' }] as const),
    ]);
    expect((await correct(await as('psd-supervisor'), 2)).status).toBe(200);
  });

  it('of a fact tells whoever may not read the case nothing of it, whether there is one or not', async () => {
    const officer = await as('opcc-officer');
    const answers = await Promise.all([1, 2, 77].map((fact) => correct(officer, fact)));
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([404, 'case.not-found']);
    }
  });
});

describe('the administrator', () => {
  it('keeps the policing bodies of every force, and reads no case of any', async () => {
    const administrator = await as('administrator');
    await giveAll(administrator.client, 'policing-body', { force: OTHER, reference: 'PCC-1' }, [
      'establish',
      { on: '2024-05-07', value: 'police-and-crime-commissioner', name: 'The Commissioner' },
    ]);
    expect((await administrator.get(pathOf('policing-body', 'PCC-1', OTHER))).status).toBe(200);
    expect((await administrator.get(pathOf('complaint', 'CO-1', OTHER))).status).toBe(403);
  });
});

describe('the read log', () => {
  it('shows the auditor who of their own force read what, and nothing of another', async () => {
    const reader = await as('psd-case-worker');
    await reader.get(pathOf('complaint', 'PLAIN', OWN)).expect(200);
    await api.get(pathOf('complaint', 'CO-1', OTHER)).expect(200);
    const auditor = await as('force-auditor');
    const { body } = await auditor.get('/api/v1/read-log').expect(200);
    expect(body.entries).toContainEqual(
      expect.objectContaining({
        ...{ what: 'getCase', via: 'machine-token', roles: ['psd-case-worker'] },
        ...{ actor: expect.stringMatching(/\|psd-case-worker$/), operation: 'consultation' },
        cases: [`complaint:${OWN}:PLAIN`],
      }),
    );
    const forces = body.entries.map(({ force }: { force: string | null }) => force);
    expect(new Set(forces)).toEqual(new Set([OWN]));
    const again = await auditor.get('/api/v1/read-log').expect(200);
    expect(again.body.entries[0]).toMatchObject({
      ...{ what: 'searchReadLog', roles: ['force-auditor'] },
    });
  });

  it('is no one else’s', async () => {
    for (const role of ['head-of-psd', 'administrator', 'opcc-officer', 'machine'] as const) {
      await (await as(role)).get('/api/v1/read-log').expect(403);
    }
  });
});

/** Small numbers anywhere in the parts of a figure, by where they stand. */
function smallParts(body: unknown): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown, at: string, isPart: boolean): void => {
    if (typeof value === 'number' && isPart && value > 0 && value < 5) found.push(at);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      walk(inner, `${at}/${name}`, isPart || PARTS.includes(name));
    }
  };
  walk(body, '', false);
  return found;
}

/** What divides a figure; `counted` is that of a type, a metric and a quarter, `parts` those of a rule. */
const PARTS = ['breakdown', 'casesByType', 'leftOutBy', 'reportedTwice', 'counted', 'parts'];

describe('small numbers', () => {
  const ROUTES = [
    `/api/v1/reports/complaints-and-conduct?force=${OWN}&to=2024-09-30`,
    `/api/v1/reports/timeliness?force=${OWN}&by=month`,
    `/api/v1/opcc/figures?force=${OWN}`,
  ];

  beforeAll(async () => {
    // Left out of a figure: no contact is owed to whoever does not want any.
    const { body } = await giveAll(
      ...([api.client, 'complaint', { force: OWN, reference: 'UNCONTACTED' }] as const),
      ['receive', { on: '2024-09-02' }],
      ['log', { on: '2024-09-03' }],
      ['waive-contact', { on: '2024-09-03', value: 'anonymous' }],
    );
    await api.get(`${ROUTES[0]}&minPosition=${body.position}`).expect(200);
  });

  it('are seen in all places by whoever may, and in none by anybody else', async () => {
    const seen: Record<string, boolean[]> = {};
    for (const role of roleNames) {
      const actor = await as(role);
      for (const route of ROUTES) {
        const { status, body } = await actor.get(route);
        if (status !== 403) (seen[role] ??= []).push(smallParts(body).length > 0);
      }
    }
    expect(seen).toEqual({
      'psd-case-worker': [true, true],
      'psd-supervisor': [true, true],
      'head-of-psd': [true, true],
      'hearing-administrator': [true, true],
      'opcc-officer': [false, false, false],
      'opcc-reviewer': [false, false, false],
      'force-auditor': [false, false],
      machine: [false, false],
    });
    const both = await as('psd-supervisor', 'opcc-officer');
    for (const route of ROUTES) {
      const { body } = await both.get(route);
      expect([route, smallParts(body).length > 0]).toEqual([route, true]);
    }
  });

  it('leave the figures of the force as they are published', async () => {
    const values = async (role: Role) => {
      const { body } = await (await as(role)).get(`${ROUTES[0]}`);
      return (body.rows as { last: { value: unknown; cases?: unknown } }[]).map(({ last }) => [
        last.value,
        last.cases,
      ]);
    };
    expect(await values('opcc-officer')).toEqual(await values('head-of-psd'));
  });

  it('of another installation go by the limit of its database', async () => {
    const database = new Client({ connectionString: api.database.url });
    await database.connect();
    await database.query('UPDATE opcc.setting SET fewest = 1');
    const officer = await as('opcc-officer');
    const answers = [];
    for (const route of ROUTES) answers.push((await officer.get(route)).body);
    await database.query('UPDATE opcc.setting SET fewest = 5');
    await database.end();
    for (const body of answers) expect(smallParts(body)).not.toEqual([]);
  });
});
