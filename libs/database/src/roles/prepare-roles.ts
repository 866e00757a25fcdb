import { DomainError } from '@tipstaff/kernel';
import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type RoleNames } from './role-names';

/** From here on a membership says whether it lets its holder become the role, and have its rights unasked. */
export const OPTIONS_SINCE = 160_000;

const NOT_PERMITTED = '42501';

/**
 * Makes what is missing of an installation's roles. Where the login may do that it is done here, as in the
 * embedded default; where it may not, an administrator has done it before, by `rolesSql`, and nothing is
 * missing. Several databases of a cluster may come here at once: the loser of a race finds it done.
 * @throws DomainError `database.roles-missing`, with the statements that mend it
 */
export async function prepareRoles(client: Client, roles: RoleNames): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const missing = await missingRoles(client, roles);
    if (missing.length === 0) return;
    for (const statement of missing) {
      const refused = await client.query(statement).then(
        () => null,
        (error: unknown) => error as { code?: string },
      );
      const isHopeless = refused?.code === NOT_PERMITTED || turn === TURNS;
      if (refused !== null && isHopeless) throw rolesMissing(missing, refused);
    }
  }
}

/** Another database that makes the same roles at the same moment is in the way once or twice. */
const TURNS = 10;

/** Statements, none where all is there. */
async function missingRoles(client: Client, roles: RoleNames): Promise<readonly string[]> {
  const { rows } = await client.query<{ owner: string; version: number; there: string[] }>(
    `SELECT current_user AS owner, current_setting('server_version_num')::int AS version,
            ARRAY(SELECT rolname::text FROM pg_roles WHERE rolname = ANY ($1)) AS there`,
    [roles.all],
  );
  const { owner, version, there } = rows[0] ?? { owner: '', version: 0, there: [] };
  const absent = roles.all.filter((role) => !there.includes(role));
  const missing = absent.map(creation);
  for (const { role, member } of roles.memberships(owner)) {
    const held = [role, member].some((name) => absent.includes(name))
      ? { becomes: false, inherits: false }
      : await heldBy(client, { role, member, version });
    if (held.becomes && held.inherits) continue;
    // Until 15 it is the member that inherits or does not, whatever it is a member of.
    const isItsOwn = held.becomes && version < OPTIONS_SINCE;
    missing.push(isItsOwn ? inheriting(member) : membership(role, member, version));
  }
  return [...new Set(missing)];
}

async function heldBy(
  client: Client,
  of: { readonly role: string; readonly member: string; readonly version: number },
): Promise<{ readonly becomes: boolean; readonly inherits: boolean }> {
  const { rows } = await client.query<{ becomes: boolean; inherits: boolean }>(
    `SELECT pg_has_role($1::name, $2::name, $3) AS becomes,
            pg_has_role($1::name, $2::name, 'USAGE') AS inherits`,
    [of.member, of.role, of.version < OPTIONS_SINCE ? 'MEMBER' : 'SET'],
  );
  return rows[0] ?? { becomes: false, inherits: false };
}

const creation = (role: string): string => `CREATE ROLE ${escapeIdentifier(role)} NOLOGIN`;
const inheriting = (member: string): string => `ALTER ROLE ${escapeIdentifier(member)} INHERIT`;

function membership(role: string, member: string, version: number): string {
  const options = version < OPTIONS_SINCE ? '' : ' WITH INHERIT TRUE, SET TRUE';
  return `GRANT ${escapeIdentifier(role)} TO ${escapeIdentifier(member)}${options}`;
}

function rolesMissing(missing: readonly string[], cause: unknown): DomainError {
  return new DomainError(
    'unavailable',
    'database.roles-missing',
    [
      'The roles that this installation works in are not all there, and this login may not make them. A database administrator runs this once, or all of it by: tipstaff migrate --roles-sql',
      ...missing.map((statement) => `  ${statement};`),
    ].join('\n'),
    { data: { statements: missing }, cause },
  );
}

/**
 * What an administrator runs once in a cluster, as a superuser or in a role that may make roles; after that
 * owning the database is enough. Running it again changes nothing.
 * @param owner the login that owns the database, which is to be there
 */
export function rolesSql(roles: RoleNames, owner: string): string {
  const quote = (names: readonly string[]) => names.map((name) => escapeLiteral(name)).join(', ');
  const memberships = roles.memberships(owner);
  return `-- The roles of a Tipstaff under the prefix ${roles.prefix}, and what the owner of its database is a member of.
-- psql --set ON_ERROR_STOP=1, as a superuser or a role that may make roles. May be run again.
DO $roles$
DECLARE
  v_role    text;
  v_roles   text[] := ARRAY[${quote(memberships.map(({ role }) => role))}];
  v_members text[] := ARRAY[${quote(memberships.map(({ member }) => member))}];
  -- From 16 on a membership says whether it lets its holder become the role.
  v_options text := CASE WHEN current_setting('server_version_num')::int >= ${OPTIONS_SINCE}
                         THEN ' WITH INHERIT TRUE, SET TRUE' ELSE '' END;
BEGIN
  FOREACH v_role IN ARRAY ARRAY[${quote(roles.all)}] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = v_role) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', v_role);
    END IF;
  END LOOP;
  FOR i IN 1..cardinality(v_roles) LOOP
    EXECUTE format('GRANT %I TO %I%s', v_roles[i], v_members[i], v_options);
    -- Before, it is the member that has what is granted to it unasked, or has not.
    IF NOT pg_has_role(v_members[i], v_roles[i], 'USAGE') THEN
      EXECUTE format('ALTER ROLE %I INHERIT', v_members[i]);
    END IF;
  END LOOP;
END
$roles$;
`;
}
