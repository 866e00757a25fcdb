import { type Permission } from './permission';
import { type ValueRule } from './value-rule';

/** As whom a fact can name somebody, in words. */
export const personRoles = {
  complainant: 'Complainant',
  'officer-complained-about': 'Officer complained about',
  'officer-subject': 'Officer subject to the matter or proceedings',
  witness: 'Witness',
  'interested-person': 'Interested person',
  'kept-informed': 'Told how it goes',
  chair: 'Chair',
  'panel-member': 'Panel member',
  'legal-adviser': 'Legal adviser',
  'decided-by': 'Decided it',
  learner: 'Whose learning it is',
  'case-holder': 'Has the case',
  'directory-entry': 'In the directory',
  owner: 'Owner',
  questioner: 'Asked a question in public',
  named: 'Named',
} as const;

export type PersonRole = keyof typeof personRoles;

/** Where neither the milestone nor the field says as whom, as of what an import has in excess. */
export const NAMED: PersonRole = 'named';

/** One role for whoever is named, or one by the value of the fact. */
export type RoleOfPerson = PersonRole | { readonly byValue: Readonly<Record<string, PersonRole>> };

/** A field of a milestone beyond its value. */
export interface FieldRule {
  readonly title: string;
  /** What a person has to know to fill it in, where the title does not say it. */
  readonly hint?: string;
  readonly value: ValueRule;
  /** Whether the milestone cannot be recorded without it. */
  readonly required?: true;
  /** Free text that may hold personal data: kept sealed, as notes are. */
  readonly sealed?: true;
  /** As whom it names people; said of each field that takes people. */
  readonly role?: PersonRole;
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
  /** As whom the person is named; said wherever the milestone asks for one, or says who is meant. */
  readonly role?: RoleOfPerson;
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
