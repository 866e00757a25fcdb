import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Parts of a reference are found by their trigrams. Before the tables, whose index needs it; the owner
 * of a database may add it, it is part of PostgreSQL's own contrib, and `migrate` asks for it first.
 */
export class Trigrams1790000000205 implements MigrationInterface {
  readonly name = 'Trigrams1790000000205';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  }

  /** Stays: another application may use it by now. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
