import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { openPool } from './database';
import { copyRows } from './copy-rows';

const columns = [
  { name: 'word', type: 'text' },
  { name: 'number', type: 'integer' },
  { name: 'yes', type: 'boolean' },
  { name: 'day', type: 'date' },
  { name: 'any', type: 'jsonb' },
];

let database: TestDatabase;
let pool: ReturnType<typeof openPool>;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.url, { role: 'app', max: 1 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('copyRows', () => {
  it('writes what the rows say, whatever the text', async () => {
    const client = await pool.connect();
    await client.query(
      `CREATE TEMPORARY TABLE written (word text, number integer, yes boolean, day date, "any" jsonb)`,
    );
    const said = [
      '',
      '\\N',
      '\\.',
      'a\tb',
      'a\nb\r\nc',
      '\\t',
      '"quoted", Süß 🦉',
      'NULL',
      '\u0001',
    ];
    const rows = said.map((word, number) => ({
      word,
      number,
      yes: number % 2 === 0,
      day: '2024-10-01',
      any: { word, list: [word, null, number] },
    }));
    const quoted = columns.map((column) =>
      column.name === 'any' ? { ...column, name: '"any"' } : column,
    );
    const named = rows.map(({ any, ...row }) => ({ ...row, '"any"': any }));
    await copyRows(client, 'written', quoted, named);
    await copyRows(client, 'written', quoted, [{ number: said.length, yes: undefined }]);
    const { rows: found } = await client.query(
      `SELECT word, number, yes, day::text, "any" FROM written ORDER BY number`,
    );
    expect(found).toEqual([
      ...rows,
      { word: null, number: said.length, yes: null, day: null, any: null },
    ]);
    client.release();
  });

  it('fails for itself alone, and the connection goes on', async () => {
    const client = await pool.connect();
    await client.query('CREATE TEMPORARY TABLE numbered (number integer PRIMARY KEY)');
    const into = (...numbers: unknown[]) =>
      copyRows(
        client,
        'numbered',
        [{ name: 'number', type: 'integer' }],
        numbers.map((number) => ({ number })),
      );
    await expect(into(1, 'many')).rejects.toMatchObject({ code: '22P02' });
    await expect(into(1, 1)).rejects.toMatchObject({ code: '23505' });
    await expect(
      copyRows(client, 'nowhere', [{ name: 'number', type: 'integer' }], [{ number: 1 }]),
    ).rejects.toMatchObject({ code: '42P01' });
    await client.query('BEGIN');
    await expect(client.query('SELECT 1 / 0')).rejects.toMatchObject({ code: '22012' });
    await expect(into(1)).rejects.toMatchObject({ code: '25P02' });
    await client.query('ROLLBACK');
    await into(1, 2);
    const { rows } = await client.query('SELECT number FROM numbered ORDER BY number');
    expect(rows).toEqual([{ number: 1 }, { number: 2 }]);
    client.release();
  });

  it('fails when the connection is cut', async () => {
    const client = await pool.connect();
    client.on('error', () => undefined);
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await client.query('CREATE TEMPORARY TABLE cut (word text)');
    const other = openPool(database.url, { role: 'owner', max: 1 });
    // Until it is known here a copy may be sent yet, and then the socket says what became of it.
    const known = new Promise((resolve) => client.once('end', resolve));
    await other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await Promise.all([known, other.end()]);
    await expect(
      copyRows(client, 'cut', [{ name: 'word', type: 'text' }], [{ word: 'a' }]),
    ).rejects.toThrow(/terminat|ended|closed|not queryable/i);
    client.release(true);
  });
});
