import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * One key a person a case, apart from the log so that it is backed up apart and for a shorter time.
 * A key is made once and destroyed once; the row stays, so that none is ever made in its place.
 */
export class Keyring1790000000110 implements MigrationInterface {
  readonly name = 'Keyring1790000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA keyring;

      CREATE TABLE keyring.key (
        stream       text COLLATE "C" NOT NULL,
        subject      text COLLATE "C" NOT NULL,
        key          bytea CHECK (octet_length(key) = 32),
        created_at   timestamptz NOT NULL,
        destroyed_at timestamptz,
        PRIMARY KEY (stream, subject),
        CHECK ((key IS NULL) = (destroyed_at IS NOT NULL))
      );

      CREATE FUNCTION keyring.only_destroyed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.key IS NOT NULL AND NEW.key IS NULL
           AND (NEW.stream, NEW.subject, NEW.created_at) = (OLD.stream, OLD.subject, OLD.created_at) THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'A key is made once and destroyed once: % is refused.', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END
      $$;
      CREATE TRIGGER only_destroyed BEFORE UPDATE OR DELETE ON keyring.key
        FOR EACH ROW EXECUTE FUNCTION keyring.only_destroyed();
      CREATE TRIGGER never_emptied BEFORE TRUNCATE ON keyring.key
        FOR EACH STATEMENT EXECUTE FUNCTION keyring.only_destroyed();

      GRANT USAGE ON SCHEMA keyring TO tipstaff_app;
      GRANT SELECT, INSERT, UPDATE (key, destroyed_at) ON keyring.key TO tipstaff_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA keyring CASCADE');
  }
}
