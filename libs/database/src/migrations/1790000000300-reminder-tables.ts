import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Reminders and their digests. Not a projection: rows here are what keeps a mail from going twice. */
export class ReminderTables1790000000300 implements MigrationInterface {
  readonly name = 'ReminderTables1790000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA reminder;

      CREATE TABLE reminder.digest (
        id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        force       text NOT NULL,
        recipient   text NOT NULL,
        "on"        date NOT NULL,
        state       text NOT NULL DEFAULT 'pending'
                    CHECK (state IN ('pending', 'sending', 'sent', 'skipped', 'failed', 'unknown')),
        attempt     integer NOT NULL DEFAULT 0,
        lease_until timestamptz,
        reference   text UNIQUE,
        outcome     text,
        sent_at     timestamptz,
        UNIQUE (force, recipient, "on")
      );
      -- The sweeper asks for the few that are not settled, among years of settled ones.
      CREATE INDEX digest_open ON reminder.digest (state, "on") WHERE state IN ('pending', 'sending');

      CREATE TABLE reminder.reminder (
        number       bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        obligation   text NOT NULL,
        about_on     date NOT NULL,
        rung         text NOT NULL,
        recipient    text NOT NULL,
        recipient_as text NOT NULL CHECK (recipient_as IN ('owner', 'head-of-psd')),
        moved_from   date,
        digest_id    uuid NOT NULL REFERENCES reminder.digest (id),
        outcome      text NOT NULL DEFAULT 'waiting'
                     CHECK (outcome IN ('waiting', 'sent', 'skipped', 'failed', 'unknown')),
        code         text,
        reason       text,
        -- This, and nothing in the queue, is what keeps a reminder from being given twice.
        PRIMARY KEY (obligation, about_on, rung, recipient)
      );
      CREATE INDEX reminder_of_digest ON reminder.reminder (digest_id);
      CREATE INDEX reminder_by_outcome ON reminder.reminder (outcome, number);

      GRANT USAGE ON SCHEMA reminder TO tipstaff_app;
      GRANT SELECT, INSERT, UPDATE ON reminder.digest, reminder.reminder TO tipstaff_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA reminder CASCADE');
  }
}
