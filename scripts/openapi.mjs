/**
 * Writes openapi.json, the contract of the API, from the code itself. No service is needed.
 *
 *   node scripts/openapi.mjs           write openapi.json
 *   node scripts/openapi.mjs --check   status 1 when openapi.json is not what the code says
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}openapi.json`;

function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status === 0) return done.stdout;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  throw new Error(`${command} ${args.join(' ')} failed: see above.`);
}

async function documentFromCode() {
  const text = run(process.execPath, [
    '-r',
    './scripts/typescript-hook.cjs',
    'apps/api/src/openapi.main.ts',
  ]);
  const options = await prettier.resolveConfig(file);
  return prettier.format(text, { ...options, parser: 'json' });
}

async function main([flag, ...rest]) {
  if ((flag !== undefined && flag !== '--check') || rest.length > 0) {
    throw new Error(
      `"${[flag, ...rest].join(' ')}" is not understood: use no argument, or --check.`,
    );
  }
  const wanted = await documentFromCode();
  if (flag === undefined) {
    writeFileSync(file, wanted);
    return console.log('openapi.json is written.');
  }
  if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
    throw new Error('openapi.json is not what the code says: run npm run openapi and commit it.');
  }
  return console.log('openapi.json is what the code says.');
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
