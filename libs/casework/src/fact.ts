import { CaseRef, echoed, type LocalDate } from '@tipstaff/kernel';

/**
 * Fields of a milestone beyond its value, each as text: a list is joined by `+`, a number has no
 * sign and no leading zero, a day is `YYYY-MM-DD`, and yes or no is `yes` or `no`.
 */
export type Details = Readonly<Record<string, string>>;

/** What someone says happened, before it has a place in the record. */
export interface NewFact<M extends string = string> {
  readonly milestone: M;
  /** The day it happened. */
  readonly on: LocalDate;
  /** The day it was learned. */
  readonly enteredOn: LocalDate;
  readonly value: string | null;
  /** Pseudonymous reference of a person (OFF-0123), or the owner of an action. */
  readonly person: string | null;
  /** Reference of a related case. */
  readonly related: string | null;
  /** Free text; may hold personal data. */
  readonly note: string | null;
  /** What more the milestone asks, by the name of the field; absent where it asks nothing more. */
  readonly details?: Details;
  /** What names the row of an import that it came by, within its case; absent where no row did, or it had no key. */
  readonly key?: string;
}

/** A fact that stands in the record. `number` is the number of its event in the case, from 1. */
export interface Fact<M extends string = string> extends NewFact<M> {
  readonly number: number;
  /**
   * What is there but sealed, the person, the note and details by their names: its text was erased, or was
   * not opened. Absent where nothing is.
   */
  readonly unreadable?: readonly string[];
}

/** A field left out stays as it stands; null removes it. */
export interface Correction extends Partial<
  Pick<NewFact, 'on' | 'value' | 'person' | 'related' | 'note'>
> {
  /** Each by its name; null in place of them removes them all. */
  readonly details?: Readonly<Record<string, string | null>> | null;
}

/** How long or large the fields of a fact may be, at whichever door it comes in. */
export const factLimits = {
  note: 20_000,
  person: 300,
  related: CaseRef.longestReference,
  number: 999_999,
} as const;

/** What may name a row of an import: it stands in the record in clear, and so is no name and no text. */
const ROW_KEY = /^[A-Za-z0-9][A-Za-z0-9._:/#-]{0,99}$/;

/** Why the text can not name a row, in words; null where it can. */
export function rowKeyFault(key: string): string | null {
  return ROW_KEY.test(key)
    ? null
    : `"${echoed(key)}" can not name a row: use 1 to 100 letters, digits and . _ : / # - of the number that the source gives it, and no name of a person.`;
}

/** OFF-0123, CPL-00042. */
export const PSEUDONYM = /^[A-Z]{2,6}-\d{1,12}$/;

/** A field of the details; null where it was not said. */
export function detail(fact: Pick<NewFact, 'details'>, name: string): string | null {
  const { details = {} } = fact;
  return Object.hasOwn(details, name) ? (details[name] ?? null) : null;
}

/** The members of a list that stands as one text, joined by `+`. */
export function listed(text: string | null): readonly string[] {
  return text === null || text === '' ? [] : text.split('+');
}

/** OFF-0123 and CPL-00042 are references and may stand in clear; anything else may be a name. */
export function isPseudonym(person: string): boolean {
  return PSEUDONYM.test(person);
}
