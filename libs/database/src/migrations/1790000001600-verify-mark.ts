import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * How far the last run that verified the record came, so that one that was cut off can go on. It proves
 * nothing: whoever can change the log can change this row, so it is believed only when asked.
 */
export class VerifyMark1790000001600 implements MigrationInterface {
  readonly name = 'VerifyMark1790000001600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_log.verify_mark (
        only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        position    bigint NOT NULL,
        hash        bytea NOT NULL,
        verified_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON event_log.verify_mark TO tipstaff_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event_log.verify_mark');
  }
}
