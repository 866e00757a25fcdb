import { type CaseRef } from '@tipstaff/casework';
import { type NewEvent } from '@tipstaff/event-store';
import { LocalDate } from '@tipstaff/kernel';
import { type Proposed, proposedEvent, proposedTexts } from './proposal';

export const PROPOSED_ON = LocalDate.parse('2024-10-01');

interface ProposedTexts {
  readonly body: object;
  readonly reason: string;
  /** Whom it is about, as the key under which it is sealed. */
  readonly subject?: string;
}

/** What is recorded when somebody proposes to decide the handling of a case, on 1 October 2024. */
export function givenProposal(
  ref: CaseRef,
  { body, reason, subject = 'case' }: ProposedTexts,
  more: Partial<Proposed> = {},
): NewEvent {
  const proposed: Proposed = {
    ...{ command: 'decide-handling', needs: ['complaint.decide'], askedOf: 'force', seen: 1 },
    ...{ lapsesOn: LocalDate.parse('2024-10-29'), ...more },
  };
  return proposedEvent(ref, proposed, subject, proposedTexts(body, reason), PROPOSED_ON);
}
