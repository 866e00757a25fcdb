import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a feed showed to one person is dropped where it becomes another's who may not see it. */
export class FeedEntriesDropped1790000002010 implements MigrationInterface {
  readonly name = 'FeedEntriesDropped1790000002010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT DELETE ON feed.entry TO tipstaff_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE DELETE ON feed.entry FROM tipstaff_app');
  }
}
