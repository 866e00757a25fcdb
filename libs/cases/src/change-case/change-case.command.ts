import { Command } from '@nestjs/cqrs';
import { type CaseRef, type CaseState, type CaseType, type NameRemark } from '@tipstaff/casework';
import { type CommandDefinition } from '../commands/command-registry';
import { type CommandContext } from '../command-context';

/** What a command did, the same however often it is asked. */
export interface CommandAnswer extends CaseRef {
  readonly type: CaseType;
  /** Of the case with what it wrote: what `expectedVersion` is to be next. */
  readonly version: number;
  /** Position of the last event in the record, for `minPosition`. */
  readonly position: number;
  /** Numbers of the events that it wrote. */
  readonly events: readonly number[];
  /** The state after it; null when no fact stands any more. */
  readonly state: CaseState | null;
  /** What of the command is kept otherwise than it was sent, or hardly meant so; absent where nothing is. */
  readonly warnings?: readonly CommandWarning[];
}

export interface CommandWarning {
  /** A field of the command, or the reference in its address. */
  readonly field: 'reference' | NameRemark['field'];
  readonly reason: string;
}

/** Any command of the registry, with its body as class-validator passed it. */
export class ChangeCase extends Command<CommandAnswer> {
  constructor(
    readonly ref: CaseRef,
    readonly definition: CommandDefinition,
    readonly body: object,
    readonly sent: CommandContext,
  ) {
    super();
  }
}
