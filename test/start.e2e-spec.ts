import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase } from '@tipstaff/test-support';
import { Client } from 'pg';
import { CookieBrowser } from './cookie-browser';

const CHECKOUT = join(__dirname, '..');
const SCRIPTS = join(CHECKOUT, 'scripts');
const MINUTES = 60_000;
const SERVICES = ['api', 'postgres', 'redis', 'worker'];

interface Home {
  readonly database: { readonly folder: string };
  destroy(): void;
}
interface Run {
  readonly children: readonly { readonly name: string; readonly pid: number }[];
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly clock: string;
  readonly addresses: Readonly<
    Record<'api' | 'docs' | 'signIn' | 'health' | 'workerHealth' | 'mailbox', string>
  >;
}

const NOT_FOR_A_PERSON = [
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'TIPSTAFF_CLOCK',
  'npm_lifecycle_event',
];

/** As a person's shell would give it: no addresses of services, a home of its own. */
function environmentOf(path: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !NOT_FOR_A_PERSON.includes(name),
  );
  return { ...Object.fromEntries(inherited), TIPSTAFF_HOME: path };
}

class Launcher {
  static readonly all: Launcher[] = [];
  readonly #process: ChildProcess;
  #output = '';
  readonly exited: Promise<number | NodeJS.Signals | null>;

  constructor(
    readonly home: string,
    args: readonly string[] = [],
    given: NodeJS.ProcessEnv = {},
  ) {
    this.#process = spawn(process.execPath, [join(SCRIPTS, 'start.mjs'), ...args], {
      cwd: CHECKOUT,
      env: { ...environmentOf(home), ...given },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    Launcher.all.push(this);
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    }
    this.exited = new Promise((resolve) =>
      this.#process.once('close', (code, signal) => resolve(signal ?? code)),
    );
  }

  get output(): string {
    return this.#output;
  }

  kill(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** What the home says about the run, once everything is up. */
  async ready(): Promise<Run> {
    let ended = false;
    void this.exited.then(() => (ended = true));
    while (!this.#output.includes('Ctrl-C stops everything.')) {
      if (ended) throw new Error(`It ended instead of coming up:\n${this.#output}`);
      await pause();
    }
    return JSON.parse(readFileSync(join(this.home, 'run.json'), 'utf8')) as Run;
  }
}

const pause = (ms = 50) => new Promise((resolve) => setTimeout(resolve, ms));

function fileOf(pid: string | number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/** Command lines of the processes that belong to the home: by environment, or by data folder. */
function processesOf(path: string, home: Home): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(
      (pid) =>
        fileOf(pid, 'environ').includes(`TIPSTAFF_HOME=${path}\0`) ||
        fileOf(pid, 'cmdline').includes(home.database.folder),
    )
    .map((pid) => fileOf(pid, 'cmdline').replaceAll('\0', ' '))
    .filter((commandLine) => commandLine !== '');
}

/** The kernel ends the children of a killed launcher; PostgreSQL writes its last pages first. */
async function untilNothingIsLeft(path: string, home: Home): Promise<string[]> {
  for (let round = 0; round < 200 && processesOf(path, home).length > 0; round += 1) await pause();
  return processesOf(path, home);
}

async function untilGone(pids: readonly number[]): Promise<void> {
  for (const pid of pids) while (fileOf(pid, 'cmdline') !== '') await pause();
}

async function countEvents(databaseUrl: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM event_log.event',
    );
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}

/** Whoever signs in as the case worker is in the directory, has cases, and waits for a decision of the supervisor. */
async function expectWork(api: string, supervisor: CookieBrowser): Promise<void> {
  const browser = new CookieBrowser(api, api);
  await browser.signIn('psd-case-worker');
  const read = async <Name extends string>(path: string) =>
    (await (await browser.ask(`/api/v1/${path}`)).json()) as Record<Name, readonly object[]>;
  const { id } = (await (await browser.ask('/api/v1/me')).json()) as { id: string };
  const { people } = await read<'people'>('directory?force=norfolk');
  expect(people).toContainEqual(expect.objectContaining({ reference: 'STF-0001', signIn: id }));
  const heldBy = async (person: string) =>
    (await read<'cases'>(`cases?force=norfolk&allocatedTo=${person}`)).cases.length;
  expect(await heldBy('STF-0001')).toBe(13);
  // Who left in September still holds these.
  expect(await heldBy('STF-0005')).toBe(2);
  const force = await supervisor.ask('/api/v1/forces/norfolk');
  expect(await force.json()).toMatchObject({ policingBody: { reference: 'PCC-1' } });
  const asked = await supervisor.ask('/api/v1/proposals?force=norfolk');
  const { proposals } = (await asked.json()) as { proposals: readonly object[] };
  expect(proposals).toMatchObject([{ reference: 'CO/01099/24', proposedBy: id }]);
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

describe('npm start', () => {
  let path: string;
  let home: Home;
  let imported: number;

  beforeAll(async () => {
    path = mkdtempSync(join(tmpdir(), 'tipstaff-test-home-'));
    const homes = (await import(join(SCRIPTS, 'embedded', 'home.mjs'))) as {
      openHome(path: string): Home;
    };
    home = homes.openHome(path);
  });

  // A test that failed half-way has left one running.
  afterEach(async () => {
    for (const launcher of Launcher.all.splice(0)) {
      launcher.kill('SIGTERM');
      await launcher.exited;
    }
  }, MINUTES);

  afterAll(async () => {
    expect(await untilNothingIsLeft(path, home)).toEqual([]);
    home.destroy();
  });

  it(
    'imports the sample history, shows the report, and reminders reach the mailbox',
    async () => {
      const launcher = new Launcher(path, ['--check']);
      expect({ status: await launcher.exited, output: launcher.output }).toMatchObject({
        status: 0,
      });
      expect(launcher.output).toMatch(/Demo clock/);
      expect(launcher.output).toMatch(/Console: +http:\/\/127\.0\.0\.1:\d+\/\n/);
      expect(launcher.output).toMatch(/API documentation: +http:\/\/127\.0\.0\.1:\d+\/docs/);
      expect(launcher.output).toContain('Directory of norfolk: 16 added.');
      expect(launcher.output).toContain('People of the sample have their cases');
      expect(launcher.output).not.toContain("Of the sample's people:");
      expect(launcher.output).toContain('144 due, 20 overdue');
      expect(launcher.output).toMatch(/Checked: [1-9]\d* messages in the mailbox/);
      expect(await untilNothingIsLeft(path, home)).toEqual([]);
      expect(existsSync(join(path, 'run.json'))).toBe(false);
    },
    5 * MINUTES,
  );

  it(
    'imports nothing the second time, refuses a twin, and Ctrl-C leaves no process',
    async () => {
      const launcher = new Launcher(path);
      const run = await launcher.ready();
      imported = await countEvents(run.databaseUrl);
      expect(imported).toBeGreaterThan(1409);
      expect(launcher.output).not.toContain('imported');
      expect(await statusOf(run.addresses.health)).toBe(200);
      expect(await statusOf(run.addresses.workerHealth)).toBe(200);
      expect(await statusOf(`${run.addresses.api}/api/v1/cases`)).toBe(401);
      expect(await statusOf(`${run.addresses.mailbox}/messages.json`)).toBe(200);
      const browser = new CookieBrowser(run.addresses.api, run.addresses.api);
      expect((await browser.signIn('psd-supervisor')).status).toBe(303);
      expect((await browser.ask('/api/v1/cases?force=norfolk')).status).toBe(200);
      expect(launcher.output).not.toContain('People of the sample');
      await expectWork(run.addresses.api, browser);

      const twin = new Launcher(path);
      expect(await twin.exited).toBe(1);
      expect(twin.output).toContain(`Tipstaff runs already in ${path}`);
      expect(twin.output).toContain(run.addresses.docs);

      launcher.kill('SIGINT');
      expect(await launcher.exited).toBe(0);
      expect(run.children.filter(({ pid }) => fileOf(pid, 'cmdline') !== '')).toEqual([]);
      expect(processesOf(path, home)).toEqual([]);
    },
    3 * MINUTES,
  );

  it(
    'leaves no process when it is killed with -9, and comes up again with everything there',
    async () => {
      const killed = new Launcher(path);
      const before = await killed.ready();
      expect(before.children.map(({ name }) => name).sort()).toEqual(SERVICES);
      killed.kill('SIGKILL');
      expect(await killed.exited).toBe('SIGKILL');

      await untilGone(before.children.map(({ pid }) => pid));

      const again = new Launcher(path);
      const after = await again.ready();
      expect(await countEvents(after.databaseUrl)).toBeGreaterThanOrEqual(imported);
      const startOf = ({ clock }: Run) => clock.slice('demo:'.length).split('@')[0] ?? '';
      expect(startOf(after) > startOf(before)).toBe(true);
      again.kill('SIGTERM');
      expect(await again.exited).toBe(0);
      expect(processesOf(path, home)).toEqual([]);
    },
    3 * MINUTES,
  );

  it(
    'comes up twice at the same moment with two homes, each on addresses of its own',
    async () => {
      const homes = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'tipstaff-test-home-')));
      const databases = await Promise.all(homes.map(() => createTestDatabase()));
      const launchers = homes.map(
        (at, i) => new Launcher(at, [], { DATABASE_URL: databases[i]?.url }),
      );
      const runs = await Promise.all(launchers.map((launcher) => launcher.ready()));
      const used = runs.flatMap(({ redisUrl, addresses }) => [
        redisUrl,
        ...Object.values(addresses),
      ]);
      expect(new Set(used).size).toBe(used.length);
      for (const [i, { output }] of launchers.entries()) {
        const { api, docs, health, workerHealth } = runs[i]?.addresses ?? ({} as Run['addresses']);
        expect(output).toContain(docs);
        expect(await statusOf(health)).toBe(200);
        expect(await statusOf(workerHealth)).toBe(200);
        // The token is of the home: the API of the other one would not let it in.
        const token = /API token: +(\S+)/.exec(output)?.[1] ?? '';
        const headers = { Authorization: `Bearer ${token}` };
        expect((await fetch(`${api}/api/v1/commands`, { headers })).status).toBe(200);
      }
      for (const launcher of launchers) launcher.kill('SIGINT');
      expect(await Promise.all(launchers.map(({ exited }) => exited))).toEqual([0, 0]);
      for (const database of databases) await database.drop();
      for (const at of homes) rmSync(at, { recursive: true });
    },
    2 * MINUTES,
  );

  it(
    'ends with the words of the worker when its Redis does not answer, and leaves no process',
    async () => {
      const launcher = new Launcher(path, [], { REDIS_URL: 'redis://127.0.0.1:9' });
      expect(await launcher.exited).toBe(1);
      expect(launcher.output).toContain('The worker can not start. Redis at 127.0.0.1:9');
      expect(processesOf(path, home)).toEqual([]);
    },
    MINUTES,
  );

  it(
    'comes up without a mail server, and says that reminders wait',
    async () => {
      const launcher = new Launcher(path, [], { SMTP_URL: 'smtp://127.0.0.1:9' });
      await launcher.ready();
      expect(launcher.output).toMatch(/Mail is down, and reminders wait .+ mail: The mail server/);
      launcher.kill('SIGTERM');
      expect(await launcher.exited).toBe(0);
    },
    MINUTES,
  );

  it(
    'reads a file from the folder in which npm was called',
    async () => {
      const folder = join(path, 'below');
      mkdirSync(folder);
      copyFileSync(join(CHECKOUT, 'samples', 'norfolk-actions.csv'), join(path, 'mine.csv'));
      const command = ['run', '-s', 'tipstaff', '--', 'import', '../mine.csv', '--dry-run'];
      const options = { cwd: folder, env: environmentOf(path) };
      const { stdout } = await promisify(execFile)(
        'npm',
        ['--prefix', CHECKOUT, ...command],
        options,
      );
      expect(stdout).toContain('27 rows');
    },
    MINUTES,
  );

  it(
    'is not needed for a command: the database is there for the time of the command alone',
    async () => {
      const command = [join(SCRIPTS, 'tipstaff.mjs'), 'verify'];
      const options = { cwd: CHECKOUT, env: environmentOf(path) };
      const { stdout } = await promisify(execFile)(process.execPath, command, options);
      expect(stdout).not.toBe('');
      expect(processesOf(path, home)).toEqual([]);
    },
    MINUTES,
  );
});
