import { LocalDate } from '@tipstaff/kernel';

/** What the value of a milestone may be. */
export type ValueRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'one-of'; readonly options: readonly string[]; readonly required: boolean }
  /** One or more of the options joined by `+`. */
  | { readonly kind: 'some-of'; readonly options: readonly string[] }
  | { readonly kind: 'date' }
  /** `<rule>/<day>`: one of the rules, and a day as YYYY-MM-DD. */
  | { readonly kind: 'rule-and-day'; readonly rules: readonly string[] }
  | { readonly kind: 'number' };

export interface MilestoneRule {
  readonly title: string;
  readonly value: ValueRule;
  readonly person?: 'required';
  /** The note is the reason, and there must be one. */
  readonly note?: 'required';
  /** Not part of the import format: a person enters it, through the API or a client of it. */
  readonly entry?: 'api';
}

export interface FieldFault {
  readonly field: 'milestone' | 'on' | 'value' | 'person' | 'related' | 'note';
  readonly code: string;
  readonly reason: string;
}

export const noValue: ValueRule = { kind: 'none' };
export const aDate: ValueRule = { kind: 'date' };
export const aNumber: ValueRule = { kind: 'number' };

export function oneOf(...options: string[]): ValueRule {
  return { kind: 'one-of', options, required: true };
}

export function maybeOneOf(...options: string[]): ValueRule {
  return { kind: 'one-of', options, required: false };
}

export function someOf(...options: string[]): ValueRule {
  return { kind: 'some-of', options };
}

export function ruleAndDay(...rules: string[]): ValueRule {
  return { kind: 'rule-and-day', rules };
}

function listed(options: readonly string[]): string {
  return options.join(', ');
}

/** Why the value does not fit the milestone, in words; null when it does. */
export function valueFault(
  milestone: string,
  rule: ValueRule,
  value: string | null,
): string | null {
  switch (rule.kind) {
    case 'none':
      return value === null ? null : `"${milestone}" takes no value: leave it empty.`;
    case 'one-of':
      if (value === null) {
        return rule.required
          ? `"${milestone}" needs a value: one of ${listed(rule.options)}.`
          : null;
      }
      return rule.options.includes(value)
        ? null
        : `"${value}" is not a value of "${milestone}": use one of ${listed(rule.options)}.`;
    case 'some-of':
      return someOfFault(milestone, rule.options, value);
    case 'date':
      if (value === null) return `"${milestone}" needs a value: a date as YYYY-MM-DD.`;
      return LocalDate.fault(value);
    case 'rule-and-day':
      return ruleAndDayFault(milestone, rule.rules, value);
    case 'number':
      return value === null || /^[1-9]\d{0,5}$/.test(value)
        ? null
        : `"${value}" is not a number: "${milestone}" takes a whole number from 1.`;
  }
}

function ruleAndDayFault(
  milestone: string,
  rules: readonly string[],
  value: string | null,
): string | null {
  const [rule = '', day, ...more] = (value ?? '').split('/');
  if (day === undefined || more.length > 0) {
    return `"${milestone}" needs a value: the rule and the new last day, as ${rules[0] ?? ''}/YYYY-MM-DD.`;
  }
  return rules.includes(rule)
    ? LocalDate.fault(day)
    : `"${rule}" is not a period that "${milestone}" knows: use one of ${listed(rules)}.`;
}

function someOfFault(
  milestone: string,
  options: readonly string[],
  value: string | null,
): string | null {
  if (value === null) {
    return `"${milestone}" needs a value: one or more of ${listed(options)}, joined by +.`;
  }
  const parts = value.split('+');
  const unknown = parts.find((part) => !options.includes(part));
  if (unknown !== undefined) {
    return `"${unknown}" is not a recipient: use one or more of ${listed(options)}, joined by +.`;
  }
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  return twice === undefined ? null : `"${twice}" is named twice: name each recipient once.`;
}
