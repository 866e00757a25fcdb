import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A role for each process, with what it needs and nothing else (docs/adr/0017). tipstaff_worker makes the
 * tables of the read models, so they are its own; tipstaff_app, the command line's, may do the same.
 */
export class ProcessRoles1790000002100 implements MigrationInterface {
  readonly name = 'ProcessRoles1790000002100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLES);
    await runner.query(OF_WORKER);
    await runner.query(APPENDING);
    await runner.query(API);
    await runner.query(WORKER);
  }

  /** The roles stay: they belong to the cluster, and other databases may use them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${ownedBy('tipstaff_app')};
      DROP OWNED BY tipstaff_api, tipstaff_worker`);
  }
}

const ROLES = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tipstaff_api') THEN
      CREATE ROLE tipstaff_api NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END
  $$;
  DO $$
  BEGIN
    IF NOT pg_has_role(current_user, 'tipstaff_api', 'MEMBER') THEN
      BEGIN
        EXECUTE format('GRANT tipstaff_api TO %I', current_user);
      EXCEPTION WHEN OTHERS THEN
        -- Two grants at once: "tuple concurrently updated", which has no code of its own.
        IF NOT pg_has_role(current_user, 'tipstaff_api', 'MEMBER') THEN
          RAISE;
        END IF;
      END;
    END IF;
  END
  $$;
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tipstaff_worker') THEN
      CREATE ROLE tipstaff_worker NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END
  $$;
  DO $$
  BEGIN
    IF NOT pg_has_role(current_user, 'tipstaff_worker', 'MEMBER') THEN
      BEGIN
        EXECUTE format('GRANT tipstaff_worker TO %I', current_user);
      EXCEPTION WHEN OTHERS THEN
        -- Two grants at once: "tuple concurrently updated", which has no code of its own.
        IF NOT pg_has_role(current_user, 'tipstaff_worker', 'MEMBER') THEN
          RAISE;
        END IF;
      END;
    END IF;
  END
  $$;
  DO $$
  BEGIN
    IF NOT pg_has_role('tipstaff_app', 'tipstaff_worker', 'MEMBER') THEN
      BEGIN
        EXECUTE format('GRANT tipstaff_worker TO %I', 'tipstaff_app');
      EXCEPTION WHEN OTHERS THEN
        -- Two grants at once: "tuple concurrently updated", which has no code of its own.
        IF NOT pg_has_role('tipstaff_app', 'tipstaff_worker', 'MEMBER') THEN
          RAISE;
        END IF;
      END;
    END IF;
  END
  $$`;

/** Tables of the projections alone: what else stands in the schema keeps its owner. */
const ownedBy = (role: string): string => `
  ALTER SCHEMA read_model OWNER TO ${role};
  ALTER SCHEMA read_model_building OWNER TO ${role};
  DO $$
  DECLARE
    v_table regclass;
  BEGIN
    FOR v_table IN
      SELECT c.oid FROM pg_class c
       WHERE c.relnamespace IN ('read_model'::regnamespace, 'read_model_building'::regnamespace)
         AND c.relkind = 'r' AND c.relowner IN ('tipstaff_app'::regrole, 'tipstaff_worker'::regrole)
    LOOP
      EXECUTE format('ALTER TABLE %s OWNER TO ${role}', v_table);
    END LOOP;
  END
  $$`;

const OF_WORKER = ownedBy('tipstaff_worker');

/** Both add to the record, through its functions, and read it. */
const APPENDING = `
  GRANT USAGE ON SCHEMA event_log, keyring TO tipstaff_api, tipstaff_worker;
  GRANT SELECT ON event_log.event, event_log.head, event_log.event_as_json
    TO tipstaff_api, tipstaff_worker;
  GRANT EXECUTE ON FUNCTION event_log.append, event_log.append_one, event_log.append_checked
    TO tipstaff_api, tipstaff_worker`;

const API = `
  -- Makes keys and opens with them; destroys none, which is the command line's.
  GRANT SELECT, INSERT ON keyring.key TO tipstaff_api;

  GRANT USAGE ON SCHEMA read_model TO tipstaff_api;
  GRANT SELECT ON ALL TABLES IN SCHEMA read_model TO tipstaff_api;

  GRANT USAGE ON SCHEMA preference, feed, access, read_log, reminder TO tipstaff_api;
  GRANT SELECT, INSERT, UPDATE, DELETE ON preference.saved_list, feed.feed, feed.entry
    TO tipstaff_api;
  GRANT SELECT, INSERT, DELETE, UPDATE (seen_at) ON access.session TO tipstaff_api;
  GRANT SELECT, INSERT, DELETE ON access.pending_sign_in TO tipstaff_api;
  GRANT EXECUTE ON FUNCTION read_log.append TO tipstaff_api;

  -- Shows what was told to whom, and settles by hand a mail of which nobody knows whether it went.
  GRANT SELECT ON reminder.digest, reminder.reminder, reminder.day, reminder.daily_line
    TO tipstaff_api;
  GRANT INSERT (id, force, recipient, "on", kind, sequence, attempt),
        UPDATE (state, outcome, settled_at, lease_until, sent_at) ON reminder.digest TO tipstaff_api;
  GRANT UPDATE (digest_id, outcome, code, reason) ON reminder.reminder TO tipstaff_api`;

const WORKER = `
  -- Opens what it has to read; makes no key and destroys none.
  GRANT SELECT ON keyring.key TO tipstaff_worker;
  GRANT USAGE ON SCHEMA reminder, read_log TO tipstaff_worker;
  -- What a mail tells of a case is disclosed by it, and logged.
  GRANT EXECUTE ON FUNCTION read_log.append TO tipstaff_worker;
  GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA reminder TO tipstaff_worker`;
