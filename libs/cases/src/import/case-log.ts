import { type CaseEvent, CaseRef } from '@tipstaff/casework';
import {
  type AppendRequest,
  commandHash,
  type EventStore,
  plainEvent,
} from '@tipstaff/event-store';
import { DomainError } from '@tipstaff/kernel';
import { type CaseDecision } from './case-decision';
import { type StagedCase } from './staging-area';

const ACTOR = 'import';

export type AppendDecision = Extract<CaseDecision, { kind: 'append' }>;

/** `stale`: others wrote to the case since it was read. `refused`: why it can not go in. */
export type WriteAnswer =
  | { readonly kind: 'written' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly why: string };

/** The record of events, as an import reads and adds to it. */
export class CaseLog {
  constructor(
    private readonly store: Pick<EventStore, 'loadMany' | 'appendAll'>,
    /** The same for every event of one import. */
    private readonly correlationId: string,
  ) {}

  /** What is recorded of each case, in the same order; empty for a case that is new. */
  async histories(cases: readonly StagedCase[]): Promise<readonly (readonly CaseEvent[])[]> {
    const streams = cases.map((staged) => CaseRef.stream(staged.case));
    const recorded = await this.store.loadMany(streams, { open: true });
    return streams.map((stream) => (recorded.get(stream) ?? []).map(plainEvent));
  }

  /** Each case in one append of its own; some may be written and others not. */
  async write(
    decided: readonly { readonly staged: StagedCase; readonly decision: AppendDecision }[],
  ): Promise<readonly WriteAnswer[]> {
    const answers = await this.store.appendAll(
      decided.map(({ staged, decision }) => this.request(staged, decision)),
    );
    return answers.map((answer) => {
      if (!(answer instanceof DomainError)) return { kind: 'written' };
      if (answer.kind === 'stale-version') return { kind: 'stale' };
      if (answer.kind === 'unavailable') throw answer;
      return { kind: 'refused', why: answer.message };
    });
  }

  /**
   * The same rows on the same state of the case make the same command, so that an append whose
   * outcome was lost is not repeated. The id leaves out names and notes: it stands in the log in
   * clear, and a short text could be found again from its hash.
   */
  private request({ case: ref }: StagedCase, decision: AppendDecision): AppendRequest {
    const stream = CaseRef.stream(ref);
    const { events, expectedVersion } = decision;
    const facts = events.map(({ type, on, enteredOn, data }) => ({ type, on, enteredOn, data }));
    const hash = commandHash({ stream, expectedVersion, facts });
    return {
      stream,
      expectedVersion,
      events,
      commandId: `${ACTOR}-${hash}`,
      commandHash: hash,
      actor: ACTOR,
      correlationId: this.correlationId,
      causationId: null,
    };
  }
}
