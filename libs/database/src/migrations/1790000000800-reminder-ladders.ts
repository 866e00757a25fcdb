import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Ladders as data, mails of several kinds, the days that were accounted for, and the witness. */
export class ReminderLadders1790000000800 implements MigrationInterface {
  readonly name = 'ReminderLadders1790000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reminder.digest
        ADD kind text NOT NULL DEFAULT 'digest'
            CHECK (kind IN ('digest', 'urgent', 'daily-line', 'canary')),
        ADD sequence integer NOT NULL DEFAULT 1,
        -- What a mail that is not made of reminders is about.
        ADD subject jsonb,
        -- When it came into the state that it has, if that is the end of it or unknown.
        ADD settled_at timestamptz,
        ADD asked_at timestamptz,
        ADD times_asked integer NOT NULL DEFAULT 0,
        ADD accounted_on date,
        -- Held for sent by a database that was put back: its reference is made again, and may differ.
        ADD in_doubt boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT digest_force_recipient_on_key,
        ADD CONSTRAINT digest_of_day UNIQUE (force, recipient, "on", kind, sequence);
      -- Mails whose lot is not certain, and those that no daily line has counted yet: few among years.
      CREATE INDEX digest_unknown ON reminder.digest (id) WHERE state = 'unknown';
      CREATE INDEX digest_unaccounted ON reminder.digest (force, "on") WHERE accounted_on IS NULL;
      -- Those of earlier releases were never to be in a daily line.
      UPDATE reminder.digest SET accounted_on = "on" WHERE state NOT IN ('pending', 'sending');

      ALTER TABLE reminder.reminder
        DROP CONSTRAINT reminder_recipient_as_check,
        ADD CONSTRAINT reminder_recipient_as_check CHECK
            (recipient_as IN ('owner', 'deputy', 'supervisor', 'head-of-psd', 'opcc-contact')),
        ADD stands_in_for text,
        ADD told jsonb;
      -- Rungs after the day were weeks, and are working days.
      UPDATE reminder.reminder
         SET rung = 'after-' || (substr(rung, 7)::integer * 5)
       WHERE rung LIKE 'after-%';

      -- The days on which the digests of a force were planned: once a day, however often it is looked.
      CREATE TABLE reminder.day (
        force    text NOT NULL,
        "on"     date NOT NULL,
        swept_at timestamptz NOT NULL,
        -- Due, and without a row after they were added: nothing but a fault makes this other than 0.
        missed   integer NOT NULL,
        PRIMARY KEY (force, "on")
      );
      CREATE TABLE reminder.daily_line (
        force        text NOT NULL,
        "on"         date NOT NULL,
        since        timestamptz,
        accounted_at timestamptz NOT NULL,
        due          integer NOT NULL,
        sent         integer NOT NULL,
        skipped      integer NOT NULL,
        failed       integer NOT NULL,
        unknown      integer NOT NULL,
        waiting      integer NOT NULL,
        missed       integer NOT NULL,
        PRIMARY KEY (force, "on")
      );
      -- One row: what the database was when reminders last went out of it.
      CREATE TABLE reminder.witness (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        identity text NOT NULL,
        seen_at  timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON reminder.day, reminder.daily_line, reminder.witness
         TO tipstaff_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reminder.day, reminder.daily_line, reminder.witness;
      DELETE FROM reminder.reminder USING reminder.digest
       WHERE digest.id = reminder.digest_id AND digest.kind <> 'digest';
      DELETE FROM reminder.digest WHERE kind <> 'digest';
      UPDATE reminder.reminder
         SET rung = 'after-' || greatest(1, substr(rung, 7)::integer / 5)
       WHERE rung LIKE 'after-%' AND substr(rung, 7)::integer % 5 = 0;
      UPDATE reminder.reminder SET recipient_as = 'owner'
       WHERE recipient_as NOT IN ('owner', 'head-of-psd');
      ALTER TABLE reminder.reminder
        DROP CONSTRAINT reminder_recipient_as_check,
        ADD CONSTRAINT reminder_recipient_as_check CHECK (recipient_as IN ('owner', 'head-of-psd')),
        DROP stands_in_for,
        DROP told;
      ALTER TABLE reminder.digest
        DROP CONSTRAINT digest_of_day,
        ADD CONSTRAINT digest_force_recipient_on_key UNIQUE (force, recipient, "on"),
        DROP kind, DROP sequence, DROP subject, DROP settled_at, DROP asked_at, DROP times_asked, DROP accounted_on,
        DROP in_doubt;
    `);
  }
}
