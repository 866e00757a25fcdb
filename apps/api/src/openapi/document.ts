import { type OpenAPIObject } from '@nestjs/swagger';

/** The parts of an OpenAPI 3.1 document that are read and changed here; the rest passes through. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Reference {
  readonly $ref: string;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly example?: unknown;
}

export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Schema | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}

type PathItem = Readonly<Record<string, Operation>>;

export interface Contract {
  readonly openapi: string;
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Answer>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly headers?: Readonly<Record<string, Schema>>;
  };
}

/** The document as Nest's types have it, which are those of OpenAPI 3.0. */
export const asContract = (document: OpenAPIObject): Contract => document as unknown as Contract;
export const asDocument = (contract: Contract): OpenAPIObject =>
  contract as unknown as OpenAPIObject;

export function isReference(part: object): part is Reference {
  return '$ref' in part;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same members, each value changed. */
export function mapped<From, To>(
  members: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, change(value, name)]),
  );
}

/** The contract with every operation changed. */
export function withOperations(
  contract: Contract,
  change: (operation: Operation) => Operation,
): Contract {
  const paths = mapped(contract.paths, (item) => mapped(item, change));
  return { ...contract, paths };
}

/** @throws Error for a reference that leads nowhere */
export function resolved(contract: object, { $ref }: Reference): object {
  let part: unknown = contract;
  for (const step of $ref.replace(/^#\//, '').split('/')) {
    const name = decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~');
    part = isRecord(part) ? part[name] : undefined;
  }
  if (!isRecord(part)) throw new Error(`${$ref} leads nowhere in the document.`);
  return part;
}

/** `due-on`: `DueOn`. */
export function pascal(name: string): string {
  return name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

/** The name itself, or the first of `name2`, `name3` and so on that is not taken. */
export function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let next = 2; taken.has(free); next += 1) free = `${name}${next}`;
  return free;
}
