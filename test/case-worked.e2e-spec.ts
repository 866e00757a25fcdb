import { randomUUID } from 'node:crypto';
import { pathOf } from './api-world';
import { giveAll } from './client/give';
import { FORCE, must, type Person, RestrictedWorld } from './restricted-world';
import { afterSweeps, type RunningWorker, until, WorkerWorld } from './worker-world';

const CASE = 'CO/WORKED/24';
const addressOf = (name: string) => `${name}@norfolk.example`;

jest.setTimeout(240_000);

let people: RestrictedWorld;
let mails: WorkerWorld;
let handler: Person;
let next: Person;
let supervisor: Person;
let head: Person;

beforeAll(async () => {
  people = await RestrictedWorld.start();
  // It is of the API, and dropped with it.
  mails = await WorkerWorld.open({ ...people.api.database, drop: () => Promise.resolve() });
  handler = await people.person('handler', 'psd-case-worker');
  next = await people.person('next', 'psd-case-worker');
  supervisor = await people.person('supervisor', 'psd-supervisor');
  head = await people.person('head', 'head-of-psd');
  const entered = [handler, next, supervisor].map(({ id }, at) => {
    const name = ['handler', 'next', 'supervisor'][at] ?? '';
    const details = { 'sign-in': id, name: `Sample ${name}`, address: addressOf(name) };
    return ['add-person', { on: '2024-01-02', person: `STF-000${at + 1}`, ...details }] as const;
  });
  const opened = ['open', { on: '2024-01-02' }] as const;
  await giveAll(people.api.client, 'directory', 'directory', opened, ...entered);
});
afterAll(async () => {
  await mails.close();
  await people.close();
});

const mailTo = (name: string): string =>
  mails.mails
    .filter(({ to }) => to[0] === addressOf(name))
    .map(({ text }) => text)
    .join('\n');

/** A worker of a day, that has sent all it had to send on it. */
async function dayOf(moment: string): Promise<void> {
  const worker: RunningWorker = mails.startWorker(moment);
  await afterSweeps(worker, 4);
  await mails.settled(0);
  await worker.end('SIGTERM');
}

async function pageFor(person: Person) {
  return must(person.get(pathOf('complaint', CASE)));
}

/** What one asks for and another approves: the version of the case after it. */
async function askedAndApproved(
  by: Person,
  decider: Person,
  { command, body, reason }: { command: string; body: object; reason: string },
): Promise<number> {
  const path = `${pathOf('complaint', CASE)}/commands/${command}/proposals`;
  const { id } = await must(by.post(path, { body, reason }));
  const { version, proposals } = await pageFor(decider);
  expect(proposals).toMatchObject([{ id, state: 'waiting', reason, mayDecide: true }]);
  const approved = await must(
    decider.post(
      `/api/v1/proposals/${String(id)}/approve`,
      {},
      { version: version as number, key: randomUUID() },
    ),
  );
  return approved['version'] as number;
}

/** Once the lists hold what was entered: so many open cases are theirs. */
function untilTheyHave(openCases: number, person: string): Promise<true> {
  return until(async () => {
    const { status, body } = await supervisor.get(`/api/v1/workload?force=${FORCE}`);
    if (status !== 200) return null;
    const work = body.work as readonly { heldBy: string | null; openCases: number }[];
    const theirs = work.find(({ heldBy }) => heldBy === person)?.openCases ?? 0;
    return theirs === openCases ? true : null;
  });
}

const allocated = (value: string, person: string) => ({ on: '2024-09-23', value, person });

it('a complaint is worked from allocation to the end by handler, supervisor and head', async () => {
  let version = await handler.enters(
    CASE,
    0,
    ['receive', { on: '2024-09-20' }],
    ['log', { on: '2024-09-20' }],
  );
  for (const body of [
    allocated('case-handler', 'STF-0001'),
    allocated('supervisor', 'STF-0003'),
  ] as const) {
    const given = await supervisor.command('complaint', CASE, 'allocate', {
      ...{ version, body: body as never },
    });
    expect([given.status, given.body.detail]).toEqual([200, undefined]);
    version += 1;
  }
  await untilTheyHave(1, 'STF-0001');

  version = await askedAndApproved(handler, supervisor, {
    command: 'decide-handling',
    body: { on: '2024-09-24', value: 'outside-schedule-3' },
    reason: 'The complainant wants an explanation, and no investigation.',
  });

  // The ten working days to contact the complainant end on 4 October.
  await dayOf('2024-10-01T08:00:00Z');
  expect(mailTo('handler')).toContain(CASE);
  expect(mailTo('next')).toBe('');

  const handedOver = await supervisor.command('complaint', CASE, 'hand-over', {
    version,
    body: {
      ...{ on: '2024-10-01', value: 'case-handler', person: 'STF-0002' },
      note: 'The first handler moves to another team.',
    },
  });
  version = handedOver.body.version ?? 0;
  await untilTheyHave(0, 'STF-0001');
  await untilTheyHave(1, 'STF-0002');
  await dayOf('2024-10-02T08:00:00Z');
  expect(mailTo('handler')).toContain('It is owned by Sample next now.');
  expect(mailTo('next')).toContain(CASE);
  const toHandler = mailTo('handler');
  const toNext = mailTo('next');
  await dayOf('2024-10-04T08:00:00Z');
  expect(mailTo('handler')).toBe(toHandler);
  expect(mailTo('next').length).toBeGreaterThan(toNext.length);

  await next.enters(CASE, version, ['record-contact', { on: '2024-10-01' }]);
  await askedAndApproved(next, head, {
    command: 'finalise',
    body: { on: '2024-10-01', value: 'resolved' },
    reason: 'The complainant is content with what was explained.',
  });
  const { state, version: last } = await pageFor(next);
  expect(state).toMatchObject({ finalisedOn: '2024-10-01' });
  await next.enters(CASE, last as number, ['notify-outcome', { on: '2024-10-01' }]);
  await untilTheyHave(0, 'STF-0002');

  const record = await people.recordOf(CASE);
  expect(record.filter(({ proposedBy }) => proposedBy !== undefined)).toMatchObject([
    { type: 'complaint.handling', actor: supervisor.id, proposedBy: handler.id },
    { type: 'complaint.finalised', actor: head.id, proposedBy: next.id },
  ]);
});
