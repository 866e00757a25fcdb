import fc, { type Arbitrary } from 'fast-check';
import {
  type Contract,
  isRecord,
  isReference,
  resolved,
  type Schema,
} from '../../apps/api/src/openapi/document';

const DEEPEST = 5;
const WORDS = [
  ...['a', 'Mrs Someone', 'CO/00123/24', 'OFF-0123', '2024-09-30', 'local', 'norfolk', 'x'],
  ...['O’Neill', 'ünïcödé', '👮🏽', ' padded ', '-', '1'],
];

/**
 * Values that the schema allows. Where it does not say much, as of a text without a form, what it
 * shows as examples comes far more often: anything else is mostly refused, always in one way.
 */
export function valuesOf(schema: Schema, contract: Contract, depth = 0): Arbitrary<unknown> {
  if (isReference(schema)) {
    return valuesOf(resolved(contract, schema) as Schema, contract, depth);
  }
  const made = madeOf(schema, contract, depth);
  const { examples, enum: values, type, format, pattern } = schema;
  const saysMuch = values !== undefined || type !== 'string' || format !== undefined;
  const weight = saysMuch ? 1 : pattern === undefined ? 9 : 2;
  return Array.isArray(examples)
    ? fc.oneof(
        { weight, arbitrary: fc.constantFrom(...(examples as unknown[])) },
        { weight: 1, arbitrary: made },
      )
    : made;
}

function madeOf(schema: Schema, contract: Contract, depth: number): Arbitrary<unknown> {
  const { enum: values, anyOf, oneOf, allOf } = schema;
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(values)) return fc.constantFrom(...(values as unknown[]));
  const choices = (anyOf ?? oneOf) as readonly Schema[] | undefined;
  if (choices) return fc.oneof(...choices.map((one) => valuesOf(one, contract, depth)));
  if (Array.isArray(allOf)) {
    const parts = (allOf as Schema[]).map((part) => valuesOf(part, contract, depth));
    return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);
  }
  const types = [schema['type'] ?? 'string'].flat() as string[];
  return fc.oneof(...types.map((type) => ofType(type, schema, contract, depth)));
}

function ofType(
  type: string,
  schema: Schema,
  contract: Contract,
  depth: number,
): Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer(within(schema, -1_000, 1_000));
    case 'number':
      return fc.double({ ...within(schema, -1_000, 1_000), noNaN: true });
    case 'array':
      return arrays(schema, contract, depth);
    case 'object':
      return objects(schema, contract, depth);
    default:
      return texts(schema);
  }
}

/** Small numbers find more than large ones, which are all alike. */
function within(schema: Schema, least: number, most: number): { min: number; max: number } {
  const min = (schema['minimum'] as number | undefined) ?? least;
  const max = (schema['maximum'] as number | undefined) ?? most;
  return { min, max: Math.min(max, min + most - least) };
}

function texts(schema: Schema): Arbitrary<unknown> {
  const { format, pattern, minLength = 0, maxLength } = schema;
  if (format === 'date') {
    const [min, max] = [new Date('2019-06-01'), new Date('2024-12-31')];
    return fc.date({ min, max, noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
  }
  if (format === 'date-time') {
    return fc.date({ noInvalidDate: true }).map((moment) => moment.toISOString());
  }
  if (format === 'uuid') return fc.uuid();
  if (typeof pattern === 'string') return matching(pattern);
  const min = minLength as number;
  const max = Math.max(min, Math.min((maxLength as number | undefined) ?? 60, min + 400));
  return fc.oneof(
    fc.constantFrom(...WORDS).filter(({ length }) => length >= min && length <= max),
    fc.string({ minLength: min, maxLength: max }),
  );
}

const MATCHING = new Map<string, Arbitrary<string>>();

/** One pattern stands in a hundred places, and takes a tenth of a second to be made a source of texts. */
function matching(pattern: string): Arbitrary<string> {
  const texts = MATCHING.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'));
  MATCHING.set(pattern, texts);
  return texts;
}

function arrays(schema: Schema, contract: Contract, depth: number): Arbitrary<unknown> {
  const { items, minItems = 0, maxItems = 4 } = schema;
  if (!isRecord(items) || depth >= DEEPEST) return fc.constant([]);
  return fc.array(valuesOf(items, contract, depth + 1), {
    minLength: minItems as number,
    maxLength: Math.min(maxItems as number, (minItems as number) + 4),
  });
}

function objects(schema: Schema, contract: Contract, depth: number): Arbitrary<unknown> {
  if (depth >= DEEPEST) return fc.constant({});
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema['required'] ?? []) as string[];
  const members = Object.entries(properties).map(
    ([name, property]) => [name, valuesOf(property, contract, depth + 1)] as const,
  );
  return fc.record(Object.fromEntries(members), {
    requiredKeys: required.filter((name) => name in properties),
    noNullPrototype: true,
  });
}
