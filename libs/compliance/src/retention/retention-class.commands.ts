import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { checkedClass, CommandExecutor, scheduleFrom, scheduleStream } from '@tipstaff/cases';
import { type Deciding, recordDecision } from './decisions';
import { retentionEvent } from './retention-events';
import * as refusals from './retention-refusals';

type DecidingWhy = Deciding & { readonly reason: string };

/** A retention class of the force's own. */
export class SetRetentionClass extends Command<void> {
  /** @param given as it was sent; its faults are all told */
  constructor(
    readonly force: string,
    readonly given: unknown,
    readonly by: DecidingWhy,
  ) {
    super();
  }
}

@CommandHandler(SetRetentionClass)
export class SetRetentionClassHandler implements ICommandHandler<SetRetentionClass> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError `retention.class-invalid` */
  async execute({ force, given, by }: SetRetentionClass): Promise<void> {
    const data = { class: checkedClass(given) };
    await recordDecision(this.executor, scheduleStream(force), by, () =>
      retentionEvent('class-set', data, by.today, by.reason),
    );
  }
}

/** What ships counts again. */
export class WithdrawRetentionClass extends Command<void> {
  constructor(
    readonly force: string,
    readonly id: string,
    readonly by: DecidingWhy,
  ) {
    super();
  }
}

@CommandHandler(WithdrawRetentionClass)
export class WithdrawRetentionClassHandler implements ICommandHandler<WithdrawRetentionClass> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError `retention.no-own-class` */
  async execute({ force, id, by }: WithdrawRetentionClass): Promise<void> {
    await recordDecision(this.executor, scheduleStream(force), by, (history) => {
      const own = scheduleFrom(history).classes.find((one) => one.id === id);
      if (!own?.setBy) throw refusals.noOwnClass(force, id);
      return retentionEvent('class-withdrawn', { class: id }, by.today, by.reason);
    });
  }
}
