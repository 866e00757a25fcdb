import { openPool } from '@tipstaff/database';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import {
  databaseRights,
  type ProcessRole,
  processRoles,
  tablesByRow,
} from './database-rights.fixture';
import { CALLABLE, refusal, type Relation, RELATIONS, triedRights } from './tried-rights.fixture';

jest.setTimeout(120_000);

const PASSWORD = randomBytes(12).toString('hex');
const suffix = `test_${randomBytes(4).toString('hex')}`;
const loginOf = (role: ProcessRole): string => `login_${role}_${suffix}`;

let database: TestDatabase;
let owner: ReturnType<typeof openPool>;
let relations: readonly Relation[];
const as = {} as Record<ProcessRole, Client>;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = openPool(database.url, { role: 'owner', max: 1 });
  relations = (await owner.query<Relation>(RELATIONS)).rows;
  for (const role of processRoles) {
    const login = loginOf(role);
    await owner.query(`CREATE ROLE ${login} LOGIN PASSWORD '${PASSWORD}' IN ROLE ${role}`);
    const address = Object.assign(new URL(database.url), { username: login, password: PASSWORD });
    as[role] = new Client({ connectionString: address.href });
    await as[role].connect();
  }
});

afterAll(async () => {
  for (const client of Object.values(as)) await client.end();
  for (const role of processRoles) await owner.query(`DROP ROLE IF EXISTS ${loginOf(role)}`);
  await owner.end();
  await database.drop();
});

describe.each(processRoles)('%s', (role) => {
  it('may do with every table and view what is listed, and nothing else', async () => {
    expect(relations.length).toBeGreaterThan(25);
    const found: Record<string, string> = {};
    for (const relation of relations) {
      const rights = await triedRights(as[role], relation);
      if (rights !== '') found[relation.name] = rights;
    }
    expect(found).toEqual(databaseRights[role].relations);
  });

  it('may call the functions that are listed, and no other', async () => {
    const { rows } = await owner.query<{ name: string }>(CALLABLE, [role]);
    expect(rows.map(({ name }) => name)).toEqual(databaseRights[role].functions);
  });

  it.each([
    ['become the command line', 'SET ROLE tipstaff_app'],
    ['become the auditor', 'SET ROLE tipstaff_auditor'],
    ['pass for another login', 'SET SESSION AUTHORIZATION tipstaff_app'],
    ['make a schema', 'CREATE SCHEMA mine'],
    ['make a role', 'CREATE ROLE mine'],
    ['make a table where everybody could', 'CREATE TABLE public.mine (n integer)'],
    ['make a table beside the record', 'CREATE TABLE event_log.mine (n integer)'],
    ['alter the record', 'ALTER TABLE event_log.event DISABLE TRIGGER ALL'],
    ['alter the keys', 'ALTER TABLE keyring.key ADD mine text'],
    ['alter the sessions', 'DROP TABLE access.session'],
    ['lock the head of the record', 'SELECT position FROM event_log.head FOR UPDATE'],
    ['destroy a key', 'UPDATE keyring.key SET key = NULL'],
    ['read a file of the server', `SELECT pg_read_file('PG_VERSION')`],
    ['run a program', `COPY (SELECT 1) TO PROGRAM 'true'`],
  ])('may not %s', async (_what, statement) => {
    expect(await refusal(as[role], statement)).toBe('42501');
  });
});

it.each([
  ['tipstaff_api', 'ALTER TABLE read_model.case_list DISABLE ROW LEVEL SECURITY'],
  ['tipstaff_api', 'CREATE TABLE read_model_building.mine (n integer)'],
  ['tipstaff_api', 'SET ROLE tipstaff_worker'],
  ['tipstaff_worker', 'SET ROLE tipstaff_api'],
  ['tipstaff_opcc', `SELECT opcc.pseudonym('complaint:norfolk:CO/1/24')`],
] as const)('%s may not: %s', async (role, statement) => {
  expect(await refusal(as[role], statement)).toBe('42501');
});

it('the API sees by row every table that says of its rows which case or which force they are of', async () => {
  const { rows } = await owner.query<{ name: string; by_row: boolean }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name, c.relrowsecurity AS by_row
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname IN ('read_model', 'reminder') ORDER BY 1`,
  );
  expect(rows.filter((row) => row.by_row).map(({ name }) => name)).toEqual(tablesByRow);
  expect(rows.filter((row) => !row.by_row).map(({ name }) => name)).toEqual([
    // How far each projection has come, and what database reminders last went out of: of no force.
    'read_model.checkpoint',
    'reminder.witness',
  ]);
});
