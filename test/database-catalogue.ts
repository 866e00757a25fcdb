import { Client } from 'pg';

/** Object -> what the catalogue says of it. */
export type Catalogue = Readonly<Record<string, string>>;

/** Neither PostgreSQL's own nor of an extension. */
const OWN_SCHEMA = `nspname !~ '^pg_' AND nspname <> 'information_schema'`;
const notOfExtension = (oid: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = ${oid} AND d.deptype = 'e')`;

/** In order of the grantees: in which order rights were given makes no difference. */
const rights = (acl: string): string => `
  (SELECT string_agg(concat_ws(' ', coalesce(nullif(a.grantee, 0)::regrole::text, 'PUBLIC'), 'from',
                               a.grantor::regrole, a.privilege_type, CASE WHEN a.is_grantable THEN '*' END),
                     ', ' ORDER BY a.grantee::regrole::text, a.grantor::regrole::text, a.privilege_type)
     FROM aclexplode(${acl}) a)`;

/** Each answers `name` and `said`. */
const QUERIES: readonly string[] = [
  `SELECT 'schema ' || nspname AS name,
          concat_ws(' | ', nspowner::regrole, ${rights(`coalesce(nspacl, acldefault('n', nspowner))`)}) AS said
     FROM pg_namespace WHERE ${OWN_SCHEMA}`,

  `SELECT 'relation ' || c.oid::regclass AS name,
          concat_ws(' | ', c.relkind, c.relpersistence, c.relowner::regrole, c.reloptions,
                    c.relrowsecurity, c.relforcerowsecurity, c.relreplident,
                    CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
                    ${rights(`coalesce(c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner))`)}) AS said
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${OWN_SCHEMA} AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND ${notOfExtension('c.oid')}`,

  `SELECT 'column ' || c.oid::regclass || '.' || a.attname AS name,
          concat_ws(' | ', rank() OVER (PARTITION BY c.oid ORDER BY a.attnum),
                    format_type(a.atttypid, a.atttypmod), a.attcollation::regcollation,
                    CASE WHEN a.attnotnull THEN 'not null' END, 'identity ' || a.attidentity::text,
                    'generated ' || a.attgenerated::text, a.attstorage, a.attoptions,
                    pg_get_expr(d.adbin, d.adrelid), ${rights('a.attacl')}) AS said
     FROM pg_attribute a
     JOIN pg_class c ON c.oid = a.attrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE ${OWN_SCHEMA} AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND a.attnum > 0
      AND NOT a.attisdropped AND ${notOfExtension('c.oid')}`,

  `SELECT 'constraint ' || conrelid::regclass || '.' || conname AS name,
          concat_ws(' | ', pg_get_constraintdef(k.oid), convalidated) AS said
     FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
    WHERE ${OWN_SCHEMA} AND conrelid <> 0`,

  `SELECT 'index ' || indexrelid::regclass AS name,
          concat_ws(' | ', pg_get_indexdef(indexrelid), indisunique, indisprimary, indisvalid) AS said
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${OWN_SCHEMA}`,

  `SELECT 'policy ' || polrelid::regclass || '.' || polname AS name,
          concat_ws(' | ', polcmd, polpermissive,
                    array(SELECT r::regrole::text FROM unnest(polroles) r ORDER BY 1),
                    'using ' || pg_get_expr(polqual, polrelid),
                    'with ' || pg_get_expr(polwithcheck, polrelid)) AS said
     FROM pg_policy`,

  `SELECT 'function ' || p.oid::regprocedure AS name,
          concat_ws(' | ', p.proowner::regrole, pg_get_functiondef(p.oid),
                    ${rights(`coalesce(p.proacl, acldefault('f', p.proowner))`)}) AS said
     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE ${OWN_SCHEMA} AND p.prokind IN ('f', 'p', 'w') AND ${notOfExtension('p.oid')}`,

  `SELECT 'trigger ' || tgrelid::regclass || '.' || tgname AS name,
          concat_ws(' | ', pg_get_triggerdef(oid), tgenabled) AS said
     FROM pg_trigger WHERE NOT tgisinternal`,

  `SELECT 'sequence ' || s.seqrelid::regclass AS name,
          concat_ws(' | ', s.seqtypid::regtype, seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle,
                    (SELECT string_agg(d.refobjid::regclass || '.' || d.refobjsubid, ', ') FROM pg_depend d
                      WHERE d.objid = s.seqrelid AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0)) AS said
     FROM pg_sequence s`,

  `SELECT 'type ' || t.oid::regtype AS name,
          concat_ws(' | ', t.typtype, t.typowner::regrole, t.typbasetype::regtype,
                    array(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid
                           ORDER BY e.enumsortorder)) AS said
     FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE ${OWN_SCHEMA} AND t.typtype IN ('d', 'e', 'r', 'm') AND ${notOfExtension('t.oid')}`,

  `SELECT 'extension ' || extname AS name,
          concat_ws(' | ', extnamespace::regnamespace, extversion, extowner::regrole) AS said
     FROM pg_extension`,

  `SELECT concat_ws(' ', 'default privileges', defaclrole::regrole, nullif(defaclnamespace, 0)::regnamespace,
                    defaclobjtype) AS name,
          ${rights('defaclacl')} AS said
     FROM pg_default_acl`,

  `SELECT concat_ws(' ', 'setting', nullif(setrole, 0)::regrole) AS name, setconfig::text AS said
     FROM pg_db_role_setting s JOIN pg_database b ON b.oid = s.setdatabase
    WHERE b.datname = current_database()`,

  // Of the cluster, and so the same for each of its databases: what a missing grant would show in.
  // Who granted it, and whether whoever made a role may grant it, differ with who that was.
  `SELECT concat_ws(' ', 'member', m.member::regrole, 'of', m.roleid::regrole) AS name,
          string_agg(DISTINCT concat_ws(' | ', r.rolcanlogin, r.rolinherit, r.rolsuper, r.rolbypassrls), ', ')
            AS said
     FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
    WHERE r.rolname LIKE $1 AND (m.member = current_user::regrole OR m.member::regrole::text LIKE $1)
      AND pg_has_role(m.member, m.roleid, 'USAGE')
    GROUP BY 1`,
];

/**
 * Everything there is in a database but its rows; two that say the same can be told apart by none.
 * @param rolePrefix as TIPSTAFF_ROLE_PREFIX has it
 */
export async function catalogueOf(address: string, rolePrefix = 'tipstaff'): Promise<Catalogue> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    const found: Record<string, string> = {};
    for (const query of QUERIES) {
      const { rows } = await client.query<{ name: string; said: string | null }>(
        query,
        query.includes('$1') ? [`${rolePrefix}\\_%`] : [],
      );
      for (const { name, said } of rows) found[name] = said ?? '';
    }
    return found;
  } finally {
    await client.end();
  }
}
