import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '@tipstaff/cases';
import { type ObligationRule } from '@tipstaff/casework';
import { DomainError } from '@tipstaff/kernel';
import { type ReminderLadder } from '@tipstaff/law';
import { type ByHand, recordByHand, type RecordedByHand } from '../recorded-by';
import { type ReminderHours } from '../reminder-ladder.table';
import { checkedHours, checkedLadder } from './ladder-faults';
import { laddersFrom, laddersStream } from './reminder-settings';

/** Reasons of ladders and hours are about no person. */
const SUBJECT = 'setting';

/** A ladder of the force's own. */
export class SetLadder extends Command<RecordedByHand> {
  /** @param rule null: the ladder of every rule without one of its own */
  constructor(
    readonly force: string,
    readonly rule: ObligationRule | null,
    readonly ladder: ReminderLadder,
    readonly change: ByHand,
  ) {
    super();
  }
}

@CommandHandler(SetLadder)
export class SetLadderHandler implements ICommandHandler<SetLadder> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError `reminder.ladder-invalid` · what `recordByHand` throws, as all that follow */
  async execute({ force, rule, ladder, change }: SetLadder): Promise<RecordedByHand> {
    const data = { rule, ladder: checkedLadder(ladder) };
    return recordByHand(this.executor, {
      ...change,
      stream: laddersStream(force),
      decide: () => ({ type: 'reminder.ladder-set', data, subject: SUBJECT }),
    });
  }
}

/** What ships counts again. */
export class WithdrawLadder extends Command<RecordedByHand> {
  constructor(
    readonly force: string,
    readonly rule: ObligationRule | null,
    readonly change: ByHand,
  ) {
    super();
  }
}

@CommandHandler(WithdrawLadder)
export class WithdrawLadderHandler implements ICommandHandler<WithdrawLadder> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError `reminder.no-own-ladder` */
  execute({ force, rule, change }: WithdrawLadder): Promise<RecordedByHand> {
    return recordByHand(this.executor, {
      ...change,
      stream: laddersStream(force),
      decide: (history) => {
        const { setBy } = laddersFrom(history);
        if (!(rule === null ? setBy.standard : setBy.byRule[rule])) throw noOwnLadder(force, rule);
        return { type: 'reminder.ladder-withdrawn', data: { rule }, subject: SUBJECT };
      },
    });
  }
}

/** When mail may reach the people of a force. */
export class SetHours extends Command<RecordedByHand> {
  constructor(
    readonly force: string,
    readonly hours: ReminderHours,
    readonly change: ByHand,
  ) {
    super();
  }
}

@CommandHandler(SetHours)
export class SetHoursHandler implements ICommandHandler<SetHours> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError `reminder.hours-invalid` */
  async execute({ force, hours, change }: SetHours): Promise<RecordedByHand> {
    const data = { hours: checkedHours(hours) };
    return recordByHand(this.executor, {
      ...change,
      stream: laddersStream(force),
      decide: () => ({ type: 'reminder.hours-set', data, subject: SUBJECT }),
    });
  }
}

function noOwnLadder(force: string, rule: ObligationRule | null): DomainError {
  return new DomainError(
    'not-found',
    'reminder.no-own-ladder',
    `${force} has no ladder of its own for ${rule ?? 'the rules in general'}: there is nothing to withdraw.`,
  );
}
