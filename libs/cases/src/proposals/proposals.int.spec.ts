import { CaseRef } from '@tipstaff/casework';
import { type Clock, DomainError, LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { actorWith } from '../../../access/src/actor.fixture';
import { type Actor } from '@tipstaff/access';
import { CLOCK, refusal } from '../../../event-store/src/append-request.fixture';
import {
  type CuttingProxy,
  startCuttingProxy,
} from '../../../event-store/src/cutting-proxy.fixture';
import { type StoreFixture, storeFixture } from '../../../event-store/src/store.fixture';
import { LawOfRecord } from '../calendar/law-of-record';
import { DirectoryOfRecord } from '../directory/directory-of-record';
import { ChangeCase } from '../change-case/change-case.command';
import { ChangeCaseHandler } from '../change-case/change-case.handler';
import { CommandExecutor } from '../command-executor';
import { mustBeCommand } from '../commands/command-registry';
import { VocabulariesOfRecord } from '../vocabularies/vocabularies-of-record';
import { Restrictions } from '../restrictions/restrictions';
import {
  ApproveProposal,
  ApproveProposalHandler,
  EndProposal,
  EndProposalHandler,
} from './decide-proposal.commands';
import { proposalsStream } from './proposal';
import { ProposalsOfCase } from './proposals-of-case';
import { Propose, ProposeHandler } from './propose.command';

let fixture: StoreFixture;
let proxy: CuttingProxy;
beforeAll(async () => {
  fixture = await storeFixture();
  proxy = await startCuttingProxy(fixture.url);
});
afterAll(async () => {
  await fixture.close();
  await proxy.close();
});

const worker = actorWith('id|worker', 'psd-case-worker');
const supervisor = actorWith('id|supervisor', 'psd-supervisor');

/** The handlers as a process has them, on the database or on the way to it. */
function handlers(address?: string) {
  const { store, pool } = address === undefined ? fixture : fixture.openStore(address);
  const executor = new CommandExecutor(store);
  const law = new LawOfRecord(new Law(), store);
  const restrictions = new Restrictions(pool);
  const clock: Clock = CLOCK;
  const proposals = new ProposalsOfCase(store, restrictions);
  const vocabularies = new VocabulariesOfRecord(store);
  const changes = new ChangeCaseHandler(
    ...([executor, law, restrictions, new DirectoryOfRecord(store)] as const),
    ...([vocabularies, store, clock] as const),
  );
  return {
    changes,
    propose: new ProposeHandler(executor, proposals, law, vocabularies, clock),
    approve: new ApproveProposalHandler(proposals, changes, clock),
    end: new EndProposalHandler(proposals, executor, clock),
  };
}

const sentBy = (asker: Actor, expectedVersion = 0, idempotencyKey: string = randomUUID()) => ({
  ...{ actor: asker.id, asker, expectedVersion, idempotencyKey, correlationId: 'test' },
});

async function begin(): Promise<CaseRef> {
  const ref: CaseRef = { type: 'complaint', force: 'norfolk', reference: randomUUID() };
  const made = mustBeCommand('complaint', 'receive');
  await handlers().changes.execute(new ChangeCase(ref, made, { on: '2023-09-06' }, sentBy(worker)));
  return ref;
}

const asked = { reason: 'It is serious.', decideBy: null, lapsesAfterDays: 28 };

const propose = (ref: CaseRef, command = 'decide-handling', body: object = HANDLING) =>
  handlers().propose.execute(
    new Propose(ref, mustBeCommand('complaint', command), body, asked, sentBy(worker)),
  );
const HANDLING = { on: '2023-09-07', value: 'schedule-3' };
const typesIn = async (stream: Parameters<StoreFixture['store']['load']>[0]) =>
  (await fixture.store.load(stream)).map(({ type }) => type);

describe('a case', () => {
  it('moves by an approval, and by nothing else that becomes of what is proposed', async () => {
    const steps = fc.array(
      fc.constantFrom('propose', 'approve', 'returned', 'lapsed', 'withdrawn'),
      { minLength: 1, maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (tried) => {
        const ref = await begin();
        const stream = CaseRef.stream(ref);
        const { approve, end } = handlers();
        const ids: number[] = [];
        let bodies = JSON.stringify(await fixture.store.load(stream));
        for (const step of tried) {
          const version = (await fixture.store.load(stream)).length;
          const id = ids.at(-1) ?? 1;
          const done = await outcome(() => {
            if (step === 'propose') {
              return propose(ref).then((answer) => ids.push(answer.id));
            }
            if (step === 'approve') {
              return approve.execute(new ApproveProposal(id, sentBy(supervisor, version)));
            }
            const by = step === 'withdrawn' ? worker : supervisor;
            const words = step === 'returned' ? 'Not yet.' : null;
            return end.execute(new EndProposal(id, step, words, sentBy(by)));
          });
          const now = JSON.stringify(await fixture.store.load(stream));
          if (step === 'approve' && done) {
            expect((await fixture.store.load(stream)).length).toBe(version + 1);
            bodies = now;
          }
          expect(now).toBe(bodies);
        }
        const states = (await typesIn(proposalsStream(ref))).filter((type) =>
          type.endsWith('approved'),
        );
        expect(states.length).toBe((await fixture.store.load(stream)).length - 1);
      }),
      { numRuns: 25 },
    );
  });
});

/** Whether it was done; what is refused by a rule is not. */
async function outcome(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.kind !== 'unavailable') return false;
    throw error;
  }
}

describe('an approval', () => {
  it.each(['request', 'before-answer', 'answer'] as const)(
    'that is cut off at the %s is done or is not, and is the same when it comes again',
    async (cut) => {
      const ref = await begin();
      const { id } = await propose(ref);
      const { approve } = handlers(proxy.url);
      const command = new ApproveProposal(id, sentBy(supervisor, 1));
      proxy.cutNext(cut);
      await outcomeOrOutage(() => approve.execute(command));
      // By one statement: another could see the transaction end between two.
      const streams = [CaseRef.stream(ref), proposalsStream(ref)];
      const loaded = await fixture.store.loadMany(streams);
      expect([
        [1, 1],
        [2, 2],
      ]).toContainEqual([...loaded.values()].map((events) => events.length));
      expect(await approve.execute(command)).toMatchObject({ version: 2 });
      expect(await typesIn(CaseRef.stream(ref))).toEqual(['complaint.made', 'complaint.handling']);
      expect(await typesIn(proposalsStream(ref))).toEqual([
        'proposal.proposed',
        'proposal.approved',
      ]);
    },
  );

  it('names both in the record, and the proposal as its cause', async () => {
    const ref = await begin();
    const { id } = await propose(ref);
    await handlers().approve.execute(new ApproveProposal(id, sentBy(supervisor, 1)));
    const [, fact] = await fixture.store.load(CaseRef.stream(ref));
    expect(fact).toMatchObject({
      ...{ actor: supervisor.id, proposedBy: worker.id, causationId: `proposal-${id}` },
      enteredOn: LocalDate.parse('2024-10-01'),
    });
  });

  it('of what was erased meanwhile is refused', async () => {
    const ref = await begin();
    const { id } = await propose(ref);
    await fixture.store.keyRing.destroy({ stream: CaseRef.stream(ref), subject: 'case' });
    const { approve } = handlers();
    const error = await refusal(approve.execute(new ApproveProposal(id, sentBy(supervisor, 1))));
    expect(error.code).toBe('proposal.erased');
    expect(await typesIn(CaseRef.stream(ref))).toHaveLength(1);
  });
});

async function outcomeOrOutage(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    expect((error as DomainError).kind).toBe('unavailable');
  }
}
