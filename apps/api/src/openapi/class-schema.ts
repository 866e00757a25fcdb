import { DECORATORS } from '@nestjs/swagger';
import { type Schema } from './document';
import { jsonSchema } from './json-schema';

type Constructor = new () => object;

/** What a decorator says of a property, as Nest keeps it. */
interface Described extends Schema {
  readonly type: unknown;
  readonly required?: boolean;
  /** Nest's own: a list has `type: 'array'` in these classes. */
  readonly isArray?: boolean;
}

export interface ObjectSchema {
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
