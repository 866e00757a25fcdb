import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { caseFactTable, caseListTable } from './case-list/case-list.projection';
import { figureCaseTable, figureContributionTable } from './figures/figure.projection';
import { obligationTable } from './obligations/obligation.projection';
import { OpccInSight1790000002120 } from './outside-readers/opcc-in-sight.migration';
import { OutsideReaders1790000001110 } from './outside-readers/outside-readers.migration';
import { CaseRestriction1790000002000 } from './restrictions/case-restriction.migration';
import { createIndexes, createTable, READ_MODEL } from './runner/projection-table';
import { Projections1790000000200 } from './runner/projection.migration';
import { SavedLists1790000000410 } from './saved-lists/saved-list.migration';

/**
 * Parts of a reference are found by their trigrams. Before the tables, whose index needs it; the owner
 * of a database may add it, it is part of PostgreSQL's own contrib, and `migrate` asks for it first.
 */
class Trigrams1790000000205 implements MigrationInterface {
  readonly name = 'Trigrams1790000000205';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  }

  /** Stays: another application may use it by now. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

const FIRST_TABLES = [
  caseListTable,
  caseFactTable,
  obligationTable,
  figureCaseTable,
  figureContributionTable,
];

/**
 * Makes the tables as the projections declare them now. What they declare later needs no migration:
 * a raised version makes the next start rebuild them. Of tipstaff_app, as there was no other role yet.
 */
class ReadModels1790000000210 implements MigrationInterface {
  readonly name = 'ReadModels1790000000210';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of FIRST_TABLES) {
      await runner.query(createTable(READ_MODEL, table));
      for (const statement of createIndexes(READ_MODEL, table)) await runner.query(statement);
      await runner.query(`ALTER TABLE ${READ_MODEL}.${table.name} OWNER TO tipstaff_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...FIRST_TABLES].reverse()) {
      await runner.query(`DROP TABLE IF EXISTS read_model.${name}`);
    }
  }
}

/** For libs/platform, which runs the migrations of every library. */
export const readModelMigrations = [
  Projections1790000000200,
  Trigrams1790000000205,
  ReadModels1790000000210,
  SavedLists1790000000410,
  OutsideReaders1790000001110,
  CaseRestriction1790000002000,
  OpccInSight1790000002120,
] as const;
