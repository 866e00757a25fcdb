import { join } from 'node:path';
import { startChild } from './embedded/children.mjs';
import { CHECKOUT } from './embedded/home.mjs';
import { choosePort, USUAL_PORTS } from './embedded/ports.mjs';

const ENTRY = join(CHECKOUT, 'scripts', 'wait-to-begin.cjs');

/**
 * For `npm run dev`: processes that have loaded the packages of an app and wait for its sources. That is
 * more than half of a start, and done before a file is saved.
 */
export async function spareProcesses(code) {
  const inspectors = {
    api: await freeAddress(USUAL_PORTS.apiInspector),
    worker: await freeAddress(USUAL_PORTS.workerInspector),
  };
  /** How each app was started last. */
  const known = new Map();
  const waiting = new Map();
  let closed = false;
  const spawn = ({ home, name, environment }) =>
    startChild({
      name,
      command: process.execPath,
      args: [...code.nodeOptions, ENTRY, code.entryOf(name)],
      env: environment,
      cwd: CHECKOUT,
      logFile: home.log(name),
      deathSignal: 'KILL',
      tellsAddress: true,
    });
  const discard = async () => {
    const all = [...waiting.values()];
    waiting.clear();
    await Promise.all(all.map((child) => child.stop('SIGKILL')));
  };
  return {
    inspectors,
    /** Starts the app, in the process that waits for it where there is one. */
    start(how) {
      const { name } = how;
      const spare = waiting.get(name);
      waiting.delete(name);
      known.set(name, how);
      const child = spare && !spare.ended() ? spare : spawn(how);
      child.begin({ inspector: inspectors[name] });
      return child;
    },
    /** Has one wait for each app that was started. */
    refill() {
      if (closed) return;
      for (const [name, how] of known) if (!waiting.has(name)) waiting.set(name, spawn(how));
    },
    /** When what they have loaded, or are compiled by, has changed. */
    discard,
    async stop() {
      closed = true;
      await discard();
    },
  };
}

/** Two apps look at the same time: one at even ports, one at odd ones. */
const freeAddress = async (usual) => `127.0.0.1:${await choosePort(usual, 2)}`;
