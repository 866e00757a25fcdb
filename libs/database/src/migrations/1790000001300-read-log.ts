import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who read what, and the only way into it. tipstaff_app may add and may read nothing; tipstaff_auditor
 * may read and may add nothing; nobody may change or remove a row, the owner included.
 */
export class ReadLog1790000001300 implements MigrationInterface {
  readonly name = 'ReadLog1790000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLE);
    await runner.query(TABLES);
    await runner.query(APPEND);
    await runner.query(GRANTS);
  }

  /** The role stays: it belongs to the cluster, and other databases may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA read_log CASCADE');
  }
}

const ROLE = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tipstaff_auditor') THEN
      CREATE ROLE tipstaff_auditor NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END
  $$;
  DO $$
  BEGIN
    IF NOT pg_has_role(current_user, 'tipstaff_auditor', 'MEMBER') THEN
      BEGIN
        EXECUTE format('GRANT tipstaff_auditor TO %I', current_user);
      EXCEPTION WHEN OTHERS THEN
        -- Two grants at once: "tuple concurrently updated", which has no code of its own.
        IF NOT pg_has_role(current_user, 'tipstaff_auditor', 'MEMBER') THEN
          RAISE;
        END IF;
      END;
    END IF;
  END
  $$`;

const TABLES = `
  CREATE SCHEMA read_log;

  -- The columns are what is looked up; the record is the body, and the chain covers its bytes.
  CREATE TABLE read_log.entry (
    number    bigint NOT NULL PRIMARY KEY,
    at        timestamptz NOT NULL,
    actor     text COLLATE "C" NOT NULL,
    operation text COLLATE "C" NOT NULL,
    force     text COLLATE "C",
    cases     text[] COLLATE "C" NOT NULL,
    body      bytea NOT NULL,
    hash      bytea NOT NULL
  );
  CREATE INDEX entry_at ON read_log.entry (at);
  CREATE INDEX entry_actor ON read_log.entry (actor, number);
  CREATE INDEX entry_cases ON read_log.entry USING gin (cases);

  -- Half of every page is left free: each addition rewrites this row, and finds room beside it.
  CREATE TABLE read_log.head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    number   bigint NOT NULL,
    hash     bytea NOT NULL
  ) WITH (fillfactor = 50);
  INSERT INTO read_log.head (number, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

  CREATE FUNCTION read_log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The read log is only ever added to: % on %.% is refused.',
      TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END
  $$;
  CREATE TRIGGER only_ever_added_to
    BEFORE UPDATE OR DELETE OR TRUNCATE ON read_log.entry
    FOR EACH STATEMENT EXECUTE FUNCTION read_log.refuse_change();
  CREATE TRIGGER never_removed
    BEFORE DELETE OR TRUNCATE ON read_log.head
    FOR EACH STATEMENT EXECUTE FUNCTION read_log.refuse_change()`;

/**
 * Adds entries, one array element each, and answers the number of the first. The head row is locked
 * first and nothing else happens in the transaction: numbers are gapless and in order of commit. The
 * columns are taken from the body in here, so that no caller can say one thing in each.
 */
const APPEND = `
  CREATE FUNCTION read_log.append(p_bodies bytea[]) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
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
  $$`;

const GRANTS = `
  REVOKE ALL ON FUNCTION read_log.append FROM PUBLIC;
  GRANT USAGE ON SCHEMA read_log TO tipstaff_app, tipstaff_auditor;
  GRANT EXECUTE ON FUNCTION read_log.append TO tipstaff_app;
  GRANT SELECT ON read_log.entry, read_log.head TO tipstaff_auditor`;
