import 'reflect-metadata';
import { wordsOf } from '@tipstaff/kernel';
import { readSettings } from '@tipstaff/platform';
import { createApplication } from './application';
import { openApiDocument } from './openapi-document';

/** Prints the API's document; nothing is connected to, so the addresses lead nowhere. */
async function main(): Promise<void> {
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
  process.stdout.write(`${JSON.stringify(openApiDocument(app))}\n`);
  await app.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${wordsOf(error)}\n`);
  process.exitCode = 1;
});
