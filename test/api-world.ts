import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type CaseType } from '@tipstaff/casework';
import { systemClock } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import {
  createTestDatabase,
  type TestDatabase,
  testRedisUrl,
  uniqueQueuePrefix,
} from '@tipstaff/test-support';
import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';
import { type ApplicationOptions, createApplication } from '../apps/api/src/application';
import { type Routes } from '../apps/api/src/http/routes';
import { type ApiClient, apiClient } from './client/api-client';
import { type ProjectionsBeside, projectionsBeside } from './projections-beside';

const TOKEN = 'a-token-for-this-test-alone-0123456789';

/** What a request carries besides its body. */
interface Sent {
  /** For `If-Match`; left out where it is not said. */
  readonly version?: number;
  /** For `Idempotency-Key`; a new one where it is not said. */
  readonly key?: string;
}

/**
 * Whoever asks with a token. Commands are given by the typed client, with `give` and `giveAll`; what is
 * wrong on purpose with `giveAsWritten`.
 */
export interface Caller {
  readonly url: string;
  readonly token: string;
  readonly client: ApiClient;
  get(path: string): Test;
  post(path: string, body?: object, sent?: Sent): Test;
  put(path: string, body: object, sent?: Sent): Test;
  delete(path: string, body?: object, sent?: Sent): Test;
}

export function callerWith(url: string, token: string): Caller {
  const asked = (test: Test): Test => test.set('Authorization', `Bearer ${token}`);
  const sending =
    (method: 'post' | 'put' | 'delete') =>
    (path: string, body?: object, { version, key = randomUUID() }: Sent = {}): Test => {
      const test = asked(request(url)[method](path)).set('Idempotency-Key', key);
      if (version !== undefined) test.set('If-Match', `"${version}"`);
      return test.send(body);
    };
  return {
    url,
    token,
    client: apiClient({ baseUrl: url, token }),
    get: (path) => asked(request(url).get(path)),
    post: sending('post'),
    put: sending('put'),
    delete: sending('delete'),
  };
}

/** The API on a database of its own; as a caller it holds the token of the installation. */
export interface ApiWorld extends Caller {
  readonly app: NestFastifyApplication;
  readonly routes: Routes;
  readonly database: TestDatabase;
  /** The worker's part, which runs beside the API. */
  readonly projections: ProjectionsBeside;
  close(): Promise<void>;
}

export function pathOf(type: CaseType, reference: string, force = 'norfolk'): string {
  return `/api/v1/cases/${type}/${force}/${encodeURIComponent(reference)}`;
}

type Environment = Readonly<Record<string, string>>;

/**
 * @param today the day on which the demo clock starts, at 08:00 UTC
 * @param environment settings besides the usual ones, or what makes them once the database is there
 * @param given a database that is dropped at the end; a migrated one of its own where none is
 */
export async function startApi(
  today: string,
  environment: Environment | ((database: TestDatabase) => Promise<Environment>) = {},
  options: ApplicationOptions = {},
  given?: TestDatabase,
): Promise<ApiWorld> {
  const database = given ?? (await createTestDatabase());
  const settings = readSettings(
    {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      REDIS_URL: testRedisUrl(),
      TIPSTAFF_API_TOKEN: TOKEN,
      TIPSTAFF_CLOCK: `demo:${today}T08:00:00Z@${systemClock.now()}`,
      TIPSTAFF_QUEUE_PREFIX: uniqueQueuePrefix(),
      TIPSTAFF_RATE_LIMIT_PER_MINUTE: '1000000',
      ...(typeof environment === 'function' ? await environment(database) : environment),
    },
    ['databaseUrl', 'redisUrl', 'apiToken'],
  );
  const { app, routes } = await createApplication(settings, options);
  await app.listen(0, '127.0.0.1');
  const projections = await projectionsBeside({ ...settings, databaseUrl: database.url });

  return {
    ...callerWith(await app.getUrl(), TOKEN),
    app,
    routes,
    database,
    projections,
    async close() {
      await projections.close();
      await app.close();
      await database.drop();
    },
  };
}
