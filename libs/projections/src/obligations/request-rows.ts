import {
  caseColumns,
  caseOfProposals,
  commandNamed,
  type Proposal,
  proposalsFrom,
} from '@tipstaff/cases';
import { askedAt, CaseRef, type RequestBasis } from '@tipstaff/casework';
import { type LoadedStream } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';

/** What is no duty of anybody and is reminded of all the same; no list of what is owed shows it. */
export const ASKED = 'asked';

/** One for each proposal of a case, from the day it was made to that on which it was decided. */
export function requestRows({ stream, events }: LoadedStream) {
  const ref = caseOfProposals(stream);
  if (ref === null) throw new Error(`${stream} is not the stream of a case's proposals.`);
  return proposalsFrom(ref, events).map((proposal, segment) => rowOf(stream, proposal, segment));
}

function rowOf(stream: StreamId, proposal: Proposal, segment: number) {
  const { ref, proposedOn, decideBy = null, lapsesOn, state, end } = proposal;
  const { rule, office } = askedAt[proposal.askedOf];
  const isDecided = state === 'approved' || state === 'returned';
  return {
    ...{ stream, segment, ...caseColumns(ref) },
    id: `${CaseRef.stream(ref)}#${rule}#${proposal.id}`,
    ...{ direction: ASKED, rule, title: `Decision asked for: ${labelOf(proposal)}` },
    valid_from: proposedOn,
    valid_to: end?.on ?? null,
    ended: end === null ? null : isDecided ? 'discharged' : 'lapsed',
    ...{ arose: proposedOn, due: null, target: decideBy },
    overdue_from: LocalDate.addDays(decideBy ?? lapsesOn, 1),
    owner: office,
    basis: { start: proposedOn, facts: [], notes: [], undated: true, request: basisOf(proposal) },
  };
}

function labelOf({ ref, command }: Proposal): string {
  return commandNamed(ref.type, command)?.label ?? command;
}

function basisOf(proposal: Proposal): RequestBasis {
  const { id, command, needs, proposedBy, decideBy = null, lapsesOn, state } = proposal;
  const whenOver = proposal.whenOver ?? false;
  return { id, command, needs, proposedBy, decideBy, lapsesOn, whenOver, state };
}
