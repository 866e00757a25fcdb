import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What people keep for themselves. Not in the log: that somebody likes to look at something is no
 * fact of a case, nobody is held to it, and it may be changed and thrown away without a trace. Not a
 * read model either: nothing could make it anew.
 */
export class SavedLists1790000000410 implements MigrationInterface {
  readonly name = 'SavedLists1790000000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA preference;

      CREATE TABLE preference.saved_list (
        id      uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        owner   text NOT NULL,
        name    text NOT NULL,
        shared  boolean NOT NULL,
        force   text NOT NULL,
        target  text NOT NULL CHECK (target IN ('cases', 'obligations')),
        query   text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        -- Also finds an owner's own; the shared ones of a force are few enough to be looked through.
        UNIQUE (owner, name)
      );

      GRANT USAGE ON SCHEMA preference TO tipstaff_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON preference.saved_list TO tipstaff_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA preference CASCADE');
  }
}
