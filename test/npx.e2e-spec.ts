import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';

const ROOT = join(__dirname, '..');
const VERSION = (JSON.parse(textOf('package.json')) as { version: string }).version;
const NOT_GIVEN = ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'npm_lifecycle_event', 'INIT_CWD'];

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-npx-'));
let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

function textOf(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

/** As a person's shell would run it; with no network, and nothing left in the person's cache. */
async function npx(
  cwd: string,
  words: readonly string[],
  given: NodeJS.ProcessEnv = {},
): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_GIVEN.includes(name));
  const { stdout } = await promisify(execFile)('npx', ['--offline', ...words], {
    cwd,
    env: { ...Object.fromEntries(inherited), npm_config_cache: join(folder, 'cache'), ...given },
  });
  return stdout;
}

describe('npx tipstaff', () => {
  it('is the command line in a checkout, and reads files from where the person stands', async () => {
    const words = ['tipstaff', 'import', 'norfolk-actions.csv', '--dry-run'];
    expect(await npx(join(ROOT, 'samples'), words, { DATABASE_URL: database.url })).toContain(
      '27 rows',
    );
  });

  it('is the command line in the image, on the services that the environment names', async () => {
    const image = join(folder, 'image');
    const lastStage =
      textOf('docker/Dockerfile')
        .split(/^FROM /m)
        .at(-1) ?? '';
    const copies = [...lastStage.matchAll(/^COPY (--from=\S+ \/tipstaff\/)?(\S+) (\S+)$/gm)];
    for (const [, made, from = '', to = ''] of copies) {
      const target = join(image, to.endsWith('/') ? join(to, basename(from)) : to);
      mkdirSync(dirname(target), { recursive: true });
      if (made) symlinkSync(join(ROOT, from), target);
      else {
        expect(textOf('.dockerignore').split('\n')).toContain(`!${from}`);
        cpSync(join(ROOT, from), target, { recursive: true });
      }
    }
    expect(await npx(image, ['tipstaff', '--version'])).toBe(`${VERSION}\n`);
    await expect(npx(image, ['tipstaff', 'verify'])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('DATABASE_URL') as string,
    });
  });
});
