import { type Contract, freeName, isRecord, pascal, type Schema } from './document';

/** About so many characters a reference has, and so many more its name among the schemas. */
const REFERENCE = 52;
const NAME = 30;

/**
 * A field that many bodies have alike (the day, the person, the related case, the note) is written once, among
 * the schemas, where that is shorter. What differs under one name is numbered, the one that is used most first.
 */
export function withSharedFields(contract: Contract): Contract {
  const schemas = withNamedLists(contract.components.schemas);
  const shared = sharedOf(Object.values(schemas));
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

/** A list of words that has a name of its own is not written out again in a field. */
function withNamedLists(schemas: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const lists = Object.entries(schemas).flatMap(([name, { enum: words }]) =>
    Array.isArray(words) ? [[JSON.stringify(words), name] as const] : [],
  );
  const named = new Map(lists);
  const referring = (field: unknown): unknown => {
    const name = isRecord(field) && named.get(JSON.stringify(field['enum']));
    if (!isRecord(field) || !name) return field;
    const { type: _type, enum: _enum, ...said } = field;
    return { $ref: `#/components/schemas/${name}`, ...said };
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const fields = Object.entries(fieldsOf(schema)).map(([of, field]): [string, unknown] => [
        of,
        referring(field),
      ]);
      return [
        name,
        fields.length > 0 ? { ...schema, properties: Object.fromEntries(fields) } : schema,
      ];
    }),
  );
}

function fieldsOf({ properties }: Schema): Readonly<Record<string, unknown>> {
  return isRecord(properties) ? properties : {};
}

function sharedOf(schemas: readonly Schema[]): Map<string, Schema> {
  const uses = new Map<string, { readonly name: string; readonly field: Schema; times: number }>();
  for (const [name, field] of schemas.flatMap((schema) => Object.entries(fieldsOf(schema)))) {
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
    shared.set(freeName(`${pascal(name)}Field`, shared), field);
  }
  return shared;
}
