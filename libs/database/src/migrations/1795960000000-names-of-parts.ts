import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Where no other type is there to be hidden with a small one, the figure of the force tells its count, so that the OPCC
 * does not learn which types there are, either, as of every other report (docs/roles.md, "Small numbers").
 */
export class NamesOfParts1795960000000 implements MigrationInterface {
  readonly name = 'NamesOfParts1795960000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functionOf(GIVEN_AWAY, UNNAMED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(functionOf(GIVEN_AWAY_BUT_THE_LAST, NAMED));
  }
}

/** What types together come to lets each of them be one number only; of the last there is no next. */
const GIVEN_AWAY = `
               p.place < 2 OR p.together < v_fewest
               OR p.together = p.small + (p.place - p.small) * v_fewest
               OR p.together IS NOT DISTINCT FROM p.small * (v_fewest - 1)
                                                  + CASE WHEN p.place = p.small THEN 0
                                                         ELSE (p.place - p.small) * p.next END`;

/** Types from the smallest count on: as many are hidden as it takes that none can be worked out; none are there where all can. */
const UNNAMED = `
      SELECT h.force, h.type, h.metric, h.quarter, CASE WHEN h.small = 0 OR h.place > h.gone THEN h.counted END
        FROM (SELECT r.*, min(r.place) FILTER (WHERE r.place >= r.small AND NOT r.given_away)
                            OVER (PARTITION BY r.force, r.metric, r.quarter) AS gone
                FROM ranked r) h
       WHERE h.small = 0 OR h.gone IS NOT NULL`;

const GIVEN_AWAY_BUT_THE_LAST = `
               p.place < 2 OR p.together < v_fewest
               OR p.together = p.small + (p.place - p.small) * v_fewest
               OR p.together = p.small * (v_fewest - 1) + CASE WHEN p.place = p.small THEN 0
                                                               ELSE (p.place - p.small) * p.next END`;

const NAMED = `
      SELECT r.force, r.type, r.metric, r.quarter,
             CASE WHEN r.place > coalesce(min(r.place) FILTER (
                                            WHERE r.small > 0 AND r.place >= r.small
                                              AND (r.place = r.types OR NOT r.given_away))
                                            OVER (PARTITION BY r.force, r.metric, r.quarter), 0)
                  THEN r.counted END
        FROM ranked r`;

/** Believed of the API alone, like the forces: anybody who can send SQL can set it. */
const SEES_SMALL = `(pg_has_role(session_user, 'tipstaff_api', 'MEMBER')
              AND coalesce(current_setting('tipstaff.small_numbers', true), '') = 'shown')`;

/** Its owner and who may call it stay as they are. @param givenAway and the answer, in SQL */
const functionOf = (givenAway: string, answer: string): string => `
  CREATE OR REPLACE FUNCTION opcc.read_figure() RETURNS TABLE (
    force text, type text, metric text, quarter date, counted bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  #variable_conflict use_column
  DECLARE
    v_forces text := coalesce(current_setting('tipstaff.forces', true), '');
    v_is_api boolean := pg_has_role(session_user, 'tipstaff_api', 'MEMBER');
    v_fewest bigint := CASE WHEN ${SEES_SMALL} THEN 0 ELSE (SELECT s.fewest FROM opcc.setting s) END;
  BEGIN
    -- Counts all cases, as what is published does: the difference of two counts would tell how many are
    -- restricted.
    RETURN QUERY
      WITH counted AS (
        SELECT c.force::text, c.type::text, c.metric::text,
               date_trunc('quarter', c.cohort_on)::date AS quarter, count(*) AS counted
          FROM read_model.figure_contribution c
         WHERE (c.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
                OR v_is_api AND (v_forces = '*' OR c.force = ANY (string_to_array(v_forces, ','))))
           AND c.counted AND c.known_to IS NULL
         GROUP BY 1, 2, 3, 4),
      placed AS (
        SELECT n.*, row_number() OVER upwards AS place, sum(n.counted) OVER upwards AS together,
               lead(n.counted) OVER upwards AS next, count(*) OVER one_figure AS types,
               count(*) FILTER (WHERE n.counted < v_fewest) OVER one_figure AS small
          FROM counted n
        WINDOW one_figure AS (PARTITION BY n.force, n.metric, n.quarter),
               upwards AS (one_figure ORDER BY n.counted, n.type ROWS UNBOUNDED PRECEDING)),
      ranked AS (
        SELECT p.*,
               ${givenAway.trim()} AS given_away
          FROM placed p)
      ${answer.trim()};
  END
  $$`;
