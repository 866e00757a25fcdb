import { lastLines, startChild } from './embedded/children.mjs';
import { CHECKOUT } from './embedded/home.mjs';
import { PlainError } from './embedded/plain-error.mjs';
import { startOnFreePort, USUAL_PORTS } from './embedded/ports.mjs';
import { sleep } from './embedded/process-table.mjs';
import { entryOf } from './compiled.mjs';

/** Health tells progress, so the first answer may wait for the projections to catch up. */
const HEALTHY_TIMEOUT_MS = 120_000;
const SWEEP_EVERY_MS = '15000';
/** api and worker look for a port at the same time: one takes even ones, one odd ones. */
const BOTH = 2;

/** Starts api and worker as processes of their own, and waits until both are in good health. */
export async function startProcesses({ home, services, mailboxUrl, onStep }) {
  const environment = {
    NODE_ENV: 'development',
    TIPSTAFF_SWEEP_EVERY_MS: SWEEP_EVERY_MS,
    ...process.env,
    DATABASE_URL: services.databaseUrl,
    REDIS_URL: services.redisUrl,
    SMTP_URL: services.smtpUrl,
    TIPSTAFF_CLOCK: services.clock,
    TIPSTAFF_API_TOKEN: process.env.TIPSTAFF_API_TOKEN || home.token(),
    ...(mailboxUrl ? { TIPSTAFF_MAILBOX_URL: mailboxUrl } : {}),
  };
  const started = [];
  const stop = async () => {
    await Promise.all(started.splice(0).map(({ child }) => child.stop('SIGTERM', 15_000)));
  };
  const startApp = async (name, portName, usualPort) => {
    const start = (port) =>
      startHealthy({ home, name, port, environment: { ...environment, [portName]: String(port) } });
    // A port that was asked for is meant: no other one is taken in its place.
    const wanted = Number(process.env[portName]);
    const app = await (wanted ? start(wanted) : startOnFreePort(usualPort, start, BOTH));
    started.push(app);
    onStep(`${name} on port ${app.port}`);
    return app;
  };
  try {
    const [api, worker] = await allOrFirstFault([
      startApp('api', 'TIPSTAFF_API_PORT', USUAL_PORTS.api),
      startApp('worker', 'TIPSTAFF_WORKER_PORT', USUAL_PORTS.worker),
    ]);
    const url = `http://127.0.0.1:${api.port}`;
    return {
      addresses: {
        api: url,
        docs: `${url}/docs`,
        health: `${url}/health`,
        workerHealth: `http://127.0.0.1:${worker.port}/health`,
      },
      children: [api, worker].map(({ child }) => ({ name: child.name, ...child.described })),
      ended: Promise.race([api, worker].map(({ child }) => child.exited.then(() => child))),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits for all before it throws, so that `stop` knows of everything that was started. */
async function allOrFirstFault(starting) {
  const results = await Promise.allSettled(starting);
  const fault = results.find(({ status }) => status === 'rejected');
  if (fault) throw fault.reason;
  return results.map(({ value }) => value);
}

async function startHealthy({ home, name, port, environment }) {
  const child = startChild({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', entryOf(name)],
    env: environment,
    cwd: CHECKOUT,
    logFile: home.log(name),
    // The launcher was killed: so are the services, and an orderly end would wait for them.
    deathSignal: 'KILL',
  });
  const url = `http://127.0.0.1:${port}/health`;
  const until = Date.now() + HEALTHY_TIMEOUT_MS;
  for (let answer = 'no answer'; ; await sleep(100)) {
    if (child.ended()) throw startFailure(child, port);
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (response?.ok && !child.ended()) return { child, port };
    if (response) answer = `${response.status} ${(await response.text()).slice(0, 500)}`;
    if (Date.now() > until) {
      await child.stop('SIGTERM', 5_000);
      throw new PlainError(
        `${name} is not in good health after two minutes (see ${child.logFile}): ${url} says ${answer}`,
      );
    }
  }
}

function startFailure(child, port) {
  const output = child.output();
  if (/EADDRINUSE|is in use/.test(output)) {
    const message = `${child.name} cannot listen: port ${port} is taken. Stop what listens there, or choose another port.`;
    return Object.assign(new PlainError(message), { code: 'EADDRINUSE' });
  }
  return new PlainError(
    `${child.name} did not start (see ${child.logFile}):\n${lastLines(output, 12)}`,
  );
}
