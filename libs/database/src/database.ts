import { Instant } from '@tipstaff/kernel';
import { Pool, type PoolClient, type PoolConfig, types as defaultTypes } from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import { DatabaseClient, type DatabaseClientConfig } from './database-client';
import { connectionFault, outageOf } from './database-fault';
import { RoleNames } from './roles/role-names';
import { type ReadOnlyServer, Servers } from './servers';

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
  /** How long a statement may take, as PostgreSQL writes it; as long as fits the role when not given. */
  readonly statementWithin?: string;
  /** Settings of PostgreSQL for its sessions, each as `name=value`. */
  readonly settings?: readonly string[];
  /** Hears of idle connections that broke; the pool replaces them by itself. */
  readonly onIdleError?: (error: Error) => void;
}

/**
 * What a statement may take at most, and what it may wait for a lock. Somebody waits for an answer of the API;
 * rows of years are made anew by the worker and the command line; a migration may have to rewrite them.
 */
const LIMITS: Readonly<
  Record<DatabaseRole, { readonly statement: string; readonly lock: string }>
> = {
  api: { statement: '30s', lock: '10s' },
  worker: { statement: '15min', lock: '60s' },
  app: { statement: '1h', lock: '60s' },
  owner: { statement: '6h', lock: '10min' },
};

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
    // oxlint-disable-next-line typescript/no-unsafe-return -- pg types its parsers as any
    return defaultTypes.getTypeParser(oid, format as 'text');
  },
};

/** `2024-09-30 08:00:00.123+00`, as PostgreSQL writes it when its time zone is UTC. */
function readTimestamp(text: string): Instant {
  return Instant.fromMillis(Date.parse(`${text.slice(0, 10)}T${text.slice(11)}:00`));
}

function startupOptions(
  { role, statementWithin, settings: more = [] }: PoolOptions,
  roles: RoleNames,
): string {
  const { statement, lock } = LIMITS[role];
  const settings = [
    'TimeZone=UTC',
    'DateStyle=ISO',
    `idle_in_transaction_session_timeout=${STANDS_STILL_AT_MOST}`,
    `statement_timeout=${statementWithin ?? statement}`,
    `lock_timeout=${lock}`,
    ...more,
    ...(role === 'owner' ? [] : [`role=${roles.name(role)}`]),
  ];
  return settings.map((setting) => `-c ${setting}`).join(' ');
}

type ConnectCallback = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (release?: unknown) => void,
) => void;

interface DatabasePoolConfig extends PoolConfig {
  readonly address: string;
  readonly role: DatabaseRole;
  readonly roles: RoleNames;
}

/**
 * A pool of connections to the server that takes writes, whose failures to connect are sentences with a
 * remedy. What TypeORM makes is one as well.
 */
class DatabasePool extends Pool {
  private readonly address: string;
  private readonly role: DatabaseRole;
  readonly roles: RoleNames;
  private readonly several: boolean;

  constructor({ address, role, roles, ...config }: DatabasePoolConfig) {
    const servers = new Servers(address);
    const idle = new Set<PoolClient>();
    const toClient: Pick<DatabaseClientConfig, 'servers' | 'onReadOnly'> = {
      servers,
      // Those that are in use are not taken back; those that are not would each fail somebody first.
      onReadOnly: (fault: ReadOnlyServer) => {
        for (const client of [...idle]) client.emit('error', fault);
      },
    };
    // The pool makes its clients of its own options.
    super({
      ...config,
      ...toClient,
      connectionString: servers.oneAddress,
      Client: DatabaseClient as unknown as NonNullable<PoolConfig['Client']>,
    });
    this.address = address;
    this.role = role;
    this.roles = roles;
    this.several = servers.areSeveral;
    this.on('acquire', (client) => idle.delete(client));
    this.on('release', (_, client) => idle.add(client));
    this.on('remove', (client) => idle.delete(client));
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<PoolClient> | void {
    const connected = this.connectAgain();
    if (!callback) return connected;
    connected.then(
      (client) => callback(undefined, client, (error) => client.release(error as Error)),
      (error: Error) => callback(error, undefined, () => undefined),
    );
  }

  /** Where there are several servers, another one may have taken over from the one that was known. */
  private async connectAgain(): Promise<PoolClient> {
    try {
      return await super.connect().catch((error: unknown) => {
        const isOfServer = this.several && outageOf(this.address, error)?.code !== 'database.busy';
        if (isOfServer) return super.connect();
        throw error;
      });
    } catch (error) {
      throw connectionFault(this.address, error, nameOf(this.role, this.roles));
    }
  }
}

function poolConfig(address: string, options: PoolOptions): DatabasePoolConfig {
  const roles = new RoleNames(options.rolePrefix);
  return {
    address,
    role: options.role,
    roles,
    max: options.max ?? 10,
    application_name: options.name ?? 'tipstaff',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    options: startupOptions(options, roles),
    types,
  };
}

/** @throws DomainError `database.unavailable`, `.busy`, `.read-only` from the first use, not from here. */
export function openPool(address: string, options: PoolOptions): Pool {
  const pool = new DatabasePool(poolConfig(address, options));
  // Without a listener a broken idle connection would end the process.
  pool.on('error', options.onIdleError ?? (() => undefined));
  return pool;
}

/** Which roles the installation works in that a pool was opened for. */
export function rolesOf(pool: Pool): RoleNames {
  return pool instanceof DatabasePool ? pool.roles : new RoleNames();
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
    driver: { Pool: DatabasePool },
    entities: entities ?? [],
    migrations: migrations ?? [],
    migrationsTableName: 'tipstaff_migrations',
    poolErrorHandler: options.onIdleError ?? (() => undefined),
    extra: poolConfig(address, options),
  });
  return dataSource.initialize().catch((error: unknown) => {
    throw connectionFault(address, error, nameOf(options.role, roles));
  });
}
