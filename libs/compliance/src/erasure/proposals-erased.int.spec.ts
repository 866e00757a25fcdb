import { CommandExecutor, endedEvent, proposalsFrom, proposalsStream } from '@tipstaff/cases';
import { CaseRef, factEvent, type NewFact } from '@tipstaff/casework';
import { givenProposal, PROPOSED_ON as TODAY } from '../../../cases/src/proposals/proposed.fixture';
import { CLOCK, newRequest } from '../../../event-store/src/append-request.fixture';
import { type StoreFixture, storeFixture } from '../../../event-store/src/store.fixture';
import { carryOut, planErasure, planWholeCase } from './erase';

const PLANTED = { body: 'Zweihander', reason: 'Quixotically', words: 'Bergamotte' };

let fixture: StoreFixture;
beforeAll(async () => {
  fixture = await storeFixture();
});
afterAll(() => fixture.close());

const made: NewFact = {
  ...{ milestone: 'made', on: TODAY, enteredOn: TODAY, value: null, person: null },
  ...{ related: null, note: null },
};

/** A case in which nobody is named, and a proposal about a person, returned. */
async function caseWithProposal(reference: string, person: string): Promise<CaseRef> {
  const ref: CaseRef = { type: 'complaint', force: 'norfolk', reference };
  const stream = CaseRef.stream(ref);
  await fixture.store.append(newRequest({ stream, events: [factEvent('complaint', made)] }));
  const body = { person, note: PLANTED.body };
  await fixture.store.append(
    newRequest({
      stream: proposalsStream(ref),
      events: [
        givenProposal(ref, { body, reason: PLANTED.reason, subject: person }, { command: 'refer' }),
        endedEvent({ ref, number: 1, subject: person }, 'returned', TODAY, {
          words: PLANTED.words,
        }),
      ],
    }),
  );
  return ref;
}

async function shown(ref: CaseRef) {
  const events = await fixture.store.load(proposalsStream(ref), { open: true });
  const [proposal] = proposalsFrom(ref, events);
  return [proposal?.body, proposal?.reason, proposal?.end?.words, proposal?.state];
}

const source = () => ({
  store: fixture.store,
  executor: new CommandExecutor(fixture.store),
  pool: fixture.pool,
  clock: CLOCK,
});

describe('what is proposed about a person', () => {
  it('stands nowhere in clear', async () => {
    await caseWithProposal('CLEAR', 'CPL-00041');
    const { rows } = await fixture.owner.query<{ body: Buffer }>(
      'SELECT body FROM event_log.event',
    );
    const all = rows.map(({ body }) => body.toString()).join('\n');
    for (const word of Object.values(PLANTED)) expect(all).not.toContain(word);
  });

  it('goes with the person, who is in the case for it alone', async () => {
    const ref = await caseWithProposal('ERASE', 'CPL-00042');
    const other = await caseWithProposal('KEPT', 'CPL-00042');
    const body = { person: 'CPL-00042', note: PLANTED.body };
    expect(await shown(ref)).toEqual([body, PLANTED.reason, PLANTED.words, 'returned']);
    const reason = 'request';
    const plan = await planErasure(source(), {
      ...{ ref, person: 'CPL-00042', withCaseText: false, reason },
    } as const);
    expect(plan?.data).toMatchObject({ case: CaseRef.stream(ref), texts: 2 });
    if (plan) await carryOut(source(), plan, 'records');
    expect(await shown(ref)).toEqual([null, null, null, 'returned']);
    expect(await shown(other)).toEqual([body, PLANTED.reason, PLANTED.words, 'returned']);
  });

  it('goes with the case', async () => {
    const ref = await caseWithProposal('DISPOSE', 'CPL-00043');
    const plan = await planWholeCase(source(), { ref, reason: 'retention-ended' });
    expect(plan).toMatchObject({ subjects: ['CPL-00043', 'case'], data: { texts: 2 } });
    if (plan) await carryOut(source(), plan, 'records');
    expect(await shown(ref)).toEqual([null, null, null, 'returned']);
  });
});
