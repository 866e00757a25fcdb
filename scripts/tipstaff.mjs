/**
 * `npm run -s tipstaff -- COMMAND`: the command line on whatever database there is. That is, first
 * of these: DATABASE_URL; the embedded default that runs in the home; the embedded PostgreSQL of
 * the home, started for the time of this command alone. Nothing is started for a command that
 * does not ask. Only the command writes to stdout.
 */
import { existsSync } from 'node:fs';
import { compiled } from './compiled.mjs';
import { holdHome } from './hold-home.mjs';
import { homePath, openHome, runningOrStarting } from './embedded/home.mjs';
import { tellFault } from './embedded/plain-error.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { givenAddresses, provision } from './provision.mjs';
import { UnderWay } from './under-way.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

/** What was started for this command, last first. */
const undo = [];
let undone = Promise.resolve();
function undoAll() {
  undone = undone.then(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });
  return undone;
}

const underWay = new UnderWay();

let services = null;
const servicesOnce = () => (services ??= findServices());

async function findServices() {
  const given = givenAddresses();
  if (given.databaseUrl) return { ...given, clock: process.env.TIPSTAFF_CLOCK ?? null };
  const home = openHome(homePath());
  for (;;) {
    const run = await runningOrStarting(home, ({ pid }) =>
      say(`Waiting for the start of Tipstaff (pid ${pid}) ...`),
    );
    if (run) {
      const { databaseUrl, redisUrl, smtpUrl, clock } = run;
      return { databaseUrl, redisUrl, smtpUrl, clock, ...guardsOf(home) };
    }
    const lock = home.tryLock('command');
    if (lock.release) return startDatabase(home, lock);
    await waitForHolder(home, lock.holder);
  }
}

/** What the home keeps beside its database. */
const guardsOf = (home) => ({
  signingKey: home.signingKey(),
  keyEncryptionKeys: home.keyEncryptionKey(),
  revocationLedger: home.revocationLedger(),
});

let told = false;
async function waitForHolder(home, holder) {
  if (!told && holder.pid) {
    say(`Waiting for another command on ${home.path} (pid ${holder.pid}) ...`);
    told = true;
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
}

async function startDatabase(home, lock) {
  undo.push(() => lock.release());
  const held = await holdHome(home);
  undo.push(() => held.release());
  const services = await provision({ home, postgres: true });
  undo.push(() => services.stop());
  held.record({ children: services.children });
  const { redisUrl, smtpUrl } = givenAddresses();
  return {
    databaseUrl: services.databaseUrl,
    redisUrl,
    smtpUrl,
    clock: held.clock,
    ...guardsOf(home),
  };
}

async function command(argv) {
  for (const [signal, status] of SIGNALS) process.once(signal, () => void interrupt(status));
  try {
    await ensureInstalled();
    await ensureBuilt();
    return await compiled.runCommand(argv, { services: servicesOnce, onStop: underWay.onStop });
  } catch (error) {
    return interrupted ? process.exitCode : tellFault(error);
  } finally {
    await undoAll();
  }
}

let interrupted = false;

/** The database goes away under the command: what it has to say about that helps nobody. */
async function interrupt(status) {
  interrupted = true;
  process.exitCode = status;
  await underWay.finish();
  process.on('uncaughtException', () => {});
  await undoAll().catch(tellFault);
  process.exit(status);
}

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
];

/**
 * npm runs its scripts in the folder of package.json and says in INIT_CWD where the person stands:
 * there files on the command line are meant. TIPSTAFF_HOME stays what `npm start` takes it for.
 */
function standWhereCalled() {
  const { INIT_CWD: folder, npm_lifecycle_event: script } = process.env;
  if (script !== 'tipstaff' || !folder || !existsSync(folder)) return;
  process.env.TIPSTAFF_HOME = homePath();
  process.chdir(folder);
}

const argv = process.argv.slice(2);
standWhereCalled();
if (argv[0] === 'up') {
  const { start } = await import('./start.mjs');
  process.exit(await start(argv.slice(1)));
}
process.exitCode = await command(argv);
