/**
 * The watching half of `npm run dev`: api and worker start anew when a source is saved, and what they
 * log is shown. A process that does not start, or ends by itself, is told of; the next save mends it.
 */
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { followLog } from './embedded/follow-log.mjs';
import { CHECKOUT } from './embedded/home.mjs';
import { PlainError, tellFault } from './embedded/plain-error.mjs';
import { sleep } from './embedded/process-table.mjs';
import { runProgram } from './embedded/run-program.mjs';
import { lastWords } from './plain-reasons.mjs';
import { isSource } from './prepare.mjs';

/** What is loaded, or compiled by, before a source is. */
const SETTINGS = ['package-lock.json', 'swc.config.cjs', 'tsconfig.json'];
const WATCHED = ['apps', 'libs', ...SETTINGS];
/** An editor saves several files at once, and a branch is changed file by file. */
const QUIET_MS = 60;
const MIGRATE_TIMEOUT_MS = 60_000;
const MOST_NAMES = 3;
/** What Nest says of every module and route at each start. */
const ROUTINE = /\[(InstanceLoader|RoutesResolver|RouterExplorer)\]/;

const say = (text) => process.stdout.write(`${text}\n`);

/**
 * @param {{ home: object, code: object, services: object, processes: object, spares: object,
 *   onRestart(): void }} what `onRestart` is called when other processes run than before
 * @returns {Promise<{ stop(): Promise<void> }>} once every folder is watched
 */
export async function restartOnSave({ home, code, services, processes, spares, onRestart }) {
  const saved = new Set();
  let busy = false;
  let stopping = false;
  const tellEnd = (ended) =>
    void ended.then((child) => {
      if (busy || stopping) return;
      say(`${child.name} has ended by itself, and starts again at the next save. Its last words:`);
      say(lastWords(child.output()));
    });
  const restart = async (paths) => {
    const since = performance.now();
    say(`Saved: ${shown(paths)}. Starting api and worker anew ...`);
    if (paths.some(isMigration)) await migrate(code, services);
    if (paths.some((path) => SETTINGS.includes(path))) await spares.discard();
    const { ended } = await processes.restart().finally(() => spares.refill());
    onRestart();
    tellEnd(ended);
    say(`Both are up again after ${((performance.now() - since) / 1000).toFixed(1)} s.`);
  };
  const restartUntilQuiet = async () => {
    busy = true;
    while (saved.size > 0 && !stopping) {
      await sleep(QUIET_MS);
      const paths = [...saved];
      saved.clear();
      // What was saved again meanwhile is out of date: its fault is nobody's concern.
      await restart(paths).catch((error) => saved.size > 0 || stopping || tellFault(error));
    }
    busy = false;
  };
  const onSave = (_event, path) => {
    saved.add(path);
    if (busy) void processes.interrupt();
    else void restartUntilQuiet();
  };
  tellEnd(processes.ended);
  spares.refill();
  const show = (line) => ROUTINE.test(line) || say(line);
  const logs = ['api', 'worker'].map((name) => followLog(home.log(name), show));
  // Not at the top: `npm start` loads this file before the packages are there.
  const { watch } = await import('chokidar');
  const watcher = watch(WATCHED, { cwd: CHECKOUT, ignoreInitial: true, ignored: isNoSource });
  watcher.on('all', onSave);
  await new Promise((resolve) => watcher.once('ready', resolve));
  return {
    async stop() {
      stopping = true;
      for (const log of logs) log.stop();
      await watcher.close();
      await spares.stop();
    },
  };
}

const isNoSource = (path, stats) =>
  stats?.isFile() === true && !isSource(path) && !SETTINGS.includes(basename(path));
const isMigration = (path) => /migration/.test(path);

function shown(paths) {
  const rest = paths.length - MOST_NAMES;
  return paths.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** In a process of its own: this one has loaded the sources as they were when it started. */
async function migrate(code, { databaseUrl }) {
  const environment = { ...process.env, DATABASE_URL: databaseUrl };
  const args = [...code.nodeArguments('cli'), 'migrate'];
  const { code: status, output } = await runProgram(
    process.execPath,
    args,
    MIGRATE_TIMEOUT_MS,
    environment,
  );
  if (status !== 0) throw new PlainError(output.replace(/^tipstaff: /, '').trimEnd());
}
