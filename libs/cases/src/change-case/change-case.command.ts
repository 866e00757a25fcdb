import { Command } from '@nestjs/cqrs';
import {
  type CaseEvent,
  type CaseRef,
  type CaseState,
  type CaseType,
  type NameRemark,
  type Vocabularies,
} from '@tipstaff/casework';
import { type CommandMeta } from '@tipstaff/event-store';
import { type Law } from '@tipstaff/law';
import { type CommandDefinition } from '../commands/command-registry';
import { type CommandContext } from '../command-context';
import { type Execution } from '../command-executor';

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

/** A case as it is and as a command would make it, as far as the asker may see it. */
export interface RehearsedChange extends Pick<CommandAnswer, 'warnings'> {
  readonly ref: CaseRef;
  readonly before: readonly CaseEvent[];
  readonly after: readonly CaseEvent[];
  /** Numbers that the events of the command have, or would have. */
  readonly events: readonly number[];
  /** The command was given before: nothing of it is still to come. */
  readonly isRepeat: boolean;
  readonly law: Law;
  readonly vocabularies: Vocabularies;
}

export interface CommandWarning {
  /** A field of the command, or the reference in its address. */
  readonly field: 'reference' | NameRemark['field'];
  readonly reason: string;
}

/** A command that was proposed by one person, and is carried out since another approved it. */
export interface Approved {
  /** Of the proposal. */
  readonly id: number;
  readonly proposedBy: string;
  /** What becomes of the proposal, in the transaction of the command. */
  readonly together: (asked: CommandMeta) => NonNullable<Execution['together']>;
  /** Asked before the command is decided, and not of a repeat. @throws DomainError where it waits no longer */
  readonly refuseDecided: () => void;
}

/** Any command of the registry, with its body as class-validator passed it. */
export class ChangeCase extends Command<CommandAnswer> {
  constructor(
    readonly ref: CaseRef,
    readonly definition: CommandDefinition,
    readonly body: object,
    readonly sent: CommandContext,
    /** Null where nobody proposed it. */
    readonly approved: Approved | null = null,
  ) {
    super();
  }
}
