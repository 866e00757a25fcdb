import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

export interface PrimaryAndStandby {
  /** One address that names both, the standby first, as the owner of the database, who is no superuser. */
  readonly url: string;
  /** Of the standby, as a superuser. */
  readonly standbyAdminUrl: string;
  /** Resolves once the standby holds all that the primary has written. */
  caughtUp(): Promise<void>;
  /** The primary ends without a word to anybody, and the standby takes over. */
  failOver(): Promise<void>;
  stop(): Promise<void>;
}

interface Home {
  readonly id: string;
  readonly path: string;
  readonly database: { readonly folder: string };
  at(...names: string[]): string;
  tryLock(purpose: 'test'): { release?: () => void };
  destroy(): void;
}
interface Server {
  readonly url: string;
  readonly adminUrl: string;
  readonly port: number;
  readonly child: { stop(signal: 'SIGQUIT'): Promise<void> };
  stop(): Promise<void>;
}
interface Launcher {
  startPostgres(options: { home: Home; forTests: true; usualPort: number }): Promise<Server>;
}

const SCRIPTS = join(__dirname, '..', '..', 'scripts', 'embedded');

/** Two real servers, the second a standby of the first that follows it as it writes. */
export async function startPrimaryAndStandby(): Promise<PrimaryAndStandby> {
  const { startPostgres } = (await import(join(SCRIPTS, 'postgres.mjs'))) as Launcher;
  const { openHome } = (await import(join(SCRIPTS, 'home.mjs'))) as {
    openHome(path: string): Home;
  };
  const { ownerRecord } = (await import(join(SCRIPTS, 'orphans.mjs'))) as {
    ownerRecord(home: Home): object;
  };
  const [first, second] = [1, 2].map(() =>
    openHome(mkdtempSync(join(tmpdir(), 'tipstaff-test-home-'))),
  ) as [Home, Home];
  // Another run of tests takes a home that nobody holds for one that was left behind.
  const locks = [first, second].map((home) => home.tryLock('test'));
  const start = (home: Home, usualPort = 0) => startPostgres({ home, forTests: true, usualPort });

  // The files of a server that is stopped are a base backup.
  const toCopy = await start(first);
  await toCopy.stop();
  const { folder } = second.database;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  cpSync(first.at('database-password.json'), second.at('database-password.json'));
  writeFileSync(join(folder, 'home.json'), JSON.stringify(ownerRecord(second)));
  const data = join(folder, 'data');
  copyAsItIs(join(first.database.folder, 'data'), data);
  const primary = await start(first, toCopy.port);
  const admin = new URL(primary.adminUrl);
  appendFileSync(
    join(data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${primary.port} user=postgres password=${admin.password}'\n`,
  );
  copyAsItIs(join(data, 'PG_VERSION'), join(data, 'standby.signal'));
  const standby = await start(second);

  return {
    url: primary.url.replace('@127.0.0.1:', `@127.0.0.1:${standby.port},127.0.0.1:`),
    standbyAdminUrl: standby.adminUrl,
    async caughtUp() {
      // A commit that was answered may not be written yet: where it will be is asked, and not what is.
      const [row] = await ask(primary.adminUrl, 'SELECT pg_current_wal_insert_lsn()::text AS at');
      const holds = `SELECT pg_last_wal_replay_lsn() >= '${String(row?.['at'])}' AS holds`;
      while ((await ask(standby.adminUrl, holds))[0]?.['holds'] !== true);
    },
    async failOver() {
      await primary.child.stop('SIGQUIT');
      await ask(standby.adminUrl, 'SELECT pg_promote()');
    },
    async stop() {
      await Promise.all([primary.stop(), standby.stop()]);
      for (const { release } of locks) release?.();
      first.destroy();
      second.destroy();
    },
  };
}

/** With its owner, who is not the one that runs this where this is root. */
function copyAsItIs(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
}

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
