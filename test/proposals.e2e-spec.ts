import { systemClock } from '@tipstaff/kernel';
import { randomUUID } from 'node:crypto';
import { pathOf } from './api-world';
import { giveAll, type Told } from './client/give';
import { FORCE, must, type Person, RestrictedWorld, saidTo } from './restricted-world';
import { runTipstaff } from './tipstaff-run';

const made: Told<'complaint'> = ['receive', { on: '2023-09-06' }];
const handling = { on: '2023-09-07', value: 'schedule-3' } as const;
const HANDLING = 'decide-handling';
const REASON = 'The complainant asks for it to be investigated.';
const LIST = `/api/v1/proposals?force=${FORCE}`;

let world: RestrictedWorld;
let worker: Person;
let supervisor: Person;
let head: Person;
let auditor: Person;
let reviewer: Person;
let officer: Person;

beforeAll(async () => {
  world = await RestrictedWorld.start();
  worker = await world.person('worker', 'psd-case-worker');
  supervisor = await world.person('supervisor', 'psd-supervisor');
  head = await world.person('head', 'head-of-psd');
  auditor = await world.person('auditor', 'force-auditor');
  reviewer = await world.person('reviewer', 'opcc-reviewer');
  officer = await world.person('officer', 'opcc-officer');
});
afterAll(() => world.close());

const begin = (reference: string, ...told: readonly Told<'complaint'>[]) =>
  giveAll(world.api.client, 'complaint', reference, made, ...told);

interface Asked {
  readonly command?: string;
  readonly body?: object;
  readonly key?: string;
  readonly decideBy?: string;
}

/** What `by` proposes: the answer as it came. */
function propose(
  by: Person,
  reference: string,
  { command = HANDLING, body = handling, key = randomUUID(), ...more }: Asked = {},
) {
  const path = `${pathOf('complaint', reference)}/commands/${command}/proposals`;
  return by.post(path, { body, reason: REASON, ...more }, { key });
}

const idOf = async (answer: ReturnType<typeof propose>): Promise<number> =>
  (await must(answer))['id'] as number;

const decide = (by: Person, id: number, how: string, body: object = {}, key = randomUUID()) =>
  by.post(`/api/v1/proposals/${id}/${how}`, body, { key });

const approve = (by: Person, id: number, version: number, key = randomUUID()) =>
  by.post(`/api/v1/proposals/${id}/approve`, {}, { version, key });

const pageOf = async (by: Person, reference: string) =>
  must(by.get(pathOf('complaint', reference)));

async function listedTo(by: Person, query = ''): Promise<readonly number[]> {
  await world.caughtUp();
  const { proposals } = await must(by.get(`${LIST}${query}`));
  return (proposals as { id: number }[]).map(({ id }) => id);
}

/** The code of a refusal, with its status. */
const refused = async (test: PromiseLike<{ status: number; body: object }>) => {
  const { status, body } = await test;
  return [status, (body as { code?: string }).code];
};

describe('whoever may not decide', () => {
  it('proposes, and the case stays as it is', async () => {
    await begin('ASK-1');
    const before = await pageOf(worker, 'ASK-1');
    const id = await idOf(propose(worker, 'ASK-1', { decideBy: '2024-10-08' }));
    const { proposals, ...after } = await pageOf(worker, 'ASK-1');
    expect({ ...after, proposals: [] }).toEqual(before);
    expect(proposals).toEqual([
      expect.objectContaining({
        ...{ id, command: HANDLING, body: handling, reason: REASON, state: 'waiting' },
        ...{ proposedBy: worker.id, proposedOn: '2024-10-01', decideBy: '2024-10-08' },
        ...{ lapsesOn: '2024-10-29', seenVersion: 1, caseVersion: 1 },
        ...{ needs: ['complaint.decide'], mayDecide: false, whyNotNow: null },
      }),
    ]);
    expect(await must(supervisor.get(`/api/v1/proposals/${id}`))).toMatchObject({
      ...{ id, body: handling, mayDecide: true },
    });
  });

  it('is refused in the words of the command what could never be carried out', async () => {
    await begin('ASK-2', ['decide-handling', handling]);
    const own = await supervisor.command('complaint', 'ASK-2', HANDLING, {
      version: 2,
      body: handling,
    });
    const { status, body } = await propose(worker, 'ASK-2');
    expect([status, body.code, body.detail]).toEqual([409, own.body.code, own.body.detail]);
    const bad = await propose(worker, 'ASK-2', { body: { on: '2024-09-31' } });
    expect([bad.status, bad.body.code]).toEqual([400, 'request.invalid']);
  });

  it('may propose what only waits for another fact, and is told of what', async () => {
    await begin('ASK-3', ['decide-handling', handling]);
    const body = { on: '2024-09-02' };
    const id = await idOf(propose(worker, 'ASK-3', { command: 'resume', body }));
    const shown = await must(supervisor.get(`/api/v1/proposals/${id}`));
    expect(shown['whyNotNow']).toMatchObject({ code: 'complaint.resumed-without-suspended' });
    expect(await refused(approve(supervisor, id, 2))).toEqual([
      409,
      'complaint.resumed-without-suspended',
    ]);
    expect(await must(supervisor.get(`/api/v1/proposals/${id}`))).toMatchObject({
      state: 'waiting',
    });
    await supervisor.enters('ASK-3', 2, ['suspend', { on: '2024-09-01', value: 'sub-judice' }]);
    expect((await approve(supervisor, id, 3)).status).toBe(200);
  });

  it('is whoever works the case: no reader, and nobody who may give the command', async () => {
    await begin('ASK-4');
    expect(await refused(propose(auditor, 'ASK-4'))).toEqual([403, 'access.forbidden']);
    expect(await refused(propose(supervisor, 'ASK-4'))).toEqual([409, 'proposal.yours-to-give']);
    expect(await refused(propose(reviewer, 'ASK-4'))).toEqual([404, 'case.not-found']);
    expect(await refused(propose(worker, 'NO-SUCH'))).toEqual([404, 'case.not-found']);
    const { client } = world.api;
    await giveAll(client, 'meeting', 'PAM-1', [
      'schedule',
      { on: '2024-07-22', value: '2024-10-08' },
    ]);
    const path = `${pathOf('meeting', 'PAM-1')}/commands/cancel/proposals`;
    const body = { body: { on: '2024-10-01', note: 'Nobody can come.' }, reason: REASON };
    expect(await refused(auditor.post(path, body))).toEqual([403, 'access.forbidden']);
    const ofMeeting = await idOf(worker.post(path, body));
    expect(await listedTo(officer)).toEqual([ofMeeting]);
    expect(await listedTo(supervisor)).not.toContain(ofMeeting);
    await must(decide(officer, ofMeeting, 'lapse'));
  });

  it('gets the first answer for a repeat, and another proposal needs another key', async () => {
    await begin('ASK-5');
    const key = randomUUID();
    const id = await idOf(propose(worker, 'ASK-5', { key }));
    expect(await idOf(propose(worker, 'ASK-5', { key }))).toBe(id);
    const other = { key, body: { ...handling, note: 'Another one.' } };
    expect(await refused(propose(worker, 'ASK-5', other))).toEqual([422, 'command.reused-id']);
    const { proposals } = await pageOf(worker, 'ASK-5');
    expect(proposals).toHaveLength(1);
  });
});

describe('whoever may decide', () => {
  it('approves: the command is carried out as proposed, and names both', async () => {
    await begin('DECIDE-1');
    const id = await idOf(propose(worker, 'DECIDE-1'));
    const key = randomUUID();
    const first = await approve(supervisor, id, 1, key);
    expect([first.status, first.body.version, first.body.state]).toMatchObject([
      200,
      2,
      { handling: 'schedule-3' },
    ]);
    expect((await approve(supervisor, id, 1, key)).body).toEqual(first.body);
    expect(await refused(approve(head, id, 2))).toEqual([409, 'proposal.decided']);
    expect(await must(worker.get(`/api/v1/proposals/${id}`))).toMatchObject({
      ...{ state: 'approved', decidedBy: supervisor.id, decidedOn: '2024-10-01' },
    });
    expect((await pageOf(worker, 'DECIDE-1'))['proposals']).toEqual([]);
    const bodies = await world.recordOf('DECIDE-1');
    expect(bodies.slice(-2)).toMatchObject([
      {
        ...{ stream: `complaint:${FORCE}:DECIDE-1`, type: 'complaint.handling' },
        ...{ actor: supervisor.id, proposedBy: worker.id, causationId: `proposal-${id}` },
      },
      {
        ...{ stream: `proposal:${FORCE}:complaint:DECIDE-1`, type: 'proposal.approved' },
        actor: supervisor.id,
      },
    ]);
  });

  it('has to have seen the case as it is', async () => {
    await begin('DECIDE-2');
    const id = await idOf(propose(worker, 'DECIDE-2'));
    await worker.enters('DECIDE-2', 1, ['log', { on: '2023-09-07' }]);
    expect(await refused(approve(supervisor, id, 1))).toEqual([412, 'stream.stale-version']);
    expect((await approve(supervisor, id, 2)).status).toBe(200);
  });

  it('returns it with words, or lets it lapse; the case never moves', async () => {
    await begin('DECIDE-3');
    const words = 'Say first what the officer answered.';
    const one = await idOf(propose(worker, 'DECIDE-3'));
    await must(decide(supervisor, one, 'return', { words }));
    const two = await idOf(propose(worker, 'DECIDE-3'));
    await must(decide(head, two, 'lapse'));
    const three = await idOf(propose(worker, 'DECIDE-3'));
    await must(decide(worker, three, 'withdraw'));
    const path = `${pathOf('complaint', 'DECIDE-3')}/proposals`;
    const { proposals } = await must(worker.get(path));
    expect(proposals).toMatchObject([
      { id: one, state: 'returned', words, decidedBy: supervisor.id, because: null },
      { id: two, state: 'lapsed', words: null, decidedBy: head.id, because: 'let' },
      { id: three, state: 'withdrawn', decidedBy: worker.id },
    ]);
    expect((await pageOf(worker, 'DECIDE-3'))['version']).toBe(1);
    for (const id of [one, two, three]) {
      expect(await refused(approve(supervisor, id, 1))).toEqual([409, 'proposal.decided']);
    }
  });

  it('is nobody else, and never the proposer', async () => {
    await begin('DECIDE-4');
    const id = await idOf(propose(worker, 'DECIDE-4'));
    const colleague = await world.person('colleague', 'psd-case-worker');
    for (const how of ['return', 'lapse']) {
      const body = how === 'return' ? { words: 'No.' } : {};
      expect(await refused(decide(colleague, id, how, body))).toEqual([403, 'access.forbidden']);
      expect(await refused(decide(worker, id, how, body))).toEqual([403, 'proposal.by-proposer']);
    }
    expect(await refused(decide(supervisor, id, 'withdraw'))).toEqual([403, 'proposal.not-yours']);
    const promoted = await world.person('worker', 'psd-supervisor');
    expect(promoted.id).toBe(worker.id);
    expect(await refused(approve(promoted, id, 1))).toEqual([403, 'proposal.by-proposer']);
    expect(await refused(approve(colleague, id, 1))).toEqual([403, 'access.forbidden']);
    for (const stranger of [auditor, officer, reviewer]) {
      expect(await refused(approve(stranger, id, 1))).toEqual([404, 'proposal.not-found']);
    }
    expect(await refused(approve(supervisor, 1, 1))).toEqual([404, 'proposal.not-found']);
  });

  it('decides once, of several who decide at the same moment', async () => {
    await begin('DECIDE-5');
    const id = await idOf(propose(worker, 'DECIDE-5'));
    const answers = await Promise.all([
      approve(supervisor, id, 1),
      approve(head, id, 1),
      decide(supervisor, id, 'return', { words: 'Not yet.' }),
      decide(worker, id, 'withdraw'),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { state } = await must(worker.get(`/api/v1/proposals/${id}`));
    const { version } = await pageOf(worker, 'DECIDE-5');
    expect(version).toBe(state === 'approved' ? 2 : 1);
  });

  it('of the correction of a fact is whoever may enter that fact', async () => {
    await begin('DECIDE-6', ['decide-handling', handling]);
    const body = { fact: 2, reason: 'The letter says so.', on: '2023-09-08' };
    const id = await idOf(propose(worker, 'DECIDE-6', { command: 'correct-fact', body }));
    expect(await must(worker.get(`/api/v1/proposals/${id}`))).toMatchObject({
      needs: ['fact.correct', 'complaint.decide'],
    });
    expect((await approve(supervisor, id, 2)).status).toBe(200);
  });
});

describe('the list of what waits', () => {
  it('shows those that the asker may decide and did not make, page by page', async () => {
    const ids: number[] = [];
    for (const reference of ['LIST-1', 'LIST-2', 'LIST-3']) {
      await begin(reference);
      ids.push(await idOf(propose(worker, reference)));
    }
    const seen = await listedTo(supervisor);
    expect(seen).toEqual(expect.arrayContaining(ids));
    expect([await listedTo(worker), await listedTo(officer), await listedTo(auditor)]).toEqual([
      [],
      [],
      [],
    ]);
    const pages: number[] = [];
    for (let after: string | null = ''; after !== null;) {
      const answer = await must(supervisor.get(`${LIST}&limit=1${after && `&after=${after}`}`));
      pages.push(...(answer['proposals'] as { id: number }[]).map(({ id }) => id));
      after = answer['next'] as string | null;
    }
    expect(pages).toEqual(seen);
    await must(decide(head, ids[0] ?? 0, 'lapse'));
    expect(await listedTo(supervisor)).not.toContain(ids[0]);
    expect(await listedTo(supervisor, '&state=lapsed')).toContain(ids[0]);
    expect(await refused(supervisor.get(`${LIST}&after=x`))).toEqual([400, 'list.invalid-cursor']);
    const elsewhere = await world.person('elsewhere', 'psd-supervisor');
    expect(await refused(elsewhere.get('/api/v1/proposals?force=kent'))).toEqual([
      404,
      'record.unknown-force',
    ]);
  });

  it('shows a reviewer the decisions of a review, and those alone', async () => {
    await begin(
      'LIST-REVIEW',
      ['decide-handling', handling],
      ['finalise', { on: '2024-02-28', value: 'acceptable' }],
      ['request-review', { on: '2024-03-15', value: 'lpb' }],
    );
    const body = { on: '2024-03-20', value: '2024-05-01', note: 'A witness is abroad.' };
    const review = await idOf(
      propose(worker, 'LIST-REVIEW', { command: 'extend-review-period', body }),
    );
    await idOf(
      propose(worker, 'LIST-REVIEW', {
        command: 'waive-contact',
        body: { on: '2023-09-08', value: 'declined' },
      }),
    );
    expect(await listedTo(reviewer)).toEqual([review]);
    expect(await listedTo(supervisor)).not.toContain(review);
  });
});

describe('tipstaff proposals', () => {
  const run = (...argv: readonly string[]) =>
    runTipstaff(['proposals', '--force', ...argv], {
      databaseUrl: world.api.database.url,
      clock: `demo:2024-10-01T08:00:00Z@${systemClock.now()}`,
    });

  it('lists what waits for anybody, and nothing of what is sealed', async () => {
    await begin('CLI-1');
    const id = await idOf(propose(worker, 'CLI-1'));
    const { status, out } = await run(FORCE, '--json');
    const { proposals } = JSON.parse(out) as { proposals: { id: number }[] };
    expect([status, proposals.find((one) => one.id === id)]).toMatchObject([
      0,
      { reference: 'CLI-1', command: HANDLING, proposedBy: worker.id, state: 'waiting' },
    ]);
    expect(out).not.toContain(REASON);
    expect((await run(FORCE)).out).toContain('complaint CLI-1');
    expect((await run(FORCE, '--state', 'withdrawn', '--json')).out).not.toContain('CLI-1');
    expect(await run('kent')).toMatchObject({ status: 1, err: expect.stringContaining('kent') });
    expect(await run(FORCE, '--state', 'open')).toMatchObject({ status: 2 });
  });
});

describe('what is proposed for a restricted case', () => {
  it('is to nobody there who is not named', async () => {
    await begin('SECRET');
    const id = await idOf(propose(worker, 'SECRET'));
    const nothing = 999_999;
    const about = (n: number) => [
      (by: Person) => by.get(`/api/v1/proposals/${n}`),
      (by: Person) => approve(by, n, 1),
      (by: Person) => decide(by, n, 'lapse'),
      (by: Person) => decide(by, n, 'withdraw'),
    ];
    await must(head.restrict('SECRET', { version: 1 }));
    for (const hidden of [supervisor, worker]) {
      const real = await Promise.all(about(id).map((ask) => saidTo(ask(hidden), String(id))));
      const none = await Promise.all(
        about(nothing).map((ask) => saidTo(ask(hidden), String(nothing))),
      );
      expect(real).toEqual(none);
      expect(await listedTo(hidden)).not.toContain(id);
      expect(await refused(hidden.get(`${pathOf('complaint', 'SECRET')}/proposals`))).toEqual([
        404,
        'case.not-found',
      ]);
      expect(await refused(propose(hidden, 'SECRET'))).toEqual([404, 'case.not-found']);
    }
    expect(await listedTo(head)).toContain(id);
    expect((await approve(head, id, 2)).status).toBe(200);
  });
});
