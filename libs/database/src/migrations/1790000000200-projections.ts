import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Where projections live. Both schemas belong to tipstaff_app, later to tipstaff_worker: a rebuild makes
 * tables in the one and moves them to the other without the owner's rights.
 */
export class Projections1790000000200 implements MigrationInterface {
  readonly name = 'Projections1790000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA read_model AUTHORIZATION tipstaff_app;
      CREATE SCHEMA read_model_building AUTHORIZATION tipstaff_app;

      -- The row is the projection's lock as well. log_hash is that of the event at the position, by
      -- which another log is told apart; fingerprint: what the rows were made with.
      CREATE TABLE read_model.checkpoint (
        projection  text COLLATE "C" PRIMARY KEY,
        position    bigint NOT NULL,
        log_hash    bytea,
        fingerprint text NOT NULL
      );

      CREATE TABLE read_model.parked_case (
        projection text COLLATE "C" NOT NULL,
        stream     text COLLATE "C" NOT NULL,
        position   bigint NOT NULL,
        reason     text NOT NULL,
        PRIMARY KEY (projection, stream)
      );

      ALTER TABLE read_model.checkpoint OWNER TO tipstaff_app;
      ALTER TABLE read_model.parked_case OWNER TO tipstaff_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA read_model_building CASCADE;
      DROP SCHEMA read_model CASCADE;
    `);
  }
}
