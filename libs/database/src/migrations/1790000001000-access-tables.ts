import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who is signed in, and who is about to be. Of what a browser holds only the digest is here: whoever
 * reads these tables can not go on as anybody.
 */
export class AccessTables1790000001000 implements MigrationInterface {
  readonly name = 'AccessTables1790000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA access;

      CREATE TABLE access.session (
        digest     bytea PRIMARY KEY CHECK (octet_length(digest) = 32),
        actor_id   text NOT NULL,
        name       text,
        roles      text[] NOT NULL,
        -- Null: every force.
        forces     text[],
        created_at timestamptz NOT NULL,
        seen_at    timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_of_actor ON access.session (actor_id);

      CREATE TABLE access.pending_sign_in (
        digest     bytea PRIMARY KEY CHECK (octet_length(digest) = 32),
        state      text NOT NULL,
        nonce      text NOT NULL,
        verifier   text NOT NULL,
        return_to  text NOT NULL,
        expires_at timestamptz NOT NULL
      );

      GRANT USAGE ON SCHEMA access TO tipstaff_app;
      GRANT SELECT, INSERT, DELETE, UPDATE (seen_at) ON access.session TO tipstaff_app;
      GRANT SELECT, INSERT, DELETE ON access.pending_sign_in TO tipstaff_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA access CASCADE');
  }
}
