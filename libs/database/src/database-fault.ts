import { DomainError, wordsOf } from '@tipstaff/kernel';
import { placeOf } from '@tipstaff/platform';

/** SQLSTATE or Node's code of an error; empty when it has none. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
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
  '57P03': 'it is starting up or shutting down. Try again in a moment.',
};

/** The same where a connection was to work in a role. */
const ROLE_REMEDIES: Readonly<Record<string, (role: string) => string>> = {
  '22023': (role) =>
    `the role ${role} is missing. Correct TIPSTAFF_ROLE_PREFIX, or run: npm run tipstaff -- migrate`,
  '42501': (role) =>
    `this user may not become ${role}. As a database administrator: GRANT ${role} TO <user> (from PostgreSQL 16 on: WITH SET TRUE)`,
};

function isOutage(code: string): boolean {
  return NETWORK_CODES.has(code) || /^(08|53|57P0)/.test(code);
}

function fault(address: string, remedy: string, cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'database.unavailable',
    `The database at ${placeOf(address)} can not be used: ${remedy}`,
    { cause },
  );
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
  const code = codeOf(error);
  if (!isOutage(code)) return null;
  return fault(address, REMEDIES[code] ?? 'the connection was lost. Try again.', error);
}
