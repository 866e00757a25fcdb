import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type CaseType, caseTypeDefinitions } from '@tipstaff/casework';
import { systemClock } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import {
  createTestDatabase,
  type TestDatabase,
  testRedisUrl,
  uniqueQueuePrefix,
} from '@tipstaff/test-support';
import { type Server } from 'node:http';
import request, { type Response, type Test } from 'supertest';
import { type ApplicationOptions, createApplication } from '../apps/api/src/application';
import { type Routes } from '../apps/api/src/http/routes';
import { type ApiClient, apiClient } from './client/api-client';
import { type ProjectionsBeside, projectionsBeside } from './projections-beside';

const TOKEN = 'a-token-for-this-test-alone-0123456789';

/** A fact in the words of the record; its command is that of its milestone. */
interface FactToTell {
  readonly milestone: string;
  readonly on: string;
  readonly [field: string]: unknown;
}

interface SentAs {
  readonly version: number;
  readonly key?: string;
}

/** The API on a database of its own, with what a journey asks of it. */
export interface ApiWorld {
  readonly app: NestFastifyApplication;
  readonly routes: Routes;
  readonly database: TestDatabase;
  /** The worker's part, which runs beside the API. */
  readonly projections: ProjectionsBeside;
  readonly url: string;
  readonly token: string;
  /** What a client has that knows the document alone: for `give`. */
  readonly client: ApiClient;
  get(path: string): Test;
  post(path: string, body: object, sent?: Partial<SentAs>): Test;
  put(path: string, body: object, sent?: Partial<SentAs>): Test;
  /** Gives the command of a milestone to the case at a path. */
  tell(path: string, fact: FactToTell, sent: SentAs): Test;
  /** Tells facts one after the other to a new case; each must be taken. */
  entered(path: string, ...facts: FactToTell[]): Promise<Response>;
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
  const server: Server = app.getHttpServer();
  const projections = await projectionsBeside({ ...settings, databaseUrl: database.url });

  let keys = 0;
  const asked = (test: Test): Test => test.set('Authorization', `Bearer ${TOKEN}`);
  const sentWith = (raw: Test, body: object, { version, key }: Partial<SentAs> = {}): Test => {
    const test = asked(raw);
    test.set('Idempotency-Key', key ?? `key-of-this-test-${(keys += 1)}`);
    if (version !== undefined) test.set('If-Match', `"${version}"`);
    return test.send(body);
  };
  const post: ApiWorld['post'] = (path, body, sent) =>
    sentWith(request(server).post(path), body, sent);
  const tell: ApiWorld['tell'] = (path, { milestone, ...body }, sent) => {
    const type = path.split('/')[4] as CaseType;
    const command = caseTypeDefinitions[type].milestones[milestone]?.command ?? milestone;
    return post(`${path}/commands/${command}`, body, sent);
  };
  const url = await app.getUrl();
  return {
    app,
    routes,
    database,
    projections,
    url,
    token: TOKEN,
    client: apiClient({ baseUrl: url, token: TOKEN }),
    get: (path) => asked(request(server).get(path)),
    post,
    put: (path, body, sent) => sentWith(request(server).put(path), body, sent),
    tell,
    async entered(path, ...facts) {
      let answer: Response | null = null;
      for (const [version, fact] of facts.entries()) {
        answer = await tell(path, fact, { version });
        if (answer.status !== 200) throw new Error(JSON.stringify([fact, answer.body]));
      }
      if (!answer) throw new Error('Nothing was entered.');
      return answer;
    },
    async close() {
      await projections.close();
      await app.close();
      await database.drop();
    },
  };
}
