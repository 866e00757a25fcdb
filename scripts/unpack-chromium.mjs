/**
 * The Chromium that browser tests and screenshots run in: it comes within @sparticuz/chromium, is unpacked
 * once for a version and a user, and is then whatever the last line printed says, in JSON.
 *
 * TIPSTAFF_CHROMIUM names another one, for a machine that the package has no program for; `packaged` names none.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { waitForLock } from './embedded/folder-lock.mjs';
import { CHECKOUT } from './embedded/home.mjs';
import { PlainError, tellFault } from './embedded/plain-error.mjs';

const PACKAGE = join(CHECKOUT, 'node_modules', '@sparticuz', 'chromium');

/**
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} how it is started
 * @throws PlainError where there is none for this machine
 */
export async function unpackedChromium(given = process.env.TIPSTAFF_CHROMIUM?.trim()) {
  if (given && given !== 'packaged') return { executablePath: given, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PlainError(
      `The package @sparticuz/chromium has no browser for ${process.platform} ${process.arch}: set TIPSTAFF_CHROMIUM to the path of a Chromium or Chrome.`,
    );
  }
  if (!existsSync(join(PACKAGE, 'package.json'))) {
    throw new PlainError(
      'The browser is missing, since @sparticuz/chromium is not installed: run npm ci.',
    );
  }
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  // A user of its own each: what root unpacked, others may not run.
  const folder = join(CHECKOUT, '.local', `chromium-${version}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(folder)) {
    const lock = await waitForLock(`${folder}.lock`, 'chromium', () => {});
    try {
      if (!existsSync(folder)) await unpackInto(folder);
    } finally {
      lock.release();
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Under another name until it is whole. */
async function unpackInto(folder) {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, 'fonts-cache'), { recursive: true });
  await pipeline(
    createReadStream(join(PACKAGE, 'bin', 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }),
  );
  for (const [archive, name] of [
    ['al2023.tar.br', 'al2023'],
    ['fonts.tar.br', 'fonts'],
  ]) {
    mkdirSync(join(unfinished, name));
    const { status, stderr, error } = spawnSync('tar', ['-x', '-C', join(unfinished, name)], {
      input: brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', archive))),
    });
    if (status !== 0) {
      throw new PlainError(`The browser could not be unpacked: ${error?.message ?? stderr}`);
    }
  }
  writeFileSync(join(unfinished, 'fonts.conf'), fontsOf(folder));
  renameSync(unfinished, folder);
}

/** That of the package names folders that are elsewhere: without a font, pages are blank and nobody complains. */
const fontsOf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${JSON.stringify(await unpackedChromium())}\n`);
  } catch (error) {
    process.exitCode = tellFault(error);
  }
}
