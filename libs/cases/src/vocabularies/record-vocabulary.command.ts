import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  defaultVocabularies,
  newVocabularyVersion,
  type VocabularyAsked,
  type VocabularyVersion,
} from '@tipstaff/casework';
import { type CommandMeta } from '@tipstaff/event-store';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { CommandExecutor } from '../command-executor';
import { versionRecorded, versionsOf, vocabularyStream } from './vocabularies-of-record';

/** The list, and the position of its event. */
export interface RecordedVocabulary {
  readonly version: VocabularyVersion;
  readonly position: number;
}

/** A list of a force's own, from a day on. What was recorded before keeps the words of its day. */
export class RecordVocabulary extends Command<RecordedVocabulary> {
  constructor(
    readonly force: string,
    readonly asked: VocabularyAsked,
    readonly meta: CommandMeta,
  ) {
    super();
  }
}

@CommandHandler(RecordVocabulary)
export class RecordVocabularyHandler implements ICommandHandler<RecordVocabulary> {
  constructor(
    private readonly executor: CommandExecutor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError what `newVocabularyVersion` and `CommandExecutor.execute` throw */
  async execute({ force, asked, meta }: RecordVocabulary): Promise<RecordedVocabulary> {
    const { events, lastPosition } = await this.executor.execute({
      stream: vocabularyStream(force),
      meta,
      decide: (history) => {
        const present = defaultVocabularies.with(versionsOf(history));
        return [versionRecorded(newVocabularyVersion(present, force, asked), this.clock.today())];
      },
    });
    const [version] = events.map(({ data }) => data as unknown as VocabularyVersion);
    if (!version) throw new Error('A list that was recorded left no event.');
    return { version, position: lastPosition };
  }
}
