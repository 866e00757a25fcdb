import { Injectable } from '@nestjs/common';
import { type Actor, permissionToRead } from '@tipstaff/access';
import { type CaseEvent, CaseRef, closedOn, stateOfCase, timelineOf } from '@tipstaff/casework';
import { EventStore, type RecordedEvent } from '@tipstaff/event-store';
import { type StreamId } from '@tipstaff/kernel';
import { mayOverCase } from '../case-scope';
import { caseNotFound, historyOfCase } from '../recorded-case';
import { referencesOf, Restrictions } from '../restrictions/restrictions';
import {
  caseOfProposals,
  type Proposal,
  proposalNotFound,
  proposalsFrom,
  proposalsStream,
} from './proposal';

/** A case that the asker may read, with what is proposed for it. */
export interface CaseWithProposals {
  readonly ref: CaseRef;
  readonly history: readonly CaseEvent[];
  readonly may: Actor['may'];
  /** By which the case and its proposals could name a case that is hidden from the asker. */
  readonly hiddenReferences: ReadonlySet<string>;
  /** Texts opened, in the order in which they came. */
  readonly proposals: readonly Proposal[];
}

const NOWHERE: CaseRef = { type: 'complaint', force: 'nowhere', reference: 'nowhere' };

/** Read from the record itself: never behind. */
@Injectable()
export class ProposalsOfCase {
  constructor(
    private readonly store: EventStore,
    private readonly restrictions: Restrictions,
  ) {}

  /** @throws DomainError `case.not-found`, also for a case out of the asker's sight */
  async of(ref: CaseRef, asker: Actor): Promise<CaseWithProposals> {
    const hidden = await this.restrictions.hiddenFrom(asker, ref.force);
    const history = await historyOfCase(this.store, ref, asker, hidden);
    const may = mayOverCase(asker, ref, history);
    if (!may(permissionToRead[ref.type])) throw caseNotFound(ref);
    const events = await this.store.load(proposalsStream(ref), { open: true });
    return withProposals({ ref, history, may }, hidden, events);
  }

  /** @throws DomainError `proposal.not-found`, also for one of a case out of the asker's sight */
  async byId(
    id: number,
    asker: Actor,
  ): Promise<CaseWithProposals & { readonly proposal: Proposal }> {
    const [event] = await this.store.readAll({ after: id - 1, limit: 1, upTo: id });
    const ref = event === undefined ? null : caseOfProposals(event.stream);
    // One that is never there is asked for in the same way, and takes no longer.
    const found = await this.of(ref ?? NOWHERE, asker).catch((error: unknown) => {
      throw (error as { code?: unknown }).code === 'case.not-found' ? proposalNotFound(id) : error;
    });
    const proposal = found.proposals.find((one) => one.id === id);
    if (!proposal) throw proposalNotFound(id);
    return { ...found, proposal };
  }
}

/**
 * Of a case that the asker was let read.
 * @param hidden streams of the force that are out of the asker's sight
 * @param events of the stream of its proposals, opened
 */
export function withProposals(
  seen: Pick<CaseWithProposals, 'ref' | 'history' | 'may'>,
  hidden: ReadonlySet<StreamId>,
  events: readonly RecordedEvent[],
): CaseWithProposals {
  const proposals = proposalsFrom(seen.ref, events);
  return { ...seen, hiddenReferences: referencesOf(hidden), proposals };
}

/** Whether a case is over by everything known; false of one of which no fact stands. */
export function isOver({ type }: CaseRef, history: readonly CaseEvent[]): boolean {
  const timeline = timelineOf(history);
  return timeline.facts.length > 0 && closedOn(stateOfCase(type, timeline)) !== null;
}
