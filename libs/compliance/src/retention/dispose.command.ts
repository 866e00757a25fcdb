import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { type Pool, POOL } from '@tipstaff/database';
import { type CommandMeta, EventStore, type NewEvent } from '@tipstaff/event-store';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { erase, planWholeCase, type ReceiptSigning } from '../erasure/erase';
import { type SignedReceipt } from '../erasure/receipt';
import { type Decisions, decisionsFrom } from './decisions';
import { type Basis, decisionsStream, retentionEvent } from './retention-events';
import { judged, type RetainedCase, retainedCase } from './retention-record';
import * as refusals from './retention-refusals';

export interface DisposalAsked {
  readonly ref: CaseRef;
  /** As it was proposed: what has changed since is not disposed of. */
  readonly class: string;
  readonly triggeredOn: LocalDate;
  /** Whether a person looked at what is kept until somebody did. */
  readonly reviewed: boolean;
}

export interface Disposed {
  readonly basis: Basis;
  readonly receipt: SignedReceipt;
}

/** Disposes of a case whose retention has ended, as it was proposed. */
export class DisposeOfCase extends Command<Disposed | null> {
  /** @param meta of the decision; what follows from it has ids of its own */
  constructor(
    readonly asked: DisposalAsked,
    readonly meta: CommandMeta,
    readonly signing: ReceiptSigning,
  ) {
    super();
  }
}

@CommandHandler(DisposeOfCase)
export class DisposeOfCaseHandler implements ICommandHandler<DisposeOfCase> {
  constructor(
    private readonly store: EventStore,
    private readonly executor: CommandExecutor,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Judged anew on the record as it is now. What begins it is written before the first key goes, in the
   * stream of the holds: a hold that comes later is refused. Cut off after that, the same call does the rest,
   * and asked again it gives the same receipt. Null where the record holds no such case.
   * @throws DomainError `retention.held`, `retention.not-ended`, `retention.proposal-changed`,
   *   `retention.not-reviewed`, and as `erase`
   */
  async execute({ asked, meta, signing }: DisposeOfCase): Promise<Disposed | null> {
    const { store, executor, pool, clock } = this;
    const today = clock.today();
    const retained = await retainedCase({ store, pool }, asked.ref, today);
    if (retained === null) return null;
    const stream = decisionsStream(asked.ref.force);
    await executor.execute({
      ...{ stream, meta },
      decide: (history): readonly NewEvent[] => {
        const decisions = decisionsFrom(history);
        if (goingOn(decisions, asked)) return [];
        const basis = freshBasis(retained, decisions, asked, today);
        return [retentionEvent('disposal-begun', basis, today)];
      },
    });
    const plan = await planWholeCase(
      { store, pool, clock },
      { ref: asked.ref, reason: 'retention-ended' },
    );
    const begun = basisOf(asked, decisionsFrom(await store.load(stream)));
    if (plan === null || begun === null) return null;
    const receipt = await erase({ store, executor, pool, clock, ...signing }, plan, meta.actor);
    await executor.execute({
      stream,
      meta: { ...meta, commandId: `${meta.commandId}-done` },
      decide: (history) =>
        decisionsFrom(history).disposals.get(begun.case)?.stage === 'done'
          ? []
          : [retentionEvent('disposed', { ...begun, erasure: receipt.id }, today)],
    });
    return { basis: begun, receipt };
  }
}

/** Whether it was begun, or done, as asked. @throws DomainError where another was begun */
function goingOn(decisions: Decisions, asked: DisposalAsked): boolean {
  const before = basisOf(asked, decisions);
  if (before === null) return false;
  if (before.class === asked.class && before.trigger.on === asked.triggeredOn) return true;
  if (decisions.disposals.get(before.case)?.stage === 'done') return false;
  throw refusals.changed(asked.ref, { class: before.class, on: before.trigger.on });
}

function basisOf({ ref }: DisposalAsked, { disposals }: Decisions): Basis | null {
  const before = disposals.get(CaseRef.stream(ref));
  if (!before) return null;
  const { case: stream, class: id, trigger } = before;
  return { case: stream, class: id, trigger };
}

function freshBasis(
  retained: RetainedCase,
  decisions: Decisions,
  { ref, class: id, triggeredOn, reviewed }: DisposalAsked,
  today: LocalDate,
): Basis {
  const judgement = judged(retained, today, decisions);
  if (judgement?.state === 'held') throw refusals.held(ref, judgement.holds);
  if (judgement?.state !== 'ended') throw refusals.notEnded(ref, judgement);
  const { class: of, trigger } = judgement.keeping;
  if (of.id !== id || trigger.on !== triggeredOn) {
    throw refusals.changed(ref, { class: of.id, on: trigger.on });
  }
  if (of.then === 'review' && !reviewed) throw refusals.toBeReviewed(ref, id);
  return { case: CaseRef.stream(ref), class: of.id, trigger };
}
