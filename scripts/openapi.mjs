/**
 * Writes what the API says of itself, from the sources; no service is needed. Part of the build, for the
 * types that the tests compile with. Neither file is kept in the repository.
 *
 *   test/client/openapi.json   the contract of the API, in one line
 *   test/client/api-types.ts   the types of a client of it
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const HEAD =
  '/** Written by "npm run build" from the API itself: change the API, not this file. */\n';

function documentOfApi() {
  const args = ['-r', './scripts/typescript-hook.cjs', 'apps/api/src/openapi.main.ts'];
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status === 0) return done.stdout.trimEnd();
  throw new Error(`The API does not describe itself:\n${done.stderr ?? ''}`);
}

/** A file that is as it should be stays untouched, and so does what was made of it. */
function write(name, text) {
  const file = `${root}test/client/${name}`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
}

async function main() {
  const document = documentOfApi();
  // Not immutable: openapi-fetch would take a readonly list apart into its methods.
  const types = await openapiTS(JSON.parse(document), { alphabetize: true });
  write('api-types.ts', `${HEAD}${astToString(types)}`);
  write('openapi.json', document);
  console.log(`test/client/openapi.json: ${Buffer.byteLength(document)} bytes.`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
