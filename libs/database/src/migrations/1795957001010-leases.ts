import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who does what one process does at a time, as rows. An advisory lock can be taken by any login of the
 * database, and whoever held the sweeper's had silenced every reminder; a row is written by those alone
 * who may.
 */
export class Leases1795957001010 implements MigrationInterface {
  readonly name = 'Leases1795957001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA work;

      CREATE TABLE work.lease (
        name       text COLLATE "C" PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_:-]{0,99}$'),
        -- For people: which process, and since when.
        holder     text NOT NULL CHECK (length(holder) BETWEEN 1 AND 200),
        taken_at   timestamptz NOT NULL,
        -- By the clock of the database. One that lies farther off than any lease lasts has ended as well.
        expires_at timestamptz NOT NULL,
        -- Goes up with each taking: whoever holds an older one holds nothing.
        fence      bigint NOT NULL CHECK (fence >= 0),
        -- When the work that it stands for was last done to its end, and by whom; null before.
        done_at    timestamptz,
        done_by    text
      );

      GRANT USAGE ON SCHEMA work TO tipstaff_app, tipstaff_worker;
      GRANT SELECT, INSERT, UPDATE ON work.lease TO tipstaff_app, tipstaff_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA work CASCADE');
  }
}
