/**
 * The services that Tipstaff needs, on this machine, for as long as this process lives: the one
 * mechanism under `npm start`, the command line and the tests. A service whose address is given
 * (DATABASE_URL, REDIS_URL, SMTP_URL; for tests TEST_DATABASE_URL, TEST_REDIS_URL) is not started.
 */
import { startMail } from './embedded/mail.mjs';
import { USUAL_PORTS } from './embedded/ports.mjs';
import { startPostgres } from './embedded/postgres.mjs';
import { startRedis } from './embedded/redis.mjs';

/** Tests take any free port, and leave the usual ones to the person at the machine. */
const ANY_PORT = { postgres: 0, redis: 0, smtp: 0, mailbox: 0 };

/**
 * @param {{
 *   home: ReturnType<import('./embedded/home.mjs').openHome>,
 *   postgres?: boolean, redis?: boolean, mail?: boolean,
 *   forTests?: boolean,
 *   version?: string,
 *   notice?: string | null,
 *   onStep?: (text: string) => void,
 * }} what
 *   `version` is of PostgreSQL, and started whatever address is given
 * @returns what stands behind each address, and `stop()`, which stops what was started here,
 *   last started first. Null where a service was neither asked for nor given.
 */
export async function provision(what) {
  const { home, forTests = false, onStep = () => {}, notice = null } = what;
  const ports = forTests ? ANY_PORT : USUAL_PORTS;
  const given = givenAddresses(forTests);
  if (what.version !== undefined) given.databaseUrl = null;
  const started = [];
  const stop = async () => {
    for (const service of started.splice(0).reverse()) await service.stop();
  };
  const start = async (starting) => {
    const service = await starting;
    started.push(service);
    return service;
  };
  try {
    const database =
      what.postgres && !given.databaseUrl
        ? await start(
            startPostgres({ home, forTests, usualPort: ports.postgres, version: what.version }),
          )
        : null;
    if (database) onStep(`PostgreSQL on port ${database.port}`);
    const onFetch = () => onStep('Fetching Redis from the Debian archive (once) ...');
    const redis =
      what.redis && !given.redisUrl
        ? await start(startRedis({ home, forTests, usualPort: ports.redis, onFetch }))
        : null;
    if (redis) onStep(`Redis on port ${redis.port}`);
    const mail =
      what.mail && !given.smtpUrl
        ? await start(startMail({ home, notice, usualPorts: ports }))
        : null;
    if (mail) onStep(`Mailbox on ${mail.smtpUrl}`);
    return {
      databaseUrl: given.databaseUrl ?? database?.url ?? null,
      adminUrl: given.databaseUrl ?? database?.adminUrl ?? null,
      redisUrl: given.redisUrl ?? redis?.url ?? null,
      smtpUrl: given.smtpUrl ?? mail?.smtpUrl ?? null,
      mailboxUrl: mail?.mailboxUrl ?? null,
      mailCount: () => mail?.count() ?? 0,
      /** The processes started here, for the record that a later run reads. */
      children: [database, redis]
        .filter(Boolean)
        .map(({ child }) => ({ name: child.name, ...child.described })),
      /** What they have written into their logs since they were started. */
      output: () =>
        [database, redis]
          .filter(Boolean)
          .map(({ child }) => child.output())
          .join('\n'),
      /** Settles with the first of them that ends, asked or not. */
      ended: Promise.race(
        [database, redis]
          .filter(Boolean)
          .map(({ child }) => child.exited.then(() => child))
          .concat(new Promise(() => {})),
      ),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

export function givenAddresses(forTests = false, environment = process.env) {
  const given = (name) => environment[name]?.trim() || null;
  if (forTests) {
    return {
      databaseUrl: given('TEST_DATABASE_URL'),
      redisUrl: given('TEST_REDIS_URL'),
      smtpUrl: null,
    };
  }
  return {
    databaseUrl: given('DATABASE_URL'),
    redisUrl: given('REDIS_URL'),
    smtpUrl: given('SMTP_URL'),
  };
}
