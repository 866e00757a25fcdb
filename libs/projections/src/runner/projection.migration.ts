import {
  BUILDING,
  createIndexes,
  createTable,
  type ProjectionTable,
  READ_MODEL,
} from './projection-table';
import { giveRights } from './table-rights';

interface SqlRunner {
  query(sql: string): Promise<unknown>;
}

/**
 * Where projections live. Both schemas belong to tipstaff_app, later to tipstaff_worker: a rebuild makes
 * tables in the one and moves them to the other without the owner's rights.
 */
export class Projections1790000000200 {
  readonly name = 'Projections1790000000200';

  async up(runner: SqlRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA ${READ_MODEL} AUTHORIZATION tipstaff_app;
      CREATE SCHEMA ${BUILDING} AUTHORIZATION tipstaff_app;

      -- The row is the projection's lock as well. log_hash is that of the event at the position, by
      -- which another log is told apart; fingerprint: what the rows were made with.
      CREATE TABLE ${READ_MODEL}.checkpoint (
        projection  text COLLATE "C" PRIMARY KEY,
        position    bigint NOT NULL,
        log_hash    bytea,
        fingerprint text NOT NULL
      );

      CREATE TABLE ${READ_MODEL}.parked_case (
        projection text COLLATE "C" NOT NULL,
        stream     text COLLATE "C" NOT NULL,
        position   bigint NOT NULL,
        reason     text NOT NULL,
        PRIMARY KEY (projection, stream)
      );

      ALTER TABLE ${READ_MODEL}.checkpoint OWNER TO tipstaff_app;
      ALTER TABLE ${READ_MODEL}.parked_case OWNER TO tipstaff_app;
    `);
  }

  async down(runner: SqlRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA ${BUILDING} CASCADE;
      DROP SCHEMA ${READ_MODEL} CASCADE;
    `);
  }
}

/** Makes the tables of a projection, empty and with the rights of every such table; for its migration. */
export async function createProjectionTables(
  runner: SqlRunner,
  tables: readonly ProjectionTable[],
): Promise<void> {
  for (const table of tables) {
    await runner.query(createTable(READ_MODEL, table));
    for (const statement of createIndexes(READ_MODEL, table)) await runner.query(statement);
    for (const statement of giveRights(READ_MODEL, table)) await runner.query(statement);
  }
}
