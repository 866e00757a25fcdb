import { type Permission } from './permission';
import { type ValueRule } from './value-rule';

/** A field of a milestone beyond its value. */
export interface FieldRule {
  readonly title: string;
  readonly value: ValueRule;
  /** Whether the milestone cannot be recorded without it. */
  readonly required?: true;
  /** Free text that may hold personal data: kept sealed, as notes are. */
  readonly sealed?: true;
}

export interface MilestoneRule {
  readonly title: string;
  /** What a person asks for, in the imperative: the name of the command that records it. */
  readonly command: string;
  /** The command in words, as on a button: `Decide the handling`, where the fact is `Handling decided`. */
  readonly label: string;
  readonly permission: Permission;
  readonly value: ValueRule;
  /** `asked`: of a person who enters it, as details are; an import may not know it, and the case says so. */
  readonly person?: 'required' | 'asked';
  readonly related?: 'required';
  /** The note is the reason, and there must be one; or, where it is `asked`, the text itself. */
  readonly note?: 'required' | 'asked';
  /** What more is said, by name. Version 1 of the import format has none of them, version 2 all. */
  readonly fields?: Readonly<Record<string, FieldRule>>;
  /** Not part of version 1 of the import format: a person enters it, or a file of version 2. */
  readonly entry?: 'api';
  /** What value, person, related case and note mean here, where their names do not say it. */
  readonly meaning?: Readonly<Partial<Record<'value' | 'person' | 'related' | 'note', string>>>;
}

export interface FieldFault {
  readonly field: 'milestone' | 'on' | 'value' | 'person' | 'related' | 'note';
  /** Of the details: which of them; `field` is then `value`. */
  readonly detail?: string;
  readonly code: string;
  readonly reason: string;
}
