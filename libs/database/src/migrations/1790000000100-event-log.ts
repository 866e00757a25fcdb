import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The log and the only way into it. tipstaff_app may read and may call the append functions;
 * nobody may change or remove a row, the owner included.
 */
export class EventLog1790000000100 implements MigrationInterface {
  readonly name = 'EventLog1790000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLE);
    await runner.query(TABLES);
    await runner.query(APPEND);
    await runner.query(APPEND_ONE);
    await runner.query(APPEND_CHECKED);
    await runner.query(GRANTS);
  }

  /** The role stays: it belongs to the cluster, and other databases may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA event_log CASCADE');
  }
}

/**
 * Roles belong to the cluster, migrations to a database: several databases may get here at once, and
 * no lock is common to them. The loser of a race finds the role made, which is what it wanted.
 */
const ROLE = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tipstaff_app') THEN
      CREATE ROLE tipstaff_app NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END
  $$;
  DO $$
  BEGIN
    IF NOT pg_has_role(current_user, 'tipstaff_app', 'MEMBER') THEN
      BEGIN
        EXECUTE format('GRANT tipstaff_app TO %I', current_user);
      EXCEPTION WHEN OTHERS THEN
        -- Two grants at once: "tuple concurrently updated", which has no code of its own.
        IF NOT pg_has_role(current_user, 'tipstaff_app', 'MEMBER') THEN
          RAISE;
        END IF;
      END;
    END IF;
  END
  $$`;

const TABLES = `
  CREATE SCHEMA event_log;

  -- The columns are what is looked up; the record is the body, and the chain covers its bytes.
  CREATE TABLE event_log.event (
    position       bigint NOT NULL PRIMARY KEY,
    stream         text COLLATE "C" NOT NULL,
    version        integer NOT NULL,
    type           text COLLATE "C" NOT NULL,
    schema_version integer NOT NULL,
    command_id     text COLLATE "C" NOT NULL,
    command_seq    integer NOT NULL,
    body           bytea NOT NULL,
    hash           bytea NOT NULL,
    UNIQUE (stream, version),
    UNIQUE (command_id, command_seq)
  );

  -- Half of every page is left free: each append rewrites this row, and finds room beside it.
  CREATE TABLE event_log.head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    position bigint NOT NULL,
    hash     bytea NOT NULL
  ) WITH (fillfactor = 50);
  INSERT INTO event_log.head (position, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

  -- For people. json, not jsonb: a text may hold what jsonb refuses (an escaped NUL).
  CREATE VIEW event_log.event_as_json AS
    SELECT position, convert_from(body, 'UTF8')::json AS event FROM event_log.event;

  CREATE FUNCTION event_log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The record is only ever added to: % on %.% is refused.',
      TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END
  $$;

  CREATE TRIGGER only_ever_added_to
    BEFORE UPDATE OR DELETE OR TRUNCATE ON event_log.event
    FOR EACH STATEMENT EXECUTE FUNCTION event_log.refuse_change();
  CREATE TRIGGER never_removed
    BEFORE DELETE OR TRUNCATE ON event_log.head
    FOR EACH STATEMENT EXECUTE FUNCTION event_log.refuse_change()`;

const PARAMETERS = `
  p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[],
  p_types text[], p_schema_versions integer[], p_bodies bytea[]`;

/**
 * enable_seqscan is off because a plan that was made while the table was tiny would be kept, and
 * would then read the whole log for each event.
 */
const DEFINER = `
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog SET enable_seqscan = off`;

/**
 * Adds events, one array element each, and answers the position of the first. The events of a request
 * follow each other, and \`p_command_seqs\` counts them from 0.
 *
 * The head row is locked first and nothing else happens in the transaction: positions are gapless
 * and in order of commit. That every request fits is assumed, and the unique indexes are the check:
 * one that does not fit makes the whole call fail with unique_violation, and \`append_checked\` then
 * tells which. Looking first cost two index probes an event, a third of the time; catching the
 * violation in here costs a subtransaction.
 */
const APPEND = `
  CREATE FUNCTION event_log.append(${PARAMETERS}) RETURNS bigint ${DEFINER} AS $$
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
  $$`;

/** One event: the same as \`append\` for half the work. The head row is locked by being moved. */
const APPEND_ONE = `
  CREATE FUNCTION event_log.append_one(
    p_stream text, p_version integer, p_command text, p_type text, p_schema_version integer, p_body bytea
  ) RETURNS bigint ${DEFINER} AS $$
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
  $$`;

/**
 * Adds the events of those requests that fit. Answers {first position, outcome, detail, outcome,
 * detail, ...} with a pair for each request:
 *   0 taken · 1 its command id is known, detail the position of that command's first event
 *   2 another version was expected, detail the stream's version.
 * A stream and a command id may come once in a call.
 */
const APPEND_CHECKED = `
  CREATE FUNCTION event_log.append_checked(${PARAMETERS}) RETURNS bigint[] ${DEFINER} AS $$
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
  $$`;

const GRANTS = `
  REVOKE ALL ON FUNCTION event_log.append, event_log.append_one, event_log.append_checked FROM PUBLIC;
  GRANT USAGE ON SCHEMA event_log TO tipstaff_app;
  GRANT SELECT ON event_log.event, event_log.head, event_log.event_as_json TO tipstaff_app;
  GRANT EXECUTE ON FUNCTION event_log.append, event_log.append_one, event_log.append_checked
    TO tipstaff_app`;
