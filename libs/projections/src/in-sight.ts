import { settingsOf, sightHere } from '@tipstaff/database';
import { type DataSource, type QueryRunner } from 'typeorm';

/** For what goes through TypeORM: reads in a transaction that sees what is in sight here. */
export async function readInSight<T>(
  dataSource: DataSource,
  read: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`BEGIN; ${settingsOf(sightHere())}`);
    const answer = await read(runner);
    await runner.query('COMMIT');
    return answer;
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
