import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@tipstaff/kernel';
import { openPool, type Settings } from '@tipstaff/platform';

/**
 * Asked before anything is built on it, so that one sentence is all that is said.
 * @throws DomainError `database.unavailable`, `database.not-migrated`
 */
export async function refuseUnreadyDatabase(address: string): Promise<void> {
  const pool = openPool(address, { role: 'app', max: 1, name: 'tipstaff-api' });
  try {
    const { rows } = await pool.query<{ migrated: boolean }>(
      `SELECT to_regclass('read_model.checkpoint') IS NOT NULL AS migrated`,
    );
    if (rows[0]?.migrated !== true) throw notMigrated();
  } finally {
    await pool.end();
  }
}

function notMigrated(): DomainError {
  return new DomainError(
    'unavailable',
    'database.not-migrated',
    'The database holds no tables of Tipstaff yet. Run: npm run tipstaff -- migrate',
  );
}

/**
 * @returns the address under which the API can be reached
 * @throws DomainError `port.unusable`
 */
export async function listen(
  app: NestFastifyApplication,
  { host, port }: Settings['api'],
): Promise<string> {
  // Not app.listen(), which logs the error before it throws it.
  await app.init();
  const instance = app.getHttpAdapter().getInstance();
  const bound = await instance.listen({ host, port }).catch((error: unknown) => {
    throw portFault(error, host, port);
  });
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown}:${new URL(bound).port}`;
}

function portFault(error: unknown, host: string, port: number): unknown {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is in use. Stop what listens there, or set TIPSTAFF_API_PORT to another port (0: any free one).`,
    EACCES: `port ${port} needs special rights. Set TIPSTAFF_API_PORT to a port from 1024.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Set TIPSTAFF_API_HOST, for example to 127.0.0.1.`,
    ENOTFOUND: `${host} is not known. Set TIPSTAFF_API_HOST, for example to 127.0.0.1.`,
  };
  const sentence = why[(error as { code?: string }).code ?? ''];
  if (sentence === undefined) return error;
  return new DomainError('unavailable', 'port.unusable', `It can not listen: ${sentence}`, {
    cause: error,
  });
}
