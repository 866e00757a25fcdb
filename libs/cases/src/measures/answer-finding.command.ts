import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandMeta } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { CommandExecutor } from '../command-executor';
import { type AnsweredFinding, answersStream, findingAnswered } from './measure-record';

/** What a person says of something published that does not follow. */
export class AnswerFinding extends Command<{ readonly position: number }> {
  constructor(
    readonly answered: AnsweredFinding,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(AnswerFinding)
export class AnswerFindingHandler implements ICommandHandler<AnswerFinding> {
  constructor(
    private readonly executor: CommandExecutor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError what `CommandExecutor.execute` throws */
  async execute({ answered, meta }: AnswerFinding): Promise<{ readonly position: number }> {
    const { lastPosition } = await this.executor.execute({
      stream: answersStream(answered.area),
      meta,
      decide: () => [findingAnswered(answered, this.clock.today())],
    });
    return { position: lastPosition };
  }
}
