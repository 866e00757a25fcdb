import { type Actor } from '@tipstaff/access';
import {
  type CaseWithProposals,
  commandNamed,
  type JudgedBy,
  mayDecide,
  type Proposal,
  whyNotNow,
} from '@tipstaff/cases';
import { type ProposalDto } from './proposals.dto';

/** A proposal with what it asks for, to whoever may read the case. */
export function proposalShown(
  found: CaseWithProposals,
  proposal: Proposal,
  asker: Actor,
  by: JudgedBy,
): ProposalDto {
  const { id, command, needs, state, proposedBy, proposedOn, lapsesOn, end } = proposal;
  return {
    ...found.ref,
    ...{ id, command, state, needs, proposedBy, proposedOn, lapsesOn },
    title: `Decision asked for: ${commandNamed(found.ref.type, command)?.label ?? command}`,
    decideBy: proposal.decideBy ?? null,
    body: bodyShown(found, proposal),
    reason: proposal.reason,
    seenVersion: proposal.seen,
    caseVersion: found.history.length,
    decidedOn: end?.on ?? null,
    decidedBy: end?.by ?? null,
    words: end?.words ?? null,
    because: end?.because ?? null,
    mayDecide: state === 'waiting' && mayDecide(proposal, found.may, asker),
    whyNotNow: whyNotNow(found, proposal, asker, by),
  };
}

/** That it names a case that is hidden from the asker is not shown of it. */
function bodyShown(
  { hiddenReferences }: CaseWithProposals,
  { body }: Proposal,
): ProposalDto['body'] {
  if (body === null || !('related' in body)) return body;
  const { related, ...rest } = body;
  return typeof related === 'string' && hiddenReferences.has(related) ? rest : body;
}
