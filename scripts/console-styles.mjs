/**
 * Compiles the styles of the console, beside the other files that are sent to browsers as they are.
 *
 *   node scripts/console-styles.mjs          for the sources: apps/console/src/assets/console.css
 *   node scripts/console-styles.mjs --dist   and all of those files into dist
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'apps', 'console', 'src', 'styles', 'console.scss');
const ASSETS = join(ROOT, 'apps', 'console', 'src', 'assets');
const TARGET = join(ASSETS, 'console.css');
const PACKAGE = join(ROOT, 'node_modules', 'govuk-frontend', 'package.json');

/** Made anew where the styles, or the package that they rest on, have changed. */
export async function ensureStyled() {
  const made = createHash('sha256').update(readFileSync(SOURCE)).update(readFileSync(PACKAGE));
  const head = `/* ${made.digest('hex')} */\n`;
  if (existsSync(TARGET) && readFileSync(TARGET, 'utf8').startsWith(head)) return;
  const { compile } = await import('sass');
  const { css } = compile(SOURCE, {
    style: 'compressed',
    loadPaths: [join(ROOT, 'node_modules')],
    quietDeps: true,
  });
  writeFileSync(`${TARGET}.${process.pid}`, head + css.replace(/^\uFEFF/, ''));
  renameSync(`${TARGET}.${process.pid}`, TARGET);
}

/** @param {string} dist folder that the sources were compiled into */
export async function styleInto(dist) {
  await ensureStyled();
  cpSync(ASSETS, join(dist, 'apps', 'console', 'src', 'assets'), { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--dist')) await styleInto(join(ROOT, 'dist'));
  else await ensureStyled();
}
