import { everythingReader } from '@tipstaff/casework';
import { openPool, type Pool, POOL, type Queries, QUERIES, RoleNames } from '@tipstaff/database';
import { RequestContext, type Viewer } from '@tipstaff/platform';
import { CaseList, migrateDatabase } from '@tipstaff/projections';
import { createEmptyTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { randomBytes } from 'node:crypto';
import { type ApiWorld, pathOf, startApi } from './api-world';
import { giveAll } from './client/give';
import { runTipstaff } from './tipstaff-run';

const PASSWORD = randomBytes(12).toString('hex');
const LOGIN = `api_test_${randomBytes(4).toString('hex')}`;
const norfolk: Viewer = { forces: ['norfolk'], id: 'somebody', seesRestricted: false };
const seeing = <T>(viewer: Viewer, work: () => T): T => RequestContext.of({ viewer }).run(work);

let world: ApiWorld;
let owner: Pool;
let position: number;

beforeAll(async () => {
  // As docs/how-to/database-roles.md gives the API a login that can do no more.
  world = await startApi('2024-10-01', async ({ url }) => {
    owner = openPool(url, { role: 'owner', max: 1 });
    await owner.query(
      `CREATE ROLE ${LOGIN} LOGIN NOINHERIT PASSWORD '${PASSWORD}'
         IN ROLE tipstaff_api, tipstaff_auditor, tipstaff_opcc`,
    );
    const address = Object.assign(new URL(url), { username: LOGIN, password: PASSWORD });
    return { DATABASE_URL: address.href };
  });
  for (const force of ['norfolk', 'suffolk']) {
    const to = { force, reference: 'CO/1/24' };
    const last = await giveAll(world.client, 'complaint', to, ['receive', { on: '2024-09-20' }]);
    position = last.body.position ?? 0;
  }
});

afterAll(async () => {
  // Whoever is connected stays so.
  await owner.query(`DROP ROLE ${LOGIN}`);
  await owner.end();
  await world.close();
});

async function forcesOf(pool: Queries): Promise<readonly string[]> {
  const { rows } = await pool.query<{ force: string }>(
    'SELECT DISTINCT force FROM read_model.case_list ORDER BY force',
  );
  return rows.map(({ force }) => force);
}

describe('the API under a login that is a member of its roles alone', () => {
  it.each([
    '/api/v1/cases?force=norfolk',
    '/api/v1/obligations?force=norfolk',
    '/api/v1/forces',
    '/api/v1/reminders?force=norfolk',
    '/api/v1/read-log?force=norfolk',
    '/api/v1/opcc/reviews?force=norfolk',
    '/api/v1/me',
  ])('answers %s', async (path) => {
    const { status } = await world.get(path);
    expect(status).toBe(200);
  });

  it('counts in its health what nobody has to ask for', async () => {
    const { body } = await world.get('/health');
    expect(body.parts.record).toMatchObject({ ok: true });
  });

  it.each([
    ['tipstaff_auditor', '/api/v1/read-log?force=norfolk'],
    ['tipstaff_opcc', '/api/v1/opcc/reviews?force=norfolk'],
  ])('and not of %s, says which statement mends that, and answers after it', async (role, path) => {
    await owner.query(`REVOKE ${role} FROM ${LOGIN}`);
    const { status, body, headers } = await world.get(path);
    expect([status, body.code]).toEqual([503, 'database.role-not-given']);
    expect(headers['retry-after']).toBeDefined();
    const [, statement = ''] =
      /A database administrator runs: (GRANT .*);$/.exec(body.detail) ?? [];
    expect(statement).toContain(`"${role}" TO "${LOGIN}"`);
    await owner.query(statement);
    expect((await world.get(path)).status).toBe(200);
  });

  it.each(['SET ROLE NONE; SELECT FROM event_log.event', 'SET ROLE tipstaff_worker'])(
    'may not become more than that: %s',
    async (statement) => {
      const client = await world.app.get<Pool>(POOL).connect();
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      client.release(true);
    },
  );
});

describe('where the application forgets to ask', () => {
  it('a statement of no request sees no case', async () => {
    const answer = await world.get(`/api/v1/cases?force=norfolk&minPosition=${position}`);
    expect(answer.body.cases).toHaveLength(1);
    for (const pool of [POOL, QUERIES])
      expect(await forcesOf(world.app.get<Queries>(pool))).toEqual([]);
  });

  it('a statement without a filter sees the cases of the forces in sight alone', async () => {
    const pool = world.app.get<Queries>(QUERIES);
    expect(await seeing(norfolk, () => forcesOf(pool))).toEqual(['norfolk']);
    expect(await seeing({ ...norfolk, forces: 'every' }, () => forcesOf(pool))).toEqual([
      'norfolk',
      'suffolk',
    ]);
    expect(await seeing(norfolk, () => forcesOf(world.app.get<Pool>(POOL)))).toEqual([]);
  });

  it('the list of another force is empty', async () => {
    const list = world.app.get(CaseList);
    const ofSuffolk = () => list.list(everythingReader, { force: 'suffolk' }, { limit: 10 });
    expect((await seeing(norfolk, ofSuffolk)).cases).toEqual([]);
    const suffolk = { ...norfolk, forces: ['suffolk'] };
    expect((await seeing(suffolk, ofSuffolk)).cases).toHaveLength(1);
  });
});

describe('an installation whose roles have a prefix of its own', () => {
  const prefix = `live_test_${randomBytes(4).toString('hex')}`;
  const PATH = pathOf('complaint', 'CO/2/24');
  let database: TestDatabase;
  let live: ApiWorld;

  beforeAll(async () => {
    database = await createEmptyTestDatabase();
    await migrateDatabase(database.url, { rolePrefix: prefix });
    live = await startApi('2024-10-01', { TIPSTAFF_ROLE_PREFIX: prefix }, {}, database);
    await giveAll(live.client, 'complaint', 'CO/2/24', ['receive', { on: '2024-09-20' }]);
    process.env['TIPSTAFF_ROLE_PREFIX'] = prefix;
  });
  afterAll(async () => {
    delete process.env['TIPSTAFF_ROLE_PREFIX'];
    await live.close();
    for (const role of new RoleNames(prefix).all) await owner.query(`DROP ROLE ${role}`);
  });

  it.each([
    PATH,
    '/api/v1/cases?force=norfolk',
    '/api/v1/reminders?force=norfolk',
    '/api/v1/read-log?force=norfolk',
    '/api/v1/opcc/reviews?force=norfolk',
  ])('answers %s in them', async (path) => {
    expect((await live.get(path)).status).toBe(200);
  });

  it('has a command line that works in them, and makes read models anew for them', async () => {
    const services = { databaseUrl: database.url, clock: 'real' };
    for (const argv of [['rebuild', '--all'], ['verify'], ['read-log', 'verify']]) {
      expect(await runTipstaff(argv, services)).toMatchObject({ status: 0 });
    }
    const { rows } = await owner.query<{ roles: string }>(
      `SELECT string_agg(rolname, ' ') AS roles FROM pg_roles WHERE rolname LIKE $1`,
      [`${prefix}%`],
    );
    expect(rows[0]?.roles.split(' ')).toHaveLength(6);
    expect((await live.get('/api/v1/cases?force=norfolk')).body.cases).toHaveLength(1);
  });
});
