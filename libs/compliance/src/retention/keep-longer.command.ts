import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { type Pool, POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { LocalDate } from '@tipstaff/kernel';
import { type Deciding, decisionsFrom, recordDecision } from './decisions';
import { type Basis, decisionsStream, type KeepReason, retentionEvent } from './retention-events';
import { judged, retainedCase } from './retention-record';
import * as refusals from './retention-refusals';

export interface KeepAsked {
  readonly reason: KeepReason;
  readonly reviewOn: LocalDate;
}

const LONGEST_KEPT_YEARS = 30;

/** A case that is proposed is kept until a day of review. */
export class KeepLonger extends Command<Basis> {
  constructor(
    readonly ref: CaseRef,
    readonly asked: KeepAsked,
    readonly by: Deciding,
  ) {
    super();
  }
}

@CommandHandler(KeepLonger)
export class KeepLongerHandler implements ICommandHandler<KeepLonger> {
  constructor(
    private readonly store: EventStore,
    private readonly executor: CommandExecutor,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /** @throws DomainError `retention.not-ended`, `retention.review-day-unfit`, `case.not-found` */
  async execute({ ref, asked: { reason, reviewOn }, by }: KeepLonger): Promise<Basis> {
    const { store, pool } = this;
    const { today } = by;
    if (
      reviewOn <= today ||
      LocalDate.year(reviewOn) > LocalDate.year(today) + LONGEST_KEPT_YEARS
    ) {
      throw refusals.unfitReviewDay(today);
    }
    const retained = await retainedCase({ store, pool }, ref, today, by.hidden);
    if (retained === null) throw refusals.noCase(ref);
    const { events } = await recordDecision(
      this.executor,
      decisionsStream(ref.force),
      by,
      (history) => {
        const judgement = judged(retained, today, decisionsFrom(history));
        if (judgement?.state !== 'ended' && judgement?.state !== 'kept-longer') {
          throw refusals.notEnded(ref, judgement);
        }
        const { class: of, trigger } = judgement.keeping;
        const basis = { case: CaseRef.stream(ref), class: of.id, trigger };
        return retentionEvent('kept-longer', { ...basis, reason, reviewOn }, today);
      },
    );
    return events[0]?.data as unknown as Basis;
  }
}
