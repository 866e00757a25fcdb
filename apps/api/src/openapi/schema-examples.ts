import {
  type Answer,
  type Contract,
  isRecord,
  isReference,
  mapped,
  type Reference,
  resolved,
  type Schema,
  withOperations,
} from './document';

const SCHEMA = /"#\/components\/schemas\/(\w+)"/g;

/**
 * Every object that a request or an answer is gets one whole example, put together from those of its properties;
 * so each has one, and none is written twice. What is only a part of them is shown there.
 */
export function withSchemaExamples(contract: Contract): Contract {
  const { paths, components } = contract;
  const places = JSON.stringify([paths, components.responses]);
  const asked = new Set([...places.matchAll(SCHEMA)].map(([, name]) => name));
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => {
      const isShown = schema['examples'] === undefined && asked.has(name);
      return [name, isShown ? { ...schema, examples: [exampleOf(schema, contract)] } : schema];
    }),
  );
  const exampled = { ...contract, components: { ...contract.components, schemas } };
  return withOperations(exampled, (operation) => ({
    ...operation,
    responses: mapped(operation.responses, (answer) => answerExampled(answer, exampled)),
  }));
}

/** An answer whose schema has no name of its own: one of several lists. */
function answerExampled(answer: Answer | Reference, contract: Contract): Answer | Reference {
  if (isReference(answer) || answer.content === undefined) return answer;
  const content = mapped(answer.content, (type) => {
    const { schema, example } = type;
    if (schema === undefined || example !== undefined || isReference(schema)) return type;
    return { ...type, example: exampleOf(schema, contract) };
  });
  return { ...answer, content };
}

/** A value that the schema allows, as telling as the schema is. */
function exampleOf(schema: Schema, contract: Contract): unknown {
  if (isReference(schema)) return exampleOf(resolved(contract, schema) as Schema, contract);
  const { examples, enum: values, anyOf, oneOf, allOf } = schema;
  if (Array.isArray(examples)) return examples[0];
  if ('const' in schema) return schema['const'];
  if ('default' in schema) return schema['default'];
  if (Array.isArray(values)) return values[0];
  const [choice] = (anyOf ?? oneOf ?? []) as readonly Schema[];
  if (choice) return exampleOf(choice, contract);
  if (Array.isArray(allOf)) {
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
