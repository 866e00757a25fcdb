import { startOwnRedis, startSourceProcess, type OwnRedis } from '@tipstaff/test-support';
import { Redis } from 'ioredis';
import { type ChildProcess, execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { ComposeFile } from './compose-file';
import { CookieBrowser } from './cookie-browser';
import { IdentityProcess } from './identity-process';
import { CERTIFICATE, startTlsFront, type TlsFront, tlsOfTests, trustingFetch } from './tls-front';

/**
 * docs/how-to/run-in-production.md and back-up-and-restore.md, from an empty machine on, with the settings of
 * docker-compose.yml and no container. PostgreSQL is 15 first, which the pg_dump of every Debian can read.
 */
jest.setTimeout(240_000);

const ROOT = join(__dirname, '..');
const EMBEDDED = join(ROOT, 'scripts', 'embedded');
const PUBLIC_URL = 'https://tipstaff.example';
const NOTE = 'Mrs Bramblewick telephoned';
const CASE = ['--force', 'norfolk', '--type', 'complaint', '--case', 'CO/1/24'];

interface Postgres {
  readonly adminUrl: string;
  readonly port: number;
  stop(): Promise<void>;
}
interface Home {
  tryLock(purpose: string): { release(): void };
  destroy(): void;
}

const undo: (() => unknown)[] = [];
const folder = mkdtempSync(join(tmpdir(), 'tipstaff-production-'));
const inFolder = (...names: string[]) => join(folder, ...names);

let client: { readonly folder: string; readonly env: NodeJS.ProcessEnv };
let postgres: Postgres;
let redis: OwnRedis;
let front: TlsFront;
let identity: IdentityProcess;
let compose: ComposeFile;
const mails: string[] = [];

/** Of this test alone, as a machine has it on which nothing was done yet. */
async function emptyPostgres(version: string): Promise<Postgres> {
  const { openHome } = (await import(join(EMBEDDED, 'home.mjs'))) as {
    openHome(path: string): Home;
  };
  const { startPostgres } = (await import(join(EMBEDDED, 'postgres.mjs'))) as {
    startPostgres(options: object): Promise<Postgres>;
  };
  const home = openHome(mkdtempSync(join(tmpdir(), 'tipstaff-test-home-')));
  // Held, or another run of tests would take it for one that was left behind.
  const lock = home.tryLock('test');
  undo.push(
    () => home.destroy(),
    () => lock.release(),
  );
  const started = await startPostgres({ home, forTests: true, usualPort: 0, version });
  undo.push(() => started.stop());
  const admin = new Client({ connectionString: started.adminUrl });
  await admin.connect();
  await admin.query('DROP DATABASE tipstaff');
  await admin.query('DROP ROLE tipstaff');
  await admin.end();
  return started;
}

/** Blocks of a page that are to be followed, of one step. */
function stepsOf(page: string, step = ''): string {
  const text = readFileSync(join(ROOT, 'docs', 'how-to', page), 'utf8');
  const mark = step === '' ? '' : `=${step}`;
  const blocks = [
    ...text.matchAll(new RegExp(`^( *)\`\`\`sh follow${mark}\n([^]*?)^ *\`\`\`$`, 'gm')),
  ];
  expect(blocks.length).toBeGreaterThan(0);
  return blocks
    .map(([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .join('');
}

/** Runs lines of a page in the folder; stops at the first that fails. */
async function follow(lines: string, environment: Record<string, string> = {}): Promise<string> {
  const path = [inFolder('bin'), client.folder, process.env['PATH']].join(delimiter);
  const env = { ...client.env, ...environment, PATH: path };
  const { stdout } = await promisify(execFile)('sh', ['-eu', '-c', lines], { cwd: folder, env });
  return stdout;
}

/** The settings of a service, where its addresses lead to what this test has started. */
function settingsOf(service: string): Record<string, string> {
  const { environment = {} } = compose.services[service] ?? {};
  const folders = compose.mounts(service);
  const here = (value: string): string => {
    const { from, to } = folders.find((one) => value.startsWith(one.to)) ?? { from: '', to: '' };
    if (to !== '') return value.replace(to, inFolder(from));
    return value
      .replace('@postgres:5432/', `@127.0.0.1:${postgres.port}/`)
      .replace('@redis:6379', `@127.0.0.1:${new URL(redis.url).port}`);
  };
  const settings = Object.entries(environment).map(([name, value]) => [name, here(value)]);
  return {
    ...(Object.fromEntries(settings) as Record<string, string>),
    NODE_EXTRA_CA_CERTS: CERTIFICATE,
  };
}

/** What a process said, and where it listens. */
class Started {
  said = '';
  readonly ended: Promise<number | null>;
  readonly address: Promise<string>;

  constructor(readonly child: ChildProcess) {
    this.ended = new Promise((resolve) => child.once('close', resolve));
    this.address = new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk: Buffer) => {
          this.said += chunk.toString();
          const port = /(?:Listening on|health on) http:\/\/[^:\s]+:(\d+)/.exec(this.said)?.[1];
          if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
        });
      }
      void this.ended.then(() => reject(new Error(`It ended: ${this.said}`)));
    });
    this.address.catch(() => undefined);
    undo.push(() => child.kill('SIGKILL'));
  }

  async end(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.ended;
  }
}

const start = (app: 'api' | 'worker', over: Record<string, string> = {}): Started =>
  new Started(
    startSourceProcess(join(ROOT, 'apps', app, 'src', 'main.ts'), [], {
      ...settingsOf(app),
      // Any that is free: on one machine with other tests.
      TIPSTAFF_API_PORT: '0',
      TIPSTAFF_WORKER_PORT: '0',
      ...over,
    }),
  );

async function startMailServer(): Promise<string> {
  const server = new SMTPServer({
    ...tlsOfTests(),
    secure: true,
    authOptional: true,
    onData(stream, session, callback) {
      stream.resume();
      stream.once('end', () => {
        mails.push(...session.envelope.rcptTo.map(({ address }) => address));
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return `smtps://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

async function until(holds: () => boolean, what: string): Promise<void> {
  const late = AbortSignal.timeout(120_000);
  while (!holds()) {
    if (late.aborted) throw new Error(`It did not come true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A word of a shell that is the command line, with the settings of its service once there are any. */
function giveTipstaff(settings: Record<string, string>): void {
  const lines = Object.entries(settings).map(([name, value]) => `export ${name}='${value}'`);
  const program = [process.execPath, '-r', join(ROOT, 'test', 'module-pack.cjs')];
  const main = join(ROOT, 'apps', 'cli', 'src', 'main.ts');
  const file = inFolder('bin', 'tipstaff');
  writeFileSync(
    file,
    ['#!/bin/sh', ...lines, `exec ${[...program, main].join(' ')} "$@"`, ''].join('\n'),
  );
  chmodSync(file, 0o755);
}

const variables = (): Record<string, string> =>
  Object.fromEntries(
    readFileSync(inFolder('.env'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

const ownerUrl = (): string => settingsOf('migrate')['DATABASE_URL'] ?? '';

beforeAll(async () => {
  const { openHome } = (await import(join(EMBEDDED, 'home.mjs'))) as {
    openHome(path: string): object;
  };
  const { locateClient } = (await import(join(EMBEDDED, 'postgres-client.mjs'))) as {
    locateClient(home: object): Promise<typeof client>;
  };
  client = await locateClient(openHome(inFolder('home')));
  mkdirSync(inFolder('bin'));
  symlinkSync(join(ROOT, 'docker'), inFolder('docker'));
  giveTipstaff({});
  const [smtpUrl] = await Promise.all([
    startMailServer(),
    emptyPostgres('15').then((started) => void (postgres = started)),
    startOwnRedis().then((started) => void (redis = started)),
    startTlsFront().then((started) => void (front = started)),
  ]);
  undo.push(
    () => redis.stop(),
    () => front.stop(),
  );
  const provider = await startTlsFront();
  identity = await IdentityProcess.start(PUBLIC_URL, `https://127.0.0.1:${provider.port}`);
  provider.leadTo(`http://127.0.0.1:${identity.port}`);
  undo.push(
    () => provider.stop(),
    () => identity.stop(),
  );

  await follow(stepsOf('run-in-production.md'));
  const made = variables();
  compose = new ComposeFile({
    ...made,
    ...identity.environment,
    TIPSTAFF_HOST: new URL(PUBLIC_URL).host,
    TIPSTAFF_INSTALLATION: 'norfolk-psd',
    SMTP_URL: smtpUrl,
    TIPSTAFF_MAIL_FROM: 'Tipstaff <tipstaff@psd.example>',
    TIPSTAFF_CANARY_TO: 'canary@psd.example',
  });
  const control = new Redis(redis.url);
  await control.config('SET', 'requirepass', made['REDIS_PASSWORD'] ?? '');
  control.disconnect();
  writeFileSync(
    inFolder('tipstaff', 'directory', 'directory.json'),
    JSON.stringify({ norfolk: { 'Head of Professional Standards': 'head@psd.example' } }),
  );
  writeFileSync(
    inFolder('tipstaff', 'import', 'history.csv'),
    `force,case,type,milestone,on,value,person,related,note,entered_on
norfolk,CO/1/24,complaint,made,2024-09-02,,CPL-1,,${NOTE},2024-09-02
`,
  );
});

afterAll(async () => {
  for (const step of undo.reverse()) await step();
  rmSync(folder, { recursive: true, force: true });
});

/** As the image of PostgreSQL does when it makes the files of a new cluster. */
async function makeCluster(): Promise<void> {
  const { environment = {} } = compose.services['postgres'] ?? {};
  const files = readdirSync(join(ROOT, 'docker', 'postgres')).sort();
  for (const file of files) {
    const lines = `psql --set ON_ERROR_STOP=1 --quiet --file=docker/postgres/${file} "$ADMIN_URL"`;
    await follow(lines, { ...environment, ADMIN_URL: postgres.adminUrl });
  }
}

describe('docker-compose.yml', () => {
  it('has a door with TLS, logins of their own for the processes, and stands in for nothing', () => {
    const { postgres: database, api, worker, proxy } = compose.services;
    expect(database?.image).toBe('postgres:18');
    expect(Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined)).toEqual(
      [['proxy', expect.objectContaining({ ports: ['443:443'] })]],
    );
    expect(proxy?.volumes).toContain('./docker/Caddyfile:/etc/caddy/Caddyfile:ro');
    const caddy = readFileSync(join(ROOT, 'docker', 'Caddyfile'), 'utf8');
    expect(caddy).toContain(`reverse_proxy api:${api?.environment?.['TIPSTAFF_API_PORT']}`);
    const logins = [api, worker, compose.services['migrate']].map(
      (service) => new URL(service?.environment?.['DATABASE_URL'] ?? '').username,
    );
    expect(logins).toEqual(['tipstaff_login_api', 'tipstaff_login_worker', 'tipstaff']);
    expect(worker?.environment?.['SMTP_URL']).not.toContain('mailpit');
    expect(() => new ComposeFile({})).toThrow(/set REDIS_PASSWORD/);
  });

  it('makes the roles that the command line prints', async () => {
    const printed = await follow('tipstaff migrate --roles-sql --owner tipstaff');
    expect(readFileSync(join(ROOT, 'docker', 'postgres', '2-roles.sql'), 'utf8')).toBe(printed);
  });
});

describe('an installation', () => {
  let browser: CookieBrowser;
  let api: Started;
  let worker: Started;

  it('says what is missing before its roles are there', async () => {
    const lines = `psql --set ON_ERROR_STOP=1 --quiet --file=docker/postgres/1-owner.sql "$ADMIN_URL"`;
    const { environment = {} } = compose.services['postgres'] ?? {};
    await follow(lines, { ...environment, ADMIN_URL: postgres.adminUrl });
    giveTipstaff(settingsOf('cli'));
    await expect(follow('tipstaff migrate')).rejects.toMatchObject({
      stderr: expect.stringContaining('GRANT "tipstaff_worker" TO "tipstaff_app"') as string,
    });
    await follow(
      'psql --quiet --command="DROP DATABASE tipstaff" --command="DROP ROLE tipstaff" "$ADMIN_URL"',
      {
        ADMIN_URL: postgres.adminUrl,
      },
    );
  });

  it('is made, and takes a history', async () => {
    await makeCluster();
    expect(await follow('tipstaff migrate')).toContain('Applied');
    expect(await follow('tipstaff import tipstaff/import/history.csv')).toContain('1');
  });

  it('does not start its worker without a mail server', async () => {
    const without = start('worker', { SMTP_URL: '' });
    expect(await without.ended).toBe(1);
    expect(without.said).toContain('SMTP_URL is not set');
  });

  it('lets a supervisor sign in, through TLS, who sees what was sealed', async () => {
    api = start('api');
    front.leadTo(await api.address);
    browser = new CookieBrowser(PUBLIC_URL, `https://127.0.0.1:${front.port}`, trustingFetch);
    expect((await browser.signIn('psd-supervisor')).status).toBe(303);
    const shown = await browser.ask('/api/v1/cases/complaint/norfolk/CO%2F1%2F24');
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining(NOTE)]);
  });

  it('sends a mail', async () => {
    worker = start('worker');
    await worker.address;
    await until(() => mails.includes('canary@psd.example'), 'a canary in its mailbox');
  });

  it('goes on after a restart with whoever is signed in', async () => {
    expect(await Promise.all([api.end(), worker.end()])).toEqual([0, 0]);
    api = start('api');
    front.leadTo(await api.address);
    expect((await browser.ask('/api/v1/me')).status).toBe(200);
    worker = start('worker');
    await worker.address;
    expect(await Promise.all([api.end(), worker.end()])).toEqual([0, 0]);
  });

  it('is backed up by its owner, and restored by the owner of a new cluster', async () => {
    await follow(stepsOf('back-up-and-restore.md', 'backup'), { OWNER_URL: ownerUrl() });
    expect(existsSync(inFolder('tipstaff.dump'))).toBe(true);
    // Erased since: the ledger alone knows.
    await follow(
      `tipstaff erase ${CASE.join(' ')} --person CPL-1 --reason request --by records > receipt.txt`,
    );
    copyFileSync(inFolder('.env'), inFolder('.env.kept'));
    postgres = await emptyPostgres('18');
    giveTipstaff(settingsOf('cli'));
    const { environment = {} } = compose.services['postgres'] ?? {};
    const told = await follow(stepsOf('back-up-and-restore.md', 'restore'), {
      ...environment,
      ADMIN_URL: postgres.adminUrl,
      OWNER_URL: ownerUrl(),
    });
    expect(told).toContain('STANDS');
    const shown = await follow(`tipstaff show ${CASE.join(' ')}`);
    expect(shown).toContain('CO/1/24');
    expect(shown).not.toContain('Bramblewick');
  });

  it('serves from what was restored', async () => {
    api = start('api');
    front.leadTo(await api.address);
    expect((await browser.signIn('psd-supervisor')).status).toBe(303);
    const shown = await browser.ask('/api/v1/cases/complaint/norfolk/CO%2F1%2F24');
    expect(shown.status).toBe(200);
    expect(await shown.text()).not.toContain('Bramblewick');
    expect(await api.end()).toBe(0);
  });
});
