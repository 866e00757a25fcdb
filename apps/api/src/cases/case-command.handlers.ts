import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Clock, DomainError, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { CaseDesk } from './case-desk';
import { type CommandAnswer, CorrectFact, RecordFact, WithdrawFact } from './case.commands';

@CommandHandler(RecordFact)
export class RecordFactHandler implements ICommandHandler<RecordFact> {
  constructor(
    private readonly desk: CaseDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute({ ref, fact, sent }: RecordFact): Promise<CommandAnswer> {
    const today = this.clock.today();
    refuseFuture(fact.on, today);
    const facts = [{ ...fact, enteredOn: today }];
    return this.desk.carryOut(ref, sent, { kind: 'record', facts });
  }
}

@CommandHandler(CorrectFact)
export class CorrectFactHandler implements ICommandHandler<CorrectFact> {
  constructor(
    private readonly desk: CaseDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute({ ref, correction, sent }: CorrectFact): Promise<CommandAnswer> {
    const today = this.clock.today();
    refuseFuture(correction.to.on, today);
    return this.desk.carryOut(ref, sent, { kind: 'correct', ...correction, today });
  }
}

@CommandHandler(WithdrawFact)
export class WithdrawFactHandler implements ICommandHandler<WithdrawFact> {
  constructor(
    private readonly desk: CaseDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute({ ref, withdrawal, sent }: WithdrawFact): Promise<CommandAnswer> {
    const today = this.clock.today();
    return this.desk.carryOut(ref, sent, { kind: 'withdraw', ...withdrawal, today });
  }
}

/** A person enters what has happened; what is only planned is the value of a milestone, not its day. */
function refuseFuture(on: LocalDate, today: LocalDate): void {
  if (on <= today) return;
  throw new DomainError(
    'invalid-input',
    'fact.in-the-future',
    `"${on}" lies after today, ${today}: record what has happened, on the day it happened.`,
    { pointer: '/on' },
  );
}
