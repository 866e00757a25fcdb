import { Instant } from '@tipstaff/kernel';
import { Pool, type PoolClient, type PoolConfig, types as defaultTypes } from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import { connectionFault } from './database-fault';
import { RoleNames } from './roles/role-names';

/**
 * As whom a process works, whoever logs in: `api` and `worker` have the rights of theirs alone, `app` those
 * of the command line, and `owner`, who makes tables and bypasses grants, is for migrations.
 */
type DatabaseRole = 'api' | 'worker' | 'app' | 'owner';

export interface PoolOptions {
  readonly role: DatabaseRole;
  /** As TIPSTAFF_ROLE_PREFIX has it; its default when not given. */
  readonly rolePrefix?: string;
  /** Most connections held at once; 10 when not given. */
  readonly max?: number;
  /** Shown in pg_stat_activity. */
  readonly name?: string;
  /** Hears of idle connections that broke; the pool replaces them by itself. */
  readonly onIdleError?: (error: Error) => void;
}

const CONNECT_WITHIN_MS = 5_000;
/**
 * A process that stands still in the middle of a transaction, as a machine that is moved does, would hold
 * its locks for as long, the one for which every append waits among them. Its transaction is undone.
 */
const STANDS_STILL_AT_MOST = '30s';

/** PostgreSQL's numbers for its types. */
const [INT8, DATE, TIMESTAMPTZ] = [20, 1082, 1184];

/**
 * Days stay `YYYY-MM-DD` (a Date would shift them by the time zone of the machine), moments become
 * ISO text in UTC, and bigint a number: positions stay far below 2^53.
 */
const types: PoolConfig['types'] = {
  getTypeParser(oid: number, format?: string) {
    if (format !== 'binary') {
      if (oid === DATE) return (text: string) => text;
      if (oid === INT8) return Number;
      if (oid === TIMESTAMPTZ) return readTimestamp;
    }
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- pg types its parsers as any
    return defaultTypes.getTypeParser(oid, format as 'text');
  },
};

/** `2024-09-30 08:00:00.123+00`, as PostgreSQL writes it when its time zone is UTC. */
function readTimestamp(text: string): Instant {
  return Instant.fromMillis(Date.parse(`${text.slice(0, 10)}T${text.slice(11)}:00`));
}

function startupOptions(role: DatabaseRole, roles: RoleNames): string {
  const asRole = role === 'owner' ? '' : ` -c role=${roles.name(role)}`;
  const limit = `-c idle_in_transaction_session_timeout=${STANDS_STILL_AT_MOST}`;
  return `-c TimeZone=UTC -c DateStyle=ISO ${limit}${asRole}`;
}

type ConnectCallback = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (release?: unknown) => void,
) => void;

/** A pool whose failures to connect are sentences with a remedy. */
class SpeakingPool extends Pool {
  constructor(
    private readonly address: string,
    private readonly role: DatabaseRole,
    readonly roles: RoleNames,
    config: PoolConfig,
  ) {
    super({ ...config, connectionString: address });
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<PoolClient> | void {
    const speak = (error: unknown) =>
      connectionFault(this.address, error, nameOf(this.role, this.roles));
    if (callback) {
      return super.connect((error, client, release) =>
        callback(error && speak(error), client, release),
      );
    }
    return super.connect().catch((error: unknown) => {
      throw speak(error);
    });
  }
}

/** @throws DomainError `database.unavailable` from the first use, not from here. */
export function openPool(address: string, options: PoolOptions): Pool {
  const roles = new RoleNames(options.rolePrefix);
  const pool = new SpeakingPool(address, options.role, roles, {
    max: options.max ?? 10,
    application_name: options.name ?? 'tipstaff',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    options: startupOptions(options.role, roles),
    types,
  });
  // Without a listener a broken idle connection would end the process.
  pool.on('error', options.onIdleError ?? (() => undefined));
  // So would one that breaks between two statements of a transaction. The next statement fails, and says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Which roles the installation works in that a pool was opened for. */
export function rolesOf(pool: Pool): RoleNames {
  return pool instanceof SpeakingPool ? pool.roles : new RoleNames();
}

const nameOf = (role: DatabaseRole, roles: RoleNames): string | null =>
  role === 'owner' ? null : roles.name(role);

export interface DataSourceOptions extends PoolOptions {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type
  readonly entities?: MixedList<Function>;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type
  readonly migrations?: MixedList<Function>;
}

/**
 * TypeORM for queries over read models; same connection rules as `openPool`.
 * @throws DomainError `database.unavailable`
 */
export async function openDataSource(
  address: string,
  { entities, migrations, ...options }: DataSourceOptions,
): Promise<DataSource> {
  const roles = new RoleNames(options.rolePrefix);
  const dataSource = new DataSource({
    type: 'postgres',
    url: address,
    entities: entities ?? [],
    migrations: migrations ?? [],
    migrationsTableName: 'tipstaff_migrations',
    poolSize: options.max ?? 10,
    applicationName: options.name ?? 'tipstaff',
    connectTimeoutMS: CONNECT_WITHIN_MS,
    poolErrorHandler: options.onIdleError ?? (() => undefined),
    extra: { options: startupOptions(options.role, roles), types },
  });
  return dataSource.initialize().catch((error: unknown) => {
    throw connectionFault(address, error, nameOf(options.role, roles));
  });
}
