import { DomainError } from '@tipstaff/kernel';
import { chapter13Rules } from './rules/chapter-13.table';
import { complaintRules } from './rules/complaints.table';
import { conductRules } from './rules/conduct.table';
import { inspectorateRules } from './rules/inspectorate.table';
import { publicationRules } from './rules/publication.table';
import { type StatutoryRule } from './statutory-rule';

/** Every rule that yields a day, as data. Counting is in `period.ts` and `clock.ts`, never here. */
export const statutoryRules = {
  ...complaintRules,
  ...chapter13Rules,
  ...conductRules,
  ...inspectorateRules,
  ...publicationRules,
} as const satisfies Record<string, StatutoryRule>;

export type RuleId = keyof typeof statutoryRules;

/** The rules that the facts of a case turn into something owed: those with a row that says `owed`. */
export type OwedRule = {
  [Id in RuleId]: (typeof statutoryRules)[Id] extends { readonly owed: object } ? Id : never;
}[RuleId];

export const owedRules = (Object.keys(statutoryRules) as RuleId[]).filter(
  (id): id is OwedRule => 'owed' in statutoryRules[id],
);

export function ruleOf(id: RuleId): StatutoryRule {
  return statutoryRules[id];
}

export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(statutoryRules, text);
}

/** @throws DomainError `law.unknown-rule`, naming the rules there are. */
export function mustBeRuleId(text: string): RuleId {
  if (isRuleId(text)) return text;
  throw new DomainError(
    'invalid-input',
    'law.unknown-rule',
    `"${text}" is not a rule that yields a day: use one of ${Object.keys(statutoryRules).join(', ')}.`,
    { pointer: '/rule' },
  );
}
