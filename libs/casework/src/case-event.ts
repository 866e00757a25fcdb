import { type LocalDate } from '@tipstaff/kernel';

/** An event of a case as the rules read it. `number` counts from 1 within the case, in order of entry. */
export interface CaseEvent {
  readonly number: number;
  readonly type: string;
  readonly on: LocalDate;
  readonly enteredOn: LocalDate;
  readonly data: Readonly<Record<string, unknown>>;
  /** Names and free text, opened; null where there are none, or they are sealed or erased. */
  readonly content: Readonly<Record<string, string>> | null;
}

/** An event that a decision asks to be written. */
export interface NewCaseEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly on: LocalDate;
  readonly enteredOn: LocalDate;
  readonly data: Readonly<Record<string, unknown>>;
  /** What must never stand in the log in clear; `subject` is the person it is sealed for. */
  readonly secret: {
    readonly subject: string;
    readonly content: Readonly<Record<string, string>>;
  } | null;
}

export const CORRECTED = 'fact-corrected';
export const WITHDRAWN = 'fact-withdrawn';

/** Free text that belongs to no person in particular is sealed under the case's own key. */
export const CASE_SUBJECT = 'case';

/** With the field's name after it: where a sealed detail stands in the content of an event. */
export const SEALED_DETAIL = 'details.';

/** Where a field stands in the content of an event: the person and the note by their own names. */
export function sealedName(field: string): string {
  return field === 'person' || field === 'note' ? field : `${SEALED_DETAIL}${field}`;
}

/** The field that stands in the content of an event under a name. */
export function fieldSealedAs(name: string): string {
  return name.startsWith(SEALED_DETAIL) ? name.slice(SEALED_DETAIL.length) : name;
}
