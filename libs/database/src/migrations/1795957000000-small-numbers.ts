import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Whoever may see small numbers in a report sees them in the figures of the OPCC too, and the limit of both is one
 * (docs/roles.md, "Small numbers").
 */
export class SmallNumbers1795957000000 implements MigrationInterface {
  readonly name = 'SmallNumbers1795957000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT USAGE ON SCHEMA opcc TO tipstaff_api');
    await runner.query('GRANT SELECT ON opcc.setting TO tipstaff_api');
    await runner.query(functionOf(SEES_SMALL));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(functionOf('false'));
    await runner.query('REVOKE SELECT ON opcc.setting FROM tipstaff_api');
    await runner.query('REVOKE USAGE ON SCHEMA opcc FROM tipstaff_api');
  }
}

/** Believed of the API alone, like the forces: anybody who can send SQL can set it. */
const SEES_SMALL = `(pg_has_role(session_user, 'tipstaff_api', 'MEMBER')
              AND coalesce(current_setting('tipstaff.small_numbers', true), '') = 'shown')`;

/** Its owner and who may call it stay as they are. @param seesSmall in SQL */
const functionOf = (seesSmall: string): string => `
  CREATE OR REPLACE FUNCTION opcc.read_figure() RETURNS TABLE (
    force text, type text, metric text, quarter date, counted bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  #variable_conflict use_column
  DECLARE
    v_forces text := coalesce(current_setting('tipstaff.forces', true), '');
    v_is_api boolean := pg_has_role(session_user, 'tipstaff_api', 'MEMBER');
    v_fewest integer := CASE WHEN ${seesSmall} THEN 0 ELSE (SELECT s.fewest FROM opcc.setting s) END;
  BEGIN
    -- Counts all cases, as what is published does: the difference of two counts would tell how many are
    -- restricted.
    RETURN QUERY
      SELECT c.force::text, c.type::text, c.metric::text, date_trunc('quarter', c.cohort_on)::date,
             CASE WHEN count(*) >= v_fewest THEN count(*) END
        FROM read_model.figure_contribution c
       WHERE (c.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
              OR v_is_api AND (v_forces = '*' OR c.force = ANY (string_to_array(v_forces, ','))))
         AND c.counted AND c.known_to IS NULL
       GROUP BY 1, 2, 3, 4;
  END
  $$`;
