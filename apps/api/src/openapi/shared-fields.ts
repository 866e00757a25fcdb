import { type Contract, isRecord, type Schema } from './document';

/** What a name has to save, in characters: for less, a reader has to look up too much. */
const WORTH_A_NAME = 250;
const REFERENCE = JSON.stringify({ $ref: '#/components/schemas/' }).length;

/**
 * A field that many bodies have alike (the day, the person, the related case, the note) is written once, among
 * the schemas. Of those that differ under one name, the one that is used most has it, and the others a number behind it.
 */
export function withSharedFields(contract: Contract): Contract {
  const { schemas } = contract.components;
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

function fieldsOf({ properties }: Schema): Readonly<Record<string, unknown>> {
  return isRecord(properties) ? properties : {};
}

function sharedOf(schemas: readonly Schema[]): Map<string, Schema> {
  const uses = new Map<string, { readonly name: string; readonly field: Schema; times: number }>();
  for (const [name, field] of schemas.flatMap((schema) => Object.entries(fieldsOf(schema)))) {
    // What has properties of its own is named by its class, where it is worth one.
    if (!isRecord(field) || isRecord(field['properties'])) continue;
    const text = JSON.stringify(field);
    const use = uses.get(text) ?? { name, field, times: 0 };
    use.times += 1;
    uses.set(text, use);
  }
  const shared = new Map<string, Schema>();
  const named = new Map<string, number>();
  for (const { name, field, times } of [...uses.values()].sort((a, b) => b.times - a.times)) {
    const component = `${name[0]?.toUpperCase()}${name.slice(1)}Field`;
    const size = JSON.stringify(field).length;
    const reference = REFERENCE + component.length;
    if (times * (size - reference) - size - component.length < WORTH_A_NAME) continue;
    const place = (named.get(component) ?? 0) + 1;
    named.set(component, place);
    shared.set(place === 1 ? component : `${component}${place}`, field);
  }
  return shared;
}
