import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** As in the views before, which it narrows; their logins name nobody, so nothing restricted is theirs. */
const OF_READER = 'force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)';

const NOT_RESTRICTED = (stream: string): string =>
  `NOT EXISTS (SELECT FROM read_model.case_restriction k WHERE k.stream = ${stream})`;

/** The views of single cases leave out those that are restricted. Figures count them, as published ones do. */
export class RestrictedCasesOutside1790000002020 implements MigrationInterface {
  readonly name = 'RestrictedCasesOutside1790000002020';

  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, NOT_RESTRICTED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, () => 'true');
  }
}

async function replace(runner: QueryRunner, isShown: (stream: string) => string): Promise<void> {
  await runner.query(`
    GRANT CREATE ON SCHEMA opcc TO tipstaff_app;

    CREATE OR REPLACE FUNCTION opcc.read_report_received() RETURNS TABLE (
      force text, type text, "case" text, sent_on date, delivered_on date, acknowledged_on date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY
      SELECT DISTINCT o.force::text, o.type::text, opcc.pseudonym(o.stream),
             (s ->> 'on')::date, (s ->> 'deliveredOn')::date, (s ->> 'acknowledgedOn')::date
        FROM read_model.obligation o, jsonb_array_elements(o.basis -> 'sendings') s
       WHERE o.${OF_READER} AND ${isShown('o.stream')}
         AND jsonb_typeof(o.basis -> 'sendings') = 'array' AND s ->> 'recipient' = 'lpb';
    END
    $$;

    CREATE OR REPLACE FUNCTION opcc.read_review() RETURNS TABLE (
      force text, "case" text, requested integer, upheld integer, not_upheld integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY
      SELECT l.force::text, opcc.pseudonym(l.stream), (l.state #>> '{reviews,requested}')::integer,
             (l.state #>> '{reviews,upheld}')::integer, (l.state #>> '{reviews,notUpheld}')::integer
        FROM read_model.case_list l
       WHERE l.${OF_READER} AND ${isShown('l.stream')} AND l.type = 'complaint'
         AND l.state #>> '{reviews,body}' = 'lpb'
         AND (l.state #>> '{reviews,requested}')::integer > 0;
    END
    $$;

    REVOKE CREATE ON SCHEMA opcc FROM tipstaff_app`);
}
