import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What nobody could read is refused as before, at half the price: the events of a call are looked at by one
 * call, a name, a day or a moment that the event before had as well is not looked at again, and a pattern that
 * counted is one that does not, with the length beside it.
 */
export class EventsAreLookedAtTogether1795958000000 implements MigrationInterface {
  readonly name = 'EventsAreLookedAtTogether1795958000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFUSE_EVENTS);
    await runner.query(APPEND_TOGETHER);
    await runner.query(APPEND_ALONE);
    await runner.query(`
      DROP FUNCTION event_log.refuse_unreadable(text, integer, text, integer, text, integer, bytea);
      REVOKE ALL ON FUNCTION event_log.refuse_unreadable FROM PUBLIC`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(REFUSE_EVENT_BEFORE);
    await runner.query(APPEND_BEFORE);
    await runner.query(APPEND_ONE_BEFORE);
    await runner.query(`
      DROP FUNCTION event_log.refuse_unreadable(text[], integer[], text[], integer[], text[], integer[], bytea[]);
      REVOKE ALL ON FUNCTION event_log.refuse_unreadable FROM PUBLIC`);
  }
}

/** Digits between the marks, and by LIKE each mark in its place: a pattern that counts costs four times as much. */
const isDay = (text: string): string =>
  `(${text} LIKE '____-__-__' AND ${text} ~ '^[0-9]+-[0-9]+-[0-9]+$' AND ${text}::date IS NOT NULL)`;

/** Of hours and seconds past the last one, a timestamp takes 24 and 60 alone; it refuses the others itself. */
const isMoment = (text: string): string => `
  (translate(${text}, '123456789', '000000000') = '0000-00-00T00:00:00.000Z'
   AND ${text} NOT LIKE '%T24%' AND ${text} NOT LIKE '%:60.%' AND ${text}::timestamptz IS NOT NULL)`;

const isKind = (member: string, kind: string): string =>
  `jsonb_typeof(v_said -> '${member}') IS NOT DISTINCT FROM '${kind}'`;

/** True where the event before had the same, which then was looked at. */
const asBefore = (array: string): string => `coalesce(${array}[i] = ${array}[i - 1], false)`;

/**
 * jsonb holds neither NUL nor half a character, both of which a text of the record may escape: they are
 * replaced in what is looked at, and in nothing that is kept.
 */
const REFUSE_EVENTS = `
  CREATE FUNCTION event_log.refuse_unreadable(
    p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[],
    p_types text[], p_schema_versions integer[], p_bodies bytea[]
  ) RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
  DECLARE
    v_text           text;
    v_said           jsonb;
    v_fault          text;
    v_on             text;
    v_entered        text;
    v_recorded       text;
    v_on_before      text;
    v_entered_before text;
    v_moment_before  text;
  BEGIN
    FOR i IN 1..cardinality(p_bodies) LOOP
      IF octet_length(p_bodies[i]) > 16777216 THEN
        RAISE invalid_parameter_value USING MESSAGE =
          format('An event of %s is refused: its body has %s bytes, and 16777216 is the most.',
                 left(p_streams[i], 80), octet_length(p_bodies[i]));
      END IF;
      v_text := convert_from(p_bodies[i], 'UTF8');
      IF v_text LIKE '%\\\\u%' THEN
        v_text := regexp_replace(v_text, '\\\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\\\ufffd', 'g');
      END IF;
      v_said := v_text::jsonb;
      v_on := v_said ->> 'on';
      v_entered := v_said ->> 'enteredOn';
      v_recorded := v_said ->> 'recordedAt';
      v_fault := CASE
        WHEN jsonb_typeof(v_said) <> 'object' THEN 'its body is no JSON object'
        WHEN NOT ${asBefore('p_streams')}
          AND (p_streams[i] !~ '^[a-z][a-z0-9-]*:[^:[:cntrl:]]+:[^[:cntrl:]]+$' OR length(p_streams[i]) > 400)
          THEN 'its stream is no name of one (kind:force:reference, at most 400 characters)'
        WHEN NOT ${asBefore('p_types')}
          AND (p_types[i] !~ '^[a-z][a-z0-9-]*[.][a-z0-9][a-z0-9.-]*$' OR length(p_types[i]) > 400)
          THEN 'its type is no name of one (kind.what-happened, at most 400 characters)'
        WHEN NOT ${asBefore('p_commands')}
          AND (p_commands[i] !~ '^[^[:cntrl:]]+$' OR length(p_commands[i]) > 400)
          THEN 'its command id is empty, too long, or has a control character in it'
        WHEN NOT (p_versions[i] >= 1 AND p_schema_versions[i] >= 1 AND p_command_seqs[i] >= 0)
          THEN 'its version, schema version or place in the command is none'
        WHEN (v_said ->> 'stream') IS DISTINCT FROM p_streams[i]
          OR (v_said ->> 'type') IS DISTINCT FROM p_types[i]
          OR (v_said ->> 'commandId') IS DISTINCT FROM p_commands[i]
          OR NOT ${isKind('commandId', 'string')}
          OR (v_said -> 'version') IS DISTINCT FROM to_jsonb(p_versions[i])
          OR (v_said -> 'schemaVersion') IS DISTINCT FROM to_jsonb(p_schema_versions[i])
          OR (v_said -> 'commandSeq') IS DISTINCT FROM to_jsonb(p_command_seqs[i])
          THEN 'its body says something else than its stream, version, type, schema version or command'
        WHEN NOT ${isKind('data', 'object')} THEN 'its "data" is no object'
        WHEN NOT ${isKind('actor', 'string')}
          OR NOT ${isKind('commandHash', 'string')}
          OR NOT ${isKind('correlationId', 'string')}
          OR coalesce(jsonb_typeof(v_said -> 'causationId'), '') NOT IN ('string', 'null')
          THEN 'its "actor", "commandHash", "correlationId" or "causationId" is no text'
        WHEN NOT coalesce(v_on = v_on_before AND v_entered = v_entered_before, false)
          AND NOT (${isKind('on', 'string')} AND ${isKind('enteredOn', 'string')}
                   AND ${isDay('v_on')} AND ${isDay('v_entered')})
          THEN 'its "on" or "enteredOn" is no day'
        WHEN v_recorded IS NULL
          OR v_recorded IS DISTINCT FROM v_moment_before
             AND NOT (${isKind('recordedAt', 'string')} AND ${isMoment('v_recorded')})
          THEN 'its "recordedAt" is no moment'
        WHEN v_said ? 'secret'
          AND NOT coalesce(jsonb_typeof(v_said -> 'secret' -> 'box') = 'string'
                           AND jsonb_typeof(v_said -> 'secret' -> 'subject') = 'string'
                           AND v_said -> 'secret' ->> 'subject' ~ '^[^[:cntrl:]]+$'
                           AND length(v_said -> 'secret' ->> 'subject') <= 400
                           AND v_said -> 'secret' ->> 'box' ~ '^[A-Za-z0-9+/]+={0,2}$'
                           AND length(rtrim(v_said -> 'secret' ->> 'box', '=')) >= 38, false)
          THEN 'its "secret" is no sealed box of a subject'
        -- By it every date is reckoned: one that nobody can read would stop every list.
        WHEN starts_with(p_streams[i], 'calendar:')
          AND NOT coalesce(p_types[i] = 'calendar.holiday-added' AND p_schema_versions[i] = 1
                           AND jsonb_typeof(v_said -> 'data' -> 'title') = 'string'
                           AND jsonb_typeof(v_said -> 'data' -> 'source') = 'string'
                           AND ${isDay(`(v_said -> 'data' ->> 'date')`)}
                           AND ${isDay(`(v_said -> 'data' ->> 'knownOn')`)}, false)
          THEN 'a calendar takes holidays alone, each with its day, title, source and the day it was known'
        WHEN p_command_seqs[i] > 0
          AND NOT coalesce(i > 1 AND p_streams[i] = p_streams[i - 1]
                           AND p_commands[i] = p_commands[i - 1]
                           AND p_versions[i] = p_versions[i - 1] + 1
                           AND p_command_seqs[i] = p_command_seqs[i - 1] + 1, false)
          THEN 'it does not follow the one before it in its command'
      END;
      IF v_fault IS NOT NULL THEN
        RAISE invalid_parameter_value USING MESSAGE =
          format('An event of %s is refused: %s.', left(p_streams[i], 80), v_fault);
      END IF;
      v_on_before := v_on;
      v_entered_before := v_entered;
      v_moment_before := v_recorded;
    END LOOP;
  END
  $$`;

const DEFINER = `
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off
  SET lock_timeout = '10s'`;

const APPEND_TOGETHER = `
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
    PERFORM event_log.refuse_unreadable(
      p_streams, p_versions, p_commands, p_command_seqs, p_types, p_schema_versions, p_bodies);

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

const APPEND_ALONE = `
  CREATE OR REPLACE FUNCTION event_log.append_one(
    p_stream text, p_version integer, p_command text, p_type text, p_schema_version integer, p_body bytea
  ) RETURNS bigint ${DEFINER} AS $$
  DECLARE
    v_position bigint;
  BEGIN
    PERFORM event_log.refuse_unreadable(ARRAY[p_stream], ARRAY[p_version], ARRAY[p_command], ARRAY[0],
      ARRAY[p_type], ARRAY[p_schema_version], ARRAY[p_body]);
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

// What goes back.

const DAY_BEFORE = String.raw`^\d{4}-\d{2}-\d{2}$`;
const MOMENT_BEFORE = String.raw`^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$`;

const REFUSE_EVENT_BEFORE = `
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
        OR v_said ->> 'on' !~ '${DAY_BEFORE}' OR v_said ->> 'enteredOn' !~ '${DAY_BEFORE}'
        OR (v_said ->> 'on')::date IS NULL OR (v_said ->> 'enteredOn')::date IS NULL
        THEN 'its "on" or "enteredOn" is no day'
      WHEN jsonb_typeof(v_said -> 'recordedAt') IS DISTINCT FROM 'string'
        OR v_said ->> 'recordedAt' !~ '${MOMENT_BEFORE}'
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
                         AND v_said -> 'data' ->> 'date' ~ '${DAY_BEFORE}'
                         AND v_said -> 'data' ->> 'knownOn' ~ '${DAY_BEFORE}'
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

const APPEND_BEFORE = `
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

const APPEND_ONE_BEFORE = `
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
