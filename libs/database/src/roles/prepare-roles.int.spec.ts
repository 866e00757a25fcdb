import { migrate, RoleNames, rolesSql } from '@tipstaff/database';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { catalogueOf } from '../../../../test/database-catalogue';

jest.setTimeout(120_000);

const ADMIN = process.env['TEST_ADMIN_DATABASE_URL'] ?? '';
const PASSWORD = randomBytes(12).toString('hex');
const unique = (what: string): string => `${what}_test_${randomBytes(4).toString('hex')}`;

/** Roles go when no database depends on them any more. */
const made = { databases: [] as string[], roles: new Set<string>(), owners: [] as string[] };
afterAll(() =>
  asAdmin(
    ...made.databases.map((name) => `DROP DATABASE ${name} WITH (FORCE)`),
    ...[...made.roles, ...made.owners].map((name) => `DROP ROLE IF EXISTS ${name}`),
  ),
);

async function asked(address: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
const asAdmin = (...statements: readonly string[]) => asked(ADMIN, ...statements);

interface Owned {
  readonly owner: string;
  readonly url: string;
  readonly rolePrefix: string;
}

/** A database whose owner may do this and no more, and a prefix that no role has yet. */
async function owned(attributes = '', prefix = unique('p')): Promise<Owned> {
  const [owner, database] = [unique('owner'), unique('db')];
  await asAdmin(
    `CREATE ROLE ${owner} LOGIN ${attributes} PASSWORD '${PASSWORD}'`,
    `CREATE DATABASE ${database} OWNER ${owner}`,
  );
  const url = Object.assign(new URL(ADMIN), {
    ...{ username: owner, password: PASSWORD, pathname: `/${database}` },
  }).href;
  made.databases.push(database);
  made.owners.push(owner);
  for (const role of new RoleNames(prefix).all) made.roles.add(role);
  return { owner, url, rolePrefix: prefix };
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly data: { readonly statements: readonly string[] };
}
const refusalOf = ({ url, rolePrefix }: Owned): Promise<Refusal> =>
  migrate(url, { rolePrefix }).then(
    () => Promise.reject(new Error('nothing was refused')),
    (error: Refusal) => error,
  );

/** With names that are the same in every installation. */
async function rolesAside({ url, owner, rolePrefix }: Owned) {
  const found = Object.entries(await catalogueOf(url, rolePrefix));
  const plain = (text: string) =>
    text.replaceAll(`${rolePrefix}_`, 'role_').replaceAll(owner, 'owner');
  return Object.fromEntries(found.map(([name, said]) => [plain(name), plain(said)]));
}

describe('an owner who may make no role', () => {
  it('is told each statement that is missing, and needs nothing once they were run', async () => {
    const installation = await owned();
    const { url, owner, rolePrefix } = installation;
    const refused = await refusalOf(installation);
    expect(refused.code).toBe('database.roles-missing');
    expect(refused.message).toContain('tipstaff migrate --roles-sql');
    expect(refused.data.statements).toContain(`CREATE ROLE "${rolePrefix}_app" NOLOGIN`);
    for (const statement of refused.data.statements) expect(refused.message).toContain(statement);
    await asAdmin(...refused.data.statements);
    expect((await migrate(url, { rolePrefix })).applied.length).toBeGreaterThan(20);

    // What is taken away later is named alone.
    await asAdmin(`REVOKE ${rolePrefix}_opcc FROM ${owner}`);
    const again = await refusalOf(installation);
    expect(again.data.statements).toHaveLength(1);
    await asAdmin(...again.data.statements);
    expect(await migrate(url, { rolePrefix })).toEqual({ applied: [] });
  });

  it('comes to the same as one who may, by what an administrator runs once, or twice', async () => {
    const [plain, able] = [await owned(), await owned('CREATEROLE')];
    const script = rolesSql(new RoleNames(plain.rolePrefix), plain.owner);
    await asAdmin(script, script);
    await migrate(plain.url, plain);
    await migrate(able.url, able);
    const found = await rolesAside(plain);
    expect(Object.keys(found).length).toBeGreaterThan(200);
    expect(found).toEqual(await rolesAside(able));
  });

  it('is told of itself as well, where until 15 it inherits nothing', async () => {
    const installation = await owned('NOINHERIT');
    const told: string[] = [];
    for (let turn = 0; turn < 2 && told.length < 8; turn += 1) {
      const { statements } = (await refusalOf(installation)).data;
      told.push(...statements);
      await asAdmin(...statements);
      if (told.some((statement) => statement.startsWith('GRANT'))) break;
    }
    expect((await migrate(installation.url, installation)).applied.length).toBeGreaterThan(20);
    const ofItself = told.filter((statement) => statement.startsWith('ALTER'));
    const inherit = `ALTER ROLE "${installation.owner}" INHERIT`;
    expect(ofItself).toEqual((await versionOf(ADMIN)) < 16 ? [inherit] : []);
  });
});

describe('a second installation in the cluster', () => {
  it('has no rights in the first, under a prefix of its own', async () => {
    const [test, live] = [await owned('CREATEROLE'), await owned('CREATEROLE')];
    await migrate(test.url, test);
    await migrate(live.url, live);
    const address = Object.assign(new URL(live.url), { username: test.owner }).href;
    for (const statement of [
      'SELECT FROM event_log.event',
      `SET ROLE ${live.rolePrefix}_api`,
      `GRANT ${live.rolePrefix}_app TO ${test.owner}`,
    ]) {
      // Until 15 whoever may make roles may give away every other.
      if (statement.startsWith('GRANT') && (await versionOf(ADMIN)) < 16) continue;
      await expect(asked(address, statement)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is refused the roles of the first where it may not give them to itself', async () => {
    const first = await owned('CREATEROLE');
    await migrate(first.url, first);
    const second = await owned('', first.rolePrefix);
    const { code, data } = await refusalOf(second);
    expect(code).toBe('database.roles-missing');
    expect(data.statements.filter((statement) => statement.startsWith('CREATE'))).toEqual([]);
    await asAdmin(...data.statements);
    expect((await migrate(second.url, second)).applied.length).toBeGreaterThan(20);
  });

  it('is not migrated under the prefix of another', async () => {
    const installation = await owned('CREATEROLE');
    await migrate(installation.url, installation);
    const { code, message } = await refusalOf({ ...installation, rolePrefix: unique('q') });
    expect(code).toBe('database.other-roles');
    expect(message).toContain(`${installation.rolePrefix}_worker`);
  });
});

describe('a login that owns nothing', () => {
  it('is told whose the database and the record are', async () => {
    const { url, rolePrefix } = await owned('CREATEROLE');
    const other = await owned('CREATEROLE', rolePrefix);
    const address = Object.assign(new URL(url), { username: other.owner }).href;
    const before = await refusalOf({ ...other, url: address });
    expect(before).toMatchObject({ code: 'database.not-owner' });
    expect(before.data.statements[0]).toContain('ALTER DATABASE');
    await migrate(url, { rolePrefix });
    const after = await refusalOf({ ...other, url: address });
    expect(after).toMatchObject({ code: 'database.not-owner' });
    expect(after.data.statements[0]).toContain('GRANT');
  });
});

async function versionOf(address: string): Promise<number> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version`,
    );
    return rows[0]?.version ?? 0;
  } finally {
    await client.end();
  }
}
