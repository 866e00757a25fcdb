import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The policing body sees what it is owed (docs/adr/0031): each Chapter 13 report to it by the reference of its
 * case, those to come as numbers by month, and what else stands open towards it. The view of what it was
 * sent, which named no case, goes.
 */
export class WhatIsOwedToPolicingBody1795957030000 implements MigrationInterface {
  readonly name = 'WhatIsOwedToPolicingBody1795957030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW opcc.report_received');
    await runner.query('DROP FUNCTION opcc.read_report_received');
    for (const view of VIEWS) await runner.query(viewOf(view));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of VIEWS) {
      await runner.query(`DROP VIEW opcc.${name}`);
      await runner.query(`DROP FUNCTION opcc.read_${name}`);
    }
    await runner.query(viewOf(REPORT_RECEIVED));
  }
}

interface View {
  readonly name: string;
  readonly columns: string;
  readonly query: string;
}

/** Of restricted cases those alone in which whoever asks the API is named; of a login of the database none. */
const IN_SIGHT = `
  (o.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
   OR v_is_api AND (v_forces = '*' OR o.force = ANY (string_to_array(v_forces, ','))))
  AND NOT EXISTS (SELECT FROM read_model.case_restriction x
                   WHERE x.stream = o.stream
                     AND NOT (v_is_api AND (v_restricted = 'all' OR v_actor = ANY (x.named))))`;

const REPORTS = `('R-C13-2', 'R-C13-5', 'R-C13-9')`;

const DUTIES = `jsonb_array_elements(CASE jsonb_typeof(o.basis -> 'duties')
                                       WHEN 'array' THEN o.basis -> 'duties' ELSE '[]' END)`;

/** Of the duty to the policing body, at the end of the day. */
const STATE = `CASE WHEN (d.duty ->> 'sentOn')::date <= v_on THEN 'sent'
                    WHEN (d.duty ->> 'withheldOn')::date <= v_on THEN 'withheld' ELSE 'owed' END`;

const VIEWS: readonly View[] = [
  {
    name: 'chapter_13',
    columns: `
      force text, type text, "case" text, called_by text, rule text, direction text, started_by text,
      started_on date, period integer, period_from date, period_to date, arose date, state text,
      "on" date, days_late integer, acknowledged date`,
    // What is owed or was sent names its case; of what is kept from the body it learns that, and no name.
    query: `
      SELECT o.force::text, o.type::text,
             CASE s.state WHEN 'withheld' THEN opcc.pseudonym(o.stream) ELSE o.reference::text END,
             CASE s.state WHEN 'withheld' THEN 'pseudonym' ELSE 'reference' END,
             o.rule::text, o.direction::text, o.basis #>> '{facts,0,milestone}',
             (o.basis #>> '{facts,0,on}')::date, (o.basis #>> '{period,n}')::integer,
             (o.basis #>> '{period,from}')::date, (o.basis #>> '{period,to}')::date, o.arose, s.state,
             CASE s.state WHEN 'sent' THEN (d.duty ->> 'sentOn')::date
                          WHEN 'withheld' THEN (d.duty ->> 'withheldOn')::date END,
             CASE s.state WHEN 'sent' THEN (d.duty ->> 'sentOn')::date - o.arose
                          WHEN 'owed' THEN v_on - o.arose END,
             CASE WHEN (d.duty ->> 'acknowledgedOn')::date <= v_on
                  THEN (d.duty ->> 'acknowledgedOn')::date END
        FROM read_model.obligation o
       CROSS JOIN LATERAL ${DUTIES} AS d (duty)
       CROSS JOIN LATERAL (SELECT ${STATE} AS state) AS s
       WHERE ${IN_SIGHT} AND o.rule IN ${REPORTS} AND d.duty ->> 'recipient' = 'lpb'
         AND o.valid_from <= v_on AND o.arose <= v_on AND (o.valid_to IS NULL OR o.valid_to >= o.arose)`,
  },
  {
    name: 'chapter_13_coming',
    columns: 'force text, month text, cases integer',
    query: `
      SELECT o.force::text, to_char(o.arose, 'YYYY-MM'), count(DISTINCT o.stream)::integer
        FROM read_model.obligation o
       CROSS JOIN LATERAL ${DUTIES} AS d (duty)
       WHERE ${IN_SIGHT} AND o.rule IN ${REPORTS} AND d.duty ->> 'recipient' = 'lpb'
         AND ((d.duty ->> 'withheldOn') IS NULL OR (d.duty ->> 'withheldOn')::date > v_on)
         AND o.valid_from <= v_on AND (o.valid_to IS NULL OR o.valid_to > v_on)
         AND o.arose > v_on AND o.arose <= v_on + 90
       GROUP BY 1, 2`,
  },
  {
    name: 'obligation',
    columns: `
      force text, id text, type text, "case" text, direction text, rule text, title text, arose date,
      due date, target date, overdue_from date, owner text`,
    // Actions and recommendations are the body's own to follow; of cases, the reports that name it.
    query: `
      SELECT o.force::text, o.id::text, o.type::text, o.reference::text, o.direction::text, o.rule::text,
             o.title::text, o.arose, o.due, o.target, o.overdue_from, o.owner::text
        FROM read_model.obligation o
       WHERE ${IN_SIGHT} AND o.direction IN ('owed', 'inbound')
         AND o.valid_from <= v_on AND o.arose <= v_on AND (o.valid_to IS NULL OR o.valid_to > v_on)
         AND (o.type IN ('action', 'recommendation')
              OR o.rule IN ${REPORTS}
                 AND EXISTS (SELECT FROM ${DUTIES} AS d (duty)
                              WHERE d.duty ->> 'recipient' = 'lpb' AND ${STATE} = 'owed'))`,
  },
];

const REPORT_RECEIVED: View = {
  name: 'report_received',
  columns:
    'force text, type text, "case" text, sent_on date, delivered_on date, acknowledged_on date',
  query: `
    SELECT DISTINCT o.force::text, o.type::text, opcc.pseudonym(o.stream),
           (s ->> 'on')::date, (s ->> 'deliveredOn')::date, (s ->> 'acknowledgedOn')::date
      FROM read_model.obligation o, jsonb_array_elements(o.basis -> 'sendings') s
     WHERE ${IN_SIGHT}
       AND jsonb_typeof(o.basis -> 'sendings') = 'array' AND s ->> 'recipient' = 'lpb'`,
};

/**
 * The day that is looked at: what the API says, who sees to it that it is none to come; of any other login
 * the day in London.
 */
const viewOf = ({ name, columns, query }: View): string => `
  CREATE FUNCTION opcc.read_${name}() RETURNS TABLE (${columns})
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  #variable_conflict use_column
  DECLARE
    v_is_api boolean := pg_has_role(session_user, 'tipstaff_api', 'MEMBER');
    v_forces text := coalesce(current_setting('tipstaff.forces', true), '');
    v_actor text := coalesce(current_setting('tipstaff.actor', true), '');
    v_restricted text := coalesce(current_setting('tipstaff.restricted', true), '');
    v_day text := coalesce(current_setting('tipstaff.on', true), '');
    v_on date := CASE WHEN v_is_api AND v_day <> '' THEN v_day::date
                      ELSE (now() AT TIME ZONE 'Europe/London')::date END;
  BEGIN
    RETURN QUERY ${query};
  END
  $$;
  REVOKE ALL ON FUNCTION opcc.read_${name} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION opcc.read_${name} TO tipstaff_opcc;
  CREATE VIEW opcc.${name} AS SELECT * FROM opcc.read_${name}();
  GRANT SELECT ON opcc.${name} TO tipstaff_opcc`;
