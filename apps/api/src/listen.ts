import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@tipstaff/kernel';
import { POOL } from '@tipstaff/platform';
import { type Pool } from 'pg';
import { type ApiSettings } from './application';

/**
 * Opens the door once the database has answered.
 * @returns the address under which the API can be reached
 * @throws DomainError `database.unavailable`, `database.not-migrated`, `port.in-use`
 */
export async function listen(app: NestFastifyApplication, settings: ApiSettings): Promise<string> {
  await refuseUnreadyDatabase(app.get<Pool>(POOL));
  const { host, port } = settings.api;
  try {
    await app.listen(port, host);
  } catch (error) {
    throw portFault(error, host, port);
  }
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown}:${portOf(app)}`;
}

function portOf(app: NestFastifyApplication): number {
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function refuseUnreadyDatabase(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ migrated: boolean }>(
    `SELECT to_regclass('tipstaff_migrations') IS NOT NULL AS migrated`,
  );
  if (rows[0]?.migrated !== true) {
    throw new DomainError(
      'unavailable',
      'database.not-migrated',
      'The database holds no tables of Tipstaff yet. Run: npm run tipstaff -- migrate',
    );
  }
}

function portFault(error: unknown, host: string, port: number): unknown {
  const code = (error as { code?: string }).code;
  if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') return error;
  const why = {
    EADDRINUSE: `port ${port} on ${host} is in use. Stop what listens there, or set TIPSTAFF_API_PORT to another port (0: any free one).`,
    EACCES: `port ${port} needs special rights. Set TIPSTAFF_API_PORT to a port from 1024.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Set TIPSTAFF_API_HOST, for example to 127.0.0.1.`,
  }[code];
  return new DomainError('unavailable', 'port.in-use', `The API can not listen: ${why}`, {
    cause: error,
  });
}
