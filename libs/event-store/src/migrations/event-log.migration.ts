interface SqlRunner {
  query(sql: string): Promise<unknown>;
}

/**
 * The log and the only way into it. tipstaff_app may read and may call the two append functions;
 * nobody may change or remove a row, the owner included.
 */
export class EventLog1790000000100 {
  readonly name = 'EventLog1790000000100';

  async up(runner: SqlRunner): Promise<void> {
    await runner.query(APP_ROLE);
    await runner.query(TABLES);
    await runner.query(APPEND);
    await runner.query(APPEND_ONE);
    await runner.query(GRANTS);
  }

  /** The role stays: it belongs to the cluster, and other databases may use it. */
  async down(runner: SqlRunner): Promise<void> {
    await runner.query('DROP SCHEMA event_log CASCADE');
  }
}

/**
 * Roles belong to the cluster, migrations to a database: several databases may get here at once, and
 * no lock is common to them. The loser of a race finds the role made, which is what it wanted.
 */
const APP_ROLE = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tipstaff_app') THEN
      BEGIN
        CREATE ROLE tipstaff_app NOLOGIN;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
      END;
    END IF;
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

/**
 * Adds the events of several requests, one array element an event; the events of a request follow
 * each other and \`p_command_seqs\` counts them from 0. Answers {first position} when all were taken,
 * otherwise {first position, outcome, detail, outcome, detail, ...} with a pair for each request:
 *   0 taken · 1 its command id is known, detail the position of that command's first event
 *   2 another version was expected, detail the stream's version.
 * A stream and a command id may come once in a call; a second request for one fails the whole call.
 *
 * The head row is locked first and nothing else happens in the transaction: positions are gapless
 * and in order of commit. It is then assumed that every request fits, and the unique indexes are the
 * check; only when they object is each request looked at, under the same lock. Looking first costs
 * two index probes an event, which was a third of the time.
 *
 * enable_seqscan is off because a plan made while the table was tiny would be kept, and would then
 * read the whole log for each event.
 */
const APPEND = `
  CREATE FUNCTION event_log.append(
    p_streams text[], p_versions integer[], p_commands text[], p_command_seqs integer[],
    p_types text[], p_schema_versions integer[], p_lengths integer[], p_bodies bytea
  ) RETURNS bigint[]
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog SET enable_seqscan = off AS $$
  DECLARE
    v_head      bigint;
    v_head_hash bytea;
    v_position  bigint;
    v_hash      bytea;
    v_events    integer := cardinality(p_lengths);
    v_written   integer;
    v_offset    integer;
    v_request   integer;
    v_outcomes  bigint[];
    v_details   bigint[];
    v_answer    bigint[];
    v_positions bigint[];
    v_bodies    bytea[];
    v_hashes    bytea[];
  BEGIN
    SELECT h.position, h.hash INTO v_head, v_head_hash
      FROM event_log.head h
     WHERE h.only_row
       FOR UPDATE;

    LOOP
      v_position := v_head;
      v_hash := v_head_hash;
      v_offset := 1;
      v_request := 0;
      FOR i IN 1..v_events LOOP
        IF p_command_seqs[i] = 0 THEN
          v_request := v_request + 1;
        END IF;
        v_bodies[i] := substring(p_bodies FROM v_offset FOR p_lengths[i]);
        v_offset := v_offset + p_lengths[i];
        IF v_outcomes IS NULL OR v_outcomes[v_request] = 0 THEN
          v_position := v_position + 1;
          v_hash := sha256(v_hash || int8send(v_position) || v_bodies[i]);
          v_positions[i] := v_position;
          v_hashes[i] := v_hash;
        ELSE
          v_positions[i] := NULL;
          v_hashes[i] := NULL;
        END IF;
      END LOOP;
      IF v_offset <> length(p_bodies) + 1 THEN
        RAISE EXCEPTION 'The lengths of the bodies do not add up to their bytes.';
      END IF;

      BEGIN
        INSERT INTO event_log.event
          (position, stream, version, type, schema_version, command_id, command_seq, body, hash)
        SELECT e.position, e.stream, e.version, e.type, e.schema_version, e.command_id, e.command_seq,
               e.body, e.hash
          FROM unnest(v_positions, p_streams, p_versions, p_types, p_schema_versions,
                      p_commands, p_command_seqs, v_bodies, v_hashes)
            AS e (position, stream, version, type, schema_version, command_id, command_seq, body, hash)
         WHERE e.position IS NOT NULL
           AND (e.command_seq > 0 OR e.version = 1
                OR (SELECT true FROM event_log.event b
                     WHERE b.stream = e.stream AND b.version = e.version - 1));
        GET DIAGNOSTICS v_written = ROW_COUNT;
        IF v_written <> v_position - v_head THEN
          RAISE unique_violation USING MESSAGE = 'A version is missing before one that was offered.';
        END IF;
        IF v_written > 0 THEN
          UPDATE event_log.head SET position = v_position, hash = v_hash WHERE only_row;
        END IF;
        EXIT;
      EXCEPTION WHEN unique_violation THEN
        IF v_outcomes IS NOT NULL THEN
          RAISE;
        END IF;
      END;

      SELECT array_agg(CASE WHEN r.repeated IS NOT NULL THEN 1
                            WHEN r.current <> r.version - 1 THEN 2
                            ELSE 0 END ORDER BY r.number),
             array_agg(coalesce(r.repeated, r.current) ORDER BY r.number)
        INTO v_outcomes, v_details
        FROM (SELECT o.number, o.version,
                     (SELECT c.position FROM event_log.event c
                       WHERE c.command_id = o.command_id AND c.command_seq = 0) AS repeated,
                     coalesce((SELECT s.version FROM event_log.event s
                                WHERE s.stream = o.stream
                                ORDER BY s.version DESC LIMIT 1), 0) AS current
                FROM unnest(p_streams, p_versions, p_commands, p_command_seqs)
                       WITH ORDINALITY AS o (stream, version, command_id, seq, number)
               WHERE o.seq = 0) r;
    END LOOP;

    v_answer := ARRAY[v_head + 1];
    IF v_outcomes IS NOT NULL THEN
      FOR i IN 1..cardinality(v_outcomes) LOOP
        v_answer := v_answer || v_outcomes[i] || v_details[i];
      END LOOP;
    END IF;
    RETURN v_answer;
  END
  $$`;

/**
 * One event: the same answer for half the work of arrays. The head row is locked by being moved;
 * when the event turns out not to fit, that is undone and \`append\` finds out why.
 */
const APPEND_ONE = `
  CREATE FUNCTION event_log.append_one(
    p_stream text, p_version integer, p_command text, p_type text, p_schema_version integer, p_body bytea
  ) RETURNS bigint[]
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog SET enable_seqscan = off AS $$
  DECLARE
    v_position bigint;
  BEGIN
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
        RAISE unique_violation;
      END IF;
      RETURN ARRAY[v_position];
    EXCEPTION WHEN unique_violation THEN
      NULL;
    END;
    RETURN event_log.append(ARRAY[p_stream], ARRAY[p_version], ARRAY[p_command], ARRAY[0],
                            ARRAY[p_type], ARRAY[p_schema_version], ARRAY[length(p_body)], p_body);
  END
  $$`;

const GRANTS = `
  REVOKE ALL ON FUNCTION event_log.append, event_log.append_one FROM PUBLIC;
  GRANT USAGE ON SCHEMA event_log TO tipstaff_app;
  GRANT SELECT ON event_log.event, event_log.head, event_log.event_as_json TO tipstaff_app;
  GRANT EXECUTE ON FUNCTION event_log.append, event_log.append_one TO tipstaff_app`;
