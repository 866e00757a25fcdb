import { type CommandDefinition } from '@tipstaff/cases';
import {
  defaultVocabularies,
  restrictionReason,
  type ValueRule,
  type Vocabularies,
  type VocabularyVersion,
  wordsOfValue,
} from '@tipstaff/casework';
import { LocalDate } from '@tipstaff/kernel';
import { mustBeRuleId, ruleOf } from '@tipstaff/law';
import { classSchema } from '../openapi/json-schema';
import { isRecord, type Schema } from '../openapi/document';
import { type CommandSchemaDto } from './commands.dto';

/** What the fields are called that more than one command has. */
const FIELD_TITLES: Readonly<Record<string, string>> = {
  on: 'Day',
  value: 'Value',
  person: 'Person',
  related: 'Related case',
  note: 'Note',
  details: 'Further fields',
  fact: 'Number of the fact',
  reason: 'Reason',
  named: 'Who else is named',
};

/** The body of a command as JSON Schema 2020-12, whole, with titles as on a form. */
export function commandSchema(
  definition: CommandDefinition,
  vocabularies: Vocabularies = defaultVocabularies,
): CommandSchemaDto {
  const { type, name, label, effect, body } = definition;
  const { properties, required } = classSchema(body);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `/api/v1/commands/${type}/${name}`,
    title: label,
    description: effect,
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([field, property]) => [
        field,
        {
          title: fieldTitle(definition, field),
          ...titled(property, ruleOfField(definition, field), vocabularies),
        },
      ]),
    ),
    required,
    additionalProperties: false,
  };
}

function fieldTitle(definition: CommandDefinition, field: string): string {
  if (definition.kind !== 'record') return FIELD_TITLES[field] ?? field;
  const { rule } = definition;
  return (
    rule.fields?.[field]?.title ?? (field === 'value' ? rule.title : FIELD_TITLES[field]) ?? field
  );
}

/** Null for what has no rule of its own: the day, a person, a note, or a field of a command that adds no fact. */
function ruleOfField(definition: CommandDefinition, field: string): ValueRule | null {
  if (definition.kind === 'restrict' && field === 'reason') return restrictionReason;
  if (definition.kind !== 'record') return null;
  const { rule } = definition;
  return field === 'value' ? rule.value : (rule.fields?.[field]?.value ?? null);
}

/** Each value that there is to choose with its words: `const` and `title` in place of an `enum`. */
function titled(property: Schema, rule: ValueRule | null, vocabularies: Vocabularies): Schema {
  const { items } = property;
  if (isRecord(items)) return { ...property, items: titled(items, rule, vocabularies) };
  const { enum: values, pattern: _, ...rest } = property;
  const choices = choicesOf(values as readonly string[] | undefined, rule, vocabularies);
  return choices === null ? property : { ...rest, ...choices };
}

function choicesOf(
  values: readonly string[] | undefined,
  rule: ValueRule | null,
  { versions }: Vocabularies,
): Schema | null {
  if (values && rule) {
    return {
      oneOf: values.map((value) => {
        const { title, hint } = wordsOfValue(rule, value);
        return { ...choice(value, title), ...(hint !== undefined && { description: hint }) };
      }),
    };
  }
  switch (rule?.kind) {
    case 'yes-no':
      return { oneOf: [choice(true, 'Yes'), choice(false, 'No')] };
    case 'code':
    case 'codes':
      return {
        anyOf: versions
          .filter(({ of }) => of === rule.of)
          .toReversed()
          .map(codesOf),
      };
    case 'rule-and-day':
      return {
        oneOf: rule.rules.map((id) => ({
          pattern: `^${id}/\\d{4}-\\d{2}-\\d{2}$`,
          title: `${id}: ${ruleOf(mustBeRuleId(id)).title}`,
        })),
      };
    default:
      return null;
  }
}

function choice(value: string | boolean, title: string): Schema {
  return { const: value, title };
}

/** Which of the lists a code is of depends on the day of the fact. */
function codesOf({ id, from, entries }: VocabularyVersion): Schema {
  return {
    title: `${id}, for facts from ${LocalDate.inShortWords(from)}`,
    oneOf: entries.map(({ code, title }) => choice(code, title)),
  };
}
