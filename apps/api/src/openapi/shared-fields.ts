import { type Contract, freeName, isRecord, pascal, type Schema } from './document';

/** About so many characters a reference has, and so many more its name among the schemas. */
const REFERENCE = 47;
const NAME = 25;

/**
 * A field that many bodies have alike (the day, the person, the related case, the note) is written once, among
 * the schemas, where that is shorter. What differs under one name is numbered, the one that is used most first.
 */
export function withSharedFields(contract: Contract): Contract {
  const { schemas } = contract.components;
  const shared = sharedOf(schemas);
  const names = new Map([...shared].map(([name, field]) => [JSON.stringify(field), name]));
  const changed = Object.entries(schemas).map(([name, schema]): [string, Schema] => {
    const fields = Object.entries(fieldsOf(schema)).map(([field, said]): [string, unknown] => {
      const component = names.get(JSON.stringify(said));
      return [field, component ? { $ref: `#/components/schemas/${component}` } : said];
    });
    return [
      name,
      fields.length > 0 ? { ...schema, properties: Object.fromEntries(fields) } : schema,
    ];
  });
  return {
    ...contract,
    components: {
      ...contract.components,
      schemas: { ...Object.fromEntries(changed), ...Object.fromEntries([...shared].sort()) },
    },
  };
}

function fieldsOf({ properties }: Schema): Readonly<Record<string, unknown>> {
  return isRecord(properties) ? properties : {};
}

function sharedOf(schemas: Readonly<Record<string, Schema>>): Map<string, Schema> {
  const uses = new Map<string, { readonly name: string; readonly field: Schema; times: number }>();
  for (const [name, field] of Object.values(schemas).flatMap((schema) =>
    Object.entries(fieldsOf(schema)),
  )) {
    // What has fields of its own is a part of its answer.
    if (!isRecord(field) || isRecord(field['properties'])) continue;
    const text = JSON.stringify(field);
    const use = uses.get(text) ?? { name, field, times: 0 };
    use.times += 1;
    uses.set(text, use);
  }
  const shared = new Map<string, Schema>();
  for (const { name, field, times } of [...uses.values()].sort((a, b) => b.times - a.times)) {
    const length = JSON.stringify(field).length;
    if (times * (length - REFERENCE) <= length + NAME) continue;
    const taken = new Map([...Object.entries(schemas), ...shared]);
    shared.set(freeName(pascal(name), taken), field);
  }
  return shared;
}

/** About so many characters the name of a list has among the schemas, with what is written around it. */
const NAMED_LIST = 60;

/**
 * A list of words that stands in several places (types of case, milestones, rules) is written once, among the schemas,
 * where that is shorter; one that has a name already goes by it.
 */
export function withNamedLists(contract: Contract): Contract {
  const { schemas } = contract.components;
  const named = new Map(
    Object.entries(schemas).flatMap(([name, schema]) =>
      isList(schema) ? [[JSON.stringify(schema.enum), name] as const] : [],
    ),
  );
  const added: Record<string, Schema> = {};
  for (const [words, { name, times }] of listsIn(contract)) {
    const isShorter = times * (words.length - REFERENCE) > words.length + NAMED_LIST;
    if (named.has(words) || times < 2 || !isShorter) continue;
    const free = freeName(pascal(name), new Map(Object.entries({ ...schemas, ...added })));
    named.set(words, free);
    added[free] = { type: 'string', enum: JSON.parse(words) as string[] };
  }
  const referring = (value: unknown, isNamed = false): unknown => {
    if (Array.isArray(value)) return value.map((one) => referring(one));
    if (!isRecord(value)) return value;
    const parts = Object.entries(value).map(([key, one]): [string, unknown] => [
      key,
      referring(one),
    ]);
    const name = isList(value) && !isNamed ? named.get(JSON.stringify(value.enum)) : undefined;
    if (name === undefined) return Object.fromEntries(parts);
    const { type: _type, enum: _enum, ...said } = value;
    return { $ref: `#/components/schemas/${name}`, ...said };
  };
  const { components, ...rest } = contract;
  const all = Object.entries({ ...schemas, ...added }).map(([name, schema]): [string, Schema] => [
    name,
    referring(schema, true) as Schema,
  ]);
  return {
    ...(referring(rest) as Omit<Contract, 'components'>),
    components: {
      ...(referring({ ...components, schemas: {} }) as Contract['components']),
      schemas: Object.fromEntries(all),
    },
  };
}

function isList(value: unknown): value is { readonly enum: readonly string[] } {
  return isRecord(value) && value['type'] === 'string' && Array.isArray(value['enum']);
}

/** Every list of words, with the name of a field or parameter that has it, and in how many places it stands. */
function listsIn(contract: Contract): ReadonlyMap<string, { name: string; times: number }> {
  const lists = new Map<string, { name: string; times: number }>();
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) value.forEach((one) => walk(one, name));
    if (!isRecord(value)) return;
    const own = typeof value['name'] === 'string' && 'in' in value ? value['name'] : null;
    if (isList(value)) {
      const words = JSON.stringify(value.enum);
      const list = lists.get(words) ?? { name, times: 0 };
      lists.set(words, { ...list, times: list.times + 1 });
    }
    for (const [key, one] of Object.entries(value)) {
      const isWrapping = ['schema', 'items', 'properties', 'anyOf', 'oneOf'].includes(key);
      walk(one, isWrapping ? (own ?? name) : key);
    }
  };
  walk(contract.paths, 'word');
  walk(contract.components, 'word');
  return lists;
}
