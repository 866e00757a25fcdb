import { DomainError, wordsOf } from '@tipstaff/kernel';
import { placeOf } from '@tipstaff/platform';

/** What TypeORM throws holds what the driver threw. */
function driverErrorOf(error: unknown): unknown {
  return (error as { driverError?: unknown } | null)?.driverError ?? error;
}

/** SQLSTATE or Node's code of an error; empty when it has none. */
function codeOf(error: unknown): string {
  const code = (driverErrorOf(error) as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What each SQLSTATE asks of the reader; the classes 08, 53 and 57P mean "not now". */
const REMEDIES: Readonly<Record<string, string>> = {
  '28P01': 'the user or the password in DATABASE_URL is not accepted. Correct DATABASE_URL.',
  '28000': 'this user may not log in there. Correct DATABASE_URL, or ask for access.',
  '3D000': 'there is no such database. Create it with: createdb -E UTF8 -T template0 <name>',
  '53100': 'the disk of the database server is full. Make room there, then try again.',
  '53300': 'it has no connection left to give. Raise max_connections, or stop what holds them.',
  '57P01': 'it ended the connection. Try again in a moment.',
  '57P03': 'it is starting up or shutting down. Try again in a moment.',
};

/** Codes of their own: nothing has to be started or corrected, or something else than DATABASE_URL. */
const OWN_CODES: Readonly<Record<string, readonly [code: string, remedy: string]>> = {
  '25006': [
    'database.read-only',
    'it can be read and not written. It is a standby, or default_transaction_read_only is on: name the primary in DATABASE_URL as well, or make this one writable.',
  ],
  '40001': ['database.busy', 'others changed the same at the same time. Try again in a moment.'],
  '40P01': ['database.busy', 'others changed the same at the same time. Try again in a moment.'],
  '55P03': [
    'database.busy',
    'what is needed is held by others for too long. Try again in a moment.',
  ],
  '57014': [
    'database.too-slow',
    'what was asked took longer than it may, or somebody cancelled it. Ask for less at once, or again when less is asked.',
  ],
};

const BUSY =
  'all connections that this process has for it are in use. Try again in a moment; docs/how-to/run-on-several-machines.md says how many there are.';

/** What pg says without a code, each by how it begins. */
const LOST = [
  'Connection terminated',
  'Query read timeout',
  'Client has encountered a connection error',
  'Client was closed',
  'timeout expired',
  'Received unexpected',
];
const UNREACHED = [
  'The server does not support SSL connections',
  'There was an error establishing an SSL connection',
];
const FULL = 'timeout exceeded when trying to connect';
const CLOSED = 'Cannot use a pool after calling end on the pool';

function isSaying(error: unknown, ...beginnings: readonly string[]): boolean {
  const driverError = driverErrorOf(error);
  const words = driverError instanceof Error ? driverError.message : '';
  return beginnings.some((beginning) => words.startsWith(beginning));
}

/** The same where a connection was to work in a role. */
const ROLE_REMEDIES: Readonly<Record<string, (role: string) => string>> = {
  '22023': (role) =>
    `the role ${role} is missing. Correct TIPSTAFF_ROLE_PREFIX, or run: npm run tipstaff -- migrate`,
  '42501': (role) =>
    `this user may not become ${role}. As a database administrator: GRANT ${role} TO <user> (from PostgreSQL 16 on: WITH SET TRUE)`,
};

function isOutage(code: string): boolean {
  return NETWORK_CODES.has(code) || /^(08|53|57P0|58)/.test(code);
}

function fault(
  address: string,
  remedy: string,
  cause: unknown,
  code = 'database.unavailable',
): DomainError {
  return new DomainError(
    'unavailable',
    code,
    `The database at ${placeOf(address)} can not be used: ${remedy}`,
    { cause },
  );
}

/** What has a code of its own, or none by which the driver would tell what it is. */
function ownFault(address: string, error: unknown): DomainError | null {
  const own = OWN_CODES[codeOf(error)];
  if (own) return fault(address, own[1], error, own[0]);
  if (isSaying(error, FULL)) return fault(address, BUSY, error, 'database.busy');
  if (isSaying(error, CLOSED)) {
    return fault(address, 'this process is stopping. Try again in a moment.', error);
  }
  return null;
}

/**
 * Whatever stopped a connection from being made, as one sentence with a remedy.
 * @param role as whom it was to work; null for whoever logs in
 */
export function connectionFault(
  address: string,
  error: unknown,
  role: string | null = null,
): DomainError {
  if (error instanceof DomainError) return error;
  const own = ownFault(address, error);
  if (own) return own;
  const code = codeOf(error);
  const unreachable = NETWORK_CODES.has(code) || code === '';
  const remedy =
    REMEDIES[code] ??
    (role === null ? undefined : ROLE_REMEDIES[code]?.(role)) ??
    (unreachable
      ? 'nothing answers there. Start PostgreSQL, or correct DATABASE_URL.'
      : `${wordsOf(error)} (${code}).`);
  return fault(address, remedy, error);
}

/**
 * The outage behind an error of a running statement, or null when the statement itself was wrong:
 * only an outage is worth trying again.
 */
export function outageOf(address: string, error: unknown): DomainError | null {
  if (error instanceof DomainError) return error.kind === 'unavailable' ? error : null;
  const own = ownFault(address, error);
  if (own) return own;
  const code = codeOf(error);
  if (code === '' ? !isSaying(error, ...LOST, ...UNREACHED) : !isOutage(code)) return null;
  return fault(address, REMEDIES[code] ?? 'the connection was lost. Try again.', error);
}
