/**
 * Writes what the compiled API says of itself; no service is needed. The last step of the build, for
 * the types that the tests compile with. Neither file is kept in the repository.
 *
 *   dist/openapi.json          the contract of the API, in one line
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
  const done = spawnSync(process.execPath, ['dist/apps/api/src/openapi.main.js'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status === 0) return done.stdout.trimEnd();
  throw new Error(`The API does not describe itself:\n${done.stderr ?? ''}`);
}

/** A file that is as it should be stays untouched, and so does what was made of it. */
function write(name, text) {
  const file = `${root}${name}`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
}

async function main() {
  const document = documentOfApi();
  // Not immutable: openapi-fetch would take a readonly list apart into its methods.
  const types = await openapiTS(JSON.parse(document), { alphabetize: true });
  write('test/client/api-types.ts', `${HEAD}${astToString(types)}`);
  // Last: where it stands, the types do as well.
  write('dist/openapi.json', document);
  console.log(`dist/openapi.json: ${Buffer.byteLength(document)} bytes.`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
