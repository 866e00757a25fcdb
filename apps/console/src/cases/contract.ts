import { Inject, Injectable } from '@nestjs/common';
import { type Transport } from '../transport';
import { TRANSPORT } from '../visit';

interface Values {
  readonly enum?: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Values | Pointer;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly (Parameter | Pointer)[];
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, Values>>;
  };
}

interface Pointer {
  readonly $ref: string;
}

const UNKNOWN: Parameter = { name: '', in: 'query', schema: {} };

/** What can be asked of the list of cases: the name of each parameter, and its values where they are named. */
export type CaseFilters = ReadonlyMap<string, readonly string[]>;

/** What is kept of the document. */
interface Known {
  readonly filters: CaseFilters;
  readonly operations: ReadonlyMap<string, string>;
}

/** The API's document, asked once: which values there are is said there and nowhere else. */
@Injectable()
export class Contract {
  private known: Promise<Known> | null = null;

  constructor(@Inject(TRANSPORT) private readonly transport: Transport) {}

  async caseFilters(): Promise<CaseFilters> {
    return (await this.asked()).filters;
  }

  /** Name of each operation -> what it does. */
  async operations(): Promise<ReadonlyMap<string, string>> {
    return (await this.asked()).operations;
  }

  private asked(): Promise<Known> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  private async read(): Promise<Known> {
    const asked = { method: 'GET', url: '/openapi.json', headers: {}, from: '127.0.0.1' } as const;
    const { paths, components } = (await this.transport(asked)).json() as Document;
    const parameters = paths['/api/v1/cases']?.get?.parameters ?? [];
    const all = Object.values(paths).flatMap((methods) => Object.values(methods));
    return {
      filters: new Map(
        parameters.map((one) => {
          const { name, schema } = pointedTo(one, components.parameters) ?? UNKNOWN;
          return [name, pointedTo(schema, components.schemas)?.enum ?? []];
        }),
      ),
      operations: new Map(all.map(({ operationId, summary }) => [operationId, summary])),
    };
  }
}

/** A part of the document, which may stand there under a name of its own. */
function pointedTo<Part extends object>(
  part: Part | Pointer,
  named: Readonly<Record<string, Part>>,
): Part | undefined {
  return '$ref' in part ? named[part.$ref.split('/').at(-1) ?? ''] : part;
}
