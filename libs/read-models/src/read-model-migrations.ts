import { createProjectionTables, Projections1790000000200 } from '@tipstaff/event-store';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { caseFactTable, caseListTable } from './case-list/case-list.projection';
import { figureCaseTable, figureContributionTable } from './figures/figure.projection';
import { obligationTable } from './obligations/obligation.projection';
import { SavedLists1790000000410 } from './saved-lists/saved-list.migration';

/**
 * Makes the tables as the projections declare them now. What they declare later needs no migration:
 * a raised version makes the next start rebuild them.
 */
class ReadModels1790000000210 implements MigrationInterface {
  readonly name = 'ReadModels1790000000210';

  async up(runner: QueryRunner): Promise<void> {
    await createProjectionTables(runner, [
      caseListTable,
      caseFactTable,
      obligationTable,
      figureCaseTable,
      figureContributionTable,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [
      figureContributionTable,
      figureCaseTable,
      obligationTable,
      caseFactTable,
      caseListTable,
    ]) {
      await runner.query(`DROP TABLE IF EXISTS read_model.${name}`);
    }
  }
}

/** For libs/platform, which runs the migrations of every library. */
export const readModelMigrations = [
  Projections1790000000200,
  ReadModels1790000000210,
  SavedLists1790000000410,
] as const;
