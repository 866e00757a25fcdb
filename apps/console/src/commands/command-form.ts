import { LocalDate } from '@tipstaff/kernel';
import { type Problem } from '../api/types';
import { saidIn } from '../pages/said-in';
import { dayInWords, withoutCodes } from '../pages/words';
import {
  choicesOf,
  type FieldSchema,
  kindOf,
  missingOfDay,
  type Typed,
  typedFor,
  valueOf,
} from './field';

/** A command's JSON Schema, as the API answers it. */
export interface CommandSchema {
  readonly title: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, FieldSchema>>;
  readonly required: readonly string[];
}

/** Why a command can not be given that is for another role to give. */
export const NOT_THEIRS = 'access.forbidden';

/** Names of our own inputs begin so: no field of a command does. */
const OWN = '_';

/** Why a decision is asked for, and by when it should be made: beside the fields of the command. */
const REASON = '_reason';
const DECIDE_BY = '_decideBy';
const OF_AN_ASKING: Readonly<Record<string, FieldSchema>> = {
  [REASON]: {
    title: 'Why you ask for it',
    description: 'Whoever decides reads this first.',
    maxLength: 2_000,
  },
  [DECIDE_BY]: {
    title: 'Day by which it should be decided',
    description: 'Not before today.',
    format: 'date',
  },
};

/** The form by which somebody asks for a command that is not theirs to give. */
export function askingFor(schema: CommandSchema): CommandSchema {
  return {
    ...schema,
    properties: { ...schema.properties, ...OF_AN_ASKING },
    required: [...schema.required, REASON],
  };
}

/** What goes with the body of the command that is asked for. */
export function askingIn(typed: Typed): Readonly<Record<string, unknown>> {
  const said = (name: string): unknown => valueOf(name, OF_AN_ASKING[name] ?? {}, typed);
  const decideBy = said(DECIDE_BY);
  return { reason: said(REASON) ?? '', ...(decideBy === undefined ? {} : { decideBy }) };
}

/** A refusal of what was asked for, its faults by the names of this form; a reason can be the command's own. */
export function asAsked(problem: Problem, { properties }: CommandSchema, typed: Typed): Problem {
  const isReasonOurs = !Object.hasOwn(properties, 'reason') || askingIn(typed)['reason'] === '';
  const ours: Readonly<Record<string, string>> = {
    ...(isReasonOurs ? { '/reason': `/${REASON}` } : {}),
    '/decideBy': `/${DECIDE_BY}`,
  };
  const errors = problem.errors?.map((one) => {
    const pointer = one.pointer.replace(/^\/body(?=\/)/, '');
    return { ...one, pointer: ours[pointer] ?? pointer };
  });
  return { ...problem, ...(errors && { errors }) };
}

const isOfAnAsking = (name: string): boolean =>
  Object.keys(OF_AN_ASKING).some((ours) => name === ours || name.startsWith(`${ours}-`));

/** What a form sent, of the fields of a command, and of asking for it. */
export function typedIn(fields: URLSearchParams): Typed {
  const names = [...new Set(fields.keys())].filter(
    (name) => !name.startsWith(OWN) || isOfAnAsking(name),
  );
  return Object.fromEntries(names.map((name) => [name, fields.getAll(name)]));
}

/** The body of the command: what was typed, each as its schema has it. */
export function bodyOf(
  { properties }: Pick<CommandSchema, 'properties'>,
  typed: Typed,
): Readonly<Record<string, unknown>> {
  const values = Object.entries(properties).map(([name, schema]) => [
    name,
    valueOf(name, schema, typed),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Readonly<
    Record<string, unknown>
  >;
}

export interface Faults {
  /** Field -> what is wrong with it. */
  readonly byField: ReadonlyMap<string, string>;
  /** What is wrong with the whole. */
  readonly others: readonly (string | LinkedFault)[];
}

/** What is wrong, with the page that shows why. */
interface LinkedFault {
  readonly text: string;
  readonly href: string;
}

export const NO_FAULTS: Faults = { byField: new Map(), others: [] };

/** Status of what a rule forbids, whatever the fields say. */
const RULE = 409;

/** What the API says is wrong, with the fields named as the form names them. */
export function faultsOf(
  { errors = [], detail = '', status }: Partial<Pick<Problem, 'errors' | 'detail' | 'status'>>,
  { properties }: Pick<CommandSchema, 'properties'>,
  typed: Typed,
): Faults {
  const byField = new Map<string, string>();
  const others: string[] = [];
  const inWordsOfForm = (words: string): string => forPeople(words, properties, typed);
  for (const { pointer, detail: words } of errors) {
    const name = pointer.split('/')[1] ?? '';
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (schema === undefined) others.push(inWordsOfForm(words));
    else if (!byField.has(name)) {
      // What is said of a whole case may be answered in a field that was left empty.
      const own = status === RULE ? null : faultOf(name, schema, typed);
      byField.set(name, own ?? inWordsOfForm(words));
    }
  }
  if (errors.length === 0) others.push(inWordsOfForm(detail));
  return { byField, others };
}

/** Titles that are a question, or have an article already. */
const NEEDS_NO_ARTICLE =
  /^(?:who|whom|whose|what|which|why|when|where|whether|how|the|an?|its?|their|those|to|by|on|is|are|does|did|was|were)\b/;

/** What a form can say of a field by itself: that it was left out, which part of a day was, or that it is no choice. */
export function faultOf(name: string, schema: FieldSchema, typed: Typed): string | null {
  const title = schema.title ?? name;
  const kind = kindOf(schema);
  const value = valueOf(name, schema, typed);
  if (value === undefined) {
    const name = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
    const isWhole = NEEDS_NO_ARTICLE.test(name);
    if (!('groups' in kind)) return `Enter ${isWhole ? '' : 'the '}${name}`;
    // Many a list is called by what will be recorded, such as “Allocated”.
    return isWhole ? `Choose ${name}` : `Choose one under “${title}”`;
  }
  const typedText = (typed[name]?.[0] ?? '').trim();
  if (kind.as === 'one-of' && !choicesOf(kind).some((one) => one.value === typedText)) {
    return `“${typedText}” is no choice for “${title}”: choose one from the list`;
  }
  if (kind.as !== 'day') return null;
  return missingOfDay(name, title, typed) ?? unrealDay(title, value);
}

/** People typed a day, a month and a year, and not what the API would have them write. */
export function unrealDay(title: string, value: unknown): string | null {
  const parts = String(value).split('-').map(Number);
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = parts;
  if (![year, month, day].every(Number.isInteger)) {
    return `${title} must be a real date, such as 6 9 2024`;
  }
  const why = LocalDate.noDay(year, month, day);
  return why === null ? null : `${title} must be a real date: ${why}`;
}

/** A day as the API writes it, where it is no example of how to. */
const DAY = /(?<!\bas |\.\.)\b\d{4}-\d{2}-\d{2}\b(?!\.\.|T)/g;

/** The API names a field as JSON does, in quotes or at the beginning, and writes a day so; a form as people do. */
function forPeople(said: string, properties: CommandSchema['properties'], typed: Typed): string {
  const words = said.replaceAll(DAY, dayInWords);
  const named = Object.entries(properties).reduce((text, [name, { title }]) => {
    const shown = title ?? name;
    const begun = text.startsWith(`${name} `) ? `${shown}${text.slice(name.length)}` : text;
    return begun.replaceAll(`"${name}"`, `“${shown}”`);
  }, words);
  return withoutCodes(named, Object.values(typed).flat());
}

/** Fields that the address fills in; whoever looks sees them, and sends them or not. */
export function typedFromAddress(
  { properties }: Pick<CommandSchema, 'properties'>,
  query: unknown,
): Typed {
  const given = saidIn(query, Object.keys(properties));
  return Object.assign(
    {},
    ...Object.entries(properties).map(([name, schema]) => typedFor(name, schema, given[name])),
  ) as Typed;
}
