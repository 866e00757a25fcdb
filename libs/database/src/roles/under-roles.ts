import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { type RoleNames } from './role-names';

type Migration = new () => MigrationInterface;

/**
 * Migrations as they are to run under these names of roles. One that has landed is frozen, and says the names
 * that it was written with: under the prefix of those it runs as it is.
 */
export function underRoles(migrations: readonly Migration[], roles: RoleNames): Migration[] {
  return migrations.map(
    (Written) =>
      class extends Written {
        override up(runner: QueryRunner): Promise<void> {
          return super.up(underNames(runner, roles)) as Promise<void>;
        }

        override down(runner: QueryRunner): Promise<void> {
          return super.down(underNames(runner, roles)) as Promise<void>;
        }
      },
  );
}

function underNames(runner: QueryRunner, roles: RoleNames): QueryRunner {
  const query = (sql: string, parameters?: unknown[]) => runner.query(roles.inSql(sql), parameters);
  return new Proxy(runner, {
    get: (target, key) => (key === 'query' ? query : (Reflect.get(target, key) as unknown)),
  });
}
