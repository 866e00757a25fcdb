import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '@tipstaff/cases';
import { type Pool, POOL } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { erase, type ErasurePlan, type ReceiptSigning } from './erase';
import { type SignedReceipt } from './receipt';

/** Destroys for ever what `planErasure` or a receipt says, and records it; answered by the receipt. */
export class EraseText extends Command<SignedReceipt> {
  /** @param by who decided; stands in the record */
  constructor(
    readonly plan: ErasurePlan,
    readonly by: string,
    readonly signing: ReceiptSigning,
  ) {
    super();
  }
}

@CommandHandler(EraseText)
export class EraseTextHandler implements ICommandHandler<EraseText> {
  constructor(
    private readonly store: EventStore,
    private readonly executor: CommandExecutor,
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError as `erase` */
  execute({ plan, by, signing }: EraseText): Promise<SignedReceipt> {
    const { store, executor, pool, clock } = this;
    return erase({ store, executor, pool, clock, ...signing }, plan, by);
  }
}
