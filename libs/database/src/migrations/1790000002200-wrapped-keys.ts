import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A key stands wrapped by a key-encryption key, and may be wrapped anew. One from before stands as it
 * is until `tipstaff keys rotate` wraps it. A destroyed key can not come back.
 */
export class WrappedKeys1790000002200 implements MigrationInterface {
  readonly name = 'WrappedKeys1790000002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE keyring.key
        DROP CONSTRAINT key_key_check,
        ADD COLUMN wrapped_by text COLLATE "C",
        ADD CONSTRAINT whole_key CHECK (wrapped_by IS NOT NULL OR key IS NULL OR octet_length(key) = 32),
        ADD CONSTRAINT wrapped_key CHECK (wrapped_by IS NULL OR octet_length(key) > 32);

      CREATE OR REPLACE FUNCTION keyring.only_destroyed() RETURNS trigger LANGUAGE plpgsql AS $$
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

      GRANT UPDATE (wrapped_by) ON keyring.key TO tipstaff_app;
    `);
  }

  /** Refused by the check on the length while any key is wrapped: nothing could open it any more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE keyring.key
        DROP CONSTRAINT whole_key, DROP CONSTRAINT wrapped_key,
        ADD CONSTRAINT key_key_check CHECK (octet_length(key) = 32),
        DROP COLUMN wrapped_by;

      CREATE OR REPLACE FUNCTION keyring.only_destroyed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.key IS NOT NULL AND NEW.key IS NULL
           AND (NEW.stream, NEW.subject, NEW.created_at) = (OLD.stream, OLD.subject, OLD.created_at) THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'A key is made once and destroyed once: % is refused.', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END
      $$;
    `);
  }
}
