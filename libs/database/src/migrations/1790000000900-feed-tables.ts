import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Calendar feeds and what each has shown. Not a projection: calendars were told it, and nothing but
 * this remembers by which sequence. The address itself is stored nowhere.
 */
export class FeedTables1790000000900 implements MigrationInterface {
  readonly name = 'FeedTables1790000000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA feed;

      CREATE TABLE feed.feed (
        id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        force        text NOT NULL,
        title        text NOT NULL,
        -- Null: whoever owns it, by any rule, in any type of case.
        owners       text[],
        rules        text[],
        types        text[],
        made_by      text NOT NULL,
        made_at      timestamptz NOT NULL,
        last_read_at timestamptz,
        secret_hash  bytea NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
        version      integer NOT NULL DEFAULT 1
      );
      CREATE INDEX feed_of_force ON feed.feed (force, title, id);

      CREATE TABLE feed.entry (
        feed_id    uuid NOT NULL REFERENCES feed.feed (id) ON DELETE CASCADE,
        obligation text COLLATE "C" NOT NULL,
        day        date NOT NULL,
        words      jsonb NOT NULL,
        status     text NOT NULL CHECK (status IN ('confirmed', 'cancelled')),
        sequence   integer NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (feed_id, obligation)
      );

      GRANT USAGE ON SCHEMA feed TO tipstaff_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON feed.feed TO tipstaff_app;
      GRANT SELECT, INSERT, UPDATE ON feed.entry TO tipstaff_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA feed CASCADE');
  }
}
