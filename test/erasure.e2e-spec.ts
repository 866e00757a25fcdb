import { systemClock } from '@tipstaff/kernel';
import { newSigningKey } from '@tipstaff/platform';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { runTipstaff } from './tipstaff-run';

const DEMO_CLOCK = `demo:2024-10-10T08:00:00Z@${systemClock.now()}`;
const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on';
const PLANTED = { erased: 'Zweihander', kept: 'Quixotically', ofCase: 'Bergamotte' };
const CASE = ['--force', 'norfolk', '--type', 'complaint', '--case', 'CO/ERASE/1'];
const ERASE = ['erase', ...CASE, '--person', 'CPL-00042', '--reason', 'request', '--by', 'records'];

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-erasure-'));
const own = newSigningKey();
const KEK = randomBytes(32).toString('base64');
let database: TestDatabase;

function tipstaff(
  argv: readonly string[],
  given: { key?: string; stdin?: string; ledger?: string } = {},
) {
  const services = {
    databaseUrl: database.url,
    clock: DEMO_CLOCK,
    signingKey: given.key ?? own.privateKey,
    keyEncryptionKeys: KEK,
    ...(given.ledger ? { revocationLedger: given.ledger } : {}),
  };
  return runTipstaff(argv, services, given.stdin);
}

const shown = async () => (await tipstaff(['show', ...CASE])).out;
const judged = (stdin: string) => tipstaff(['receipt', 'verify', '-'], { stdin });

/** Every table there is, one that is added later too. By how a word begins: an index holds its stem. */
async function tablesWith(words: string): Promise<readonly string[]> {
  const begin = words.toLowerCase().slice(0, 8);
  const bytes = Buffer.from(words.slice(0, 8)).toString('hex');
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`);
    const found: string[] = [];
    for (const { name } of rows) {
      const hit = await client.query(
        `SELECT 1 FROM ${name} t WHERE strpos(lower(t::text), $1) > 0 OR strpos(t::text, $2) > 0 LIMIT 1`,
        [begin, bytes],
      );
      if (hit.rowCount) found.push(name);
    }
    expect(rows.length).toBeGreaterThan(10);
    return found;
  } finally {
    await client.end();
  }
}

async function rowsOf(sql: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<[string]>({ text: sql, rowMode: 'array' });
    return rows.map(([text]) => text);
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  database = await createTestDatabase();
  const file = join(folder, 'case.csv');
  writeFileSync(
    file,
    [
      HEADER,
      `norfolk,CO/ERASE/1,complaint,made,2024-09-02,,CPL-00042,,${PLANTED.erased} telephoned,2024-09-02`,
      `norfolk,CO/ERASE/1,complaint,contacted,2024-09-03,,,,${PLANTED.ofCase} said so,2024-09-03`,
      `norfolk,CO/ERASE/2,complaint,made,2024-09-02,,CPL-00042,,${PLANTED.kept} wrote,2024-09-02`,
      '',
    ].join('\n'),
  );
  expect(await tipstaff(['import', file])).toMatchObject({ status: 0 });
  expect(await tipstaff(['rebuild', '--all'])).toMatchObject({ status: 0 });
});
afterEach(() => database.drop());
afterAll(() => rmSync(folder, { recursive: true }));

describe('tipstaff erase', () => {
  it('takes the text of one person in one case, and nothing else', async () => {
    expect(await shown()).toContain(PLANTED.erased);
    const { status, out, err } = await tipstaff(ERASE);
    expect({ status, err }).toEqual({
      status: 0,
      err: expect.stringContaining('the text of 1 event.'),
    });
    expect(err).toContain('--with-case-text');
    expect(await shown()).not.toContain(PLANTED.erased);
    expect(await shown()).toContain(PLANTED.ofCase);
    const other = ['show', ...CASE.slice(0, -1), 'CO/ERASE/2'];
    expect((await tipstaff(other)).out).toContain(PLANTED.kept);
    expect((await tipstaff(['verify'])).status).toBe(0);
    expect(out).toMatch(/^tipstaff-receipt\/1\norigin: tipstaff\nerasure: [\da-f]{32}\n/);
    expect(out).toContain('\ntexts: 1\ncase-texts-left: 1\nby: records\n');
    for (const words of ['CPL-00042', PLANTED.erased]) expect(out).not.toContain(words);
    expect(await judged(out)).toMatchObject({ status: 0 });
  });

  it('leaves the words in no table, whichever tables there are', async () => {
    await tipstaff(ERASE);
    await tipstaff(['rebuild', '--all']);
    expect(await tablesWith('CPL-00042')).not.toEqual([]);
    for (const words of Object.values(PLANTED)) expect(await tablesWith(words)).toEqual([]);
  });

  it('takes the text about nobody in particular where that is asked for', async () => {
    const { out } = await tipstaff([...ERASE, '--with-case-text']);
    expect(out).toContain('kind: person-and-case-text');
    expect(out).toContain('texts: 2\ncase-texts-left: 0');
    expect(await shown()).not.toContain(PLANTED.ofCase);
    expect(await judged(out)).toMatchObject({ status: 0 });
  });

  it('takes whom the case has by name alone with the text of the case, and says so before', async () => {
    const file = join(folder, 'by-name.csv');
    const row = `norfolk,CO/ERASE/3,complaint,made,2024-09-02,,Jane Sealed,,${PLANTED.ofCase} rang,2024-09-02`;
    writeFileSync(file, [HEADER, row, ''].join('\n'));
    expect(await tipstaff(['import', file])).toMatchObject({ status: 0 });
    const ofCase = [...CASE.slice(0, -1), 'CO/ERASE/3'];
    const asked = (person: string, ...more: string[]) =>
      tipstaff([
        ...['erase', ...ofCase, '--person', person, '--reason', 'request', '--by', 'records'],
        ...more,
      ]);
    expect(await asked('Jane Other', '--with-case-text')).toMatchObject({ status: 1 });
    const refused = await asked('Jane Sealed');
    expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('--with-case-text') });
    expect((await tipstaff(['show', ...ofCase])).out).toContain('Jane');
    const { out } = await asked('Jane Sealed', '--with-case-text');
    expect(out).toContain('texts: 1\ncase-texts-left: 0');
    const { out: after } = await tipstaff(['show', ...ofCase]);
    for (const words of ['Jane', PLANTED.ofCase]) expect(after).not.toContain(words);
    expect((await asked('Jane Sealed', '--with-case-text')).out).toBe(out);
    expect(await judged(out)).toMatchObject({ status: 0 });
  });

  it('gives the same receipt again, also where it was cut off after the key', async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      `UPDATE keyring.key SET key = NULL, destroyed_at = now() WHERE stream LIKE '%/1' AND subject = 'CPL-00042'`,
    );
    await client.end();
    const first = await tipstaff(ERASE);
    expect(first.out).toContain('texts: 1');
    expect(await tipstaff(ERASE)).toEqual(first);
  });

  it('stands in the read log: who, which case and which erasure, never what or whom', async () => {
    await tipstaff(ERASE);
    const [entry = ''] = await rowsOf(
      `SELECT convert_from(body, 'UTF8') FROM read_log.entry WHERE convert_from(body, 'UTF8') LIKE '%"erasure"%'`,
    );
    expect(JSON.parse(entry)).toMatchObject({
      actor: 'records',
      operation: 'erasure',
      cases: ['complaint:norfolk:CO/ERASE/1'],
      purpose: 'request',
    });
    for (const words of ['CPL-00042', PLANTED.erased]) expect(entry).not.toContain(words);
  });

  it('only shows it on a dry run', async () => {
    const { out } = await tipstaff([...ERASE, '--dry-run']);
    expect(out).toContain('Nothing was changed. Would be erased: the text of 1 event.');
    expect(await shown()).toContain(PLANTED.erased);
  });

  it.each([
    ['a case that is not there', 'CO/ERASE/1', 'CO/NONE/1', 'holds no complaint'],
    ['a person who is not in it', 'CPL-00042', 'CPL-00043', 'has nobody called'],
    ['the case itself for a person', 'CPL-00042', 'case', 'has nobody called'],
    ['a reason in free words', 'request', 'she asked', 'reason'],
  ])('refuses %s', async (_what, right, wrong, words) => {
    const { status, err } = await tipstaff(ERASE.map((word) => (word === right ? wrong : word)));
    expect(status).not.toBe(0);
    expect(err).toContain(words);
    expect(await shown()).toContain(PLANTED.erased);
  });
});

describe('tipstaff receipt', () => {
  it('finds what a restored backup brought back, and erases it once more', async () => {
    const backup = await database.backUp();
    const { out: receipt } = await tipstaff([...ERASE, '--with-case-text']);
    await backup.restore();
    expect(await shown()).toContain(PLANTED.erased);
    const back = await judged(receipt);
    expect(back.status).toBe(1);
    expect(back.out).toContain('CAN BE READ AGAIN');
    const again = await tipstaff(['receipt', 'replay', '-'], { stdin: receipt });
    expect(again.status).toBe(0);
    expect(await shown()).not.toContain(PLANTED.erased);
    expect(await shown()).not.toContain(PLANTED.ofCase);
    expect(await judged(again.out)).toMatchObject({ status: 0 });
  });

  it('is believed neither altered nor from a stranger', async () => {
    const { out } = await tipstaff(ERASE);
    expect((await judged(out.replace('texts: 1', 'texts: 9'))).err).toContain('does not fit');
    const key = newSigningKey().privateKey;
    const stranger = await tipstaff(['receipt', 'verify', '-'], { stdin: out, key });
    expect(stranger.err).toContain('not known here');
    expect((await judged('tipstaff-receipt/1\norigin: x')).err).toContain('not a whole receipt');
  });
});
