import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from './home.mjs';
import { NEW_HOMES, startPostgres } from './postgres.mjs';

const homes = [];
const newHome = () => {
  const home = openHome(mkdtempSync(join(tmpdir(), 'tipstaff-test-home-')));
  homes.push(home);
  return home;
};
const madeBy = ({ database }) =>
  readFileSync(join(database.folder, 'data', 'PG_VERSION'), 'utf8').trim();

/** Starts and stops it, as one run of `npm start` does. */
async function run(home, version) {
  const server = await startPostgres({ home, forTests: true, usualPort: 0, version });
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT current_setting('server_version') AS version, rolsuper AS super
         FROM pg_roles WHERE rolname = current_user`,
    );
    return rows[0];
  } finally {
    await client.end();
    await server.stop();
  }
}

afterAll(() => homes.forEach((home) => home.destroy()));

describe('the embedded PostgreSQL', () => {
  it('of a home stays what made its files', async () => {
    const home = newHome();
    expect((await run(home, '15')).version).toMatch(/^15\./);
    expect(await run(home)).toEqual({ version: expect.stringMatching(/^15\./), super: false });
    expect(madeBy(home)).toBe('15');
  });

  it('of a new home is the newest that comes with this', async () => {
    const home = newHome();
    expect(await run(home)).toEqual({
      version: expect.stringMatching(new RegExp(`^${NEW_HOMES}\\.`)),
      super: false,
    });
    expect(madeBy(home)).toBe('18');
  });
});
