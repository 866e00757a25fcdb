import { createPublicKey } from 'node:crypto';
import { startChild } from './embedded/children.mjs';
import { CHECKOUT } from './embedded/home.mjs';
import { PlainError } from './embedded/plain-error.mjs';
import { startOnFreePort, USUAL_PORTS } from './embedded/ports.mjs';
import { sleep } from './embedded/process-table.mjs';
import { compiled } from './compiled.mjs';
import { startDemoIdentity, whyNoDemoIdentity } from './demo-identity.mjs';
import { badParts, inWords, lastWords } from './plain-reasons.mjs';

/** Health tells progress, so the first answer may wait for the projections to catch up. */
const HEALTHY_TIMEOUT_MS = 120_000;
const SWEEP_EVERY_MS = '15000';
/** api and worker look for a port at the same time: one takes even ones, one odd ones. */
const BOTH = 2;
const GOODBYE_MS = 15_000;
/** Whoever saves a file waits: what an end in order would still have done is cut off. */
const GOODBYE_BEFORE_RESTART_MS = 700;

/**
 * Starts api and worker as processes of their own, with the people of the demonstration, and waits
 * until both are in good health. `giveWork` says what is done through the api before the worker is there: it takes
 * the provider of the demonstration, and gives null or what to do with the address of the api. Where people reach the api is chosen first, since all three must know
 * it; when that port is taken meanwhile, all three are started anew with the next.
 */
export async function startProcesses(what) {
  const wanted = Number(process.env.TIPSTAFF_API_PORT);
  // A port that was asked for is meant: no other one is taken in its place.
  return wanted
    ? startAll(what, wanted)
    : startOnFreePort(USUAL_PORTS.api, (port) => startAll(what, port), BOTH);
}

async function startAll(what, apiPort) {
  const { home, onStep, start = startCompiled } = what;
  const url = `http://127.0.0.1:${apiPort}`;
  const publicUrl = process.env.TIPSTAFF_PUBLIC_URL?.trim() || url;
  const identity = whyNoDemoIdentity() ? null : await startDemoIdentity(home, publicUrl);
  if (identity) onStep(`People of the demonstration on ${identity.issuer}`);
  const environment = environmentOf(what, publicUrl, identity);
  const started = new Set();
  let stopping = false;
  const stopApps = async (graceMs) => {
    await Promise.all([...started].map((child) => child.stop('SIGTERM', graceMs)));
  };
  const stop = async () => {
    stopping = true;
    await stopApps(GOODBYE_MS + Number(process.env.TIPSTAFF_STOP_NOTICE_MS ?? 0));
    await identity?.stop();
  };
  const startApp = async (name, portName, port, whenSpawned = () => {}) => {
    if (stopping) throw new PlainError(`${name} was not started: the other one has failed.`);
    const own = { ...withoutSecretsOfOthers(name, environment), [portName]: String(port) };
    const child = start({ home, name, environment: own });
    started.add(child);
    void child.exited.then(() => started.delete(child));
    whenSpawned(child);
    const mailFault = await untilHealthy(child, port, environment.TIPSTAFF_OPERATIONS_TOKEN);
    onStep(`${name} on port ${port}`);
    if (mailFault) onStep(`Mail is down, and reminders wait until it answers. ${mailFault}.`);
    return { child, port };
  };
  const startApi = (port, whenSpawned) => startApp('api', 'TIPSTAFF_API_PORT', port, whenSpawned);
  const startWorker = (port) => startApp('worker', 'TIPSTAFF_WORKER_PORT', port);
  const workerPort = Number(process.env.TIPSTAFF_WORKER_PORT);
  const startFirstWorker = () =>
    workerPort ? startWorker(workerPort) : startOnFreePort(USUAL_PORTS.worker, startWorker, BOTH);
  const giveWork = identity && what.giveWork ? what.giveWork(identity) : null;
  const starting = giveWork
    ? startOneByOne({
        startApi: (then) => startApi(apiPort, then),
        startFirstWorker,
        giveWork,
        url,
      })
    : [startApi(apiPort), startFirstWorker()];
  try {
    const [api, worker] = await Promise.all(starting);
    return {
      addresses: {
        console: process.env.TIPSTAFF_CONSOLE?.trim() === 'off' ? null : `${publicUrl}/`,
        api: url,
        docs: `${url}/docs`,
        signIn: identity ? `${publicUrl}/sign-in` : null,
        health: `${url}/health`,
        workerHealth: `http://127.0.0.1:${worker.port}/health`,
      },
      machine: identity && { ...identity.machine, issuer: identity.issuer },
      /** The processes that run now. */
      children: () => [...started].map((child) => ({ name: child.name, ...child.described })),
      ended: firstEnd([api, worker]),
      /** Ends both; what is starting fails. */
      interrupt: () => stopApps(GOODBYE_BEFORE_RESTART_MS),
      /**
       * Ends both and starts them anew, on the same ports.
       * @returns what settles with the first of them that ends
       */
      async restart() {
        await stopApps(GOODBYE_BEFORE_RESTART_MS);
        return {
          ended: firstEnd(await Promise.all([startApi(apiPort), startWorker(worker.port)])),
        };
      },
      stop,
    };
  } catch (error) {
    // The first fault is the one to tell; what the other one says while it is stopped is not.
    await stop();
    await Promise.allSettled(starting);
    throw error;
  }
}

/** The worker once the work is given through the api: whoever it reminds is to have the case by then. */
function startOneByOne({ startApi, startFirstWorker, giveWork, url }) {
  let spawned;
  const api = startApi((child) => (spawned = child));
  const worker = untilListening(spawned, new URL(url).port)
    .then(() => giveWork(url))
    .then(startFirstWorker);
  return [api, worker];
}

async function untilListening(child, port) {
  while (child.listeningOn() === null) {
    if (child.ended()) throw startFailure(child, port);
    await sleep(50);
  }
}

const firstEnd = (apps) => Promise.race(apps.map(({ child }) => child.exited.then(() => child)));

function environmentOf({ home, services, mailboxUrl }, publicUrl, identity) {
  return {
    NODE_ENV: 'development',
    TIPSTAFF_SWEEP_EVERY_MS: SWEEP_EVERY_MS,
    ...process.env,
    ...identity?.settings,
    DATABASE_URL: services.databaseUrl,
    REDIS_URL: services.redisUrl,
    ...(services.smtpUrl ? { SMTP_URL: services.smtpUrl } : {}),
    TIPSTAFF_CLOCK: services.clock,
    TIPSTAFF_PUBLIC_URL: publicUrl,
    ...guardsOf(home),
    TIPSTAFF_API_TOKEN: process.env.TIPSTAFF_API_TOKEN || home.token(),
    TIPSTAFF_OPERATIONS_TOKEN: process.env.TIPSTAFF_OPERATIONS_TOKEN || home.operationsToken(),
    ...(mailboxUrl
      ? { TIPSTAFF_MAILBOX_URL: mailboxUrl, TIPSTAFF_CANARY_TO: 'canary@tipstaff.example' }
      : {}),
  };
}

/**
 * What each process does not read: whoever takes over one of them has not what the other comes in with. What
 * signs is the command line's alone.
 */
const SECRETS_OF_OTHERS = {
  api: ['SMTP_URL', 'TIPSTAFF_NOTIFY_API_KEY', 'TIPSTAFF_SIGNING_KEY'],
  worker: [
    ...['TIPSTAFF_API_TOKEN', 'TIPSTAFF_OIDC_CLIENT_ID', 'TIPSTAFF_OIDC_CLIENT_SECRET'],
    'TIPSTAFF_SIGNING_KEY',
  ],
};

/** Of the launcher's own environment it says nothing more than a process needs to be one. */
export function withoutSecretsOfOthers(name, environment) {
  const others = SECRETS_OF_OTHERS[name] ?? [];
  const kept = Object.entries(environment).filter(
    ([key]) => !others.includes(key) && (OURS.test(key) || !LOOKS_SECRET.test(key)),
  );
  return Object.fromEntries(kept);
}

/** Of other programs, such as tokens of a registry or a cloud, in the shell of whoever starts this. */
const LOOKS_SECRET = /token|secret|passw|credential|api_?key|private_?key|^_?auth|^TEST_/i;
/** With what the settings say, or what the driver of PostgreSQL reads beside DATABASE_URL. */
const OURS = /^(TIPSTAFF_|PG)/;

/** The home's own, where the settings name none. Processes judge signatures; the command line signs. */
function guardsOf(home) {
  const given = process.env;
  const { TIPSTAFF_KEY_ENCRYPTION_KEYS: keys, TIPSTAFF_KEY_SERVICE_URL: service } = given;
  return {
    ...(keys || service ? {} : { TIPSTAFF_KEY_ENCRYPTION_KEYS: home.keyEncryptionKey() }),
    ...(given.TIPSTAFF_REVOCATION_LEDGER
      ? {}
      : { TIPSTAFF_REVOCATION_LEDGER: home.revocationLedger() }),
    TIPSTAFF_SIGNING_PUBLIC_KEYS: [
      ...(given.TIPSTAFF_SIGNING_PUBLIC_KEYS ? [given.TIPSTAFF_SIGNING_PUBLIC_KEYS] : []),
      publicHalf(home.signingKey()),
    ].join(' '),
  };
}

const publicHalf = (key) =>
  createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' })
    .export({ type: 'spki', format: 'der' })
    .toString('base64');

function startCompiled({ home, name, environment }) {
  return startChild({
    name,
    command: process.execPath,
    args: compiled.nodeArguments(name),
    env: environment,
    cwd: CHECKOUT,
    logFile: home.log(name),
    // The launcher was killed: so are the services, and an orderly end would wait for them.
    deathSignal: 'KILL',
    tellsAddress: true,
  });
}

/**
 * Waits for the process itself to say that it listens: before that, whoever answers on the port is
 * somebody else, such as another Tipstaff that is started at the same moment.
 * @returns {Promise<string | null>} what is wrong with the mail; a mail server that is away delays
 *   reminders and harms nothing, so it is not waited for
 */
export async function untilHealthy(child, port, token) {
  const url = `http://127.0.0.1:${port}/health`;
  const until = Date.now() + HEALTHY_TIMEOUT_MS;
  for (let fault = 'it does not answer'; ; await sleep(100)) {
    if (child.ended()) throw startFailure(child, port);
    const response = child.listeningOn() === null ? null : await healthAt(url, token);
    if (response?.ok && !child.ended()) return null;
    if (response && !response.ok) {
      const bad = badParts(await response.json().catch(() => null));
      fault = bad.size > 0 ? inWords(bad) : `its health answer is ${response.status}`;
      if (bad.size === 1 && bad.has('mail') && !child.ended()) return fault;
    }
    if (Date.now() > until) {
      throw new PlainError(
        `${child.name} is not in good health after two minutes (see ${child.logFile}): ${fault}.`,
      );
    }
  }
}

/** With the reason for what is not well, which is told to those alone who hold the token. */
const healthAt = (url, token) =>
  fetch(url, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
    signal: AbortSignal.timeout(5_000),
  }).catch(() => null);

function startFailure(child, port) {
  const output = child.output();
  if (/EADDRINUSE|is in use/.test(output)) {
    const message = `${child.name} cannot listen: port ${port} is taken. Stop what listens there, or choose another port.`;
    return Object.assign(new PlainError(message), { code: 'EADDRINUSE' });
  }
  const words = `${child.name} did not start (see ${child.logFile}):\n${lastWords(output)}`;
  return Object.assign(new PlainError(words), { output });
}
