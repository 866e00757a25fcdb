import { ApiSchema } from '@nestjs/swagger';
import {
  factLimits,
  type CaseType,
  caseTypeDefinitions,
  type Details,
  type MilestoneRule,
  type NewFact,
  type ValueRule,
} from '@tipstaff/casework';
import { type LocalDate, plainName } from '@tipstaff/kernel';
import { IsDay, IsReference } from '../fields/field-rules';
import { FieldOf } from './field-decorators';

/** A fact as it was sent; the day of entry is today's and not the sender's to say. */
export type FactGiven = Omit<NewFact, 'enteredOn' | 'milestone'>;

type Body = new () => object;

/** Bodies that several types share, by the name of the command. */
const shared = new Map<string, Body>();

/** The class that says what the body of the command for a milestone may hold; one for types that are alike in it. */
export function commandBodyOf(type: CaseType, milestone: string, rule: MilestoneRule): Body {
  const { command } = rule;
  if (saidBy(milestone, rule) !== saidByMost(command)) {
    return madeBody(`${pascal(type)}${pascal(command)}Body`, milestone, rule);
  }
  const made = shared.get(command) ?? madeBody(`${pascal(command)}Body`, milestone, rule);
  shared.set(command, made);
  return made;
}

/** All of a rule that its body shows. */
function saidBy(
  milestone: string,
  { label: _label, permission: _permission, entry: _entry, ...said }: MilestoneRule,
): string {
  return JSON.stringify([milestone, said]);
}

/** What most types say that have the command; null where no two say the same. */
function saidByMost(command: string): string | null {
  const count = new Map<string, number>();
  for (const { milestones } of Object.values(caseTypeDefinitions)) {
    for (const [milestone, rule] of Object.entries(milestones)) {
      const said = saidBy(milestone, rule);
      if (rule.command === command) count.set(said, (count.get(said) ?? 0) + 1);
    }
  }
  const [most] = [...count].sort(([, one], [, other]) => other - one);
  return most && most[1] > 1 ? most[0] : null;
}

function madeBody(name: string, milestone: string, rule: MilestoneRule): Body {
  const body = class {};
  Object.defineProperty(body, 'name', { value: name });
  ApiSchema({ name, description: `Records: ${rule.title}.` })(body);
  const fields: [string, PropertyDecorator][] = [
    ['on', IsDay({ description: 'The day it happened. Not after today.', example: '2024-09-06' })],
    ...fieldsOf(rule),
  ];
  for (const [field, decorate] of fields) {
    Reflect.defineMetadata('design:type', Object, body.prototype, field);
    decorate(body.prototype, field);
  }
  return body;
}

function fieldsOf(rule: MilestoneRule): [string, PropertyDecorator][] {
  const { value, person, related, note, fields = {}, meaning = {} } = rule;
  const own: [string, PropertyDecorator][] = [
    [
      'person',
      FieldOf(
        { kind: 'text', longest: factLimits.person },
        {
          title: meaning.person ?? 'Pseudonymous reference of a person, or the owner of an action.',
          required: person !== undefined,
          example: 'OFF-0123',
        },
      ),
    ],
    [
      'related',
      IsReference({
        optional: related !== 'required',
        description: meaning.related ?? 'Reference of a related case.',
        example: 'CM/00012/24',
      }),
    ],
    [
      'note',
      FieldOf(
        { kind: 'text', longest: factLimits.note },
        {
          title: meaning.note ?? 'Free text; kept sealed, may hold personal data.',
          required: note !== undefined,
        },
      ),
    ],
  ];
  const details = Object.entries(fields).map(
    ([name, { title, hint, value: kind, required = false, sealed = false }]): [
      string,
      PropertyDecorator,
    ] => {
      const plain = hint ?? title;
      const asSealed = hint === undefined ? `${title}; kept sealed.` : `${hint} Kept sealed.`;
      return [name, FieldOf(kind, { title: sealed ? asSealed : plain, required })];
    },
  );
  if (value.kind === 'none') return [...details, ...own];
  const required = !('required' in value) || value.required;
  const title = meaning.value ?? rule.title;
  return [
    ['value', FieldOf(value, { title, required: required && value.kind !== 'number' })],
    ...details,
    ...own,
  ];
}

/** What was sent, as the record keeps it: every field as text. */
export function factGiven(rule: MilestoneRule, sent: object): FactGiven {
  const body = sent as Readonly<Record<string, unknown>>;
  const details: Record<string, string> = {};
  for (const [name, { value }] of Object.entries(rule.fields ?? {})) {
    const text = asText(value, body[name]);
    const isOfNames = value.kind === 'people' || value.kind === 'cases';
    if (text !== null) details[name] = isOfNames ? plainName(text) : text;
  }
  return {
    on: body['on'] as LocalDate,
    value: asText(rule.value, body['value']),
    person: plain(body['person']),
    related: plain(body['related']),
    note: plain(body['note']),
    ...withDetails(details),
  };
}

/** Without the member where there are none, as the record reads it back. */
function withDetails(details: Details): { readonly details?: Details } {
  return Object.keys(details).length === 0 ? {} : { details };
}

function asText(rule: ValueRule, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (rule.kind === 'yes-no') return value === true ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join('+');
  return typeof value === 'number' ? String(value) : plain(value);
}

/** An empty text says nothing, as an empty cell of an import does. */
function plain(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function pascal(words: string): string {
  return words.replace(/(^|-)([a-z0-9])/g, (_all, _dash, letter: string) => letter.toUpperCase());
}
