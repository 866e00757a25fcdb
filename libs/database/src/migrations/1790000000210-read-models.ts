import { type MigrationInterface } from 'typeorm';

/**
 * Made the first tables of the projections, which make theirs themselves now. The name stays: databases
 * that exist have it among those that are done.
 */
export class ReadModels1790000000210 implements MigrationInterface {
  readonly name = 'ReadModels1790000000210';

  up(): Promise<void> {
    return Promise.resolve();
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}
