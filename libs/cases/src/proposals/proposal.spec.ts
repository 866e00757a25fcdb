import { type CaseRef } from '@tipstaff/casework';
import { type RecordedEvent } from '@tipstaff/event-store';
import { Instant } from '@tipstaff/kernel';
import { endedEvent, caseOfProposals, proposalsFrom, proposalsStream } from './proposal';
import { givenProposal, PROPOSED_ON } from './proposed.fixture';

const ref: CaseRef = { type: 'complaint', force: 'norfolk', reference: 'CO:1/24' };

const recorded = (
  { type, data }: { readonly type: string; readonly data: RecordedEvent['data'] },
  version: number,
): RecordedEvent => ({
  ...{ position: 10 + version, stream: proposalsStream(ref), version, type, schemaVersion: 1 },
  ...{ on: PROPOSED_ON, enteredOn: PROPOSED_ON, actor: `id|${version}`, data },
  recordedAt: Instant.parse('2024-10-01T08:00:00Z'),
  ...{ commandId: 'c', correlationId: 'c', causationId: null },
  secret: { state: 'sealed', subject: 'case' },
});

const proposed = recorded(givenProposal(ref, { body: {}, reason: 'Why.' }), 1);

describe('the stream of what is proposed', () => {
  it('names its case, whatever its reference holds, and that of anything else names none', () => {
    expect(caseOfProposals(proposalsStream(ref))).toEqual(ref);
    expect(caseOfProposals('complaint:norfolk:CO:1/24')).toBeNull();
    expect(caseOfProposals('proposal:norfolk:nothing:1')).toBeNull();
  });

  it('tells each proposal by its place in the record, and what became of it', () => {
    const lapse = endedEvent({ ref, number: 1, subject: 'case' }, 'lapsed', PROPOSED_ON, {
      because: 'case-over',
    });
    const [one, two, ...more] = proposalsFrom(ref, [
      proposed,
      recorded(givenProposal(ref, { body: {}, reason: 'Why.' }), 2),
      recorded(lapse, 3),
    ]);
    expect(one).toMatchObject({
      ...{ id: 11, number: 1, state: 'lapsed', proposedBy: 'id|1', body: null },
      end: { by: 'id|3', because: 'case-over' },
    });
    expect([two?.id, two?.state, two?.end, more]).toEqual([12, 'waiting', null, []]);
  });

  it('is not guessed at where a later release wrote in it', () => {
    const later = recorded({ type: 'proposal.passed-on', data: { proposal: 1 } }, 2);
    expect(() => proposalsFrom(ref, [proposed, later])).toThrow('proposal.passed-on');
  });
});
