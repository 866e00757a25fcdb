import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The policing body sees each application for a review that came to it (docs/adr/0037), by the duty to decide it
 * and not by what a complaint says of its review body, which an imported one never says; and the answers that it
 * is owed to what it recommended.
 */
export class ReviewsAskedOfPolicingBody1795957090000 implements MigrationInterface {
  readonly name = 'ReviewsAskedOfPolicingBody1795957090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW opcc.review');
    await runner.query('DROP FUNCTION opcc.read_review');
    await runner.query(viewOf(REVIEW));
    await runner.query(obligationOf(ANSWERS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW opcc.review');
    await runner.query('DROP FUNCTION opcc.read_review');
    await runner.query(REVIEW_BEFORE);
    await runner.query(obligationOf(''));
  }
}

/** Of restricted cases those alone in which whoever asks the API is named; of a login of the database none. */
const IN_SIGHT = `
  (o.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
   OR v_is_api AND (v_forces = '*' OR o.force = ANY (string_to_array(v_forces, ','))))
  AND NOT EXISTS (SELECT FROM read_model.case_restriction x
                   WHERE x.stream = o.stream
                     AND NOT (v_is_api AND (v_restricted = 'all' OR v_actor = ANY (x.named))))`;

/**
 * The day that is looked at: what the API says, who sees to it that it is none to come; of any other login
 * the day in London.
 */
const DECLARED = `
    v_is_api boolean := pg_has_role(session_user, 'tipstaff_api', 'MEMBER');
    v_forces text := coalesce(current_setting('tipstaff.forces', true), '');
    v_actor text := coalesce(current_setting('tipstaff.actor', true), '');
    v_restricted text := coalesce(current_setting('tipstaff.restricted', true), '');
    v_day text := coalesce(current_setting('tipstaff.on', true), '');
    v_on date := CASE WHEN v_is_api AND v_day <> '' THEN v_day::date
                      ELSE (now() AT TIME ZONE 'Europe/London')::date END;`;

interface View {
  readonly name: string;
  readonly columns: string;
  readonly query: string;
}

/** As it stood at the end of the day: what is dated later is left out of the row. */
const REVIEW: View = {
  name: 'review',
  columns: `
    force text, id text, type text, "case" text, n integer, made_on date, provided_on date, last_day date,
    extended_to date, left_out integer, days integer, in_time boolean, state text, outcome text, ended_on date,
    working_days integer, target date, overdue boolean, owner text, recommendations jsonb`,
  query: `
    SELECT o.force::text, o.id::text, o.type::text, o.reference::text, (v.review ->> 'n')::integer,
           (v.review ->> 'madeOn')::date, (v.applied ->> 'providedOn')::date, (v.applied ->> 'lastDay')::date,
           (v.applied ->> 'extendedTo')::date, (v.applied ->> 'leftOut')::integer,
           (v.applied ->> 'days')::integer, (v.applied ->> 'isInTime')::boolean,
           CASE WHEN v.is_over AND v.review ->> 'outcome' IS NOT NULL THEN 'decided'
                WHEN v.is_over AND o.ended = 'discharged' THEN 'forwarded'
                WHEN v.is_over THEN 'ended'
                WHEN (v.review ->> 'isToForward')::boolean THEN 'to-forward' ELSE 'to-decide' END,
           CASE WHEN v.is_over THEN v.review ->> 'outcome' END,
           CASE WHEN v.is_over THEN (v.review ->> 'endedOn')::date END,
           CASE WHEN v.is_over THEN (v.review ->> 'workingDays')::integer END,
           o.target, NOT v.is_over AND o.overdue_from IS NOT NULL AND o.overdue_from <= v_on, o.owner::text,
           (SELECT coalesce(jsonb_agg(CASE WHEN (r.said ->> 'answeredOn')::date <= v_on THEN r.said
                                           ELSE r.said || '{"answer": null, "answeredOn": null}' END
                                      ORDER BY (r.said ->> 'number')::integer), '[]')
              FROM jsonb_array_elements(v.review -> 'recommendations') AS r (said)
             WHERE (r.said ->> 'madeOn')::date <= v_on)
      FROM (SELECT DISTINCT ON (x.id) x.*
              FROM read_model.obligation x
             WHERE x.rule = 'R-REV-7' AND x.valid_from <= v_on
             ORDER BY x.id, x.valid_from DESC, x.segment DESC) AS o
     CROSS JOIN LATERAL (SELECT o.basis -> 'review' AS review, o.basis #> '{review,applied}' AS applied,
                                coalesce(o.valid_to <= v_on, false) AS is_over) AS v
     WHERE ${IN_SIGHT}`,
};

const viewOf = ({ name, columns, query }: View): string => `
  CREATE FUNCTION opcc.read_${name}() RETURNS TABLE (${columns})
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  #variable_conflict use_column
  DECLARE ${DECLARED}
  BEGIN
    RETURN QUERY ${query};
  END
  $$;
  REVOKE ALL ON FUNCTION opcc.read_${name} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION opcc.read_${name} TO tipstaff_opcc;
  CREATE VIEW opcc.${name} AS SELECT * FROM opcc.read_${name}();
  GRANT SELECT ON opcc.${name} TO tipstaff_opcc`;

const REPORTS = `('R-C13-2', 'R-C13-5', 'R-C13-9')`;

const DUTIES = `jsonb_array_elements(CASE jsonb_typeof(o.basis -> 'duties')
                                       WHEN 'array' THEN o.basis -> 'duties' ELSE '[]' END)`;

const STATE = `CASE WHEN (d.duty ->> 'sentOn')::date <= v_on THEN 'sent'
                    WHEN (d.duty ->> 'withheldOn')::date <= v_on THEN 'withheld' ELSE 'owed' END`;

/** To what the body itself recommended: the id of the answer names the recommendation. */
const ANSWERS = `
  OR o.rule = 'R-REC-3'
     AND EXISTS (SELECT FROM read_model.obligation x,
                             jsonb_array_elements(x.basis #> '{review,recommendations}') AS r (said)
                  WHERE x.stream = o.stream AND x.rule = 'R-REV-7'
                    AND o.id = concat(o.stream, '#R-REC-3#', r.said ->> 'number', '-', r.said ->> 'madeOn'))`;

/** The same columns as before, so that the view over it stays. */
const obligationOf = (more: string): string => `
  CREATE OR REPLACE FUNCTION opcc.read_obligation() RETURNS TABLE (
    force text, id text, type text, "case" text, direction text, rule text, title text, arose date,
    due date, target date, overdue_from date, owner text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  #variable_conflict use_column
  DECLARE ${DECLARED}
  BEGIN
    RETURN QUERY
      SELECT o.force::text, o.id::text, o.type::text, o.reference::text, o.direction::text, o.rule::text,
             o.title::text, o.arose, o.due, o.target, o.overdue_from, o.owner::text
        FROM read_model.obligation o
       WHERE ${IN_SIGHT} AND o.direction IN ('owed', 'inbound')
         AND o.valid_from <= v_on AND o.arose <= v_on AND (o.valid_to IS NULL OR o.valid_to > v_on)
         AND (o.type IN ('action', 'recommendation')
              OR o.rule IN ${REPORTS}
                 AND EXISTS (SELECT FROM ${DUTIES} AS d (duty)
                              WHERE d.duty ->> 'recipient' = 'lpb' AND ${STATE} = 'owed')${more});
  END
  $$`;

const FORCES = `(SELECT coalesce(current_setting('tipstaff.forces', true), ''))`;

const REVIEW_BEFORE = `
  CREATE FUNCTION opcc.read_review()
  RETURNS TABLE (force text, "case" text, requested integer, upheld integer, not_upheld integer, not_on_merits integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  #variable_conflict use_column
  BEGIN
    RETURN QUERY
      SELECT l.force::text, opcc.pseudonym(l.stream), (l.state #>> '{reviews,requested}')::integer,
             (l.state #>> '{reviews,upheld}')::integer, (l.state #>> '{reviews,notUpheld}')::integer,
             coalesce((l.state #>> '{reviews,notOnMerits}')::integer, 0)
        FROM read_model.case_list l
       WHERE (l.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
              OR pg_has_role(session_user, 'tipstaff_api', 'MEMBER')
                 AND (${FORCES} = '*' OR l.force = ANY ((SELECT string_to_array(${FORCES}, ','))::text[])))
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
