import { Command } from '@nestjs/cqrs';
import { type CaseState, type NewFact } from '@tipstaff/casework';
import { type CaseRef, type CaseType } from '@tipstaff/kernel';
import { type Sent } from '../http/sent.decorator';

/** What a command did, the same however often it is asked. */
export interface CommandAnswer extends CaseRef {
  readonly type: CaseType;
  readonly version: number;
  /** Position of the last event in the record, for `minPosition`. */
  readonly position: number;
  /** Numbers of the events that it wrote. */
  readonly events: readonly number[];
  /** The state after it; null when no fact stands any more. */
  readonly state: CaseState | null;
}

/** A fact as it was sent; the day of entry is today's and not the sender's to say. */
export type FactGiven = Pick<NewFact, 'on' | 'value' | 'person' | 'related' | 'note'>;

export class RecordFact extends Command<CommandAnswer> {
  constructor(
    readonly ref: CaseRef,
    readonly fact: FactGiven & Pick<NewFact, 'milestone'>,
    readonly sent: Sent,
  ) {
    super();
  }
}

export class CorrectFact extends Command<CommandAnswer> {
  constructor(
    readonly ref: CaseRef,
    readonly correction: { readonly fact: number; readonly to: FactGiven; readonly reason: string },
    readonly sent: Sent,
  ) {
    super();
  }
}

export class WithdrawFact extends Command<CommandAnswer> {
  constructor(
    readonly ref: CaseRef,
    readonly withdrawal: { readonly fact: number; readonly reason: string },
    readonly sent: Sent,
  ) {
    super();
  }
}
