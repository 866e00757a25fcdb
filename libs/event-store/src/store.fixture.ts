import { createTestDatabase } from '@tipstaff/test-support';
import { Pool } from 'pg';
import { appPool, CLOCK } from './append-request.fixture';
import { AppendingStore } from './appending-store.fixture';
import { Upcasters } from './upcasters';

/** A database of this test file with stores that connect as an application does. */
export interface StoreFixture {
  readonly url: string;
  /** As the owner of the tables, for looking and for tampering. */
  readonly owner: Pool;
  /** As tipstaff_app. */
  readonly pool: Pool;
  readonly store: AppendingStore;
  /** Another process, as far as the database can tell. `address` for one that is not the database's own. */
  readonly openStore: (address?: string) => { store: AppendingStore; pool: Pool };
  readonly close: () => Promise<void>;
}

export async function storeFixture(): Promise<StoreFixture> {
  const database = await createTestDatabase();
  const { url } = database;
  const owner = new Pool({ connectionString: url, max: 2 });
  const opened: { store: AppendingStore; pool: Pool }[] = [];
  const openStore = (address = url) => {
    const pool = appPool(address);
    const store = new AppendingStore(pool, CLOCK, new Upcasters());
    opened.push({ store, pool });
    return { store, pool };
  };
  const { store, pool } = openStore();
  return {
    url,
    owner,
    pool,
    store,
    openStore,
    async close() {
      for (const { store, pool } of opened) {
        await store.close();
        await pool.end();
      }
      await owner.end();
      await database.drop();
    },
  };
}
