import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '@tipstaff/cases';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { type AnchorCode } from './anchor-code';
import {
  type AnchoredPaper,
  codeOf,
  paperAnchored,
  sha256,
  streamOf,
} from './paper-anchored.event';

/** Records a paper and gives it its code; once, however often the same one is recorded. */
export class AnchorPaper extends Command<AnchorCode> {
  constructor(
    readonly paper: AnchoredPaper,
    readonly actor: string,
  ) {
    super();
  }
}

@CommandHandler(AnchorPaper)
export class AnchorPaperHandler implements ICommandHandler<AnchorPaper> {
  constructor(
    private readonly executor: CommandExecutor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ paper, actor }: AnchorPaper): Promise<AnchorCode> {
    const code = codeOf(paper);
    await this.executor.record({
      stream: streamOf(paper.parameters.force, code),
      meta: {
        commandId: `anchor-${code}`,
        commandHash: sha256(paper).toString('hex'),
        actor,
        correlationId: `anchor-${code}`,
        causationId: null,
      },
      events: [paperAnchored(paper, this.clock.today())],
    });
    return code;
  }
}
