import { DomainError } from '@tipstaff/kernel';
import { type Actor, makeActor } from './actor';
import { type Role, roleNames } from './roles.table';

/** Where a token holds the roles and the forces: the name of a claim, or a path to it, `realm_access.roles`. */
export interface ClaimNames {
  readonly roles: string;
  readonly forces: string;
}

/** The one value of the claim of forces that stands for all of them. */
const EVERY_FORCE = 'every';

/**
 * Who a token's claims say it is, once the token itself has been judged good. The id is the issuer
 * without its scheme and the subject, which the provider never gives to another:
 * `id.psd.example/realms/tipstaff|6f1c…`.
 * @throws DomainError `access.token-wrong` without an issuer or a subject · `access.no-role` where none
 *   of its roles is one of Tipstaff's
 */
export function actorFromClaims(
  claims: Readonly<Record<string, unknown>>,
  via: 'session' | 'machine-token',
  names: ClaimNames,
): Actor {
  const id = idOf(claims);
  const roles = roleNames.filter((role) => valuesAt(claims, names.roles).includes(role));
  if (roles.length === 0) throw noRole(names.roles);
  const forces = [...new Set(valuesAt(claims, names.forces))];
  return makeActor({
    id,
    name: via === 'session' ? nameOf(claims) : null,
    via,
    roles: roles satisfies readonly Role[],
    forces: forces.includes(EVERY_FORCE) ? 'every' : forces,
  });
}

function idOf({ iss, sub }: Readonly<Record<string, unknown>>): string {
  // A bar in the issuer could make two pairs of issuer and subject into one id.
  if (typeof iss !== 'string' || !URL.canParse(iss) || iss.includes('|')) throw incomplete('iss');
  if (typeof sub !== 'string' || sub === '') throw incomplete('sub');
  const { host, pathname } = new URL(iss);
  return `${host}${pathname.replace(/\/$/, '')}|${sub}`;
}

function nameOf(claims: Readonly<Record<string, unknown>>): string | null {
  const given = [claims['name'], claims['preferred_username'], claims['email']];
  return given.find((one): one is string => typeof one === 'string' && one !== '') ?? null;
}

/** A list, or one text with spaces or commas between; what is neither gives nothing. */
function valuesAt(claims: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = valueAt(claims, name);
  if (typeof value === 'string') return value.split(/[\s,]+/).filter((one) => one !== '');
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is string => typeof one === 'string');
}

/** A claim may have dots in its very name, as those named by an address do; only then it is a path. */
function valueAt(claims: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>(
      (inside, step) =>
        typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
          ? (inside as Readonly<Record<string, unknown>>)[step]
          : undefined,
      claims,
    );
}

function incomplete(claim: string): DomainError {
  return new DomainError(
    'unauthenticated',
    'access.token-wrong',
    `The token has no usable claim "${claim}": without it nobody can be told from another. Look at what the provider puts into its tokens.`,
  );
}

function noRole(claim: string): DomainError {
  return new DomainError(
    'forbidden',
    'access.no-role',
    `You are known, but hold no role in Tipstaff: ask whoever manages access to give you one of ${roleNames.join(', ')} in the claim "${claim}".`,
  );
}
