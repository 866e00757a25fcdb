import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What nobody could read is refused where it comes in. Before, a process role could add an event or an
 * entry of the read log that was no JSON, or said something else than the columns beside it: every reader
 * then failed at it, and nothing can be taken out again.
 *
 * Nobody waits for the end of the record for more than ten seconds: whoever holds it that long is no append.
 */
export class UnreadableIsRefused1795957001000 implements MigrationInterface {
  readonly name = 'UnreadableIsRefused1795957001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFUSE_EVENT);
    await runner.query(APPEND);
    await runner.query(APPEND_ONE);
    await runner.query(RECORDED_AT);
    await runner.query(REFUSE_ENTRY);
    await runner.query(READ_LOG_APPEND);
    await runner.query(`
      ALTER FUNCTION event_log.append_checked SET lock_timeout = '10s';
      REVOKE ALL ON FUNCTION event_log.refuse_unreadable, read_log.refuse_unreadable FROM PUBLIC`);
  }

  /** The functions as they were are in the migrations that made them; these ones take less, and no more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION event_log.refuse_unreadable(
        p_stream text, p_version integer, p_command text, p_seq integer, p_type text,
        p_schema_version integer, p_body bytea
      ) RETURNS void LANGUAGE sql AS '';
      CREATE OR REPLACE FUNCTION read_log.refuse_unreadable(p_body bytea)
        RETURNS void LANGUAGE sql AS ''`);
  }
}

/** Of a text, a day and a moment as every part of Tipstaff writes them. */
const IS_DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;
const IS_MOMENT = String.raw`^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$`;

/**
 * jsonb holds neither NUL nor half a character, both of which a text of the record may escape: they are
 * replaced in what is looked at, and in nothing that is kept.
 */
const REFUSE_EVENT = `
  CREATE OR REPLACE FUNCTION event_log.refuse_unreadable(
    p_stream text, p_version integer, p_command text, p_seq integer, p_type text,
    p_schema_version integer, p_body bytea
  ) RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
  DECLARE
    v_text  text;
    v_said  jsonb;
    v_fault text;
  BEGIN
    IF octet_length(p_body) > 16777216 THEN
      RAISE invalid_parameter_value USING MESSAGE =
        format('An event of %s is refused: its body has %s bytes, and 16777216 is the most.',
               left(p_stream, 80), octet_length(p_body));
    END IF;
    v_text := convert_from(p_body, 'UTF8');
    IF strpos(v_text, '\\u') > 0 THEN
      v_text := regexp_replace(v_text, '\\\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\\\ufffd', 'g');
    END IF;
    v_said := v_text::jsonb;
    v_fault := CASE
      WHEN jsonb_typeof(v_said) <> 'object' THEN 'its body is no JSON object'
      WHEN p_stream !~ '^[a-z][a-z0-9-]*:[^:[:cntrl:]]+:[^[:cntrl:]]+$' OR length(p_stream) > 400
        THEN 'its stream is no name of one (kind:force:reference, at most 400 characters)'
      WHEN p_type !~ '^[a-z][a-z0-9-]*[.][a-z0-9][a-z0-9.-]*$' OR length(p_type) > 400
        THEN 'its type is no name of one (kind.what-happened, at most 400 characters)'
      WHEN p_command !~ '^[^[:cntrl:]]+$' OR length(p_command) > 400
        THEN 'its command id is empty, too long, or has a control character in it'
      WHEN NOT (p_version >= 1 AND p_schema_version >= 1 AND p_seq >= 0)
        THEN 'its version, schema version or place in the command is none'
      WHEN NOT v_said @> jsonb_build_object(
             'stream', p_stream, 'version', p_version, 'type', p_type,
             'schemaVersion', p_schema_version, 'commandId', p_command, 'commandSeq', p_seq)
        THEN 'its body says something else than its stream, version, type, schema version or command'
      WHEN jsonb_typeof(v_said -> 'data') IS DISTINCT FROM 'object' THEN 'its "data" is no object'
      WHEN jsonb_typeof(v_said -> 'actor') IS DISTINCT FROM 'string'
        OR jsonb_typeof(v_said -> 'commandHash') IS DISTINCT FROM 'string'
        OR jsonb_typeof(v_said -> 'correlationId') IS DISTINCT FROM 'string'
        OR coalesce(jsonb_typeof(v_said -> 'causationId'), '') NOT IN ('string', 'null')
        THEN 'its "actor", "commandHash", "correlationId" or "causationId" is no text'
      WHEN jsonb_typeof(v_said -> 'on') IS DISTINCT FROM 'string'
        OR jsonb_typeof(v_said -> 'enteredOn') IS DISTINCT FROM 'string'
        OR v_said ->> 'on' !~ '${IS_DAY}' OR v_said ->> 'enteredOn' !~ '${IS_DAY}'
        OR (v_said ->> 'on')::date IS NULL OR (v_said ->> 'enteredOn')::date IS NULL
        THEN 'its "on" or "enteredOn" is no day'
      WHEN jsonb_typeof(v_said -> 'recordedAt') IS DISTINCT FROM 'string'
        OR v_said ->> 'recordedAt' !~ '${IS_MOMENT}'
        OR (v_said ->> 'recordedAt')::timestamptz IS NULL
        THEN 'its "recordedAt" is no moment'
      WHEN v_said ? 'secret'
        AND NOT coalesce(jsonb_typeof(v_said -> 'secret' -> 'box') = 'string'
                         AND jsonb_typeof(v_said -> 'secret' -> 'subject') = 'string'
                         AND v_said -> 'secret' ->> 'subject' ~ '^[^[:cntrl:]]+$'
                         AND length(v_said -> 'secret' ->> 'subject') <= 400
                         AND v_said -> 'secret' ->> 'box' ~ '^[A-Za-z0-9+/]{38}[A-Za-z0-9+/]*={0,2}$', false)
        THEN 'its "secret" is no sealed box of a subject'
      -- By it every date is reckoned: one that nobody can read would stop every list.
      WHEN p_stream ~ '^calendar:'
        AND NOT coalesce(p_type = 'calendar.holiday-added' AND p_schema_version = 1
                         AND jsonb_typeof(v_said -> 'data' -> 'title') = 'string'
                         AND jsonb_typeof(v_said -> 'data' -> 'source') = 'string'
                         AND v_said -> 'data' ->> 'date' ~ '${IS_DAY}'
                         AND v_said -> 'data' ->> 'knownOn' ~ '${IS_DAY}'
                         AND (v_said -> 'data' ->> 'date')::date IS NOT NULL
                         AND (v_said -> 'data' ->> 'knownOn')::date IS NOT NULL, false)
        THEN 'a calendar takes holidays alone, each with its day, title, source and the day it was known'
    END;
    IF v_fault IS NOT NULL THEN
      RAISE invalid_parameter_value USING MESSAGE =
        format('An event of %s is refused: %s.', left(p_stream, 80), v_fault);
    END IF;
  END
  $$`;

const DEFINER = `
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off
  SET lock_timeout = '10s'`;

/** As it was made, and: each event is one that can be read, and those of a command follow each other. */
const APPEND = `
  CREATE OR REPLACE FUNCTION event_log.append(
    p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[],
    p_types text[], p_schema_versions integer[], p_bodies bytea[]
  ) RETURNS bigint ${DEFINER} AS $$
  DECLARE
    v_head    bigint;
    v_hash    bytea;
    v_hashes  bytea[];
    v_events  integer := cardinality(p_bodies);
    v_written integer;
  BEGIN
    FOR i IN 1..v_events LOOP
      PERFORM event_log.refuse_unreadable(p_streams[i], p_versions[i], p_commands[i],
        p_command_seqs[i], p_types[i], p_schema_versions[i], p_bodies[i]);
      IF p_command_seqs[i] > 0
         AND NOT coalesce(i > 1 AND p_streams[i] = p_streams[i - 1]
                          AND p_commands[i] = p_commands[i - 1]
                          AND p_versions[i] = p_versions[i - 1] + 1
                          AND p_command_seqs[i] = p_command_seqs[i - 1] + 1, false) THEN
        RAISE invalid_parameter_value USING MESSAGE =
          format('An event of %s is refused: it does not follow the one before it in its command.',
                 left(p_streams[i], 80));
      END IF;
    END LOOP;

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
  $$`;

const APPEND_ONE = `
  CREATE OR REPLACE FUNCTION event_log.append_one(
    p_stream text, p_version integer, p_command text, p_type text, p_schema_version integer, p_body bytea
  ) RETURNS bigint ${DEFINER} AS $$
  DECLARE
    v_position bigint;
  BEGIN
    PERFORM event_log.refuse_unreadable(p_stream, p_version, p_command, 0, p_type, p_schema_version, p_body);
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
  $$`;

/** When an event was recorded; null where its body does not say so, which then stops no question about others. */
const RECORDED_AT = `
  CREATE OR REPLACE FUNCTION event_log.recorded_at(p_body bytea) RETURNS text
  LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $$
  BEGIN
    RETURN substring(convert_from(p_body, 'UTF8') FROM '"recordedAt":"(${IS_MOMENT.slice(1, -1)})"');
  EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
  END
  $$`;

/** Each member that a reader goes by is there and of its kind; the moment is written in one way alone. */
const REFUSE_ENTRY = `
  CREATE OR REPLACE FUNCTION read_log.refuse_unreadable(p_body bytea)
  RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
  DECLARE
    v_said  jsonb;
    v_fault text;
  BEGIN
    IF octet_length(p_body) > 4194304 THEN
      RAISE invalid_parameter_value USING MESSAGE =
        format('An entry of the read log is refused: it has %s bytes, and 4194304 is the most.',
               octet_length(p_body));
    END IF;
    v_said := convert_from(p_body, 'UTF8')::jsonb;
    v_fault := CASE
      WHEN jsonb_typeof(v_said) <> 'object' THEN 'it is no JSON object'
      WHEN jsonb_typeof(v_said -> 'at') IS DISTINCT FROM 'string'
        OR v_said ->> 'at' !~ '${IS_MOMENT}' OR (v_said ->> 'at')::timestamptz IS NULL
        THEN '"at" is no moment'
      WHEN EXISTS (SELECT FROM unnest('{actor,via,operation,what}'::text[]) AS m
                    WHERE jsonb_typeof(v_said -> m) IS DISTINCT FROM 'string')
        THEN '"actor", "via", "operation" or "what" is no text'
      WHEN EXISTS (SELECT FROM unnest('{force,refusal,purpose,correlationId}'::text[]) AS m
                    WHERE coalesce(jsonb_typeof(v_said -> m), '') NOT IN ('string', 'null'))
        THEN '"force", "refusal", "purpose" or "correlationId" is neither a text nor null'
      WHEN EXISTS (SELECT FROM unnest('{cases,roles,recipients}'::text[]) AS m
                    WHERE jsonb_typeof(v_said -> m) IS DISTINCT FROM 'array')
        OR jsonb_path_exists(v_said, 'strict $.cases[*] ? (@.type() != "string")', '{}', true)
        OR jsonb_path_exists(v_said, 'strict $.roles[*] ? (@.type() != "string")', '{}', true)
        OR jsonb_path_exists(v_said, 'strict $.recipients[*] ? (@.type() != "string")', '{}', true)
        THEN '"cases", "roles" or "recipients" is no list of texts'
      WHEN jsonb_typeof(v_said -> 'filter') IS DISTINCT FROM 'object' THEN '"filter" is no object'
      WHEN jsonb_typeof(v_said -> 'part') IS DISTINCT FROM 'number'
        OR jsonb_typeof(v_said -> 'parts') IS DISTINCT FROM 'number'
        OR v_said ->> 'part' !~ '^[1-9][0-9]{0,8}$' OR v_said ->> 'parts' !~ '^[1-9][0-9]{0,8}$'
        THEN '"part" or "parts" is no number from 1'
    END;
    IF v_fault IS NOT NULL THEN
      RAISE invalid_parameter_value USING MESSAGE =
        format('An entry of the read log is refused: %s.', v_fault);
    END IF;
  END
  $$`;

const READ_LOG_APPEND = `
  CREATE OR REPLACE FUNCTION read_log.append(p_bodies bytea[]) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET lock_timeout = '10s' AS $$
  DECLARE
    v_number bigint;
    v_hash   bytea;
    v_hashes bytea[];
    v_count  integer := cardinality(p_bodies);
  BEGIN
    FOR i IN 1..v_count LOOP
      PERFORM read_log.refuse_unreadable(p_bodies[i]);
    END LOOP;

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
  $$`;
