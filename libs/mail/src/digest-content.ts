import { type LocalDate } from '@tipstaff/kernel';

/** One thing that is owed, in the words of the mail. References only: no names, no case text. */
export interface DigestEntry {
  /**
   * `asked`: a request for the reader's decision, which nobody owes · `gone`: the reader was told of it, and it
   * stands no longer or is not theirs any more.
   */
  readonly standing: 'overdue' | 'due' | 'asked' | 'gone';
  /** Type and reference of the case, `complaint CO/00123/23`. */
  readonly reference: string;
  readonly what: string;
  /** `to the local policing body`, `for the meeting PAM-2`; null where `what` says it all. */
  readonly toWhom: string | null;
  /** The date, or why there is none. */
  readonly when: string;
  /** One line: the rule and the facts that the date follows from. */
  readonly why: string;
  /** `9 days overdue`, `5 days left`. */
  readonly days: string;
  /** What the reader does next. */
  readonly next: string;
  /** Given when an earlier reminder said something else: what changed, and why. */
  readonly moved: string | null;
  /** Who must do it, when that is not the reader alone. */
  readonly owner: string | null;
  /** The office that is away, when the reader stands in for one. */
  readonly standsInFor: string | null;
  /** Where the whole explanation of the date can be read; null where there is no such address. */
  readonly link: string | null;
}

export interface DigestContent {
  /** Slug of the force. */
  readonly force: string;
  readonly day: LocalDate;
  /** It could not wait for the day's digest. */
  readonly urgent: boolean;
  /** Most urgent first. */
  readonly entries: readonly DigestEntry[];
  /** The rules that the entries name, in their own words. */
  readonly rules: readonly {
    readonly id: string;
    readonly words: string;
    readonly source: string;
  }[];
  /** Words about the clock when it is not the real one. */
  readonly notice: string | null;
  readonly reference: string;
}

export interface DigestSection {
  readonly title: string;
  readonly entries: readonly DigestEntry[];
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
