import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A complaint of which the local policing body is the appropriate authority is kept to the people of that body and
 * to those who are named in it (docs/adr/0037): in the same table as restricted cases, by the same conditions. The
 * row is written by the statement that writes the event, by what the whole stream then says.
 */
export class ComplaintsOfPolicingBody1795957091000 implements MigrationInterface {
  readonly name = 'ComplaintsOfPolicingBody1795957091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TOLD);
    await runner.query(FOLD);
    await runner.query(TRIGGER);
    await runner.query(policy(SEEN_BY_BODY));
    await runner.query(obligationOf(OWN));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(obligationOf(''));
    await runner.query(policy(''));
    await runner.query(TRIGGER_BEFORE);
    await runner.query('DROP FUNCTION event_log.named_in');
    await runner.query('DROP FUNCTION event_log.told');
    await runner.query(
      `DELETE FROM read_model.case_restriction WHERE '@policing-body' = ANY (named)`,
    );
  }
}

/**
 * A text of an event; null where it has none, and of one that nobody can read: such an event stays out of everything
 * and ends no append. An escaped half of a character is one that JSON can hold and the database can not.
 */
const TOLD = `
  CREATE FUNCTION event_log.told(p_body bytea, VARIADIC p_path text[]) RETURNS text
  LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $$
  BEGIN
    RETURN convert_from(p_body, 'UTF8')::json #>> p_path;
  EXCEPTION WHEN data_exception THEN
    RETURN NULL;
  END
  $$;
  REVOKE ALL ON FUNCTION event_log.told FROM PUBLIC`;

/**
 * Who may know of a case; null where everybody may. While it is restricted those whom the last event names; else,
 * of the policing body's, its people and those who are named. Facts are taken as they were last corrected, the
 * latest of a day by its entry, as a timeline has them.
 */
const FOLD = `
  CREATE FUNCTION event_log.named_in(p_stream text) RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  DECLARE
    v_kind text;
    v_named text[];
    v_authority text;
  BEGIN
    SELECT split_part(e.type, '.', 2),
           ARRAY(SELECT json_array_elements_text(convert_from(e.body, 'UTF8')::json -> 'data' -> 'named'))
      INTO v_kind, v_named
      FROM event_log.event e
     WHERE e.stream = p_stream
       AND split_part(e.type, '.', 2) IN ('restricted', 'person-named', 'person-un-named', 'restriction-lifted')
     ORDER BY e.version DESC LIMIT 1;
    IF v_kind IS NULL OR v_kind = 'restriction-lifted' THEN v_named := '{}'; END IF;
    IF EXISTS (SELECT FROM event_log.event e
                WHERE e.stream = p_stream AND split_part(e.type, '.', 2) = 'restricted'
                  AND NOT EXISTS (SELECT FROM event_log.event l
                                   WHERE l.stream = p_stream AND l.version > e.version
                                     AND split_part(l.type, '.', 2) = 'restriction-lifted')) THEN
      RETURN v_named;
    END IF;
    SELECT coalesce(
             (array_agg(said.value ORDER BY said.happened_on DESC, said.version DESC)
                FILTER (WHERE said.kind = 'authority-decided'))[1],
             (array_agg(said.value ORDER BY said.happened_on, said.version)
                FILTER (WHERE said.kind = 'made'))[1])
      INTO v_authority
      FROM (SELECT f.kind, f.version,
                   coalesce(event_log.told(c.body, 'data', 'factOn'), event_log.told(f.body, 'on')) AS happened_on,
                   CASE f.kind WHEN 'made' THEN event_log.told(coalesce(c.body, f.body), 'data', 'details', 'authority')
                               ELSE event_log.told(coalesce(c.body, f.body), 'data', 'value') END AS value
              FROM (SELECT e.version, split_part(e.type, '.', 2) AS kind, e.body
                      FROM event_log.event e
                     WHERE e.stream = p_stream
                       AND (split_part(e.type, '.', 2) = 'authority-decided' OR e.type = 'complaint.made')) AS f
              LEFT JOIN LATERAL (
                    SELECT split_part(e.type, '.', 2) AS kind, e.body
                      FROM event_log.event e
                     WHERE e.stream = p_stream
                       AND split_part(e.type, '.', 2) IN ('fact-corrected', 'fact-withdrawn')
                       AND event_log.told(e.body, 'data', 'fact') = f.version::text
                     ORDER BY e.version DESC LIMIT 1) AS c ON true
             WHERE c.kind IS DISTINCT FROM 'fact-withdrawn') AS said;
    IF v_authority = 'local-policing-body' THEN RETURN v_named || '@policing-body'::text; END IF;
    RETURN NULL;
  END
  $$;
  REVOKE ALL ON FUNCTION event_log.named_in FROM PUBLIC`;

const RESTRICTION = `('restricted', 'person-named', 'person-un-named', 'restriction-lifted')`;

const TRIGGER = `
  CREATE OR REPLACE FUNCTION event_log.keep_restriction() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  DECLARE
    v_named text[] := event_log.named_in(NEW.stream);
  BEGIN
    IF v_named IS NULL THEN
      DELETE FROM read_model.case_restriction r WHERE r.stream = NEW.stream;
      RETURN NULL;
    END IF;
    INSERT INTO read_model.case_restriction (stream, force, named)
    VALUES (NEW.stream, split_part(NEW.stream, ':', 2), v_named)
    ON CONFLICT (stream) DO UPDATE SET named = excluded.named;
    RETURN NULL;
  END
  $$;
  DROP TRIGGER keeps_restriction ON event_log.event;
  CREATE TRIGGER keeps_restriction
    AFTER INSERT ON event_log.event
    FOR EACH ROW WHEN (substr(NEW.type, strpos(NEW.type, '.') + 1) IN
      ('restricted', 'person-named', 'person-un-named', 'restriction-lifted')
      OR NEW.type IN ('complaint.authority-decided', 'complaint.fact-corrected', 'complaint.fact-withdrawn')
      OR NEW.type = 'complaint.made'
         AND position('"authority":"local-policing-body"'::bytea in NEW.body) > 0)
    EXECUTE FUNCTION event_log.keep_restriction();

  -- The trigger's lock keeps appends out until this is committed: none falls between the two.
  INSERT INTO read_model.case_restriction AS kept (stream, force, named)
  SELECT decided.stream, split_part(decided.stream, ':', 2), event_log.named_in(decided.stream)
    FROM (SELECT DISTINCT e.stream FROM event_log.event e WHERE e.type = 'complaint.authority-decided') AS decided
   WHERE event_log.named_in(decided.stream) IS NOT NULL
  ON CONFLICT (stream) DO NOTHING`;

const TRIGGER_BEFORE = `
  DROP TRIGGER keeps_restriction ON event_log.event;
  CREATE TRIGGER keeps_restriction
    AFTER INSERT ON event_log.event
    FOR EACH ROW WHEN (substr(NEW.type, strpos(NEW.type, '.') + 1) IN ${RESTRICTION})
    EXECUTE FUNCTION event_log.keep_restriction();
  CREATE OR REPLACE FUNCTION event_log.keep_restriction() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  DECLARE
    v_data jsonb := convert_from(NEW.body, 'UTF8')::jsonb -> 'data';
  BEGIN
    IF NEW.type LIKE '%.restriction-lifted' THEN
      DELETE FROM read_model.case_restriction r WHERE r.stream = NEW.stream;
      RETURN NULL;
    END IF;
    INSERT INTO read_model.case_restriction (stream, force, named)
    VALUES (NEW.stream, split_part(NEW.stream, ':', 2),
            ARRAY(SELECT jsonb_array_elements_text(v_data -> 'named')))
    ON CONFLICT (stream) DO UPDATE SET named = excluded.named;
    RETURN NULL;
  END
  $$`;

const setting = (name: string): string =>
  `(SELECT coalesce(current_setting('tipstaff.${name}', true), ''))`;

/** A row is why somebody does not see a case: those of the body's own cases are none for its people. */
const SEEN_BY_BODY = `AND NOT (${setting('of_policing_body')} = 'on' AND '@policing-body' = ANY (named))`;

const policy = (more: string): string => `
  DROP POLICY in_sight ON read_model.case_restriction;
  CREATE POLICY in_sight ON read_model.case_restriction FOR SELECT TO tipstaff_api
    USING ((${setting('forces')} = '*'
            OR force = ANY ((SELECT string_to_array(${setting('forces')}, ','))::text[])) ${more})`;

/** Of restricted cases those alone in which whoever asks the API is named; of a login of the database none. */
const IN_SIGHT = `
  (o.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
   OR v_is_api AND (v_forces = '*' OR o.force = ANY (string_to_array(v_forces, ','))))
  AND NOT EXISTS (SELECT FROM read_model.case_restriction x
                   WHERE x.stream = o.stream
                     AND NOT (v_is_api AND (v_restricted = 'all' OR v_actor = ANY (x.named)
                                            OR v_of_body = 'on' AND '@policing-body' = ANY (x.named))))`;

const REPORTS = `('R-C13-2', 'R-C13-5', 'R-C13-9')`;

const DUTIES = `jsonb_array_elements(CASE jsonb_typeof(o.basis -> 'duties')
                                       WHEN 'array' THEN o.basis -> 'duties' ELSE '[]' END)`;

const STATE = `CASE WHEN (d.duty ->> 'sentOn')::date <= v_on THEN 'sent'
                    WHEN (d.duty ->> 'withheldOn')::date <= v_on THEN 'withheld' ELSE 'owed' END`;

/** What the body itself owes as appropriate authority; reviews have a list of their own. */
const OWN = `OR o.direction = 'policing-body' AND o.rule <> 'R-REV-7'`;

const obligationOf = (more: string): string => `
  CREATE OR REPLACE FUNCTION opcc.read_obligation() RETURNS TABLE (
    force text, id text, type text, "case" text, direction text, rule text, title text, arose date,
    due date, target date, overdue_from date, owner text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  #variable_conflict use_column
  DECLARE
    v_is_api boolean := pg_has_role(session_user, 'tipstaff_api', 'MEMBER');
    v_forces text := coalesce(current_setting('tipstaff.forces', true), '');
    v_actor text := coalesce(current_setting('tipstaff.actor', true), '');
    v_restricted text := coalesce(current_setting('tipstaff.restricted', true), '');
    v_of_body text := coalesce(current_setting('tipstaff.of_policing_body', true), '');
    v_day text := coalesce(current_setting('tipstaff.on', true), '');
    v_on date := CASE WHEN v_is_api AND v_day <> '' THEN v_day::date
                      ELSE (now() AT TIME ZONE 'Europe/London')::date END;
  BEGIN
    RETURN QUERY
      SELECT o.force::text, o.id::text, o.type::text, o.reference::text, o.direction::text, o.rule::text,
             o.title::text, o.arose, o.due, o.target, o.overdue_from, o.owner::text
        FROM read_model.obligation o
       WHERE ${IN_SIGHT} AND o.direction IN ('owed', 'inbound', 'policing-body')
         AND o.valid_from <= v_on AND o.arose <= v_on AND (o.valid_to IS NULL OR o.valid_to > v_on)
         AND (o.type IN ('action', 'recommendation')
              OR o.rule IN ${REPORTS}
                 AND EXISTS (SELECT FROM ${DUTIES} AS d (duty)
                              WHERE d.duty ->> 'recipient' = 'lpb' AND ${STATE} = 'owed')
              OR o.rule = 'R-REC-3'
                 AND EXISTS (SELECT FROM read_model.obligation x,
                                         jsonb_array_elements(x.basis #> '{review,recommendations}') AS r (said)
                              WHERE x.stream = o.stream AND x.rule = 'R-REV-7'
                                AND o.id = concat(o.stream, '#R-REC-3#', r.said ->> 'number', '-', r.said ->> 'madeOn'))
              ${more});
  END
  $$`;
