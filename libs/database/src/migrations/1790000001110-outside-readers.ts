import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What those outside the force may read in the database itself (docs/adr/0017). Every view stands on a
 * function and not on a table: a rebuild replaces the tables of the read models, which a view would
 * hold on to, and the function decides by the login whose rows it answers.
 */
export class OutsideReaders1790000001110 implements MigrationInterface {
  readonly name = 'OutsideReaders1790000001110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLES);
    await runner.query(TABLES);
    await runner.query(PSEUDONYM);
    for (const view of VIEWS) await runner.query(viewOf(view));
  }

  /** The roles stay: they belong to the cluster, and other databases may use them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA opcc, reporting CASCADE');
  }
}

const ROLES = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tipstaff_opcc') THEN
      CREATE ROLE tipstaff_opcc NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END
  $$;
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tipstaff_reporting') THEN
      CREATE ROLE tipstaff_reporting NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END
  $$`;

const TABLES = `
  CREATE SCHEMA opcc;
  CREATE SCHEMA reporting;
  GRANT USAGE ON SCHEMA opcc TO tipstaff_opcc, tipstaff_app;
  GRANT USAGE ON SCHEMA reporting TO tipstaff_reporting, tipstaff_app;

  -- Whose rows a login sees. The login is that of the connection, which no SET can change.
  CREATE TABLE opcc.reader (
    login name NOT NULL,
    force text COLLATE "C" NOT NULL,
    PRIMARY KEY (login, force)
  );
  -- A count of fewer is not shown.
  CREATE TABLE opcc.setting (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    fewest   integer NOT NULL CHECK (fewest >= 1)
  );
  INSERT INTO opcc.setting (fewest) VALUES (5);
  GRANT SELECT ON opcc.reader, opcc.setting TO tipstaff_app;

  -- Nobody but the owner of the database reads it: with it, a guessed reference could be tried.
  CREATE TABLE opcc.secret (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    inner_key bytea NOT NULL,
    outer_key bytea NOT NULL
  );
  INSERT INTO opcc.secret (inner_key, outer_key)
  SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
         sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))`;

/** The same for a case for as long as the installation lives; two keys, as HMAC has them. */
const PSEUDONYM = `
  CREATE FUNCTION opcc.pseudonym(p_stream text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  BEGIN ATOMIC
    SELECT 'OPCC-' || upper(left(encode(
             sha256(s.outer_key || sha256(s.inner_key || convert_to(p_stream, 'UTF8'))), 'hex'), 16))
      FROM opcc.secret s;
  END;
  REVOKE ALL ON FUNCTION opcc.pseudonym FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION opcc.pseudonym TO tipstaff_app`;

interface OutsideView {
  readonly schema: 'opcc' | 'reporting';
  readonly name: string;
  readonly columns: string;
  readonly query: string;
}

const OF_READER = 'force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)';

const QUARTER = `date_trunc('quarter', c.cohort_on)::date`;

const VIEWS: readonly OutsideView[] = [
  {
    schema: 'opcc',
    name: 'report_received',
    columns:
      'force text, type text, "case" text, sent_on date, delivered_on date, acknowledged_on date',
    query: `
      SELECT DISTINCT o.force::text, o.type::text, opcc.pseudonym(o.stream),
             (s ->> 'on')::date, (s ->> 'deliveredOn')::date, (s ->> 'acknowledgedOn')::date
        FROM read_model.obligation o, jsonb_array_elements(o.basis -> 'sendings') s
       WHERE o.${OF_READER}
         AND jsonb_typeof(o.basis -> 'sendings') = 'array' AND s ->> 'recipient' = 'lpb'`,
  },
  {
    schema: 'opcc',
    name: 'review',
    columns: 'force text, "case" text, requested integer, upheld integer, not_upheld integer',
    query: `
      SELECT l.force::text, opcc.pseudonym(l.stream), (l.state #>> '{reviews,requested}')::integer,
             (l.state #>> '{reviews,upheld}')::integer, (l.state #>> '{reviews,notUpheld}')::integer
        FROM read_model.case_list l
       WHERE l.${OF_READER} AND l.type = 'complaint'
         AND l.state #>> '{reviews,body}' = 'lpb'
         AND (l.state #>> '{reviews,requested}')::integer > 0`,
  },
  {
    schema: 'opcc',
    name: 'action',
    columns: 'force text, "case" text, status text, raised_on date, closed_on date',
    query: `
      SELECT l.force::text, opcc.pseudonym(l.stream), l.status::text, l.opened_on, l.closed_on
        FROM read_model.case_list l
       WHERE l.${OF_READER} AND l.type = 'action'`,
  },
  {
    schema: 'opcc',
    name: 'figure',
    columns: 'force text, type text, metric text, quarter date, counted bigint',
    // No totals and no quarters that overlap: a count that is not shown is no difference of two others.
    query: `
      SELECT c.force::text, c.type::text, c.metric::text, ${QUARTER},
             CASE WHEN count(*) >= (SELECT fewest FROM opcc.setting) THEN count(*) END
        FROM read_model.figure_contribution c
       WHERE c.${OF_READER} AND c.counted AND c.known_to IS NULL
       GROUP BY 1, 2, 3, 4`,
  },
  {
    schema: 'reporting',
    name: 'figure',
    columns:
      'force text, type text, metric text, unit text, quarter date, counted bigint, amount bigint',
    query: `
      SELECT c.force::text, c.type::text, c.metric::text, c.unit::text, ${QUARTER},
             count(*), sum(c.amount)::bigint
        FROM read_model.figure_contribution c
       WHERE c.counted AND c.known_to IS NULL
       GROUP BY 1, 2, 3, 4, 5`,
  },
];

/** Owned by tipstaff_app, which reads the read models; given to the role of its schema alone. */
function viewOf({ schema, name, columns, query }: OutsideView): string {
  const read = `${schema}.read_${name}`;
  return `
    CREATE FUNCTION ${read}() RETURNS TABLE (${columns})
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY ${query};
    END
    $$;
    REVOKE ALL ON FUNCTION ${read} FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION ${read} TO tipstaff_${schema};
    CREATE VIEW ${schema}.${name} AS SELECT * FROM ${read}();
    GRANT SELECT ON ${schema}.${name} TO tipstaff_${schema};
    GRANT CREATE ON SCHEMA ${schema} TO tipstaff_app;
    ALTER FUNCTION ${read} OWNER TO tipstaff_app;
    REVOKE CREATE ON SCHEMA ${schema} FROM tipstaff_app`;
}
