import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The views of the OPCC leave restricted cases out, and answer the API as well: for the forces that are in
 * sight in its transaction (docs/adr/0017).
 */
export class OpccInSight1790000002120 implements MigrationInterface {
  readonly name = 'OpccInSight1790000002120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLE);
    for (const view of VIEWS) await runner.query(functionOf(view, isRead, NOT_RESTRICTED));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of VIEWS) {
      await runner.query(
        functionOf(
          view,
          (row) => `${row}.${OF_LOGIN}`,
          () => 'true',
        ),
      );
    }
  }
}

/** The API becomes it for the time of a transaction; where the owner logs in, that is the owner. */
const ROLE = `
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
    IF NOT pg_has_role(current_user, 'tipstaff_opcc', 'MEMBER') THEN
      BEGIN
        EXECUTE format('GRANT tipstaff_opcc TO %I', current_user);
      EXCEPTION WHEN OTHERS THEN
        -- Two grants at once: "tuple concurrently updated", which has no code of its own.
        IF NOT pg_has_role(current_user, 'tipstaff_opcc', 'MEMBER') THEN
          RAISE;
        END IF;
      END;
    END IF;
  END
  $$`;

const OF_LOGIN = 'force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)';

const FORCES = `(SELECT coalesce(current_setting('tipstaff.forces', true), ''))`;

const forceInSight = (force: string): string => `
  (${FORCES} = '*' OR ${force} = ANY ((SELECT string_to_array(${FORCES}, ','))::text[]))`;

/** The settings of a transaction are believed of the API alone: anybody who can send SQL can set them. */
const isRead = (row: string): string => `
  (${row}.${OF_LOGIN}
   OR pg_has_role(session_user, 'tipstaff_api', 'MEMBER') AND ${forceInSight(`${row}.force`)})`;

const NOT_RESTRICTED = (row: string): string =>
  `NOT EXISTS (SELECT FROM read_model.case_restriction x WHERE x.stream = ${row}.stream)`;

type Condition = (row: string) => string;

interface View {
  readonly name: string;
  readonly columns: string;
  readonly query: (isRead: Condition, isShown: Condition) => string;
}

const VIEWS: readonly View[] = [
  {
    name: 'report_received',
    columns:
      'force text, type text, "case" text, sent_on date, delivered_on date, acknowledged_on date',
    query: (read, shown) => `
      SELECT DISTINCT o.force::text, o.type::text, opcc.pseudonym(o.stream),
             (s ->> 'on')::date, (s ->> 'deliveredOn')::date, (s ->> 'acknowledgedOn')::date
        FROM read_model.obligation o, jsonb_array_elements(o.basis -> 'sendings') s
       WHERE ${read('o')} AND ${shown('o')}
         AND jsonb_typeof(o.basis -> 'sendings') = 'array' AND s ->> 'recipient' = 'lpb'`,
  },
  {
    name: 'review',
    columns: 'force text, "case" text, requested integer, upheld integer, not_upheld integer',
    query: (read, shown) => `
      SELECT l.force::text, opcc.pseudonym(l.stream), (l.state #>> '{reviews,requested}')::integer,
             (l.state #>> '{reviews,upheld}')::integer, (l.state #>> '{reviews,notUpheld}')::integer
        FROM read_model.case_list l
       WHERE ${read('l')} AND ${shown('l')} AND l.type = 'complaint'
         AND l.state #>> '{reviews,body}' = 'lpb'
         AND (l.state #>> '{reviews,requested}')::integer > 0`,
  },
  {
    name: 'action',
    columns: 'force text, "case" text, status text, raised_on date, closed_on date',
    query: (read, shown) => `
      SELECT l.force::text, opcc.pseudonym(l.stream), l.status::text, l.opened_on, l.closed_on
        FROM read_model.case_list l
       WHERE ${read('l')} AND ${shown('l')} AND l.type = 'action'`,
  },
  {
    name: 'figure',
    columns: 'force text, type text, metric text, quarter date, counted bigint',
    // Counts all cases, as what is published does: the difference of two counts would tell how many are
    // restricted.
    query: (read) => `
      SELECT c.force::text, c.type::text, c.metric::text, date_trunc('quarter', c.cohort_on)::date,
             CASE WHEN count(*) >= (SELECT fewest FROM opcc.setting) THEN count(*) END
        FROM read_model.figure_contribution c
       WHERE ${read('c')} AND c.counted AND c.known_to IS NULL
       GROUP BY 1, 2, 3, 4`,
  },
];

/** Its owner and who may call it stay as they are. */
function functionOf({ name, columns, query }: View, read: Condition, shown: Condition): string {
  return `
    CREATE OR REPLACE FUNCTION opcc.read_${name}() RETURNS TABLE (${columns})
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY ${query(read, shown)};
    END
    $$`;
}
