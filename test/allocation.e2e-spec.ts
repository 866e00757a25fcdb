import { give, giveAll } from './client/give';
import { pathOf } from './api-world';
import { FORCE, must, type Person, RestrictedWorld } from './restricted-world';

let world: RestrictedWorld;
let handler: Person;
let supervisor: Person;

const DIRECTORY = 'directory';
const addressed = (sub: string) => ({ name: `Sample ${sub}`, address: `${sub}@norfolk.example` });

beforeAll(async () => {
  world = await RestrictedWorld.start();
  handler = await world.person('handler', 'psd-case-worker');
  supervisor = await world.person('supervisor', 'psd-supervisor');
  await giveAll(
    world.api.client,
    'directory',
    DIRECTORY,
    ['open', { on: '2024-01-02' }],
    ['add-team', { on: '2024-01-02', person: 'TEAM-1', title: 'Complaints' }],
    [
      'add-person',
      {
        ...{ on: '2024-01-02', person: 'STF-0001', team: 'TEAM-1' },
        ...{ 'sign-in': handler.id, ...addressed('handler') },
      },
    ],
    [
      'add-person',
      { on: '2024-02-01', person: 'STF-0002', 'sign-in': 'second', ...addressed('second') },
    ],
    ['record-leaver', { on: '2024-09-02', person: 'STF-0002' }],
  );
  await giveAll(world.api.client, 'complaint', 'CO-1', ['receive', { on: '2024-03-04' }]);
});
afterAll(() => world.close());

const owedFor = async (query: string) => {
  await world.caughtUp();
  const { body } = await supervisor.get(`/api/v1/obligations?force=${FORCE}&${query}`);
  return (body.obligations as { case: string; rule: string }[]).map((one) => one.case);
};
const casesFor = async (query: string) => {
  await world.caughtUp();
  const { body } = await supervisor.get(`/api/v1/cases?force=${FORCE}&${query}`);
  return (body.cases as { reference: string }[]).map(({ reference }) => reference);
};
const workOf = async (query: string) => {
  await world.caughtUp();
  const { status, body } = await supervisor.get(`/api/v1/workload?force=${FORCE}${query}`);
  expect(status).toBe(200);
  return body.work as { heldBy: string | null; owed: number; name: string | null }[];
};

describe('a case', () => {
  it('is given to whoever is in the directory on the day, by who may decide', async () => {
    const allocate = { on: '2024-03-06', value: 'case-handler', person: 'STF-0001' } as const;
    const refused = await handler.command('complaint', 'CO-1', 'allocate', {
      ...{ version: 1, body: allocate },
    });
    expect([refused.status, refused.body.code]).toEqual([403, 'access.forbidden']);
    for (const [person, on] of [
      ['STF-0009', '2024-03-06'],
      ['STF-0002', '2024-09-02'],
      ['TEAM-1', '2024-03-06'],
    ] as const) {
      const answer = await supervisor.command('complaint', 'CO-1', 'allocate', {
        ...{ version: 1, body: { ...allocate, person, on } },
      });
      expect([person, answer.status, answer.body.code]).toEqual([
        ...[person, 400, 'complaint.not-in-directory'],
      ]);
    }
    const body = await must(
      supervisor.command('complaint', 'CO-1', 'allocate', { version: 1, body: allocate }),
    );
    expect(body['state']).toMatchObject({
      allocation: { 'case-handler': { to: 'STF-0001', since: '2024-03-06' } },
    });
    const page = await handler.get(pathOf('complaint', 'CO-1'));
    expect(page.body.state.allocation).toEqual({
      'case-handler': { to: 'STF-0001', since: '2024-03-06' },
    });
  });

  it('is corrected to nobody else than those of the directory', async () => {
    const correct = (person: string) =>
      supervisor.command('complaint', 'CO-1', 'correct-fact', {
        ...{ version: 2, body: { fact: 2, person, reason: 'A slip.' } },
      });
    const answer = await correct('STF-0009');
    expect([answer.status, answer.body.code]).toEqual([400, 'complaint.not-in-directory']);
  });

  it('handed over thirty days back moves what is owed, the lists and the workload', async () => {
    expect(await owedFor('on=2024-07-01&allocatedTo=STF-0001')).toEqual(['CO-1', 'CO-1']);
    expect(await casesFor('allocatedTo=STF-0001')).toEqual(['CO-1']);
    await must(
      supervisor.command('complaint', 'CO-1', 'hand-over', {
        version: 2,
        body: {
          ...{ on: '2024-06-01', value: 'case-handler', person: 'STF-0002' },
          note: 'She went on long leave.',
        },
      }),
    );
    expect(await owedFor('on=2024-05-31&allocatedTo=STF-0001')).toEqual(['CO-1', 'CO-1']);
    expect(await owedFor('on=2024-06-01&allocatedTo=STF-0001')).toEqual([]);
    expect(await owedFor('on=2024-06-01&allocatedTo=STF-0002')).toEqual(['CO-1', 'CO-1']);
    // Known on 1 October alone; until then it was with whoever had it before.
    expect(await owedFor('on=2024-06-01&knownOn=2024-09-30&allocatedTo=STF-0002')).toEqual([]);
    expect(await casesFor('allocatedTo=STF-0001')).toEqual([]);
    expect(await casesFor('allocatedTo=STF-0002&unallocated=false')).toEqual(['CO-1']);
    expect(await casesFor('unallocated=true')).toEqual([]);
    expect(await workOf('&on=2024-06-01')).toMatchObject([
      { heldBy: 'STF-0002', name: 'Sample second', openCases: 1, owed: 2 },
    ]);
  });

  it('of a person who left is found with what they still hold', async () => {
    expect(await workOf('&left=true')).toMatchObject([
      { heldBy: 'STF-0002', leftOn: '2024-09-02', openCases: 1 },
    ]);
    expect(await workOf('&left=true&on=2024-09-01')).toEqual([]);
  });

  it('that is restricted is counted for those alone who may know of it', async () => {
    const head = await world.person('head', 'head-of-psd');
    await must(head.restrict('CO-SECRET'));
    await head.enters('CO-SECRET', 1, ['receive', { on: '2024-03-04' }]);
    await must(
      head.command('complaint', 'CO-SECRET', 'allocate', {
        version: 2,
        body: { on: '2024-03-05', value: 'investigator', person: 'STF-0001' },
      }),
    );
    await world.caughtUp();
    expect((await handler.get(pathOf('complaint', 'CO-SECRET'))).status).toBe(404);
    const hidden = await handler.get(`/api/v1/workload?force=${FORCE}&on=2024-06-01`);
    expect(JSON.stringify(hidden.body)).not.toContain('STF-0001');
    const seen = await head.get(`/api/v1/workload?force=${FORCE}&on=2024-06-01`);
    expect(JSON.stringify(seen.body)).toContain('STF-0001');
    await must(
      head.command('complaint', 'CO-SECRET', 'name-person', {
        version: 3,
        body: { person: handler.id },
      }),
    );
    expect((await handler.get(pathOf('complaint', 'CO-SECRET'))).status).toBe(200);
  });
});

describe('the directory', () => {
  it('tells names and addresses to the people of the force, and is logged', async () => {
    const { status, body } = await handler.get(`/api/v1/directory?force=${FORCE}&on=2024-06-01`);
    expect(status).toBe(200);
    expect(body.people).toMatchObject([
      { reference: 'STF-0001', signIn: handler.id, team: 'TEAM-1', ...addressed('handler') },
      { reference: 'STF-0002', leftOn: null },
    ]);
    expect(body.teams).toMatchObject([{ reference: 'TEAM-1', title: 'Complaints' }]);
    const auditor = await world.person('auditor', 'force-auditor');
    expect((await auditor.get(`/api/v1/directory?force=${FORCE}`)).status).toBe(403);
    const log = await auditor.get(`/api/v1/read-log?force=${FORCE}&actor=${handler.id}`);
    expect(JSON.stringify(log.body)).toContain('directory:norfolk:directory');
  });

  it('is one for a force, and its facts are corrected as all are', async () => {
    const other = await give(
      world.api.client,
      'directory',
      'another',
      'open',
      { on: '2024-01-02' },
      { version: 0 },
    );
    expect(other.status).toBe(400);
    const page = await supervisor.get(pathOf('directory', DIRECTORY));
    expect(page.body.state).toEqual({ status: 'open', people: 1, teams: 1 });
    await must(
      supervisor.command('directory', DIRECTORY, 'correct-fact', {
        version: page.body.version,
        body: { fact: 3, reason: 'Another address.', details: { address: 'new@norfolk.example' } },
      }),
    );
    const { body } = await supervisor.get(`/api/v1/directory?force=${FORCE}`);
    expect(body.people[0]).toMatchObject({
      name: 'Sample handler',
      address: 'new@norfolk.example',
    });
  });
});
