import 'reflect-metadata';
import { type OpenAPIObject } from '@nestjs/swagger';
import { allCommands, commandsOf } from '@tipstaff/cases';
import { type CaseType, caseTypes } from '@tipstaff/casework';
import { describedApi } from '../described-api';
import { exampleOf } from './composed-example.fixture';
import { classSchema } from './json-schema';
import {
  type Answer,
  asContract,
  type Contract,
  isRecord,
  isReference,
  type MediaType,
  type Operation,
  type Parameter,
  resolved,
  type Schema,
} from './document';
import { schemaValidator, type SchemaValidator } from './schema-validator.fixture';

/** As the API of these sources says it, through JSON as it is served. */
let contract: Contract;
let routes: readonly Route[];
let faultsOf: SchemaValidator['faultsOf'];
beforeAll(async () => {
  contract = asContract(JSON.parse(JSON.stringify(await describedApi())) as OpenAPIObject);
  routes = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );
  ({ faultsOf } = schemaValidator(contract));
});

interface Route {
  readonly route: string;
  readonly operation: Operation;
}
const parameterOf = (part: Parameter | { $ref: string }): Parameter =>
  isReference(part) ? (resolved(contract, part) as Parameter) : part;
const answerOf = (part: Answer | { $ref: string }): Answer =>
  isReference(part) ? (resolved(contract, part) as Answer) : part;

/** Every object anywhere in the document, with the path to it. */
function* partsOf(
  value: unknown,
  at = '#',
): Generator<[string, Readonly<Record<string, unknown>>]> {
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) yield* partsOf(one, `${at}/${i}`);
  } else if (isRecord(value)) {
    yield [at, value];
    for (const [name, one] of Object.entries(value)) yield* partsOf(one, `${at}/${name}`);
  }
}

describe('the document', () => {
  it('has no reference that leads nowhere', () => {
    const lost = [...partsOf(contract)].filter(([, part]) => {
      if (typeof part['$ref'] !== 'string') return false;
      try {
        return !resolved(contract, { $ref: part['$ref'] });
      } catch {
        return true;
      }
    });
    expect(lost).toEqual([]);
  });

  it('has nothing of OpenAPI 3.0', () => {
    const old = [...partsOf(contract)].filter(
      ([, part]) => 'nullable' in part || typeof part['exclusiveMinimum'] === 'boolean',
    );
    expect([contract.openapi, old]).toEqual(['3.1.0', []]);
  });

  it('has schemas that are JSON Schema 2020-12, and nothing else', () => {
    for (const name of Object.keys(contract.components.schemas)) {
      expect(() => faultsOf({ $ref: `#/components/schemas/${name}` }, null)).not.toThrow();
    }
  });

  it('has no component that nothing refers to', () => {
    const text = JSON.stringify(contract);
    const idle = Object.entries(contract.components).flatMap(([kind, parts]) =>
      Object.keys(parts as object)
        .map((name) => `#/components/${kind}/${name}`)
        .filter((reference) => kind !== 'securitySchemes' && !text.includes(`"${reference}"`)),
    );
    expect(idle).toEqual([]);
  });

  it('gives every operation a name of its own, a summary, and a tag that is explained', () => {
    const names = routes.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    const explained = (contract.tags ?? [])
      .filter(({ description }) => description)
      .map(({ name }) => name);
    for (const { route, operation } of routes) {
      expect([route, operation.summary]).toEqual([route, expect.stringMatching(/./)]);
      expect([route, operation.tags]).toEqual([route, [expect.stringMatching(/./)]]);
      expect(explained).toEqual(expect.arrayContaining([...(operation.tags ?? [])]));
    }
  });

  it('says of every operation how it can be refused, once what any request can be', () => {
    const { default: refused } = contract.components.responses ?? {};
    const { examples = {} } = refused?.content?.['application/problem+json'] ?? {};
    expect(Object.keys(examples)).toEqual('400 401 403 408 414 429 431 500 503'.split(' '));
    for (const status of Object.keys(examples))
      expect(refused?.description).toContain(`${status}: `);
    for (const { route, operation } of routes) {
      const statuses = Object.keys(operation.responses);
      expect([route, operation.responses['default']]).toEqual([
        route,
        { $ref: '#/components/responses/default' },
      ]);
      const ofBodies = operation.requestBody === undefined ? [] : ['413', '415'];
      const asked = (operation.parameters ?? []).map(parameterOf).map(({ name }) => name);
      const ofConditions = asked.includes('If-Match') ? ['412'] : [];
      const ofCommands = asked.includes('Idempotency-Key') ? ['422'] : [];
      const ofBoth = ofConditions.length + ofCommands.length > 0 ? ['428'] : [];
      // A read is 422 where what is asked for cannot be worked out from the record.
      const said = ['412', '413', '415', '422', '428'].filter(
        (one) => statuses.includes(one) && !(one === '422' && route.startsWith('GET ')),
      );
      expect([route, said]).toEqual([
        route,
        [...ofBodies, ...ofConditions, ...ofCommands, ...ofBoth].sort(),
      ]);
    }
  });

  it('describes every answer and every parameter', () => {
    for (const { route, operation } of routes) {
      for (const [status, part] of Object.entries(operation.responses)) {
        expect([route, status, answerOf(part).description]).toEqual([
          route,
          status,
          expect.stringMatching(/./),
        ]);
      }
      for (const part of operation.parameters ?? []) {
        const { name, description, schema } = parameterOf(part);
        const isSaid = [description, schema?.['enum'], schema?.['$ref']].some(
          (one) => one !== undefined,
        );
        expect([route, name, isSaid]).toEqual([route, name, true]);
      }
    }
  });

  it('describes every property, or shows one, unless its name is a yes or no', () => {
    const silent = Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
      Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)
        .filter(
          ([, property]) =>
            ![property['type']].flat().includes('boolean') &&
            !['description', 'examples', 'enum', '$ref', 'anyOf', 'allOf', 'items'].some(
              (key) => key in property,
            ),
        )
        .map(([property]) => `${name}.${property}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the commands of a type', () => {
  const operationOf = (type: CaseType): Operation => {
    const path = `/api/v1/cases/${type}/{force}/{reference}/commands/{command}`;
    return contract.paths[path]?.['post'];
  };

  it.each(caseTypes)('%s have one path, which names each and takes the body of each', (type) => {
    const { parameters = [], requestBody } = operationOf(type);
    const named = parameters.map(parameterOf).find(({ name }) => name === 'command');
    expect(named?.schema?.['enum']).toEqual(commandsOf(type).map(({ name }) => name));
    const { oneOf } = requestBody?.content['application/json']?.schema ?? {};
    expect(oneOf).toEqual(
      commandsOf(type).map(({ body }) => ({ $ref: `#/components/schemas/${body.name}` })),
    );
  });

  it.each(caseTypes)('%s are told with their label and the permission that each needs', (type) => {
    const { description } = operationOf(type) as { readonly description?: string };
    for (const { name, label, permission } of commandsOf(type)) {
      expect(description).toContain(`| \`${name}\` | ${label} | \`${permission}\` |`);
    }
  });

  it('have bodies whose class says by itself what the document says', () => {
    for (const { body } of allCommands()) {
      const { properties = {}, required = [] } = contract.components.schemas[body.name] ?? {};
      const fields = Object.entries(properties as Record<string, Schema>).map(([name, field]) => [
        name,
        unfolded(field),
      ]);
      const whole = { properties: Object.fromEntries(fields) as Schema, required };
      expect([body.name, classSchema(body)]).toEqual([body.name, whole]);
    }
  });
});

/** With every field and list of words that has a name written out again. */
function unfolded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unfolded);
  if (!isRecord(value)) return value;
  const { $ref, ...said } = value;
  const whole = typeof $ref === 'string' ? { ...resolved(contract, { $ref }), ...said } : said;
  return Object.fromEntries(Object.entries(whole).map(([key, one]) => [key, unfolded(one)]));
}

it('the whole is 500 kB at most, in one line', () => {
  expect(Buffer.byteLength(JSON.stringify(contract))).toBeLessThanOrEqual(500_000);
});

describe('the examples', () => {
  interface Shown {
    readonly where: string;
    readonly type: MediaType;
  }
  const contents = (where: string, content: Answer['content'] = {}): Shown[] =>
    Object.entries(content).flatMap(([media, type]) =>
      choicesOf(type).map((choice, number) => ({
        where: `${where} ${media} ${number}`,
        type: choice,
      })),
    );
  /** Which of the bodies of the commands is meant the address says, so each is judged by itself. */
  const choicesOf = (type: MediaType): readonly MediaType[] =>
    ((type.schema?.['oneOf'] ?? []) as Schema[])
      .filter(isReference)
      .map((schema): MediaType => ({ schema: { ...schema } }))
      .concat(type.schema?.['oneOf'] ? [] : [type]);
  const shown = (): readonly Shown[] =>
    routes.flatMap(({ route, operation }) => [
      ...contents(`${route} request`, operation.requestBody?.content),
      ...Object.entries(operation.responses).flatMap(([status, part]) =>
        contents(`${route} ${status}`, answerOf(part).content),
      ),
    ]);

  const examplesOf = ({ example, examples, schema }: MediaType): readonly unknown[] => {
    if (example !== undefined) return [example];
    if (examples) return Object.values(examples).map(({ value }) => value);
    const whole = schema && isReference(schema) ? resolved(contract, schema) : schema;
    const own = (whole as Schema | undefined)?.['examples'] as unknown[] | undefined;
    return own ?? (whole ? [exampleOf(whole as Schema, contract)] : []);
  };

  it('of the properties make up every request and every answer, as their schema says', () => {
    expect(shown().length).toBeGreaterThan(routes.length);
    for (const { where, type } of shown()) {
      // A file, of which its media type says all; JSON always has a schema.
      if (type.schema === undefined && !/json/.test(where)) continue;
      const examples = examplesOf(type);
      expect([where, examples.length > 0]).toEqual([where, true]);
      for (const example of examples) {
        expect([where, faultsOf(type.schema ?? {}, example)]).toEqual([where, []]);
      }
    }
  });

  it('are there for every named schema, property by property', () => {
    for (const [at, part] of partsOf(contract.components.schemas, '#/components/schemas')) {
      const { examples, ...schema } = part;
      if (!Array.isArray(examples) || at.includes('/examples/')) continue;
      for (const example of examples) expect([at, faultsOf(schema, example)]).toEqual([at, []]);
    }
  });

  it('are what the schema of their parameter says', () => {
    for (const { route, operation } of routes) {
      for (const { name, schema = {}, example } of (operation.parameters ?? []).map(parameterOf)) {
        const all = [example, ...((schema['examples'] as unknown[] | undefined) ?? [])];
        for (const one of all.filter((value) => value !== undefined)) {
          expect([route, name, faultsOf(schema, one)]).toEqual([route, name, []]);
        }
      }
    }
  });
});
