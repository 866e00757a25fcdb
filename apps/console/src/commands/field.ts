/** A property of a command's JSON Schema, as far as a form is made of it. */
export interface FieldSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly oneOf?: readonly ChoiceSchema[];
  readonly anyOf?: readonly { readonly title: string; readonly oneOf: readonly ChoiceSchema[] }[];
  readonly items?: FieldSchema;
  readonly examples?: readonly unknown[];
}

interface ChoiceSchema {
  readonly const?: string | boolean;
  readonly pattern?: string;
  readonly title: string;
  readonly description?: string;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** What is said beside it. */
  readonly hint?: string;
}

/** How a field is asked for. */
export type FieldKind =
  | { readonly as: 'day' | 'number' | 'line' | 'text' | 'lines' }
  | { readonly as: 'one-of'; readonly groups: readonly ChoiceGroup[] }
  | { readonly as: 'some-of'; readonly groups: readonly ChoiceGroup[] }
  /** Written together, with a stroke between. */
  | { readonly as: 'choice-and-day'; readonly groups: readonly ChoiceGroup[] }
  /** Further fields of a fact, each under its own name. */
  | { readonly as: 'members' };

/** Choices that belong together, such as one version of a list; `title` is null where there is one group alone. */
export interface ChoiceGroup {
  readonly title: string | null;
  readonly choices: readonly Choice[];
}

/** Longer texts have several lines. */
const LONGEST_LINE = 300;

/** The choice in the pattern of one with a day after it: `^R-CON-6/\\d{4}-\\d{2}-\\d{2}$`. */
const BEFORE_A_DAY = /^\^([\w-]+)\/\\d\{4\}/;

export function kindOf(schema: FieldSchema): FieldKind {
  if (schema.format === 'date') return { as: 'day' };
  if (schema.items) {
    const groups = groupsOf(schema.items);
    return groups === null ? { as: 'lines' } : { as: 'some-of', groups };
  }
  const groups = groupsOf(schema);
  if (groups !== null) return { as: 'one-of', groups };
  const withDays = (schema.oneOf ?? []).flatMap(({ pattern = '', title }) => {
    const [, value] = BEFORE_A_DAY.exec(pattern) ?? [];
    return value === undefined ? [] : [{ value, text: title }];
  });
  if (withDays.length > 0) {
    return { as: 'choice-and-day', groups: [{ title: null, choices: withDays }] };
  }
  const types = [schema.type ?? 'string'].flat();
  if (types.includes('integer')) return { as: 'number' };
  if (types.includes('object')) return { as: 'members' };
  return { as: (schema.maxLength ?? 0) > LONGEST_LINE ? 'text' : 'line' };
}

/** Null where there is nothing to choose from. */
function groupsOf({ oneOf, anyOf }: FieldSchema): readonly ChoiceGroup[] | null {
  const whole = (list: readonly ChoiceSchema[]): readonly Choice[] =>
    list.flatMap(({ const: value, title, description: hint }) =>
      value === undefined ? [] : [{ value: String(value), text: title, ...(hint && { hint }) }],
    );
  if (anyOf) return anyOf.map(({ title, oneOf: of }) => ({ title, choices: whole(of) }));
  if (!oneOf || oneOf.some(({ const: value }) => value === undefined)) return null;
  return [{ title: null, choices: whole(oneOf) }];
}

/** Of several versions of a list, a code that is in more than one stands once. */
export function choicesOf({
  groups,
}: {
  readonly groups: readonly ChoiceGroup[];
}): readonly Choice[] {
  const all = groups.flatMap(({ choices }) => choices);
  return all.filter(({ value }, at) => all.findIndex((one) => one.value === value) === at);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const DAY_PARTS = ['day', 'month', 'year'] as const;

/** What was typed for one field, each of its inputs by name. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/**
 * The value as the API takes it; `undefined` where nothing was typed. What can be none is handed on as it
 * was typed: the API says what is wrong with it.
 */
export function valueOf(name: string, schema: FieldSchema, typed: Typed): unknown {
  const first = (key: string): string => (typed[key]?.[0] ?? '').trim();
  const kind = kindOf(schema);
  switch (kind.as) {
    case 'day':
      return dayTyped(DAY_PARTS.map((part) => first(`${name}-${part}`)));
    case 'number':
      return /^\d{1,9}$/.test(first(name)) ? Number(first(name)) : orNothing(first(name));
    case 'some-of': {
      const chosen = (typed[name] ?? []).filter((one) => one !== '');
      return chosen.length === 0 ? undefined : chosen;
    }
    case 'lines': {
      const lines = first(name)
        .split(/\r?\n/)
        .map((line) => line.trim());
      const said = lines.filter((line) => line !== '');
      return said.length === 0 ? undefined : said;
    }
    case 'one-of': {
      const isYesOrNo = schema.type === 'boolean' && /^(true|false)$/.test(first(name));
      return isYesOrNo ? first(name) === 'true' : orNothing(first(name));
    }
    case 'choice-and-day': {
      const day = dayTyped(DAY_PARTS.map((part) => first(`${name}-${part}`)));
      const choice = first(name);
      return choice === '' && day === undefined ? undefined : `${choice}/${day ?? ''}`;
    }
    case 'members':
      return undefined;
    default:
      // A line break is one character to the record.
      return orNothing(first(name).replaceAll('\r\n', '\n'));
  }
}

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

/** As ISO 8601 where each part is a number or a month's name; otherwise as it was typed. */
function dayTyped([day = '', month = '', year = '']: readonly string[]): string | undefined {
  if (day === '' && month === '' && year === '') return undefined;
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const number = named > 0 ? String(named) : month;
  return [year, number.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** What the parts of a day lack, in words; null where each is there. The API sees to the rest. */
export function missingOfDay(name: string, title: string, typed: Typed): string | null {
  const parts = DAY_PARTS.map(
    (part) => [part, (typed[`${name}-${part}`]?.[0] ?? '').trim()] as const,
  );
  const missing = parts.filter(([, text]) => text === '').map(([part]) => part);
  if (missing.length === 0 || missing.length === DAY_PARTS.length) return null;
  return `${title} must include a ${missing.join(' and a ')}`;
}

/** What a form shows first for a value that is known: of a correction, or in an address. */
export function typedFor(name: string, schema: FieldSchema, value: unknown): Typed {
  if (value === null || value === undefined) return {};
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const kind = kindOf(schema);
  if (kind.as === 'day') return typedForDay(name, text);
  if (kind.as === 'choice-and-day') {
    const [choice = '', day = ''] = text.split('/');
    return { [name]: [choice], ...typedForDay(name, day) };
  }
  if (Array.isArray(value)) {
    const each = value.map(String);
    return { [name]: kind.as === 'lines' ? [each.join('\n')] : each };
  }
  return { [name]: [text] };
}

function typedForDay(name: string, text: string): Typed {
  const [year = '', month = '', day = ''] = text.split('-');
  const plain = (part: string): string => part.replace(/^0/, '');
  return {
    [`${name}-day`]: [plain(day)],
    [`${name}-month`]: [plain(month)],
    [`${name}-year`]: [year],
  };
}
