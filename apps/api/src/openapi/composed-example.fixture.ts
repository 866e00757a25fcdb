import { type Contract, isRecord, isReference, resolved, type Schema } from './document';

/**
 * What a reader of the document puts together for a request or an answer from the examples of its
 * properties. The document itself does not: a whole example of each would say everything twice.
 */
export function exampleOf(schema: Schema, contract: Contract): unknown {
  if (isReference(schema)) return exampleOf(resolved(contract, schema) as Schema, contract);
  const { examples, enum: values, anyOf, oneOf, allOf } = schema;
  if (Array.isArray(examples)) return examples[0];
  if ('const' in schema) return schema['const'];
  if ('default' in schema) return schema['default'];
  if (Array.isArray(values)) return values[0];
  const [choice] = (anyOf ?? oneOf ?? []) as readonly Schema[];
  if (choice) return exampleOf(choice, contract);
  if (Array.isArray(allOf)) {
    if (allOf.length === 1) return exampleOf(allOf[0] as Schema, contract);
    return Object.assign({}, ...(allOf as Schema[]).map((part) => exampleOf(part, contract)));
  }
  return ofType(schema, contract);
}

function ofType(schema: Schema, contract: Contract): unknown {
  const types = [schema['type']].flat();
  if (types.includes('null')) return null;
  switch (types[0]) {
    case 'object':
      return objectOf(schema, contract);
    case 'array':
      return isTelling(schema['items']) ? [exampleOf(schema['items'], contract)] : [];
    case 'string':
      return schema['format'] === 'date' ? '2024-09-30' : 'text';
    case 'boolean':
      return false;
    default:
      return schema['minimum'] ?? 0;
  }
}

/** What nearly every command takes and seldom needs: an example in each would say nothing of any. */
const SELDOM_NEEDED: readonly string[] = ['related', 'note'];

/** What may be left out is shown only where something is said about it. */
function objectOf(schema: Schema, contract: Contract): object {
  const required = (schema['required'] ?? []) as readonly string[];
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const shown = Object.entries(properties).filter(
    ([name, property]) =>
      required.includes(name) || ('examples' in property && !SELDOM_NEEDED.includes(name)),
  );
  return Object.fromEntries(shown.map(([name, property]) => [name, exampleOf(property, contract)]));
}

/** An invented text in a list would say less than an empty list. */
function isTelling(items: unknown): items is Schema {
  return isRecord(items) && ['$ref', 'examples', 'enum', 'properties'].some((key) => key in items);
}
