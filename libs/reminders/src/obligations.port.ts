import { type CaseReader } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type EndedObligation, type StandingObligation as Registered } from '@tipstaff/projections';

/** As the register has it; of the type `canary` where it is no case's. */
export type StandingObligation = Omit<Registered, 'direction'>;

/** Where it is learned which cases somebody may not know of. */
export interface HiddenCases {
  /** Streams of the force's cases that are out of the reader's sight. */
  hiddenFrom(reader: CaseReader, force: string): Promise<ReadonlySet<string>>;
}

/** Where reminders learn what is owed. */
export interface ObligationSource {
  /** Whether it says what the record said when it was asked; nobody is reminded from old news. */
  isCurrent(): Promise<boolean>;
  /** The forces that owe or owed anything. */
  forces(): Promise<readonly string[]>;
  /** Owed or foreseen at the end of the day, in order of id, after the given one. */
  standingOn(
    on: LocalDate,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly StandingObligation[]>;
  /** Those of the ids that are owed or foreseen at the end of the day. */
  byIds(ids: readonly string[], on: LocalDate): Promise<readonly StandingObligation[]>;
  /**
   * How those of the ids ended that stand no longer at the end of the day. An id is missing where the
   * record gives no such duty any more: the facts it came from were corrected or withdrawn.
   */
  endings(ids: readonly string[], on: LocalDate): Promise<readonly EndedObligation[]>;
  /** By the streams of the cases that are kept to named people now, of every force: the ids of those people. */
  restricted(): Promise<ReadonlyMap<string, readonly string[]>>;
}
