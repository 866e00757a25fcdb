import { LocalDate } from '@tipstaff/kernel';
import { type CaseType, caseTypeDefinitions } from './case-types';
import { type Fact } from './fact';
import { type ValueRule, wordsOfValue } from './value-rule';
import { defaultVocabularies, type Vocabularies } from './vocabulary/vocabularies';
import { type VocabularyName } from './vocabulary/vocabulary';

export interface FactInWords {
  /** Null where there is no value. */
  readonly value: string | null;
  /** What more was said, each field under its title, in the order in which the milestone has them. */
  readonly details: readonly {
    readonly field: string;
    readonly title: string;
    readonly words: string;
  }[];
}

/**
 * Value and further fields of a fact as a person reads them. A code has the words of the list that stood on the day
 * of the fact, whatever the list says today; what has no words of its own stays as it was written.
 */
export function factInWords(
  type: CaseType,
  { milestone, on, value, details }: Pick<Fact, 'milestone' | 'on' | 'value' | 'details'>,
  vocabularies: Vocabularies = defaultVocabularies,
): FactInWords {
  const rule = caseTypeDefinitions[type].milestones[milestone];
  const said = (of: ValueRule, text: string): string => valueInWords(of, text, on, vocabularies);
  return {
    value: rule && value !== null ? said(rule.value, value) : value,
    details: Object.entries(rule?.fields ?? {}).flatMap(([field, { title, value: of }]) => {
      const text = details?.[field];
      return text === undefined ? [] : [{ field, title, words: said(of, text) }];
    }),
  };
}

function valueInWords(
  rule: ValueRule,
  value: string,
  on: LocalDate,
  vocabularies: Vocabularies,
): string {
  const each = (words: (one: string) => string): string => value.split('+').map(words).join(', ');
  const codeIn = (of: VocabularyName) => (code: string) => {
    const entry = vocabularies.entry(of, code, on);
    if (!entry) return code;
    // Codes such as B4 are what people call it by; a slug is only its title again.
    return /^[A-Z]\d*$/.test(code) ? `${code}: ${entry.title}` : entry.title;
  };
  switch (rule.kind) {
    case 'one-of':
    case 'some-of':
      return each((one) => wordsOfValue(rule, one).title);
    case 'code':
    case 'codes':
      return each(codeIn(rule.of));
    case 'yes-no':
      return value === 'yes' ? 'Yes' : value === 'no' ? 'No' : value;
    case 'date':
      return LocalDate.fault(value) === null ? LocalDate.inWords(LocalDate.parse(value)) : value;
    case 'people':
    case 'cases':
    case 'numbers':
      return each((one) => one);
    default:
      return value;
  }
}
