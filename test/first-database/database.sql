SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA access;

CREATE SCHEMA event_log;

CREATE SCHEMA feed;

CREATE SCHEMA keyring;

CREATE SCHEMA opcc;

CREATE SCHEMA preference;

CREATE SCHEMA read_log;

CREATE SCHEMA read_model;

ALTER SCHEMA read_model OWNER TO tipstaff_worker;

CREATE SCHEMA read_model_building;

ALTER SCHEMA read_model_building OWNER TO tipstaff_worker;

CREATE SCHEMA reminder;

CREATE SCHEMA reporting;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE FUNCTION event_log.append(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    AS $$
  DECLARE
    v_head    bigint;
    v_hash    bytea;
    v_hashes  bytea[];
    v_events  integer := cardinality(p_bodies);
    v_written integer;
  BEGIN
    SELECT h.position, h.hash INTO v_head, v_hash
      FROM event_log.head h
     WHERE h.only_row
       FOR UPDATE;

    FOR i IN 1..v_events LOOP
      v_hash := sha256(v_hash || int8send(v_head + i) || p_bodies[i]);
      v_hashes[i] := v_hash;
    END LOOP;

    WITH moved AS (
      UPDATE event_log.head SET position = v_head + v_events, hash = v_hash WHERE only_row
    )
    INSERT INTO event_log.event
      (position, stream, version, type, schema_version, command_id, command_seq, body, hash)
    SELECT v_head + e.number, e.stream, e.version, e.type, e.schema_version, e.command_id,
           e.command_seq, e.body, e.hash
      FROM unnest(p_streams, p_versions, p_types, p_schema_versions, p_commands, p_command_seqs,
                  p_bodies, v_hashes)
             WITH ORDINALITY
        AS e (stream, version, type, schema_version, command_id, command_seq, body, hash, number)
     WHERE e.command_seq > 0
        OR e.version = 1
        OR (SELECT true FROM event_log.event b
             WHERE b.stream = e.stream AND b.version = e.version - 1);
    GET DIAGNOSTICS v_written = ROW_COUNT;
    IF v_written <> v_events THEN
      RAISE unique_violation USING MESSAGE = 'An event was offered before the one that precedes it.';
    END IF;
    RETURN v_head + 1;
  END
  $$;

CREATE FUNCTION event_log.append_checked(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) RETURNS bigint[]
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    AS $$
  DECLARE
    v_answer   bigint[];
    v_outcomes bigint[];
  BEGIN
    PERFORM FROM event_log.head h WHERE h.only_row FOR UPDATE;

    SELECT array_agg(o.outcome ORDER BY o.number),
           array_agg(o.answer ORDER BY o.number)
      INTO v_outcomes, v_answer
      FROM (SELECT r.number,
                   CASE WHEN r.repeated IS NOT NULL THEN 1
                        WHEN r.current <> r.version - 1 THEN 2
                        ELSE 0 END AS outcome,
                   coalesce(r.repeated, r.current) AS answer
              FROM (SELECT e.number, e.version,
                           (SELECT c.position FROM event_log.event c
                             WHERE c.command_id = e.command_id AND c.command_seq = 0) AS repeated,
                           coalesce((SELECT s.version FROM event_log.event s
                                      WHERE s.stream = e.stream
                                      ORDER BY s.version DESC LIMIT 1), 0) AS current
                      FROM unnest(p_streams, p_versions, p_commands, p_command_seqs)
                             WITH ORDINALITY AS e (stream, version, command_id, seq, number)
                     WHERE e.seq = 0) r) o;
    SELECT array_agg(pair.value ORDER BY r.number, pair.place)
      INTO v_answer
      FROM unnest(v_outcomes, v_answer) WITH ORDINALITY AS r (outcome, detail, number),
           LATERAL (VALUES (1, r.outcome), (2, r.detail)) AS pair (place, value);

    SELECT array_agg(e.stream ORDER BY e.number), array_agg(e.version ORDER BY e.number),
           array_agg(e.command_id ORDER BY e.number), array_agg(e.seq ORDER BY e.number),
           array_agg(e.type ORDER BY e.number), array_agg(e.schema_version ORDER BY e.number),
           array_agg(e.body ORDER BY e.number)
      INTO p_streams, p_versions, p_commands, p_command_seqs, p_types, p_schema_versions, p_bodies
      FROM (SELECT u.*, count(*) FILTER (WHERE u.seq = 0) OVER (ORDER BY u.number) AS request
              FROM unnest(p_streams, p_versions, p_commands, p_command_seqs, p_types,
                          p_schema_versions, p_bodies)
                     WITH ORDINALITY
                AS u (stream, version, command_id, seq, type, schema_version, body, number)) e
     WHERE v_outcomes[e.request] = 0;
    IF p_bodies IS NULL THEN
      RETURN 0::bigint || v_answer;
    END IF;
    RETURN event_log.append(p_streams, p_versions, p_commands, p_command_seqs, p_types,
                            p_schema_versions, p_bodies) || v_answer;
  END
  $$;

CREATE FUNCTION event_log.append_one(p_stream text, p_version integer, p_command text, p_type text, p_schema_version integer, p_body bytea) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    AS $$
  DECLARE
    v_position bigint;
  BEGIN
    WITH moved AS (
      UPDATE event_log.head h
         SET position = h.position + 1,
             hash = sha256(h.hash || int8send(h.position + 1) || p_body)
       WHERE h.only_row
      RETURNING h.position, h.hash
    )
    INSERT INTO event_log.event
      (position, stream, version, type, schema_version, command_id, command_seq, body, hash)
    SELECT m.position, p_stream, p_version, p_type, p_schema_version, p_command, 0, p_body, m.hash
      FROM moved m
     WHERE p_version = 1
        OR (SELECT true FROM event_log.event b
             WHERE b.stream = p_stream AND b.version = p_version - 1)
    RETURNING position INTO v_position;
    IF v_position IS NULL THEN
      RAISE unique_violation USING MESSAGE = 'An event was offered before the one that precedes it.';
    END IF;
    RETURN v_position;
  END
  $$;

CREATE FUNCTION event_log.keep_restriction() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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
      $$;

CREATE FUNCTION event_log.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  BEGIN
    RAISE EXCEPTION 'The record is only ever added to: % on %.% is refused.',
      TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END
  $$;

CREATE FUNCTION keyring.only_destroyed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.key IS NOT NULL
           AND (NEW.stream, NEW.subject, NEW.created_at) = (OLD.stream, OLD.subject, OLD.created_at)
           AND (NEW.key IS NULL
                OR NEW.key IS NOT NULL AND NEW.wrapped_by IS NOT NULL
                   AND NEW.wrapped_by IS DISTINCT FROM OLD.wrapped_by) THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'A key is made once, wrapped anew, and destroyed once: % is refused.', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END
      $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE opcc.secret (
    only_row boolean DEFAULT true NOT NULL,
    inner_key bytea NOT NULL,
    outer_key bytea NOT NULL,
    CONSTRAINT secret_only_row_check CHECK (only_row)
);

CREATE FUNCTION opcc.pseudonym(p_stream text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    BEGIN ATOMIC
 SELECT ('OPCC-'::text || upper("left"(encode(sha256((s.outer_key || sha256((s.inner_key || convert_to(pseudonym.p_stream, 'UTF8'::name))))), 'hex'::text), 16)))
    FROM opcc.secret s;
END;

CREATE FUNCTION opcc.read_action() RETURNS TABLE(force text, "case" text, status text, raised_on date, closed_on date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY 
      SELECT l.force::text, opcc.pseudonym(l.stream), l.status::text, l.opened_on, l.closed_on
        FROM read_model.case_list l
       WHERE 
  (l.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
   OR pg_has_role(session_user, 'tipstaff_api', 'MEMBER') AND 
  ((SELECT coalesce(current_setting('tipstaff.forces', true), '')) = '*' OR l.force = ANY ((SELECT string_to_array((SELECT coalesce(current_setting('tipstaff.forces', true), '')), ','))::text[]))) AND NOT EXISTS (SELECT FROM read_model.case_restriction x WHERE x.stream = l.stream) AND l.type = 'action';
    END
    $$;

-- To be the owner of a function takes the right to make one.
GRANT CREATE ON SCHEMA opcc TO tipstaff_app;
ALTER FUNCTION opcc.read_action() OWNER TO tipstaff_app;

CREATE FUNCTION opcc.read_figure() RETURNS TABLE(force text, type text, metric text, quarter date, counted bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY 
      SELECT c.force::text, c.type::text, c.metric::text, date_trunc('quarter', c.cohort_on)::date,
             CASE WHEN count(*) >= (SELECT fewest FROM opcc.setting) THEN count(*) END
        FROM read_model.figure_contribution c
       WHERE 
  (c.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
   OR pg_has_role(session_user, 'tipstaff_api', 'MEMBER') AND 
  ((SELECT coalesce(current_setting('tipstaff.forces', true), '')) = '*' OR c.force = ANY ((SELECT string_to_array((SELECT coalesce(current_setting('tipstaff.forces', true), '')), ','))::text[]))) AND c.counted AND c.known_to IS NULL
       GROUP BY 1, 2, 3, 4;
    END
    $$;

ALTER FUNCTION opcc.read_figure() OWNER TO tipstaff_app;

CREATE FUNCTION opcc.read_report_received() RETURNS TABLE(force text, type text, "case" text, sent_on date, delivered_on date, acknowledged_on date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY 
      SELECT DISTINCT o.force::text, o.type::text, opcc.pseudonym(o.stream),
             (s ->> 'on')::date, (s ->> 'deliveredOn')::date, (s ->> 'acknowledgedOn')::date
        FROM read_model.obligation o, jsonb_array_elements(o.basis -> 'sendings') s
       WHERE 
  (o.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
   OR pg_has_role(session_user, 'tipstaff_api', 'MEMBER') AND 
  ((SELECT coalesce(current_setting('tipstaff.forces', true), '')) = '*' OR o.force = ANY ((SELECT string_to_array((SELECT coalesce(current_setting('tipstaff.forces', true), '')), ','))::text[]))) AND NOT EXISTS (SELECT FROM read_model.case_restriction x WHERE x.stream = o.stream)
         AND jsonb_typeof(o.basis -> 'sendings') = 'array' AND s ->> 'recipient' = 'lpb';
    END
    $$;

ALTER FUNCTION opcc.read_report_received() OWNER TO tipstaff_app;

CREATE FUNCTION opcc.read_review() RETURNS TABLE(force text, "case" text, requested integer, upheld integer, not_upheld integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY 
      SELECT l.force::text, opcc.pseudonym(l.stream), (l.state #>> '{reviews,requested}')::integer,
             (l.state #>> '{reviews,upheld}')::integer, (l.state #>> '{reviews,notUpheld}')::integer
        FROM read_model.case_list l
       WHERE 
  (l.force IN (SELECT r.force FROM opcc.reader r WHERE r.login = session_user)
   OR pg_has_role(session_user, 'tipstaff_api', 'MEMBER') AND 
  ((SELECT coalesce(current_setting('tipstaff.forces', true), '')) = '*' OR l.force = ANY ((SELECT string_to_array((SELECT coalesce(current_setting('tipstaff.forces', true), '')), ','))::text[]))) AND NOT EXISTS (SELECT FROM read_model.case_restriction x WHERE x.stream = l.stream) AND l.type = 'complaint'
         AND l.state #>> '{reviews,body}' = 'lpb'
         AND (l.state #>> '{reviews,requested}')::integer > 0;
    END
    $$;

ALTER FUNCTION opcc.read_review() OWNER TO tipstaff_app;
REVOKE CREATE ON SCHEMA opcc FROM tipstaff_app;

CREATE FUNCTION read_log.append(p_bodies bytea[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
  DECLARE
    v_number bigint;
    v_hash   bytea;
    v_hashes bytea[];
    v_count  integer := cardinality(p_bodies);
  BEGIN
    SELECT h.number, h.hash INTO v_number, v_hash
      FROM read_log.head h
     WHERE h.only_row
       FOR UPDATE;

    FOR i IN 1..v_count LOOP
      v_hash := sha256(v_hash || int8send(v_number + i) || p_bodies[i]);
      v_hashes[i] := v_hash;
    END LOOP;

    UPDATE read_log.head SET number = v_number + v_count, hash = v_hash WHERE only_row;
    INSERT INTO read_log.entry (number, at, actor, operation, force, cases, body, hash)
    SELECT v_number + e.place, (b.said ->> 'at')::timestamptz, b.said ->> 'actor',
           b.said ->> 'operation', b.said ->> 'force',
           ARRAY(SELECT jsonb_array_elements_text(b.said -> 'cases')), e.body, e.hash
      FROM unnest(p_bodies, v_hashes) WITH ORDINALITY AS e (body, hash, place),
           LATERAL (SELECT convert_from(e.body, 'UTF8')::jsonb) AS b (said);
    RETURN v_number + 1;
  END
  $$;

CREATE FUNCTION read_log.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  BEGIN
    RAISE EXCEPTION 'The read log is only ever added to: % on %.% is refused.',
      TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END
  $$;

CREATE FUNCTION reporting.read_figure() RETURNS TABLE(force text, type text, metric text, unit text, quarter date, counted bigint, amount bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY 
      SELECT c.force::text, c.type::text, c.metric::text, c.unit::text, date_trunc('quarter', c.cohort_on)::date,
             count(*), sum(c.amount)::bigint
        FROM read_model.figure_contribution c
       WHERE c.counted AND c.known_to IS NULL
       GROUP BY 1, 2, 3, 4, 5;
    END
    $$;

-- To be the owner of a function takes the right to make one.
GRANT CREATE ON SCHEMA reporting TO tipstaff_app;
ALTER FUNCTION reporting.read_figure() OWNER TO tipstaff_app;
REVOKE CREATE ON SCHEMA reporting FROM tipstaff_app;

CREATE TABLE access.pending_sign_in (
    digest bytea NOT NULL,
    state text NOT NULL,
    nonce text NOT NULL,
    verifier text NOT NULL,
    return_to text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT pending_sign_in_digest_check CHECK ((octet_length(digest) = 32))
);

CREATE TABLE access.session (
    digest bytea NOT NULL,
    actor_id text NOT NULL,
    name text,
    roles text[] NOT NULL,
    forces text[],
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT session_digest_check CHECK ((octet_length(digest) = 32))
);

CREATE TABLE event_log.event (
    "position" bigint NOT NULL,
    stream text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    schema_version integer NOT NULL,
    command_id text NOT NULL COLLATE pg_catalog."C",
    command_seq integer NOT NULL,
    body bytea NOT NULL,
    hash bytea NOT NULL
);

CREATE VIEW event_log.event_as_json AS
 SELECT event."position",
    (convert_from(event.body, 'UTF8'::name))::json AS event
   FROM event_log.event;

CREATE TABLE event_log.head (
    only_row boolean DEFAULT true NOT NULL,
    "position" bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT head_only_row_check CHECK (only_row)
)
WITH (fillfactor='50');

CREATE TABLE event_log.verify_mark (
    only_row boolean DEFAULT true NOT NULL,
    "position" bigint NOT NULL,
    hash bytea NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    CONSTRAINT verify_mark_only_row_check CHECK (only_row)
);

CREATE TABLE feed.entry (
    feed_id uuid NOT NULL,
    obligation text NOT NULL COLLATE pg_catalog."C",
    day date NOT NULL,
    words jsonb NOT NULL,
    status text NOT NULL,
    sequence integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT entry_status_check CHECK ((status = ANY (ARRAY['confirmed'::text, 'cancelled'::text])))
);

CREATE TABLE feed.feed (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    force text NOT NULL,
    title text NOT NULL,
    owners text[],
    rules text[],
    types text[],
    made_by text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    last_read_at timestamp with time zone,
    secret_hash bytea NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT feed_secret_hash_check CHECK ((octet_length(secret_hash) = 32))
);

CREATE TABLE keyring.key (
    stream text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    key bytea,
    created_at timestamp with time zone NOT NULL,
    destroyed_at timestamp with time zone,
    wrapped_by text COLLATE pg_catalog."C",
    CONSTRAINT key_check CHECK (((key IS NULL) = (destroyed_at IS NOT NULL))),
    CONSTRAINT whole_key CHECK (((wrapped_by IS NOT NULL) OR (key IS NULL) OR (octet_length(key) = 32))),
    CONSTRAINT wrapped_key CHECK (((wrapped_by IS NULL) OR (octet_length(key) > 32)))
);

CREATE VIEW opcc.action AS
 SELECT read_action.force,
    read_action."case",
    read_action.status,
    read_action.raised_on,
    read_action.closed_on
   FROM opcc.read_action() read_action(force, "case", status, raised_on, closed_on);

CREATE VIEW opcc.figure AS
 SELECT read_figure.force,
    read_figure.type,
    read_figure.metric,
    read_figure.quarter,
    read_figure.counted
   FROM opcc.read_figure() read_figure(force, type, metric, quarter, counted);

CREATE TABLE opcc.reader (
    login name NOT NULL,
    force text NOT NULL COLLATE pg_catalog."C"
);

CREATE VIEW opcc.report_received AS
 SELECT read_report_received.force,
    read_report_received.type,
    read_report_received."case",
    read_report_received.sent_on,
    read_report_received.delivered_on,
    read_report_received.acknowledged_on
   FROM opcc.read_report_received() read_report_received(force, type, "case", sent_on, delivered_on, acknowledged_on);

CREATE VIEW opcc.review AS
 SELECT read_review.force,
    read_review."case",
    read_review.requested,
    read_review.upheld,
    read_review.not_upheld
   FROM opcc.read_review() read_review(force, "case", requested, upheld, not_upheld);

CREATE TABLE opcc.setting (
    only_row boolean DEFAULT true NOT NULL,
    fewest integer NOT NULL,
    CONSTRAINT setting_fewest_check CHECK ((fewest >= 1)),
    CONSTRAINT setting_only_row_check CHECK (only_row)
);

CREATE TABLE preference.saved_list (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    owner text NOT NULL,
    name text NOT NULL,
    shared boolean NOT NULL,
    force text NOT NULL,
    target text NOT NULL,
    query text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT saved_list_target_check CHECK ((target = ANY (ARRAY['cases'::text, 'obligations'::text])))
);

CREATE TABLE public.tipstaff_migrations (
    id integer NOT NULL,
    "timestamp" bigint NOT NULL,
    name character varying NOT NULL
);

CREATE SEQUENCE public.tipstaff_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.tipstaff_migrations_id_seq OWNED BY public.tipstaff_migrations.id;

CREATE TABLE read_log.entry (
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    operation text NOT NULL COLLATE pg_catalog."C",
    force text COLLATE pg_catalog."C",
    cases text[] NOT NULL COLLATE pg_catalog."C",
    body bytea NOT NULL,
    hash bytea NOT NULL
);

CREATE TABLE read_log.head (
    only_row boolean DEFAULT true NOT NULL,
    number bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT head_only_row_check CHECK (only_row)
)
WITH (fillfactor='50');

CREATE TABLE read_model.case_fact (
    stream text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    force text NOT NULL COLLATE pg_catalog."C",
    milestone text NOT NULL COLLATE pg_catalog."C",
    happened_on date NOT NULL,
    person text COLLATE pg_catalog."C",
    related text COLLATE pg_catalog."C"
);

ALTER TABLE read_model.case_fact OWNER TO tipstaff_worker;

CREATE TABLE read_model.case_list (
    stream text NOT NULL COLLATE pg_catalog."C",
    force text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    reference text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    regime text,
    opened_on date NOT NULL,
    closed_on date,
    last_on date NOT NULL,
    person text,
    related text,
    version integer NOT NULL,
    state jsonb NOT NULL,
    search_text text NOT NULL,
    words tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, search_text)) STORED
);

ALTER TABLE read_model.case_list OWNER TO tipstaff_worker;

CREATE TABLE read_model.case_restriction (
    stream text NOT NULL COLLATE pg_catalog."C",
    force text NOT NULL COLLATE pg_catalog."C",
    named text[] NOT NULL
);

CREATE TABLE read_model.checkpoint (
    projection text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    log_hash bytea,
    fingerprint text NOT NULL
);

ALTER TABLE read_model.checkpoint OWNER TO tipstaff_worker;

CREATE TABLE read_model.figure_case (
    stream text NOT NULL COLLATE pg_catalog."C",
    force text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    reference text NOT NULL COLLATE pg_catalog."C",
    last_entered_on date NOT NULL
);

ALTER TABLE read_model.figure_case OWNER TO tipstaff_worker;

CREATE TABLE read_model.figure_contribution (
    stream text NOT NULL COLLATE pg_catalog."C",
    line integer NOT NULL,
    force text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    reference text NOT NULL COLLATE pg_catalog."C",
    metric text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    cohort_on date NOT NULL,
    counted boolean NOT NULL,
    amount integer,
    gross integer,
    breakdown text COLLATE pg_catalog."C",
    left_out text COLLATE pg_catalog."C",
    pending_until date,
    known_from date NOT NULL,
    known_to date
);

ALTER TABLE read_model.figure_contribution OWNER TO tipstaff_worker;

CREATE TABLE read_model.obligation (
    stream text NOT NULL COLLATE pg_catalog."C",
    segment integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    force text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    reference text NOT NULL COLLATE pg_catalog."C",
    direction text NOT NULL,
    rule text NOT NULL,
    title text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    ended text,
    arose date NOT NULL,
    due date,
    target date,
    overdue_from date,
    owner text NOT NULL,
    basis jsonb NOT NULL
);

ALTER TABLE read_model.obligation OWNER TO tipstaff_worker;

CREATE TABLE read_model.parked_case (
    projection text NOT NULL COLLATE pg_catalog."C",
    stream text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    reason text NOT NULL
);

ALTER TABLE read_model.parked_case OWNER TO tipstaff_worker;

CREATE TABLE reminder.daily_line (
    force text NOT NULL,
    "on" date NOT NULL,
    since timestamp with time zone,
    accounted_at timestamp with time zone NOT NULL,
    due integer NOT NULL,
    sent integer NOT NULL,
    skipped integer NOT NULL,
    failed integer NOT NULL,
    unknown integer NOT NULL,
    waiting integer NOT NULL,
    missed integer NOT NULL
);

CREATE TABLE reminder.day (
    force text NOT NULL,
    "on" date NOT NULL,
    swept_at timestamp with time zone NOT NULL,
    missed integer NOT NULL
);

CREATE TABLE reminder.digest (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    force text NOT NULL,
    recipient text NOT NULL,
    "on" date NOT NULL,
    state text DEFAULT 'pending'::text NOT NULL,
    attempt integer DEFAULT 0 NOT NULL,
    lease_until timestamp with time zone,
    reference text,
    outcome text,
    sent_at timestamp with time zone,
    kind text DEFAULT 'digest'::text NOT NULL,
    sequence integer DEFAULT 1 NOT NULL,
    subject jsonb,
    settled_at timestamp with time zone,
    asked_at timestamp with time zone,
    times_asked integer DEFAULT 0 NOT NULL,
    accounted_on date,
    in_doubt boolean DEFAULT false NOT NULL,
    CONSTRAINT digest_kind_check CHECK ((kind = ANY (ARRAY['digest'::text, 'urgent'::text, 'daily-line'::text, 'canary'::text]))),
    CONSTRAINT digest_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'sending'::text, 'sent'::text, 'skipped'::text, 'failed'::text, 'unknown'::text])))
);

CREATE TABLE reminder.reminder (
    number bigint NOT NULL,
    obligation text NOT NULL,
    about_on date NOT NULL,
    rung text NOT NULL,
    recipient text NOT NULL,
    recipient_as text NOT NULL,
    moved_from date,
    digest_id uuid NOT NULL,
    outcome text DEFAULT 'waiting'::text NOT NULL,
    code text,
    reason text,
    stands_in_for text,
    told jsonb,
    CONSTRAINT reminder_outcome_check CHECK ((outcome = ANY (ARRAY['waiting'::text, 'sent'::text, 'skipped'::text, 'failed'::text, 'unknown'::text]))),
    CONSTRAINT reminder_recipient_as_check CHECK ((recipient_as = ANY (ARRAY['owner'::text, 'deputy'::text, 'supervisor'::text, 'head-of-psd'::text, 'opcc-contact'::text])))
);

ALTER TABLE reminder.reminder ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME reminder.reminder_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE reminder.witness (
    only_one boolean DEFAULT true NOT NULL,
    identity text NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    CONSTRAINT witness_only_one_check CHECK (only_one)
);

CREATE VIEW reporting.figure AS
 SELECT read_figure.force,
    read_figure.type,
    read_figure.metric,
    read_figure.unit,
    read_figure.quarter,
    read_figure.counted,
    read_figure.amount
   FROM reporting.read_figure() read_figure(force, type, metric, unit, quarter, counted, amount);

ALTER TABLE ONLY public.tipstaff_migrations ALTER COLUMN id SET DEFAULT nextval('public.tipstaff_migrations_id_seq'::regclass);

INSERT INTO access.pending_sign_in VALUES
	('\x62a2fed3d6e08c44835fce71f02210b1ddabfb066e39edf1e6c261988f824dd3', 'state', 'nonce', 'verifier', '/docs', '2024-10-01 09:10:00+00');

INSERT INTO access.session VALUES
	('\x7f699f2cb1192e765c920c4b113a2259558b3b39be5f6155d9626c98e3404f97', 'https://id.psd.example|a', 'A. Person', '{case-worker}', '{norfolk}', '2024-10-01 09:00:00+00', '2024-10-01 09:00:00+00', '2024-10-01 19:00:00+00'),
	('\xc0b36eb707417fa7055446ac95e8d8b7ce9dcc35c147835402ebb461a6e5e554', 'https://id.psd.example|b', 'B. Person', '{head-of-psd}', NULL, '2024-10-01 09:00:00+00', '2024-10-01 09:00:00+00', '2024-10-01 19:00:00+00');

INSERT INTO event_log.event VALUES
	(1, 'complaint:norfolk:CO/00001/24', 1, 'complaint.made', 1, 'c-1', 0, '{"actor":"test","causationId":null,"commandHash":"fd5911dfaad7edc54d014d9f4ad8a2c3d25ec3dabe0665deaea034387edb8301","commandId":"c-1","commandSeq":0,"correlationId":"c-1","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2023-01-14","on":"2023-01-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"YDtWwM5ll1TaY7Z7vDqnmjXpxm3IQOZzC5qjgfO5+5Moez+Pd1r88ME+lEtUOw==","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00001/24","type":"complaint.made","version":1}', '\xda211ccc8050926e564ca4d24cb8f8e7505b92c00129387e9bfe4f16c55e10b2'),
	(2, 'complaint:norfolk:CO/00001/24', 2, 'complaint.investigation', 1, 'c-1', 1, '{"actor":"test","causationId":null,"commandHash":"fd5911dfaad7edc54d014d9f4ad8a2c3d25ec3dabe0665deaea034387edb8301","commandId":"c-1","commandSeq":1,"correlationId":"c-1","data":{"details":{"special-procedures":"no"},"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"independent"},"enteredOn":"2023-01-11","on":"2023-01-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"jwj/9uc6DyUObgokyI+mjXFnizmDtL79vXnY1hptnxkAQXEj+jseaEmYZqTncSYCohUdiPchDJ3OMHMLlP/XKFOgnsOZAj65s0DKfN5kHmwhDg7b","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/00001/24","type":"complaint.investigation","version":2}', '\x59f1df45aae78166989b71f753a4357417aa9f20bcefe76fd9f9fb2cf784bc3b'),
	(3, 'complaint:norfolk:CO/00001/24', 3, 'complaint.allegation', 1, 'c-2', 0, '{"actor":"test","causationId":null,"commandHash":"40fc7755911054ceb4e53ce26b2d99fcdc0237aa2391a3686aede35b8d29f579","commandId":"c-2","commandSeq":0,"correlationId":"c-2","data":{"details":{"category":"F","factors":"hate-crime","number":"1","officers":"OFF-0123"},"person":"CPL-00042","related":"CM/00001/23","sealed":["details.description","note"]},"enteredOn":"2023-04-22","on":"2023-04-05","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"ngHbo9HhzvFs7z6CrkyocrnqGlBr53NVZPOOVpjim+aobHtD3uupEJWhlgtJxTgUzDZ9kVNrcpmcETi60G+9hOF7sjNgZ6LKnwY6sg3O4mCDgGbH9jIa6pBmiZyuqEWHPggU18OLIzJacpLBfyGIRgBEaCE=","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/00001/24","type":"complaint.allegation","version":3}', '\xf83480b87fa800ac3bdb9f2c92ef53b07fb06ae8ee610afbff1d66e9b78223c3'),
	(4, 'complaint:norfolk:CO/00001/24', 4, 'complaint.contact-not-required', 1, 'c-2', 1, '{"actor":"test","causationId":null,"commandHash":"40fc7755911054ceb4e53ce26b2d99fcdc0237aa2391a3686aede35b8d29f579","commandId":"c-2","commandSeq":1,"correlationId":"c-2","data":{"related":"CM/00001/23","value":"declined"},"enteredOn":"2023-09-10","on":"2023-08-22","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00001/24","type":"complaint.contact-not-required","version":4}', '\xcd57aaa6af0c8f4a7db72bfb62a552126dd121a43a31d2b5ce99e1fba1441a63'),
	(5, 'complaint:norfolk:CO/00002/24', 1, 'complaint.made', 1, 'c-3', 0, '{"actor":"test","causationId":null,"commandHash":"45038030cc02338575348ed3f7b6c1f4d102afac976f476a5d02b563002f8085","commandId":"c-3","commandSeq":0,"correlationId":"c-3","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-11-15","on":"2023-10-31","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"4f9iG5xYi/jJiOFmifApIgh0Ie84AlFXpgKJ33v87tBIqrseC8ehrNBgxtki8g==","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00002/24","type":"complaint.made","version":1}', '\xe6a3ca49d425db7d8fd15a47bd1370095be9c077b07adab198ccca0c7990a52b'),
	(6, 'complaint:norfolk:CO/00002/24', 2, 'complaint.contact-not-required', 1, 'c-3', 1, '{"actor":"test","causationId":null,"commandHash":"45038030cc02338575348ed3f7b6c1f4d102afac976f476a5d02b563002f8085","commandId":"c-3","commandSeq":1,"correlationId":"c-3","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"anonymous"},"enteredOn":"2024-02-13","on":"2024-02-03","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"1o/WRu1iG7ZCzaZ0Yt3/UQncBv909IfN5wwStNHHsrY/yrpMlLf3u5Ft9qQZgmGQP2uXiwxa7D+69h4iiwHNNZ5eJhpBFfBvOa+prefwIJIvRCSW","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00002/24","type":"complaint.contact-not-required","version":2}', '\xe61a2c4e3a1e561784c3dab3014dbbdbd2fb67a824a1f23bd04d72f2b6259b3e'),
	(7, 'complaint:norfolk:CO/00002/24', 3, 'complaint.contacted', 1, 'c-4', 0, '{"actor":"test","causationId":null,"commandHash":"b4e6e07d694424988825275150fdfb26422d358c423e792c05e72a8e3d2ebe46","commandId":"c-4","commandSeq":0,"correlationId":"c-4","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-04-08","on":"2024-03-24","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"+niwopKfDoa2S6gAsKD7JEQiOasGl+vtUZRs/+KBbdZoSTjpiRwet6aaVKE2t24zlt5l0FPzmJ10ELUzM5N2+6KhrcX6z/RJp5G/WwrC7whAj7sH","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/00002/24","type":"complaint.contacted","version":3}', '\x4ec07e74ab42d81c607642c853f35fe24c94c77f03106e2ec0eac9578a1a44f1'),
	(8, 'complaint:norfolk:CO/00002/24', 4, 'complaint.logged', 1, 'c-4', 1, '{"actor":"test","causationId":null,"commandHash":"b4e6e07d694424988825275150fdfb26422d358c423e792c05e72a8e3d2ebe46","commandId":"c-4","commandSeq":1,"correlationId":"c-4","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2024-08-07","on":"2024-07-31","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"4cTsGyDlyForVfann9exmgDxNciZ/GQpPs1nDERwfrhkGUdMOJFqHvm8YPsIWeO6YhSZkU+V5WjPSNPEEmA2KjELX6hyu4GSbfnU9cIRJmDP","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00002/24","type":"complaint.logged","version":4}', '\x803d3ad6bcbfd4b088b1d6d55eb2c1fa2d014e1df783fb3a5f85b2059f297128'),
	(9, 'complaint:norfolk:CO/00003/24', 1, 'complaint.made', 1, 'c-5', 0, '{"actor":"test","causationId":null,"commandHash":"5264202ca63315f260ab26e61e328733fc917a07ad8200a51d43d4d963085824","commandId":"c-5","commandSeq":0,"correlationId":"c-5","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-10-17","on":"2023-10-16","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"9MSWxR8R2JqweJSC0DzKf/yNLuMrVNf0EDwz5GmSkbpgH/GEjxRmXGdQVI0ArUCZJqAkE3CoJhjUVnY0WaggrqVPdLuXQIXDLixPBQ9XWdUaT6fO","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00003/24","type":"complaint.made","version":1}', '\xe443cc2d9bdb670a967ac4b0fc2afcd19eb518a95ccdf45d78dcf1478691cba8'),
	(10, 'complaint:norfolk:CO/00003/24', 2, 'complaint.referred', 1, 'c-5', 1, '{"actor":"test","causationId":null,"commandHash":"5264202ca63315f260ab26e61e328733fc917a07ad8200a51d43d4d963085824","commandId":"c-5","commandSeq":1,"correlationId":"c-5","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"mandatory"},"enteredOn":"2023-11-29","on":"2023-11-24","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"d+TzrBKn7IyPALNifh/uX4qaiSzHyntnCyiKxQ7TfjvHbWF81ZPkiMYMtu1Q3IKBW62Dw7ncdAmJ2NIIziFVdF02J298e3TRUcZD26qIvPL31ttB","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00003/24","type":"complaint.referred","version":2}', '\xf1d1639257a78221419600c214058336b004e4f42f95d10c0103ea582630580d'),
	(11, 'complaint:norfolk:CO/00003/24', 3, 'complaint.authority-decided', 1, 'c-6', 0, '{"actor":"test","causationId":null,"commandHash":"179622b61092c5a64c3bbe4efe5cf1ead6568d60144f8b9b1862de9274d20d06","commandId":"c-6","commandSeq":0,"correlationId":"c-6","data":{"person":"OFF-0123","sealed":["note"],"value":"local-policing-body"},"enteredOn":"2023-12-21","on":"2023-12-09","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"oBvo6WHFnj4KuPLkuodesZdM6C+nbHWjFRme2oqJvAWXIa0gBhQRBmANteh/Mx3LJM/ZJnZjLbQMhOEP4ZvyltLPX5WoUS73bQf9yoAQIzDw9dX1","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00003/24","type":"complaint.authority-decided","version":3}', '\x43c1a161a22207f61f551c71c84adebd99ebde0bfbde7f5bc5248536787dcc4e'),
	(12, 'complaint:norfolk:CO/00003/24', 4, 'complaint.withdrawal-received', 1, 'c-6', 1, '{"actor":"test","causationId":null,"commandHash":"179622b61092c5a64c3bbe4efe5cf1ead6568d60144f8b9b1862de9274d20d06","commandId":"c-6","commandSeq":1,"correlationId":"c-6","data":{"details":{"by":"agent","signed":"yes"},"person":"CPL-00042","sealed":["note"]},"enteredOn":"2024-04-11","on":"2024-03-22","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"dT2T7oTeZpXZjP+StTLRVgG6mar/EWyfP5CBLMbDod9P+0oYlvdWDqNg3NIrQtI2rPtf2r6LnyVKwKCERQ6jRP1GYBHhfQ0L2oaiNpMHWLpe","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/00003/24","type":"complaint.withdrawal-received","version":4}', '\xdd018d82fda848c9a5164acf03c87f825c99b8d2f2b7646a579f1d6591aca225'),
	(13, 'complaint:suffolk:CO/00004/24', 1, 'complaint.made', 1, 'c-7', 0, '{"actor":"test","causationId":null,"commandHash":"6a68a34736fa5ec9299cf521390a897b17620cd3ae361f0ee2032305a50cfb69","commandId":"c-7","commandSeq":0,"correlationId":"c-7","data":{"sealed":["note"]},"enteredOn":"2023-01-23","on":"2023-01-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"pjmd1mTaBSje8ZgXWgwZknA7YxeQ0Mdt3uCrQTT/4rN1B9xWoFL63pPgKhyNNg==","subject":"case"},"stream":"complaint:suffolk:CO/00004/24","type":"complaint.made","version":1}', '\x8d9c56d3c17236ce4e013b78085bcdea35febb1ab453e60f22bf0a0e0469fb50'),
	(14, 'complaint:suffolk:CO/00004/24', 2, 'complaint.finalised', 1, 'c-7', 1, '{"actor":"test","causationId":null,"commandHash":"6a68a34736fa5ec9299cf521390a897b17620cd3ae361f0ee2032305a50cfb69","commandId":"c-7","commandSeq":1,"correlationId":"c-7","data":{"sealed":["note"],"value":"acceptable"},"enteredOn":"2023-04-03","on":"2023-03-20","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"J3e8L3423DfZns7K/jkvlBU+aTwD5FRuYMC6Q/MgeW5JcQR42j0pThD2q2Na9XQqJtm3zr5NRQ1JQVSWTM0FnzDsVbYEFfjlmhSLn12x4rL9pT1Z","subject":"case"},"stream":"complaint:suffolk:CO/00004/24","type":"complaint.finalised","version":2}', '\xb2dfc55dd14df0a95f91a996031783b0c51b924062932b5c2d00702114ce76e3'),
	(15, 'complaint:suffolk:CO/00004/24', 3, 'complaint.review-misdirected', 1, 'c-8', 0, '{"actor":"test","causationId":null,"commandHash":"66d56a86e42442f35a7efd48ddad847c39c314ebf7e13df9f185a637a25fcbad","commandId":"c-8","commandSeq":0,"correlationId":"c-8","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"lpb"},"enteredOn":"2023-07-10","on":"2023-07-09","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"I9k9p0on+c/0DPDnwCDwyU2F8rhTpw+xHrzVm5Qxbh47A36es29DUIPXJuEEZw==","subject":"OFF-0123"},"stream":"complaint:suffolk:CO/00004/24","type":"complaint.review-misdirected","version":3}', '\x8660e1828cb98e4bb9d1cb00536424b40b9474b3c5b1acaffe667a79179cf5a6'),
	(16, 'complaint:suffolk:CO/00004/24', 4, 'complaint.review-body-decided', 1, 'c-8', 1, '{"actor":"test","causationId":null,"commandHash":"66d56a86e42442f35a7efd48ddad847c39c314ebf7e13df9f185a637a25fcbad","commandId":"c-8","commandSeq":1,"correlationId":"c-8","data":{"related":"CM/00001/23","value":"criminal-or-disciplinary"},"enteredOn":"2023-11-03","on":"2023-11-02","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"complaint:suffolk:CO/00004/24","type":"complaint.review-body-decided","version":4}', '\xa643eb36771573d9e1ec5cb22ed517ea592b1f5879c5d381b94cc1e7052193aa'),
	(17, 'complaint:norfolk:CO/00005/24', 1, 'complaint.made', 1, 'c-9', 0, '{"actor":"test","causationId":null,"commandHash":"d4dd1232f7f4b90c0acdeaaf94b57829b2f6784da8a47435b9fabc938dd31973","commandId":"c-9","commandSeq":0,"correlationId":"c-9","data":{"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-09-05","on":"2023-09-01","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"av1JCGdQxsjqEGwT1ynKttf6/a+j4Fa55CEwG/Crs91gKR6+rRK52Nz1wyuFDw+bz6zZJ/aG58MmyUOdcbFTP4PpVnIx7ispm/8sR3W28gu+","subject":"case"},"stream":"complaint:norfolk:CO/00005/24","type":"complaint.made","version":1}', '\x9c9c24ad7d5d0fe6c5240ff97be797b566ff01ba2aaa358e842486bbbb06c8ff'),
	(18, 'complaint:norfolk:CO/00005/24', 2, 'complaint.chapter-13-drafted', 1, 'c-9', 1, '{"actor":"test","causationId":null,"commandHash":"d4dd1232f7f4b90c0acdeaaf94b57829b2f6784da8a47435b9fabc938dd31973","commandId":"c-9","commandSeq":1,"correlationId":"c-9","data":{"details":{"estimate":"2023-11-03","notice":"2023-12-01","period":"1"},"related":"CM/00001/23","sealed":["details.planned-steps","details.progress","details.reason-for-length"]},"enteredOn":"2023-09-06","on":"2023-09-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"x4dlarkIlKo/4OhB9D8+1Ub6y6Ap8qRLAV6/OdKfk24/lsgZ66BzQLtDwFre8SQy6jm20/qHUOKWJLWM+22YsytBYEVMIZtyjJs11BuNJ5DgW6ZbRTJF5EiKmOLM/4j/NYUyBB1XXV9o4bqQHeL+NzKVykCL/TwpXf+ULHKvgyCtWjp6Yu+KOJoA","subject":"case"},"stream":"complaint:norfolk:CO/00005/24","type":"complaint.chapter-13-drafted","version":2}', '\xe0306b9079c510ceb65fd954213771de9f1f18367447cbc77cdc3fc44362bbb1'),
	(19, 'complaint:norfolk:CO/00005/24', 3, 'complaint.must-be-referred', 1, 'c-10', 0, '{"actor":"test","causationId":null,"commandHash":"ce3dca23963faf4d1b9dbb550584f67d5f96a5ffaf5f2df21b88f1ab7d3e6398","commandId":"c-10","commandSeq":0,"correlationId":"c-10","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"same-incident"},"enteredOn":"2024-01-10","on":"2024-01-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"VN+vxF9hX3IROAgFRALvphkp5w9/Tt1msAuHHQlV/DfzhWu45VT1orpQotQWPA==","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00005/24","type":"complaint.must-be-referred","version":3}', '\x821deb6f008d1247cab83090336cf72de17f33703434ea912f9c6f592ab5b625'),
	(20, 'complaint:norfolk:CO/00005/24', 4, 'complaint.review-body-decided', 1, 'c-10', 1, '{"actor":"test","causationId":null,"commandHash":"ce3dca23963faf4d1b9dbb550584f67d5f96a5ffaf5f2df21b88f1ab7d3e6398","commandId":"c-10","commandSeq":1,"correlationId":"c-10","data":{"person":"CPL-00042","related":"CM/00001/23","value":"senior-officer"},"enteredOn":"2024-04-24","on":"2024-04-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00005/24","type":"complaint.review-body-decided","version":4}', '\x10734d3fd817b3dd76e52164dc5c8a86e3ad74b16024329d2192e5b40b56f474'),
	(21, 'complaint:norfolk:CO/00005/24', 5, 'complaint.fact-corrected', 1, 'c-11', 0, '{"actor":"test","causationId":null,"commandHash":"4076670eaad9f62650f5aa78c864f67b37f07f732b6e0111dddbb6132aa4157b","commandId":"c-11","commandSeq":0,"correlationId":"c-11","data":{"fact":4,"factOn":"2024-04-11","person":"CPL-00042","related":"CM/00001/23","sealed":["note","reason"],"value":"senior-officer"},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"JEVvaEiejGt060tw5Hby+Zhz/UQ/mO8ZpvzClODb+iQoyEiQgSe9lTwwVs98ACT9wU+eZgh8U9k0puQE+L4+rbW/PyjET07pf2l1ytssMk/t0eyHKLSS","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/00005/24","type":"complaint.fact-corrected","version":5}', '\xdf2edc413a2774cfd35022fbdf84f64afc5c8a5e6833ece08195aa8f89401326'),
	(22, 'complaint:norfolk:CO/00006/24', 1, 'complaint.made', 1, 'c-12', 0, '{"actor":"test","causationId":null,"commandHash":"8163fbdf8e7931bb67a204e8650bd0265bb471e00908c093cd3fe655906c0c27","commandId":"c-12","commandSeq":0,"correlationId":"c-12","data":{"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-03-12","on":"2023-02-23","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"RDTygqV4TbnYw+7mJrcTwTLrbU1rg9RtyQnWENNiOx99Z9N5a08Afvms4tG/9w==","subject":"case"},"stream":"complaint:norfolk:CO/00006/24","type":"complaint.made","version":1}', '\x5e730192e6371b8665c2ab18d532336b30e6544ac0317b4eb873c1314b4c6faa'),
	(23, 'complaint:norfolk:CO/00006/24', 2, 'complaint.must-be-referred', 1, 'c-12', 1, '{"actor":"test","causationId":null,"commandHash":"8163fbdf8e7931bb67a204e8650bd0265bb471e00908c093cd3fe655906c0c27","commandId":"c-12","commandSeq":1,"correlationId":"c-12","data":{"person":"CPL-00042","related":"CM/00001/23","value":"death-or-serious-injury+serious-assault+serious-sexual-offence+serious-corruption+aggravated-by-discrimination+relevant-offence+same-incident+chief-officer"},"enteredOn":"2023-04-17","on":"2023-04-14","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00006/24","type":"complaint.must-be-referred","version":2}', '\x956b7719dbc6f1e8d0cf250dc43e71f2917cd4f653c966f404c18bdd8a35ba1d'),
	(24, 'complaint:norfolk:CO/00006/24', 3, 'complaint.learning', 1, 'c-13', 0, '{"actor":"test","causationId":null,"commandHash":"b504a067f12d101840f7256501e0e3195f1707a1ba8c1ae75d432b0210afe25b","commandId":"c-13","commandSeq":0,"correlationId":"c-13","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["details.learned","note"],"value":"individual"},"enteredOn":"2023-07-05","on":"2023-06-25","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"MwdzxVJhefjCJljY5o+IuoJiFPRLM0Dfb0dibJei/YQoQnLJnyuqLTN/yYf3xTooFZodkWX5UHfrPwa3BHg7fe1yPyq2k5rJND9VoYV5","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00006/24","type":"complaint.learning","version":3}', '\x96d8dc00337b4b0ec10ec1f6db9ba74ac2bc65206f5407bef9fe2e70e6a32616'),
	(25, 'complaint:norfolk:CO/00006/24', 4, 'complaint.suspended', 1, 'c-13', 1, '{"actor":"test","causationId":null,"commandHash":"b504a067f12d101840f7256501e0e3195f1707a1ba8c1ae75d432b0210afe25b","commandId":"c-13","commandSeq":1,"correlationId":"c-13","data":{"sealed":["details.proceedings","details.rationale","note","person"],"value":"sub-judice"},"enteredOn":"2023-10-05","on":"2023-10-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"WfdBpicxboXpieC+H4sNkccUEhOvJTVOe766um4+cGfvwfJgVqt7tW2sTdU2h7jGjv6ZtUVK6qpxL1wequdsEcyiGVIp3lKzzd9r/Vy5kjgnW0rAvRXvigAsVcF1jk0Qh86qK/MCby13pLJaaY+F7xjYoNQEurusdXeqcuAv/hRHXns8YgFHdon0F0jJKJP2sPTZP16k7aUugXT3crBO6ZKB75n+xa5pfmoWmMNmlQlc","subject":"case"},"stream":"complaint:norfolk:CO/00006/24","type":"complaint.suspended","version":4}', '\x333760bb0e5bd5e5a7a1c24c148e681c24253addb8a618cd60d42c60e40d7e11'),
	(26, 'complaint:norfolk:CO/00007/24', 1, 'complaint.made', 1, 'c-14', 0, '{"actor":"test","causationId":null,"commandHash":"6313df4830c0634da44cba2b954de5c75bbd59ad33875c7556bfa494ff05151e","commandId":"c-14","commandSeq":0,"correlationId":"c-14","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2023-09-11","on":"2023-09-08","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"VZuBjp6UamzXOa98iFHhmnc/jHLpu/xxGCbkqQwCXbmp7di9V2azovaWwCoITA==","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00007/24","type":"complaint.made","version":1}', '\x0fddd5ffd1f9f4d62e54fbca30e0f676d630845977d6eec7c09e9414f4bbed50'),
	(27, 'complaint:norfolk:CO/00007/24', 2, 'complaint.review-misdirected', 1, 'c-14', 1, '{"actor":"test","causationId":null,"commandHash":"6313df4830c0634da44cba2b954de5c75bbd59ad33875c7556bfa494ff05151e","commandId":"c-14","commandSeq":1,"correlationId":"c-14","data":{"sealed":["note"],"value":"iopc"},"enteredOn":"2023-11-20","on":"2023-11-04","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"evbyGVkZz4Qu6pCzkYIMQJvRTmW8jNgZvRXlof1PUHc6hH5jVu0nEdG0f+TMFWo4IKP87EUVIK6A5AxAxPx4TL3ktDGFq8Hg4eThwB6xMhNg0r+G","subject":"case"},"stream":"complaint:norfolk:CO/00007/24","type":"complaint.review-misdirected","version":2}', '\xd863f20ba40bd71fe8b5c8419e051c464d97a82f8dcda0414caa00dc4bf4161c'),
	(28, 'complaint:norfolk:CO/00007/24', 3, 'complaint.must-be-referred', 1, 'c-15', 0, '{"actor":"test","causationId":null,"commandHash":"d41209d7e2d8ea1148ca114b0bed30b72f30c7d85ae1831064cec3b365dfb0d7","commandId":"c-15","commandSeq":0,"correlationId":"c-15","data":{"sealed":["note"],"value":"aggravated-by-discrimination"},"enteredOn":"2024-02-08","on":"2024-02-04","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"vaSh6tBl2vqs2vRj5g30lUAsVWFXfMQeaz8NPa//A8YyVHaZZD1iSroHz1nnI1G87BsjWCa+tsxY0II/K4MhZm/L1SIPYqFXfvVsUAhBtCRYdjGm","subject":"case"},"stream":"complaint:norfolk:CO/00007/24","type":"complaint.must-be-referred","version":3}', '\x4262a2d225b7121a0a00e177a29058f5ac26aee218ce2883954db6dfa1f2494a'),
	(29, 'complaint:norfolk:CO/00007/24', 4, 'complaint.contact-not-required', 1, 'c-15', 1, '{"actor":"test","causationId":null,"commandHash":"d41209d7e2d8ea1148ca114b0bed30b72f30c7d85ae1831064cec3b365dfb0d7","commandId":"c-15","commandSeq":1,"correlationId":"c-15","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"other"},"enteredOn":"2024-04-28","on":"2024-04-25","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"hHVp0x3MmC9XzLDj9jJXbOq7MMLq2TmyLY2EtPXQjoUj4cby4eh44xBVSh+qGEUw5QPsGQiFV8QHyRr3c61XwfjPDYiYt/4AN60eX2nSJC8HmyD7","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00007/24","type":"complaint.contact-not-required","version":4}', '\x59f4bd8263e84e8a6b4a422cceb4086deb47fc075e673138e3ffd2780d7f54ac'),
	(30, 'complaint:suffolk:CO/00008/24', 1, 'complaint.made', 1, 'c-16', 0, '{"actor":"test","causationId":null,"commandHash":"08fadc83678fc07d158037eba7cf416970e9e66d63c3c9320e1cfcef791fec01","commandId":"c-16","commandSeq":0,"correlationId":"c-16","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-08-16","on":"2023-08-06","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"b0tM5ckFhjaUGZmbyDT4/MDLdg8+rY9Ypvg9N5xMLuUtRauZwjAzUeG9WE8OW7QiYKM82b6tQ6A8nWDW1U3Iu+yTr2xDtGQp5sh94/VR3eR8/cVRvMiGqZyeOs0JjMjtAOVjiD1GToSavc11WC26","subject":"case"},"stream":"complaint:suffolk:CO/00008/24","type":"complaint.made","version":1}', '\x6eacbcb9b9e227c7e0a11fa76e528e4577d11c3cda0821dab5c5716da0845078'),
	(31, 'complaint:suffolk:CO/00008/24', 2, 'complaint.finalised', 1, 'c-16', 1, '{"actor":"test","causationId":null,"commandHash":"08fadc83678fc07d158037eba7cf416970e9e66d63c3c9320e1cfcef791fec01","commandId":"c-16","commandSeq":1,"correlationId":"c-16","data":{"sealed":["note"],"value":"unable-to-determine"},"enteredOn":"2023-10-06","on":"2023-10-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"o3Z8SuuaJZ1vCOA3JjbTJKhwyOS8cptCMquXSCgvlCPUUFB4rOkw4jyLii96C/OCbiIQfbcFLXJgXtS1ja2ag19LXl/hBKi/fs2MdTYod/eoZQXk","subject":"case"},"stream":"complaint:suffolk:CO/00008/24","type":"complaint.finalised","version":2}', '\xf3902f8deadd7cfd56dbc358b4e4a4f0ab6ad53999b11963a08cc6bea123d732'),
	(32, 'complaint:suffolk:CO/00008/24', 3, 'complaint.iopc-recommendation', 1, 'c-17', 0, '{"actor":"test","causationId":null,"commandHash":"73c751dfb1f50f7fc4236ebfefacb548fbafc863c2fabd2ddbd1fd113c746e31","commandId":"c-17","commandSeq":0,"correlationId":"c-17","data":{"details":{"number":"1"},"person":"CPL-00042","related":"CM/00001/23","sealed":["details.recommended"]},"enteredOn":"2024-01-30","on":"2024-01-20","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"0k6MiC9FiZTgBPclrRGUCfke950TDnC76aTEm4Pbs1uaEni6MZlA6imWC3Z4ENmg5dI2fx5xNR0fDAto4w==","subject":"CPL-00042"},"stream":"complaint:suffolk:CO/00008/24","type":"complaint.iopc-recommendation","version":3}', '\x15287f298bc209b5cedf76f2a7caeb525a7f8e1df0edb58063e60eaffcc26611'),
	(33, 'complaint:suffolk:CO/00008/24', 4, 'complaint.reinvestigation', 1, 'c-17', 1, '{"actor":"test","causationId":null,"commandHash":"73c751dfb1f50f7fc4236ebfefacb548fbafc863c2fabd2ddbd1fd113c746e31","commandId":"c-17","commandSeq":1,"correlationId":"c-17","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2024-02-12","on":"2024-02-07","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"P+j1tfrybTzOb9PJm4ClX+pYk9km1t1wMkmWgjMoTzSlgE6yOGuPk1I2iApUgaisVHMl8SltSBMJHoQ27X7+v98Ak4+gDSAFgQ==","subject":"case"},"stream":"complaint:suffolk:CO/00008/24","type":"complaint.reinvestigation","version":4}', '\xef47330dca4adc54ec85c56eababae410a265dee8905bee87ad96fe024877050'),
	(34, 'complaint:suffolk:CO/00008/24', 5, 'complaint.fact-withdrawn', 1, 'c-18', 0, '{"actor":"test","causationId":null,"commandHash":"49e94cc874fec6975ce08f865f78a897c19abaf47282681c794138dcc1e14f05","commandId":"c-18","commandSeq":0,"correlationId":"c-18","data":{"fact":4,"sealed":["reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"RMkt6W4LR1PsKLuDimspHbYIJWkmUWNHDMgUkWf7MIqDpmzsT+tLYRyUJYxmRQHYlzTj7AfIXWpU023RIMhRDA==","subject":"case"},"stream":"complaint:suffolk:CO/00008/24","type":"complaint.fact-withdrawn","version":5}', '\x6b2a5e04b932a8a3d97f2e9883da22c3a68a1f07ba7486c9c0d399a16633bb85'),
	(35, 'complaint:norfolk:CO/00009/24', 1, 'complaint.made', 1, 'c-19', 0, '{"actor":"test","causationId":null,"commandHash":"6c75e932f6112e51825038cf119626f230c861113a8892a0ae78703f37af9fa7","commandId":"c-19","commandSeq":0,"correlationId":"c-19","data":{"sealed":["note","person"]},"enteredOn":"2023-06-06","on":"2023-05-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"JPi3wjd3i+hdJBA0oAqiRmGSN2/g0+tu5w+Ro5UYrZPt6yFTtZGDFZiO91WY1jxwJ4hYzLN7427ZaqzCsDAa/GtNKSURv1Lz3g==","subject":"case"},"stream":"complaint:norfolk:CO/00009/24","type":"complaint.made","version":1}', '\x66d207378400485394c0a5a1e941cd7707e47b9b97b30e60d8846066f4806575'),
	(36, 'complaint:norfolk:CO/00009/24', 2, 'complaint.update', 1, 'c-19', 1, '{"actor":"test","causationId":null,"commandHash":"6c75e932f6112e51825038cf119626f230c861113a8892a0ae78703f37af9fa7","commandId":"c-19","commandSeq":1,"correlationId":"c-19","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-12-14","on":"2023-11-26","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"0mKzEov60IIQMe40VqCH7libz/gyVqBOMO4OtobYgmQk6Cr50BehwgkwJj385w==","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/00009/24","type":"complaint.update","version":2}', '\x90d8e7f252b970c0f1734483068320cb26acbc69c8ea4847dabf93b33cf36742'),
	(37, 'complaint:norfolk:CO/00009/24', 3, 'complaint.information-withheld', 1, 'c-20', 0, '{"actor":"test","causationId":null,"commandHash":"9dfbbffbcb1131eb62938d5ca52179c6f15bd8ff005f19e563b29bdbb5d73370","commandId":"c-20","commandSeq":0,"correlationId":"c-20","data":{"person":"CPL-00042","sealed":["note"],"value":"copy-of-record+copy-of-complaint+progress+outcome"},"enteredOn":"2024-03-10","on":"2024-03-05","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"LiHY6pEXgsvWgk0tdZHjIj+OxmcDUc8OebVIzE86G2yL1kNdF/6mAO5yzwtfQWZhqSw=","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/00009/24","type":"complaint.information-withheld","version":3}', '\xaba4d5bd053a5f6368fbf2b3bee2a2bbb3b0774e28aabcdad97e9a8717ddc040'),
	(38, 'complaint:norfolk:CO/00009/24', 4, 'complaint.information-withheld', 1, 'c-20', 1, '{"actor":"test","causationId":null,"commandHash":"9dfbbffbcb1131eb62938d5ca52179c6f15bd8ff005f19e563b29bdbb5d73370","commandId":"c-20","commandSeq":1,"correlationId":"c-20","data":{"person":"CPL-00042","sealed":["note"],"value":"copy-of-record+copy-of-complaint+outcome"},"enteredOn":"2024-06-01","on":"2024-05-18","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"fiygzDeBxlFHUH327ZgaJZRskWD4PeLLzRDRUQHNWTIMwO4SSsllVXfUx8OqWeHONoA=","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/00009/24","type":"complaint.information-withheld","version":4}', '\x2d9b12de37f0daba8bb49f6de2ac901f66fb000456a3497c0198e432728af767'),
	(39, 'complaint:norfolk:CO/00010/24', 1, 'complaint.made', 1, 'c-21', 0, '{"actor":"test","causationId":null,"commandHash":"0accea84f1701ac12c98bb73a983ce25a839a2806c892e3f10448ffa8e098288","commandId":"c-21","commandSeq":0,"correlationId":"c-21","data":{},"enteredOn":"2023-11-17","on":"2023-11-02","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00010/24","type":"complaint.made","version":1}', '{\032Bt\332\270\231B\0025b:\316./\253\251\307\343\342*\367\217oe\020\214[ T\263\021'),
	(40, 'complaint:norfolk:CO/00010/24', 2, 'complaint.investigation', 1, 'c-21', 1, '{"actor":"test","causationId":null,"commandHash":"0accea84f1701ac12c98bb73a983ce25a839a2806c892e3f10448ffa8e098288","commandId":"c-21","commandSeq":1,"correlationId":"c-21","data":{"details":{"special-procedures":"yes"},"value":"directed"},"enteredOn":"2024-01-19","on":"2024-01-09","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00010/24","type":"complaint.investigation","version":2}', '\x2a8c6b1d952e9f235a1a81b06c85b702133fb14857e96969c669f9413cfc2f7b'),
	(41, 'complaint:norfolk:CO/00010/24', 3, 'complaint.authority-decided', 1, 'c-22', 0, '{"actor":"test","causationId":null,"commandHash":"ee1cae41c39323a1f061beb431ad9da528dff115c293e5a2b67730955b610d65","commandId":"c-22","commandSeq":0,"correlationId":"c-22","data":{"person":"OFF-0123","related":"CM/00001/23","value":"chief-officer"},"enteredOn":"2024-01-30","on":"2024-01-11","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00010/24","type":"complaint.authority-decided","version":3}', '\x300616d88b8e79eb3aa8b29ddd81d20bc11e7f3867bb528fbaa0fa263780d6fd'),
	(42, 'complaint:norfolk:CO/00010/24', 4, 'complaint.must-be-referred', 1, 'c-22', 1, '{"actor":"test","causationId":null,"commandHash":"ee1cae41c39323a1f061beb431ad9da528dff115c293e5a2b67730955b610d65","commandId":"c-22","commandSeq":1,"correlationId":"c-22","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"death-or-serious-injury+serious-sexual-offence+relevant-offence+same-incident+chief-officer"},"enteredOn":"2024-04-01","on":"2024-03-18","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"3zdxGFJnldbn/rpkTwVSFVneYyNGkzu6yKDE2W0XM39+DXUUm+zSE7WofU5XAAgjAK3JPIXjMoD0wwigGhTGaKwRA1awp9oMuEHtHolOxsci","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00010/24","type":"complaint.must-be-referred","version":4}', '\x8f33b7891e7e7338d708a21288f4c6617361c845027ca80ac7690aff9572c0e9'),
	(43, 'complaint:norfolk:CO/00011/24', 1, 'complaint.made', 1, 'c-23', 0, '{"actor":"test","causationId":null,"commandHash":"df29a48422b2a0c9f8a04b44e25f8419b637f4ee3bf97e4580549af9057d3145","commandId":"c-23","commandSeq":0,"correlationId":"c-23","data":{"sealed":["note"]},"enteredOn":"2023-08-15","on":"2023-07-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"GHoYyBB9ibXjT4dvnkju9m38Mp4y0c6BFyUKInTSFJ2x9kfcQ1WfhOB/lTekfg==","subject":"case"},"stream":"complaint:norfolk:CO/00011/24","type":"complaint.made","version":1}', '\x3f64148cdf8446d8a93f6670f1a407743865a06a242aa3957cbc06bde48431ca'),
	(44, 'complaint:norfolk:CO/00011/24', 2, 'complaint.review-requested', 1, 'c-23', 1, '{"actor":"test","causationId":null,"commandHash":"df29a48422b2a0c9f8a04b44e25f8419b637f4ee3bf97e4580549af9057d3145","commandId":"c-23","commandSeq":1,"correlationId":"c-23","data":{"person":"OFF-0123","sealed":["note"],"value":"iopc"},"enteredOn":"2023-12-12","on":"2023-12-04","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"5wKoUtGuXlMsPO/Ih6sZEJWnGithzEIWP6TM8eTtCKnrZ/PGz/wftli6FE0uLg==","subject":"OFF-0123"},"stream":"complaint:norfolk:CO/00011/24","type":"complaint.review-requested","version":2}', '\xa83b62dbf8c6540b1ae6d966d10cd3128bafcd527d4c2660a894ed2eb9e8864b'),
	(45, 'complaint:norfolk:CO/00011/24', 3, 'complaint.investigation', 1, 'c-24', 0, '{"actor":"test","causationId":null,"commandHash":"c59204c51087c2e0badf7076bdbe16a1520c8dacd373aabe2fdb24d5d58edaa7","commandId":"c-24","commandSeq":0,"correlationId":"c-24","data":{"details":{"special-procedures":"no"},"person":"OFF-0123","related":"CM/00001/23","value":"local"},"enteredOn":"2024-05-20","on":"2024-05-08","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00011/24","type":"complaint.investigation","version":3}', '\x1354312f0d9ebf04e4e5b9f53cffc1eea1a6479e4694b7177060b5ed0150a9cb'),
	(46, 'complaint:norfolk:CO/00011/24', 4, 'complaint.review-decided', 1, 'c-24', 1, '{"actor":"test","causationId":null,"commandHash":"c59204c51087c2e0badf7076bdbe16a1520c8dacd373aabe2fdb24d5d58edaa7","commandId":"c-24","commandSeq":1,"correlationId":"c-24","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"upheld"},"enteredOn":"2024-06-14","on":"2024-06-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"H8SSD2ZqatofFfG3xQPJq0l5dsAfXXzUQd9+NigV4jgc7xdrxdFKTmy1FImJ0dMVrvOEcW1oFX26FdZKUBMMoBlO06OncQiBdjbfKc4N8nU8hVpP","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/00011/24","type":"complaint.review-decided","version":4}', '\x65748d7d3c5538bc6f52ec4267aa5897dbcf16a8d71fd9c6a88f70651dfdb43d'),
	(47, 'complaint:suffolk:CO/00012/24', 1, 'complaint.made', 1, 'c-25', 0, '{"actor":"test","causationId":null,"commandHash":"de19e3580b4d453fca23893a09d2032f6f17985f5a8823077c7c81e03718a944","commandId":"c-25","commandSeq":0,"correlationId":"c-25","data":{"person":"CPL-00042","related":"CM/00001/23"},"enteredOn":"2023-09-03","on":"2023-08-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"complaint:suffolk:CO/00012/24","type":"complaint.made","version":1}', '\xaf962bb35b3b21d246a307675899fc84fdb4485e30142a9714fe11dd270e55ca'),
	(48, 'complaint:suffolk:CO/00012/24', 2, 'complaint.must-be-referred', 1, 'c-25', 1, '{"actor":"test","causationId":null,"commandHash":"de19e3580b4d453fca23893a09d2032f6f17985f5a8823077c7c81e03718a944","commandId":"c-25","commandSeq":1,"correlationId":"c-25","data":{"person":"CPL-00042","sealed":["note"],"value":"death-or-serious-injury+serious-sexual-offence+aggravated-by-discrimination+relevant-offence+same-incident"},"enteredOn":"2023-09-25","on":"2023-09-09","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"0jguqRc0L/JMopII+C7bz7jI/x7Bvf0uEg8fWrIH4cpDRJEaZV+TXflCZNEWzg==","subject":"CPL-00042"},"stream":"complaint:suffolk:CO/00012/24","type":"complaint.must-be-referred","version":2}', '\xa46dc349c52f66bdf83a4217a974d8ca5333058a7f0afa08fdce923e363f2081'),
	(49, 'complaint:suffolk:CO/00012/24', 3, 'complaint.review-body-decided', 1, 'c-26', 0, '{"actor":"test","causationId":null,"commandHash":"251c9681ea42ffc1372013464bbf70350b1a35381b9f73a464f3194d308df2bd","commandId":"c-26","commandSeq":0,"correlationId":"c-26","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"referred"},"enteredOn":"2023-10-01","on":"2023-09-15","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"69E/GYo+Gx2de8Ikc/bRpqrXPy4fNlfGNHtdSrdd9umQhX6CI115fZAzJs/JHg==","subject":"CPL-00042"},"stream":"complaint:suffolk:CO/00012/24","type":"complaint.review-body-decided","version":3}', '\x379fe6860708ce812b78cbe3a227481b1dec1c83eda87cb203d9727c4a73e6b9'),
	(50, 'conduct:norfolk:CO/00001/24', 1, 'conduct.came-to-attention', 1, 'c-27', 0, '{"actor":"test","causationId":null,"commandHash":"dd86f0a044e57467c023995afa724b8a52a77e4846695b9f1cb4839c050ca130","commandId":"c-27","commandSeq":0,"correlationId":"c-27","data":{"person":"CPL-00042","sealed":["note"]},"enteredOn":"2023-01-18","on":"2023-01-12","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"qezaA9asbNChCZPKpM1QJ6wa7L2PukB8IC2+JWno8g6sVrDvyKtmvpd5yCaeYg==","subject":"CPL-00042"},"stream":"conduct:norfolk:CO/00001/24","type":"conduct.came-to-attention","version":1}', '\xa341ac08bc6f9dd339347dc8548d9368e8698e43fcd3334be37b33eb132ff43b'),
	(51, 'conduct:norfolk:CO/00001/24', 2, 'conduct.interested-person', 1, 'c-27', 1, '{"actor":"test","causationId":null,"commandHash":"dd86f0a044e57467c023995afa724b8a52a77e4846695b9f1cb4839c050ca130","commandId":"c-27","commandSeq":1,"correlationId":"c-27","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2023-01-23","on":"2023-01-23","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"ySVB6MXkjmINkvAslZaFCYM65PKNvo6ue3eKOAfqDzFuUpW/1/VAbpHo2xskVTr10nctp4cap1ZA/VQd/e7LsCMZ/Sw7OwEkb/MQVGAVcnD0","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00001/24","type":"conduct.interested-person","version":2}', '\xb01aa77fac3fc50753ef941a9e1bdb86adccb9089871cf9bcb16431c9cccd1ba'),
	(52, 'conduct:norfolk:CO/00001/24', 3, 'conduct.notice', 1, 'c-28', 0, '{"actor":"test","causationId":null,"commandHash":"3a509ba14c72ba9a783f9e135bb2aad8c9508addf9a95a0c249822f42a08c004","commandId":"c-28","commandSeq":0,"correlationId":"c-28","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-02-09","on":"2023-01-23","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"HS20dDRiM87qTIZCuxZbkk3ImhdY9E5Juw6uxEzXPZA6scX29Q3v/yEvP0B65A==","subject":"CPL-00042"},"stream":"conduct:norfolk:CO/00001/24","type":"conduct.notice","version":3}', '\x1426a60a56dbc0919eac48a8b98d1ada6b81cbc6d09610a32ab5809167275e93'),
	(53, 'conduct:norfolk:CO/00001/24', 4, 'conduct.mode-decided', 1, 'c-28', 1, '{"actor":"test","causationId":null,"commandHash":"3a509ba14c72ba9a783f9e135bb2aad8c9508addf9a95a0c249822f42a08c004","commandId":"c-28","commandSeq":1,"correlationId":"c-28","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"back-to-force"},"enteredOn":"2023-05-15","on":"2023-04-25","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"G+MNbtrzLNjJ6YzVKews5Oc5K/Hfj5SubIitfBAooAMLoA4XQyxAHO6wh6Lh/2iJKgfocvZIQZ0p4KfWvvM3kQ31P+XeHcjOWMoKHNpqwOT1","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00001/24","type":"conduct.mode-decided","version":4}', '\x1da00bc5a4ece720d8b52a26b104afc091ba07d5257df49ef9566550c75070d3'),
	(54, 'conduct:norfolk:CO/00002/24', 1, 'conduct.came-to-attention', 1, 'c-29', 0, '{"actor":"test","causationId":null,"commandHash":"6c7b65f29b70b13575e6bed14b6b6b14e02a6a5f67b90762bca89dce20a8ff11","commandId":"c-29","commandSeq":0,"correlationId":"c-29","data":{"sealed":["note","person"]},"enteredOn":"2023-01-25","on":"2023-01-15","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"m0j/69pZVQmgXs2x5uGoEkGHnCgGHv+/PYNyDuiTGX+SZBz76lduv10bC1t0J6ZNkAToauo0IfGxwbqKAKPcx0ejsImI2SOMmDKJARdkKHziJTyEwsBOgnCano+GU7MXrz58R8jMU9hpeVg84RLu","subject":"case"},"stream":"conduct:norfolk:CO/00002/24","type":"conduct.came-to-attention","version":1}', '\x93bba2a88ba65949871ae8832bb76d3cdad1dbce9915059969c83ae4d9f169a3'),
	(55, 'conduct:norfolk:CO/00002/24', 2, 'conduct.update', 1, 'c-29', 1, '{"actor":"test","causationId":null,"commandHash":"6c7b65f29b70b13575e6bed14b6b6b14e02a6a5f67b90762bca89dce20a8ff11","commandId":"c-29","commandSeq":1,"correlationId":"c-29","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-03-05","on":"2023-02-23","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Rs8mRkQLzfgCZvcfHvDLEJtlAb0ioAHQSJ6FzqkttC2eKalISBC2Bm3o8BtHlMHh0G2nbQLDLos92WItPqK2ZEOgLoMPs4Q+xeG0WSwcUlqkDXL+5C8wUx7juflXtH5kNBm1fkTv8DuKwY2+","subject":"case"},"stream":"conduct:norfolk:CO/00002/24","type":"conduct.update","version":2}', '\x0894d6e8fdae948027244eb6b1859bbabdce6703b133dad3aaaf632497b98d95'),
	(56, 'conduct:norfolk:CO/00002/24', 3, 'conduct.must-be-referred', 1, 'c-30', 0, '{"actor":"test","causationId":null,"commandHash":"1bddfdb4cc8262ea1441e7d75324ed8041a18c41461493d57b327062a9475afc","commandId":"c-30","commandSeq":0,"correlationId":"c-30","data":{"sealed":["note","person"],"value":"death-or-serious-injury+serious-assault+serious-sexual-offence+serious-corruption+aggravated-by-discrimination+relevant-offence+same-incident+chief-officer"},"enteredOn":"2023-08-08","on":"2023-07-29","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"pZKPQKfwPNUdDWvAx/PPN4iCsHOUmN6m14Bi74Cg3hVubuQRx6i5ykOpFX/dPzU0zsXqEVUD59Wg2tq5LYd3JCYQLhmPyk8P9A==","subject":"case"},"stream":"conduct:norfolk:CO/00002/24","type":"conduct.must-be-referred","version":3}', '\xf0098d6680f3c9185ae283b553cde29a1e56aa67ea742b59075a23cf123e3f72'),
	(57, 'conduct:norfolk:CO/00002/24', 4, 'conduct.proceedings-concluded', 1, 'c-30', 1, '{"actor":"test","causationId":null,"commandHash":"1bddfdb4cc8262ea1441e7d75324ed8041a18c41461493d57b327062a9475afc","commandId":"c-30","commandSeq":1,"correlationId":"c-30","data":{"sealed":["note","person"]},"enteredOn":"2023-08-28","on":"2023-08-14","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"xYf/rDnP3xKXN2pjqp74cfkwVh3XIStIaeIdRf1RwuEZFp1pohmxbdVqrJTARzG6/s6RufFn7Qf3qTOYCOyiRagxp3L+oN52EoFoO0gJH6j+LX0cZIJM2t5pxp0jzK4zAaoITIKiJGD9xNB3DzMl","subject":"case"},"stream":"conduct:norfolk:CO/00002/24","type":"conduct.proceedings-concluded","version":4}', '\xb9cdd5b58ed35ed02c34cfe93eab6420506bcc1a5fdf2653b7d4532b7a81773c'),
	(58, 'conduct:norfolk:CO/00003/24', 1, 'conduct.came-to-attention', 1, 'c-31', 0, '{"actor":"test","causationId":null,"commandHash":"30a8bcc88612987d709fb3cb46d4c3f4a184d49e5cff94867ec3891ee2bc15e4","commandId":"c-31","commandSeq":0,"correlationId":"c-31","data":{"person":"CPL-00042"},"enteredOn":"2023-08-22","on":"2023-08-05","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"conduct:norfolk:CO/00003/24","type":"conduct.came-to-attention","version":1}', '\xd44b8dc649a6f54a0bdcba7cbf9a99d7c464f761fd7a98e4e02c23f3d12052e1'),
	(59, 'conduct:norfolk:CO/00003/24', 2, 'conduct.severity', 1, 'c-31', 1, '{"actor":"test","causationId":null,"commandHash":"30a8bcc88612987d709fb3cb46d4c3f4a184d49e5cff94867ec3891ee2bc15e4","commandId":"c-31","commandSeq":1,"correlationId":"c-31","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"gross-misconduct"},"enteredOn":"2023-09-07","on":"2023-09-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"HN+SrJbpuPixpMVStHQV+xjNxk+8Y4iKL0mTTybMVb2CPb70LIIySdvk6mRnsFYyi7mXrlNvqGbDnbk3WRrfNeZBRLqlobKQc3X0iZJFAb8r","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00003/24","type":"conduct.severity","version":2}', '\x2cdbdcc6a6d5026e6aedbc64ab4caf73300d037214702b70d8a7ede9292364a7'),
	(60, 'conduct:norfolk:CO/00003/24', 3, 'conduct.mode-decided', 1, 'c-32', 0, '{"actor":"test","causationId":null,"commandHash":"fab936e4263999d8c95263f05b31fb80ab5c82eeb47a9de74eaf738dcd23894f","commandId":"c-32","commandSeq":0,"correlationId":"c-32","data":{"person":"OFF-0123","value":"directed"},"enteredOn":"2023-12-05","on":"2023-12-01","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"conduct:norfolk:CO/00003/24","type":"conduct.mode-decided","version":3}', '\x02a3df2137a9ee75af6fc2ce5fbe0639cdbfefd2608af8f2464962961a72c1f0'),
	(61, 'conduct:norfolk:CO/00003/24', 4, 'conduct.severity-notified', 1, 'c-32', 1, '{"actor":"test","causationId":null,"commandHash":"fab936e4263999d8c95263f05b31fb80ab5c82eeb47a9de74eaf738dcd23894f","commandId":"c-32","commandSeq":1,"correlationId":"c-32","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-02-03","on":"2024-02-02","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"3Cuy4haO3NNV/0xovC1icKBAVQfxMySkP6Hga49eNVK+bcNVxKEk6xjc2uqYZICU93wOxnneVUAlLRrKHoBs/rzR1SvFP5QPyCe7D79trT/E","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00003/24","type":"conduct.severity-notified","version":4}', '\x21bb23842a179cc533fa69e81d7e325372a1eb1f3d871d2a30866c94a26a62ba'),
	(62, 'conduct:suffolk:CO/00004/24', 1, 'conduct.came-to-attention', 1, 'c-33', 0, '{"actor":"test","causationId":null,"commandHash":"e0a864e1f797146c7680d8df9cb7d30d9efc16610664c6d281b6669c6ee42d24","commandId":"c-33","commandSeq":0,"correlationId":"c-33","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-02-06","on":"2023-01-17","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"p4EU8QkYASp+MRwqRJe0byXmNBom8QddfXyt9Btuom7tkrlUcZwgUiHsrDH6XS0nZD2FtASNN1An0XX27sOTwtkUXIscBcnwx0WG412pqHu7","subject":"OFF-0123"},"stream":"conduct:suffolk:CO/00004/24","type":"conduct.came-to-attention","version":1}', '\x857fdf1c4daf2727412d48a7cb3cddd09d7f75b231aa89baae7d81eb2e51c3fa'),
	(63, 'conduct:suffolk:CO/00004/24', 2, 'conduct.investigation', 1, 'c-33', 1, '{"actor":"test","causationId":null,"commandHash":"e0a864e1f797146c7680d8df9cb7d30d9efc16610664c6d281b6669c6ee42d24","commandId":"c-33","commandSeq":1,"correlationId":"c-33","data":{"sealed":["note"],"value":"local"},"enteredOn":"2023-04-19","on":"2023-04-16","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"PzVC0p6FZVH7GkFb/3w0C5YUhYzeL5SBNSMJm4L9PQrR0sIH8wAkhFbTCszTczzV8LR9Dc/wu+aLg57VnGFtJ5nBOAtmUzF34pWbx6tFwO66","subject":"case"},"stream":"conduct:suffolk:CO/00004/24","type":"conduct.investigation","version":2}', '\xf527635f2aab9dd82991680a3f5e51ed7756d0b02aedb8c90f633bc4e10b08fd'),
	(64, 'conduct:suffolk:CO/00004/24', 3, 'conduct.chapter-13-drafted', 1, 'c-34', 0, '{"actor":"test","causationId":null,"commandHash":"19d5db17fb9a38e1234d6525d30ed53b8ca12c774a73bb1bc07db868508c74d2","commandId":"c-34","commandSeq":0,"correlationId":"c-34","data":{"details":{"estimate":"2023-06-28","notice":"2024-07-03","period":"12"},"sealed":["details.planned-steps","note"]},"enteredOn":"2023-06-28","on":"2023-06-20","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"b7JKD6YbIl9nqiBRFL1mPKW5wX7iOJVCwe4dEAinYIamStGC1o4KNb1cFjsorL5Ld8Vzwxh7hFYK6sW7TMzYEChBd1aNcOA0sUtF9iBemkc=","subject":"case"},"stream":"conduct:suffolk:CO/00004/24","type":"conduct.chapter-13-drafted","version":3}', '\x555940475bdf50dc6cce3de17435345ad28307d444d18fd311f0653d9a7879a0'),
	(65, 'conduct:suffolk:CO/00004/24', 4, 'conduct.learning', 1, 'c-34', 1, '{"actor":"test","causationId":null,"commandHash":"19d5db17fb9a38e1234d6525d30ed53b8ca12c774a73bb1bc07db868508c74d2","commandId":"c-34","commandSeq":1,"correlationId":"c-34","data":{"person":"CPL-00042","sealed":["details.learned","note"],"value":"organisational"},"enteredOn":"2023-10-29","on":"2023-10-29","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"n+3RJ2f7fa1keaPjpfzu2llc94no70dSLzuZWkMr8+c7NtlMsyGnCrgtVsprSApPXxMfOQAWe+3dM9EgaDUSm7Vtdj/X6K1LxKVHFtMkpok3s4UjVZLq3BeY/83nIeDGrLLWb3Qf+6Iv83TL1S8QdvduSw8=","subject":"CPL-00042"},"stream":"conduct:suffolk:CO/00004/24","type":"conduct.learning","version":4}', '\x560113e14e67cf08dd1113e12499efea7b80b0eb9b7c7ad3f857c85517b820d4'),
	(66, 'conduct:norfolk:CO/00005/24', 1, 'conduct.came-to-attention', 1, 'c-35', 0, '{"actor":"test","causationId":null,"commandHash":"9444110fb0bef27c58741af6435cb94184c7f0cb56f575daa1f5b58a628528c1","commandId":"c-35","commandSeq":0,"correlationId":"c-35","data":{"sealed":["note","person"]},"enteredOn":"2023-01-25","on":"2023-01-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"O0HjU4nmViV/S2hlrBVKmZkphXD4Uv/9yodaXuTKN5ELMeWmZn3X4ZJknaIoxU84Iyr1dsh4yXZfU553+Y0oGPfjh/XCEYWjTYCatJjVjAnoIPQURwL8Whcw/nCxGrkcF2d5jKpwl2031PvxR6mx","subject":"case"},"stream":"conduct:norfolk:CO/00005/24","type":"conduct.came-to-attention","version":1}', '\xe0d32fb40b573f32ddad91b65df38eecea87e3e615b7cb6b9ee714d6faa238aa'),
	(67, 'conduct:norfolk:CO/00005/24', 2, 'conduct.severity', 1, 'c-35', 1, '{"actor":"test","causationId":null,"commandHash":"9444110fb0bef27c58741af6435cb94184c7f0cb56f575daa1f5b58a628528c1","commandId":"c-35","commandSeq":1,"correlationId":"c-35","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"misconduct"},"enteredOn":"2023-01-28","on":"2023-01-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"4jvgQqVz2OYOgZfkEV5qMCHv6yPWtajNz3+MnCpiO1lUB0Eko4/Pyp/Oa4tSK7zlyeIly+AkS7RthFaUQI+IPhvaYwEYRxEA6SeslFrhguKqfWZ0","subject":"CPL-00042"},"stream":"conduct:norfolk:CO/00005/24","type":"conduct.severity","version":2}', '\x134f6c852e5736eb5c015f03a0636ecb9ed32485efaa14bbcc3f7a457d63e809'),
	(68, 'conduct:norfolk:CO/00005/24', 3, 'conduct.officer-suspended', 1, 'c-36', 0, '{"actor":"test","causationId":null,"commandHash":"1a9ae0c67091a5ac70b7543b75139f2efc77a35ef4155d0d7dd0560306a6428b","commandId":"c-36","commandSeq":0,"correlationId":"c-36","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-01-30","on":"2023-01-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"nYSpuqZWXDsTeWpad4O/TVYFQwzzO9PDVkAw2VXuaihODbOKqIjAlGzGOh7z4oUCeWNEBOPEFaejTaq4HsE0qvh+9FzxzJUNXAudBnoy3Vd4dJhZ","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00005/24","type":"conduct.officer-suspended","version":3}', '\xc8e42f4acfa8a5aaee571b362c617e91ba5b75e4884a97836edfe8bbb39dbe7a'),
	(69, 'conduct:norfolk:CO/00005/24', 4, 'conduct.finalised', 1, 'c-36', 1, '{"actor":"test","causationId":null,"commandHash":"1a9ae0c67091a5ac70b7543b75139f2efc77a35ef4155d0d7dd0560306a6428b","commandId":"c-36","commandSeq":1,"correlationId":"c-36","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"no-case-to-answer"},"enteredOn":"2023-06-14","on":"2023-06-13","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"c26f7uxRkWrTWsoa6oE4cf4+lsiXLZMXFQVNTymKpSLWCcsBFngfvnEh3kPhuBlq7Fi+pTXbY7c0zjmDV4EOHQ1IRUF/B50IqOgJNdqgvxIhCgpT","subject":"CPL-00042"},"stream":"conduct:norfolk:CO/00005/24","type":"conduct.finalised","version":4}', '\x2a3a92a722da9b18806e9ba6e1dbfd66a4843ebcf71b872d69aad9105de8edca'),
	(70, 'conduct:norfolk:CO/00005/24', 5, 'conduct.fact-corrected', 1, 'c-37', 0, '{"actor":"test","causationId":null,"commandHash":"6b17bf00c4da6c2827f09628a78d7d7044df421b9bd3a990f9370bfc9f9cf47a","commandId":"c-37","commandSeq":0,"correlationId":"c-37","data":{"fact":4,"factOn":"2023-06-13","person":"CPL-00042","related":"CM/00001/23","sealed":["note","reason"],"value":"no-case-to-answer"},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"LleH9n/dh5Pdrj3Au814qmPwjchd+IUSnhumVgNu0W28KGG1pQLS+NgfMUULIsveMXEco/RssZorxokdFl+nY4lrUL80O+hRbxjlemk2UWzv/zFdYzbO","subject":"CPL-00042"},"stream":"conduct:norfolk:CO/00005/24","type":"conduct.fact-corrected","version":5}', '\xcac10c6d8222b244b59e228338fc2db6f12b4f49f908f50674bfebe52264c6b2'),
	(71, 'conduct:norfolk:CO/00006/24', 1, 'conduct.came-to-attention', 1, 'c-38', 0, '{"actor":"test","causationId":null,"commandHash":"416bf1b8fc2280cbf2243b4368950d0fabbab3b205a26d30d98fe8e13289732c","commandId":"c-38","commandSeq":0,"correlationId":"c-38","data":{},"enteredOn":"2023-02-20","on":"2023-02-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"conduct:norfolk:CO/00006/24","type":"conduct.came-to-attention","version":1}', '\x85b385fbaf7a8155bffb11e71e71a2596d24a20082df7c1eab6e96c146d38a9d'),
	(72, 'conduct:norfolk:CO/00006/24', 2, 'conduct.mode-decided', 1, 'c-38', 1, '{"actor":"test","causationId":null,"commandHash":"416bf1b8fc2280cbf2243b4368950d0fabbab3b205a26d30d98fe8e13289732c","commandId":"c-38","commandSeq":1,"correlationId":"c-38","data":{"related":"CM/00001/23","sealed":["note"],"value":"independent"},"enteredOn":"2023-05-07","on":"2023-05-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"jLvlp4VVTfn7ov64iQxAkL13fYvnUiNL8HTzpOyVjVwWeLAOiBuPUMMSKL0I+btXGTma4wB5xtJooyVK3InwQ781y7/z4sS1pe8PBIPxymCX","subject":"case"},"stream":"conduct:norfolk:CO/00006/24","type":"conduct.mode-decided","version":2}', '\xfab77a6a53923a595187e8a675cbbf70b1f35ee476972d6d27535cf57739fa13'),
	(73, 'conduct:norfolk:CO/00006/24', 3, 'conduct.recorded', 1, 'c-39', 0, '{"actor":"test","causationId":null,"commandHash":"f5c07ad1aea19dc7569fc1aa9157ed1d3a8d8079571cd52bafddf59d5b047c02","commandId":"c-39","commandSeq":0,"correlationId":"c-39","data":{"person":"CPL-00042","related":"CM/00001/23","value":"schedule-3"},"enteredOn":"2023-07-31","on":"2023-07-19","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"conduct:norfolk:CO/00006/24","type":"conduct.recorded","version":3}', '\xbc5665af5b2ce7282b645d919650580d96a35ef0924aeb7eeb86da7201e4594a'),
	(74, 'conduct:norfolk:CO/00006/24', 4, 'conduct.suspended', 1, 'c-39', 1, '{"actor":"test","causationId":null,"commandHash":"f5c07ad1aea19dc7569fc1aa9157ed1d3a8d8079571cd52bafddf59d5b047c02","commandId":"c-39","commandSeq":1,"correlationId":"c-39","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["details.proceedings","details.rationale","note"],"value":"other"},"enteredOn":"2024-01-02","on":"2023-12-21","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"+5EZ6iTk11CV4wkqnI2ja/mrTAsJ5bntO63U2xVzFkZ4FglEu039rm2a/r1IKE1uSs+A73O5R4+A0sKv0+lZrJDHw4essIgCIYn61Atfq3FiKINBxnC6F20HfOuoCDd1Ap10BrNj37OHJ94wjW/2ZQ==","subject":"CPL-00042"},"stream":"conduct:norfolk:CO/00006/24","type":"conduct.suspended","version":4}', '\x83e6e86828605112bb63e19cf404b51126d3c7bc26816c99bfb218ee0c650cda'),
	(75, 'conduct:norfolk:CO/00007/24', 1, 'conduct.came-to-attention', 1, 'c-40', 0, '{"actor":"test","causationId":null,"commandHash":"c8491ddb9c70637ea363141ef8f16a0be536fb19d4f985a62ad7d27e781b5510","commandId":"c-40","commandSeq":0,"correlationId":"c-40","data":{"person":"CPL-00042","sealed":["note"]},"enteredOn":"2023-10-24","on":"2023-10-09","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"mX7xO0tCoHRd/hbVqNXOiEeVH0moOHa5PHKLvMQYzSnRv/mHRhrhbxqwb/IqZQ==","subject":"CPL-00042"},"stream":"conduct:norfolk:CO/00007/24","type":"conduct.came-to-attention","version":1}', '\xe774adece02f1f8cf5b061d2118519141829fe156fe146910c12077640bee104'),
	(76, 'conduct:norfolk:CO/00007/24', 2, 'conduct.investigation', 1, 'c-40', 1, '{"actor":"test","causationId":null,"commandHash":"c8491ddb9c70637ea363141ef8f16a0be536fb19d4f985a62ad7d27e781b5510","commandId":"c-40","commandSeq":1,"correlationId":"c-40","data":{"person":"OFF-0123","sealed":["note"],"value":"independent"},"enteredOn":"2023-12-14","on":"2023-11-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"NLe9f+jvFCjkZUMB1O8+2lmNUXlS5onYCW5T4cXjCZTyoMQpJ6Ki0C/DAATSguacpJJMSqOz5Yno0VFS6zjXBT8910fAAo3covZu67/ZgOGD","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00007/24","type":"conduct.investigation","version":2}', '\x256d8d59aad561ad8eea7cdfa9d06b16b859a03df23ff6b93fdc761026635315'),
	(77, 'conduct:norfolk:CO/00007/24', 3, 'conduct.investigation', 1, 'c-41', 0, '{"actor":"test","causationId":null,"commandHash":"c83a312c9dba53eba510ee7500033e326994964fcf60cb73a71e9549db9d1c33","commandId":"c-41","commandSeq":0,"correlationId":"c-41","data":{"sealed":["note"]},"enteredOn":"2024-02-23","on":"2024-02-18","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"REKw49Q8t+xsa9/bgwxqsffPANa8VAUvorvySltQULJucKOZhOC2wn/lweGoYEIt5tijQKHbCSRPmwH5tF/EgOI1XDV9QUNFWkAQyED6dRPf6ZSh","subject":"case"},"stream":"conduct:norfolk:CO/00007/24","type":"conduct.investigation","version":3}', '\x478e5e1cf06f28c77f5cd1f153143e68fe94e119a51050cfc3f543f4e9a1a175'),
	(78, 'conduct:norfolk:CO/00007/24', 4, 'conduct.chapter-13-withheld', 1, 'c-41', 1, '{"actor":"test","causationId":null,"commandHash":"c83a312c9dba53eba510ee7500033e326994964fcf60cb73a71e9549db9d1c33","commandId":"c-41","commandSeq":1,"correlationId":"c-41","data":{"details":{"period":"12"},"person":"OFF-0123","sealed":["note"],"value":"lpb+officer"},"enteredOn":"2024-05-17","on":"2024-05-02","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"sVF8L4NWAzQix3IIIiwTxbiM7wjESxAvmqEZgjn6aeUqDYPFLSjcY7HrHVWP5PaStXo=","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00007/24","type":"conduct.chapter-13-withheld","version":4}', '\xf3ae2d2087e653ecaf907d864ca5ed8bf6a22888e3bc727c74df3fbaedbba3f5'),
	(79, 'conduct:suffolk:CO/00008/24', 1, 'conduct.came-to-attention', 1, 'c-42', 0, '{"actor":"test","causationId":null,"commandHash":"2426e4ec720e41e52ae6e9c133837ea76aae1145a29c8a959bcd74356e4ab2ef","commandId":"c-42","commandSeq":0,"correlationId":"c-42","data":{"person":"OFF-0123","related":"CM/00001/23"},"enteredOn":"2023-11-05","on":"2023-10-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"conduct:suffolk:CO/00008/24","type":"conduct.came-to-attention","version":1}', '\x17e5c593dc6ea393d818de7c8e2df1723b48ec39c39e297c2420b9631e8a5352'),
	(80, 'conduct:suffolk:CO/00008/24', 2, 'conduct.recorded', 1, 'c-42', 1, '{"actor":"test","causationId":null,"commandHash":"2426e4ec720e41e52ae6e9c133837ea76aae1145a29c8a959bcd74356e4ab2ef","commandId":"c-42","commandSeq":1,"correlationId":"c-42","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"outside-schedule-3"},"enteredOn":"2024-02-23","on":"2024-02-05","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"QgVKzGpmWcW5S3ezCkUNvQvNVJiW5a41Muaf4JFEvYEizgGt6GCnIAvMtr9/2AzeCgM9JKmQfzIAlkGOFdBhsNmvYt49UiNKnXauhzcgCsnnseBP","subject":"OFF-0123"},"stream":"conduct:suffolk:CO/00008/24","type":"conduct.recorded","version":2}', '\xbe4550b0b9f8899a7518b751c7c21c2224d6fca2ab9d9bb487b0a230071ea16f'),
	(81, 'conduct:suffolk:CO/00008/24', 3, 'conduct.referred', 1, 'c-43', 0, '{"actor":"test","causationId":null,"commandHash":"6688bd152013f6ad8064bfb3935a17b1dd956c1dfb9cbe13fc627bd065449b6c","commandId":"c-43","commandSeq":0,"correlationId":"c-43","data":{"details":{"grounds":"death-or-serious-injury+relevant-offence+same-incident"},"related":"CM/00001/23","sealed":["note","person"],"value":"voluntary"},"enteredOn":"2024-06-29","on":"2024-06-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"3bYsWBFkKubwIaQSeORx2AOSe3nQmAejt6PBeYytYRACKjvNadBj2wBs9otDm7LGuL9lfUD3uC/B4h0rktmG8myIaRig0GUECQ==","subject":"case"},"stream":"conduct:suffolk:CO/00008/24","type":"conduct.referred","version":3}', '\xf74fefc69485c0486da04939deb9a994b94cd274d5fb126b3fd12a3255a46808'),
	(82, 'conduct:suffolk:CO/00008/24', 4, 'conduct.must-be-referred', 1, 'c-43', 1, '{"actor":"test","causationId":null,"commandHash":"6688bd152013f6ad8064bfb3935a17b1dd956c1dfb9cbe13fc627bd065449b6c","commandId":"c-43","commandSeq":1,"correlationId":"c-43","data":{"sealed":["note"],"value":"death-or-serious-injury+serious-assault+serious-corruption+relevant-offence+same-incident+chief-officer"},"enteredOn":"2024-07-03","on":"2024-06-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"3f4IEoueZydje4Q29uSrnnLHWHt9w2NkV3eirca7np9Hlh+Ol/jbZWN8CzkauA==","subject":"case"},"stream":"conduct:suffolk:CO/00008/24","type":"conduct.must-be-referred","version":4}', '\x3789681615704df698d4713c6188469ea567d38bd070e0652b3745bffe7472a8'),
	(83, 'conduct:suffolk:CO/00008/24', 5, 'conduct.fact-withdrawn', 1, 'c-44', 0, '{"actor":"test","causationId":null,"commandHash":"7fe0ddaea5003bdb146a5c619489c5ef31e7e7b22b6a536719af3816585d7191","commandId":"c-44","commandSeq":0,"correlationId":"c-44","data":{"fact":4,"sealed":["reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"sW0SwU8dWvqGZ02Vmv+f/YPdHF4YVgmWxgnAeiho2UKZawmRsjVjiV7xBWpOgwo96UIipfKpOX2CjL65to/q5g==","subject":"case"},"stream":"conduct:suffolk:CO/00008/24","type":"conduct.fact-withdrawn","version":5}', '\xffbccfe3f336280db35f0273491301fe4bb6640a5ca2ff3d28b73794cb9c93c6'),
	(84, 'conduct:norfolk:CO/00009/24', 1, 'conduct.came-to-attention', 1, 'c-45', 0, '{"actor":"test","causationId":null,"commandHash":"9e708e250d880a1f637f8748ea29840353ca6c7a9c9f0f5bb78f635608ec9d90","commandId":"c-45","commandSeq":0,"correlationId":"c-45","data":{"sealed":["person"]},"enteredOn":"2023-01-28","on":"2023-01-18","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"lqkNKGWmOZBBr9HRrNXZDiBoV1IPmQHTz5VSxBOS6TgEF+KuotUYCdCxzc1iIcGcJKVcAdQb9a4=","subject":"case"},"stream":"conduct:norfolk:CO/00009/24","type":"conduct.came-to-attention","version":1}', '\x8300b90b3ea24733f42008f6787eec31db9e3d610b635c315b8b944826d8839b'),
	(85, 'conduct:norfolk:CO/00009/24', 2, 'conduct.learning', 1, 'c-45', 1, '{"actor":"test","causationId":null,"commandHash":"9e708e250d880a1f637f8748ea29840353ca6c7a9c9f0f5bb78f635608ec9d90","commandId":"c-45","commandSeq":1,"correlationId":"c-45","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["details.learned","note"],"value":"individual"},"enteredOn":"2023-05-11","on":"2023-05-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"N5lY/sH5xvgqPBHikhwKG7hjHAYCD73/0ptd+mSCBbbKatWU60Gmig6+dr14Hk/nawSIS5jRmmRHJxj3KZ3OOlmJFgOp+cyq/gXAE/U5","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00009/24","type":"conduct.learning","version":2}', '\x08d7624b9f8601f949c7f2a36c570f34f3bbf4d69349306aa6302e46eae9b0ed'),
	(86, 'conduct:norfolk:CO/00009/24', 3, 'conduct.mode-decided', 1, 'c-46', 0, '{"actor":"test","causationId":null,"commandHash":"b9cf2c01a2d90703a9e5436a36eaf7303e11b8c375e16cf9378d55b9b034b5d8","commandId":"c-46","commandSeq":0,"correlationId":"c-46","data":{"person":"CPL-00042","related":"CM/00001/23","value":"no-investigation"},"enteredOn":"2023-07-15","on":"2023-07-11","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"conduct:norfolk:CO/00009/24","type":"conduct.mode-decided","version":3}', '\x433528c65433a27844d3c2932decc7e3cc0374764d94f2f8142f4ade848de5c1'),
	(87, 'conduct:norfolk:CO/00010/24', 1, 'conduct.came-to-attention', 1, 'c-47', 0, '{"actor":"test","causationId":null,"commandHash":"50b4536e85cf081e7d1bed5072bb0bdb5ad7c7cf92a75924f91cc2a4333c00f1","commandId":"c-47","commandSeq":0,"correlationId":"c-47","data":{"sealed":["note","person"]},"enteredOn":"2023-11-07","on":"2023-11-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"zuXWHip5UUr5PlqAYbWwJboLJ4A8g12WcLgBkkcKlkNJt+I+uz+YRGWnjCHvgB5MmmfWh05HDcU23qz2u6wl3TvqoGG9AT75d8cWLErnrdCCcQkuHocoqziFU3o/2DhiZz762b+VSEsFYeFm","subject":"case"},"stream":"conduct:norfolk:CO/00010/24","type":"conduct.came-to-attention","version":1}', '\xd866fed12db40a1362542d7a84efc8ef161fd6e862df1d2e10e8a9ffbdc2e1b3'),
	(88, 'conduct:norfolk:CO/00010/24', 2, 'conduct.suspended', 1, 'c-47', 1, '{"actor":"test","causationId":null,"commandHash":"50b4536e85cf081e7d1bed5072bb0bdb5ad7c7cf92a75924f91cc2a4333c00f1","commandId":"c-47","commandSeq":1,"correlationId":"c-47","data":{"person":"OFF-0123","sealed":["details.proceedings","details.rationale","note"],"value":"sub-judice"},"enteredOn":"2023-12-03","on":"2023-11-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"JCwNIny8RhxmQdXowma4H0BuOfqWE4qBHPQaPO68dkxDPnxDa2aKYPk7PPxhOfQ5DngjbMj2UQVL3LitBOKHROY0AAodNFEyzARDmzO72OELpwj4JJIMW6IhArbPnuStiWC5PrhE+ZeYXuO874T0CibTSlHLc/yV1qOjAQhiVcLj/L3u9Yuglu8E5i05Dd4W00NR","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00010/24","type":"conduct.suspended","version":2}', '\x5003ac8337a2e310e3b47c4ed49925fef8720464dea64c738d6c3c595fab9d13'),
	(89, 'conduct:norfolk:CO/00010/24', 3, 'conduct.resumed', 1, 'c-48', 0, '{"actor":"test","causationId":null,"commandHash":"2ef75f354468ab8109e9c118ddc6ab52256daa021b6b0ad6df5ab0624606af92","commandId":"c-48","commandSeq":0,"correlationId":"c-48","data":{"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-05-06","on":"2024-05-06","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"HljQegUeL/2d7c+OM+0eNypaxo2nxIg5z5MAL4kDSfTvL9OwSCgOCffxfDaSDQkF1hogm+LgpzWH7+7zixdQqxiKLnVlYlGmVSooLc66vmOWU9eU","subject":"case"},"stream":"conduct:norfolk:CO/00010/24","type":"conduct.resumed","version":3}', '\xd5b1cc9f3328403d7603f13ec7c9fe46324a588a781bc37349a8bf611e3347b9'),
	(90, 'conduct:norfolk:CO/00011/24', 1, 'conduct.came-to-attention', 1, 'c-49', 0, '{"actor":"test","causationId":null,"commandHash":"f5107954fb7424b76cb711277b0631f9cb9d996904c1548caa921153cc19bc00","commandId":"c-49","commandSeq":0,"correlationId":"c-49","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2023-11-22","on":"2023-11-04","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"5JTYAFEgVFslmJS0n/agLmWstQO1WFByWsQObHhIc813JuZuoDvPzlIACTsVROuoxqAY6mYuB9dv90wK8HW+D6CCxDYwBOQH+vUXvr8G1HGp","subject":"OFF-0123"},"stream":"conduct:norfolk:CO/00011/24","type":"conduct.came-to-attention","version":1}', '\xd2d03ba293b9635fcb1fca99d2f061b555cb7bfe2b0f7711ef0b84b64e4c34c2'),
	(91, 'conduct:norfolk:CO/00011/24', 2, 'conduct.finalised', 1, 'c-49', 1, '{"actor":"test","causationId":null,"commandHash":"f5107954fb7424b76cb711277b0631f9cb9d996904c1548caa921153cc19bc00","commandId":"c-49","commandSeq":1,"correlationId":"c-49","data":{"person":"CPL-00042","sealed":["note"],"value":"no-further-action"},"enteredOn":"2024-02-23","on":"2024-02-09","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"2WB/RSPH5kNx1sJNRL0y88ejRml9a3H7rdfxOq9ntS4/NAD/ig+h5VgxJfWG/not3SBvxNFv2E7zo48Me09f+R0TvS2X7l4ywEXvp5gpFECNp4Vs","subject":"CPL-00042"},"stream":"conduct:norfolk:CO/00011/24","type":"conduct.finalised","version":2}', '\x9784a50c2442beeb290c83fb113d6a1bf1da13a1788efd690017121ce08decee'),
	(92, 'conduct:norfolk:CO/00011/24', 3, 'conduct.outcome-notified', 1, 'c-50', 0, '{"actor":"test","causationId":null,"commandHash":"4baa5f37b62ae57fa0d1b3d0166d213f6f28b95abf0501c17ada80fab1a50eba","commandId":"c-50","commandSeq":0,"correlationId":"c-50","data":{"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-04-13","on":"2024-04-06","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Q6g+tM3EIQuTASd1aky0wmZkt242TaBsT6MMxfaBEkFetOEHmfpm4STLK+5omo/0JujrkdFuaqT3sPBdRyHp1Ai07j7wI16Y0+iJkLfu4bdKrRGK","subject":"case"},"stream":"conduct:norfolk:CO/00011/24","type":"conduct.outcome-notified","version":3}', '\x0d8b5c5b23bd2102b3479d9b7d9c35db98d81e89fe7ea23b77aef8e56c3e8b07'),
	(93, 'conduct:suffolk:CO/00012/24', 1, 'conduct.came-to-attention', 1, 'c-51', 0, '{"actor":"test","causationId":null,"commandHash":"3f17f19f148a759bf9190645ac95adc42b5dd2b944c7f4822319f086966dc3eb","commandId":"c-51","commandSeq":0,"correlationId":"c-51","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-01-31","on":"2023-01-21","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"H5S4INvUDp/NUw044Qi3RfzIZ/QJ0QKxi+L4doO/cuDkcHtk4d7Xpe4LuUXsmmCgBflMU2ruFZwnMSEmzMLq2mHemVuCTfbLWsPcotX8g5V4lACj","subject":"OFF-0123"},"stream":"conduct:suffolk:CO/00012/24","type":"conduct.came-to-attention","version":1}', '\xefe706ecba50770889ee1d98c83dd2c9317dd7025f2f3baef70badbe4a547520'),
	(94, 'conduct:suffolk:CO/00012/24', 2, 'conduct.severity', 1, 'c-51', 1, '{"actor":"test","causationId":null,"commandHash":"3f17f19f148a759bf9190645ac95adc42b5dd2b944c7f4822319f086966dc3eb","commandId":"c-51","commandSeq":1,"correlationId":"c-51","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"neither"},"enteredOn":"2023-03-28","on":"2023-03-15","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"vQWxvk2Rhn1WFdj3OAp+l58eRbc9fj0ELx4ND/IoKGr/elQtDQVUvPMj0S4bIhG3YQsaUdKAz/5EzWPxqF9p6X0+RBMeCkq7I5mTHowxvEUP","subject":"CPL-00042"},"stream":"conduct:suffolk:CO/00012/24","type":"conduct.severity","version":2}', '\x9e2385a020b19a13bde7115612dd4bba17fe7d090eeb0334e1b62cc47d5beccb'),
	(95, 'conduct:suffolk:CO/00012/24', 3, 'conduct.investigation', 1, 'c-52', 0, '{"actor":"test","causationId":null,"commandHash":"88149a00de7355ce45a5e7d303c047ef05eb9e741a5e7b90fcf401c4f2c6c06f","commandId":"c-52","commandSeq":0,"correlationId":"c-52","data":{"sealed":["note","person"],"value":"directed"},"enteredOn":"2023-08-03","on":"2023-07-26","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"26C+Kx5NXG3R6+QdFsdM7u/iLyyo8dzpGwwND/NSA3TveqN8r7B5rkwfC/Nqo4hqyXb51fz/OLNeuc3UzR5nW1Ep8APoBq5A0KvT+p2RZNKopid09/qHWgcBxcduhmoLWMwADiYVeg/GqIaN","subject":"case"},"stream":"conduct:suffolk:CO/00012/24","type":"conduct.investigation","version":3}', '\x6aca25ebe975aaf4834e389015930c30771c32a56edc39855a332fc57e7d3708'),
	(96, 'dsi:norfolk:DS/00001/24', 1, 'dsi.came-to-attention', 1, 'c-53', 0, '{"actor":"test","causationId":null,"commandHash":"11034dcfe7fec3daec9330ba70f202ddc2bea10fe17d83e87a79c0d3ff47c1b8","commandId":"c-53","commandSeq":0,"correlationId":"c-53","data":{"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-01-18","on":"2023-01-15","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"9mOQWo2Drpovc4w5tIMVfU/u+SpOhRtoyMJ7KIDCiDAk/EVMlc2F8lJz62Oaw1sRV+tS+W5mtFAOGyRyQviHDrJO4h7K98JYpv0GIrNSd7Nw","subject":"case"},"stream":"dsi:norfolk:DS/00001/24","type":"dsi.came-to-attention","version":1}', '\x4ebc03a68cce6afb61d2b3d8fe50b0071dd540910d2f70cb5f14c4d9b8afab93'),
	(97, 'dsi:norfolk:DS/00001/24', 2, 'dsi.mode-decided', 1, 'c-53', 1, '{"actor":"test","causationId":null,"commandHash":"11034dcfe7fec3daec9330ba70f202ddc2bea10fe17d83e87a79c0d3ff47c1b8","commandId":"c-53","commandSeq":1,"correlationId":"c-53","data":{"person":"OFF-0123","sealed":["note"],"value":"local"},"enteredOn":"2023-02-17","on":"2023-02-02","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"vQW3XoRngEzYuhYi6gQvqhcdRK8Ne6glc/syKDWAA3Mct1uuU9Oq9uY1w1PBm/ZCCmCxZEUWLqE38lCPfKEPNksoXrdOvGwLPj6Aw5dlpRjQ","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00001/24","type":"dsi.mode-decided","version":2}', '\x2ee56b595a0a05b313e567a6f44841eb818287ef95398468fdb6c01a7339ae3a'),
	(98, 'dsi:norfolk:DS/00001/24', 3, 'dsi.learning', 1, 'c-54', 0, '{"actor":"test","causationId":null,"commandHash":"78f06263777a444bdf91a0166a1079d9dbd18b792f37e54bc709613f95ea6b8e","commandId":"c-54","commandSeq":0,"correlationId":"c-54","data":{"related":"CM/00001/23","sealed":["details.learned","note","person"],"value":"organisational"},"enteredOn":"2023-05-20","on":"2023-04-30","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"PCkYWOZtozXf13KceeNDh0ZoUGk6EKxzMCjLfJ91Nw1jQHeY9JGDQlWfWGg4gx8LHtoXSb7E2WI5oDofk6fo6E2OwmgeswmwHRwXOk08iUKUocacCd/cD9Y7cT45GwaLvkEasy4=","subject":"case"},"stream":"dsi:norfolk:DS/00001/24","type":"dsi.learning","version":3}', '\x4c97ae378ba20d661126c8c4870c69bd25f320917890625d2e01586e50faa474'),
	(99, 'dsi:norfolk:DS/00001/24', 4, 'dsi.update', 1, 'c-54', 1, '{"actor":"test","causationId":null,"commandHash":"78f06263777a444bdf91a0166a1079d9dbd18b792f37e54bc709613f95ea6b8e","commandId":"c-54","commandSeq":1,"correlationId":"c-54","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-07-26","on":"2023-07-14","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"rdTCHuUBY29LZd0WjYFnomWAckiI4aw/1KGnqVn1TUZylC/FCrl9avKlkjFs8Qt+s1N9dBlnfhAd3j22y0PlQnN6R5LVLfQY1YvjV6qiBxbLtRonUO0VG6SlQRfSzMwUKb62dIYLfnx8aExv","subject":"case"},"stream":"dsi:norfolk:DS/00001/24","type":"dsi.update","version":4}', '\xb44b430124e9c407e6b95e5cc35b23a4d6250daf33a2a4d5eeb7a6d8fb1e93e8'),
	(100, 'dsi:norfolk:DS/00002/24', 1, 'dsi.came-to-attention', 1, 'c-55', 0, '{"actor":"test","causationId":null,"commandHash":"a8519101d429ad2641e00eeb9d316635bf6e767a601d1ee7a7f4792d1287c49f","commandId":"c-55","commandSeq":0,"correlationId":"c-55","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-11-04","on":"2023-11-01","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"fMC4NEnt+ewDu6VpQMz88aOm/5h/oQRAFryQQmpQbQeDYf513Yunn+f1mXJvch5ZU/vwOTAcvvlwjHgDYvx2V4y9fN7vSQoxCjO0yORd+3pbBtKL","subject":"CPL-00042"},"stream":"dsi:norfolk:DS/00002/24","type":"dsi.came-to-attention","version":1}', '\x8cc56391224ccee85fb48f9c3f6f6feaf5aa808df1d3e7b81ecf06e5cf2ab186'),
	(101, 'dsi:norfolk:DS/00002/24', 2, 'dsi.chapter-13-drafted', 1, 'c-55', 1, '{"actor":"test","causationId":null,"commandHash":"a8519101d429ad2641e00eeb9d316635bf6e767a601d1ee7a7f4792d1287c49f","commandId":"c-55","commandSeq":1,"correlationId":"c-55","data":{"details":{"estimate":"2024-07-11","period":"1"},"person":"CPL-00042","sealed":["details.planned-steps","details.progress","details.reason-for-length"]},"enteredOn":"2023-11-24","on":"2023-11-12","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"5dX2JG+70Im9p/2FOTEnfvxiFem2TKZ+iMac1Cy645hf38yjEiFhhLNnf5FdjsCHc95OXtbm/CohA9mls3QsJFCc1iYzp3m9w1tPRVw+/fyJ9jPGnPyzFLvVdWJNolwKpomrRdkywcsZ0aIjanM18taWyLzROai/ktgtupZs9oCGF8o7hoUsgOuj","subject":"CPL-00042"},"stream":"dsi:norfolk:DS/00002/24","type":"dsi.chapter-13-drafted","version":2}', '\x09b61bc8e769f133abcd476bad4a0a4e544be48900a7b85e6f0cf14080a74b1c'),
	(102, 'dsi:norfolk:DS/00002/24', 3, 'dsi.recorded', 1, 'c-56', 0, '{"actor":"test","causationId":null,"commandHash":"109058272e09e4369c3a6a78c474334b40494cb4b2962bfeb752b8fc9d11157a","commandId":"c-56","commandSeq":0,"correlationId":"c-56","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"schedule-3"},"enteredOn":"2024-05-05","on":"2024-04-19","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"sWiCrRP2Jz2hwG/a/A5yu3lSvveNPVjwlhn7Yan57T/7QjEiCa5JVUjLkw09sTkspQUKLKPGWtfio/heTXgd4wczf6fdx4bQXYIfqW4iVnCNI/ub","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00002/24","type":"dsi.recorded","version":3}', '\x069dfd76b34121212bccb01997eaea0a4dbed928e26e7c714cd6a19b834e4525'),
	(103, 'dsi:norfolk:DS/00002/24', 4, 'dsi.finalised', 1, 'c-56', 1, '{"actor":"test","causationId":null,"commandHash":"109058272e09e4369c3a6a78c474334b40494cb4b2962bfeb752b8fc9d11157a","commandId":"c-56","commandSeq":1,"correlationId":"c-56","data":{"sealed":["note"]},"enteredOn":"2024-07-03","on":"2024-06-28","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"pjlv9aeigsK8d6ReT1A/aGfFpYrsGunji/g6myYv273qRHWs83tPD7NeXa0ETQ==","subject":"case"},"stream":"dsi:norfolk:DS/00002/24","type":"dsi.finalised","version":4}', '\xab7d51ffdaa574c6abf85df4ceee9a5ccef87c1cf9e28a18671a7c82f34b3e48'),
	(104, 'dsi:norfolk:DS/00003/24', 1, 'dsi.came-to-attention', 1, 'c-57', 0, '{"actor":"test","causationId":null,"commandHash":"06b271be7266f5b8ec1b93a70134018cdb387dadface14cb09024b0566a4fefb","commandId":"c-57","commandSeq":0,"correlationId":"c-57","data":{"person":"CPL-00042","related":"CM/00001/23"},"enteredOn":"2023-09-21","on":"2023-09-17","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"dsi:norfolk:DS/00003/24","type":"dsi.came-to-attention","version":1}', '\x38ba39c2643994fba4ae0b485b2fee110d63d8250fcdaa580c28998a0c602e7f'),
	(105, 'dsi:norfolk:DS/00003/24', 2, 'dsi.proceedings-concluded', 1, 'c-57', 1, '{"actor":"test","causationId":null,"commandHash":"06b271be7266f5b8ec1b93a70134018cdb387dadface14cb09024b0566a4fefb","commandId":"c-57","commandSeq":1,"correlationId":"c-57","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2024-03-07","on":"2024-03-07","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"gofuXWVfhc6PeAO3WxYXZgabctppsfQBpjCstO0Y5vGDy07B7aB9uXza/78xqA==","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00003/24","type":"dsi.proceedings-concluded","version":2}', '\x29fc4100cda86e35a8a501939b1f22a410748e8a519abea3c98e72b90e27456d'),
	(106, 'dsi:norfolk:DS/00003/24', 3, 'dsi.learning', 1, 'c-58', 0, '{"actor":"test","causationId":null,"commandHash":"6bdd5654792be14f0c4f0223e8526b33c6062235cf0e54b31f105d1120e6bcd5","commandId":"c-58","commandSeq":0,"correlationId":"c-58","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"individual"},"enteredOn":"2024-03-17","on":"2024-03-15","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"/N/l5kNsXMc8tBseAP91zjrUE6tmB3xUxhlg55XNCPq1+uF/iXwE02/ikNFxew==","subject":"CPL-00042"},"stream":"dsi:norfolk:DS/00003/24","type":"dsi.learning","version":3}', '\x73d822982e813d7cea30f42317bd9caab30b954aa2eb97926ced957e801880fa'),
	(107, 'dsi:norfolk:DS/00003/24', 4, 'dsi.mode-decided', 1, 'c-58', 1, '{"actor":"test","causationId":null,"commandHash":"6bdd5654792be14f0c4f0223e8526b33c6062235cf0e54b31f105d1120e6bcd5","commandId":"c-58","commandSeq":1,"correlationId":"c-58","data":{"related":"CM/00001/23","sealed":["note"],"value":"back-to-force"},"enteredOn":"2024-06-15","on":"2024-06-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"zXyZ9+vgjeTKmmeC/guMR7YAC7dCVUYXYtQmW/oHhGSELdZ2ypTLVbJpSQnsOA==","subject":"case"},"stream":"dsi:norfolk:DS/00003/24","type":"dsi.mode-decided","version":4}', '\xcfbb66160ea35b53529838381add4ada3e6819454cd0453a78166a1a9f4fb41d'),
	(108, 'dsi:suffolk:DS/00004/24', 1, 'dsi.came-to-attention', 1, 'c-59', 0, '{"actor":"test","causationId":null,"commandHash":"d73928ec607e323f626877bb4229b3dd8752db89fda7a84f4e02a142fe28aa52","commandId":"c-59","commandSeq":0,"correlationId":"c-59","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-03-12","on":"2023-03-08","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"M/iepojl7fwr4cynHHPwWNnRsPJpC1FEKg9Fl8QuiOrzABA4RimlqJMEOq/ZGS3dL8sYaQnakxN5F3dOdIFWSnsr7B8BhzGPM2Wqpg+riyUytZC7","subject":"OFF-0123"},"stream":"dsi:suffolk:DS/00004/24","type":"dsi.came-to-attention","version":1}', '\x6f0c10084b3c980ceb0f80983cc25e4c26dce6a1673efa00319be16a11f01a28'),
	(109, 'dsi:suffolk:DS/00004/24', 2, 'dsi.recorded', 1, 'c-59', 1, '{"actor":"test","causationId":null,"commandHash":"d73928ec607e323f626877bb4229b3dd8752db89fda7a84f4e02a142fe28aa52","commandId":"c-59","commandSeq":1,"correlationId":"c-59","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-07-28","on":"2023-07-10","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"RicwUowGOS5fUvAr/fQWekLeIprgkaNP3zMTVX1q7T9xS89HABzcmKnHn+ftQhalYX7lXdX3mCyq70V6ogk3/jyF9fAaVVVG8g==","subject":"case"},"stream":"dsi:suffolk:DS/00004/24","type":"dsi.recorded","version":2}', '\xdd5e29ad817eadc5c77ce5247350f4331b164bbab1d6a8d2fac39a6f329286b8'),
	(110, 'dsi:suffolk:DS/00004/24', 3, 'dsi.referred', 1, 'c-60', 0, '{"actor":"test","causationId":null,"commandHash":"430a479661dcb325ca8b16ef0d336a6e62cb589274de4a6f1f842d97fac70d4c","commandId":"c-60","commandSeq":0,"correlationId":"c-60","data":{"person":"CPL-00042","value":"iopc"},"enteredOn":"2023-09-07","on":"2023-08-26","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"dsi:suffolk:DS/00004/24","type":"dsi.referred","version":3}', '\x6bf751905ea20d8df74028ba0a1c0c061bf08cd5c113d07e62abb9effd1f9330'),
	(111, 'dsi:suffolk:DS/00004/24', 4, 'dsi.finalised', 1, 'c-60', 1, '{"actor":"test","causationId":null,"commandHash":"430a479661dcb325ca8b16ef0d336a6e62cb589274de4a6f1f842d97fac70d4c","commandId":"c-60","commandSeq":1,"correlationId":"c-60","data":{"related":"CM/00001/23","sealed":["person"],"value":"no-case-to-answer"},"enteredOn":"2023-10-16","on":"2023-10-14","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"HDhAByjoiTDEHmKXTW4oCx22rb6tp0OtO3YjT2gF0jn14+9AU1v47QkWLN4ArSBlrr9E/nmXK84=","subject":"case"},"stream":"dsi:suffolk:DS/00004/24","type":"dsi.finalised","version":4}', '\xbddef2d40f438af4ef45ccfa999fd875234f4cc95b71d1413fb5f30850f912b3'),
	(112, 'dsi:norfolk:DS/00005/24', 1, 'dsi.came-to-attention', 1, 'c-61', 0, '{"actor":"test","causationId":null,"commandHash":"e6b0d1c36c7b76943b49cb2ec9dde253f55bcbfeb3d94eba4b9872959f4b4581","commandId":"c-61","commandSeq":0,"correlationId":"c-61","data":{"sealed":["note","person"]},"enteredOn":"2023-04-28","on":"2023-04-21","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"rf5HVSOzhW7Cky+EAQAPw2kpFkmXjkBAZKgOTey7bhoX54Zol6XhVBN/xjoJPqYJAiVw/7wf1XLWgGRfa9n333tjSf52fBRXfw==","subject":"case"},"stream":"dsi:norfolk:DS/00005/24","type":"dsi.came-to-attention","version":1}', '\x313b0dba5edd6e54690a6a98d7bbaa2e17320658929271c7c76d504c2d6888c1'),
	(113, 'dsi:norfolk:DS/00005/24', 2, 'dsi.investigation', 1, 'c-61', 1, '{"actor":"test","causationId":null,"commandHash":"e6b0d1c36c7b76943b49cb2ec9dde253f55bcbfeb3d94eba4b9872959f4b4581","commandId":"c-61","commandSeq":1,"correlationId":"c-61","data":{"person":"CPL-00042","related":"CM/00001/23","value":"local"},"enteredOn":"2023-09-29","on":"2023-09-09","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"dsi:norfolk:DS/00005/24","type":"dsi.investigation","version":2}', '\x9f4ffb674d6e63971dcaa8c3a42fb411b757d62a5053986e9ec5dcd75c56c99a'),
	(114, 'dsi:norfolk:DS/00005/24', 3, 'dsi.chapter-13-withheld', 1, 'c-62', 0, '{"actor":"test","causationId":null,"commandHash":"0ae37a9c02268887b52c98c0ac6ba38ebd9e5b1d3019706530edcc15ecc63bc8","commandId":"c-62","commandSeq":0,"correlationId":"c-62","data":{"details":{"period":"12"},"person":"CPL-00042","sealed":["note"],"value":"complainant+officer"},"enteredOn":"2023-09-30","on":"2023-09-13","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"LKUCqKaKWHtOXPbqGVDsQNpOxgGWKO/HH1ZzT+34yjVWEf1Gy/tdZ2R9fsCcShFJaPg=","subject":"CPL-00042"},"stream":"dsi:norfolk:DS/00005/24","type":"dsi.chapter-13-withheld","version":3}', '\x49c057e255e876d242b69e6635996a5104a64f3c6f4f5d6d8b6a3f71ec3ba110'),
	(115, 'dsi:norfolk:DS/00005/24', 4, 'dsi.investigation-completed', 1, 'c-62', 1, '{"actor":"test","causationId":null,"commandHash":"0ae37a9c02268887b52c98c0ac6ba38ebd9e5b1d3019706530edcc15ecc63bc8","commandId":"c-62","commandSeq":1,"correlationId":"c-62","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-10-09","on":"2023-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"wyIsBHWHDE92QaQZ9wDPXfwH/5lpgMyaV21yoEUa++IQ4m8YQq//q6//m7qCpOFsVp5TZG4R0BRJ+AdK2vO4mjzA2t15sPsWfCbZK//7I6mTUaXZA2RS8+4t1VbRU6XkFdk9EZTymCTkq4kh","subject":"case"},"stream":"dsi:norfolk:DS/00005/24","type":"dsi.investigation-completed","version":4}', '\xc9d9b1cccae78f75eb4098f2583d8b3ca0f4ac4b3f3e114fcdaa5fa06a57364a'),
	(116, 'dsi:norfolk:DS/00005/24', 5, 'dsi.fact-corrected', 1, 'c-63', 0, '{"actor":"test","causationId":null,"commandHash":"64a7be520a40b84c5f6470c592eff8ffbac49932be9f5587647b2c374ab1b632","commandId":"c-63","commandSeq":0,"correlationId":"c-63","data":{"fact":4,"factOn":"2023-09-27","related":"CM/00001/23","sealed":["note","person","reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"tM1sFd2oSOcjqpRNU7vux7GgxWQ5tEf3XteYs3wK0VqLNcRkq0r5CTHB07dgZrhkRZfPNgBAXAGSYQJGITzeK2FPeHJWdqdwm5dygf5JHaxXujLNK0u8i1RpB1GCL+n6uX+WSJ+RxmCqRMiqS31ZIPKi","subject":"case"},"stream":"dsi:norfolk:DS/00005/24","type":"dsi.fact-corrected","version":5}', '\xfa533d68be4b129982a8c9c19fed0f0fd94406f24e24f3399c4deb6909540759'),
	(117, 'dsi:norfolk:DS/00006/24', 1, 'dsi.came-to-attention', 1, 'c-64', 0, '{"actor":"test","causationId":null,"commandHash":"0fa68ebcd2aa42a53c4eef6f26e90cdfccca3337bc6ce4311c453f5e4cdea9ee","commandId":"c-64","commandSeq":0,"correlationId":"c-64","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-01-23","on":"2023-01-10","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"p76YB4YKOq6NnEXy8gBaY4qNsrfJY6p7G9vzFXtTk0jJ/mewJQfjGCyHOeybdoFVDpVZD3Ek6snZzSUSvhgWh3LiG2XVR3FiuCfVqT395AyT","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00006/24","type":"dsi.came-to-attention","version":1}', '\xc6a6fde6f3be965418d6b03292d58def325f616b098a0e9b5eb61bc90bb34e36'),
	(118, 'dsi:norfolk:DS/00006/24', 2, 'dsi.finalised', 1, 'c-64', 1, '{"actor":"test","causationId":null,"commandHash":"0fa68ebcd2aa42a53c4eef6f26e90cdfccca3337bc6ce4311c453f5e4cdea9ee","commandId":"c-64","commandSeq":1,"correlationId":"c-64","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"no-further-action"},"enteredOn":"2023-05-10","on":"2023-05-03","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"VeYwfvWXYE6ttDfves1iTPPbnADIFzvwLFNJOfXllS5oM8gndS0H2ZaSs8HpryN+ZjtpY/ZJRZh4Dzd7DDS9970+ar4SyMKhjpMp9pWvFRja","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00006/24","type":"dsi.finalised","version":2}', '\x916bfd412e81a2f4a01562714888134e19fbf441607dad12f535bd2805d6f457'),
	(119, 'dsi:norfolk:DS/00006/24', 3, 'dsi.interested-person', 1, 'c-65', 0, '{"actor":"test","causationId":null,"commandHash":"12f563b9bf58c79f75f33bd3da53fa811146c352a700a8a349e74702cd5dfb97","commandId":"c-65","commandSeq":0,"correlationId":"c-65","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-07-21","on":"2023-07-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"S0wP82em6AoLFcEF9pn64y/iK4cy6itD/DD5H1+UY1pBhJ4pH2eYd1FphmHgbdD2J9fJBz2ca5dm+XcRC51yq/CAmeGZRsyKBA==","subject":"case"},"stream":"dsi:norfolk:DS/00006/24","type":"dsi.interested-person","version":3}', '\xda6558fe9199be7664f201bdd61966f8b56f7af1ec61b9f6c16def8fcfa929a0'),
	(120, 'dsi:norfolk:DS/00006/24', 4, 'dsi.outcome-notified', 1, 'c-65', 1, '{"actor":"test","causationId":null,"commandHash":"12f563b9bf58c79f75f33bd3da53fa811146c352a700a8a349e74702cd5dfb97","commandId":"c-65","commandSeq":1,"correlationId":"c-65","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-04-10","on":"2024-03-21","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"pS7YQ5Sp0W3rPoyjxE2cMpPuYa6+KCQ2ADobzzI41NrVAegvzmuZB5cOvV+SGnNpKzp0WfPBA0kXw+K8X/d7ILYO/awfz6SwTZHJlD6DizcU","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00006/24","type":"dsi.outcome-notified","version":4}', '\xe4029d30528897db7e3640c6831325b951d3e3c11fa4c0d50911a9f9cb33c9d7'),
	(121, 'dsi:norfolk:DS/00007/24', 1, 'dsi.came-to-attention', 1, 'c-66', 0, '{"actor":"test","causationId":null,"commandHash":"074e4a985c990741fc3405d1b9132d8b40cf81e63ab20d331c2c9d1ec375780a","commandId":"c-66","commandSeq":0,"correlationId":"c-66","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-11-01","on":"2023-10-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"3NXXr8WO3uMOxpz++2iG3vhXiiuxMvftCh4V16dodJ5hq+jK6mLW94I8OlLHE8BC3wCbNo469NPCFoH0Im8LU0dJD5eEPtY1GC9CC1/s7IA1","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00007/24","type":"dsi.came-to-attention","version":1}', '\x3ef6b67fafc63058746daa8abdd1fa5e831900078d8f39b166b96e08300ecfd2'),
	(122, 'dsi:norfolk:DS/00007/24', 2, 'dsi.finalised', 1, 'c-66', 1, '{"actor":"test","causationId":null,"commandHash":"074e4a985c990741fc3405d1b9132d8b40cf81e63ab20d331c2c9d1ec375780a","commandId":"c-66","commandSeq":1,"correlationId":"c-66","data":{"sealed":["note"],"value":"case-to-answer"},"enteredOn":"2024-03-11","on":"2024-02-25","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Vr70VqTQejz0myebVGASx1+qVAMhoj+N9+mS72cSTQxfmLuVwkkC8JPjOa4r3qYADAvOzni5zaXo3gXrG08Nb0Il+sx8l2cXiIyWgLGo8VU1/QA1","subject":"case"},"stream":"dsi:norfolk:DS/00007/24","type":"dsi.finalised","version":2}', '\xe8337b07205ca78634ae611f10cd65bb9a8a7d6e83a2941e1b06e1e77a928926'),
	(123, 'dsi:norfolk:DS/00007/24', 3, 'dsi.investigation', 1, 'c-67', 0, '{"actor":"test","causationId":null,"commandHash":"927e78169f2b77f2611cc1b4ee5de989f1d778a9553a2e772013a93bd9874905","commandId":"c-67","commandSeq":0,"correlationId":"c-67","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2024-03-07","on":"2024-02-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"AcLdIQc8eHMcc0SB+JqpGeNr+gUb0i2mq6y11KIz9CCFos/iXDRl8rXfa4lzm0O2GichrEGgJC89ej9S76oVi+243Q1JPgp9wlnEd+VdtwhH","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00007/24","type":"dsi.investigation","version":3}', '\xb2dd30a8014372b03e47e32751b630d99073810ca614e2bb0b3704ad5f6c58dc'),
	(124, 'dsi:norfolk:DS/00007/24', 4, 'dsi.recorded', 1, 'c-67', 1, '{"actor":"test","causationId":null,"commandHash":"927e78169f2b77f2611cc1b4ee5de989f1d778a9553a2e772013a93bd9874905","commandId":"c-67","commandSeq":1,"correlationId":"c-67","data":{"person":"OFF-0123","sealed":["note"],"value":"outside-schedule-3"},"enteredOn":"2024-03-11","on":"2024-02-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"yLTIOjz57aS6KFjA2Q0Ai9kVgEfxSKN3nXRKB++t+AS0P8CI7elLGFLG9D5l6Q==","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00007/24","type":"dsi.recorded","version":4}', '\x843d3b157991628d0e6fe56887e76a410dca35dad2f627cebcd4866e7791a673'),
	(125, 'dsi:suffolk:DS/00008/24', 1, 'dsi.came-to-attention', 1, 'c-68', 0, '{"actor":"test","causationId":null,"commandHash":"f3d96cf370871f1c225e44c238a986a6ceee8fb783fe8ee6349c731e15a4ce63","commandId":"c-68","commandSeq":0,"correlationId":"c-68","data":{"sealed":["note","person"]},"enteredOn":"2023-07-25","on":"2023-07-23","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"eywOoe5vD9m9sbPDCET/38qIeFyBdw0a8S+uzfmuL8vjW4scxF73sXhycVRoXD8YUUH6D2CImpVCNWcheUsTCjMkr6AR57VwigVi/ivFZBSyB7mjJ7yZ4k1prjG5mx504nMwbNkSrwpmxBZ47uXI","subject":"case"},"stream":"dsi:suffolk:DS/00008/24","type":"dsi.came-to-attention","version":1}', '\xa5971970a54cd6df81327b9f3e70fa271f382f9c5c7d667a406c937145d7b383'),
	(126, 'dsi:suffolk:DS/00008/24', 2, 'dsi.suspended', 1, 'c-68', 1, '{"actor":"test","causationId":null,"commandHash":"f3d96cf370871f1c225e44c238a986a6ceee8fb783fe8ee6349c731e15a4ce63","commandId":"c-68","commandSeq":1,"correlationId":"c-68","data":{"person":"OFF-0123","sealed":["details.proceedings","details.rationale"],"value":"sub-judice"},"enteredOn":"2023-12-03","on":"2023-11-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"+wMnkFL4yxMxSGVMGWL5i24G/NZhT3INXS7SNoxT6satykEHkmyOXFp6j3y+QGPCbZKoMeuNskHf8CPIiq0ITUIG9HQVin/9/+TA5yBPAwUAPxC6ygFFDgvIaA==","subject":"OFF-0123"},"stream":"dsi:suffolk:DS/00008/24","type":"dsi.suspended","version":2}', '\x1241fcc4989b2831bcc2d2b8f07273580184defafbd3c9fc06186819869dca57'),
	(127, 'dsi:suffolk:DS/00008/24', 3, 'dsi.mode-decided', 1, 'c-69', 0, '{"actor":"test","causationId":null,"commandHash":"b0f3e1e85d37ecde7ffd3f74f224dce2625137705b9de59d77fa0619f57f224e","commandId":"c-69","commandSeq":0,"correlationId":"c-69","data":{"related":"CM/00001/23","sealed":["person"],"value":"independent"},"enteredOn":"2024-02-26","on":"2024-02-20","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"4t+qgSA7zqxtqbxwYkXGqt444n4eNWLmOSJBXcVvJm/My0iF17q9foWKEZA+zJ5B3K6GHTj6B8s=","subject":"case"},"stream":"dsi:suffolk:DS/00008/24","type":"dsi.mode-decided","version":3}', '\x9db4783795cfc5247c8f4e2c7a3978eaa7a89c7a65f529b0aaa1a524e27e6615'),
	(128, 'dsi:suffolk:DS/00008/24', 4, 'dsi.suspended', 1, 'c-69', 1, '{"actor":"test","causationId":null,"commandHash":"b0f3e1e85d37ecde7ffd3f74f224dce2625137705b9de59d77fa0619f57f224e","commandId":"c-69","commandSeq":1,"correlationId":"c-69","data":{"sealed":["details.proceedings","details.rationale","person"],"value":"other"},"enteredOn":"2024-04-08","on":"2024-03-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"w6KLna0QTlH8mRX6dIhZhrxxput1LA9clv9H9xJFBuY1xORg2JSv2B71UOUPaviFDS2B1yIf408c5+RGIjCvcDIKsWIow7cyEr2yOFMLcoeAEz26zJ2LW4uwh9WPBOGSlIz7xZwAKpo3q8bCYTib4F450bTLr6qezBA=","subject":"case"},"stream":"dsi:suffolk:DS/00008/24","type":"dsi.suspended","version":4}', '\x387803b8afd149de42b89a77c8ef7266fbfaccb71619a3e463201f0bfb29efaf'),
	(129, 'dsi:suffolk:DS/00008/24', 5, 'dsi.fact-withdrawn', 1, 'c-70', 0, '{"actor":"test","causationId":null,"commandHash":"d33aa7d75bed10b9f412ed47ca662afad41da23fe5f82f4294047290f12ff769","commandId":"c-70","commandSeq":0,"correlationId":"c-70","data":{"fact":4,"sealed":["reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"x2nh+Rf3Il5MomP7iTU1Uot+JWTD2CDhoCbnFB7JtlvQs0KNg+yDS4iC4znm8ldH2yYgvvyiUpkQRAYiBpVE7Q==","subject":"case"},"stream":"dsi:suffolk:DS/00008/24","type":"dsi.fact-withdrawn","version":5}', '\xd19415bbeb350317d3b19377665fab760ba9877b1a6a64e11800a5b51b3273d0'),
	(130, 'dsi:norfolk:DS/00009/24', 1, 'dsi.came-to-attention', 1, 'c-71', 0, '{"actor":"test","causationId":null,"commandHash":"8a9cc8f82b2bc4e56ca966aaaa3e9cffc034fbeac4be541272e824d1a7a1bb1e","commandId":"c-71","commandSeq":0,"correlationId":"c-71","data":{"person":"OFF-0123","related":"CM/00001/23"},"enteredOn":"2023-10-15","on":"2023-09-26","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"dsi:norfolk:DS/00009/24","type":"dsi.came-to-attention","version":1}', '\x568c974168c7c4737394ae6e7cf774fea9299be60328f7a45fa2e5d24e5a70e0'),
	(131, 'dsi:norfolk:DS/00009/24', 2, 'dsi.mode-decided', 1, 'c-71', 1, '{"actor":"test","causationId":null,"commandHash":"8a9cc8f82b2bc4e56ca966aaaa3e9cffc034fbeac4be541272e824d1a7a1bb1e","commandId":"c-71","commandSeq":1,"correlationId":"c-71","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"no-investigation"},"enteredOn":"2023-12-11","on":"2023-11-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"whegksbvy3XJavgkaDxe0d9ZEFUhr6s0Ib81UqXHg2wjvippPkw9dahVXUj92T1dGF6gjSmpo/VxJz/+mHAVdD8iy/plHVFDl79xk91quzSj","subject":"CPL-00042"},"stream":"dsi:norfolk:DS/00009/24","type":"dsi.mode-decided","version":2}', '\xa3ae06dfe5ce29557273580d9ea5c2bba46627bf9b4f0891b2c37f93497b9fc2'),
	(132, 'dsi:norfolk:DS/00009/24', 3, 'dsi.became-conduct', 1, 'c-72', 0, '{"actor":"test","causationId":null,"commandHash":"168101e3e993dff5b7f1ad1b4a0dec6299e821e8f7d8c53bb5f52cc267d15f9b","commandId":"c-72","commandSeq":0,"correlationId":"c-72","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-06-15","on":"2024-05-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"/cPg0syF1EmIMMZkvcqgtIMkoDQ90dQKiXbcWGKt/6jpncEXFOmYDQOZD+2jIKDKs4ehq3O4y27ahPYqPuHbup96SxUdpByMyruECi41NCxldaym","subject":"OFF-0123"},"stream":"dsi:norfolk:DS/00009/24","type":"dsi.became-conduct","version":3}', '\x5e8984c84c17bae72ddb1d59a45b3e7fbd3f4c745f2df8288cfa5f09776299bf'),
	(133, 'dsi:norfolk:DS/00010/24', 1, 'dsi.came-to-attention', 1, 'c-73', 0, '{"actor":"test","causationId":null,"commandHash":"f5e31375ef80e4b4776191b4b83fb1324ad72456bd11b6a3ce4e833b7cef59fd","commandId":"c-73","commandSeq":0,"correlationId":"c-73","data":{"person":"CPL-00042","sealed":["note"]},"enteredOn":"2023-10-22","on":"2023-10-16","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Z7mXFtAqMR+1wyiIcUN/ZGSd7z+cc+L7MKzkiQU/kXKDacbVy98nkKct80f3Hg==","subject":"CPL-00042"},"stream":"dsi:norfolk:DS/00010/24","type":"dsi.came-to-attention","version":1}', '\xa2a653cebe64f7bb66ece8d77a78f26ffac351002b56adaa0776599507a117db'),
	(134, 'dsi:norfolk:DS/00010/24', 2, 'dsi.investigation', 1, 'c-73', 1, '{"actor":"test","causationId":null,"commandHash":"f5e31375ef80e4b4776191b4b83fb1324ad72456bd11b6a3ce4e833b7cef59fd","commandId":"c-73","commandSeq":1,"correlationId":"c-73","data":{"related":"CM/00001/23","sealed":["note"],"value":"directed"},"enteredOn":"2024-02-09","on":"2024-01-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"tNF1fjaTTIwPuWD1/lvBsFNv9rmbyuBUz/gMFVV+A0Nsqx839um4kiETHJg8zYcKVExYb0ZS25Rwnqy+J3mXZ9kryPrGksm1G2ARXPymjDim","subject":"case"},"stream":"dsi:norfolk:DS/00010/24","type":"dsi.investigation","version":2}', '\x79f28f27ce8c33d7f8226bb17d39fa2deeb749a3d61e6d6cda6d292b18e683d5'),
	(410, 'complaint:norfolk:CO/00003/24', 6, 'complaint.restriction-lifted', 1, 'c-237', 0, '{"actor":"test","causationId":null,"commandHash":"efbcc7c6f02055d1213f0fa0974f38e25a820d5e19b4f4ffb5b7ed4cc6b8d914","commandId":"c-237","commandSeq":0,"correlationId":"c-237","data":{},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00003/24","type":"complaint.restriction-lifted","version":6}', '\x5527b7108a96355be61eb1a0f8573003fa3528c8ea398dab1069117bcfc3e071'),
	(135, 'dsi:norfolk:DS/00010/24', 3, 'dsi.finalised', 1, 'c-74', 0, '{"actor":"test","causationId":null,"commandHash":"c8fdbf62272d14130a4a4c0949d67f18d81d31b70b4ea2df865523abdf932ffd","commandId":"c-74","commandSeq":0,"correlationId":"c-74","data":{"sealed":["note"],"value":"reflective-practice"},"enteredOn":"2024-03-09","on":"2024-02-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"zFXkDBPPQ2NOeoNcIVI2DYQsfhblTZYtfuMA3kl/3g0yTH2JXLeNZt+Xllfk4QX09YhO/1iFHGAm6vnGKq53P8nJuns2ZynWhaUlw2EYBUku","subject":"case"},"stream":"dsi:norfolk:DS/00010/24","type":"dsi.finalised","version":3}', '\x229231d97847d55254362e6b1530c9c9a8294a95e688a5573bb09d12312c688b'),
	(136, 'dsi:norfolk:DS/00011/24', 1, 'dsi.came-to-attention', 1, 'c-75', 0, '{"actor":"test","causationId":null,"commandHash":"4ef58941c1306e4c2a3aab4451aae535dffd0b7b774905f80873606b5fcc7024","commandId":"c-75","commandSeq":0,"correlationId":"c-75","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-08-15","on":"2023-08-06","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"ufwBU3tJbn7Cxvo+TwP+lsfeNhtaiOsEVddD5kgb143egoLG+0+Y8E635NWRzuSQoCFr3GODdSwmXhLE0CemzdHRHOJ9Zalz73OVpuSswzixQVDfQ0qZ2eOf+dMnxz+mClZ5db5IDHbQrWcKd1VR","subject":"case"},"stream":"dsi:norfolk:DS/00011/24","type":"dsi.came-to-attention","version":1}', '\x161a567c6c01767f1a9788a9a1d9b6a0162d04188cbe8cf39df0089867abb1d8'),
	(137, 'dsi:norfolk:DS/00011/24', 2, 'dsi.suspended', 1, 'c-75', 1, '{"actor":"test","causationId":null,"commandHash":"4ef58941c1306e4c2a3aab4451aae535dffd0b7b774905f80873606b5fcc7024","commandId":"c-75","commandSeq":1,"correlationId":"c-75","data":{"related":"CM/00001/23","sealed":["details.proceedings","details.rationale","note"]},"enteredOn":"2023-10-26","on":"2023-10-13","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"2dZRD8ypwPBA8JdzHEqw56iPMnZW8bCneDVBgANB6sq6pYdNIxg7Q+0gvRIyDY1E/cxYGrDxWdtloqSe+XbVkAI+zCLPaj6/pmKGf2A68IEHSZjXIZaU3meJ8yx2FSF7/08sgnktbEqUA4HrbSireoKt8jLPuHMMUIFGPvrw/mb7VDag3ol0h3sunstZvlXZmq3PvhZX","subject":"case"},"stream":"dsi:norfolk:DS/00011/24","type":"dsi.suspended","version":2}', '\xd3ac837481d550efd6e2c21f2a01425b4b9aed44fd32648f4c41623b4a7a70b2'),
	(138, 'dsi:norfolk:DS/00011/24', 3, 'dsi.prejudice-determined', 1, 'c-76', 0, '{"actor":"test","causationId":null,"commandHash":"20f9168e9301cfdac870a7e478b25b426523881d3cbcfa402524c03f27a5acc0","commandId":"c-76","commandSeq":0,"correlationId":"c-76","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"would-not-prejudice"},"enteredOn":"2024-01-09","on":"2023-12-21","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"zZybUzrBoTfknyiuVvSHikv0Pvq9gWb2yXdqXxKi2sUDwewdlLUYRcjGHUtDMSyC1ybMxymS16/5tMpjyaEbQm6V+PEzvcZ+grJ9K9U=","subject":"case"},"stream":"dsi:norfolk:DS/00011/24","type":"dsi.prejudice-determined","version":3}', '\x8132a7b53ced0acf5360448c0b20740486dadd8f6e860806125f60cd852ba1ef'),
	(139, 'dsi:suffolk:DS/00012/24', 1, 'dsi.came-to-attention', 1, 'c-77', 0, '{"actor":"test","causationId":null,"commandHash":"946b85ad56a1fcacdccb738962d365396ae26f643cab837b7c661d1246e2a57c","commandId":"c-77","commandSeq":0,"correlationId":"c-77","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2023-01-14","on":"2023-01-11","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Knm97JfkovBJXeC6oCb7oG3nVQ0zu2SCBp9kih2eEQOL4a+fGzt12b1MSV2IhQjLYtluaZNqFX1dcTnEoCbXvSJcXvhCt1V6Q50r8KwnPFoK","subject":"OFF-0123"},"stream":"dsi:suffolk:DS/00012/24","type":"dsi.came-to-attention","version":1}', '\xbdc53c700a9b38bf285afcd23f1f676c79315e85644fd63f5c4fd0125bc1e398'),
	(140, 'dsi:suffolk:DS/00012/24', 2, 'dsi.mode-decided', 1, 'c-77', 1, '{"actor":"test","causationId":null,"commandHash":"946b85ad56a1fcacdccb738962d365396ae26f643cab837b7c661d1246e2a57c","commandId":"c-77","commandSeq":1,"correlationId":"c-77","data":{"related":"CM/00001/23","sealed":["note"],"value":"directed"},"enteredOn":"2023-07-05","on":"2023-06-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"q6se38BNwvrPRHAWL3rQ0rdryy1gr7LEdSRtMu/DoidxjovQagTGvd7GKDW2/TV3rupDSFYTFcdDjRQt6R/ohlpmw1UHkZjFiVraKvUdL9/Y","subject":"case"},"stream":"dsi:suffolk:DS/00012/24","type":"dsi.mode-decided","version":2}', '\xbba463368ce7598dd4256eda6262c46aeee138fe58c29b14c94a2d2ef0134125'),
	(141, 'dsi:suffolk:DS/00012/24', 3, 'dsi.interested-person', 1, 'c-78', 0, '{"actor":"test","causationId":null,"commandHash":"69ac8bda43418bb5fe6105e34be5039da49a9eb7545c9016968fc6c4d7847974","commandId":"c-78","commandSeq":0,"correlationId":"c-78","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-12-29","on":"2023-12-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Ie5TO22UKH3Glra8zIbBwXtJEJkabCN1bqZw6d0xglAa5XpahpE+63l+3XnXyQNCba+NgoSiHuzPcLpvH/OiOSqz1t0mKvmHHJj81HDkCOfXYez/6bFCIsam4+o7LeQskjx4bWy0hklI//dKs03m","subject":"case"},"stream":"dsi:suffolk:DS/00012/24","type":"dsi.interested-person","version":3}', '\x91f25a7d030d12e3085aeb07225bef4913ede63612812eb51e4fa6a02a4a14ab'),
	(142, 'proceeding:norfolk:PR/00001/24', 1, 'proceeding.referred', 1, 'c-79', 0, '{"actor":"test","causationId":null,"commandHash":"922adc69f0a7ecf8a73e6cd2170a49e7b02c242b91bef26db7712495463487eb","commandId":"c-79","commandSeq":0,"correlationId":"c-79","data":{"details":{"role":"officer"},"sealed":["note","person"],"value":"accelerated-hearing"},"enteredOn":"2023-10-15","on":"2023-09-26","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"kIzSvb1LEFGDw0RrKR40LowXiS739g2Z59MPW4hwUxWg//QkNsUYyNGhHHhIOdMKt54injpIskUV2+MvZYbJVW3Wuf+7HCZwi+d7PAFHXNAaX8eeiy+vFU8Ly2fA1QWeehnkMUFum06+WkeGhNbh","subject":"case"},"stream":"proceeding:norfolk:PR/00001/24","type":"proceeding.referred","version":1}', '\xb960bda113746fff06ea67453785f9db69ff05046f40358825c8c6b1b94465f7'),
	(143, 'proceeding:norfolk:PR/00001/24', 2, 'proceeding.fixed', 1, 'c-79', 1, '{"actor":"test","causationId":null,"commandHash":"922adc69f0a7ecf8a73e6cd2170a49e7b02c242b91bef26db7712495463487eb","commandId":"c-79","commandSeq":1,"correlationId":"c-79","data":{"person":"CPL-00042","value":"2024-03-12"},"enteredOn":"2023-11-27","on":"2023-11-24","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"proceeding:norfolk:PR/00001/24","type":"proceeding.fixed","version":2}', '\x6697689c079f9f8b2a996c7dffc1131563d49127dc46ba9ce86e93874affa86e'),
	(144, 'proceeding:norfolk:PR/00001/24', 3, 'proceeding.documents-supplied', 1, 'c-80', 0, '{"actor":"test","causationId":null,"commandHash":"f35f61e10b993c34e8364df16a30a21d504aa357938cb165cde323eccbcf97fb","commandId":"c-80","commandSeq":0,"correlationId":"c-80","data":{"person":"CPL-00042","sealed":["note"]},"enteredOn":"2023-12-21","on":"2023-12-19","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"9lc+suyLhtwYj0SLWBDraTHAxFEDzf/zcwxNsVt9dhA87UVS2yZF2cHpOg4us30rTXZ2txGCAiqGrs7MeOPmn+liaOT8ovbMioKRqeWZT6vR","subject":"CPL-00042"},"stream":"proceeding:norfolk:PR/00001/24","type":"proceeding.documents-supplied","version":3}', '\x416505c5713dcc583e516cafab56854ac022d07f6f5f903de31421ddd19998a3'),
	(145, 'proceeding:norfolk:PR/00001/24', 4, 'proceeding.officer-joined', 1, 'c-80', 1, '{"actor":"test","causationId":null,"commandHash":"f35f61e10b993c34e8364df16a30a21d504aa357938cb165cde323eccbcf97fb","commandId":"c-80","commandSeq":1,"correlationId":"c-80","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"special-constable"},"enteredOn":"2024-09-09","on":"2024-08-22","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"zNHcskHMVo9U3Uquy1F5tF4xqIF/a8SMTH3dwzmBaMlxFWZfI4KarKPsxNi/KvT6VUfGVWCugGcoTrCWD+P1giUurphMINxO8j8tCLkKNK72H7Aj","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00001/24","type":"proceeding.officer-joined","version":4}', '\x79d4a2f066f6a32415c01b016b7a10ce7652925b8ce6bac0c7f39148260ddf30'),
	(146, 'proceeding:norfolk:PR/00002/24', 1, 'proceeding.referred', 1, 'c-81', 0, '{"actor":"test","causationId":null,"commandHash":"9951132638be806e0444e385382c6790c089428084a39bb34f24eaf6b5bf039d","commandId":"c-81","commandSeq":0,"correlationId":"c-81","data":{"details":{"role":"special-constable"},"person":"OFF-0123","sealed":["note"],"value":"hearing"},"enteredOn":"2023-11-04","on":"2023-11-03","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Uk5g0WSABRLT0jAzuzlFGeO87PVvRamUbfi26FymBdrp0MT0sRLcFI1yUtQiQg==","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00002/24","type":"proceeding.referred","version":1}', '\x06877b8713d2d65b36621b338d4e1767ac55e60d8e2776aa7da3bdaa36cdd680'),
	(147, 'proceeding:norfolk:PR/00002/24', 2, 'proceeding.adjourned', 1, 'c-81', 1, '{"actor":"test","causationId":null,"commandHash":"9951132638be806e0444e385382c6790c089428084a39bb34f24eaf6b5bf039d","commandId":"c-81","commandSeq":1,"correlationId":"c-81","data":{"sealed":["note","person"]},"enteredOn":"2023-12-04","on":"2023-11-16","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"3OwhP6BvKZNGrpFYQYSbLnVb6fgK0KvXUaw6EMcH9vbGLF07BxGkt+TXl8FWZqELzD3PCFZHcoPM0Cjz2oeYOzwaLlXNSnSiQitxEck=","subject":"case"},"stream":"proceeding:norfolk:PR/00002/24","type":"proceeding.adjourned","version":2}', '\xac6a8ca9dfeab9ddda18eea30b2a21eb638e44255146c5c446de2b7d1365dee9'),
	(148, 'proceeding:norfolk:PR/00002/24', 3, 'proceeding.notice-given', 1, 'c-82', 0, '{"actor":"test","causationId":null,"commandHash":"1ef0a1f2079c49e1c4ba86c91d38a9c87fe4658c2ae5164d4281a8ba5fa072b0","commandId":"c-82","commandSeq":0,"correlationId":"c-82","data":{"details":{"deemedOn":"2024-07-09"},"sealed":["person"]},"enteredOn":"2024-02-02","on":"2024-01-19","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"flKvf6+kMc/P/mxy/dulkDb0c/E+hYzKrGmQkuV7CRbN6pLlG0OhUXhPPxN1t3AhpZwm3ZITL3A=","subject":"case"},"stream":"proceeding:norfolk:PR/00002/24","type":"proceeding.notice-given","version":3}', '\x4075e396ac9f9567684526fc63cf975e3b88d34d16295accd7f5b45cc50275b8'),
	(149, 'proceeding:norfolk:PR/00002/24', 4, 'proceeding.pre-hearing-not-held', 1, 'c-82', 1, '{"actor":"test","causationId":null,"commandHash":"1ef0a1f2079c49e1c4ba86c91d38a9c87fe4658c2ae5164d4281a8ba5fa072b0","commandId":"c-82","commandSeq":1,"correlationId":"c-82","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2024-06-27","on":"2024-06-17","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"BGbvQrRfdEyOHutQiTR8xnQrnv0QvoHCgGZK0HL79Vi5UYyyRnpNqaPnE0SYSOGFbS66pog7KS2cZ4ENXnhhvpsKEWndYeusbhzhcu0=","subject":"case"},"stream":"proceeding:norfolk:PR/00002/24","type":"proceeding.pre-hearing-not-held","version":4}', '\x792651b931d609e3013f453fed506e53c4e494a9c0cc8af824cc59cb1933f89b'),
	(150, 'proceeding:norfolk:PR/00003/24', 1, 'proceeding.referred', 1, 'c-83', 0, '{"actor":"test","causationId":null,"commandHash":"01f403a6345872ba625e43a54b3e2b4b6dba91d62d89da650ecb4a5ee553c09e","commandId":"c-83","commandSeq":0,"correlationId":"c-83","data":{"details":{"role":"special-constable"},"person":"CPL-00042","sealed":["note"],"value":"meeting"},"enteredOn":"2023-11-08","on":"2023-11-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"ICdPL5yN62O/oXksHynUXaE6uvBs99GQhBzpX1e3lan2AELREtOHFcbvcyj3xA==","subject":"CPL-00042"},"stream":"proceeding:norfolk:PR/00003/24","type":"proceeding.referred","version":1}', '\x3b1e993fe6cac8e101355919fb4ee225f79451536f3a6e9ca87feb9344132555'),
	(151, 'proceeding:norfolk:PR/00003/24', 2, 'proceeding.objection-made', 1, 'c-83', 1, '{"actor":"test","causationId":null,"commandHash":"01f403a6345872ba625e43a54b3e2b4b6dba91d62d89da650ecb4a5ee553c09e","commandId":"c-83","commandSeq":1,"correlationId":"c-83","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"legal-adviser"},"enteredOn":"2024-01-22","on":"2024-01-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"a1u7wqLmKl3FDAhIS9RT+h0+jLwSA/026mzTkUpZ+JvvBjdrBTd+YKmH1hxXml+Mx3hKEYsJru8HZnQ9ZRiBoSuSzW9XevsnNGYGpAPdE3HGHw6kZDX98zA6ZGP8YmwlNlibIwXZK7cQPlHv2GdP","subject":"case"},"stream":"proceeding:norfolk:PR/00003/24","type":"proceeding.objection-made","version":2}', '\x16d17488db43ec1af6e307f7b0aa72f136e4b00f326355511c91b8ce9a31bd26'),
	(152, 'proceeding:norfolk:PR/00003/24', 3, 'proceeding.officer-left', 1, 'c-84', 0, '{"actor":"test","causationId":null,"commandHash":"da8f69ee3468acecce2677bdefe881be16d834976d3940471a377f9442f72c0f","commandId":"c-84","commandSeq":0,"correlationId":"c-84","data":{"person":"OFF-0123","sealed":["note"],"value":"resigned"},"enteredOn":"2024-03-22","on":"2024-03-17","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"3M0rc6umv3x/EnQ1D3c9Be1WGA1RnGBMXJoqdewDUkwnOttUgCXXThoupYQlnweqz3IPGHTlv8M2i94i2j3InFxeY4ZV4xGKGsUyns3IZuhw","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00003/24","type":"proceeding.officer-left","version":3}', '\xef05f6640e1903ef60fb339225a8bc3c673b8fa608d3994d05ccf31211482c87'),
	(153, 'proceeding:norfolk:PR/00003/24', 4, 'proceeding.fixed', 1, 'c-84', 1, '{"actor":"test","causationId":null,"commandHash":"da8f69ee3468acecce2677bdefe881be16d834976d3940471a377f9442f72c0f","commandId":"c-84","commandSeq":1,"correlationId":"c-84","data":{"related":"CM/00001/23","sealed":["note"],"value":"2023-03-30"},"enteredOn":"2024-05-15","on":"2024-05-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"4fhnI+4uznhB4NAeEkaqHi6CfCaB12bhUNHZ1KwGM8gGBxqI8VZ1SnQE9y/iWw==","subject":"case"},"stream":"proceeding:norfolk:PR/00003/24","type":"proceeding.fixed","version":4}', '\xa74a67dacb4309e47b9cd7de0ae776aeecc739dfe0d9216410049b1dfed876e5'),
	(154, 'proceeding:suffolk:PR/00004/24', 1, 'proceeding.referred', 1, 'c-85', 0, '{"actor":"test","causationId":null,"commandHash":"34a2e53ea209ec95332a5b799a8c2690542f52df4c7e45fcb3c169ecbb0ea24b","commandId":"c-85","commandSeq":0,"correlationId":"c-85","data":{"details":{"role":"special-constable"},"sealed":["note"],"value":"accelerated-hearing"},"enteredOn":"2023-08-28","on":"2023-08-28","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"G7d0/rSbVoyAb/q1r7tQV/q4QWxHreKzxqmz8qD0XOXzTzpmSmL3jVwnbXDqsw==","subject":"case"},"stream":"proceeding:suffolk:PR/00004/24","type":"proceeding.referred","version":1}', '\x565f4cd41f0d5ccc95f4d2fa280f7d19e10e0e8713acb39a98e3e9654264aae1'),
	(155, 'proceeding:suffolk:PR/00004/24', 2, 'proceeding.officer-response', 1, 'c-85', 1, '{"actor":"test","causationId":null,"commandHash":"34a2e53ea209ec95332a5b799a8c2690542f52df4c7e45fcb3c169ecbb0ea24b","commandId":"c-85","commandSeq":1,"correlationId":"c-85","data":{"sealed":["person"]},"enteredOn":"2023-09-12","on":"2023-09-01","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"6Vyg5V+I9TD21c3JbJh9dy/lrBddoKGrYt+4E0bGf9iaZn3dKsJDiFXiLjJgmZTmPZxxofgWJVs=","subject":"case"},"stream":"proceeding:suffolk:PR/00004/24","type":"proceeding.officer-response","version":2}', '\x36c9d626076139596e5573fdb9ff0443f63e3f99a9032efcab5759f24b717b67'),
	(156, 'proceeding:suffolk:PR/00004/24', 3, 'proceeding.bundle-sent', 1, 'c-86', 0, '{"actor":"test","causationId":null,"commandHash":"e26cc91aa51dc5caef6dbd05754e493504fecc6841b66d0f7cb1667b40596e17","commandId":"c-86","commandSeq":0,"correlationId":"c-86","data":{"person":"CPL-00042","sealed":["note"]},"enteredOn":"2023-09-21","on":"2023-09-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"U5s2CVTW3aCJZiYhnGHJPJ8Z72dT6ZEEe8AUXoyVIzV36otylo+TLPT6HJzQSA==","subject":"CPL-00042"},"stream":"proceeding:suffolk:PR/00004/24","type":"proceeding.bundle-sent","version":3}', '\xced8db40561852785e9c89181aecde5cd8a3ce36009f84b5d34d27f8dd055f27'),
	(157, 'proceeding:suffolk:PR/00004/24', 4, 'proceeding.fixed', 1, 'c-86', 1, '{"actor":"test","causationId":null,"commandHash":"e26cc91aa51dc5caef6dbd05754e493504fecc6841b66d0f7cb1667b40596e17","commandId":"c-86","commandSeq":1,"correlationId":"c-86","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"2023-06-06"},"enteredOn":"2023-11-07","on":"2023-10-20","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"7oimwdkEpOcEMYLq4dSEM2cylHvjm0ZGbiyEwo4/Sn7vFiIaJVVxqOAkWdqAYQ==","subject":"CPL-00042"},"stream":"proceeding:suffolk:PR/00004/24","type":"proceeding.fixed","version":4}', '\xe68bf62f661b73a7246cd400e4f80323af9db5de1708761f5e1bc28b3f703466'),
	(158, 'proceeding:norfolk:PR/00005/24', 1, 'proceeding.referred', 1, 'c-87', 0, '{"actor":"test","causationId":null,"commandHash":"a56e518676882d6e4f13af35988b41016c336732f08287ad852b087948fff4b4","commandId":"c-87","commandSeq":0,"correlationId":"c-87","data":{"details":{"role":"former-officer"},"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"meeting"},"enteredOn":"2023-01-16","on":"2023-01-15","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"N8kudioxQld2opq2GKomh7yQ7AVpRa+AzaTrL1VuYS8R1tFeMXKzdRxRtVyUsw==","subject":"CPL-00042"},"stream":"proceeding:norfolk:PR/00005/24","type":"proceeding.referred","version":1}', '\x134ebb26b137ec4009b14dd811f4cfd548ec0b15121e8d85e20988ec99037341'),
	(159, 'proceeding:norfolk:PR/00005/24', 2, 'proceeding.objection-made', 1, 'c-87', 1, '{"actor":"test","causationId":null,"commandHash":"a56e518676882d6e4f13af35988b41016c336732f08287ad852b087948fff4b4","commandId":"c-87","commandSeq":1,"correlationId":"c-87","data":{"person":"OFF-0123","sealed":["note"],"value":"panel-member"},"enteredOn":"2023-04-03","on":"2023-03-31","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"qGi2Z+M7EXzZFASpGt6jMVKSin+dahUfFL/BK6sI3kutdyST7qH2EEWIbGh3Ai09pMIvkERRoG8j7CZyQXNptf+NwvapvLrpqs9Kt6QBPPs+5MCG","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00005/24","type":"proceeding.objection-made","version":2}', '\x3a782f7ae2c3951bfa1b4780d9b85e2493b3f26789838ed5b87e99963c9a4692'),
	(160, 'proceeding:norfolk:PR/00005/24', 3, 'proceeding.witness-lists-exchanged', 1, 'c-88', 0, '{"actor":"test","causationId":null,"commandHash":"f3dc5d5772351f1f73d3b55d632a608221496e765ab359ae0ed3744d1a09fe3c","commandId":"c-88","commandSeq":0,"correlationId":"c-88","data":{"related":"CM/00001/23","sealed":["person"]},"enteredOn":"2023-06-11","on":"2023-06-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"ZQtxWvKVtk8dAmvyinDE1a0GsbYBmpRI6SVywClQDPuT3AXNsicD8erU14CVAZGtEDkd8Lvq01U=","subject":"case"},"stream":"proceeding:norfolk:PR/00005/24","type":"proceeding.witness-lists-exchanged","version":3}', '\x5e802ab714127f296c8c7d7a51b3337db4a9153246d95cc9225fa98df2af4767'),
	(161, 'proceeding:norfolk:PR/00005/24', 4, 'proceeding.pre-hearing-held', 1, 'c-88', 1, '{"actor":"test","causationId":null,"commandHash":"f3dc5d5772351f1f73d3b55d632a608221496e765ab359ae0ed3744d1a09fe3c","commandId":"c-88","commandSeq":1,"correlationId":"c-88","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-06-23","on":"2023-06-12","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"L9JgG2X6cNEiU55FBVlcgfLUj6sFN+6wBVK+kfgZl82XPPtUgm7dfTWhJYBbZyajq69fkdQUdV4EB699RsNXbgJi5z/K7LW1I2xwXmNWd2tdkGn2","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00005/24","type":"proceeding.pre-hearing-held","version":4}', '\xa22fbe9c68d456195806041c7096407331b25c3569b57581a2bc5c21b9dce75e'),
	(162, 'proceeding:norfolk:PR/00005/24', 5, 'proceeding.fact-corrected', 1, 'c-89', 0, '{"actor":"test","causationId":null,"commandHash":"466cf79550661218b8084e991c7e1a3cba96a86b0ed3eb25e922dd944dd25b72","commandId":"c-89","commandSeq":0,"correlationId":"c-89","data":{"fact":4,"factOn":"2023-06-12","person":"OFF-0123","related":"CM/00001/23","sealed":["note","reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"wr8bmXZXHiKcAsFW1qdlSuwMLIc0eHQIKe8lS3yH4fsZRv2EU4t62FLay9QzvpQddll+pxtcu/Gsu7ZMbipNxZbtlUfoUR7+AZkpXhq5Etj1YJUd8d63","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00005/24","type":"proceeding.fact-corrected","version":5}', '\xb2f5158f08b8a519188d018ab43dc8b06ccbd105a107d7d7e103ba763a7b0d9f'),
	(163, 'proceeding:norfolk:PR/00006/24', 1, 'proceeding.referred', 1, 'c-90', 0, '{"actor":"test","causationId":null,"commandHash":"5b31c6977ccb77cdc1c55d6a4ea7faa79ae34b7c69c137c104d1ed619ec1eb7d","commandId":"c-90","commandSeq":0,"correlationId":"c-90","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"hearing"},"enteredOn":"2023-09-05","on":"2023-09-01","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"QlydGhG+VYcTWGi+l88YxoZt08oUiXiFhjRYwMbv5FOZCJc3vDl11f176UKds2vT5q6aaJAhau9Y8iB8uP7MiEHzkSi0higuiw==","subject":"case"},"stream":"proceeding:norfolk:PR/00006/24","type":"proceeding.referred","version":1}', '\x8d232269fced07993b29218460f73e01d7a91493a0c4c72c179870615f7b9faa'),
	(164, 'proceeding:norfolk:PR/00006/24', 2, 'proceeding.panel-appointed', 1, 'c-90', 1, '{"actor":"test","causationId":null,"commandHash":"5b31c6977ccb77cdc1c55d6a4ea7faa79ae34b7c69c137c104d1ed619ec1eb7d","commandId":"c-90","commandSeq":1,"correlationId":"c-90","data":{"details":{"members":"OFF-0123"},"sealed":["note","person"]},"enteredOn":"2023-10-30","on":"2023-10-26","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"iSwHIGqWQVzszEytTJgGBzvXOOkmd/wuZ9vkGiUdorw46gk5FSNU2WFe3nWGolUjHsxMFjM/fBTtXYrRLRdOa2NLyXhq8JSdEkJCYQlPXV+NKb8aI0TeYQ9LUZ55ljkvcoGZ4jyxkCPSyhNl","subject":"case"},"stream":"proceeding:norfolk:PR/00006/24","type":"proceeding.panel-appointed","version":2}', '\x0a464f19ec440c89dfb932d30b8f9022f581c80d14c7250611179aad0c9f3ead'),
	(165, 'proceeding:norfolk:PR/00006/24', 3, 'proceeding.fixed', 1, 'c-91', 0, '{"actor":"test","causationId":null,"commandHash":"b638d6393be03c6ed5b686d1d7cb4a73a02a131e0bc31bd17db820a7c6a33cc8","commandId":"c-91","commandSeq":0,"correlationId":"c-91","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2023-04-08"},"enteredOn":"2024-03-05","on":"2024-02-26","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"HI06qv9ST8VlPeO96/cDlBmO+KkbaWloeVHflUD8ahg5c5VBoKf43YsbkluMFA==","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00006/24","type":"proceeding.fixed","version":3}', '\x25f89d0ce493eda1da142c1d777d863c9cbfb3d7894cb1fc235e433a5184d8c6'),
	(166, 'proceeding:norfolk:PR/00006/24', 4, 'proceeding.panel-replaced', 1, 'c-91', 1, '{"actor":"test","causationId":null,"commandHash":"b638d6393be03c6ed5b686d1d7cb4a73a02a131e0bc31bd17db820a7c6a33cc8","commandId":"c-91","commandSeq":1,"correlationId":"c-91","data":{"related":"CM/00001/23","sealed":["note"],"value":"other"},"enteredOn":"2024-08-18","on":"2024-07-30","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"9K193rO2fZLyZcn9x4QgvQTNKNifvS0wBYa7eFDzbrNH5J/2trLF7+dDpJwk06KLxhlGL6/wQs0fbSQdM/LOim0xaRDcnlXzTPWBPmWeFQ8eyDbm","subject":"case"},"stream":"proceeding:norfolk:PR/00006/24","type":"proceeding.panel-replaced","version":4}', '\x015a7f6ec48b39557edcff0763e23e9c35df58b97a4ea2fded5bf89e1c4b1cec'),
	(167, 'proceeding:norfolk:PR/00007/24', 1, 'proceeding.referred', 1, 'c-92', 0, '{"actor":"test","causationId":null,"commandHash":"cf32f0446e5ee933588486b23225ff41550e2d89ece40d4c03bc82525cf4c3d5","commandId":"c-92","commandSeq":0,"correlationId":"c-92","data":{"details":{"role":"special-constable"},"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"accelerated-hearing"},"enteredOn":"2023-09-08","on":"2023-09-06","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"2+xwYrckxgkzq3swFejsIkgHukbzMPcMYS7I7/FUJcwku4gM02Jf2nj3Z8T6QZHy+E196D314AOcOCqAdSmpXBA3VlfSKBBJ/o8SjNVirlud","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00007/24","type":"proceeding.referred","version":1}', '\xcce11189c0bdf4da7d8ecc1a381fd04a5a61ec415a2cc6c59577b56467eab4d0'),
	(168, 'proceeding:norfolk:PR/00007/24', 2, 'proceeding.fixed', 1, 'c-92', 1, '{"actor":"test","causationId":null,"commandHash":"cf32f0446e5ee933588486b23225ff41550e2d89ece40d4c03bc82525cf4c3d5","commandId":"c-92","commandSeq":1,"correlationId":"c-92","data":{"person":"CPL-00042","sealed":["note"],"value":"2024-03-18"},"enteredOn":"2024-04-21","on":"2024-04-14","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"RFRBpI5sv5UOX3mCBF+bUn5fFm+dqUvdgTkd8dD9ndq6RKQeuNBEichYXaF2ZYmnOvoUq62QDZVO2SiCwRKAEwDYbJlvvOr1hxiLKw4vXFUqJZ4X","subject":"CPL-00042"},"stream":"proceeding:norfolk:PR/00007/24","type":"proceeding.fixed","version":2}', '\xb8ee4c13edac2460d5fac49d55a1f3a1b6c7c62dca52a5be5fc07f777e61eaaa'),
	(169, 'proceeding:norfolk:PR/00007/24', 3, 'proceeding.notice-published', 1, 'c-93', 0, '{"actor":"test","causationId":null,"commandHash":"5ea98199cdfe01bda3cdbf423f6800445132ceb08d671ad145a3e420e0f01aa9","commandId":"c-93","commandSeq":0,"correlationId":"c-93","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-05-12","on":"2024-04-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"DBPcPWQeyLhyMn/0KomLbTQnZNTt3FTBHYhkyFurvojNCWjyiERcfc4hTTpWlg57Vv/mk0gDJFv8XjtwaJ8OjsjjSXxahg8yGYJf+D5u4vvwyQB7","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00007/24","type":"proceeding.notice-published","version":3}', '\xcb59a37b139b34970f60bbc2263520685d37c570f8b6162abf36146c7ae2a1e7'),
	(170, 'proceeding:norfolk:PR/00007/24', 4, 'proceeding.fixed', 1, 'c-93', 1, '{"actor":"test","causationId":null,"commandHash":"5ea98199cdfe01bda3cdbf423f6800445132ceb08d671ad145a3e420e0f01aa9","commandId":"c-93","commandSeq":1,"correlationId":"c-93","data":{"related":"CM/00001/23","sealed":["note"],"value":"2023-04-03"},"enteredOn":"2024-07-09","on":"2024-07-09","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"dE996hgvG+pONFCZwHrqgWBqSxrgbDq5t6R+ZyU6AvX1YHPBd47IjRpess6rM8Xefa0zPvePWrSaJf2JMrfaIGKdcOJwBVdoztaXvcFp71Iy0Oaw","subject":"case"},"stream":"proceeding:norfolk:PR/00007/24","type":"proceeding.fixed","version":4}', '\x2a64aee4be761048c18785159283644795dcc9d0f95835d653cda1e7f3a567b5'),
	(171, 'proceeding:suffolk:PR/00008/24', 1, 'proceeding.referred', 1, 'c-94', 0, '{"actor":"test","causationId":null,"commandHash":"1f5af5413f7af75e034a4db7ed08250fe34d44c3b0155f2aa7382cb6d020db75","commandId":"c-94","commandSeq":0,"correlationId":"c-94","data":{"details":{"role":"staff"},"person":"CPL-00042","related":"CM/00001/23","value":"accelerated-hearing"},"enteredOn":"2023-10-23","on":"2023-10-08","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"proceeding:suffolk:PR/00008/24","type":"proceeding.referred","version":1}', '\x06b13b29a870ae1138e7bb06e0101fab04d596762b36c3c13deac6c865733073'),
	(172, 'proceeding:suffolk:PR/00008/24', 2, 'proceeding.held', 1, 'c-94', 1, '{"actor":"test","causationId":null,"commandHash":"1f5af5413f7af75e034a4db7ed08250fe34d44c3b0155f2aa7382cb6d020db75","commandId":"c-94","commandSeq":1,"correlationId":"c-94","data":{"person":"CPL-00042","related":"CM/00001/23","value":"meeting"},"enteredOn":"2024-01-15","on":"2024-01-02","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"proceeding:suffolk:PR/00008/24","type":"proceeding.held","version":2}', '\x2508ad463d4545606df159a4e940e9d9d0fe012522dea2e9527ad918f5249151'),
	(173, 'proceeding:suffolk:PR/00008/24', 3, 'proceeding.chair-report', 1, 'c-95', 0, '{"actor":"test","causationId":null,"commandHash":"cbc2e81cfffb8be054891f0447948aee2e2ecf2ea0a7f85ac27b04ab04771d72","commandId":"c-95","commandSeq":0,"correlationId":"c-95","data":{"sealed":["note"]},"enteredOn":"2024-03-28","on":"2024-03-18","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"lIa2Cb6Oe3O6igBNPLrO+WEJIb5BtvDSZKKVC0IQiS0RriIayStSy4JTMrTpwQ==","subject":"case"},"stream":"proceeding:suffolk:PR/00008/24","type":"proceeding.chair-report","version":3}', '\xca186b2d3b3b4e2413b256ebd43acfa1d981389489248363944831dd62651d61'),
	(174, 'proceeding:suffolk:PR/00008/24', 4, 'proceeding.report-sent', 1, 'c-95', 1, '{"actor":"test","causationId":null,"commandHash":"cbc2e81cfffb8be054891f0447948aee2e2ecf2ea0a7f85ac27b04ab04771d72","commandId":"c-95","commandSeq":1,"correlationId":"c-95","data":{"details":{"servedBy":"post"},"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-05-28","on":"2024-05-17","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"nM1V8vWqafWWt86BlWLX3TurJ21CcyOwGgoKim7B0NeS1j6OZtqIIoDwZw1dktVv7KeRyGovZ+/1/4AOPnojbgqD8CQwIlsOVk5WYrJwQjv6","subject":"case"},"stream":"proceeding:suffolk:PR/00008/24","type":"proceeding.report-sent","version":4}', '\x5e3ae440d0c8d7c3bd8643d23f79e64c9694666365d78059dae903433ee05c2f'),
	(175, 'proceeding:suffolk:PR/00008/24', 5, 'proceeding.fact-withdrawn', 1, 'c-96', 0, '{"actor":"test","causationId":null,"commandHash":"87c2ae649c8685dbcf91215134286d964d7a8efd449670f1854e4a9d490ea373","commandId":"c-96","commandSeq":0,"correlationId":"c-96","data":{"fact":4,"sealed":["reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"9jNypjNBnlvRuFmB4r1/ZjCUI6T/lQcbdWRh7YCVUEqTzVcyo0ykxCJAQX5WYVnAtUw9S7oLaFYo/4+RXMki0Q==","subject":"case"},"stream":"proceeding:suffolk:PR/00008/24","type":"proceeding.fact-withdrawn","version":5}', '\x7a4e14ec88a95515842a33a3c95210f5b956cf630c34421b0912114d0aab9af7'),
	(176, 'proceeding:norfolk:PR/00009/24', 1, 'proceeding.referred', 1, 'c-97', 0, '{"actor":"test","causationId":null,"commandHash":"7e67ac041dcc716e3b8d74ff3d097850f18c5db64620d58c6c74dee512078be0","commandId":"c-97","commandSeq":0,"correlationId":"c-97","data":{"details":{"role":"former-officer"},"related":"CM/00001/23","sealed":["person"],"value":"accelerated-hearing"},"enteredOn":"2023-09-01","on":"2023-08-17","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"MvVnBanC1cc1o+I9ahDE/ipsfslz1ycZVOjqPp5233IPPDrjYpV6J4BGydFe0kgYDdoDVWBFF44=","subject":"case"},"stream":"proceeding:norfolk:PR/00009/24","type":"proceeding.referred","version":1}', '\x026fc7dbedfddd1c8082f3dc0079d0b345fd7a57b729e0a6a16d908145e1694d'),
	(177, 'proceeding:norfolk:PR/00009/24', 2, 'proceeding.chair-appointed', 1, 'c-97', 1, '{"actor":"test","causationId":null,"commandHash":"7e67ac041dcc716e3b8d74ff3d097850f18c5db64620d58c6c74dee512078be0","commandId":"c-97","commandSeq":1,"correlationId":"c-97","data":{"person":"OFF-0123","related":"CM/00001/23","value":"delegate"},"enteredOn":"2023-11-18","on":"2023-11-11","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"proceeding:norfolk:PR/00009/24","type":"proceeding.chair-appointed","version":2}', '\xea817553aaabb5baa2af2b75bcc473517999b4f4aa2243d9f8a91482bc20d9d7'),
	(178, 'proceeding:norfolk:PR/00009/24', 3, 'proceeding.fixed', 1, 'c-98', 0, '{"actor":"test","causationId":null,"commandHash":"0e183a79744a19ece21926f7b1b0158fb6f2ca72df0c4ed1c2ba247ee9bc9009","commandId":"c-98","commandSeq":0,"correlationId":"c-98","data":{"person":"OFF-0123","value":"2024-03-24"},"enteredOn":"2024-07-21","on":"2024-07-01","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"proceeding:norfolk:PR/00009/24","type":"proceeding.fixed","version":3}', '\x67de528f07a1494550a94c3ea9d9a31df76508b7cb5a9abc37484f0d0c482572'),
	(179, 'proceeding:norfolk:PR/00009/24', 4, 'proceeding.notice-required', 1, 'c-98', 1, '{"actor":"test","causationId":null,"commandHash":"0e183a79744a19ece21926f7b1b0158fb6f2ca72df0c4ed1c2ba247ee9bc9009","commandId":"c-98","commandSeq":1,"correlationId":"c-98","data":{"sealed":["note"]},"enteredOn":"2024-09-03","on":"2024-08-28","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"p/AkGjv7ussoKDUKXzkMZq3G6wJOXpyCC4HJM/uGqPHjNz+zZuzRYaUpqyDLVfXnyOdwTEGk8JUYYDyPlLDDiAYUuR2yDQezos5jZfyoY1laFdS6","subject":"case"},"stream":"proceeding:norfolk:PR/00009/24","type":"proceeding.notice-required","version":4}', '\x45363f4cdeda2daa78dd99481bc6e2f53b3f69adf0187940e8fd419ec333f94b'),
	(180, 'proceeding:norfolk:PR/00010/24', 1, 'proceeding.referred', 1, 'c-99', 0, '{"actor":"test","causationId":null,"commandHash":"f9cc46ad6e95441055c904b3cfa98f44c208fcaead64fb10d4e7e260eef990b4","commandId":"c-99","commandSeq":0,"correlationId":"c-99","data":{"details":{"role":"officer"},"related":"CM/00001/23","value":"accelerated-hearing"},"enteredOn":"2023-01-13","on":"2023-01-11","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"proceeding:norfolk:PR/00010/24","type":"proceeding.referred","version":1}', '\xbf06b65861051a0ca4d0658710f4c2e3998ebb0cc290e98c842868a0434acb7e'),
	(181, 'proceeding:norfolk:PR/00010/24', 2, 'proceeding.fixed', 1, 'c-99', 1, '{"actor":"test","causationId":null,"commandHash":"f9cc46ad6e95441055c904b3cfa98f44c208fcaead64fb10d4e7e260eef990b4","commandId":"c-99","commandSeq":1,"correlationId":"c-99","data":{"person":"CPL-00042","sealed":["note"],"value":"2024-12-04"},"enteredOn":"2024-03-03","on":"2024-02-18","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"7RTKGnde7d71tO2yWrfUWhZNJNE9usCbEvhWZNJVVBMmLz1e2SUQhL8+8ySjru8glTZXIgrmycOjs1pBu/f3tutdyapI+kY3bqm7tUgwhuS7sfkg","subject":"CPL-00042"},"stream":"proceeding:norfolk:PR/00010/24","type":"proceeding.fixed","version":2}', '\x42adf526b3ca8474b141e46ba389032ed681663cc150d0d81320bd3e82698464'),
	(182, 'proceeding:norfolk:PR/00010/24', 3, 'proceeding.vacated', 1, 'c-100', 0, '{"actor":"test","causationId":null,"commandHash":"8989a201f73ff711fdf8b8a5a40992ef10cdc1f7b23079967b48f3a6dd2b9616","commandId":"c-100","commandSeq":0,"correlationId":"c-100","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-03-21","on":"2024-03-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"K4HPzkyTr38+ZbtHcXJmWfmG2yJVjFO9QoM7AAcu0JLGCe83CudpFIHa/G3ZoIlfEG0=","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00010/24","type":"proceeding.vacated","version":3}', '\x982ab4e5520c20aeb19ff6f272ae9fdae4c7e3cf80b90a18a257e14a0fa30fc8'),
	(183, 'proceeding:norfolk:PR/00010/24', 4, 'proceeding.chair-appointed', 1, 'c-100', 1, '{"actor":"test","causationId":null,"commandHash":"8989a201f73ff711fdf8b8a5a40992ef10cdc1f7b23079967b48f3a6dd2b9616","commandId":"c-100","commandSeq":1,"correlationId":"c-100","data":{"person":"CPL-00042","related":"CM/00001/23","value":"chief-officer"},"enteredOn":"2024-06-19","on":"2024-06-01","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"proceeding:norfolk:PR/00010/24","type":"proceeding.chair-appointed","version":4}', '\x9e778af16f4c80bbfe4a8137268cd20d7c1da8601f4021bcd09d5757810e353e'),
	(184, 'proceeding:norfolk:PR/00011/24', 1, 'proceeding.referred', 1, 'c-101', 0, '{"actor":"test","causationId":null,"commandHash":"68db5e3cdcecc090bae63f8a31384ffd92d620e1c427e292e99da494d642fbb9","commandId":"c-101","commandSeq":0,"correlationId":"c-101","data":{"details":{"role":"officer"},"person":"OFF-0123","related":"CM/00001/23","value":"accelerated-hearing"},"enteredOn":"2023-02-06","on":"2023-01-17","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"proceeding:norfolk:PR/00011/24","type":"proceeding.referred","version":1}', '\xa63588bea5b990dcd39762622a966e2b3018bc825bf20314b9044a1b2de2ff07'),
	(185, 'proceeding:norfolk:PR/00011/24', 2, 'proceeding.fixed', 1, 'c-101', 1, '{"actor":"test","causationId":null,"commandHash":"68db5e3cdcecc090bae63f8a31384ffd92d620e1c427e292e99da494d642fbb9","commandId":"c-101","commandSeq":1,"correlationId":"c-101","data":{"related":"CM/00001/23","sealed":["note"],"value":"2023-06-03"},"enteredOn":"2023-04-11","on":"2023-03-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"uFPxlzft+lNSCE7ryaDkpeks2woFuovQjERzH5otSkpU/UsG3DacKTby2VPXQQ==","subject":"case"},"stream":"proceeding:norfolk:PR/00011/24","type":"proceeding.fixed","version":2}', '\xa169e3814e35d5619975f351286b213dec7762abb9a1691f59713aab7811cac1'),
	(186, 'proceeding:norfolk:PR/00011/24', 3, 'proceeding.officer-left', 1, 'c-102', 0, '{"actor":"test","causationId":null,"commandHash":"a7a99742f1ca9731007560f6978f04dbdce875f699ec3cac8349da4b8e7a5d33","commandId":"c-102","commandSeq":0,"correlationId":"c-102","data":{"person":"OFF-0123","sealed":["note"],"value":"retired"},"enteredOn":"2023-09-23","on":"2023-09-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"j7CYnlbYKfttspz+sf+qo78V1jo6Znq/0AMa5cFCmJS5mTXBcj3ymoV95f2/Pg==","subject":"OFF-0123"},"stream":"proceeding:norfolk:PR/00011/24","type":"proceeding.officer-left","version":3}', '\xa29a310298c5ea0226313a338ba504d5cdceee2e67c9964a6eb82608343b9c6b'),
	(187, 'proceeding:suffolk:PR/00012/24', 1, 'proceeding.referred', 1, 'c-103', 0, '{"actor":"test","causationId":null,"commandHash":"7206787c1ad5875ded0ac7bf39c59e6ab4f25be2bccd6a4c5209e912ef6fa745","commandId":"c-103","commandSeq":0,"correlationId":"c-103","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"meeting"},"enteredOn":"2023-11-17","on":"2023-11-01","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"LbFfNIjjf8YYx/RHH3RCY6GwizD10awGnn+KXPb3qyaugVXqIEfa22yf8nLRpg==","subject":"OFF-0123"},"stream":"proceeding:suffolk:PR/00012/24","type":"proceeding.referred","version":1}', '\x117adc00344f3c87d4de482888dbb9d1ae4e8572594908a33e2c8faa02c6cb17'),
	(188, 'proceeding:suffolk:PR/00012/24', 2, 'proceeding.officer-joined', 1, 'c-103', 1, '{"actor":"test","causationId":null,"commandHash":"7206787c1ad5875ded0ac7bf39c59e6ab4f25be2bccd6a4c5209e912ef6fa745","commandId":"c-103","commandSeq":1,"correlationId":"c-103","data":{"sealed":["note","person"],"value":"staff"},"enteredOn":"2024-02-06","on":"2024-01-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Szb9+d/+0tSIsEYqPv+pFrYEARZnIYTD4oQ0u62LsGzqGv7SnUI6RwosIxThDk6awj1OqOJlhGyr6BPZqgrr0kaA4D5DHpxd1A==","subject":"case"},"stream":"proceeding:suffolk:PR/00012/24","type":"proceeding.officer-joined","version":2}', '\xb8b63a545ff3a1638a0ce80afc01f982c6f10e4b69d023594e4c9c0118ff3d17'),
	(189, 'proceeding:suffolk:PR/00012/24', 3, 'proceeding.chair-appointed', 1, 'c-104', 0, '{"actor":"test","causationId":null,"commandHash":"a5d43697fb24779ef86bb75251a235a87ba91537bb0a2478b4ebb273651e8682","commandId":"c-104","commandSeq":0,"correlationId":"c-104","data":{"related":"CM/00001/23","sealed":["note"],"value":"legally-qualified-chair"},"enteredOn":"2024-08-09","on":"2024-08-07","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"6GbxGMGkR6A0VTQ+GL6io4kDbYMUYmVn4fG0tO3iDMe4FClYGPzKT0aWjMzQaDTeYtHDtYgUxLwWqWulnOqIz0zrfdv2Obc9nL9u5mnH/b3RFdel","subject":"case"},"stream":"proceeding:suffolk:PR/00012/24","type":"proceeding.chair-appointed","version":3}', '\x7e515cff0d31fd62d17a6778b4cfd06a42ddc86533714fdcc10c3f90bfdbde08'),
	(190, 'meeting:norfolk:ME/00001/24', 1, 'meeting.scheduled', 1, 'c-105', 0, '{"actor":"test","causationId":null,"commandHash":"506d7a3836994c8e0836514cfbc9e03998acdcfae24db1d99aa012a340501a23","commandId":"c-105","commandSeq":0,"correlationId":"c-105","data":{"sealed":["note","person"],"value":"2024-12-02"},"enteredOn":"2023-01-15","on":"2023-01-12","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"tuN9XYAxyFlZ+1UeJiZIntzwvSYAvOYlZpdiE61RptZzJ92fUAn5xaWMinY2rpUFxsthrWfYfVUl72iIjGV1Y1DPlplK8Drrdw==","subject":"case"},"stream":"meeting:norfolk:ME/00001/24","type":"meeting.scheduled","version":1}', '\xcd16a6ac2619f67648e13742f0a85adc7a3020c3dfcbdcaf1fd52549d1d26aba'),
	(191, 'meeting:norfolk:ME/00001/24', 2, 'meeting.held', 1, 'c-105', 1, '{"actor":"test","causationId":null,"commandHash":"506d7a3836994c8e0836514cfbc9e03998acdcfae24db1d99aa012a340501a23","commandId":"c-105","commandSeq":1,"correlationId":"c-105","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2023-04-09","on":"2023-04-07","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"NEJ7teJcAMpfQp0GRxSRdd4o8xaNLhKpC0BW02e5bUsH2DUZTnlWWb9xo3tByw==","subject":"OFF-0123"},"stream":"meeting:norfolk:ME/00001/24","type":"meeting.held","version":2}', '\xbc0382bd9013a5b9535a4feee935ce685629fe4b8137401175f34fb01abf0a7a'),
	(192, 'meeting:norfolk:ME/00001/24', 3, 'meeting.question-asked', 1, 'c-106', 0, '{"actor":"test","causationId":null,"commandHash":"b8c1e88e8d44d3da015621f80f595e3db4a5f1fa36f5601c4ca1e2ab37fd54c5","commandId":"c-106","commandSeq":0,"correlationId":"c-106","data":{"details":{"number":"12","topic":"Others."},"sealed":["details.question","note"]},"enteredOn":"2023-04-10","on":"2023-04-08","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"FMcWcMBNQTFqVMRlHZtKjbDHzZwGAv89EJ314ou8jAHzmdowI7YEWKvB3/n0NclG23bo3diFRaAu7weP5b0+NDm0hgQRBQnVniqjqlv7dDsSCL95vGfG6xgZgYfAH9gD3MFBwSPqZpjBOi1Qi0QDpKxR","subject":"case"},"stream":"meeting:norfolk:ME/00001/24","type":"meeting.question-asked","version":3}', '\x6f069a7fce5b80d355e59c4fb9580dfc01d624c392267d16383ce8a565b72885'),
	(193, 'meeting:norfolk:ME/00001/24', 4, 'meeting.question-answered', 1, 'c-106', 1, '{"actor":"test","causationId":null,"commandHash":"b8c1e88e8d44d3da015621f80f595e3db4a5f1fa36f5601c4ca1e2ab37fd54c5","commandId":"c-106","commandSeq":1,"correlationId":"c-106","data":{"details":{"actions":"CM/00001/23","number":"12"},"sealed":["details.answer","person"]},"enteredOn":"2023-04-20","on":"2023-04-08","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"R9O4fcPX+RIj/jDb9G3gE5hRWBogfmQV1uJpY30UZAs8nXH32YeDr+rfqjd4oNISdCuU7DGXY3u0RQKf1PVNg5yvRKGQO0TExUR4dvWfVfGNj0Q=","subject":"case"},"stream":"meeting:norfolk:ME/00001/24","type":"meeting.question-answered","version":4}', '\x83d8c191df6e65e65ddbb7a8cb587b40c4d4550ef87cfbb29655d669d9a2fcbd'),
	(194, 'meeting:norfolk:ME/00002/24', 1, 'meeting.scheduled', 1, 'c-107', 0, '{"actor":"test","causationId":null,"commandHash":"81a495e187e1d5d0bad656d8b7d6a52c6e1ec8b6ad01b196ef10267611bfcbdf","commandId":"c-107","commandSeq":0,"correlationId":"c-107","data":{"sealed":["note","person"],"value":"2023-06-09"},"enteredOn":"2023-02-06","on":"2023-01-17","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"2PGBXmaEHZb4J7yVgylQRX8KFNRxIE8p9RThnUySSYVABvkG1FpHIAD+DPXfDntPE2fagfvrO172oKxK2aoZrqDWbAu0IKV7WkxdgUI+9vaTgCCtHy9wZX0QFUSRqifBwvnfhTjNqSSrTirUirmp","subject":"case"},"stream":"meeting:norfolk:ME/00002/24","type":"meeting.scheduled","version":1}', '\x3c631ce51079cda2b9cc0ac0bd407d0ac41cd42cc6714d1cdee0c38f8e354b7d'),
	(195, 'meeting:norfolk:ME/00002/24', 2, 'meeting.moved', 1, 'c-107', 1, '{"actor":"test","causationId":null,"commandHash":"81a495e187e1d5d0bad656d8b7d6a52c6e1ec8b6ad01b196ef10267611bfcbdf","commandId":"c-107","commandSeq":1,"correlationId":"c-107","data":{"person":"OFF-0123","sealed":["note"],"value":"2023-04-03"},"enteredOn":"2023-07-26","on":"2023-07-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"pEMFDkiSd1EVi+rwnUcT7FQ8fZLOFdGXpTFJQXQ4MBRrf0XQCI9Kapo3rGSknU0XWgO+C7/+yW3uRyHw9dBerZ8HjGLCSMgV4bODen70D4lG","subject":"OFF-0123"},"stream":"meeting:norfolk:ME/00002/24","type":"meeting.moved","version":2}', '\x84cb149f01130eaa949333b71524bcea77321f4a77c6eca56aadb958d4e0d304'),
	(196, 'meeting:norfolk:ME/00002/24', 3, 'meeting.moved', 1, 'c-108', 0, '{"actor":"test","causationId":null,"commandHash":"f2a5fc98b22bdfe0cfc08450282f9748c0ea59dd881724a343e5a86a292ac3d7","commandId":"c-108","commandSeq":0,"correlationId":"c-108","data":{"person":"OFF-0123","sealed":["note"],"value":"2023-05-19"},"enteredOn":"2023-08-30","on":"2023-08-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"nhTtMzvRgSTqsVpX3By7P4kXFr2GEQ/8xeMuQv4kcQGyq4+xhRX0Urcpx3oh4/82EpaAQ2+CohlvTCPJKuKCtlgd5aGA28uWK/cBBvS5PzwN","subject":"OFF-0123"},"stream":"meeting:norfolk:ME/00002/24","type":"meeting.moved","version":3}', '\x9f39a85c1367bbd17378267397a602626cb64311006835e4773900ecf6586c24'),
	(197, 'meeting:norfolk:ME/00002/24', 4, 'meeting.cancelled', 1, 'c-108', 1, '{"actor":"test","causationId":null,"commandHash":"f2a5fc98b22bdfe0cfc08450282f9748c0ea59dd881724a343e5a86a292ac3d7","commandId":"c-108","commandSeq":1,"correlationId":"c-108","data":{"person":"CPL-00042","sealed":["note"]},"enteredOn":"2023-09-20","on":"2023-09-14","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"67jUv65F5nbdJtpAgRPcDBo0gHcNMWiiKJ8ESQzm1C91UJ2T14TckgmXeNj7ontEQI4=","subject":"CPL-00042"},"stream":"meeting:norfolk:ME/00002/24","type":"meeting.cancelled","version":4}', '\x737b5d270de836477563a44146e111670a33b9f019b129c6560dd1759c27950b'),
	(198, 'meeting:norfolk:ME/00003/24', 1, 'meeting.scheduled', 1, 'c-109', 0, '{"actor":"test","causationId":null,"commandHash":"911fb5970530af28614fc23da510cc0b74784c61a5fb66a847b55c008a234629","commandId":"c-109","commandSeq":0,"correlationId":"c-109","data":{"person":"OFF-0123","value":"2023-01-19"},"enteredOn":"2023-02-02","on":"2023-01-16","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"meeting:norfolk:ME/00003/24","type":"meeting.scheduled","version":1}', '\x45ec1337364c8c305bb4f15325d776fcadc542ed9370ab975a2f784492653133'),
	(199, 'meeting:norfolk:ME/00003/24', 2, 'meeting.moved', 1, 'c-109', 1, '{"actor":"test","causationId":null,"commandHash":"911fb5970530af28614fc23da510cc0b74784c61a5fb66a847b55c008a234629","commandId":"c-109","commandSeq":1,"correlationId":"c-109","data":{"sealed":["note","person"],"value":"2023-09-11"},"enteredOn":"2023-02-17","on":"2023-01-31","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"oCIdIHTWrEwBU/UyxYo2g401Lio1HyeMhq4DxYHQCngV/LboVKOTJxx0U1u+zNr+QoOnR/usIfUxM1KtV3YiJVXackMwINV9TQ==","subject":"case"},"stream":"meeting:norfolk:ME/00003/24","type":"meeting.moved","version":2}', '\x4d94d8732a6562dc5f85b30ec754ab99401b13b43139372655584a730f8fd444'),
	(200, 'meeting:norfolk:ME/00003/24', 3, 'meeting.moved', 1, 'c-110', 0, '{"actor":"test","causationId":null,"commandHash":"95339e943711218a3501b74a4a2abc3368e1734b50983d2ad206861fc06b98b8","commandId":"c-110","commandSeq":0,"correlationId":"c-110","data":{"related":"CM/00001/23","sealed":["person"],"value":"2023-09-17"},"enteredOn":"2023-07-12","on":"2023-07-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"BLL//AofEHSbp1p2dZUciDtWNZsPwEK7CAHnG1FijJ3QoUIDOHSOCE6ETMg1rbrMJnL+YLXNqJk=","subject":"case"},"stream":"meeting:norfolk:ME/00003/24","type":"meeting.moved","version":3}', '\x02fbaea3f0b6fd5e5889fdd66c5243d4f41ea5d83e88fdfa80711b751901c3ef'),
	(201, 'meeting:norfolk:ME/00003/24', 4, 'meeting.moved', 1, 'c-110', 1, '{"actor":"test","causationId":null,"commandHash":"95339e943711218a3501b74a4a2abc3368e1734b50983d2ad206861fc06b98b8","commandId":"c-110","commandSeq":1,"correlationId":"c-110","data":{"person":"OFF-0123","sealed":["note"],"value":"2023-08-23"},"enteredOn":"2023-09-22","on":"2023-09-07","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"zdnRgy9Mii7RRw6Fi6hCvgY8Lt9BRD486vHkYVV2xPcMGkR5++Df/+OYW0Gd5A==","subject":"OFF-0123"},"stream":"meeting:norfolk:ME/00003/24","type":"meeting.moved","version":4}', '\x7deb17262ec45c4111d9f23c8d1f4fc9e927b7ca304d773191b3cae6c8261084'),
	(202, 'meeting:suffolk:ME/00004/24', 1, 'meeting.scheduled', 1, 'c-111', 0, '{"actor":"test","causationId":null,"commandHash":"2e292e23d60c29a10ae180e9f1e325d50d4ad8cdb974436fcecc065019ed469b","commandId":"c-111","commandSeq":0,"correlationId":"c-111","data":{"person":"CPL-00042","value":"2023-10-10"},"enteredOn":"2023-08-15","on":"2023-08-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"meeting:suffolk:ME/00004/24","type":"meeting.scheduled","version":1}', '\xcd16664b6f7bf0c79ed8b3330ae3acf7913df898dba0ed879ec1ff5a290c7c29'),
	(214, 'meeting:norfolk:ME/00007/24', 1, 'meeting.scheduled', 1, 'c-118', 0, '{"actor":"test","causationId":null,"commandHash":"bf623d81f72c647afb16781868d7610c21c44feedc255eee5fbe2ab568a1dc30","commandId":"c-118","commandSeq":0,"correlationId":"c-118","data":{"sealed":["note"],"value":"2023-04-08"},"enteredOn":"2023-02-19","on":"2023-02-08","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"jpVLoCz6Mmo1TE1JFjkWtUHw+kSm82WZZJWw0RMl7XH4q/5uANvVDbhqZgPylw==","subject":"case"},"stream":"meeting:norfolk:ME/00007/24","type":"meeting.scheduled","version":1}', '\xecf276d760ccdf071ff82884129c6929da667a2069fd5582d5a067d81218de8f'),
	(203, 'meeting:suffolk:ME/00004/24', 2, 'meeting.moved', 1, 'c-111', 1, '{"actor":"test","causationId":null,"commandHash":"2e292e23d60c29a10ae180e9f1e325d50d4ad8cdb974436fcecc065019ed469b","commandId":"c-111","commandSeq":1,"correlationId":"c-111","data":{"person":"CPL-00042","sealed":["note"],"value":"2024-11-04"},"enteredOn":"2023-11-06","on":"2023-11-03","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"61oC8ljI8iN0122otCGA4Ae080/x/xiDMPcg1nHVMoBXLxdj4bS82LFIf8QMx4EmTRG4kizvy8Gy2uoEZBy8pbpRv6UlKZc074sL3XbMO7N9","subject":"CPL-00042"},"stream":"meeting:suffolk:ME/00004/24","type":"meeting.moved","version":2}', '\x46b89aaec9a56bddfcde0e3f0174ef6ee9738fe5bfb97368149e8c9a3775803b'),
	(204, 'meeting:suffolk:ME/00004/24', 3, 'meeting.moved', 1, 'c-112', 0, '{"actor":"test","causationId":null,"commandHash":"e55e670a477b6d805a20f3ed68253b55e6d757b9930662dcd91c46e2a46975d1","commandId":"c-112","commandSeq":0,"correlationId":"c-112","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2023-02-01"},"enteredOn":"2024-04-28","on":"2024-04-19","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"J9OswxfCfJsvj2O0ci2LUILtUU3W6ZuHQ/t+aATatXLhlA0JjA4T/kIrhBgOD9ilFqGx7u5PJAQ32bQDXPifln4uyKUihkUxcWdJGvUqtwVQ","subject":"OFF-0123"},"stream":"meeting:suffolk:ME/00004/24","type":"meeting.moved","version":3}', '\xdb47716406f6601c14121651aa699d2e78916d85b129a362ef5e869b3f223e5a'),
	(205, 'meeting:suffolk:ME/00004/24', 4, 'meeting.moved', 1, 'c-112', 1, '{"actor":"test","causationId":null,"commandHash":"e55e670a477b6d805a20f3ed68253b55e6d757b9930662dcd91c46e2a46975d1","commandId":"c-112","commandSeq":1,"correlationId":"c-112","data":{"person":"OFF-0123","sealed":["note"],"value":"2023-11-21"},"enteredOn":"2024-06-18","on":"2024-06-08","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"9qj+BJ8XajzV/G+dD9OEmUr5M0IjM51i+KKBiSRXBMmmjMiFewFnU/zz76iIqQ==","subject":"OFF-0123"},"stream":"meeting:suffolk:ME/00004/24","type":"meeting.moved","version":4}', '\xb059c605abca541589df4f4163ae2b90b38df9c9c98626d76f002b8ba38b2320'),
	(206, 'meeting:norfolk:ME/00005/24', 1, 'meeting.scheduled', 1, 'c-113', 0, '{"actor":"test","causationId":null,"commandHash":"07feaf786881eac15fc9afa2d5c11b6fea1e096a3108280c23d79e325695fea9","commandId":"c-113","commandSeq":0,"correlationId":"c-113","data":{"person":"OFF-0123","sealed":["note"],"value":"2024-12-03"},"enteredOn":"2023-03-13","on":"2023-02-22","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"F++Rpz9kwa2JI5xdbrcsI2mP1HHAkvJKiPe+lb2JhsTUm8IVOlHsqdnLl440bQ==","subject":"OFF-0123"},"stream":"meeting:norfolk:ME/00005/24","type":"meeting.scheduled","version":1}', '\xd5730a169ab06ca266ebfa194c2f880f64e8e51f2fdd3174b62d287e15edbb9d'),
	(207, 'meeting:norfolk:ME/00005/24', 2, 'meeting.moved', 1, 'c-113', 1, '{"actor":"test","causationId":null,"commandHash":"07feaf786881eac15fc9afa2d5c11b6fea1e096a3108280c23d79e325695fea9","commandId":"c-113","commandSeq":1,"correlationId":"c-113","data":{"related":"CM/00001/23","sealed":["person"],"value":"2024-08-28"},"enteredOn":"2023-06-06","on":"2023-05-21","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"g+095wyT+oPSjjvd7TYvdWRe1PbKlE3AcxkKbtrE2ART9cd66MJeRRSJQLEUdQ0oGtQcsKGZZUo=","subject":"case"},"stream":"meeting:norfolk:ME/00005/24","type":"meeting.moved","version":2}', '\x82549f10e5144d27cfe6c73cdd3a5c16f64b7f1ea6dc3635239c3b87d8d267e0'),
	(208, 'meeting:norfolk:ME/00005/24', 3, 'meeting.moved', 1, 'c-114', 0, '{"actor":"test","causationId":null,"commandHash":"97f451d5610e54dcff2ee8f417562d4d16a2484ff8b2d02400b50bc6f51af154","commandId":"c-114","commandSeq":0,"correlationId":"c-114","data":{"sealed":["note","person"],"value":"2023-06-05"},"enteredOn":"2023-06-27","on":"2023-06-19","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Pr7ALBR6Rg8cxHmVwrTFtYArB736C1SgKvFiExpTn0QUZtQxpmzeddfc0GKNdRayGUvAWPp/sTlTjwRLddIbSqXd4hHh+bG23/zSpQvJzJIsou2beIJQn2AvIEG4iPAxRqICw7/AXs6Kb+zT","subject":"case"},"stream":"meeting:norfolk:ME/00005/24","type":"meeting.moved","version":3}', '\xeb4b2e9d7f95e01ccdcec18101bf0859330e016af9d6a6cc661e5d8903673734'),
	(209, 'meeting:norfolk:ME/00005/24', 4, 'meeting.moved', 1, 'c-114', 1, '{"actor":"test","causationId":null,"commandHash":"97f451d5610e54dcff2ee8f417562d4d16a2484ff8b2d02400b50bc6f51af154","commandId":"c-114","commandSeq":1,"correlationId":"c-114","data":{"sealed":["note"],"value":"2024-02-28"},"enteredOn":"2023-08-09","on":"2023-08-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Erc9eCG3Nd8xxcGItqYstAZUcKiLnyZF1a/SBONc30hNcSCZp97r59TsQxxcWg==","subject":"case"},"stream":"meeting:norfolk:ME/00005/24","type":"meeting.moved","version":4}', '\x01c220280b58a7e2433d1670e805b4e1d333baa69e30c9a33a98d3e1eb4b222b'),
	(210, 'meeting:norfolk:ME/00005/24', 5, 'meeting.fact-corrected', 1, 'c-115', 0, '{"actor":"test","causationId":null,"commandHash":"5efb5662606ec13630d39c8c4edac3c18a63eb9009a088ad21d3f3469e41c22b","commandId":"c-115","commandSeq":0,"correlationId":"c-115","data":{"fact":4,"factOn":"2023-08-06","sealed":["note","reason"],"value":"2024-02-28"},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"jHrL+DWyU7htuZg7KzupjbcvPdOocheZbCHrsdjOANu+yzE4T+LtgKeW4aMh3mBJ1ng3HcrMH/Goaeodq0T2pVpWhTsbTlBdSHXBkXG4BZN/OVgEs4no","subject":"case"},"stream":"meeting:norfolk:ME/00005/24","type":"meeting.fact-corrected","version":5}', '\x11cfe9faec18bd2e87cc81729f512a250f6a27d13207237e751a8d6b9b4cdadf'),
	(211, 'meeting:norfolk:ME/00006/24', 1, 'meeting.scheduled', 1, 'c-116', 0, '{"actor":"test","causationId":null,"commandHash":"5c9665ecd324a1bca7ad9772262503d5055416a5cbe59cb7e6decc5574e7637b","commandId":"c-116","commandSeq":0,"correlationId":"c-116","data":{"person":"CPL-00042","value":"2024-06-22"},"enteredOn":"2023-01-21","on":"2023-01-14","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"meeting:norfolk:ME/00006/24","type":"meeting.scheduled","version":1}', '\x32015d4a9dfa36cf1ee5c0dd5d60a764f20997c812e577b087b5a9bc168ff471'),
	(212, 'meeting:norfolk:ME/00006/24', 2, 'meeting.moved', 1, 'c-116', 1, '{"actor":"test","causationId":null,"commandHash":"5c9665ecd324a1bca7ad9772262503d5055416a5cbe59cb7e6decc5574e7637b","commandId":"c-116","commandSeq":1,"correlationId":"c-116","data":{"sealed":["note","person"],"value":"2023-11-14"},"enteredOn":"2023-07-08","on":"2023-07-07","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"0D7PMW3fHE9oIoUCsoxClZICwGgVxOb0ifTywy5+toh0MJm9gVFjlllplIhvcKhwuL/lPzDoKYtJ/arju73HdP9BEP5Z4JkQGNTL1dxbgdJmoeGm05MbTyZc2qAzt6I/0eoXq+QEPCa3pZa1cyH9","subject":"case"},"stream":"meeting:norfolk:ME/00006/24","type":"meeting.moved","version":2}', '\x3c93fedb3f2eed43ac95ee51f4cb2857cfa679184abfd526b2c48fe2960c620d'),
	(213, 'meeting:norfolk:ME/00006/24', 3, 'meeting.moved', 1, 'c-117', 0, '{"actor":"test","causationId":null,"commandHash":"144a7b4b919c7a28ac920be31e0fe65cac9c9a5bcb270931a5add9ad8d655b49","commandId":"c-117","commandSeq":0,"correlationId":"c-117","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2023-01-11"},"enteredOn":"2023-08-31","on":"2023-08-17","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"rswxnJO+piCKk952T5KgrOSklSDD/QBiookcexQZImeiWqlGENp4IBflOG8eDYRYuoSBMwEdyK8avlEzVozDzk4PGjrLLb/KDZDll4JBL0RbZm2S","subject":"OFF-0123"},"stream":"meeting:norfolk:ME/00006/24","type":"meeting.moved","version":3}', '\x4e5e5686795ba740342fd21792ad38eb321d7676e90d67afccbf22f76ff19f72'),
	(406, 'conduct:norfolk:CO/00002/24', 5, 'conduct.restricted', 1, 'c-233', 0, '{"actor":"test","causationId":null,"commandHash":"d478696c4398c12299f4029a4c494a7f35b3b318a5856b73265c9f8f2555cbae","commandId":"c-233","commandSeq":0,"correlationId":"c-233","data":{"named":["id|a","id|b"],"reason":"counter-corruption"},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"conduct:norfolk:CO/00002/24","type":"conduct.restricted","version":5}', '\xcd7b22b2aeefb8aec2f11abb382ee9504524d561c953fdff014f1ed1aed121ce'),
	(215, 'meeting:norfolk:ME/00007/24', 2, 'meeting.moved', 1, 'c-118', 1, '{"actor":"test","causationId":null,"commandHash":"bf623d81f72c647afb16781868d7610c21c44feedc255eee5fbe2ab568a1dc30","commandId":"c-118","commandSeq":1,"correlationId":"c-118","data":{"sealed":["note"],"value":"2023-01-18"},"enteredOn":"2023-08-10","on":"2023-08-01","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"xFs3iG6WJEkEDoIaipNgihmf9I4EBB5MUIxQ09XcjZD+VUXfGYGFi59A20ezlqZfhlKNs0I3mI1EXoho70MsUk4xjrD4xUUEtYAeclP2KObv","subject":"case"},"stream":"meeting:norfolk:ME/00007/24","type":"meeting.moved","version":2}', '\xb1c4eecc413ec5042931514012bf55fb6c8002d4f1e34d559cac67d56c00e56e'),
	(216, 'meeting:norfolk:ME/00007/24', 3, 'meeting.moved', 1, 'c-119', 0, '{"actor":"test","causationId":null,"commandHash":"9044dc8633cd48821fb7061d3626cd970fb266d8850b70fd024c7428cf8eb624","commandId":"c-119","commandSeq":0,"correlationId":"c-119","data":{"sealed":["note"],"value":"2023-11-18"},"enteredOn":"2023-10-27","on":"2023-10-10","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"nQSTeJ0rMY7fA2fCsG5ICrrZRCyzy34/klw1mZDQZT7ROJbh87aHpXNy4fzokQ==","subject":"case"},"stream":"meeting:norfolk:ME/00007/24","type":"meeting.moved","version":3}', '\xf1118196dbe7da307ada8cf3841fcbff957fbc920a9f99d0ec7787b0f9594b29'),
	(217, 'meeting:suffolk:ME/00008/24', 1, 'meeting.scheduled', 1, 'c-120', 0, '{"actor":"test","causationId":null,"commandHash":"d397debb6c4c2b414cc4026e4cee5890b00721c194c5ab4aa3dd152b6f12029e","commandId":"c-120","commandSeq":0,"correlationId":"c-120","data":{"sealed":["person"],"value":"2023-01-17"},"enteredOn":"2023-08-01","on":"2023-08-01","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"s/8rVwdAylabKuvCvOS+mxEtM2lHuxeCe/LCe/v3SwTbS19lefw1zeh2xPU6rHf7crBH4VUOuCc=","subject":"case"},"stream":"meeting:suffolk:ME/00008/24","type":"meeting.scheduled","version":1}', '\x57c3e35b3ea74a5aacb17a2c4dc02052f563bbfe2d358f9a0a39be1070729a7a'),
	(218, 'meeting:suffolk:ME/00008/24', 2, 'meeting.moved', 1, 'c-120', 1, '{"actor":"test","causationId":null,"commandHash":"d397debb6c4c2b414cc4026e4cee5890b00721c194c5ab4aa3dd152b6f12029e","commandId":"c-120","commandSeq":1,"correlationId":"c-120","data":{"sealed":["note","person"],"value":"2024-07-09"},"enteredOn":"2023-09-30","on":"2023-09-17","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"oVTKxbaHC7wDWpCP7sIXlhDNywDq0ZpepUZsnq74EzVY43uXhVTByTgaz4YenwVahk5d34vjE6VaFaX4ugG6bQZSh94vjwkiwbW/P9vzu3QgwEeyvT1uqk0SJPWUKm5WZvwrypaeR3plJpyq","subject":"case"},"stream":"meeting:suffolk:ME/00008/24","type":"meeting.moved","version":2}', '\x1d259461e53f6464f55a955b34e40d5e698d454ec423b679db970be125c8e245'),
	(219, 'meeting:suffolk:ME/00008/24', 3, 'meeting.moved', 1, 'c-121', 0, '{"actor":"test","causationId":null,"commandHash":"459cf5ddf52c8b532f7721be2742a49b468673ff5fad3a0fc82e8b38491898f3","commandId":"c-121","commandSeq":0,"correlationId":"c-121","data":{"value":"2024-04-03"},"enteredOn":"2023-12-15","on":"2023-11-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"meeting:suffolk:ME/00008/24","type":"meeting.moved","version":3}', '\xe90a487bbc8e4b48847bc02630369b75094c807e4f3d5dcc102e5d2ed686e2f3'),
	(220, 'meeting:suffolk:ME/00008/24', 4, 'meeting.fact-withdrawn', 1, 'c-122', 0, '{"actor":"test","causationId":null,"commandHash":"8d3933266516684970e2fca1c78b041c46b3ec5a3442c0485e11295851530c37","commandId":"c-122","commandSeq":0,"correlationId":"c-122","data":{"fact":3,"sealed":["reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"/1KV1NvHezFcXID1ofiFnUH3fj192XnRHeoHJI2Q8y8BCH4mfSvBH19Gzp5T67eMqOypOVmXYwMexK3FXcD98A==","subject":"case"},"stream":"meeting:suffolk:ME/00008/24","type":"meeting.fact-withdrawn","version":4}', '\x1c75f61fd16478aa2d1ea1d87a4a3987e8bc5de4f07f8f106a23446e5548c7d0'),
	(221, 'meeting:norfolk:ME/00009/24', 1, 'meeting.scheduled', 1, 'c-123', 0, '{"actor":"test","causationId":null,"commandHash":"b866e6c3098e5c9caa0df9176cb3ecff0638e6ded7d114bd4742afc7f5522ee5","commandId":"c-123","commandSeq":0,"correlationId":"c-123","data":{"sealed":["note","person"],"value":"2024-03-19"},"enteredOn":"2023-01-26","on":"2023-01-14","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"bkRfdR4Y6cdtxCk0RXV/AbzB0T9825n8gW26fWQHRu2jEvc9Ac/H49iLq5lF5XVrWFlYoR1LCGbAcBulj/NbVRS+/vDdXg1/xw==","subject":"case"},"stream":"meeting:norfolk:ME/00009/24","type":"meeting.scheduled","version":1}', '\x3367cbfdf0cce6f6b5a41cbd92173ddaa1f15aeb79f928ebfac4380728cb535a'),
	(222, 'meeting:norfolk:ME/00009/24', 2, 'meeting.moved', 1, 'c-123', 1, '{"actor":"test","causationId":null,"commandHash":"b866e6c3098e5c9caa0df9176cb3ecff0638e6ded7d114bd4742afc7f5522ee5","commandId":"c-123","commandSeq":1,"correlationId":"c-123","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"2024-08-22"},"enteredOn":"2023-02-20","on":"2023-02-02","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"eLBKnCTZiXiyt+6N+GUnqprYvjPwOllKVYXmI/n9JoKW40aTiNb0A+QgSd1Hyt/hnRrvF/qJknNB4MKCqf+nPOYiTfUanoHUYw==","subject":"case"},"stream":"meeting:norfolk:ME/00009/24","type":"meeting.moved","version":2}', '\x779af86ec89c567cd2609538cb94f5893d64b97294b3c0c99ff3d76616abfe33'),
	(223, 'meeting:norfolk:ME/00009/24', 3, 'meeting.moved', 1, 'c-124', 0, '{"actor":"test","causationId":null,"commandHash":"4546fe2ee4da2b16e154fa0d124e2f7374d74d29c6bc9b8194a5eb1730248ce2","commandId":"c-124","commandSeq":0,"correlationId":"c-124","data":{"person":"OFF-0123","related":"CM/00001/23","value":"2023-12-28"},"enteredOn":"2023-05-04","on":"2023-04-22","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"meeting:norfolk:ME/00009/24","type":"meeting.moved","version":3}', '\xadf15e7e4bcbb46217464dd45889f6fdc218a391e907fbfb7fa67cb291b28515'),
	(224, 'meeting:norfolk:ME/00009/24', 4, 'meeting.cancelled', 1, 'c-124', 1, '{"actor":"test","causationId":null,"commandHash":"4546fe2ee4da2b16e154fa0d124e2f7374d74d29c6bc9b8194a5eb1730248ce2","commandId":"c-124","commandSeq":1,"correlationId":"c-124","data":{"sealed":["note"]},"enteredOn":"2023-06-16","on":"2023-06-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"kl1eWizsdw0JgNmOQD523eUgK7og0cOLev04oHnkkho7Pmbfo0GmQ2Z1v7Upqushjw4=","subject":"case"},"stream":"meeting:norfolk:ME/00009/24","type":"meeting.cancelled","version":4}', '\xbfc75331ad70a53ee2b1042e168c340e80cd8e951712c4beb523e337e800565f'),
	(225, 'meeting:norfolk:ME/00010/24', 1, 'meeting.scheduled', 1, 'c-125', 0, '{"actor":"test","causationId":null,"commandHash":"bc70de305b90fd53906fc7235af2c412fd3310c7aeacbe36bab7b4ba66b39e7d","commandId":"c-125","commandSeq":0,"correlationId":"c-125","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"2024-04-18"},"enteredOn":"2023-07-26","on":"2023-07-19","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"HaIGFZ+BzqCU3hA3vsizVYg/rgDpkxTEP9f4w/D8BCjMgY4HWFPF2ZL8J/FEteL70sznypl9XUNfx60UE8I+HEULjFlE2Po9UjO1C6upn8kO","subject":"CPL-00042"},"stream":"meeting:norfolk:ME/00010/24","type":"meeting.scheduled","version":1}', '\x04dd42fddd1dddbde6ed2d09d6ed1638f713a401c2b397c861310edc1e2922ba'),
	(226, 'meeting:norfolk:ME/00010/24', 2, 'meeting.moved', 1, 'c-125', 1, '{"actor":"test","causationId":null,"commandHash":"bc70de305b90fd53906fc7235af2c412fd3310c7aeacbe36bab7b4ba66b39e7d","commandId":"c-125","commandSeq":1,"correlationId":"c-125","data":{"sealed":["person"],"value":"2024-12-02"},"enteredOn":"2023-10-01","on":"2023-09-21","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"kXVtR/Oi8alioHFS86aMPrlOnVzLM40Q5Gmm1GRTsT2N4faToAGe2HaDz/XrvILnHh1YHSB3ckg=","subject":"case"},"stream":"meeting:norfolk:ME/00010/24","type":"meeting.moved","version":2}', '\x47804a136afff81085712507b8e23e286298d0cbaad2e454cf86f7aba718992a'),
	(227, 'meeting:norfolk:ME/00010/24', 3, 'meeting.moved', 1, 'c-126', 0, '{"actor":"test","causationId":null,"commandHash":"30f4f7ad3da7498fa08c5d7519e0b00091fba7859946de130b421ba55cb93504","commandId":"c-126","commandSeq":0,"correlationId":"c-126","data":{"sealed":["note"],"value":"2024-10-05"},"enteredOn":"2023-10-07","on":"2023-10-05","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"iBxnfs6wzGAFrSuV/r2J9lD+208bYFKOanHeVWAQmzXjy30Wl63j7PmXLqIg+w==","subject":"case"},"stream":"meeting:norfolk:ME/00010/24","type":"meeting.moved","version":3}', '\x24d2e7f1e056d88686efe22bb9983ed0f5c9ef3306171fd7025374f6da6d78bd'),
	(228, 'meeting:norfolk:ME/00010/24', 4, 'meeting.held', 1, 'c-126', 1, '{"actor":"test","causationId":null,"commandHash":"30f4f7ad3da7498fa08c5d7519e0b00091fba7859946de130b421ba55cb93504","commandId":"c-126","commandSeq":1,"correlationId":"c-126","data":{"related":"CM/00001/23","sealed":["person"]},"enteredOn":"2023-11-28","on":"2023-11-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"k+XeFF39dvXM7jnhb3VZfJt45PvO4QCgxo/X7YWT1vjOOwWBKiYlleeyo5fCBgEwm9DT4qvlzqs=","subject":"case"},"stream":"meeting:norfolk:ME/00010/24","type":"meeting.held","version":4}', '\x3f145b29ab6a1c499b724754b40a4a8984326d62b1d8b617a45884c0d831f5d3'),
	(229, 'meeting:norfolk:ME/00011/24', 1, 'meeting.scheduled', 1, 'c-127', 0, '{"actor":"test","causationId":null,"commandHash":"450c30024056c8fbc18bd71f7b570cd52cb5e7d54f8dc50c913631d019213d8a","commandId":"c-127","commandSeq":0,"correlationId":"c-127","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2024-06-06"},"enteredOn":"2023-09-30","on":"2023-09-20","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"S0TRHJGM2F/bngdW+pMuRQAt/3h35aGLwgc4iz3XwMCymPb0Yz7tx0riPGt0v9qE1aIbUt7AlD2uFJ2x8azW+6u98hav2VMYEobNwR7uRUE9l4nW","subject":"OFF-0123"},"stream":"meeting:norfolk:ME/00011/24","type":"meeting.scheduled","version":1}', '\x4dd1c998bb0a3135cff058ab6d78e947d6b9224e87a2c9a95fdc50b22ed88786'),
	(230, 'meeting:norfolk:ME/00011/24', 2, 'meeting.moved', 1, 'c-127', 1, '{"actor":"test","causationId":null,"commandHash":"450c30024056c8fbc18bd71f7b570cd52cb5e7d54f8dc50c913631d019213d8a","commandId":"c-127","commandSeq":1,"correlationId":"c-127","data":{"person":"CPL-00042","sealed":["note"],"value":"2024-09-22"},"enteredOn":"2023-10-24","on":"2023-10-12","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"xATLYY6Nm9OUrTuLdlSCxZWRXJ6HhO4S+b0tzmUxpPjOVAtXh/oY4AsIt5Il2Q==","subject":"CPL-00042"},"stream":"meeting:norfolk:ME/00011/24","type":"meeting.moved","version":2}', '\x08107b3da9b01df3d1289d5019d7f5bb7283ca54d30762e70e603f58ccb9bc83'),
	(231, 'meeting:norfolk:ME/00011/24', 3, 'meeting.moved', 1, 'c-128', 0, '{"actor":"test","causationId":null,"commandHash":"ddb03aa3dbdd6ebe5988341cb0f2d1628099daf23436dbd154bce565e034719c","commandId":"c-128","commandSeq":0,"correlationId":"c-128","data":{"person":"OFF-0123","sealed":["note"],"value":"2024-09-15"},"enteredOn":"2023-12-09","on":"2023-11-21","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Ixnb/jt2mFAAVGdhEZz3UrfOyuwNZ/ip63ipjlMZG4+v8UE+jUQw+kk24dyGdQ==","subject":"OFF-0123"},"stream":"meeting:norfolk:ME/00011/24","type":"meeting.moved","version":3}', '\x00e9d0d9781acd1b664dced4d361f9929d38affc9d95228cae166967cccf7e0b'),
	(232, 'meeting:norfolk:ME/00011/24', 4, 'meeting.held', 1, 'c-128', 1, '{"actor":"test","causationId":null,"commandHash":"ddb03aa3dbdd6ebe5988341cb0f2d1628099daf23436dbd154bce565e034719c","commandId":"c-128","commandSeq":1,"correlationId":"c-128","data":{"related":"CM/00001/23","sealed":["details.attendance","note"]},"enteredOn":"2024-02-16","on":"2024-02-15","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"bTe1V2WYkkgOyTAzptBxhjPjgv/Ry9Yhl/dOml0KT9dl154M+2rdk11c7QnjKTMuY184YYmulPcPvCrkfV1vS4rrS9Yz2yGnIPyKl2rkYHaoQyePV/jkT+WyBhio1Jl6wnEzgMpfL9TymAqIW6qwAQWgMQ==","subject":"case"},"stream":"meeting:norfolk:ME/00011/24","type":"meeting.held","version":4}', '\x04f5db31e3c5f9b459ace5fa88de55ca39d50da63504c9672731178d349a925f'),
	(233, 'meeting:suffolk:ME/00012/24', 1, 'meeting.scheduled', 1, 'c-129', 0, '{"actor":"test","causationId":null,"commandHash":"be72c1c6b2ba1cdcda4cb0fb954232792c7f5cb8ec99af23e46c9a0109e878f9","commandId":"c-129","commandSeq":0,"correlationId":"c-129","data":{"related":"CM/00001/23","sealed":["note"],"value":"2023-01-12"},"enteredOn":"2023-03-07","on":"2023-02-26","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"lUsopFXJ3tj9VHj0Xksa7yOsSA9C0NekVDlM8KpnB0oJ5HffDf+XmWB2IMvtAA==","subject":"case"},"stream":"meeting:suffolk:ME/00012/24","type":"meeting.scheduled","version":1}', '\x869dd0d14103ce9bc6275636dee5cdc112e7787a87962b3b87326b0398422c23'),
	(234, 'meeting:suffolk:ME/00012/24', 2, 'meeting.moved', 1, 'c-129', 1, '{"actor":"test","causationId":null,"commandHash":"be72c1c6b2ba1cdcda4cb0fb954232792c7f5cb8ec99af23e46c9a0109e878f9","commandId":"c-129","commandSeq":1,"correlationId":"c-129","data":{"related":"CM/00001/23","sealed":["note"],"value":"2024-01-31"},"enteredOn":"2023-04-28","on":"2023-04-25","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"SauPZFTk99q2QcZWghEHPZW1wbXp9vFGnmtyTMzZuco+e2EbZAjeWGOaviTaT3wKe2VBgnFqs3tMilpT/wkFJczL/Nb9FALLAOTo8w8gIIOu","subject":"case"},"stream":"meeting:suffolk:ME/00012/24","type":"meeting.moved","version":2}', '\xfbeba7f255451049289c2ba865eede2141f19d71acf24fa89477802eb26d0b45'),
	(235, 'meeting:suffolk:ME/00012/24', 3, 'meeting.question-asked', 1, 'c-130', 0, '{"actor":"test","causationId":null,"commandHash":"f5c2aa9724c60cc2b512cb661db1a567a3b43efc1769dd3306068b8b144bf2fa","commandId":"c-130","commandSeq":0,"correlationId":"c-130","data":{"details":{"number":"12","topic":"Others."},"person":"OFF-0123","related":"CM/00001/23","sealed":["details.question"]},"enteredOn":"2023-05-25","on":"2023-05-21","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"08oI9138PC7I1kzhUMoCBenFBd3K3qb/of+EPgQ0gw0JHmfN+s/XcKWIUB/xtJPRP+5KrggeHLDiN2tPhTI=","subject":"OFF-0123"},"stream":"meeting:suffolk:ME/00012/24","type":"meeting.question-asked","version":3}', '\x53cec402a0eec3bc735a2379212313f97f981425a40a263ea6b1349bc5301eef'),
	(236, 'meeting:suffolk:ME/00012/24', 4, 'meeting.moved', 1, 'c-130', 1, '{"actor":"test","causationId":null,"commandHash":"f5c2aa9724c60cc2b512cb661db1a567a3b43efc1769dd3306068b8b144bf2fa","commandId":"c-130","commandSeq":1,"correlationId":"c-130","data":{"sealed":["note","person"],"value":"2023-06-06"},"enteredOn":"2023-08-17","on":"2023-08-15","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"gIXApCKi2EYNt7iqCa5kQTs9oaXQilmG0RUqyymemxfmX3aqJnscBXqnSOUd03R95G6n701JbKHsxCz81DufixHqCytBzzipFw==","subject":"case"},"stream":"meeting:suffolk:ME/00012/24","type":"meeting.moved","version":4}', '\x3d5c7327344a8e105a208ce6e4731edcc196cdfe20923fd59f42d8a97af76790'),
	(237, 'action:norfolk:AC/00001/24', 1, 'action.raised', 1, 'c-131', 0, '{"actor":"test","causationId":null,"commandHash":"48a54b32d9e3fa2836226d9b9717910429ed8d986d5e10529e6177c614c5f1fa","commandId":"c-131","commandSeq":0,"correlationId":"c-131","data":{"details":{"side":"force"},"person":"CPL-00042"},"enteredOn":"2023-10-04","on":"2023-09-19","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"action:norfolk:AC/00001/24","type":"action.raised","version":1}', '\xb95d0c7cf1ae2b0b4ca3fac5946837569a3dc1fd6f4a874350651a30d147f7d1'),
	(238, 'action:norfolk:AC/00001/24', 2, 'action.due', 1, 'c-131', 1, '{"actor":"test","causationId":null,"commandHash":"48a54b32d9e3fa2836226d9b9717910429ed8d986d5e10529e6177c614c5f1fa","commandId":"c-131","commandSeq":1,"correlationId":"c-131","data":{"sealed":["person"],"value":"2023-03-20"},"enteredOn":"2023-10-16","on":"2023-09-29","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"wsuT5tFrFQ+pMtSXEUbnyEiJvcKN8TWDRGE2SNhqEdtpoiXul0sWHqXZArtPvljnQph8bGhct28=","subject":"case"},"stream":"action:norfolk:AC/00001/24","type":"action.due","version":2}', '\xe740a970398fc4b9533ae7611d66c2dd95dfae1a23c60c7c9af7194ee594c28b'),
	(239, 'action:norfolk:AC/00001/24', 3, 'action.owner', 1, 'c-132', 0, '{"actor":"test","causationId":null,"commandHash":"0f4d60435bbf1b97826c929d3fc077608c3e2526436352698a0795cd6791f51e","commandId":"c-132","commandSeq":0,"correlationId":"c-132","data":{"details":{"side":"both"},"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-12-06","on":"2023-12-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"8YI1lA//Sa5KnZ6/rOPYdrkqb2xWTkKU8uV2iX7XIYIP3DFLF/S2z2uhIBbTYJ0kw1+E/9mBqrNIofImzudQuc0PQfDnD/VN5A==","subject":"case"},"stream":"action:norfolk:AC/00001/24","type":"action.owner","version":3}', '\x7f79dd723ae779ac9d01429f1e112fee4857ccf46e25ff4f863b45f73c30779f'),
	(240, 'action:norfolk:AC/00001/24', 4, 'action.carried-over', 1, 'c-132', 1, '{"actor":"test","causationId":null,"commandHash":"0f4d60435bbf1b97826c929d3fc077608c3e2526436352698a0795cd6791f51e","commandId":"c-132","commandSeq":1,"correlationId":"c-132","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-02-18","on":"2024-02-02","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"366K4nB9VdmXRpfwyV1iaiuQqxXYpCWCTWo6x9GinYds6HbKTSbWqNOnNhFvTg==","subject":"OFF-0123"},"stream":"action:norfolk:AC/00001/24","type":"action.carried-over","version":4}', '\xfef6e9baedd90821ee1d47f86e397fe6baf51251ffe06a1b14c7720922603e25'),
	(241, 'action:norfolk:AC/00002/24', 1, 'action.raised', 1, 'c-133', 0, '{"actor":"test","causationId":null,"commandHash":"bcf1c8f5f52d9811b51fc34021afb2804594bbf393e0f04cdb1e6dbede14dfec","commandId":"c-133","commandSeq":0,"correlationId":"c-133","data":{"details":{"side":"both"},"person":"OFF-0123","related":"CM/00001/23","value":"1"},"enteredOn":"2023-01-28","on":"2023-01-14","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"action:norfolk:AC/00002/24","type":"action.raised","version":1}', '\x30aa9fea3cc25265e075d627fcc115e0b1cc5029040d20e18b23516cc72c4512'),
	(242, 'action:norfolk:AC/00002/24', 2, 'action.closed', 1, 'c-133', 1, '{"actor":"test","causationId":null,"commandHash":"bcf1c8f5f52d9811b51fc34021afb2804594bbf393e0f04cdb1e6dbede14dfec","commandId":"c-133","commandSeq":1,"correlationId":"c-133","data":{"sealed":["note","person"]},"enteredOn":"2023-03-29","on":"2023-03-13","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"VloLuj3335ER6gMKg5kHYrUCYGXZA+byyevo4sJE1lFDe6MxZeghHv02AM0EU+me2hw84QdkqmrYQ9KII7oM7Mc/N8syIjIRCILDqY7Y41b4jDvvihOx0gStgCna3CGYKmPXxK3I/6HhkqPRY++f","subject":"case"},"stream":"action:norfolk:AC/00002/24","type":"action.closed","version":2}', '\xd78af01e6136442e886cf1bf485a6ba8800188e882ff47a6eca86b3756752183'),
	(243, 'action:norfolk:AC/00002/24', 3, 'action.due', 1, 'c-134', 0, '{"actor":"test","causationId":null,"commandHash":"6b5bb7ad3747b19be064914a9f17fff2560403821e89295de69a1234d1606519","commandId":"c-134","commandSeq":0,"correlationId":"c-134","data":{"related":"CM/00001/23","sealed":["note"],"value":"2024-02-11"},"enteredOn":"2023-05-14","on":"2023-05-07","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"WmsF2M/ppQkqG7Y8LnajCl1tOi5NHePHCcJFFLmk4nz6xFiOIDdbA+nQusImpeH4mJIiTzFnNgd4AfyZ53BqQEfqG2I0qCrXsK4dLdiodQpt","subject":"case"},"stream":"action:norfolk:AC/00002/24","type":"action.due","version":3}', '\x805b42b19a11b3319da33352241605ceb15154b5a440eed29b9d3916fe6532e8'),
	(244, 'action:norfolk:AC/00002/24', 4, 'action.update', 1, 'c-134', 1, '{"actor":"test","causationId":null,"commandHash":"6b5bb7ad3747b19be064914a9f17fff2560403821e89295de69a1234d1606519","commandId":"c-134","commandSeq":1,"correlationId":"c-134","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-07-26","on":"2023-07-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"HsOhk7med7hMgleMLn7tCUDCo0Ul/gZvzZIKnEzr3HzW4Qrj5gRUREi+4VGlW1iDg9fiqTzyvZ/BYJJ2MQKTedk7PyYRmborYWhNILRdoXI3","subject":"OFF-0123"},"stream":"action:norfolk:AC/00002/24","type":"action.update","version":4}', '\x326c33db1c713ff91a968a42d6ca5a992789e8eeb5a5921f7ea338485c88e38b'),
	(245, 'action:norfolk:AC/00003/24', 1, 'action.raised', 1, 'c-135', 0, '{"actor":"test","causationId":null,"commandHash":"de194dd3000d45fb8d478aa5d4cd92684c0b099f293da8c39319244d9ab72961","commandId":"c-135","commandSeq":0,"correlationId":"c-135","data":{"details":{"side":"force"},"person":"CPL-00042","sealed":["note"],"value":"12"},"enteredOn":"2023-01-13","on":"2023-01-13","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"VHJDoFK5Wuwk3akf0qrRdmEqz+qT224M9/fGZ+dL2e5gngdh+1+4QC91NzM1H+QKwFdKVD9lMoXy+JY4ht9U/x7xJeKyAJsltEbm2J3puqsh","subject":"CPL-00042"},"stream":"action:norfolk:AC/00003/24","type":"action.raised","version":1}', '\x3aa2b00c73f2b4bbc31e2ce3dcd496c1dc05560bb16267fdc8636f726a6a612c'),
	(246, 'action:norfolk:AC/00003/24', 2, 'action.due', 1, 'c-135', 1, '{"actor":"test","causationId":null,"commandHash":"de194dd3000d45fb8d478aa5d4cd92684c0b099f293da8c39319244d9ab72961","commandId":"c-135","commandSeq":1,"correlationId":"c-135","data":{"person":"OFF-0123","sealed":["note"],"value":"2024-09-04"},"enteredOn":"2023-03-22","on":"2023-03-20","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"ueROVwKk3fcn9FwjolBEHcIddcT7w7D/Z3v5ozkmKACsAlUADvdjt+HlQPYSFA==","subject":"OFF-0123"},"stream":"action:norfolk:AC/00003/24","type":"action.due","version":2}', '\x82cb4cb81005cadd95076195b76f5c375138f3949fd2bdf1ad68d07b72d8372d'),
	(247, 'action:norfolk:AC/00003/24', 3, 'action.due', 1, 'c-136', 0, '{"actor":"test","causationId":null,"commandHash":"bc22eca1c749bc1bd5c2a2f8fdfb431802723bf3f7c3d52f716e738e3290d282","commandId":"c-136","commandSeq":0,"correlationId":"c-136","data":{"sealed":["note","person"],"value":"2024-11-29"},"enteredOn":"2023-07-01","on":"2023-06-15","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"GN6PwwRjKl68oLn6N7mL39S+ElcqHrQG0fGCQ4B8yf0N7bAmF7SpKI3b3+66EHZiPCH6qW88859fwYQevw7gWD6ACJExwuQXN1uXTIsr72UPTPXffQeb4xuvfXPknoVAbcZAmou/qIfbVnUT","subject":"case"},"stream":"action:norfolk:AC/00003/24","type":"action.due","version":3}', '\x5628239f01bb1a5f5ffe555b38cd1115f02797d096a2fec199e887e50df96ed8'),
	(248, 'action:suffolk:AC/00004/24', 1, 'action.raised', 1, 'c-137', 0, '{"actor":"test","causationId":null,"commandHash":"90650aeb78cb16a5a238295de546c1b6511db1b2aa97779e0822a34fe96dd275","commandId":"c-137","commandSeq":0,"correlationId":"c-137","data":{"details":{"side":"both"},"person":"CPL-00042","sealed":["note"],"value":"1"},"enteredOn":"2023-05-13","on":"2023-05-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"28VRFUSa8l7YJpmTGMDHbd5anYrmOvbDw9xIVFZSi8zs6qvkDF1XMgHzjvvq7ZRqYs/xUaWdGT39idVhrdYP0JlMnBhkMUiFXlVEFXv8mIg2","subject":"CPL-00042"},"stream":"action:suffolk:AC/00004/24","type":"action.raised","version":1}', '\x282c378c1fc308be0f9068a12aad0c1b4c5b2304f0530371a8f258a9a2ca35cd'),
	(249, 'action:suffolk:AC/00004/24', 2, 'action.due', 1, 'c-137', 1, '{"actor":"test","causationId":null,"commandHash":"90650aeb78cb16a5a238295de546c1b6511db1b2aa97779e0822a34fe96dd275","commandId":"c-137","commandSeq":1,"correlationId":"c-137","data":{"person":"CPL-00042","sealed":["note"],"value":"2024-12-07"},"enteredOn":"2023-08-22","on":"2023-08-03","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"zFs3U13dNPUM0KqxHOxYZc18puqvrZELe1CpALeOYKvzg1SMKJpy+iL0JlcYvQZdq9233bf3FWACOhm6os+Sc2BBmnqeYv1/C/eo+98nGBSf","subject":"CPL-00042"},"stream":"action:suffolk:AC/00004/24","type":"action.due","version":2}', '\xf6f9a6ad18ccc1dea07724b09bed0a3e212c3ee06b47845cbbdba061fafd02db'),
	(250, 'action:suffolk:AC/00004/24', 3, 'action.due', 1, 'c-138', 0, '{"actor":"test","causationId":null,"commandHash":"756a5646b0bbb097e343826f60de771409a2dd07592a306c5d690c06f951ce7e","commandId":"c-138","commandSeq":0,"correlationId":"c-138","data":{"sealed":["note"],"value":"2023-11-24"},"enteredOn":"2023-09-27","on":"2023-09-26","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"KBYCaDCpdIu2U5E5Mu7mDSVYtl2stc1OPI5Dc5csuT7z82tQwkVj3FcbisE0cQ==","subject":"case"},"stream":"action:suffolk:AC/00004/24","type":"action.due","version":3}', '\xa48af4e2c811cf4050dc60c33098e7038d67b7a017894ef54159d8f2125b8a4a'),
	(251, 'action:norfolk:AC/00005/24', 1, 'action.raised', 1, 'c-139', 0, '{"actor":"test","causationId":null,"commandHash":"535e639677a13a6b449f941b753cb5fd06185f9a47029dac4c92da556126c91a","commandId":"c-139","commandSeq":0,"correlationId":"c-139","data":{},"enteredOn":"2023-05-16","on":"2023-05-02","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"action:norfolk:AC/00005/24","type":"action.raised","version":1}', '\x35ce9b3dc19c7f788d9e20b0062cdb567783e7a57f33f636053e72cf07eb7050'),
	(252, 'action:norfolk:AC/00005/24', 2, 'action.owner', 1, 'c-139', 1, '{"actor":"test","causationId":null,"commandHash":"535e639677a13a6b449f941b753cb5fd06185f9a47029dac4c92da556126c91a","commandId":"c-139","commandSeq":1,"correlationId":"c-139","data":{"details":{"side":"both"},"person":"OFF-0123","sealed":["note"]},"enteredOn":"2023-05-23","on":"2023-05-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Y/FlUsazckAUSX7hciTH4WWit+7q6R++xLv9rS+zs5qPTLnD8dTTeXkk1eqhMQ==","subject":"OFF-0123"},"stream":"action:norfolk:AC/00005/24","type":"action.owner","version":2}', '\xbba3463cb686a5605ee53db9fbc2e2139d17e074f3381864e21d1cb33bb5eb36'),
	(253, 'action:norfolk:AC/00005/24', 3, 'action.due', 1, 'c-140', 0, '{"actor":"test","causationId":null,"commandHash":"b6fe59092529b4d1259b6245f955d73130496b5a549c13277910b679bed3e4d8","commandId":"c-140","commandSeq":0,"correlationId":"c-140","data":{"sealed":["note","person"],"value":"2023-01-13"},"enteredOn":"2023-05-22","on":"2023-05-15","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"9fSwhBUCu5QsTyv8jITj0aVqxlNa96jniS4o5NQYbI0TjHK2V56WFZ8dgJbvNvg6pDNKE5NjuzCSU8VTlz24viDNnNY9vUFCedtWEqbcrKTMiKY/9opv5qGnvki5UIjjE2YZsIqB9WXToikOVE3F","subject":"case"},"stream":"action:norfolk:AC/00005/24","type":"action.due","version":3}', '\xbd365e9a64d1b5d21881f9502175d50f2cd08b4481416f0d415610fd2e95c4a3'),
	(254, 'action:norfolk:AC/00005/24', 4, 'action.due', 1, 'c-140', 1, '{"actor":"test","causationId":null,"commandHash":"b6fe59092529b4d1259b6245f955d73130496b5a549c13277910b679bed3e4d8","commandId":"c-140","commandSeq":1,"correlationId":"c-140","data":{"sealed":["note"],"value":"2023-03-16"},"enteredOn":"2023-09-01","on":"2023-08-23","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"FKJ5qdLnkMklZWujoU6cEj3XZkU/in2t6ov59dJFSnEq7r7Z0Dm4FTmMccbumAALzskk5Zfc3DzwoVBZ+fThz3molB4hXEYuEW3+wGhgOLp1drS8","subject":"case"},"stream":"action:norfolk:AC/00005/24","type":"action.due","version":4}', '\x06c4b582519c60804f1470b62adbdf77b16f3c440484df5600bb16a24c18f0d6'),
	(255, 'action:norfolk:AC/00005/24', 5, 'action.fact-corrected', 1, 'c-141', 0, '{"actor":"test","causationId":null,"commandHash":"8fe91d8b957d5260022891299fdd2ba5148ea9c5fa9d96725592f4266bcf690a","commandId":"c-141","commandSeq":0,"correlationId":"c-141","data":{"fact":4,"factOn":"2023-08-23","sealed":["note","reason"],"value":"2023-03-16"},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"ZlzHCbzEYhN7/bjSW8wMxBnQZs1CdA5XXlcyagDvutMKdYusD3qEY7CrxP9c3vKhiHKf4QO3HMwh38HAMJU50TWTS5cnf2xdWE7bQ8OrKbvQLjNQhE2H","subject":"case"},"stream":"action:norfolk:AC/00005/24","type":"action.fact-corrected","version":5}', '\xf45d14135560db73f8bcfd6b8343f7ac6dc6693369be1b2b1145fead7acae3bc'),
	(256, 'action:norfolk:AC/00006/24', 1, 'action.raised', 1, 'c-142', 0, '{"actor":"test","causationId":null,"commandHash":"76c1d9af8cc91afdcbd7ba5a604bb6522f19df408f57944dece28fe05228b7ac","commandId":"c-142","commandSeq":0,"correlationId":"c-142","data":{"details":{"side":"both"},"person":"OFF-0123","sealed":["note"],"value":"12"},"enteredOn":"2023-09-05","on":"2023-08-21","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"85ikfWI8n8jBeSYFED5KfevUepWbdOkjSbhMLYO22UPVK+0RvDpf88n4u0vmhc4KMsAFBCaMJUs/UxHSSqaipT/quhiIIHtrjohWw/aaBXqFXAie","subject":"OFF-0123"},"stream":"action:norfolk:AC/00006/24","type":"action.raised","version":1}', '\x8dbe893b41e55dfc533658195de68a3430d0feb27c76f4c3228ab743d5a175af'),
	(257, 'action:norfolk:AC/00006/24', 2, 'action.due', 1, 'c-142', 1, '{"actor":"test","causationId":null,"commandHash":"76c1d9af8cc91afdcbd7ba5a604bb6522f19df408f57944dece28fe05228b7ac","commandId":"c-142","commandSeq":1,"correlationId":"c-142","data":{"person":"CPL-00042","sealed":["note"],"value":"2024-09-14"},"enteredOn":"2023-09-18","on":"2023-09-17","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"5hmvKoiB2ZM8NffMv2GDa6LSY8X34RVK0mUWaFcq6WdlfMI/D3FwX98S1z2wEg==","subject":"CPL-00042"},"stream":"action:norfolk:AC/00006/24","type":"action.due","version":2}', '\xae86e4ded13208ebb6adebc350f4cdc0627f0345a8bdfbb68dee452fc577a8a6'),
	(258, 'action:norfolk:AC/00006/24', 3, 'action.carried-over', 1, 'c-143', 0, '{"actor":"test","causationId":null,"commandHash":"e53f5638b541ba38001a9b6a4ec92294dc2977a3f132e12cfd538545c0a1d751","commandId":"c-143","commandSeq":0,"correlationId":"c-143","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-10-08","on":"2023-09-30","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"n1/G9KQI3TmA/7DsvzyKhcpnqankFmsd7dDawzvAyd6Z4uLza3HMEde40bc1CZirgH6ZLsrVRBzTNZlKU5MRNzpCaCdFyc0NQ16MOSzJyAyA","subject":"OFF-0123"},"stream":"action:norfolk:AC/00006/24","type":"action.carried-over","version":3}', '\xbbf1f1a08f0787ae30029a6523923e68a4344a43fdeb82ade532acf64096a7ab'),
	(259, 'action:norfolk:AC/00006/24', 4, 'action.due', 1, 'c-143', 1, '{"actor":"test","causationId":null,"commandHash":"e53f5638b541ba38001a9b6a4ec92294dc2977a3f132e12cfd538545c0a1d751","commandId":"c-143","commandSeq":1,"correlationId":"c-143","data":{"person":"CPL-00042","related":"CM/00001/23","value":"2024-04-27"},"enteredOn":"2023-11-21","on":"2023-11-20","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"action:norfolk:AC/00006/24","type":"action.due","version":4}', '\x1fc61e8cfaafd35c0a52e24c046a78cad7a8123be4705c400d5fe484a4f1467d'),
	(260, 'action:norfolk:AC/00007/24', 1, 'action.raised', 1, 'c-144', 0, '{"actor":"test","causationId":null,"commandHash":"e4650b30be160f3ad4bc5096b64d4633d4e8f6f14823185d514489e2a33265fb","commandId":"c-144","commandSeq":0,"correlationId":"c-144","data":{"details":{"side":"force"},"sealed":["note"],"value":"12"},"enteredOn":"2023-06-29","on":"2023-06-15","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"DXprbMdxO/0BlKIlR6tEvPyECgJFpsAReLMs7B7y3sB6C0o5xImbcRLsJi7tTQmVJ992UsBDgfbeSRdzP0Zti3wUGHpo3MPcrkrDt9v47IT9","subject":"case"},"stream":"action:norfolk:AC/00007/24","type":"action.raised","version":1}', '\xa3c3188cb55b536d3a93a274efc6332a348f3fd85998aab8191285f99abfae36'),
	(261, 'action:norfolk:AC/00007/24', 2, 'action.due', 1, 'c-144', 1, '{"actor":"test","causationId":null,"commandHash":"e4650b30be160f3ad4bc5096b64d4633d4e8f6f14823185d514489e2a33265fb","commandId":"c-144","commandSeq":1,"correlationId":"c-144","data":{"sealed":["note","person"],"value":"2023-12-17"},"enteredOn":"2023-12-08","on":"2023-11-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"z+mg9R6Eo/dZvb/s9T0zppW3i+p8qmqUyptN2WvH9X2baJa3HLdpeToNUIn1DO5Tlkr0YA3k1iHKIX/7mEa8L7/hKXTLW0AKbHV1juUn3AGGCcH7/l8GBud8UWokFrsHtWAg3VvknP3FZbuH","subject":"case"},"stream":"action:norfolk:AC/00007/24","type":"action.due","version":2}', '\x02e4094742d8ce57c92fbb4a17373b09e45794a821ba6da16c3fd2a407eacf8c'),
	(262, 'action:norfolk:AC/00007/24', 3, 'action.carried-over', 1, 'c-145', 0, '{"actor":"test","causationId":null,"commandHash":"6de88884c147c7f2fc6d36de82e30b0c7836749937aecde5cd849924ec6a9c17","commandId":"c-145","commandSeq":0,"correlationId":"c-145","data":{"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-02-28","on":"2024-02-22","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"4+wNY7GGxX2IGFwJP+NrsgBrlNqeOLPXoY1NCCnRT93/uv+sZIfkNq+ZtyHU6w==","subject":"case"},"stream":"action:norfolk:AC/00007/24","type":"action.carried-over","version":3}', '\xa55461524c238cfea48b9b882df22329a212aac94ca96b6b5d82fbcdbddf1ee8'),
	(263, 'action:norfolk:AC/00007/24', 4, 'action.due', 1, 'c-145', 1, '{"actor":"test","causationId":null,"commandHash":"6de88884c147c7f2fc6d36de82e30b0c7836749937aecde5cd849924ec6a9c17","commandId":"c-145","commandSeq":1,"correlationId":"c-145","data":{"related":"CM/00001/23","sealed":["note"],"value":"2023-05-25"},"enteredOn":"2024-03-25","on":"2024-03-08","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"lEsXqdc/XXpJGLXemWADsUga1uD+7ylqW87uqELxE4IfBL3dY53Pj+WhM8bLdgwprdylnpkZ8MHG68eWZ4SL96uf0Y1pqO2Xf9Zx1QreKPCYiTJ9","subject":"case"},"stream":"action:norfolk:AC/00007/24","type":"action.due","version":4}', '\x3241cc832d22f1b4224827cbad27031c77ec9a5d7e422cee400ee25fb72222ad'),
	(264, 'action:suffolk:AC/00008/24', 1, 'action.raised', 1, 'c-146', 0, '{"actor":"test","causationId":null,"commandHash":"6793d7e45df33fd1d2ede995f3d30b5966b5fc13c64aa3aeed1d51e6e9c17886","commandId":"c-146","commandSeq":0,"correlationId":"c-146","data":{"details":{"side":"opcc"},"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"1"},"enteredOn":"2023-09-22","on":"2023-09-18","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"zLpLLNzWAGSXbSifatFyOc7D9HInhkQjt0f/5G+gwVJAedcKsg1QiPE32rI2DqzLEzdFlryVk2mXy4pU5R899pv86L4n5wfjxHPIDEPIw8Yl","subject":"CPL-00042"},"stream":"action:suffolk:AC/00008/24","type":"action.raised","version":1}', '\xb6291109f16f98637c5094bcb5f513d6d543b7cfad58eef71e0fff5caf24a0ca'),
	(265, 'action:suffolk:AC/00008/24', 2, 'action.due', 1, 'c-147', 0, '{"actor":"test","causationId":null,"commandHash":"6e546021a3dd54503ce9b613afe778d8fe5e9b0c7176e1a24549e7b2fdd38cae","commandId":"c-147","commandSeq":0,"correlationId":"c-147","data":{"person":"OFF-0123","sealed":["note"],"value":"2023-10-05"},"enteredOn":"2024-04-30","on":"2024-04-11","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"fVOs/COmx/yj+qH411sUPtCouA+2GvbC3P29sRJ12SKzjccUyv2/LYIfsi0a3q0d9ePsRMN49I+77ALTm2OM0Gcffuyd+1W+KuggwX3P84CB","subject":"OFF-0123"},"stream":"action:suffolk:AC/00008/24","type":"action.due","version":2}', '\x2a6ee6a0f0c43876eec22f37734c4c426a99e2fe524afad6981b00f1125b061a'),
	(266, 'action:suffolk:AC/00008/24', 3, 'action.fact-withdrawn', 1, 'c-148', 0, '{"actor":"test","causationId":null,"commandHash":"d7839fb1e27fb168b2e0b51788a689a35fcc84526cc49806ede34b47f33e0ba7","commandId":"c-148","commandSeq":0,"correlationId":"c-148","data":{"fact":2,"sealed":["reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"XZdj/MiZFELOLi2q/UFLkFZJ+mksx7LrtJ0osdpJpMaf+fepn8FkuGvGigRrYKW9HMDProHPSJJ9SSuhocf60Q==","subject":"OFF-0123"},"stream":"action:suffolk:AC/00008/24","type":"action.fact-withdrawn","version":3}', '\x64153640a62fadb1643afab05b31d099dd069427f231ad6ac470deccde6450c8'),
	(267, 'action:norfolk:AC/00009/24', 1, 'action.raised', 1, 'c-149', 0, '{"actor":"test","causationId":null,"commandHash":"98b2b853a01c9cf784f70bacc96b4786cf03219739b873d234f42edce119f146","commandId":"c-149","commandSeq":0,"correlationId":"c-149","data":{"details":{"side":"force"},"related":"CM/00001/23","sealed":["note"],"value":"12"},"enteredOn":"2023-11-19","on":"2023-11-02","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"08BCn+BJX3nsE7ccYWRhjVAL2awTgdbsW+sIcILrfHBXipwdI7QCna60yQEbLLBEC/FD93l5IfwURWakVF72F8613Rcp568TfVhWNpvFBmud","subject":"case"},"stream":"action:norfolk:AC/00009/24","type":"action.raised","version":1}', '\x897816b87db34dc76644416f6dae06f830c873e6d8509fcbdd194bd340574c89'),
	(268, 'action:norfolk:AC/00009/24', 2, 'action.due', 1, 'c-150', 0, '{"actor":"test","causationId":null,"commandHash":"452634c9354fb2fae82653f8784610cac8912afb3d83696dfa7a806ab414d11d","commandId":"c-150","commandSeq":0,"correlationId":"c-150","data":{"person":"OFF-0123","related":"CM/00001/23","value":"2023-08-21"},"enteredOn":"2024-03-28","on":"2024-03-20","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"action:norfolk:AC/00009/24","type":"action.due","version":2}', '\x3cd674df49daff478970e5819ce775c00f9a87177cd86898cc4af338ceaa9bae'),
	(269, 'action:norfolk:AC/00010/24', 1, 'action.raised', 1, 'c-151', 0, '{"actor":"test","causationId":null,"commandHash":"54fc0287f2ac6759ada225ba3fdcdec0a0234faf7ad5b4a50bbc8d84c8c1f8f0","commandId":"c-151","commandSeq":0,"correlationId":"c-151","data":{"related":"CM/00001/23","sealed":["person"],"value":"12"},"enteredOn":"2023-04-09","on":"2023-04-08","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"fbljsxGFRT8WWWERiiazvjj5XZ31DsmOliRT0pJv70mHBm+FOk/mXC69vCd5tpvN1PT6WGrBnDs=","subject":"case"},"stream":"action:norfolk:AC/00010/24","type":"action.raised","version":1}', '\x212a4e5a5c8e2ed000b8d62cd8f9a8849d75485102df027e603ddb04fcc76c99'),
	(270, 'action:norfolk:AC/00010/24', 2, 'action.owner', 1, 'c-151', 1, '{"actor":"test","causationId":null,"commandHash":"54fc0287f2ac6759ada225ba3fdcdec0a0234faf7ad5b4a50bbc8d84c8c1f8f0","commandId":"c-151","commandSeq":1,"correlationId":"c-151","data":{"details":{"side":"force"},"related":"CM/00001/23","sealed":["person"]},"enteredOn":"2023-05-17","on":"2023-05-02","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"pBYrZBmgWKzxxhVQrSrDflYkuUcxDrXR+EA43AL7H54leRS7X6iXAXPm+Ej8XKm4Y5/OXRdBBr8=","subject":"case"},"stream":"action:norfolk:AC/00010/24","type":"action.owner","version":2}', '\x62a72628e82258dd474c9703d324ef50836239051f0f1006532f4e771d420f55'),
	(271, 'action:norfolk:AC/00010/24', 3, 'action.due', 1, 'c-152', 0, '{"actor":"test","causationId":null,"commandHash":"9a58e58f891f1ccaacac65312c13cc0a41c700ea8558e39b65cca9712209384a","commandId":"c-152","commandSeq":0,"correlationId":"c-152","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"2024-03-07"},"enteredOn":"2023-06-04","on":"2023-06-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"GBR3D7X9+vnIj625ASmJbfwCrC541gKdOdu/os7IfrtrFZxlwDkSKnKIFELy0f97QTWjryGK5SwWbWsp0i+UqjoLy3QiQCslXekXeF9p16rx","subject":"CPL-00042"},"stream":"action:norfolk:AC/00010/24","type":"action.due","version":3}', '\xfec07c09457c481f8584ccdf87b5dfb13d6cd9a068852a0aebcd2f8134855005'),
	(272, 'action:norfolk:AC/00011/24', 1, 'action.raised', 1, 'c-153', 0, '{"actor":"test","causationId":null,"commandHash":"2f3b9481857bccc8bafe28f77c02ea9ae443faceff108fbdc32e4b5b650d87bf","commandId":"c-153","commandSeq":0,"correlationId":"c-153","data":{"details":{"side":"force"},"related":"CM/00001/23","sealed":["note","person"],"value":"1"},"enteredOn":"2023-11-15","on":"2023-10-31","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"rXd9mNtT8grVqTxC9ALugZdO2GPGpUwKNP/8he9VaPwVCia2IaELUdFGYEnzT3vUBfUnd+6CEfGWnCfcCFBORQbkX3X8KbrC1caAE8wu4w74XqgzWaROQT54XkZ/M98Cq9Mr3XP9ygyVR5Ge","subject":"case"},"stream":"action:norfolk:AC/00011/24","type":"action.raised","version":1}', '\x2a8fe879e9bbc76d295435f09b02799fb8c5b8a851976815df158dc6f862d753'),
	(273, 'action:norfolk:AC/00011/24', 2, 'action.carried-over', 1, 'c-153', 1, '{"actor":"test","causationId":null,"commandHash":"2f3b9481857bccc8bafe28f77c02ea9ae443faceff108fbdc32e4b5b650d87bf","commandId":"c-153","commandSeq":1,"correlationId":"c-153","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-02-08","on":"2024-01-25","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Ep++Q7b9+zfsbwbFPYWAMcAMncYSidseBeotQYw3d+qkXTpo80YHk0f/tmd2ASuIXfKHDt3wvmyBgsGRgOkuPvs0huCdtL5khuAcMoPh9ZXYlSaj","subject":"OFF-0123"},"stream":"action:norfolk:AC/00011/24","type":"action.carried-over","version":2}', '\x4800b82056c25ed26b91b5f34bae6f1d099787a67c38af6d20958c8c761b0b56'),
	(274, 'action:norfolk:AC/00011/24', 3, 'action.due', 1, 'c-154', 0, '{"actor":"test","causationId":null,"commandHash":"054da1b0737b396910e8bbb94f787b1d1a124d24d10252e05cb15d1e7ffff946","commandId":"c-154","commandSeq":0,"correlationId":"c-154","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"2023-11-14"},"enteredOn":"2024-02-04","on":"2024-02-04","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"aW/phMuVpTE52tkwSh4Rn6F1iZuT45iy+GJYr73vmUJObqr8B/tVL3OP3VqHkNWjjgNoszOa0J1L2pMMzSoQaR1INvDjwl6VzaFWjrD1DKf4l+DvvymhPfz2V3H6komdQ9UMqbMOIUudj/td","subject":"case"},"stream":"action:norfolk:AC/00011/24","type":"action.due","version":3}', '\xd4e8586f210fc0fb7c9baed9060fb29bef35b20d73a0565f737e75dfe2b67737'),
	(275, 'action:suffolk:AC/00012/24', 1, 'action.raised', 1, 'c-155', 0, '{"actor":"test","causationId":null,"commandHash":"06204ef1e81b1262b1afbd788f708219b1aa932dbadc5d241d8f07e42fc04350","commandId":"c-155","commandSeq":0,"correlationId":"c-155","data":{"related":"CM/00001/23","value":"12"},"enteredOn":"2023-02-03","on":"2023-01-16","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"action:suffolk:AC/00012/24","type":"action.raised","version":1}', '\x1c790cb823903df606fd1878639355541bc66f8c2fbaa4c3ff195c4191ab6f14'),
	(276, 'action:suffolk:AC/00012/24', 2, 'action.due', 1, 'c-155', 1, '{"actor":"test","causationId":null,"commandHash":"06204ef1e81b1262b1afbd788f708219b1aa932dbadc5d241d8f07e42fc04350","commandId":"c-155","commandSeq":1,"correlationId":"c-155","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2023-05-27"},"enteredOn":"2023-02-04","on":"2023-01-19","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"RhrEJ0oW8hnqV+Q7dhh8y/tndvMm4Ntj+sU/RW8z9Xh4wi2QOXo89E4rMfg37bWg2w9qf5SwhVtpqUj9akSdPBt4LLc5cq1040kswgOGR525+03Z","subject":"OFF-0123"},"stream":"action:suffolk:AC/00012/24","type":"action.due","version":2}', '\x8296427bc47d7612293b06b115e600dbcb04ccce20d3693c8ccc36f727ca38f8'),
	(277, 'action:suffolk:AC/00012/24', 3, 'action.update', 1, 'c-156', 0, '{"actor":"test","causationId":null,"commandHash":"cc83a3e8de2b64882f03ec59893a3d18a1bef9f94c63cc505fa210219524f146","commandId":"c-156","commandSeq":0,"correlationId":"c-156","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2023-04-21","on":"2023-04-19","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"As+SiuR1hMqxWEjNCZPdFWeiRUAtvaG38cDEUu3oIm6Al7czqKyOhTI/OdopNw==","subject":"OFF-0123"},"stream":"action:suffolk:AC/00012/24","type":"action.update","version":3}', '\xbee408fb8bb211411dc937775d5a7e8f8af084eacf0a9b88b264d11c70abf0b0'),
	(278, 'recommendation:norfolk:RE/00001/24', 1, 'recommendation.published', 1, 'c-157', 0, '{"actor":"test","causationId":null,"commandHash":"9f8d7a77e9c26241f0861c5d2a9b0caff2a125c24b323a55c09fbf80cf65e0b6","commandId":"c-157","commandSeq":0,"correlationId":"c-157","data":{"details":{"addressedTo":"chief-constable","position":"1","report":"Others.","reportReference":"Others."},"sealed":["details.wording","note","person"],"value":"area-for-improvement"},"enteredOn":"2023-03-12","on":"2023-03-08","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"YauD+Meb9fgjij5OT2tcK9lYWpiBV/3ezY9g/P6LaZs4GAQ+SCjLHz5fc+e4kv2kENpQfHyTV4MM07f3pkaDx2O6pXLu3VhnB2shAqAYWOU34sgtmGvA8JEoUdtC/Opdka75VUQq+/YWAMcr/LSppoGHk2kE7GG4LOMow5QSZvd3/wRMNBAzTQ==","subject":"case"},"stream":"recommendation:norfolk:RE/00001/24","type":"recommendation.published","version":1}', '\x37c150fcedaedf1df8437f0fc2d716da1c7355b8d2d07422f0af752062803e35'),
	(279, 'recommendation:norfolk:RE/00001/24', 2, 'recommendation.progress', 1, 'c-157', 1, '{"actor":"test","causationId":null,"commandHash":"9f8d7a77e9c26241f0861c5d2a9b0caff2a125c24b323a55c09fbf80cf65e0b6","commandId":"c-157","commandSeq":1,"correlationId":"c-157","data":{"sealed":["note","person"]},"enteredOn":"2023-06-24","on":"2023-06-05","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"EQJjr7yzYls0G1vPMVmxtYbD+e3l+SC0nEKVBGmMwGeaTkyCXYdAD5QcA/fUSBaHzMeSVx5NWe5L/QnYT0KuLhXhi6X4DeHdfPMX97A=","subject":"case"},"stream":"recommendation:norfolk:RE/00001/24","type":"recommendation.progress","version":2}', '\x11d5448775e7852964a9b1a08f58627d3982bbb5e3f5e1e2449da41666de9275'),
	(280, 'recommendation:norfolk:RE/00001/24', 3, 'recommendation.response-published', 1, 'c-158', 0, '{"actor":"test","causationId":null,"commandHash":"b0a79e56da038a6c5440011c292947cf5ceaf90ec9598bfca95666333c4619ec","commandId":"c-158","commandSeq":0,"correlationId":"c-158","data":{"related":"CM/00001/23","sealed":["details.taken","note"],"value":"local-policing-body"},"enteredOn":"2023-07-19","on":"2023-07-15","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"eXuc0tiYMEseG0AqCkNPGGXEgQNcUMw71JUot/o6kwWsmkctmoJKksW/tAbmcSOax6n7jtNDq5oOwmKkrkUxE0IiYgRhmezeWCJLk2RbB2pBIYTEr+hsgbhpTMcVWz+JvxJJf9vS6Vxhci6LNyo=","subject":"case"},"stream":"recommendation:norfolk:RE/00001/24","type":"recommendation.response-published","version":3}', '\x63033278d75197f57a98113ebee62c73756238e324dc5fe0a8f7e534e318b71a'),
	(281, 'recommendation:norfolk:RE/00001/24', 4, 'recommendation.copies-sent', 1, 'c-158', 1, '{"actor":"test","causationId":null,"commandHash":"b0a79e56da038a6c5440011c292947cf5ceaf90ec9598bfca95666333c4619ec","commandId":"c-158","commandSeq":1,"correlationId":"c-158","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"secretary-of-state"},"enteredOn":"2023-08-27","on":"2023-08-19","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"tcoyAB2zodBuczNERJazdWthS9GZJAhMmJZ5mb2bVopWqU/8gyTreZzjpFv35Luml0sR2Jae9MsfNuhx47+zwE7T71TM4pRaHdZn9klHUHOqGqnAhWfjCfFDl5AxCHa+pNHXMJ8g34+MfW7p","subject":"case"},"stream":"recommendation:norfolk:RE/00001/24","type":"recommendation.copies-sent","version":4}', '\xe18a564ef7f17dfd47e82465c381a8f833d034be10f3ccf5473097ecf860b515'),
	(282, 'recommendation:norfolk:RE/00002/24', 1, 'recommendation.published', 1, 'c-159', 0, '{"actor":"test","causationId":null,"commandHash":"e77939e2fae39d8d873878f306d51f717b1b3a3eec20596e87084875e45687a3","commandId":"c-159","commandSeq":0,"correlationId":"c-159","data":{"details":{"addressedTo":"local-policing-body","position":"12","reportReference":"Some words."},"related":"CM/00001/23","sealed":["details.wording","note"],"value":"recommendation"},"enteredOn":"2023-11-08","on":"2023-11-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"SXpgecwJMHR9r5gkI42g1LtJzYksFR2RNdBLxowK7Txku4ti8z2YzGNRylGoxElY694/JJy9Vv7B5dgJU2IIGWhjYVIdcvnKL7wTLPSqxUXH9e2NjAd+BPZvTmWN9XoCaQerwY69O1dv7xcyEw==","subject":"case"},"stream":"recommendation:norfolk:RE/00002/24","type":"recommendation.published","version":1}', '\x492a18b4e9a0b5bf46ae99bce942cfc58766e360e6751ee91c2e7a2b14ef5079'),
	(407, 'conduct:norfolk:CO/00002/24', 6, 'conduct.person-named', 1, 'c-234', 0, '{"actor":"test","causationId":null,"commandHash":"72317fbffd038c6c891f595a768ce253b06a30da3b67b02d2773b66c1bdbd157","commandId":"c-234","commandSeq":0,"correlationId":"c-234","data":{"named":["id|a","id|b","id|c"],"person":"id|c"},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"conduct:norfolk:CO/00002/24","type":"conduct.person-named","version":6}', '\xab770ce8ba7c71cd9e176982c3de8b52dbed524457ae168adf56e7e994135a43'),
	(283, 'recommendation:norfolk:RE/00002/24', 2, 'recommendation.action-planned', 1, 'c-159', 1, '{"actor":"test","causationId":null,"commandHash":"e77939e2fae39d8d873878f306d51f717b1b3a3eec20596e87084875e45687a3","commandId":"c-159","commandSeq":1,"correlationId":"c-159","data":{"details":{"doneBy":"2023-07-05","number":"1"},"sealed":["details.what","note"]},"enteredOn":"2023-11-07","on":"2023-11-07","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"3GruuMkuMKJj/6rh/8czwHC/5KKU/yjIlw7+lgQ/DoszSnkMNzLhkp5EgKHOhiJjzo+/S8M7eX0ME7wMYcq32za9ongP8lw=","subject":"case"},"stream":"recommendation:norfolk:RE/00002/24","type":"recommendation.action-planned","version":2}', '\x6d18ec6d2073ecf1e1635d848c86a187c92b010b86934e2fb9bbe10042f3c639'),
	(284, 'recommendation:norfolk:RE/00002/24', 3, 'recommendation.closed', 1, 'c-160', 0, '{"actor":"test","causationId":null,"commandHash":"09592f16dd9fb743f1d881a18b09df3801752170cfc277331a29581d5036bc88","commandId":"c-160","commandSeq":0,"correlationId":"c-160","data":{"details":{"by":"force"},"sealed":["note","person"]},"enteredOn":"2023-11-26","on":"2023-11-09","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"tVoOTYdbDQbnksBoQqNhhUPZ0iMCNNnQ38s7d/QcGYlUiCQs9uG+uHOy1cMx6x1erL9MdyzO7u5b6tW90B8pN72XUw4D7YKNHg==","subject":"case"},"stream":"recommendation:norfolk:RE/00002/24","type":"recommendation.closed","version":3}', '\x5723427ee37f954cffd1c907c2d5177283039d5b6e54cdad9b537185610f2400'),
	(285, 'recommendation:norfolk:RE/00002/24', 4, 'recommendation.action-done', 1, 'c-160', 1, '{"actor":"test","causationId":null,"commandHash":"09592f16dd9fb743f1d881a18b09df3801752170cfc277331a29581d5036bc88","commandId":"c-160","commandSeq":1,"correlationId":"c-160","data":{"details":{"number":"1"},"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-07-15","on":"2024-07-08","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Z0eg7qOEOLrDccOJEJIn3Ce5NOEIAISSXvhTOfFtsEXkX3tPGYFLqNJCKmXlgojmmOUNJd5ZKm0V2Bh5aeWjl4ZqZRDFuQV0vgzEK9Lq6azs","subject":"case"},"stream":"recommendation:norfolk:RE/00002/24","type":"recommendation.action-done","version":4}', '\x8ac7896274975046e21f91ae8a8475043565e3dd4785093aff534564a266926e'),
	(286, 'recommendation:norfolk:RE/00003/24', 1, 'recommendation.published', 1, 'c-161', 0, '{"actor":"test","causationId":null,"commandHash":"41ef79d67bb0a8a9617b98c38d17881a69a2b612601da1d454f12605002f65f0","commandId":"c-161","commandSeq":0,"correlationId":"c-161","data":{"details":{"addressedTo":"both","position":"12","report":"Others.","reportReference":"Others."},"related":"CM/00001/23","sealed":["note"],"value":"cause-of-concern"},"enteredOn":"2023-09-25","on":"2023-09-21","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"eN7SLDBWCmpPGn1x2mx7kQnW41vCpIOm3c+1RJzkEcaFiU5DLbhF3NqaWtQWCQ==","subject":"case"},"stream":"recommendation:norfolk:RE/00003/24","type":"recommendation.published","version":1}', '\x8eea0dfb482186a31b3280fb54d761bcc98f013eb4d1ee6f92fab8b3151eb714'),
	(287, 'recommendation:norfolk:RE/00003/24', 2, 'recommendation.response-published', 1, 'c-161', 1, '{"actor":"test","causationId":null,"commandHash":"41ef79d67bb0a8a9617b98c38d17881a69a2b612601da1d454f12605002f65f0","commandId":"c-161","commandSeq":1,"correlationId":"c-161","data":{"sealed":["details.taken","note","person"],"value":"chief-constable"},"enteredOn":"2024-01-15","on":"2023-12-31","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"y1xZ4eSc9w3zrHRmza4t3ZsjSSnHV+KkKR7xvCDzZTzNf9+Y9/WI24Es8K+AKNkFro0EmNCJPf6L+n9nY0aLdLgVInxH51YLvDI4oZ580eoVjPHau+0dBph3FIde0wpWl5BGc/fbhQ==","subject":"case"},"stream":"recommendation:norfolk:RE/00003/24","type":"recommendation.response-published","version":2}', '\x60aee8859b6a43b66da57b908991e317eeaac6f16ec42336aceaef1b2f35ce61'),
	(288, 'recommendation:norfolk:RE/00003/24', 3, 'recommendation.chief-officer-comments', 1, 'c-162', 0, '{"actor":"test","causationId":null,"commandHash":"d5bd35ffe774ee6669aa6033bdca77c9179b0feb176802e9bb1b5dfce44ecec9","commandId":"c-162","commandSeq":0,"correlationId":"c-162","data":{"related":"CM/00001/23","sealed":["details.comments","note","person"]},"enteredOn":"2024-01-19","on":"2023-12-31","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"SlC1nw3gy0L0x4bu3yjON0Yl85bQKBGE/W0T1sSAWDBRXFns0FOGgqgEDktKpCCKto/EddyUqXQ+rlaKgZig1CfO3CJaRIUUhCwnmE397ygaW3D6rZ30CuFRM0FQTeo/P5k9V0LS1yxMG6mFZjoXqv4SAvu7mUrbqHk8KaSq1CmKu3yUdXc2SWgVT5hjz/HS","subject":"case"},"stream":"recommendation:norfolk:RE/00003/24","type":"recommendation.chief-officer-comments","version":3}', '\xae4df32bf0509e026114797074bb3dc2d2412aa0fe8471bd8c60de694462f03e'),
	(289, 'recommendation:suffolk:RE/00004/24', 1, 'recommendation.published', 1, 'c-163', 0, '{"actor":"test","causationId":null,"commandHash":"2326a54560d0010e9ac0f163d77150132437df1826f7494309e177a51db0e806","commandId":"c-163","commandSeq":0,"correlationId":"c-163","data":{"details":{"addressedTo":"both","position":"12","reportReference":"Some words."},"person":"CPL-00042","sealed":["details.wording"],"value":"recommendation"},"enteredOn":"2023-02-01","on":"2023-01-13","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"W8oEbf5gvIkXYfNqtSdx8HxSXedqx2X35uufyBepxPCcVkT+5V0RTtDmIO2ptJNgJkT5rEuQyiur","subject":"CPL-00042"},"stream":"recommendation:suffolk:RE/00004/24","type":"recommendation.published","version":1}', '\x5d595a227201fbffc3a2551b4ef362602e857aa9e0c9f72d22f5d100f89f495c'),
	(290, 'recommendation:suffolk:RE/00004/24', 2, 'recommendation.chief-officer-comments-invited', 1, 'c-163', 1, '{"actor":"test","causationId":null,"commandHash":"2326a54560d0010e9ac0f163d77150132437df1826f7494309e177a51db0e806","commandId":"c-163","commandSeq":1,"correlationId":"c-163","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2024-03-13"},"enteredOn":"2023-02-05","on":"2023-01-30","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"EowdtUfQPqTnN3h9aftbKX7TE0aho7eedDksWOO/CdgWWLd1p5JLutXFAK0tz2K2YeL5QImh9qcLYKrnzWWXzD++Hd/wN9sNyrZCyllcIEUA","subject":"OFF-0123"},"stream":"recommendation:suffolk:RE/00004/24","type":"recommendation.chief-officer-comments-invited","version":2}', '\xe3846f0c86da3e2dacb5dc9fbc84282216eb624edddf274479d13315458df4a4'),
	(291, 'recommendation:suffolk:RE/00004/24', 3, 'recommendation.response-published', 1, 'c-164', 0, '{"actor":"test","causationId":null,"commandHash":"da0d8994abafe69662f890909df73184648da8b55993f221643c44f0a3e509e8","commandId":"c-164","commandSeq":0,"correlationId":"c-164","data":{"details":{"stance":"accepted"},"related":"CM/00001/23","sealed":["note"],"value":"local-policing-body"},"enteredOn":"2023-05-01","on":"2023-04-26","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"cz6h3LGL0WWIpwjL1JKoAnRPmHTS5m66tRtp+RZKQYtsrnu0xfYfYUQjda+r6g==","subject":"case"},"stream":"recommendation:suffolk:RE/00004/24","type":"recommendation.response-published","version":3}', '\x049085a211a0d0f2bc3a65bf90db017d3f4023d13edeae70937cda692fb4ac8c'),
	(292, 'recommendation:suffolk:RE/00004/24', 4, 'recommendation.copies-sent', 1, 'c-164', 1, '{"actor":"test","causationId":null,"commandHash":"da0d8994abafe69662f890909df73184648da8b55993f221643c44f0a3e509e8","commandId":"c-164","commandSeq":1,"correlationId":"c-164","data":{"person":"OFF-0123","related":"CM/00001/23","value":"inspectors+secretary-of-state"},"enteredOn":"2023-05-01","on":"2023-04-28","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"recommendation:suffolk:RE/00004/24","type":"recommendation.copies-sent","version":4}', '\x031ee037d4db1f1859a1f115d9af36b4a474f3d6237701fdb37184a4bbb52de5'),
	(293, 'recommendation:norfolk:RE/00005/24', 1, 'recommendation.published', 1, 'c-165', 0, '{"actor":"test","causationId":null,"commandHash":"7355cc344553e3e789d4d2de5e9a0edf0cb4e951e07ecf7cf61c6870cc296a60","commandId":"c-165","commandSeq":0,"correlationId":"c-165","data":{"details":{"report":"Others.","reportReference":"Some words."},"sealed":["details.wording","note"],"value":"cause-of-concern"},"enteredOn":"2023-06-04","on":"2023-05-16","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"PSQVbPkToaTSoXDhWV6CLuwViY8Kkaj5WJXRB7zaT4n2/Fs13QHm+aVd7hiC03aN5Va2bX3oRaGvijnzLrJA0MsNCKjFGn2qNSFx34Xb","subject":"case"},"stream":"recommendation:norfolk:RE/00005/24","type":"recommendation.published","version":1}', '\xb3bd08399496ae1f3850225587ccabcc5810cf00c4b53f0a2a33576baedfe8ba'),
	(294, 'recommendation:norfolk:RE/00005/24', 2, 'recommendation.chief-officer-comments-invited', 1, 'c-165', 1, '{"actor":"test","causationId":null,"commandHash":"7355cc344553e3e789d4d2de5e9a0edf0cb4e951e07ecf7cf61c6870cc296a60","commandId":"c-165","commandSeq":1,"correlationId":"c-165","data":{"related":"CM/00001/23","sealed":["person"],"value":"2023-09-20"},"enteredOn":"2023-12-03","on":"2023-12-03","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Asdb2/LBecBn7PSMI5kqHRR9IKFQSDdwvuki1RJ9yoXI+1piPqQTtNo1CEdb/Ja1q2YUldQjguI=","subject":"case"},"stream":"recommendation:norfolk:RE/00005/24","type":"recommendation.chief-officer-comments-invited","version":2}', '\x24885eda6874a45fcea1f058a717e8b3e065d3a44009cb4387c0b3ec1781ce9b'),
	(295, 'recommendation:norfolk:RE/00005/24', 3, 'recommendation.closed', 1, 'c-166', 0, '{"actor":"test","causationId":null,"commandHash":"f255f4de09948de96ee6bb3a5b459bf7dcbc1638d0d6ef220e20575a29aa800a","commandId":"c-166","commandSeq":0,"correlationId":"c-166","data":{"details":{"by":"force"},"person":"OFF-0123","sealed":["note"]},"enteredOn":"2023-12-11","on":"2023-12-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"+DWTxrmDQj+s2PNIS5yYQB6/cTUeehGdVmqqAeF9g05VzfxTM6nLKIVzgrYYANz9Coo6+eBg1pG3UHNmL1LIuhT5W5MrX/cdt3/ZDEeud2jW","subject":"OFF-0123"},"stream":"recommendation:norfolk:RE/00005/24","type":"recommendation.closed","version":3}', '\xede8d2aa35d80fe62dd68fe18d04c6319543be0416aec81ad9025867670dfa01'),
	(296, 'recommendation:norfolk:RE/00005/24', 4, 'recommendation.chief-officer-comments-invited', 1, 'c-166', 1, '{"actor":"test","causationId":null,"commandHash":"f255f4de09948de96ee6bb3a5b459bf7dcbc1638d0d6ef220e20575a29aa800a","commandId":"c-166","commandSeq":1,"correlationId":"c-166","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2023-08-01"},"enteredOn":"2024-01-28","on":"2024-01-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"1PMze3R0D6sy6tqSskpI9BAKGGzB5HgO0++3lVHebDpt9JVO0i8HzuHJ7D6vFwvtqfc6Vau/3z81zNRaddxhqeiO7maYfGRQqCHFNNbH76ENwvQD","subject":"OFF-0123"},"stream":"recommendation:norfolk:RE/00005/24","type":"recommendation.chief-officer-comments-invited","version":4}', '\x6f0b8f78fff4ed934df184570c982cedf7f581764b28d91c07b38191a05353cc'),
	(297, 'recommendation:norfolk:RE/00005/24', 5, 'recommendation.fact-corrected', 1, 'c-167', 0, '{"actor":"test","causationId":null,"commandHash":"70f7e240de6bdb1012be3a88dc7fac8685cb1f04a452becca06c1d59c597ed7c","commandId":"c-167","commandSeq":0,"correlationId":"c-167","data":{"fact":4,"factOn":"2024-01-27","person":"OFF-0123","related":"CM/00001/23","sealed":["note","reason"],"value":"2023-08-01"},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"QfbxysGiUXkIN4w//M9bsQXi6AcBnR9XSqt971up25p/4/8kOiaxHGg7FKc5pt1UMgI/d2DfXyrWFI9hCzpli2BSMbB4XVJTe9wZirGgYN+3OOmlp/RW","subject":"OFF-0123"},"stream":"recommendation:norfolk:RE/00005/24","type":"recommendation.fact-corrected","version":5}', '\xd50920b78af6d83154af54805035b3dae82fcf1bb77ecb9128e2a99fd3eddb1c'),
	(298, 'recommendation:norfolk:RE/00006/24', 1, 'recommendation.published', 1, 'c-168', 0, '{"actor":"test","causationId":null,"commandHash":"3b4e84496b67c047937df59ca8aac4aa9d796ccc66ba4c44508aa100c556141c","commandId":"c-168","commandSeq":0,"correlationId":"c-168","data":{"details":{"addressedTo":"both","position":"12","report":"Some words.","reportReference":"Others."},"person":"CPL-00042","related":"CM/00001/23","sealed":["details.wording","note"],"value":"area-for-improvement"},"enteredOn":"2023-02-02","on":"2023-01-16","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"mYlAmF0yc15M6ev5r23TXM8T9zDNZBk+rVN70udnvzWxycJ/ZNQHKq9mb7WV8wtbH5yJT4VWnEQUqk7XwRjJ1T+UzixP2vJU0Ec38PsJ","subject":"CPL-00042"},"stream":"recommendation:norfolk:RE/00006/24","type":"recommendation.published","version":1}', '\x36bb8ebcdb8715ab5a5426fac49569d49a0f0e47d36a9ffb95192abf14ee4056'),
	(299, 'recommendation:norfolk:RE/00006/24', 2, 'recommendation.chief-officer-comments-invited', 1, 'c-168', 1, '{"actor":"test","causationId":null,"commandHash":"3b4e84496b67c047937df59ca8aac4aa9d796ccc66ba4c44508aa100c556141c","commandId":"c-168","commandSeq":1,"correlationId":"c-168","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2023-10-11"},"enteredOn":"2023-06-10","on":"2023-05-28","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"rtmAy4RDK3NpRf9TzwSPn2kNjn2VqMyHCdM/cgxLxfnGs7lyvZRI4LOAaP6koSfIW3DB8H6LrP7LJA4FR2/KsmSWER94c6196Ui37iGmGh15","subject":"OFF-0123"},"stream":"recommendation:norfolk:RE/00006/24","type":"recommendation.chief-officer-comments-invited","version":2}', '\x6bcfaaaebba3fa18bd3088cea0de30db98d28515e55b7a2f84a6317c7e4092d6'),
	(300, 'recommendation:norfolk:RE/00006/24', 3, 'recommendation.progress', 1, 'c-169', 0, '{"actor":"test","causationId":null,"commandHash":"dbe64b1395e91801eff14c48c73f8b2c874c2077edbfa1babffbe86b974f0ddf","commandId":"c-169","commandSeq":0,"correlationId":"c-169","data":{"person":"CPL-00042","sealed":["note"]},"enteredOn":"2023-07-22","on":"2023-07-12","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"eKhPvOSBZPQVC4XAwHDsAa32i2GlIEY57xfaNM6gfa9H5O1t6iQ1AjG2YAGkzEUabPU=","subject":"CPL-00042"},"stream":"recommendation:norfolk:RE/00006/24","type":"recommendation.progress","version":3}', '\x9e2d7cfc09a0c0e8a6c2483c59fe9ac322a87299fb61051bff6e8882bf5be1e4'),
	(301, 'recommendation:norfolk:RE/00006/24', 4, 'recommendation.chief-officer-comments-invited', 1, 'c-169', 1, '{"actor":"test","causationId":null,"commandHash":"dbe64b1395e91801eff14c48c73f8b2c874c2077edbfa1babffbe86b974f0ddf","commandId":"c-169","commandSeq":1,"correlationId":"c-169","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"2023-02-12"},"enteredOn":"2023-09-07","on":"2023-09-03","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"z4yTOR/LWTV2pxnKZlhiRvWPSB53Gpv3tKK2CTDV8KF45BrF3neWN9A8Llrmn2m6g42vgajGYXo9ArhxRvMwr5JGwClQMjji+BuRZMONICiaSopp","subject":"CPL-00042"},"stream":"recommendation:norfolk:RE/00006/24","type":"recommendation.chief-officer-comments-invited","version":4}', '\xfe7bbbd99ad686e5e6bde03e544327d4a92ee7dc5d94fc5f798c3a25c23b7e6f'),
	(302, 'recommendation:norfolk:RE/00007/24', 1, 'recommendation.published', 1, 'c-170', 0, '{"actor":"test","causationId":null,"commandHash":"204328f1434a5eb2a7059c2fb4e27bb870946ee9f5e36757ab187de4dd6ecb8f","commandId":"c-170","commandSeq":0,"correlationId":"c-170","data":{"details":{"addressedTo":"local-policing-body","reportReference":"Some words."},"person":"CPL-00042","related":"CM/00001/23","sealed":["details.wording","note"],"value":"recommendation"},"enteredOn":"2023-08-15","on":"2023-07-31","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"PPNLta2JMJnESAqyQOrM94EixaN36xZRQMeFYcdvVQXtCQu1tWqSuRqa776QOUHxD7dRD4Tb83MImtX6xn+w5yKi1hV3B1JI7ME=","subject":"CPL-00042"},"stream":"recommendation:norfolk:RE/00007/24","type":"recommendation.published","version":1}', '\x1ad0bbee5d1f34c9c8c7f3744983f2f33b1e7b227161799cc2e15efaedf1034a'),
	(303, 'recommendation:norfolk:RE/00007/24', 2, 'recommendation.chief-officer-comments-invited', 1, 'c-170', 1, '{"actor":"test","causationId":null,"commandHash":"204328f1434a5eb2a7059c2fb4e27bb870946ee9f5e36757ab187de4dd6ecb8f","commandId":"c-170","commandSeq":1,"correlationId":"c-170","data":{"related":"CM/00001/23","value":"2024-12-04"},"enteredOn":"2023-11-03","on":"2023-10-26","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"recommendation:norfolk:RE/00007/24","type":"recommendation.chief-officer-comments-invited","version":2}', '\xc899a162c4cc29be9901de2532621b8e24655801240ec72c1bc73c66d874dc18'),
	(304, 'recommendation:norfolk:RE/00007/24', 3, 'recommendation.chief-officer-comments-invited', 1, 'c-171', 0, '{"actor":"test","causationId":null,"commandHash":"a113ac6e6412450dba9165b47d865ac342f5019a5932310c1c07aa222729e3ab","commandId":"c-171","commandSeq":0,"correlationId":"c-171","data":{"person":"OFF-0123","related":"CM/00001/23","value":"2023-08-12"},"enteredOn":"2023-11-13","on":"2023-11-07","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"recommendation:norfolk:RE/00007/24","type":"recommendation.chief-officer-comments-invited","version":3}', '\xe7c18302fc045561cb1732b7ff5645b010a8cd6a7d183ffadfe26a79d8fcff9d'),
	(305, 'recommendation:norfolk:RE/00007/24', 4, 'recommendation.progress', 1, 'c-171', 1, '{"actor":"test","causationId":null,"commandHash":"a113ac6e6412450dba9165b47d865ac342f5019a5932310c1c07aa222729e3ab","commandId":"c-171","commandSeq":1,"correlationId":"c-171","data":{"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-12-07","on":"2023-12-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"9g02oyjBdM9jtNpCdeZISffxMxTdtOPByJIOc7KqqXiscEZ8m3uOYWhR1CLamqpkQv4=","subject":"case"},"stream":"recommendation:norfolk:RE/00007/24","type":"recommendation.progress","version":4}', '\xef1f455c92d620b9be5fe256eac566a3ca70850fff7274d43575353fc6a0805f'),
	(306, 'recommendation:suffolk:RE/00008/24', 1, 'recommendation.published', 1, 'c-172', 0, '{"actor":"test","causationId":null,"commandHash":"798d34c0a320a3fd9d32082f6b777f0d31fc6863b13d653840e6f4d3e032e0fa","commandId":"c-172","commandSeq":0,"correlationId":"c-172","data":{"details":{"addressedTo":"other","position":"12","report":"Others.","reportReference":"Others."},"related":"CM/00001/23","sealed":["details.wording","person"],"value":"area-for-improvement"},"enteredOn":"2023-11-09","on":"2023-10-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"2EpeGPiLd0J3ik4hHp7q3pkTIY5nMWskbLmfONu5aWWtLCQcQUr5x0j/4bM0A0F7YOh8u1KijKnzzLjtC9OoYGRgWZ58PjcJXlAtKu3f0EJoP+OdfFqmQw==","subject":"case"},"stream":"recommendation:suffolk:RE/00008/24","type":"recommendation.published","version":1}', '\xadf1f75a5cf059ca646973ed106b5a97bb11931af03ea998e3ca9911cc89163e'),
	(307, 'recommendation:suffolk:RE/00008/24', 2, 'recommendation.chief-officer-comments-invited', 1, 'c-173', 0, '{"actor":"test","causationId":null,"commandHash":"2fc500d4c6d5c70c3a45f0ab71cbd21a76898c7880e09e59286b51778443260f","commandId":"c-173","commandSeq":0,"correlationId":"c-173","data":{"value":"2023-12-10"},"enteredOn":"2024-01-16","on":"2024-01-06","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"recommendation:suffolk:RE/00008/24","type":"recommendation.chief-officer-comments-invited","version":2}', '\x2857fe190b783e4419d841570bc8361c875df6f0324e94f6d7cc0703cbeb3d00'),
	(308, 'recommendation:suffolk:RE/00008/24', 3, 'recommendation.fact-withdrawn', 1, 'c-174', 0, '{"actor":"test","causationId":null,"commandHash":"8571343fa67e6e1ae2b9f77e4c9dcd16925ddbcff3996710fe75cf10e3bbefa9","commandId":"c-174","commandSeq":0,"correlationId":"c-174","data":{"fact":2,"sealed":["reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"WB2AVUb55y9eQWeOD3G3W+5rIUEEQKhQ6SYa5L35sAFkegMJV/FHxHalAs62VRoqWfmasM0C7mXnlmjCWhYvZg==","subject":"case"},"stream":"recommendation:suffolk:RE/00008/24","type":"recommendation.fact-withdrawn","version":3}', '\x1674c21f36ac3fa3a9b67c39e00538cb1f7f5dc69ea70901c923d148e89d4b09'),
	(309, 'recommendation:norfolk:RE/00009/24', 1, 'recommendation.published', 1, 'c-175', 0, '{"actor":"test","causationId":null,"commandHash":"685c92fa0c8970d399e35069a17557a131627208c8f7e73ac0aa1f6a5d5442c8","commandId":"c-175","commandSeq":0,"correlationId":"c-175","data":{"details":{"addressedTo":"other","position":"1","report":"Others.","reportReference":"Others."},"person":"OFF-0123","related":"CM/00001/23","sealed":["details.wording"],"value":"area-for-improvement"},"enteredOn":"2023-04-27","on":"2023-04-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"cQTxV2SIMGWMQP1ZwhzazeC2gYs8eizSyPV3VkaQJ3C3vJkb/pucaxuOgy3Wokz65d5qwypk0jTMU4EcrA==","subject":"OFF-0123"},"stream":"recommendation:norfolk:RE/00009/24","type":"recommendation.published","version":1}', '\x15bca197038af92ba22ba686144d05a1a85557c30a4f875be2f46b3171ca0e04'),
	(310, 'recommendation:norfolk:RE/00009/24', 2, 'recommendation.chief-officer-comments-invited', 1, 'c-176', 0, '{"actor":"test","causationId":null,"commandHash":"544a4ca86074577f18e58ff2c806187330364f3422cd74848c1ea7873c67f4a5","commandId":"c-176","commandSeq":0,"correlationId":"c-176","data":{"sealed":["person"],"value":"2023-08-17"},"enteredOn":"2023-11-04","on":"2023-10-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"GmGi6KDxlLXVzgKtVLaNN7X0z1cpQIslH5RIsbQTB0TLQnsUU7zOCfnHiXyTcVb6ZzJ/+ggBo7E=","subject":"case"},"stream":"recommendation:norfolk:RE/00009/24","type":"recommendation.chief-officer-comments-invited","version":2}', '\x2952b7e0e5fd0b1c821381575fd2f8fe988bbf3bcdbc66579eb53e82969c9f8f'),
	(311, 'recommendation:norfolk:RE/00010/24', 1, 'recommendation.published', 1, 'c-177', 0, '{"actor":"test","causationId":null,"commandHash":"73d3f7ef6e0df2fd0048ee16e180925512acdab932b34f4ddd338238bb9261ba","commandId":"c-177","commandSeq":0,"correlationId":"c-177","data":{"details":{"addressedTo":"chief-constable","report":"Others.","reportReference":"Some words."},"person":"CPL-00042","sealed":["details.wording","note"],"value":"recommendation"},"enteredOn":"2023-08-30","on":"2023-08-28","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"krlyra8Jx4EZFWRIp38avXSflUVHe0wqNnnc7GvPafVWx2FHVZzeu4d6LSeXWbJl551Kn5G1Xzvq+xfaLi3HB1RCU70sIMa04Tn1/Klr","subject":"CPL-00042"},"stream":"recommendation:norfolk:RE/00010/24","type":"recommendation.published","version":1}', '\xd570c7512448378fa42e3a2e474a2b67c0a0d6d752406c01c4c7a2d56e7d7186'),
	(312, 'recommendation:norfolk:RE/00010/24', 2, 'recommendation.chief-officer-comments-invited', 1, 'c-178', 0, '{"actor":"test","causationId":null,"commandHash":"63190cb2d934edc3d289c2f01e9b0fc7308cdc3e244e4b81f0c912992bfcb794","commandId":"c-178","commandSeq":0,"correlationId":"c-178","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"2023-02-24"},"enteredOn":"2023-12-16","on":"2023-12-14","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"lkzOG8bToy+4067YxFfUjNEDOdachHS/+rKWE/LemplV/dTCHPVCv5bAeSHT0A==","subject":"CPL-00042"},"stream":"recommendation:norfolk:RE/00010/24","type":"recommendation.chief-officer-comments-invited","version":2}', '\xb22070dcd09a9d38e7c12b6854b0d49e53876074c1797bb70f2e495c227cf26b'),
	(313, 'recommendation:norfolk:RE/00011/24', 1, 'recommendation.published', 1, 'c-179', 0, '{"actor":"test","causationId":null,"commandHash":"75ab658ceaa17f018cf5648f888b68b469823c736b88da0a39c612825ed9744e","commandId":"c-179","commandSeq":0,"correlationId":"c-179","data":{"details":{"report":"Some words.","reportReference":"Some words."},"person":"OFF-0123","sealed":["note"],"value":"cause-of-concern"},"enteredOn":"2023-01-27","on":"2023-01-18","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"y3pL4jIVEvnulIL872fMbTc/KBY/pNkJ2ORloCvzLX5fdq1/VObnLNwsTIj9MeCqP0TSq3lYJN50c/aXmGOG4jYOp89hZiEoPz3FsnVse2uA","subject":"OFF-0123"},"stream":"recommendation:norfolk:RE/00011/24","type":"recommendation.published","version":1}', '\x359c9889504a878718298ed59d8e147f643412c0075a70f376964b77a06e1e1e'),
	(314, 'recommendation:norfolk:RE/00011/24', 2, 'recommendation.chief-officer-comments-invited', 1, 'c-179', 1, '{"actor":"test","causationId":null,"commandHash":"75ab658ceaa17f018cf5648f888b68b469823c736b88da0a39c612825ed9744e","commandId":"c-179","commandSeq":1,"correlationId":"c-179","data":{"sealed":["person"],"value":"2024-02-14"},"enteredOn":"2023-04-10","on":"2023-04-01","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"5iDTRZsfvgGGcx2H5cSoAafivSJC9wLmxT2hXyNUMquBUQ+emEB6lqUkRBr7d/t/bR2pnzVjIX0=","subject":"case"},"stream":"recommendation:norfolk:RE/00011/24","type":"recommendation.chief-officer-comments-invited","version":2}', '\xdddabaacbe2bb37c5876c4a762bffaae5ad60dd8840d4240b489e0f5ff310576'),
	(315, 'recommendation:norfolk:RE/00011/24', 3, 'recommendation.response-published', 1, 'c-180', 0, '{"actor":"test","causationId":null,"commandHash":"6ada180767b48da00a81cbe0ab73e3e72377524bf1d198e03878d2b01cdfa897","commandId":"c-180","commandSeq":0,"correlationId":"c-180","data":{"details":{"stance":"not-accepted"},"sealed":["details.taken","note","person"],"value":"local-policing-body"},"enteredOn":"2023-07-10","on":"2023-07-10","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Cc6of5iPOttMDE5YYEmk4cNFXWZJEjAxNPGFzfSZaj+xBpHhIT9aJtgJJKSru9+AKz5eSjT9WofQYemD4idHrlfqJuZ9rJfs7/n2xOdYS3PuqCTTxnFfac68rI8KiZu4IXbAbvMq/YKireHgq9EUbkOXL6yXaBbAVihx35OH4BbG3TmIYs+1WQV+jCYw","subject":"case"},"stream":"recommendation:norfolk:RE/00011/24","type":"recommendation.response-published","version":3}', '\xf75b6cc8671941337491522f9d6dc15baa04d020366694b4538eb4fac2cbb013'),
	(316, 'recommendation:suffolk:RE/00012/24', 1, 'recommendation.published', 1, 'c-181', 0, '{"actor":"test","causationId":null,"commandHash":"0a204d35af4127522bcc932ae1aeca0a990a26133f355a6eed5eb4a41431b745","commandId":"c-181","commandSeq":0,"correlationId":"c-181","data":{"details":{"report":"Some words.","reportReference":"Some words."},"sealed":["details.wording","note","person"],"value":"recommendation"},"enteredOn":"2023-10-17","on":"2023-10-16","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"FxRDehbl25tOrhpeLMFjWERfsgmspXLZf2BMCX2TsHIp2ngh9Fi6KeR17pQhFELQr8v7X2hizBPm/FpIh+wvxRRP1wOeefBPRy7cFg4HS8HUI8McM+FGbVk4JPnSVXcbc7rj2IKBwnM45qKsoU7VdM8ojajjXwOVSlyziQHNZap/EcWtxhG2kBcjekyHgpA=","subject":"case"},"stream":"recommendation:suffolk:RE/00012/24","type":"recommendation.published","version":1}', '\xd3dbdbfdfde15d0d1581c649084ff0c1a78d8fa2e44271e6e378cb483f26e1fd'),
	(317, 'recommendation:suffolk:RE/00012/24', 2, 'recommendation.chief-officer-comments-invited', 1, 'c-181', 1, '{"actor":"test","causationId":null,"commandHash":"0a204d35af4127522bcc932ae1aeca0a990a26133f355a6eed5eb4a41431b745","commandId":"c-181","commandSeq":1,"correlationId":"c-181","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"2024-04-22"},"enteredOn":"2023-12-04","on":"2023-11-16","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"bcgYNBTbglXzCnGGgwOzPW2hcNsVncTwgoBHoxlXXqha1RtK1o2PYZW6KxJRvKeGGlt+cNiupUqZHdvYp0+xVvE5zWCq8wonCuZz9WH1E6Ijv2HRRU8qJlkdIPw5/97XPEoOYLQrhrQnftU1/bIX","subject":"case"},"stream":"recommendation:suffolk:RE/00012/24","type":"recommendation.chief-officer-comments-invited","version":2}', '\x70f641f906f05b5c8a05000d9a14d1d8d724788287f9e737fe87dedf4f76bc7b'),
	(318, 'recommendation:suffolk:RE/00012/24', 3, 'recommendation.closed', 1, 'c-182', 0, '{"actor":"test","causationId":null,"commandHash":"75df4bb5976ae13642c6cf7da81b14950a7a9887874e1e86fe21cd838eca17e5","commandId":"c-182","commandSeq":0,"correlationId":"c-182","data":{"person":"OFF-0123","sealed":["note"]},"enteredOn":"2024-04-11","on":"2024-04-10","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"3rZpvCiOEOhvhM5dok1rlTNg6eP1yMDfySJT2d4GDeE4j7POAHmctXXMxS4WNLcOR8QIkyZEjvzw76TG78GqAIA+TWZwgYiqRGD//w5/8H0qQ/Mo","subject":"OFF-0123"},"stream":"recommendation:suffolk:RE/00012/24","type":"recommendation.closed","version":3}', '\xa49d45a435807591cdc651188f891b1959eb07db2183803872b78d0725a791b2'),
	(319, 'person:norfolk:PE/00001/24', 1, 'person.entered', 1, 'c-183', 0, '{"actor":"test","causationId":null,"commandHash":"7655c908cbe3ad7f8c728c430637fea21f1f2340a5e5dfddbaa0c685cdcfcaa0","commandId":"c-183","commandSeq":0,"correlationId":"c-183","data":{"person":"CPL-00042","sealed":["details.address","details.email","details.name","details.telephone"],"value":"staff"},"enteredOn":"2023-10-04","on":"2023-09-19","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"hLmvHzkqUNvYtPUEVmXY8xg1psepZ1VIl8HykNCO1ZKf75RXYuWgHej4d4kQCy49uEBTqVV7sUtQHB+qBRd5ntlK8Fw86AWjW4NUfjNf9Oud3GKZV0+eg/0ESI/ZW+j1ak+XgcvbOACy25FNC+nxBat22Z2ypiteSB69EJLpyP2Os/7GdY6MARa32bi+aA==","subject":"CPL-00042"},"stream":"person:norfolk:PE/00001/24","type":"person.entered","version":1}', '\x7196eb75297a17bc2d2aa5f0e9d363f2b0edf3efc4e006776e87edd70ea33730'),
	(320, 'person:norfolk:PE/00001/24', 2, 'person.left-service', 1, 'c-183', 1, '{"actor":"test","causationId":null,"commandHash":"7655c908cbe3ad7f8c728c430637fea21f1f2340a5e5dfddbaa0c685cdcfcaa0","commandId":"c-183","commandSeq":1,"correlationId":"c-183","data":{"person":"OFF-0123","sealed":["note"],"value":"other"},"enteredOn":"2023-10-11","on":"2023-09-22","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"KpcBy/8YLMryAGmOiJnQFYNz3cF6uRRVHRD9JrdmF2xvnDsbADdAmS+E3MUO2mS/kDN8q2xpka1Eey/S8Xdb0/b0xxWp4H8BMeJG3PhF+uQKplK1","subject":"OFF-0123"},"stream":"person:norfolk:PE/00001/24","type":"person.left-service","version":2}', '\x9c1694c2e56b816be99b77e8f5832d5e719ed63b00ca26bb24d77d30e1478bb3'),
	(321, 'person:norfolk:PE/00001/24', 3, 'person.details-changed', 1, 'c-184', 0, '{"actor":"test","causationId":null,"commandHash":"4a299720ddfc37f06628e2aea2f0959ca91b89f152d08e2d88c35106c4ec8901","commandId":"c-184","commandSeq":0,"correlationId":"c-184","data":{"person":"CPL-00042","sealed":["details.address","details.email","details.name","details.telephone","note"]},"enteredOn":"2023-11-10","on":"2023-10-29","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Z+b5ogasMfzNGLpDfUCB2G7kCeglBwReViWQFhjHXxW9lvxRnhD1Zbl+zjWbslJ5NgyTZ4V7/yS1yfxo+ojMf/Nljx52tvG7P/BonhWx5+xbU9zwRKPWLWccjjLf4t16riMskKIQSQ3K/+3jGjPx4CMg9NjRznCAvfoIT0zO2AMwBSHxP3cFmK1FECZj3+VpViapbtRCkIrk1+389WJmBhI6tGcv9Hf6/no6cnP3w068BSIb4Zj2cZ9nShFD3JjPwfvMGtg1sOrv","subject":"CPL-00042"},"stream":"person:norfolk:PE/00001/24","type":"person.details-changed","version":3}', '\x27c836755f123c4470f534844a9c4a51e82800d9c0c8d2b4db2f1a8138ce594b'),
	(322, 'person:norfolk:PE/00002/24', 1, 'person.entered', 1, 'c-185', 0, '{"actor":"test","causationId":null,"commandHash":"48b0440748ef1ea59b7435ced44e8be92d9be77b0efc9bf6c30c506769ee420d","commandId":"c-185","commandSeq":0,"correlationId":"c-185","data":{"sealed":["details.address","details.email","details.name","details.telephone","note"],"value":"officer"},"enteredOn":"2023-03-06","on":"2023-03-02","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"1igU14nNVZ9Ydo3LRdvgeucjkEcKx7XhN9hWskO+omaHlKMWcb014B9+59XuO4hVTbl3kT3rjpG66lTGnz3jR2mz28G2VP0Uq/V/aQ992D2MFhomg6iMm5Rr+nYMkRKo/6jcX4vq8MnDk/X2uz0aN4GgwFBUY9PGd9n0iTAx8WvanuIFapku6WtBnAm2WrjfjO3l6aTLkmc5wgu/Ag9LsnGMjg==","subject":"case"},"stream":"person:norfolk:PE/00002/24","type":"person.entered","version":1}', '\x1d42bffbbfbdbc336e6fa4468bc75d2edc5955fa9ece5a54af06e342b00394cc'),
	(323, 'person:norfolk:PE/00002/24', 2, 'person.left-service', 1, 'c-186', 0, '{"actor":"test","causationId":null,"commandHash":"e1650502cc85f236c56b86b9bf8d0faf30d78a3c3a6909ab87250b8bea04ef27","commandId":"c-186","commandSeq":0,"correlationId":"c-186","data":{"sealed":["note"],"value":"retired"},"enteredOn":"2023-05-20","on":"2023-05-07","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"CGtImakx3qeLAgXjLQUsQhRR9fFlSzqrd78aNk7huzx+fSXLEMCUMrOnFt2rRKHPmWwpCR+AaXDrX+95IMKma/UglWRAxLnP2MnnAIMQuxv/","subject":"case"},"stream":"person:norfolk:PE/00002/24","type":"person.left-service","version":2}', '\x88d14726f188e366a8bc5ac8cb1dff42945a61546bd5762443b23e24112f67c4'),
	(324, 'person:norfolk:PE/00003/24', 1, 'person.entered', 1, 'c-187', 0, '{"actor":"test","causationId":null,"commandHash":"8068c5c0259b26a7a696b480284068fbbdb854a5a0c3f3ce317cf3e4416737c4","commandId":"c-187","commandSeq":0,"correlationId":"c-187","data":{"sealed":["details.address","details.email","details.name","note","person"],"value":"special-constable"},"enteredOn":"2023-07-29","on":"2023-07-12","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"/Sx4ZDlKzWfwNtZ4bozHdbpsqbpZQihj6s85dxg7twAmRpuOjKj80pramzDoiHGPPVpi2YoXObWI839A4VX7FqNcQ+8eINivRU6HqP5aof3ubYowP/uKpi442TyJUDWTge96/tRkglx/e5KuFoBYdYjN+uWZzALWiBRm0Z9oE1Y9k82F8ObUpd4oCOcsDVw1nZgx5CxBHWE/2TX5ranAKQ==","subject":"case"},"stream":"person:norfolk:PE/00003/24","type":"person.entered","version":1}', '\x138e2b40b66e89b6bbd8695ae2211b2c641bdbc7be2ab1df56802cbea1daa8af'),
	(325, 'person:norfolk:PE/00003/24', 2, 'person.left-service', 1, 'c-188', 0, '{"actor":"test","causationId":null,"commandHash":"5e5d6506763413964211d09653158a4645a9c52e95b28abc4581f4cbe4bfd111","commandId":"c-188","commandSeq":0,"correlationId":"c-188","data":{"sealed":["note"],"value":"dismissed"},"enteredOn":"2023-10-06","on":"2023-10-03","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Mz/egjzeuRIDMf6JioexpJv8Hvwg9vkEt41myjou+N2odLEZqo41hZKecoDnzZOAwWS+Fn7EgAqbJvTTW/R6Oayx/p0ZeKJ09dGhWUBpZaos","subject":"case"},"stream":"person:norfolk:PE/00003/24","type":"person.left-service","version":2}', '\xb04e9efe5d6f070e112fc074cfa6cc631c2d5fdc0fe38dfd6ec0324716419f6c'),
	(326, 'person:suffolk:PE/00004/24', 1, 'person.entered', 1, 'c-189', 0, '{"actor":"test","causationId":null,"commandHash":"ac81db71f987890deb9f4e482816d8c9ef73a944a0c5bc0f8f6072d628cd1d37","commandId":"c-189","commandSeq":0,"correlationId":"c-189","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["details.address","details.email","details.name","details.telephone"],"value":"other"},"enteredOn":"2023-02-06","on":"2023-01-17","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"XcPq+jIQwvpnPUgnXCGpRwAa2/6Gyt4SS5jpUM0ulqHQ3puRp2kfqDnSC+lFSPCI8Jqwi49BNGYICePf/eejKNsWuGkuXtOvlkdPn5EwAHXnD0RBIhsujyeG4Dkk3YyN+tVrkV7nGdh/9mdiOoKKg4gfjn4gExRfnkTU3uDBn7N4N2LD2SIq7j46HnbGNaDZwAyZB31t","subject":"OFF-0123"},"stream":"person:suffolk:PE/00004/24","type":"person.entered","version":1}', '\x009f1b36394f5d3b583dc6de0e3589536d275a7c98a564c879dc830cf47b5b9f'),
	(327, 'person:suffolk:PE/00004/24', 2, 'person.left-service', 1, 'c-189', 1, '{"actor":"test","causationId":null,"commandHash":"ac81db71f987890deb9f4e482816d8c9ef73a944a0c5bc0f8f6072d628cd1d37","commandId":"c-189","commandSeq":1,"correlationId":"c-189","data":{"related":"CM/00001/23","sealed":["note"],"value":"resigned"},"enteredOn":"2023-03-31","on":"2023-03-23","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"O8mt8kIT+T+BDAYnf0HEykP4Q0mAdg9omErujDPTW8Vdlz1Pe9uVKFAAERDs3w==","subject":"case"},"stream":"person:suffolk:PE/00004/24","type":"person.left-service","version":2}', '\xb5c8e963de77a746623ddb1f4113e2a1306b4abd646106c6002363972ede11f1'),
	(328, 'person:suffolk:PE/00004/24', 3, 'person.details-changed', 1, 'c-190', 0, '{"actor":"test","causationId":null,"commandHash":"bd168b7bcb22f1c107a3ce6c5cbf0242e85539d7eb47c2fb5fc29176c62e125e","commandId":"c-190","commandSeq":0,"correlationId":"c-190","data":{"sealed":["details.address","details.email","details.name"]},"enteredOn":"2023-05-04","on":"2023-04-28","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"TenqChVR7CZSszjWrtmtJT+ctKPsIw9t8XKVEtr8W5/Q28GqmRAsztQnz4zUfGwB7l9F4IWCoKQ+YssbFJrAqLmYTAD9aWdrJCC1zFrOr43t85tBgiyPwz/qnUvvS9Z6Ixpuwz53+oDz8sFe","subject":"case"},"stream":"person:suffolk:PE/00004/24","type":"person.details-changed","version":3}', '\xcc794612f0f9c49bf078418f21342b2a874fb27cd34f73ca36eb5c009855e21b'),
	(329, 'person:norfolk:PE/00005/24', 1, 'person.entered', 1, 'c-191', 0, '{"actor":"test","causationId":null,"commandHash":"524f7c9aa12df1d99b57b0f5fc8702ec88aac704b2ec77968eba1acd61527069","commandId":"c-191","commandSeq":0,"correlationId":"c-191","data":{"sealed":["details.address","details.name","details.telephone","note","person"],"value":"complainant"},"enteredOn":"2023-01-14","on":"2023-01-12","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"33A1k+0ZZlaNRW9iAcy2EJsZnf9f9a97pzBxWCxXJ5wWZ6F/2rTz+j0iHXXeEXo1HszAVvV/PfEPmw373xG9fYCQAFQ58lsh4A3FeV5DSCx6p8X6qalR6pb//7Tfa4uB9MPqPn4JjNJjwR0NhelhVw19K3KVSDzqXIofGeQc9lT7tQVxu8t5wPRJhInz9OhUeR0eP69OCfEO/lESbDcPsmI+6mSkLKG5hYv8SNJ0PxgH1A7oQFzBpaqCX3FP1QTkZH3d0DT3","subject":"case"},"stream":"person:norfolk:PE/00005/24","type":"person.entered","version":1}', '\xb78cf44c4a3ce4af2848f4f9b487ad93ff29a62e3ea4028331c2b457bfcc1130'),
	(330, 'person:norfolk:PE/00005/24', 2, 'person.fact-corrected', 1, 'c-192', 0, '{"actor":"test","causationId":null,"commandHash":"1bfd5ede1e34d9bbe12ed0b0dcf1103bc779429d626bc1caa356f632e89eca23","commandId":"c-192","commandSeq":0,"correlationId":"c-192","data":{"fact":1,"factOn":"2023-01-12","sealed":["details.address","details.name","details.telephone","note","person","reason"],"value":"complainant"},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"tQ1P1mgaFpmecMj3O8JWLF3dycbdhx4UMEE3aCpqrNGBmEhQCjVhOe4/xIjauOTyAX19Ut5IZYlIJWSqpuW64WQ/1gwurl8F51c8fPnVoMykIxILKplIyjOSkQGUBJP6ZEtSnpUQP1LOWfh/NLcxOQKKpsoXaRR7vuMPs0QK964MD8MrHNMwXM99JmPSkvHVNNxA5Rous1Qn0vJUrMWMejxhkKsrY7ybe+i6VVtq3r2/Yf2/Je2fX32QP1pVmCciJd6BkScW/6L8","subject":"case"},"stream":"person:norfolk:PE/00005/24","type":"person.fact-corrected","version":2}', '\x3e7a2c613bd4cecbdc03fa1ace794556b860bc7693abd22f4ea2cd988b2dc0fb'),
	(331, 'person:norfolk:PE/00006/24', 1, 'person.entered', 1, 'c-193', 0, '{"actor":"test","causationId":null,"commandHash":"be7c92fd86444b07a1b807c7139a1633ae6ffe0af7d56e84572ab4f534a7fb53","commandId":"c-193","commandSeq":0,"correlationId":"c-193","data":{"related":"CM/00001/23","sealed":["details.address","details.email","details.name","details.telephone","note"],"value":"interested-person"},"enteredOn":"2023-11-08","on":"2023-11-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"HlndzXIZo4wx0jbeFYhR26rGsn40Ll5QyMYvsJZ448YYbjz3rnqO84DbLJu3eFE1eGwVnj3cyAOJXWXTY9nAZt8RCr3tRqwEntDKhGJ/DQnVFZ12QnJW35iUKK5oLxtcSibld5s+6vG/0+eGaAeASKEbKqF5ylGTzvWKt3+wymgRRyQPZn9f/g8M0qTw9GnXAx3CP1jRLPOo25mhESTCqqtxgFKAaNlNBO+kQKmGgK9PEIEIFr2pJ0xlB8WhahgF2qoQ4Lq7","subject":"case"},"stream":"person:norfolk:PE/00006/24","type":"person.entered","version":1}', '\xdeee278f5d91bbc2ccd7bfa76ff705615376236f71a7f2879ddabb154687ffd5'),
	(332, 'person:norfolk:PE/00007/24', 1, 'person.entered', 1, 'c-194', 0, '{"actor":"test","causationId":null,"commandHash":"19ff6dbb893a481b80cdab3ad35662e0bc7b3b8cb1cf42839f38949cbea0b33c","commandId":"c-194","commandSeq":0,"correlationId":"c-194","data":{"sealed":["details.address","details.email","details.name","details.telephone","note"],"value":"complainant"},"enteredOn":"2023-04-09","on":"2023-03-28","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"GdaezxU1+56aF7ZQTbWHIoHmLvasWz9CRfLBmFKmX/GZCyuj6BBYAnjltQUfFBtKCRntYQqAX07pAqLWvvqMU9uIj2TzW0psBXdtktKGzlyzrYtCgCFRb9B/L4KS5K9i2Ruas6/xc11+fdjy/cN7655b7Z8C3mrAM76NhcpBgg4O/Ddt0z+oHQ7YHgH7VKtKVNeQawnqGCxTEFlZwebTLwU1yjkZATMaSvq6u5Q2ZcBvA7UndhrKNQyt/tpCr3HfsrjVjKw=","subject":"case"},"stream":"person:norfolk:PE/00007/24","type":"person.entered","version":1}', '\xa4e87c70b2a0d87ad0f0c07d4b56e9f1499186c0ab3e2bed088681c77921fd30'),
	(408, 'complaint:norfolk:CO/00001/24', 5, 'complaint.restricted', 1, 'c-235', 0, '{"actor":"test","causationId":null,"commandHash":"4f216ed09e25b998c92dba4ba4688baa64b48007766df011c8c1cbd78c43862c","commandId":"c-235","commandSeq":0,"correlationId":"c-235","data":{"named":["id|a","id|d"],"reason":"sensitive-source"},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00001/24","type":"complaint.restricted","version":5}', '\xa13c7551a84bf0c7d4a6983a00c10284cb6f81755c1c767e820444575c8baccf'),
	(333, 'person:norfolk:PE/00007/24', 2, 'person.details-changed', 1, 'c-194', 1, '{"actor":"test","causationId":null,"commandHash":"19ff6dbb893a481b80cdab3ad35662e0bc7b3b8cb1cf42839f38949cbea0b33c","commandId":"c-194","commandSeq":1,"correlationId":"c-194","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["details.email","details.name","note"]},"enteredOn":"2023-08-30","on":"2023-08-16","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"tiZb+HpNsViUYHAsnFoWXcPKMMZcYaMWspRiwwmKpatw/8nEAeMIB8BV8CjcarYl8N+1HouEEbSlKiBGwgdQImdlkjDe/A2WMahkNQ9fD3diB+1XoFVUgZN55+Q8z42O73O9YwA=","subject":"CPL-00042"},"stream":"person:norfolk:PE/00007/24","type":"person.details-changed","version":2}', '\x5e526ba3c8deb89745529fd2de96a01605ddacc5285805f15cc69c4f01d0217c'),
	(334, 'person:norfolk:PE/00007/24', 3, 'person.details-changed', 1, 'c-195', 0, '{"actor":"test","causationId":null,"commandHash":"0ac9997b4bdd452a626181bed7e0bac4aa122088c5dd9d991d7627e1383dd518","commandId":"c-195","commandSeq":0,"correlationId":"c-195","data":{"person":"OFF-0123","sealed":["details.email","details.name","details.telephone"]},"enteredOn":"2023-10-15","on":"2023-09-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"G+5igNfYueoKrZLLr11dEjPkbyIxyvx56thKxASSNiKRxzFrjuVwj3003dftVvdLEkYPiMjWBQj2NW34zuVu84u9fJR+HD/cPJXXJZxPH58I56t2oAAM51q2RjyoXXp0GI9F2vdiiT0Tzz0lSH9fxKTT","subject":"OFF-0123"},"stream":"person:norfolk:PE/00007/24","type":"person.details-changed","version":3}', '\x68766746a639bd627910c42464bca7cb625f831f63a64b617155e4cedfeae554'),
	(335, 'person:norfolk:PE/00007/24', 4, 'person.details-changed', 1, 'c-195', 1, '{"actor":"test","causationId":null,"commandHash":"0ac9997b4bdd452a626181bed7e0bac4aa122088c5dd9d991d7627e1383dd518","commandId":"c-195","commandSeq":1,"correlationId":"c-195","data":{"person":"OFF-0123","sealed":["details.email","details.name","details.telephone","note"]},"enteredOn":"2024-02-10","on":"2024-01-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"qGnFLVyvF9YTEG15e6zpx8wmiwa9+NuGCXAAQ4R/INsiV8Ivd78t0/9WraVf2SDnK4lwA33LMHg2acj7YWOZY4ZBNF7F8IF8SXtXjM6eMakmFmLnZbwQDHFaZ0zxJu5s9wG1lx84aqGuTh9tg/0zu4N78PAiXbiC13nmof6uMpUecMaWUi+S/bkWHnGASw4cXJ6llc1o9c0hZNIiHqJQEbeKbMlkO/QTuw==","subject":"OFF-0123"},"stream":"person:norfolk:PE/00007/24","type":"person.details-changed","version":4}', '\x8624a70fe3765bb875bb5bd1a232166230a3f19ab38c17caf9431d15a3e1f757'),
	(336, 'person:suffolk:PE/00008/24', 1, 'person.entered', 1, 'c-196', 0, '{"actor":"test","causationId":null,"commandHash":"de4b67f9eb8967f1f9226830203fccdd12013f79cd53e75bc721999a9df6ff6b","commandId":"c-196","commandSeq":0,"correlationId":"c-196","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["details.email","details.name","details.telephone","note"],"value":"staff"},"enteredOn":"2023-01-18","on":"2023-01-12","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"DRxqBy9qO+5lAXMPV1sfKRm/UctgtZgDH+uagzXTJc1uTHQQ0jDEQ5o/7NSvdPlsw8kK6yKPM8McdIKycnB1421SpxP5QrH4ZJRv8HFWLo798CXxvBn6X7YcGb5E6oT3ITCtLFhkdocaPYcpzBY3WtD4CYxzkSQP8jAmnM0hYCyunW1HO6iL","subject":"CPL-00042"},"stream":"person:suffolk:PE/00008/24","type":"person.entered","version":1}', '\x42c7f1b6985cffd573e06364d881e1d026fe7ddee2a0b2c53dae88dbb0b7a0d0'),
	(337, 'person:suffolk:PE/00008/24', 2, 'person.left-service', 1, 'c-196', 1, '{"actor":"test","causationId":null,"commandHash":"de4b67f9eb8967f1f9226830203fccdd12013f79cd53e75bc721999a9df6ff6b","commandId":"c-196","commandSeq":1,"correlationId":"c-196","data":{"related":"CM/00001/23","sealed":["note"],"value":"other"},"enteredOn":"2023-02-03","on":"2023-01-16","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"6+mm0dU8aCBdAWlH6wawr1bJAnG9/f4s7+yybkzRLDvGnr6tatnNxyaTn0WPAlTUYSOCHQAwG3PnVeR2i+I3d8iDzy3Wk3DKR/Wm/7JHGFft","subject":"case"},"stream":"person:suffolk:PE/00008/24","type":"person.left-service","version":2}', '\xa6a2bd4ec41b1422a32fb0abf67425bb17c62aadcaf7425aefb5d8667dfe6fa9'),
	(338, 'person:suffolk:PE/00008/24', 3, 'person.details-changed', 1, 'c-197', 0, '{"actor":"test","causationId":null,"commandHash":"e4c8e7782c52482d7a747c7af1942abc8ac28d1c3f58e08da6ab184373ab94e8","commandId":"c-197","commandSeq":0,"correlationId":"c-197","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["details.address","details.email","details.name","note"]},"enteredOn":"2023-01-27","on":"2023-01-24","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"sBGXmij810P+VpCKO9TSloA70QbbXb2Nblc2z9DogJKg5teREGBw2FEiVgdqKZf1hQHLMjtUWhHqUrgrgDJQfCHbcv9eBnv05keIGGzAjZu3EoMGPsBVY7XmzVQeTBUbDCYu6mrDr1mnKqbtLZG0Up2cu41ixkGypWS6b3E=","subject":"OFF-0123"},"stream":"person:suffolk:PE/00008/24","type":"person.details-changed","version":3}', '\xe040e4046bdd5429b44a65ebc54fce5b1643a14e930d6be24c83c83b31fdb085'),
	(339, 'person:suffolk:PE/00008/24', 4, 'person.details-changed', 1, 'c-197', 1, '{"actor":"test","causationId":null,"commandHash":"e4c8e7782c52482d7a747c7af1942abc8ac28d1c3f58e08da6ab184373ab94e8","commandId":"c-197","commandSeq":1,"correlationId":"c-197","data":{"related":"CM/00001/23","sealed":["details.email","details.name","details.telephone","note","person"]},"enteredOn":"2023-02-09","on":"2023-01-28","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"DOYyHLXitr5Qkd9N6BfvI/XvbxLxfHVtqkxESY7gn3E3tORyxUoreAwibuDgjZovq6zvI1wEbnb+/enN2l9a1FHKl+Su7vzBNLtIR4diY9I3dc4scbbgtJeRJ9iFIOvBftLpPpNA8RD/JMWmp0vahZNVxNVWsxv/JLCfxKI5UxA1qYCaxH736EuYDqvc1vlbxVPixIUN2RJNwIlIPXynDJiczlyAcfq6Ftgn5J3W/XeJXisKWc3rOgH156PaCPEhjOJCoszVab4=","subject":"case"},"stream":"person:suffolk:PE/00008/24","type":"person.details-changed","version":4}', '\x70eee066735dd0577f543a603f21ce83001e296e522476c7ec20c1adf74609e6'),
	(340, 'person:suffolk:PE/00008/24', 5, 'person.fact-withdrawn', 1, 'c-198', 0, '{"actor":"test","causationId":null,"commandHash":"e03e2c90b1fc8eaaa80487f81ce8d7fd5755cc84846ec893fee5aeaab25fe0db","commandId":"c-198","commandSeq":0,"correlationId":"c-198","data":{"fact":4,"sealed":["reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"oBVHtI4lKrMum56+qpGnJSLheLgdVz+BSBmDMMCACxauaI41JQOKKT+3RzPEkfWyFw0DdmptOX1htxnIZ+YN0w==","subject":"case"},"stream":"person:suffolk:PE/00008/24","type":"person.fact-withdrawn","version":5}', '\x4b462da4dcfd5a8d2088b7e5ede7ef7bd81630f3124d9cf2c49cfacf4c0da361'),
	(341, 'person:norfolk:PE/00009/24', 1, 'person.entered', 1, 'c-199', 0, '{"actor":"test","causationId":null,"commandHash":"64bd463dc882422ef0547d5477cf3e51c06a79a28fa3f7615c45500610538353","commandId":"c-199","commandSeq":0,"correlationId":"c-199","data":{"person":"OFF-0123","sealed":["details.email","details.name","note"],"value":"staff"},"enteredOn":"2023-11-04","on":"2023-11-01","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"xwPYpMkyoAUWZDRGheKf13LDTMm5cIcY5BeHetGWlPC0409NzWfmre4ExPNa8R1mwA2meU6/XK6jQBVsD0RJIwS2ibDoIH/RaJy5P2coHYPyN+VbeDE5xClG20P59at9V4tf+LJuQgy057zPhnDlXgNBdHXR5rhLCGB6Jgi0gT1/DoBoRT7o","subject":"OFF-0123"},"stream":"person:norfolk:PE/00009/24","type":"person.entered","version":1}', '\x9d209741de68fd00b1f4745d71f83773be17a64b6448ea23c963c68971d1ca4f'),
	(342, 'person:norfolk:PE/00009/24', 2, 'person.details-changed', 1, 'c-199', 1, '{"actor":"test","causationId":null,"commandHash":"64bd463dc882422ef0547d5477cf3e51c06a79a28fa3f7615c45500610538353","commandId":"c-199","commandSeq":1,"correlationId":"c-199","data":{"related":"CM/00001/23","sealed":["details.address","details.email","details.name","details.telephone","note"]},"enteredOn":"2023-12-02","on":"2023-11-13","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Av6AQS33BD87EtrKiq/4iicYY7KwyFVchZLfd8rIyvZe/Dy3ClI5BTYc6uYwsSwtrgz2sJ0GALoQIeHsV6ccTBb1Ys5QPEo5CU3rXWQbNKovaP6KgoUlS5x8y6JPBKfgofqGkuQWzv5qrpjiSaezD5yat4WePuXJwFhLjRiU80jyA6ToxXzftcrVnXvdgTrCbhAGbYlyfOrq6W8dKpcE","subject":"case"},"stream":"person:norfolk:PE/00009/24","type":"person.details-changed","version":2}', '\xd01c3054bdbf4d4dd78d5b5f08896a5132c56318dddac391186ecfb1a09f6f9e'),
	(343, 'person:norfolk:PE/00009/24', 3, 'person.left-service', 1, 'c-200', 0, '{"actor":"test","causationId":null,"commandHash":"203c80e28dcd1d94588b5eed9fe8fc07d03f5dea81dfceb733dc6a4e60385d2d","commandId":"c-200","commandSeq":0,"correlationId":"c-200","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"dismissed"},"enteredOn":"2023-11-24","on":"2023-11-17","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"OCRO9d/vGrGhVALgK2H/s3KJ9noauagLEDi5Yd4bZGNsnMuDlgX8aawAmg+LZYfu4kfLkgrSUiA/5kYwDrbASoTiiNoSQMkIsHxxJPbrPwE4","subject":"OFF-0123"},"stream":"person:norfolk:PE/00009/24","type":"person.left-service","version":3}', '\x8e1b06897b2fdcbddd2c1a8728e6e90ffb6deae95390209093afac72a0b62cb2'),
	(344, 'person:norfolk:PE/00009/24', 4, 'person.details-changed', 1, 'c-200', 1, '{"actor":"test","causationId":null,"commandHash":"203c80e28dcd1d94588b5eed9fe8fc07d03f5dea81dfceb733dc6a4e60385d2d","commandId":"c-200","commandSeq":1,"correlationId":"c-200","data":{"person":"OFF-0123","sealed":["details.address","details.name","details.telephone","note"]},"enteredOn":"2024-02-29","on":"2024-02-26","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"/W8q478EoM3fGjLbipYYl6Uq1SPrvGk8nlM5jozZP4cdcJQdWkCaSCvgR9SrJqznEBPEq8KtYxu1YrQPew0BU2EnFNU8HqpgTiiIdmtz9QlivWAfB2hwmrqDRk6lbp/8/7wHYR/htEbpL4md7IaOduIwJn/CA4yF7lqlpUiBvGHUXhPMbfXK8x7rpaEITbSMFEF7gj2c/1yjwB9dw2oY1Sm307zcRUnT","subject":"OFF-0123"},"stream":"person:norfolk:PE/00009/24","type":"person.details-changed","version":4}', '\x64b64865767c3212d35fe4430e61bf3baa7e2c939b099f809359fde5af726aa9'),
	(345, 'person:norfolk:PE/00010/24', 1, 'person.entered', 1, 'c-201', 0, '{"actor":"test","causationId":null,"commandHash":"1acde11243ea4276d1a7b0c5fb8b10c52fbc1cd7bf77237c40a1f89f2230df7b","commandId":"c-201","commandSeq":0,"correlationId":"c-201","data":{"sealed":["details.address","details.name"],"value":"staff"},"enteredOn":"2023-03-22","on":"2023-03-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"8RBKr3edI3XSRn8uDO/UvgPnqnFpU4V8xMdGNz3uS9G4e3vaPq7CFxUzYBkqeiGf7kb73MDZKGsuJfmRSnde6CgMOeYP/9u2H/f6suyh10+P0UylopGZG88k","subject":"case"},"stream":"person:norfolk:PE/00010/24","type":"person.entered","version":1}', '\x035c1d610e017306cd823c2b25c961137d28224230a13fc710b4c24addd45a49'),
	(346, 'person:norfolk:PE/00010/24', 2, 'person.left-service', 1, 'c-201', 1, '{"actor":"test","causationId":null,"commandHash":"1acde11243ea4276d1a7b0c5fb8b10c52fbc1cd7bf77237c40a1f89f2230df7b","commandId":"c-201","commandSeq":1,"correlationId":"c-201","data":{"sealed":["person"],"value":"retired"},"enteredOn":"2023-04-28","on":"2023-04-16","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"mwSL94UPMMevfOP+uc7O4SK9n7l5UnXvhsb7WUsbHXOyfsnWTKETHr6p9nR+foth+YFgQwCSle4=","subject":"case"},"stream":"person:norfolk:PE/00010/24","type":"person.left-service","version":2}', '\xe25823e79c53cc0820ea77a0fa30e08763adc27ce73228b41174a5ded2018d1a'),
	(347, 'person:norfolk:PE/00010/24', 3, 'person.details-changed', 1, 'c-202', 0, '{"actor":"test","causationId":null,"commandHash":"aab332e8c9422f317a1edc8b80a847fab471ff02fd86d7e254fb2fa2298bfa49","commandId":"c-202","commandSeq":0,"correlationId":"c-202","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["details.address","details.email","details.name","details.telephone"]},"enteredOn":"2023-08-12","on":"2023-08-07","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"DoGgmJ/dxdngJqjyk7+RzZMrJkJg6BhURwU+hPParIRqW6x+I3fvF5k/qKGO2vdUgx2oauM4lTsZChrbyZu2nltWaHtRb+OG7f3giTT0JTlWu5sxwLlD3E+qa3HisRSS8tHr9XfPR04MjZEWCZfsqKZspCEYY2hMAvNLhsaQrEJvD0h+xGlwBqOjY2q/RmkMlOQ=","subject":"CPL-00042"},"stream":"person:norfolk:PE/00010/24","type":"person.details-changed","version":3}', '\x88878f610f5855918385ef5d7733b4a5d413dd72d986f64899304fe5fc51a27c'),
	(348, 'person:norfolk:PE/00010/24', 4, 'person.details-changed', 1, 'c-202', 1, '{"actor":"test","causationId":null,"commandHash":"aab332e8c9422f317a1edc8b80a847fab471ff02fd86d7e254fb2fa2298bfa49","commandId":"c-202","commandSeq":1,"correlationId":"c-202","data":{"sealed":["details.address","details.email","details.name","details.telephone","note"]},"enteredOn":"2024-07-08","on":"2024-07-01","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Y8Eqcync3gOiD7ha2hBnRw1QtkHDGEbSbMxhUA5YVf9TD5LBQAeGVI643Nc/ua3LFpYjWrJ7tcB4aAEU1nbgCfTjSX9cIX6bORoZqgwmGsULMZU3/Nsj002aD4x30apvB9XzZ3Cw4YHzzuhY/V0jF9mw7unAgfO4MZiQbWjZbHt3W9J5qwJdzls1Uo4thHX/5WWkMo9WD4FR5aOUuw0l","subject":"case"},"stream":"person:norfolk:PE/00010/24","type":"person.details-changed","version":4}', '\xdaa7f201ebbf88cfe4a3f6e462162b782f6a040622467ced5d1c3f01d45da0fb'),
	(349, 'person:norfolk:PE/00011/24', 1, 'person.entered', 1, 'c-203', 0, '{"actor":"test","causationId":null,"commandHash":"cb3a98fa5b6f0480bad9e4e1b35e00fd2ae9298edef3dc5b656bc467286add57","commandId":"c-203","commandSeq":0,"correlationId":"c-203","data":{"related":"CM/00001/23","sealed":["details.address","details.name","details.telephone","person"],"value":"special-constable"},"enteredOn":"2023-04-09","on":"2023-04-08","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"ALOAIWfddbQa6cT1yW/zfCzciRgr4NVqc55UR8n4RxD6mMu/4ghKOulAlxPKw8lkU5TLWDq76wRRZ/fgNHgPlu0uIHo2qW27zV6Y7IqOpfm+azqZ2kD7y06WqasFJg1qhUCEJinlgoG+OufteYwtWXQGy7U+CtqP1Y03JuuVo0dX3w6WVVv7GPN0nCbLx9M=","subject":"case"},"stream":"person:norfolk:PE/00011/24","type":"person.entered","version":1}', '\x3fd6655e307db8bf77ab098d7e5a5f399b8315b5f477903411abaaf4dd8777bb'),
	(350, 'person:norfolk:PE/00011/24', 2, 'person.details-changed', 1, 'c-203', 1, '{"actor":"test","causationId":null,"commandHash":"cb3a98fa5b6f0480bad9e4e1b35e00fd2ae9298edef3dc5b656bc467286add57","commandId":"c-203","commandSeq":1,"correlationId":"c-203","data":{"sealed":["details.name","details.telephone","note"]},"enteredOn":"2023-04-16","on":"2023-04-16","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"5c3Ad9L+RnpRNJgAz4Kx6oyN1Ga/YYZSXv6j4fvu10d79mT7Q+0C2qVOzPxqIYf5MfAw51sSXa25RakRiotpMo9e/by44YWTlUe0KsaaskyHDDL19nqWeYFyp7xwnFrPw01SoWqMyFpd","subject":"case"},"stream":"person:norfolk:PE/00011/24","type":"person.details-changed","version":2}', '\xc1c67e6a08c5e102428841f975b5dd9da9bf12df828401e2075f6836ac625ed8'),
	(351, 'person:norfolk:PE/00011/24', 3, 'person.details-changed', 1, 'c-204', 0, '{"actor":"test","causationId":null,"commandHash":"67d96f3b0acd7245a71eeaff79ecfda5cb1edf8976b284829375d65f9ebd5dbf","commandId":"c-204","commandSeq":0,"correlationId":"c-204","data":{"related":"CM/00001/23","sealed":["details.address","details.email","details.name","details.telephone","note"]},"enteredOn":"2023-10-20","on":"2023-10-09","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"VdjqHBMBrNDKmWgJg2jFUkvzv5QqaQq5rj6kv+QQYvGCMdNtTPheNQMDuzSRpLV+/vu2rDgOFi6pJT2njKn76z7GovctqR6OVD9lIT+PvfaX5imUa1TesZ+a34D7twZwnsD5/Fd0W7eQkAPtjHaEvV4BzPmr3ixL1NKtXhzUBNftH3Xv/9RWy9/1/IJudyWMuT7kHLDHTiZQE73BPNYM1LQBvQqA0UrGZBFOOwS+eo1DRcpho4sR15uZiRxUf82uWHgg/pLHmoFo","subject":"case"},"stream":"person:norfolk:PE/00011/24","type":"person.details-changed","version":3}', '\x4c6e2e5d496e709f3423ffaf4950936ecf5b40e46b29d0022c902eebfcda5945'),
	(352, 'person:norfolk:PE/00011/24', 4, 'person.left-service', 1, 'c-204', 1, '{"actor":"test","causationId":null,"commandHash":"67d96f3b0acd7245a71eeaff79ecfda5cb1edf8976b284829375d65f9ebd5dbf","commandId":"c-204","commandSeq":1,"correlationId":"c-204","data":{"related":"CM/00001/23","sealed":["note"],"value":"dismissed"},"enteredOn":"2023-12-31","on":"2023-12-19","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"AuL8jZ+8iTiWgReGtNNBAmWt4G5Ylxvs4N6hnoa0ClXvl9Oln3LDrhW2qj8VfN0Aft6qGBXJ5lmR0zSDFFQdeb4stqRZFKGNAGPSHgPVTQXS","subject":"case"},"stream":"person:norfolk:PE/00011/24","type":"person.left-service","version":4}', '\xcdf3a665deb0557cd86784ec4267eab1a96cafb7821f655efce2a7ef1d5c3792'),
	(353, 'person:suffolk:PE/00012/24', 1, 'person.entered', 1, 'c-205', 0, '{"actor":"test","causationId":null,"commandHash":"286efa5432dd35d0c029ae387df46765f66b3ff67005e1d397e4854242f45f93","commandId":"c-205","commandSeq":0,"correlationId":"c-205","data":{"person":"CPL-00042","sealed":["details.address","details.name","details.telephone"],"value":"complainant"},"enteredOn":"2023-01-25","on":"2023-01-15","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"jYSZjuW7S0rLUAC8O5AjLOlMEs8mKbo7HvAoBlw7xtqS3adAGT/5yEPN639PO98nGRNFfUBiI0wz5WtP206jZOqDvKvywTwj+Ksz/t+fduTk8jXJa8X/KFEozzvBh8SuNo89FXZlSA0N6WdCIwTjuiiAmqA=","subject":"CPL-00042"},"stream":"person:suffolk:PE/00012/24","type":"person.entered","version":1}', '\x2452c412b3b45c6e6a5d8d613a0ae39786e3cb970cb85597956aaff1c4e7c95a'),
	(354, 'person:suffolk:PE/00012/24', 2, 'person.details-changed', 1, 'c-205', 1, '{"actor":"test","causationId":null,"commandHash":"286efa5432dd35d0c029ae387df46765f66b3ff67005e1d397e4854242f45f93","commandId":"c-205","commandSeq":1,"correlationId":"c-205","data":{"sealed":["details.address","details.email","details.name","details.telephone","note"]},"enteredOn":"2023-03-01","on":"2023-02-28","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"NnryowiThFbkJjpSbroRrrrx+jSrAN+tTk0KuT5BPwOq59vZph1u2kQ2DyBX1pSFHcY9er604iNo9iWQt+rwKNpf9vGNB8+9tx7GartSO0KYed8scJ8/xr8Wn1Emq0vWEHum+7TpKgAOGVojXIIJkoOq4uBA2r8SMn69LrwA9Kt7P1jMnL8yrjunhUUnoLLtNkl1Qry0M1lPJKDUNjPj","subject":"case"},"stream":"person:suffolk:PE/00012/24","type":"person.details-changed","version":2}', '\x012841d7b00cb3b730944c2c8b75f98158355c544440bd87c768279327df86cc'),
	(355, 'person:suffolk:PE/00012/24', 3, 'person.details-changed', 1, 'c-206', 0, '{"actor":"test","causationId":null,"commandHash":"58424a1457ef3adbd791a36ecc428ed66ebf234efa162c646106146b4a910d63","commandId":"c-206","commandSeq":0,"correlationId":"c-206","data":{"sealed":["details.email","details.name","details.telephone","note","person"]},"enteredOn":"2023-11-27","on":"2023-11-26","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"a8OMvrI/1KK6LIpc+eVwkRDRtVnUtWlV2T8X9+1ksCR3HhDNkbs6E5HnPzMdblQ5GZaQQQn6Fn5fASAEJcCdMn65ewQlmueHNVI7XOP7od1lSZwzWXOhOGBzTIUR+i/MJ5njxgdrVJA8eBc1NCfACWa5fdmzJcm9Lkr57SNfNiZOCCadd3iguCbvC2uNDzTJkwoDl62WfvTgfbWmG57FhZ6BQEmAwqfxjUWLNaxZO+XHm05rKQL/rNdch4LYU3yvTvFf3DmtVlc=","subject":"case"},"stream":"person:suffolk:PE/00012/24","type":"person.details-changed","version":3}', '\x341bfc2a7767f485b64e247edea75c8c4eccfd92811908c9c9def2f9c7a4b22a'),
	(356, 'person:suffolk:PE/00012/24', 4, 'person.details-changed', 1, 'c-206', 1, '{"actor":"test","causationId":null,"commandHash":"58424a1457ef3adbd791a36ecc428ed66ebf234efa162c646106146b4a910d63","commandId":"c-206","commandSeq":1,"correlationId":"c-206","data":{"related":"CM/00001/23","sealed":["details.address","details.email","details.name","details.telephone","note"]},"enteredOn":"2024-06-03","on":"2024-05-29","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"RdmhSGzAWS2ugzaivBPhyRJZJdfe85EQwQvP9VP9iOK9G1cbY1FwkAPWI6idHSK0csVlRKkNgdpyOVMwxfrEl1GL5BNBXsHrMlxHJQKEZNpcRZOlbWX7fBp1rSLnifDGlyK6oJTG2nzbRGtX3T7A3aw7ad7MX5Wk44FCsCMqetmbKtMaE/sX1l/Y+hau6uPqZfJA3KjXZU1pz6U9Harf73pnv2IqynvF93KIKtB+KY201Q95HutNFphXenI1z45EoKsJA6sLvEx0/8DJq99iTMg=","subject":"case"},"stream":"person:suffolk:PE/00012/24","type":"person.details-changed","version":4}', '\xc8aa834aff2d52062832e34ac58f0434a89246f18d6b8d2446ac52393a42f232'),
	(357, 'policing-body:norfolk:PO/00001/24', 1, 'policing-body.established', 1, 'c-207', 0, '{"actor":"test","causationId":null,"commandHash":"4ba953bd137c3aa8a479339b862fbcdd24f2e799426a2b19a56cae2b82843182","commandId":"c-207","commandSeq":0,"correlationId":"c-207","data":{"details":{"name":"Some words."},"related":"CM/00001/23","sealed":["note"],"value":"mayor"},"enteredOn":"2023-01-14","on":"2023-01-11","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"2GAU8XeUyy1W8xA58T1HN9MJ4QvjGqyPIdsAVgeHkewh2mrN6EzaunOpxt6NeQ==","subject":"case"},"stream":"policing-body:norfolk:PO/00001/24","type":"policing-body.established","version":1}', '\xc7fb9a4eaef09894e9e9d6099ecd7d2e63d491543e27c6a20306e95ead39d57c'),
	(358, 'policing-body:norfolk:PO/00001/24', 2, 'policing-body.complaints-model', 1, 'c-207', 1, '{"actor":"test","causationId":null,"commandHash":"4ba953bd137c3aa8a479339b862fbcdd24f2e799426a2b19a56cae2b82843182","commandId":"c-207","commandSeq":1,"correlationId":"c-207","data":{"sealed":["note","person"],"value":"2"},"enteredOn":"2023-02-27","on":"2023-02-12","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"GQOVM+BWsp41iVxK1VadgyRpyyNAAEULRsPCt2334eI5VdqFWAXbp40sQbPtDlT2GuHAsO1J5RfpSx7oz3YiHP6NUCxXx8pbxQ==","subject":"case"},"stream":"policing-body:norfolk:PO/00001/24","type":"policing-body.complaints-model","version":2}', '\x661758acefe4bd4ce77a9c5c4cf6b73bae831a81326899ef7580e936599ef8fc'),
	(359, 'policing-body:norfolk:PO/00001/24', 3, 'policing-body.complaints-model', 1, 'c-208', 0, '{"actor":"test","causationId":null,"commandHash":"04034fe754c5687063656dd16d24dffc27dd303141188f484bd35df8f04b1312","commandId":"c-208","commandSeq":0,"correlationId":"c-208","data":{"sealed":["note","person"],"value":"1"},"enteredOn":"2023-02-22","on":"2023-02-18","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"NDfTGeLcdDlctEPfR0TCyFBGmG2rtW77EO01DlGE2Owr0ZFfNiKGKJSgFhppPwW10lCNIGqE3JrYUTEs+Kmr+ZSDHQ7eJqKYUg==","subject":"case"},"stream":"policing-body:norfolk:PO/00001/24","type":"policing-body.complaints-model","version":3}', '\x5f924266a1646d170722c9a0f1a354f14e87cc1d49b7e7725d1471116859e51d'),
	(360, 'policing-body:norfolk:PO/00001/24', 4, 'policing-body.succeeded', 1, 'c-208', 1, '{"actor":"test","causationId":null,"commandHash":"04034fe754c5687063656dd16d24dffc27dd303141188f484bd35df8f04b1312","commandId":"c-208","commandSeq":1,"correlationId":"c-208","data":{"related":"CM/00001/23"},"enteredOn":"2023-02-18","on":"2023-02-18","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"policing-body:norfolk:PO/00001/24","type":"policing-body.succeeded","version":4}', '\x521eab83c477c64219da72accadf46758a483a420dba32426f721af7ff979aac'),
	(361, 'policing-body:norfolk:PO/00002/24', 1, 'policing-body.established', 1, 'c-209', 0, '{"actor":"test","causationId":null,"commandHash":"e79f1ebf8ed502da412dea494ec677f8bd44e9950bf26b67562fcfba21a9ec15","commandId":"c-209","commandSeq":0,"correlationId":"c-209","data":{"details":{"name":"Some words."},"related":"CM/00001/23","sealed":["note"],"value":"policing-and-crime-board"},"enteredOn":"2023-11-08","on":"2023-11-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"JjR886H8Fm48h2BGw/4pdzWsZfas/k+wHp39X0yAW/+LJqfEzDYPWXCtcS/Vf4PtksPriDYf8duUKrgRyczKPP8Oav5xcgjWKAd7Hw5yy0DE","subject":"case"},"stream":"policing-body:norfolk:PO/00002/24","type":"policing-body.established","version":1}', '\xc6ce7445ddc5df4c01ba0a1665e62024fec26a5880744738513091748283b620'),
	(362, 'policing-body:norfolk:PO/00002/24', 2, 'policing-body.term-set', 1, 'c-209', 1, '{"actor":"test","causationId":null,"commandHash":"e79f1ebf8ed502da412dea494ec677f8bd44e9950bf26b67562fcfba21a9ec15","commandId":"c-209","commandSeq":1,"correlationId":"c-209","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"2023-10-19"},"enteredOn":"2023-11-18","on":"2023-11-06","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"OBPBjUDByKqXQnP07Zt9DCCP1MxflfqFSMGfkmIW7eUCScGDHBbqHJ0U2GkFgG5gnLtiLyt12ijZ7LlMTO371IWChR4zbbouTA==","subject":"case"},"stream":"policing-body:norfolk:PO/00002/24","type":"policing-body.term-set","version":2}', '\x0fc73c05493f61550bf744947e9d1a7d6da0766df4464deed72de7c35969c581'),
	(363, 'policing-body:norfolk:PO/00002/24', 3, 'policing-body.renamed', 1, 'c-210', 0, '{"actor":"test","causationId":null,"commandHash":"3d0d5b6dc3f505fef0280081ad3e822ece119b5787e196a12e6bf755510af5cd","commandId":"c-210","commandSeq":0,"correlationId":"c-210","data":{"details":{"name":"Some words."},"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-02-10","on":"2024-01-29","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"yRuHITAnEVKzeWqIDhRYuLVk7EEriCQNrOET+FR8CLtyAmSbDwd6bj8IQNbsehXr8qdCf9XOmL/zwQa4rQsT371sNB5mj8if0OPLnPq1zbo/","subject":"OFF-0123"},"stream":"policing-body:norfolk:PO/00002/24","type":"policing-body.renamed","version":3}', '\x9060a7efe85031e35d988d6d34cc96dacebf0d9574e25808eedc85fefa3d5554'),
	(364, 'policing-body:norfolk:PO/00002/24', 4, 'policing-body.term-set', 1, 'c-210', 1, '{"actor":"test","causationId":null,"commandHash":"3d0d5b6dc3f505fef0280081ad3e822ece119b5787e196a12e6bf755510af5cd","commandId":"c-210","commandSeq":1,"correlationId":"c-210","data":{"person":"OFF-0123","value":"2024-12-06"},"enteredOn":"2024-02-17","on":"2024-01-31","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"policing-body:norfolk:PO/00002/24","type":"policing-body.term-set","version":4}', '\xf7d51c70c10c4fd68bb1d47c8755a5d4a241690ead4cb64c4968cb599917900a'),
	(365, 'policing-body:norfolk:PO/00003/24', 1, 'policing-body.established', 1, 'c-211', 0, '{"actor":"test","causationId":null,"commandHash":"6edcf1f8b0079d6edeaa94205e6dcc5d145929bff2ad22a74a20c2be45a7e0ad","commandId":"c-211","commandSeq":0,"correlationId":"c-211","data":{"details":{"name":"Others."},"value":"other"},"enteredOn":"2023-04-04","on":"2023-04-04","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"stream":"policing-body:norfolk:PO/00003/24","type":"policing-body.established","version":1}', '\xf622d57309d3108a6ccad3262be3eb86ca5c39a0ca69922d072a03d71786330c'),
	(366, 'policing-body:norfolk:PO/00003/24', 2, 'policing-body.term-set', 1, 'c-211', 1, '{"actor":"test","causationId":null,"commandHash":"6edcf1f8b0079d6edeaa94205e6dcc5d145929bff2ad22a74a20c2be45a7e0ad","commandId":"c-211","commandSeq":1,"correlationId":"c-211","data":{"related":"CM/00001/23","sealed":["person"],"value":"2024-01-29"},"enteredOn":"2023-05-27","on":"2023-05-09","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"nf1htQHzvs2pcMvdLVHStqvVsfd+XYiQh4fPX+//3v2gNYVLKMnnCu9TcaDOepuEQtylifx9FTw=","subject":"case"},"stream":"policing-body:norfolk:PO/00003/24","type":"policing-body.term-set","version":2}', '\xe75bfa5a9e897a4335925f5a6ee5aa914fa0f3a76de4dd34c3d6269034afc427'),
	(367, 'policing-body:norfolk:PO/00003/24', 3, 'policing-body.term-set', 1, 'c-212', 0, '{"actor":"test","causationId":null,"commandHash":"11b1ca3d23a25977d0c896d7d1497f9e5ea24fab9f70708f3a651b6aa4eb047e","commandId":"c-212","commandSeq":0,"correlationId":"c-212","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"2024-09-25"},"enteredOn":"2023-08-15","on":"2023-08-07","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"RRaZsDFi+RSgOr151LYjy600kns7X74RzvdUd1ZqeZuPxghw8LlnMfO+Cht+V6R9IUw+Ki4aTj+kdNcCO66Wfdkp+1aaCPsRICWZJdomiRJUkAfQ5o4Qdj4ulym0c2jM4CInLesBQUf45wJGb8E4","subject":"case"},"stream":"policing-body:norfolk:PO/00003/24","type":"policing-body.term-set","version":3}', '\x50fb7fdd8c5dd0f52cd111187c51a662793bde0742ac632aaccc87953aef4bd8'),
	(368, 'policing-body:suffolk:PO/00004/24', 1, 'policing-body.established', 1, 'c-213', 0, '{"actor":"test","causationId":null,"commandHash":"e6eac4d38e39cc1e2877228d0e2667486fd6459e488014ffe12fe80b12db8837","commandId":"c-213","commandSeq":0,"correlationId":"c-213","data":{"details":{"name":"Some words."},"related":"CM/00001/23","sealed":["person"],"value":"mayor"},"enteredOn":"2023-04-09","on":"2023-04-08","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"fuk5QyQVxyNbkibBTbP/5t5u6XRB50zv/9AY76M6ixQbrBwg5s0PhBvTHWU28Z1QkQltbLzy9Dw=","subject":"case"},"stream":"policing-body:suffolk:PO/00004/24","type":"policing-body.established","version":1}', '\x33109f2d1e5cf8d60dd972bbbf6336df44ad77118f5169746cdd41d7f4c96718'),
	(369, 'policing-body:suffolk:PO/00004/24', 2, 'policing-body.term-set', 1, 'c-213', 1, '{"actor":"test","causationId":null,"commandHash":"e6eac4d38e39cc1e2877228d0e2667486fd6459e488014ffe12fe80b12db8837","commandId":"c-213","commandSeq":1,"correlationId":"c-213","data":{"person":"CPL-00042","sealed":["note"],"value":"2024-06-14"},"enteredOn":"2023-04-23","on":"2023-04-14","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"QP2G6j0R92f0E/m0HxRlvILabpqskNBSzAkh/EGX8nYqvnpCHoQZBzJCDr/VIvR1cTHzHldXw7WuKIPy3hLSL17AtqNOXrdWMaDAjWrD1onTPBCH","subject":"CPL-00042"},"stream":"policing-body:suffolk:PO/00004/24","type":"policing-body.term-set","version":2}', '\xe233242db7a38cf7e7546ece2ebca175b23a88bb7ff08b05dfc4677631e1bbe7'),
	(370, 'policing-body:suffolk:PO/00004/24', 3, 'policing-body.term-set', 1, 'c-214', 0, '{"actor":"test","causationId":null,"commandHash":"c9a7fd21bfd3780e3e784d6c4462265700e94063c7c681802ed5a0fa9bdac162","commandId":"c-214","commandSeq":0,"correlationId":"c-214","data":{"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"2023-04-01"},"enteredOn":"2023-07-28","on":"2023-07-16","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"O1M50p+hxzeppcLpQsoYcix1DedxuaIdaNHCqTpQgX9NQ/B3P9sPCwM5IjUsTU3sEucB+xC5J9D51pS5Wr41dhFFqTby3NK1pTTA04ycOq84","subject":"CPL-00042"},"stream":"policing-body:suffolk:PO/00004/24","type":"policing-body.term-set","version":3}', '\x36865a15c623a836cc4146fe644112cce55563a4e309a89ee964938b4cfd3bfc'),
	(371, 'policing-body:suffolk:PO/00004/24', 4, 'policing-body.term-set', 1, 'c-214', 1, '{"actor":"test","causationId":null,"commandHash":"c9a7fd21bfd3780e3e784d6c4462265700e94063c7c681802ed5a0fa9bdac162","commandId":"c-214","commandSeq":1,"correlationId":"c-214","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"2023-08-15"},"enteredOn":"2023-09-07","on":"2023-08-21","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Au1A7d+FRGHIEb7zjSA/kFY5esIXxqjx4sez1tH9x4MDkKIWa2BACXOJ7iZntJcicOoo5jWkgLq5N+cABROHE+qRlTY83YSZe0GIcYnJ82/VPye4RnwX16E/sPiIgZ11dUPSAEH4YAT38gzl","subject":"case"},"stream":"policing-body:suffolk:PO/00004/24","type":"policing-body.term-set","version":4}', '\x77e949c3688b1edaf04435c21b167b9558cb8924b93c46d1379469ceaee951f2'),
	(372, 'policing-body:norfolk:PO/00005/24', 1, 'policing-body.established', 1, 'c-215', 0, '{"actor":"test","causationId":null,"commandHash":"cfd70d85e30ea62e156952bc0c33c879406f19ef8ee1c4cb4c92382bf42e68cf","commandId":"c-215","commandSeq":0,"correlationId":"c-215","data":{"details":{"name":"Others."},"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"police-and-crime-commissioner"},"enteredOn":"2023-07-16","on":"2023-07-14","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"+SAWvHSdS8w5IQCq6qyr6rLaRM+0BV7q5kcEQb4DH2io0SCLyj555kgXSajVIw==","subject":"OFF-0123"},"stream":"policing-body:norfolk:PO/00005/24","type":"policing-body.established","version":1}', '\xf7b650ab29a5ab252386dfc8310c03bd5018b37c75a91ee36783b0655ab56571'),
	(373, 'policing-body:norfolk:PO/00005/24', 2, 'policing-body.renamed', 1, 'c-215', 1, '{"actor":"test","causationId":null,"commandHash":"cfd70d85e30ea62e156952bc0c33c879406f19ef8ee1c4cb4c92382bf42e68cf","commandId":"c-215","commandSeq":1,"correlationId":"c-215","data":{"details":{"name":"Some words."},"person":"CPL-00042","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-10-18","on":"2023-10-05","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"5O7TVoy+D1x3nrNoZ+09WRSlQEK1HCZgQQKu5MZJ2l+bxoLvnClY+5JniojPl/9ozfB1woNh7PjB8b0FdBnzkZJ3w4vymIrNawE5ou5ig7cM2nbg","subject":"CPL-00042"},"stream":"policing-body:norfolk:PO/00005/24","type":"policing-body.renamed","version":2}', '\x75de5b3d47d50dec14b9838891a6fd7d5fbe4e35d053c2814f7d22af5af0af9e'),
	(374, 'policing-body:norfolk:PO/00005/24', 3, 'policing-body.term-set', 1, 'c-216', 0, '{"actor":"test","causationId":null,"commandHash":"4a1b541685835bf8b68b3fee56282edaba3d99f87ba0c8d94a0120a6468b14a5","commandId":"c-216","commandSeq":0,"correlationId":"c-216","data":{"sealed":["note","person"],"value":"2024-04-21"},"enteredOn":"2024-01-05","on":"2024-01-02","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"OzbThCUngZNwhnR9BXzixgNYRQzZfY0o0kswg9izSD2EZ0LEleqQn4s8p5hMjUMuo+J5JLT3m4c7gByMpWyDyeU8Z4H9AAEZpAknHyOA9d2VlO5MSA2p31daaVkwdDu6S0mOOzc3XdGvVgBrs7/a","subject":"case"},"stream":"policing-body:norfolk:PO/00005/24","type":"policing-body.term-set","version":3}', '\xfe023b2fd95332170a02aa827fa818ddc3a4b275ac91f5465ed9445f59acdc5a'),
	(375, 'policing-body:norfolk:PO/00005/24', 4, 'policing-body.term-set', 1, 'c-216', 1, '{"actor":"test","causationId":null,"commandHash":"4a1b541685835bf8b68b3fee56282edaba3d99f87ba0c8d94a0120a6468b14a5","commandId":"c-216","commandSeq":1,"correlationId":"c-216","data":{"person":"CPL-00042","sealed":["note"],"value":"2024-04-05"},"enteredOn":"2024-01-20","on":"2024-01-05","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"lxqoOo6C3M41dDigFbIX6olj8po/8KuFMGoqWMczVuAsySM0VcdCQ8HbJNe2J9ZywCfkjhqDwJqvUeB2Cf0s/exnvkJ3RxvXpCuFiwhRCxGq","subject":"CPL-00042"},"stream":"policing-body:norfolk:PO/00005/24","type":"policing-body.term-set","version":4}', '\xc1a48559a72aa26449bf2550f5d00f06a91201eb493b33e6902e1b4f85d7a038'),
	(376, 'policing-body:norfolk:PO/00005/24', 5, 'policing-body.fact-corrected', 1, 'c-217', 0, '{"actor":"test","causationId":null,"commandHash":"ffd0552c2d5611b2ac26467f191414bb420d68471be3d47d1bc51af540bb559c","commandId":"c-217","commandSeq":0,"correlationId":"c-217","data":{"fact":4,"factOn":"2024-01-05","person":"CPL-00042","sealed":["note","reason"],"value":"2024-04-05"},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Y2KL26XlI7L11q6ENG/x3DSUN0ZIvB5IZ4g2sVcTHe9WIZx7Qf8n7hYi8KedLR8yE2uMp4VW9bP1kKkccw82GdDHhSfWUFoBGRZuB2Ssy24dli+UTpeE","subject":"CPL-00042"},"stream":"policing-body:norfolk:PO/00005/24","type":"policing-body.fact-corrected","version":5}', '\xf84794262b0a19cf491462e25ef7155726be0143432dc60de2a68c54bcf201c7'),
	(377, 'policing-body:norfolk:PO/00006/24', 1, 'policing-body.established', 1, 'c-218', 0, '{"actor":"test","causationId":null,"commandHash":"c8e337ee8ae77d4239cd04011decf8543fc0fac630187037935c7e5764e21b86","commandId":"c-218","commandSeq":0,"correlationId":"c-218","data":{"details":{"name":"Some words."},"sealed":["person"],"value":"policing-and-crime-board"},"enteredOn":"2023-09-21","on":"2023-09-17","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"/Ih138FIn5Q1ZwdBIafw/G/1Cp7ypiVnVqRs8QOCFJqAJwXpQId94ZqSV8dbeRduGoB5zznUwLM=","subject":"case"},"stream":"policing-body:norfolk:PO/00006/24","type":"policing-body.established","version":1}', '\x669bfa374f7533645aaeb08d63af65874345c48049ae8502bdd4680c2688eb9e'),
	(378, 'policing-body:norfolk:PO/00006/24', 2, 'policing-body.term-set', 1, 'c-218', 1, '{"actor":"test","causationId":null,"commandHash":"c8e337ee8ae77d4239cd04011decf8543fc0fac630187037935c7e5764e21b86","commandId":"c-218","commandSeq":1,"correlationId":"c-218","data":{"sealed":["note","person"],"value":"2023-01-12"},"enteredOn":"2023-11-27","on":"2023-11-27","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Xhu/DHFVEhkPNhnfiRfIZDXj7g4J2LUF6asqf55bV99RmfTmmhLEkG/UqvGaLGo36vDESRbnHySKRmF2xow7qXf5yFde5zXxVIoAJaQBy6BSq+UM4GPb6w6WDWyA+f9GS2foKNEHhbDJigYCeFNV","subject":"case"},"stream":"policing-body:norfolk:PO/00006/24","type":"policing-body.term-set","version":2}', '\x6adc8b7adc5179c6b759c3e1357c4e06d54f4e6429319a60cdfc7eb39f0985b8'),
	(379, 'policing-body:norfolk:PO/00006/24', 3, 'policing-body.term-set', 1, 'c-219', 0, '{"actor":"test","causationId":null,"commandHash":"61bcb3c2972b56542f0da78a9c1ef6a4fa99d08ac3f390f1bf017d70d3cc0c0f","commandId":"c-219","commandSeq":0,"correlationId":"c-219","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"2023-01-13"},"enteredOn":"2023-12-20","on":"2023-11-30","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"78MKhaHwmn8ottzIUzaXXSSlkkGA09lzhgZEe3ruYOb2Rg85PCUaVsPajd7noIwTYYLE14pv9SGJka7tM7TDoFONOHAIu1LABw==","subject":"case"},"stream":"policing-body:norfolk:PO/00006/24","type":"policing-body.term-set","version":3}', '\x0b3cd4c2cd8a713e9f975a71cbb11664a3cccfab1049bed391b7afb1a4824cbd'),
	(380, 'policing-body:norfolk:PO/00006/24', 4, 'policing-body.succeeded', 1, 'c-219', 1, '{"actor":"test","causationId":null,"commandHash":"61bcb3c2972b56542f0da78a9c1ef6a4fa99d08ac3f390f1bf017d70d3cc0c0f","commandId":"c-219","commandSeq":1,"correlationId":"c-219","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"]},"enteredOn":"2024-01-30","on":"2024-01-21","recordedAt":"2024-09-27T15:00:00.000Z","schemaVersion":1,"secret":{"box":"227PoyI+LB15UQOqP9u+2of5L4RdqbiY/QSL+auR6Xs8RONTQhYNTNHMcT4YmsCrN8+buwaDlwbB+EJdY97FIYGxd2tKsdSIpLQd5K/iLLuq","subject":"OFF-0123"},"stream":"policing-body:norfolk:PO/00006/24","type":"policing-body.succeeded","version":4}', '\x4a2094a7cac283b1c5cf28d360612ec15e9866d20ea920968b7106100438c9c9'),
	(381, 'policing-body:norfolk:PO/00007/24', 1, 'policing-body.established', 1, 'c-220', 0, '{"actor":"test","causationId":null,"commandHash":"c99085b8d3373e244018540c75fdabd820a77c84da7bdf3af58498961ba4105c","commandId":"c-220","commandSeq":0,"correlationId":"c-220","data":{"details":{"name":"Others."},"person":"CPL-00042","related":"CM/00001/23","sealed":["note"],"value":"mayor"},"enteredOn":"2023-09-22","on":"2023-09-18","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"P3vsLck3ox6SQr61Fow5OuyuQfwMqCK6Iejp5uBtvVAhIHZMsboD/61zyWjDl6+0MKsgZ3X/c3qhAxztsqQGlxQ9gbuVKCnqlP9hCjqFEDaJ","subject":"CPL-00042"},"stream":"policing-body:norfolk:PO/00007/24","type":"policing-body.established","version":1}', '\x822ec03a132c3f51c4869cbb424c8cb31d460b0830a28f001ae9469005380b17'),
	(382, 'policing-body:norfolk:PO/00007/24', 2, 'policing-body.term-set', 1, 'c-220', 1, '{"actor":"test","causationId":null,"commandHash":"c99085b8d3373e244018540c75fdabd820a77c84da7bdf3af58498961ba4105c","commandId":"c-220","commandSeq":1,"correlationId":"c-220","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2024-05-08"},"enteredOn":"2024-01-06","on":"2023-12-17","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"7L7tTUlLxBa2seRJ0CcgGUmlKJT8s0YzaSLEp+DtkzvQhq3GliDmSCnLbjhyNg==","subject":"OFF-0123"},"stream":"policing-body:norfolk:PO/00007/24","type":"policing-body.term-set","version":2}', '\xae8d9ef27efe0eaafa970e56c3fa928b4af6f6ec62ee8294d63828055fd18672'),
	(383, 'policing-body:norfolk:PO/00007/24', 3, 'policing-body.term-set', 1, 'c-221', 0, '{"actor":"test","causationId":null,"commandHash":"5bf0701b0ca25764a7ab2844dda7501b2c26675bbfea3e7a392f4dc05ffa0c07","commandId":"c-221","commandSeq":0,"correlationId":"c-221","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2024-09-03"},"enteredOn":"2024-02-27","on":"2024-02-22","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"1A7yYTu00pXPf6QJZ91xqVFHwYnebh4VmFQqLQgzDOUNw46rQ9G3zxjE2qicuA==","subject":"OFF-0123"},"stream":"policing-body:norfolk:PO/00007/24","type":"policing-body.term-set","version":3}', '\xd6d2cf85f964ee3ad9954b5a162a4bc384ff2a51d32bd640cb46cc61511da8e2'),
	(409, 'complaint:norfolk:CO/00003/24', 5, 'complaint.restricted', 1, 'c-236', 0, '{"actor":"test","causationId":null,"commandHash":"bfcd77f4098a21284e3457c7bd555d655c5250627e0f19e5637a88aebdd21e2c","commandId":"c-236","commandSeq":0,"correlationId":"c-236","data":{"named":["id|a"],"reason":"conflict-of-interest"},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"complaint:norfolk:CO/00003/24","type":"complaint.restricted","version":5}', '\xbe7affc5675461f5ffb0e5486638dc45a31387daf29f8449ff531309ac319782'),
	(384, 'policing-body:norfolk:PO/00007/24', 4, 'policing-body.succeeded', 1, 'c-221', 1, '{"actor":"test","causationId":null,"commandHash":"5bf0701b0ca25764a7ab2844dda7501b2c26675bbfea3e7a392f4dc05ffa0c07","commandId":"c-221","commandSeq":1,"correlationId":"c-221","data":{"related":"CM/00001/23","sealed":["person"]},"enteredOn":"2024-06-13","on":"2024-05-31","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Z1gvh71ubq8Zi8Pd/Rs1A2crGHKQwJ+94lMqCTwANpNvetkYFcmuM3FwgXG3PEfkhgzrS6GADAE=","subject":"case"},"stream":"policing-body:norfolk:PO/00007/24","type":"policing-body.succeeded","version":4}', '\x540d3c91cdd1657152b587f4864bf26c52c43526992d4bba768f3c2b83ce03e1'),
	(385, 'policing-body:suffolk:PO/00008/24', 1, 'policing-body.established', 1, 'c-222', 0, '{"actor":"test","causationId":null,"commandHash":"32d752a64ff118847c880859f10b06dc0e4b36293f5a3645e9e8e065747eef2c","commandId":"c-222","commandSeq":0,"correlationId":"c-222","data":{"details":{"name":"Some words."},"related":"CM/00001/23","sealed":["note"],"value":"policing-and-crime-board"},"enteredOn":"2023-05-24","on":"2023-05-20","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"/DpK3G8rAzr10PJa9sRyLjfS2E1bsjkbsX5hFqDXiGFnWNecDTNN9V5ENWt6kiVXbv4NjSUnua+Nk47tyclQis+i6qUdYGgekuXhmrq843RN","subject":"case"},"stream":"policing-body:suffolk:PO/00008/24","type":"policing-body.established","version":1}', '\x69cba98d4dfe4b40b8ffd59f4e77b410691389f0198ae1e6202c8752c1cacd1b'),
	(386, 'policing-body:suffolk:PO/00008/24', 2, 'policing-body.term-set', 1, 'c-222', 1, '{"actor":"test","causationId":null,"commandHash":"32d752a64ff118847c880859f10b06dc0e4b36293f5a3645e9e8e065747eef2c","commandId":"c-222","commandSeq":1,"correlationId":"c-222","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2024-04-14"},"enteredOn":"2023-07-03","on":"2023-07-01","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"zaSayOOeSmX1qlaUDtISyiEL3L/yUzP2GdgOuUbMeDsQOunMIEI5l1exnB5oCDtREF/HHij5VfZ9C38PkwYGOPnem32tm8/eWoOKAX/lL0pt","subject":"OFF-0123"},"stream":"policing-body:suffolk:PO/00008/24","type":"policing-body.term-set","version":2}', '\x02e352fc0fc2b2b55aaaa87ec9c315a39ea5cfb4f639f487a03c9b5e18ec7f76'),
	(387, 'policing-body:suffolk:PO/00008/24', 3, 'policing-body.complaints-model', 1, 'c-223', 0, '{"actor":"test","causationId":null,"commandHash":"25b9b75a1b0c37be0b85bb5116b39cc65db164a59c49959c2097a8f01bebb72e","commandId":"c-223","commandSeq":0,"correlationId":"c-223","data":{"person":"CPL-00042","sealed":["note"],"value":"3"},"enteredOn":"2023-11-21","on":"2023-11-21","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Rqa+71tkxGQEsd5+YsqTf4YIQ+Gxpwmw0kjWM0tACX5kPFYH3AffYnxDUfx8C19gCyp0gEqWGt/ZcHzneLKcyaPfJligYghV89v6loIB/X6a","subject":"CPL-00042"},"stream":"policing-body:suffolk:PO/00008/24","type":"policing-body.complaints-model","version":3}', '\x107f8fed2b5e039ab143003db3b44c3d756555ec05187b94146520580eb4be44'),
	(388, 'policing-body:suffolk:PO/00008/24', 4, 'policing-body.succeeded', 1, 'c-223', 1, '{"actor":"test","causationId":null,"commandHash":"25b9b75a1b0c37be0b85bb5116b39cc65db164a59c49959c2097a8f01bebb72e","commandId":"c-223","commandSeq":1,"correlationId":"c-223","data":{"related":"CM/00001/23","sealed":["person"]},"enteredOn":"2024-02-23","on":"2024-02-15","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"gjwk92/7/aXgyv8DzbLu4DK9sGTAe2RMWVysrpb0GmiO1WkSrxqZ28mCGY8H9FkvM2Ajm9EGLbk=","subject":"case"},"stream":"policing-body:suffolk:PO/00008/24","type":"policing-body.succeeded","version":4}', '\x931d0775eef73e1e2876baa216f478103be75559609301d1c1cbdf1d09220e26'),
	(389, 'policing-body:suffolk:PO/00008/24', 5, 'policing-body.fact-withdrawn', 1, 'c-224', 0, '{"actor":"test","causationId":null,"commandHash":"2b7b73745d3a533bab48ec3d85a1438967132446e1b07c71ce29cda4afd03062","commandId":"c-224","commandSeq":0,"correlationId":"c-224","data":{"fact":4,"sealed":["reason"]},"enteredOn":"2024-09-27","on":"2024-09-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"vqBuJpdRKDfVHh41E/1i493RdLW+IpLuqQz1UdesvLUCAir00w7fGkyMIGQy8kkzLMWNYKYdABJ0vbfKLRdl9w==","subject":"case"},"stream":"policing-body:suffolk:PO/00008/24","type":"policing-body.fact-withdrawn","version":5}', '\x375f786495effb6eadac5dc54a9601224f2d70d3cf3653c6853d5f1407522da7'),
	(390, 'policing-body:norfolk:PO/00009/24', 1, 'policing-body.established', 1, 'c-225', 0, '{"actor":"test","causationId":null,"commandHash":"2514fd65c90a9bc9e0fb1476b4f3e2f8fa6b95aa60d3120ec331838f345fbbee","commandId":"c-225","commandSeq":0,"correlationId":"c-225","data":{"details":{"name":"Some words."},"person":"OFF-0123","sealed":["note"],"value":"mayor"},"enteredOn":"2023-11-05","on":"2023-10-30","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"RGKmcIJKAQ4mGczc8slw8TCxqNyyMDA+9IAzaX+w2w0OvJJbK3P26wePPUUE8A==","subject":"OFF-0123"},"stream":"policing-body:norfolk:PO/00009/24","type":"policing-body.established","version":1}', '\x622c84ec2fe7dd707464d294eb1919fc4b909c9fb55ab3342db881d7237e019b'),
	(391, 'policing-body:norfolk:PO/00009/24', 2, 'policing-body.term-set', 1, 'c-225', 1, '{"actor":"test","causationId":null,"commandHash":"2514fd65c90a9bc9e0fb1476b4f3e2f8fa6b95aa60d3120ec331838f345fbbee","commandId":"c-225","commandSeq":1,"correlationId":"c-225","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"2023-08-11"},"enteredOn":"2024-02-17","on":"2024-02-05","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"cgVm2PlD9Dimn246NQZd3zQCMuWG90CYZb6Qwyuerr7bq5xGmvIX0P90II3OvbLbhWUB4iHhREXvcw8GnjqMfxGzP7B/gpkYMw==","subject":"case"},"stream":"policing-body:norfolk:PO/00009/24","type":"policing-body.term-set","version":2}', '\x84e7a114c7f7e778f0d609acc46f93e280c2ec60035d6ac5ae46dd9c7f8a0d8a'),
	(392, 'policing-body:norfolk:PO/00009/24', 3, 'policing-body.renamed', 1, 'c-226', 0, '{"actor":"test","causationId":null,"commandHash":"15480871ff86b1e2479ba7402071db16717a9547832009dfbf832aec3f0e49ba","commandId":"c-226","commandSeq":0,"correlationId":"c-226","data":{"details":{"name":"Others."},"sealed":["note"]},"enteredOn":"2024-05-11","on":"2024-05-03","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Jxx4TiI5t5EURO7lawzuj8osLDFWlDMhlGJqQKCEnVrA3SKjRyqeRq4l7qiR2knyFV1D2yptVZFYfZ10iXq+7uGY6fZQYP3pnYH27ByTu9g0","subject":"case"},"stream":"policing-body:norfolk:PO/00009/24","type":"policing-body.renamed","version":3}', '\x2eb92158e2e3ca2686de125c18c1881daa84766ec96ce2841a12ef058cdc2274'),
	(393, 'policing-body:norfolk:PO/00009/24', 4, 'policing-body.term-set', 1, 'c-226', 1, '{"actor":"test","causationId":null,"commandHash":"15480871ff86b1e2479ba7402071db16717a9547832009dfbf832aec3f0e49ba","commandId":"c-226","commandSeq":1,"correlationId":"c-226","data":{"sealed":["note"],"value":"2023-11-15"},"enteredOn":"2024-05-28","on":"2024-05-11","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"QwG/Ja4W8cdoFD9quy/OkDxR/uVAA/Sr9S6olyEmXkC1tjmM7jCv40oC7Jo0XnYIlYacuMs8p5IthSH1Gx9VaFdN6w1GTTw4VgIRPOJl9loU","subject":"case"},"stream":"policing-body:norfolk:PO/00009/24","type":"policing-body.term-set","version":4}', '\xf94dd125fd1d860afa1a0163d1e9b74035781baab7afe778807877dbd789b67c'),
	(394, 'policing-body:norfolk:PO/00010/24', 1, 'policing-body.established', 1, 'c-227', 0, '{"actor":"test","causationId":null,"commandHash":"4494af73dfa510da75867d0a44e184748f44ce02b2901ea2f58edb1cf616bd2c","commandId":"c-227","commandSeq":0,"correlationId":"c-227","data":{"details":{"name":"Others."},"person":"OFF-0123","sealed":["note"],"value":"policing-and-crime-board"},"enteredOn":"2023-04-14","on":"2023-03-31","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"AV06c3ZH0itDd7nc1cOEHQ2vrBshpV6zgZTLvONGJkpy4bHJThZLWBfIWo4aWEnpymYXmdcNm6RgTnuZuFeuiN74t8slZPxXGO0UnzDMBVWqXQWm","subject":"OFF-0123"},"stream":"policing-body:norfolk:PO/00010/24","type":"policing-body.established","version":1}', '\x252794dfb4aeab8057d45a5642690e960bc9febbac4ff3f54a2fda4a1dc71e98'),
	(395, 'policing-body:norfolk:PO/00010/24', 2, 'policing-body.term-set', 1, 'c-227', 1, '{"actor":"test","causationId":null,"commandHash":"4494af73dfa510da75867d0a44e184748f44ce02b2901ea2f58edb1cf616bd2c","commandId":"c-227","commandSeq":1,"correlationId":"c-227","data":{"related":"CM/00001/23","sealed":["note","person"],"value":"2023-07-24"},"enteredOn":"2023-06-08","on":"2023-05-23","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"vid51qEiB7j2dmNXn9lD2DCS7G8J7Moo/3LMQ32bTl3TyedL7Nfyc5PNzil9FdnjEn0OlJBzUUnE4C9P5XxMOWskS8QgxhnnBau2FzgEuu51YkKWdzNUaOJ/HjRMptHR60pHwnXmY1PlgDTW","subject":"case"},"stream":"policing-body:norfolk:PO/00010/24","type":"policing-body.term-set","version":2}', '\xaf00ddef2f4d1b2f9f98795c779b1040d80ae228737c6df1a110a45e6e408c3a'),
	(396, 'policing-body:norfolk:PO/00010/24', 3, 'policing-body.term-set', 1, 'c-228', 0, '{"actor":"test","causationId":null,"commandHash":"2d297f41addffc92057b121482bb23d625286621ec7d9cf47340d06444ef7a01","commandId":"c-228","commandSeq":0,"correlationId":"c-228","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2024-06-30"},"enteredOn":"2023-08-30","on":"2023-08-14","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"2dy+P+HJWLhifHJ219OzxUNN5DdS9FM+HIAag8yhZUWVrmLAlMLLqjsGXMg8DA==","subject":"OFF-0123"},"stream":"policing-body:norfolk:PO/00010/24","type":"policing-body.term-set","version":3}', '\xa6281d67360785591b2fa24c218d9f9880e2ad4b2ee36fbf12f19e5c8938ba86'),
	(397, 'policing-body:norfolk:PO/00010/24', 4, 'policing-body.succeeded', 1, 'c-228', 1, '{"actor":"test","causationId":null,"commandHash":"2d297f41addffc92057b121482bb23d625286621ec7d9cf47340d06444ef7a01","commandId":"c-228","commandSeq":1,"correlationId":"c-228","data":{"related":"CM/00001/23","sealed":["note","person"]},"enteredOn":"2023-11-26","on":"2023-11-11","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"D3H6du+ABJLHWiRXCxOLfi+D56wWft4QfS8V6TDJa9mb5AdfeTDDoBuDAIHsnap1IlcIcjvHq1vhoCZdl5ZkIy2d4EeMq8FGLA==","subject":"case"},"stream":"policing-body:norfolk:PO/00010/24","type":"policing-body.succeeded","version":4}', '\x738559f6dd8a2f7c503052788c4f991f75d1a313c8ca5efe6cbf2d49beba31e5'),
	(398, 'policing-body:norfolk:PO/00011/24', 1, 'policing-body.established', 1, 'c-229', 0, '{"actor":"test","causationId":null,"commandHash":"40c31c507e76725ad10cff1f3edf60d4167d950e24449657ab61d850bb1f1e22","commandId":"c-229","commandSeq":0,"correlationId":"c-229","data":{"details":{"name":"Others."},"related":"CM/00001/23","sealed":["note","person"],"value":"mayor"},"enteredOn":"2023-04-05","on":"2023-04-04","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"d4rtnhIfLAU36JHYek+rijxFkB245BtwpWnOq0rUugUXamEbqRcbGeLoyJA73KV2fEuY4Gn+M8Gm6OmjV/OrbcLla66EGz5wUl8PCUZUieHVSLOzM128/as3L9Hm9vbt/gRnLDpOQ3GU5BlE","subject":"case"},"stream":"policing-body:norfolk:PO/00011/24","type":"policing-body.established","version":1}', '\x8348f354b964110919b11d48f477c5fdc88e502690171b4b8a256a049a65fc6b'),
	(399, 'policing-body:norfolk:PO/00011/24', 2, 'policing-body.term-set', 1, 'c-229', 1, '{"actor":"test","causationId":null,"commandHash":"40c31c507e76725ad10cff1f3edf60d4167d950e24449657ab61d850bb1f1e22","commandId":"c-229","commandSeq":1,"correlationId":"c-229","data":{"related":"CM/00001/23","sealed":["note"],"value":"2024-04-22"},"enteredOn":"2023-07-30","on":"2023-07-27","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Om2pVysgfd3l4Ff7q4tjcO73QvyEJVyAvwDkiv/Csj5EAnsdhvKHyQNjAUbcSFNETPJLVyTGrxkox5dU8vbn/mPsGfk1yYIATYmIRMjHLrPXoOaj","subject":"case"},"stream":"policing-body:norfolk:PO/00011/24","type":"policing-body.term-set","version":2}', '\x6a92db47f9123d02abb9d96fb2591def4cc99d4c53aac6f0d3345f6cc3fbcaa4'),
	(400, 'policing-body:norfolk:PO/00011/24', 3, 'policing-body.term-set', 1, 'c-230', 0, '{"actor":"test","causationId":null,"commandHash":"05ff5bffc4f9703c0a9c91c3d3208b688319f01220ccf25fd782458270b04e80","commandId":"c-230","commandSeq":0,"correlationId":"c-230","data":{"related":"CM/00001/23","sealed":["note"],"value":"2024-05-12"},"enteredOn":"2023-08-13","on":"2023-08-07","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"9doNkEA0AhRJ6MuYkkBJ/CpxU4FpL0n271IdPpm5IqUmZItTHtkg0sgmRV5NTg==","subject":"case"},"stream":"policing-body:norfolk:PO/00011/24","type":"policing-body.term-set","version":3}', '\xb747307fc542da3174bf81fcf50d6a64617681dc427bd7d89391171e6ab04d28'),
	(401, 'policing-body:norfolk:PO/00011/24', 4, 'policing-body.succeeded', 1, 'c-230', 1, '{"actor":"test","causationId":null,"commandHash":"05ff5bffc4f9703c0a9c91c3d3208b688319f01220ccf25fd782458270b04e80","commandId":"c-230","commandSeq":1,"correlationId":"c-230","data":{"related":"CM/00001/23"},"enteredOn":"2023-09-22","on":"2023-09-13","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"policing-body:norfolk:PO/00011/24","type":"policing-body.succeeded","version":4}', '\x06bfee1897860b8b63d8cc95d6ec46018951fbe74242ae1539436a2a11a25fdc'),
	(402, 'policing-body:suffolk:PO/00012/24', 1, 'policing-body.established', 1, 'c-231', 0, '{"actor":"test","causationId":null,"commandHash":"3a4656a7fe1ca8765c9eb0f413e2fef7c781fdeea1624f8a01b9898ea8aa850c","commandId":"c-231","commandSeq":0,"correlationId":"c-231","data":{"details":{"name":"Some words."},"related":"CM/00001/23","sealed":["note","person"],"value":"policing-and-crime-board"},"enteredOn":"2023-04-12","on":"2023-03-23","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"u1O2rzoPPOtjNM7g15DftzbACnxcWDpbVdx7SergDQrD7QCgUlbr1p1rr5VubeM3e31Bxfr3qK9qT2Sazn752U56Vw8UCf6kdQ==","subject":"case"},"stream":"policing-body:suffolk:PO/00012/24","type":"policing-body.established","version":1}', '\xc838678216c1863f4e9537f582f47a7889518bcb2bbf26a3a2ce38e42584c17e'),
	(403, 'policing-body:suffolk:PO/00012/24', 2, 'policing-body.term-set', 1, 'c-231', 1, '{"actor":"test","causationId":null,"commandHash":"3a4656a7fe1ca8765c9eb0f413e2fef7c781fdeea1624f8a01b9898ea8aa850c","commandId":"c-231","commandSeq":1,"correlationId":"c-231","data":{"person":"OFF-0123","related":"CM/00001/23","sealed":["note"],"value":"2024-07-03"},"enteredOn":"2023-08-13","on":"2023-08-06","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"Oe6KPMyUjMtna4jLAh+ghYeQcJp3GjYgp5hBVw5+zgtcQ/lBm98wTNzXpYebFC7WQhts8VapnqxuJ6P2rHZ1qdCjuvzp/H0zTT5IJTp+IfFm7LEs","subject":"OFF-0123"},"stream":"policing-body:suffolk:PO/00012/24","type":"policing-body.term-set","version":2}', '\x765cbe0a18d4eaa3f486031441b0449a8122143f353476d17cd2aa9d32033d25'),
	(404, 'policing-body:suffolk:PO/00012/24', 3, 'policing-body.term-set', 1, 'c-232', 0, '{"actor":"test","causationId":null,"commandHash":"fdd9c1bb7fac6afefbb6f9c16578f90678d265d00bb22a8324a77abe3d3a4e0b","commandId":"c-232","commandSeq":0,"correlationId":"c-232","data":{"person":"OFF-0123","related":"CM/00001/23","value":"2024-04-08"},"enteredOn":"2023-10-23","on":"2023-10-21","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"stream":"policing-body:suffolk:PO/00012/24","type":"policing-body.term-set","version":3}', '\x79be75467aca8a25fa60bc33573732d77236613c609b427807d8105e0ba4f86b'),
	(405, 'policing-body:suffolk:PO/00012/24', 4, 'policing-body.succeeded', 1, 'c-232', 1, '{"actor":"test","causationId":null,"commandHash":"fdd9c1bb7fac6afefbb6f9c16578f90678d265d00bb22a8324a77abe3d3a4e0b","commandId":"c-232","commandSeq":1,"correlationId":"c-232","data":{"related":"CM/00001/23","sealed":["note"]},"enteredOn":"2023-11-12","on":"2023-10-23","recordedAt":"2024-09-30T15:00:00.000Z","schemaVersion":1,"secret":{"box":"UC+WtLGwuRapnZsm5kzRdI8/S3RQqc6HxyXRMwy0KWlWEPd8FrFn24DVhgQZwd0nek3MtOm7UOoCFhy0RqNiR2OfdMDIcCotm1d4S9F6p0vX","subject":"case"},"stream":"policing-body:suffolk:PO/00012/24","type":"policing-body.succeeded","version":4}', '\xf0e76b71d2c1e2f16fc0c5f0a79929b75007301f465b10bb03102524b88c25e6'),
	(411, 'meeting:norfolk:PAM-1', 1, 'meeting.scheduled', 1, '47312705-84d0-4450-906a-03fb4e7a9f5f', 0, '{"actor":"test","causationId":null,"commandHash":"47312705-84d0-4450-906a-03fb4e7a9f5f","commandId":"47312705-84d0-4450-906a-03fb4e7a9f5f","commandSeq":0,"correlationId":"47312705-84d0-4450-906a-03fb4e7a9f5f","data":{"value":"2024-07-22"},"enteredOn":"2024-06-03","on":"2024-06-03","recordedAt":"2026-11-29T17:02:12.382Z","schemaVersion":1,"stream":"meeting:norfolk:PAM-1","type":"meeting.scheduled","version":1}', '\x7597cc257f236b2e29a5f136d3f052eeac2765d641494726689a92aa73ff4736'),
	(412, 'meeting:norfolk:PAM-2', 1, 'meeting.scheduled', 1, '97cdb0e4-a606-4943-9419-e831c146a8e3', 0, '{"actor":"test","causationId":null,"commandHash":"97cdb0e4-a606-4943-9419-e831c146a8e3","commandId":"97cdb0e4-a606-4943-9419-e831c146a8e3","commandSeq":0,"correlationId":"97cdb0e4-a606-4943-9419-e831c146a8e3","data":{"value":"2024-10-08"},"enteredOn":"2024-07-22","on":"2024-07-22","recordedAt":"2026-11-29T17:02:12.406Z","schemaVersion":1,"stream":"meeting:norfolk:PAM-2","type":"meeting.scheduled","version":1}', '\x7891f16fdd83ad6f520ae79b3f8d4086f27e2e6bf9958389b52d9c16510f1925'),
	(413, 'action:norfolk:PAM-1/1', 1, 'action.raised', 1, '1ff8fb10-5431-409c-b619-07ee232a5efa', 0, '{"actor":"test","causationId":null,"commandHash":"1ff8fb10-5431-409c-b619-07ee232a5efa","commandId":"1ff8fb10-5431-409c-b619-07ee232a5efa","commandSeq":0,"correlationId":"1ff8fb10-5431-409c-b619-07ee232a5efa","data":{"related":"PAM-1","sealed":["person"],"value":"1"},"enteredOn":"2024-07-22","on":"2024-07-22","recordedAt":"2026-11-29T17:02:12.487Z","schemaVersion":1,"secret":{"box":"wB6xOhHyq2vn6l1wtxsT3u3ECTKdOCJeMBHHpwLCJxXq4nQJsI7A8wvaOlA0hJ6EaA==","subject":"case"},"stream":"action:norfolk:PAM-1/1","type":"action.raised","version":1}', '\xa136d5b19b53f45fd820524f1b2011943571d843164b756e3fc834637724a2b3'),
	(414, 'action:norfolk:PAM-1/2', 1, 'action.raised', 1, '71e5ddad-45a2-4812-8c74-58be0fbba442', 0, '{"actor":"test","causationId":null,"commandHash":"71e5ddad-45a2-4812-8c74-58be0fbba442","commandId":"71e5ddad-45a2-4812-8c74-58be0fbba442","commandSeq":0,"correlationId":"71e5ddad-45a2-4812-8c74-58be0fbba442","data":{"related":"PAM-1","sealed":["person"],"value":"2"},"enteredOn":"2024-07-22","on":"2024-07-22","recordedAt":"2026-11-29T17:02:12.542Z","schemaVersion":1,"secret":{"box":"REMBFJ1bkE7TlJUUMH6d2iDZrPdW2C4QXwh+/qyL5g6g9MaL2muekpPRyfwbi0WN5Q==","subject":"case"},"stream":"action:norfolk:PAM-1/2","type":"action.raised","version":1}', '\x1d07808c12293eff060765b0751f6b05002856467468f175b647a2fcbef96150'),
	(415, 'action:norfolk:PAM-1/3', 1, 'action.raised', 1, '3ba05954-3ccb-4867-ba5e-79ef875ebc4d', 0, '{"actor":"test","causationId":null,"commandHash":"3ba05954-3ccb-4867-ba5e-79ef875ebc4d","commandId":"3ba05954-3ccb-4867-ba5e-79ef875ebc4d","commandSeq":0,"correlationId":"3ba05954-3ccb-4867-ba5e-79ef875ebc4d","data":{"related":"PAM-1","sealed":["person"],"value":"3"},"enteredOn":"2024-07-22","on":"2024-07-22","recordedAt":"2026-11-29T17:02:12.585Z","schemaVersion":1,"secret":{"box":"VLhfoB3RO9y/KRgIg39JUxUgQEVQGEBuFy7skYHRufA5i44IyoSvLpxaMKK3zzIK8A==","subject":"case"},"stream":"action:norfolk:PAM-1/3","type":"action.raised","version":1}', '\x821bdcebfc3e84fa8407d16cf2e8687216af13f55b18326614f76eb8b92adfa7'),
	(416, 'action:norfolk:PAM-1/4', 1, 'action.raised', 1, '2f928b5d-86dd-46ec-a8ea-15c1e6e064f1', 0, '{"actor":"test","causationId":null,"commandHash":"2f928b5d-86dd-46ec-a8ea-15c1e6e064f1","commandId":"2f928b5d-86dd-46ec-a8ea-15c1e6e064f1","commandSeq":0,"correlationId":"2f928b5d-86dd-46ec-a8ea-15c1e6e064f1","data":{"related":"PAM-1","sealed":["person"],"value":"4"},"enteredOn":"2024-07-22","on":"2024-07-22","recordedAt":"2026-11-29T17:02:12.620Z","schemaVersion":1,"secret":{"box":"Ghu0DZCKqPzqNzszXsn/7Pyre7bE/ZFvYzY85Y1EKoFImEK2MktWWlbzD9Dr2+pyMg==","subject":"case"},"stream":"action:norfolk:PAM-1/4","type":"action.raised","version":1}', '\x492e721e1b3c08cabaa82701adf4e5d49aeeda15a0c312eae87febd4497c51a5'),
	(417, 'complaint:norfolk:CO/ERASE/1', 1, 'complaint.made', 1, 'import-0837d16cd625f789a130fa6841341706c195cc8e81edf467868d4d4628f70eb0', 0, '{"actor":"import","causationId":null,"commandHash":"0837d16cd625f789a130fa6841341706c195cc8e81edf467868d4d4628f70eb0","commandId":"import-0837d16cd625f789a130fa6841341706c195cc8e81edf467868d4d4628f70eb0","commandSeq":0,"correlationId":"e6eddd1c-d86d-45ba-b31c-70241f5a03d1","data":{"person":"CPL-00042","sealed":["note"]},"enteredOn":"2024-09-02","on":"2024-09-02","recordedAt":"2024-09-30T16:00:00.896Z","schemaVersion":1,"secret":{"box":"YzOzkaLovlk9jO1zDv9keqZWK86XIQGNFyNnKRloyQ/QQm+8D+QVDQUwsyDt4EDmgKF0Jm1NdJL1SDNw","subject":"CPL-00042"},"stream":"complaint:norfolk:CO/ERASE/1","type":"complaint.made","version":1}', '\x45ebb93f913652ebeda35d68720e4dbec39da8532a204ecfd49f9748252f8b14'),
	(418, 'complaint:norfolk:CO/ERASE/1', 2, 'complaint.contacted', 1, 'import-0837d16cd625f789a130fa6841341706c195cc8e81edf467868d4d4628f70eb0', 1, '{"actor":"import","causationId":null,"commandHash":"0837d16cd625f789a130fa6841341706c195cc8e81edf467868d4d4628f70eb0","commandId":"import-0837d16cd625f789a130fa6841341706c195cc8e81edf467868d4d4628f70eb0","commandSeq":1,"correlationId":"e6eddd1c-d86d-45ba-b31c-70241f5a03d1","data":{"sealed":["note"]},"enteredOn":"2024-09-03","on":"2024-09-03","recordedAt":"2024-09-30T16:00:00.896Z","schemaVersion":1,"secret":{"box":"MQyk0YQuuRfHaGq1g9y03vDXi0F2zXd3ppEDSrRRFlZ0SBijcIwz6UpDX1TxIjRA0WSappPkvctV","subject":"case"},"stream":"complaint:norfolk:CO/ERASE/1","type":"complaint.contacted","version":2}', '\xf1ba98273f9a895dc6d92d52c546388951ee6889f982d6280bd40451d9526599'),
	(419, 'complaint:norfolk:CO/OLD/1', 1, 'complaint.made', 1, 'import-837656d5e98f349af71d6678f2e9e5cd9cf1ed6c9bf78b1c5608f6d4c5fcbd2c', 0, '{"actor":"import","causationId":null,"commandHash":"837656d5e98f349af71d6678f2e9e5cd9cf1ed6c9bf78b1c5608f6d4c5fcbd2c","commandId":"import-837656d5e98f349af71d6678f2e9e5cd9cf1ed6c9bf78b1c5608f6d4c5fcbd2c","commandSeq":0,"correlationId":"e6eddd1c-d86d-45ba-b31c-70241f5a03d1","data":{"person":"CPL-00043","sealed":["note"]},"enteredOn":"2016-01-04","on":"2016-01-04","recordedAt":"2024-09-30T16:00:00.896Z","schemaVersion":1,"secret":{"box":"c+2gduotrWkP1ZOwVStrfAFDGaBKTnSGPYowk7K/OHjmPl/5Nt27EAmFQX26qovrb2++cA==","subject":"CPL-00043"},"stream":"complaint:norfolk:CO/OLD/1","type":"complaint.made","version":1}', '\xe33a41b2a417606f09e34435f413de81f1df58bb6f98ac665111f1421d778c64'),
	(420, 'complaint:norfolk:CO/OLD/1', 2, 'complaint.logged', 1, 'import-837656d5e98f349af71d6678f2e9e5cd9cf1ed6c9bf78b1c5608f6d4c5fcbd2c', 1, '{"actor":"import","causationId":null,"commandHash":"837656d5e98f349af71d6678f2e9e5cd9cf1ed6c9bf78b1c5608f6d4c5fcbd2c","commandId":"import-837656d5e98f349af71d6678f2e9e5cd9cf1ed6c9bf78b1c5608f6d4c5fcbd2c","commandSeq":1,"correlationId":"e6eddd1c-d86d-45ba-b31c-70241f5a03d1","data":{},"enteredOn":"2016-01-05","on":"2016-01-05","recordedAt":"2024-09-30T16:00:00.896Z","schemaVersion":1,"stream":"complaint:norfolk:CO/OLD/1","type":"complaint.logged","version":2}', '\xa3f7005da5901cae7584d22497feb3efb58dc78bead70721d5c15760534cc0a2'),
	(421, 'complaint:norfolk:CO/OLD/1', 3, 'complaint.finalised', 1, 'import-837656d5e98f349af71d6678f2e9e5cd9cf1ed6c9bf78b1c5608f6d4c5fcbd2c', 2, '{"actor":"import","causationId":null,"commandHash":"837656d5e98f349af71d6678f2e9e5cd9cf1ed6c9bf78b1c5608f6d4c5fcbd2c","commandId":"import-837656d5e98f349af71d6678f2e9e5cd9cf1ed6c9bf78b1c5608f6d4c5fcbd2c","commandSeq":2,"correlationId":"e6eddd1c-d86d-45ba-b31c-70241f5a03d1","data":{"sealed":["note"],"value":"acceptable"},"enteredOn":"2016-03-04","on":"2016-03-04","recordedAt":"2024-09-30T16:00:00.896Z","schemaVersion":1,"secret":{"box":"dNi0M7sfjvLvbbys4VxPfuY6lcQ1RPDtRarhaErAQ8QThioQBa2AMzGGj8uOINbE","subject":"case"},"stream":"complaint:norfolk:CO/OLD/1","type":"complaint.finalised","version":3}', '\x5bb4958463d83b714d5cebd13101a354961cae3850fc8e64223508ef65dd6197'),
	(422, 'erasure:norfolk:956ddc51003089bc7fca1776532fbab1', 1, 'erasure.carried-out', 1, 'erasure-956ddc51003089bc7fca1776532fbab1', 0, '{"actor":"records","causationId":null,"commandHash":"956ddc51003089bc7fca1776532fbab1","commandId":"erasure-956ddc51003089bc7fca1776532fbab1","commandSeq":0,"correlationId":"erasure-956ddc51003089bc7fca1776532fbab1","data":{"case":"complaint:norfolk:CO/ERASE/1","caseTextsLeft":1,"kind":"person","reason":"request","texts":1},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T16:00:00.611Z","schemaVersion":1,"stream":"erasure:norfolk:956ddc51003089bc7fca1776532fbab1","type":"erasure.carried-out","version":1}', '\xc44b0aad5a9b9f799f85bc6aa4c4017c52ac5734da3037f7f898059577545ac7'),
	(423, 'calendar:england-and-wales:holidays', 1, 'calendar.holiday-added', 1, 'cli-daecfbf2-df1b-4b8c-96b9-c17a724fa24b', 0, '{"actor":"cli","causationId":null,"commandHash":"d10f7c753f5968fc3d68bc754f53687675403e0a5617d1bccced502810d66856","commandId":"cli-daecfbf2-df1b-4b8c-96b9-c17a724fa24b","commandSeq":0,"correlationId":"calendar-2024-10-21","data":{"date":"2024-10-21","knownOn":"2024-09-30","source":"The Gazette","title":"Day of national thanks"},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T16:00:01.783Z","schemaVersion":1,"stream":"calendar:england-and-wales:holidays","type":"calendar.holiday-added","version":1}', '\x125fc6d3f5d521424cafaf9c5688e75d3bc5860bec1989f595cbb99e9aa78d81'),
	(424, 'retention:norfolk:decisions', 1, 'retention.hold-placed', 1, 'cli-e26aa9d9-e60e-401f-b090-7637cbf95a7c', 0, '{"actor":"records","causationId":null,"commandHash":"3b0e0679e70f4680fef5522ba7b62976372a7844485af303fb0a15a36bbac577","commandId":"cli-e26aa9d9-e60e-401f-b090-7637cbf95a7c","commandSeq":0,"correlationId":"cli-e26aa9d9-e60e-401f-b090-7637cbf95a7c","data":{"authority":"UKCPI/2024/14","hold":"hold-1","over":{"case":"complaint:norfolk:CO/00001/24"},"reason":"inquest"},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T16:00:00.558Z","schemaVersion":1,"stream":"retention:norfolk:decisions","type":"retention.hold-placed","version":1}', '\x6f36c21eb9687689b85ac0a0fa90e421a27452aaf6f22fa1334a519440ac0c47'),
	(425, 'retention:norfolk:decisions', 2, 'retention.disposal-begun', 1, 'cli-d910eb99-86b4-43f6-b60e-76f6160d33ab', 0, '{"actor":"records","causationId":null,"commandHash":"e13c4a74a9be7959622f505f67bad725bc7cbdb0bcd8d25fa3a879cdd48cc8c0","commandId":"cli-d910eb99-86b4-43f6-b60e-76f6160d33ab","commandSeq":0,"correlationId":"cli-d910eb99-86b4-43f6-b60e-76f6160d33ab","data":{"case":"complaint:norfolk:CO/OLD/1","class":"complaint","trigger":{"milestone":"finalised","on":"2016-03-04"}},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T16:00:00.676Z","schemaVersion":1,"stream":"retention:norfolk:decisions","type":"retention.disposal-begun","version":2}', '\xd8a882321721ad3786a4c5a7bfab63a41c070b6f6e436ba321a31c374fb33add'),
	(426, 'erasure:norfolk:11c77899f09edd77697367f9aae77b98', 1, 'erasure.carried-out', 1, 'erasure-11c77899f09edd77697367f9aae77b98', 0, '{"actor":"records","causationId":null,"commandHash":"11c77899f09edd77697367f9aae77b98","commandId":"erasure-11c77899f09edd77697367f9aae77b98","commandSeq":0,"correlationId":"erasure-11c77899f09edd77697367f9aae77b98","data":{"case":"complaint:norfolk:CO/OLD/1","caseTextsLeft":0,"kind":"whole-case","reason":"retention-ended","texts":2},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T16:00:00.824Z","schemaVersion":1,"stream":"erasure:norfolk:11c77899f09edd77697367f9aae77b98","type":"erasure.carried-out","version":1}', '\xde073e863a3e8225aae48d2f24d2916b24fe1570a34702f2c08e0c2eb67ac21a'),
	(427, 'retention:norfolk:decisions', 3, 'retention.disposed', 1, 'cli-d910eb99-86b4-43f6-b60e-76f6160d33ab-done', 0, '{"actor":"records","causationId":null,"commandHash":"e13c4a74a9be7959622f505f67bad725bc7cbdb0bcd8d25fa3a879cdd48cc8c0","commandId":"cli-d910eb99-86b4-43f6-b60e-76f6160d33ab-done","commandSeq":0,"correlationId":"cli-d910eb99-86b4-43f6-b60e-76f6160d33ab","data":{"case":"complaint:norfolk:CO/OLD/1","class":"complaint","erasure":"11c77899f09edd77697367f9aae77b98","trigger":{"milestone":"finalised","on":"2016-03-04"}},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T16:00:01.083Z","schemaVersion":1,"stream":"retention:norfolk:decisions","type":"retention.disposed","version":3}', '\x1f62c006a57513836dc541d36aee6c9b7b97cbd0f4ba8226180e77ea9e8e0b36'),
	(428, 'paper:norfolk:TS-BJGY-556T-96DN-DDVY', 1, 'paper.anchored', 1, 'anchor-TS-BJGY-556T-96DN-DDVY', 0, '{"actor":"cli","causationId":null,"commandHash":"5ca1e294da499b56b772c84458a81731123d6dde5e0c5cb21ecc910af3a9c256","commandId":"anchor-TS-BJGY-556T-96DN-DDVY","commandSeq":0,"correlationId":"anchor-TS-BJGY-556T-96DN-DDVY","data":{"calendar":"england-and-wales-2028.1+1","document":{"force":"norfolk","knownOn":"2024-09-27","parked":0,"periods":{"last":{"from":"2023-07-01","to":"2024-06-30"},"previous":{"from":"2022-07-01","to":"2023-06-30"}},"position":427,"report":"complaints-and-conduct","rows":[{"contract":"Unit: complaint. Cohort: logged in the window (civil days in Europe/London, both ends of the window counting). Counted: every complaint of the cohort, whatever its handling. Left out: nothing. Rounding: a whole number, not rounded.","id":"complaints-logged","label":"PSD data complaints opened (Schedule 3 and Outside Schedule 3)","last":{"value":0},"previous":{"value":0},"unit":"count"},{"contract":"Unit: complaint. Cohort: finalised in the window, by the last finalisation that no re-investigation has undone (civil days in Europe/London, both ends of the window counting). Counted: every complaint of the cohort, whenever it was opened. Left out: nothing. Rounding: a whole number, not rounded.","id":"complaints-finalised","label":"PSD data complaints finalised","last":{"value":0},"previous":{"value":0},"unit":"count"},{"contract":"Unit: complaint. Cohort: logged in the window (civil days in Europe/London, both ends of the window counting). Numerator: working days after the day it was made, up to and including the day it was logged, at most 2. Denominator: every complaint of the cohort. Left out: complaints whose day made is not known, or outside the calendar of working days. Rounding: to one decimal, halves up.","id":"logged-within-2-wd","label":"PSD data complaints documented within 2 working days","last":{"denominator":0,"leftOut":0,"leftOutBy":{},"numerator":0,"pending":0,"value":null},"previous":{"denominator":0,"leftOut":0,"leftOutBy":{},"numerator":0,"pending":0,"value":null},"unit":"percent"},{"contract":"Unit: complaint. Cohort: logged in the window (civil days in Europe/London, both ends of the window counting). Numerator: first contact on or before working day 10 after the day it was made. Denominator: complaints of the cohort for which contact was required and the limit has passed or contact was made. Left out: complaints for which contact was not required; not yet contacted and the limit not passed on the day the report is known (shown as pending); day made not known, or outside the calendar of working days. Rounding: to one decimal, halves up.","id":"contacted-within-10-wd","label":"PSD data complaints, complainant contacted within 10 working days","last":{"denominator":0,"leftOut":0,"leftOutBy":{},"numerator":0,"pending":0,"value":null},"previous":{"denominator":0,"leftOut":0,"leftOutBy":{},"numerator":0,"pending":0,"value":null},"unit":"percent"},{"contract":"Unit: complaint. Cohort: finalised in the window, by the last finalisation that no re-investigation has undone, handled Schedule 3 only on the day of finalisation (civil days in Europe/London, both ends of the window counting). Numerator: working days after the day made, up to and including the day finalised, less those in suspended spans (after the day suspended, up to and including the day resumed; overlaps once); the gross mean keeps them. Denominator: complaints of the cohort. Left out: complaints without a handling decided by then (in neither average), without a known day made, or outside the calendar of working days. Rounding: to whole working days, halves up.","id":"schedule-3-working-days-to-resolve","label":"PSD data complaints time to resolve, Schedule 3 only (average in working days)","last":{"denominator":0,"gross":null,"grossNumerator":0,"leftOut":0,"leftOutBy":{},"numerator":0,"value":null},"previous":{"denominator":0,"gross":null,"grossNumerator":0,"leftOut":0,"leftOutBy":{},"numerator":0,"value":null},"unit":"working-days"},{"contract":"Unit: complaint. Cohort: finalised in the window, by the last finalisation that no re-investigation has undone, handled Outside Schedule 3 on the day of finalisation (civil days in Europe/London, both ends of the window counting). Numerator: working days after the day made, up to and including the day finalised, less those in suspended spans (after the day suspended, up to and including the day resumed; overlaps once); the gross mean keeps them. Denominator: complaints of the cohort. Left out: complaints without a handling decided by then (in neither average), without a known day made, or outside the calendar of working days. Rounding: to whole working days, halves up.","id":"outside-schedule-3-working-days-to-resolve","label":"PSD data complaints time to resolve, Outside Schedule 3 (average in working days)","last":{"denominator":0,"gross":null,"grossNumerator":0,"leftOut":0,"leftOutBy":{},"numerator":0,"value":null},"previous":{"denominator":0,"gross":null,"grossNumerator":0,"leftOut":0,"leftOutBy":{},"numerator":0,"value":null},"unit":"working-days"},{"contract":"Unit: complaint. Cohort: finalised in the window, by the last finalisation that no re-investigation has undone (civil days in Europe/London, both ends of the window counting). Numerator: complaints of the cohort finalised as not acceptable. Denominator: every complaint of the cohort. Left out: nothing. Rounding: the share to one decimal, halves up.","id":"finalised-service-not-acceptable","label":"PSD complaints finalised where service provided not acceptable","last":{"denominator":0,"numerator":0,"percent":null,"value":0},"previous":{"denominator":0,"numerator":0,"percent":null,"value":0},"unit":"count"},{"contract":"Unit: review. Cohort: decided in the window (civil days in Europe/London, both ends of the window counting). Counted: reviews of the cohort that were upheld, whoever the review body was. Left out: nothing. Rounding: a whole number, not rounded.","id":"reviews-upheld","label":"Reviews upheld","last":{"value":1},"previous":{"value":0},"unit":"count"},{"contract":"Unit: report. Cohort: sent in the window, on complaints, conduct matters and DSI matters (civil days in Europe/London, both ends of the window counting). Counted: every report of the cohort: neither cases nor recipients; what was sent to several on days of their own is one report, sent on the first of them. Left out: nothing. Rounding: a whole number, not rounded.","id":"chapter-13-reports","label":"Chapter 13 letters","last":{"breakdown":{},"cases":0,"casesByType":{},"reportedTwice":0,"value":0},"previous":{"breakdown":{},"cases":0,"casesByType":{},"reportedTwice":0,"value":0},"unit":"count"},{"contract":"Unit: conduct matter. Cohort: recorded in the window (civil days in Europe/London, both ends of the window counting). Counted: every matter of the cohort, under Schedule 3 or outside it. Left out: nothing. Rounding: a whole number, not rounded.","id":"conduct-cases","label":"PSD conduct cases","last":{"value":1},"previous":{"value":0},"unit":"count"},{"contract":"Unit: misconduct proceedings held as accelerated-hearing. Cohort: concluded in the window, by the day they concluded (civil days in Europe/London, both ends of the window counting). Counted: every one of the cohort; divided by the outcome last recorded. Left out: nothing. Rounding: a whole number, not rounded.","id":"accelerated-hearings","label":"Accelerated Misconduct hearings","last":{"breakdown":{},"value":0},"previous":{"breakdown":{},"value":0},"unit":"count"},{"contract":"Unit: misconduct proceedings held as hearing. Cohort: concluded in the window, by the day they concluded (civil days in Europe/London, both ends of the window counting). Counted: every one of the cohort; divided by the outcome last recorded. Left out: nothing. Rounding: a whole number, not rounded.","id":"misconduct-hearings","label":"Misconduct hearings","last":{"breakdown":{},"value":0},"previous":{"breakdown":{},"value":0},"unit":"count"},{"contract":"Unit: misconduct proceedings held as meeting. Cohort: concluded in the window, by the day they concluded (civil days in Europe/London, both ends of the window counting). Counted: every one of the cohort; divided by the outcome last recorded. Left out: nothing. Rounding: a whole number, not rounded.","id":"misconduct-meetings","label":"Misconduct meetings","last":{"breakdown":{},"value":0},"previous":{"breakdown":{},"value":0},"unit":"count"},{"contract":"Unit: appeal. Cohort: heard in the window (civil days in Europe/London, both ends of the window counting). Counted: every appeal of the cohort, allowed or dismissed. Left out: nothing. Rounding: a whole number, not rounded.","id":"police-appeals-tribunals","label":"Police Appeals Tribunal","last":{"breakdown":{},"value":0},"previous":{"breakdown":{},"value":0},"unit":"count"}]},"documentSha256":"31d1bfb277a29b1ab9d5ef20f73d23b65139c31d7b57bc3eae8a593147641cd8","parameters":{"force":"norfolk","knownOn":"2024-09-27","settings":{"atLeastMeansClearDays":"clear-days","chapter13AfterReinvestigation":"keep-anchor","chapter13TargetWorkingDays":10,"contactWithinWorkingDays":10,"hearingWithinWorkingDays":100,"logWithinWorkingDays":2},"to":"2024-06-30"},"record":{"hash":"1f62c006a57513836dc541d36aee6c9b7b97cbd0f4ba8226180e77ea9e8e0b36","position":427},"report":"complaints-and-conduct"},"enteredOn":"2024-09-30","on":"2024-09-30","recordedAt":"2024-09-30T16:00:01.097Z","schemaVersion":1,"stream":"paper:norfolk:TS-BJGY-556T-96DN-DDVY","type":"paper.anchored","version":1}', '\x55605768492510a5b400ca94819378aae304a6fdd87f59b0b0c7aa8dc2506496'),
	(429, 'reminder:norfolk:ladders', 1, 'reminder.ladder-set', 1, 'api-token:key-of-this-test-1', 0, '{"actor":"api-token","causationId":null,"commandHash":"e30320c9aef1db5cd4ebc60e9d953ddb120bad0766f62918d8600e8b4c470b2c","commandId":"api-token:key-of-this-test-1","commandSeq":0,"correlationId":"f25456f7-d6ea-44c8-b4d2-1b890b1fef12","data":{"ladder":{"again":{"everyWorkingDays":20,"to":["owner"]},"rungs":[{"at":"before-5","to":["owner"],"urgent":false},{"at":"on-the-day","to":["owner","head-of-psd"],"urgent":true}]},"rule":"R-KI-2"},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:04.569Z","schemaVersion":1,"secret":{"box":"butcZc007/EUj1j3yUa+t5M9Jb9gmVqsKpk7/XE0wPlXCabEm0/fNhZYpRqjunSY+DsssBs99YPYZv1y4zDKEX+93ay8sfo=","subject":"setting"},"stream":"reminder:norfolk:ladders","type":"reminder.ladder-set","version":1}', '\x7371e06cc6f2e00a552c3b4993d843d7241f224f0fa874b0a878f5e04cb7a291'),
	(430, 'reminder:norfolk:ladders', 2, 'reminder.hours-set', 1, 'api-token:key-of-this-test-2', 0, '{"actor":"api-token","causationId":null,"commandHash":"3ba39745337849dc0bee5f363e9aee4ee1740bcd0c99d439446f2ab6dd39269c","commandId":"api-token:key-of-this-test-2","commandSeq":0,"correlationId":"a1a96c6f-85b7-4f50-9aa4-51467f10029d","data":{"hours":{"digestAt":"08:15","quietFrom":"18:00","quietUntil":"08:00","urgentOnEveryDay":false}},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:04.880Z","schemaVersion":1,"secret":{"box":"mgRp1jnJfSgh86wPuY6QNWIIqbqZopQ2lxL8rjyqJ6Oiwv1MT6VifnjntyrNeZYyBnnHVfSiIhv+oKqnCBiKzNP8Ig==","subject":"setting"},"stream":"reminder:norfolk:ladders","type":"reminder.hours-set","version":2}', '\xe5d38b2670ddd91c7325ee142b667655c7c68c872d350aff6b85d5c911ac4838'),
	(431, 'reminder:norfolk:absences', 1, 'reminder.absence-recorded', 1, 'api-token:key-of-this-test-3', 0, '{"actor":"api-token","causationId":null,"commandHash":"90c9f4cb52c05f9a395e783220178eeff46c53b1bd5ad0648812643547c1a958","commandId":"api-token:key-of-this-test-3","commandSeq":0,"correlationId":"18f80c2f-9f89-4c0d-bf84-4dd2d7c1c8a7","data":{"absence":"7fc3c046-b090-47d6-ae89-fff0f7821bc3","from":"2024-10-07","until":"2024-10-18"},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:05.155Z","schemaVersion":1,"secret":{"box":"G9n3gTh2lvTNgNZgkkdfLSqlBHCPF3H9BZbg1MMSuFw/UWDvYrSZfs9hd5QL+lwhpL3z+BT6GjeXFepNK/SmQ7xYsDXM+lLwWRkaLxUy2T4PvNqI+u2Q8n2AKxo=","subject":"7fc3c046-b090-47d6-ae89-fff0f7821bc3"},"stream":"reminder:norfolk:absences","type":"reminder.absence-recorded","version":1}', '\x83621650634e85b89c649c9fef4c190cd39c78449c96ffae33759e0eb4ab5ac3'),
	(453, 'reminder:suffolk:3b80e4c9-eba5-46bd-bf77-708fc9b61d98', 1, 'reminder.sent', 1, '3b80e4c9-eba5-46bd-bf77-708fc9b61d98:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"3b80e4c9-eba5-46bd-bf77-708fc9b61d98:sent:1","commandId":"3b80e4c9-eba5-46bd-bf77-708fc9b61d98:sent:1","commandSeq":0,"correlationId":"reminder:suffolk:3b80e4c9-eba5-46bd-bf77-708fc9b61d98","data":{"digest":"3b80e4c9-eba5-46bd-bf77-708fc9b61d98","outcome":"250 OK: message queued","reference":"fb8b63f10a4f463317e5fa0b9a6227dc","reminders":[]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:27.912Z","schemaVersion":1,"stream":"reminder:suffolk:3b80e4c9-eba5-46bd-bf77-708fc9b61d98","type":"reminder.sent","version":1}', '\xa9a47cf18623ef358bc72b4f925705999846742990cc82605597d44de93c9a9e'),
	(432, 'reminder:suffolk:4ff6b988-f327-4943-a90d-ed66312f4193', 1, 'reminder.sent', 1, '4ff6b988-f327-4943-a90d-ed66312f4193:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"4ff6b988-f327-4943-a90d-ed66312f4193:sent:1","commandId":"4ff6b988-f327-4943-a90d-ed66312f4193:sent:1","commandSeq":0,"correlationId":"reminder:suffolk:4ff6b988-f327-4943-a90d-ed66312f4193","data":{"digest":"4ff6b988-f327-4943-a90d-ed66312f4193","outcome":"250 OK: message queued","reference":"7cd73fd9179cf9c6fb2b04e7ca27206b","reminders":[{"aboutOn":"2023-11-24","obligation":"action:suffolk:AC/00004/24#R-SRC-3#agreed","rung":"after-210","to":"head-of-psd"},{"aboutOn":"2023-11-21","obligation":"action:suffolk:AC/00008/24#R-SRC-3#meeting-ME/00004/24","rung":"after-215","to":"head-of-psd"},{"aboutOn":"2023-05-27","obligation":"action:suffolk:AC/00012/24#R-SRC-3#agreed","rung":"after-340","to":"head-of-psd"},{"aboutOn":"2023-03-27","obligation":"complaint:suffolk:CO/00004/24#R-KI-3#finalised-2023-03-20-1","rung":"after-380","to":"head-of-psd"},{"aboutOn":"2023-01-13","obligation":"complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11","rung":"after-430","to":"head-of-psd"},{"aboutOn":"2023-10-10","obligation":"complaint:suffolk:CO/00008/24#R-KI-3#finalised-2023-10-03-1","rung":"after-245","to":"head-of-psd"},{"aboutOn":"2023-08-08","obligation":"complaint:suffolk:CO/00008/24#R-PM-2#2023-08-06","rung":"after-290","to":"head-of-psd"},{"aboutOn":"2024-03-15","obligation":"complaint:suffolk:CO/00008/24#R-REC-1#1-2024-01-20","rung":"after-135","to":"head-of-psd"},{"aboutOn":"2023-08-31","obligation":"complaint:suffolk:CO/00012/24#R-PM-2#2023-08-29","rung":"after-275","to":"head-of-psd"},{"aboutOn":"2023-09-12","obligation":"complaint:suffolk:CO/00012/24#R-PM-3#2023-08-29","rung":"after-265","to":"head-of-psd"},{"aboutOn":"2023-09-10","obligation":"complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09","rung":"after-269","to":"head-of-psd"},{"aboutOn":"2024-01-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1","rung":"after-175","to":"head-of-psd"},{"aboutOn":"2024-07-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2","rung":"after-50","to":"head-of-psd"},{"aboutOn":"2024-01-26","obligation":"dsi:suffolk:DS/00012/24#R-KI-2#unnamed-2023-12-29","rung":"after-170","to":"head-of-psd"},{"aboutOn":"2023-12-18","obligation":"recommendation:suffolk:RE/00008/24#R-HMI-1#2023-10-24","rung":"after-195","to":"head-of-psd"},{"aboutOn":"2023-12-10","obligation":"recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16","rung":"after-200","to":"head-of-psd"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:20.368Z","schemaVersion":1,"stream":"reminder:suffolk:4ff6b988-f327-4943-a90d-ed66312f4193","type":"reminder.sent","version":1}', '\x6b6001903bf911ef66eef01cfd4ad93b9f531df8b1fd23d751d2d77c7822034d'),
	(433, 'reminder:suffolk:477fd083-bc54-4513-b799-a26bcc62e7ba', 1, 'reminder.sent', 1, '477fd083-bc54-4513-b799-a26bcc62e7ba:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"477fd083-bc54-4513-b799-a26bcc62e7ba:sent:1","commandId":"477fd083-bc54-4513-b799-a26bcc62e7ba:sent:1","commandSeq":0,"correlationId":"reminder:suffolk:477fd083-bc54-4513-b799-a26bcc62e7ba","data":{"digest":"477fd083-bc54-4513-b799-a26bcc62e7ba","outcome":"250 OK: message queued","reference":"cd316a4af4d544a625b037ab579208f5","reminders":[{"aboutOn":"2023-05-27","obligation":"action:suffolk:AC/00012/24#R-SRC-3#agreed","rung":"after-340","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:20.668Z","schemaVersion":1,"stream":"reminder:suffolk:477fd083-bc54-4513-b799-a26bcc62e7ba","type":"reminder.sent","version":1}', '\x86b3c719e6ee214ad7c6367d4cf91331c37e63546ae93f65a56b0ef5729c1598'),
	(434, 'reminder:suffolk:796a01b3-4ae5-4f14-a47c-2a9ca14d734a', 1, 'reminder.sent', 1, '796a01b3-4ae5-4f14-a47c-2a9ca14d734a:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"796a01b3-4ae5-4f14-a47c-2a9ca14d734a:sent:1","commandId":"796a01b3-4ae5-4f14-a47c-2a9ca14d734a:sent:1","commandSeq":0,"correlationId":"reminder:suffolk:796a01b3-4ae5-4f14-a47c-2a9ca14d734a","data":{"digest":"796a01b3-4ae5-4f14-a47c-2a9ca14d734a","outcome":"250 OK: message queued","reference":"9431109a9b529089369d49c4fcdaaafc","reminders":[{"aboutOn":"2024-01-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1","rung":"after-10","to":"opcc-contact"},{"aboutOn":"2024-07-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2","rung":"after-10","to":"opcc-contact"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:21.320Z","schemaVersion":1,"stream":"reminder:suffolk:796a01b3-4ae5-4f14-a47c-2a9ca14d734a","type":"reminder.sent","version":1}', '\x7687d92dd3e712954aa0d0598100f4213653498ad6b1fbec096aacfb770aa52f'),
	(435, 'reminder:norfolk:84842207-ec2d-490d-8605-eda78bc2cfcf', 1, 'reminder.sent', 1, '84842207-ec2d-490d-8605-eda78bc2cfcf:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"84842207-ec2d-490d-8605-eda78bc2cfcf:sent:1","commandId":"84842207-ec2d-490d-8605-eda78bc2cfcf:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:84842207-ec2d-490d-8605-eda78bc2cfcf","data":{"digest":"84842207-ec2d-490d-8605-eda78bc2cfcf","outcome":"250 OK: message queued","reference":"a30e4abfedc543dec2fe5237051d8a8f","reminders":[{"aboutOn":"2024-10-08","obligation":"action:norfolk:PAM-1/4#R-SRC-3#meeting-PAM-2","rung":"before-5","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:21.403Z","schemaVersion":1,"stream":"reminder:norfolk:84842207-ec2d-490d-8605-eda78bc2cfcf","type":"reminder.sent","version":1}', '\xee8d06fd73e265b679e2fe177c4617cef8f4cb6e2d29ea7e6b7b1608dcffa4f9'),
	(436, 'reminder:suffolk:927f348a-8c9d-4d11-97fe-b23131ac7b01', 1, 'reminder.sent', 1, '927f348a-8c9d-4d11-97fe-b23131ac7b01:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"927f348a-8c9d-4d11-97fe-b23131ac7b01:sent:1","commandId":"927f348a-8c9d-4d11-97fe-b23131ac7b01:sent:1","commandSeq":0,"correlationId":"reminder:suffolk:927f348a-8c9d-4d11-97fe-b23131ac7b01","data":{"digest":"927f348a-8c9d-4d11-97fe-b23131ac7b01","outcome":"250 OK: message queued","reference":"6696214ce112b8699017425e3cc6fd33","reminders":[{"aboutOn":"2023-11-24","obligation":"action:suffolk:AC/00004/24#R-SRC-3#agreed","rung":"after-210","to":"owner"},{"aboutOn":"2023-11-21","obligation":"action:suffolk:AC/00008/24#R-SRC-3#meeting-ME/00004/24","rung":"after-215","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:22.369Z","schemaVersion":1,"stream":"reminder:suffolk:927f348a-8c9d-4d11-97fe-b23131ac7b01","type":"reminder.sent","version":1}', '\xfb903f7889011650757e900473645063338f77e73735b888c618a4c4eeaadece'),
	(437, 'reminder:norfolk:94490040-8dca-4101-b61f-67d0954d51c5', 1, 'reminder.sent', 1, '94490040-8dca-4101-b61f-67d0954d51c5:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"94490040-8dca-4101-b61f-67d0954d51c5:sent:1","commandId":"94490040-8dca-4101-b61f-67d0954d51c5:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:94490040-8dca-4101-b61f-67d0954d51c5","data":{"digest":"94490040-8dca-4101-b61f-67d0954d51c5","outcome":"250 OK: message queued","reference":"00632a148c4402dc768c6ad417f97187","reminders":[{"aboutOn":"2023-01-13","obligation":"complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11","rung":"after-430","to":"owner"},{"aboutOn":"2023-09-05","obligation":"complaint:norfolk:CO/00005/24#R-PM-2#2023-09-01","rung":"after-270","to":"owner"},{"aboutOn":"2023-09-15","obligation":"complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01","rung":"after-260","to":"owner"},{"aboutOn":"2024-01-05","obligation":"complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04","rung":"after-187","to":"owner"},{"aboutOn":"2023-02-27","obligation":"complaint:norfolk:CO/00006/24#R-PM-2#2023-02-23","rung":"after-400","to":"owner"},{"aboutOn":"2023-03-09","obligation":"complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23","rung":"after-390","to":"owner"},{"aboutOn":"2023-04-15","obligation":"complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14","rung":"after-370","to":"owner"},{"aboutOn":"2023-09-12","obligation":"complaint:norfolk:CO/00007/24#R-PM-2#2023-09-08","rung":"after-265","to":"owner"},{"aboutOn":"2024-02-05","obligation":"complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04","rung":"after-166","to":"owner"},{"aboutOn":"2023-05-26","obligation":"complaint:norfolk:CO/00009/24#R-PM-2#2023-05-24","rung":"after-340","to":"owner"},{"aboutOn":"2023-06-08","obligation":"complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24","rung":"after-330","to":"owner"},{"aboutOn":"2023-11-06","obligation":"complaint:norfolk:CO/00010/24#R-PM-2#2023-11-02","rung":"after-225","to":"owner"},{"aboutOn":"2023-11-16","obligation":"complaint:norfolk:CO/00010/24#R-PM-3#2023-11-02","rung":"after-220","to":"owner"},{"aboutOn":"2024-03-19","obligation":"complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18","rung":"after-135","to":"owner"},{"aboutOn":"2024-07-29","obligation":"complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#1","rung":"after-45","to":"owner"},{"aboutOn":"2023-08-01","obligation":"complaint:norfolk:CO/00011/24#R-PM-2#2023-07-29","rung":"after-295","to":"owner"},{"aboutOn":"2023-08-11","obligation":"complaint:norfolk:CO/00011/24#R-PM-3#2023-07-29","rung":"after-285","to":"owner"},{"aboutOn":"2024-09-04","obligation":"complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02","rung":"after-15","to":"owner"},{"aboutOn":"2023-07-30","obligation":"conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29","rung":"after-298","to":"owner"},{"aboutOn":"2023-02-08","obligation":"conduct:norfolk:CO/00005/24#R-CON-19#OFF-0123-2023-01-11","rung":"after-415","to":"owner"},{"aboutOn":"2024-10-09","obligation":"conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#1","rung":"before-20","to":"owner"},{"aboutOn":"2023-11-02","obligation":"dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01","rung":"after-230","to":"owner"},{"aboutOn":"2023-04-22","obligation":"dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21","rung":"after-365","to":"owner"},{"aboutOn":"2023-01-11","obligation":"dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10","rung":"after-435","to":"owner"},{"aboutOn":"2024-10-29","obligation":"dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#1","rung":"before-20","to":"owner"},{"aboutOn":"2023-10-30","obligation":"dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29","rung":"after-233","to":"owner"},{"aboutOn":"2023-08-07","obligation":"dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06","rung":"after-292","to":"owner"},{"aboutOn":"2023-06-20","obligation":"proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06","rung":"after-325","to":"owner"},{"aboutOn":"2023-06-20","obligation":"proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06#OFF-0123","rung":"after-325","to":"owner"},{"aboutOn":"2024-03-15","obligation":"proceeding:norfolk:PR/00009/24#R-CON-12#2024-08-28","rung":"after-135","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:22.399Z","schemaVersion":1,"stream":"reminder:norfolk:94490040-8dca-4101-b61f-67d0954d51c5","type":"reminder.sent","version":1}', '\x892bbebc1066e62ae7cb2130b6e04a21d3292f4e12978dc341798eaf3b7f34d3'),
	(438, 'reminder:norfolk:aaa3ec7d-0c12-4b9e-a28a-f458c0956dbc', 1, 'reminder.sent', 1, 'aaa3ec7d-0c12-4b9e-a28a-f458c0956dbc:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"aaa3ec7d-0c12-4b9e-a28a-f458c0956dbc:sent:1","commandId":"aaa3ec7d-0c12-4b9e-a28a-f458c0956dbc:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:aaa3ec7d-0c12-4b9e-a28a-f458c0956dbc","data":{"digest":"aaa3ec7d-0c12-4b9e-a28a-f458c0956dbc","outcome":"250 OK: message queued","reference":"e61d6e4a911b136cbf2d69b10b31b91f","reminders":[{"aboutOn":"2024-10-08","obligation":"action:norfolk:PAM-1/2#R-SRC-3#meeting-PAM-2","rung":"before-5","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:23.275Z","schemaVersion":1,"stream":"reminder:norfolk:aaa3ec7d-0c12-4b9e-a28a-f458c0956dbc","type":"reminder.sent","version":1}', '\xc2315e9b731c483027094e04bcd0af2726a1f9eaec6f54dbf52dca307d0af50f'),
	(466, 'reminder:suffolk:92d9b294-9f23-4d86-b0e7-af310ad351b2', 1, 'reminder.failed', 1, '92d9b294-9f23-4d86-b0e7-af310ad351b2:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"92d9b294-9f23-4d86-b0e7-af310ad351b2:failed:1","commandId":"92d9b294-9f23-4d86-b0e7-af310ad351b2:failed:1","commandSeq":0,"correlationId":"reminder:suffolk:92d9b294-9f23-4d86-b0e7-af310ad351b2","data":{"digest":"92d9b294-9f23-4d86-b0e7-af310ad351b2","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"d7250ed0cfdc02e2068d509b64a70c99","reminders":[]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:35.621Z","schemaVersion":1,"stream":"reminder:suffolk:92d9b294-9f23-4d86-b0e7-af310ad351b2","type":"reminder.failed","version":1}', '\xcece7cc9e39135abba5933ac0314ba34af6c5688d47daa3d2951d05382f2690b'),
	(439, 'reminder:norfolk:ad72bbfd-db07-4c07-9342-857917b1d77a', 1, 'reminder.sent', 1, 'ad72bbfd-db07-4c07-9342-857917b1d77a:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"ad72bbfd-db07-4c07-9342-857917b1d77a:sent:1","commandId":"ad72bbfd-db07-4c07-9342-857917b1d77a:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:ad72bbfd-db07-4c07-9342-857917b1d77a","data":{"digest":"ad72bbfd-db07-4c07-9342-857917b1d77a","outcome":"250 OK: message queued","reference":"abbb662437950fb57e1421ac1987795e","reminders":[{"aboutOn":"2024-01-12","obligation":"proceeding:norfolk:PR/00001/24#R-CON-6#2023-12-19","rung":"after-180","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:23.276Z","schemaVersion":1,"stream":"reminder:norfolk:ad72bbfd-db07-4c07-9342-857917b1d77a","type":"reminder.sent","version":1}', '\xaf5ff13fab94302ab1ce6c66c183fad9cca6849961f1ba3f92cb3dec5af0e258'),
	(440, 'reminder:norfolk:adb4d4e0-429f-441a-af59-cbf757b432f8', 1, 'reminder.sent', 1, 'adb4d4e0-429f-441a-af59-cbf757b432f8:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"adb4d4e0-429f-441a-af59-cbf757b432f8:sent:1","commandId":"adb4d4e0-429f-441a-af59-cbf757b432f8:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:adb4d4e0-429f-441a-af59-cbf757b432f8","data":{"digest":"adb4d4e0-429f-441a-af59-cbf757b432f8","outcome":"250 OK: message queued","reference":"90f50a7acffac02e9a072d036d14804e","reminders":[{"aboutOn":"2023-11-18","obligation":"action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24","rung":"after-215","to":"owner"},{"aboutOn":"2024-03-07","obligation":"action:norfolk:AC/00010/24#R-SRC-3#agreed","rung":"after-140","to":"owner"},{"aboutOn":"2023-11-14","obligation":"action:norfolk:AC/00011/24#R-SRC-3#agreed","rung":"after-220","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:24.226Z","schemaVersion":1,"stream":"reminder:norfolk:adb4d4e0-429f-441a-af59-cbf757b432f8","type":"reminder.sent","version":1}', '\xb03f8550a81378455bc721fc530eba602f44dc80894a71da7667cf5195c615ae'),
	(441, 'reminder:suffolk:ae4076ee-9032-419c-afbf-64ec0796b146', 1, 'reminder.sent', 1, 'ae4076ee-9032-419c-afbf-64ec0796b146:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"ae4076ee-9032-419c-afbf-64ec0796b146:sent:1","commandId":"ae4076ee-9032-419c-afbf-64ec0796b146:sent:1","commandSeq":0,"correlationId":"reminder:suffolk:ae4076ee-9032-419c-afbf-64ec0796b146","data":{"digest":"ae4076ee-9032-419c-afbf-64ec0796b146","outcome":"250 OK: message queued","reference":"f613282abe2c46fa0e23b0621bba6da0","reminders":[{"aboutOn":"2024-03-15","obligation":"complaint:suffolk:CO/00008/24#R-REC-1#1-2024-01-20","rung":"after-135","to":"owner"},{"aboutOn":"2023-09-10","obligation":"complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09","rung":"after-269","to":"owner"},{"aboutOn":"2024-01-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1","rung":"after-175","to":"owner"},{"aboutOn":"2024-07-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2","rung":"after-50","to":"owner"},{"aboutOn":"2024-01-26","obligation":"dsi:suffolk:DS/00012/24#R-KI-2#unnamed-2023-12-29","rung":"after-170","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:24.254Z","schemaVersion":1,"stream":"reminder:suffolk:ae4076ee-9032-419c-afbf-64ec0796b146","type":"reminder.sent","version":1}', '\x89e259213d54996fe796d73f2026b53c7979805db3cd4ddb00dfbc0073083a19'),
	(442, 'reminder:norfolk:b2c7439d-8c6e-4f40-a670-a3177f80d746', 1, 'reminder.skipped', 1, 'b2c7439d-8c6e-4f40-a670-a3177f80d746:skipped:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"b2c7439d-8c6e-4f40-a670-a3177f80d746:skipped:1","commandId":"b2c7439d-8c6e-4f40-a670-a3177f80d746:skipped:1","commandSeq":0,"correlationId":"reminder:norfolk:b2c7439d-8c6e-4f40-a670-a3177f80d746","data":{"digest":"b2c7439d-8c6e-4f40-a670-a3177f80d746","outcome":"No longer to be told when the mail was made.","reference":null,"reminders":[{"aboutOn":"2023-01-13","obligation":"complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11","rung":"after-430","to":"head-of-psd","why":"The case is restricted: its owner alone is reminded."},{"aboutOn":"2023-07-30","obligation":"conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29","rung":"after-298","to":"head-of-psd","why":"The case is restricted: its owner alone is reminded."}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:24.643Z","schemaVersion":1,"stream":"reminder:norfolk:b2c7439d-8c6e-4f40-a670-a3177f80d746","type":"reminder.skipped","version":1}', '\x6fb225872bafcf9701c72a02fca8c9c1c1b9d2ded290d0c09e058d214b4a889a'),
	(444, 'reminder:norfolk:b2c7439d-8c6e-4f40-a670-a3177f80d746', 2, 'reminder.sent', 1, 'b2c7439d-8c6e-4f40-a670-a3177f80d746:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"b2c7439d-8c6e-4f40-a670-a3177f80d746:sent:1","commandId":"b2c7439d-8c6e-4f40-a670-a3177f80d746:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:b2c7439d-8c6e-4f40-a670-a3177f80d746","data":{"digest":"b2c7439d-8c6e-4f40-a670-a3177f80d746","outcome":"250 OK: message queued","reference":"8602ddadf82632e8a1d86878a6e1eff6","reminders":[{"aboutOn":"2023-11-18","obligation":"action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24","rung":"after-215","to":"head-of-psd"},{"aboutOn":"2023-03-16","obligation":"action:norfolk:AC/00005/24#R-SRC-3#agreed","rung":"after-385","to":"head-of-psd"},{"aboutOn":"2024-04-27","obligation":"action:norfolk:AC/00006/24#R-SRC-3#agreed","rung":"after-105","to":"head-of-psd"},{"aboutOn":"2023-05-25","obligation":"action:norfolk:AC/00007/24#R-SRC-3#agreed","rung":"after-340","to":"head-of-psd"},{"aboutOn":"2023-08-21","obligation":"action:norfolk:AC/00009/24#R-SRC-3#agreed","rung":"after-280","to":"head-of-psd"},{"aboutOn":"2024-03-07","obligation":"action:norfolk:AC/00010/24#R-SRC-3#agreed","rung":"after-140","to":"head-of-psd"},{"aboutOn":"2023-11-14","obligation":"action:norfolk:AC/00011/24#R-SRC-3#agreed","rung":"after-220","to":"head-of-psd"},{"aboutOn":"2023-10-18","obligation":"complaint:norfolk:CO/00003/24#R-PM-2#2023-10-16","rung":"after-240","to":"head-of-psd"},{"aboutOn":"2023-10-30","obligation":"complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16","rung":"after-230","to":"head-of-psd"},{"aboutOn":"2023-09-05","obligation":"complaint:norfolk:CO/00005/24#R-PM-2#2023-09-01","rung":"after-270","to":"head-of-psd"},{"aboutOn":"2023-09-15","obligation":"complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01","rung":"after-260","to":"head-of-psd"},{"aboutOn":"2024-01-05","obligation":"complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04","rung":"after-187","to":"head-of-psd"},{"aboutOn":"2023-02-27","obligation":"complaint:norfolk:CO/00006/24#R-PM-2#2023-02-23","rung":"after-400","to":"head-of-psd"},{"aboutOn":"2023-03-09","obligation":"complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23","rung":"after-390","to":"head-of-psd"},{"aboutOn":"2023-04-15","obligation":"complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14","rung":"after-370","to":"head-of-psd"},{"aboutOn":"2023-09-12","obligation":"complaint:norfolk:CO/00007/24#R-PM-2#2023-09-08","rung":"after-265","to":"head-of-psd"},{"aboutOn":"2024-02-05","obligation":"complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04","rung":"after-166","to":"head-of-psd"},{"aboutOn":"2023-05-26","obligation":"complaint:norfolk:CO/00009/24#R-PM-2#2023-05-24","rung":"after-340","to":"head-of-psd"},{"aboutOn":"2023-06-08","obligation":"complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24","rung":"after-330","to":"head-of-psd"},{"aboutOn":"2023-11-06","obligation":"complaint:norfolk:CO/00010/24#R-PM-2#2023-11-02","rung":"after-225","to":"head-of-psd"},{"aboutOn":"2023-11-16","obligation":"complaint:norfolk:CO/00010/24#R-PM-3#2023-11-02","rung":"after-220","to":"head-of-psd"},{"aboutOn":"2024-03-19","obligation":"complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18","rung":"after-135","to":"head-of-psd"},{"aboutOn":"2024-07-29","obligation":"complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#1","rung":"after-45","to":"head-of-psd"},{"aboutOn":"2023-08-01","obligation":"complaint:norfolk:CO/00011/24#R-PM-2#2023-07-29","rung":"after-295","to":"head-of-psd"},{"aboutOn":"2023-08-11","obligation":"complaint:norfolk:CO/00011/24#R-PM-3#2023-07-29","rung":"after-285","to":"head-of-psd"},{"aboutOn":"2024-09-04","obligation":"complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02","rung":"after-15","to":"head-of-psd"},{"aboutOn":"2023-02-08","obligation":"conduct:norfolk:CO/00005/24#R-CON-19#OFF-0123-2023-01-11","rung":"after-415","to":"head-of-psd"},{"aboutOn":"2023-11-02","obligation":"dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01","rung":"after-230","to":"head-of-psd"},{"aboutOn":"2023-04-22","obligation":"dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21","rung":"after-365","to":"head-of-psd"},{"aboutOn":"2023-01-11","obligation":"dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10","rung":"after-435","to":"head-of-psd"},{"aboutOn":"2023-10-30","obligation":"dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29","rung":"after-233","to":"head-of-psd"},{"aboutOn":"2023-08-07","obligation":"dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06","rung":"after-292","to":"head-of-psd"},{"aboutOn":"2024-01-12","obligation":"proceeding:norfolk:PR/00001/24#R-CON-6#2023-12-19","rung":"after-180","to":"head-of-psd"},{"aboutOn":"2023-06-20","obligation":"proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06","rung":"after-325","to":"head-of-psd"},{"aboutOn":"2023-06-20","obligation":"proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06#OFF-0123","rung":"after-325","to":"head-of-psd"},{"aboutOn":"2024-03-15","obligation":"proceeding:norfolk:PR/00009/24#R-CON-12#2024-08-28","rung":"after-135","to":"head-of-psd"},{"aboutOn":"2023-12-29","obligation":"recommendation:norfolk:RE/00002/24#R-HMI-1#2023-11-04","rung":"after-190","to":"head-of-psd"},{"aboutOn":"2023-11-15","obligation":"recommendation:norfolk:RE/00003/24#R-HMI-1#2023-09-21","rung":"after-220","to":"head-of-psd"},{"aboutOn":"2023-07-10","obligation":"recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16","rung":"after-310","to":"head-of-psd"},{"aboutOn":"2023-03-12","obligation":"recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16","rung":"after-390","to":"head-of-psd"},{"aboutOn":"2023-09-24","obligation":"recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31","rung":"after-255","to":"head-of-psd"},{"aboutOn":"2023-06-18","obligation":"recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24","rung":"after-325","to":"head-of-psd"},{"aboutOn":"2023-10-22","obligation":"recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28","rung":"after-235","to":"head-of-psd"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:25.724Z","schemaVersion":1,"stream":"reminder:norfolk:b2c7439d-8c6e-4f40-a670-a3177f80d746","type":"reminder.sent","version":2}', '\x61443caca031c20d58a1a48c6b19ab92e4d3a5814e65e3592e198265d0478c71'),
	(445, 'reminder:norfolk:b9080c4a-c854-4fb1-bd97-dd2b26173ce2', 1, 'reminder.sent', 1, 'b9080c4a-c854-4fb1-bd97-dd2b26173ce2:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"b9080c4a-c854-4fb1-bd97-dd2b26173ce2:sent:1","commandId":"b9080c4a-c854-4fb1-bd97-dd2b26173ce2:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:b9080c4a-c854-4fb1-bd97-dd2b26173ce2","data":{"digest":"b9080c4a-c854-4fb1-bd97-dd2b26173ce2","outcome":"250 OK: message queued","reference":"8a2ee6ac38603e601185e88d2a6b799a","reminders":[{"aboutOn":"2024-07-29","obligation":"complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#1","rung":"after-10","to":"opcc-contact"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:26.212Z","schemaVersion":1,"stream":"reminder:norfolk:b9080c4a-c854-4fb1-bd97-dd2b26173ce2","type":"reminder.sent","version":1}', '\xf10cba2e1487112517868db54fb6b9f74a3425434667b01ebe4df95bd5eb6af7'),
	(454, 'reminder:norfolk:53883148-dc28-4fa2-945d-1358459b0a24', 1, 'reminder.sent', 1, '53883148-dc28-4fa2-945d-1358459b0a24:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"53883148-dc28-4fa2-945d-1358459b0a24:sent:1","commandId":"53883148-dc28-4fa2-945d-1358459b0a24:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:53883148-dc28-4fa2-945d-1358459b0a24","data":{"digest":"53883148-dc28-4fa2-945d-1358459b0a24","outcome":"250 OK: message queued","reference":"5954b1b840bb5a1e96e8a1469353fe2e","reminders":[]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:27.913Z","schemaVersion":1,"stream":"reminder:norfolk:53883148-dc28-4fa2-945d-1358459b0a24","type":"reminder.sent","version":1}', '\x73818180b848e53570d47478de6184c498125a7745d19bcdba36840d63a7754a'),
	(443, 'reminder:norfolk:b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd', 1, 'reminder.sent', 1, 'b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd:sent:1","commandId":"b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd","data":{"digest":"b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd","outcome":"250 OK: message queued","reference":"8accbef1178ff78e75ced50f362426b9","reminders":[{"aboutOn":"2023-05-25","obligation":"action:norfolk:AC/00007/24#R-SRC-3#agreed","rung":"after-340","to":"owner"},{"aboutOn":"2023-08-21","obligation":"action:norfolk:AC/00009/24#R-SRC-3#agreed","rung":"after-280","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:25.507Z","schemaVersion":1,"stream":"reminder:norfolk:b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd","type":"reminder.sent","version":1}', '\xdb8212a7c89f70ba42ff17ba55584a64b5cc1738a36015e3d81cf27a49f4df8e'),
	(446, 'reminder:norfolk:c765b33f-f3f2-496e-9695-51cbb5e53a94', 1, 'reminder.sent', 1, 'c765b33f-f3f2-496e-9695-51cbb5e53a94:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"c765b33f-f3f2-496e-9695-51cbb5e53a94:sent:1","commandId":"c765b33f-f3f2-496e-9695-51cbb5e53a94:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:c765b33f-f3f2-496e-9695-51cbb5e53a94","data":{"digest":"c765b33f-f3f2-496e-9695-51cbb5e53a94","outcome":"250 OK: message queued","reference":"863c906be7a6827ae90b693a59f12ff0","reminders":[{"aboutOn":"2024-10-08","obligation":"action:norfolk:PAM-1/1#R-SRC-3#meeting-PAM-2","rung":"before-5","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:26.239Z","schemaVersion":1,"stream":"reminder:norfolk:c765b33f-f3f2-496e-9695-51cbb5e53a94","type":"reminder.sent","version":1}', '\xbdebf886409a252ada5220b98d51eeab6567d8cbca5fa25a44bec5b48f3df7ba'),
	(447, 'reminder:norfolk:d0f5bfed-e9db-433d-a8ff-43b37ebe2f5b', 1, 'reminder.sent', 1, 'd0f5bfed-e9db-433d-a8ff-43b37ebe2f5b:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"d0f5bfed-e9db-433d-a8ff-43b37ebe2f5b:sent:1","commandId":"d0f5bfed-e9db-433d-a8ff-43b37ebe2f5b:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:d0f5bfed-e9db-433d-a8ff-43b37ebe2f5b","data":{"digest":"d0f5bfed-e9db-433d-a8ff-43b37ebe2f5b","outcome":"250 OK: message queued","reference":"9d4bdfee5fee67be7ab6927fd5cdc085","reminders":[{"aboutOn":"2024-10-08","obligation":"action:norfolk:PAM-1/3#R-SRC-3#meeting-PAM-2","rung":"before-5","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:26.843Z","schemaVersion":1,"stream":"reminder:norfolk:d0f5bfed-e9db-433d-a8ff-43b37ebe2f5b","type":"reminder.sent","version":1}', '\x5ee20ce72d0a2401a7c735e39e92addd75b01c4532aee8d674104f7da332478a'),
	(448, 'reminder:norfolk:e900d3f7-c035-4443-b744-e64bacba5f74', 1, 'reminder.sent', 1, 'e900d3f7-c035-4443-b744-e64bacba5f74:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"e900d3f7-c035-4443-b744-e64bacba5f74:sent:1","commandId":"e900d3f7-c035-4443-b744-e64bacba5f74:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:e900d3f7-c035-4443-b744-e64bacba5f74","data":{"digest":"e900d3f7-c035-4443-b744-e64bacba5f74","outcome":"250 OK: message queued","reference":"610be432f93115d3b95ba9a666e723a4","reminders":[{"aboutOn":"2023-10-18","obligation":"complaint:norfolk:CO/00003/24#R-PM-2#2023-10-16","rung":"after-240","to":"owner"},{"aboutOn":"2023-10-30","obligation":"complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16","rung":"after-230","to":"owner"},{"aboutOn":"2023-12-29","obligation":"recommendation:norfolk:RE/00002/24#R-HMI-1#2023-11-04","rung":"after-190","to":"owner"},{"aboutOn":"2023-11-15","obligation":"recommendation:norfolk:RE/00003/24#R-HMI-1#2023-09-21","rung":"after-220","to":"owner"},{"aboutOn":"2023-07-10","obligation":"recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16","rung":"after-310","to":"owner"},{"aboutOn":"2023-03-12","obligation":"recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16","rung":"after-390","to":"owner"},{"aboutOn":"2023-09-24","obligation":"recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31","rung":"after-255","to":"owner"},{"aboutOn":"2023-06-18","obligation":"recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24","rung":"after-325","to":"owner"},{"aboutOn":"2023-10-22","obligation":"recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28","rung":"after-235","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:26.880Z","schemaVersion":1,"stream":"reminder:norfolk:e900d3f7-c035-4443-b744-e64bacba5f74","type":"reminder.sent","version":1}', '\x6e97bc3a829afea0d60fec379262ea46f5d90a1212dcdbbf73a8291a26544a83'),
	(449, 'reminder:suffolk:f06081d2-62b5-4a66-ac21-61a31b595542', 1, 'reminder.sent', 1, 'f06081d2-62b5-4a66-ac21-61a31b595542:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"f06081d2-62b5-4a66-ac21-61a31b595542:sent:1","commandId":"f06081d2-62b5-4a66-ac21-61a31b595542:sent:1","commandSeq":0,"correlationId":"reminder:suffolk:f06081d2-62b5-4a66-ac21-61a31b595542","data":{"digest":"f06081d2-62b5-4a66-ac21-61a31b595542","outcome":"250 OK: message queued","reference":"95b49621aac7d68875229fe102c65ed0","reminders":[{"aboutOn":"2023-03-27","obligation":"complaint:suffolk:CO/00004/24#R-KI-3#finalised-2023-03-20-1","rung":"after-380","to":"owner"},{"aboutOn":"2023-01-13","obligation":"complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11","rung":"after-430","to":"owner"},{"aboutOn":"2023-10-10","obligation":"complaint:suffolk:CO/00008/24#R-KI-3#finalised-2023-10-03-1","rung":"after-245","to":"owner"},{"aboutOn":"2023-08-08","obligation":"complaint:suffolk:CO/00008/24#R-PM-2#2023-08-06","rung":"after-290","to":"owner"},{"aboutOn":"2023-08-31","obligation":"complaint:suffolk:CO/00012/24#R-PM-2#2023-08-29","rung":"after-275","to":"owner"},{"aboutOn":"2023-09-12","obligation":"complaint:suffolk:CO/00012/24#R-PM-3#2023-08-29","rung":"after-265","to":"owner"},{"aboutOn":"2023-12-18","obligation":"recommendation:suffolk:RE/00008/24#R-HMI-1#2023-10-24","rung":"after-195","to":"owner"},{"aboutOn":"2023-12-10","obligation":"recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16","rung":"after-200","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:27.367Z","schemaVersion":1,"stream":"reminder:suffolk:f06081d2-62b5-4a66-ac21-61a31b595542","type":"reminder.sent","version":1}', '\x00d6f71453b854f483ec40dadf97efc5046af4f4b656e6b11212cc691ffe3318'),
	(450, 'reminder:norfolk:f8ec0781-e04e-41ef-aed1-a65db9381281', 1, 'reminder.sent', 1, 'f8ec0781-e04e-41ef-aed1-a65db9381281:sent:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"f8ec0781-e04e-41ef-aed1-a65db9381281:sent:1","commandId":"f8ec0781-e04e-41ef-aed1-a65db9381281:sent:1","commandSeq":0,"correlationId":"reminder:norfolk:f8ec0781-e04e-41ef-aed1-a65db9381281","data":{"digest":"f8ec0781-e04e-41ef-aed1-a65db9381281","outcome":"250 OK: message queued","reference":"1e1ba185e2ea8bee0106ebc0a0028811","reminders":[{"aboutOn":"2023-03-16","obligation":"action:norfolk:AC/00005/24#R-SRC-3#agreed","rung":"after-385","to":"owner"},{"aboutOn":"2024-04-27","obligation":"action:norfolk:AC/00006/24#R-SRC-3#agreed","rung":"after-105","to":"owner"}]},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:27.419Z","schemaVersion":1,"stream":"reminder:norfolk:f8ec0781-e04e-41ef-aed1-a65db9381281","type":"reminder.sent","version":1}', '\x072b32f9765c3b13e103637b4cb2d147b3e2b140a50499b2d633fe698ba7ac5a'),
	(451, 'reminder:norfolk:day-2024-10-01', 1, 'reminder.day-accounted', 1, 'day:norfolk:2024-10-01', 0, '{"actor":"system:worker","causationId":null,"commandHash":"day:norfolk:2024-10-01","commandId":"day:norfolk:2024-10-01","commandSeq":0,"correlationId":"day:norfolk:2024-10-01","data":{"due":97,"failed":0,"missed":0,"sent":95,"since":null,"skipped":2,"unknown":0,"waiting":0},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:27.523Z","schemaVersion":1,"stream":"reminder:norfolk:day-2024-10-01","type":"reminder.day-accounted","version":1}', '\xd85cefb5932642b9ffa1b6640abba643103acc99a5182726579d3c4feb175fad'),
	(452, 'reminder:suffolk:day-2024-10-01', 1, 'reminder.day-accounted', 1, 'day:suffolk:2024-10-01', 0, '{"actor":"system:worker","causationId":null,"commandHash":"day:suffolk:2024-10-01","commandId":"day:suffolk:2024-10-01","commandSeq":0,"correlationId":"day:suffolk:2024-10-01","data":{"due":34,"failed":0,"missed":0,"sent":34,"since":null,"skipped":0,"unknown":0,"waiting":0},"enteredOn":"2024-10-01","on":"2024-10-01","recordedAt":"2024-10-01T08:00:27.657Z","schemaVersion":1,"stream":"reminder:suffolk:day-2024-10-01","type":"reminder.day-accounted","version":1}', '\x713a81c4e2a516cbda3d935e4f871ce9ff49cb261e4054cf27fc39b47c06491d'),
	(455, 'reminder:norfolk:07ba2222-d863-4bed-9b7c-813135ff1fe7', 1, 'reminder.failed', 1, '07ba2222-d863-4bed-9b7c-813135ff1fe7:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"07ba2222-d863-4bed-9b7c-813135ff1fe7:failed:1","commandId":"07ba2222-d863-4bed-9b7c-813135ff1fe7:failed:1","commandSeq":0,"correlationId":"reminder:norfolk:07ba2222-d863-4bed-9b7c-813135ff1fe7","data":{"digest":"07ba2222-d863-4bed-9b7c-813135ff1fe7","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"ebf57f1ebdec162129f300831da49dcb","reminders":[{"aboutOn":"2023-09-15","obligation":"complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01","rung":"after-265","to":"owner"},{"aboutOn":"2024-01-05","obligation":"complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04","rung":"after-188","to":"owner"},{"aboutOn":"2023-03-09","obligation":"complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23","rung":"after-395","to":"owner"},{"aboutOn":"2023-04-15","obligation":"complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14","rung":"after-371","to":"owner"},{"aboutOn":"2024-02-05","obligation":"complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04","rung":"after-167","to":"owner"},{"aboutOn":"2023-06-08","obligation":"complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24","rung":"after-335","to":"owner"},{"aboutOn":"2024-03-19","obligation":"complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18","rung":"after-136","to":"owner"},{"aboutOn":"2024-09-04","obligation":"complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02","rung":"after-20","to":"owner"},{"aboutOn":"2023-07-30","obligation":"conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29","rung":"after-299","to":"owner"},{"aboutOn":"2024-10-09","obligation":"conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#1","rung":"before-5","to":"owner"},{"aboutOn":"2023-11-02","obligation":"dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01","rung":"after-231","to":"owner"},{"aboutOn":"2023-04-22","obligation":"dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21","rung":"after-366","to":"owner"},{"aboutOn":"2023-01-11","obligation":"dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10","rung":"after-436","to":"owner"},{"aboutOn":"2023-10-30","obligation":"dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29","rung":"after-234","to":"owner"},{"aboutOn":"2023-08-07","obligation":"dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06","rung":"after-293","to":"owner"}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:30.286Z","schemaVersion":1,"stream":"reminder:norfolk:07ba2222-d863-4bed-9b7c-813135ff1fe7","type":"reminder.failed","version":1}', '\x9864889ee09a39406fb16a5170bf4aa5f1c33d41519a14c009e259f0492d6ea7'),
	(456, 'reminder:suffolk:11da8560-01ff-49b9-9b21-3790f05d5625', 1, 'reminder.failed', 1, '11da8560-01ff-49b9-9b21-3790f05d5625:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"11da8560-01ff-49b9-9b21-3790f05d5625:failed:1","commandId":"11da8560-01ff-49b9-9b21-3790f05d5625:failed:1","commandSeq":0,"correlationId":"reminder:suffolk:11da8560-01ff-49b9-9b21-3790f05d5625","data":{"digest":"11da8560-01ff-49b9-9b21-3790f05d5625","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"4de36329939a212d5df8fa039c5c5fb9","reminders":[{"aboutOn":"2023-12-10","obligation":"recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16","rung":"after-205","to":"owner"}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:30.614Z","schemaVersion":1,"stream":"reminder:suffolk:11da8560-01ff-49b9-9b21-3790f05d5625","type":"reminder.failed","version":1}', '\x5b6aaf8005edec7c195b34e615d44bb9ffd3e3ff5cc3752d7cd8c5898ae222fe'),
	(457, 'reminder:suffolk:2fbf8a5b-116c-4ccf-afaa-552127ffa9be', 1, 'reminder.failed', 1, '2fbf8a5b-116c-4ccf-afaa-552127ffa9be:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"2fbf8a5b-116c-4ccf-afaa-552127ffa9be:failed:1","commandId":"2fbf8a5b-116c-4ccf-afaa-552127ffa9be:failed:1","commandSeq":0,"correlationId":"reminder:suffolk:2fbf8a5b-116c-4ccf-afaa-552127ffa9be","data":{"digest":"2fbf8a5b-116c-4ccf-afaa-552127ffa9be","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"bd37104623a530fcfeafd1a1943c3a94","reminders":[{"aboutOn":"2023-09-10","obligation":"complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09","rung":"after-270","to":"owner"},{"aboutOn":"2024-01-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1","rung":"after-180","to":"owner"}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:31.956Z","schemaVersion":1,"stream":"reminder:suffolk:2fbf8a5b-116c-4ccf-afaa-552127ffa9be","type":"reminder.failed","version":1}', '\xb27ac8096bce9b295964687178dc959a72909b73b1892c06bb34c62093ddde4c'),
	(458, 'reminder:suffolk:3ced4a3f-07ee-4544-a181-80151f834c3b', 1, 'reminder.failed', 1, '3ced4a3f-07ee-4544-a181-80151f834c3b:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"3ced4a3f-07ee-4544-a181-80151f834c3b:failed:1","commandId":"3ced4a3f-07ee-4544-a181-80151f834c3b:failed:1","commandSeq":0,"correlationId":"reminder:suffolk:3ced4a3f-07ee-4544-a181-80151f834c3b","data":{"digest":"3ced4a3f-07ee-4544-a181-80151f834c3b","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"b22ed11729b2aa3af791b7dee0ba30fa","reminders":[{"aboutOn":"2023-11-24","obligation":"action:suffolk:AC/00004/24#R-SRC-3#agreed","rung":"after-215","to":"head-of-psd"},{"aboutOn":"2023-09-10","obligation":"complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09","rung":"after-270","to":"head-of-psd"},{"aboutOn":"2024-01-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1","rung":"after-180","to":"head-of-psd"},{"aboutOn":"2023-12-10","obligation":"recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16","rung":"after-205","to":"head-of-psd"}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:31.972Z","schemaVersion":1,"stream":"reminder:suffolk:3ced4a3f-07ee-4544-a181-80151f834c3b","type":"reminder.failed","version":1}', '\xcb670edbca5bb5beff3e5fa5f5d0093d27b612d81a2dfa37fcc96ba9905bae51'),
	(459, 'reminder:suffolk:b738ca59-a667-4ffe-8aec-8e50ef8d79c8', 1, 'reminder.failed', 1, 'b738ca59-a667-4ffe-8aec-8e50ef8d79c8:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"b738ca59-a667-4ffe-8aec-8e50ef8d79c8:failed:1","commandId":"b738ca59-a667-4ffe-8aec-8e50ef8d79c8:failed:1","commandSeq":0,"correlationId":"reminder:suffolk:b738ca59-a667-4ffe-8aec-8e50ef8d79c8","data":{"digest":"b738ca59-a667-4ffe-8aec-8e50ef8d79c8","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"2a4832d722dc8bb85ecdf2b93311af7e","reminders":[{"aboutOn":"2023-11-24","obligation":"action:suffolk:AC/00004/24#R-SRC-3#agreed","rung":"after-215","to":"owner"}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:32.908Z","schemaVersion":1,"stream":"reminder:suffolk:b738ca59-a667-4ffe-8aec-8e50ef8d79c8","type":"reminder.failed","version":1}', '\x2c3a5cb7ba623daaf1148bb875b9c24f893b46db9e53057fa82cadcb4c155a99'),
	(460, 'reminder:norfolk:720fc71c-cc16-4123-859f-427bfaf4ea06', 1, 'reminder.failed', 1, '720fc71c-cc16-4123-859f-427bfaf4ea06:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"720fc71c-cc16-4123-859f-427bfaf4ea06:failed:1","commandId":"720fc71c-cc16-4123-859f-427bfaf4ea06:failed:1","commandSeq":0,"correlationId":"reminder:norfolk:720fc71c-cc16-4123-859f-427bfaf4ea06","data":{"digest":"720fc71c-cc16-4123-859f-427bfaf4ea06","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"ee0ea03dbbd785a2a66af864f958fc89","reminders":[{"aboutOn":"2023-11-18","obligation":"action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24","rung":"after-220","to":"owner"}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:33.040Z","schemaVersion":1,"stream":"reminder:norfolk:720fc71c-cc16-4123-859f-427bfaf4ea06","type":"reminder.failed","version":1}', '\x068e00419b5a2a05a2d8c943d610e6bf367799b464e3411317401fa324821831'),
	(461, 'reminder:norfolk:e00df32c-cccc-4ea2-a682-327bc62cc320', 1, 'reminder.skipped', 1, 'e00df32c-cccc-4ea2-a682-327bc62cc320:skipped:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"e00df32c-cccc-4ea2-a682-327bc62cc320:skipped:1","commandId":"e00df32c-cccc-4ea2-a682-327bc62cc320:skipped:1","commandSeq":0,"correlationId":"reminder:norfolk:e00df32c-cccc-4ea2-a682-327bc62cc320","data":{"digest":"e00df32c-cccc-4ea2-a682-327bc62cc320","outcome":"No longer to be told when the mail was made.","reference":null,"reminders":[{"aboutOn":"2023-07-30","obligation":"conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29","rung":"after-299","to":"head-of-psd","why":"The case is restricted: its owner alone is reminded."}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:33.497Z","schemaVersion":1,"stream":"reminder:norfolk:e00df32c-cccc-4ea2-a682-327bc62cc320","type":"reminder.skipped","version":1}', '\xbb7bf04dd9074b664313620d7256777f24eed7f40ab25d61d87b0c696397ca16'),
	(463, 'reminder:suffolk:day-2024-10-02', 1, 'reminder.day-accounted', 1, 'day:suffolk:2024-10-02', 0, '{"actor":"system:worker","causationId":null,"commandHash":"day:suffolk:2024-10-02","commandId":"day:suffolk:2024-10-02","commandSeq":0,"correlationId":"day:suffolk:2024-10-02","data":{"due":8,"failed":8,"missed":0,"sent":0,"since":"2024-10-01T08:00:26.985Z","skipped":0,"unknown":0,"waiting":0},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:34.365Z","schemaVersion":1,"stream":"reminder:suffolk:day-2024-10-02","type":"reminder.day-accounted","version":1}', '\x5598d0d0ffb1cdc7129a1b315d09b05ccbd9d7644e2f6fa826e4c7f4452e7f97'),
	(462, 'reminder:norfolk:cd0a90a9-046e-4787-baf7-9941eb7514f1', 1, 'reminder.failed', 1, 'cd0a90a9-046e-4787-baf7-9941eb7514f1:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"cd0a90a9-046e-4787-baf7-9941eb7514f1:failed:1","commandId":"cd0a90a9-046e-4787-baf7-9941eb7514f1:failed:1","commandSeq":0,"correlationId":"reminder:norfolk:cd0a90a9-046e-4787-baf7-9941eb7514f1","data":{"digest":"cd0a90a9-046e-4787-baf7-9941eb7514f1","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"b36cbef0f78f51cd792ceec655ba9397","reminders":[{"aboutOn":"2023-09-24","obligation":"recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31","rung":"after-260","to":"owner"},{"aboutOn":"2023-10-22","obligation":"recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28","rung":"after-240","to":"owner"}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:34.321Z","schemaVersion":1,"stream":"reminder:norfolk:cd0a90a9-046e-4787-baf7-9941eb7514f1","type":"reminder.failed","version":1}', '\x18a2fb59d0b6513493c6c71fa15c8e7c95669914e4d043b6989ce316ac8026d7'),
	(464, 'reminder:norfolk:e00df32c-cccc-4ea2-a682-327bc62cc320', 2, 'reminder.failed', 1, 'e00df32c-cccc-4ea2-a682-327bc62cc320:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"e00df32c-cccc-4ea2-a682-327bc62cc320:failed:1","commandId":"e00df32c-cccc-4ea2-a682-327bc62cc320:failed:1","commandSeq":0,"correlationId":"reminder:norfolk:e00df32c-cccc-4ea2-a682-327bc62cc320","data":{"digest":"e00df32c-cccc-4ea2-a682-327bc62cc320","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"b58d7ef2a776fc93a1b49f2ad7b27128","reminders":[{"aboutOn":"2023-11-18","obligation":"action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24","rung":"after-220","to":"head-of-psd"},{"aboutOn":"2023-03-16","obligation":"action:norfolk:AC/00005/24#R-SRC-3#agreed","rung":"after-390","to":"head-of-psd"},{"aboutOn":"2024-04-27","obligation":"action:norfolk:AC/00006/24#R-SRC-3#agreed","rung":"after-110","to":"head-of-psd"},{"aboutOn":"2023-09-15","obligation":"complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01","rung":"after-265","to":"head-of-psd"},{"aboutOn":"2024-01-05","obligation":"complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04","rung":"after-188","to":"head-of-psd"},{"aboutOn":"2023-03-09","obligation":"complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23","rung":"after-395","to":"head-of-psd"},{"aboutOn":"2023-04-15","obligation":"complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14","rung":"after-371","to":"head-of-psd"},{"aboutOn":"2024-02-05","obligation":"complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04","rung":"after-167","to":"head-of-psd"},{"aboutOn":"2023-06-08","obligation":"complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24","rung":"after-335","to":"head-of-psd"},{"aboutOn":"2024-03-19","obligation":"complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18","rung":"after-136","to":"head-of-psd"},{"aboutOn":"2024-09-04","obligation":"complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02","rung":"after-20","to":"head-of-psd"},{"aboutOn":"2023-11-02","obligation":"dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01","rung":"after-231","to":"head-of-psd"},{"aboutOn":"2023-04-22","obligation":"dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21","rung":"after-366","to":"head-of-psd"},{"aboutOn":"2023-01-11","obligation":"dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10","rung":"after-436","to":"head-of-psd"},{"aboutOn":"2023-10-30","obligation":"dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29","rung":"after-234","to":"head-of-psd"},{"aboutOn":"2023-08-07","obligation":"dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06","rung":"after-293","to":"head-of-psd"},{"aboutOn":"2023-09-24","obligation":"recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31","rung":"after-260","to":"head-of-psd"},{"aboutOn":"2023-10-22","obligation":"recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28","rung":"after-240","to":"head-of-psd"}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:34.825Z","schemaVersion":1,"stream":"reminder:norfolk:e00df32c-cccc-4ea2-a682-327bc62cc320","type":"reminder.failed","version":2}', '\x9330b3bb108d00d28f1c1a95e79a44cc58ae4ef4811d4275fc79185877376f04'),
	(465, 'reminder:norfolk:ea67d8a3-1627-46fc-95dd-8d4dba9d8180', 1, 'reminder.failed', 1, 'ea67d8a3-1627-46fc-95dd-8d4dba9d8180:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"ea67d8a3-1627-46fc-95dd-8d4dba9d8180:failed:1","commandId":"ea67d8a3-1627-46fc-95dd-8d4dba9d8180:failed:1","commandSeq":0,"correlationId":"reminder:norfolk:ea67d8a3-1627-46fc-95dd-8d4dba9d8180","data":{"digest":"ea67d8a3-1627-46fc-95dd-8d4dba9d8180","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"34e8831437d091525cef2fc121756888","reminders":[{"aboutOn":"2023-03-16","obligation":"action:norfolk:AC/00005/24#R-SRC-3#agreed","rung":"after-390","to":"owner"},{"aboutOn":"2024-04-27","obligation":"action:norfolk:AC/00006/24#R-SRC-3#agreed","rung":"after-110","to":"owner"}]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:35.354Z","schemaVersion":1,"stream":"reminder:norfolk:ea67d8a3-1627-46fc-95dd-8d4dba9d8180","type":"reminder.failed","version":1}', '\x9f3207d53915c015d969051ed3d571e7eab386d12dae6ebf9d2f4824f413fe57'),
	(467, 'reminder:norfolk:day-2024-10-02', 1, 'reminder.day-accounted', 1, 'day:norfolk:2024-10-02', 0, '{"actor":"system:worker","causationId":null,"commandHash":"day:norfolk:2024-10-02","commandId":"day:norfolk:2024-10-02","commandSeq":0,"correlationId":"day:norfolk:2024-10-02","data":{"due":39,"failed":38,"missed":0,"sent":0,"since":"2024-10-01T08:00:26.985Z","skipped":1,"unknown":0,"waiting":0},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:36.222Z","schemaVersion":1,"stream":"reminder:norfolk:day-2024-10-02","type":"reminder.day-accounted","version":1}', '\x634f7c988bfe3c34db662e09b33b32fdcfbcca7bdd9a90d8ccb156d4a6c7bc87'),
	(468, 'reminder:norfolk:da877c35-8fd3-4cd8-b5ea-fa839e6d1c6d', 1, 'reminder.failed', 1, 'da877c35-8fd3-4cd8-b5ea-fa839e6d1c6d:failed:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"da877c35-8fd3-4cd8-b5ea-fa839e6d1c6d:failed:1","commandId":"da877c35-8fd3-4cd8-b5ea-fa839e6d1c6d:failed:1","commandSeq":0,"correlationId":"reminder:norfolk:da877c35-8fd3-4cd8-b5ea-fa839e6d1c6d","data":{"digest":"da877c35-8fd3-4cd8-b5ea-fa839e6d1c6d","outcome":"Message failed: 550 Refused: mailbox <the address> is full","reference":"8955e85d9634d6a7751cb177efa58288","reminders":[]},"enteredOn":"2024-10-02","on":"2024-10-02","recordedAt":"2024-10-02T08:00:36.840Z","schemaVersion":1,"stream":"reminder:norfolk:da877c35-8fd3-4cd8-b5ea-fa839e6d1c6d","type":"reminder.failed","version":1}', '\x3fd53547ba4ad249449f66faa360f243afc09d46f6dab5906cad802d592b248b'),
	(469, 'reminder:suffolk:2b134fda-409e-4e62-92d4-bad7eada9290', 1, 'reminder.unknown', 1, '2b134fda-409e-4e62-92d4-bad7eada9290:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"2b134fda-409e-4e62-92d4-bad7eada9290:unknown:1","commandId":"2b134fda-409e-4e62-92d4-bad7eada9290:unknown:1","commandSeq":0,"correlationId":"reminder:suffolk:2b134fda-409e-4e62-92d4-bad7eada9290","data":{"digest":"2b134fda-409e-4e62-92d4-bad7eada9290","outcome":"Connection closed unexpectedly","reference":"e170519134a76ad1a34a8b6e0b69944b","reminders":[{"aboutOn":"2023-12-10","obligation":"recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16","rung":"after-205","to":"owner"},{"aboutOn":"2023-01-13","obligation":"complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11","rung":"after-435","to":"owner"},{"aboutOn":"2023-12-18","obligation":"recommendation:suffolk:RE/00008/24#R-HMI-1#2023-10-24","rung":"after-200","to":"owner"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:11.036Z","schemaVersion":1,"stream":"reminder:suffolk:2b134fda-409e-4e62-92d4-bad7eada9290","type":"reminder.unknown","version":1}', '\x3c591cf0cc5dd61a8184a357d615fef033252361a5e4a0a29efc9386fa8cf872'),
	(470, 'reminder:norfolk:30b037eb-2078-4a49-9522-9b9dcd729009', 1, 'reminder.unknown', 1, '30b037eb-2078-4a49-9522-9b9dcd729009:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"30b037eb-2078-4a49-9522-9b9dcd729009:unknown:1","commandId":"30b037eb-2078-4a49-9522-9b9dcd729009:unknown:1","commandSeq":0,"correlationId":"reminder:norfolk:30b037eb-2078-4a49-9522-9b9dcd729009","data":{"digest":"30b037eb-2078-4a49-9522-9b9dcd729009","outcome":"Connection closed unexpectedly","reference":"f5e6cca486b6ae7f487c362fb2533899","reminders":[{"aboutOn":"2023-11-18","obligation":"action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24","rung":"after-220","to":"owner"},{"aboutOn":"2024-03-07","obligation":"action:norfolk:AC/00010/24#R-SRC-3#agreed","rung":"after-145","to":"owner"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:11.119Z","schemaVersion":1,"stream":"reminder:norfolk:30b037eb-2078-4a49-9522-9b9dcd729009","type":"reminder.unknown","version":1}', '\xf40747b2520f2881e797db4f5c74e8328fc2d2f3560788e38838767a5ef89d2d'),
	(471, 'reminder:suffolk:3242ce1f-2939-426e-817c-0bfb213d4b81', 1, 'reminder.unknown', 1, '3242ce1f-2939-426e-817c-0bfb213d4b81:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"3242ce1f-2939-426e-817c-0bfb213d4b81:unknown:1","commandId":"3242ce1f-2939-426e-817c-0bfb213d4b81:unknown:1","commandSeq":0,"correlationId":"reminder:suffolk:3242ce1f-2939-426e-817c-0bfb213d4b81","data":{"digest":"3242ce1f-2939-426e-817c-0bfb213d4b81","outcome":"Connection closed unexpectedly","reference":"221ee2ba805468c6fbc804aa49438a4d","reminders":[{"aboutOn":"2023-11-24","obligation":"action:suffolk:AC/00004/24#R-SRC-3#agreed","rung":"after-215","to":"owner"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:11.579Z","schemaVersion":1,"stream":"reminder:suffolk:3242ce1f-2939-426e-817c-0bfb213d4b81","type":"reminder.unknown","version":1}', '\x13271ad313866e85d1ebe73ad9052fab25b34aea6b1729fa91b1bd2a1edff35b'),
	(476, 'reminder:suffolk:day-2024-10-03', 1, 'reminder.day-accounted', 1, 'day:suffolk:2024-10-03', 0, '{"actor":"system:worker","causationId":null,"commandHash":"day:suffolk:2024-10-03","commandId":"day:suffolk:2024-10-03","commandSeq":0,"correlationId":"day:suffolk:2024-10-03","data":{"due":14,"failed":0,"missed":0,"sent":0,"since":"2024-10-02T08:00:33.531Z","skipped":0,"unknown":14,"waiting":0},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:12.604Z","schemaVersion":1,"stream":"reminder:suffolk:day-2024-10-03","type":"reminder.day-accounted","version":1}', '\xfe91fe07fc66613a6f34ff1cc44b1fe975676ad1db948c474a9d3ad68966db2b'),
	(472, 'reminder:suffolk:78ad89b3-1e9a-4de9-b06f-4650d2c75c6e', 1, 'reminder.unknown', 1, '78ad89b3-1e9a-4de9-b06f-4650d2c75c6e:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"78ad89b3-1e9a-4de9-b06f-4650d2c75c6e:unknown:1","commandId":"78ad89b3-1e9a-4de9-b06f-4650d2c75c6e:unknown:1","commandSeq":0,"correlationId":"reminder:suffolk:78ad89b3-1e9a-4de9-b06f-4650d2c75c6e","data":{"digest":"78ad89b3-1e9a-4de9-b06f-4650d2c75c6e","outcome":"Connection closed unexpectedly","reference":"67d78c80686388c775951a9e0e87eb86","reminders":[{"aboutOn":"2024-01-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1","rung":"after-180","to":"owner"},{"aboutOn":"2023-09-10","obligation":"complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09","rung":"after-271","to":"owner"},{"aboutOn":"2024-07-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2","rung":"after-55","to":"owner"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:11.981Z","schemaVersion":1,"stream":"reminder:suffolk:78ad89b3-1e9a-4de9-b06f-4650d2c75c6e","type":"reminder.unknown","version":1}', '\xdbbabf92eb6967e1a2dba4034b9e252f22f7ef304df270c18be6f2776e1ae4e5'),
	(473, 'reminder:norfolk:8633f0ad-36d4-4fa0-8348-51746e1576b9', 1, 'reminder.unknown', 1, '8633f0ad-36d4-4fa0-8348-51746e1576b9:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"8633f0ad-36d4-4fa0-8348-51746e1576b9:unknown:1","commandId":"8633f0ad-36d4-4fa0-8348-51746e1576b9:unknown:1","commandSeq":0,"correlationId":"reminder:norfolk:8633f0ad-36d4-4fa0-8348-51746e1576b9","data":{"digest":"8633f0ad-36d4-4fa0-8348-51746e1576b9","outcome":"Connection closed unexpectedly","reference":"1f1b080933037f0d00794fe0bf60f0c9","reminders":[{"aboutOn":"2023-09-15","obligation":"complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01","rung":"after-265","to":"owner"},{"aboutOn":"2023-03-09","obligation":"complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23","rung":"after-395","to":"owner"},{"aboutOn":"2023-06-08","obligation":"complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24","rung":"after-335","to":"owner"},{"aboutOn":"2024-09-04","obligation":"complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02","rung":"after-20","to":"owner"},{"aboutOn":"2024-10-09","obligation":"conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#1","rung":"before-5","to":"owner"},{"aboutOn":"2023-01-13","obligation":"complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11","rung":"after-435","to":"owner"},{"aboutOn":"2024-01-05","obligation":"complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04","rung":"after-189","to":"owner"},{"aboutOn":"2023-04-15","obligation":"complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14","rung":"after-372","to":"owner"},{"aboutOn":"2024-02-05","obligation":"complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04","rung":"after-168","to":"owner"},{"aboutOn":"2023-11-06","obligation":"complaint:norfolk:CO/00010/24#R-PM-2#2023-11-02","rung":"after-230","to":"owner"},{"aboutOn":"2024-03-19","obligation":"complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18","rung":"after-137","to":"owner"},{"aboutOn":"2023-08-11","obligation":"complaint:norfolk:CO/00011/24#R-PM-3#2023-07-29","rung":"after-290","to":"owner"},{"aboutOn":"2023-07-30","obligation":"conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29","rung":"after-300","to":"owner"},{"aboutOn":"2023-11-02","obligation":"dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01","rung":"after-232","to":"owner"},{"aboutOn":"2023-04-22","obligation":"dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21","rung":"after-367","to":"owner"},{"aboutOn":"2023-01-11","obligation":"dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10","rung":"after-437","to":"owner"},{"aboutOn":"2023-10-30","obligation":"dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29","rung":"after-235","to":"owner"},{"aboutOn":"2023-08-07","obligation":"dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06","rung":"after-294","to":"owner"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:12.099Z","schemaVersion":1,"stream":"reminder:norfolk:8633f0ad-36d4-4fa0-8348-51746e1576b9","type":"reminder.unknown","version":1}', '\x8b4dbe2cae267049aa3b2645eab5cc763c492fb95907df1a4352158f9c3d3892'),
	(474, 'reminder:norfolk:9ff2b8bf-a1de-4c7f-a473-9b7823a006bf', 1, 'reminder.unknown', 1, '9ff2b8bf-a1de-4c7f-a473-9b7823a006bf:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"9ff2b8bf-a1de-4c7f-a473-9b7823a006bf:unknown:1","commandId":"9ff2b8bf-a1de-4c7f-a473-9b7823a006bf:unknown:1","commandSeq":0,"correlationId":"reminder:norfolk:9ff2b8bf-a1de-4c7f-a473-9b7823a006bf","data":{"digest":"9ff2b8bf-a1de-4c7f-a473-9b7823a006bf","outcome":"Connection closed unexpectedly","reference":"61fef5187dcfb5c4594dad847563d5d0","reminders":[{"aboutOn":"2023-05-25","obligation":"action:norfolk:AC/00007/24#R-SRC-3#agreed","rung":"after-345","to":"owner"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:12.442Z","schemaVersion":1,"stream":"reminder:norfolk:9ff2b8bf-a1de-4c7f-a473-9b7823a006bf","type":"reminder.unknown","version":1}', '\xab54e906e696c562f71e587d5d71a4c54c48a797ec3ac42af828e1320fbe3bf0'),
	(475, 'reminder:suffolk:9b2e6ea0-ccd8-445d-9959-b95a5cfed7da', 1, 'reminder.unknown', 1, '9b2e6ea0-ccd8-445d-9959-b95a5cfed7da:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"9b2e6ea0-ccd8-445d-9959-b95a5cfed7da:unknown:1","commandId":"9b2e6ea0-ccd8-445d-9959-b95a5cfed7da:unknown:1","commandSeq":0,"correlationId":"reminder:suffolk:9b2e6ea0-ccd8-445d-9959-b95a5cfed7da","data":{"digest":"9b2e6ea0-ccd8-445d-9959-b95a5cfed7da","outcome":"Connection closed unexpectedly","reference":"f87090ea179ca44a985560f34629591d","reminders":[{"aboutOn":"2023-11-24","obligation":"action:suffolk:AC/00004/24#R-SRC-3#agreed","rung":"after-215","to":"head-of-psd"},{"aboutOn":"2024-01-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1","rung":"after-180","to":"head-of-psd"},{"aboutOn":"2023-12-10","obligation":"recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16","rung":"after-205","to":"head-of-psd"},{"aboutOn":"2023-01-13","obligation":"complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11","rung":"after-435","to":"head-of-psd"},{"aboutOn":"2023-09-10","obligation":"complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09","rung":"after-271","to":"head-of-psd"},{"aboutOn":"2024-07-17","obligation":"conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2","rung":"after-55","to":"head-of-psd"},{"aboutOn":"2023-12-18","obligation":"recommendation:suffolk:RE/00008/24#R-HMI-1#2023-10-24","rung":"after-200","to":"head-of-psd"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:12.503Z","schemaVersion":1,"stream":"reminder:suffolk:9b2e6ea0-ccd8-445d-9959-b95a5cfed7da","type":"reminder.unknown","version":1}', '\x75f38ae6fb9984c2c2c7ed8fa7846d01fffa6c9908d850344177bc57da5b1a38'),
	(477, 'reminder:norfolk:e20904ee-81f9-4c7f-a6db-b2a375739104', 1, 'reminder.skipped', 1, 'e20904ee-81f9-4c7f-a6db-b2a375739104:skipped:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"e20904ee-81f9-4c7f-a6db-b2a375739104:skipped:1","commandId":"e20904ee-81f9-4c7f-a6db-b2a375739104:skipped:1","commandSeq":0,"correlationId":"reminder:norfolk:e20904ee-81f9-4c7f-a6db-b2a375739104","data":{"digest":"e20904ee-81f9-4c7f-a6db-b2a375739104","outcome":"No longer to be told when the mail was made.","reference":null,"reminders":[{"aboutOn":"2023-01-13","obligation":"complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11","rung":"after-435","to":"head-of-psd","why":"The case is restricted: its owner alone is reminded."},{"aboutOn":"2023-07-30","obligation":"conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29","rung":"after-300","to":"head-of-psd","why":"The case is restricted: its owner alone is reminded."}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:12.812Z","schemaVersion":1,"stream":"reminder:norfolk:e20904ee-81f9-4c7f-a6db-b2a375739104","type":"reminder.skipped","version":1}', '\x839dfda274798e54073de98ff008b398f824f4e6bbbc18b05654eda49a5e099f'),
	(478, 'reminder:norfolk:ab6c2eeb-b5e2-47d6-93e6-d812dee99956', 1, 'reminder.unknown', 1, 'ab6c2eeb-b5e2-47d6-93e6-d812dee99956:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"ab6c2eeb-b5e2-47d6-93e6-d812dee99956:unknown:1","commandId":"ab6c2eeb-b5e2-47d6-93e6-d812dee99956:unknown:1","commandSeq":0,"correlationId":"reminder:norfolk:ab6c2eeb-b5e2-47d6-93e6-d812dee99956","data":{"digest":"ab6c2eeb-b5e2-47d6-93e6-d812dee99956","outcome":"Connection closed unexpectedly","reference":"f1f5c123806b663a29b831e5be2bf9b8","reminders":[{"aboutOn":"2023-09-24","obligation":"recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31","rung":"after-260","to":"owner"},{"aboutOn":"2023-10-22","obligation":"recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28","rung":"after-240","to":"owner"},{"aboutOn":"2023-10-30","obligation":"complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16","rung":"after-235","to":"owner"},{"aboutOn":"2023-03-12","obligation":"recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16","rung":"after-395","to":"owner"},{"aboutOn":"2023-06-18","obligation":"recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24","rung":"after-330","to":"owner"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:12.933Z","schemaVersion":1,"stream":"reminder:norfolk:ab6c2eeb-b5e2-47d6-93e6-d812dee99956","type":"reminder.unknown","version":1}', '\x6c109c40fc56725a944bb4aca33aca2e9ce06e065c77d298a5e628cf0ff980bd'),
	(479, 'reminder:norfolk:e20904ee-81f9-4c7f-a6db-b2a375739104', 2, 'reminder.unknown', 1, 'e20904ee-81f9-4c7f-a6db-b2a375739104:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"e20904ee-81f9-4c7f-a6db-b2a375739104:unknown:1","commandId":"e20904ee-81f9-4c7f-a6db-b2a375739104:unknown:1","commandSeq":0,"correlationId":"reminder:norfolk:e20904ee-81f9-4c7f-a6db-b2a375739104","data":{"digest":"e20904ee-81f9-4c7f-a6db-b2a375739104","outcome":"Connection closed unexpectedly","reference":"d41cf20ed95b031086dac52d7c9cc6eb","reminders":[{"aboutOn":"2023-11-18","obligation":"action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24","rung":"after-220","to":"head-of-psd"},{"aboutOn":"2023-03-16","obligation":"action:norfolk:AC/00005/24#R-SRC-3#agreed","rung":"after-390","to":"head-of-psd"},{"aboutOn":"2024-04-27","obligation":"action:norfolk:AC/00006/24#R-SRC-3#agreed","rung":"after-110","to":"head-of-psd"},{"aboutOn":"2023-09-15","obligation":"complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01","rung":"after-265","to":"head-of-psd"},{"aboutOn":"2023-03-09","obligation":"complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23","rung":"after-395","to":"head-of-psd"},{"aboutOn":"2023-06-08","obligation":"complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24","rung":"after-335","to":"head-of-psd"},{"aboutOn":"2024-09-04","obligation":"complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02","rung":"after-20","to":"head-of-psd"},{"aboutOn":"2023-09-24","obligation":"recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31","rung":"after-260","to":"head-of-psd"},{"aboutOn":"2023-10-22","obligation":"recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28","rung":"after-240","to":"head-of-psd"},{"aboutOn":"2023-05-25","obligation":"action:norfolk:AC/00007/24#R-SRC-3#agreed","rung":"after-345","to":"head-of-psd"},{"aboutOn":"2024-03-07","obligation":"action:norfolk:AC/00010/24#R-SRC-3#agreed","rung":"after-145","to":"head-of-psd"},{"aboutOn":"2023-10-30","obligation":"complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16","rung":"after-235","to":"head-of-psd"},{"aboutOn":"2024-01-05","obligation":"complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04","rung":"after-189","to":"head-of-psd"},{"aboutOn":"2023-04-15","obligation":"complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14","rung":"after-372","to":"head-of-psd"},{"aboutOn":"2024-02-05","obligation":"complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04","rung":"after-168","to":"head-of-psd"},{"aboutOn":"2023-11-06","obligation":"complaint:norfolk:CO/00010/24#R-PM-2#2023-11-02","rung":"after-230","to":"head-of-psd"},{"aboutOn":"2024-03-19","obligation":"complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18","rung":"after-137","to":"head-of-psd"},{"aboutOn":"2023-08-11","obligation":"complaint:norfolk:CO/00011/24#R-PM-3#2023-07-29","rung":"after-290","to":"head-of-psd"},{"aboutOn":"2023-11-02","obligation":"dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01","rung":"after-232","to":"head-of-psd"},{"aboutOn":"2023-04-22","obligation":"dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21","rung":"after-367","to":"head-of-psd"},{"aboutOn":"2023-01-11","obligation":"dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10","rung":"after-437","to":"head-of-psd"},{"aboutOn":"2023-10-30","obligation":"dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29","rung":"after-235","to":"head-of-psd"},{"aboutOn":"2023-08-07","obligation":"dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06","rung":"after-294","to":"head-of-psd"},{"aboutOn":"2023-03-12","obligation":"recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16","rung":"after-395","to":"head-of-psd"},{"aboutOn":"2023-06-18","obligation":"recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24","rung":"after-330","to":"head-of-psd"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:13.275Z","schemaVersion":1,"stream":"reminder:norfolk:e20904ee-81f9-4c7f-a6db-b2a375739104","type":"reminder.unknown","version":2}', '\x8e638b0709beedcd0db1be209c035b24cd880e3907fa45a5e73d8af5e784819a'),
	(480, 'reminder:norfolk:f04478a5-b4e6-4921-98f6-7c270f6daacf', 1, 'reminder.unknown', 1, 'f04478a5-b4e6-4921-98f6-7c270f6daacf:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"f04478a5-b4e6-4921-98f6-7c270f6daacf:unknown:1","commandId":"f04478a5-b4e6-4921-98f6-7c270f6daacf:unknown:1","commandSeq":0,"correlationId":"reminder:norfolk:f04478a5-b4e6-4921-98f6-7c270f6daacf","data":{"digest":"f04478a5-b4e6-4921-98f6-7c270f6daacf","outcome":"Connection closed unexpectedly","reference":"6cdece91e5e0ac7548c0eea4832cd26a","reminders":[{"aboutOn":"2023-03-16","obligation":"action:norfolk:AC/00005/24#R-SRC-3#agreed","rung":"after-390","to":"owner"},{"aboutOn":"2024-04-27","obligation":"action:norfolk:AC/00006/24#R-SRC-3#agreed","rung":"after-110","to":"owner"}]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:13.444Z","schemaVersion":1,"stream":"reminder:norfolk:f04478a5-b4e6-4921-98f6-7c270f6daacf","type":"reminder.unknown","version":1}', '\xb0d2e9efc852cc292f3a4335195c06162914be1628cd36a6cc372ebda0972345'),
	(481, 'reminder:suffolk:343ecc0d-cf17-4f7b-9226-68ff9a9a2994', 1, 'reminder.unknown', 1, '343ecc0d-cf17-4f7b-9226-68ff9a9a2994:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"343ecc0d-cf17-4f7b-9226-68ff9a9a2994:unknown:1","commandId":"343ecc0d-cf17-4f7b-9226-68ff9a9a2994:unknown:1","commandSeq":0,"correlationId":"reminder:suffolk:343ecc0d-cf17-4f7b-9226-68ff9a9a2994","data":{"digest":"343ecc0d-cf17-4f7b-9226-68ff9a9a2994","outcome":"Connection closed unexpectedly","reference":"767dbd82ebbe2fce408c63d97a81b9d1","reminders":[]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:13.564Z","schemaVersion":1,"stream":"reminder:suffolk:343ecc0d-cf17-4f7b-9226-68ff9a9a2994","type":"reminder.unknown","version":1}', '\x4d05fb52d3dfe7cc990f25f4541c13bdb604b40c2e58b98e2ad683971c46c69f'),
	(482, 'reminder:norfolk:day-2024-10-03', 1, 'reminder.day-accounted', 1, 'day:norfolk:2024-10-03', 0, '{"actor":"system:worker","causationId":null,"commandHash":"day:norfolk:2024-10-03","commandId":"day:norfolk:2024-10-03","commandSeq":0,"correlationId":"day:norfolk:2024-10-03","data":{"due":55,"failed":0,"missed":0,"sent":0,"since":"2024-10-02T08:00:35.328Z","skipped":2,"unknown":53,"waiting":0},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:13.727Z","schemaVersion":1,"stream":"reminder:norfolk:day-2024-10-03","type":"reminder.day-accounted","version":1}', '\x8b121ae240ce45767c292e90f94ffaf5ad20421e23608d6a8bacb00c372e4d0d'),
	(483, 'reminder:norfolk:ec99f742-06fa-483c-bcfa-803d33d8920c', 1, 'reminder.unknown', 1, 'ec99f742-06fa-483c-bcfa-803d33d8920c:unknown:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"ec99f742-06fa-483c-bcfa-803d33d8920c:unknown:1","commandId":"ec99f742-06fa-483c-bcfa-803d33d8920c:unknown:1","commandSeq":0,"correlationId":"reminder:norfolk:ec99f742-06fa-483c-bcfa-803d33d8920c","data":{"digest":"ec99f742-06fa-483c-bcfa-803d33d8920c","outcome":"Connection closed unexpectedly","reference":"8802095802c940174ae750f3d93401c5","reminders":[]},"enteredOn":"2024-10-03","on":"2024-10-03","recordedAt":"2024-10-03T08:00:13.983Z","schemaVersion":1,"stream":"reminder:norfolk:ec99f742-06fa-483c-bcfa-803d33d8920c","type":"reminder.unknown","version":1}', '\x59ef93aef7800e030ca15ef850ef5b7d4acd416a6ca4b2c3cb33655b23c84159'),
	(484, 'reminder:norfolk:d5e53a8e-33c0-480a-afb8-26af1f8f7f75', 1, 'reminder.skipped', 1, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75:skipped:1', 0, '{"actor":"system:worker","causationId":null,"commandHash":"d5e53a8e-33c0-480a-afb8-26af1f8f7f75:skipped:1","commandId":"d5e53a8e-33c0-480a-afb8-26af1f8f7f75:skipped:1","commandSeq":0,"correlationId":"reminder:norfolk:d5e53a8e-33c0-480a-afb8-26af1f8f7f75","data":{"digest":"d5e53a8e-33c0-480a-afb8-26af1f8f7f75","outcome":"No longer to be told when the mail was made.","reference":null,"reminders":[{"aboutOn":"2023-07-30","obligation":"conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29","rung":"after-301","to":"head-of-psd","why":"The case is restricted: its owner alone is reminded."}]},"enteredOn":"2024-10-04","on":"2024-10-04","recordedAt":"2024-10-04T08:00:09.804Z","schemaVersion":1,"stream":"reminder:norfolk:d5e53a8e-33c0-480a-afb8-26af1f8f7f75","type":"reminder.skipped","version":1}', '\x2e28d7fae697f471c97ca5c744a762f5d11b83b47b97cd525453a7513891b4bc');

INSERT INTO event_log.head VALUES
	(true, 484, '\x2e28d7fae697f471c97ca5c744a762f5d11b83b47b97cd525453a7513891b4bc');

INSERT INTO event_log.verify_mark VALUES
	(true, 428, '\x55605768492510a5b400ca94819378aae304a6fdd87f59b0b0c7aa8dc2506496', '2024-09-30 16:00:00.676+00');

INSERT INTO feed.entry VALUES
	('fd16e0b2-851d-4d80-8712-1a30d779cf34', 'action:norfolk:PAM-1/1#R-SRC-3#meeting-PAM-2', '2024-10-08', '{"url": "https://tipstaff.psd.example/api/v1/cases/action/norfolk/PAM-1%2F1", "summary": "PAM-1/1: Action of an accountability meeting", "categories": ["Accountability meeting action", "R-SRC-3"], "description": "Last day: Tue 8 October 2024.\nR-SRC-3: an action is due on the day agreed or, where none was agreed, at the next accountability meeting; it moves when the meeting moves. From: raised 2024-07-22; last day 2024-10-08.\nWhat to do next: do the action, or agree another day; record which."}', 'confirmed', 0, '2024-10-01 08:00:08.681+00');

INSERT INTO feed.feed VALUES
	('288786a5-c80e-4546-b734-693fc08b8668', 'norfolk', 'Owed by all', NULL, NULL, NULL, 'api-token', '2024-10-01 08:00:05.324+00', NULL, '\xc66eac41753660e4c731cdf73e31d48404b9ee41852c372df3164977eb66f4d0', 1),
	('fd16e0b2-851d-4d80-8712-1a30d779cf34', 'norfolk', 'Owed by Office 1', '{"Office 1"}', NULL, NULL, 'api-token', '2024-10-01 08:00:05.558+00', '2024-10-01 08:00:08.633+00', '\xfd0fd9980cdcda5b40766ea979cb0f2be9ad0a459e575c37c35ff33c8c4a2a4e', 1);

INSERT INTO keyring.key VALUES
	('complaint:norfolk:CO/00001/24', 'CPL-00042', '\xee2871b9a73a0654b63f7e57f7e8cc7df0a69ad281dfde625a843bd7aa9356e8', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00001/24', 'OFF-0123', '\x9a4c07173ba3887a6ddc12e40c822fb50928dd5170e24aa002a3abc19b1fd56b', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00002/24', 'OFF-0123', '\xebc10608453261a462febfb575d965d471b345898afdbb23df234073ffb410a4', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00002/24', 'CPL-00042', '\x0a7d35b75312c1cadceefa8a227ab64afa18c7e95acf8e519a24e35f3b23c41f', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00003/24', 'OFF-0123', '\x4d96ef4237e140f0d8de8ff8c0120ef9ba0158da786a6826608f57313b17c2ab', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00003/24', 'CPL-00042', '\x9b86d7b8e9a9d2c8e81cb267646304228d2c890e58a8023a23810847f257c918', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:suffolk:CO/00004/24', 'case', '\xde148d6ed9d125b258f7500574dc685653bd2a7f19e6e1b763421fe012f2e5ca', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:suffolk:CO/00004/24', 'OFF-0123', '\x48bc7f7d0e60a78401168c2b1f0684e2b7781f0383190754460e381ace3e843d', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00005/24', 'case', '\x0e74087aa5ad17c6a78b48f17e3596187633e23717a76538ba0210984905440f', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00005/24', 'OFF-0123', '\x45e0d465e967a0898257a218e98ba5f5c903005dca74482bfe0e9dcee4bab452', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00005/24', 'CPL-00042', '\xddbe9fb95b1ef2f7e5969bf1d0a2c3dd5b2faf30a8bcb110c21fce1e27bbae95', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00006/24', 'case', '\x8124cb3754c8c514efdb523b9fe3504f6833d1643ef68506ba4f5dee6561e917', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00006/24', 'OFF-0123', '\x4ffd481120d21037fb0fc19c7091f1f2b1917eb99abd1531c89f0b1fae235012', '2024-09-27 15:00:00+00', NULL, NULL),
	('complaint:norfolk:CO/00007/24', 'case', '\xc505b803700e1f1179fea9fd8e5cc02b73fcb3dce3488aa52587a278e963c0316a13a755596f7c71f5fc1a9fb0734e017cf6bd4b42ddd815ef428641', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:norfolk:CO/00007/24', 'OFF-0123', '\xf12d5760d20a0d67e08d0e880c5c74d17fb70d6c783511e42607f4cfcf28fc6c89493cb63b1a7565c2a53ea7672f65f289ed82dd61a8a9959c3e3a7b', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:suffolk:CO/00008/24', 'case', '\x7d1abdecaf6a6887732d206f4c257e84482bbecd0fc39224ff88346ced1cc4c1d5303d8032d3d46fa6d47f4062b02bf19aa8244df7ce46cde6f25a9d', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:suffolk:CO/00008/24', 'CPL-00042', '\xf35a3e7a18b9acf79b5977affa04ebc4669c11151a38d17aa01571a9fbbea1276079e79cbb2c0d72a1ad44eff0aeefc25140a3f0263a51e2016604fa', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:norfolk:CO/00009/24', 'case', '\xbf50ad53158f311c98e5d0bea8f4b93612c6d4487c38d5fb9827c4a2d30fc80d0d4bcda0313a771dfd1cbb6c7c28eb2e97627d6c174e97ae8273e655', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:norfolk:CO/00009/24', 'CPL-00042', '\xa27838b0afb46cdc16d4b8cfd70cd47297c8ca06802fe12e8867457642fb987158ad4de3c50788f7cccae5de04b75d5f216092bd7d33f512bec9bda9', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:norfolk:CO/00010/24', 'OFF-0123', '\x6c0b42a0279eaedac1424998c14a1b8e2babc8457b01177d617b391d379c28dee5e2716191bc38a84ae9ddc0a4c904302242110f2a3ae3d90a5c890f', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:norfolk:CO/00011/24', 'case', '\x85676ee19f009318786d55d93b1c5b1330f126fa2a05330f13a4be5d4a26f90d4d05a249cb1423ba0027c650b87114844204caaca526a147b097b4bc', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:norfolk:CO/00011/24', 'OFF-0123', '\xc046ed1c53567e6bf3e9d87ca4a226d62b4595b3df152b7e3a2537c8d33124c6e3dfd7d444359b6a18a0dff75b89658fd9a0f3cf73c5d3aa1437420d', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:norfolk:CO/00011/24', 'CPL-00042', '\x790657dcbed24764d9f41eafe13e6e465b87eb57b737b9190aa8305ac71148aefb4a8424ef9476631354aa501d0e7d0fe2eb9c62ea5bf5c07da9580a', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('complaint:suffolk:CO/00012/24', 'CPL-00042', '\xf3fc3909e58d6264dfc4fdf5d470ba3bdd39f67ff9f989ab2c7d1aeea376dc5e1c44f3b39a74fe73985aeda77521befa89b8eff01bc26a0800cce180', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00001/24', 'CPL-00042', '\xeac8d6f531d2e948182cdf2f8bd9d2d95e4ebc49d6133aa6a2a4950ff6c242c9', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:norfolk:CO/00001/24', 'OFF-0123', '\xf117214a2cdee18ac050342c43b6011e1dfab6b660453742b32db6091a54b436', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:norfolk:CO/00002/24', 'case', '\xa0beb85c287f7a86af1e290addf0c0c6a66ee2da30189de3afad5479f0dfe142', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:norfolk:CO/00003/24', 'OFF-0123', '\x5fcb99c8104293e55bdf4dedef98149a97fbe0c2214ea9e8e2258026d9d5660e', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:suffolk:CO/00004/24', 'case', '\xe2e2386b1d6749c52d45aead8e8f8436b68cf820b8b094b604e25e3f2c8b39f1', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:suffolk:CO/00004/24', 'OFF-0123', '\x452f8179aa392d51bf679c5acc57209756dfc4c7e00e52e1ac80d6d3195b4dc7', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:suffolk:CO/00004/24', 'CPL-00042', '\x921ecbd126c8a9605668283e9d02ebeba0c92cfe918e357561a4d0eef7616b61', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:norfolk:CO/00005/24', 'case', '\xa7a9096b9bd11071e087647fef4ab455b18d0d2c07e716f566ea224c762b5459', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:norfolk:CO/00005/24', 'CPL-00042', '\x729516c8366c41aa29a54c29dfc94aca9283e91245a56d6d712aaf9a7022065a', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:norfolk:CO/00005/24', 'OFF-0123', '\xedd11e00b6de6077d3ab80c78d5b695de97a8e0af00d3602547a2ce84689fdbe', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:norfolk:CO/00006/24', 'case', '\x54c863470466c6f741aa9851f5765b05189a3f50c981398d593688f69f96f1ed', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:norfolk:CO/00006/24', 'CPL-00042', '\x66c44d3a1352fa2b5071e1b1a24ba1e543041f12757844efd19ba01a8e8a5f2b', '2024-09-27 15:00:00+00', NULL, NULL),
	('conduct:norfolk:CO/00007/24', 'CPL-00042', '\x0ef98ad444a851538e78cd2bf4fd4d987e7c5914b732a1deb6796ba85b4bdf22f60b6a1415989d466122d6a87c3f5b2dc358d6287a6ce5f92e430e66', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00007/24', 'OFF-0123', '\x5a6ec4a40735a0ef2cbc8088256d1d27084b4a20f2e4ebd43f9197908fe11fd02aa9ab3d2247f08aec6fc45cc2dd2bd630bd07b98e38d4f2a3d6658e', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00007/24', 'case', '{G\033*!\230\004\263\035\240\321"\355\235\316)\022\272F\0133Lr\235\036\252\322%\005\320\354c-\365\304\015\034\210.\232\341[\372\022\020''\017C6\271\270.\224\177I\243y\020\342\263', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:suffolk:CO/00008/24', 'OFF-0123', '\xbf84a666a769b069a38ea2e35a0a089a8ea5a7fc40e38c8483900d58cbd3ff571d6e5f2701f447cd5963cf0b4a5a6fb4f7d6cf31c8183294f929dfbf', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:suffolk:CO/00008/24', 'case', '\x37b44d45e5628ec0484a151f37fda9737097251782f72b92c29be4c5fd6db675a1c4fe023ba5c84ba77d637eee5d919d39110824ce1c25ea744bd27e', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00009/24', 'case', '\x3b444d5b3be023bc88c3ca6ca4b47edc5cde49a3bef418307ecd6e077da491dfdea19c98f5455b25e6d11f6f02d1142b1411832b15c142d153de1b62', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00009/24', 'OFF-0123', '\xd3aeef79238718b008c8fd024df5a4b0d62684b43d761f1650cbaa532c8c749ef442bcd272ff940bfa62d0aa805f6b92f111497d7307b144336315a6', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00010/24', 'case', '\x8b10265ffb3262c02e6e6ddb2143c6e97ce6d59547f7d30daa10497705d7c6468454a0aa32368c906a539185b357becd99d72a29541a45ad513c0d82', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00010/24', 'OFF-0123', '\x055dfcd1fc5404838fc957592e6cdc5ccba412d2c63079a8bc7d6ea670585a6077200ea453dbef2c850002f59dce02b8c3d65a29927bcc6ba532ddb4', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00011/24', 'CPL-00042', '\x476a70779b112340188eb76c5892f906381b12cb8e3910383be997b32499f6ffe439cad41fa620ec37f42e0617cc24d146e377e49ab604bcac18a1cc', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00011/24', 'OFF-0123', '\x6fe05b69d0214348a624a51b2da3aa4e8a4cd8393bcb9121249deb79a9a8d25d84e3f4ea4c5e9c438941bfffce93542ba9dc04bdf29d1c9c9bd5cb02', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:norfolk:CO/00011/24', 'case', '\x0d9f2008406a9fa81f63fbc2990aed511198cddb7bdb11a78c38b9949629842a994e9640358743736943b077ce3fe3d827140f9b7a54225df7fe0bf8', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:suffolk:CO/00012/24', 'CPL-00042', '\x22af6be8b6442de60789de26b76381d3087ce072c50b58cb579eadb16cba15ea1f7ca6775bc4b3d187b87d638c757dc1c3baa0c65bbdf0692b56bbc3', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:suffolk:CO/00012/24', 'OFF-0123', '\x3f36c687b8289469c37ab8851c99d5fc3bf10d83a4e69260a83a3c6fec7bf91178436315764e24b9629a155120f26b71ce14b02302d9fff3372071c6', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('conduct:suffolk:CO/00012/24', 'case', '\x6a436bc525eebe62a3963b758e54ecd0ca56a61a6259f00e08b82acd9463d9ff00c855afcaf42138c774e9741033c5caa893055ad22206d35483347b', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:norfolk:DS/00001/24', 'case', '\x3c98ad50bb2464c36cb60aa9e679bfdb5c8aec2e6636abfd567c84a103b5d5f5', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00001/24', 'OFF-0123', '\xee2520ba82f797a05ffa3944bd081a6dc389eb8e455efe5144a7dccf94963d3c', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00002/24', 'CPL-00042', '\xbd7e97f67b93dceeee94efbdd20ddb85f74d9d8009fa6ac328b4f2d0292c4fdf', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00002/24', 'case', '\x379aa8bc2823635c8b9a9546a46cf4cd034e57f68288260c79f137b0c691f359', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00002/24', 'OFF-0123', '\x8f59077583982b77d9d67e78731eac73ff10804aedbfd8807fc5e3f20a7608c3', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00003/24', 'OFF-0123', '\x3d567da0a1a624b30e03b9709a42ff1347ddb4b4a2d4772470eb3632a7e8e793', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00003/24', 'case', '\xb40ebd5d4669323be814b20b453583ed8e9be4851d2e803856820e0c38640bc1', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00003/24', 'CPL-00042', '\x13173266bb8c0f2505df25a573daf6135fd7b802cf2ab01acc51e1bc9f76ee4d', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:suffolk:DS/00004/24', 'case', '\xeed0537e3d01dd5c22a8c6af33bab1a064c45f0deacd5efbf33f977adce5e249', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:suffolk:DS/00004/24', 'OFF-0123', '\x22b893e8143787dc54da17d650ea7294daf0bcd63084524de5278c86a5e19f22', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00005/24', 'case', '\xf4623494c81246a922b6245b79f246ebcd1e535442a19e62be6a2ecb347e23e9', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00005/24', 'CPL-00042', '\x42f1bc21df95d738e8909e74a073f5dca8dd5ff6e3d88907ecd8d555c42363e8', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00006/24', 'OFF-0123', '\xa08fe263707419e85468f06b1c56ef2e6dacacf936e14ad319f46b317ad42e5e', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00006/24', 'case', '\x46bb0e49d9ad2ae7c3a8805acec355ad7591bc7eb81000a3041bd5ae95d053b8', '2024-09-27 15:00:00+00', NULL, NULL),
	('dsi:norfolk:DS/00007/24', 'case', '\x310a01f566d71d32776a6e4877d5b9a771eb613980c342b44cc5c9af13edf5839f53231f3a2e45a3993f7dc46f64f166fa2d30534d895af7f31d497e', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:norfolk:DS/00007/24', 'OFF-0123', '\xbf703a47c811e3d47882594665255768498cb1e6b0207fca0ad2af25571911d516b950ec9873f48b7fc3f1d4c7a428ccc05111734f6e15a806b5c309', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:suffolk:DS/00008/24', 'case', '\xbe50ab0d3adfa67872a92b4eb958807b618e6feab8efd451cce2e9c939df8b6d16e1a8a5c51e90c9e9f4cf9b44bff6e49553b8657441e2aab3867071', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:suffolk:DS/00008/24', 'OFF-0123', '\x0d6bd7dede97e8834a47e56b28c231e7a24e527e2cdb1099e6b1c88989a48bb2cce8e4db2845c16eb18694562cbb2e7a04a688b9e1d4c6bc5e3f0acf', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:norfolk:DS/00009/24', 'CPL-00042', '\x03f5c4860cda4f41f465c19d4af29937ee54c812763eabacbe53e6e618b0c0cf4a046898ff92205c4ae568bc9569eefb414d0f1b12699f1518856e3a', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:norfolk:DS/00009/24', 'OFF-0123', '\x7f291a56226238f79989665bebf56e43fdf43fb4716642512aa26f26601ef11593f29e585904d4e2bccc86f2e08a94f6a081c87c2b87bcf9a10239cd', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:norfolk:DS/00010/24', 'case', '\x50ae9f6f3f32f77a02c209672eca4efab22986cc5341246c11cfd9da7839c20a0d5d743017aecb82d22f9f145db7a0443ffcb9e3bd87261b295f4f5f', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:norfolk:DS/00010/24', 'CPL-00042', '\x17e4fe6075fb0e3e37d2b6daf7c5ed3f0bc171c1dc959b209a3830f04b400d4b2f36948ae019cc2a519b417616cf8971877981f9f6c0dbab8a606d47', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:norfolk:DS/00011/24', 'case', '\xd6cd47bdc5f0b8f6aff3c1f1c51e4b0bc1cbedba226a732a780339cb170f89a19145e0c1e088c9372be1d57f606b92518c15ffc6989b80f8ea760d77', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:suffolk:DS/00012/24', 'case', '\xbf3f6ae094b5ca3b08082fc2f1742a7179191d7c6854cc70aa3e0d4b9604e15a6d1160532b91a41562da1b71338c21b6254323b6ef8d5e899a148d86', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('dsi:suffolk:DS/00012/24', 'OFF-0123', '\x69d4acfd84590c187c979781738cd714e7abec25170066873393aeb1d91a77a30842ffea86bb74de9e79ff508f5c47512e8a37c33afc0fa4f1a27a18', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:norfolk:PR/00001/24', 'case', '\x63ff31570e03672c88a0a8edaf487a64161a6d7aa5ba7dffdf558e4b93eb3dfe', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00001/24', 'CPL-00042', '\x98ba028261f5244ba076d3c284d5016240b9b00169b97785641acaa2eccf6181', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00001/24', 'OFF-0123', '\xc76bcd0dfa9e76c4429328646e32acf0cc99a7944e2a044fdf6a2ab051571257', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00002/24', 'case', '\x2d26c4a7f1bb95b43bc73f0078258e1cd9f537a3ebfed5e12a5bec94a887cdcf', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00002/24', 'OFF-0123', '\x66dc04abd3b13b4bcf689a0fe4b1175af24c8f2898d5c6614a69e06c54b1c656', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00003/24', 'case', '\x671d50e5251de7fa4d90554b401c4e4244bac1490f79841def9a640b6310ca81', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00003/24', 'CPL-00042', '\x6c5178b42d3d05da467d17f7fae936d3695731367e3d24e951863a9d1447646c', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00003/24', 'OFF-0123', '\xc13c487c7486ef70c9eeaa33698163cf4e8d2d36628f5b3c36cd8548fc7226d4', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:suffolk:PR/00004/24', 'case', '\xd68ace14ea200bf9c9563daecaf37813efaffde55caab9a3c79ae0da1e93a59d', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:suffolk:PR/00004/24', 'CPL-00042', '\x2e079a5d8c47e221fe88a30b0eaedacdb89eeed6ca484e86079d0d2fe17ac50c', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00005/24', 'CPL-00042', '\xb9c61ebaccb80339b60ee3f0317dde651c939029a036b28c38377b2201319478', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00005/24', 'OFF-0123', '\x40e753677da202d105ae523674354d4125a3a8739e1c9207bf892c4035b439e1', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00005/24', 'case', '\xfea7c5af88955313f448b7f47fd1d9e3aeed248dae3b6bee1e313abed90fd2c0', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00006/24', 'case', '\x6ea2dfdd1de59f57efa3c9d166df9353763d2261b83fce9b9b1cd48664edd54e', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00006/24', 'OFF-0123', '\x28280eb56d6305ea007c97cdf60d6c1aa16e9056b77c5fb57e4d9e5b1b3fbd1d', '2024-09-27 15:00:00+00', NULL, NULL),
	('proceeding:norfolk:PR/00007/24', 'CPL-00042', '\x88f7063227cc378a40e666f733b7addfc6748499c3b958123e1d572938b0a6cb98407aebfc5ce2ecbc99772679c742e9eece5eda40fe104b7e4e5b70', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:norfolk:PR/00007/24', 'OFF-0123', '\x82ab0577ce17abd3766f713e343936db33c0facb88aaa88da84bc58d05dc9ee2dbe9def3d6887ee2b1a4f69e07a9543d5f038de625a45e42bb99f30c', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:norfolk:PR/00007/24', 'case', '\xfcd1d63bc61c50961f0ecc1b07d0fd481610c9467b882ff19ddd81dd8a1573ce1f96c324156402de78dbe8339eda29ee5f9a469382a81ec7811273ee', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:suffolk:PR/00008/24', 'case', '\xa831bf5a035df41fa2c8d034ffac2c28584c9f5b5ea5ae2aeaecccbf6c4c06dc2584ae5b5ad8a997256a60e7ad6010a5f097a80760e835391b4f8b19', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:norfolk:PR/00009/24', 'case', '\x3744a5a9bde4b1b062921fde001e06195872665645dc68296f737d30213fd3b7e8e3adfc1137c7ad674c86070d7ddeef86de5df60b88da352e745a5e', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:norfolk:PR/00010/24', 'CPL-00042', '\x168808d86ce64b6d03a0e2904299064774b7f96ccbf4755f2a59a2be22a7488c99a7ccfa8e708a4b8c75a4c16fb5e562b0bba05948c8e317d46af6b0', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:norfolk:PR/00010/24', 'OFF-0123', '{\364!\346U\312\016X~\242\367\220\200p\214o\357\316\0010\344\221>u\264b"U\300\367;\375\342a\332Ad\204\2336r\011\364\365J\247\277M\015\376\277\277\330\017\007\035%,Bk', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:norfolk:PR/00011/24', 'case', '\x8243a3df841f70c2ce579ae37308eda6cb555ad621751240c4c94798ce4e5db1ccd916d3619985285d9e4c204400b70110e859e08787a05d04bd3579', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:norfolk:PR/00011/24', 'OFF-0123', '\x5e0583c892ec30f42aab9d82a32b7bf9fe84bc46a687d850035984bddc58417c096cfa1abfb0d1ca0603b894c66f77176e9f61fb9f5a93ef4ea8dd5b', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:suffolk:PR/00012/24', 'case', '\xd320b8967bbd33faf179d82ad9f0634bcb827e0ec3b8f1b0aeed44926b84c85187b13c7ded049a8c8c70935de180d633eff62db2f9d6e663daa9bd46', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('proceeding:suffolk:PR/00012/24', 'OFF-0123', '\xf955ee605513da1dfabd5924071b3e3592dbe3403f03a7e228439d09067d1a04f267e54dec88b9aae0b549e30487f03ade30e496251846270fd277e7', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:norfolk:ME/00001/24', 'case', '\x6b11d2ec4fc0c53af13a8b3fe2a7d6c60b1c6d6e79ad725dd7e644ecd2dc27a6', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00001/24', 'OFF-0123', '\x7dd252ca4c10f5e8076e1091288b742f9525e6529b6aae08afdb63af42536504', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00002/24', 'case', '\x9de189013fe401067361eb29fa3b5bbe6a58e46cf21511708b43ab92c5a8337a', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00002/24', 'OFF-0123', '\xba7ba12fa7e0c7e75b15ffeaa44cb3cd0dca7b42a15cedeed3676ea93a858f79', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00002/24', 'CPL-00042', '\xb074f9d0d856afde8754be821bec63b24b8ea31fc38ab6606bf8759c9de65af8', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00003/24', 'case', '\xf946414da57299a115c7744a24d80b61787132f60c46417bd981a58b68c178dd', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00003/24', 'OFF-0123', '\xf50e015f6c01efc00df698bf158295b01049b5fe5c79e975dba296f8849b11a6', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:suffolk:ME/00004/24', 'CPL-00042', '\x1cb6e0e4b83b6864c18f82ac2cb344d68c0b4936105f7f11f7022039ad2d5921', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:suffolk:ME/00004/24', 'OFF-0123', '\x33689cb803b769c65e84fe74384b6902d6e8ff0135b7f4ca6f11f5d7035806fc', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00005/24', 'case', '\x64bba498b1401d970f99bba21df37f7e55982cb0d041dacf4f88bf9df938e55f', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00005/24', 'OFF-0123', '\xb8b9ba4c29205d1214ab7d4cea7595b5ba57d16f52a32fa0bee0ba26288b3dfe', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00006/24', 'case', '\x012320ec71e7fed57b66df68344b85064dc6a69962e49804a9eb002d016caed1', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00006/24', 'OFF-0123', '\x47bdc6f0f6f4cc79c0a3f641b7d7b0ee851f507b0f2c17e421d3762793c67894', '2024-09-27 15:00:00+00', NULL, NULL),
	('meeting:norfolk:ME/00007/24', 'case', '\xd0111ffa3ee0cc1de16f7885b723cacdabb4bafbe0adeb5127efc0045392f1c92316a6ffe1f2a181ea0be38d493c574a1da9dcbcab31fb9fbc2b734a', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:suffolk:ME/00008/24', 'case', '\x0b5c0ec3dc07bc9bf4878d1cc3f1452be1b2f53f506bab552344985291e57c4e030fbcb022bf384aee065d9af16c5f84ac425dc9b4890fd311e47722', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:norfolk:ME/00009/24', 'case', '\xb49f53b7448449d79088d1ba10efde084ac2387ad7ae304c941d30995df36abdce1e9b143ac3c06e6bad3730bdc64b8f8d315b34618c522418ee3715', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:norfolk:ME/00010/24', 'case', '\xb1572cb93ab4b7a7250fc80f89803425c9c30a5cbb8432158910d3bfc3b0f7949c9903cb44a860ff9f2cb63885e06e40773a47ad327bfb6819ca402e', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:norfolk:ME/00010/24', 'CPL-00042', '\x0c67740faa85a4e95113f2992e7300ffe13cf60847b7d408b74e1bce2ae93b166ccea1d9f7acb0ec17e92b2631b9892e10742f0a3e4a6adcb388022f', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:norfolk:ME/00011/24', 'CPL-00042', '\x5732101ea200e9f599065e8d03e3a1839fff1d6f9f0bd3973b0a8bd44e031e98831fafd67f0a35f8817a224830fc10e4b5c99ae3adceb589fb86c6d1', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:norfolk:ME/00011/24', 'OFF-0123', '\x14cac88fa05a9749fffbe091a4f38321cec95bc6880ff4b2056bb8e6f29214183d457e78df313d8b6de617d17c9669e9ebaa155aa9b04a3fc00b66ab', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:norfolk:ME/00011/24', 'case', '\x65a1594c2b715808dac1aaf64881bc7c919bf0de639ec440e561e9bd7f9ceff4405584b05df07c7a30d0f3ff48b69bf761f5a150a81b5fe489269555', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:suffolk:ME/00012/24', 'case', '\xfe69827f7ebfd59550750a044da8b7739b9c12f069a9bdeffd7708751562a475852a0c0e399a4dc2186ceae0aa1570dc4448a664293bbcbcf7b70412', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('meeting:suffolk:ME/00012/24', 'OFF-0123', '\xe8ad8bf00fa1e903cf683bbdfc39ee8280c6fa021b375d7af3504233e808daeb75c1d560f20bd1259b1819e5fea8b8e72ae3b8be2ea06bd5d055d8a5', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:norfolk:AC/00001/24', 'case', '\x0dad1a0dcdcd6a9d352d361665ead1661e0393f012fa5bc19265b4151d031432', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00001/24', 'OFF-0123', '\x8fedbb75d7d8fd9311c43fe93bc72112a5fe5df238329e8e292dfdf25fb88264', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00002/24', 'case', '\x32cde586e64e89d05a203089b27df3220c9499de0d1da96a2bad781004e3fcee', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00002/24', 'OFF-0123', '\xab8a47b92c35486cd2e9ee8c1f6095342447b825c62b30fc9ec3a55bedb8d0e7', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00003/24', 'CPL-00042', '\x0e3e093db0ddf65cf806231ca258c42b8f7de46f18b0301567f9ce14515f26dc', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00003/24', 'OFF-0123', '\x8b5280cad258c63c0be662e79cfb717d6b16c03ad7e17be969003829468515df', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00003/24', 'case', '\xadcb311a5d3e3e2bf4d7a4c5e736c5eaff7de3ec32565b87b0f285352493b0a9', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:suffolk:AC/00004/24', 'CPL-00042', '\x9f341484e97f9e1fa2708f7906f4bbcb0c111f4fc4e01c6dc1cf59800ab4bfe6', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:suffolk:AC/00004/24', 'case', '\x9dbe10578386b31492bf887bcdcfdd189ae3e54bf6fab18e3b316cb6e8624f65', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00005/24', 'OFF-0123', '\xc86b036afebf0962d316f87094be4acff40b8007befa9d2b3e15b139046eadf4', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00005/24', 'case', '\x1ab673316400a54a78c8e3c74f2d5ccd96a8e10acbbb9675cce928fa7c407e46', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00006/24', 'CPL-00042', '\xb3009b8fe2667961f5e329cc9c2588cbc97da9390610212e7a33a4ed8730e312', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00006/24', 'OFF-0123', '\x9b10f5a8ada1e9296f0b5d072866cb97c7fdf15e628d241fad42d9f9b350d8f2', '2024-09-27 15:00:00+00', NULL, NULL),
	('action:norfolk:AC/00007/24', 'case', '\xf86976c8298f75d507fc036688294a23e8365b549dcb1d82930946bcc4e3385ed25adc24f343c47806914624a06cfe5339e5fb7733a4ad1462eb472a', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:suffolk:AC/00008/24', 'CPL-00042', '\xdb8b9c038d60ce9da57806a52665faa553d2834fc79f9c8aa4c3ccaac56c47b958d3340cd41970e8abc5966ead96f1383b890cef49b275701c2ff552', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:suffolk:AC/00008/24', 'OFF-0123', '\x96f437f9bab451d6578e61edeb13361fb27f8c1a6241666fe8fba7cd83a84313af6f24db849523d9bcbf477eee5691f70cdfbec9928001b9352b04b3', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:norfolk:AC/00009/24', 'case', '\xdd36100265df4f613861b4e5c11bbf87d3befc440366ff12b154e127b16836334b50b5e82de8839dad62364141f279a48994ac22dae7d7fc67885985', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:norfolk:AC/00010/24', 'case', '\xf4feb061df797c0a3ef99e4ce1db1758ae7f4306a1e818cdd7978892feca144aefc15126bee953698646406b5716e54c28736008268a585d0095457f', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:norfolk:AC/00010/24', 'CPL-00042', '\xf3fb0cae1053c68c470f605cffdb54aa8fb15228aa42fedacf7fe43c7296af2e84c1c6de0f4eb562bf480bbf60b1f086945281042e1642418669f867', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:norfolk:AC/00011/24', 'case', '\x7e11f417b96409c6035ad534e7db94d5bf2ae73e7dfde86a203b58fe180e0c04b3287caef9c6772952eed29d61641f9178a2490073ff455f1432efd7', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:norfolk:AC/00011/24', 'OFF-0123', '\xd57bd9d6931cf00833e8e9080d278e609707d08c64b5b9d3d48de318cc5eadcc551e357b3646a617210981b244f6fc03fde4ee3b51f6fc2dd78b15a8', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:suffolk:AC/00012/24', 'OFF-0123', '\xdd15fc883beae4e161e3c2277e1a32044097b971b25a2fe472913a2a117c2dff3bda32020ac03f765afc1a3469b0a63a13a5aab4c33b752e000a2c55', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:norfolk:RE/00001/24', 'case', '\x94145cd2f189cd8ec21ced83f5acc55789413375c7178dc3197667315c49268e', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:norfolk:RE/00002/24', 'case', '\x67a6708974479cddfaa9ced56db538f83d276104d73e71770cb38c24adc61395', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:norfolk:RE/00003/24', 'case', '\x477bdfdc532754caf2fb41d2c42a0ae4e253bed9e3699fd75bc1ebace90925c8', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:suffolk:RE/00004/24', 'CPL-00042', '\xfa0ff6cf83e1b36cc98c47c0e228251db40981d08df4043f322f6cf0067baba6', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:suffolk:RE/00004/24', 'OFF-0123', '\x184c08ddb4d076dad95ce76c87fe8f9735c4db39a389e21b2ec23db1242f71e4', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:suffolk:RE/00004/24', 'case', '\x351b4d487574bb9a07bedb5c99f84c04a7bf223addf10c60c839f43ab4113b17', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:norfolk:RE/00005/24', 'case', '\xa78ae1c4d1a05d21e47b221bbe1468db91fec424acdcd51a0d80f00e3cb1c8d1', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:norfolk:RE/00005/24', 'OFF-0123', '\x8180890b1f91f2fe51bc6920948987bbe795eea1414d0dc872bf3d459fba1966', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:norfolk:RE/00006/24', 'CPL-00042', '\x7956d23f4de65f001d68652b4af943f4f824aaf4639d3e710b3a66872d919a1d', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:norfolk:RE/00006/24', 'OFF-0123', '\xae4f91f6e27049f04db09540f705b79df5e6160a5e86e33a5f752397f0821387', '2024-09-27 15:00:00+00', NULL, NULL),
	('recommendation:norfolk:RE/00007/24', 'CPL-00042', '\x62c06e66754ab1c65df9d062c3e637a5285974609df378528ccf7a02b56a66e5d84d82cdae175ee6c07e79e6a2d62165516b721f9a83970aecca6fe8', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:norfolk:RE/00007/24', 'case', '\xc96abab46307e746dc7241a4bd6cae9fb841854413036ba82670140233ba8b4f3a54eda2167fff68d0ef1df655b49aa0d437f464c8a8c029c3c3a684', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:suffolk:RE/00008/24', 'case', '\x9a44f7d319c56c6900303c5ebb39205e8d0e24a0c39936d170abf5862f4796ff52df45f81fb13ff17ecae4a6ce11489953191e6a52f8c2dc1e1ffaae', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:norfolk:RE/00009/24', 'OFF-0123', '\x396c9d3382e8b501820f1b89d8f198899ce3c32e8a7bc9d750bee376d10e77da3c70e6d836abe72c8bae3f9ac49547d2f47ca71689d383575861f714', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:norfolk:RE/00009/24', 'case', '\xb44796f1abbd5094dd8b1e8f70e2859cf972dd85dc08d4029d5f5ce6650eec6bc9716761468b874633e436ace7b0a2c6d5b689f148de277716fd7e72', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:norfolk:RE/00010/24', 'CPL-00042', '\xc29fc9d88ee701656507bfeeeb824931eeedea7ff40c6ea0b0e76e7b16b0c6780a108a5e86a99d8cd926c795a52f18bbd91d8565b72af48226368724', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:norfolk:RE/00011/24', 'case', '\x494a919e5213763fbefe8dfb465069af096e208304ef0522b7c70a81de22ee0d6cd80ae5cb45c4ad19a09780a1d75e478df6be9c97a56e217e31a986', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:norfolk:RE/00011/24', 'OFF-0123', '\x0bfe797cdc7c7778dea204b649fffddda0cf609e03ffff31901a55f46056f7445549bbee5c2d24fa1d3ddc0f7eb672d8f10c59600dfbe22cc4987fd3', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:suffolk:RE/00012/24', 'case', '\x1cd39f039f63e6a28ca0fcba0836cff4d5747da52fc3779b597ce508ee1b40a71b2e4c2d85c8c28e24f39788b307af6e7bcc360d2f8012cbc9cc2837', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('recommendation:suffolk:RE/00012/24', 'OFF-0123', '\x68d3dc9581d28fe292fb90704f3be50d221e2b733886dac1b50bbee5fd02fa623d43506a67935c9e9c699ee13b9bcc0cc992bb3f5ac0868d6f595226', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:norfolk:PE/00001/24', 'CPL-00042', '\x6846acd48a5b57482894ecd5397b136cc3f8763ad562ad41924f88f5b3e12b17', '2024-09-27 15:00:00+00', NULL, NULL),
	('person:norfolk:PE/00001/24', 'OFF-0123', '\xb83865ca9df9ded33b9a45e2977fa155338eaf606c1f83fb9d89b4b3740a535b', '2024-09-27 15:00:00+00', NULL, NULL),
	('person:norfolk:PE/00002/24', 'case', '\xf967e9df4ef8ee83bd685943cdc19e6f463a0ebc38a846dfbf1517377ddd7bbc', '2024-09-27 15:00:00+00', NULL, NULL),
	('person:norfolk:PE/00003/24', 'case', '\x1d3eb662df19540814c1aa985c3e308199240741383bc744078573da47fee6a0', '2024-09-27 15:00:00+00', NULL, NULL),
	('person:suffolk:PE/00004/24', 'case', '\xd3fe41ec6f21b2cef399be301a7b1ecfeec1809dbab6b66d61bf64fc387b9e02', '2024-09-27 15:00:00+00', NULL, NULL),
	('person:suffolk:PE/00004/24', 'OFF-0123', '\xb54dfa2a2be6c68e14b4e296f6394d8ab903110132a333ffb1eee73144f34825', '2024-09-27 15:00:00+00', NULL, NULL),
	('person:norfolk:PE/00005/24', 'case', '\xb5ce18ca8dc1362d9d2cdab223961da6cff466acf793acc5628d091b35f2971d', '2024-09-27 15:00:00+00', NULL, NULL),
	('person:norfolk:PE/00006/24', 'case', '\x5bfd99c5fbc24cf40cc52fd0e9bf64abad4ede6127ee7947122a390e2f33dc12', '2024-09-27 15:00:00+00', NULL, NULL),
	('person:norfolk:PE/00007/24', 'case', '\x9b248a78505e25869eb8c66e4f220390173ecd64fad17b2cbb804a6c45a979948623f100f6a345a7e4f5188261ea70ebfcadc339d1d639cfaa27c33d', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:norfolk:PE/00007/24', 'CPL-00042', '\x33e4a908836b06e5cd76d92c59381582ae0f49d0391a007ee79bbdae9452fc0c9d16940cb737f4d983c0fe403b3e704e90cc661e94d812dc31eefbd6', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:norfolk:PE/00007/24', 'OFF-0123', '\x034598f977df16b9f4b468bd1150fae6ff99b7eab8d917887f6aa7e18610f89c88b3f67a1648e66a5e00bea72840ce78c3c19b4bdc2d1845f228ad40', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:suffolk:PE/00008/24', 'case', '\xe1f621360d9197c920e444f7b2f9ce2ef2f28fd178b04367d316ea40a685049c07f7ed2f0d8b6ed9df07b25d4f2cb275f5660533fe3933c6d60c6657', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:suffolk:PE/00008/24', 'CPL-00042', '\xd30b1f6ec1705397be8382dfcdfb3e38ce36a35005584d19ec760db040fc735e614815da80a78f1d5e661c73115bd6adee985ad078e88ab44eeb7f85', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:suffolk:PE/00008/24', 'OFF-0123', '\xedf4517abb87a048c999637ad13ba00114ec7aba9d2d26515341b9f69cb2786fd4cc862f83370efdb9bca731b88c1b6689cc1f1026d75d5d8db8d15d', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:norfolk:PE/00009/24', 'case', '\xfd1d45e1dc3ab305e4d8a12f8281150285628ee702034feb83b4f62b5ec020827b29b927db6c853b2cf28b44329b07ff07dd2bdb32d67f3e3879b110', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:norfolk:PE/00009/24', 'OFF-0123', '\x5b2a0dcce3d6da4bc62eed55aa9017c0205f64b754888f67b674f34df30d5e2b2cb44fc748284adf16f4e07a65cb1577d14937cdad04c0db52a6f60d', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:norfolk:PE/00010/24', 'case', '\x82796f3f1c1091ee8e1c93e1f5f113f50ab6aa4cb39b25f07cbb472e6d3bba2013687ef5a62f2dd8d6ec03c11358df0fd642a693ac2a16d00abb0d6c', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:norfolk:PE/00010/24', 'CPL-00042', '\x21bb363e24d02368fce9d446f9804f5496b3741a950ef5048583ffdad873cc44106ad7d4c7e8a85c57136bdaa7d2311d0456a981b17210952bb7f97a', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:norfolk:PE/00011/24', 'case', '\xe6604ff8d43a4d613c0a7c423e5ef47ab9917541897a1c8fdafe69e1420876ad53b8b62a3a32c4b1ad10ff94539e65f070bccaa56d011813ad311c3d', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:suffolk:PE/00012/24', 'case', '\x578f60367721f3264b41fd377f2f46db179f4605744cca9410555743ec2084acf635c29aeb6682ff2fd54344894ea19d29d96e5fb4cb80af96e2bceb', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('person:suffolk:PE/00012/24', 'CPL-00042', '\xfc55aad147e5b562560de839013b52e205c17d3cb8e2c65742ede9bb702dc102f5e2cc3f996e2155bf9c238735a0cd94a5297530f161e2687bd7f680', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:norfolk:PO/00001/24', 'case', '\x9e32d8e87838954c7f4b9139d27b2d046df56e94bdec6f45cf013b06a9b98933', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:norfolk:PO/00002/24', 'case', '\x1a2f0fec96d4d5c82a02f4992655c9ee3808009aff2633ca392908f79c375f5c', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:norfolk:PO/00002/24', 'OFF-0123', '\xabb1b7777f5a87f423cc0de56cf6f417aa5ef0ecd531e93606f2c1b29846dfae', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:norfolk:PO/00003/24', 'case', '\x7d84267a34f1b899c0002e68c63c1625e2bc60c5db462be1d74925fe0f73574d', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:suffolk:PO/00004/24', 'case', '\xc6d72f1c5c7e30878d1010a6da2c2e644e537524d7b7018951839b8d3b836587', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:suffolk:PO/00004/24', 'CPL-00042', '\xe6dd061106d71214e1fb330be6be53f6f79682d967b33a1b4da3e5d9734244a4', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:norfolk:PO/00005/24', 'CPL-00042', '\x95a692f30b9eae44c7e079b04a3882c8c5dea80f452a464ed4094d7608fe2430', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:norfolk:PO/00005/24', 'OFF-0123', '\x24ebcbb571acc7ac540cf5ee09e6a4ed25e30e13463c9402d9a7da5570988569', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:norfolk:PO/00005/24', 'case', '\xfeb8dfa1e38ae8b007a7866361dd45dfb801447b11fad9688ce85c0a446a3f48', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:norfolk:PO/00006/24', 'case', '\xd8bc0d67905ce0a2ee546d05697dae849fe7f3c84ef0935d13373a0135ee48a3', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:norfolk:PO/00006/24', 'OFF-0123', '\x99a4ae635b8782cfe12c88142ea71e2e1304414e512464f452c52883091f72d1', '2024-09-27 15:00:00+00', NULL, NULL),
	('policing-body:norfolk:PO/00007/24', 'CPL-00042', '\x545f2cf5d8455e61b31f367322b41e3bf34aa5b9238b9475553dee6a63c3053b72632efe4be0c61b17be2cf5f5055f4ceddbbae11087242f7607b97c', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:norfolk:PO/00007/24', 'OFF-0123', '\xa769de3d4e421520a4b5f42a626687334547fd93152ce0db77c581c1a0ab3023e8e1b6c58e43d69107e186ffdf2e8f5a6173ae4aaaa4c139ade4d53d', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:norfolk:PO/00007/24', 'case', '\xfd620b682043bbe1429cff41a670cb68f74b46d02e6ad2f97781e5c667f7359b5c5cd37b3fec5b9a51bc0d23cea5d02c7d1f3a2803d3cd5af830bce1', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:suffolk:PO/00008/24', 'case', '\x057946bf6779d6b0543402f00f3fd999b4e80fc86f80e0da1b3b83995f9e3d5a1726c19febefddbd2cab25b0047227129f0ef588f0eae70d07392aff', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:suffolk:PO/00008/24', 'OFF-0123', '\x80b4cc1bd4482d8d2deeca3e5d437e0dc112a98b47b87d9d18e6d4432ec45f03de64e13b18d02da4044f80e4c9f32983f280ba07de04b4d87814ab81', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:suffolk:PO/00008/24', 'CPL-00042', '\x9c36abe6b315a8ed7fe2b23c63b60a610944aaab06d60f53ecfc747bda9657aaf7bf6b829a45c565b2971bd3af38d440902dbde031095774faecd609', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:norfolk:PO/00009/24', 'case', '\x8293d5c99b37c5e8ad630f1d53ed6a4e0306602410a1a02d201ed773dbb570e6f0cc48210c0aa38ebc07b384ef4f0414093b84fb1ccf02bb2fcf4ca4', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:norfolk:PO/00009/24', 'OFF-0123', '\x4d8cbd0f2ea574d7758a003c8a40229db0191aa69115a2774f5487a575c3a7937263d4307023fd7af628f062b0d44a193386360867dbce43d537da3f', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:norfolk:PO/00010/24', 'case', '\x593fbd39b58efe6fed6442ffb70bf17709cb9219eed51b145337860ef7d77b995784e1f5d5180d2e3fc238f966df2b3c47013fca72b53d299784c4f6', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:norfolk:PO/00010/24', 'OFF-0123', '\xba55976f5769b73f96da109c5eddc19e2f45cc11c6d92ef04c207eb73e14cd630a7bf900dab2e905ab3bd76a01ff0bf049626e547e259b12fb6f1d4a', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:norfolk:PO/00011/24', 'case', '\xf7babc8233c36e954118439d021718e16fefa4bf23e87b47acf58c3b5fbee5151f0d2cf7a1c382c15fe6f7027280d8cd5b7c1a7f2b78a36f0da33ee4', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:suffolk:PO/00012/24', 'case', '\x66cfad7a4fa8e7fdf7ef76d419fb2b2585e5705c1a378b2295cbf3d889a536e57c87388acfba9bc38ce1a32bd0c53fe255fd49d394335dfe33611366', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('policing-body:suffolk:PO/00012/24', 'OFF-0123', '\x6756d7a770a3abc56425f9c0316d94b738b231d61223460c5d264e5e7b4456c95f5eb9a219e5ae6ce21a1811a3cb301f0393a4f59e13a51e017a8d1c', '2024-09-30 15:00:00+00', NULL, 'b7675947c3ce26e4'),
	('action:norfolk:PAM-1/1', 'case', '\xc08d23ab7e36b176d6141def717ced76b1bfbba42af3861cbd3b73a2883c0edd', '2026-11-29 17:02:12.446+00', NULL, NULL),
	('action:norfolk:PAM-1/2', 'case', '\x2faf1c6fe175e68b4e9d5bdb87b416799a06954c58f8202b2fd6d8c144295c64', '2026-11-29 17:02:12.522+00', NULL, NULL),
	('action:norfolk:PAM-1/3', 'case', '\x358d4347cd98f3b81f5f871c373d327fce5a182630bc430a2c24d62cef04ac6c', '2026-11-29 17:02:12.58+00', NULL, NULL),
	('action:norfolk:PAM-1/4', 'case', '\x0dc9a5adb50f41c25b3a35dec36d98352fb4b4c3d91e94627275f025069fe436', '2026-11-29 17:02:12.601+00', NULL, NULL),
	('complaint:norfolk:CO/ERASE/1', 'case', '\x5dacc55a00623fb3f7da8e5d3b06f339e798f20de6b241baea56cf81c325543ff402c44680d061205ed3cc113598bf72cf56e2c9f3a0286cb111aa41', '2024-09-30 16:00:00.89+00', NULL, 'b7675947c3ce26e4'),
	('complaint:norfolk:CO/ERASE/1', 'CPL-00042', NULL, '2024-09-30 16:00:00.89+00', '2024-09-30 16:00:00.567+00', NULL),
	('complaint:norfolk:CO/OLD/1', 'CPL-00043', NULL, '2024-09-30 16:00:00.89+00', '2024-09-30 16:00:00.742+00', NULL),
	('complaint:norfolk:CO/OLD/1', 'case', NULL, '2024-09-30 16:00:00.89+00', '2024-09-30 16:00:00.748+00', NULL),
	('reminder:norfolk:ladders', 'setting', '\x91d5f97c76740fa487c1229967a764ff4fa44f7a563308d10c463f117eb0f8f5eafb84d1cd85520b08e218154f38225fa451a30073d7d5ecbe86b456', '2024-10-01 08:00:04.521+00', NULL, 'b7675947c3ce26e4'),
	('reminder:norfolk:absences', '7fc3c046-b090-47d6-ae89-fff0f7821bc3', '\x61c7da1e8ca305a00ae46cd353fe86a0bc0f9ae434859c1f9b39c30396b26f6add59f6bd0c1e0e3bae55c4c399e9b8b768c120618624681c8627ab78', '2024-10-01 08:00:05.112+00', NULL, 'b7675947c3ce26e4');

INSERT INTO opcc.reader VALUES
	('opcc_norfolk', 'norfolk');

INSERT INTO opcc.secret VALUES
	(true, '\x48b6027a7b98c72171afe74431956cc0099e9c5a84651f7750603cc9788023b8', '\xd1b70118d3b8403a268ad3ab12dcceda26e74bd892652e606b3278aedd34b79c');

INSERT INTO opcc.setting VALUES
	(true, 5);

INSERT INTO preference.saved_list VALUES
	('d4244411-172a-4bf5-8846-eb27e5df199f', 'api-token', 'Lately', false, 'norfolk', 'cases', 'force=norfolk&openedFrom=today-30', 1),
	('6b3dec5f-4043-4fcf-8765-81cabf7ba894', 'api-token', 'Owed', true, 'norfolk', 'obligations', 'force=norfolk&within=28', 1);

INSERT INTO public.tipstaff_migrations VALUES
	(1, 1790000000100, 'EventLog1790000000100'),
	(2, 1790000000110, 'Keyring1790000000110'),
	(3, 1790000000200, 'Projections1790000000200'),
	(4, 1790000000205, 'Trigrams1790000000205'),
	(5, 1790000000210, 'ReadModels1790000000210'),
	(6, 1790000000300, 'ReminderTables1790000000300'),
	(7, 1790000000410, 'SavedLists1790000000410'),
	(8, 1790000000800, 'ReminderLadders1790000000800'),
	(9, 1790000000900, 'FeedTables1790000000900'),
	(10, 1790000001000, 'AccessTables1790000001000'),
	(11, 1790000001110, 'OutsideReaders1790000001110'),
	(12, 1790000001300, 'ReadLog1790000001300'),
	(13, 1790000001600, 'VerifyMark1790000001600'),
	(14, 1790000002000, 'CaseRestriction1790000002000'),
	(15, 1790000002010, 'FeedEntriesDropped1790000002010'),
	(16, 1790000002100, 'ProcessRoles1790000002100'),
	(17, 1790000002110, 'RowLevelSecurity1790000002110'),
	(18, 1790000002120, 'OpccInSight1790000002120'),
	(19, 1790000002200, 'WrappedKeys1790000002200');

INSERT INTO read_log.entry VALUES
	(1, '2024-09-30 16:00:00.544+00', 'records', 'erasure', 'norfolk', '{complaint:norfolk:CO/ERASE/1}', '{"actor":"records","at":"2024-09-30T16:00:00.544Z","cases":["complaint:norfolk:CO/ERASE/1"],"correlationId":"erasure-956ddc51003089bc7fca1776532fbab1","filter":{"erasure":"956ddc51003089bc7fca1776532fbab1"},"force":"norfolk","operation":"erasure","part":1,"parts":1,"purpose":"request","recipients":[],"refusal":null,"roles":[],"via":"cli","what":"tipstaff erase"}', '\x72d36c30879d2d7f7d0f99c892b8930510ddbe2d9623db403ef53de610e7c0ec'),
	(2, '2024-10-01 08:00:06.21+00', 'api-token', 'consultation', 'norfolk', '{complaint:norfolk:CO/00001/24}', '{"actor":"api-token","at":"2024-10-01T08:00:06.210Z","cases":["complaint:norfolk:CO/00001/24"],"correlationId":"385c9ed6-3f95-4ca3-8f96-14ee45d1f885","filter":{"force":"norfolk","type":"complaint"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"getCase"}', '\xb8e6980688355b366ae7b6013d39c701fdec707086ed0f1505473749ab226818'),
	(3, '2024-10-01 08:00:07.001+00', 'api-token', 'consultation', 'norfolk', '{conduct:norfolk:CO/00001/24}', '{"actor":"api-token","at":"2024-10-01T08:00:07.001Z","cases":["conduct:norfolk:CO/00001/24"],"correlationId":"b7f620cd-453d-4beb-8cbd-a01577b2f494","filter":{"force":"norfolk","type":"conduct"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"getCase"}', '\x19079d0e170b5dffef97a1defa7222073ed3b419c46f5e7af8fd7bd352a3cb98'),
	(4, '2024-10-01 08:00:07.268+00', 'api-token', 'consultation', 'norfolk', '{dsi:norfolk:DS/00001/24}', '{"actor":"api-token","at":"2024-10-01T08:00:07.268Z","cases":["dsi:norfolk:DS/00001/24"],"correlationId":"a436f494-b841-4ace-b09e-06119de6a922","filter":{"force":"norfolk","type":"dsi"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"getCase"}', '\xc5656f011a49e6cc66aeaabbb12dd3bf0babd1054053b95fb3d22e8680ac3fc7'),
	(5, '2024-10-01 08:00:07.426+00', 'api-token', 'consultation', 'norfolk', '{proceeding:norfolk:PR/00001/24}', '{"actor":"api-token","at":"2024-10-01T08:00:07.426Z","cases":["proceeding:norfolk:PR/00001/24"],"correlationId":"684dd838-e178-4c0e-b422-c8c0b2fb149f","filter":{"force":"norfolk","type":"proceeding"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"getCase"}', '\x20dd8adb9da798e944863092016b11631b8e7e1763a0b0dab22e4d6eb3dac3d6'),
	(6, '2024-10-01 08:00:07.593+00', 'api-token', 'consultation', 'norfolk', '{meeting:norfolk:ME/00001/24}', '{"actor":"api-token","at":"2024-10-01T08:00:07.593Z","cases":["meeting:norfolk:ME/00001/24"],"correlationId":"6ad4f830-0cb0-437b-b482-15f2d6df6e76","filter":{"force":"norfolk","type":"meeting"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"getCase"}', '\xf9a3d49258278393946296cc6d08caa4a24ecc456b27348dcf34de5e48a5c66d'),
	(7, '2024-10-01 08:00:07.69+00', 'api-token', 'consultation', 'norfolk', '{action:norfolk:AC/00001/24}', '{"actor":"api-token","at":"2024-10-01T08:00:07.690Z","cases":["action:norfolk:AC/00001/24"],"correlationId":"3fd86245-6690-4c0c-b132-2e676980505f","filter":{"force":"norfolk","type":"action"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"getCase"}', '\x3be06a90c067d6fa3a8a293ecc9872a5cd4ca7d1943428e4ad0c0e66a1e89274'),
	(8, '2024-10-01 08:00:07.942+00', 'api-token', 'consultation', 'norfolk', '{recommendation:norfolk:RE/00001/24}', '{"actor":"api-token","at":"2024-10-01T08:00:07.942Z","cases":["recommendation:norfolk:RE/00001/24"],"correlationId":"ddafca60-5006-4eb4-b1bf-35f4b8d44e1e","filter":{"force":"norfolk","type":"recommendation"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"getCase"}', '\x0de1330bd06d9735e4a56c09abb3ef62e920ab52f7279eafb115d729e8db6664'),
	(9, '2024-10-01 08:00:08.075+00', 'api-token', 'consultation', 'norfolk', '{person:norfolk:PE/00001/24}', '{"actor":"api-token","at":"2024-10-01T08:00:08.075Z","cases":["person:norfolk:PE/00001/24"],"correlationId":"b0ec9e8c-a9bf-44b7-b938-b6824112dbf1","filter":{"force":"norfolk","type":"person"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"getCase"}', '\x568b25ab634b0879dc1bd10fce3e82c8e181d9d1e5a645f47c8a0f4597ae097d'),
	(10, '2024-10-01 08:00:08.166+00', 'api-token', 'consultation', 'norfolk', '{policing-body:norfolk:PO/00001/24}', '{"actor":"api-token","at":"2024-10-01T08:00:08.166Z","cases":["policing-body:norfolk:PO/00001/24"],"correlationId":"dc115196-f717-4de6-838f-629118842b9b","filter":{"force":"norfolk","type":"policing-body"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"getCase"}', '\x74a74badc80efb7dd9fa182681a2ed2d30aecab97ffc837d75d810b6276365f2'),
	(11, '2024-10-01 08:00:08.262+00', 'api-token', 'consultation', 'norfolk', '{complaint:norfolk:CO/ERASE/1,complaint:norfolk:CO/00010/24,complaint:norfolk:CO/00002/24,complaint:norfolk:CO/00003/24,complaint:norfolk:CO/00007/24,complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00011/24,complaint:norfolk:CO/00009/24,complaint:norfolk:CO/00006/24,complaint:norfolk:CO/00001/24,complaint:norfolk:CO/OLD/1}', '{"actor":"api-token","at":"2024-10-01T08:00:08.262Z","cases":["complaint:norfolk:CO/ERASE/1","complaint:norfolk:CO/00010/24","complaint:norfolk:CO/00002/24","complaint:norfolk:CO/00003/24","complaint:norfolk:CO/00007/24","complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00011/24","complaint:norfolk:CO/00009/24","complaint:norfolk:CO/00006/24","complaint:norfolk:CO/00001/24","complaint:norfolk:CO/OLD/1"],"correlationId":"0ca31d13-b66e-4065-94e4-328f74fb65a1","filter":{"force":"norfolk","format":"json","limit":50,"type":"complaint"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"listCases"}', '\x247c6334fde563e94c593b0a09ef9582a3867bd725449a52200305baeab9e8e6'),
	(12, '2024-10-01 08:00:08.485+00', 'api-token', 'consultation', 'norfolk', '{dsi:norfolk:DS/00006/24,complaint:norfolk:CO/00001/24,conduct:norfolk:CO/00005/24,complaint:norfolk:CO/00006/24,recommendation:norfolk:RE/00006/24,action:norfolk:AC/00005/24,dsi:norfolk:DS/00005/24,action:norfolk:AC/00007/24,complaint:norfolk:CO/00009/24,recommendation:norfolk:RE/00009/24,proceeding:norfolk:PR/00005/24,recommendation:norfolk:RE/00005/24,conduct:norfolk:CO/00002/24,complaint:norfolk:CO/00011/24,dsi:norfolk:DS/00011/24,action:norfolk:AC/00009/24,complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00007/24,recommendation:norfolk:RE/00007/24,complaint:norfolk:CO/00003/24,recommendation:norfolk:RE/00010/24,dsi:norfolk:DS/00007/24,dsi:norfolk:DS/00002/24,complaint:norfolk:CO/00010/24,action:norfolk:AC/00011/24,recommendation:norfolk:RE/00003/24,action:norfolk:AC/00001/24,recommendation:norfolk:RE/00002/24,proceeding:norfolk:PR/00001/24,action:norfolk:AC/00010/24,proceeding:norfolk:PR/00009/24,action:norfolk:AC/00006/24,complaint:norfolk:CO/ERASE/1,proceeding:norfolk:PR/00006/24,proceeding:norfolk:PR/00003/24,action:norfolk:PAM-1/1,action:norfolk:PAM-1/2,action:norfolk:PAM-1/3,action:norfolk:PAM-1/4,action:norfolk:AC/00003/24}', '{"actor":"api-token","at":"2024-10-01T08:00:08.485Z","cases":["dsi:norfolk:DS/00006/24","complaint:norfolk:CO/00001/24","conduct:norfolk:CO/00005/24","complaint:norfolk:CO/00006/24","recommendation:norfolk:RE/00006/24","action:norfolk:AC/00005/24","dsi:norfolk:DS/00005/24","action:norfolk:AC/00007/24","complaint:norfolk:CO/00009/24","recommendation:norfolk:RE/00009/24","proceeding:norfolk:PR/00005/24","recommendation:norfolk:RE/00005/24","conduct:norfolk:CO/00002/24","complaint:norfolk:CO/00011/24","dsi:norfolk:DS/00011/24","action:norfolk:AC/00009/24","complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00007/24","recommendation:norfolk:RE/00007/24","complaint:norfolk:CO/00003/24","recommendation:norfolk:RE/00010/24","dsi:norfolk:DS/00007/24","dsi:norfolk:DS/00002/24","complaint:norfolk:CO/00010/24","action:norfolk:AC/00011/24","recommendation:norfolk:RE/00003/24","action:norfolk:AC/00001/24","recommendation:norfolk:RE/00002/24","proceeding:norfolk:PR/00001/24","action:norfolk:AC/00010/24","proceeding:norfolk:PR/00009/24","action:norfolk:AC/00006/24","complaint:norfolk:CO/ERASE/1","proceeding:norfolk:PR/00006/24","proceeding:norfolk:PR/00003/24","action:norfolk:PAM-1/1","action:norfolk:PAM-1/2","action:norfolk:PAM-1/3","action:norfolk:PAM-1/4","action:norfolk:AC/00003/24"],"correlationId":"58a97e1b-6aab-4ec3-8d87-aa8d9d94c31f","filter":{"force":"norfolk","format":"json"},"force":"norfolk","operation":"consultation","part":1,"parts":1,"purpose":null,"recipients":[],"refusal":null,"roles":["psd-case-worker","psd-supervisor","head-of-psd","hearing-administrator","opcc-officer","opcc-reviewer","force-auditor","administrator","machine"],"via":"api-token","what":"listObligations"}', '\xf5e46c904395b8060f88b96ad4eda7a7316fd8ffa2007f1ea3308ca0a6710308'),
	(13, '2024-10-01 08:00:08.743+00', 'feed:fd16e0b2-851d-4d80-8712-1a30d779cf34', 'disclosure', 'norfolk', '{action:norfolk:PAM-1/1}', '{"actor":"feed:fd16e0b2-851d-4d80-8712-1a30d779cf34","at":"2024-10-01T08:00:08.743Z","cases":["action:norfolk:PAM-1/1"],"correlationId":"02a5959a-1117-4c4a-a961-709edf1d74fd","filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["feed:fd16e0b2-851d-4d80-8712-1a30d779cf34","api-token"],"refusal":null,"roles":[],"via":"feed","what":"readCalendar"}', '\x6270f788b492c663bdc276de9d64c4e1aa4b815d554fc083fe4c5e3f035f4f27'),
	(14, '2024-10-01 08:00:19.045+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00004/24,action:suffolk:AC/00008/24,action:suffolk:AC/00012/24,complaint:suffolk:CO/00004/24,complaint:suffolk:CO/00008/24,complaint:suffolk:CO/00012/24,conduct:suffolk:CO/00004/24,dsi:suffolk:DS/00012/24,recommendation:suffolk:RE/00008/24,recommendation:suffolk:RE/00012/24}', '{"actor":"worker","at":"2024-10-01T08:00:19.045Z","cases":["action:suffolk:AC/00004/24","action:suffolk:AC/00008/24","action:suffolk:AC/00012/24","complaint:suffolk:CO/00004/24","complaint:suffolk:CO/00008/24","complaint:suffolk:CO/00012/24","conduct:suffolk:CO/00004/24","dsi:suffolk:DS/00012/24","recommendation:suffolk:RE/00008/24","recommendation:suffolk:RE/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Head of Professional Standards"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xe657e95acefdfd4415cc4827361089ad46f8c57a7c9a8636ae61c3dd8cc71035'),
	(15, '2024-10-01 08:00:19.046+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00012/24}', '{"actor":"worker","at":"2024-10-01T08:00:19.046Z","cases":["action:suffolk:AC/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["No owner recorded"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xd4fdc6eef4504954c17a3bfd22b42266167ad963947f09bc0ee292cadb1c8228'),
	(16, '2024-10-01 08:00:20.817+00', 'worker', 'disclosure', 'suffolk', '{conduct:suffolk:CO/00004/24}', '{"actor":"worker","at":"2024-10-01T08:00:20.817Z","cases":["conduct:suffolk:CO/00004/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["OPCC contact"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xf82ef6fd31f6fd1fd834ee2b2974fae8d0dd1db67e05a240616f8003a8268d81'),
	(17, '2024-10-01 08:00:21.014+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:PAM-1/4}', '{"actor":"worker","at":"2024-10-01T08:00:21.014Z","cases":["action:norfolk:PAM-1/4"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Office 4"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x53bc03e842478e18c3ca5db650a96bf92af67fa2a0bb3fd5fde8ef4ccf75d996'),
	(18, '2024-10-01 08:00:21.763+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00004/24,action:suffolk:AC/00008/24}', '{"actor":"worker","at":"2024-10-01T08:00:21.763Z","cases":["action:suffolk:AC/00004/24","action:suffolk:AC/00008/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["CPL-00042"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x2cd736086d181065e4b59a7c791217305d923fdbf91e1f0c3e45ed02d660d045'),
	(19, '2024-10-01 08:00:21.836+00', 'worker', 'disclosure', 'norfolk', '{complaint:norfolk:CO/00001/24,complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00006/24,complaint:norfolk:CO/00007/24,complaint:norfolk:CO/00009/24,complaint:norfolk:CO/00010/24,complaint:norfolk:CO/00011/24,complaint:norfolk:CO/ERASE/1,conduct:norfolk:CO/00002/24,conduct:norfolk:CO/00005/24,conduct:norfolk:CO/00007/24,dsi:norfolk:DS/00002/24,dsi:norfolk:DS/00005/24,dsi:norfolk:DS/00006/24,dsi:norfolk:DS/00007/24,dsi:norfolk:DS/00011/24,proceeding:norfolk:PR/00005/24,proceeding:norfolk:PR/00009/24}', '{"actor":"worker","at":"2024-10-01T08:00:21.836Z","cases":["complaint:norfolk:CO/00001/24","complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00006/24","complaint:norfolk:CO/00007/24","complaint:norfolk:CO/00009/24","complaint:norfolk:CO/00010/24","complaint:norfolk:CO/00011/24","complaint:norfolk:CO/ERASE/1","conduct:norfolk:CO/00002/24","conduct:norfolk:CO/00005/24","conduct:norfolk:CO/00007/24","dsi:norfolk:DS/00002/24","dsi:norfolk:DS/00005/24","dsi:norfolk:DS/00006/24","dsi:norfolk:DS/00007/24","dsi:norfolk:DS/00011/24","proceeding:norfolk:PR/00005/24","proceeding:norfolk:PR/00009/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Professional Standards Department"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x48d156ee75a80e21b99361dbac23583a09746c97fd4fd29164f6f58eb3f329fc'),
	(20, '2024-10-01 08:00:22.693+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:PAM-1/2}', '{"actor":"worker","at":"2024-10-01T08:00:22.693Z","cases":["action:norfolk:PAM-1/2"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Office 2"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x309723673539241c53f795f477c67709b2c9f6bf30b7f25ea93798c9372568c7'),
	(21, '2024-10-01 08:00:22.754+00', 'worker', 'disclosure', 'norfolk', '{proceeding:norfolk:PR/00001/24}', '{"actor":"worker","at":"2024-10-01T08:00:22.754Z","cases":["proceeding:norfolk:PR/00001/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["officer concerned"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x29101155176b59f8ad0f2097805535199e82522b0099f7dddc68e5dcb13835ff'),
	(22, '2024-10-01 08:00:23.511+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00001/24,action:norfolk:AC/00010/24,action:norfolk:AC/00011/24}', '{"actor":"worker","at":"2024-10-01T08:00:23.511Z","cases":["action:norfolk:AC/00001/24","action:norfolk:AC/00010/24","action:norfolk:AC/00011/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Chief Constable"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x06f92cc043f7cd31fce70024e84c0e3ec0fc27879c8ee35175dfd3d7c6af4fd8'),
	(26, '2024-10-01 08:00:25.959+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:PAM-1/1}', '{"actor":"worker","at":"2024-10-01T08:00:25.959Z","cases":["action:norfolk:PAM-1/1"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Office 1"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x5f0999fc1e1f0786d3850fa1d2938e3c274e631e69dd4342e065ae79ae14d356'),
	(23, '2024-10-01 08:00:23.596+00', 'worker', 'disclosure', 'suffolk', '{complaint:suffolk:CO/00008/24,complaint:suffolk:CO/00012/24,conduct:suffolk:CO/00004/24,dsi:suffolk:DS/00012/24}', '{"actor":"worker","at":"2024-10-01T08:00:23.596Z","cases":["complaint:suffolk:CO/00008/24","complaint:suffolk:CO/00012/24","conduct:suffolk:CO/00004/24","dsi:suffolk:DS/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Professional Standards Department"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x036e17880f33f4ea0a03caa46243996c53f9f29c08aea61902f1634b4f1bf931'),
	(24, '2024-10-01 08:00:24.736+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00007/24,action:norfolk:AC/00009/24}', '{"actor":"worker","at":"2024-10-01T08:00:24.736Z","cases":["action:norfolk:AC/00007/24","action:norfolk:AC/00009/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["No owner recorded"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xdadf1f38878dc61ab13423640e8cd75261ea311e5303345ee77fda56f1178202'),
	(25, '2024-10-01 08:00:24.833+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00001/24,action:norfolk:AC/00005/24,action:norfolk:AC/00006/24,action:norfolk:AC/00007/24,action:norfolk:AC/00009/24,action:norfolk:AC/00010/24,action:norfolk:AC/00011/24,complaint:norfolk:CO/00003/24,complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00006/24,complaint:norfolk:CO/00007/24,complaint:norfolk:CO/00009/24,complaint:norfolk:CO/00010/24,complaint:norfolk:CO/00011/24,complaint:norfolk:CO/ERASE/1,conduct:norfolk:CO/00005/24,dsi:norfolk:DS/00002/24,dsi:norfolk:DS/00005/24,dsi:norfolk:DS/00006/24,dsi:norfolk:DS/00007/24,dsi:norfolk:DS/00011/24,proceeding:norfolk:PR/00001/24,proceeding:norfolk:PR/00005/24,proceeding:norfolk:PR/00009/24,recommendation:norfolk:RE/00002/24,recommendation:norfolk:RE/00003/24,recommendation:norfolk:RE/00005/24,recommendation:norfolk:RE/00006/24,recommendation:norfolk:RE/00007/24,recommendation:norfolk:RE/00009/24,recommendation:norfolk:RE/00010/24}', '{"actor":"worker","at":"2024-10-01T08:00:24.833Z","cases":["action:norfolk:AC/00001/24","action:norfolk:AC/00005/24","action:norfolk:AC/00006/24","action:norfolk:AC/00007/24","action:norfolk:AC/00009/24","action:norfolk:AC/00010/24","action:norfolk:AC/00011/24","complaint:norfolk:CO/00003/24","complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00006/24","complaint:norfolk:CO/00007/24","complaint:norfolk:CO/00009/24","complaint:norfolk:CO/00010/24","complaint:norfolk:CO/00011/24","complaint:norfolk:CO/ERASE/1","conduct:norfolk:CO/00005/24","dsi:norfolk:DS/00002/24","dsi:norfolk:DS/00005/24","dsi:norfolk:DS/00006/24","dsi:norfolk:DS/00007/24","dsi:norfolk:DS/00011/24","proceeding:norfolk:PR/00001/24","proceeding:norfolk:PR/00005/24","proceeding:norfolk:PR/00009/24","recommendation:norfolk:RE/00002/24","recommendation:norfolk:RE/00003/24","recommendation:norfolk:RE/00005/24","recommendation:norfolk:RE/00006/24","recommendation:norfolk:RE/00007/24","recommendation:norfolk:RE/00009/24","recommendation:norfolk:RE/00010/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Head of Professional Standards"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x4fe99023f80b059383359cca7ecdd0c5c728c50de82f2ceb24aa4d7e7bf9135c'),
	(27, '2024-10-01 08:00:25.959+00', 'worker', 'disclosure', 'norfolk', '{complaint:norfolk:CO/00011/24}', '{"actor":"worker","at":"2024-10-01T08:00:25.959Z","cases":["complaint:norfolk:CO/00011/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["OPCC contact"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x6b4499206e8584bce930ef16b173153553e586faf21a3d1373214f7a75cefabd'),
	(28, '2024-10-01 08:00:26.515+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:PAM-1/3}', '{"actor":"worker","at":"2024-10-01T08:00:26.515Z","cases":["action:norfolk:PAM-1/3"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Office 3"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xad881b2192c5b6b91c64b87d79e2d72a73edb673c6aeed18c5a40882c1b7a490'),
	(29, '2024-10-01 08:00:26.607+00', 'worker', 'disclosure', 'norfolk', '{complaint:norfolk:CO/00003/24,recommendation:norfolk:RE/00002/24,recommendation:norfolk:RE/00003/24,recommendation:norfolk:RE/00005/24,recommendation:norfolk:RE/00006/24,recommendation:norfolk:RE/00007/24,recommendation:norfolk:RE/00009/24,recommendation:norfolk:RE/00010/24}', '{"actor":"worker","at":"2024-10-01T08:00:26.607Z","cases":["complaint:norfolk:CO/00003/24","recommendation:norfolk:RE/00002/24","recommendation:norfolk:RE/00003/24","recommendation:norfolk:RE/00005/24","recommendation:norfolk:RE/00006/24","recommendation:norfolk:RE/00007/24","recommendation:norfolk:RE/00009/24","recommendation:norfolk:RE/00010/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Some words."],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x146603c9e211855058dc2e4dd7485c91899496856759b5d6174910987629a3a5'),
	(30, '2024-10-01 08:00:27.096+00', 'worker', 'disclosure', 'suffolk', '{complaint:suffolk:CO/00004/24,complaint:suffolk:CO/00008/24,complaint:suffolk:CO/00012/24,recommendation:suffolk:RE/00008/24,recommendation:suffolk:RE/00012/24}', '{"actor":"worker","at":"2024-10-01T08:00:27.096Z","cases":["complaint:suffolk:CO/00004/24","complaint:suffolk:CO/00008/24","complaint:suffolk:CO/00012/24","recommendation:suffolk:RE/00008/24","recommendation:suffolk:RE/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Some words."],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x89e4e3beb5192ceb5623d6c9e776e2a6338afa96b33bd9d4abc44eae3236b909'),
	(31, '2024-10-01 08:00:27.269+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00005/24,action:norfolk:AC/00006/24}', '{"actor":"worker","at":"2024-10-01T08:00:27.269Z","cases":["action:norfolk:AC/00005/24","action:norfolk:AC/00006/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["OFF-0123"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xe2a9d85d658cd0b4709c1e62519364d3ea5ce79de7015c03a295d3908a9e2a91'),
	(32, '2024-10-02 08:00:28.887+00', 'worker', 'disclosure', 'norfolk', '{complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00006/24,complaint:norfolk:CO/00007/24,complaint:norfolk:CO/00009/24,complaint:norfolk:CO/00010/24,complaint:norfolk:CO/ERASE/1,conduct:norfolk:CO/00002/24,conduct:norfolk:CO/00007/24,dsi:norfolk:DS/00002/24,dsi:norfolk:DS/00005/24,dsi:norfolk:DS/00006/24,dsi:norfolk:DS/00007/24,dsi:norfolk:DS/00011/24}', '{"actor":"worker","at":"2024-10-02T08:00:28.887Z","cases":["complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00006/24","complaint:norfolk:CO/00007/24","complaint:norfolk:CO/00009/24","complaint:norfolk:CO/00010/24","complaint:norfolk:CO/ERASE/1","conduct:norfolk:CO/00002/24","conduct:norfolk:CO/00007/24","dsi:norfolk:DS/00002/24","dsi:norfolk:DS/00005/24","dsi:norfolk:DS/00006/24","dsi:norfolk:DS/00007/24","dsi:norfolk:DS/00011/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Professional Standards Department"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xe5f6d53c16e712b1d06521d78d7089df6f153ca96e135c21eeb8d08d64bd4cf6'),
	(33, '2024-10-02 08:00:29.265+00', 'worker', 'disclosure', 'suffolk', '{recommendation:suffolk:RE/00012/24}', '{"actor":"worker","at":"2024-10-02T08:00:29.265Z","cases":["recommendation:suffolk:RE/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Some words."],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x6b79aec0b035ba875c8524d0cf71ac8290664eb5ce3f3651d7dc0f04a1c01232'),
	(34, '2024-10-02 08:00:31.229+00', 'worker', 'disclosure', 'suffolk', '{complaint:suffolk:CO/00012/24,conduct:suffolk:CO/00004/24}', '{"actor":"worker","at":"2024-10-02T08:00:31.229Z","cases":["complaint:suffolk:CO/00012/24","conduct:suffolk:CO/00004/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Professional Standards Department"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x9e23cc8afed4622bd95feaecbdcddee7e507ed13ea61f6136057b200491612d1'),
	(35, '2024-10-02 08:00:31.254+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00004/24,complaint:suffolk:CO/00012/24,conduct:suffolk:CO/00004/24,recommendation:suffolk:RE/00012/24}', '{"actor":"worker","at":"2024-10-02T08:00:31.254Z","cases":["action:suffolk:AC/00004/24","complaint:suffolk:CO/00012/24","conduct:suffolk:CO/00004/24","recommendation:suffolk:RE/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Head of Professional Standards"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x2afc478079f1a68d4ae24133751b99f26df766b8f9b8f628959425d4e0ba7156'),
	(36, '2024-10-02 08:00:32.308+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00004/24}', '{"actor":"worker","at":"2024-10-02T08:00:32.308Z","cases":["action:suffolk:AC/00004/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["CPL-00042"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xcd8888be0186b4f64ce3ac49ece951cbe190df7c76d27eb1ee7d891b3357135a'),
	(37, '2024-10-02 08:00:32.308+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00001/24}', '{"actor":"worker","at":"2024-10-02T08:00:32.308Z","cases":["action:norfolk:AC/00001/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Chief Constable"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x5a8b6a039d38effbb4056110e03e53b1796631cee4e0aa5d06bded274c56bc88'),
	(38, '2024-10-02 08:00:33.424+00', 'worker', 'disclosure', 'norfolk', '{recommendation:norfolk:RE/00007/24,recommendation:norfolk:RE/00010/24}', '{"actor":"worker","at":"2024-10-02T08:00:33.424Z","cases":["recommendation:norfolk:RE/00007/24","recommendation:norfolk:RE/00010/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Some words."],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x810baa6e1254beb5c2fcffb2910f3c268c73a6bedf7c6a62e7727ac659d518a2'),
	(39, '2024-10-02 08:00:33.553+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00001/24,action:norfolk:AC/00005/24,action:norfolk:AC/00006/24,complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00006/24,complaint:norfolk:CO/00007/24,complaint:norfolk:CO/00009/24,complaint:norfolk:CO/00010/24,complaint:norfolk:CO/ERASE/1,dsi:norfolk:DS/00002/24,dsi:norfolk:DS/00005/24,dsi:norfolk:DS/00006/24,dsi:norfolk:DS/00007/24,dsi:norfolk:DS/00011/24,recommendation:norfolk:RE/00007/24,recommendation:norfolk:RE/00010/24}', '{"actor":"worker","at":"2024-10-02T08:00:33.553Z","cases":["action:norfolk:AC/00001/24","action:norfolk:AC/00005/24","action:norfolk:AC/00006/24","complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00006/24","complaint:norfolk:CO/00007/24","complaint:norfolk:CO/00009/24","complaint:norfolk:CO/00010/24","complaint:norfolk:CO/ERASE/1","dsi:norfolk:DS/00002/24","dsi:norfolk:DS/00005/24","dsi:norfolk:DS/00006/24","dsi:norfolk:DS/00007/24","dsi:norfolk:DS/00011/24","recommendation:norfolk:RE/00007/24","recommendation:norfolk:RE/00010/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Head of Professional Standards"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x2af6948fecc17aaae9c51f900714a1edca8dc153f511b4361398a723e64b5c58'),
	(40, '2024-10-02 08:00:34.896+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00005/24,action:norfolk:AC/00006/24}', '{"actor":"worker","at":"2024-10-02T08:00:34.896Z","cases":["action:norfolk:AC/00005/24","action:norfolk:AC/00006/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["OFF-0123"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x3bfd0b17ed4df6e45c90c584e1997188f552776cf1bdc2a17b1d7f8647cdbeb8'),
	(41, '2024-10-03 08:00:10.736+00', 'worker', 'disclosure', 'suffolk', '{recommendation:suffolk:RE/00012/24,complaint:suffolk:CO/00004/24,recommendation:suffolk:RE/00008/24}', '{"actor":"worker","at":"2024-10-03T08:00:10.736Z","cases":["recommendation:suffolk:RE/00012/24","complaint:suffolk:CO/00004/24","recommendation:suffolk:RE/00008/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Some words."],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x4c2355ce65c61de2d5e59297e5ba6190bca23ea262c78b06236d134f2cd6c216'),
	(42, '2024-10-03 08:00:10.811+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00001/24,action:norfolk:AC/00010/24}', '{"actor":"worker","at":"2024-10-03T08:00:10.811Z","cases":["action:norfolk:AC/00001/24","action:norfolk:AC/00010/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Chief Constable"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x0800a05f6f9b2166bad863f76b48dbc317b9a76ec9240dac181ba8fcff10a189'),
	(43, '2024-10-03 08:00:11.32+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00004/24}', '{"actor":"worker","at":"2024-10-03T08:00:11.320Z","cases":["action:suffolk:AC/00004/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["CPL-00042"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xb028f82d7d0d92f8f86ab3fdc70258acfd42fd126176c57f974bf1522cdb3524'),
	(44, '2024-10-03 08:00:11.562+00', 'worker', 'disclosure', 'suffolk', '{conduct:suffolk:CO/00004/24,complaint:suffolk:CO/00012/24}', '{"actor":"worker","at":"2024-10-03T08:00:11.562Z","cases":["conduct:suffolk:CO/00004/24","complaint:suffolk:CO/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Professional Standards Department"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x74bc2bd2f952e762f137509799ffb42b9cd536253aea45c368a91f04ac4737fa'),
	(45, '2024-10-03 08:00:11.686+00', 'worker', 'disclosure', 'norfolk', '{complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00006/24,complaint:norfolk:CO/00009/24,complaint:norfolk:CO/ERASE/1,conduct:norfolk:CO/00007/24,complaint:norfolk:CO/00001/24,complaint:norfolk:CO/00007/24,complaint:norfolk:CO/00010/24,complaint:norfolk:CO/00011/24,conduct:norfolk:CO/00002/24,dsi:norfolk:DS/00002/24,dsi:norfolk:DS/00005/24,dsi:norfolk:DS/00006/24,dsi:norfolk:DS/00007/24,dsi:norfolk:DS/00011/24}', '{"actor":"worker","at":"2024-10-03T08:00:11.686Z","cases":["complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00006/24","complaint:norfolk:CO/00009/24","complaint:norfolk:CO/ERASE/1","conduct:norfolk:CO/00007/24","complaint:norfolk:CO/00001/24","complaint:norfolk:CO/00007/24","complaint:norfolk:CO/00010/24","complaint:norfolk:CO/00011/24","conduct:norfolk:CO/00002/24","dsi:norfolk:DS/00002/24","dsi:norfolk:DS/00005/24","dsi:norfolk:DS/00006/24","dsi:norfolk:DS/00007/24","dsi:norfolk:DS/00011/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Professional Standards Department"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x496d19d8fddc4aceb5caee110dce865a73a5882656c9fcba0dd949eb6cb76667'),
	(46, '2024-10-03 08:00:12.192+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00004/24,conduct:suffolk:CO/00004/24,recommendation:suffolk:RE/00012/24,complaint:suffolk:CO/00004/24,complaint:suffolk:CO/00012/24,recommendation:suffolk:RE/00008/24}', '{"actor":"worker","at":"2024-10-03T08:00:12.192Z","cases":["action:suffolk:AC/00004/24","conduct:suffolk:CO/00004/24","recommendation:suffolk:RE/00012/24","complaint:suffolk:CO/00004/24","complaint:suffolk:CO/00012/24","recommendation:suffolk:RE/00008/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Head of Professional Standards"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x026c4c4b14539a8daf28b7167c89897e33690f03b97c214ab672ce743a24268f'),
	(47, '2024-10-03 08:00:12.197+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00007/24}', '{"actor":"worker","at":"2024-10-03T08:00:12.197Z","cases":["action:norfolk:AC/00007/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["No owner recorded"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xb598764c296280406c90c9cd3dd252eb6eb1b8df347a4201b7d2fd58256af7c3'),
	(48, '2024-10-03 08:00:12.599+00', 'worker', 'disclosure', 'norfolk', '{recommendation:norfolk:RE/00007/24,recommendation:norfolk:RE/00010/24,complaint:norfolk:CO/00003/24,recommendation:norfolk:RE/00006/24,recommendation:norfolk:RE/00009/24}', '{"actor":"worker","at":"2024-10-03T08:00:12.599Z","cases":["recommendation:norfolk:RE/00007/24","recommendation:norfolk:RE/00010/24","complaint:norfolk:CO/00003/24","recommendation:norfolk:RE/00006/24","recommendation:norfolk:RE/00009/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Some words."],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x14d86481c16e8c924f628dd69622ac7242d03f708530e4e7301dcc753e238397'),
	(49, '2024-10-03 08:00:12.837+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00001/24,action:norfolk:AC/00005/24,action:norfolk:AC/00006/24,complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00006/24,complaint:norfolk:CO/00009/24,complaint:norfolk:CO/ERASE/1,recommendation:norfolk:RE/00007/24,recommendation:norfolk:RE/00010/24,action:norfolk:AC/00007/24,action:norfolk:AC/00010/24,complaint:norfolk:CO/00003/24,complaint:norfolk:CO/00007/24,complaint:norfolk:CO/00010/24,complaint:norfolk:CO/00011/24,dsi:norfolk:DS/00002/24,dsi:norfolk:DS/00005/24,dsi:norfolk:DS/00006/24,dsi:norfolk:DS/00007/24,dsi:norfolk:DS/00011/24,recommendation:norfolk:RE/00006/24,recommendation:norfolk:RE/00009/24}', '{"actor":"worker","at":"2024-10-03T08:00:12.837Z","cases":["action:norfolk:AC/00001/24","action:norfolk:AC/00005/24","action:norfolk:AC/00006/24","complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00006/24","complaint:norfolk:CO/00009/24","complaint:norfolk:CO/ERASE/1","recommendation:norfolk:RE/00007/24","recommendation:norfolk:RE/00010/24","action:norfolk:AC/00007/24","action:norfolk:AC/00010/24","complaint:norfolk:CO/00003/24","complaint:norfolk:CO/00007/24","complaint:norfolk:CO/00010/24","complaint:norfolk:CO/00011/24","dsi:norfolk:DS/00002/24","dsi:norfolk:DS/00005/24","dsi:norfolk:DS/00006/24","dsi:norfolk:DS/00007/24","dsi:norfolk:DS/00011/24","recommendation:norfolk:RE/00006/24","recommendation:norfolk:RE/00009/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Head of Professional Standards"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xaf5c5188440da14cd5309632c9333cfeca2ce2bf06a9d035e53c4a6e49681314'),
	(50, '2024-10-03 08:00:13.057+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00005/24,action:norfolk:AC/00006/24}', '{"actor":"worker","at":"2024-10-03T08:00:13.057Z","cases":["action:norfolk:AC/00005/24","action:norfolk:AC/00006/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["OFF-0123"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xcff62d04bcdda7df97089e2dd42c6e45b3c36fed5ee8d9fb640060e430badd77'),
	(51, '2024-10-04 08:00:07.542+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00012/24}', '{"actor":"worker","at":"2024-10-04T08:00:07.542Z","cases":["action:suffolk:AC/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["No owner recorded"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xf3a581fe00fb5cf1fd1af617f3aa978af3e3ee3b3163c742bf91a0488ba73a34'),
	(52, '2024-10-04 08:00:07.542+00', 'worker', 'disclosure', 'suffolk', '{complaint:suffolk:CO/00008/24,complaint:suffolk:CO/00012/24,dsi:suffolk:DS/00012/24}', '{"actor":"worker","at":"2024-10-04T08:00:07.542Z","cases":["complaint:suffolk:CO/00008/24","complaint:suffolk:CO/00012/24","dsi:suffolk:DS/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Professional Standards Department"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x28fc79fb1b339a57bf5814556f5d525014cc8cdac45865e936831028bf61ce84'),
	(53, '2024-10-04 08:00:08.287+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00011/24}', '{"actor":"worker","at":"2024-10-04T08:00:08.287Z","cases":["action:norfolk:AC/00011/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Chief Constable"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x39ffbe067237b864381c4575bd857d14004ed396b72ac7943adba499470df58b'),
	(54, '2024-10-04 08:00:08.302+00', 'worker', 'disclosure', 'norfolk', '{proceeding:norfolk:PR/00001/24}', '{"actor":"worker","at":"2024-10-04T08:00:08.302Z","cases":["proceeding:norfolk:PR/00001/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["officer concerned"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xe7fdfebecd0eb77ef8ddef55fde5d675eced96bff7cce6b9346a014a8455526c'),
	(55, '2024-10-04 08:00:08.982+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00008/24}', '{"actor":"worker","at":"2024-10-04T08:00:08.982Z","cases":["action:suffolk:AC/00008/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["CPL-00042"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x801f706e2d41fcaf3bc8027a58bd47f808a454a3ec8dd18045171553c6836084'),
	(56, '2024-10-04 08:00:08.982+00', 'worker', 'disclosure', 'suffolk', '{complaint:suffolk:CO/00004/24,complaint:suffolk:CO/00008/24,complaint:suffolk:CO/00012/24}', '{"actor":"worker","at":"2024-10-04T08:00:08.982Z","cases":["complaint:suffolk:CO/00004/24","complaint:suffolk:CO/00008/24","complaint:suffolk:CO/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Some words."],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xe7eedcb094959b39177b5b9b3ec45fd5b718c41a957c5e5ffc7ad1d993b955ac'),
	(57, '2024-10-04 08:00:09.28+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00008/24,action:suffolk:AC/00012/24,complaint:suffolk:CO/00004/24,complaint:suffolk:CO/00008/24,complaint:suffolk:CO/00012/24,dsi:suffolk:DS/00012/24}', '{"actor":"worker","at":"2024-10-04T08:00:09.280Z","cases":["action:suffolk:AC/00008/24","action:suffolk:AC/00012/24","complaint:suffolk:CO/00004/24","complaint:suffolk:CO/00008/24","complaint:suffolk:CO/00012/24","dsi:suffolk:DS/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Head of Professional Standards"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xfdae4295bf70e23e1f6fb765586657f4a4abf89c471c48ec2df82b4e699e24cc'),
	(58, '2024-10-04 08:00:09.301+00', 'worker', 'disclosure', 'norfolk', '{complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00006/24,complaint:norfolk:CO/00007/24,complaint:norfolk:CO/00009/24,complaint:norfolk:CO/00010/24,conduct:norfolk:CO/00002/24,dsi:norfolk:DS/00002/24,dsi:norfolk:DS/00005/24,dsi:norfolk:DS/00006/24,dsi:norfolk:DS/00007/24,dsi:norfolk:DS/00011/24,proceeding:norfolk:PR/00009/24}', '{"actor":"worker","at":"2024-10-04T08:00:09.301Z","cases":["complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00006/24","complaint:norfolk:CO/00007/24","complaint:norfolk:CO/00009/24","complaint:norfolk:CO/00010/24","conduct:norfolk:CO/00002/24","dsi:norfolk:DS/00002/24","dsi:norfolk:DS/00005/24","dsi:norfolk:DS/00006/24","dsi:norfolk:DS/00007/24","dsi:norfolk:DS/00011/24","proceeding:norfolk:PR/00009/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Professional Standards Department"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xffa77e587d4110cacdc9b3667b2e496352eb656c1e4ec00aa65c918d28b112e7'),
	(60, '2024-10-04 08:00:09.849+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00009/24,action:norfolk:AC/00011/24,complaint:norfolk:CO/00005/24,complaint:norfolk:CO/00006/24,complaint:norfolk:CO/00007/24,complaint:norfolk:CO/00009/24,complaint:norfolk:CO/00010/24,dsi:norfolk:DS/00002/24,dsi:norfolk:DS/00005/24,dsi:norfolk:DS/00006/24,dsi:norfolk:DS/00007/24,dsi:norfolk:DS/00011/24,proceeding:norfolk:PR/00001/24,proceeding:norfolk:PR/00009/24,recommendation:norfolk:RE/00005/24}', '{"actor":"worker","at":"2024-10-04T08:00:09.849Z","cases":["action:norfolk:AC/00009/24","action:norfolk:AC/00011/24","complaint:norfolk:CO/00005/24","complaint:norfolk:CO/00006/24","complaint:norfolk:CO/00007/24","complaint:norfolk:CO/00009/24","complaint:norfolk:CO/00010/24","dsi:norfolk:DS/00002/24","dsi:norfolk:DS/00005/24","dsi:norfolk:DS/00006/24","dsi:norfolk:DS/00007/24","dsi:norfolk:DS/00011/24","proceeding:norfolk:PR/00001/24","proceeding:norfolk:PR/00009/24","recommendation:norfolk:RE/00005/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Head of Professional Standards"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x91f309f2b00cd1ade3912f21930767b679adaa0fba18b8a704abd3eff8f458e9'),
	(61, '2024-10-04 08:00:10.14+00', 'worker', 'disclosure', 'norfolk', '{action:norfolk:AC/00009/24}', '{"actor":"worker","at":"2024-10-04T08:00:10.140Z","cases":["action:norfolk:AC/00009/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["No owner recorded"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xd028a066abb298bfe6f81f9eff59317f167069632eb818219f0d3082f44824fe'),
	(63, '2024-10-04 08:00:10.526+00', 'worker', 'disclosure', 'suffolk', '{complaint:suffolk:CO/00008/24,complaint:suffolk:CO/00012/24,dsi:suffolk:DS/00012/24}', '{"actor":"worker","at":"2024-10-04T08:00:10.526Z","cases":["complaint:suffolk:CO/00008/24","complaint:suffolk:CO/00012/24","dsi:suffolk:DS/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Professional Standards Department"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x4ac0e99cfba0be7a86a65608dd031ae769052171fa18041c03ceea9ef04e82f1'),
	(59, '2024-10-04 08:00:09.783+00', 'worker', 'disclosure', 'norfolk', '{recommendation:norfolk:RE/00005/24}', '{"actor":"worker","at":"2024-10-04T08:00:09.783Z","cases":["recommendation:norfolk:RE/00005/24"],"correlationId":null,"filter":{},"force":"norfolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["Some words."],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\x2b98064b22d20d9c3d932850bc55a9f3253553e44b5eec584722c30034fec3d1'),
	(62, '2024-10-04 08:00:10.323+00', 'worker', 'disclosure', 'suffolk', '{action:suffolk:AC/00012/24}', '{"actor":"worker","at":"2024-10-04T08:00:10.323Z","cases":["action:suffolk:AC/00012/24"],"correlationId":null,"filter":{},"force":"suffolk","operation":"disclosure","part":1,"parts":1,"purpose":null,"recipients":["No owner recorded"],"refusal":null,"roles":[],"via":"worker","what":"reminder mail"}', '\xfefd1ecc7ee37d55d6ce50ce3ecfaa55eb47ad0208cd49977355d1bf49156493');

INSERT INTO read_log.head VALUES
	(true, 63, '\x4ac0e99cfba0be7a86a65608dd031ae769052171fa18041c03ceea9ef04e82f1');

INSERT INTO read_model.case_fact VALUES
	('complaint:norfolk:CO/00001/24', 1, 'norfolk', 'made', '2023-01-11', 'OFF-0123', NULL),
	('complaint:norfolk:CO/00001/24', 2, 'norfolk', 'investigation', '2023-01-11', 'CPL-00042', 'CM/00001/23'),
	('complaint:norfolk:CO/00001/24', 3, 'norfolk', 'allegation', '2023-04-05', 'CPL-00042', 'CM/00001/23'),
	('complaint:norfolk:CO/00001/24', 4, 'norfolk', 'contact-not-required', '2023-08-22', NULL, 'CM/00001/23'),
	('complaint:norfolk:CO/00002/24', 1, 'norfolk', 'made', '2023-10-31', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00002/24', 2, 'norfolk', 'contact-not-required', '2024-02-03', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00002/24', 3, 'norfolk', 'contacted', '2024-03-24', 'CPL-00042', 'CM/00001/23'),
	('complaint:norfolk:CO/00002/24', 4, 'norfolk', 'logged', '2024-07-31', 'OFF-0123', NULL),
	('complaint:norfolk:CO/00003/24', 1, 'norfolk', 'made', '2023-10-16', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00003/24', 2, 'norfolk', 'referred', '2023-11-24', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00003/24', 3, 'norfolk', 'authority-decided', '2023-12-09', 'OFF-0123', NULL),
	('complaint:norfolk:CO/00003/24', 4, 'norfolk', 'withdrawal-received', '2024-03-22', 'CPL-00042', NULL),
	('complaint:norfolk:CO/00005/24', 1, 'norfolk', 'made', '2023-09-01', NULL, 'CM/00001/23'),
	('complaint:norfolk:CO/00005/24', 2, 'norfolk', 'chapter-13-drafted', '2023-09-06', NULL, 'CM/00001/23'),
	('complaint:norfolk:CO/00005/24', 3, 'norfolk', 'must-be-referred', '2024-01-04', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00005/24', 4, 'norfolk', 'review-body-decided', '2024-04-11', 'CPL-00042', 'CM/00001/23'),
	('complaint:norfolk:CO/00006/24', 1, 'norfolk', 'made', '2023-02-23', NULL, 'CM/00001/23'),
	('complaint:norfolk:CO/00006/24', 2, 'norfolk', 'must-be-referred', '2023-04-14', 'CPL-00042', 'CM/00001/23'),
	('complaint:norfolk:CO/00006/24', 3, 'norfolk', 'learning', '2023-06-25', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00006/24', 4, 'norfolk', 'suspended', '2023-10-04', NULL, NULL),
	('complaint:norfolk:CO/00007/24', 1, 'norfolk', 'made', '2023-09-08', 'OFF-0123', NULL),
	('complaint:norfolk:CO/00007/24', 2, 'norfolk', 'review-misdirected', '2023-11-04', NULL, NULL),
	('complaint:norfolk:CO/00007/24', 3, 'norfolk', 'must-be-referred', '2024-02-04', NULL, NULL),
	('complaint:norfolk:CO/00007/24', 4, 'norfolk', 'contact-not-required', '2024-04-25', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00009/24', 1, 'norfolk', 'made', '2023-05-24', NULL, NULL),
	('complaint:norfolk:CO/00009/24', 2, 'norfolk', 'update', '2023-11-26', 'CPL-00042', 'CM/00001/23'),
	('complaint:norfolk:CO/00009/24', 3, 'norfolk', 'information-withheld', '2024-03-05', 'CPL-00042', NULL),
	('complaint:norfolk:CO/00009/24', 4, 'norfolk', 'information-withheld', '2024-05-18', 'CPL-00042', NULL),
	('complaint:norfolk:CO/00010/24', 1, 'norfolk', 'made', '2023-11-02', NULL, NULL),
	('complaint:norfolk:CO/00010/24', 2, 'norfolk', 'investigation', '2024-01-09', NULL, NULL),
	('complaint:norfolk:CO/00010/24', 3, 'norfolk', 'authority-decided', '2024-01-11', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00010/24', 4, 'norfolk', 'must-be-referred', '2024-03-18', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00011/24', 1, 'norfolk', 'made', '2023-07-29', NULL, NULL),
	('complaint:norfolk:CO/00011/24', 2, 'norfolk', 'review-requested', '2023-12-04', 'OFF-0123', NULL),
	('complaint:norfolk:CO/00011/24', 3, 'norfolk', 'investigation', '2024-05-08', 'OFF-0123', 'CM/00001/23'),
	('complaint:norfolk:CO/00011/24', 4, 'norfolk', 'review-decided', '2024-06-03', 'CPL-00042', 'CM/00001/23'),
	('complaint:norfolk:CO/ERASE/1', 1, 'norfolk', 'made', '2024-09-02', 'CPL-00042', NULL),
	('complaint:norfolk:CO/ERASE/1', 2, 'norfolk', 'contacted', '2024-09-03', NULL, NULL),
	('complaint:norfolk:CO/OLD/1', 1, 'norfolk', 'made', '2016-01-04', 'CPL-00043', NULL),
	('complaint:norfolk:CO/OLD/1', 2, 'norfolk', 'logged', '2016-01-05', NULL, NULL),
	('complaint:norfolk:CO/OLD/1', 3, 'norfolk', 'finalised', '2016-03-04', NULL, NULL),
	('complaint:suffolk:CO/00004/24', 1, 'suffolk', 'made', '2023-01-11', NULL, NULL),
	('complaint:suffolk:CO/00004/24', 2, 'suffolk', 'finalised', '2023-03-20', NULL, NULL),
	('complaint:suffolk:CO/00004/24', 3, 'suffolk', 'review-misdirected', '2023-07-09', 'OFF-0123', 'CM/00001/23'),
	('complaint:suffolk:CO/00004/24', 4, 'suffolk', 'review-body-decided', '2023-11-02', NULL, 'CM/00001/23'),
	('complaint:suffolk:CO/00008/24', 1, 'suffolk', 'made', '2023-08-06', NULL, 'CM/00001/23'),
	('complaint:suffolk:CO/00008/24', 2, 'suffolk', 'finalised', '2023-10-03', NULL, NULL),
	('complaint:suffolk:CO/00008/24', 3, 'suffolk', 'iopc-recommendation', '2024-01-20', 'CPL-00042', 'CM/00001/23'),
	('complaint:suffolk:CO/00012/24', 1, 'suffolk', 'made', '2023-08-29', 'CPL-00042', 'CM/00001/23'),
	('complaint:suffolk:CO/00012/24', 2, 'suffolk', 'must-be-referred', '2023-09-09', 'CPL-00042', NULL),
	('complaint:suffolk:CO/00012/24', 3, 'suffolk', 'review-body-decided', '2023-09-15', 'CPL-00042', 'CM/00001/23'),
	('conduct:norfolk:CO/00001/24', 1, 'norfolk', 'came-to-attention', '2023-01-12', 'CPL-00042', NULL),
	('conduct:norfolk:CO/00001/24', 2, 'norfolk', 'interested-person', '2023-01-23', 'OFF-0123', NULL),
	('conduct:norfolk:CO/00001/24', 3, 'norfolk', 'notice', '2023-01-23', 'CPL-00042', 'CM/00001/23'),
	('conduct:norfolk:CO/00001/24', 4, 'norfolk', 'mode-decided', '2023-04-25', 'OFF-0123', 'CM/00001/23'),
	('conduct:norfolk:CO/00002/24', 1, 'norfolk', 'came-to-attention', '2023-01-15', NULL, NULL),
	('conduct:norfolk:CO/00002/24', 2, 'norfolk', 'update', '2023-02-23', NULL, 'CM/00001/23'),
	('conduct:norfolk:CO/00002/24', 3, 'norfolk', 'must-be-referred', '2023-07-29', NULL, NULL),
	('conduct:norfolk:CO/00002/24', 4, 'norfolk', 'proceedings-concluded', '2023-08-14', NULL, NULL),
	('conduct:norfolk:CO/00003/24', 1, 'norfolk', 'came-to-attention', '2023-08-05', 'CPL-00042', NULL),
	('conduct:norfolk:CO/00003/24', 2, 'norfolk', 'severity', '2023-09-04', 'OFF-0123', 'CM/00001/23'),
	('conduct:norfolk:CO/00003/24', 3, 'norfolk', 'mode-decided', '2023-12-01', 'OFF-0123', NULL),
	('conduct:norfolk:CO/00003/24', 4, 'norfolk', 'severity-notified', '2024-02-02', 'OFF-0123', 'CM/00001/23'),
	('conduct:norfolk:CO/00005/24', 1, 'norfolk', 'came-to-attention', '2023-01-11', NULL, NULL),
	('conduct:norfolk:CO/00005/24', 2, 'norfolk', 'severity', '2023-01-11', 'CPL-00042', 'CM/00001/23'),
	('conduct:norfolk:CO/00005/24', 3, 'norfolk', 'officer-suspended', '2023-01-11', 'OFF-0123', 'CM/00001/23'),
	('conduct:norfolk:CO/00005/24', 4, 'norfolk', 'finalised', '2023-06-13', 'CPL-00042', 'CM/00001/23'),
	('conduct:norfolk:CO/00006/24', 1, 'norfolk', 'came-to-attention', '2023-02-11', NULL, NULL),
	('conduct:norfolk:CO/00006/24', 2, 'norfolk', 'mode-decided', '2023-05-04', NULL, 'CM/00001/23'),
	('conduct:norfolk:CO/00006/24', 3, 'norfolk', 'recorded', '2023-07-19', 'CPL-00042', 'CM/00001/23'),
	('conduct:norfolk:CO/00006/24', 4, 'norfolk', 'suspended', '2023-12-21', 'CPL-00042', 'CM/00001/23'),
	('conduct:norfolk:CO/00007/24', 1, 'norfolk', 'came-to-attention', '2023-10-09', 'CPL-00042', NULL),
	('conduct:norfolk:CO/00007/24', 2, 'norfolk', 'investigation', '2023-11-29', 'OFF-0123', NULL),
	('conduct:norfolk:CO/00007/24', 3, 'norfolk', 'investigation', '2024-02-18', NULL, NULL),
	('conduct:norfolk:CO/00007/24', 4, 'norfolk', 'chapter-13-withheld', '2024-05-02', 'OFF-0123', NULL),
	('conduct:norfolk:CO/00009/24', 1, 'norfolk', 'came-to-attention', '2023-01-18', NULL, NULL),
	('conduct:norfolk:CO/00009/24', 2, 'norfolk', 'learning', '2023-05-03', 'OFF-0123', 'CM/00001/23'),
	('conduct:norfolk:CO/00009/24', 3, 'norfolk', 'mode-decided', '2023-07-11', 'CPL-00042', 'CM/00001/23'),
	('conduct:norfolk:CO/00010/24', 1, 'norfolk', 'came-to-attention', '2023-11-03', NULL, NULL),
	('conduct:norfolk:CO/00010/24', 2, 'norfolk', 'suspended', '2023-11-30', 'OFF-0123', NULL),
	('conduct:norfolk:CO/00010/24', 3, 'norfolk', 'resumed', '2024-05-06', NULL, 'CM/00001/23'),
	('conduct:norfolk:CO/00011/24', 1, 'norfolk', 'came-to-attention', '2023-11-04', 'OFF-0123', NULL),
	('conduct:norfolk:CO/00011/24', 2, 'norfolk', 'finalised', '2024-02-09', 'CPL-00042', NULL),
	('conduct:norfolk:CO/00011/24', 3, 'norfolk', 'outcome-notified', '2024-04-06', NULL, 'CM/00001/23'),
	('conduct:suffolk:CO/00004/24', 1, 'suffolk', 'came-to-attention', '2023-01-17', 'OFF-0123', 'CM/00001/23'),
	('conduct:suffolk:CO/00004/24', 2, 'suffolk', 'investigation', '2023-04-16', NULL, NULL),
	('conduct:suffolk:CO/00004/24', 3, 'suffolk', 'chapter-13-drafted', '2023-06-20', NULL, NULL),
	('conduct:suffolk:CO/00004/24', 4, 'suffolk', 'learning', '2023-10-29', 'CPL-00042', NULL),
	('conduct:suffolk:CO/00008/24', 1, 'suffolk', 'came-to-attention', '2023-10-30', 'OFF-0123', 'CM/00001/23'),
	('conduct:suffolk:CO/00008/24', 2, 'suffolk', 'recorded', '2024-02-05', 'OFF-0123', 'CM/00001/23'),
	('conduct:suffolk:CO/00008/24', 3, 'suffolk', 'referred', '2024-06-27', NULL, 'CM/00001/23'),
	('conduct:suffolk:CO/00012/24', 1, 'suffolk', 'came-to-attention', '2023-01-21', 'OFF-0123', 'CM/00001/23'),
	('conduct:suffolk:CO/00012/24', 2, 'suffolk', 'severity', '2023-03-15', 'CPL-00042', 'CM/00001/23'),
	('conduct:suffolk:CO/00012/24', 3, 'suffolk', 'investigation', '2023-07-26', NULL, NULL),
	('dsi:norfolk:DS/00001/24', 1, 'norfolk', 'came-to-attention', '2023-01-15', NULL, 'CM/00001/23'),
	('dsi:norfolk:DS/00001/24', 2, 'norfolk', 'mode-decided', '2023-02-02', 'OFF-0123', NULL),
	('dsi:norfolk:DS/00001/24', 3, 'norfolk', 'learning', '2023-04-30', NULL, 'CM/00001/23'),
	('dsi:norfolk:DS/00001/24', 4, 'norfolk', 'update', '2023-07-14', NULL, 'CM/00001/23'),
	('dsi:norfolk:DS/00002/24', 1, 'norfolk', 'came-to-attention', '2023-11-01', 'CPL-00042', 'CM/00001/23'),
	('dsi:norfolk:DS/00002/24', 2, 'norfolk', 'chapter-13-drafted', '2023-11-12', 'CPL-00042', NULL),
	('dsi:norfolk:DS/00002/24', 3, 'norfolk', 'recorded', '2024-04-19', 'OFF-0123', 'CM/00001/23'),
	('dsi:norfolk:DS/00002/24', 4, 'norfolk', 'finalised', '2024-06-28', NULL, NULL),
	('dsi:norfolk:DS/00003/24', 1, 'norfolk', 'came-to-attention', '2023-09-17', 'CPL-00042', 'CM/00001/23'),
	('dsi:norfolk:DS/00003/24', 2, 'norfolk', 'proceedings-concluded', '2024-03-07', 'OFF-0123', NULL),
	('dsi:norfolk:DS/00003/24', 3, 'norfolk', 'learning', '2024-03-15', 'CPL-00042', 'CM/00001/23'),
	('dsi:norfolk:DS/00003/24', 4, 'norfolk', 'mode-decided', '2024-06-11', NULL, 'CM/00001/23'),
	('dsi:norfolk:DS/00005/24', 1, 'norfolk', 'came-to-attention', '2023-04-21', NULL, NULL),
	('dsi:norfolk:DS/00005/24', 2, 'norfolk', 'investigation', '2023-09-09', 'CPL-00042', 'CM/00001/23'),
	('dsi:norfolk:DS/00005/24', 3, 'norfolk', 'chapter-13-withheld', '2023-09-13', 'CPL-00042', NULL),
	('dsi:norfolk:DS/00005/24', 4, 'norfolk', 'investigation-completed', '2023-09-27', NULL, 'CM/00001/23'),
	('dsi:norfolk:DS/00006/24', 1, 'norfolk', 'came-to-attention', '2023-01-10', 'OFF-0123', 'CM/00001/23'),
	('dsi:norfolk:DS/00006/24', 2, 'norfolk', 'finalised', '2023-05-03', 'OFF-0123', 'CM/00001/23'),
	('dsi:norfolk:DS/00006/24', 3, 'norfolk', 'interested-person', '2023-07-11', NULL, 'CM/00001/23'),
	('dsi:norfolk:DS/00006/24', 4, 'norfolk', 'outcome-notified', '2024-03-21', 'OFF-0123', 'CM/00001/23'),
	('dsi:norfolk:DS/00007/24', 1, 'norfolk', 'came-to-attention', '2023-10-29', 'OFF-0123', 'CM/00001/23'),
	('dsi:norfolk:DS/00007/24', 2, 'norfolk', 'finalised', '2024-02-25', NULL, NULL),
	('dsi:norfolk:DS/00007/24', 3, 'norfolk', 'investigation', '2024-02-27', 'OFF-0123', NULL),
	('dsi:norfolk:DS/00007/24', 4, 'norfolk', 'recorded', '2024-02-29', 'OFF-0123', NULL),
	('dsi:norfolk:DS/00009/24', 1, 'norfolk', 'came-to-attention', '2023-09-26', 'OFF-0123', 'CM/00001/23'),
	('dsi:norfolk:DS/00009/24', 2, 'norfolk', 'mode-decided', '2023-11-29', 'CPL-00042', 'CM/00001/23'),
	('dsi:norfolk:DS/00009/24', 3, 'norfolk', 'became-conduct', '2024-05-29', 'OFF-0123', 'CM/00001/23'),
	('dsi:norfolk:DS/00010/24', 1, 'norfolk', 'came-to-attention', '2023-10-16', 'CPL-00042', NULL),
	('dsi:norfolk:DS/00010/24', 2, 'norfolk', 'investigation', '2024-01-24', NULL, 'CM/00001/23'),
	('dsi:norfolk:DS/00010/24', 3, 'norfolk', 'finalised', '2024-02-24', NULL, NULL),
	('dsi:norfolk:DS/00011/24', 1, 'norfolk', 'came-to-attention', '2023-08-06', NULL, 'CM/00001/23'),
	('dsi:norfolk:DS/00011/24', 2, 'norfolk', 'suspended', '2023-10-13', NULL, 'CM/00001/23'),
	('dsi:norfolk:DS/00011/24', 3, 'norfolk', 'prejudice-determined', '2023-12-21', NULL, 'CM/00001/23'),
	('dsi:suffolk:DS/00004/24', 1, 'suffolk', 'came-to-attention', '2023-03-08', 'OFF-0123', 'CM/00001/23'),
	('dsi:suffolk:DS/00004/24', 2, 'suffolk', 'recorded', '2023-07-10', NULL, 'CM/00001/23'),
	('dsi:suffolk:DS/00004/24', 3, 'suffolk', 'referred', '2023-08-26', 'CPL-00042', NULL),
	('dsi:suffolk:DS/00004/24', 4, 'suffolk', 'finalised', '2023-10-14', NULL, 'CM/00001/23'),
	('dsi:suffolk:DS/00008/24', 1, 'suffolk', 'came-to-attention', '2023-07-23', NULL, NULL),
	('dsi:suffolk:DS/00008/24', 2, 'suffolk', 'suspended', '2023-11-24', 'OFF-0123', NULL),
	('dsi:suffolk:DS/00008/24', 3, 'suffolk', 'mode-decided', '2024-02-20', NULL, 'CM/00001/23'),
	('dsi:suffolk:DS/00012/24', 1, 'suffolk', 'came-to-attention', '2023-01-11', 'OFF-0123', NULL),
	('dsi:suffolk:DS/00012/24', 2, 'suffolk', 'mode-decided', '2023-06-29', NULL, 'CM/00001/23'),
	('dsi:suffolk:DS/00012/24', 3, 'suffolk', 'interested-person', '2023-12-29', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00001/24', 1, 'norfolk', 'referred', '2023-09-26', NULL, NULL),
	('proceeding:norfolk:PR/00001/24', 2, 'norfolk', 'fixed', '2023-11-24', 'CPL-00042', NULL),
	('proceeding:norfolk:PR/00001/24', 3, 'norfolk', 'documents-supplied', '2023-12-19', 'CPL-00042', NULL),
	('proceeding:norfolk:PR/00001/24', 4, 'norfolk', 'officer-joined', '2024-08-22', 'OFF-0123', 'CM/00001/23'),
	('proceeding:norfolk:PR/00002/24', 1, 'norfolk', 'referred', '2023-11-03', 'OFF-0123', NULL),
	('proceeding:norfolk:PR/00002/24', 2, 'norfolk', 'adjourned', '2023-11-16', NULL, NULL),
	('proceeding:norfolk:PR/00002/24', 3, 'norfolk', 'notice-given', '2024-01-19', NULL, NULL),
	('proceeding:norfolk:PR/00002/24', 4, 'norfolk', 'pre-hearing-not-held', '2024-06-17', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00003/24', 1, 'norfolk', 'referred', '2023-11-04', 'CPL-00042', NULL),
	('proceeding:norfolk:PR/00003/24', 2, 'norfolk', 'objection-made', '2024-01-04', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00003/24', 3, 'norfolk', 'officer-left', '2024-03-17', 'OFF-0123', NULL),
	('proceeding:norfolk:PR/00003/24', 4, 'norfolk', 'fixed', '2024-05-04', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00005/24', 1, 'norfolk', 'referred', '2023-01-15', 'CPL-00042', 'CM/00001/23'),
	('proceeding:norfolk:PR/00005/24', 2, 'norfolk', 'objection-made', '2023-03-31', 'OFF-0123', NULL),
	('proceeding:norfolk:PR/00005/24', 3, 'norfolk', 'witness-lists-exchanged', '2023-06-06', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00005/24', 4, 'norfolk', 'pre-hearing-held', '2023-06-12', 'OFF-0123', 'CM/00001/23'),
	('proceeding:norfolk:PR/00006/24', 1, 'norfolk', 'referred', '2023-09-01', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00006/24', 2, 'norfolk', 'panel-appointed', '2023-10-26', NULL, NULL),
	('proceeding:norfolk:PR/00006/24', 3, 'norfolk', 'fixed', '2024-02-26', 'OFF-0123', 'CM/00001/23'),
	('proceeding:norfolk:PR/00006/24', 4, 'norfolk', 'panel-replaced', '2024-07-30', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00007/24', 1, 'norfolk', 'referred', '2023-09-06', 'OFF-0123', 'CM/00001/23'),
	('proceeding:norfolk:PR/00007/24', 2, 'norfolk', 'fixed', '2024-04-14', 'CPL-00042', NULL),
	('proceeding:norfolk:PR/00007/24', 3, 'norfolk', 'notice-published', '2024-04-24', 'OFF-0123', 'CM/00001/23'),
	('proceeding:norfolk:PR/00007/24', 4, 'norfolk', 'fixed', '2024-07-09', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00009/24', 1, 'norfolk', 'referred', '2023-08-17', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00009/24', 2, 'norfolk', 'chair-appointed', '2023-11-11', 'OFF-0123', 'CM/00001/23'),
	('proceeding:norfolk:PR/00009/24', 3, 'norfolk', 'fixed', '2024-07-01', 'OFF-0123', NULL),
	('proceeding:norfolk:PR/00009/24', 4, 'norfolk', 'notice-required', '2024-08-28', NULL, NULL),
	('proceeding:norfolk:PR/00010/24', 1, 'norfolk', 'referred', '2023-01-11', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00010/24', 2, 'norfolk', 'fixed', '2024-02-18', 'CPL-00042', NULL),
	('proceeding:norfolk:PR/00010/24', 3, 'norfolk', 'vacated', '2024-03-03', 'OFF-0123', 'CM/00001/23'),
	('proceeding:norfolk:PR/00010/24', 4, 'norfolk', 'chair-appointed', '2024-06-01', 'CPL-00042', 'CM/00001/23'),
	('proceeding:norfolk:PR/00011/24', 1, 'norfolk', 'referred', '2023-01-17', 'OFF-0123', 'CM/00001/23'),
	('proceeding:norfolk:PR/00011/24', 2, 'norfolk', 'fixed', '2023-03-30', NULL, 'CM/00001/23'),
	('proceeding:norfolk:PR/00011/24', 3, 'norfolk', 'officer-left', '2023-09-03', 'OFF-0123', NULL),
	('proceeding:suffolk:PR/00004/24', 1, 'suffolk', 'referred', '2023-08-28', NULL, NULL),
	('proceeding:suffolk:PR/00004/24', 2, 'suffolk', 'officer-response', '2023-09-01', NULL, NULL),
	('proceeding:suffolk:PR/00004/24', 3, 'suffolk', 'bundle-sent', '2023-09-06', 'CPL-00042', NULL),
	('proceeding:suffolk:PR/00004/24', 4, 'suffolk', 'fixed', '2023-10-20', 'CPL-00042', 'CM/00001/23'),
	('proceeding:suffolk:PR/00008/24', 1, 'suffolk', 'referred', '2023-10-08', 'CPL-00042', 'CM/00001/23'),
	('proceeding:suffolk:PR/00008/24', 2, 'suffolk', 'held', '2024-01-02', 'CPL-00042', 'CM/00001/23'),
	('proceeding:suffolk:PR/00008/24', 3, 'suffolk', 'chair-report', '2024-03-18', NULL, NULL),
	('proceeding:suffolk:PR/00012/24', 1, 'suffolk', 'referred', '2023-11-01', 'OFF-0123', 'CM/00001/23'),
	('proceeding:suffolk:PR/00012/24', 2, 'suffolk', 'officer-joined', '2024-01-29', NULL, NULL),
	('proceeding:suffolk:PR/00012/24', 3, 'suffolk', 'chair-appointed', '2024-08-07', NULL, 'CM/00001/23'),
	('meeting:norfolk:ME/00001/24', 1, 'norfolk', 'scheduled', '2023-01-12', NULL, NULL),
	('meeting:norfolk:ME/00001/24', 2, 'norfolk', 'held', '2023-04-07', 'OFF-0123', NULL),
	('meeting:norfolk:ME/00001/24', 3, 'norfolk', 'question-asked', '2023-04-08', NULL, NULL),
	('meeting:norfolk:ME/00001/24', 4, 'norfolk', 'question-answered', '2023-04-08', NULL, NULL),
	('meeting:norfolk:ME/00002/24', 1, 'norfolk', 'scheduled', '2023-01-17', NULL, NULL),
	('meeting:norfolk:ME/00002/24', 2, 'norfolk', 'moved', '2023-07-06', 'OFF-0123', NULL),
	('meeting:norfolk:ME/00002/24', 3, 'norfolk', 'moved', '2023-08-11', 'OFF-0123', NULL),
	('meeting:norfolk:ME/00002/24', 4, 'norfolk', 'cancelled', '2023-09-14', 'CPL-00042', NULL),
	('meeting:norfolk:ME/00003/24', 1, 'norfolk', 'scheduled', '2023-01-16', 'OFF-0123', NULL),
	('meeting:norfolk:ME/00003/24', 2, 'norfolk', 'moved', '2023-01-31', NULL, NULL),
	('meeting:norfolk:ME/00003/24', 3, 'norfolk', 'moved', '2023-07-11', NULL, 'CM/00001/23'),
	('meeting:norfolk:ME/00003/24', 4, 'norfolk', 'moved', '2023-09-07', 'OFF-0123', NULL),
	('meeting:norfolk:ME/00005/24', 1, 'norfolk', 'scheduled', '2023-02-22', 'OFF-0123', NULL),
	('meeting:norfolk:ME/00005/24', 2, 'norfolk', 'moved', '2023-05-21', NULL, 'CM/00001/23'),
	('meeting:norfolk:ME/00005/24', 3, 'norfolk', 'moved', '2023-06-19', NULL, NULL),
	('meeting:norfolk:ME/00005/24', 4, 'norfolk', 'moved', '2023-08-06', NULL, NULL),
	('meeting:norfolk:ME/00006/24', 1, 'norfolk', 'scheduled', '2023-01-14', 'CPL-00042', NULL),
	('meeting:norfolk:ME/00006/24', 2, 'norfolk', 'moved', '2023-07-07', NULL, NULL),
	('meeting:norfolk:ME/00006/24', 3, 'norfolk', 'moved', '2023-08-17', 'OFF-0123', 'CM/00001/23'),
	('meeting:norfolk:ME/00007/24', 1, 'norfolk', 'scheduled', '2023-02-08', NULL, NULL),
	('meeting:norfolk:ME/00007/24', 2, 'norfolk', 'moved', '2023-08-01', NULL, NULL),
	('meeting:norfolk:ME/00007/24', 3, 'norfolk', 'moved', '2023-10-10', NULL, NULL),
	('meeting:norfolk:ME/00009/24', 1, 'norfolk', 'scheduled', '2023-01-14', NULL, NULL),
	('meeting:norfolk:ME/00009/24', 2, 'norfolk', 'moved', '2023-02-02', NULL, 'CM/00001/23'),
	('meeting:norfolk:ME/00009/24', 3, 'norfolk', 'moved', '2023-04-22', 'OFF-0123', 'CM/00001/23'),
	('meeting:norfolk:ME/00009/24', 4, 'norfolk', 'cancelled', '2023-06-03', NULL, NULL),
	('meeting:norfolk:ME/00010/24', 1, 'norfolk', 'scheduled', '2023-07-19', 'CPL-00042', 'CM/00001/23'),
	('meeting:norfolk:ME/00010/24', 2, 'norfolk', 'moved', '2023-09-21', NULL, NULL),
	('meeting:norfolk:ME/00010/24', 3, 'norfolk', 'moved', '2023-10-05', NULL, NULL),
	('meeting:norfolk:ME/00010/24', 4, 'norfolk', 'held', '2023-11-24', NULL, 'CM/00001/23'),
	('meeting:norfolk:ME/00011/24', 1, 'norfolk', 'scheduled', '2023-09-20', 'OFF-0123', 'CM/00001/23'),
	('meeting:norfolk:ME/00011/24', 2, 'norfolk', 'moved', '2023-10-12', 'CPL-00042', NULL),
	('meeting:norfolk:ME/00011/24', 3, 'norfolk', 'moved', '2023-11-21', 'OFF-0123', NULL),
	('meeting:norfolk:ME/00011/24', 4, 'norfolk', 'held', '2024-02-15', NULL, 'CM/00001/23'),
	('meeting:norfolk:PAM-1', 1, 'norfolk', 'scheduled', '2024-06-03', NULL, NULL),
	('meeting:norfolk:PAM-2', 1, 'norfolk', 'scheduled', '2024-07-22', NULL, NULL),
	('meeting:suffolk:ME/00004/24', 1, 'suffolk', 'scheduled', '2023-08-06', 'CPL-00042', NULL),
	('meeting:suffolk:ME/00004/24', 2, 'suffolk', 'moved', '2023-11-03', 'CPL-00042', NULL),
	('meeting:suffolk:ME/00004/24', 3, 'suffolk', 'moved', '2024-04-19', 'OFF-0123', 'CM/00001/23'),
	('meeting:suffolk:ME/00004/24', 4, 'suffolk', 'moved', '2024-06-08', 'OFF-0123', NULL),
	('meeting:suffolk:ME/00008/24', 1, 'suffolk', 'scheduled', '2023-08-01', NULL, NULL),
	('meeting:suffolk:ME/00008/24', 2, 'suffolk', 'moved', '2023-09-17', NULL, NULL),
	('meeting:suffolk:ME/00012/24', 1, 'suffolk', 'scheduled', '2023-02-26', NULL, 'CM/00001/23'),
	('meeting:suffolk:ME/00012/24', 2, 'suffolk', 'moved', '2023-04-25', NULL, 'CM/00001/23'),
	('meeting:suffolk:ME/00012/24', 3, 'suffolk', 'question-asked', '2023-05-21', 'OFF-0123', 'CM/00001/23'),
	('meeting:suffolk:ME/00012/24', 4, 'suffolk', 'moved', '2023-08-15', NULL, NULL),
	('action:norfolk:AC/00001/24', 1, 'norfolk', 'raised', '2023-09-19', 'CPL-00042', NULL),
	('action:norfolk:AC/00001/24', 2, 'norfolk', 'due', '2023-09-29', NULL, NULL),
	('action:norfolk:AC/00001/24', 3, 'norfolk', 'owner', '2023-12-04', NULL, 'CM/00001/23'),
	('action:norfolk:AC/00001/24', 4, 'norfolk', 'carried-over', '2024-02-02', 'OFF-0123', 'CM/00001/23'),
	('action:norfolk:AC/00002/24', 1, 'norfolk', 'raised', '2023-01-14', 'OFF-0123', 'CM/00001/23'),
	('action:norfolk:AC/00002/24', 2, 'norfolk', 'closed', '2023-03-13', NULL, NULL),
	('action:norfolk:AC/00002/24', 3, 'norfolk', 'due', '2023-05-07', NULL, 'CM/00001/23'),
	('action:norfolk:AC/00002/24', 4, 'norfolk', 'update', '2023-07-06', 'OFF-0123', 'CM/00001/23'),
	('action:norfolk:AC/00003/24', 1, 'norfolk', 'raised', '2023-01-13', 'CPL-00042', NULL),
	('action:norfolk:AC/00003/24', 2, 'norfolk', 'due', '2023-03-20', 'OFF-0123', NULL),
	('action:norfolk:AC/00003/24', 3, 'norfolk', 'due', '2023-06-15', NULL, NULL),
	('action:norfolk:AC/00005/24', 1, 'norfolk', 'raised', '2023-05-02', NULL, NULL),
	('action:norfolk:AC/00005/24', 2, 'norfolk', 'owner', '2023-05-06', 'OFF-0123', NULL),
	('action:norfolk:AC/00005/24', 3, 'norfolk', 'due', '2023-05-15', NULL, NULL),
	('action:norfolk:AC/00005/24', 4, 'norfolk', 'due', '2023-08-23', NULL, NULL),
	('action:norfolk:AC/00006/24', 1, 'norfolk', 'raised', '2023-08-21', 'OFF-0123', NULL),
	('action:norfolk:AC/00006/24', 2, 'norfolk', 'due', '2023-09-17', 'CPL-00042', NULL),
	('action:norfolk:AC/00006/24', 3, 'norfolk', 'carried-over', '2023-09-30', 'OFF-0123', 'CM/00001/23'),
	('action:norfolk:AC/00006/24', 4, 'norfolk', 'due', '2023-11-20', 'CPL-00042', 'CM/00001/23'),
	('action:norfolk:AC/00007/24', 1, 'norfolk', 'raised', '2023-06-15', NULL, NULL),
	('action:norfolk:AC/00007/24', 2, 'norfolk', 'due', '2023-11-27', NULL, NULL),
	('action:norfolk:AC/00007/24', 3, 'norfolk', 'carried-over', '2024-02-22', NULL, 'CM/00001/23'),
	('action:norfolk:AC/00007/24', 4, 'norfolk', 'due', '2024-03-08', NULL, 'CM/00001/23'),
	('action:norfolk:AC/00009/24', 1, 'norfolk', 'raised', '2023-11-02', NULL, 'CM/00001/23'),
	('action:norfolk:AC/00009/24', 2, 'norfolk', 'due', '2024-03-20', 'OFF-0123', 'CM/00001/23'),
	('action:norfolk:AC/00010/24', 1, 'norfolk', 'raised', '2023-04-08', NULL, 'CM/00001/23'),
	('action:norfolk:AC/00010/24', 2, 'norfolk', 'owner', '2023-05-02', NULL, 'CM/00001/23'),
	('action:norfolk:AC/00010/24', 3, 'norfolk', 'due', '2023-06-03', 'CPL-00042', 'CM/00001/23'),
	('action:norfolk:AC/00011/24', 1, 'norfolk', 'raised', '2023-10-31', NULL, 'CM/00001/23'),
	('action:norfolk:AC/00011/24', 2, 'norfolk', 'carried-over', '2024-01-25', 'OFF-0123', 'CM/00001/23'),
	('action:norfolk:AC/00011/24', 3, 'norfolk', 'due', '2024-02-04', NULL, 'CM/00001/23'),
	('action:norfolk:PAM-1/1', 1, 'norfolk', 'raised', '2024-07-22', NULL, 'PAM-1'),
	('action:norfolk:PAM-1/2', 1, 'norfolk', 'raised', '2024-07-22', NULL, 'PAM-1'),
	('action:norfolk:PAM-1/3', 1, 'norfolk', 'raised', '2024-07-22', NULL, 'PAM-1'),
	('action:norfolk:PAM-1/4', 1, 'norfolk', 'raised', '2024-07-22', NULL, 'PAM-1'),
	('action:suffolk:AC/00004/24', 1, 'suffolk', 'raised', '2023-05-11', 'CPL-00042', NULL),
	('action:suffolk:AC/00004/24', 2, 'suffolk', 'due', '2023-08-03', 'CPL-00042', NULL),
	('action:suffolk:AC/00004/24', 3, 'suffolk', 'due', '2023-09-26', NULL, NULL),
	('action:suffolk:AC/00008/24', 1, 'suffolk', 'raised', '2023-09-18', 'CPL-00042', 'CM/00001/23'),
	('action:suffolk:AC/00012/24', 1, 'suffolk', 'raised', '2023-01-16', NULL, 'CM/00001/23'),
	('action:suffolk:AC/00012/24', 2, 'suffolk', 'due', '2023-01-19', 'OFF-0123', 'CM/00001/23'),
	('action:suffolk:AC/00012/24', 3, 'suffolk', 'update', '2023-04-19', 'OFF-0123', NULL),
	('recommendation:norfolk:RE/00001/24', 1, 'norfolk', 'published', '2023-03-08', NULL, NULL),
	('recommendation:norfolk:RE/00001/24', 2, 'norfolk', 'progress', '2023-06-05', NULL, NULL),
	('recommendation:norfolk:RE/00001/24', 3, 'norfolk', 'response-published', '2023-07-15', NULL, 'CM/00001/23'),
	('recommendation:norfolk:RE/00001/24', 4, 'norfolk', 'copies-sent', '2023-08-19', NULL, 'CM/00001/23'),
	('recommendation:norfolk:RE/00002/24', 1, 'norfolk', 'published', '2023-11-04', NULL, 'CM/00001/23'),
	('recommendation:norfolk:RE/00002/24', 2, 'norfolk', 'action-planned', '2023-11-07', NULL, NULL),
	('recommendation:norfolk:RE/00002/24', 3, 'norfolk', 'closed', '2023-11-09', NULL, NULL),
	('recommendation:norfolk:RE/00002/24', 4, 'norfolk', 'action-done', '2024-07-08', NULL, 'CM/00001/23'),
	('recommendation:norfolk:RE/00003/24', 1, 'norfolk', 'published', '2023-09-21', NULL, 'CM/00001/23'),
	('recommendation:norfolk:RE/00003/24', 2, 'norfolk', 'response-published', '2023-12-31', NULL, NULL),
	('recommendation:norfolk:RE/00003/24', 3, 'norfolk', 'chief-officer-comments', '2023-12-31', NULL, 'CM/00001/23'),
	('recommendation:norfolk:RE/00005/24', 1, 'norfolk', 'published', '2023-05-16', NULL, NULL),
	('recommendation:norfolk:RE/00005/24', 2, 'norfolk', 'chief-officer-comments-invited', '2023-12-03', NULL, 'CM/00001/23'),
	('recommendation:norfolk:RE/00005/24', 3, 'norfolk', 'closed', '2023-12-06', 'OFF-0123', NULL),
	('recommendation:norfolk:RE/00005/24', 4, 'norfolk', 'chief-officer-comments-invited', '2024-01-27', 'OFF-0123', 'CM/00001/23'),
	('recommendation:norfolk:RE/00006/24', 1, 'norfolk', 'published', '2023-01-16', 'CPL-00042', 'CM/00001/23'),
	('recommendation:norfolk:RE/00006/24', 2, 'norfolk', 'chief-officer-comments-invited', '2023-05-28', 'OFF-0123', 'CM/00001/23'),
	('recommendation:norfolk:RE/00006/24', 3, 'norfolk', 'progress', '2023-07-12', 'CPL-00042', NULL),
	('recommendation:norfolk:RE/00006/24', 4, 'norfolk', 'chief-officer-comments-invited', '2023-09-03', 'CPL-00042', 'CM/00001/23'),
	('recommendation:norfolk:RE/00007/24', 1, 'norfolk', 'published', '2023-07-31', 'CPL-00042', 'CM/00001/23'),
	('recommendation:norfolk:RE/00007/24', 2, 'norfolk', 'chief-officer-comments-invited', '2023-10-26', NULL, 'CM/00001/23'),
	('recommendation:norfolk:RE/00007/24', 3, 'norfolk', 'chief-officer-comments-invited', '2023-11-07', 'OFF-0123', 'CM/00001/23'),
	('recommendation:norfolk:RE/00007/24', 4, 'norfolk', 'progress', '2023-12-03', NULL, 'CM/00001/23'),
	('recommendation:norfolk:RE/00009/24', 1, 'norfolk', 'published', '2023-04-24', 'OFF-0123', 'CM/00001/23'),
	('recommendation:norfolk:RE/00009/24', 2, 'norfolk', 'chief-officer-comments-invited', '2023-10-24', NULL, NULL),
	('recommendation:norfolk:RE/00010/24', 1, 'norfolk', 'published', '2023-08-28', 'CPL-00042', NULL),
	('recommendation:norfolk:RE/00010/24', 2, 'norfolk', 'chief-officer-comments-invited', '2023-12-14', 'CPL-00042', 'CM/00001/23'),
	('recommendation:norfolk:RE/00011/24', 1, 'norfolk', 'published', '2023-01-18', 'OFF-0123', NULL),
	('recommendation:norfolk:RE/00011/24', 2, 'norfolk', 'chief-officer-comments-invited', '2023-04-01', NULL, NULL),
	('recommendation:norfolk:RE/00011/24', 3, 'norfolk', 'response-published', '2023-07-10', NULL, NULL),
	('recommendation:suffolk:RE/00004/24', 1, 'suffolk', 'published', '2023-01-13', 'CPL-00042', NULL),
	('recommendation:suffolk:RE/00004/24', 2, 'suffolk', 'chief-officer-comments-invited', '2023-01-30', 'OFF-0123', 'CM/00001/23'),
	('recommendation:suffolk:RE/00004/24', 3, 'suffolk', 'response-published', '2023-04-26', NULL, 'CM/00001/23'),
	('recommendation:suffolk:RE/00004/24', 4, 'suffolk', 'copies-sent', '2023-04-28', 'OFF-0123', 'CM/00001/23'),
	('recommendation:suffolk:RE/00008/24', 1, 'suffolk', 'published', '2023-10-24', NULL, 'CM/00001/23'),
	('recommendation:suffolk:RE/00012/24', 1, 'suffolk', 'published', '2023-10-16', NULL, NULL),
	('recommendation:suffolk:RE/00012/24', 2, 'suffolk', 'chief-officer-comments-invited', '2023-11-16', NULL, 'CM/00001/23'),
	('recommendation:suffolk:RE/00012/24', 3, 'suffolk', 'closed', '2024-04-10', 'OFF-0123', NULL),
	('person:norfolk:PE/00001/24', 1, 'norfolk', 'entered', '2023-09-19', 'CPL-00042', NULL),
	('person:norfolk:PE/00001/24', 2, 'norfolk', 'left-service', '2023-09-22', 'OFF-0123', NULL),
	('person:norfolk:PE/00001/24', 3, 'norfolk', 'details-changed', '2023-10-29', 'CPL-00042', NULL),
	('person:norfolk:PE/00002/24', 1, 'norfolk', 'entered', '2023-03-02', NULL, NULL),
	('person:norfolk:PE/00002/24', 2, 'norfolk', 'left-service', '2023-05-07', NULL, NULL),
	('person:norfolk:PE/00003/24', 1, 'norfolk', 'entered', '2023-07-12', NULL, NULL),
	('person:norfolk:PE/00003/24', 2, 'norfolk', 'left-service', '2023-10-03', NULL, NULL),
	('person:norfolk:PE/00005/24', 1, 'norfolk', 'entered', '2023-01-12', NULL, NULL),
	('person:norfolk:PE/00006/24', 1, 'norfolk', 'entered', '2023-11-04', NULL, 'CM/00001/23'),
	('person:norfolk:PE/00007/24', 1, 'norfolk', 'entered', '2023-03-28', NULL, NULL),
	('person:norfolk:PE/00007/24', 2, 'norfolk', 'details-changed', '2023-08-16', 'CPL-00042', 'CM/00001/23'),
	('person:norfolk:PE/00007/24', 3, 'norfolk', 'details-changed', '2023-09-29', 'OFF-0123', NULL),
	('person:norfolk:PE/00007/24', 4, 'norfolk', 'details-changed', '2024-01-24', 'OFF-0123', NULL),
	('person:norfolk:PE/00009/24', 1, 'norfolk', 'entered', '2023-11-01', 'OFF-0123', NULL),
	('person:norfolk:PE/00009/24', 2, 'norfolk', 'details-changed', '2023-11-13', NULL, 'CM/00001/23'),
	('person:norfolk:PE/00009/24', 3, 'norfolk', 'left-service', '2023-11-17', 'OFF-0123', 'CM/00001/23'),
	('person:norfolk:PE/00009/24', 4, 'norfolk', 'details-changed', '2024-02-26', 'OFF-0123', NULL),
	('person:norfolk:PE/00010/24', 1, 'norfolk', 'entered', '2023-03-03', NULL, NULL),
	('person:norfolk:PE/00010/24', 2, 'norfolk', 'left-service', '2023-04-16', NULL, NULL),
	('person:norfolk:PE/00010/24', 3, 'norfolk', 'details-changed', '2023-08-07', 'CPL-00042', 'CM/00001/23'),
	('person:norfolk:PE/00010/24', 4, 'norfolk', 'details-changed', '2024-07-01', NULL, NULL),
	('person:norfolk:PE/00011/24', 1, 'norfolk', 'entered', '2023-04-08', NULL, 'CM/00001/23'),
	('person:norfolk:PE/00011/24', 2, 'norfolk', 'details-changed', '2023-04-16', NULL, NULL),
	('person:norfolk:PE/00011/24', 3, 'norfolk', 'details-changed', '2023-10-09', NULL, 'CM/00001/23'),
	('person:norfolk:PE/00011/24', 4, 'norfolk', 'left-service', '2023-12-19', NULL, 'CM/00001/23'),
	('person:suffolk:PE/00004/24', 1, 'suffolk', 'entered', '2023-01-17', 'OFF-0123', 'CM/00001/23'),
	('person:suffolk:PE/00004/24', 2, 'suffolk', 'left-service', '2023-03-23', NULL, 'CM/00001/23'),
	('person:suffolk:PE/00004/24', 3, 'suffolk', 'details-changed', '2023-04-28', NULL, NULL),
	('person:suffolk:PE/00008/24', 1, 'suffolk', 'entered', '2023-01-12', 'CPL-00042', 'CM/00001/23'),
	('person:suffolk:PE/00008/24', 2, 'suffolk', 'left-service', '2023-01-16', NULL, 'CM/00001/23'),
	('person:suffolk:PE/00008/24', 3, 'suffolk', 'details-changed', '2023-01-24', 'OFF-0123', 'CM/00001/23'),
	('person:suffolk:PE/00012/24', 1, 'suffolk', 'entered', '2023-01-15', 'CPL-00042', NULL),
	('person:suffolk:PE/00012/24', 2, 'suffolk', 'details-changed', '2023-02-28', NULL, NULL),
	('person:suffolk:PE/00012/24', 3, 'suffolk', 'details-changed', '2023-11-26', NULL, NULL),
	('person:suffolk:PE/00012/24', 4, 'suffolk', 'details-changed', '2024-05-29', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00001/24', 1, 'norfolk', 'established', '2023-01-11', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00001/24', 2, 'norfolk', 'complaints-model', '2023-02-12', NULL, NULL),
	('policing-body:norfolk:PO/00001/24', 3, 'norfolk', 'complaints-model', '2023-02-18', NULL, NULL),
	('policing-body:norfolk:PO/00001/24', 4, 'norfolk', 'succeeded', '2023-02-18', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00002/24', 1, 'norfolk', 'established', '2023-11-04', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00002/24', 2, 'norfolk', 'term-set', '2023-11-06', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00002/24', 3, 'norfolk', 'renamed', '2024-01-29', 'OFF-0123', 'CM/00001/23'),
	('policing-body:norfolk:PO/00002/24', 4, 'norfolk', 'term-set', '2024-01-31', 'OFF-0123', NULL),
	('policing-body:norfolk:PO/00003/24', 1, 'norfolk', 'established', '2023-04-04', NULL, NULL),
	('policing-body:norfolk:PO/00003/24', 2, 'norfolk', 'term-set', '2023-05-09', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00003/24', 3, 'norfolk', 'term-set', '2023-08-07', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00005/24', 1, 'norfolk', 'established', '2023-07-14', 'OFF-0123', 'CM/00001/23'),
	('policing-body:norfolk:PO/00005/24', 2, 'norfolk', 'renamed', '2023-10-05', 'CPL-00042', 'CM/00001/23'),
	('policing-body:norfolk:PO/00005/24', 3, 'norfolk', 'term-set', '2024-01-02', NULL, NULL),
	('policing-body:norfolk:PO/00005/24', 4, 'norfolk', 'term-set', '2024-01-05', 'CPL-00042', NULL),
	('policing-body:norfolk:PO/00006/24', 1, 'norfolk', 'established', '2023-09-17', NULL, NULL),
	('policing-body:norfolk:PO/00006/24', 2, 'norfolk', 'term-set', '2023-11-27', NULL, NULL),
	('policing-body:norfolk:PO/00006/24', 3, 'norfolk', 'term-set', '2023-11-30', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00006/24', 4, 'norfolk', 'succeeded', '2024-01-21', 'OFF-0123', 'CM/00001/23'),
	('policing-body:norfolk:PO/00007/24', 1, 'norfolk', 'established', '2023-09-18', 'CPL-00042', 'CM/00001/23'),
	('policing-body:norfolk:PO/00007/24', 2, 'norfolk', 'term-set', '2023-12-17', 'OFF-0123', 'CM/00001/23'),
	('policing-body:norfolk:PO/00007/24', 3, 'norfolk', 'term-set', '2024-02-22', 'OFF-0123', 'CM/00001/23'),
	('policing-body:norfolk:PO/00007/24', 4, 'norfolk', 'succeeded', '2024-05-31', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00009/24', 1, 'norfolk', 'established', '2023-10-30', 'OFF-0123', NULL),
	('policing-body:norfolk:PO/00009/24', 2, 'norfolk', 'term-set', '2024-02-05', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00009/24', 3, 'norfolk', 'renamed', '2024-05-03', NULL, NULL),
	('policing-body:norfolk:PO/00009/24', 4, 'norfolk', 'term-set', '2024-05-11', NULL, NULL),
	('policing-body:norfolk:PO/00010/24', 1, 'norfolk', 'established', '2023-03-31', 'OFF-0123', NULL),
	('policing-body:norfolk:PO/00010/24', 2, 'norfolk', 'term-set', '2023-05-23', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00010/24', 3, 'norfolk', 'term-set', '2023-08-14', 'OFF-0123', 'CM/00001/23'),
	('policing-body:norfolk:PO/00010/24', 4, 'norfolk', 'succeeded', '2023-11-11', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00011/24', 1, 'norfolk', 'established', '2023-04-04', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00011/24', 2, 'norfolk', 'term-set', '2023-07-27', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00011/24', 3, 'norfolk', 'term-set', '2023-08-07', NULL, 'CM/00001/23'),
	('policing-body:norfolk:PO/00011/24', 4, 'norfolk', 'succeeded', '2023-09-13', NULL, 'CM/00001/23'),
	('policing-body:suffolk:PO/00004/24', 1, 'suffolk', 'established', '2023-04-08', NULL, 'CM/00001/23'),
	('policing-body:suffolk:PO/00004/24', 2, 'suffolk', 'term-set', '2023-04-14', 'CPL-00042', NULL),
	('policing-body:suffolk:PO/00004/24', 3, 'suffolk', 'term-set', '2023-07-16', 'CPL-00042', 'CM/00001/23'),
	('policing-body:suffolk:PO/00004/24', 4, 'suffolk', 'term-set', '2023-08-21', NULL, 'CM/00001/23'),
	('policing-body:suffolk:PO/00008/24', 1, 'suffolk', 'established', '2023-05-20', NULL, 'CM/00001/23'),
	('policing-body:suffolk:PO/00008/24', 2, 'suffolk', 'term-set', '2023-07-01', 'OFF-0123', 'CM/00001/23'),
	('policing-body:suffolk:PO/00008/24', 3, 'suffolk', 'complaints-model', '2023-11-21', 'CPL-00042', NULL),
	('policing-body:suffolk:PO/00012/24', 1, 'suffolk', 'established', '2023-03-23', NULL, 'CM/00001/23'),
	('policing-body:suffolk:PO/00012/24', 2, 'suffolk', 'term-set', '2023-08-06', 'OFF-0123', 'CM/00001/23'),
	('policing-body:suffolk:PO/00012/24', 3, 'suffolk', 'term-set', '2023-10-21', 'OFF-0123', 'CM/00001/23'),
	('policing-body:suffolk:PO/00012/24', 4, 'suffolk', 'succeeded', '2023-10-23', NULL, 'CM/00001/23');

INSERT INTO read_model.case_list VALUES
	('complaint:norfolk:CO/00001/24', 'norfolk', 'complaint', 'CO/00001/24', 'open', '2020', '2023-01-11', NULL, '2023-08-22', 'CPL-00042', NULL, 5, '{"route": "independent", "madeOn": "2023-01-11", "regime": "2020", "status": "open", "reviews": {"body": null, "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": null, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": null, "allegations": [{"under": null, "madeOn": "2023-04-05", "number": 1, "actions": [], "factors": [{"code": "hate-crime", "title": "Hate crime"}], "category": {"code": "F", "title": "Discriminatory behaviour"}, "decision": null, "officers": ["OFF-0123"], "decidedOn": null, "withdrawnOn": null}], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00001/24
Made
made
OFF-0123
Investigation
investigation
independent
CPL-00042
CM/00001/23
no
Allegation
allegation
F
Discriminatory behaviour
hate-crime
Hate crime
1
Contact not required
contact-not-required
declined
CO 00001 24
OFF 0123
CPL 00042
CM 00001 23
hate crime
contact not required', DEFAULT),
	('complaint:norfolk:CO/00002/24', 'norfolk', 'complaint', 'CO/00002/24', 'open', '2020', '2023-10-31', NULL, '2024-07-31', 'OFF-0123', 'CM/00001/23', 4, '{"route": null, "madeOn": "2023-10-31", "regime": "2020", "status": "open", "reviews": {"body": null, "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": "2024-07-31", "referral": null, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00002/24
Made
made
OFF-0123
CM/00001/23
Contact not required
contact-not-required
anonymous
Complainant contacted
contacted
CPL-00042
Logged
logged
CO 00002 24
OFF 0123
CM 00001 23
contact not required
CPL 00042', DEFAULT),
	('complaint:norfolk:CO/00003/24', 'norfolk', 'complaint', 'CO/00003/24', 'open', '2020', '2023-10-16', NULL, '2024-03-22', 'CPL-00042', 'CM/00001/23', 6, '{"route": null, "madeOn": "2023-10-16", "regime": "2020", "status": "open", "reviews": {"body": "iopc", "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": {"mode": null, "grounds": [], "referredAs": "mandatory", "referredOn": "2023-11-24", "mandatorySince": null}, "authority": "local-policing-body", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": {"signed": true, "receivedOn": "2024-03-22", "recordedOn": null}, "allegations": [], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00003/24
Made
made
OFF-0123
CM/00001/23
Referred to the IOPC
referred
mandatory
Appropriate authority decided
authority-decided
local-policing-body
Withdrawal received
withdrawal-received
CPL-00042
agent
yes
CO 00003 24
OFF 0123
CM 00001 23
authority decided
local policing body
withdrawal received
CPL 00042', DEFAULT),
	('complaint:norfolk:CO/00005/24', 'norfolk', 'complaint', 'CO/00005/24', 'open', '2020', '2023-09-01', NULL, '2024-04-11', 'CPL-00042', 'CM/00001/23', 5, '{"route": null, "madeOn": "2023-09-01", "regime": "2020", "status": "open", "reviews": {"body": "iopc", "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": {"mode": null, "grounds": ["same-incident"], "referredAs": null, "referredOn": null, "mandatorySince": "2024-01-04"}, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00005/24
Made
made
CM/00001/23
Report drafted
chapter-13-drafted
2023-11-03
2023-12-01
1
Clear that it must be referred
must-be-referred
same-incident
OFF-0123
Review body decided
review-body-decided
senior-officer
CPL-00042
CO 00005 24
CM 00001 23
chapter 13 drafted
2023 11 03
2023 12 01
must be referred
same incident
OFF 0123
review body decided
senior officer
CPL 00042', DEFAULT),
	('complaint:norfolk:CO/ERASE/1', 'norfolk', 'complaint', 'CO/ERASE/1', 'open', '2024', '2024-09-02', NULL, '2024-09-03', 'CPL-00042', NULL, 2, '{"route": null, "madeOn": "2024-09-02", "regime": "2024", "status": "open", "reviews": {"body": null, "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": null, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/ERASE/1
Made
made
CPL-00042
Complainant contacted
contacted
CO ERASE 1
CPL 00042', DEFAULT),
	('complaint:norfolk:CO/00006/24', 'norfolk', 'complaint', 'CO/00006/24', 'suspended', '2020', '2023-02-23', NULL, '2023-10-04', 'OFF-0123', 'CM/00001/23', 4, '{"route": null, "madeOn": "2023-02-23", "regime": "2020", "status": "suspended", "reviews": {"body": "iopc", "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 1, "organisational": 0}, "loggedOn": null, "referral": {"mode": null, "grounds": ["aggravated-by-discrimination", "chief-officer", "death-or-serious-injury", "relevant-offence", "same-incident", "serious-assault", "serious-corruption", "serious-sexual-offence"], "referredAs": null, "referredOn": null, "mandatorySince": "2023-04-14"}, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "suspension": {"answer": null, "extent": null, "toldOn": null, "askedOn": null, "reviewOn": null, "resumedOn": null, "reviewedOn": null, "suspendedOn": "2023-10-04", "publicInterest": null}, "withdrawal": null, "allegations": [], "suspendedOn": "2023-10-04", "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00006/24
Made
made
CM/00001/23
Clear that it must be referred
must-be-referred
death-or-serious-injury+serious-assault+serious-sexual-offence+serious-corruption+aggravated-by-discrimination+relevant-offence+same-incident+chief-officer
CPL-00042
Learning captured
learning
individual
OFF-0123
Suspended
suspended
sub-judice
CO 00006 24
CM 00001 23
must be referred
death or serious injury serious assault serious sexual offence serious corruption aggravated by discrimination relevant offence same incident chief officer
CPL 00042
OFF 0123
sub judice', DEFAULT),
	('complaint:norfolk:CO/00007/24', 'norfolk', 'complaint', 'CO/00007/24', 'open', '2020', '2023-09-08', NULL, '2024-04-25', 'OFF-0123', NULL, 4, '{"route": null, "madeOn": "2023-09-08", "regime": "2020", "status": "open", "reviews": {"body": "iopc", "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": {"mode": null, "grounds": ["aggravated-by-discrimination"], "referredAs": null, "referredOn": null, "mandatorySince": "2024-02-04"}, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00007/24
Made
made
OFF-0123
Application for a review received by the wrong body
review-misdirected
iopc
Clear that it must be referred
must-be-referred
aggravated-by-discrimination
Contact not required
contact-not-required
other
CM/00001/23
CO 00007 24
OFF 0123
review misdirected
must be referred
aggravated by discrimination
contact not required
CM 00001 23', DEFAULT),
	('complaint:norfolk:CO/00009/24', 'norfolk', 'complaint', 'CO/00009/24', 'open', '2020', '2023-05-24', NULL, '2024-05-18', 'CPL-00042', NULL, 4, '{"route": null, "madeOn": "2023-05-24", "regime": "2020", "status": "open", "reviews": {"body": null, "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": null, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00009/24
Made
made
Complainant updated
update
CPL-00042
CM/00001/23
Information withheld
information-withheld
copy-of-record+copy-of-complaint+progress+outcome
copy-of-record+copy-of-complaint+outcome
CO 00009 24
CPL 00042
CM 00001 23
information withheld
copy of record copy of complaint progress outcome
copy of record copy of complaint outcome', DEFAULT),
	('complaint:norfolk:CO/00010/24', 'norfolk', 'complaint', 'CO/00010/24', 'open', '2020', '2023-11-02', NULL, '2024-03-18', 'OFF-0123', NULL, 4, '{"route": "directed", "madeOn": "2023-11-02", "regime": "2020", "status": "open", "reviews": {"body": "iopc", "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": {"mode": null, "grounds": ["chief-officer", "death-or-serious-injury", "relevant-offence", "same-incident", "serious-sexual-offence"], "referredAs": null, "referredOn": null, "mandatorySince": "2024-03-18"}, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00010/24
Made
made
Investigation
investigation
directed
yes
Appropriate authority decided
authority-decided
chief-officer
OFF-0123
CM/00001/23
Clear that it must be referred
must-be-referred
death-or-serious-injury+serious-sexual-offence+relevant-offence+same-incident+chief-officer
CO 00010 24
authority decided
chief officer
OFF 0123
CM 00001 23
must be referred
death or serious injury serious sexual offence relevant offence same incident chief officer', DEFAULT),
	('complaint:norfolk:CO/00011/24', 'norfolk', 'complaint', 'CO/00011/24', 'open', '2020', '2023-07-29', NULL, '2024-06-03', 'CPL-00042', NULL, 4, '{"route": "local", "madeOn": "2023-07-29", "regime": "2020", "status": "open", "reviews": {"body": null, "upheld": 1, "notUpheld": 0, "requested": 1, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": null, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00011/24
Made
made
Review requested
review-requested
iopc
OFF-0123
Investigation
investigation
local
CM/00001/23
no
Review decided
review-decided
upheld
CPL-00042
CO 00011 24
review requested
OFF 0123
CM 00001 23
review decided
CPL 00042', DEFAULT),
	('complaint:norfolk:CO/OLD/1', 'norfolk', 'complaint', 'CO/OLD/1', 'finalised', '2012', '2016-01-04', '2016-03-04', '2016-03-04', 'CPL-00043', NULL, 3, '{"route": null, "madeOn": "2016-01-04", "regime": "2012", "status": "finalised", "outcome": "acceptable", "reviews": {"body": null, "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": "2016-01-05", "referral": null, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "finalisedOn": "2016-03-04", "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/OLD/1
Made
made
CPL-00043
Logged
logged
Finalised
finalised
acceptable
CO OLD 1
CPL 00043', DEFAULT),
	('complaint:suffolk:CO/00004/24', 'suffolk', 'complaint', 'CO/00004/24', 'finalised', '2020', '2023-01-11', '2023-03-20', '2023-11-02', 'OFF-0123', NULL, 4, '{"route": null, "madeOn": "2023-01-11", "regime": "2020", "status": "finalised", "outcome": "acceptable", "reviews": {"body": "iopc", "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": null, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "finalisedOn": "2023-03-20", "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00004/24
Made
made
Finalised
finalised
acceptable
Application for a review received by the wrong body
review-misdirected
lpb
OFF-0123
CM/00001/23
Review body decided
review-body-decided
criminal-or-disciplinary
CO 00004 24
review misdirected
OFF 0123
CM 00001 23
review body decided
criminal or disciplinary', DEFAULT),
	('complaint:suffolk:CO/00008/24', 'suffolk', 'complaint', 'CO/00008/24', 'finalised', '2020', '2023-08-06', '2023-10-03', '2024-01-20', 'CPL-00042', 'CM/00001/23', 5, '{"route": null, "madeOn": "2023-08-06", "regime": "2020", "status": "finalised", "outcome": "unable-to-determine", "reviews": {"body": null, "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": null, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "finalisedOn": "2023-10-03", "reviewRights": null, "recommendations": [{"by": "iopc", "answer": null, "madeOn": "2024-01-20", "number": 1, "answeredOn": null, "publishedOn": null}], "recordedBecause": null}', 'Complaint
CO/00008/24
Made
made
CM/00001/23
Finalised
finalised
unable-to-determine
IOPC recommendation (paragraph 28A)
iopc-recommendation
CPL-00042
1
CO 00008 24
CM 00001 23
unable to determine
IOPC recommendation paragraph 28A
iopc recommendation
CPL 00042', DEFAULT),
	('complaint:suffolk:CO/00012/24', 'suffolk', 'complaint', 'CO/00012/24', 'open', '2020', '2023-08-29', NULL, '2023-09-15', 'CPL-00042', 'CM/00001/23', 3, '{"route": null, "madeOn": "2023-08-29", "regime": "2020", "status": "open", "reviews": {"body": "iopc", "upheld": 0, "notUpheld": 0, "requested": 0, "byPolicingBody": false}, "handling": "not-decided", "learning": {"individual": 0, "organisational": 0}, "loggedOn": null, "referral": {"mode": null, "grounds": ["aggravated-by-discrimination", "death-or-serious-injury", "relevant-offence", "same-incident", "serious-sexual-offence"], "referredAs": null, "referredOn": null, "mandatorySince": "2023-09-09"}, "authority": "chief-officer", "outsideOn": null, "recordedOn": null, "reopenedOn": null, "suspension": null, "withdrawal": null, "allegations": [], "reviewRights": null, "recommendations": [], "recordedBecause": null}', 'Complaint
CO/00012/24
Made
made
CPL-00042
CM/00001/23
Clear that it must be referred
must-be-referred
death-or-serious-injury+serious-sexual-offence+aggravated-by-discrimination+relevant-offence+same-incident
Review body decided
review-body-decided
referred
CO 00012 24
CPL 00042
CM 00001 23
must be referred
death or serious injury serious sexual offence aggravated by discrimination relevant offence same incident
review body decided', DEFAULT),
	('conduct:norfolk:CO/00001/24', 'norfolk', 'conduct', 'CO/00001/24', 'open', '2020', '2023-01-12', NULL, '2023-04-25', 'OFF-0123', NULL, 4, '{"mode": "back-to-force", "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-01-12", "officersSuspended": 0}', 'Conduct matter
CO/00001/24
Came to attention
came-to-attention
CPL-00042
Interested person
interested-person
OFF-0123
Notice of investigation
notice
CM/00001/23
Mode of investigation decided by the Director General
mode-decided
back-to-force
CO 00001 24
came to attention
CPL 00042
interested person
OFF 0123
CM 00001 23
mode decided
back to force', DEFAULT),
	('action:norfolk:PAM-1/2', 'norfolk', 'action', 'PAM-1/2', 'new', NULL, '2024-07-22', NULL, '2024-07-22', NULL, 'PAM-1', 1, '{"owner": null, "status": "new", "meeting": "PAM-1", "raisedOn": "2024-07-22"}', 'Accountability meeting action
PAM-1/2
Raised
raised
2
PAM-1
PAM 1 2
PAM 1', DEFAULT),
	('conduct:norfolk:CO/00002/24', 'norfolk', 'conduct', 'CO/00002/24', 'open', '2020', '2023-01-15', NULL, '2023-08-14', NULL, NULL, 6, '{"mode": null, "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-01-15", "officersSuspended": 0}', 'Conduct matter
CO/00002/24
Came to attention
came-to-attention
Interested person updated
update
CM/00001/23
Clear that it must be referred
must-be-referred
death-or-serious-injury+serious-assault+serious-sexual-offence+serious-corruption+aggravated-by-discrimination+relevant-offence+same-incident+chief-officer
Criminal proceedings concluded
proceedings-concluded
CO 00002 24
came to attention
CM 00001 23
must be referred
death or serious injury serious assault serious sexual offence serious corruption aggravated by discrimination relevant offence same incident chief officer
proceedings concluded', DEFAULT),
	('conduct:norfolk:CO/00003/24', 'norfolk', 'conduct', 'CO/00003/24', 'open', '2020', '2023-08-05', NULL, '2024-02-02', 'OFF-0123', NULL, 4, '{"mode": "directed", "regime": "2020", "status": "open", "severity": "gross-misconduct", "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-08-05", "officersSuspended": 0}', 'Conduct matter
CO/00003/24
Came to attention
came-to-attention
CPL-00042
Severity assessed
severity
gross-misconduct
OFF-0123
CM/00001/23
Mode of investigation decided by the Director General
mode-decided
directed
Officer told of the revised severity
severity-notified
CO 00003 24
came to attention
CPL 00042
gross misconduct
OFF 0123
CM 00001 23
mode decided
severity notified', DEFAULT),
	('conduct:norfolk:CO/00005/24', 'norfolk', 'conduct', 'CO/00005/24', 'finalised', '2020', '2023-01-11', '2023-06-13', '2023-06-13', 'CPL-00042', NULL, 5, '{"mode": null, "regime": "2020", "status": "finalised", "outcome": "no-case-to-answer", "severity": "misconduct", "recordedAs": null, "referredOn": null, "finalisedOn": "2023-06-13", "cameToAttentionOn": "2023-01-11", "officersSuspended": 1}', 'Conduct matter
CO/00005/24
Came to attention
came-to-attention
Severity assessed
severity
misconduct
CPL-00042
CM/00001/23
Officer suspended
officer-suspended
OFF-0123
Finalised
finalised
no-case-to-answer
CO 00005 24
came to attention
CPL 00042
CM 00001 23
officer suspended
OFF 0123
no case to answer', DEFAULT),
	('conduct:norfolk:CO/00006/24', 'norfolk', 'conduct', 'CO/00006/24', 'suspended', '2020', '2023-02-11', NULL, '2023-12-21', 'CPL-00042', NULL, 4, '{"mode": "independent", "regime": "2020", "status": "suspended", "severity": null, "recordedAs": "schedule-3", "referredOn": null, "suspendedOn": "2023-12-21", "cameToAttentionOn": "2023-02-11", "officersSuspended": 0}', 'Conduct matter
CO/00006/24
Came to attention
came-to-attention
Mode of investigation decided by the Director General
mode-decided
independent
CM/00001/23
Recorded
recorded
schedule-3
CPL-00042
Suspended
suspended
other
CO 00006 24
came to attention
mode decided
CM 00001 23
schedule 3
CPL 00042', DEFAULT),
	('conduct:norfolk:CO/00007/24', 'norfolk', 'conduct', 'CO/00007/24', 'open', '2020', '2023-10-09', NULL, '2024-05-02', 'OFF-0123', NULL, 4, '{"mode": null, "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-10-09", "officersSuspended": 0}', 'Conduct matter
CO/00007/24
Came to attention
came-to-attention
CPL-00042
Investigation
investigation
independent
OFF-0123
Report withheld from
chapter-13-withheld
lpb+officer
12
CO 00007 24
came to attention
CPL 00042
OFF 0123
chapter 13 withheld
lpb officer', DEFAULT),
	('conduct:norfolk:CO/00009/24', 'norfolk', 'conduct', 'CO/00009/24', 'open', '2020', '2023-01-18', NULL, '2023-07-11', 'CPL-00042', NULL, 3, '{"mode": "no-investigation", "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-01-18", "officersSuspended": 0}', 'Conduct matter
CO/00009/24
Came to attention
came-to-attention
Learning captured
learning
individual
OFF-0123
CM/00001/23
Mode of investigation decided by the Director General
mode-decided
no-investigation
CPL-00042
CO 00009 24
came to attention
OFF 0123
CM 00001 23
mode decided
no investigation
CPL 00042', DEFAULT),
	('conduct:norfolk:CO/00010/24', 'norfolk', 'conduct', 'CO/00010/24', 'open', '2020', '2023-11-03', NULL, '2024-05-06', 'OFF-0123', NULL, 3, '{"mode": null, "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-11-03", "officersSuspended": 0}', 'Conduct matter
CO/00010/24
Came to attention
came-to-attention
Suspended
suspended
sub-judice
OFF-0123
Resumed
resumed
CM/00001/23
CO 00010 24
came to attention
sub judice
OFF 0123
CM 00001 23', DEFAULT),
	('conduct:norfolk:CO/00011/24', 'norfolk', 'conduct', 'CO/00011/24', 'finalised', '2020', '2023-11-04', '2024-02-09', '2024-04-06', 'CPL-00042', NULL, 3, '{"mode": null, "regime": "2020", "status": "finalised", "outcome": "no-further-action", "severity": null, "recordedAs": null, "referredOn": null, "finalisedOn": "2024-02-09", "cameToAttentionOn": "2023-11-04", "officersSuspended": 0}', 'Conduct matter
CO/00011/24
Came to attention
came-to-attention
OFF-0123
Finalised
finalised
no-further-action
CPL-00042
Outcome notified
outcome-notified
CM/00001/23
CO 00011 24
came to attention
OFF 0123
no further action
CPL 00042
outcome notified
CM 00001 23', DEFAULT),
	('conduct:suffolk:CO/00004/24', 'suffolk', 'conduct', 'CO/00004/24', 'open', '2020', '2023-01-17', NULL, '2023-10-29', 'CPL-00042', 'CM/00001/23', 4, '{"mode": null, "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-01-17", "officersSuspended": 0}', 'Conduct matter
CO/00004/24
Came to attention
came-to-attention
OFF-0123
CM/00001/23
Investigation
investigation
local
Report drafted
chapter-13-drafted
2023-06-28
2024-07-03
12
Learning captured
learning
organisational
CPL-00042
CO 00004 24
came to attention
OFF 0123
CM 00001 23
chapter 13 drafted
2023 06 28
2024 07 03
CPL 00042', DEFAULT),
	('conduct:suffolk:CO/00008/24', 'suffolk', 'conduct', 'CO/00008/24', 'open', '2020', '2023-10-30', NULL, '2024-06-27', 'OFF-0123', 'CM/00001/23', 5, '{"mode": null, "regime": "2020", "status": "open", "severity": null, "recordedAs": "outside-schedule-3", "referredOn": "2024-06-27", "cameToAttentionOn": "2023-10-30", "officersSuspended": 0}', 'Conduct matter
CO/00008/24
Came to attention
came-to-attention
OFF-0123
CM/00001/23
Recorded
recorded
outside-schedule-3
Referred to the IOPC
referred
voluntary
death-or-serious-injury+relevant-offence+same-incident
CO 00008 24
came to attention
OFF 0123
CM 00001 23
outside schedule 3
death or serious injury relevant offence same incident', DEFAULT),
	('conduct:suffolk:CO/00012/24', 'suffolk', 'conduct', 'CO/00012/24', 'open', '2020', '2023-01-21', NULL, '2023-07-26', 'CPL-00042', 'CM/00001/23', 3, '{"mode": null, "regime": "2020", "status": "open", "severity": "neither", "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-01-21", "officersSuspended": 0}', 'Conduct matter
CO/00012/24
Came to attention
came-to-attention
OFF-0123
CM/00001/23
Severity assessed
severity
neither
CPL-00042
Investigation
investigation
directed
CO 00012 24
came to attention
OFF 0123
CM 00001 23
CPL 00042', DEFAULT),
	('dsi:norfolk:DS/00001/24', 'norfolk', 'dsi', 'DS/00001/24', 'open', '2020', '2023-01-15', NULL, '2023-07-14', 'OFF-0123', 'CM/00001/23', 4, '{"mode": "local", "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-01-15", "officersSuspended": 0}', 'Death or serious injury matter
DS/00001/24
Came to attention
came-to-attention
CM/00001/23
Mode of investigation decided by the Director General
mode-decided
local
OFF-0123
Learning captured
learning
organisational
Interested person updated
update
DS 00001 24
came to attention
CM 00001 23
mode decided
OFF 0123', DEFAULT),
	('dsi:norfolk:DS/00002/24', 'norfolk', 'dsi', 'DS/00002/24', 'finalised', '2020', '2023-11-01', '2024-06-28', '2024-06-28', 'OFF-0123', 'CM/00001/23', 4, '{"mode": null, "regime": "2020", "status": "finalised", "outcome": null, "severity": null, "recordedAs": "schedule-3", "referredOn": null, "finalisedOn": "2024-06-28", "cameToAttentionOn": "2023-11-01", "officersSuspended": 0}', 'Death or serious injury matter
DS/00002/24
Came to attention
came-to-attention
CPL-00042
CM/00001/23
Report drafted
chapter-13-drafted
2024-07-11
1
Recorded
recorded
schedule-3
OFF-0123
Finalised
finalised
DS 00002 24
came to attention
CPL 00042
CM 00001 23
chapter 13 drafted
2024 07 11
schedule 3
OFF 0123', DEFAULT),
	('dsi:norfolk:DS/00003/24', 'norfolk', 'dsi', 'DS/00003/24', 'open', '2020', '2023-09-17', NULL, '2024-06-11', 'CPL-00042', 'CM/00001/23', 4, '{"mode": "back-to-force", "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-09-17", "officersSuspended": 0}', 'Death or serious injury matter
DS/00003/24
Came to attention
came-to-attention
CPL-00042
CM/00001/23
Criminal proceedings concluded
proceedings-concluded
OFF-0123
Learning captured
learning
individual
Mode of investigation decided by the Director General
mode-decided
back-to-force
DS 00003 24
came to attention
CPL 00042
CM 00001 23
proceedings concluded
OFF 0123
mode decided
back to force', DEFAULT),
	('dsi:norfolk:DS/00005/24', 'norfolk', 'dsi', 'DS/00005/24', 'open', '2020', '2023-04-21', NULL, '2023-09-27', 'CPL-00042', NULL, 5, '{"mode": null, "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-04-21", "officersSuspended": 0}', 'Death or serious injury matter
DS/00005/24
Came to attention
came-to-attention
Investigation
investigation
local
CPL-00042
CM/00001/23
Report withheld from
chapter-13-withheld
complainant+officer
12
Investigation completed
investigation-completed
DS 00005 24
came to attention
CPL 00042
CM 00001 23
chapter 13 withheld
complainant officer
investigation completed', DEFAULT),
	('dsi:norfolk:DS/00006/24', 'norfolk', 'dsi', 'DS/00006/24', 'finalised', '2020', '2023-01-10', '2023-05-03', '2024-03-21', 'OFF-0123', 'CM/00001/23', 4, '{"mode": null, "regime": "2020", "status": "finalised", "outcome": "no-further-action", "severity": null, "recordedAs": null, "referredOn": null, "finalisedOn": "2023-05-03", "cameToAttentionOn": "2023-01-10", "officersSuspended": 0}', 'Death or serious injury matter
DS/00006/24
Came to attention
came-to-attention
OFF-0123
CM/00001/23
Finalised
finalised
no-further-action
Interested person
interested-person
Outcome notified
outcome-notified
DS 00006 24
came to attention
OFF 0123
CM 00001 23
no further action
interested person
outcome notified', DEFAULT),
	('dsi:norfolk:DS/00007/24', 'norfolk', 'dsi', 'DS/00007/24', 'finalised', '2020', '2023-10-29', '2024-02-25', '2024-02-29', 'OFF-0123', 'CM/00001/23', 4, '{"mode": null, "regime": "2020", "status": "finalised", "outcome": "case-to-answer", "severity": null, "recordedAs": "outside-schedule-3", "referredOn": null, "finalisedOn": "2024-02-25", "cameToAttentionOn": "2023-10-29", "officersSuspended": 0}', 'Death or serious injury matter
DS/00007/24
Came to attention
came-to-attention
OFF-0123
CM/00001/23
Finalised
finalised
case-to-answer
Investigation
investigation
Recorded
recorded
outside-schedule-3
DS 00007 24
came to attention
OFF 0123
CM 00001 23
case to answer
outside schedule 3', DEFAULT),
	('dsi:norfolk:DS/00009/24', 'norfolk', 'dsi', 'DS/00009/24', 'became-conduct', '2020', '2023-09-26', NULL, '2024-05-29', 'OFF-0123', 'CM/00001/23', 3, '{"mode": "no-investigation", "regime": "2020", "status": "became-conduct", "severity": null, "recordedAs": null, "referredOn": null, "conductMatter": "CM/00001/23", "becameConductOn": "2024-05-29", "cameToAttentionOn": "2023-09-26", "officersSuspended": 0}', 'Death or serious injury matter
DS/00009/24
Came to attention
came-to-attention
OFF-0123
CM/00001/23
Mode of investigation decided by the Director General
mode-decided
no-investigation
CPL-00042
Became a conduct matter
became-conduct
DS 00009 24
came to attention
OFF 0123
CM 00001 23
mode decided
no investigation
CPL 00042
became conduct', DEFAULT),
	('dsi:norfolk:DS/00010/24', 'norfolk', 'dsi', 'DS/00010/24', 'finalised', '2020', '2023-10-16', '2024-02-24', '2024-02-24', 'CPL-00042', NULL, 3, '{"mode": null, "regime": "2020", "status": "finalised", "outcome": "reflective-practice", "severity": null, "recordedAs": null, "referredOn": null, "finalisedOn": "2024-02-24", "cameToAttentionOn": "2023-10-16", "officersSuspended": 0}', 'Death or serious injury matter
DS/00010/24
Came to attention
came-to-attention
CPL-00042
Investigation
investigation
directed
CM/00001/23
Finalised
finalised
reflective-practice
DS 00010 24
came to attention
CPL 00042
CM 00001 23
reflective practice', DEFAULT),
	('action:norfolk:PAM-1/3', 'norfolk', 'action', 'PAM-1/3', 'new', NULL, '2024-07-22', NULL, '2024-07-22', NULL, 'PAM-1', 1, '{"owner": null, "status": "new", "meeting": "PAM-1", "raisedOn": "2024-07-22"}', 'Accountability meeting action
PAM-1/3
Raised
raised
3
PAM-1
PAM 1 3
PAM 1', DEFAULT),
	('dsi:norfolk:DS/00011/24', 'norfolk', 'dsi', 'DS/00011/24', 'suspended', '2020', '2023-08-06', NULL, '2023-12-21', NULL, 'CM/00001/23', 3, '{"mode": null, "regime": "2020", "status": "suspended", "severity": null, "recordedAs": null, "referredOn": null, "suspendedOn": "2023-10-13", "cameToAttentionOn": "2023-08-06", "officersSuspended": 0}', 'Death or serious injury matter
DS/00011/24
Came to attention
came-to-attention
CM/00001/23
Suspended
suspended
Prejudice determined afresh
prejudice-determined
would-not-prejudice
DS 00011 24
came to attention
CM 00001 23
prejudice determined
would not prejudice', DEFAULT),
	('dsi:suffolk:DS/00004/24', 'suffolk', 'dsi', 'DS/00004/24', 'finalised', '2020', '2023-03-08', '2023-10-14', '2023-10-14', 'CPL-00042', 'CM/00001/23', 4, '{"mode": null, "regime": "2020", "status": "finalised", "outcome": "no-case-to-answer", "severity": null, "recordedAs": null, "referredOn": "2023-08-26", "finalisedOn": "2023-10-14", "cameToAttentionOn": "2023-03-08", "officersSuspended": 0}', 'Death or serious injury matter
DS/00004/24
Came to attention
came-to-attention
OFF-0123
CM/00001/23
Recorded
recorded
Referred
referred
iopc
CPL-00042
Finalised
finalised
no-case-to-answer
DS 00004 24
came to attention
OFF 0123
CM 00001 23
CPL 00042
no case to answer', DEFAULT),
	('dsi:suffolk:DS/00008/24', 'suffolk', 'dsi', 'DS/00008/24', 'suspended', '2020', '2023-07-23', NULL, '2024-02-20', 'OFF-0123', NULL, 5, '{"mode": "independent", "regime": "2020", "status": "suspended", "severity": null, "recordedAs": null, "referredOn": null, "suspendedOn": "2023-11-24", "cameToAttentionOn": "2023-07-23", "officersSuspended": 0}', 'Death or serious injury matter
DS/00008/24
Came to attention
came-to-attention
Suspended
suspended
sub-judice
OFF-0123
Mode of investigation decided by the Director General
mode-decided
independent
CM/00001/23
DS 00008 24
came to attention
sub judice
OFF 0123
mode decided
CM 00001 23', DEFAULT),
	('dsi:suffolk:DS/00012/24', 'suffolk', 'dsi', 'DS/00012/24', 'open', '2020', '2023-01-11', NULL, '2023-12-29', 'OFF-0123', NULL, 3, '{"mode": "directed", "regime": "2020", "status": "open", "severity": null, "recordedAs": null, "referredOn": null, "cameToAttentionOn": "2023-01-11", "officersSuspended": 0}', 'Death or serious injury matter
DS/00012/24
Came to attention
came-to-attention
OFF-0123
Mode of investigation decided by the Director General
mode-decided
directed
CM/00001/23
Interested person
interested-person
DS 00012 24
came to attention
OFF 0123
mode decided
CM 00001 23
interested person', DEFAULT),
	('proceeding:norfolk:PR/00001/24', 'norfolk', 'proceeding', 'PR/00001/24', 'fixed', '2020', '2023-09-26', NULL, '2024-08-22', 'OFF-0123', NULL, 4, '{"kind": "accelerated-hearing", "dates": {"fixed": 1, "vacated": 0, "adjourned": 0}, "regime": "2020", "status": "fixed", "fixedFor": "2024-03-12", "officers": [{"role": null, "appeal": null, "person": "CPL-00042", "finding": null, "outcome": null}, {"role": "special-constable", "appeal": null, "person": "OFF-0123", "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00001/24
Referred
referred
accelerated-hearing
officer
Date fixed
fixed
2024-03-12
CPL-00042
Documents supplied
documents-supplied
Officer joined to the proceedings
officer-joined
special-constable
OFF-0123
CM/00001/23
PR 00001 24
accelerated hearing
2024 03 12
CPL 00042
documents supplied
officer joined
special constable
OFF 0123
CM 00001 23', DEFAULT),
	('proceeding:norfolk:PR/00002/24', 'norfolk', 'proceeding', 'PR/00002/24', 'adjourned', '2020', '2023-11-03', NULL, '2024-06-17', 'OFF-0123', NULL, 4, '{"kind": "hearing", "dates": {"fixed": 0, "vacated": 0, "adjourned": 1}, "until": null, "regime": "2020", "status": "adjourned", "officers": [{"role": "special-constable", "appeal": null, "person": "OFF-0123", "finding": null, "outcome": null}], "adjournedOn": "2023-11-16"}', 'Misconduct proceedings
PR/00002/24
Referred
referred
hearing
OFF-0123
special-constable
Adjourned
adjourned
Notice of referral given
notice-given
2024-07-09
No pre-hearing will be held
pre-hearing-not-held
CM/00001/23
PR 00002 24
OFF 0123
special constable
notice given
2024 07 09
No pre hearing will be held
pre hearing not held
CM 00001 23', DEFAULT),
	('action:norfolk:PAM-1/4', 'norfolk', 'action', 'PAM-1/4', 'new', NULL, '2024-07-22', NULL, '2024-07-22', NULL, 'PAM-1', 1, '{"owner": null, "status": "new", "meeting": "PAM-1", "raisedOn": "2024-07-22"}', 'Accountability meeting action
PAM-1/4
Raised
raised
4
PAM-1
PAM 1 4
PAM 1', DEFAULT),
	('proceeding:norfolk:PR/00003/24', 'norfolk', 'proceeding', 'PR/00003/24', 'fixed', '2020', '2023-11-04', NULL, '2024-05-04', 'OFF-0123', NULL, 4, '{"kind": "meeting", "dates": {"fixed": 1, "vacated": 0, "adjourned": 0}, "regime": "2020", "status": "fixed", "fixedFor": "2023-03-30", "officers": [{"role": "special-constable", "appeal": null, "person": "CPL-00042", "finding": null, "outcome": null}, {"role": null, "appeal": null, "person": "OFF-0123", "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00003/24
Referred
referred
meeting
CPL-00042
special-constable
Objection to a person
objection-made
legal-adviser
CM/00001/23
Officer left the service
officer-left
resigned
OFF-0123
Date fixed
fixed
2023-03-30
PR 00003 24
CPL 00042
special constable
objection made
legal adviser
CM 00001 23
officer left
OFF 0123
2023 03 30', DEFAULT),
	('proceeding:norfolk:PR/00005/24', 'norfolk', 'proceeding', 'PR/00005/24', 'referred', '2020', '2023-01-15', NULL, '2023-06-12', 'OFF-0123', 'CM/00001/23', 5, '{"kind": "meeting", "dates": {"fixed": 0, "vacated": 0, "adjourned": 0}, "regime": "2020", "status": "referred", "officers": [{"role": "former-officer", "appeal": null, "person": "CPL-00042", "finding": null, "outcome": null}, {"role": null, "appeal": null, "person": "OFF-0123", "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00005/24
Referred
referred
meeting
CPL-00042
CM/00001/23
former-officer
Objection to a person
objection-made
panel-member
OFF-0123
Witness lists exchanged
witness-lists-exchanged
Pre-hearing held
pre-hearing-held
PR 00005 24
CPL 00042
CM 00001 23
former officer
objection made
panel member
OFF 0123
witness lists exchanged
Pre hearing held
pre hearing held', DEFAULT),
	('proceeding:norfolk:PR/00006/24', 'norfolk', 'proceeding', 'PR/00006/24', 'fixed', '2020', '2023-09-01', NULL, '2024-07-30', 'OFF-0123', 'CM/00001/23', 4, '{"kind": "hearing", "dates": {"fixed": 1, "vacated": 0, "adjourned": 0}, "regime": "2020", "status": "fixed", "fixedFor": "2023-04-08", "officers": [{"role": null, "appeal": null, "person": null, "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00006/24
Referred
referred
hearing
CM/00001/23
Panel appointed, and named to the officer
panel-appointed
OFF-0123
Date fixed
fixed
2023-04-08
Chair or panel member replaced
panel-replaced
other
PR 00006 24
CM 00001 23
Panel appointed and named to the officer
panel appointed
OFF 0123
2023 04 08
panel replaced', DEFAULT),
	('proceeding:norfolk:PR/00007/24', 'norfolk', 'proceeding', 'PR/00007/24', 'fixed', '2020', '2023-09-06', NULL, '2024-07-09', 'OFF-0123', 'CM/00001/23', 4, '{"kind": "accelerated-hearing", "dates": {"fixed": 2, "vacated": 0, "adjourned": 0}, "regime": "2020", "status": "fixed", "fixedFor": "2023-04-03", "officers": [{"role": "special-constable", "appeal": null, "person": "OFF-0123", "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00007/24
Referred
referred
accelerated-hearing
OFF-0123
CM/00001/23
special-constable
Date fixed
fixed
2024-03-18
CPL-00042
Notice published
notice-published
2023-04-03
PR 00007 24
accelerated hearing
OFF 0123
CM 00001 23
special constable
2024 03 18
CPL 00042
notice published
2023 04 03', DEFAULT),
	('proceeding:norfolk:PR/00009/24', 'norfolk', 'proceeding', 'PR/00009/24', 'fixed', '2020', '2023-08-17', NULL, '2024-08-28', 'OFF-0123', 'CM/00001/23', 4, '{"kind": "accelerated-hearing", "dates": {"fixed": 1, "vacated": 0, "adjourned": 0}, "regime": "2020", "status": "fixed", "fixedFor": "2024-03-24", "officers": [{"role": "former-officer", "appeal": null, "person": null, "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00009/24
Referred
referred
accelerated-hearing
CM/00001/23
former-officer
Chair appointed
chair-appointed
delegate
OFF-0123
Date fixed
fixed
2024-03-24
Public notice required by the chair
notice-required
PR 00009 24
accelerated hearing
CM 00001 23
former officer
chair appointed
OFF 0123
2024 03 24
notice required', DEFAULT),
	('meeting:norfolk:ME/00003/24', 'norfolk', 'meeting', 'ME/00003/24', 'scheduled', NULL, '2023-01-16', NULL, '2023-09-07', 'OFF-0123', NULL, 4, '{"date": "2023-08-23", "status": "scheduled", "firstDate": "2023-01-19"}', 'Accountability meeting
ME/00003/24
Scheduled
scheduled
2023-01-19
OFF-0123
Moved
moved
2023-09-11
2023-09-17
CM/00001/23
2023-08-23
ME 00003 24
2023 01 19
OFF 0123
2023 09 11
2023 09 17
CM 00001 23
2023 08 23', DEFAULT),
	('proceeding:norfolk:PR/00010/24', 'norfolk', 'proceeding', 'PR/00010/24', 'vacated', '2020', '2023-01-11', NULL, '2024-06-01', 'CPL-00042', 'CM/00001/23', 4, '{"kind": "accelerated-hearing", "dates": {"fixed": 1, "vacated": 1, "adjourned": 0}, "regime": "2020", "status": "vacated", "officers": [{"role": "officer", "appeal": null, "person": null, "finding": null, "outcome": null}], "vacatedOn": "2024-03-03"}', 'Misconduct proceedings
PR/00010/24
Referred
referred
accelerated-hearing
CM/00001/23
officer
Date fixed
fixed
2024-12-04
CPL-00042
Date vacated
vacated
OFF-0123
Chair appointed
chair-appointed
chief-officer
PR 00010 24
accelerated hearing
CM 00001 23
2024 12 04
CPL 00042
OFF 0123
chair appointed
chief officer', DEFAULT),
	('proceeding:norfolk:PR/00011/24', 'norfolk', 'proceeding', 'PR/00011/24', 'fixed', '2020', '2023-01-17', NULL, '2023-09-03', 'OFF-0123', 'CM/00001/23', 3, '{"kind": "accelerated-hearing", "dates": {"fixed": 1, "vacated": 0, "adjourned": 0}, "regime": "2020", "status": "fixed", "fixedFor": "2023-06-03", "officers": [{"role": "former-officer", "appeal": null, "person": "OFF-0123", "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00011/24
Referred
referred
accelerated-hearing
OFF-0123
CM/00001/23
officer
Date fixed
fixed
2023-06-03
Officer left the service
officer-left
retired
PR 00011 24
accelerated hearing
OFF 0123
CM 00001 23
2023 06 03
officer left', DEFAULT),
	('proceeding:suffolk:PR/00004/24', 'suffolk', 'proceeding', 'PR/00004/24', 'fixed', '2020', '2023-08-28', NULL, '2023-10-20', 'CPL-00042', NULL, 4, '{"kind": "accelerated-hearing", "dates": {"fixed": 1, "vacated": 0, "adjourned": 0}, "regime": "2020", "status": "fixed", "fixedFor": "2023-06-06", "officers": [{"role": null, "appeal": null, "person": "CPL-00042", "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00004/24
Referred
referred
accelerated-hearing
special-constable
Officer''s response
officer-response
Bundle given to the chair
bundle-sent
CPL-00042
Date fixed
fixed
2023-06-06
CM/00001/23
PR 00004 24
accelerated hearing
special constable
Officer s response
officer response
bundle sent
CPL 00042
2023 06 06
CM 00001 23', DEFAULT),
	('proceeding:suffolk:PR/00008/24', 'suffolk', 'proceeding', 'PR/00008/24', 'concluded', '2020', '2023-10-08', '2024-01-02', '2024-03-18', 'CPL-00042', 'CM/00001/23', 5, '{"kind": "meeting", "dates": {"fixed": 0, "vacated": 0, "adjourned": 0}, "heldOn": "2024-01-02", "regime": "2020", "status": "concluded", "outcome": null, "officers": [{"role": "staff", "appeal": null, "person": "CPL-00042", "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00008/24
Referred
referred
accelerated-hearing
CPL-00042
CM/00001/23
staff
Held
held
meeting
Chair''s report
chair-report
PR 00008 24
accelerated hearing
CPL 00042
CM 00001 23
Chair s report
chair report', DEFAULT),
	('proceeding:suffolk:PR/00012/24', 'suffolk', 'proceeding', 'PR/00012/24', 'referred', '2020', '2023-11-01', NULL, '2024-08-07', 'OFF-0123', 'CM/00001/23', 3, '{"kind": "meeting", "dates": {"fixed": 0, "vacated": 0, "adjourned": 0}, "regime": "2020", "status": "referred", "officers": [{"role": null, "appeal": null, "person": "OFF-0123", "finding": null, "outcome": null}]}', 'Misconduct proceedings
PR/00012/24
Referred
referred
meeting
OFF-0123
CM/00001/23
Officer joined to the proceedings
officer-joined
staff
Chair appointed
chair-appointed
legally-qualified-chair
PR 00012 24
OFF 0123
CM 00001 23
officer joined
chair appointed
legally qualified chair', DEFAULT),
	('meeting:norfolk:ME/00001/24', 'norfolk', 'meeting', 'ME/00001/24', 'held', NULL, '2023-01-12', '2023-04-07', '2023-04-08', 'OFF-0123', NULL, 4, '{"heldOn": "2023-04-07", "status": "held"}', 'Accountability meeting
ME/00001/24
Scheduled
scheduled
2024-12-02
Held
held
OFF-0123
Public question asked
question-asked
12
Others.
Public question answered
question-answered
CM/00001/23
ME 00001 24
2024 12 02
OFF 0123
question asked
Others
question answered
CM 00001 23', DEFAULT),
	('meeting:norfolk:ME/00002/24', 'norfolk', 'meeting', 'ME/00002/24', 'cancelled', NULL, '2023-01-17', '2023-09-14', '2023-09-14', 'CPL-00042', NULL, 4, '{"status": "cancelled", "cancelledOn": "2023-09-14"}', 'Accountability meeting
ME/00002/24
Scheduled
scheduled
2023-06-09
Moved
moved
2023-04-03
OFF-0123
2023-05-19
Cancelled
cancelled
CPL-00042
ME 00002 24
2023 06 09
2023 04 03
OFF 0123
2023 05 19
CPL 00042', DEFAULT),
	('meeting:norfolk:ME/00005/24', 'norfolk', 'meeting', 'ME/00005/24', 'scheduled', NULL, '2023-02-22', NULL, '2023-08-06', 'OFF-0123', NULL, 5, '{"date": "2024-02-28", "status": "scheduled", "firstDate": "2024-12-03"}', 'Accountability meeting
ME/00005/24
Scheduled
scheduled
2024-12-03
OFF-0123
Moved
moved
2024-08-28
CM/00001/23
2023-06-05
2024-02-28
ME 00005 24
2024 12 03
OFF 0123
2024 08 28
CM 00001 23
2023 06 05
2024 02 28', DEFAULT),
	('meeting:norfolk:ME/00006/24', 'norfolk', 'meeting', 'ME/00006/24', 'scheduled', NULL, '2023-01-14', NULL, '2023-08-17', 'OFF-0123', NULL, 3, '{"date": "2023-01-11", "status": "scheduled", "firstDate": "2024-06-22"}', 'Accountability meeting
ME/00006/24
Scheduled
scheduled
2024-06-22
CPL-00042
Moved
moved
2023-11-14
2023-01-11
OFF-0123
CM/00001/23
ME 00006 24
2024 06 22
CPL 00042
2023 11 14
2023 01 11
OFF 0123
CM 00001 23', DEFAULT),
	('meeting:norfolk:ME/00007/24', 'norfolk', 'meeting', 'ME/00007/24', 'scheduled', NULL, '2023-02-08', NULL, '2023-10-10', NULL, NULL, 3, '{"date": "2023-11-18", "status": "scheduled", "firstDate": "2023-04-08"}', 'Accountability meeting
ME/00007/24
Scheduled
scheduled
2023-04-08
Moved
moved
2023-01-18
2023-11-18
ME 00007 24
2023 04 08
2023 01 18
2023 11 18', DEFAULT),
	('meeting:norfolk:ME/00009/24', 'norfolk', 'meeting', 'ME/00009/24', 'cancelled', NULL, '2023-01-14', '2023-06-03', '2023-06-03', 'OFF-0123', NULL, 4, '{"status": "cancelled", "cancelledOn": "2023-06-03"}', 'Accountability meeting
ME/00009/24
Scheduled
scheduled
2024-03-19
Moved
moved
2024-08-22
CM/00001/23
2023-12-28
OFF-0123
Cancelled
cancelled
ME 00009 24
2024 03 19
2024 08 22
CM 00001 23
2023 12 28
OFF 0123', DEFAULT),
	('meeting:norfolk:ME/00010/24', 'norfolk', 'meeting', 'ME/00010/24', 'held', NULL, '2023-07-19', '2023-11-24', '2023-11-24', 'CPL-00042', 'CM/00001/23', 4, '{"heldOn": "2023-11-24", "status": "held"}', 'Accountability meeting
ME/00010/24
Scheduled
scheduled
2024-04-18
CPL-00042
CM/00001/23
Moved
moved
2024-12-02
2024-10-05
Held
held
ME 00010 24
2024 04 18
CPL 00042
CM 00001 23
2024 12 02
2024 10 05', DEFAULT),
	('meeting:norfolk:ME/00011/24', 'norfolk', 'meeting', 'ME/00011/24', 'held', NULL, '2023-09-20', '2024-02-15', '2024-02-15', 'OFF-0123', 'CM/00001/23', 4, '{"heldOn": "2024-02-15", "status": "held"}', 'Accountability meeting
ME/00011/24
Scheduled
scheduled
2024-06-06
OFF-0123
CM/00001/23
Moved
moved
2024-09-22
CPL-00042
2024-09-15
Held
held
ME 00011 24
2024 06 06
OFF 0123
CM 00001 23
2024 09 22
CPL 00042
2024 09 15', DEFAULT),
	('meeting:norfolk:PAM-1', 'norfolk', 'meeting', 'PAM-1', 'scheduled', NULL, '2024-06-03', NULL, '2024-06-03', NULL, NULL, 1, '{"date": "2024-07-22", "status": "scheduled", "firstDate": "2024-07-22"}', 'Accountability meeting
PAM-1
Scheduled
scheduled
2024-07-22
PAM 1
2024 07 22', DEFAULT),
	('meeting:norfolk:PAM-2', 'norfolk', 'meeting', 'PAM-2', 'scheduled', NULL, '2024-07-22', NULL, '2024-07-22', NULL, NULL, 1, '{"date": "2024-10-08", "status": "scheduled", "firstDate": "2024-10-08"}', 'Accountability meeting
PAM-2
Scheduled
scheduled
2024-10-08
PAM 2
2024 10 08', DEFAULT),
	('meeting:suffolk:ME/00004/24', 'suffolk', 'meeting', 'ME/00004/24', 'scheduled', NULL, '2023-08-06', NULL, '2024-06-08', 'OFF-0123', NULL, 4, '{"date": "2023-11-21", "status": "scheduled", "firstDate": "2023-10-10"}', 'Accountability meeting
ME/00004/24
Scheduled
scheduled
2023-10-10
CPL-00042
Moved
moved
2024-11-04
2023-02-01
OFF-0123
CM/00001/23
2023-11-21
ME 00004 24
2023 10 10
CPL 00042
2024 11 04
2023 02 01
OFF 0123
CM 00001 23
2023 11 21', DEFAULT),
	('meeting:suffolk:ME/00008/24', 'suffolk', 'meeting', 'ME/00008/24', 'scheduled', NULL, '2023-08-01', NULL, '2023-09-17', NULL, NULL, 4, '{"date": "2024-07-09", "status": "scheduled", "firstDate": "2023-01-17"}', 'Accountability meeting
ME/00008/24
Scheduled
scheduled
2023-01-17
Moved
moved
2024-07-09
ME 00008 24
2023 01 17
2024 07 09', DEFAULT),
	('meeting:suffolk:ME/00012/24', 'suffolk', 'meeting', 'ME/00012/24', 'scheduled', NULL, '2023-02-26', NULL, '2023-08-15', 'OFF-0123', 'CM/00001/23', 4, '{"date": "2023-06-06", "status": "scheduled", "firstDate": "2023-01-12"}', 'Accountability meeting
ME/00012/24
Scheduled
scheduled
2023-01-12
CM/00001/23
Moved
moved
2024-01-31
Public question asked
question-asked
OFF-0123
12
Others.
2023-06-06
ME 00012 24
2023 01 12
CM 00001 23
2024 01 31
question asked
OFF 0123
Others
2023 06 06', DEFAULT),
	('action:norfolk:AC/00001/24', 'norfolk', 'action', 'AC/00001/24', 'ongoing', NULL, '2023-09-19', NULL, '2024-02-02', 'OFF-0123', NULL, 4, '{"side": "both", "owner": "CPL-00042", "status": "ongoing", "meeting": null, "raisedOn": "2023-09-19"}', 'Accountability meeting action
AC/00001/24
Raised
raised
CPL-00042
force
Date agreed
due
2023-03-20
Owner changed
owner
CM/00001/23
both
Carried over
carried-over
OFF-0123
AC 00001 24
CPL 00042
2023 03 20
CM 00001 23
carried over
OFF 0123', DEFAULT),
	('action:norfolk:AC/00002/24', 'norfolk', 'action', 'AC/00002/24', 'closed', NULL, '2023-01-14', '2023-03-13', '2023-07-06', 'OFF-0123', 'CM/00001/23', 4, '{"side": "both", "owner": "OFF-0123", "status": "closed", "meeting": "CM/00001/23", "closedOn": "2023-03-13", "raisedOn": "2023-01-14"}', 'Accountability meeting action
AC/00002/24
Raised
raised
1
OFF-0123
CM/00001/23
both
Closed
closed
Date agreed
due
2024-02-11
Update
update
AC 00002 24
OFF 0123
CM 00001 23
2024 02 11', DEFAULT),
	('action:norfolk:AC/00003/24', 'norfolk', 'action', 'AC/00003/24', 'new', NULL, '2023-01-13', NULL, '2023-06-15', 'OFF-0123', NULL, 3, '{"side": "force", "owner": "CPL-00042", "status": "new", "meeting": null, "raisedOn": "2023-01-13"}', 'Accountability meeting action
AC/00003/24
Raised
raised
12
CPL-00042
force
Date agreed
due
2024-09-04
OFF-0123
2024-11-29
AC 00003 24
CPL 00042
2024 09 04
OFF 0123
2024 11 29', DEFAULT),
	('action:norfolk:AC/00005/24', 'norfolk', 'action', 'AC/00005/24', 'ongoing', NULL, '2023-05-02', NULL, '2023-08-23', 'OFF-0123', NULL, 5, '{"side": "both", "owner": "OFF-0123", "status": "ongoing", "meeting": null, "raisedOn": "2023-05-02"}', 'Accountability meeting action
AC/00005/24
Raised
raised
Owner changed
owner
OFF-0123
both
Date agreed
due
2023-01-13
2023-03-16
AC 00005 24
OFF 0123
2023 01 13
2023 03 16', DEFAULT),
	('action:norfolk:AC/00006/24', 'norfolk', 'action', 'AC/00006/24', 'ongoing', NULL, '2023-08-21', NULL, '2023-11-20', 'CPL-00042', NULL, 4, '{"side": "both", "owner": "OFF-0123", "status": "ongoing", "meeting": null, "raisedOn": "2023-08-21"}', 'Accountability meeting action
AC/00006/24
Raised
raised
12
OFF-0123
both
Date agreed
due
2024-09-14
CPL-00042
Carried over
carried-over
CM/00001/23
2024-04-27
AC 00006 24
OFF 0123
2024 09 14
CPL 00042
carried over
CM 00001 23
2024 04 27', DEFAULT),
	('action:norfolk:AC/00007/24', 'norfolk', 'action', 'AC/00007/24', 'ongoing', NULL, '2023-06-15', NULL, '2024-03-08', NULL, NULL, 4, '{"side": "force", "owner": null, "status": "ongoing", "meeting": null, "raisedOn": "2023-06-15"}', 'Accountability meeting action
AC/00007/24
Raised
raised
12
force
Date agreed
due
2023-12-17
Carried over
carried-over
CM/00001/23
2023-05-25
AC 00007 24
2023 12 17
carried over
CM 00001 23
2023 05 25', DEFAULT),
	('action:norfolk:AC/00009/24', 'norfolk', 'action', 'AC/00009/24', 'new', NULL, '2023-11-02', NULL, '2024-03-20', 'OFF-0123', 'CM/00001/23', 2, '{"side": "force", "owner": null, "status": "new", "meeting": "CM/00001/23", "raisedOn": "2023-11-02"}', 'Accountability meeting action
AC/00009/24
Raised
raised
12
CM/00001/23
force
Date agreed
due
2023-08-21
OFF-0123
AC 00009 24
CM 00001 23
2023 08 21
OFF 0123', DEFAULT),
	('action:norfolk:AC/00010/24', 'norfolk', 'action', 'AC/00010/24', 'ongoing', NULL, '2023-04-08', NULL, '2023-06-03', 'CPL-00042', 'CM/00001/23', 3, '{"side": "force", "owner": null, "status": "ongoing", "meeting": "CM/00001/23", "raisedOn": "2023-04-08"}', 'Accountability meeting action
AC/00010/24
Raised
raised
12
CM/00001/23
Owner changed
owner
force
Date agreed
due
2024-03-07
CPL-00042
AC 00010 24
CM 00001 23
2024 03 07
CPL 00042', DEFAULT),
	('action:norfolk:AC/00011/24', 'norfolk', 'action', 'AC/00011/24', 'ongoing', NULL, '2023-10-31', NULL, '2024-02-04', 'OFF-0123', 'CM/00001/23', 3, '{"side": "force", "owner": null, "status": "ongoing", "meeting": "CM/00001/23", "raisedOn": "2023-10-31"}', 'Accountability meeting action
AC/00011/24
Raised
raised
1
CM/00001/23
force
Carried over
carried-over
OFF-0123
Date agreed
due
2023-11-14
AC 00011 24
CM 00001 23
carried over
OFF 0123
2023 11 14', DEFAULT),
	('action:norfolk:PAM-1/1', 'norfolk', 'action', 'PAM-1/1', 'new', NULL, '2024-07-22', NULL, '2024-07-22', NULL, 'PAM-1', 1, '{"owner": null, "status": "new", "meeting": "PAM-1", "raisedOn": "2024-07-22"}', 'Accountability meeting action
PAM-1/1
Raised
raised
1
PAM-1
PAM 1 1
PAM 1', DEFAULT),
	('action:suffolk:AC/00004/24', 'suffolk', 'action', 'AC/00004/24', 'new', NULL, '2023-05-11', NULL, '2023-09-26', 'CPL-00042', NULL, 3, '{"side": "both", "owner": "CPL-00042", "status": "new", "meeting": null, "raisedOn": "2023-05-11"}', 'Accountability meeting action
AC/00004/24
Raised
raised
1
CPL-00042
both
Date agreed
due
2024-12-07
2023-11-24
AC 00004 24
CPL 00042
2024 12 07
2023 11 24', DEFAULT),
	('action:suffolk:AC/00008/24', 'suffolk', 'action', 'AC/00008/24', 'new', NULL, '2023-09-18', NULL, '2023-09-18', 'CPL-00042', 'CM/00001/23', 3, '{"side": "opcc", "owner": "CPL-00042", "status": "new", "meeting": "CM/00001/23", "raisedOn": "2023-09-18"}', 'Accountability meeting action
AC/00008/24
Raised
raised
1
CPL-00042
CM/00001/23
opcc
AC 00008 24
CPL 00042
CM 00001 23', DEFAULT),
	('action:suffolk:AC/00012/24', 'suffolk', 'action', 'AC/00012/24', 'ongoing', NULL, '2023-01-16', NULL, '2023-04-19', 'OFF-0123', 'CM/00001/23', 3, '{"owner": null, "status": "ongoing", "meeting": "CM/00001/23", "raisedOn": "2023-01-16"}', 'Accountability meeting action
AC/00012/24
Raised
raised
12
CM/00001/23
Date agreed
due
2023-05-27
OFF-0123
Update
update
AC 00012 24
CM 00001 23
2023 05 27
OFF 0123', DEFAULT),
	('recommendation:norfolk:RE/00001/24', 'norfolk', 'recommendation', 'RE/00001/24', 'open', NULL, '2023-03-08', NULL, '2023-08-19', NULL, NULL, 4, '{"kind": "area-for-improvement", "report": "Others.", "stance": null, "status": "open", "position": 1, "commentsOn": null, "actionsDone": 0, "addressedTo": "chief-constable", "publishedOn": "2023-03-08", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": "2023-07-15", "commentsAskedBy": null, "forceResponseOn": null}', 'Inspectorate recommendation
RE/00001/24
Report published
published
area-for-improvement
chief-constable
1
Others.
Progress
progress
Response published
response-published
local-policing-body
CM/00001/23
Copies sent
copies-sent
secretary-of-state
RE 00001 24
area for improvement
chief constable
Others
response published
local policing body
CM 00001 23
copies sent
secretary of state', DEFAULT),
	('recommendation:norfolk:RE/00002/24', 'norfolk', 'recommendation', 'RE/00002/24', 'closed', NULL, '2023-11-04', '2023-11-09', '2024-07-08', NULL, 'CM/00001/23', 4, '{"kind": "recommendation", "report": null, "stance": null, "status": "closed", "closedBy": "force", "closedOn": "2023-11-09", "position": 12, "commentsOn": null, "actionsDone": 1, "addressedTo": "local-policing-body", "publishedOn": "2023-11-04", "nextActionBy": null, "actionsPlanned": 1, "bodyResponseOn": null, "commentsAskedBy": null, "forceResponseOn": null}', 'Inspectorate recommendation
RE/00002/24
Report published
published
recommendation
CM/00001/23
local-policing-body
12
Some words.
Action planned
action-planned
2023-07-05
1
Closed
closed
force
Action done
action-done
RE 00002 24
CM 00001 23
local policing body
Some words
action planned
2023 07 05
action done', DEFAULT),
	('recommendation:norfolk:RE/00003/24', 'norfolk', 'recommendation', 'RE/00003/24', 'open', NULL, '2023-09-21', NULL, '2023-12-31', NULL, 'CM/00001/23', 3, '{"kind": "cause-of-concern", "report": "Others.", "stance": null, "status": "open", "position": 12, "commentsOn": "2023-12-31", "actionsDone": 0, "addressedTo": "both", "publishedOn": "2023-09-21", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": null, "commentsAskedBy": null, "forceResponseOn": "2023-12-31"}', 'Inspectorate recommendation
RE/00003/24
Report published
published
cause-of-concern
CM/00001/23
both
12
Others.
Response published
response-published
chief-constable
Chief officer''s comments received
chief-officer-comments
RE 00003 24
cause of concern
CM 00001 23
Others
response published
chief constable
Chief officer s comments received
chief officer comments', DEFAULT),
	('recommendation:norfolk:RE/00005/24', 'norfolk', 'recommendation', 'RE/00005/24', 'closed', NULL, '2023-05-16', '2023-12-06', '2024-01-27', 'OFF-0123', NULL, 5, '{"kind": "cause-of-concern", "report": "Others.", "stance": null, "status": "closed", "closedBy": "force", "closedOn": "2023-12-06", "position": null, "commentsOn": null, "actionsDone": 0, "addressedTo": null, "publishedOn": "2023-05-16", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": null, "commentsAskedBy": "2023-08-01", "forceResponseOn": null}', 'Inspectorate recommendation
RE/00005/24
Report published
published
cause-of-concern
Others.
Some words.
Chief officer invited to comment
chief-officer-comments-invited
2023-09-20
CM/00001/23
Closed
closed
OFF-0123
force
2023-08-01
RE 00005 24
cause of concern
Others
Some words
chief officer comments invited
2023 09 20
CM 00001 23
OFF 0123
2023 08 01', DEFAULT),
	('recommendation:norfolk:RE/00006/24', 'norfolk', 'recommendation', 'RE/00006/24', 'open', NULL, '2023-01-16', NULL, '2023-09-03', 'CPL-00042', 'CM/00001/23', 4, '{"kind": "area-for-improvement", "report": "Some words.", "stance": null, "status": "open", "position": 12, "commentsOn": null, "actionsDone": 0, "addressedTo": "both", "publishedOn": "2023-01-16", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": null, "commentsAskedBy": "2023-02-12", "forceResponseOn": null}', 'Inspectorate recommendation
RE/00006/24
Report published
published
area-for-improvement
CPL-00042
CM/00001/23
both
12
Some words.
Others.
Chief officer invited to comment
chief-officer-comments-invited
2023-10-11
OFF-0123
Progress
progress
2023-02-12
RE 00006 24
area for improvement
CPL 00042
CM 00001 23
Some words
Others
chief officer comments invited
2023 10 11
OFF 0123
2023 02 12', DEFAULT),
	('recommendation:norfolk:RE/00007/24', 'norfolk', 'recommendation', 'RE/00007/24', 'open', NULL, '2023-07-31', NULL, '2023-12-03', 'OFF-0123', 'CM/00001/23', 4, '{"kind": "recommendation", "report": null, "stance": null, "status": "open", "position": null, "commentsOn": null, "actionsDone": 0, "addressedTo": "local-policing-body", "publishedOn": "2023-07-31", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": null, "commentsAskedBy": "2023-08-12", "forceResponseOn": null}', 'Inspectorate recommendation
RE/00007/24
Report published
published
recommendation
CPL-00042
CM/00001/23
local-policing-body
Some words.
Chief officer invited to comment
chief-officer-comments-invited
2024-12-04
2023-08-12
OFF-0123
Progress
progress
RE 00007 24
CPL 00042
CM 00001 23
local policing body
Some words
chief officer comments invited
2024 12 04
2023 08 12
OFF 0123', DEFAULT),
	('recommendation:norfolk:RE/00009/24', 'norfolk', 'recommendation', 'RE/00009/24', 'open', NULL, '2023-04-24', NULL, '2023-10-24', 'OFF-0123', 'CM/00001/23', 2, '{"kind": "area-for-improvement", "report": "Others.", "stance": null, "status": "open", "position": 1, "commentsOn": null, "actionsDone": 0, "addressedTo": "other", "publishedOn": "2023-04-24", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": null, "commentsAskedBy": "2023-08-17", "forceResponseOn": null}', 'Inspectorate recommendation
RE/00009/24
Report published
published
area-for-improvement
OFF-0123
CM/00001/23
other
1
Others.
Chief officer invited to comment
chief-officer-comments-invited
2023-08-17
RE 00009 24
area for improvement
OFF 0123
CM 00001 23
Others
chief officer comments invited
2023 08 17', DEFAULT),
	('recommendation:norfolk:RE/00010/24', 'norfolk', 'recommendation', 'RE/00010/24', 'open', NULL, '2023-08-28', NULL, '2023-12-14', 'CPL-00042', NULL, 2, '{"kind": "recommendation", "report": "Others.", "stance": null, "status": "open", "position": null, "commentsOn": null, "actionsDone": 0, "addressedTo": "chief-constable", "publishedOn": "2023-08-28", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": null, "commentsAskedBy": "2023-02-24", "forceResponseOn": null}', 'Inspectorate recommendation
RE/00010/24
Report published
published
recommendation
CPL-00042
chief-constable
Others.
Some words.
Chief officer invited to comment
chief-officer-comments-invited
2023-02-24
CM/00001/23
RE 00010 24
CPL 00042
chief constable
Others
Some words
chief officer comments invited
2023 02 24
CM 00001 23', DEFAULT),
	('recommendation:norfolk:RE/00011/24', 'norfolk', 'recommendation', 'RE/00011/24', 'open', NULL, '2023-01-18', NULL, '2023-07-10', 'OFF-0123', NULL, 3, '{"kind": "cause-of-concern", "report": "Some words.", "stance": "not-accepted", "status": "open", "position": null, "commentsOn": null, "actionsDone": 0, "addressedTo": null, "publishedOn": "2023-01-18", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": "2023-07-10", "commentsAskedBy": "2024-02-14", "forceResponseOn": null}', 'Inspectorate recommendation
RE/00011/24
Report published
published
cause-of-concern
OFF-0123
Some words.
Chief officer invited to comment
chief-officer-comments-invited
2024-02-14
Response published
response-published
local-policing-body
not-accepted
RE 00011 24
cause of concern
OFF 0123
Some words
chief officer comments invited
2024 02 14
response published
local policing body
not accepted', DEFAULT),
	('person:norfolk:PE/00010/24', 'norfolk', 'person', 'PE/00010/24', 'left', NULL, '2023-03-03', '2023-04-16', '2024-07-01', 'CPL-00042', NULL, 4, '{"how": "retired", "kind": "staff", "leftOn": "2023-04-16", "status": "left"}', 'Person
PE/00010/24
Entered
entered
staff
Left the service
left-service
retired
Details changed
details-changed
CPL-00042
CM/00001/23
PE 00010 24
left service
details changed
CPL 00042
CM 00001 23', DEFAULT),
	('recommendation:suffolk:RE/00004/24', 'suffolk', 'recommendation', 'RE/00004/24', 'open', NULL, '2023-01-13', NULL, '2023-04-28', 'OFF-0123', NULL, 4, '{"kind": "recommendation", "report": null, "stance": "accepted", "status": "open", "position": 12, "commentsOn": null, "actionsDone": 0, "addressedTo": "both", "publishedOn": "2023-01-13", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": "2023-04-26", "commentsAskedBy": "2024-03-13", "forceResponseOn": null}', 'Inspectorate recommendation
RE/00004/24
Report published
published
recommendation
CPL-00042
both
12
Some words.
Chief officer invited to comment
chief-officer-comments-invited
2024-03-13
OFF-0123
CM/00001/23
Response published
response-published
local-policing-body
accepted
Copies sent
copies-sent
inspectors+secretary-of-state
RE 00004 24
CPL 00042
Some words
chief officer comments invited
2024 03 13
OFF 0123
CM 00001 23
response published
local policing body
copies sent
inspectors secretary of state', DEFAULT),
	('recommendation:suffolk:RE/00008/24', 'suffolk', 'recommendation', 'RE/00008/24', 'open', NULL, '2023-10-24', NULL, '2023-10-24', NULL, 'CM/00001/23', 3, '{"kind": "area-for-improvement", "report": "Others.", "stance": null, "status": "open", "position": 12, "commentsOn": null, "actionsDone": 0, "addressedTo": "other", "publishedOn": "2023-10-24", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": null, "commentsAskedBy": null, "forceResponseOn": null}', 'Inspectorate recommendation
RE/00008/24
Report published
published
area-for-improvement
CM/00001/23
other
12
Others.
RE 00008 24
area for improvement
CM 00001 23
Others', DEFAULT),
	('recommendation:suffolk:RE/00012/24', 'suffolk', 'recommendation', 'RE/00012/24', 'closed', NULL, '2023-10-16', '2024-04-10', '2024-04-10', 'OFF-0123', NULL, 3, '{"kind": "recommendation", "report": "Some words.", "stance": null, "status": "closed", "closedBy": null, "closedOn": "2024-04-10", "position": null, "commentsOn": null, "actionsDone": 0, "addressedTo": null, "publishedOn": "2023-10-16", "nextActionBy": null, "actionsPlanned": 0, "bodyResponseOn": null, "commentsAskedBy": "2024-04-22", "forceResponseOn": null}', 'Inspectorate recommendation
RE/00012/24
Report published
published
recommendation
Some words.
Chief officer invited to comment
chief-officer-comments-invited
2024-04-22
CM/00001/23
Closed
closed
OFF-0123
RE 00012 24
Some words
chief officer comments invited
2024 04 22
CM 00001 23
OFF 0123', DEFAULT),
	('person:norfolk:PE/00001/24', 'norfolk', 'person', 'PE/00001/24', 'left', NULL, '2023-09-19', '2023-09-22', '2023-10-29', 'CPL-00042', NULL, 3, '{"how": "other", "kind": "staff", "leftOn": "2023-09-22", "status": "left"}', 'Person
PE/00001/24
Entered
entered
staff
CPL-00042
Left the service
left-service
other
OFF-0123
Details changed
details-changed
PE 00001 24
CPL 00042
left service
OFF 0123
details changed', DEFAULT),
	('person:norfolk:PE/00002/24', 'norfolk', 'person', 'PE/00002/24', 'left', NULL, '2023-03-02', '2023-05-07', '2023-05-07', NULL, NULL, 2, '{"how": "retired", "kind": "officer", "leftOn": "2023-05-07", "status": "left"}', 'Person
PE/00002/24
Entered
entered
officer
Left the service
left-service
retired
PE 00002 24
left service', DEFAULT),
	('person:norfolk:PE/00003/24', 'norfolk', 'person', 'PE/00003/24', 'left', NULL, '2023-07-12', '2023-10-03', '2023-10-03', NULL, NULL, 2, '{"how": "dismissed", "kind": "special-constable", "leftOn": "2023-10-03", "status": "left"}', 'Person
PE/00003/24
Entered
entered
special-constable
Left the service
left-service
dismissed
PE 00003 24
special constable
left service', DEFAULT),
	('person:norfolk:PE/00005/24', 'norfolk', 'person', 'PE/00005/24', 'known', NULL, '2023-01-12', NULL, '2023-01-12', NULL, NULL, 2, '{"kind": "complainant", "status": "known"}', 'Person
PE/00005/24
Entered
entered
complainant
PE 00005 24', DEFAULT),
	('person:norfolk:PE/00006/24', 'norfolk', 'person', 'PE/00006/24', 'known', NULL, '2023-11-04', NULL, '2023-11-04', NULL, 'CM/00001/23', 1, '{"kind": "interested-person", "status": "known"}', 'Person
PE/00006/24
Entered
entered
interested-person
CM/00001/23
PE 00006 24
interested person
CM 00001 23', DEFAULT),
	('person:norfolk:PE/00007/24', 'norfolk', 'person', 'PE/00007/24', 'known', NULL, '2023-03-28', NULL, '2024-01-24', 'OFF-0123', NULL, 4, '{"kind": "complainant", "status": "known"}', 'Person
PE/00007/24
Entered
entered
complainant
Details changed
details-changed
CPL-00042
CM/00001/23
OFF-0123
PE 00007 24
details changed
CPL 00042
CM 00001 23
OFF 0123', DEFAULT),
	('person:norfolk:PE/00009/24', 'norfolk', 'person', 'PE/00009/24', 'left', NULL, '2023-11-01', '2023-11-17', '2024-02-26', 'OFF-0123', NULL, 4, '{"how": "dismissed", "kind": "staff", "leftOn": "2023-11-17", "status": "left"}', 'Person
PE/00009/24
Entered
entered
staff
OFF-0123
Details changed
details-changed
CM/00001/23
Left the service
left-service
dismissed
PE 00009 24
OFF 0123
details changed
CM 00001 23
left service', DEFAULT),
	('person:norfolk:PE/00011/24', 'norfolk', 'person', 'PE/00011/24', 'left', NULL, '2023-04-08', '2023-12-19', '2023-12-19', NULL, 'CM/00001/23', 4, '{"how": "dismissed", "kind": "special-constable", "leftOn": "2023-12-19", "status": "left"}', 'Person
PE/00011/24
Entered
entered
special-constable
CM/00001/23
Details changed
details-changed
Left the service
left-service
dismissed
PE 00011 24
special constable
CM 00001 23
details changed
left service', DEFAULT),
	('person:suffolk:PE/00004/24', 'suffolk', 'person', 'PE/00004/24', 'left', NULL, '2023-01-17', '2023-03-23', '2023-04-28', 'OFF-0123', 'CM/00001/23', 3, '{"how": "resigned", "kind": "other", "leftOn": "2023-03-23", "status": "left"}', 'Person
PE/00004/24
Entered
entered
other
OFF-0123
CM/00001/23
Left the service
left-service
resigned
Details changed
details-changed
PE 00004 24
OFF 0123
CM 00001 23
left service
details changed', DEFAULT),
	('person:suffolk:PE/00008/24', 'suffolk', 'person', 'PE/00008/24', 'left', NULL, '2023-01-12', '2023-01-16', '2023-01-24', 'OFF-0123', 'CM/00001/23', 5, '{"how": "other", "kind": "staff", "leftOn": "2023-01-16", "status": "left"}', 'Person
PE/00008/24
Entered
entered
staff
CPL-00042
CM/00001/23
Left the service
left-service
other
Details changed
details-changed
OFF-0123
PE 00008 24
CPL 00042
CM 00001 23
left service
details changed
OFF 0123', DEFAULT),
	('person:suffolk:PE/00012/24', 'suffolk', 'person', 'PE/00012/24', 'known', NULL, '2023-01-15', NULL, '2024-05-29', 'CPL-00042', NULL, 4, '{"kind": "complainant", "status": "known"}', 'Person
PE/00012/24
Entered
entered
complainant
CPL-00042
Details changed
details-changed
CM/00001/23
PE 00012 24
CPL 00042
details changed
CM 00001 23', DEFAULT),
	('policing-body:norfolk:PO/00001/24', 'norfolk', 'policing-body', 'PO/00001/24', 'succeeded', NULL, '2023-01-11', '2023-02-18', '2023-02-18', NULL, 'CM/00001/23', 4, '{"kind": "mayor", "name": "Some words.", "status": "succeeded", "successor": "CM/00001/23", "termEndsOn": null, "succeededOn": "2023-02-18", "establishedOn": "2023-01-11", "complaintsModel": "1"}', 'Local policing body
PO/00001/24
Established
established
mayor
CM/00001/23
Some words.
Complaints model decided
complaints-model
2
1
Succeeded
succeeded
PO 00001 24
CM 00001 23
Some words
complaints model', DEFAULT),
	('policing-body:norfolk:PO/00002/24', 'norfolk', 'policing-body', 'PO/00002/24', 'in-office', NULL, '2023-11-04', NULL, '2024-01-31', 'OFF-0123', 'CM/00001/23', 4, '{"kind": "policing-and-crime-board", "name": "Some words.", "status": "in-office", "successor": null, "termEndsOn": "2024-12-06", "succeededOn": null, "establishedOn": "2023-11-04", "complaintsModel": "1"}', 'Local policing body
PO/00002/24
Established
established
policing-and-crime-board
CM/00001/23
Some words.
End of term set
term-set
2023-10-19
Renamed
renamed
OFF-0123
2024-12-06
PO 00002 24
policing and crime board
CM 00001 23
Some words
term set
2023 10 19
OFF 0123
2024 12 06', DEFAULT),
	('policing-body:norfolk:PO/00003/24', 'norfolk', 'policing-body', 'PO/00003/24', 'in-office', NULL, '2023-04-04', NULL, '2023-08-07', NULL, NULL, 3, '{"kind": "other", "name": "Others.", "status": "in-office", "successor": null, "termEndsOn": "2024-09-25", "succeededOn": null, "establishedOn": "2023-04-04", "complaintsModel": "1"}', 'Local policing body
PO/00003/24
Established
established
other
Others.
End of term set
term-set
2024-01-29
CM/00001/23
2024-09-25
PO 00003 24
Others
term set
2024 01 29
CM 00001 23
2024 09 25', DEFAULT),
	('policing-body:norfolk:PO/00005/24', 'norfolk', 'policing-body', 'PO/00005/24', 'in-office', NULL, '2023-07-14', NULL, '2024-01-05', 'CPL-00042', 'CM/00001/23', 5, '{"kind": "police-and-crime-commissioner", "name": "Some words.", "status": "in-office", "successor": null, "termEndsOn": "2024-04-05", "succeededOn": null, "establishedOn": "2023-07-14", "complaintsModel": "1"}', 'Local policing body
PO/00005/24
Established
established
police-and-crime-commissioner
OFF-0123
CM/00001/23
Others.
Renamed
renamed
CPL-00042
Some words.
End of term set
term-set
2024-04-21
2024-04-05
PO 00005 24
police and crime commissioner
OFF 0123
CM 00001 23
Others
CPL 00042
Some words
term set
2024 04 21
2024 04 05', DEFAULT),
	('policing-body:norfolk:PO/00006/24', 'norfolk', 'policing-body', 'PO/00006/24', 'succeeded', NULL, '2023-09-17', '2024-01-21', '2024-01-21', 'OFF-0123', NULL, 4, '{"kind": "policing-and-crime-board", "name": "Some words.", "status": "succeeded", "successor": "CM/00001/23", "termEndsOn": "2023-01-13", "succeededOn": "2024-01-21", "establishedOn": "2023-09-17", "complaintsModel": "1"}', 'Local policing body
PO/00006/24
Established
established
policing-and-crime-board
Some words.
End of term set
term-set
2023-01-12
2023-01-13
CM/00001/23
Succeeded
succeeded
OFF-0123
PO 00006 24
policing and crime board
Some words
term set
2023 01 12
2023 01 13
CM 00001 23
OFF 0123', DEFAULT),
	('policing-body:norfolk:PO/00007/24', 'norfolk', 'policing-body', 'PO/00007/24', 'succeeded', NULL, '2023-09-18', '2024-05-31', '2024-05-31', 'OFF-0123', 'CM/00001/23', 4, '{"kind": "mayor", "name": "Others.", "status": "succeeded", "successor": "CM/00001/23", "termEndsOn": "2024-09-03", "succeededOn": "2024-05-31", "establishedOn": "2023-09-18", "complaintsModel": "1"}', 'Local policing body
PO/00007/24
Established
established
mayor
CPL-00042
CM/00001/23
Others.
End of term set
term-set
2024-05-08
OFF-0123
2024-09-03
Succeeded
succeeded
PO 00007 24
CPL 00042
CM 00001 23
Others
term set
2024 05 08
OFF 0123
2024 09 03', DEFAULT),
	('policing-body:norfolk:PO/00009/24', 'norfolk', 'policing-body', 'PO/00009/24', 'in-office', NULL, '2023-10-30', NULL, '2024-05-11', 'OFF-0123', NULL, 4, '{"kind": "mayor", "name": "Others.", "status": "in-office", "successor": null, "termEndsOn": "2023-11-15", "succeededOn": null, "establishedOn": "2023-10-30", "complaintsModel": "1"}', 'Local policing body
PO/00009/24
Established
established
mayor
OFF-0123
Some words.
End of term set
term-set
2023-08-11
CM/00001/23
Renamed
renamed
Others.
2023-11-15
PO 00009 24
OFF 0123
Some words
term set
2023 08 11
CM 00001 23
Others
2023 11 15', DEFAULT),
	('policing-body:norfolk:PO/00010/24', 'norfolk', 'policing-body', 'PO/00010/24', 'succeeded', NULL, '2023-03-31', '2023-11-11', '2023-11-11', 'OFF-0123', NULL, 4, '{"kind": "policing-and-crime-board", "name": "Others.", "status": "succeeded", "successor": "CM/00001/23", "termEndsOn": "2024-06-30", "succeededOn": "2023-11-11", "establishedOn": "2023-03-31", "complaintsModel": "1"}', 'Local policing body
PO/00010/24
Established
established
policing-and-crime-board
OFF-0123
Others.
End of term set
term-set
2023-07-24
CM/00001/23
2024-06-30
Succeeded
succeeded
PO 00010 24
policing and crime board
OFF 0123
Others
term set
2023 07 24
CM 00001 23
2024 06 30', DEFAULT),
	('policing-body:norfolk:PO/00011/24', 'norfolk', 'policing-body', 'PO/00011/24', 'succeeded', NULL, '2023-04-04', '2023-09-13', '2023-09-13', NULL, 'CM/00001/23', 4, '{"kind": "mayor", "name": "Others.", "status": "succeeded", "successor": "CM/00001/23", "termEndsOn": "2024-05-12", "succeededOn": "2023-09-13", "establishedOn": "2023-04-04", "complaintsModel": "1"}', 'Local policing body
PO/00011/24
Established
established
mayor
CM/00001/23
Others.
End of term set
term-set
2024-04-22
2024-05-12
Succeeded
succeeded
PO 00011 24
CM 00001 23
Others
term set
2024 04 22
2024 05 12', DEFAULT),
	('policing-body:suffolk:PO/00004/24', 'suffolk', 'policing-body', 'PO/00004/24', 'in-office', NULL, '2023-04-08', NULL, '2023-08-21', 'CPL-00042', 'CM/00001/23', 4, '{"kind": "mayor", "name": "Some words.", "status": "in-office", "successor": null, "termEndsOn": "2023-08-15", "succeededOn": null, "establishedOn": "2023-04-08", "complaintsModel": "1"}', 'Local policing body
PO/00004/24
Established
established
mayor
CM/00001/23
Some words.
End of term set
term-set
2024-06-14
CPL-00042
2023-04-01
2023-08-15
PO 00004 24
CM 00001 23
Some words
term set
2024 06 14
CPL 00042
2023 04 01
2023 08 15', DEFAULT),
	('policing-body:suffolk:PO/00008/24', 'suffolk', 'policing-body', 'PO/00008/24', 'in-office', NULL, '2023-05-20', NULL, '2023-11-21', 'CPL-00042', 'CM/00001/23', 5, '{"kind": "policing-and-crime-board", "name": "Some words.", "status": "in-office", "successor": null, "termEndsOn": "2024-04-14", "succeededOn": null, "establishedOn": "2023-05-20", "complaintsModel": "3"}', 'Local policing body
PO/00008/24
Established
established
policing-and-crime-board
CM/00001/23
Some words.
End of term set
term-set
2024-04-14
OFF-0123
Complaints model decided
complaints-model
3
CPL-00042
PO 00008 24
policing and crime board
CM 00001 23
Some words
term set
2024 04 14
OFF 0123
complaints model
CPL 00042', DEFAULT),
	('policing-body:suffolk:PO/00012/24', 'suffolk', 'policing-body', 'PO/00012/24', 'succeeded', NULL, '2023-03-23', '2023-10-23', '2023-10-23', 'OFF-0123', 'CM/00001/23', 4, '{"kind": "policing-and-crime-board", "name": "Some words.", "status": "succeeded", "successor": "CM/00001/23", "termEndsOn": "2024-04-08", "succeededOn": "2023-10-23", "establishedOn": "2023-03-23", "complaintsModel": "1"}', 'Local policing body
PO/00012/24
Established
established
policing-and-crime-board
CM/00001/23
Some words.
End of term set
term-set
2024-07-03
OFF-0123
2024-04-08
Succeeded
succeeded
PO 00012 24
policing and crime board
CM 00001 23
Some words
term set
2024 07 03
OFF 0123
2024 04 08', DEFAULT);

INSERT INTO read_model.case_restriction VALUES
	('conduct:norfolk:CO/00002/24', 'norfolk', '{id|a,id|b,id|c}'),
	('complaint:norfolk:CO/00001/24', 'norfolk', '{id|a,id|d}');

INSERT INTO read_model.checkpoint VALUES
	('obligations', 484, '\x2e28d7fae697f471c97ca5c744a762f5d11b83b47b97cd525453a7513891b4bc', '5 {"atLeastMeansClearDays":"clear-days","calendar":"england-and-wales-2028.1+1","chapter13AfterReinvestigation":"keep-anchor","chapter13TargetWorkingDays":10,"contactWithinWorkingDays":10,"hearingWithinWorkingDays":100,"logWithinWorkingDays":2}'),
	('case-list', 484, '\x2e28d7fae697f471c97ca5c744a762f5d11b83b47b97cd525453a7513891b4bc', '5'),
	('figures', 484, '\x2e28d7fae697f471c97ca5c744a762f5d11b83b47b97cd525453a7513891b4bc', '2 {"atLeastMeansClearDays":"clear-days","calendar":"england-and-wales-2028.1+1","chapter13AfterReinvestigation":"keep-anchor","chapter13TargetWorkingDays":10,"contactWithinWorkingDays":10,"hearingWithinWorkingDays":100,"logWithinWorkingDays":2}');

INSERT INTO read_model.figure_case VALUES
	('complaint:norfolk:CO/00001/24', 'norfolk', 'complaint', 'CO/00001/24', '2024-09-30'),
	('complaint:norfolk:CO/00002/24', 'norfolk', 'complaint', 'CO/00002/24', '2024-08-07'),
	('complaint:norfolk:CO/00003/24', 'norfolk', 'complaint', 'CO/00003/24', '2024-09-30'),
	('complaint:norfolk:CO/00005/24', 'norfolk', 'complaint', 'CO/00005/24', '2024-09-27'),
	('complaint:norfolk:CO/00006/24', 'norfolk', 'complaint', 'CO/00006/24', '2023-10-05'),
	('complaint:norfolk:CO/00007/24', 'norfolk', 'complaint', 'CO/00007/24', '2024-04-28'),
	('complaint:norfolk:CO/00009/24', 'norfolk', 'complaint', 'CO/00009/24', '2024-06-01'),
	('complaint:norfolk:CO/00010/24', 'norfolk', 'complaint', 'CO/00010/24', '2024-04-01'),
	('complaint:norfolk:CO/00011/24', 'norfolk', 'complaint', 'CO/00011/24', '2024-06-14'),
	('complaint:norfolk:CO/ERASE/1', 'norfolk', 'complaint', 'CO/ERASE/1', '2024-09-03'),
	('complaint:norfolk:CO/OLD/1', 'norfolk', 'complaint', 'CO/OLD/1', '2016-03-04'),
	('complaint:suffolk:CO/00004/24', 'suffolk', 'complaint', 'CO/00004/24', '2023-11-03'),
	('complaint:suffolk:CO/00008/24', 'suffolk', 'complaint', 'CO/00008/24', '2024-09-27'),
	('complaint:suffolk:CO/00012/24', 'suffolk', 'complaint', 'CO/00012/24', '2023-10-01'),
	('conduct:norfolk:CO/00001/24', 'norfolk', 'conduct', 'CO/00001/24', '2023-05-15'),
	('conduct:norfolk:CO/00002/24', 'norfolk', 'conduct', 'CO/00002/24', '2024-09-30'),
	('conduct:norfolk:CO/00003/24', 'norfolk', 'conduct', 'CO/00003/24', '2024-02-03'),
	('conduct:norfolk:CO/00005/24', 'norfolk', 'conduct', 'CO/00005/24', '2024-09-27'),
	('conduct:norfolk:CO/00006/24', 'norfolk', 'conduct', 'CO/00006/24', '2024-01-02'),
	('conduct:norfolk:CO/00007/24', 'norfolk', 'conduct', 'CO/00007/24', '2024-05-17'),
	('conduct:norfolk:CO/00009/24', 'norfolk', 'conduct', 'CO/00009/24', '2023-07-15'),
	('conduct:norfolk:CO/00010/24', 'norfolk', 'conduct', 'CO/00010/24', '2024-05-06'),
	('conduct:norfolk:CO/00011/24', 'norfolk', 'conduct', 'CO/00011/24', '2024-04-13'),
	('conduct:suffolk:CO/00004/24', 'suffolk', 'conduct', 'CO/00004/24', '2023-10-29'),
	('conduct:suffolk:CO/00008/24', 'suffolk', 'conduct', 'CO/00008/24', '2024-09-27'),
	('conduct:suffolk:CO/00012/24', 'suffolk', 'conduct', 'CO/00012/24', '2023-08-03'),
	('dsi:norfolk:DS/00001/24', 'norfolk', 'dsi', 'DS/00001/24', '2023-07-26'),
	('dsi:norfolk:DS/00002/24', 'norfolk', 'dsi', 'DS/00002/24', '2024-07-03'),
	('dsi:norfolk:DS/00003/24', 'norfolk', 'dsi', 'DS/00003/24', '2024-06-15'),
	('dsi:norfolk:DS/00005/24', 'norfolk', 'dsi', 'DS/00005/24', '2024-09-27'),
	('dsi:norfolk:DS/00006/24', 'norfolk', 'dsi', 'DS/00006/24', '2024-04-10'),
	('dsi:norfolk:DS/00007/24', 'norfolk', 'dsi', 'DS/00007/24', '2024-03-11'),
	('dsi:norfolk:DS/00009/24', 'norfolk', 'dsi', 'DS/00009/24', '2024-06-15'),
	('dsi:norfolk:DS/00010/24', 'norfolk', 'dsi', 'DS/00010/24', '2024-03-09'),
	('dsi:norfolk:DS/00011/24', 'norfolk', 'dsi', 'DS/00011/24', '2024-01-09'),
	('dsi:suffolk:DS/00004/24', 'suffolk', 'dsi', 'DS/00004/24', '2023-10-16'),
	('dsi:suffolk:DS/00008/24', 'suffolk', 'dsi', 'DS/00008/24', '2024-09-27'),
	('dsi:suffolk:DS/00012/24', 'suffolk', 'dsi', 'DS/00012/24', '2023-12-29'),
	('proceeding:norfolk:PR/00001/24', 'norfolk', 'proceeding', 'PR/00001/24', '2024-09-09'),
	('proceeding:norfolk:PR/00002/24', 'norfolk', 'proceeding', 'PR/00002/24', '2024-06-27'),
	('proceeding:norfolk:PR/00003/24', 'norfolk', 'proceeding', 'PR/00003/24', '2024-05-15'),
	('proceeding:norfolk:PR/00005/24', 'norfolk', 'proceeding', 'PR/00005/24', '2024-09-27'),
	('proceeding:norfolk:PR/00006/24', 'norfolk', 'proceeding', 'PR/00006/24', '2024-08-18'),
	('proceeding:norfolk:PR/00007/24', 'norfolk', 'proceeding', 'PR/00007/24', '2024-07-09'),
	('proceeding:norfolk:PR/00009/24', 'norfolk', 'proceeding', 'PR/00009/24', '2024-09-03'),
	('proceeding:norfolk:PR/00010/24', 'norfolk', 'proceeding', 'PR/00010/24', '2024-06-19'),
	('proceeding:norfolk:PR/00011/24', 'norfolk', 'proceeding', 'PR/00011/24', '2023-09-23'),
	('proceeding:suffolk:PR/00004/24', 'suffolk', 'proceeding', 'PR/00004/24', '2023-11-07'),
	('proceeding:suffolk:PR/00008/24', 'suffolk', 'proceeding', 'PR/00008/24', '2024-09-27'),
	('proceeding:suffolk:PR/00012/24', 'suffolk', 'proceeding', 'PR/00012/24', '2024-08-09');

INSERT INTO read_model.figure_contribution VALUES
	('complaint:norfolk:CO/00002/24', 0, 'norfolk', 'complaint', 'CO/00002/24', 'logged-within-2-wd', '', '2024-07-31', false, NULL, NULL, NULL, NULL, NULL, '2024-08-07', NULL),
	('complaint:norfolk:CO/00002/24', 1, 'norfolk', 'complaint', 'CO/00002/24', 'contacted-within-10-wd', '', '2024-07-31', false, NULL, NULL, NULL, 'contact-not-required', NULL, '2024-08-07', NULL),
	('complaint:norfolk:CO/00002/24', 2, 'norfolk', 'complaint', 'CO/00002/24', 'complaints-logged', '', '2024-07-31', true, NULL, NULL, NULL, NULL, NULL, '2024-08-07', NULL),
	('complaint:norfolk:CO/00011/24', 0, 'norfolk', 'complaint', 'CO/00011/24', 'reviews-upheld', '4', '2024-06-03', true, NULL, NULL, NULL, NULL, NULL, '2024-06-14', NULL),
	('complaint:norfolk:CO/OLD/1', 0, 'norfolk', 'complaint', 'CO/OLD/1', 'logged-within-2-wd', '', '2016-01-05', false, NULL, NULL, NULL, 'outside-calendar', NULL, '2016-01-05', NULL),
	('complaint:norfolk:CO/OLD/1', 1, 'norfolk', 'complaint', 'CO/OLD/1', 'contacted-within-10-wd', '', '2016-01-05', false, NULL, NULL, NULL, 'outside-calendar', NULL, '2016-01-05', NULL),
	('complaint:norfolk:CO/OLD/1', 2, 'norfolk', 'complaint', 'CO/OLD/1', 'schedule-3-working-days-to-resolve', '', '2016-03-04', false, NULL, NULL, NULL, 'handling-unknown', NULL, '2016-03-04', NULL),
	('complaint:norfolk:CO/OLD/1', 3, 'norfolk', 'complaint', 'CO/OLD/1', 'outside-schedule-3-working-days-to-resolve', '', '2016-03-04', false, NULL, NULL, NULL, 'handling-unknown', NULL, '2016-03-04', NULL),
	('complaint:norfolk:CO/OLD/1', 4, 'norfolk', 'complaint', 'CO/OLD/1', 'complaints-logged', '', '2016-01-05', true, NULL, NULL, NULL, NULL, NULL, '2016-01-05', NULL),
	('complaint:norfolk:CO/OLD/1', 5, 'norfolk', 'complaint', 'CO/OLD/1', 'complaints-finalised', '', '2016-03-04', true, NULL, NULL, NULL, NULL, NULL, '2016-03-04', NULL),
	('complaint:norfolk:CO/OLD/1', 6, 'norfolk', 'complaint', 'CO/OLD/1', 'finalised-service-not-acceptable', '', '2016-03-04', false, NULL, NULL, NULL, NULL, NULL, '2016-03-04', NULL),
	('complaint:suffolk:CO/00004/24', 0, 'suffolk', 'complaint', 'CO/00004/24', 'schedule-3-working-days-to-resolve', '', '2023-03-20', false, NULL, NULL, NULL, 'handling-unknown', NULL, '2023-04-03', NULL),
	('complaint:suffolk:CO/00004/24', 1, 'suffolk', 'complaint', 'CO/00004/24', 'outside-schedule-3-working-days-to-resolve', '', '2023-03-20', false, NULL, NULL, NULL, 'handling-unknown', NULL, '2023-04-03', NULL),
	('complaint:suffolk:CO/00004/24', 2, 'suffolk', 'complaint', 'CO/00004/24', 'complaints-finalised', '', '2023-03-20', true, NULL, NULL, NULL, NULL, NULL, '2023-04-03', NULL),
	('complaint:suffolk:CO/00004/24', 3, 'suffolk', 'complaint', 'CO/00004/24', 'finalised-service-not-acceptable', '', '2023-03-20', false, NULL, NULL, NULL, NULL, NULL, '2023-04-03', NULL),
	('complaint:suffolk:CO/00008/24', 0, 'suffolk', 'complaint', 'CO/00008/24', 'complaints-finalised', '', '2023-10-03', true, NULL, NULL, NULL, NULL, NULL, '2023-10-06', '2024-02-12'),
	('complaint:suffolk:CO/00008/24', 1, 'suffolk', 'complaint', 'CO/00008/24', 'schedule-3-working-days-to-resolve', '', '2023-10-03', false, NULL, NULL, NULL, 'handling-unknown', NULL, '2023-10-06', '2024-02-12'),
	('complaint:suffolk:CO/00008/24', 2, 'suffolk', 'complaint', 'CO/00008/24', 'outside-schedule-3-working-days-to-resolve', '', '2023-10-03', false, NULL, NULL, NULL, 'handling-unknown', NULL, '2023-10-06', '2024-02-12'),
	('complaint:suffolk:CO/00008/24', 3, 'suffolk', 'complaint', 'CO/00008/24', 'finalised-service-not-acceptable', '', '2023-10-03', false, NULL, NULL, NULL, NULL, NULL, '2023-10-06', '2024-02-12'),
	('complaint:suffolk:CO/00008/24', 4, 'suffolk', 'complaint', 'CO/00008/24', 'schedule-3-working-days-to-resolve', '', '2023-10-03', false, NULL, NULL, NULL, 'handling-unknown', NULL, '2024-09-27', NULL),
	('complaint:suffolk:CO/00008/24', 5, 'suffolk', 'complaint', 'CO/00008/24', 'outside-schedule-3-working-days-to-resolve', '', '2023-10-03', false, NULL, NULL, NULL, 'handling-unknown', NULL, '2024-09-27', NULL),
	('complaint:suffolk:CO/00008/24', 6, 'suffolk', 'complaint', 'CO/00008/24', 'complaints-finalised', '', '2023-10-03', true, NULL, NULL, NULL, NULL, NULL, '2024-09-27', NULL),
	('complaint:suffolk:CO/00008/24', 7, 'suffolk', 'complaint', 'CO/00008/24', 'finalised-service-not-acceptable', '', '2023-10-03', false, NULL, NULL, NULL, NULL, NULL, '2024-09-27', NULL),
	('conduct:norfolk:CO/00006/24', 0, 'norfolk', 'conduct', 'CO/00006/24', 'conduct-cases', '', '2023-07-19', true, NULL, NULL, NULL, NULL, NULL, '2023-07-31', NULL),
	('conduct:suffolk:CO/00008/24', 0, 'suffolk', 'conduct', 'CO/00008/24', 'conduct-cases', '', '2024-02-05', true, NULL, NULL, NULL, NULL, NULL, '2024-02-23', NULL),
	('proceeding:suffolk:PR/00008/24', 0, 'suffolk', 'proceeding', 'PR/00008/24', 'misconduct-meetings', '2', '2024-01-02', true, NULL, NULL, 'not-recorded', NULL, NULL, '2024-01-15', NULL);

INSERT INTO read_model.obligation VALUES
	('complaint:norfolk:CO/00001/24', 0, 'complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11', 'norfolk', 'complaint', 'CO/00001/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-01-11', '2023-02-12', 'changed', '2023-01-11', '2023-01-13', NULL, '2023-01-14', 'Professional Standards Department', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:norfolk:CO/00001/24', 1, 'complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11', 'norfolk', 'complaint', 'CO/00001/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-02-12', '2023-02-18', 'changed', '2023-01-11', '2023-01-13', NULL, '2023-01-14', 'Some words.', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:norfolk:CO/00001/24', 2, 'complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11', 'norfolk', 'complaint', 'CO/00001/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-02-18', NULL, NULL, '2023-01-11', '2023-01-13', NULL, '2023-01-14', 'Professional Standards Department', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:norfolk:CO/00001/24', 3, 'complaint:norfolk:CO/00001/24#R-PM-3#2023-01-11', 'norfolk', 'complaint', 'CO/00001/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-01-11', '2023-02-12', 'changed', '2023-01-11', '2023-01-25', NULL, '2023-01-26', 'Professional Standards Department', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:norfolk:CO/00001/24', 4, 'complaint:norfolk:CO/00001/24#R-PM-3#2023-01-11', 'norfolk', 'complaint', 'CO/00001/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-02-12', '2023-02-18', 'changed', '2023-01-11', '2023-01-25', NULL, '2023-01-26', 'Some words.', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:norfolk:CO/00001/24', 5, 'complaint:norfolk:CO/00001/24#R-PM-3#2023-01-11', 'norfolk', 'complaint', 'CO/00001/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-02-18', '2023-08-22', 'lapsed', '2023-01-11', '2023-01-25', NULL, '2023-01-26', 'Professional Standards Department', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:norfolk:CO/00001/24', 6, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#1', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 12 months', '2023-01-11', NULL, NULL, '2024-01-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2023-01-11", "period": {"n": 1, "to": "2024-01-10", "from": "2023-01-11", "dutyArises": "2024-01-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00001/24', 7, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#2', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 18 months', '2024-01-11', NULL, NULL, '2024-07-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2024-01-11", "period": {"n": 2, "to": "2024-07-10", "from": "2024-01-11", "dutyArises": "2024-07-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00001/24', 8, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#3', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 24 months', '2024-07-11', NULL, NULL, '2025-01-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2024-07-11", "period": {"n": 3, "to": "2025-01-10", "from": "2024-07-11", "dutyArises": "2025-01-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00001/24', 9, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#4', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 30 months', '2025-01-11', NULL, NULL, '2025-07-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2025-01-11", "period": {"n": 4, "to": "2025-07-10", "from": "2025-01-11", "dutyArises": "2025-07-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00001/24', 10, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#5', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 36 months', '2025-07-11', NULL, NULL, '2026-01-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2025-07-11", "period": {"n": 5, "to": "2026-01-10", "from": "2025-07-11", "dutyArises": "2026-01-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00001/24', 11, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#6', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 42 months', '2026-01-11', NULL, NULL, '2026-07-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2026-01-11", "period": {"n": 6, "to": "2026-07-10", "from": "2026-01-11", "dutyArises": "2026-07-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00005/24', 2, 'complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04', 'norfolk', 'complaint', 'CO/00005/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2024-01-04', NULL, NULL, '2024-01-04', '2024-01-05', NULL, '2024-01-06', 'Professional Standards Department', '{"facts": [{"on": "2024-01-04", "number": 3, "milestone": "must-be-referred"}], "notes": [], "start": "2024-01-04"}'),
	('complaint:norfolk:CO/00001/24', 12, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#7', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 48 months', '2026-07-11', NULL, NULL, '2027-01-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2026-07-11", "period": {"n": 7, "to": "2027-01-10", "from": "2026-07-11", "dutyArises": "2027-01-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00001/24', 13, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#8', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 54 months', '2027-01-11', NULL, NULL, '2027-07-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2027-01-11", "period": {"n": 8, "to": "2027-07-10", "from": "2027-01-11", "dutyArises": "2027-07-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00001/24', 14, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#9', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 60 months', '2027-07-11', NULL, NULL, '2028-01-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2027-07-11", "period": {"n": 9, "to": "2028-01-10", "from": "2027-07-11", "dutyArises": "2028-01-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00001/24', 15, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#10', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 66 months', '2028-01-11', NULL, NULL, '2028-07-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2028-01-11", "period": {"n": 10, "to": "2028-07-10", "from": "2028-01-11", "dutyArises": "2028-07-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00001/24', 16, 'complaint:norfolk:CO/00001/24#R-C13-5#2023-01-11#11', 'norfolk', 'complaint', 'CO/00001/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 72 months', '2028-07-11', NULL, NULL, '2029-01-11', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}, {"on": "2023-01-11", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2028-07-11", "period": {"n": 11, "to": "2029-01-10", "from": "2028-07-11", "dutyArises": "2029-01-11"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00002/24', 0, 'complaint:norfolk:CO/00002/24#R-PM-2#2023-10-31', 'norfolk', 'complaint', 'CO/00002/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-10-31', '2024-07-31', 'discharged', '2023-10-31', '2023-11-02', NULL, '2023-11-03', 'Professional Standards Department', '{"facts": [{"on": "2023-10-31", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-10-31"}'),
	('complaint:norfolk:CO/00002/24', 1, 'complaint:norfolk:CO/00002/24#R-PM-3#2023-10-31', 'norfolk', 'complaint', 'CO/00002/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-10-31', '2024-02-03', 'lapsed', '2023-10-31', '2023-11-14', NULL, '2023-11-15', 'Professional Standards Department', '{"facts": [{"on": "2023-10-31", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-10-31"}'),
	('complaint:norfolk:CO/00003/24', 0, 'complaint:norfolk:CO/00003/24#R-PM-2#2023-10-16', 'norfolk', 'complaint', 'CO/00003/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-10-16', '2023-10-30', 'changed', '2023-10-16', '2023-10-18', NULL, '2023-10-19', 'Others.', '{"facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-10-16"}'),
	('complaint:norfolk:CO/00003/24', 1, 'complaint:norfolk:CO/00003/24#R-PM-2#2023-10-16', 'norfolk', 'complaint', 'CO/00003/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-10-30', NULL, NULL, '2023-10-16', '2023-10-18', NULL, '2023-10-19', 'Some words.', '{"facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-10-16"}'),
	('complaint:norfolk:CO/00003/24', 2, 'complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16', 'norfolk', 'complaint', 'CO/00003/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-10-16', '2023-10-30', 'changed', '2023-10-16', '2023-10-30', NULL, '2023-10-31', 'Others.', '{"facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-10-16"}'),
	('complaint:norfolk:CO/00003/24', 3, 'complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16', 'norfolk', 'complaint', 'CO/00003/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-10-30', NULL, NULL, '2023-10-16', '2023-10-30', NULL, '2023-10-31', 'Some words.', '{"facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-10-16"}'),
	('complaint:norfolk:CO/00003/24', 4, 'complaint:norfolk:CO/00003/24#R-HAN-4#dg-withdrawal-received-2024-03-22-1', 'norfolk', 'complaint', 'CO/00003/24', 'owed', 'R-HAN-4', 'Tell the Director General of the withdrawal', '2024-03-22', NULL, NULL, '2024-03-22', NULL, NULL, NULL, 'Some words.', '{"facts": [{"on": "2024-03-22", "number": 4, "milestone": "withdrawal-received"}], "notes": ["The law gives no date."], "start": "2024-03-22", "undated": true, "recipients": [{"by": "law", "why": "it was referred", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/00005/24', 0, 'complaint:norfolk:CO/00005/24#R-PM-2#2023-09-01', 'norfolk', 'complaint', 'CO/00005/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-09-01', NULL, NULL, '2023-09-01', '2023-09-05', NULL, '2023-09-06', 'Professional Standards Department', '{"facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-09-01"}'),
	('complaint:norfolk:CO/00005/24', 1, 'complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01', 'norfolk', 'complaint', 'CO/00005/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-09-01', NULL, NULL, '2023-09-01', '2023-09-15', NULL, '2023-09-16', 'Professional Standards Department', '{"facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-09-01"}'),
	('complaint:norfolk:CO/00006/24', 0, 'complaint:norfolk:CO/00006/24#R-PM-2#2023-02-23', 'norfolk', 'complaint', 'CO/00006/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-02-23', NULL, NULL, '2023-02-23', '2023-02-27', NULL, '2023-02-28', 'Professional Standards Department', '{"facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-02-23"}'),
	('complaint:norfolk:CO/00006/24', 1, 'complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23', 'norfolk', 'complaint', 'CO/00006/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-02-23', NULL, NULL, '2023-02-23', '2023-03-09', NULL, '2023-03-10', 'Professional Standards Department', '{"facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-02-23"}'),
	('complaint:norfolk:CO/00006/24', 2, 'complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14', 'norfolk', 'complaint', 'CO/00006/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-04-14', NULL, NULL, '2023-04-14', '2023-04-15', NULL, '2023-04-16', 'Professional Standards Department', '{"facts": [{"on": "2023-04-14", "number": 2, "milestone": "must-be-referred"}], "notes": [], "start": "2023-04-14"}'),
	('complaint:norfolk:CO/00006/24', 3, 'complaint:norfolk:CO/00006/24#R-SUS-2#suspended-2023-10-04-1', 'norfolk', 'complaint', 'CO/00006/24', 'owed', 'R-SUS-2', 'Review the suspension', '2023-10-04', NULL, NULL, '2023-10-04', NULL, NULL, NULL, 'Professional Standards Department', '{"facts": [{"on": "2023-10-04", "number": 4, "milestone": "suspended"}], "notes": ["No day was set for the review.", "The law gives no date."], "start": "2023-10-04", "undated": true}'),
	('complaint:norfolk:CO/00006/24', 4, 'complaint:norfolk:CO/00006/24#R-SUS-2#tell-suspended-2023-10-04-1', 'norfolk', 'complaint', 'CO/00006/24', 'owed', 'R-SUS-2', 'Tell the complainant of the suspension', '2023-10-04', NULL, NULL, '2023-10-04', NULL, NULL, NULL, 'Professional Standards Department', '{"facts": [{"on": "2023-10-04", "number": 4, "milestone": "suspended"}], "notes": ["The law gives no date."], "start": "2023-10-04", "undated": true}'),
	('complaint:norfolk:CO/00007/24', 0, 'complaint:norfolk:CO/00007/24#R-PM-2#2023-09-08', 'norfolk', 'complaint', 'CO/00007/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-09-08', NULL, NULL, '2023-09-08', '2023-09-12', NULL, '2023-09-13', 'Professional Standards Department', '{"facts": [{"on": "2023-09-08", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-09-08"}'),
	('complaint:norfolk:CO/00007/24', 1, 'complaint:norfolk:CO/00007/24#R-PM-3#2023-09-08', 'norfolk', 'complaint', 'CO/00007/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-09-08', '2024-04-25', 'lapsed', '2023-09-08', '2023-09-22', NULL, '2023-09-23', 'Professional Standards Department', '{"facts": [{"on": "2023-09-08", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-09-08"}'),
	('complaint:norfolk:CO/00007/24', 2, 'complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04', 'norfolk', 'complaint', 'CO/00007/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2024-02-04', NULL, NULL, '2024-02-04', '2024-02-05', NULL, '2024-02-06', 'Professional Standards Department', '{"facts": [{"on": "2024-02-04", "number": 3, "milestone": "must-be-referred"}], "notes": [], "start": "2024-02-04"}'),
	('complaint:norfolk:CO/00009/24', 0, 'complaint:norfolk:CO/00009/24#R-PM-2#2023-05-24', 'norfolk', 'complaint', 'CO/00009/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-05-24', NULL, NULL, '2023-05-24', '2023-05-26', NULL, '2023-05-27', 'Professional Standards Department', '{"facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-05-24"}'),
	('complaint:norfolk:CO/00009/24', 1, 'complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24', 'norfolk', 'complaint', 'CO/00009/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-05-24', NULL, NULL, '2023-05-24', '2023-06-08', NULL, '2023-06-09', 'Professional Standards Department', '{"facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-05-24"}'),
	('complaint:norfolk:CO/00010/24', 0, 'complaint:norfolk:CO/00010/24#R-PM-2#2023-11-02', 'norfolk', 'complaint', 'CO/00010/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-11-02', NULL, NULL, '2023-11-02', '2023-11-06', NULL, '2023-11-07', 'Professional Standards Department', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-11-02"}'),
	('complaint:norfolk:CO/00010/24', 1, 'complaint:norfolk:CO/00010/24#R-PM-3#2023-11-02', 'norfolk', 'complaint', 'CO/00010/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-11-02', NULL, NULL, '2023-11-02', '2023-11-16', NULL, '2023-11-17', 'Professional Standards Department', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-11-02"}'),
	('complaint:norfolk:CO/00010/24', 2, 'complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18', 'norfolk', 'complaint', 'CO/00010/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2024-03-18', NULL, NULL, '2024-03-18', '2024-03-19', NULL, '2024-03-20', 'Professional Standards Department', '{"facts": [{"on": "2024-03-18", "number": 4, "milestone": "must-be-referred"}], "notes": [], "start": "2024-03-18"}'),
	('complaint:norfolk:CO/00010/24', 3, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#1', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 12 months', '2024-01-09', NULL, NULL, '2024-11-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2023-11-02", "period": {"n": 1, "to": "2024-11-01", "from": "2023-11-02", "dutyArises": "2024-11-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00010/24', 4, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#2', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 18 months', '2024-11-02', NULL, NULL, '2025-05-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2024-11-02", "period": {"n": 2, "to": "2025-05-01", "from": "2024-11-02", "dutyArises": "2025-05-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00010/24', 5, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#3', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 24 months', '2025-05-02', NULL, NULL, '2025-11-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2025-05-02", "period": {"n": 3, "to": "2025-11-01", "from": "2025-05-02", "dutyArises": "2025-11-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/ERASE/1', 1, 'complaint:norfolk:CO/ERASE/1#R-PM-3#2024-09-02', 'norfolk', 'complaint', 'CO/ERASE/1', 'owed', 'R-PM-3', 'Contact the complainant', '2024-09-02', '2024-09-03', 'discharged', '2024-09-02', '2024-09-16', NULL, '2024-09-17', 'Professional Standards Department', '{"facts": [{"on": "2024-09-02", "number": 1, "milestone": "made"}], "notes": [], "start": "2024-09-02"}'),
	('complaint:norfolk:CO/00010/24', 6, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#4', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 30 months', '2025-11-02', NULL, NULL, '2026-05-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2025-11-02", "period": {"n": 4, "to": "2026-05-01", "from": "2025-11-02", "dutyArises": "2026-05-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00010/24', 7, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#5', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 36 months', '2026-05-02', NULL, NULL, '2026-11-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2026-05-02", "period": {"n": 5, "to": "2026-11-01", "from": "2026-05-02", "dutyArises": "2026-11-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00010/24', 8, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#6', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 42 months', '2026-11-02', NULL, NULL, '2027-05-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2026-11-02", "period": {"n": 6, "to": "2027-05-01", "from": "2026-11-02", "dutyArises": "2027-05-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00010/24', 9, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#7', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 48 months', '2027-05-02', NULL, NULL, '2027-11-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2027-05-02", "period": {"n": 7, "to": "2027-11-01", "from": "2027-05-02", "dutyArises": "2027-11-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00010/24', 10, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#8', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 54 months', '2027-11-02', NULL, NULL, '2028-05-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2027-11-02", "period": {"n": 8, "to": "2028-05-01", "from": "2027-11-02", "dutyArises": "2028-05-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00010/24', 11, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#9', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 60 months', '2028-05-02', NULL, NULL, '2028-11-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2028-05-02", "period": {"n": 9, "to": "2028-11-01", "from": "2028-05-02", "dutyArises": "2028-11-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00010/24', 12, 'complaint:norfolk:CO/00010/24#R-C13-5#2023-11-02#10', 'norfolk', 'complaint', 'CO/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 66 months', '2028-11-02', NULL, NULL, '2029-05-02', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}, {"on": "2024-01-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2028-11-02", "period": {"n": 10, "to": "2029-05-01", "from": "2028-11-02", "dutyArises": "2029-05-02"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('complaint:norfolk:CO/00011/24', 0, 'complaint:norfolk:CO/00011/24#R-PM-2#2023-07-29', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-07-29', NULL, NULL, '2023-07-29', '2023-08-01', NULL, '2023-08-02', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-07-29"}'),
	('complaint:norfolk:CO/00011/24', 1, 'complaint:norfolk:CO/00011/24#R-PM-3#2023-07-29', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-07-29', NULL, NULL, '2023-07-29', '2023-08-11', NULL, '2023-08-12', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-07-29"}'),
	('complaint:norfolk:CO/00011/24', 2, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#1', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 12 months', '2024-05-08', NULL, NULL, '2024-07-29', NULL, '2024-08-09', '2024-07-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2023-07-29", "period": {"n": 1, "to": "2024-07-28", "from": "2023-07-29", "dutyArises": "2024-07-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:norfolk:CO/00005/24', 0, 'conduct:norfolk:CO/00005/24#R-CON-19#OFF-0123-2023-01-11', 'norfolk', 'conduct', 'CO/00005/24', 'owed', 'R-CON-19', 'Review the officer''s suspension', '2023-01-11', NULL, NULL, '2023-01-11', '2023-02-08', NULL, '2023-02-09', 'Professional Standards Department', '{"facts": [{"on": "2023-01-11", "number": 3, "milestone": "officer-suspended"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:norfolk:CO/00011/24', 3, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#2', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 18 months', '2024-07-29', NULL, NULL, '2025-01-29', NULL, '2025-02-11', '2025-01-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2024-07-29", "period": {"n": 2, "to": "2025-01-28", "from": "2024-07-29", "dutyArises": "2025-01-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/00011/24', 4, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#3', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 24 months', '2025-01-29', NULL, NULL, '2025-07-29', NULL, '2025-08-11', '2025-07-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2025-01-29", "period": {"n": 3, "to": "2025-07-28", "from": "2025-01-29", "dutyArises": "2025-07-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/00011/24', 5, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#4', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 30 months', '2025-07-29', NULL, NULL, '2026-01-29', NULL, '2026-02-11', '2026-01-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2025-07-29", "period": {"n": 4, "to": "2026-01-28", "from": "2025-07-29", "dutyArises": "2026-01-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/00011/24', 6, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#5', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 36 months', '2026-01-29', NULL, NULL, '2026-07-29', NULL, '2026-08-11', '2026-07-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2026-01-29", "period": {"n": 5, "to": "2026-07-28", "from": "2026-01-29", "dutyArises": "2026-07-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/00011/24', 7, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#6', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 42 months', '2026-07-29', NULL, NULL, '2027-01-29', NULL, '2027-02-11', '2027-01-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2026-07-29", "period": {"n": 6, "to": "2027-01-28", "from": "2026-07-29", "dutyArises": "2027-01-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/00011/24', 8, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#7', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 48 months', '2027-01-29', NULL, NULL, '2027-07-29', NULL, '2027-08-11', '2027-07-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2027-01-29", "period": {"n": 7, "to": "2027-07-28", "from": "2027-01-29", "dutyArises": "2027-07-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/00011/24', 9, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#8', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 54 months', '2027-07-29', NULL, NULL, '2028-01-29', NULL, '2028-02-11', '2028-01-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2027-07-29", "period": {"n": 8, "to": "2028-01-28", "from": "2027-07-29", "dutyArises": "2028-01-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/00011/24', 10, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#9', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 60 months', '2028-01-29', NULL, NULL, '2028-07-29', NULL, '2028-08-11', '2028-07-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2028-01-29", "period": {"n": 9, "to": "2028-07-28", "from": "2028-01-29", "dutyArises": "2028-07-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/00011/24', 11, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#10', 'norfolk', 'complaint', 'CO/00011/24', 'owed', 'R-C13-2', 'Chapter 13 report: 66 months', '2028-07-29', NULL, NULL, '2029-01-29', NULL, NULL, '2029-01-29', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "notes": ["The bank holidays of 2029 are not in the calendar england-and-wales-2028.1+1 (2019 to 2028): working days cannot be counted there until they are added."], "start": "2028-07-29", "period": {"n": 10, "to": "2029-01-28", "from": "2028-07-29", "dutyArises": "2029-01-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('complaint:norfolk:CO/ERASE/1', 0, 'complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02', 'norfolk', 'complaint', 'CO/ERASE/1', 'owed', 'R-PM-2', 'Log the complaint', '2024-09-02', NULL, NULL, '2024-09-02', '2024-09-04', NULL, '2024-09-05', 'Professional Standards Department', '{"facts": [{"on": "2024-09-02", "number": 1, "milestone": "made"}], "notes": [], "start": "2024-09-02"}'),
	('complaint:norfolk:CO/OLD/1', 0, 'complaint:norfolk:CO/OLD/1#R-PM-2#2016-01-04', 'norfolk', 'complaint', 'CO/OLD/1', 'owed', 'R-PM-2', 'Log the complaint', '2016-01-04', '2016-01-05', 'discharged', '2016-01-04', NULL, NULL, NULL, 'Professional Standards Department', '{"facts": [{"on": "2016-01-04", "number": 1, "milestone": "made"}], "notes": ["The bank holidays of 2016 are not in the calendar england-and-wales-2028.1+1 (2019 to 2028): working days cannot be counted there until they are added."], "start": "2016-01-04"}'),
	('complaint:norfolk:CO/OLD/1', 1, 'complaint:norfolk:CO/OLD/1#R-PM-3#2016-01-04', 'norfolk', 'complaint', 'CO/OLD/1', 'owed', 'R-PM-3', 'Contact the complainant', '2016-01-04', '2016-03-04', 'lapsed', '2016-01-04', NULL, NULL, NULL, 'Professional Standards Department', '{"facts": [{"on": "2016-01-04", "number": 1, "milestone": "made"}], "notes": ["The bank holidays of 2016 are not in the calendar england-and-wales-2028.1+1 (2019 to 2028): working days cannot be counted there until they are added."], "start": "2016-01-04"}'),
	('complaint:suffolk:CO/00004/24', 0, 'complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11', 'suffolk', 'complaint', 'CO/00004/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-01-11', '2023-11-21', 'changed', '2023-01-11', '2023-01-13', NULL, '2023-01-14', 'Professional Standards Department', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:suffolk:CO/00004/24', 1, 'complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11', 'suffolk', 'complaint', 'CO/00004/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-11-21', NULL, NULL, '2023-01-11', '2023-01-13', NULL, '2023-01-14', 'Some words.', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:suffolk:CO/00004/24', 2, 'complaint:suffolk:CO/00004/24#R-PM-3#2023-01-11', 'suffolk', 'complaint', 'CO/00004/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-01-11', '2023-03-20', 'lapsed', '2023-01-11', '2023-01-25', NULL, '2023-01-26', 'Professional Standards Department', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-01-11"}'),
	('complaint:suffolk:CO/00004/24', 3, 'complaint:suffolk:CO/00004/24#R-KI-3#finalised-2023-03-20-1', 'suffolk', 'complaint', 'CO/00004/24', 'owed', 'R-KI-3', 'Notify the outcome', '2023-03-20', '2023-11-21', 'changed', '2023-03-20', '2023-03-27', NULL, '2023-03-28', 'Professional Standards Department', '{"facts": [{"on": "2023-03-20", "number": 2, "milestone": "finalised"}], "notes": [], "start": "2023-03-20"}'),
	('complaint:suffolk:CO/00004/24', 4, 'complaint:suffolk:CO/00004/24#R-KI-3#finalised-2023-03-20-1', 'suffolk', 'complaint', 'CO/00004/24', 'owed', 'R-KI-3', 'Notify the outcome', '2023-11-21', NULL, NULL, '2023-03-20', '2023-03-27', NULL, '2023-03-28', 'Some words.', '{"facts": [{"on": "2023-03-20", "number": 2, "milestone": "finalised"}], "notes": [], "start": "2023-03-20"}'),
	('complaint:suffolk:CO/00008/24', 0, 'complaint:suffolk:CO/00008/24#R-PM-2#2023-08-06', 'suffolk', 'complaint', 'CO/00008/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-08-06', '2023-11-21', 'changed', '2023-08-06', '2023-08-08', NULL, '2023-08-09', 'Professional Standards Department', '{"facts": [{"on": "2023-08-06", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-08-06"}'),
	('complaint:suffolk:CO/00008/24', 1, 'complaint:suffolk:CO/00008/24#R-PM-2#2023-08-06', 'suffolk', 'complaint', 'CO/00008/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-11-21', NULL, NULL, '2023-08-06', '2023-08-08', NULL, '2023-08-09', 'Some words.', '{"facts": [{"on": "2023-08-06", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-08-06"}'),
	('complaint:suffolk:CO/00008/24', 2, 'complaint:suffolk:CO/00008/24#R-PM-3#2023-08-06', 'suffolk', 'complaint', 'CO/00008/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-08-06', '2023-10-03', 'lapsed', '2023-08-06', '2023-08-18', NULL, '2023-08-19', 'Professional Standards Department', '{"facts": [{"on": "2023-08-06", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-08-06"}'),
	('complaint:suffolk:CO/00008/24', 3, 'complaint:suffolk:CO/00008/24#R-KI-3#finalised-2023-10-03-1', 'suffolk', 'complaint', 'CO/00008/24', 'owed', 'R-KI-3', 'Notify the outcome', '2023-10-03', '2023-11-21', 'changed', '2023-10-03', '2023-10-10', NULL, '2023-10-11', 'Professional Standards Department', '{"facts": [{"on": "2023-10-03", "number": 2, "milestone": "finalised"}], "notes": [], "start": "2023-10-03"}'),
	('complaint:suffolk:CO/00008/24', 4, 'complaint:suffolk:CO/00008/24#R-KI-3#finalised-2023-10-03-1', 'suffolk', 'complaint', 'CO/00008/24', 'owed', 'R-KI-3', 'Notify the outcome', '2023-11-21', NULL, NULL, '2023-10-03', '2023-10-10', NULL, '2023-10-11', 'Some words.', '{"facts": [{"on": "2023-10-03", "number": 2, "milestone": "finalised"}], "notes": [], "start": "2023-10-03"}'),
	('complaint:suffolk:CO/00008/24', 5, 'complaint:suffolk:CO/00008/24#R-REC-1#1-2024-01-20', 'suffolk', 'complaint', 'CO/00008/24', 'owed', 'R-REC-1', 'Respond to an IOPC recommendation', '2024-01-20', NULL, NULL, '2024-01-20', '2024-03-15', NULL, '2024-03-16', 'Professional Standards Department', '{"facts": [{"on": "2024-01-20", "number": 3, "milestone": "iopc-recommendation"}], "notes": [], "start": "2024-01-20"}'),
	('complaint:suffolk:CO/00012/24', 0, 'complaint:suffolk:CO/00012/24#R-PM-2#2023-08-29', 'suffolk', 'complaint', 'CO/00012/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-08-29', '2023-11-21', 'changed', '2023-08-29', '2023-08-31', NULL, '2023-09-01', 'Professional Standards Department', '{"facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-08-29"}'),
	('complaint:suffolk:CO/00012/24', 1, 'complaint:suffolk:CO/00012/24#R-PM-2#2023-08-29', 'suffolk', 'complaint', 'CO/00012/24', 'owed', 'R-PM-2', 'Log the complaint', '2023-11-21', NULL, NULL, '2023-08-29', '2023-08-31', NULL, '2023-09-01', 'Some words.', '{"facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-08-29"}'),
	('complaint:suffolk:CO/00012/24', 2, 'complaint:suffolk:CO/00012/24#R-PM-3#2023-08-29', 'suffolk', 'complaint', 'CO/00012/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-08-29', '2023-11-21', 'changed', '2023-08-29', '2023-09-12', NULL, '2023-09-13', 'Professional Standards Department', '{"facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-08-29"}'),
	('complaint:suffolk:CO/00012/24', 3, 'complaint:suffolk:CO/00012/24#R-PM-3#2023-08-29', 'suffolk', 'complaint', 'CO/00012/24', 'owed', 'R-PM-3', 'Contact the complainant', '2023-11-21', NULL, NULL, '2023-08-29', '2023-09-12', NULL, '2023-09-13', 'Some words.', '{"facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "notes": [], "start": "2023-08-29"}'),
	('complaint:suffolk:CO/00012/24', 4, 'complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09', 'suffolk', 'complaint', 'CO/00012/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-09-09', NULL, NULL, '2023-09-09', '2023-09-10', NULL, '2023-09-11', 'Professional Standards Department', '{"facts": [{"on": "2023-09-09", "number": 2, "milestone": "must-be-referred"}], "notes": [], "start": "2023-09-09"}'),
	('conduct:norfolk:CO/00001/24', 0, 'conduct:norfolk:CO/00001/24#R-CON-2#CPL-00042-2023-01-23', 'norfolk', 'conduct', 'CO/00001/24', 'inbound', 'R-CON-2', 'Officer''s representations on the notice of investigation', '2023-01-23', '2023-02-07', 'lapsed', '2023-01-23', '2023-02-06', NULL, NULL, 'officer concerned', '{"facts": [{"on": "2023-01-23", "number": 3, "milestone": "notice"}], "notes": [], "start": "2023-01-23"}'),
	('conduct:norfolk:CO/00002/24', 0, 'conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29', 'norfolk', 'conduct', 'CO/00002/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-07-29', NULL, NULL, '2023-07-29', '2023-07-30', NULL, '2023-07-31', 'Professional Standards Department', '{"facts": [{"on": "2023-07-29", "number": 3, "milestone": "must-be-referred"}], "notes": [], "start": "2023-07-29"}'),
	('conduct:norfolk:CO/00007/24', 0, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#1', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 12 months', '2024-02-18', NULL, NULL, '2024-10-09', NULL, '2024-10-23', '2024-10-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2023-10-09", "period": {"n": 1, "to": "2024-10-08", "from": "2023-10-09", "dutyArises": "2024-10-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:norfolk:CO/00007/24', 1, 'conduct:norfolk:CO/00007/24#R-C13-5#2023-10-09#1', 'norfolk', 'conduct', 'CO/00007/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 12 months', '2023-11-29', '2024-02-18', 'lapsed', '2024-10-09', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-11-29", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2023-10-09", "period": {"n": 1, "to": "2024-10-08", "from": "2023-10-09", "dutyArises": "2024-10-09"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:norfolk:CO/00007/24', 2, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#2', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 18 months', '2024-10-09', NULL, NULL, '2025-04-09', NULL, '2025-04-24', '2025-04-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2024-10-09", "period": {"n": 2, "to": "2025-04-08", "from": "2024-10-09", "dutyArises": "2025-04-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:norfolk:CO/00007/24', 3, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#3', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 24 months', '2025-04-09', NULL, NULL, '2025-10-09', NULL, '2025-10-22', '2025-10-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2025-04-09", "period": {"n": 3, "to": "2025-10-08", "from": "2025-04-09", "dutyArises": "2025-10-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:norfolk:CO/00007/24', 4, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#4', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 30 months', '2025-10-09', NULL, NULL, '2026-04-09', NULL, '2026-04-22', '2026-04-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2025-10-09", "period": {"n": 4, "to": "2026-04-08", "from": "2025-10-09", "dutyArises": "2026-04-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:norfolk:CO/00007/24', 5, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#5', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 36 months', '2026-04-09', NULL, NULL, '2026-10-09', NULL, '2026-10-22', '2026-10-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2026-04-09", "period": {"n": 5, "to": "2026-10-08", "from": "2026-04-09", "dutyArises": "2026-10-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:norfolk:CO/00007/24', 6, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#6', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 42 months', '2026-10-09', NULL, NULL, '2027-04-09', NULL, '2027-04-22', '2027-04-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2026-10-09", "period": {"n": 6, "to": "2027-04-08", "from": "2026-10-09", "dutyArises": "2027-04-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:norfolk:CO/00007/24', 7, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#7', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 48 months', '2027-04-09', NULL, NULL, '2027-10-09', NULL, '2027-10-22', '2027-10-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2027-04-09", "period": {"n": 7, "to": "2027-10-08", "from": "2027-04-09", "dutyArises": "2027-10-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:norfolk:CO/00007/24', 8, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#8', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 54 months', '2027-10-09', NULL, NULL, '2028-04-09', NULL, '2028-04-25', '2028-04-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2027-10-09", "period": {"n": 8, "to": "2028-04-08", "from": "2027-10-09", "dutyArises": "2028-04-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00007/24', 0, 'dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-10-29', NULL, NULL, '2023-10-29', '2023-10-30', NULL, '2023-10-31', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-10-29"}'),
	('conduct:norfolk:CO/00007/24', 9, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#9', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 60 months', '2028-04-09', NULL, NULL, '2028-10-09', NULL, '2028-10-20', '2028-10-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2028-04-09", "period": {"n": 9, "to": "2028-10-08", "from": "2028-04-09", "dutyArises": "2028-10-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:norfolk:CO/00007/24', 10, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#10', 'norfolk', 'conduct', 'CO/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 66 months', '2028-10-09', NULL, NULL, '2029-04-09', NULL, NULL, '2029-04-09', 'Professional Standards Department', '{"facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "notes": ["The bank holidays of 2029 are not in the calendar england-and-wales-2028.1+1 (2019 to 2028): working days cannot be counted there until they are added."], "start": "2028-10-09", "period": {"n": 10, "to": "2029-04-08", "from": "2028-10-09", "dutyArises": "2029-04-09"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 0, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 12 months', '2023-04-16', NULL, NULL, '2024-01-17', NULL, '2024-01-30', '2024-01-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2023-01-17", "period": {"n": 1, "to": "2024-01-16", "from": "2023-01-17", "dutyArises": "2024-01-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 1, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 18 months', '2024-01-17', NULL, NULL, '2024-07-17', NULL, '2024-07-30', '2024-07-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2024-01-17", "period": {"n": 2, "to": "2024-07-16", "from": "2024-01-17", "dutyArises": "2024-07-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 2, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#3', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 24 months', '2024-07-17', NULL, NULL, '2025-01-17', NULL, '2025-01-30', '2025-01-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2024-07-17", "period": {"n": 3, "to": "2025-01-16", "from": "2024-07-17", "dutyArises": "2025-01-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 3, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#4', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 30 months', '2025-01-17', NULL, NULL, '2025-07-17', NULL, '2025-07-30', '2025-07-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2025-01-17", "period": {"n": 4, "to": "2025-07-16", "from": "2025-01-17", "dutyArises": "2025-07-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 4, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#5', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 36 months', '2025-07-17', NULL, NULL, '2026-01-17', NULL, '2026-01-30', '2026-01-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2025-07-17", "period": {"n": 5, "to": "2026-01-16", "from": "2025-07-17", "dutyArises": "2026-01-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 5, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#6', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 42 months', '2026-01-17', NULL, NULL, '2026-07-17', NULL, '2026-07-30', '2026-07-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2026-01-17", "period": {"n": 6, "to": "2026-07-16", "from": "2026-01-17", "dutyArises": "2026-07-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 6, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#7', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 48 months', '2026-07-17', NULL, NULL, '2027-01-17', NULL, '2027-01-29', '2027-01-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2026-07-17", "period": {"n": 7, "to": "2027-01-16", "from": "2026-07-17", "dutyArises": "2027-01-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('proceeding:norfolk:PR/00006/24', 1, 'proceeding:norfolk:PR/00006/24#R-CON-4b#2023-10-26', 'norfolk', 'proceeding', 'PR/00006/24', 'inbound', 'R-CON-4b', 'Objection to a person', '2023-10-26', '2023-11-01', 'lapsed', '2023-10-26', '2023-10-31', NULL, NULL, 'officer concerned', '{"facts": [{"on": "2023-10-26", "number": 2, "milestone": "panel-appointed"}], "notes": [], "start": "2023-10-26"}'),
	('conduct:suffolk:CO/00004/24', 7, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#8', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 54 months', '2027-01-17', NULL, NULL, '2027-07-17', NULL, '2027-07-30', '2027-07-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2027-01-17", "period": {"n": 8, "to": "2027-07-16", "from": "2027-01-17", "dutyArises": "2027-07-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 8, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#9', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 60 months', '2027-07-17', NULL, NULL, '2028-01-17', NULL, '2028-01-28', '2028-01-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2027-07-17", "period": {"n": 9, "to": "2028-01-16", "from": "2027-07-17", "dutyArises": "2028-01-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 9, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#10', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 66 months', '2028-01-17', NULL, NULL, '2028-07-17', NULL, '2028-07-28', '2028-07-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2028-01-17", "period": {"n": 10, "to": "2028-07-16", "from": "2028-01-17", "dutyArises": "2028-07-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00004/24', 10, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#11', 'suffolk', 'conduct', 'CO/00004/24', 'owed', 'R-C13-2', 'Chapter 13 report: 72 months', '2028-07-17', NULL, NULL, '2029-01-17', NULL, NULL, '2029-01-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "notes": ["The bank holidays of 2029 are not in the calendar england-and-wales-2028.1+1 (2019 to 2028): working days cannot be counted there until they are added."], "start": "2028-07-17", "period": {"n": 11, "to": "2029-01-16", "from": "2028-07-17", "dutyArises": "2029-01-17"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('conduct:suffolk:CO/00012/24', 0, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#1', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 12 months', '2023-07-26', NULL, NULL, '2024-01-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2023-01-21", "period": {"n": 1, "to": "2024-01-20", "from": "2023-01-21", "dutyArises": "2024-01-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 1, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#2', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 18 months', '2024-01-21', NULL, NULL, '2024-07-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2024-01-21", "period": {"n": 2, "to": "2024-07-20", "from": "2024-01-21", "dutyArises": "2024-07-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 2, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#3', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 24 months', '2024-07-21', NULL, NULL, '2025-01-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2024-07-21", "period": {"n": 3, "to": "2025-01-20", "from": "2024-07-21", "dutyArises": "2025-01-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 3, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#4', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 30 months', '2025-01-21', NULL, NULL, '2025-07-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2025-01-21", "period": {"n": 4, "to": "2025-07-20", "from": "2025-01-21", "dutyArises": "2025-07-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 4, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#5', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 36 months', '2025-07-21', NULL, NULL, '2026-01-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2025-07-21", "period": {"n": 5, "to": "2026-01-20", "from": "2025-07-21", "dutyArises": "2026-01-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 5, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#6', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 42 months', '2026-01-21', NULL, NULL, '2026-07-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2026-01-21", "period": {"n": 6, "to": "2026-07-20", "from": "2026-01-21", "dutyArises": "2026-07-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 6, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#7', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 48 months', '2026-07-21', NULL, NULL, '2027-01-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2026-07-21", "period": {"n": 7, "to": "2027-01-20", "from": "2026-07-21", "dutyArises": "2027-01-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 7, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#8', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 54 months', '2027-01-21', NULL, NULL, '2027-07-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2027-01-21", "period": {"n": 8, "to": "2027-07-20", "from": "2027-01-21", "dutyArises": "2027-07-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 8, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#9', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 60 months', '2027-07-21', NULL, NULL, '2028-01-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2027-07-21", "period": {"n": 9, "to": "2028-01-20", "from": "2027-07-21", "dutyArises": "2028-01-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 9, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#10', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 66 months', '2028-01-21', NULL, NULL, '2028-07-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2028-01-21", "period": {"n": 10, "to": "2028-07-20", "from": "2028-01-21", "dutyArises": "2028-07-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('conduct:suffolk:CO/00012/24', 10, 'conduct:suffolk:CO/00012/24#R-C13-5#2023-01-21#11', 'suffolk', 'conduct', 'CO/00012/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 72 months', '2028-07-21', NULL, NULL, '2029-01-21', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-01-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-07-26", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2028-07-21", "period": {"n": 11, "to": "2029-01-20", "from": "2028-07-21", "dutyArises": "2029-01-21"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('dsi:norfolk:DS/00001/24', 0, 'dsi:norfolk:DS/00001/24#R-REF-1#2023-01-15', 'norfolk', 'dsi', 'DS/00001/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-01-15', '2023-02-02', 'lapsed', '2023-01-15', '2023-01-16', NULL, '2023-01-17', 'Professional Standards Department', '{"facts": [{"on": "2023-01-15", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-01-15"}'),
	('dsi:norfolk:DS/00002/24', 0, 'dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01', 'norfolk', 'dsi', 'DS/00002/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-11-01', NULL, NULL, '2023-11-01', '2023-11-02', NULL, '2023-11-03', 'Professional Standards Department', '{"facts": [{"on": "2023-11-01", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-11-01"}'),
	('dsi:norfolk:DS/00003/24', 0, 'dsi:norfolk:DS/00003/24#R-REF-1#2023-09-17', 'norfolk', 'dsi', 'DS/00003/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-09-17', '2024-06-11', 'lapsed', '2023-09-17', '2023-09-18', NULL, '2023-09-19', 'Professional Standards Department', '{"facts": [{"on": "2023-09-17", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-09-17"}'),
	('dsi:norfolk:DS/00005/24', 0, 'dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21', 'norfolk', 'dsi', 'DS/00005/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-04-21', NULL, NULL, '2023-04-21', '2023-04-22', NULL, '2023-04-23', 'Professional Standards Department', '{"facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-04-21"}'),
	('dsi:norfolk:DS/00005/24', 1, 'dsi:norfolk:DS/00005/24#R-C13-2#2023-04-21#1', 'norfolk', 'dsi', 'DS/00005/24', 'owed', 'R-C13-2', 'Chapter 13 report: 12 months', '2023-09-09', '2023-09-27', 'lapsed', '2024-04-21', NULL, '2024-05-03', '2024-04-21', 'Professional Standards Department', '{"facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-09-09", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2023-04-21", "period": {"n": 1, "to": "2024-04-20", "from": "2023-04-21", "dutyArises": "2024-04-21"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00006/24', 0, 'dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10', 'norfolk', 'dsi', 'DS/00006/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-01-10', NULL, NULL, '2023-01-10', '2023-01-11', NULL, '2023-01-12', 'Professional Standards Department', '{"facts": [{"on": "2023-01-10", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-01-10"}'),
	('dsi:norfolk:DS/00007/24', 1, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#1', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 12 months', '2024-02-27', NULL, NULL, '2024-10-29', NULL, '2024-11-11', '2024-10-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2023-10-29", "period": {"n": 1, "to": "2024-10-28", "from": "2023-10-29", "dutyArises": "2024-10-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00007/24', 2, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#2', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 18 months', '2024-10-29', NULL, NULL, '2025-04-29', NULL, '2025-05-13', '2025-04-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2024-10-29", "period": {"n": 2, "to": "2025-04-28", "from": "2024-10-29", "dutyArises": "2025-04-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00007/24', 3, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#3', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 24 months', '2025-04-29', NULL, NULL, '2025-10-29', NULL, '2025-11-11', '2025-10-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2025-04-29", "period": {"n": 3, "to": "2025-10-28", "from": "2025-04-29", "dutyArises": "2025-10-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00007/24', 4, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#4', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 30 months', '2025-10-29', NULL, NULL, '2026-04-29', NULL, '2026-05-13', '2026-04-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2025-10-29", "period": {"n": 4, "to": "2026-04-28", "from": "2025-10-29", "dutyArises": "2026-04-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00007/24', 5, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#5', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 36 months', '2026-04-29', NULL, NULL, '2026-10-29', NULL, '2026-11-11', '2026-10-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2026-04-29", "period": {"n": 5, "to": "2026-10-28", "from": "2026-04-29", "dutyArises": "2026-10-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00007/24', 6, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#6', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 42 months', '2026-10-29', NULL, NULL, '2027-04-29', NULL, '2027-05-13', '2027-04-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2026-10-29", "period": {"n": 6, "to": "2027-04-28", "from": "2026-10-29", "dutyArises": "2027-04-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00007/24', 7, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#7', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 48 months', '2027-04-29', NULL, NULL, '2027-10-29', NULL, '2027-11-11', '2027-10-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2027-04-29", "period": {"n": 7, "to": "2027-10-28", "from": "2027-04-29", "dutyArises": "2027-10-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00007/24', 8, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#8', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 54 months', '2027-10-29', NULL, NULL, '2028-04-29', NULL, '2028-05-15', '2028-04-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2027-10-29", "period": {"n": 8, "to": "2028-04-28", "from": "2027-10-29", "dutyArises": "2028-04-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00007/24', 9, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#9', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 60 months', '2028-04-29', NULL, NULL, '2028-10-29', NULL, '2028-11-10', '2028-10-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": [], "start": "2028-04-29", "period": {"n": 9, "to": "2028-10-28", "from": "2028-04-29", "dutyArises": "2028-10-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('proceeding:norfolk:PR/00006/24', 2, 'proceeding:norfolk:PR/00006/24#R-CON-4b#2024-07-30', 'norfolk', 'proceeding', 'PR/00006/24', 'inbound', 'R-CON-4b', 'Objection to a person', '2024-07-30', '2024-08-03', 'lapsed', '2024-07-30', '2024-08-02', NULL, NULL, 'officer concerned', '{"facts": [{"on": "2024-07-30", "number": 4, "milestone": "panel-replaced"}], "notes": [], "start": "2024-07-30"}'),
	('recommendation:norfolk:RE/00007/24', 2, 'recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31', 'norfolk', 'recommendation', 'RE/00007/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-18', '2023-10-30', 'changed', '2023-07-31', '2023-09-24', NULL, '2023-09-25', 'Others.', '{"facts": [{"on": "2023-07-31", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-07-31"}'),
	('dsi:norfolk:DS/00007/24', 10, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#10', 'norfolk', 'dsi', 'DS/00007/24', 'owed', 'R-C13-2', 'Chapter 13 report: 66 months', '2028-10-29', NULL, NULL, '2029-04-29', NULL, NULL, '2029-04-29', 'Professional Standards Department', '{"facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "notes": ["The bank holidays of 2029 are not in the calendar england-and-wales-2028.1+1 (2019 to 2028): working days cannot be counted there until they are added."], "start": "2028-10-29", "period": {"n": 10, "to": "2029-04-28", "from": "2028-10-29", "dutyArises": "2029-04-29"}, "recipients": [{"by": "chief officer", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "law", "why": "there is no exception for prejudice here", "decision": "send", "recipient": "dg"}]}'),
	('dsi:norfolk:DS/00009/24', 0, 'dsi:norfolk:DS/00009/24#R-REF-1#2023-09-26', 'norfolk', 'dsi', 'DS/00009/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-09-26', '2023-11-29', 'lapsed', '2023-09-26', '2023-09-27', NULL, '2023-09-28', 'Professional Standards Department', '{"facts": [{"on": "2023-09-26", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-09-26"}'),
	('dsi:norfolk:DS/00010/24', 0, 'dsi:norfolk:DS/00010/24#R-REF-1#2023-10-16', 'norfolk', 'dsi', 'DS/00010/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-10-16', '2024-01-24', 'lapsed', '2023-10-16', '2023-10-17', NULL, '2023-10-18', 'Professional Standards Department', '{"facts": [{"on": "2023-10-16", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-10-16"}'),
	('dsi:norfolk:DS/00010/24', 1, 'dsi:norfolk:DS/00010/24#R-C13-5#2023-10-16#1', 'norfolk', 'dsi', 'DS/00010/24', 'inbound', 'R-C13-5', 'Chapter 13 report: directed or independent investigation: 12 months', '2024-01-24', '2024-02-24', 'lapsed', '2024-10-16', NULL, NULL, NULL, 'Director General of the IOPC', '{"facts": [{"on": "2023-10-16", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-01-24", "number": 2, "milestone": "investigation"}], "notes": [], "start": "2023-10-16", "period": {"n": 1, "to": "2024-10-15", "from": "2023-10-16", "dutyArises": "2024-10-16"}, "recipients": [{"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "lpb"}, {"by": "Director General of the IOPC", "why": "no prejudice", "decision": "send", "recipient": "chief-officer"}]}'),
	('dsi:norfolk:DS/00011/24', 0, 'dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06', 'norfolk', 'dsi', 'DS/00011/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-08-06', NULL, NULL, '2023-08-06', '2023-08-07', NULL, '2023-08-08', 'Professional Standards Department', '{"facts": [{"on": "2023-08-06", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-08-06"}'),
	('dsi:suffolk:DS/00004/24', 0, 'dsi:suffolk:DS/00004/24#R-REF-1#2023-03-08', 'suffolk', 'dsi', 'DS/00004/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-03-08', '2023-08-26', 'discharged', '2023-03-08', '2023-03-09', NULL, '2023-03-10', 'Professional Standards Department', '{"facts": [{"on": "2023-03-08", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-03-08"}'),
	('dsi:suffolk:DS/00008/24', 0, 'dsi:suffolk:DS/00008/24#R-REF-1#2023-07-23', 'suffolk', 'dsi', 'DS/00008/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-07-23', '2024-02-20', 'lapsed', '2023-07-23', '2023-07-24', NULL, '2023-07-25', 'Professional Standards Department', '{"facts": [{"on": "2023-07-23", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-07-23"}'),
	('dsi:suffolk:DS/00012/24', 0, 'dsi:suffolk:DS/00012/24#R-REF-1#2023-01-11', 'suffolk', 'dsi', 'DS/00012/24', 'owed', 'R-REF-1', 'Refer to the IOPC', '2023-01-11', '2023-06-29', 'lapsed', '2023-01-11', '2023-01-12', NULL, '2023-01-13', 'Professional Standards Department', '{"facts": [{"on": "2023-01-11", "number": 1, "milestone": "came-to-attention"}], "notes": [], "start": "2023-01-11"}'),
	('dsi:suffolk:DS/00012/24', 1, 'dsi:suffolk:DS/00012/24#R-KI-2#unnamed-2023-12-29', 'suffolk', 'dsi', 'DS/00012/24', 'owed', 'R-KI-2', 'Update the complainant', '2023-12-29', NULL, NULL, '2023-12-29', '2024-01-26', NULL, '2024-01-27', 'Professional Standards Department', '{"facts": [{"on": "2023-12-29", "number": 3, "milestone": "interested-person"}], "notes": [], "start": "2023-12-29"}'),
	('proceeding:norfolk:PR/00001/24', 0, 'proceeding:norfolk:PR/00001/24#R-CON-6#2023-12-19', 'norfolk', 'proceeding', 'PR/00001/24', 'owed', 'R-CON-6', 'Officer''s response to the documents', '2023-12-19', NULL, NULL, '2023-12-19', '2024-01-12', NULL, '2024-01-13', 'officer concerned', '{"facts": [{"on": "2023-12-19", "number": 3, "milestone": "documents-supplied"}], "notes": [], "start": "2023-12-19"}'),
	('proceeding:norfolk:PR/00002/24', 0, 'proceeding:norfolk:PR/00002/24#R-CON-4#2023-11-03', 'norfolk', 'proceeding', 'PR/00002/24', 'owed', 'R-CON-4', 'Notice of referral to proceedings', '2023-11-03', '2024-01-19', 'discharged', '2023-11-03', NULL, '2023-11-17', NULL, 'Professional Standards Department', '{"facts": [{"on": "2023-11-03", "number": 1, "milestone": "referred"}], "notes": [], "start": "2023-11-03"}'),
	('proceeding:norfolk:PR/00002/24', 1, 'proceeding:norfolk:PR/00002/24#R-CON-4b#2024-01-19', 'norfolk', 'proceeding', 'PR/00002/24', 'inbound', 'R-CON-4b', 'Objection to a person', '2024-01-19', '2024-07-13', 'lapsed', '2024-01-19', '2024-07-12', NULL, NULL, 'officer concerned', '{"facts": [{"on": "2024-01-19", "number": 3, "milestone": "notice-given"}], "notes": ["Sent on Fri 19 January 2024 and deemed served on Tue 9 July 2024, as whoever served it said (R-CON-5)."], "start": "2024-07-09"}'),
	('proceeding:norfolk:PR/00003/24', 0, 'proceeding:norfolk:PR/00003/24#R-CON-4#2023-11-04', 'norfolk', 'proceeding', 'PR/00003/24', 'owed', 'R-CON-4', 'Notice of referral to proceedings', '2023-11-04', NULL, NULL, '2023-11-04', NULL, '2023-11-17', NULL, 'Professional Standards Department', '{"facts": [{"on": "2023-11-04", "number": 1, "milestone": "referred"}], "notes": [], "start": "2023-11-04"}'),
	('proceeding:norfolk:PR/00005/24', 0, 'proceeding:norfolk:PR/00005/24#R-CON-4#2023-01-15', 'norfolk', 'proceeding', 'PR/00005/24', 'owed', 'R-CON-4', 'Notice of referral to proceedings', '2023-01-15', NULL, NULL, '2023-01-15', NULL, '2023-01-27', NULL, 'Professional Standards Department', '{"facts": [{"on": "2023-01-15", "number": 1, "milestone": "referred"}], "notes": [], "start": "2023-01-15"}'),
	('proceeding:norfolk:PR/00005/24', 1, 'proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06', 'norfolk', 'proceeding', 'PR/00005/24', 'owed', 'R-CON-8b', 'Witness lists to the chair', '2023-06-06', NULL, NULL, '2023-06-06', '2023-06-20', NULL, '2023-06-21', 'Professional Standards Department', '{"facts": [{"on": "2023-06-06", "number": 3, "milestone": "witness-lists-exchanged"}], "notes": [], "start": "2023-06-06"}'),
	('proceeding:norfolk:PR/00005/24', 2, 'proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06#OFF-0123', 'norfolk', 'proceeding', 'PR/00005/24', 'owed', 'R-CON-8b', 'Witness lists to the chair (OFF-0123)', '2023-06-06', NULL, NULL, '2023-06-06', '2023-06-20', NULL, '2023-06-21', 'Professional Standards Department', '{"facts": [{"on": "2023-06-06", "number": 3, "milestone": "witness-lists-exchanged"}], "notes": [], "start": "2023-06-06"}'),
	('proceeding:norfolk:PR/00006/24', 0, 'proceeding:norfolk:PR/00006/24#R-CON-4#2023-09-01', 'norfolk', 'proceeding', 'PR/00006/24', 'owed', 'R-CON-4', 'Notice of referral to proceedings', '2023-09-01', NULL, NULL, '2023-09-01', NULL, '2023-09-15', NULL, 'Professional Standards Department', '{"facts": [{"on": "2023-09-01", "number": 1, "milestone": "referred"}], "notes": [], "start": "2023-09-01"}'),
	('proceeding:norfolk:PR/00009/24', 0, 'proceeding:norfolk:PR/00009/24#R-CON-12#2024-08-28', 'norfolk', 'proceeding', 'PR/00009/24', 'owed', 'R-CON-12', 'Publish notice of the hearing', '2024-08-28', NULL, NULL, '2024-08-28', '2024-03-15', NULL, '2024-03-16', 'Professional Standards Department', '{"facts": [{"on": "2024-08-28", "number": 4, "milestone": "notice-required"}, {"on": "2024-07-01", "number": 3, "milestone": "fixed"}], "notes": [], "start": "2024-03-24"}'),
	('proceeding:suffolk:PR/00012/24', 0, 'proceeding:suffolk:PR/00012/24#R-CON-4#2023-11-01', 'suffolk', 'proceeding', 'PR/00012/24', 'owed', 'R-CON-4', 'Notice of referral to proceedings', '2023-11-01', NULL, NULL, '2023-11-01', NULL, '2023-11-15', NULL, 'Professional Standards Department', '{"facts": [{"on": "2023-11-01", "number": 1, "milestone": "referred"}], "notes": [], "start": "2023-11-01"}'),
	('recommendation:norfolk:RE/00001/24', 0, 'recommendation:norfolk:RE/00001/24#R-HMI-1#2023-03-08', 'norfolk', 'recommendation', 'RE/00001/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-03-08', '2023-03-31', 'changed', '2023-03-08', '2023-05-02', NULL, '2023-05-03', 'local policing body', '{"facts": [{"on": "2023-03-08", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-03-08"}'),
	('recommendation:norfolk:RE/00001/24', 1, 'recommendation:norfolk:RE/00001/24#R-HMI-1#2023-03-08', 'norfolk', 'recommendation', 'RE/00001/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-03-31', '2023-07-15', 'discharged', '2023-03-08', '2023-05-02', NULL, '2023-05-03', 'Others.', '{"facts": [{"on": "2023-03-08", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-03-08"}'),
	('recommendation:norfolk:RE/00002/24', 0, 'recommendation:norfolk:RE/00002/24#R-HMI-1#2023-11-04', 'norfolk', 'recommendation', 'RE/00002/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-11-04', NULL, NULL, '2023-11-04', '2023-12-29', NULL, '2023-12-30', 'Some words.', '{"facts": [{"on": "2023-11-04", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-11-04"}'),
	('recommendation:norfolk:RE/00003/24', 0, 'recommendation:norfolk:RE/00003/24#R-HMI-1#2023-09-21', 'norfolk', 'recommendation', 'RE/00003/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-21', '2023-10-30', 'changed', '2023-09-21', '2023-11-15', NULL, '2023-11-16', 'Others.', '{"facts": [{"on": "2023-09-21", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-09-21"}'),
	('recommendation:norfolk:RE/00003/24', 1, 'recommendation:norfolk:RE/00003/24#R-HMI-1#2023-09-21', 'norfolk', 'recommendation', 'RE/00003/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-10-30', NULL, NULL, '2023-09-21', '2023-11-15', NULL, '2023-11-16', 'Some words.', '{"facts": [{"on": "2023-09-21", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-09-21"}'),
	('recommendation:norfolk:RE/00005/24', 0, 'recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16', 'norfolk', 'recommendation', 'RE/00005/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-05-16', '2023-09-17', 'changed', '2023-05-16', '2023-07-10', NULL, '2023-07-11', 'Others.', '{"facts": [{"on": "2023-05-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-05-16"}'),
	('recommendation:norfolk:RE/00005/24', 1, 'recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16', 'norfolk', 'recommendation', 'RE/00005/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-17', '2023-09-18', 'changed', '2023-05-16', '2023-07-10', NULL, '2023-07-11', 'Some words.', '{"facts": [{"on": "2023-05-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-05-16"}'),
	('recommendation:norfolk:RE/00005/24', 2, 'recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16', 'norfolk', 'recommendation', 'RE/00005/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-18', '2023-10-30', 'changed', '2023-05-16', '2023-07-10', NULL, '2023-07-11', 'Others.', '{"facts": [{"on": "2023-05-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-05-16"}'),
	('recommendation:norfolk:RE/00005/24', 3, 'recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16', 'norfolk', 'recommendation', 'RE/00005/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-10-30', NULL, NULL, '2023-05-16', '2023-07-10', NULL, '2023-07-11', 'Some words.', '{"facts": [{"on": "2023-05-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-05-16"}'),
	('recommendation:norfolk:RE/00006/24', 0, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', 'norfolk', 'recommendation', 'RE/00006/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-01-16', '2023-02-18', 'changed', '2023-01-16', '2023-03-12', NULL, '2023-03-13', 'Some words.', '{"facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-16"}'),
	('recommendation:norfolk:RE/00006/24', 1, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', 'norfolk', 'recommendation', 'RE/00006/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-02-18', '2023-03-31', 'changed', '2023-01-16', '2023-03-12', NULL, '2023-03-13', 'local policing body', '{"facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-16"}'),
	('recommendation:norfolk:RE/00006/24', 2, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', 'norfolk', 'recommendation', 'RE/00006/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-03-31', '2023-09-17', 'changed', '2023-01-16', '2023-03-12', NULL, '2023-03-13', 'Others.', '{"facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-16"}'),
	('recommendation:norfolk:RE/00006/24', 3, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', 'norfolk', 'recommendation', 'RE/00006/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-17', '2023-09-18', 'changed', '2023-01-16', '2023-03-12', NULL, '2023-03-13', 'Some words.', '{"facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-16"}'),
	('recommendation:norfolk:RE/00006/24', 4, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', 'norfolk', 'recommendation', 'RE/00006/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-18', '2023-10-30', 'changed', '2023-01-16', '2023-03-12', NULL, '2023-03-13', 'Others.', '{"facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-16"}'),
	('recommendation:norfolk:RE/00006/24', 5, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', 'norfolk', 'recommendation', 'RE/00006/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-10-30', NULL, NULL, '2023-01-16', '2023-03-12', NULL, '2023-03-13', 'Some words.', '{"facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-16"}'),
	('recommendation:norfolk:RE/00007/24', 0, 'recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31', 'norfolk', 'recommendation', 'RE/00007/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-07-31', '2023-09-17', 'changed', '2023-07-31', '2023-09-24', NULL, '2023-09-25', 'Others.', '{"facts": [{"on": "2023-07-31", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-07-31"}'),
	('recommendation:norfolk:RE/00007/24', 1, 'recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31', 'norfolk', 'recommendation', 'RE/00007/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-17', '2023-09-18', 'changed', '2023-07-31', '2023-09-24', NULL, '2023-09-25', 'Some words.', '{"facts": [{"on": "2023-07-31", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-07-31"}'),
	('recommendation:norfolk:RE/00007/24', 3, 'recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31', 'norfolk', 'recommendation', 'RE/00007/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-10-30', NULL, NULL, '2023-07-31', '2023-09-24', NULL, '2023-09-25', 'Some words.', '{"facts": [{"on": "2023-07-31", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-07-31"}'),
	('recommendation:norfolk:RE/00009/24', 0, 'recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24', 'norfolk', 'recommendation', 'RE/00009/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-04-24', '2023-09-17', 'changed', '2023-04-24', '2023-06-18', NULL, '2023-06-19', 'Others.', '{"facts": [{"on": "2023-04-24", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-04-24"}'),
	('recommendation:norfolk:RE/00009/24', 1, 'recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24', 'norfolk', 'recommendation', 'RE/00009/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-17', '2023-09-18', 'changed', '2023-04-24', '2023-06-18', NULL, '2023-06-19', 'Some words.', '{"facts": [{"on": "2023-04-24", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-04-24"}'),
	('recommendation:norfolk:RE/00009/24', 2, 'recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24', 'norfolk', 'recommendation', 'RE/00009/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-18', '2023-10-30', 'changed', '2023-04-24', '2023-06-18', NULL, '2023-06-19', 'Others.', '{"facts": [{"on": "2023-04-24", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-04-24"}'),
	('recommendation:norfolk:RE/00009/24', 3, 'recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24', 'norfolk', 'recommendation', 'RE/00009/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-10-30', NULL, NULL, '2023-04-24', '2023-06-18', NULL, '2023-06-19', 'Some words.', '{"facts": [{"on": "2023-04-24", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-04-24"}'),
	('recommendation:norfolk:RE/00010/24', 0, 'recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28', 'norfolk', 'recommendation', 'RE/00010/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-08-28', '2023-09-17', 'changed', '2023-08-28', '2023-10-22', NULL, '2023-10-23', 'Others.', '{"facts": [{"on": "2023-08-28", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-08-28"}'),
	('recommendation:norfolk:RE/00010/24', 1, 'recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28', 'norfolk', 'recommendation', 'RE/00010/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-17', '2023-09-18', 'changed', '2023-08-28', '2023-10-22', NULL, '2023-10-23', 'Some words.', '{"facts": [{"on": "2023-08-28", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-08-28"}'),
	('recommendation:norfolk:RE/00010/24', 2, 'recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28', 'norfolk', 'recommendation', 'RE/00010/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-09-18', '2023-10-30', 'changed', '2023-08-28', '2023-10-22', NULL, '2023-10-23', 'Others.', '{"facts": [{"on": "2023-08-28", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-08-28"}'),
	('recommendation:norfolk:RE/00010/24', 3, 'recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28', 'norfolk', 'recommendation', 'RE/00010/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-10-30', NULL, NULL, '2023-08-28', '2023-10-22', NULL, '2023-10-23', 'Some words.', '{"facts": [{"on": "2023-08-28", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-08-28"}'),
	('recommendation:norfolk:RE/00011/24', 0, 'recommendation:norfolk:RE/00011/24#R-HMI-1#2023-01-18', 'norfolk', 'recommendation', 'RE/00011/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-01-18', '2023-02-18', 'changed', '2023-01-18', '2023-03-14', NULL, '2023-03-15', 'Some words.', '{"facts": [{"on": "2023-01-18", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-18"}'),
	('recommendation:norfolk:RE/00011/24', 1, 'recommendation:norfolk:RE/00011/24#R-HMI-1#2023-01-18', 'norfolk', 'recommendation', 'RE/00011/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-02-18', '2023-03-31', 'changed', '2023-01-18', '2023-03-14', NULL, '2023-03-15', 'local policing body', '{"facts": [{"on": "2023-01-18", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-18"}'),
	('recommendation:norfolk:RE/00011/24', 2, 'recommendation:norfolk:RE/00011/24#R-HMI-1#2023-01-18', 'norfolk', 'recommendation', 'RE/00011/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-03-31', '2023-07-10', 'discharged', '2023-01-18', '2023-03-14', NULL, '2023-03-15', 'Others.', '{"facts": [{"on": "2023-01-18", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-18"}'),
	('recommendation:suffolk:RE/00004/24', 0, 'recommendation:suffolk:RE/00004/24#R-HMI-1#2023-01-13', 'suffolk', 'recommendation', 'RE/00004/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-01-13', '2023-03-23', 'changed', '2023-01-13', '2023-03-09', NULL, '2023-03-10', 'local policing body', '{"facts": [{"on": "2023-01-13", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-13"}'),
	('recommendation:suffolk:RE/00004/24', 1, 'recommendation:suffolk:RE/00004/24#R-HMI-1#2023-01-13', 'suffolk', 'recommendation', 'RE/00004/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-03-23', '2023-04-26', 'discharged', '2023-01-13', '2023-03-09', NULL, '2023-03-10', 'Some words.', '{"facts": [{"on": "2023-01-13", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-01-13"}'),
	('recommendation:suffolk:RE/00008/24', 0, 'recommendation:suffolk:RE/00008/24#R-HMI-1#2023-10-24', 'suffolk', 'recommendation', 'RE/00008/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-10-24', NULL, NULL, '2023-10-24', '2023-12-18', NULL, '2023-12-19', 'Some words.', '{"facts": [{"on": "2023-10-24", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-10-24"}'),
	('recommendation:suffolk:RE/00012/24', 0, 'recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16', 'suffolk', 'recommendation', 'RE/00012/24', 'owed', 'R-HMI-1', 'Publish comments on an inspection report', '2023-10-16', NULL, NULL, '2023-10-16', '2023-12-10', NULL, '2023-12-11', 'Some words.', '{"facts": [{"on": "2023-10-16", "number": 1, "milestone": "published"}], "notes": [], "start": "2023-10-16"}'),
	('action:norfolk:AC/00001/24', 0, 'action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00005/24', 'norfolk', 'action', 'AC/00001/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-09-19', '2023-09-29', 'lapsed', '2023-09-19', '2024-02-28', NULL, '2024-02-29', 'CPL-00042', '{"facts": [{"on": "2023-09-19", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00005/24, 28 February 2024."], "start": "2023-09-19", "meeting": {"date": "2024-02-28", "reference": "ME/00005/24"}}'),
	('action:norfolk:AC/00001/24', 1, 'action:norfolk:AC/00001/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00001/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-09-29', '2023-12-04', 'changed', '2023-09-19', '2023-03-20', NULL, '2023-03-21', 'CPL-00042', '{"facts": [{"on": "2023-09-19", "number": 1, "milestone": "raised"}, {"on": "2023-09-29", "number": 2, "milestone": "due"}], "notes": ["Moved on Fri 29 September 2023 from Wed 28 February 2024 to Mon 20 March 2023: that day was agreed."], "start": "2023-09-19", "agreed": "2023-03-20", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00001/24"}, "on": "2023-09-29", "to": "2023-03-20", "from": "2024-02-28"}]}'),
	('action:norfolk:AC/00001/24', 2, 'action:norfolk:AC/00001/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00001/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-12-04', '2024-02-02', 'lapsed', '2023-09-19', '2023-03-20', NULL, '2023-03-21', 'Chief Constable', '{"facts": [{"on": "2023-09-19", "number": 1, "milestone": "raised"}, {"on": "2023-09-29", "number": 2, "milestone": "due"}], "notes": ["Moved on Fri 29 September 2023 from Wed 28 February 2024 to Mon 20 March 2023: that day was agreed."], "start": "2023-09-19", "agreed": "2023-03-20", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00001/24"}, "on": "2023-09-29", "to": "2023-03-20", "from": "2024-02-28"}]}'),
	('action:norfolk:AC/00001/24', 3, 'action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24', 'norfolk', 'action', 'AC/00001/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-02-02', NULL, NULL, '2023-09-19', '2023-11-18', NULL, '2023-11-19', 'Chief Constable', '{"facts": [{"on": "2023-09-19", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00007/24, 18 November 2023.", "Moved on Fri 29 September 2023 from Wed 28 February 2024 to Mon 20 March 2023: that day was agreed.", "Moved on Fri 2 February 2024 from Mon 20 March 2023 to Sat 18 November 2023: it was carried over."], "start": "2023-09-19", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00001/24"}, "on": "2023-09-29", "to": "2023-03-20", "from": "2024-02-28"}, {"by": {"type": "action", "milestone": "carried-over", "reference": "AC/00001/24"}, "on": "2024-02-02", "to": "2023-11-18", "from": "2023-03-20"}], "meeting": {"date": "2023-11-18", "reference": "ME/00007/24"}}'),
	('action:norfolk:AC/00002/24', 0, 'action:norfolk:AC/00002/24#R-SRC-3#meeting-ME/00009/24', 'norfolk', 'action', 'AC/00002/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-01-14', '2023-01-16', 'lapsed', '2023-01-14', '2024-03-19', NULL, '2024-03-20', 'OFF-0123', '{"facts": [{"on": "2023-01-14", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00009/24, 19 March 2024."], "start": "2023-01-14", "meeting": {"date": "2024-03-19", "reference": "ME/00009/24"}}'),
	('action:norfolk:AC/00002/24', 1, 'action:norfolk:AC/00002/24#R-SRC-3#meeting-ME/00003/24', 'norfolk', 'action', 'AC/00002/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-01-16', '2023-01-31', 'lapsed', '2023-01-14', '2023-01-19', NULL, '2023-01-20', 'OFF-0123', '{"facts": [{"on": "2023-01-14", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00003/24, 19 January 2023.", "Moved on Mon 16 January 2023 from Tue 19 March 2024 to Thu 19 January 2023: the meeting ME/00003/24 was scheduled."], "start": "2023-01-14", "former": [{"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00003/24"}, "on": "2023-01-16", "to": "2023-01-19", "from": "2024-03-19"}], "meeting": {"date": "2023-01-19", "reference": "ME/00003/24"}}'),
	('action:norfolk:AC/00002/24', 2, 'action:norfolk:AC/00002/24#R-SRC-3#meeting-ME/00002/24', 'norfolk', 'action', 'AC/00002/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-01-31', '2023-02-08', 'lapsed', '2023-01-14', '2023-06-09', NULL, '2023-06-10', 'OFF-0123', '{"facts": [{"on": "2023-01-14", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00002/24, 9 June 2023.", "Moved on Mon 16 January 2023 from Tue 19 March 2024 to Thu 19 January 2023: the meeting ME/00003/24 was scheduled.", "Moved on Tue 31 January 2023 from Thu 19 January 2023 to Fri 9 June 2023: the meeting ME/00003/24 was moved."], "start": "2023-01-14", "former": [{"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00003/24"}, "on": "2023-01-16", "to": "2023-01-19", "from": "2024-03-19"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-01-31", "to": "2023-06-09", "from": "2023-01-19"}], "meeting": {"date": "2023-06-09", "reference": "ME/00002/24"}}'),
	('action:norfolk:AC/00002/24', 3, 'action:norfolk:AC/00002/24#R-SRC-3#meeting-ME/00007/24', 'norfolk', 'action', 'AC/00002/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-02-08', '2023-03-13', 'discharged', '2023-01-14', '2023-04-08', NULL, '2023-04-09', 'OFF-0123', '{"facts": [{"on": "2023-01-14", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00007/24, 8 April 2023.", "Moved on Mon 16 January 2023 from Tue 19 March 2024 to Thu 19 January 2023: the meeting ME/00003/24 was scheduled.", "Moved on Tue 31 January 2023 from Thu 19 January 2023 to Fri 9 June 2023: the meeting ME/00003/24 was moved.", "Moved on Wed 8 February 2023 from Fri 9 June 2023 to Sat 8 April 2023: the meeting ME/00007/24 was scheduled."], "start": "2023-01-14", "former": [{"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00003/24"}, "on": "2023-01-16", "to": "2023-01-19", "from": "2024-03-19"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-01-31", "to": "2023-06-09", "from": "2023-01-19"}, {"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00007/24"}, "on": "2023-02-08", "to": "2023-04-08", "from": "2023-06-09"}], "meeting": {"date": "2023-04-08", "reference": "ME/00007/24"}}'),
	('action:norfolk:AC/00003/24', 0, 'action:norfolk:AC/00003/24#R-SRC-3#meeting-ME/00001/24', 'norfolk', 'action', 'AC/00003/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-01-13', '2023-01-14', 'lapsed', '2023-01-13', '2024-12-02', NULL, '2024-12-03', 'CPL-00042', '{"facts": [{"on": "2023-01-13", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00001/24, 2 December 2024."], "start": "2023-01-13", "meeting": {"date": "2024-12-02", "reference": "ME/00001/24"}}'),
	('action:norfolk:AC/00003/24', 1, 'action:norfolk:AC/00003/24#R-SRC-3#meeting-ME/00009/24', 'norfolk', 'action', 'AC/00003/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-01-14', '2023-01-16', 'lapsed', '2023-01-13', '2024-03-19', NULL, '2024-03-20', 'CPL-00042', '{"facts": [{"on": "2023-01-13", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00009/24, 19 March 2024.", "Moved on Sat 14 January 2023 from Mon 2 December 2024 to Tue 19 March 2024: the meeting ME/00009/24 was scheduled."], "start": "2023-01-13", "former": [{"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00009/24"}, "on": "2023-01-14", "to": "2024-03-19", "from": "2024-12-02"}], "meeting": {"date": "2024-03-19", "reference": "ME/00009/24"}}'),
	('action:norfolk:AC/00003/24', 2, 'action:norfolk:AC/00003/24#R-SRC-3#meeting-ME/00003/24', 'norfolk', 'action', 'AC/00003/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-01-16', '2023-01-31', 'lapsed', '2023-01-13', '2023-01-19', NULL, '2023-01-20', 'CPL-00042', '{"facts": [{"on": "2023-01-13", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00003/24, 19 January 2023.", "Moved on Sat 14 January 2023 from Mon 2 December 2024 to Tue 19 March 2024: the meeting ME/00009/24 was scheduled.", "Moved on Mon 16 January 2023 from Tue 19 March 2024 to Thu 19 January 2023: the meeting ME/00003/24 was scheduled."], "start": "2023-01-13", "former": [{"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00009/24"}, "on": "2023-01-14", "to": "2024-03-19", "from": "2024-12-02"}, {"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00003/24"}, "on": "2023-01-16", "to": "2023-01-19", "from": "2024-03-19"}], "meeting": {"date": "2023-01-19", "reference": "ME/00003/24"}}'),
	('action:norfolk:AC/00003/24', 3, 'action:norfolk:AC/00003/24#R-SRC-3#meeting-ME/00002/24', 'norfolk', 'action', 'AC/00003/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-01-31', '2023-02-08', 'lapsed', '2023-01-13', '2023-06-09', NULL, '2023-06-10', 'CPL-00042', '{"facts": [{"on": "2023-01-13", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00002/24, 9 June 2023.", "Moved on Sat 14 January 2023 from Mon 2 December 2024 to Tue 19 March 2024: the meeting ME/00009/24 was scheduled.", "Moved on Mon 16 January 2023 from Tue 19 March 2024 to Thu 19 January 2023: the meeting ME/00003/24 was scheduled.", "Moved on Tue 31 January 2023 from Thu 19 January 2023 to Fri 9 June 2023: the meeting ME/00003/24 was moved."], "start": "2023-01-13", "former": [{"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00009/24"}, "on": "2023-01-14", "to": "2024-03-19", "from": "2024-12-02"}, {"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00003/24"}, "on": "2023-01-16", "to": "2023-01-19", "from": "2024-03-19"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-01-31", "to": "2023-06-09", "from": "2023-01-19"}], "meeting": {"date": "2023-06-09", "reference": "ME/00002/24"}}'),
	('action:norfolk:AC/00003/24', 4, 'action:norfolk:AC/00003/24#R-SRC-3#meeting-ME/00007/24', 'norfolk', 'action', 'AC/00003/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-02-08', '2023-03-20', 'lapsed', '2023-01-13', '2023-04-08', NULL, '2023-04-09', 'CPL-00042', '{"facts": [{"on": "2023-01-13", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00007/24, 8 April 2023.", "Moved on Sat 14 January 2023 from Mon 2 December 2024 to Tue 19 March 2024: the meeting ME/00009/24 was scheduled.", "Moved on Mon 16 January 2023 from Tue 19 March 2024 to Thu 19 January 2023: the meeting ME/00003/24 was scheduled.", "Moved on Tue 31 January 2023 from Thu 19 January 2023 to Fri 9 June 2023: the meeting ME/00003/24 was moved.", "Moved on Wed 8 February 2023 from Fri 9 June 2023 to Sat 8 April 2023: the meeting ME/00007/24 was scheduled."], "start": "2023-01-13", "former": [{"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00009/24"}, "on": "2023-01-14", "to": "2024-03-19", "from": "2024-12-02"}, {"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00003/24"}, "on": "2023-01-16", "to": "2023-01-19", "from": "2024-03-19"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-01-31", "to": "2023-06-09", "from": "2023-01-19"}, {"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00007/24"}, "on": "2023-02-08", "to": "2023-04-08", "from": "2023-06-09"}], "meeting": {"date": "2023-04-08", "reference": "ME/00007/24"}}'),
	('action:norfolk:AC/00003/24', 5, 'action:norfolk:AC/00003/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00003/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-03-20', '2023-06-15', 'changed', '2023-01-13', '2024-09-04', NULL, '2024-09-05', 'CPL-00042', '{"facts": [{"on": "2023-01-13", "number": 1, "milestone": "raised"}, {"on": "2023-03-20", "number": 2, "milestone": "due"}], "notes": ["Moved on Sat 14 January 2023 from Mon 2 December 2024 to Tue 19 March 2024: the meeting ME/00009/24 was scheduled.", "Moved on Mon 16 January 2023 from Tue 19 March 2024 to Thu 19 January 2023: the meeting ME/00003/24 was scheduled.", "Moved on Tue 31 January 2023 from Thu 19 January 2023 to Fri 9 June 2023: the meeting ME/00003/24 was moved.", "Moved on Wed 8 February 2023 from Fri 9 June 2023 to Sat 8 April 2023: the meeting ME/00007/24 was scheduled.", "Moved on Mon 20 March 2023 from Sat 8 April 2023 to Wed 4 September 2024: that day was agreed."], "start": "2023-01-13", "agreed": "2024-09-04", "former": [{"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00009/24"}, "on": "2023-01-14", "to": "2024-03-19", "from": "2024-12-02"}, {"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00003/24"}, "on": "2023-01-16", "to": "2023-01-19", "from": "2024-03-19"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-01-31", "to": "2023-06-09", "from": "2023-01-19"}, {"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00007/24"}, "on": "2023-02-08", "to": "2023-04-08", "from": "2023-06-09"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00003/24"}, "on": "2023-03-20", "to": "2024-09-04", "from": "2023-04-08"}]}'),
	('action:norfolk:AC/00003/24', 6, 'action:norfolk:AC/00003/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00003/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-06-15', NULL, NULL, '2023-01-13', '2024-11-29', NULL, '2024-11-30', 'CPL-00042', '{"facts": [{"on": "2023-01-13", "number": 1, "milestone": "raised"}, {"on": "2023-06-15", "number": 3, "milestone": "due"}], "notes": ["Moved on Sat 14 January 2023 from Mon 2 December 2024 to Tue 19 March 2024: the meeting ME/00009/24 was scheduled.", "Moved on Mon 16 January 2023 from Tue 19 March 2024 to Thu 19 January 2023: the meeting ME/00003/24 was scheduled.", "Moved on Tue 31 January 2023 from Thu 19 January 2023 to Fri 9 June 2023: the meeting ME/00003/24 was moved.", "Moved on Wed 8 February 2023 from Fri 9 June 2023 to Sat 8 April 2023: the meeting ME/00007/24 was scheduled.", "Moved on Mon 20 March 2023 from Sat 8 April 2023 to Wed 4 September 2024: that day was agreed.", "Moved on Thu 15 June 2023 from Wed 4 September 2024 to Fri 29 November 2024: that day was agreed."], "start": "2023-01-13", "agreed": "2024-11-29", "former": [{"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00009/24"}, "on": "2023-01-14", "to": "2024-03-19", "from": "2024-12-02"}, {"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00003/24"}, "on": "2023-01-16", "to": "2023-01-19", "from": "2024-03-19"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-01-31", "to": "2023-06-09", "from": "2023-01-19"}, {"by": {"type": "meeting", "milestone": "scheduled", "reference": "ME/00007/24"}, "on": "2023-02-08", "to": "2023-04-08", "from": "2023-06-09"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00003/24"}, "on": "2023-03-20", "to": "2024-09-04", "from": "2023-04-08"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00003/24"}, "on": "2023-06-15", "to": "2024-11-29", "from": "2024-09-04"}]}'),
	('action:norfolk:AC/00005/24', 0, 'action:norfolk:AC/00005/24#R-SRC-3#meeting-ME/00002/24', 'norfolk', 'action', 'AC/00005/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-05-02', '2023-05-06', 'changed', '2023-05-02', '2023-06-09', NULL, '2023-06-10', 'No owner recorded', '{"facts": [{"on": "2023-05-02", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00002/24, 9 June 2023."], "start": "2023-05-02", "meeting": {"date": "2023-06-09", "reference": "ME/00002/24"}}'),
	('action:norfolk:AC/00005/24', 1, 'action:norfolk:AC/00005/24#R-SRC-3#meeting-ME/00002/24', 'norfolk', 'action', 'AC/00005/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-05-06', '2023-05-15', 'lapsed', '2023-05-02', '2023-06-09', NULL, '2023-06-10', 'OFF-0123', '{"facts": [{"on": "2023-05-02", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00002/24, 9 June 2023."], "start": "2023-05-02", "meeting": {"date": "2023-06-09", "reference": "ME/00002/24"}}'),
	('action:norfolk:AC/00005/24', 2, 'action:norfolk:AC/00005/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00005/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-05-15', '2023-08-23', 'changed', '2023-05-02', '2023-01-13', NULL, '2023-01-14', 'OFF-0123', '{"facts": [{"on": "2023-05-02", "number": 1, "milestone": "raised"}, {"on": "2023-05-15", "number": 3, "milestone": "due"}], "notes": ["Moved on Mon 15 May 2023 from Fri 9 June 2023 to Fri 13 January 2023: that day was agreed."], "start": "2023-05-02", "agreed": "2023-01-13", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00005/24"}, "on": "2023-05-15", "to": "2023-01-13", "from": "2023-06-09"}]}'),
	('action:norfolk:AC/00005/24', 3, 'action:norfolk:AC/00005/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00005/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-08-23', NULL, NULL, '2023-05-02', '2023-03-16', NULL, '2023-03-17', 'OFF-0123', '{"facts": [{"on": "2023-05-02", "number": 1, "milestone": "raised"}, {"on": "2023-08-23", "number": 4, "milestone": "due"}], "notes": ["Moved on Mon 15 May 2023 from Fri 9 June 2023 to Fri 13 January 2023: that day was agreed.", "Moved on Wed 23 August 2023 from Fri 13 January 2023 to Thu 16 March 2023: that day was agreed."], "start": "2023-05-02", "agreed": "2023-03-16", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00005/24"}, "on": "2023-05-15", "to": "2023-01-13", "from": "2023-06-09"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00005/24"}, "on": "2023-08-23", "to": "2023-03-16", "from": "2023-01-13"}]}'),
	('action:norfolk:AC/00006/24', 0, 'action:norfolk:AC/00006/24#R-SRC-3#meeting-ME/00003/24', 'norfolk', 'action', 'AC/00006/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-08-21', '2023-09-07', 'changed', '2023-08-21', '2023-09-17', NULL, '2023-09-18', 'OFF-0123', '{"facts": [{"on": "2023-08-21", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00003/24, 17 September 2023."], "start": "2023-08-21", "meeting": {"date": "2023-09-17", "reference": "ME/00003/24"}}'),
	('action:norfolk:AC/00006/24', 1, 'action:norfolk:AC/00006/24#R-SRC-3#meeting-ME/00003/24', 'norfolk', 'action', 'AC/00006/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-09-07', '2023-09-17', 'lapsed', '2023-08-21', '2023-08-23', NULL, '2023-08-24', 'OFF-0123', '{"facts": [{"on": "2023-08-21", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00003/24, 23 August 2023.", "Moved on Thu 7 September 2023 from Sun 17 September 2023 to Wed 23 August 2023: the meeting ME/00003/24 was moved."], "start": "2023-08-21", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-09-07", "to": "2023-08-23", "from": "2023-09-17"}], "meeting": {"date": "2023-08-23", "reference": "ME/00003/24"}}'),
	('action:norfolk:AC/00006/24', 2, 'action:norfolk:AC/00006/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00006/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-09-17', '2023-09-30', 'lapsed', '2023-08-21', '2024-09-14', NULL, '2024-09-15', 'OFF-0123', '{"facts": [{"on": "2023-08-21", "number": 1, "milestone": "raised"}, {"on": "2023-09-17", "number": 2, "milestone": "due"}], "notes": ["Moved on Thu 7 September 2023 from Sun 17 September 2023 to Wed 23 August 2023: the meeting ME/00003/24 was moved.", "Moved on Sun 17 September 2023 from Wed 23 August 2023 to Sat 14 September 2024: that day was agreed."], "start": "2023-08-21", "agreed": "2024-09-14", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-09-07", "to": "2023-08-23", "from": "2023-09-17"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00006/24"}, "on": "2023-09-17", "to": "2024-09-14", "from": "2023-08-23"}]}'),
	('action:norfolk:AC/00006/24', 3, 'action:norfolk:AC/00006/24#R-SRC-3#meeting-ME/00003/24', 'norfolk', 'action', 'AC/00006/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-09-30', '2023-11-20', 'lapsed', '2023-08-21', '2023-08-23', NULL, '2023-08-24', 'OFF-0123', '{"facts": [{"on": "2023-08-21", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00003/24, 23 August 2023.", "Moved on Thu 7 September 2023 from Sun 17 September 2023 to Wed 23 August 2023: the meeting ME/00003/24 was moved.", "Moved on Sun 17 September 2023 from Wed 23 August 2023 to Sat 14 September 2024: that day was agreed.", "Moved on Sat 30 September 2023 from Sat 14 September 2024 to Wed 23 August 2023: it was carried over."], "start": "2023-08-21", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-09-07", "to": "2023-08-23", "from": "2023-09-17"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00006/24"}, "on": "2023-09-17", "to": "2024-09-14", "from": "2023-08-23"}, {"by": {"type": "action", "milestone": "carried-over", "reference": "AC/00006/24"}, "on": "2023-09-30", "to": "2023-08-23", "from": "2024-09-14"}], "meeting": {"date": "2023-08-23", "reference": "ME/00003/24"}}'),
	('action:norfolk:AC/00006/24', 4, 'action:norfolk:AC/00006/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00006/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-11-20', NULL, NULL, '2023-08-21', '2024-04-27', NULL, '2024-04-28', 'OFF-0123', '{"facts": [{"on": "2023-08-21", "number": 1, "milestone": "raised"}, {"on": "2023-11-20", "number": 4, "milestone": "due"}], "notes": ["Moved on Thu 7 September 2023 from Sun 17 September 2023 to Wed 23 August 2023: the meeting ME/00003/24 was moved.", "Moved on Sun 17 September 2023 from Wed 23 August 2023 to Sat 14 September 2024: that day was agreed.", "Moved on Sat 30 September 2023 from Sat 14 September 2024 to Wed 23 August 2023: it was carried over.", "Moved on Mon 20 November 2023 from Wed 23 August 2023 to Sat 27 April 2024: that day was agreed."], "start": "2023-08-21", "agreed": "2024-04-27", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-09-07", "to": "2023-08-23", "from": "2023-09-17"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00006/24"}, "on": "2023-09-17", "to": "2024-09-14", "from": "2023-08-23"}, {"by": {"type": "action", "milestone": "carried-over", "reference": "AC/00006/24"}, "on": "2023-09-30", "to": "2023-08-23", "from": "2024-09-14"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00006/24"}, "on": "2023-11-20", "to": "2024-04-27", "from": "2023-08-23"}]}'),
	('action:norfolk:AC/00007/24', 0, 'action:norfolk:AC/00007/24#R-SRC-3#meeting-ME/00003/24', 'norfolk', 'action', 'AC/00007/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-06-15', '2023-07-11', 'changed', '2023-06-15', '2023-09-11', NULL, '2023-09-12', 'No owner recorded', '{"facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00003/24, 11 September 2023."], "start": "2023-06-15", "meeting": {"date": "2023-09-11", "reference": "ME/00003/24"}}'),
	('action:norfolk:AC/00007/24', 1, 'action:norfolk:AC/00007/24#R-SRC-3#meeting-ME/00003/24', 'norfolk', 'action', 'AC/00007/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-07-11', '2023-09-07', 'changed', '2023-06-15', '2023-09-17', NULL, '2023-09-18', 'No owner recorded', '{"facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00003/24, 17 September 2023.", "Moved on Tue 11 July 2023 from Mon 11 September 2023 to Sun 17 September 2023: the meeting ME/00003/24 was moved."], "start": "2023-06-15", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-07-11", "to": "2023-09-17", "from": "2023-09-11"}], "meeting": {"date": "2023-09-17", "reference": "ME/00003/24"}}'),
	('action:norfolk:AC/00007/24', 2, 'action:norfolk:AC/00007/24#R-SRC-3#meeting-ME/00003/24', 'norfolk', 'action', 'AC/00007/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-09-07', '2023-11-27', 'lapsed', '2023-06-15', '2023-08-23', NULL, '2023-08-24', 'No owner recorded', '{"facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00003/24, 23 August 2023.", "Moved on Tue 11 July 2023 from Mon 11 September 2023 to Sun 17 September 2023: the meeting ME/00003/24 was moved.", "Moved on Thu 7 September 2023 from Sun 17 September 2023 to Wed 23 August 2023: the meeting ME/00003/24 was moved."], "start": "2023-06-15", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-07-11", "to": "2023-09-17", "from": "2023-09-11"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-09-07", "to": "2023-08-23", "from": "2023-09-17"}], "meeting": {"date": "2023-08-23", "reference": "ME/00003/24"}}'),
	('action:norfolk:AC/00007/24', 3, 'action:norfolk:AC/00007/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00007/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-11-27', '2024-02-22', 'lapsed', '2023-06-15', '2023-12-17', NULL, '2023-12-18', 'No owner recorded', '{"facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}, {"on": "2023-11-27", "number": 2, "milestone": "due"}], "notes": ["Moved on Tue 11 July 2023 from Mon 11 September 2023 to Sun 17 September 2023: the meeting ME/00003/24 was moved.", "Moved on Thu 7 September 2023 from Sun 17 September 2023 to Wed 23 August 2023: the meeting ME/00003/24 was moved.", "Moved on Mon 27 November 2023 from Wed 23 August 2023 to Sun 17 December 2023: that day was agreed."], "start": "2023-06-15", "agreed": "2023-12-17", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-07-11", "to": "2023-09-17", "from": "2023-09-11"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-09-07", "to": "2023-08-23", "from": "2023-09-17"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00007/24"}, "on": "2023-11-27", "to": "2023-12-17", "from": "2023-08-23"}]}'),
	('action:norfolk:AC/00007/24', 4, 'action:norfolk:AC/00007/24#R-SRC-3#meeting-ME/00003/24', 'norfolk', 'action', 'AC/00007/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-02-22', '2024-03-08', 'lapsed', '2023-06-15', '2023-08-23', NULL, '2023-08-24', 'No owner recorded', '{"facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00003/24, 23 August 2023.", "Moved on Tue 11 July 2023 from Mon 11 September 2023 to Sun 17 September 2023: the meeting ME/00003/24 was moved.", "Moved on Thu 7 September 2023 from Sun 17 September 2023 to Wed 23 August 2023: the meeting ME/00003/24 was moved.", "Moved on Mon 27 November 2023 from Wed 23 August 2023 to Sun 17 December 2023: that day was agreed.", "Moved on Thu 22 February 2024 from Sun 17 December 2023 to Wed 23 August 2023: it was carried over."], "start": "2023-06-15", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-07-11", "to": "2023-09-17", "from": "2023-09-11"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-09-07", "to": "2023-08-23", "from": "2023-09-17"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00007/24"}, "on": "2023-11-27", "to": "2023-12-17", "from": "2023-08-23"}, {"by": {"type": "action", "milestone": "carried-over", "reference": "AC/00007/24"}, "on": "2024-02-22", "to": "2023-08-23", "from": "2023-12-17"}], "meeting": {"date": "2023-08-23", "reference": "ME/00003/24"}}'),
	('action:norfolk:AC/00007/24', 5, 'action:norfolk:AC/00007/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00007/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-03-08', NULL, NULL, '2023-06-15', '2023-05-25', NULL, '2023-05-26', 'No owner recorded', '{"facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}, {"on": "2024-03-08", "number": 4, "milestone": "due"}], "notes": ["Moved on Tue 11 July 2023 from Mon 11 September 2023 to Sun 17 September 2023: the meeting ME/00003/24 was moved.", "Moved on Thu 7 September 2023 from Sun 17 September 2023 to Wed 23 August 2023: the meeting ME/00003/24 was moved.", "Moved on Mon 27 November 2023 from Wed 23 August 2023 to Sun 17 December 2023: that day was agreed.", "Moved on Thu 22 February 2024 from Sun 17 December 2023 to Wed 23 August 2023: it was carried over.", "Moved on Fri 8 March 2024 from Wed 23 August 2023 to Thu 25 May 2023: that day was agreed."], "start": "2023-06-15", "agreed": "2023-05-25", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-07-11", "to": "2023-09-17", "from": "2023-09-11"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00003/24"}, "on": "2023-09-07", "to": "2023-08-23", "from": "2023-09-17"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00007/24"}, "on": "2023-11-27", "to": "2023-12-17", "from": "2023-08-23"}, {"by": {"type": "action", "milestone": "carried-over", "reference": "AC/00007/24"}, "on": "2024-02-22", "to": "2023-08-23", "from": "2023-12-17"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00007/24"}, "on": "2024-03-08", "to": "2023-05-25", "from": "2023-08-23"}]}'),
	('action:norfolk:AC/00009/24', 0, 'action:norfolk:AC/00009/24#R-SRC-3#meeting-ME/00007/24', 'norfolk', 'action', 'AC/00009/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-11-02', '2024-03-20', 'lapsed', '2023-11-02', '2023-11-18', NULL, '2023-11-19', 'No owner recorded', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00007/24, 18 November 2023."], "start": "2023-11-02", "meeting": {"date": "2023-11-18", "reference": "ME/00007/24"}}'),
	('action:norfolk:AC/00009/24', 1, 'action:norfolk:AC/00009/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00009/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-03-20', NULL, NULL, '2023-11-02', '2023-08-21', NULL, '2023-08-22', 'No owner recorded', '{"facts": [{"on": "2023-11-02", "number": 1, "milestone": "raised"}, {"on": "2024-03-20", "number": 2, "milestone": "due"}], "notes": ["Moved on Wed 20 March 2024 from Sat 18 November 2023 to Mon 21 August 2023: that day was agreed."], "start": "2023-11-02", "agreed": "2023-08-21", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00009/24"}, "on": "2024-03-20", "to": "2023-08-21", "from": "2023-11-18"}]}'),
	('action:norfolk:AC/00010/24', 0, 'action:norfolk:AC/00010/24#R-SRC-3#meeting-ME/00002/24', 'norfolk', 'action', 'AC/00010/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-04-08', '2023-06-03', 'lapsed', '2023-04-08', '2023-06-09', NULL, '2023-06-10', 'Chief Constable', '{"facts": [{"on": "2023-04-08", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00002/24, 9 June 2023."], "start": "2023-04-08", "meeting": {"date": "2023-06-09", "reference": "ME/00002/24"}}'),
	('action:norfolk:AC/00010/24', 1, 'action:norfolk:AC/00010/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00010/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-06-03', NULL, NULL, '2023-04-08', '2024-03-07', NULL, '2024-03-08', 'Chief Constable', '{"facts": [{"on": "2023-04-08", "number": 1, "milestone": "raised"}, {"on": "2023-06-03", "number": 3, "milestone": "due"}], "notes": ["Moved on Sat 3 June 2023 from Fri 9 June 2023 to Thu 7 March 2024: that day was agreed."], "start": "2023-04-08", "agreed": "2024-03-07", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00010/24"}, "on": "2023-06-03", "to": "2024-03-07", "from": "2023-06-09"}]}'),
	('action:norfolk:AC/00011/24', 0, 'action:norfolk:AC/00011/24#R-SRC-3#meeting-ME/00007/24', 'norfolk', 'action', 'AC/00011/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-10-31', '2024-02-04', 'lapsed', '2023-10-31', '2023-11-18', NULL, '2023-11-19', 'Chief Constable', '{"facts": [{"on": "2023-10-31", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00007/24, 18 November 2023."], "start": "2023-10-31", "meeting": {"date": "2023-11-18", "reference": "ME/00007/24"}}'),
	('action:norfolk:AC/00011/24', 1, 'action:norfolk:AC/00011/24#R-SRC-3#agreed', 'norfolk', 'action', 'AC/00011/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-02-04', NULL, NULL, '2023-10-31', '2023-11-14', NULL, '2023-11-15', 'Chief Constable', '{"facts": [{"on": "2023-10-31", "number": 1, "milestone": "raised"}, {"on": "2024-02-04", "number": 3, "milestone": "due"}], "notes": ["Moved on Sun 4 February 2024 from Sat 18 November 2023 to Tue 14 November 2023: that day was agreed."], "start": "2023-10-31", "agreed": "2023-11-14", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00011/24"}, "on": "2024-02-04", "to": "2023-11-14", "from": "2023-11-18"}]}'),
	('action:norfolk:PAM-1/1', 0, 'action:norfolk:PAM-1/1#R-SRC-3#meeting-PAM-2', 'norfolk', 'action', 'PAM-1/1', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-07-22', NULL, NULL, '2024-07-22', '2024-10-08', NULL, '2024-10-09', 'Office 1', '{"facts": [{"on": "2024-07-22", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting PAM-2, 8 October 2024."], "start": "2024-07-22", "meeting": {"date": "2024-10-08", "reference": "PAM-2"}}'),
	('action:norfolk:PAM-1/2', 0, 'action:norfolk:PAM-1/2#R-SRC-3#meeting-PAM-2', 'norfolk', 'action', 'PAM-1/2', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-07-22', NULL, NULL, '2024-07-22', '2024-10-08', NULL, '2024-10-09', 'Office 2', '{"facts": [{"on": "2024-07-22", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting PAM-2, 8 October 2024."], "start": "2024-07-22", "meeting": {"date": "2024-10-08", "reference": "PAM-2"}}'),
	('action:norfolk:PAM-1/3', 0, 'action:norfolk:PAM-1/3#R-SRC-3#meeting-PAM-2', 'norfolk', 'action', 'PAM-1/3', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-07-22', NULL, NULL, '2024-07-22', '2024-10-08', NULL, '2024-10-09', 'Office 3', '{"facts": [{"on": "2024-07-22", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting PAM-2, 8 October 2024."], "start": "2024-07-22", "meeting": {"date": "2024-10-08", "reference": "PAM-2"}}'),
	('action:norfolk:PAM-1/4', 0, 'action:norfolk:PAM-1/4#R-SRC-3#meeting-PAM-2', 'norfolk', 'action', 'PAM-1/4', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-07-22', NULL, NULL, '2024-07-22', '2024-10-08', NULL, '2024-10-09', 'Office 4', '{"facts": [{"on": "2024-07-22", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting PAM-2, 8 October 2024."], "start": "2024-07-22", "meeting": {"date": "2024-10-08", "reference": "PAM-2"}}'),
	('action:suffolk:AC/00004/24', 0, 'action:suffolk:AC/00004/24#R-SRC-3#meeting-ME/00012/24', 'suffolk', 'action', 'AC/00004/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-05-11', '2023-08-03', 'lapsed', '2023-05-11', '2024-01-31', NULL, '2024-02-01', 'CPL-00042', '{"facts": [{"on": "2023-05-11", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00012/24, 31 January 2024."], "start": "2023-05-11", "meeting": {"date": "2024-01-31", "reference": "ME/00012/24"}}'),
	('action:suffolk:AC/00004/24', 1, 'action:suffolk:AC/00004/24#R-SRC-3#agreed', 'suffolk', 'action', 'AC/00004/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-08-03', '2023-09-26', 'changed', '2023-05-11', '2024-12-07', NULL, '2024-12-08', 'CPL-00042', '{"facts": [{"on": "2023-05-11", "number": 1, "milestone": "raised"}, {"on": "2023-08-03", "number": 2, "milestone": "due"}], "notes": ["Moved on Thu 3 August 2023 from Wed 31 January 2024 to Sat 7 December 2024: that day was agreed."], "start": "2023-05-11", "agreed": "2024-12-07", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00004/24"}, "on": "2023-08-03", "to": "2024-12-07", "from": "2024-01-31"}]}'),
	('action:suffolk:AC/00004/24', 2, 'action:suffolk:AC/00004/24#R-SRC-3#agreed', 'suffolk', 'action', 'AC/00004/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-09-26', NULL, NULL, '2023-05-11', '2023-11-24', NULL, '2023-11-25', 'CPL-00042', '{"facts": [{"on": "2023-05-11", "number": 1, "milestone": "raised"}, {"on": "2023-09-26", "number": 3, "milestone": "due"}], "notes": ["Moved on Thu 3 August 2023 from Wed 31 January 2024 to Sat 7 December 2024: that day was agreed.", "Moved on Tue 26 September 2023 from Sat 7 December 2024 to Fri 24 November 2023: that day was agreed."], "start": "2023-05-11", "agreed": "2023-11-24", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00004/24"}, "on": "2023-08-03", "to": "2024-12-07", "from": "2024-01-31"}, {"by": {"type": "action", "milestone": "due", "reference": "AC/00004/24"}, "on": "2023-09-26", "to": "2023-11-24", "from": "2024-12-07"}]}'),
	('action:suffolk:AC/00008/24', 0, 'action:suffolk:AC/00008/24#R-SRC-3#meeting-ME/00004/24', 'suffolk', 'action', 'AC/00008/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-09-18', '2023-11-03', 'lapsed', '2023-09-18', '2023-10-10', NULL, '2023-10-11', 'CPL-00042', '{"facts": [{"on": "2023-09-18", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00004/24, 10 October 2023."], "start": "2023-09-18", "meeting": {"date": "2023-10-10", "reference": "ME/00004/24"}}'),
	('action:suffolk:AC/00008/24', 1, 'action:suffolk:AC/00008/24#R-SRC-3#meeting-ME/00008/24', 'suffolk', 'action', 'AC/00008/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-11-03', '2024-06-08', 'lapsed', '2023-09-18', '2024-07-09', NULL, '2024-07-10', 'CPL-00042', '{"facts": [{"on": "2023-09-18", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00008/24, 9 July 2024.", "Moved on Fri 3 November 2023 from Tue 10 October 2023 to Tue 9 July 2024: the meeting ME/00004/24 was moved."], "start": "2023-09-18", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00004/24"}, "on": "2023-11-03", "to": "2024-07-09", "from": "2023-10-10"}], "meeting": {"date": "2024-07-09", "reference": "ME/00008/24"}}'),
	('action:suffolk:AC/00008/24', 2, 'action:suffolk:AC/00008/24#R-SRC-3#meeting-ME/00004/24', 'suffolk', 'action', 'AC/00008/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2024-06-08', NULL, NULL, '2023-09-18', '2023-11-21', NULL, '2023-11-22', 'CPL-00042', '{"facts": [{"on": "2023-09-18", "number": 1, "milestone": "raised"}], "notes": ["Due at the meeting ME/00004/24, 21 November 2023.", "Moved on Fri 3 November 2023 from Tue 10 October 2023 to Tue 9 July 2024: the meeting ME/00004/24 was moved.", "Moved on Sat 8 June 2024 from Tue 9 July 2024 to Tue 21 November 2023: the meeting ME/00004/24 was moved."], "start": "2023-09-18", "former": [{"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00004/24"}, "on": "2023-11-03", "to": "2024-07-09", "from": "2023-10-10"}, {"by": {"type": "meeting", "milestone": "moved", "reference": "ME/00004/24"}, "on": "2024-06-08", "to": "2023-11-21", "from": "2024-07-09"}], "meeting": {"date": "2023-11-21", "reference": "ME/00004/24"}}'),
	('action:suffolk:AC/00012/24', 0, 'action:suffolk:AC/00012/24#R-SRC-3#no-meeting', 'suffolk', 'action', 'AC/00012/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-01-16', '2023-01-19', 'lapsed', '2023-01-16', NULL, NULL, NULL, 'No owner recorded', '{"facts": [{"on": "2023-01-16", "number": 1, "milestone": "raised"}], "notes": [], "start": "2023-01-16"}'),
	('action:suffolk:AC/00012/24', 1, 'action:suffolk:AC/00012/24#R-SRC-3#agreed', 'suffolk', 'action', 'AC/00012/24', 'owed', 'R-SRC-3', 'Action of an accountability meeting', '2023-01-19', NULL, NULL, '2023-01-16', '2023-05-27', NULL, '2023-05-28', 'No owner recorded', '{"facts": [{"on": "2023-01-16", "number": 1, "milestone": "raised"}, {"on": "2023-01-19", "number": 2, "milestone": "due"}], "notes": ["Moved on Thu 19 January 2023 from no date to Sat 27 May 2023: that day was agreed."], "start": "2023-01-16", "agreed": "2023-05-27", "former": [{"by": {"type": "action", "milestone": "due", "reference": "AC/00012/24"}, "on": "2023-01-19", "to": "2023-05-27", "from": null}]}');

INSERT INTO reminder.daily_line VALUES
	('norfolk', '2024-10-01', NULL, '2024-10-01 08:00:26.985+00', 97, 95, 2, 0, 0, 0, 0),
	('suffolk', '2024-10-01', NULL, '2024-10-01 08:00:26.985+00', 34, 34, 0, 0, 0, 0, 0),
	('suffolk', '2024-10-02', '2024-10-01 08:00:26.985+00', '2024-10-02 08:00:33.531+00', 8, 0, 0, 8, 0, 0, 0),
	('norfolk', '2024-10-02', '2024-10-01 08:00:26.985+00', '2024-10-02 08:00:35.328+00', 39, 0, 1, 38, 0, 0, 0),
	('suffolk', '2024-10-03', '2024-10-02 08:00:33.531+00', '2024-10-03 08:00:12.316+00', 14, 0, 0, 0, 14, 0, 0),
	('norfolk', '2024-10-03', '2024-10-02 08:00:35.328+00', '2024-10-03 08:00:13.587+00', 55, 0, 2, 0, 53, 0, 0);

INSERT INTO reminder.day VALUES
	('norfolk', '2024-10-01', '2024-10-01 08:00:16.995+00', 0),
	('suffolk', '2024-10-01', '2024-10-01 08:00:16.995+00', 0),
	('norfolk', '2024-10-02', '2024-10-02 08:00:26.724+00', 0),
	('suffolk', '2024-10-02', '2024-10-02 08:00:26.724+00', 0),
	('norfolk', '2024-10-03', '2024-10-03 08:00:10.228+00', 0),
	('suffolk', '2024-10-03', '2024-10-03 08:00:10.228+00', 0),
	('norfolk', '2024-10-04', '2024-10-04 08:00:06.843+00', 0),
	('suffolk', '2024-10-04', '2024-10-04 08:00:06.843+00', 0);

INSERT INTO reminder.digest VALUES
	('3565572b-b5e4-42b9-9283-2bdafa3b09ee', 'norfolk', 'Chief Constable', '2024-10-04', 'pending', 1, NULL, 'e0cc6a33e250b0e379bd5f7b214f9e06', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <chief-constable@norfolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('d5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'norfolk', 'Head of Professional Standards', '2024-10-04', 'pending', 1, NULL, '2e7591531758de394a9435beb1e3fa66', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('3322df53-6827-4824-99f1-6c0439e6d950', 'suffolk', 'No owner recorded', '2024-10-04', 'pending', 2, NULL, '7cd02c6aa610171fa08f575267a9ef4c', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <no-owner-recorded@suffolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('4ff6b988-f327-4943-a90d-ed66312f4193', 'suffolk', 'Head of Professional Standards', '2024-10-01', 'sent', 1, NULL, '7cd73fd9179cf9c6fb2b04e7ca27206b', '250 OK: message queued', '2024-10-01 08:00:20.367+00', 'digest', 1, NULL, '2024-10-01 08:00:20.367+00', NULL, 0, '2024-10-01', false),
	('3db83a04-456b-406e-a385-e7b12af40e3e', 'norfolk', 'officer concerned', '2024-10-04', 'pending', 1, NULL, '1facb3cbcb71393593e977c9fd5df541', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <officer-concerned@norfolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('477fd083-bc54-4513-b799-a26bcc62e7ba', 'suffolk', 'No owner recorded', '2024-10-01', 'sent', 1, NULL, 'cd316a4af4d544a625b037ab579208f5', '250 OK: message queued', '2024-10-01 08:00:20.667+00', 'digest', 1, NULL, '2024-10-01 08:00:20.667+00', NULL, 0, '2024-10-01', false),
	('5ce0f3e7-8a99-4d03-ae4c-00bfffc574a0', 'suffolk', 'Some words.', '2024-10-04', 'pending', 1, NULL, 'f81e8903b3baf183f0b9331826c1815b', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <some-words@suffolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('67db11d4-cc8c-4f46-8164-b4f08b40004d', 'suffolk', 'CPL-00042', '2024-10-04', 'pending', 1, NULL, '44436257107a100ee9a4a689191692a4', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <cpl-00042@suffolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'norfolk', 'Professional Standards Department', '2024-10-04', 'pending', 1, NULL, 'c0e6e0b1f422f8318c49ad5a062fb2af', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('7a6f2941-7cda-41cc-927f-a244dfc7d7c6', 'suffolk', 'Head of Professional Standards', '2024-10-04', 'pending', 1, NULL, '5740ba84d053d384db1edad42f8db80d', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <head-of-professional-standards@suffolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('7ef5b80d-9001-49de-afc2-fc23b3c72042', 'norfolk', 'Some words.', '2024-10-04', 'pending', 1, NULL, '75b98c817f8e7d1df33d13ec0843bc58', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <some-words@norfolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('796a01b3-4ae5-4f14-a47c-2a9ca14d734a', 'suffolk', 'OPCC contact', '2024-10-01', 'sent', 1, NULL, '9431109a9b529089369d49c4fcdaaafc', '250 OK: message queued', '2024-10-01 08:00:21.32+00', 'digest', 1, NULL, '2024-10-01 08:00:21.32+00', NULL, 0, '2024-10-01', false),
	('e4fad18f-765a-40fb-955c-69f0305ced12', 'norfolk', 'No owner recorded', '2024-10-04', 'pending', 1, NULL, '60047b5da58dbd7768e7e0101e825a62', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <no-owner-recorded@norfolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('927f348a-8c9d-4d11-97fe-b23131ac7b01', 'suffolk', 'CPL-00042', '2024-10-01', 'sent', 1, NULL, '6696214ce112b8699017425e3cc6fd33', '250 OK: message queued', '2024-10-01 08:00:22.369+00', 'digest', 1, NULL, '2024-10-01 08:00:22.369+00', NULL, 0, '2024-10-01', false),
	('ae4076ee-9032-419c-afbf-64ec0796b146', 'suffolk', 'Professional Standards Department', '2024-10-01', 'sent', 1, NULL, 'f613282abe2c46fa0e23b0621bba6da0', '250 OK: message queued', '2024-10-01 08:00:24.254+00', 'digest', 1, NULL, '2024-10-01 08:00:24.254+00', NULL, 0, '2024-10-01', false),
	('f06081d2-62b5-4a66-ac21-61a31b595542', 'suffolk', 'Some words.', '2024-10-01', 'sent', 1, NULL, '95b49621aac7d68875229fe102c65ed0', '250 OK: message queued', '2024-10-01 08:00:27.367+00', 'digest', 1, NULL, '2024-10-01 08:00:27.367+00', NULL, 0, '2024-10-01', false),
	('0c7a7dc0-c155-4e8c-b19a-8870f8cfb466', 'suffolk', 'Professional Standards Department', '2024-10-04', 'pending', 2, NULL, '70c21958abb7bd72046e932c2fad1241', 'The mail server did not take the mail and it will be tried again: Message failed: 451 Refused: mailbox <professional-standards-department@suffolk.example> is full', NULL, 'digest', 1, NULL, NULL, NULL, 0, NULL, false),
	('b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd', 'norfolk', 'No owner recorded', '2024-10-01', 'sent', 1, NULL, '8accbef1178ff78e75ced50f362426b9', '250 OK: message queued', '2024-10-01 08:00:25.507+00', 'digest', 1, NULL, '2024-10-01 08:00:25.507+00', NULL, 0, '2024-10-01', false),
	('b2c7439d-8c6e-4f40-a670-a3177f80d746', 'norfolk', 'Head of Professional Standards', '2024-10-01', 'sent', 1, NULL, '8602ddadf82632e8a1d86878a6e1eff6', '250 OK: message queued', '2024-10-01 08:00:25.541+00', 'digest', 1, NULL, '2024-10-01 08:00:25.541+00', NULL, 0, '2024-10-01', false),
	('84842207-ec2d-490d-8605-eda78bc2cfcf', 'norfolk', 'Office 4', '2024-10-01', 'sent', 1, NULL, 'a30e4abfedc543dec2fe5237051d8a8f', '250 OK: message queued', '2024-10-01 08:00:21.403+00', 'digest', 1, NULL, '2024-10-01 08:00:21.403+00', NULL, 0, '2024-10-01', false),
	('94490040-8dca-4101-b61f-67d0954d51c5', 'norfolk', 'Professional Standards Department', '2024-10-01', 'sent', 1, NULL, '00632a148c4402dc768c6ad417f97187', '250 OK: message queued', '2024-10-01 08:00:22.399+00', 'digest', 1, NULL, '2024-10-01 08:00:22.399+00', NULL, 0, '2024-10-01', false),
	('b9080c4a-c854-4fb1-bd97-dd2b26173ce2', 'norfolk', 'OPCC contact', '2024-10-01', 'sent', 1, NULL, '8a2ee6ac38603e601185e88d2a6b799a', '250 OK: message queued', '2024-10-01 08:00:26.212+00', 'digest', 1, NULL, '2024-10-01 08:00:26.212+00', NULL, 0, '2024-10-01', false),
	('aaa3ec7d-0c12-4b9e-a28a-f458c0956dbc', 'norfolk', 'Office 2', '2024-10-01', 'sent', 1, NULL, 'e61d6e4a911b136cbf2d69b10b31b91f', '250 OK: message queued', '2024-10-01 08:00:23.275+00', 'digest', 1, NULL, '2024-10-01 08:00:23.275+00', NULL, 0, '2024-10-01', false),
	('ad72bbfd-db07-4c07-9342-857917b1d77a', 'norfolk', 'officer concerned', '2024-10-01', 'sent', 1, NULL, 'abbb662437950fb57e1421ac1987795e', '250 OK: message queued', '2024-10-01 08:00:23.276+00', 'digest', 1, NULL, '2024-10-01 08:00:23.276+00', NULL, 0, '2024-10-01', false),
	('c765b33f-f3f2-496e-9695-51cbb5e53a94', 'norfolk', 'Office 1', '2024-10-01', 'sent', 1, NULL, '863c906be7a6827ae90b693a59f12ff0', '250 OK: message queued', '2024-10-01 08:00:26.239+00', 'digest', 1, NULL, '2024-10-01 08:00:26.239+00', NULL, 0, '2024-10-01', false),
	('adb4d4e0-429f-441a-af59-cbf757b432f8', 'norfolk', 'Chief Constable', '2024-10-01', 'sent', 1, NULL, '90f50a7acffac02e9a072d036d14804e', '250 OK: message queued', '2024-10-01 08:00:24.226+00', 'digest', 1, NULL, '2024-10-01 08:00:24.226+00', NULL, 0, '2024-10-01', false),
	('d0f5bfed-e9db-433d-a8ff-43b37ebe2f5b', 'norfolk', 'Office 3', '2024-10-01', 'sent', 1, NULL, '9d4bdfee5fee67be7ab6927fd5cdc085', '250 OK: message queued', '2024-10-01 08:00:26.843+00', 'digest', 1, NULL, '2024-10-01 08:00:26.843+00', NULL, 0, '2024-10-01', false),
	('e900d3f7-c035-4443-b744-e64bacba5f74', 'norfolk', 'Some words.', '2024-10-01', 'sent', 1, NULL, '610be432f93115d3b95ba9a666e723a4', '250 OK: message queued', '2024-10-01 08:00:26.88+00', 'digest', 1, NULL, '2024-10-01 08:00:26.88+00', NULL, 0, '2024-10-01', false),
	('f8ec0781-e04e-41ef-aed1-a65db9381281', 'norfolk', 'OFF-0123', '2024-10-01', 'sent', 1, NULL, '1e1ba185e2ea8bee0106ebc0a0028811', '250 OK: message queued', '2024-10-01 08:00:27.419+00', 'digest', 1, NULL, '2024-10-01 08:00:27.419+00', NULL, 0, '2024-10-01', false),
	('2b134fda-409e-4e62-92d4-bad7eada9290', 'suffolk', 'Some words.', '2024-10-03', 'unknown', 1, NULL, 'e170519134a76ad1a34a8b6e0b69944b', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:11.036+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('30b037eb-2078-4a49-9522-9b9dcd729009', 'norfolk', 'Chief Constable', '2024-10-03', 'unknown', 1, NULL, 'f5e6cca486b6ae7f487c362fb2533899', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:11.119+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('8633f0ad-36d4-4fa0-8348-51746e1576b9', 'norfolk', 'Professional Standards Department', '2024-10-03', 'unknown', 1, NULL, '1f1b080933037f0d00794fe0bf60f0c9', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:12.099+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('9ff2b8bf-a1de-4c7f-a473-9b7823a006bf', 'norfolk', 'No owner recorded', '2024-10-03', 'unknown', 1, NULL, '61fef5187dcfb5c4594dad847563d5d0', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:12.442+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('ab6c2eeb-b5e2-47d6-93e6-d812dee99956', 'norfolk', 'Some words.', '2024-10-03', 'unknown', 1, NULL, 'f1f5c123806b663a29b831e5be2bf9b8', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:12.933+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('f04478a5-b4e6-4921-98f6-7c270f6daacf', 'norfolk', 'OFF-0123', '2024-10-03', 'unknown', 1, NULL, '6cdece91e5e0ac7548c0eea4832cd26a', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:13.443+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('3b80e4c9-eba5-46bd-bf77-708fc9b61d98', 'suffolk', 'Reminder administrator', '2024-10-01', 'sent', 1, NULL, 'fb8b63f10a4f463317e5fa0b9a6227dc', '250 OK: message queued', '2024-10-01 08:00:27.912+00', 'daily-line', 1, '{"on": "2024-10-01", "due": 34, "sent": 34, "force": "suffolk", "since": null, "failed": 0, "missed": 0, "skipped": 0, "unknown": 0, "waiting": 0}', '2024-10-01 08:00:27.912+00', NULL, 0, '2024-10-01', false),
	('53883148-dc28-4fa2-945d-1358459b0a24', 'norfolk', 'Reminder administrator', '2024-10-01', 'sent', 1, NULL, '5954b1b840bb5a1e96e8a1469353fe2e', '250 OK: message queued', '2024-10-01 08:00:27.913+00', 'daily-line', 1, '{"on": "2024-10-01", "due": 97, "sent": 95, "force": "norfolk", "since": null, "failed": 0, "missed": 0, "skipped": 2, "unknown": 0, "waiting": 0}', '2024-10-01 08:00:27.913+00', NULL, 0, '2024-10-01', false),
	('92d9b294-9f23-4d86-b0e7-af310ad351b2', 'suffolk', 'Reminder administrator', '2024-10-02', 'failed', 1, NULL, 'd7250ed0cfdc02e2068d509b64a70c99', 'Message failed: 550 Refused: mailbox <reminder-administrator@suffolk.example> is full', NULL, 'daily-line', 1, '{"on": "2024-10-02", "due": 8, "sent": 0, "force": "suffolk", "since": "2024-10-01T08:00:26.985Z", "failed": 8, "missed": 0, "skipped": 0, "unknown": 0, "waiting": 0}', '2024-10-02 08:00:35.621+00', NULL, 0, '2024-10-02', false),
	('ea67d8a3-1627-46fc-95dd-8d4dba9d8180', 'norfolk', 'OFF-0123', '2024-10-02', 'failed', 1, NULL, '34e8831437d091525cef2fc121756888', 'Message failed: 550 Refused: mailbox <off-0123@norfolk.example> is full', NULL, 'digest', 1, NULL, '2024-10-02 08:00:35.354+00', NULL, 0, '2024-10-02', false),
	('07ba2222-d863-4bed-9b7c-813135ff1fe7', 'norfolk', 'Professional Standards Department', '2024-10-02', 'failed', 1, NULL, 'ebf57f1ebdec162129f300831da49dcb', 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, 'digest', 1, NULL, '2024-10-02 08:00:30.285+00', NULL, 0, '2024-10-02', false),
	('720fc71c-cc16-4123-859f-427bfaf4ea06', 'norfolk', 'Chief Constable', '2024-10-02', 'failed', 1, NULL, 'ee0ea03dbbd785a2a66af864f958fc89', 'Message failed: 550 Refused: mailbox <chief-constable@norfolk.example> is full', NULL, 'digest', 1, NULL, '2024-10-02 08:00:33.04+00', NULL, 0, '2024-10-02', false),
	('b738ca59-a667-4ffe-8aec-8e50ef8d79c8', 'suffolk', 'CPL-00042', '2024-10-02', 'failed', 1, NULL, '2a4832d722dc8bb85ecdf2b93311af7e', 'Message failed: 550 Refused: mailbox <cpl-00042@suffolk.example> is full', NULL, 'digest', 1, NULL, '2024-10-02 08:00:32.908+00', NULL, 0, '2024-10-02', false),
	('11da8560-01ff-49b9-9b21-3790f05d5625', 'suffolk', 'Some words.', '2024-10-02', 'failed', 1, NULL, '4de36329939a212d5df8fa039c5c5fb9', 'Message failed: 550 Refused: mailbox <some-words@suffolk.example> is full', NULL, 'digest', 1, NULL, '2024-10-02 08:00:30.614+00', NULL, 0, '2024-10-02', false),
	('2fbf8a5b-116c-4ccf-afaa-552127ffa9be', 'suffolk', 'Professional Standards Department', '2024-10-02', 'failed', 1, NULL, 'bd37104623a530fcfeafd1a1943c3a94', 'Message failed: 550 Refused: mailbox <professional-standards-department@suffolk.example> is full', NULL, 'digest', 1, NULL, '2024-10-02 08:00:31.956+00', NULL, 0, '2024-10-02', false),
	('3ced4a3f-07ee-4544-a181-80151f834c3b', 'suffolk', 'Head of Professional Standards', '2024-10-02', 'failed', 1, NULL, 'b22ed11729b2aa3af791b7dee0ba30fa', 'Message failed: 550 Refused: mailbox <head-of-professional-standards@suffolk.example> is full', NULL, 'digest', 1, NULL, '2024-10-02 08:00:31.972+00', NULL, 0, '2024-10-02', false),
	('cd0a90a9-046e-4787-baf7-9941eb7514f1', 'norfolk', 'Some words.', '2024-10-02', 'failed', 1, NULL, 'b36cbef0f78f51cd792ceec655ba9397', 'Message failed: 550 Refused: mailbox <some-words@norfolk.example> is full', NULL, 'digest', 1, NULL, '2024-10-02 08:00:34.32+00', NULL, 0, '2024-10-02', false),
	('e00df32c-cccc-4ea2-a682-327bc62cc320', 'norfolk', 'Head of Professional Standards', '2024-10-02', 'failed', 1, NULL, 'b58d7ef2a776fc93a1b49f2ad7b27128', 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, 'digest', 1, NULL, '2024-10-02 08:00:34.66+00', NULL, 0, '2024-10-02', false),
	('da877c35-8fd3-4cd8-b5ea-fa839e6d1c6d', 'norfolk', 'Reminder administrator', '2024-10-02', 'failed', 1, NULL, '8955e85d9634d6a7751cb177efa58288', 'Message failed: 550 Refused: mailbox <reminder-administrator@norfolk.example> is full', NULL, 'daily-line', 1, '{"on": "2024-10-02", "due": 39, "sent": 0, "force": "norfolk", "since": "2024-10-01T08:00:26.985Z", "failed": 38, "missed": 0, "skipped": 1, "unknown": 0, "waiting": 0}', '2024-10-02 08:00:36.84+00', NULL, 0, '2024-10-02', false),
	('ec99f742-06fa-483c-bcfa-803d33d8920c', 'norfolk', 'Reminder administrator', '2024-10-03', 'unknown', 1, NULL, '8802095802c940174ae750f3d93401c5', 'Connection closed unexpectedly', NULL, 'daily-line', 1, '{"on": "2024-10-03", "due": 55, "sent": 0, "force": "norfolk", "since": "2024-10-02T08:00:35.328Z", "failed": 0, "missed": 0, "skipped": 2, "unknown": 53, "waiting": 0}', '2024-10-03 08:00:13.983+00', '2024-10-04 08:00:06.843+00', 1, '2024-10-03', false),
	('3242ce1f-2939-426e-817c-0bfb213d4b81', 'suffolk', 'CPL-00042', '2024-10-03', 'unknown', 1, NULL, '221ee2ba805468c6fbc804aa49438a4d', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:11.578+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('78ad89b3-1e9a-4de9-b06f-4650d2c75c6e', 'suffolk', 'Professional Standards Department', '2024-10-03', 'unknown', 1, NULL, '67d78c80686388c775951a9e0e87eb86', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:11.981+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('9b2e6ea0-ccd8-445d-9959-b95a5cfed7da', 'suffolk', 'Head of Professional Standards', '2024-10-03', 'unknown', 1, NULL, 'f87090ea179ca44a985560f34629591d', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:12.503+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('343ecc0d-cf17-4f7b-9226-68ff9a9a2994', 'suffolk', 'Reminder administrator', '2024-10-03', 'unknown', 1, NULL, '767dbd82ebbe2fce408c63d97a81b9d1', 'Connection closed unexpectedly', NULL, 'daily-line', 1, '{"on": "2024-10-03", "due": 14, "sent": 0, "force": "suffolk", "since": "2024-10-02T08:00:33.531Z", "failed": 0, "missed": 0, "skipped": 0, "unknown": 14, "waiting": 0}', '2024-10-03 08:00:13.563+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false),
	('e20904ee-81f9-4c7f-a6db-b2a375739104', 'norfolk', 'Head of Professional Standards', '2024-10-03', 'unknown', 1, NULL, 'd41cf20ed95b031086dac52d7c9cc6eb', 'Connection closed unexpectedly', NULL, 'digest', 1, NULL, '2024-10-03 08:00:13.24+00', '2024-10-04 08:00:06.843+00', 2, '2024-10-03', false);

INSERT INTO reminder.reminder OVERRIDING SYSTEM VALUE VALUES
	(248, 'action:norfolk:AC/00009/24#R-SRC-3#agreed', '2023-08-21', 'after-285', 'No owner recorded', 'owner', NULL, 'e4fad18f-765a-40fb-955c-69f0305ced12', 'waiting', NULL, NULL, NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "raised"}, {"on": "2024-03-20", "number": 2, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-11-02", "title": "Action of an accountability meeting", "agreed": "2023-08-21", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(249, 'action:norfolk:AC/00009/24#R-SRC-3#agreed', '2023-08-21', 'after-285', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "raised"}, {"on": "2024-03-20", "number": 2, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-11-02", "title": "Action of an accountability meeting", "agreed": "2023-08-21", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(250, 'action:norfolk:AC/00011/24#R-SRC-3#agreed', '2023-11-14', 'after-225', 'Chief Constable', 'owner', NULL, '3565572b-b5e4-42b9-9283-2bdafa3b09ee', 'waiting', NULL, NULL, NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-10-31", "number": 1, "milestone": "raised"}, {"on": "2024-02-04", "number": 3, "milestone": "due"}], "owner": "Chief Constable", "start": "2023-10-31", "title": "Action of an accountability meeting", "agreed": "2023-11-14", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(251, 'action:norfolk:AC/00011/24#R-SRC-3#agreed', '2023-11-14', 'after-225', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-10-31", "number": 1, "milestone": "raised"}, {"on": "2024-02-04", "number": 3, "milestone": "due"}], "owner": "Chief Constable", "start": "2023-10-31", "title": "Action of an accountability meeting", "agreed": "2023-11-14", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(252, 'action:suffolk:AC/00008/24#R-SRC-3#meeting-ME/00004/24', '2023-11-21', 'after-220', 'CPL-00042', 'owner', NULL, '67db11d4-cc8c-4f46-8164-b4f08b40004d', 'waiting', NULL, NULL, NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-09-18", "number": 1, "milestone": "raised"}], "owner": "CPL-00042", "start": "2023-09-18", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2023-11-21", "reference": "ME/00004/24"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(253, 'action:suffolk:AC/00008/24#R-SRC-3#meeting-ME/00004/24', '2023-11-21', 'after-220', 'Head of Professional Standards', 'head-of-psd', NULL, '7a6f2941-7cda-41cc-927f-a244dfc7d7c6', 'waiting', NULL, NULL, NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-09-18", "number": 1, "milestone": "raised"}], "owner": "CPL-00042", "start": "2023-09-18", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2023-11-21", "reference": "ME/00004/24"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(254, 'action:suffolk:AC/00012/24#R-SRC-3#agreed', '2023-05-27', 'after-345', 'No owner recorded', 'owner', NULL, '3322df53-6827-4824-99f1-6c0439e6d950', 'waiting', NULL, NULL, NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-01-16", "number": 1, "milestone": "raised"}, {"on": "2023-01-19", "number": 2, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-01-16", "title": "Action of an accountability meeting", "agreed": "2023-05-27", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(7, 'action:norfolk:AC/00007/24#R-SRC-3#agreed', '2023-05-25', 'after-340', 'No owner recorded', 'owner', NULL, 'b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}, {"on": "2024-03-08", "number": 4, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-06-15", "title": "Action of an accountability meeting", "agreed": "2023-05-25", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(9, 'action:norfolk:AC/00009/24#R-SRC-3#agreed', '2023-08-21', 'after-280', 'No owner recorded', 'owner', NULL, 'b1a9eb73-185a-4bb2-bbd8-6dac231dc7cd', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "raised"}, {"on": "2024-03-20", "number": 2, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-11-02", "title": "Action of an accountability meeting", "agreed": "2023-08-21", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(2, 'action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24', '2023-11-18', 'after-215', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-09-19", "number": 1, "milestone": "raised"}], "owner": "Chief Constable", "start": "2023-09-19", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2023-11-18", "reference": "ME/00007/24"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(4, 'action:norfolk:AC/00005/24#R-SRC-3#agreed', '2023-03-16', 'after-385', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-05-02", "number": 1, "milestone": "raised"}, {"on": "2023-08-23", "number": 4, "milestone": "due"}], "owner": "OFF-0123", "start": "2023-05-02", "title": "Action of an accountability meeting", "agreed": "2023-03-16", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(6, 'action:norfolk:AC/00006/24#R-SRC-3#agreed', '2024-04-27', 'after-105', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-08-21", "number": 1, "milestone": "raised"}, {"on": "2023-11-20", "number": 4, "milestone": "due"}], "owner": "OFF-0123", "start": "2023-08-21", "title": "Action of an accountability meeting", "agreed": "2024-04-27", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(3, 'action:norfolk:AC/00005/24#R-SRC-3#agreed', '2023-03-16', 'after-385', 'OFF-0123', 'owner', NULL, 'f8ec0781-e04e-41ef-aed1-a65db9381281', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-05-02", "number": 1, "milestone": "raised"}, {"on": "2023-08-23", "number": 4, "milestone": "due"}], "owner": "OFF-0123", "start": "2023-05-02", "title": "Action of an accountability meeting", "agreed": "2023-03-16", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(5, 'action:norfolk:AC/00006/24#R-SRC-3#agreed', '2024-04-27', 'after-105', 'OFF-0123', 'owner', NULL, 'f8ec0781-e04e-41ef-aed1-a65db9381281', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-08-21", "number": 1, "milestone": "raised"}, {"on": "2023-11-20", "number": 4, "milestone": "due"}], "owner": "OFF-0123", "start": "2023-08-21", "title": "Action of an accountability meeting", "agreed": "2024-04-27", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(255, 'action:suffolk:AC/00012/24#R-SRC-3#agreed', '2023-05-27', 'after-345', 'Head of Professional Standards', 'head-of-psd', NULL, '7a6f2941-7cda-41cc-927f-a244dfc7d7c6', 'waiting', NULL, NULL, NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-01-16", "number": 1, "milestone": "raised"}, {"on": "2023-01-19", "number": 2, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-01-16", "title": "Action of an accountability meeting", "agreed": "2023-05-27", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(256, 'complaint:norfolk:CO/00005/24#R-PM-2#2023-09-01', '2023-09-05', 'after-275', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-01", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(257, 'complaint:norfolk:CO/00005/24#R-PM-2#2023-09-01', '2023-09-05', 'after-275', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-01", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(18, 'action:norfolk:PAM-1/4#R-SRC-3#meeting-PAM-2', '2024-10-08', 'before-5', 'Office 4', 'owner', NULL, '84842207-ec2d-490d-8605-eda78bc2cfcf', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2024-07-22", "number": 1, "milestone": "raised"}], "owner": "Office 4", "start": "2024-07-22", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2024-10-08", "reference": "PAM-2"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(19, 'action:suffolk:AC/00004/24#R-SRC-3#agreed', '2023-11-24', 'after-210', 'CPL-00042', 'owner', NULL, '927f348a-8c9d-4d11-97fe-b23131ac7b01', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-05-11", "number": 1, "milestone": "raised"}, {"on": "2023-09-26", "number": 3, "milestone": "due"}], "owner": "CPL-00042", "start": "2023-05-11", "title": "Action of an accountability meeting", "agreed": "2023-11-24", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(21, 'action:suffolk:AC/00008/24#R-SRC-3#meeting-ME/00004/24', '2023-11-21', 'after-215', 'CPL-00042', 'owner', NULL, '927f348a-8c9d-4d11-97fe-b23131ac7b01', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-09-18", "number": 1, "milestone": "raised"}], "owner": "CPL-00042", "start": "2023-09-18", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2023-11-21", "reference": "ME/00004/24"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(25, 'complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11', '2023-01-13', 'after-430', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-01-11", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(16, 'action:norfolk:PAM-1/2#R-SRC-3#meeting-PAM-2', '2024-10-08', 'before-5', 'Office 2', 'owner', NULL, 'aaa3ec7d-0c12-4b9e-a28a-f458c0956dbc', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2024-07-22", "number": 1, "milestone": "raised"}], "owner": "Office 2", "start": "2024-07-22", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2024-10-08", "reference": "PAM-2"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(26, 'complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11', '2023-01-13', 'after-430', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'skipped', 'restricted', 'The case is restricted: its owner alone is reminded.', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-01-11", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(28, 'complaint:norfolk:CO/00003/24#R-PM-2#2023-10-16', '2023-10-18', 'after-240', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-10-16", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(15, 'action:norfolk:PAM-1/1#R-SRC-3#meeting-PAM-2', '2024-10-08', 'before-5', 'Office 1', 'owner', NULL, 'c765b33f-f3f2-496e-9695-51cbb5e53a94', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2024-07-22", "number": 1, "milestone": "raised"}], "owner": "Office 1", "start": "2024-07-22", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2024-10-08", "reference": "PAM-2"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(17, 'action:norfolk:PAM-1/3#R-SRC-3#meeting-PAM-2', '2024-10-08', 'before-5', 'Office 3', 'owner', NULL, 'd0f5bfed-e9db-433d-a8ff-43b37ebe2f5b', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2024-07-22", "number": 1, "milestone": "raised"}], "owner": "Office 3", "start": "2024-07-22", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2024-10-08", "reference": "PAM-2"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(27, 'complaint:norfolk:CO/00003/24#R-PM-2#2023-10-16', '2023-10-18', 'after-240', 'Some words.', 'owner', NULL, 'e900d3f7-c035-4443-b744-e64bacba5f74', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-10-16", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(29, 'complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16', '2023-10-30', 'after-230', 'Some words.', 'owner', NULL, 'e900d3f7-c035-4443-b744-e64bacba5f74', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-10-16", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(78, 'complaint:suffolk:CO/00012/24#R-PM-3#2023-08-29', '2023-09-12', 'after-265', 'Some words.', 'owner', NULL, 'f06081d2-62b5-4a66-ac21-61a31b595542', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-08-29", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(258, 'complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04', '2024-01-05', 'after-190', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-01-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-01-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(259, 'complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04', '2024-01-05', 'after-190', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-01-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-01-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(260, 'complaint:norfolk:CO/00006/24#R-PM-2#2023-02-23', '2023-02-27', 'after-405', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-02-23", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(261, 'complaint:norfolk:CO/00006/24#R-PM-2#2023-02-23', '2023-02-27', 'after-405', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-02-23", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(262, 'complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14', '2023-04-15', 'after-373', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-14", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-04-14", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(263, 'complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14', '2023-04-15', 'after-373', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-14", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-04-14", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(264, 'complaint:norfolk:CO/00007/24#R-PM-2#2023-09-08', '2023-09-12', 'after-270', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-09-08", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-08", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(30, 'complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16', '2023-10-30', 'after-230', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-10-16", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(32, 'complaint:norfolk:CO/00005/24#R-PM-2#2023-09-01', '2023-09-05', 'after-270', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-01", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(34, 'complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01', '2023-09-15', 'after-260', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-01", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(36, 'complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04', '2024-01-05', 'after-187', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-01-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-01-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(38, 'complaint:norfolk:CO/00006/24#R-PM-2#2023-02-23', '2023-02-27', 'after-400', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-02-23", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(40, 'complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23', '2023-03-09', 'after-390', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-02-23", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(42, 'complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14', '2023-04-15', 'after-370', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-14", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-04-14", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(44, 'complaint:norfolk:CO/00007/24#R-PM-2#2023-09-08', '2023-09-12', 'after-265', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-09-08", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-08", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(265, 'complaint:norfolk:CO/00007/24#R-PM-2#2023-09-08', '2023-09-12', 'after-270', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-09-08", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-08", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(266, 'complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04', '2024-02-05', 'after-169', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-02-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-02-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(267, 'complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04', '2024-02-05', 'after-169', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-02-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-02-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(268, 'complaint:norfolk:CO/00009/24#R-PM-2#2023-05-24', '2023-05-26', 'after-345', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-05-24", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(269, 'complaint:norfolk:CO/00009/24#R-PM-2#2023-05-24', '2023-05-26', 'after-345', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-05-24", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(270, 'complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18', '2024-03-19', 'after-138', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-03-18", "number": 4, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-03-18", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(271, 'complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18', '2024-03-19', 'after-138', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-03-18", "number": 4, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-03-18", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(46, 'complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04', '2024-02-05', 'after-166', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-02-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-02-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(48, 'complaint:norfolk:CO/00009/24#R-PM-2#2023-05-24', '2023-05-26', 'after-340', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-05-24", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(50, 'complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24', '2023-06-08', 'after-330', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-05-24", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(52, 'complaint:norfolk:CO/00010/24#R-PM-2#2023-11-02', '2023-11-06', 'after-225', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-11-02", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(54, 'complaint:norfolk:CO/00010/24#R-PM-3#2023-11-02', '2023-11-16', 'after-220', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-11-02", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(56, 'complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18', '2024-03-19', 'after-135', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-03-18", "number": 4, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-03-18", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(58, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#1', '2024-07-29', 'after-45', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(59, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#1', '2024-07-29', 'after-10', 'OPCC contact', 'opcc-contact', NULL, 'b9080c4a-c854-4fb1-bd97-dd2b26173ce2', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(272, 'complaint:suffolk:CO/00004/24#R-KI-3#finalised-2023-03-20-1', '2023-03-27', 'after-385', 'Some words.', 'owner', NULL, '5ce0f3e7-8a99-4d03-ae4c-00bfffc574a0', 'waiting', NULL, NULL, NULL, '{"rule": "R-KI-3", "facts": [{"on": "2023-03-20", "number": 2, "milestone": "finalised"}], "owner": "Some words.", "start": "2023-03-20", "title": "Notify the outcome", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(273, 'complaint:suffolk:CO/00004/24#R-KI-3#finalised-2023-03-20-1', '2023-03-27', 'after-385', 'Head of Professional Standards', 'head-of-psd', NULL, '7a6f2941-7cda-41cc-927f-a244dfc7d7c6', 'waiting', NULL, NULL, NULL, '{"rule": "R-KI-3", "facts": [{"on": "2023-03-20", "number": 2, "milestone": "finalised"}], "owner": "Some words.", "start": "2023-03-20", "title": "Notify the outcome", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(274, 'complaint:suffolk:CO/00008/24#R-KI-3#finalised-2023-10-03-1', '2023-10-10', 'after-250', 'Some words.', 'owner', NULL, '5ce0f3e7-8a99-4d03-ae4c-00bfffc574a0', 'waiting', NULL, NULL, NULL, '{"rule": "R-KI-3", "facts": [{"on": "2023-10-03", "number": 2, "milestone": "finalised"}], "owner": "Some words.", "start": "2023-10-03", "title": "Notify the outcome", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(275, 'complaint:suffolk:CO/00008/24#R-KI-3#finalised-2023-10-03-1', '2023-10-10', 'after-250', 'Head of Professional Standards', 'head-of-psd', NULL, '7a6f2941-7cda-41cc-927f-a244dfc7d7c6', 'waiting', NULL, NULL, NULL, '{"rule": "R-KI-3", "facts": [{"on": "2023-10-03", "number": 2, "milestone": "finalised"}], "owner": "Some words.", "start": "2023-10-03", "title": "Notify the outcome", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(276, 'complaint:suffolk:CO/00008/24#R-REC-1#1-2024-01-20', '2024-03-15', 'after-140', 'Professional Standards Department', 'owner', NULL, '0c7a7dc0-c155-4e8c-b19a-8870f8cfb466', 'waiting', NULL, NULL, NULL, '{"rule": "R-REC-1", "facts": [{"on": "2024-01-20", "number": 3, "milestone": "iopc-recommendation"}], "owner": "Professional Standards Department", "start": "2024-01-20", "title": "Respond to an IOPC recommendation", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(277, 'complaint:suffolk:CO/00008/24#R-REC-1#1-2024-01-20', '2024-03-15', 'after-140', 'Head of Professional Standards', 'head-of-psd', NULL, '7a6f2941-7cda-41cc-927f-a244dfc7d7c6', 'waiting', NULL, NULL, NULL, '{"rule": "R-REC-1", "facts": [{"on": "2024-01-20", "number": 3, "milestone": "iopc-recommendation"}], "owner": "Professional Standards Department", "start": "2024-01-20", "title": "Respond to an IOPC recommendation", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(62, 'complaint:norfolk:CO/00011/24#R-PM-3#2023-07-29', '2023-08-11', 'after-285', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(64, 'complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02', '2024-09-04', 'after-15', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2024-09-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2024-09-02", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(74, 'complaint:suffolk:CO/00008/24#R-REC-1#1-2024-01-20', '2024-03-15', 'after-135', 'Professional Standards Department', 'owner', NULL, 'ae4076ee-9032-419c-afbf-64ec0796b146', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REC-1", "facts": [{"on": "2024-01-20", "number": 3, "milestone": "iopc-recommendation"}], "owner": "Professional Standards Department", "start": "2024-01-20", "title": "Respond to an IOPC recommendation", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(61, 'complaint:norfolk:CO/00011/24#R-PM-2#2023-07-29', '2023-08-01', 'after-295', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(63, 'complaint:norfolk:CO/00011/24#R-PM-3#2023-07-29', '2023-08-11', 'after-285', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(66, 'complaint:suffolk:CO/00004/24#R-KI-3#finalised-2023-03-20-1', '2023-03-27', 'after-380', 'Some words.', 'owner', NULL, 'f06081d2-62b5-4a66-ac21-61a31b595542', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-KI-3", "facts": [{"on": "2023-03-20", "number": 2, "milestone": "finalised"}], "owner": "Some words.", "start": "2023-03-20", "title": "Notify the outcome", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(68, 'complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11', '2023-01-13', 'after-430', 'Some words.', 'owner', NULL, 'f06081d2-62b5-4a66-ac21-61a31b595542', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-01-11", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(70, 'complaint:suffolk:CO/00008/24#R-KI-3#finalised-2023-10-03-1', '2023-10-10', 'after-245', 'Some words.', 'owner', NULL, 'f06081d2-62b5-4a66-ac21-61a31b595542', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-KI-3", "facts": [{"on": "2023-10-03", "number": 2, "milestone": "finalised"}], "owner": "Some words.", "start": "2023-10-03", "title": "Notify the outcome", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(72, 'complaint:suffolk:CO/00008/24#R-PM-2#2023-08-06', '2023-08-08', 'after-290', 'Some words.', 'owner', NULL, 'f06081d2-62b5-4a66-ac21-61a31b595542', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-08-06", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(76, 'complaint:suffolk:CO/00012/24#R-PM-2#2023-08-29', '2023-08-31', 'after-275', 'Some words.', 'owner', NULL, 'f06081d2-62b5-4a66-ac21-61a31b595542', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-08-29", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(278, 'complaint:suffolk:CO/00012/24#R-PM-3#2023-08-29', '2023-09-12', 'after-270', 'Some words.', 'owner', NULL, '5ce0f3e7-8a99-4d03-ae4c-00bfffc574a0', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-08-29", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(279, 'complaint:suffolk:CO/00012/24#R-PM-3#2023-08-29', '2023-09-12', 'after-270', 'Head of Professional Standards', 'head-of-psd', NULL, '7a6f2941-7cda-41cc-927f-a244dfc7d7c6', 'waiting', NULL, NULL, NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-08-29", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(280, 'complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09', '2023-09-10', 'after-272', 'Professional Standards Department', 'owner', NULL, '0c7a7dc0-c155-4e8c-b19a-8870f8cfb466', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-09-09", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-09-09", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(281, 'complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09', '2023-09-10', 'after-272', 'Head of Professional Standards', 'head-of-psd', NULL, '7a6f2941-7cda-41cc-927f-a244dfc7d7c6', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-09-09", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-09-09", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(282, 'conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29', '2023-07-30', 'after-301', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-07-29", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(284, 'dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01', '2023-11-02', 'after-233', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-11-01", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-11-01", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(89, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1', '2024-01-17', 'after-10', 'OPCC contact', 'opcc-contact', NULL, '796a01b3-4ae5-4f14-a47c-2a9ca14d734a', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-01-17", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(92, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2', '2024-07-17', 'after-10', 'OPCC contact', 'opcc-contact', NULL, '796a01b3-4ae5-4f14-a47c-2a9ca14d734a', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2024-01-17", "title": "Chapter 13 report: 18 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(82, 'conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29', '2023-07-30', 'after-298', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-07-29", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(84, 'conduct:norfolk:CO/00005/24#R-CON-19#OFF-0123-2023-01-11', '2023-02-08', 'after-415', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-19", "facts": [{"on": "2023-01-11", "number": 3, "milestone": "officer-suspended"}], "owner": "Professional Standards Department", "start": "2023-01-11", "title": "Review the officer''s suspension", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(80, 'complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09', '2023-09-10', 'after-269', 'Professional Standards Department', 'owner', NULL, 'ae4076ee-9032-419c-afbf-64ec0796b146', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-09-09", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-09-09", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(87, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1', '2024-01-17', 'after-175', 'Professional Standards Department', 'owner', NULL, 'ae4076ee-9032-419c-afbf-64ec0796b146', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-01-17", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(83, 'conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29', '2023-07-30', 'after-298', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'skipped', 'restricted', 'The case is restricted: its owner alone is reminded.', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-07-29", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(85, 'conduct:norfolk:CO/00005/24#R-CON-19#OFF-0123-2023-01-11', '2023-02-08', 'after-415', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-19", "facts": [{"on": "2023-01-11", "number": 3, "milestone": "officer-suspended"}], "owner": "Professional Standards Department", "start": "2023-01-11", "title": "Review the officer''s suspension", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(285, 'dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01', '2023-11-02', 'after-233', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-11-01", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-11-01", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(286, 'dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21', '2023-04-22', 'after-368', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-04-21", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(287, 'dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21', '2023-04-22', 'after-368', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-04-21", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(288, 'dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10', '2023-01-11', 'after-438', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-01-10", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-01-10", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(289, 'dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10', '2023-01-11', 'after-438', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-01-10", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-01-10", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(290, 'dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29', '2023-10-30', 'after-236', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-10-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(291, 'dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29', '2023-10-30', 'after-236', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-10-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(292, 'dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06', '2023-08-07', 'after-295', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-08-06", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(93, 'dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01', '2023-11-02', 'after-230', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-11-01", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-11-01", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(106, 'proceeding:norfolk:PR/00001/24#R-CON-6#2023-12-19', '2024-01-12', 'after-180', 'officer concerned', 'owner', NULL, 'ad72bbfd-db07-4c07-9342-857917b1d77a', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-6", "facts": [{"on": "2023-12-19", "number": 3, "milestone": "documents-supplied"}], "owner": "officer concerned", "start": "2023-12-19", "title": "Officer''s response to the documents", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(104, 'dsi:suffolk:DS/00012/24#R-KI-2#unnamed-2023-12-29', '2024-01-26', 'after-170', 'Professional Standards Department', 'owner', NULL, 'ae4076ee-9032-419c-afbf-64ec0796b146', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-KI-2", "facts": [{"on": "2023-12-29", "number": 3, "milestone": "interested-person"}], "owner": "Professional Standards Department", "start": "2023-12-29", "title": "Update the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(94, 'dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01', '2023-11-02', 'after-230', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-11-01", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-11-01", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(96, 'dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21', '2023-04-22', 'after-365', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-04-21", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(98, 'dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10', '2023-01-11', 'after-435', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-01-10", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-01-10", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(101, 'dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29', '2023-10-30', 'after-233', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-10-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(293, 'dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06', '2023-08-07', 'after-295', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-08-06", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(294, 'dsi:suffolk:DS/00012/24#R-KI-2#unnamed-2023-12-29', '2024-01-26', 'after-175', 'Professional Standards Department', 'owner', NULL, '0c7a7dc0-c155-4e8c-b19a-8870f8cfb466', 'waiting', NULL, NULL, NULL, '{"rule": "R-KI-2", "facts": [{"on": "2023-12-29", "number": 3, "milestone": "interested-person"}], "owner": "Professional Standards Department", "start": "2023-12-29", "title": "Update the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(295, 'dsi:suffolk:DS/00012/24#R-KI-2#unnamed-2023-12-29', '2024-01-26', 'after-175', 'Head of Professional Standards', 'head-of-psd', NULL, '7a6f2941-7cda-41cc-927f-a244dfc7d7c6', 'waiting', NULL, NULL, NULL, '{"rule": "R-KI-2", "facts": [{"on": "2023-12-29", "number": 3, "milestone": "interested-person"}], "owner": "Professional Standards Department", "start": "2023-12-29", "title": "Update the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(296, 'proceeding:norfolk:PR/00001/24#R-CON-6#2023-12-19', '2024-01-12', 'after-185', 'officer concerned', 'owner', NULL, '3db83a04-456b-406e-a385-e7b12af40e3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-CON-6", "facts": [{"on": "2023-12-19", "number": 3, "milestone": "documents-supplied"}], "owner": "officer concerned", "start": "2023-12-19", "title": "Officer''s response to the documents", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(297, 'proceeding:norfolk:PR/00001/24#R-CON-6#2023-12-19', '2024-01-12', 'after-185', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-CON-6", "facts": [{"on": "2023-12-19", "number": 3, "milestone": "documents-supplied"}], "owner": "officer concerned", "start": "2023-12-19", "title": "Officer''s response to the documents", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(298, 'proceeding:norfolk:PR/00009/24#R-CON-12#2024-08-28', '2024-03-15', 'after-140', 'Professional Standards Department', 'owner', NULL, '6c6fa9af-d7d8-49e3-9c48-c87b0d6ded3e', 'waiting', NULL, NULL, NULL, '{"rule": "R-CON-12", "facts": [{"on": "2024-08-28", "number": 4, "milestone": "notice-required"}, {"on": "2024-07-01", "number": 3, "milestone": "fixed"}], "owner": "Professional Standards Department", "start": "2024-03-24", "title": "Publish notice of the hearing", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(299, 'proceeding:norfolk:PR/00009/24#R-CON-12#2024-08-28', '2024-03-15', 'after-140', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-CON-12", "facts": [{"on": "2024-08-28", "number": 4, "milestone": "notice-required"}, {"on": "2024-07-01", "number": 3, "milestone": "fixed"}], "owner": "Professional Standards Department", "start": "2024-03-24", "title": "Publish notice of the hearing", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(300, 'recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16', '2023-07-10', 'after-315', 'Some words.', 'owner', NULL, '7ef5b80d-9001-49de-afc2-fc23b3c72042', 'waiting', NULL, NULL, NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-05-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-05-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(109, 'proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06', '2023-06-20', 'after-325', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-8b", "facts": [{"on": "2023-06-06", "number": 3, "milestone": "witness-lists-exchanged"}], "owner": "Professional Standards Department", "start": "2023-06-06", "title": "Witness lists to the chair", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(111, 'proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06#OFF-0123', '2023-06-20', 'after-325', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-8b", "facts": [{"on": "2023-06-06", "number": 3, "milestone": "witness-lists-exchanged"}], "owner": "Professional Standards Department", "start": "2023-06-06", "title": "Witness lists to the chair (OFF-0123)", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(114, 'recommendation:norfolk:RE/00002/24#R-HMI-1#2023-11-04', '2023-12-29', 'after-190', 'Some words.', 'owner', NULL, 'e900d3f7-c035-4443-b744-e64bacba5f74', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-11-04", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-11-04", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(116, 'recommendation:norfolk:RE/00003/24#R-HMI-1#2023-09-21', '2023-11-15', 'after-220', 'Some words.', 'owner', NULL, 'e900d3f7-c035-4443-b744-e64bacba5f74', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-09-21", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-09-21", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(118, 'recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16', '2023-07-10', 'after-310', 'Some words.', 'owner', NULL, 'e900d3f7-c035-4443-b744-e64bacba5f74', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-05-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-05-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(120, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', '2023-03-12', 'after-390', 'Some words.', 'owner', NULL, 'e900d3f7-c035-4443-b744-e64bacba5f74', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-01-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(122, 'recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31', '2023-09-24', 'after-255', 'Some words.', 'owner', NULL, 'e900d3f7-c035-4443-b744-e64bacba5f74', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-07-31", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-07-31", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(301, 'recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16', '2023-07-10', 'after-315', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'waiting', NULL, NULL, NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-05-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-05-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(283, 'conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29', '2023-07-30', 'after-301', 'Head of Professional Standards', 'head-of-psd', NULL, 'd5e53a8e-33c0-480a-afb8-26af1f8f7f75', 'skipped', 'restricted', 'The case is restricted: its owner alone is reminded.', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-07-29", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(20, 'action:suffolk:AC/00004/24#R-SRC-3#agreed', '2023-11-24', 'after-210', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-05-11", "number": 1, "milestone": "raised"}, {"on": "2023-09-26", "number": 3, "milestone": "due"}], "owner": "CPL-00042", "start": "2023-05-11", "title": "Action of an accountability meeting", "agreed": "2023-11-24", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(22, 'action:suffolk:AC/00008/24#R-SRC-3#meeting-ME/00004/24', '2023-11-21', 'after-215', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-09-18", "number": 1, "milestone": "raised"}], "owner": "CPL-00042", "start": "2023-09-18", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2023-11-21", "reference": "ME/00004/24"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(24, 'action:suffolk:AC/00012/24#R-SRC-3#agreed', '2023-05-27', 'after-340', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-01-16", "number": 1, "milestone": "raised"}, {"on": "2023-01-19", "number": 2, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-01-16", "title": "Action of an accountability meeting", "agreed": "2023-05-27", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(67, 'complaint:suffolk:CO/00004/24#R-KI-3#finalised-2023-03-20-1', '2023-03-27', 'after-380', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-KI-3", "facts": [{"on": "2023-03-20", "number": 2, "milestone": "finalised"}], "owner": "Some words.", "start": "2023-03-20", "title": "Notify the outcome", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(69, 'complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11', '2023-01-13', 'after-430', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-01-11", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(71, 'complaint:suffolk:CO/00008/24#R-KI-3#finalised-2023-10-03-1', '2023-10-10', 'after-245', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-KI-3", "facts": [{"on": "2023-10-03", "number": 2, "milestone": "finalised"}], "owner": "Some words.", "start": "2023-10-03", "title": "Notify the outcome", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(73, 'complaint:suffolk:CO/00008/24#R-PM-2#2023-08-06', '2023-08-08', 'after-290', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-08-06", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(125, 'recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24', '2023-06-18', 'after-325', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-04-24", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-04-24", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(127, 'recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28', '2023-10-22', 'after-235', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-08-28", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-08-28", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(124, 'recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24', '2023-06-18', 'after-325', 'Some words.', 'owner', NULL, 'e900d3f7-c035-4443-b744-e64bacba5f74', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-04-24", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-04-24", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(126, 'recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28', '2023-10-22', 'after-235', 'Some words.', 'owner', NULL, 'e900d3f7-c035-4443-b744-e64bacba5f74', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-08-28", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-08-28", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(128, 'recommendation:suffolk:RE/00008/24#R-HMI-1#2023-10-24', '2023-12-18', 'after-195', 'Some words.', 'owner', NULL, 'f06081d2-62b5-4a66-ac21-61a31b595542', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-10-24", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-10-24", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(130, 'recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16', '2023-12-10', 'after-200', 'Some words.', 'owner', NULL, 'f06081d2-62b5-4a66-ac21-61a31b595542', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-10-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(75, 'complaint:suffolk:CO/00008/24#R-REC-1#1-2024-01-20', '2024-03-15', 'after-135', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REC-1", "facts": [{"on": "2024-01-20", "number": 3, "milestone": "iopc-recommendation"}], "owner": "Professional Standards Department", "start": "2024-01-20", "title": "Respond to an IOPC recommendation", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(77, 'complaint:suffolk:CO/00012/24#R-PM-2#2023-08-29', '2023-08-31', 'after-275', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-08-29", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(79, 'complaint:suffolk:CO/00012/24#R-PM-3#2023-08-29', '2023-09-12', 'after-265', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-08-29", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-08-29", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(81, 'complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09', '2023-09-10', 'after-269', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-09-09", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-09-09", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(88, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1', '2024-01-17', 'after-175', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-01-17", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(91, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2', '2024-07-17', 'after-50', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2024-01-17", "title": "Chapter 13 report: 18 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(105, 'dsi:suffolk:DS/00012/24#R-KI-2#unnamed-2023-12-29', '2024-01-26', 'after-170', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-KI-2", "facts": [{"on": "2023-12-29", "number": 3, "milestone": "interested-person"}], "owner": "Professional Standards Department", "start": "2023-12-29", "title": "Update the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(129, 'recommendation:suffolk:RE/00008/24#R-HMI-1#2023-10-24', '2023-12-18', 'after-195', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-10-24", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-10-24", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(131, 'recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16', '2023-12-10', 'after-200', 'Head of Professional Standards', 'head-of-psd', NULL, '4ff6b988-f327-4943-a90d-ed66312f4193', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-10-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(23, 'action:suffolk:AC/00012/24#R-SRC-3#agreed', '2023-05-27', 'after-340', 'No owner recorded', 'owner', NULL, '477fd083-bc54-4513-b799-a26bcc62e7ba', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-01-16", "number": 1, "milestone": "raised"}, {"on": "2023-01-19", "number": 2, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-01-16", "title": "Action of an accountability meeting", "agreed": "2023-05-27", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(31, 'complaint:norfolk:CO/00005/24#R-PM-2#2023-09-01', '2023-09-05', 'after-270', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-01", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(33, 'complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01', '2023-09-15', 'after-260', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-01", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(35, 'complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04', '2024-01-05', 'after-187', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-01-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-01-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(37, 'complaint:norfolk:CO/00006/24#R-PM-2#2023-02-23', '2023-02-27', 'after-400', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-02-23", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(39, 'complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23', '2023-03-09', 'after-390', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-02-23", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(41, 'complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14', '2023-04-15', 'after-370', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-14", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-04-14", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(43, 'complaint:norfolk:CO/00007/24#R-PM-2#2023-09-08', '2023-09-12', 'after-265', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-09-08", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-08", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(45, 'complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04', '2024-02-05', 'after-166', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-02-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-02-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(47, 'complaint:norfolk:CO/00009/24#R-PM-2#2023-05-24', '2023-05-26', 'after-340', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-05-24", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(49, 'complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24', '2023-06-08', 'after-330', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-05-24", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(51, 'complaint:norfolk:CO/00010/24#R-PM-2#2023-11-02', '2023-11-06', 'after-225', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-11-02", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(53, 'complaint:norfolk:CO/00010/24#R-PM-3#2023-11-02', '2023-11-16', 'after-220', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-11-02", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(55, 'complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18', '2024-03-19', 'after-135', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-03-18", "number": 4, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-03-18", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(57, 'complaint:norfolk:CO/00011/24#R-C13-2#2023-07-29#1', '2024-07-29', 'after-45', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}, {"on": "2024-05-08", "number": 3, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(60, 'complaint:norfolk:CO/00011/24#R-PM-2#2023-07-29', '2023-08-01', 'after-295', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(86, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#1', '2024-10-09', 'before-20', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-10-09", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(95, 'dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21', '2023-04-22', 'after-365', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-04-21", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(97, 'dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10', '2023-01-11', 'after-435', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-01-10", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-01-10", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(99, 'dsi:norfolk:DS/00007/24#R-C13-2#2023-10-29#1', '2024-10-29', 'before-20', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-27", "number": 3, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-10-29", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(100, 'dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29', '2023-10-30', 'after-233', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-10-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(102, 'dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06', '2023-08-07', 'after-292', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-08-06", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(108, 'proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06', '2023-06-20', 'after-325', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-8b", "facts": [{"on": "2023-06-06", "number": 3, "milestone": "witness-lists-exchanged"}], "owner": "Professional Standards Department", "start": "2023-06-06", "title": "Witness lists to the chair", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(110, 'proceeding:norfolk:PR/00005/24#R-CON-8b#2023-06-06#OFF-0123', '2023-06-20', 'after-325', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-8b", "facts": [{"on": "2023-06-06", "number": 3, "milestone": "witness-lists-exchanged"}], "owner": "Professional Standards Department", "start": "2023-06-06", "title": "Witness lists to the chair (OFF-0123)", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(112, 'proceeding:norfolk:PR/00009/24#R-CON-12#2024-08-28', '2024-03-15', 'after-135', 'Professional Standards Department', 'owner', NULL, '94490040-8dca-4101-b61f-67d0954d51c5', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-12", "facts": [{"on": "2024-08-28", "number": 4, "milestone": "notice-required"}, {"on": "2024-07-01", "number": 3, "milestone": "fixed"}], "owner": "Professional Standards Department", "start": "2024-03-24", "title": "Publish notice of the hearing", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(1, 'action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24', '2023-11-18', 'after-215', 'Chief Constable', 'owner', NULL, 'adb4d4e0-429f-441a-af59-cbf757b432f8', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-09-19", "number": 1, "milestone": "raised"}], "owner": "Chief Constable", "start": "2023-09-19", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2023-11-18", "reference": "ME/00007/24"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(11, 'action:norfolk:AC/00010/24#R-SRC-3#agreed', '2024-03-07', 'after-140', 'Chief Constable', 'owner', NULL, 'adb4d4e0-429f-441a-af59-cbf757b432f8', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-04-08", "number": 1, "milestone": "raised"}, {"on": "2023-06-03", "number": 3, "milestone": "due"}], "owner": "Chief Constable", "start": "2023-04-08", "title": "Action of an accountability meeting", "agreed": "2024-03-07", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(13, 'action:norfolk:AC/00011/24#R-SRC-3#agreed', '2023-11-14', 'after-220', 'Chief Constable', 'owner', NULL, 'adb4d4e0-429f-441a-af59-cbf757b432f8', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-10-31", "number": 1, "milestone": "raised"}, {"on": "2024-02-04", "number": 3, "milestone": "due"}], "owner": "Chief Constable", "start": "2023-10-31", "title": "Action of an accountability meeting", "agreed": "2023-11-14", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(90, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2', '2024-07-17', 'after-50', 'Professional Standards Department', 'owner', NULL, 'ae4076ee-9032-419c-afbf-64ec0796b146', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2024-01-17", "title": "Chapter 13 report: 18 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(8, 'action:norfolk:AC/00007/24#R-SRC-3#agreed', '2023-05-25', 'after-340', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}, {"on": "2024-03-08", "number": 4, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-06-15", "title": "Action of an accountability meeting", "agreed": "2023-05-25", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(10, 'action:norfolk:AC/00009/24#R-SRC-3#agreed', '2023-08-21', 'after-280', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "raised"}, {"on": "2024-03-20", "number": 2, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-11-02", "title": "Action of an accountability meeting", "agreed": "2023-08-21", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(12, 'action:norfolk:AC/00010/24#R-SRC-3#agreed', '2024-03-07', 'after-140', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-04-08", "number": 1, "milestone": "raised"}, {"on": "2023-06-03", "number": 3, "milestone": "due"}], "owner": "Chief Constable", "start": "2023-04-08", "title": "Action of an accountability meeting", "agreed": "2024-03-07", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(14, 'action:norfolk:AC/00011/24#R-SRC-3#agreed', '2023-11-14', 'after-220', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-10-31", "number": 1, "milestone": "raised"}, {"on": "2024-02-04", "number": 3, "milestone": "due"}], "owner": "Chief Constable", "start": "2023-10-31", "title": "Action of an accountability meeting", "agreed": "2023-11-14", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(65, 'complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02', '2024-09-04', 'after-15', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2024-09-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2024-09-02", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(103, 'dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06', '2023-08-07', 'after-292', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-08-06", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(107, 'proceeding:norfolk:PR/00001/24#R-CON-6#2023-12-19', '2024-01-12', 'after-180', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-6", "facts": [{"on": "2023-12-19", "number": 3, "milestone": "documents-supplied"}], "owner": "officer concerned", "start": "2023-12-19", "title": "Officer''s response to the documents", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(113, 'proceeding:norfolk:PR/00009/24#R-CON-12#2024-08-28', '2024-03-15', 'after-135', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-CON-12", "facts": [{"on": "2024-08-28", "number": 4, "milestone": "notice-required"}, {"on": "2024-07-01", "number": 3, "milestone": "fixed"}], "owner": "Professional Standards Department", "start": "2024-03-24", "title": "Publish notice of the hearing", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(115, 'recommendation:norfolk:RE/00002/24#R-HMI-1#2023-11-04', '2023-12-29', 'after-190', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-11-04", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-11-04", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(117, 'recommendation:norfolk:RE/00003/24#R-HMI-1#2023-09-21', '2023-11-15', 'after-220', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-09-21", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-09-21", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(119, 'recommendation:norfolk:RE/00005/24#R-HMI-1#2023-05-16', '2023-07-10', 'after-310', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-05-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-05-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(121, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', '2023-03-12', 'after-390', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-01-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(123, 'recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31', '2023-09-24', 'after-255', 'Head of Professional Standards', 'head-of-psd', NULL, 'b2c7439d-8c6e-4f40-a670-a3177f80d746', 'sent', NULL, '250 OK: message queued', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-07-31", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-07-31", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(133, 'action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24', '2023-11-18', 'after-220', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-09-19", "number": 1, "milestone": "raised"}], "owner": "Chief Constable", "start": "2023-09-19", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2023-11-18", "reference": "ME/00007/24"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(134, 'action:norfolk:AC/00005/24#R-SRC-3#agreed', '2023-03-16', 'after-390', 'OFF-0123', 'owner', NULL, 'f04478a5-b4e6-4921-98f6-7c270f6daacf', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-05-02", "number": 1, "milestone": "raised"}, {"on": "2023-08-23", "number": 4, "milestone": "due"}], "owner": "OFF-0123", "start": "2023-05-02", "title": "Action of an accountability meeting", "agreed": "2023-03-16", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(136, 'action:norfolk:AC/00006/24#R-SRC-3#agreed', '2024-04-27', 'after-110', 'OFF-0123', 'owner', NULL, 'f04478a5-b4e6-4921-98f6-7c270f6daacf', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-08-21", "number": 1, "milestone": "raised"}, {"on": "2023-11-20", "number": 4, "milestone": "due"}], "owner": "OFF-0123", "start": "2023-08-21", "title": "Action of an accountability meeting", "agreed": "2024-04-27", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(143, 'complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04', '2024-01-05', 'after-188', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-01-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-01-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(147, 'complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14', '2023-04-15', 'after-371', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-14", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-04-14", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(149, 'complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04', '2024-02-05', 'after-167', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-02-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-02-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(139, 'action:suffolk:AC/00004/24#R-SRC-3#agreed', '2023-11-24', 'after-215', 'Head of Professional Standards', 'head-of-psd', NULL, '9b2e6ea0-ccd8-445d-9959-b95a5cfed7da', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-05-11", "number": 1, "milestone": "raised"}, {"on": "2023-09-26", "number": 3, "milestone": "due"}], "owner": "CPL-00042", "start": "2023-05-11", "title": "Action of an accountability meeting", "agreed": "2023-11-24", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(141, 'complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01', '2023-09-15', 'after-265', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-01", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(145, 'complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23', '2023-03-09', 'after-395', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-02-23", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(156, 'complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09', '2023-09-10', 'after-270', 'Professional Standards Department', 'owner', NULL, '2fbf8a5b-116c-4ccf-afaa-552127ffa9be', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@suffolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-09-09", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-09-09", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(157, 'complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09', '2023-09-10', 'after-270', 'Head of Professional Standards', 'head-of-psd', NULL, '3ced4a3f-07ee-4544-a181-80151f834c3b', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@suffolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-09-09", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-09-09", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(159, 'conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29', '2023-07-30', 'after-299', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'skipped', 'restricted', 'The case is restricted: its owner alone is reminded.', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-07-29", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(164, 'dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01', '2023-11-02', 'after-231', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-11-01", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-11-01", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(166, 'dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21', '2023-04-22', 'after-366', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-04-21", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(168, 'dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10', '2023-01-11', 'after-436', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-01-10", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-01-10", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(170, 'dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29', '2023-10-30', 'after-234', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-10-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(161, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1', '2024-01-17', 'after-180', 'Professional Standards Department', 'owner', NULL, '78ad89b3-1e9a-4de9-b06f-4650d2c75c6e', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-01-17", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(162, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#1', '2024-01-17', 'after-180', 'Head of Professional Standards', 'head-of-psd', NULL, '9b2e6ea0-ccd8-445d-9959-b95a5cfed7da', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-01-17", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(142, 'complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04', '2024-01-05', 'after-188', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-01-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-01-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(146, 'complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14', '2023-04-15', 'after-371', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-14", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-04-14", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(148, 'complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04', '2024-02-05', 'after-167', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-02-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-02-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(152, 'complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18', '2024-03-19', 'after-136', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-03-18", "number": 4, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-03-18", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(138, 'action:suffolk:AC/00004/24#R-SRC-3#agreed', '2023-11-24', 'after-215', 'CPL-00042', 'owner', NULL, '3242ce1f-2939-426e-817c-0bfb213d4b81', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-05-11", "number": 1, "milestone": "raised"}, {"on": "2023-09-26", "number": 3, "milestone": "due"}], "owner": "CPL-00042", "start": "2023-05-11", "title": "Action of an accountability meeting", "agreed": "2023-11-24", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(140, 'complaint:norfolk:CO/00005/24#R-PM-3#2023-09-01', '2023-09-15', 'after-265', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-09-01", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-09-01", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(144, 'complaint:norfolk:CO/00006/24#R-PM-3#2023-02-23', '2023-03-09', 'after-395', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-02-23", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-02-23", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(150, 'complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24', '2023-06-08', 'after-335', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-05-24", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(178, 'recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16', '2023-12-10', 'after-205', 'Head of Professional Standards', 'head-of-psd', NULL, '9b2e6ea0-ccd8-445d-9959-b95a5cfed7da', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-10-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(158, 'conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29', '2023-07-30', 'after-299', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-07-29", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(163, 'dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01', '2023-11-02', 'after-231', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-11-01", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-11-01", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(165, 'dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21', '2023-04-22', 'after-366', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-04-21", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(167, 'dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10', '2023-01-11', 'after-436', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-01-10", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-01-10", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(169, 'dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29', '2023-10-30', 'after-234', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-10-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(171, 'dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06', '2023-08-07', 'after-293', 'Professional Standards Department', 'owner', NULL, '07ba2222-d863-4bed-9b7c-813135ff1fe7', 'failed', NULL, 'Message failed: 550 Refused: mailbox <professional-standards-department@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-08-06", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(177, 'recommendation:suffolk:RE/00012/24#R-HMI-1#2023-10-16', '2023-12-10', 'after-205', 'Some words.', 'owner', NULL, '2b134fda-409e-4e62-92d4-bad7eada9290', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-10-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(132, 'action:norfolk:AC/00001/24#R-SRC-3#meeting-ME/00007/24', '2023-11-18', 'after-220', 'Chief Constable', 'owner', NULL, '30b037eb-2078-4a49-9522-9b9dcd729009', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-09-19", "number": 1, "milestone": "raised"}], "owner": "Chief Constable", "start": "2023-09-19", "title": "Action of an accountability meeting", "agreed": null, "meeting": {"date": "2023-11-18", "reference": "ME/00007/24"}, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(154, 'complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02', '2024-09-04', 'after-20', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2024-09-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2024-09-02", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(160, 'conduct:norfolk:CO/00007/24#R-C13-2#2023-10-09#1', '2024-10-09', 'before-5', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-10-09", "number": 1, "milestone": "came-to-attention"}, {"on": "2024-02-18", "number": 3, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2023-10-09", "title": "Chapter 13 report: 12 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(153, 'complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18', '2024-03-19', 'after-136', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-03-18", "number": 4, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-03-18", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(172, 'dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06', '2023-08-07', 'after-293', 'Head of Professional Standards', 'head-of-psd', NULL, 'e00df32c-cccc-4ea2-a682-327bc62cc320', 'failed', NULL, 'Message failed: 550 Refused: mailbox <head-of-professional-standards@norfolk.example> is full', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-08-06", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(215, 'complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11', '2023-01-13', 'after-435', 'Some words.', 'owner', NULL, '2b134fda-409e-4e62-92d4-bad7eada9290', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-01-11", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(244, 'recommendation:suffolk:RE/00008/24#R-HMI-1#2023-10-24', '2023-12-18', 'after-200', 'Some words.', 'owner', NULL, '2b134fda-409e-4e62-92d4-bad7eada9290', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-10-24", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-10-24", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(185, 'action:norfolk:AC/00007/24#R-SRC-3#agreed', '2023-05-25', 'after-345', 'No owner recorded', 'owner', NULL, '9ff2b8bf-a1de-4c7f-a473-9b7823a006bf', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}, {"on": "2024-03-08", "number": 4, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-06-15", "title": "Action of an accountability meeting", "agreed": "2023-05-25", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(173, 'recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31', '2023-09-24', 'after-260', 'Some words.', 'owner', NULL, 'ab6c2eeb-b5e2-47d6-93e6-d812dee99956', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-07-31", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-07-31", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(135, 'action:norfolk:AC/00005/24#R-SRC-3#agreed', '2023-03-16', 'after-390', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-05-02", "number": 1, "milestone": "raised"}, {"on": "2023-08-23", "number": 4, "milestone": "due"}], "owner": "OFF-0123", "start": "2023-05-02", "title": "Action of an accountability meeting", "agreed": "2023-03-16", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(137, 'action:norfolk:AC/00006/24#R-SRC-3#agreed', '2024-04-27', 'after-110', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-08-21", "number": 1, "milestone": "raised"}, {"on": "2023-11-20", "number": 4, "milestone": "due"}], "owner": "OFF-0123", "start": "2023-08-21", "title": "Action of an accountability meeting", "agreed": "2024-04-27", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(191, 'complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11', '2023-01-13', 'after-435', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-01-11", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(192, 'complaint:norfolk:CO/00001/24#R-PM-2#2023-01-11', '2023-01-13', 'after-435', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'skipped', 'restricted', 'The case is restricted: its owner alone is reminded.', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-01-11", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(193, 'complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16', '2023-10-30', 'after-235', 'Some words.', 'owner', NULL, 'ab6c2eeb-b5e2-47d6-93e6-d812dee99956', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-10-16", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(186, 'action:norfolk:AC/00007/24#R-SRC-3#agreed', '2023-05-25', 'after-345', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-06-15", "number": 1, "milestone": "raised"}, {"on": "2024-03-08", "number": 4, "milestone": "due"}], "owner": "No owner recorded", "start": "2023-06-15", "title": "Action of an accountability meeting", "agreed": "2023-05-25", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(188, 'action:norfolk:AC/00010/24#R-SRC-3#agreed', '2024-03-07', 'after-145', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-04-08", "number": 1, "milestone": "raised"}, {"on": "2023-06-03", "number": 3, "milestone": "due"}], "owner": "Chief Constable", "start": "2023-04-08", "title": "Action of an accountability meeting", "agreed": "2024-03-07", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(209, 'complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18', '2024-03-19', 'after-137', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-03-18", "number": 4, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-03-18", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(211, 'complaint:norfolk:CO/00011/24#R-PM-3#2023-07-29', '2023-08-11', 'after-290', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(216, 'complaint:suffolk:CO/00004/24#R-PM-2#2023-01-11', '2023-01-13', 'after-435', 'Head of Professional Standards', 'head-of-psd', NULL, '9b2e6ea0-ccd8-445d-9959-b95a5cfed7da', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-01-11", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-01-11", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(218, 'complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09', '2023-09-10', 'after-271', 'Head of Professional Standards', 'head-of-psd', NULL, '9b2e6ea0-ccd8-445d-9959-b95a5cfed7da', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-09-09", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-09-09", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(225, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2', '2024-07-17', 'after-55', 'Head of Professional Standards', 'head-of-psd', NULL, '9b2e6ea0-ccd8-445d-9959-b95a5cfed7da', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2024-01-17", "title": "Chapter 13 report: 18 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(220, 'conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29', '2023-07-30', 'after-300', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'skipped', 'restricted', 'The case is restricted: its owner alone is reminded.', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-07-29", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(210, 'complaint:norfolk:CO/00010/24#R-REF-1#2024-03-18', '2024-03-19', 'after-137', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-03-18", "number": 4, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-03-18", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(212, 'complaint:norfolk:CO/00011/24#R-PM-3#2023-07-29', '2023-08-11', 'after-290', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-07-29", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(155, 'complaint:norfolk:CO/ERASE/1#R-PM-2#2024-09-02', '2024-09-04', 'after-20', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2024-09-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2024-09-02", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(227, 'dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01', '2023-11-02', 'after-232', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-11-01", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-11-01", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(230, 'dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10', '2023-01-11', 'after-437', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-01-10", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-01-10", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(245, 'recommendation:suffolk:RE/00008/24#R-HMI-1#2023-10-24', '2023-12-18', 'after-200', 'Head of Professional Standards', 'head-of-psd', NULL, '9b2e6ea0-ccd8-445d-9959-b95a5cfed7da', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-10-24", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-10-24", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(236, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', '2023-03-12', 'after-395', 'Some words.', 'owner', NULL, 'ab6c2eeb-b5e2-47d6-93e6-d812dee99956', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-01-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(240, 'recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24', '2023-06-18', 'after-330', 'Some words.', 'owner', NULL, 'ab6c2eeb-b5e2-47d6-93e6-d812dee99956', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-04-24", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-04-24", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(229, 'dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21', '2023-04-22', 'after-367', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-04-21", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(231, 'dsi:norfolk:DS/00006/24#R-REF-1#2023-01-10', '2023-01-11', 'after-437', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-01-10", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-01-10", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(233, 'dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29', '2023-10-30', 'after-235', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-10-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(187, 'action:norfolk:AC/00010/24#R-SRC-3#agreed', '2024-03-07', 'after-145', 'Chief Constable', 'owner', NULL, '30b037eb-2078-4a49-9522-9b9dcd729009', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-SRC-3", "facts": [{"on": "2023-04-08", "number": 1, "milestone": "raised"}, {"on": "2023-06-03", "number": 3, "milestone": "due"}], "owner": "Chief Constable", "start": "2023-04-08", "title": "Action of an accountability meeting", "agreed": "2024-03-07", "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(217, 'complaint:suffolk:CO/00012/24#R-REF-1#2023-09-09', '2023-09-10', 'after-271', 'Professional Standards Department', 'owner', NULL, '78ad89b3-1e9a-4de9-b06f-4650d2c75c6e', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-09-09", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-09-09", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(224, 'conduct:suffolk:CO/00004/24#R-C13-2#2023-01-17#2', '2024-07-17', 'after-55', 'Professional Standards Department', 'owner', NULL, '78ad89b3-1e9a-4de9-b06f-4650d2c75c6e', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-C13-2", "facts": [{"on": "2023-01-17", "number": 1, "milestone": "came-to-attention"}, {"on": "2023-04-16", "number": 2, "milestone": "investigation"}], "owner": "Professional Standards Department", "start": "2024-01-17", "title": "Chapter 13 report: 18 months", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(197, 'complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04', '2024-01-05', 'after-189', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-01-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-01-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(201, 'complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14', '2023-04-15', 'after-372', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-14", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-04-14", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(203, 'complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04', '2024-02-05', 'after-168', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-02-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-02-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(207, 'complaint:norfolk:CO/00010/24#R-PM-2#2023-11-02', '2023-11-06', 'after-230', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-11-02", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(219, 'conduct:norfolk:CO/00002/24#R-REF-1#2023-07-29', '2023-07-30', 'after-300', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-07-29", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-07-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(226, 'dsi:norfolk:DS/00002/24#R-REF-1#2023-11-01', '2023-11-02', 'after-232', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-11-01", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-11-01", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(228, 'dsi:norfolk:DS/00005/24#R-REF-1#2023-04-21', '2023-04-22', 'after-367', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-21", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-04-21", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(232, 'dsi:norfolk:DS/00007/24#R-REF-1#2023-10-29', '2023-10-30', 'after-235', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-10-29", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-10-29", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(234, 'dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06', '2023-08-07', 'after-294', 'Professional Standards Department', 'owner', NULL, '8633f0ad-36d4-4fa0-8348-51746e1576b9', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-08-06", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(175, 'recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28', '2023-10-22', 'after-240', 'Some words.', 'owner', NULL, 'ab6c2eeb-b5e2-47d6-93e6-d812dee99956', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-08-28", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-08-28", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(194, 'complaint:norfolk:CO/00003/24#R-PM-3#2023-10-16', '2023-10-30', 'after-235', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-10-16", "number": 1, "milestone": "made"}], "owner": "Some words.", "start": "2023-10-16", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(198, 'complaint:norfolk:CO/00005/24#R-REF-1#2024-01-04', '2024-01-05', 'after-189', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-01-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-01-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(202, 'complaint:norfolk:CO/00006/24#R-REF-1#2023-04-14', '2023-04-15', 'after-372', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-04-14", "number": 2, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2023-04-14", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(204, 'complaint:norfolk:CO/00007/24#R-REF-1#2024-02-04', '2024-02-05', 'after-168', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2024-02-04", "number": 3, "milestone": "must-be-referred"}], "owner": "Professional Standards Department", "start": "2024-02-04", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(151, 'complaint:norfolk:CO/00009/24#R-PM-3#2023-05-24', '2023-06-08', 'after-335', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-3", "facts": [{"on": "2023-05-24", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-05-24", "title": "Contact the complainant", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(208, 'complaint:norfolk:CO/00010/24#R-PM-2#2023-11-02', '2023-11-06', 'after-230', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-PM-2", "facts": [{"on": "2023-11-02", "number": 1, "milestone": "made"}], "owner": "Professional Standards Department", "start": "2023-11-02", "title": "Log the complaint", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(235, 'dsi:norfolk:DS/00011/24#R-REF-1#2023-08-06', '2023-08-07', 'after-294', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-REF-1", "facts": [{"on": "2023-08-06", "number": 1, "milestone": "came-to-attention"}], "owner": "Professional Standards Department", "start": "2023-08-06", "title": "Refer to the IOPC", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(237, 'recommendation:norfolk:RE/00006/24#R-HMI-1#2023-01-16', '2023-03-12', 'after-395', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-01-16", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-01-16", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(174, 'recommendation:norfolk:RE/00007/24#R-HMI-1#2023-07-31', '2023-09-24', 'after-260', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-07-31", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-07-31", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(241, 'recommendation:norfolk:RE/00009/24#R-HMI-1#2023-04-24', '2023-06-18', 'after-330', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-04-24", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-04-24", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}'),
	(176, 'recommendation:norfolk:RE/00010/24#R-HMI-1#2023-08-28', '2023-10-22', 'after-240', 'Head of Professional Standards', 'head-of-psd', NULL, 'e20904ee-81f9-4c7f-a6db-b2a375739104', 'unknown', NULL, 'Connection closed unexpectedly', NULL, '{"rule": "R-HMI-1", "facts": [{"on": "2023-08-28", "number": 1, "milestone": "published"}], "owner": "Some words.", "start": "2023-08-28", "title": "Publish comments on an inspection report", "agreed": null, "meeting": null, "calendar": "england-and-wales-2028.1+1", "adjustments": 0}');

INSERT INTO reminder.witness VALUES
	(true, '7713639431292935299/1/16839', '2024-10-04 08:00:10.539+00');

SELECT pg_catalog.setval('public.tipstaff_migrations_id_seq', 19, true);

SELECT pg_catalog.setval('reminder.reminder_number_seq', 301, true);

ALTER TABLE ONLY access.pending_sign_in
    ADD CONSTRAINT pending_sign_in_pkey PRIMARY KEY (digest);

ALTER TABLE ONLY access.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (digest);

ALTER TABLE ONLY event_log.event
    ADD CONSTRAINT event_command_id_command_seq_key UNIQUE (command_id, command_seq);

ALTER TABLE ONLY event_log.event
    ADD CONSTRAINT event_pkey PRIMARY KEY ("position");

ALTER TABLE ONLY event_log.event
    ADD CONSTRAINT event_stream_version_key UNIQUE (stream, version);

ALTER TABLE ONLY event_log.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (only_row);

ALTER TABLE ONLY event_log.verify_mark
    ADD CONSTRAINT verify_mark_pkey PRIMARY KEY (only_row);

ALTER TABLE ONLY feed.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (feed_id, obligation);

ALTER TABLE ONLY feed.feed
    ADD CONSTRAINT feed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY feed.feed
    ADD CONSTRAINT feed_secret_hash_key UNIQUE (secret_hash);

ALTER TABLE ONLY keyring.key
    ADD CONSTRAINT key_pkey PRIMARY KEY (stream, subject);

ALTER TABLE ONLY opcc.reader
    ADD CONSTRAINT reader_pkey PRIMARY KEY (login, force);

ALTER TABLE ONLY opcc.secret
    ADD CONSTRAINT secret_pkey PRIMARY KEY (only_row);

ALTER TABLE ONLY opcc.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (only_row);

ALTER TABLE ONLY preference.saved_list
    ADD CONSTRAINT saved_list_owner_name_key UNIQUE (owner, name);

ALTER TABLE ONLY preference.saved_list
    ADD CONSTRAINT saved_list_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.tipstaff_migrations
    ADD CONSTRAINT "PK_592e0d4d1a5344661d8e430ea0c" PRIMARY KEY (id);

ALTER TABLE ONLY read_log.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (number);

ALTER TABLE ONLY read_log.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (only_row);

ALTER TABLE ONLY read_model.case_fact
    ADD CONSTRAINT case_fact_pkey PRIMARY KEY (stream, number);

ALTER TABLE ONLY read_model.case_list
    ADD CONSTRAINT case_list_pkey PRIMARY KEY (stream);

ALTER TABLE ONLY read_model.case_restriction
    ADD CONSTRAINT case_restriction_pkey PRIMARY KEY (stream);

ALTER TABLE ONLY read_model.checkpoint
    ADD CONSTRAINT checkpoint_pkey PRIMARY KEY (projection);

ALTER TABLE ONLY read_model.figure_case
    ADD CONSTRAINT figure_case_pkey PRIMARY KEY (stream);

ALTER TABLE ONLY read_model.figure_contribution
    ADD CONSTRAINT figure_contribution_pkey PRIMARY KEY (stream, line);

ALTER TABLE ONLY read_model.obligation
    ADD CONSTRAINT obligation_pkey PRIMARY KEY (stream, segment);

ALTER TABLE ONLY read_model.parked_case
    ADD CONSTRAINT parked_case_pkey PRIMARY KEY (projection, stream);

ALTER TABLE ONLY reminder.daily_line
    ADD CONSTRAINT daily_line_pkey PRIMARY KEY (force, "on");

ALTER TABLE ONLY reminder.day
    ADD CONSTRAINT day_pkey PRIMARY KEY (force, "on");

ALTER TABLE ONLY reminder.digest
    ADD CONSTRAINT digest_of_day UNIQUE (force, recipient, "on", kind, sequence);

ALTER TABLE ONLY reminder.digest
    ADD CONSTRAINT digest_pkey PRIMARY KEY (id);

ALTER TABLE ONLY reminder.digest
    ADD CONSTRAINT digest_reference_key UNIQUE (reference);

ALTER TABLE ONLY reminder.reminder
    ADD CONSTRAINT reminder_number_key UNIQUE (number);

ALTER TABLE ONLY reminder.reminder
    ADD CONSTRAINT reminder_pkey PRIMARY KEY (obligation, about_on, rung, recipient);

ALTER TABLE ONLY reminder.witness
    ADD CONSTRAINT witness_pkey PRIMARY KEY (only_one);

CREATE INDEX session_of_actor ON access.session USING btree (actor_id);

CREATE INDEX feed_of_force ON feed.feed USING btree (force, title, id);

CREATE INDEX entry_actor ON read_log.entry USING btree (actor, number);

CREATE INDEX entry_at ON read_log.entry USING btree (at);

CREATE INDEX entry_cases ON read_log.entry USING gin (cases);

CREATE INDEX case_fact_force_milestone_happened_on_idx ON read_model.case_fact USING btree (force, milestone, happened_on);

CREATE INDEX case_fact_force_person_idx ON read_model.case_fact USING btree (force, person);

CREATE INDEX case_fact_force_related_idx ON read_model.case_fact USING btree (force, related);

CREATE INDEX case_list_force_last_on_stream_idx ON read_model.case_list USING btree (force, last_on DESC, stream);

CREATE INDEX case_list_force_opened_on_stream_idx ON read_model.case_list USING btree (force, opened_on DESC, stream);

CREATE INDEX case_list_reference_idx ON read_model.case_list USING gin (reference public.gin_trgm_ops);

CREATE INDEX case_list_words_idx ON read_model.case_list USING gin (words);

CREATE INDEX case_restriction_force_idx ON read_model.case_restriction USING btree (force);

CREATE INDEX figure_case_force_last_entered_on_idx ON read_model.figure_case USING btree (force, last_entered_on);

CREATE INDEX figure_contribution_force_cohort_on_idx ON read_model.figure_contribution USING btree (force, cohort_on);

CREATE INDEX obligation_force_valid_from_idx ON read_model.obligation USING btree (force, valid_from);

CREATE INDEX obligation_id_idx ON read_model.obligation USING btree (id);

CREATE INDEX digest_open ON reminder.digest USING btree (state, "on") WHERE (state = ANY (ARRAY['pending'::text, 'sending'::text]));

CREATE INDEX digest_unaccounted ON reminder.digest USING btree (force, "on") WHERE (accounted_on IS NULL);

CREATE INDEX digest_unknown ON reminder.digest USING btree (id) WHERE (state = 'unknown'::text);

CREATE INDEX reminder_by_outcome ON reminder.reminder USING btree (outcome, number);

CREATE INDEX reminder_of_digest ON reminder.reminder USING btree (digest_id);

CREATE TRIGGER keeps_restriction AFTER INSERT ON event_log.event FOR EACH ROW WHEN ((new.type = ANY (ARRAY['complaint.restricted'::text, 'complaint.person-named'::text, 'complaint.person-un-named'::text, 'complaint.restriction-lifted'::text, 'conduct.restricted'::text, 'conduct.person-named'::text, 'conduct.person-un-named'::text, 'conduct.restriction-lifted'::text, 'dsi.restricted'::text, 'dsi.person-named'::text, 'dsi.person-un-named'::text, 'dsi.restriction-lifted'::text, 'proceeding.restricted'::text, 'proceeding.person-named'::text, 'proceeding.person-un-named'::text, 'proceeding.restriction-lifted'::text]))) EXECUTE FUNCTION event_log.keep_restriction();

CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON event_log.head FOR EACH STATEMENT EXECUTE FUNCTION event_log.refuse_change();

CREATE TRIGGER only_ever_added_to BEFORE DELETE OR UPDATE OR TRUNCATE ON event_log.event FOR EACH STATEMENT EXECUTE FUNCTION event_log.refuse_change();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON keyring.key FOR EACH STATEMENT EXECUTE FUNCTION keyring.only_destroyed();

CREATE TRIGGER only_destroyed BEFORE DELETE OR UPDATE ON keyring.key FOR EACH ROW EXECUTE FUNCTION keyring.only_destroyed();

CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON read_log.head FOR EACH STATEMENT EXECUTE FUNCTION read_log.refuse_change();

CREATE TRIGGER only_ever_added_to BEFORE DELETE OR UPDATE OR TRUNCATE ON read_log.entry FOR EACH STATEMENT EXECUTE FUNCTION read_log.refuse_change();

ALTER TABLE ONLY feed.entry
    ADD CONSTRAINT entry_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES feed.feed(id) ON DELETE CASCADE;

ALTER TABLE ONLY reminder.reminder
    ADD CONSTRAINT reminder_digest_id_fkey FOREIGN KEY (digest_id) REFERENCES reminder.digest(id);

ALTER TABLE read_model.case_fact ENABLE ROW LEVEL SECURITY;

ALTER TABLE read_model.case_list ENABLE ROW LEVEL SECURITY;

ALTER TABLE read_model.case_restriction ENABLE ROW LEVEL SECURITY;

CREATE POLICY everything ON read_model.case_restriction FOR SELECT TO tipstaff_app, tipstaff_worker USING (true);

ALTER TABLE read_model.figure_case ENABLE ROW LEVEL SECURITY;

ALTER TABLE read_model.figure_contribution ENABLE ROW LEVEL SECURITY;

CREATE POLICY in_sight ON read_model.case_fact FOR SELECT TO tipstaff_api USING ((((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (force = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))) AND ((( SELECT COALESCE(current_setting('tipstaff.restricted'::text, true), ''::text) AS "coalesce") = 'all'::text) OR (( SELECT COALESCE(current_setting('tipstaff.counting'::text, true), ''::text) AS "coalesce") = 'on'::text) OR (NOT (EXISTS ( SELECT
   FROM read_model.case_restriction restricted
  WHERE ((restricted.stream = case_fact.stream) AND (( SELECT COALESCE(current_setting('tipstaff.actor'::text, true), ''::text) AS "coalesce") <> ALL (restricted.named)))))))));

CREATE POLICY in_sight ON read_model.case_list FOR SELECT TO tipstaff_api USING ((((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (force = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))) AND ((( SELECT COALESCE(current_setting('tipstaff.restricted'::text, true), ''::text) AS "coalesce") = 'all'::text) OR (( SELECT COALESCE(current_setting('tipstaff.counting'::text, true), ''::text) AS "coalesce") = 'on'::text) OR (NOT (EXISTS ( SELECT
   FROM read_model.case_restriction restricted
  WHERE ((restricted.stream = case_list.stream) AND (( SELECT COALESCE(current_setting('tipstaff.actor'::text, true), ''::text) AS "coalesce") <> ALL (restricted.named)))))))));

CREATE POLICY in_sight ON read_model.case_restriction FOR SELECT TO tipstaff_api USING (((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (force = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))));

CREATE POLICY in_sight ON read_model.figure_case FOR SELECT TO tipstaff_api USING ((((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (force = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))) AND ((( SELECT COALESCE(current_setting('tipstaff.restricted'::text, true), ''::text) AS "coalesce") = 'all'::text) OR (( SELECT COALESCE(current_setting('tipstaff.counting'::text, true), ''::text) AS "coalesce") = 'on'::text) OR (NOT (EXISTS ( SELECT
   FROM read_model.case_restriction restricted
  WHERE ((restricted.stream = figure_case.stream) AND (( SELECT COALESCE(current_setting('tipstaff.actor'::text, true), ''::text) AS "coalesce") <> ALL (restricted.named)))))))));

CREATE POLICY in_sight ON read_model.figure_contribution FOR SELECT TO tipstaff_api USING ((((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (force = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))) AND ((( SELECT COALESCE(current_setting('tipstaff.restricted'::text, true), ''::text) AS "coalesce") = 'all'::text) OR (( SELECT COALESCE(current_setting('tipstaff.counting'::text, true), ''::text) AS "coalesce") = 'on'::text) OR (NOT (EXISTS ( SELECT
   FROM read_model.case_restriction restricted
  WHERE ((restricted.stream = figure_contribution.stream) AND (( SELECT COALESCE(current_setting('tipstaff.actor'::text, true), ''::text) AS "coalesce") <> ALL (restricted.named)))))))));

CREATE POLICY in_sight ON read_model.obligation FOR SELECT TO tipstaff_api USING ((((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (force = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))) AND ((( SELECT COALESCE(current_setting('tipstaff.restricted'::text, true), ''::text) AS "coalesce") = 'all'::text) OR (( SELECT COALESCE(current_setting('tipstaff.counting'::text, true), ''::text) AS "coalesce") = 'on'::text) OR (NOT (EXISTS ( SELECT
   FROM read_model.case_restriction restricted
  WHERE ((restricted.stream = obligation.stream) AND (( SELECT COALESCE(current_setting('tipstaff.actor'::text, true), ''::text) AS "coalesce") <> ALL (restricted.named)))))))));

CREATE POLICY in_sight ON read_model.parked_case FOR SELECT TO tipstaff_api USING ((((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (split_part(stream, ':'::text, 2) = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))) AND ((( SELECT COALESCE(current_setting('tipstaff.restricted'::text, true), ''::text) AS "coalesce") = 'all'::text) OR (( SELECT COALESCE(current_setting('tipstaff.counting'::text, true), ''::text) AS "coalesce") = 'on'::text) OR (NOT (EXISTS ( SELECT
   FROM read_model.case_restriction restricted
  WHERE ((restricted.stream = parked_case.stream) AND (( SELECT COALESCE(current_setting('tipstaff.actor'::text, true), ''::text) AS "coalesce") <> ALL (restricted.named)))))))));

ALTER TABLE read_model.obligation ENABLE ROW LEVEL SECURITY;

ALTER TABLE read_model.parked_case ENABLE ROW LEVEL SECURITY;

ALTER TABLE reminder.daily_line ENABLE ROW LEVEL SECURITY;

ALTER TABLE reminder.day ENABLE ROW LEVEL SECURITY;

ALTER TABLE reminder.digest ENABLE ROW LEVEL SECURITY;

CREATE POLICY everything ON reminder.daily_line TO tipstaff_app, tipstaff_worker USING (true);

CREATE POLICY everything ON reminder.day TO tipstaff_app, tipstaff_worker USING (true);

CREATE POLICY everything ON reminder.digest TO tipstaff_app, tipstaff_worker USING (true);

CREATE POLICY everything ON reminder.reminder TO tipstaff_app, tipstaff_worker USING (true);

CREATE POLICY in_sight ON reminder.daily_line TO tipstaff_api USING (((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (force = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))));

CREATE POLICY in_sight ON reminder.day TO tipstaff_api USING (((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (force = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))));

CREATE POLICY in_sight ON reminder.digest TO tipstaff_api USING (((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (force = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))));

CREATE POLICY in_sight ON reminder.reminder TO tipstaff_api USING ((((( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce") = '*'::text) OR (split_part(obligation, ':'::text, 2) = ANY (( SELECT string_to_array(( SELECT COALESCE(current_setting('tipstaff.forces'::text, true), ''::text) AS "coalesce"), ','::text) AS string_to_array)::text[]))) AND ((( SELECT COALESCE(current_setting('tipstaff.restricted'::text, true), ''::text) AS "coalesce") = 'all'::text) OR (( SELECT COALESCE(current_setting('tipstaff.counting'::text, true), ''::text) AS "coalesce") = 'on'::text) OR (NOT (EXISTS ( SELECT
   FROM read_model.case_restriction restricted
  WHERE (("left"(reminder.obligation, (length(restricted.stream) + 1)) = (restricted.stream || '#'::text)) AND (( SELECT COALESCE(current_setting('tipstaff.actor'::text, true), ''::text) AS "coalesce") <> ALL (restricted.named)))))))));

ALTER TABLE reminder.reminder ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA access TO tipstaff_app;
GRANT USAGE ON SCHEMA access TO tipstaff_api;

GRANT USAGE ON SCHEMA event_log TO tipstaff_app;
GRANT USAGE ON SCHEMA event_log TO tipstaff_api;
GRANT USAGE ON SCHEMA event_log TO tipstaff_worker;

GRANT USAGE ON SCHEMA feed TO tipstaff_app;
GRANT USAGE ON SCHEMA feed TO tipstaff_api;

GRANT USAGE ON SCHEMA keyring TO tipstaff_app;
GRANT USAGE ON SCHEMA keyring TO tipstaff_api;
GRANT USAGE ON SCHEMA keyring TO tipstaff_worker;

GRANT USAGE ON SCHEMA opcc TO tipstaff_opcc;
GRANT USAGE ON SCHEMA opcc TO tipstaff_app;

GRANT USAGE ON SCHEMA preference TO tipstaff_app;
GRANT USAGE ON SCHEMA preference TO tipstaff_api;

GRANT USAGE ON SCHEMA read_log TO tipstaff_app;
GRANT USAGE ON SCHEMA read_log TO tipstaff_auditor;
GRANT USAGE ON SCHEMA read_log TO tipstaff_api;
GRANT USAGE ON SCHEMA read_log TO tipstaff_worker;

GRANT USAGE ON SCHEMA read_model TO tipstaff_api;

GRANT USAGE ON SCHEMA reminder TO tipstaff_app;
GRANT USAGE ON SCHEMA reminder TO tipstaff_api;
GRANT USAGE ON SCHEMA reminder TO tipstaff_worker;

GRANT USAGE ON SCHEMA reporting TO tipstaff_reporting;
GRANT USAGE ON SCHEMA reporting TO tipstaff_app;

REVOKE ALL ON FUNCTION event_log.append(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION event_log.append(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) TO tipstaff_app;
GRANT ALL ON FUNCTION event_log.append(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) TO tipstaff_api;
GRANT ALL ON FUNCTION event_log.append(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) TO tipstaff_worker;

REVOKE ALL ON FUNCTION event_log.append_checked(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION event_log.append_checked(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) TO tipstaff_app;
GRANT ALL ON FUNCTION event_log.append_checked(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) TO tipstaff_api;
GRANT ALL ON FUNCTION event_log.append_checked(p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[], p_types text[], p_schema_versions integer[], p_bodies bytea[]) TO tipstaff_worker;

REVOKE ALL ON FUNCTION event_log.append_one(p_stream text, p_version integer, p_command text, p_type text, p_schema_version integer, p_body bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION event_log.append_one(p_stream text, p_version integer, p_command text, p_type text, p_schema_version integer, p_body bytea) TO tipstaff_app;
GRANT ALL ON FUNCTION event_log.append_one(p_stream text, p_version integer, p_command text, p_type text, p_schema_version integer, p_body bytea) TO tipstaff_api;
GRANT ALL ON FUNCTION event_log.append_one(p_stream text, p_version integer, p_command text, p_type text, p_schema_version integer, p_body bytea) TO tipstaff_worker;

REVOKE ALL ON FUNCTION event_log.keep_restriction() FROM PUBLIC;

REVOKE ALL ON FUNCTION opcc.pseudonym(p_stream text) FROM PUBLIC;
GRANT ALL ON FUNCTION opcc.pseudonym(p_stream text) TO tipstaff_app;

REVOKE ALL ON FUNCTION opcc.read_action() FROM PUBLIC;
GRANT ALL ON FUNCTION opcc.read_action() TO tipstaff_opcc;

REVOKE ALL ON FUNCTION opcc.read_figure() FROM PUBLIC;
GRANT ALL ON FUNCTION opcc.read_figure() TO tipstaff_opcc;

REVOKE ALL ON FUNCTION opcc.read_report_received() FROM PUBLIC;
GRANT ALL ON FUNCTION opcc.read_report_received() TO tipstaff_opcc;

REVOKE ALL ON FUNCTION opcc.read_review() FROM PUBLIC;
GRANT ALL ON FUNCTION opcc.read_review() TO tipstaff_opcc;

REVOKE ALL ON FUNCTION read_log.append(p_bodies bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION read_log.append(p_bodies bytea[]) TO tipstaff_app;
GRANT ALL ON FUNCTION read_log.append(p_bodies bytea[]) TO tipstaff_api;
GRANT ALL ON FUNCTION read_log.append(p_bodies bytea[]) TO tipstaff_worker;

REVOKE ALL ON FUNCTION reporting.read_figure() FROM PUBLIC;
GRANT ALL ON FUNCTION reporting.read_figure() TO tipstaff_reporting;

GRANT SELECT,INSERT,DELETE ON TABLE access.pending_sign_in TO tipstaff_app;
GRANT SELECT,INSERT,DELETE ON TABLE access.pending_sign_in TO tipstaff_api;

GRANT SELECT,INSERT,DELETE ON TABLE access.session TO tipstaff_app;
GRANT SELECT,INSERT,DELETE ON TABLE access.session TO tipstaff_api;

GRANT UPDATE(seen_at) ON TABLE access.session TO tipstaff_app;
GRANT UPDATE(seen_at) ON TABLE access.session TO tipstaff_api;

GRANT SELECT ON TABLE event_log.event TO tipstaff_app;
GRANT SELECT ON TABLE event_log.event TO tipstaff_api;
GRANT SELECT ON TABLE event_log.event TO tipstaff_worker;

GRANT SELECT ON TABLE event_log.event_as_json TO tipstaff_app;
GRANT SELECT ON TABLE event_log.event_as_json TO tipstaff_api;
GRANT SELECT ON TABLE event_log.event_as_json TO tipstaff_worker;

GRANT SELECT ON TABLE event_log.head TO tipstaff_app;
GRANT SELECT ON TABLE event_log.head TO tipstaff_api;
GRANT SELECT ON TABLE event_log.head TO tipstaff_worker;

GRANT SELECT,INSERT,UPDATE ON TABLE event_log.verify_mark TO tipstaff_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE feed.entry TO tipstaff_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE feed.entry TO tipstaff_api;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE feed.feed TO tipstaff_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE feed.feed TO tipstaff_api;

GRANT SELECT,INSERT ON TABLE keyring.key TO tipstaff_app;
GRANT SELECT,INSERT ON TABLE keyring.key TO tipstaff_api;
GRANT SELECT ON TABLE keyring.key TO tipstaff_worker;

GRANT UPDATE(key) ON TABLE keyring.key TO tipstaff_app;

GRANT UPDATE(destroyed_at) ON TABLE keyring.key TO tipstaff_app;

GRANT UPDATE(wrapped_by) ON TABLE keyring.key TO tipstaff_app;

GRANT SELECT ON TABLE opcc.action TO tipstaff_opcc;

GRANT SELECT ON TABLE opcc.figure TO tipstaff_opcc;

GRANT SELECT ON TABLE opcc.reader TO tipstaff_app;

GRANT SELECT ON TABLE opcc.report_received TO tipstaff_opcc;

GRANT SELECT ON TABLE opcc.review TO tipstaff_opcc;

GRANT SELECT ON TABLE opcc.setting TO tipstaff_app;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE preference.saved_list TO tipstaff_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE preference.saved_list TO tipstaff_api;

GRANT SELECT ON TABLE read_log.entry TO tipstaff_auditor;

GRANT SELECT ON TABLE read_log.head TO tipstaff_auditor;

GRANT SELECT ON TABLE read_model.case_fact TO tipstaff_api;

GRANT SELECT ON TABLE read_model.case_list TO tipstaff_api;

GRANT SELECT ON TABLE read_model.case_restriction TO tipstaff_app;
GRANT SELECT ON TABLE read_model.case_restriction TO tipstaff_api;
GRANT SELECT ON TABLE read_model.case_restriction TO tipstaff_worker;

GRANT SELECT ON TABLE read_model.checkpoint TO tipstaff_api;

GRANT SELECT ON TABLE read_model.figure_case TO tipstaff_api;

GRANT SELECT ON TABLE read_model.figure_contribution TO tipstaff_api;

GRANT SELECT ON TABLE read_model.obligation TO tipstaff_api;

GRANT SELECT ON TABLE read_model.parked_case TO tipstaff_api;

GRANT SELECT,INSERT,UPDATE ON TABLE reminder.daily_line TO tipstaff_app;
GRANT SELECT ON TABLE reminder.daily_line TO tipstaff_api;
GRANT SELECT,INSERT,UPDATE ON TABLE reminder.daily_line TO tipstaff_worker;

GRANT SELECT,INSERT,UPDATE ON TABLE reminder.day TO tipstaff_app;
GRANT SELECT ON TABLE reminder.day TO tipstaff_api;
GRANT SELECT,INSERT,UPDATE ON TABLE reminder.day TO tipstaff_worker;

GRANT SELECT,INSERT,UPDATE ON TABLE reminder.digest TO tipstaff_app;
GRANT SELECT ON TABLE reminder.digest TO tipstaff_api;
GRANT SELECT,INSERT,UPDATE ON TABLE reminder.digest TO tipstaff_worker;

GRANT INSERT(id) ON TABLE reminder.digest TO tipstaff_api;

GRANT INSERT(force) ON TABLE reminder.digest TO tipstaff_api;

GRANT INSERT(recipient) ON TABLE reminder.digest TO tipstaff_api;

GRANT INSERT("on") ON TABLE reminder.digest TO tipstaff_api;

GRANT UPDATE(state) ON TABLE reminder.digest TO tipstaff_api;

GRANT INSERT(attempt) ON TABLE reminder.digest TO tipstaff_api;

GRANT UPDATE(lease_until) ON TABLE reminder.digest TO tipstaff_api;

GRANT UPDATE(outcome) ON TABLE reminder.digest TO tipstaff_api;

GRANT UPDATE(sent_at) ON TABLE reminder.digest TO tipstaff_api;

GRANT INSERT(kind) ON TABLE reminder.digest TO tipstaff_api;

GRANT INSERT(sequence) ON TABLE reminder.digest TO tipstaff_api;

GRANT UPDATE(settled_at) ON TABLE reminder.digest TO tipstaff_api;

GRANT SELECT,INSERT,UPDATE ON TABLE reminder.reminder TO tipstaff_app;
GRANT SELECT ON TABLE reminder.reminder TO tipstaff_api;
GRANT SELECT,INSERT,UPDATE ON TABLE reminder.reminder TO tipstaff_worker;

GRANT UPDATE(digest_id) ON TABLE reminder.reminder TO tipstaff_api;

GRANT UPDATE(outcome) ON TABLE reminder.reminder TO tipstaff_api;

GRANT UPDATE(code) ON TABLE reminder.reminder TO tipstaff_api;

GRANT UPDATE(reason) ON TABLE reminder.reminder TO tipstaff_api;

GRANT SELECT,INSERT,UPDATE ON TABLE reminder.witness TO tipstaff_app;
GRANT SELECT,INSERT,UPDATE ON TABLE reminder.witness TO tipstaff_worker;

GRANT SELECT ON TABLE reporting.figure TO tipstaff_reporting;
