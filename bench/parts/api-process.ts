import { systemClock } from '@tipstaff/kernel';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { CookieBrowser } from '../../test/cookie-browser';
import { IdentityProcess } from '../../test/identity-process';
import { type Services } from './bench';

const TOKEN = 'a-token-for-the-benches-alone-0123456789';
const TOO_BUSY = 503;
const LINE_FEED = 10;

/** @returns whether it was answered; not where the machine can not keep up. @throws Error where it is something else */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<boolean>;

/** The compiled API in a process of its own, on 1 October 2024. */
export interface ApiProcess {
  readonly pid: number;
  /** With the token of the installation, which sees every force. */
  readonly asOwner: Ask;
  /** How many lines the answer has, which are counted as they come. */
  readonly linesAsOwner: (path: string) => Promise<number>;
  /** A person of the demonstration, by their role. */
  readonly signIn: (role: string) => Promise<CookieBrowser>;
  /** Before the end of the bench, which stops it as well. */
  readonly stop: () => Promise<void>;
}

export async function startApi(databaseUrl: string, services: Services): Promise<ApiProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const identity = services.keep(await IdentityProcess.start(url), (it) => it.stop());
  const child = spawn(process.execPath, [services.entryOf('api')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'development' },
      ...identity.environment,
      ...{ DATABASE_URL: databaseUrl, REDIS_URL: await services.redis() },
      ...{ TIPSTAFF_API_TOKEN: TOKEN, TIPSTAFF_API_PORT: String(port) },
      TIPSTAFF_CLOCK: `demo:2024-10-01T08:00:00Z@${systemClock.now()}`,
      TIPSTAFF_RATE_LIMIT_PER_MINUTE: '1000000',
    },
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  services.keep(child, stop);
  await Promise.race([untilThere(url), ended(child)]);
  const headers = { authorization: `Bearer ${TOKEN}` };
  return {
    pid: child.pid ?? 0,
    stop,
    asOwner: (path, more = {}) =>
      answered(fetch(`${url}${path}`, { headers: { ...headers, ...more } }), path),
    linesAsOwner: async (path) => linesOf(await fetch(`${url}${path}`, { headers }), path),
    async signIn(role) {
      const browser = new CookieBrowser(url, url);
      await browser.signIn(role, '/');
      return browser;
    },
  };
}

export const asking =
  (browser: CookieBrowser): Ask =>
  (path, headers = {}) =>
    answered(browser.ask(path, { headers }), path);

async function answered(asked: Promise<Response>, path: string): Promise<boolean> {
  const answer = await asked;
  const text = await answer.text();
  if (answer.status === TOO_BUSY) return false;
  if (answer.status !== 200) throw new Error(`${answer.status} at ${path}: ${text}`);
  return true;
}

async function linesOf(answer: Response, path: string): Promise<number> {
  if (answer.status !== 200) throw new Error(`${answer.status} at ${path}: ${await answer.text()}`);
  let lines = 0;
  const chunks = answer.body as ReadableStream<Uint8Array> | null;
  for await (const chunk of chunks ?? [])
    lines += chunk.filter((byte) => byte === LINE_FEED).length;
  return lines;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @throws Error once it has ended */
async function ended(child: ChildProcess): Promise<never> {
  const [status] = (await once(child, 'exit')) as [number | null];
  throw new Error(`The API ended with status ${status}.`);
}

async function untilThere(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
