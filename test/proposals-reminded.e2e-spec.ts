import { proposalsStream } from '@tipstaff/cases';
import { CaseRef, decideRestriction } from '@tipstaff/casework';
import { type NewEvent } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { randomUUID } from 'node:crypto';
import { givenProposal, PROPOSED_ON as TODAY } from '../libs/cases/src/proposals/proposed.fixture';
import { afterSweeps, FORCE, until, WorkerWorld } from './worker-world';

const PSD = 'professional-standards-department@norfolk.example';
const HEAD = 'head-of-professional-standards@norfolk.example';
const REASON = 'Quixotically serious.';

let world: WorkerWorld;
jest.setTimeout(180_000);

beforeEach(async () => {
  world = await WorkerWorld.open();
});
afterEach(() => world.close());

const refOf = (reference: string): CaseRef => ({ type: 'complaint', force: FORCE, reference });

async function append(stream: StreamId, event: NewEvent): Promise<number> {
  const id = randomUUID();
  const { firstPosition } = await world.events.append({
    ...{ stream, expectedVersion: (await world.events.load(stream)).length, events: [event] },
    ...{ commandId: id, commandHash: id, actor: 'id|worker', correlationId: id, causationId: null },
  });
  return firstPosition;
}

/** A complaint of today, and a proposal for it. */
async function asked(
  reference: string,
  more: Parameters<typeof givenProposal>[2] = {},
): Promise<number> {
  await world.record('complaint', reference, ['made', TODAY]);
  const body = { on: TODAY, value: 'schedule-3' };
  const ref = refOf(reference);
  return append(proposalsStream(ref), givenProposal(ref, { body, reason: REASON }, more));
}

const mailTo = (address: string): string =>
  world.mails
    .filter(({ to }) => to[0] === address)
    .map(({ text }) => text)
    .join('\n');

/** Why each proposal of a case lapsed. */
async function lapsed(reference: string): Promise<readonly unknown[]> {
  const events = await world.events.load(proposalsStream(refOf(reference)));
  return events.filter(({ type }) => type === 'proposal.lapsed').map(({ data }) => data['because']);
}

describe('a request for a decision', () => {
  it('stands in the digest of those who decide, as such and without what is sealed', async () => {
    const id = await asked('CO/ASK/1', { decideBy: LocalDate.parse('2024-10-08') });
    const worker = world.startWorker('2024-10-01T08:00:00Z');
    await world.mailed(2);
    await afterSweeps(worker, 2);
    expect(world.mailsByAddress()).toEqual({ [PSD]: 1, [HEAD]: 1 });
    for (const address of [PSD, HEAD]) {
      const text = mailTo(address);
      expect(text).toContain('For you to decide (1)');
      expect(text).toContain('complaint CO/ASK/1: asked today');
      expect(text).toContain(`Decision asked for: Decide the handling (proposal ${id})`);
      expect(text).toContain('Asked for by Tue 8 October 2024; it waits until Tue 29 October 2024');
      expect(text).not.toContain(REASON);
    }
    await worker.end('SIGTERM');
    world.startWorker('2024-10-03T08:00:00Z');
    await world.mailed(4);
    expect(mailTo(HEAD)).toContain('complaint CO/ASK/1: waits 2 days');
  });

  it('goes to the person who supervises the case on that day, and not to the office', async () => {
    const directory = { name: 'Sample, Two', address: 'two@norfolk.example', 'sign-in': 'id|two' };
    await world.record(
      ...(['directory', 'directory'] as const),
      ['opened', '2024-01-02'],
      ['person-joined', '2024-01-02', { person: 'STF-0002', details: directory }],
    );
    await asked('CO/ASK/4');
    await world.record('complaint', 'CO/ASK/4', [
      ...(['allocated', TODAY] as const),
      { value: 'supervisor', person: 'STF-0002' },
    ]);
    const worker = world.startWorker('2024-10-01T08:00:00Z');
    await world.mailed(2);
    await afterSweeps(worker, 2);
    expect(world.mailsByAddress()).toEqual({ 'two@norfolk.example': 1, [HEAD]: 1 });
    expect(mailTo('two@norfolk.example')).toContain('For you to decide (1)');
  });

  it('of the policing body goes to that body, and not to the head of PSD', async () => {
    await asked('CO/ASK/2', { needs: ['review.decide'], askedOf: 'policing-body' });
    const worker = world.startWorker('2024-10-01T08:00:00Z');
    await world.mailed(1);
    await afterSweeps(worker, 2);
    expect(Object.keys(world.mailsByAddress())).not.toContain(HEAD);
    expect(mailTo('local-policing-body@norfolk.example')).toContain('For you to decide (1)');
  });

  it('of a restricted case is told to the office that has the case alone', async () => {
    await asked('CO/ASK/3');
    const restrict = { kind: 'restrict', reason: 'counter-corruption', named: ['id|a'] } as const;
    await append(
      CaseRef.stream(refOf('CO/ASK/3')),
      decideRestriction('complaint', [], { ...restrict, by: null, note: null, today: TODAY }),
    );
    const worker = world.startWorker('2024-10-01T08:00:00Z');
    await world.mailed(1);
    await afterSweeps(worker, 2);
    expect(world.mailsByAddress()).toEqual({ [PSD]: 1 });
  });

  it('lapses when nobody decides in time, and when its case is over', async () => {
    await asked('CO/LATE');
    await asked('CO/WAITS', { lapsesOn: LocalDate.parse('2024-12-01') });
    await asked('CO/OVER', { lapsesOn: LocalDate.parse('2024-12-01') });
    await asked('CO/WAS-OVER', { lapsesOn: LocalDate.parse('2024-12-01'), whenOver: true });
    for (const reference of ['CO/OVER', 'CO/WAS-OVER']) {
      await world.record('complaint', reference, [
        'handling',
        TODAY,
        { value: 'outside-schedule-3' },
      ]);
      await world.record('complaint', reference, ['finalised', TODAY, { value: 'resolved' }]);
    }
    const first = world.startWorker('2024-10-29T08:00:00Z');
    await until(async () => ((await lapsed('CO/OVER')).length > 0 ? true : null));
    await afterSweeps(first, 2);
    expect(await lapsed('CO/OVER')).toEqual(['case-over']);
    expect(await lapsed('CO/LATE')).toEqual([]);
    await first.end('SIGTERM');
    const second = world.startWorker('2024-10-30T08:00:00Z');
    await until(async () => ((await lapsed('CO/LATE')).length > 0 ? true : null));
    await afterSweeps(second, 2);
    expect(await lapsed('CO/LATE')).toEqual(['not-decided']);
    expect([await lapsed('CO/WAITS'), await lapsed('CO/WAS-OVER')]).toEqual([[], []]);
  });
});
