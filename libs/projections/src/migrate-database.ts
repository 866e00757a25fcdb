import { migrate } from '@tipstaff/database';
import { Law } from '@tipstaff/law';
import { allProjections } from './all-projections';
import { makeTables } from './runner/make-tables';

/**
 * Brings a database up to date: what the migrations make, and the tables of every read model that has none
 * yet. A process that follows the log makes missing tables as well; one that only reads could not wait.
 * @param address and options as for `migrate`, which says what is thrown
 */
export function migrateDatabase(
  address: string,
  options: { readonly rolePrefix?: string } = {},
): Promise<{ applied: string[] }> {
  return migrate(address, {
    ...options,
    makeTables: async (transaction, roles) => {
      for (const projection of allProjections(new Law())) {
        await makeTables(transaction, projection, roles);
      }
    },
  });
}
