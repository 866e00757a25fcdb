import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase, testRedisUrl } from '@tipstaff/test-support';

const ROOT = join(__dirname, '..');
/** What `npm run dev` runs on; nothing is built. */
const NEEDED = [
  ...['apps', 'libs', 'scripts', 'package.json', 'package-lock.json'],
  ...['tsconfig.json', 'swc.config.cjs'],
];
/** What is compiled already need not be once more. */
const COMPILED = '.local/compiled';
const PAGE = 'apps/api/src/http/problems.controller.ts';
const HEADING = 'What a refusal means';

jest.setTimeout(120_000);

interface Run {
  readonly children: readonly { readonly name: string; readonly pid: number }[];
  readonly addresses: Readonly<Record<'api' | 'workerHealth', string>>;
}

describe('npm run dev', () => {
  const copy = mkdtempSync(join(tmpdir(), 'tipstaff-dev-'));
  const home = join(copy, 'home');
  let database: TestDatabase;
  let launcher: ChildProcess;
  let output = '';
  let exited: Promise<number | NodeJS.Signals | null>;

  const run = (): Run => JSON.parse(readFileSync(join(home, 'run.json'), 'utf8')) as Run;
  const pids = () => Object.fromEntries(run().children.map(({ name, pid }) => [name, pid]));
  const page = async () => (await fetch(`${run().addresses.api}/docs/problems`)).text();
  const inCopy = (path: string) => join(copy, path);
  const source = readFileSync(join(ROOT, PAGE), 'utf8');

  /** Saves the file, and waits until these words are said. */
  async function save(path: string, text: string, words: string): Promise<void> {
    const before = output.length;
    writeFileSync(inCopy(path), text);
    await until(words, before);
  }

  async function until(words: string, from = 0): Promise<void> {
    while (!output.includes(words, from)) {
      if (launcher.exitCode !== null) throw new Error(`It ended without "${words}":\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    for (const name of [...NEEDED, COMPILED].filter((one) => existsSync(join(ROOT, one)))) {
      cpSync(join(ROOT, name), inCopy(name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), inCopy('node_modules'));
    launcher = spawn(process.execPath, ['scripts/start.mjs', '--watch'], {
      cwd: copy,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DATABASE_URL: database.url,
        REDIS_URL: testRedisUrl(),
        TIPSTAFF_HOME: home,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [launcher.stdout, launcher.stderr]) {
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    exited = new Promise((resolve) =>
      launcher.once('close', (code, signal) => resolve(signal ?? code)),
    );
    await until('Ctrl-C stops everything.');
  });

  afterAll(async () => {
    launcher.kill('SIGTERM');
    await exited;
    await database.drop();
    rmSync(copy, { recursive: true, force: true });
  });

  it('runs the sources, each process with an inspector, and shows what they log', async () => {
    expect(await page()).toContain(HEADING);
    const [, ...addresses] = /Inspectors: +api (\S+), worker (\S+)/.exec(output) ?? [];
    for (const address of addresses) {
      const answer = await fetch(`http://${address}/json/version`);
      expect(await answer.json()).toMatchObject({ Browser: `node.js/${process.version}` });
    }
    expect(addresses).toHaveLength(2);
  });

  it('tells of a source that cannot be read, and starts both anew when it is saved again', async () => {
    const before = pids();
    writeFileSync(inCopy('libs/kernel/src/new.spec.ts'), 'it.todo("is written");\n');
    await save(PAGE, `${source}\nexport const = ;\n`, 'api did not start');
    expect(output).toContain('problems.controller.ts');
    await save(PAGE, source.replaceAll(HEADING, 'What a saved file says'), 'Both are up again');
    expect(await page()).toContain('What a saved file says');
    expect((await fetch(run().addresses.workerHealth)).ok).toBe(true);
    const after = pids();
    expect(Object.keys(after).sort()).toEqual(['api', 'worker']);
    expect(after['api']).not.toBe(before['api']);
    expect(after['worker']).not.toBe(before['worker']);
    expect(output).toContain('Listening on');
  });

  it('pays no heed to a test that is saved, and stops in order', async () => {
    expect(output).not.toContain('new.spec.ts');
    launcher.kill('SIGINT');
    expect(await exited).toBe(0);
  });
});
