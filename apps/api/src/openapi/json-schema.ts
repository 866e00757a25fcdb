import { DECORATORS } from '@nestjs/swagger';
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

type Constructor = new () => object;

/** What a decorator says of a property, as Nest keeps it. */
interface Described extends Schema {
  readonly type: unknown;
  readonly required?: boolean;
  /** Nest's own: a list has `type: 'array'` in these classes. */
  readonly isArray?: boolean;
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

const TYPES = new Map<unknown, string>([
  [String, 'string'],
  [Boolean, 'boolean'],
  [Number, 'number'],
]);

/**
 * The schema of a class by itself, as the API's document has it among its components. Only for classes
 * whose properties refer to no other class.
 */
export function classSchema(of: Constructor): ObjectSchema {
  const prototype = of.prototype as object;
  const names = metadataOf<readonly string[]>(DECORATORS.API_MODEL_PROPERTIES_ARRAY, prototype);
  const described = (names ?? []).map((prefixed) => {
    const name = prefixed.replace(/^:/, '');
    return [name, propertyOf(prototype, name)] as const;
  });
  const required = described.filter(([, { required: needed = true }]) => needed);
  return {
    properties: Object.fromEntries(described.map(([name, property]) => [name, schemaOf(property)])),
    required: required.map(([name]) => name),
  };
}

function propertyOf(prototype: object, name: string): Described {
  const found = metadataOf<Described>(DECORATORS.API_MODEL_PROPERTIES, prototype, name);
  if (!found) throw new Error(`Nothing is said of the property ${name}.`);
  return found;
}

function schemaOf({ type, required: _, isArray: _array, ...shown }: Described): Schema {
  return jsonSchema({ type: TYPES.get(type) ?? type, ...shown });
}

function metadataOf<T>(key: string, prototype: object, name?: string): T | undefined {
  return (
    name === undefined
      ? Reflect.getMetadata(key, prototype)
      : Reflect.getMetadata(key, prototype, name)
  ) as T | undefined;
}
