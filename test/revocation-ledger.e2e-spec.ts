import { systemClock } from '@tipstaff/kernel';
import { newSigningKey } from '@tipstaff/platform';
import {
  createTestDatabase,
  startSourceProcess,
  type TestDatabase,
  testRedisUrl,
} from '@tipstaff/test-support';
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { runTipstaff } from './tipstaff-run';

const API = join(__dirname, '../apps/api/src/main.ts');
const TOKEN = 'a-token-for-this-test-alone-0123456789';
const DEMO_CLOCK = `demo:2024-10-10T08:00:00Z@${systemClock.now()}`;
const [ERASED, KEPT] = ['Zweihander', 'Quixotically'];
const CASE = ['--force', 'norfolk', '--type', 'complaint', '--case', 'CO/LEDGER/1'];
const ERASE = ['erase', ...CASE, '--person', 'CPL-00042', '--reason', 'request', '--by', 'records'];

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-ledger-'));
const ledger = join(folder, 'revocations.jsonl');
const signing = newSigningKey();
const keyEncryptionKeys = randomBytes(32).toString('base64');
let database: TestDatabase;

const tipstaff = (argv: readonly string[], guards: object = { revocationLedger: ledger }) =>
  runTipstaff(argv, {
    databaseUrl: database.url,
    clock: DEMO_CLOCK,
    signingKey: signing.privateKey,
    keyEncryptionKeys,
    ...guards,
  });

/** A process of the API, which may judge receipts and sign none. */
const startApi = (databaseUrl = database.url) =>
  startSourceProcess(API, [], {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    REDIS_URL: testRedisUrl(),
    TIPSTAFF_REDIS_PASSWORD: 'not-required',
    TIPSTAFF_API_TOKEN: TOKEN,
    TIPSTAFF_API_PORT: '0',
    TIPSTAFF_KEY_ENCRYPTION_KEYS: keyEncryptionKeys,
    TIPSTAFF_REVOCATION_LEDGER: ledger,
    TIPSTAFF_SIGNING_PUBLIC_KEYS: signing.publicKey,
  });

async function endOf(api: ReturnType<typeof startApi>) {
  let words = '';
  api.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  api.stdout?.resume();
  const status = await new Promise<number | null>((resolve) => api.once('close', resolve));
  return { status, words };
}

async function addressOf(api: ReturnType<typeof startApi>): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    api.once('close', () => reject(new Error(`The API ended without listening: ${said}`)));
    for (const stream of [api.stdout, api.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (address) resolve(address);
      });
    }
  });
}

/** The case as the API shows it, with its texts. */
async function shownAt(address: string): Promise<{ status: number; text: string }> {
  const url = `${address}/api/v1/cases/complaint/norfolk/${encodeURIComponent('CO/LEDGER/1')}`;
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${TOKEN}` } });
  return { status: answer.status, text: await answer.text() };
}

/** Its connections were cut by the restore: it may answer once that it has no database. */
async function shownUntilAnswered(address: string): Promise<string> {
  for (;;) {
    const { status, text } = await shownAt(address);
    if (status === 200) return text;
    expect(text).not.toContain(ERASED);
  }
}

async function asOwner<R extends QueryResultRow>(sql: string): Promise<readonly R[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function counted(sql: string): Promise<number> {
  const [row] = await asOwner<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`);
  return row?.n ?? -1;
}
const erasures = () => counted(`event_log.event WHERE stream LIKE 'erasure:%'`);
const liveKeys = () => counted(`keyring.key WHERE subject = 'CPL-00042' AND key IS NOT NULL`);

beforeEach(async () => {
  database = await createTestDatabase();
  writeFileSync(ledger, '');
  const file = join(folder, 'case.csv');
  writeFileSync(
    file,
    [
      'force,case,type,milestone,on,value,person,related,note,entered_on',
      `norfolk,CO/LEDGER/1,complaint,made,2024-09-02,,CPL-00042,,${ERASED} telephoned,2024-09-02`,
      `norfolk,CO/LEDGER/1,complaint,contacted,2024-09-03,,,,${KEPT} said so,2024-09-03`,
      '',
    ].join('\n'),
  );
  expect(await tipstaff(['import', file])).toMatchObject({ status: 0 });
  expect(await tipstaff(['rebuild', '--all'])).toMatchObject({ status: 0 });
});
afterEach(() => database.drop());
afterAll(() => rmSync(folder, { recursive: true }));

describe('the revocation ledger', () => {
  it('keeps a restored backup erased before the first answer, and the record says so', async () => {
    const backup = await database.backUp();
    expect((await tipstaff(ERASE)).status).toBe(0);
    await backup.restore();
    expect([await erasures(), await liveKeys()]).toEqual([0, 1]);
    const api = startApi();
    const ended = endOf(api);
    const address = await addressOf(api);
    const shown = await shownAt(address);
    expect(shown).toMatchObject({ status: 200, text: expect.stringContaining(KEPT) });
    expect(shown.text).not.toContain(ERASED);
    expect([await erasures(), await liveKeys()]).toEqual([1, 0]);
    // Restored below a process that runs: it opens nothing of who stands in the ledger.
    await backup.restore();
    expect(await liveKeys()).toBe(1);
    const again = await shownUntilAnswered(address);
    expect(again).toContain(KEPT);
    expect(again).not.toContain(ERASED);
    api.kill('SIGTERM');
    expect((await ended).status).toBe(0);
  });

  it('lets an API whose login may destroy no key start once the command line has erased again', async () => {
    const backup = await database.backUp();
    await tipstaff(ERASE);
    await backup.restore();
    const login = `ledger_test_${randomBytes(4).toString('hex')}`;
    const password = randomBytes(32).toString('hex');
    await asOwner(
      `CREATE ROLE ${login} LOGIN NOINHERIT PASSWORD '${password}'
         IN ROLE tipstaff_api, tipstaff_auditor, tipstaff_opcc`,
    );
    const address = Object.assign(new URL(database.url), { username: login, password });
    try {
      const { status, words } = await endOf(startApi(address.href));
      expect([status, words]).toEqual([1, expect.stringContaining('tipstaff -- keys list')]);
      expect((await tipstaff(['keys', 'list'])).status).toBe(0);
      expect(await liveKeys()).toBe(0);
      const api = startApi(address.href);
      const ended = endOf(api);
      expect((await shownAt(await addressOf(api))).text).toContain(KEPT);
      api.kill('SIGTERM');
      expect((await ended).status).toBe(0);
    } finally {
      await asOwner(`DROP ROLE ${login}`);
    }
  });

  it('lets the command line show nothing of a restored backup either', async () => {
    const backup = await database.backUp();
    await tipstaff(ERASE);
    await backup.restore();
    expect((await tipstaff(['show', ...CASE], {})).out).toContain(ERASED);
    const { out } = await tipstaff(['show', ...CASE]);
    expect(out).toContain(KEPT);
    expect(out).not.toContain(ERASED);
    expect(await erasures()).toBe(1);
  });

  it('holds one signed line for an erasure, however often it is asked for, and no person', async () => {
    const first = await tipstaff(ERASE);
    expect(await tipstaff(ERASE)).toEqual(first);
    const lines = readFileSync(ledger, 'utf8').split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toBe(first.out.trimEnd());
    expect(lines[0]).not.toContain('CPL-00042');
  });

  it('that was altered lets nothing start, and the line is named', async () => {
    await tipstaff(ERASE);
    const line = readFileSync(ledger, 'utf8');
    writeFileSync(ledger, line + line.replace('texts: 1', 'texts: 2'));
    const { status, words } = await endOf(startApi());
    expect(status).toBe(1);
    expect(words).toContain('Line 2 of the revocation ledger');
    expect((await tipstaff(['show', ...CASE])).err).toContain('Line 2 of the revocation ledger');
  });

  it('that is missing lets nothing be erased or read, and the same call does it later', async () => {
    copyFileSync(ledger, `${ledger}.kept`);
    rmSync(ledger);
    const refused = await tipstaff(ERASE);
    expect(refused.status).not.toBe(0);
    expect(refused.err).toContain('The revocation ledger can not be read');
    expect(await liveKeys()).toBe(1);
    renameSync(`${ledger}.kept`, ledger);
    expect((await tipstaff(ERASE)).status).toBe(0);
    expect(await liveKeys()).toBe(0);
  });

  it('is asked for where none is kept', async () => {
    expect((await tipstaff(ERASE, {})).err).toContain('No revocation ledger is kept');
  });
});
