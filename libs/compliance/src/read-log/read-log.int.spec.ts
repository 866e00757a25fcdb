import { allMigrations } from '@tipstaff/database';
import { fixedClock, Instant } from '@tipstaff/kernel';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { Pool } from 'pg';
import { ReadLog } from './read-log';
import { ReadLogSearch } from './read-log-search';
import { caseOf, reading } from './reading.fixture';
import { readLogHead, verifyReadLog } from './verify-read-log';

const CLOCK = fixedClock(Instant.parse('2024-10-01T08:00:00Z'));
const ENTRIES = 5;

let database: TestDatabase;
let owner: Pool;
let pool: Pool;
let auditor: Pool;
let log: ReadLog;
const poolAs = (role: string) =>
  new Pool({ connectionString: database.url, max: 4, options: `-c TimeZone=UTC -c role=${role}` });

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Pool({ connectionString: database.url, max: 2 });
  [pool, auditor] = [poolAs('tipstaff_app'), poolAs('tipstaff_auditor')];
  log = new ReadLog(pool, CLOCK);
  for (let i = 1; i <= ENTRIES; i += 1) {
    await log.write(reading({ cases: [caseOf(`CO/${i}`)] }));
  }
});
afterAll(async () => {
  await log.close();
  for (const one of [owner, pool, auditor]) await one.end();
  await database.drop();
});

describe('the read log is only ever added to', () => {
  const changes = ['entry', 'head'].flatMap((table) => [
    `UPDATE read_log.${table} SET number = number`,
    `DELETE FROM read_log.${table}`,
    `TRUNCATE read_log.${table}`,
    `INSERT INTO read_log.${table} SELECT * FROM read_log.${table}`,
  ]);

  it.each([...changes, 'SELECT FROM read_log.entry', 'SELECT FROM read_log.head'])(
    'the application may not: %s',
    async (statement) => {
      await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each([...changes, `SELECT read_log.append('{}')`])(
    'the auditor may not: %s',
    async (statement) => {
      await expect(auditor.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each([
    'UPDATE read_log.entry SET number = number',
    'DELETE FROM read_log.entry',
    'TRUNCATE read_log.entry',
    'DELETE FROM read_log.head',
  ])('not even the owner may: %s', async (statement) => {
    await expect(owner.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('verifying the read log', () => {
  /** As the owner of the tables could: nothing less gets past the trigger. Undone afterwards. */
  async function tampered(...statements: string[]) {
    const backup = await owner.query<{ number: string }>('SELECT * FROM read_log.entry');
    const { rows: heads } = await owner.query<{ number: string; hash: Buffer }>(
      'SELECT number, hash FROM read_log.head',
    );
    await owner.query('ALTER TABLE read_log.entry DISABLE TRIGGER only_ever_added_to');
    for (const statement of statements) await owner.query(statement);
    const verdict = await verifyReadLog(pool);
    await owner.query('DELETE FROM read_log.entry');
    for (const row of backup.rows) {
      const values = Object.values(row);
      const places = values.map((_, i) => `$${i + 1}`).join(', ');
      await owner.query(`INSERT INTO read_log.entry VALUES (${places})`, values);
    }
    await owner.query('UPDATE read_log.head SET number = $1, hash = $2', [
      heads[0]?.number,
      heads[0]?.hash,
    ]);
    await owner.query('ALTER TABLE read_log.entry ENABLE TRIGGER only_ever_added_to');
    return verdict;
  }

  it('finds nothing in one that nobody touched', async () => {
    const head = await readLogHead(pool);
    expect(await verifyReadLog(pool)).toEqual({ intact: true, entries: ENTRIES, head, faults: [] });
    expect(head.position).toBe(ENTRIES);
  });

  it.each([
    ['a body', `UPDATE read_log.entry SET body = set_byte(body, 9, 88) WHERE number = 3`, 3],
    ['a hash', `UPDATE read_log.entry SET hash = sha256('x') WHERE number = 3`, 3],
    ['an actor', `UPDATE read_log.entry SET actor = 'nobody' WHERE number = 3`, 3],
    ['a moment', `UPDATE read_log.entry SET at = at + interval '1 day' WHERE number = 3`, 3],
    ['the cases', `UPDATE read_log.entry SET cases = '{}' WHERE number = 3`, 3],
    ['the force', `UPDATE read_log.entry SET force = 'kent' WHERE number = 3`, 3],
    ['the operation', `UPDATE read_log.entry SET operation = 'export' WHERE number = 3`, 3],
    ['an entry taken out', 'DELETE FROM read_log.entry WHERE number = 3', 3],
    ['its end cut off', `DELETE FROM read_log.entry WHERE number >= 4`, 4],
    ['the head moved back', `UPDATE read_log.head SET number = 4`, 5],
    ['the head given another hash', `UPDATE read_log.head SET hash = sha256('x')`, 5],
  ])('names the first fault: %s', async (_, statement, number) => {
    const { intact, faults } = await tampered(statement);
    expect([intact, faults[0]?.position]).toEqual([false, number]);
  });

  it('finds an entry that was replaced together with its hash', async () => {
    const { faults } = await tampered(`
      UPDATE read_log.entry e
         SET body = n.body, actor = 'nobody',
             hash = sha256(p.hash || int8send(e.number) || n.body)
        FROM read_log.entry p,
             (SELECT convert_to(replace(convert_from(body, 'UTF8'), 'worker-7', 'nobody'), 'UTF8') AS body
                FROM read_log.entry WHERE number = 3) n
       WHERE e.number = 3 AND p.number = 2`);
    expect(faults.map(({ position }) => position)).toEqual([4]);
  });
});

describe('an entry that nobody could read', () => {
  const entry = { ...reading(), at: CLOCK.now(), part: 1, parts: 1 };
  const asWorker = (...bodies: readonly Buffer[]) =>
    pool.query('SELECT read_log.append($1)', [bodies]);
  const said = (change: object) => Buffer.from(JSON.stringify({ ...entry, ...change }));

  it.each<[string, Buffer, RegExp]>([
    ['bytes that are no UTF-8', Buffer.from('ff3030fe', 'hex'), /invalid byte sequence/],
    ['no JSON', Buffer.from('{'), /invalid input syntax/],
    ['nothing', Buffer.from(''), /invalid input syntax/],
    ['a list', Buffer.from('[]'), /no JSON object/],
    ['null', Buffer.from('null'), /no JSON object/],
    ['an empty object', Buffer.from('{}'), /"at" is no moment/],
    ['a moment with an offset', said({ at: '2024-10-01T09:00:00+01:00' }), /"at" is no moment/],
    ['a moment in whole seconds', said({ at: '2024-10-01T09:00:00Z' }), /"at" is no moment/],
    ['a moment of no day', said({ at: '2024-02-31T09:00:00.000Z' }), /out of range/],
    ['a moment at 24:00', said({ at: '2024-10-01T24:00:00.000Z' }), /"at" is no moment/],
    ['an actor that is a number', said({ actor: 7 }), /"actor"/],
    ['no operation', said({ operation: undefined }), /"operation"/],
    ['a force that is a number', said({ force: 7 }), /"force"/],
    ['no force, not even null', said({ force: undefined }), /"force"/],
    ['cases that are a text', said({ cases: 'complaint:norfolk:1' }), /"cases"/],
    ['a case that is a number', said({ cases: [7] }), /"cases"/],
    ['cases in cases', said({ cases: [[]] }), /"cases"/],
    ['roles that are none', said({ roles: null }), /"roles"/],
    ['recipients that are none', said({ recipients: {} }), /"recipients"/],
    ['a filter that is a list', said({ filter: [] }), /"filter"/],
    ['part 0', said({ part: 0 }), /"part"/],
    [
      'a half character',
      Buffer.from(JSON.stringify(entry).replace('worker-7', '\\ud800')),
      /invalid input syntax|Unicode/,
    ],
    ['more than can be read', said({ what: 'x'.repeat(4_200_000) }), /4194304 is the most/],
  ])('%s is refused, alone and among others, and the log stays intact', async (_, body, words) => {
    const before = await readLogHead(pool);
    await expect(asWorker(body)).rejects.toThrow(words);
    await expect(asWorker(said({}), body)).rejects.toThrow(words);
    expect(await readLogHead(pool)).toEqual(before);
    expect(await verifyReadLog(pool)).toMatchObject({ intact: true });
  });

  it('is named by the verdict where it came in before', async () => {
    const client = await owner.connect();
    try {
      const plant = (number: number, body: string) =>
        client.query(
          `WITH moved AS (
             UPDATE read_log.head SET number = number + 1, hash = sha256(hash || int8send(number + 1) || $2)
             RETURNING number, hash)
           INSERT INTO read_log.entry SELECT number, now(), $1, 'export', NULL, '{}', $2, hash FROM moved`,
          [`planted ${number}`, Buffer.from(body, 'latin1')],
        );
      await plant(1, '\xff');
      await plant(2, '7');
      await plant(3, '{"actor":"planted 3","operation":"export","force":null,"cases":[7]}');
      const { intact, faults } = await verifyReadLog(pool);
      expect(intact).toBe(false);
      expect(faults.map(({ message }) => message.replace(/\d+/, 'N'))).toEqual([
        'Entry N can not be read: its body is not JSON.',
        'Entry N can not be read: its body is no object.',
        'Entry N says something else in its body than in its column cases, at.',
      ]);
    } finally {
      await client.query(`ALTER TABLE read_log.entry DISABLE TRIGGER only_ever_added_to`);
      await client.query(`DELETE FROM read_log.entry WHERE actor LIKE 'planted%'`);
      await client.query(`ALTER TABLE read_log.entry ENABLE TRIGGER only_ever_added_to`);
      await client.query(
        `UPDATE read_log.head SET (number, hash) =
           (SELECT number, hash FROM read_log.entry ORDER BY number DESC LIMIT 1)`,
      );
      client.release();
    }
  });
});

describe('writing', () => {
  it('is refused where the right to write is missing, and says how to mend it', async () => {
    await owner.query(
      'REVOKE EXECUTE ON FUNCTION read_log.append FROM tipstaff_app, tipstaff_worker',
    );
    await expect(log.write(reading())).rejects.toThrow(
      expect.objectContaining({ kind: 'unavailable', code: 'read-log.unavailable' }),
    );
    await owner.query('GRANT EXECUTE ON FUNCTION read_log.append TO tipstaff_app, tipstaff_worker');
    await log.write(reading({ actor: 'after-the-fault' }));
    const search = new ReadLogSearch(pool);
    const found = await search.search({ forces: 'every', actor: 'after-the-fault' }, { limit: 2 });
    expect(found.entries).toHaveLength(1);
  });

  it('is gapless, whoever writes at once, and every writer finds what it wrote', async () => {
    const before = (await readLogHead(pool)).position;
    const logs = Array.from({ length: 3 }, () => new ReadLog(pool, CLOCK));
    await Promise.all(
      logs.flatMap((one, writer) =>
        Array.from({ length: 40 }, (_, i) =>
          one.write(reading({ actor: `writer-${writer}`, cases: [caseOf(`w${writer}/${i}`)] })),
        ),
      ),
    );
    await Promise.all(logs.map((one) => one.close()));
    const { intact, entries, head } = await verifyReadLog(pool);
    expect([intact, entries, head.position]).toEqual([true, before + 120, before + 120]);
    const search = new ReadLogSearch(pool);
    const found = await search.search({ forces: 'every', actor: 'writer-1' }, { limit: 200 });
    expect(found.entries.map(({ cases }) => cases[0]).sort()).toEqual(
      Array.from({ length: 40 }, (_, i) => caseOf(`w1/${i}`)).sort(),
    );
  });
});

describe('searching', () => {
  let search: ReadLogSearch;
  beforeAll(async () => {
    search = new ReadLogSearch(pool);
    await log.write(reading({ actor: 'seen', cases: [caseOf('A/1', 'kent'), caseOf('A/2')] }));
    await log.write(reading({ actor: 'seen', operation: 'export', cases: [caseOf('A/2')] }));
  });
  const found = async (filter: object, limit = 50) =>
    (await search.search({ forces: 'every', ...filter }, { limit })).entries;

  it('finds who saw a case, newest first', async () => {
    const ref = { type: 'complaint', force: 'norfolk', reference: 'A/2' } as const;
    expect(await found({ case: ref })).toMatchObject([
      { operation: 'export', cases: [caseOf('A/2')] },
      { operation: 'consultation', cases: [caseOf('A/2')] },
    ]);
    expect(await found({ case: { ...ref, reference: 'A/9' } })).toEqual([]);
  });

  it('shows of each reading only what is of the forces one may see', async () => {
    const seen = await found({ actor: 'seen', forces: ['kent'] });
    expect(seen).toMatchObject([{ force: 'kent', cases: [caseOf('A/1', 'kent')] }]);
  });

  it('narrows by operation and by moment, the last one not included', async () => {
    expect(await found({ actor: 'seen', operation: 'export' })).toHaveLength(1);
    const at = CLOCK.now();
    expect(await found({ actor: 'seen', from: at, until: Instant.plusMillis(at, 1) })).toHaveLength(
      3,
    );
    expect(await found({ actor: 'seen', until: at })).toEqual([]);
  });

  it('comes in pages that leave nothing out and show nothing twice', async () => {
    const numbers: number[] = [];
    let after: number | null | undefined;
    while (after !== null) {
      const page = await search.search({ forces: 'every' }, { limit: 7, after });
      numbers.push(...page.entries.map(({ number }) => number));
      after = page.next;
    }
    const { position } = await readLogHead(pool);
    expect(numbers).toEqual(Array.from({ length: position }, (_, i) => position - i));
  });

  it('marks what can not be read any more, and shows the page all the same', async () => {
    await log.write(reading({ actor: 'blurred', cases: [caseOf('B/1')] }));
    await log.write(reading({ actor: 'blurred', cases: [caseOf('B/2')] }));
    await log.write(reading({ actor: 'blurred', cases: [caseOf('B/3')] }));
    const [last, middle] = await found({ actor: 'blurred' });
    const before = await owner.query<{ number: string; body: Buffer }>(
      `SELECT number, body FROM read_log.entry WHERE actor = 'blurred'`,
    );
    await owner.query('ALTER TABLE read_log.entry DISABLE TRIGGER only_ever_added_to');
    const change = 'UPDATE read_log.entry SET body = $2 WHERE number = $1';
    await owner.query(change, [last?.number, Buffer.from('{"at":')]);
    await owner.query(change, [middle?.number, Buffer.from('{"at":"2024-10-01"}')]);
    const seen = await found({ actor: 'blurred' });
    for (const { number, body } of before.rows) await owner.query(change, [number, body]);
    await owner.query('ALTER TABLE read_log.entry ENABLE TRIGGER only_ever_added_to');

    expect(seen.map(({ cases }) => cases)).toEqual([
      [caseOf('B/3')],
      [caseOf('B/2')],
      [caseOf('B/1')],
    ]);
    expect(seen[0]).toMatchObject({
      ...{ number: last?.number, at: last?.at, actor: 'blurred', operation: 'consultation' },
      what: 'not readable: it is no JSON',
      unreadable: expect.stringContaining('tipstaff read-log verify'),
    });
    expect(seen[1]?.unreadable).toContain('it has no right "actor", "via"');
    expect(seen[2]).not.toHaveProperty('unreadable');
    expect(await found({ actor: 'blurred' })).toEqual([last, middle, seen[2]]);
  });
});

it('the migrations can be taken back and made again', async () => {
  const runner = owner as never;
  const migrations = allMigrations.map((Migration) => new Migration());
  for (const migration of [...migrations].reverse()) await migration.down(runner);
  for (const migration of migrations) await migration.up(runner);
  await log.write(reading());
  expect((await readLogHead(pool)).position).toBe(1);
});
