import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor, metaOf, type SenderContext } from '@tipstaff/cases';
import { type NewEvent } from '@tipstaff/event-store';
import { canonicalJson, type Clock, DomainError } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { reusedKey } from '../drafts/change-draft.command';
import {
  sealedFrom,
  sealedNotFound,
  type SealedPaper,
  sealedStream,
} from '../sealing/sealed-paper';
import { keyOf, lastFound } from './register';
import { type Restatement } from './restatement';

/** Keeps what was found of a paper, where it is another than what was found before. */
export class RecordRestatements extends Command<{ readonly isNew: boolean }> {
  constructor(
    readonly paper: Pick<SealedPaper, 'force' | 'code'>,
    readonly restatements: readonly Restatement[],
    readonly sent: SenderContext,
  ) {
    super();
  }
}

@CommandHandler(RecordRestatements)
export class RecordRestatementsHandler implements ICommandHandler<RecordRestatements> {
  constructor(
    private readonly executor: CommandExecutor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ paper, restatements, sent }: RecordRestatements): Promise<{ isNew: boolean }> {
    const today = this.clock.today();
    const found = JSON.parse(JSON.stringify(restatements)) as readonly Restatement[];
    const { outcome } = await this.executor.execute({
      stream: sealedStream(paper.force, paper.code),
      meta: metaOf(sent, { restated: paper.code, restatements: found }),
      decide: (history): readonly NewEvent[] => {
        const before = lastFound(history).restatements;
        if (canonicalJson(before) === canonicalJson(found)) return [];
        return [
          {
            ...{ type: 'paper.restated', schemaVersion: 1, on: today, enteredOn: today },
            data: { restatements: found },
          },
        ];
      },
    });
    return { isNew: outcome === 'appended' };
  }
}

/** Says of a figure that has changed since why it has. */
export class ExplainRestatement extends Command<{ readonly position: number }> {
  /** @param key figure and window, as the register has them */
  constructor(
    readonly paper: Pick<SealedPaper, 'force' | 'code'>,
    readonly key: string,
    readonly reason: string,
    readonly sent: SenderContext,
  ) {
    super();
  }
}

@CommandHandler(ExplainRestatement)
export class ExplainRestatementHandler implements ICommandHandler<ExplainRestatement> {
  constructor(
    private readonly executor: CommandExecutor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `paper.unknown-code` · `paper.no-such-restatement` */
  async execute({ paper, key, reason, sent }: ExplainRestatement): Promise<{ position: number }> {
    const today = this.clock.today();
    const { lastPosition } = await this.executor.execute({
      stream: sealedStream(paper.force, paper.code),
      meta: metaOf(sent, { explained: paper.code, key }),
      open: true,
      sealed: { content: { reason }, refusal: () => reusedKey(sent) },
      decide: (history) => {
        if (!sealedFrom(history)) throw sealedNotFound(paper.code);
        if (!lastFound(history).restatements.some((one) => keyOf(one) === key)) {
          throw noSuchRestatement(key);
        }
        return [
          {
            ...{
              type: 'paper.restatement-explained',
              schemaVersion: 1,
              on: today,
              enteredOn: today,
            },
            data: { key },
            secret: { subject: 'paper', content: { reason } },
          },
        ];
      },
    });
    return { position: lastPosition };
  }
}

function noSuchRestatement(key: string): DomainError {
  return new DomainError(
    'not-found',
    'paper.no-such-restatement',
    `The register holds no line "${key}" of this paper: list the register, and copy the key of the line.`,
    { pointer: '/key' },
  );
}
