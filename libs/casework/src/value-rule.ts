import { CaseRef, echoed, LocalDate } from '@tipstaff/kernel';
import { isRuleId, ruleOf } from '@tipstaff/law';
import { factLimits, isPseudonym } from './fact';
import { type VocabularyName } from './vocabulary/vocabulary';

/** A value in words, and what a person has to know to choose it where the words do not say it. */
export interface ValueWords {
  readonly title: string;
  readonly hint?: string;
}

/** The words of each value that there is to choose, in their order; the title alone where there is no hint. */
export type WordsOfValues = Readonly<Record<string, string | ValueWords>>;

type OneOf = Choice & {
  readonly kind: 'one-of';
  readonly required: boolean;
  /** What is given here by mistake, and is said elsewhere: the way to say it. */
  readonly elsewhere?: Readonly<Record<string, string>>;
};

interface Choice {
  readonly options: readonly string[];
  readonly words: Readonly<Record<string, ValueWords>>;
}

/** What the value of a milestone, or of a field of it, may be. */
export type ValueRule =
  | { readonly kind: 'none' }
  | OneOf
  /** One or more of the options joined by `+`. */
  | (Choice & { readonly kind: 'some-of' })
  | { readonly kind: 'date' }
  /** `<rule>/<day>`: one of the rules, and a day as YYYY-MM-DD. */
  | { readonly kind: 'rule-and-day'; readonly rules: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'text'; readonly longest: number; readonly of?: 'unit' }
  /** One or more pseudonymous references joined by `+`. */
  | { readonly kind: 'people' }
  /** References of cases, joined by `+`. */
  | { readonly kind: 'cases' }
  /** Whole numbers from 1, joined by `+`. */
  | { readonly kind: 'numbers' }
  /** A code of a versioned list, as it stood on the day of the fact. */
  | { readonly kind: 'code'; readonly of: VocabularyName }
  /** One or more of its codes joined by `+`. */
  | { readonly kind: 'codes'; readonly of: VocabularyName };

export const noValue: ValueRule = { kind: 'none' };
export const aDate: ValueRule = { kind: 'date' };
export const aNumber: ValueRule = { kind: 'number' };
export const yesOrNo: ValueRule = { kind: 'yes-no' };
export const somePeople: ValueRule = { kind: 'people' };
export const someCases: ValueRule = { kind: 'cases' };

export function oneOf(words: WordsOfValues): OneOf {
  return { kind: 'one-of', ...choice(words), required: true };
}

/** @param elsewhere goes on from "is not a value of it:" */
export function oneOfOrElsewhere(
  words: WordsOfValues,
  elsewhere: Readonly<Record<string, string>>,
): OneOf {
  return { ...oneOf(words), elsewhere };
}

/** How to say what is none of the options: where it belongs, or which there are. */
export function wayToSay(rule: OneOf, value: unknown): string {
  const { elsewhere = {} } = rule;
  const way =
    typeof value === 'string' && Object.hasOwn(elsewhere, value) ? elsewhere[value] : null;
  return way ?? `use one of ${choicesInWords(rule)}`;
}

export function maybeOneOf(words: WordsOfValues): ValueRule {
  return { kind: 'one-of', ...choice(words), required: false };
}

export function someOf(words: WordsOfValues): ValueRule {
  return { kind: 'some-of', ...choice(words) };
}

function choice(words: WordsOfValues): Choice {
  return {
    options: Object.keys(words),
    words: Object.fromEntries(
      Object.entries(words).map(([value, said]) => [
        value,
        typeof said === 'string' ? { title: said } : said,
      ]),
    ),
  };
}

/** A value of a rule in words; as it is written where it is none of a choice. */
export function wordsOfValue(rule: ValueRule, value: string): ValueWords {
  return (
    ('words' in rule && Object.hasOwn(rule.words, value) && rule.words[value]) || { title: value }
  );
}

export function ruleAndDay(...rules: string[]): ValueRule {
  return { kind: 'rule-and-day', rules };
}

export function text(longest: number = factLimits.note): ValueRule {
  return { kind: 'text', longest };
}

/** Reference of a unit of the force: `NW-01`. */
export const UNIT = /^[A-Z0-9](?:[A-Z0-9-]{0,28}[A-Z0-9])?$/;

export const aUnit: ValueRule = { kind: 'text', longest: 30, of: 'unit' };

export function aCode(of: VocabularyName): ValueRule {
  return { kind: 'code', of };
}

export function someCodes(of: VocabularyName): ValueRule {
  return { kind: 'codes', of };
}

/** Each code with what it means, where its words say more: `iopc (Independent Office for Police Conduct)`. */
export function choicesInWords(rule: Choice): string {
  return rule.options.map((option) => withTitle(option, wordsOfChoice(rule, option))).join(', ');
}

/** A code and its title; the code alone where the title is the same in other letters. */
export function withTitle(code: string, title: string): string {
  return saysTheSame(code, title) ? code : `${code} (${title})`;
}

/** Whether a title is its code in other letters. */
export function saysTheSame(code: string, title: string): boolean {
  return title.toLowerCase() === code.replaceAll('-', ' ');
}

function wordsOfChoice({ words }: Choice, option: string): string {
  return words[option]?.title ?? option;
}

/** Why a code can not be used, in words; null when it can. */
export type CodeFault = (of: VocabularyName, code: string) => string | null;

/** Why the value does not fit the milestone or the field, in words; null when it does. */
export function valueFault(
  name: string,
  rule: ValueRule,
  value: string | null,
  codeFault: CodeFault,
): string | null {
  switch (rule.kind) {
    case 'none':
      return value === null ? null : `"${name}" takes no value: leave it empty.`;
    case 'one-of':
      if (value === null) {
        return rule.required ? `"${name}" needs a value: one of ${choicesInWords(rule)}.` : null;
      }
      return rule.options.includes(value)
        ? null
        : `"${echoed(value)}" is not a value of "${name}": ${wayToSay(rule, value)}.`;
    case 'some-of':
      return someOfFault(name, rule, value);
    case 'date':
      if (value === null) return `"${name}" needs a value: a date as YYYY-MM-DD.`;
      return LocalDate.fault(value);
    case 'rule-and-day':
      return ruleAndDayFault(name, rule.rules, value);
    case 'number':
      return value === null ? null : numberFault(name, value);
    case 'yes-no':
      return value === null || value === 'yes' || value === 'no'
        ? null
        : `"${echoed(value)}" is not a value of "${name}": use yes or no.`;
    case 'text':
      if (value === null) return null;
      return rule.of === 'unit' ? unitFault(name, value) : textFault(name, rule.longest, value);
    case 'people':
      return listFault(name, value, (person) =>
        isPseudonym(person)
          ? null
          : `"${echoed(person)}" is not a pseudonymous reference: "${name}" takes references such as OFF-0123, never a name.`,
      );
    case 'cases':
      return listFault(name, value, (reference) => CaseRef.referenceFault(reference));
    case 'numbers':
      return listFault(name, value, (one) => numberFault(name, one));
    case 'code':
      if (value === null) return `"${name}" needs a value: a code of the list ${rule.of}.`;
      return codeFault(rule.of, value);
    case 'codes':
      return listFault(name, value, (code) => codeFault(rule.of, code));
  }
}

function numberFault(name: string, value: string): string | null {
  return /^[1-9]\d*$/.test(value) && Number(value) <= factLimits.number
    ? null
    : `"${echoed(value)}" is not a number: "${name}" takes a whole number from 1.`;
}

function textFault(name: string, longest: number, value: string): string | null {
  if (value.trim() === '') return `"${name}" is blank: say it, or leave it out.`;
  return value.length <= longest
    ? null
    : `"${name}" is ${value.length} characters long: at most ${longest} are allowed.`;
}

function unitFault(name: string, value: string): string | null {
  return UNIT.test(value)
    ? null
    : `"${echoed(value)}" is not the reference of a unit: "${name}" takes one such as NW-01, in capitals, digits and hyphens.`;
}

function ruleAndDayFault(
  name: string,
  rules: readonly string[],
  value: string | null,
): string | null {
  const [rule = '', day, ...more] = (value ?? '').split('/');
  if (day === undefined || more.length > 0) {
    return `"${name}" needs a value: the rule and the new last day, as ${rules[0] ?? ''}/YYYY-MM-DD.`;
  }
  return rules.includes(rule)
    ? LocalDate.fault(day)
    : `"${echoed(rule)}" is not a period that "${name}" knows: use one of ${rules.map((one) => (isRuleId(one) ? withTitle(one, ruleOf(one).title) : one)).join(', ')}.`;
}

function someOfFault(name: string, rule: Choice, value: string | null): string | null {
  if (value === null) {
    return `"${name}" needs a value: one or more of ${choicesInWords(rule)}, joined by +.`;
  }
  return listFault(name, value, (part) =>
    rule.options.includes(part)
      ? null
      : `"${echoed(part)}" is not a value of "${name}": use one or more of ${choicesInWords(rule)}, joined by +.`,
  );
}

function listFault(
  name: string,
  value: string | null,
  memberFault: (member: string) => string | null,
): string | null {
  if (value === null) return null;
  const members = value.split('+');
  for (const [index, member] of members.entries()) {
    const fault = memberFault(member);
    if (fault !== null) return fault;
    if (members.indexOf(member) < index)
      return `"${echoed(member)}" is named twice: name each once in "${name}".`;
  }
  return null;
}
