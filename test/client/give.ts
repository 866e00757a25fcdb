import { against, type ApiClient } from './api-client';
import { type components, type paths } from './api-types';

type Schemas = components['schemas'];

type PathOf<Type extends string> = `/api/v1/cases/${Type}/{force}/{reference}/commands/{command}`;

/** The types of case, as the document has a path for the commands of each. */
export type CommandedType = {
  [Path in keyof paths]: Path extends PathOf<infer Type> ? Type : never;
}[keyof paths];

export type CommandOf<Type extends CommandedType> =
  paths[PathOf<Type>]['post']['parameters']['path']['command'];

/** `decide-handling`: `DecideHandling`. */
type Pascal<Words extends string> = Words extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Words>;

/** A schema is called by its command; by its type as well, where each type has a command of its own. */
type SchemaOf<
  Type extends string,
  Command extends string,
> = `${Pascal<Type>}${Pascal<Command>}Body` extends infer Own extends keyof Schemas
  ? Schemas[Own]
  : `${Pascal<Command>}Body` extends infer Shared extends keyof Schemas
    ? Schemas[Shared]
    : never;

type Unchanged<Body> = {
  readonly [Field in keyof Body]: Body[Field] extends (infer Member)[] | undefined
    ? readonly Member[] | Extract<Body[Field], undefined>
    : Body[Field];
};

/** Of several commands: the body of any of them. */
export type BodyOf<
  Type extends CommandedType,
  Command extends CommandOf<Type>,
> = Command extends string ? Unchanged<SchemaOf<Type, Command>> : never;

/** A command with its body: `['log', { on: '2024-09-06' }]`. */
export type Told<Type extends CommandedType> = {
  [Command in CommandOf<Type>]: readonly [Command, BodyOf<Type, Command>];
}[CommandOf<Type>];

/** The force of the journeys. */
const HOME = 'norfolk';

/** The case that a command is given to; of that force where only a reference is said. */
export type Case = string | { readonly force: string; readonly reference: string };

export interface SentAs {
  readonly version: number;
  readonly key?: string;
}

/** What a command was answered: what became of the case, or a problem. */
export interface Given {
  readonly status: number;
  readonly body: Partial<Schemas['CommandAnswerDto']> &
    Partial<Omit<Schemas['ProblemDto'], keyof Schemas['CommandAnswerDto']>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text. */
  readonly text: string;
}

/** Gives a command of the registry, with a body that its own schema in the document allows. */
export async function give<Type extends CommandedType, Command extends CommandOf<Type>>(
  client: ApiClient,
  type: Type,
  to: Case,
  command: Command,
  body: BodyOf<Type, Command>,
  { version, key }: SentAs,
): Promise<Given> {
  const path = typeof to === 'string' ? { force: HOME, reference: to } : to;
  // The paths of all types are alike; which of them it is, and what it takes, the parameters say.
  const address =
    `/api/v1/cases/${type}/{force}/{reference}/commands/{command}` as PathOf<'person'>;
  const { data, error, response } = await client.POST(address, {
    params: { path: { ...path, command: command as never }, header: against(version, key) },
    body: body as never,
    parseAs: 'text',
  });
  const text = data ?? JSON.stringify(error);
  return givenBy(response, text);
}

/** Gives commands one after the other to a new case; each must be taken. */
export async function giveAll<Type extends CommandedType>(
  client: ApiClient,
  type: Type,
  to: Case,
  ...told: readonly Told<Type>[]
): Promise<Given> {
  let last: Given | null = null;
  for (const [version, [command, body]] of told.entries()) {
    last = await give(client, type, to, command, body as never, { version });
    if (last.status !== 200) throw new Error(JSON.stringify([command, body, last.body]));
  }
  if (!last) throw new Error('Nothing was told.');
  return last;
}

/** Where a command is given without the client: the address of a server, and what lets in there. */
interface Door {
  readonly url: string;
  readonly token: string;
}

interface Written {
  /** The body, sign for sign; none where it is left out. */
  readonly body?: string;
  /** In place of those of a right command on a new case; an empty one is left out. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Gives a command as no client of the document could: a body that is wrong on purpose, or no JSON, or
 * headers that are wrong. The command itself is one of the type.
 */
export async function giveAsWritten<Type extends CommandedType>(
  { url, token }: Door,
  type: Type,
  to: Case,
  command: CommandOf<Type>,
  { body, headers = {} }: Written,
): Promise<Given> {
  const { force, reference } = typeof to === 'string' ? { force: HOME, reference: to } : to;
  const path = [type, force, reference].map(encodeURIComponent).join('/');
  const usual = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    ...against(0),
  };
  const sent = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== '');
  const answer = await fetch(`${url}/api/v1/cases/${path}/commands/${command}`, {
    method: 'POST',
    headers: sent,
    ...(body === undefined ? {} : { body }),
  });
  return givenBy(answer, await answer.text());
}

function givenBy({ status, headers }: Response, text: string): Given {
  return {
    status,
    body: JSON.parse(text) as Given['body'],
    headers: Object.fromEntries(headers),
    text,
  };
}
