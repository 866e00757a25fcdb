/**
 * Writes the types of a client from openapi.json, the contract of the API. No service is needed.
 *
 *   node scripts/client.mjs           write test/client/api-types.ts
 *   node scripts/client.mjs --check   status 1 when the types are not those of openapi.json
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const contract = `${root}openapi.json`;
const file = `${root}test/client/api-types.ts`;

const HEAD = `/** Written by "npm run client" from openapi.json: change the API, not this file. */
`;

async function typesFromContract() {
  const types = await openapiTS(JSON.parse(readFileSync(contract, 'utf8')), {
    // Not immutable: openapi-fetch would take a readonly list apart into its methods.
    alphabetize: true,
  });
  const options = await prettier.resolveConfig(file);
  return prettier.format(`${HEAD}${astToString(types)}`, { ...options, parser: 'typescript' });
}

async function main([flag, ...rest]) {
  if ((flag !== undefined && flag !== '--check') || rest.length > 0) {
    throw new Error(
      `"${[flag, ...rest].join(' ')}" is not understood: use no argument, or --check.`,
    );
  }
  const wanted = await typesFromContract();
  if (flag === undefined) {
    writeFileSync(file, wanted);
    return console.log('test/client/api-types.ts is written.');
  }
  if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
    throw new Error(
      'test/client/api-types.ts is not what openapi.json says: run npm run client and commit it.',
    );
  }
  return console.log('test/client/api-types.ts is what openapi.json says.');
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
