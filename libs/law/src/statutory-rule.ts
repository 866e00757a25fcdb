import { type LocalDate } from '@tipstaff/kernel';
import { type DeadlineOptions } from './deadline-question';
import { type Calculation } from './calculation';
import { type ReminderLadder } from './rules/reminder-ladders.table';

/** How sure the source is (the tags of the domain reference, spelled out). */
export type Confidence =
  | 'primary text read'
  | 'primary text read in part'
  | 'secondary text read'
  | 'believed, not seen in primary text';

/** A worked example: a question and what its answer must hold. The examples of a rule are its test. */
interface WorkedExample {
  readonly id: string;
  readonly start: string;
  readonly options?: DeadlineOptions;
  /** What the answer must hold; lists are compared member by member. */
  readonly expect: Readonly<Record<string, unknown>>;
  readonly note: string;
}

/** A local reading or target that a force may set; the default is the documented one. */
interface RuleSetting {
  readonly name: string;
  readonly default: number | string;
  readonly meaning: string;
}

/** What a case owes by a rule, for people and for reminders. */
export interface Owed {
  /** What a person does about it: an imperative, or that the force owes nothing; ends with a full stop. */
  readonly nextStep: string;
  /** When a person is reminded of it, and to whom it goes up; a force may set its own in its place. */
  readonly remind: ReminderLadder;
  /**
   * The complaints model from which the local policing body holds the duty in the force's place
   * (R-HAN-3, Police Reform Act 2002 s. 13A): 1, the body's own under every model; 2, initial contact and
   * recording; 3, keeping informed; null where no model moves it.
   */
  readonly heldFromModel: 1 | 2 | 3 | null;
}

/** One rule of law, practice or local policy that yields a day. A new deadline is one row. */
export interface StatutoryRule {
  readonly id: string;
  readonly title: string;
  /** What starts it, in the field's words. */
  readonly startsOn: string;
  readonly words: string;
  readonly calculation: Calculation;
  readonly calendar: 'england-and-wales' | 'united-kingdom';
  /**
   * `statutory`: the last day is a limit. `local-target`: practice, no statute behind it.
   * `after-period`: nothing is due before the period ends; the duty then has no date (R-TIME-4).
   * `inbound`: owed to the force by another body; never makes the force overdue.
   * `reading`: how other rules are read; it makes no duty of its own.
   */
  readonly duty: 'statutory' | 'local-target' | 'after-period' | 'inbound' | 'reading';
  /** Which pauses apply: time to resolve alone knows suspension (R-C13-6, R-KI-6). */
  readonly pauses: 'none' | 'suspension' | 'wrong-body';
  /** Who may give a later last day, and on what ground; absent where nobody may (R-TIME-6). */
  readonly extendable?: { readonly by: string; readonly test: string };
  /** Who may agree on an earlier last day; absent where nobody may (R-TIME-6). */
  readonly reducible?: { readonly by: string };
  readonly dutyHolder: string;
  readonly recipients: readonly string[];
  /**
   * Why no case owes it unless a force says so (`optionalRules`), in words: what of the text was not
   * read, or does not agree. Whoever asks the rule itself is answered, and told.
   */
  readonly offByDefault?: string;
  /** There where the facts of a case turn the rule into something owed, by the force or to it. */
  readonly owed?: Owed;
  /** The rule applies to what began on or after this day, and on or before the other. */
  readonly inForceFrom: LocalDate;
  readonly inForceTo: LocalDate | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly settings?: readonly RuleSetting[];
  /** What beside its own facts would give another day, in words; shown with every explanation. */
  readonly changedBy?: readonly string[];
  readonly examples: readonly WorkedExample[];
}
