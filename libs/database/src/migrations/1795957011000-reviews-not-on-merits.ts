import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What the local policing body reads of its reviews says as well how many ended without a decision on the
 * merits: without them the rest seems to be still open. What a function answers can not be changed in place,
 * so that it and its view are made anew, with the same rights.
 */
export class ReviewsNotOnMerits1795957011000 implements MigrationInterface {
  readonly name = 'ReviewsNotOnMerits1795957011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reviews(', not_on_merits integer', NOT_ON_MERITS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(reviews('', ''));
  }
}

/** A case that was read by an earlier release has no such number yet. */
const NOT_ON_MERITS = `, coalesce((l.state #>> '{reviews,notOnMerits}')::integer, 0)`;

const FORCES = `(SELECT coalesce(current_setting('tipstaff.forces', true), ''))`;

/** The settings of a transaction are believed of the API alone: anybody who can send SQL can set them. */
const IS_READ = `
  (l.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
   OR pg_has_role(session_user, 'tipstaff_api', 'MEMBER')
      AND (${FORCES} = '*' OR l.force = ANY ((SELECT string_to_array(${FORCES}, ','))::text[])))`;

const reviews = (column: string, value: string): string => `
  DROP VIEW opcc.review;
  DROP FUNCTION opcc.read_review();
  CREATE FUNCTION opcc.read_review()
  RETURNS TABLE (force text, "case" text, requested integer, upheld integer, not_upheld integer${column})
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
      SELECT l.force::text, opcc.pseudonym(l.stream), (l.state #>> '{reviews,requested}')::integer,
             (l.state #>> '{reviews,upheld}')::integer, (l.state #>> '{reviews,notUpheld}')::integer${value}
        FROM read_model.case_list l
       WHERE ${IS_READ}
         AND NOT EXISTS (SELECT FROM read_model.case_restriction x WHERE x.stream = l.stream)
         AND l.type = 'complaint'
         AND l.state #>> '{reviews,body}' = 'lpb'
         AND (l.state #>> '{reviews,requested}')::integer > 0;
  END
  $$;
  REVOKE ALL ON FUNCTION opcc.read_review FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION opcc.read_review TO tipstaff_opcc;
  CREATE VIEW opcc.review AS SELECT * FROM opcc.read_review();
  GRANT SELECT ON opcc.review TO tipstaff_opcc`;
