import { type Role } from '@tipstaff/access';
import { Client } from 'pg';
import { type ApiWorld, type Caller, callerWith, startApi } from './api-world';
import {
  type BodyOf,
  type CommandedType,
  type CommandOf,
  give,
  giveAll,
  type Given,
  type Told,
} from './client/give';
import { TokenProvider } from './token-provider';

export const FORCE = 'norfolk';

interface Giving<Body> {
  readonly version?: number;
  readonly key?: string;
  readonly body: Body;
}

/** Somebody of the force, with the id that the record keeps of them. */
export class Person {
  readonly get: Caller['get'];
  readonly post: Caller['post'];

  constructor(
    readonly id: string,
    private readonly caller: Caller,
  ) {
    ({ get: this.get, post: this.post } = caller);
  }

  /** On a new case where no version is said. */
  command<Type extends CommandedType, Command extends CommandOf<Type>>(
    type: Type,
    reference: string,
    name: Command,
    { version = 0, key, body }: Giving<BodyOf<Type, Command>>,
  ): Promise<Given> {
    return give<Type, Command>(this.caller.client, type, reference, name, body, { version, key });
  }

  /** Gives commands about a complaint one after the other, from a version on; each must be taken. */
  async enters(
    reference: string,
    from: number,
    ...told: readonly Told<'complaint'>[]
  ): Promise<number> {
    for (const [index, [name, body]] of told.entries()) {
      await must(this.command('complaint', reference, name, { version: from + index, body }));
    }
    return from + told.length;
  }

  restrict(
    reference: string,
    { version, named }: { readonly version?: number; readonly named?: readonly string[] } = {},
    type: Restrictable = 'complaint',
  ): Promise<Given> {
    const body = { reason: 'counter-corruption', ...(named ? { named } : {}) } as const;
    return this.command(type, reference, 'restrict-case', { version, body });
  }
}

export type Restrictable = 'complaint' | 'conduct' | 'dsi' | 'proceeding';

/** The cases behind a figure. */
export const ROWS = `/api/v1/reports/complaints-and-conduct/rows/complaints-logged/cases?force=${FORCE}&to=2024-09-30&period=last`;

/** The API, and people of one force who know of different cases. */
export class RestrictedWorld {
  private ticks = 0;

  private constructor(
    private readonly provider: TokenProvider,
    readonly api: ApiWorld,
  ) {}

  static async start(): Promise<RestrictedWorld> {
    const provider = await TokenProvider.start();
    return new RestrictedWorld(provider, await startApi('2024-10-01', provider.environment));
  }

  async person(sub: string, ...roles: readonly Role[]): Promise<Person> {
    const token = await this.provider.token({ claims: { sub, roles, forces: [FORCE] } });
    const id = `${this.provider.issuer.replace('http://', '')}|${sub}`;
    return new Person(id, callerWith(this.api.url, token));
  }

  /** When every list holds what the record held when it was asked. */
  async caughtUp(): Promise<void> {
    const tick = { force: 'suffolk', reference: `TICK-${(this.ticks += 1)}` };
    const told = ['receive', { on: '2023-09-06' }] as const;
    const { body } = await giveAll(this.api.client, 'complaint', tick, told);
    for (const path of [
      `/api/v1/cases?force=${FORCE}`,
      `/api/v1/obligations?force=${FORCE}`,
      ROWS,
    ]) {
      const { status } = await this.api.get(`${path}&minPosition=${body.position}`);
      expect([path, status]).toEqual([path, 200]);
    }
  }

  /** The bodies of the events of a complaint and of what was proposed for it, as the record has them. */
  async recordOf(reference: string): Promise<readonly Record<string, unknown>[]> {
    const client = new Client({ connectionString: this.api.database.url });
    await client.connect();
    try {
      const { rows } = await client.query<{ event: Record<string, unknown> }>(
        `SELECT event FROM event_log.event_as_json
          WHERE event ->> 'stream' = ANY ($1) ORDER BY position`,
        [[`complaint:${FORCE}:${reference}`, `proposal:${FORCE}:complaint:${reference}`]],
      );
      return rows.map(({ event }) => event);
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.provider.stop();
  }
}

export async function must(
  test: PromiseLike<{ status: number; body: object }>,
): Promise<Record<string, unknown>> {
  const { status, body } = await test;
  expect([status, status === 200 || status === 201 ? null : body]).toEqual([status, null]);
  return body as Record<string, unknown>;
}

/** Everything an answer says but what is of the request itself, and how far the whole record is. */
export async function saidTo(
  test: PromiseLike<{ status: number; headers: Record<string, string>; text: string }>,
  ...asked: readonly string[]
): Promise<object> {
  const { status, headers, text } = await test;
  const words = text
    .replace(/"(correlationId|instance)":"[^"]*",?/g, '')
    .replace(/"(position|head)":\d+/g, '"$1":0')
    .replace(/"lastReadAt":"[^"]*"/g, '"lastReadAt":""');
  // Of two cases the tags differ as what they say does, the reference with it: its version is compared.
  const tag = asked.length === 0 ? headers['etag'] : headers['etag']?.replace(/-[\w-]{27}"$/, '"');
  return {
    ...{ status, type: headers['content-type'], etag: tag },
    said: asked.reduce((rest, one) => rest.replaceAll(one, '…'), words),
  };
}
