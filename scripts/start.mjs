/**
 * `npm start`: the embedded default. Installs, builds, starts the services, brings the database up
 * to date, imports the sample history into an empty one, starts api and worker, shows the report
 * and the addresses, and stays until it is told to stop.
 *
 *   npm start -- --check     stops by itself, status 0, once the first reminders are in the mailbox
 *   npm start -- --samples   imports the sample history also into a database given by DATABASE_URL
 *   npm start -- --help      says what it takes, and where ports and folder are set
 *   npm run dev              that is --watch: runs the sources, unbuilt, and anew when one is saved
 */
import { fileURLToPath } from 'node:url';
import { USUAL_PORTS } from './embedded/ports.mjs';
import { sleep } from './embedded/process-table.mjs';
import { watchAncestors } from './embedded/ancestors.mjs';
import { homePath, openHome } from './embedded/home.mjs';
import { PlainError, tellFault } from './embedded/plain-error.mjs';
import { compiled, sources } from './compiled.mjs';
import { fullDiskOr, UntilFault } from './full-disk.mjs';
import { holdHome } from './hold-home.mjs';
import { ensureBuilt, ensureInstalled, ensureStyles } from './prepare.mjs';
import { whyNoDemoIdentity } from './demo-identity.mjs';
import { givenAddresses, provision } from './provision.mjs';
import { restartOnSave } from './restart-on-save.mjs';
import { samplePeople } from './sample-people.mjs';
import { importSamples } from './samples.mjs';
import { spareProcesses } from './spare-processes.mjs';
import { startProcesses } from './start-processes.mjs';
import { UnderWay } from './under-way.mjs';

const FIRST_MAIL_TIMEOUT_MS = 180_000;

const underWay = new UnderWay();
const say = (text = '') => process.stdout.write(`${text}\n`);
const step = (text) => say(`  ${text}`);

/**
 * @param {string[]} argv
 * @returns {Promise<number>} the exit status, after everything has been stopped again
 */
export async function start(argv) {
  if (argv.includes('--help')) {
    say(HELP);
    return 0;
  }
  const started = [];
  const stopAll = async () => {
    for (const stop of started.splice(0).reverse()) await stop();
  };
  const asked = untilAskedToStop();
  try {
    const options = readOptions(argv);
    const running = bringUp(options, started);
    const early = await Promise.race([running.then(() => null), asked]);
    if (early) {
      say(`\n${early} Stopping ...`);
      await underWay.finish();
      await stopAll();
      return 130;
    }
    const { run, failed } = await running;
    if (options.check) {
      await Promise.race([firstMail(run), failed, asked.then(stopEarly)]);
      say(`\nChecked: ${run.mailCount()} messages in the mailbox. Stopping ...`);
    } else {
      say(`\n${await Promise.race([asked, failed])} Stopping ...`);
    }
    await stopAll();
    return 0;
  } catch (error) {
    await stopAll();
    return tellFault(error);
  }
}

const HELP = `npm start [-- FLAG ...]: Tipstaff with everything that it needs, until Ctrl-C.

  --check      stops by itself, with status 0, once the first reminders are in the mailbox
  --samples    imports the sample history also into a database that DATABASE_URL names
  --watch      runs the sources, and anew when one is saved: npm run dev
  --help       says this

What it takes from the environment:
  TIPSTAFF_HOME          folder of its files and logs, .local in the checkout; one may run in each
  TIPSTAFF_API_PORT      port of api and console: ${USUAL_PORTS.api}, or the next that is free
  TIPSTAFF_WORKER_PORT   port of the worker: ${USUAL_PORTS.worker}, or the next that is free
  DATABASE_URL, REDIS_URL, SMTP_URL    services that are there already, in place of its own

PostgreSQL (${USUAL_PORTS.postgres}), Redis (${USUAL_PORTS.redis}), mailbox (${USUAL_PORTS.mailbox}) and sign-in (${USUAL_PORTS.identity}) take the next free port by themselves.`;

function readOptions(argv) {
  const unknown = argv.filter((word) => !['--check', '--samples', '--watch'].includes(word));
  if (unknown.length > 0) {
    throw new PlainError(
      `npm start does not know ${unknown.join(' ')}: it takes --check, --samples, --watch and --help.`,
    );
  }
  const has = (word) => argv.includes(word);
  return { check: has('--check'), samples: has('--samples'), watch: has('--watch') };
}

const stopEarly = () => {
  throw new PlainError('Told to stop before the check was done.');
};

/** Settles with the reason, once a signal has come or npm above us is gone. */
function untilAskedToStop() {
  return new Promise((resolve) => {
    // Ctrl-C reaches us twice, from the terminal and through npm: later ones change nothing.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => resolve(`${signal}:`));
    }
    watchAncestors(() => resolve('npm is gone:'));
  });
}

/** Pushes onto `started` how to stop each thing, as soon as it stands. */
async function bringUp(options, started) {
  await ensureInstalled();
  if (options.watch) await ensureStyles();
  else await ensureBuilt();
  const code = options.watch ? sources() : compiled;
  const home = openHome(homePath());
  const lock = await takeHome(home);
  started.push(() => lock.release());
  const outputs = [];
  const withReason = (error) => {
    const folders = [home.path, home.database.folder];
    return fullDiskOr(error, { folders, outputs: outputs.map((output) => output()) });
  };
  try {
    return await bringUpIn(home, { options, code, started, outputs, withReason });
  } catch (error) {
    throw withReason(error);
  }
}

async function bringUpIn(home, { options, code, started, outputs, withReason }) {
  const own = !givenAddresses().databaseUrl;
  const held = await holdHome(home, own ? process.env : { TIPSTAFF_CLOCK: 'real', ...process.env });
  started.push(() => held.release());
  held.record({});
  const notice = code.clockNotice(held.clock);
  say('Tipstaff');
  const run = await provision({
    home,
    postgres: true,
    redis: true,
    mail: !throughNotify(),
    notice,
    onStep: step,
  });
  started.push(() => run.stop());
  outputs.push(() => run.output());
  held.record({ children: run.children });
  const { databaseUrl, redisUrl, smtpUrl } = run;
  const services = { databaseUrl, redisUrl, smtpUrl, clock: held.clock };
  const command = (argv) => mustSucceed(code, argv, services);
  await command(['migrate']);
  const hasSamples =
    (own || options.samples) &&
    (await importSamples({
      record: own ? home.samples : FORGETFUL,
      databaseUrl,
      runCommand: command,
    }));
  const spares = options.watch ? await spareProcesses(code) : null;
  const processes = await startProcesses({
    home,
    services,
    mailboxUrl: run.mailboxUrl,
    onStep: step,
    start: spares?.start,
    giveWork: hasSamples
      ? samplePeople({
          record: own ? home.samplePeople : FORGETFUL,
          at: home.at,
          runCommand: command,
          onStep: step,
        })
      : null,
  });
  started.push(() => processes.stop());
  const addresses = { ...processes.addresses, mailbox: run.mailboxUrl };
  const onRestart = () =>
    held.record({
      ...services,
      addresses,
      children: [...run.children, ...processes.children()],
      ready: true,
    });
  onRestart();
  if (options.watch) {
    const watch = await restartOnSave({ home, code, services, processes, spares, onRestart });
    started.push(() => watch.stop());
  } else if (hasSamples) {
    await showReport(command);
  }
  const { machine } = processes;
  const inspectors = spares?.inspectors ?? null;
  tellAddresses({ addresses, machine, inspectors, home, notice, own, hasSamples });
  const ended = options.watch ? run.ended : Promise.race([run.ended, processes.ended]);
  return { run, failed: failure(ended, withReason) };
}

const throughNotify = () => process.env.TIPSTAFF_MAIL_THROUGH?.trim() === 'notify';
const mailWay = () => (throughNotify() ? 'through GOV.UK Notify' : 'to SMTP_URL');

/** The home's lock; a command that holds it for a moment is waited for. */
async function takeHome(home) {
  for (let told = false; ;) {
    const lock = home.tryLock('start');
    if (lock.release) return lock;
    if (lock.holder.purpose === 'start') throw alreadyRunning(home, lock.holder);
    if (!told && lock.holder.pid) step(`Waiting for a command (pid ${lock.holder.pid}) ...`);
    told = true;
    await sleep(100);
  }
}

function alreadyRunning(home, holder) {
  const run = home.running();
  const where = run?.ready
    ? ` Console ${run.addresses.console ?? 'off'}, API documentation ${run.addresses.docs}, mailbox ${run.addresses.mailbox ?? 'none'}, health ${run.addresses.health}.`
    : ' It is still starting.';
  return new PlainError(
    `Tipstaff runs already in ${home.path} (pid ${holder.pid}).${where} Stop that one, or set TIPSTAFF_HOME to another folder for a second one.`,
  );
}

async function mustSucceed(code, argv, services) {
  const stderr = new UntilFault(process.stderr);
  const host = { services: async () => services, stderr, onStop: underWay.onStop };
  const status = await code.runCommand(argv, host);
  if (status === 0) return;
  const words = stderr.fault.replace(/^tipstaff: /, '').trimEnd();
  throw new PlainError(words || `tipstaff ${argv.join(' ')} ended with status ${status}.`);
}

async function showReport(command) {
  say();
  const report = ['report', 'complaints-and-conduct', '--force', 'norfolk', '--to', '2024-09-30'];
  await command([...report, '--brief']);
  say(`What each figure counts: npm run -s tipstaff -- ${report.join(' ')}`);
  say();
  await command(['due', '--force', 'norfolk', '--on', '2024-10-01', '--summary']);
}

function tellAddresses({ addresses, machine, inspectors, home, notice, own, hasSamples }) {
  const lines = [
    ['Console', addresses.console ?? 'off: TIPSTAFF_CONSOLE'],
    ['API documentation', addresses.docs],
    ['Sign in', addresses.signIn ?? `no demonstration people: ${whyNoDemoIdentity()}`],
    ...(machine
      ? [
          [
            'Demo program',
            `${machine.id} at ${machine.issuer}/token, secret in ${machine.secretFile}`,
          ],
        ]
      : []),
    ['Mailbox', addresses.mailbox ?? `none: mail goes ${mailWay()}`],
    ['Health', `${addresses.health} (worker: ${addresses.workerHealth})`],
    ...(inspectors ? [['Inspectors', `api ${inspectors.api}, worker ${inspectors.worker}`]] : []),
    [
      'Operations token',
      process.env.TIPSTAFF_OPERATIONS_TOKEN
        ? 'as given in TIPSTAFF_OPERATIONS_TOKEN'
        : `${home.operationsToken()} (details of health)`,
    ],
    ['API token', process.env.TIPSTAFF_API_TOKEN ? 'as given in TIPSTAFF_API_TOKEN' : home.token()],
    ['Files and logs', home.path],
    ...(own && !home.database.folder.startsWith(home.path)
      ? [['Database files', home.database.folder]]
      : []),
  ];
  say();
  for (const [name, value] of lines) say(`${`${name}:`.padEnd(19)} ${value}`);
  say();
  if (!own && !hasSamples) {
    say(
      'The sample history was not imported, since DATABASE_URL was given: npm start -- --samples imports it.',
    );
  }
  if (notice) say(notice);
  if (inspectors) say('Save a source in apps or libs, and api and worker start anew.');
  say('Ctrl-C stops everything.');
}

/** For a database that is not the home's: what the home remembers says nothing about it. */
const FORGETFUL = { read: () => null, write: () => {} };

/** Rejects when something that should run has ended. */
async function failure(ended, withReason) {
  const child = await ended;
  const words = `${child.name} has ended by itself (see ${child.logFile}): everything else was stopped. Start again with npm start.`;
  throw withReason(Object.assign(new PlainError(words), { output: child.output() }));
}

async function firstMail(run) {
  if (!run.mailboxUrl) return;
  const until = Date.now() + FIRST_MAIL_TIMEOUT_MS;
  while (run.mailCount() === 0) {
    if (Date.now() > until) {
      throw new PlainError('No reminder has come into the mailbox within three minutes.');
    }
    await sleep(200);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await start(process.argv.slice(2));
  // What the packages left ticking must not keep a stopped launcher alive.
  process.exit();
}
