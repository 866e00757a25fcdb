import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor, metaOf, type SenderContext } from '@tipstaff/cases';
import { type Clock, DomainError } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { draftEvent, draftFrom, draftNotFound, type DraftRef, draftStream } from '../drafts/draft';
import { refusePublished } from '../drafts/change-draft.command';
import { type SealedFile } from './sealed-bytes';
import { sealedEvent, sealedStream, type ToSeal } from './sealed-paper';

export interface Published {
  readonly code: string;
  readonly hash: string;
  readonly version: number;
  /** Of the event in the draft. */
  readonly position: number;
}

/** Keeps the bytes of a paper under its code, and ends its draft. */
export class PublishPaper extends Command<Published> {
  /** @param version of the draft from which the bytes were made */
  constructor(
    readonly ref: DraftRef,
    readonly paper: ToSeal,
    readonly files: readonly SealedFile[],
    readonly version: number,
    readonly sent: SenderContext,
  ) {
    super();
  }
}

@CommandHandler(PublishPaper)
export class PublishPaperHandler implements ICommandHandler<PublishPaper> {
  constructor(
    private readonly executor: CommandExecutor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Both are written in one transaction, or neither is.
   * @throws DomainError `paper.not-found` · `paper.published` · `stream.stale-version` where the draft was changed
   *   since the bytes were made
   */
  async execute({ ref, paper, files, version: seen, sent }: PublishPaper): Promise<Published> {
    const today = this.clock.today();
    const { event, hash, code } = sealedEvent(paper, files, today);
    const meta = metaOf(sent, { publish: draftStream(ref), version: seen });
    const { version, lastPosition, events } = await this.executor.execute({
      stream: draftStream(ref),
      meta,
      expectedVersion: seen,
      decide: (history) => {
        const draft = draftFrom(ref, history);
        if (!draft) throw draftNotFound(ref);
        refusePublished(draft);
        return [draftEvent('published', today, { code, hash }, null)];
      },
      together: {
        stream: sealedStream(ref.force, code),
        meta: {
          ...meta,
          commandId: `paper-${code}-sealed`,
          commandHash: hash,
          causationId: meta.commandId,
        },
        decide: (history) => {
          if (history.length > 0) throw isSealed(code);
          return [event];
        },
      },
    });
    const said = events[0]?.data ?? {};
    return {
      code: String(said['code']),
      hash: String(said['hash']),
      version,
      position: lastPosition,
    };
  }
}

function isSealed(code: string): DomainError {
  return new DomainError(
    'rule-violation',
    'paper.published',
    `A paper with the very same bytes was published under the code ${code}.`,
  );
}
