import {
  type Answer,
  type Contract,
  isRecord,
  isReference,
  mapped,
  type MediaType,
  type Parameter,
  type Reference,
  type Schema,
  withOperations,
} from './document';

/**
 * Decorators write the Schema Object of OpenAPI 3.0; 3.1 is JSON Schema 2020-12, where `nullable`
 * and `example` mean nothing and `exclusiveMinimum` is a number.
 */
export function inJsonSchema(contract: Contract): Contract {
  const { components } = contract;
  const changed = withOperations(contract, (operation) => ({
    ...operation,
    ...(operation.parameters ? { parameters: operation.parameters.map(parameter) } : {}),
    ...(operation.requestBody
      ? {
          requestBody: {
            ...operation.requestBody,
            content: content(operation.requestBody.content),
          },
        }
      : {}),
    responses: mapped(operation.responses, answer),
  }));
  return {
    ...changed,
    components: {
      ...components,
      schemas: mapped(components.schemas, jsonSchema),
      ...(components.responses ? { responses: mapped(components.responses, plainAnswer) } : {}),
    },
  };
}

function parameter(given: Parameter | Reference): Parameter | Reference {
  if (isReference(given) || !given.schema) return given;
  return { ...given, schema: jsonSchema(given.schema) };
}

function answer(given: Answer | Reference): Answer | Reference {
  return isReference(given) ? given : plainAnswer(given);
}

function plainAnswer(given: Answer): Answer {
  return given.content ? { ...given, content: content(given.content) } : given;
}

function content(types: Readonly<Record<string, MediaType>>): Record<string, MediaType> {
  return mapped(types, (type) =>
    type.schema ? { ...type, schema: jsonSchema(type.schema) } : type,
  );
}

const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SINGLE = ['items', 'additionalProperties', 'not'];
const MAPS = ['properties', 'patternProperties', '$defs'];

export function jsonSchema(schema: Schema): Schema {
  const { nullable, example, ...rest } = schema;
  const inner = mapped(rest, (value, keyword) => {
    if (LISTS.includes(keyword)) return (value as readonly Schema[]).map(jsonSchema);
    if (MAPS.includes(keyword)) return mapped(value as Record<string, Schema>, jsonSchema);
    if (SINGLE.includes(keyword) && isRecord(value)) return jsonSchema(value);
    return value;
  });
  const shown = example === undefined ? inner : { ...inner, examples: [example] };
  const bounded = exclusive(exclusive(shown, 'Minimum'), 'Maximum');
  return nullable === true ? orNull(bounded) : bounded;
}

function exclusive(schema: Schema, bound: 'Minimum' | 'Maximum'): Schema {
  const keyword = `exclusive${bound}`;
  if (typeof schema[keyword] !== 'boolean') return schema;
  const { [keyword]: isExclusive, [bound.toLowerCase()]: limit, ...rest } = schema;
  return { ...rest, [isExclusive ? keyword : bound.toLowerCase()]: limit };
}

function orNull(schema: Schema): Schema {
  const { type, $ref, allOf, ...rest } = schema;
  if ($ref !== undefined) return { ...rest, anyOf: [{ $ref }, { type: 'null' }] };
  if (allOf !== undefined) return { ...rest, anyOf: [{ allOf }, { type: 'null' }] };
  const types = [type].flat().filter((one) => one !== undefined);
  const values = schema['enum'] as readonly unknown[] | undefined;
  return {
    ...rest,
    ...(types.length === 0 ? {} : { type: [...new Set([...types, 'null'])] }),
    ...(values && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}
