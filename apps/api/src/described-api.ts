import { type OpenAPIObject } from '@nestjs/swagger';
import { readSettings } from '@tipstaff/platform';
import { createApplication } from './application';
import { openApiDocument } from './openapi/contract';

/** What the API says of itself; nothing is connected to, so the addresses lead nowhere. */
export async function describedApi(): Promise<OpenAPIObject> {
  const settings = readSettings(
    {
      NODE_ENV: 'test',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      REDIS_URL: 'redis://127.0.0.1:1',
      TIPSTAFF_API_TOKEN: 'only-the-routes-are-read-not-called',
    },
    ['databaseUrl', 'redisUrl', 'apiToken'],
  );
  const { app } = await createApplication(settings, { routesOnly: true });
  const document = openApiDocument(app);
  await app.close();
  return document;
}
