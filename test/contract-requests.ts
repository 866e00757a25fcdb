import { commandsOf } from '@tipstaff/cases';
import { type CaseType } from '@tipstaff/casework';
import fc from 'fast-check';
import {
  type Contract,
  isReference,
  type Operation,
  type Parameter,
  resolved,
  type Schema,
} from '../apps/api/src/openapi/document';
import { type ApiWorld } from './api-world';
import { valuesOf } from './fuzz/schema-arbitrary';

export interface Place {
  readonly method: string;
  /** As the document has it: `/api/v1/lists/{list}`. */
  readonly path: string;
  readonly operation: Operation;
}

const COMMAND = '{command}';

/**
 * Every operation there is, and for the commands of a type one for each besides the one that takes
 * them all: with its name in the address, and its own body.
 */
export function placesOf(contract: Contract): readonly Place[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const place = { method, path, operation };
      const type = /^\/api\/v1\/cases\/([^/{]+)\/.*\/commands\/{command}$/.exec(path)?.[1];
      return type === undefined ? [place] : [place, ...eachCommand(place, type as CaseType)];
    }),
  );
}

function eachCommand({ method, path, operation }: Place, type: CaseType): readonly Place[] {
  return commandsOf(type).map(({ name, body }) => ({
    method,
    path: path.replace(COMMAND, name),
    operation: {
      ...operation,
      operationId: `${operation.operationId} ${name}`,
      requestBody: {
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${body.name}` } } },
      },
    },
  }));
}

export interface Change {
  readonly body?: unknown;
  /** Of a parameter in path or query. */
  readonly named?: string;
  readonly text?: string;
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Requests that are right by the API's own document, but for one thing. */
export class ContractRequests {
  private keys = 0;
  private readonly rightValues = new Map<Schema, unknown>();

  private constructor(
    private readonly api: ApiWorld,
    readonly contract: Contract,
  ) {}

  static async of(api: ApiWorld): Promise<ContractRequests> {
    const document = await fetch(`${api.url}/openapi.json`);
    return new ContractRequests(api, (await document.json()) as Contract);
  }

  get places(): readonly Place[] {
    return placesOf(this.contract);
  }

  /** One value that the schema allows, the same in every run. */
  rightOf(schema: Schema): unknown {
    if (!this.rightValues.has(schema)) {
      const values = valuesOf(schema, this.contract);
      this.rightValues.set(schema, fc.sample(values, { numRuns: 1, seed: 20_240_930 })[0]);
    }
    return this.rightValues.get(schema);
  }

  /** What a reference points at; any other schema as it is. */
  whole(schema: Schema): Schema {
    return isReference(schema) ? (resolved(this.contract, schema) as Schema) : schema;
  }

  propertiesOf(schema: Schema): Readonly<Record<string, unknown>> {
    const properties = (this.whole(schema)['properties'] ?? {}) as Record<string, Schema>;
    const whole = Object.entries(properties).map(([name, rule]) => [name, this.whole(rule)]);
    return Object.fromEntries(whole) as Record<string, unknown>;
  }

  fieldsOf(schema: Schema): readonly string[] {
    return Object.keys(this.propertiesOf(schema));
  }

  bodyOf({ operation: { requestBody } }: Place): Schema | null {
    return requestBody?.content['application/json']?.schema ?? null;
  }

  /** Those that the address still asks for, and all others. */
  parametersOf({ path, operation: { parameters = [] } }: Place): readonly Parameter[] {
    return parameters
      .map((one) => (isReference(one) ? (resolved(this.contract, one) as Parameter) : one))
      .filter((one) => one.in !== 'path' || path.includes(`{${one.name}}`));
  }

  async sent(place: Place, change: Change): Promise<Answered> {
    const schema = this.bodyOf(place);
    const right = schema === null ? undefined : this.rightOf(schema);
    const body = 'body' in change ? change.body : right;
    const answer = await fetch(`${this.api.url}${this.addressOf(place, change)}`, {
      method: place.method.toUpperCase(),
      headers: { ...this.headers(), ...(body === undefined ? {} : JSON_TYPE) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, body: isJson ? JSON.parse(text) : text };
  }

  /** Of somebody who may do everything, for a command on a new case. */
  headers(): Record<string, string> {
    this.keys += 1;
    return {
      authorization: `Bearer ${this.api.token}`,
      'idempotency-key': `bad-actor-${this.keys}`,
      'if-match': '"0"',
    };
  }

  private addressOf(place: Place, { named, text = '' }: Change): string {
    const all = this.parametersOf(place);
    const encoded = ({ name, schema = {} }: Parameter): string =>
      encodeURIComponent(name === named ? text : String(this.rightOf(schema)));
    const address = place.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = all.find((one) => one.in === 'path' && one.name === name);
      return parameter ? encoded(parameter) : name;
    });
    const query = all
      .filter((one) => one.in === 'query' && (one.required || one.name === named))
      .map((one) => `${one.name}=${encoded(one)}`);
    return `${address}?${query.join('&')}`;
  }
}

export const JSON_TYPE = { 'content-type': 'application/json' } as const;

export const pointersIn = ({ body }: Answered): readonly string[] =>
  ((body as { errors?: { pointer: string }[] }).errors ?? []).map(({ pointer }) => pointer);
