import { canonicalJson, systemClock } from '@tipstaff/kernel';
import { newSigningKey } from '@tipstaff/platform';
import { type TestDatabase } from '@tipstaff/test-support';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type ApiWorld, startApi } from './api-world';
import { importedSample } from './cli-world';
import { runTipstaff } from './tipstaff-run';

const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on';
const DEMO_CLOCK = `demo:2024-10-10T08:00:00Z@${systemClock.now()}`;
const REPORT = ['report', 'complaints-and-conduct', '--force', 'norfolk', '--to', '2024-09-30'];
const ANCHORED = [...REPORT, '--known-on', '2024-10-08', '--anchor'];
const CODE = /TS(-[0-9A-HJKMNP-TV-Z]{4}){4}/;

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-proof-'));
const own = newSigningKey();
let database: TestDatabase;
let owner: Client;

function tipstaff(
  argv: readonly string[],
  given: { key?: string; stdin?: string; url?: string } = {},
) {
  const services = {
    databaseUrl: given.url ?? database.url,
    clock: DEMO_CLOCK,
    signingKey: given.key ?? own.privateKey,
  };
  return runTipstaff(argv, services, given.stdin);
}

async function imported(...rows: string[]): Promise<void> {
  const file = join(folder, 'more.csv');
  writeFileSync(file, [HEADER, ...rows, ''].join('\n'));
  expect(await tipstaff(['import', file])).toMatchObject({ status: 0 });
}

const count = async () => {
  const { rows } = await owner.query('SELECT count(*)::int AS events FROM event_log.event');
  return rows[0].events as number;
};

/** As somebody who owns the database could: every hash from a position on is made anew. */
async function rewrite(position: number, change: string): Promise<void> {
  await owner.query(`
    UPDATE event_log.event SET ${change} WHERE position = ${position};
    DO $$
    DECLARE v_hash bytea; v_event record;
    BEGIN
      SELECT hash INTO v_hash FROM event_log.event WHERE position = ${position - 1};
      FOR v_event IN SELECT position, body FROM event_log.event
                      WHERE position >= ${position} ORDER BY position
      LOOP
        v_hash := sha256(v_hash || int8send(v_event.position) || v_event.body);
        UPDATE event_log.event SET hash = v_hash WHERE position = v_event.position;
      END LOOP;
      UPDATE event_log.head SET hash = v_hash;
    END $$`);
}

async function cutTo(position: number): Promise<void> {
  await owner.query(`
    DELETE FROM event_log.event WHERE position > ${position};
    UPDATE event_log.head h SET position = e.position, hash = e.hash
      FROM event_log.event e WHERE e.position = ${position}`);
}

const flipped = (column: string) =>
  `${column} = set_byte(${column}, 20, get_byte(${column}, 20) # 1)`;
const replaced = `body = convert_to(replace(convert_from(body, 'UTF8'), '"enteredOn":"2', '"enteredOn":"1'), 'UTF8')`;

beforeAll(async () => {
  database = await importedSample();
  owner = new Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(`
    ALTER TABLE event_log.event DISABLE TRIGGER only_ever_added_to;
    CREATE TABLE saved_event AS TABLE event_log.event;
    CREATE TABLE saved_head AS TABLE event_log.head`);
});
afterEach(async () => {
  delete process.env['TIPSTAFF_SIGNING_PUBLIC_KEYS'];
  delete process.env['TIPSTAFF_INSTALLATION'];
  delete process.env['TIPSTAFF_LOG_TARGET_WORKING_DAYS'];
  await owner.query(`
    DELETE FROM event_log.event;
    INSERT INTO event_log.event TABLE saved_event;
    UPDATE event_log.head h SET position = s.position, hash = s.hash FROM saved_head s`);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

describe('tipstaff verify', () => {
  it('finds nothing in a record that nobody touched', async () => {
    const { status, out } = await tipstaff(['verify']);
    expect(status).toBe(0);
    expect(out).toMatch(/^The record is intact: 12709 events, up to position 12709, hash [\da-f]+/);
  });

  it('goes on where it was when asked, and is whole otherwise', async () => {
    await tipstaff(['verify']);
    await imported('norfolk,CO/NEW/1,complaint,made,2024-10-01,,,,,2024-10-01');
    const resumed = await tipstaff(['verify', '--resume']);
    expect(resumed.err).toContain('Going on after event 12709');
    expect(resumed.out).toContain('intact: 1 event after 12709');
    expect((await tipstaff(['verify'])).out).toContain('intact: 12710 events');
  });

  it('does not go on from a place that was altered since', async () => {
    await tipstaff(['verify']);
    await rewrite(12_709, replaced);
    const { status, out } = await tipstaff(['verify', '--resume']);
    expect(status).toBe(1);
    expect(out).toContain('was altered or removed since');
    expect(out).toContain('without --resume');
  });

  it('says of one altered byte where it is, what is good, and what to do', async () => {
    await owner.query(`UPDATE event_log.event SET ${flipped('body')} WHERE position = 700`);
    const { status, out } = await tipstaff(['verify']);
    expect(status).toBe(1);
    expect(out).toMatch(/The first fault: Event 700 \(".+", version \d+\) does not fit the chain/);
    expect(out).toContain('Events 1 to 699 were found intact.');
    expect(out).toContain('WHERE position BETWEEN 699 AND 701;');
    const resumed = await tipstaff(['verify', '--resume']);
    expect(resumed.err).toContain('Going on after event 699');
    expect(resumed.status).toBe(1);
  });
});

describe('tipstaff checkpoint', () => {
  const made = async () => (await tipstaff(['checkpoint'])).out;
  const judged = (stdin: string, key?: string) =>
    tipstaff(['checkpoint', 'verify', '-'], { stdin, ...(key && { key }) });

  it('is a short text of which the record says that it stands', async () => {
    const text = await made();
    expect(text).toMatch(
      /^tipstaff-checkpoint\/1\norigin: tipstaff\nposition: 12709\nhash: [\da-f]{64}\ntime: 2024-10-10T.+Z\nkey: [\da-f]{16}\nsignature:\n[\da-f]{64}\n[\da-f]{64}\n$/,
    );
    await imported('norfolk,CO/NEW/1,complaint,made,2024-10-01,,,,,2024-10-01');
    const file = join(folder, 'checkpoint.txt');
    writeFileSync(file, text);
    const { status, out } = await tipstaff(['checkpoint', 'verify', file]);
    expect(status).toBe(0);
    expect(out).toContain('The record STANDS');
    expect(out).toContain('Since then 1 event was added');
  });

  it('finds a tail that was cut off, and one that was put in its place', async () => {
    const text = await made();
    await cutTo(12_000);
    expect((await tipstaff(['verify'])).status).toBe(0);
    const cut = await judged(text);
    expect(cut.status).toBe(1);
    expect(cut.out).toContain('CUT OFF: it ends with event 12000, and then it had 12709');
    await imported(
      ...Array.from(
        { length: 709 },
        (_, i) => `norfolk,CO/NEW/${i},complaint,made,2024-10-01,,,,,2024-10-01`,
      ),
    );
    expect(await count()).toBe(12_709);
    expect((await tipstaff(['verify'])).status).toBe(0);
    expect((await judged(text)).out).toContain('REWRITTEN: event 12709 has another hash');
  });

  it('finds a record that was rewritten with every hash, which the chain alone can not', async () => {
    const text = await made();
    await rewrite(9_000, replaced);
    expect((await tipstaff(['verify'])).status).toBe(0);
    const { status, out } = await judged(text);
    expect(status).toBe(1);
    expect(out).toContain('REWRITTEN');
    expect(out).toContain('compare it with a backup');
  });

  it.each(['body', 'hash'])('finds one altered byte of a %s before it', async (column) => {
    const text = await made();
    await owner.query(`UPDATE event_log.event SET ${flipped(column)} WHERE position = 42`);
    const { status, out } = await judged(text);
    expect(status).toBe(1);
    expect(out).toMatch(/ALTERED at or before event 12709.* Event 42 /);
  });

  it('does not mind a head row that was altered, which verify finds', async () => {
    const text = await made();
    await owner.query(`UPDATE event_log.head SET ${flipped('hash')}`);
    expect((await judged(text)).status).toBe(0);
    expect((await tipstaff(['verify'])).out).toContain('The hash in the head row');
  });

  it('is good after its key was replaced, for as long as the public half is kept', async () => {
    const text = await made();
    const next = newSigningKey();
    const unknown = await judged(text, next.privateKey);
    expect(unknown.status).toBe(1);
    expect(unknown.err).toContain('TIPSTAFF_SIGNING_PUBLIC_KEYS');
    process.env['TIPSTAFF_SIGNING_PUBLIC_KEYS'] = `${newSigningKey().publicKey} ${own.publicKey}`;
    expect((await judged(text, next.privateKey)).status).toBe(0);
  });

  it('is refused when its text was changed, cut short, or is of another installation', async () => {
    const text = await made();
    const changed = await judged(text.replace('position: 12709', 'position: 12708'));
    expect(changed).toMatchObject({ status: 1, out: '' });
    expect(changed.err).toContain('The signature does not fit');
    const short = await judged(text.slice(0, -70));
    expect(short.status).toBe(2);
    expect(short.err).toContain('After "signature:"');
    process.env['TIPSTAFF_INSTALLATION'] = 'elsewhere';
    expect((await judged(text)).err).toContain('of the installation "tipstaff"');
    expect((await tipstaff(['checkpoint', 'verify', join(folder, 'none')])).status).toBe(2);
  });

  it('has a key made for it that nobody keeps', async () => {
    const { status, out } = await tipstaff(['checkpoint', 'key']);
    expect(status).toBe(0);
    const [, key = ''] = /^TIPSTAFF_SIGNING_KEY=(\S+)$/m.exec(out) ?? [];
    const [, publicKey = ''] = /^Public key: (\S+)$/m.exec(out) ?? [];
    const { out: text } = await tipstaff(['checkpoint'], { key });
    process.env['TIPSTAFF_SIGNING_PUBLIC_KEYS'] = publicKey;
    expect((await judged(text)).status).toBe(0);
    const none = await tipstaff(['checkpoint'], { key: '' });
    expect(none).toMatchObject({ status: 2, out: '' });
    expect(none.err).toContain('tipstaff checkpoint key');
  });
});

describe('the code of a paper', () => {
  const anchored = async () => {
    const { status, out } = await tipstaff([...ANCHORED, '--brief']);
    expect(status).toBe(0);
    return CODE.exec(out)?.[0] ?? '';
  };
  const judged = (code: string) => tipstaff(['anchor', 'verify', code]);

  it('stands under the figures, and for them, whatever is recorded afterwards', async () => {
    const plain = await tipstaff([...REPORT, '--known-on', '2024-10-08']);
    const { out } = await tipstaff(ANCHORED);
    expect(out.startsWith(plain.out)).toBe(true);
    const code = CODE.exec(out)?.[0] ?? '';
    await imported('norfolk,CO/NEW/1,complaint,made,2024-09-30,,,,,2024-10-09');
    const { status, out: verdict } = await judged(code.toLowerCase().replaceAll('-', ' '));
    expect(status).toBe(0);
    expect(verdict).toContain(`${code} STANDS.`);
    expect(verdict).toContain('norfolk, twelve months to 30 September 2024');
    expect(verdict).toContain('Events 1 to 12709 are as they were then.');
    expect(verdict).toContain('the same, figure for figure (SHA-256');
    expect(verdict).not.toContain('Entered since');
  });

  it('tells what was entered since and dated back, and stands', async () => {
    const code = await anchored();
    await imported(
      'norfolk,CO/NEW/1,complaint,made,2024-09-20,,,,,2024-09-20',
      'norfolk,CO/NEW/1,complaint,logged,2024-09-20,,,,,2024-09-20',
    );
    const { status, out } = await judged(code);
    expect(status).toBe(0);
    expect(out).toContain('Entered since, and dated as known by 2024-10-08');
    expect(out).toMatch(/complaints-logged +last +value +331 +332/);
  });

  it('is listed under its force, and shown as JSON', async () => {
    const { out } = await tipstaff([...ANCHORED, '--json']);
    const { anchor, ...document } = JSON.parse(out);
    expect(document).toMatchObject({ report: 'complaints-and-conduct', position: 12_709 });
    const canonical = createHash('sha256').update(canonicalJson(document));
    expect(canonical.digest('hex')).toBe(anchor.documentSha256);
    const listed = JSON.parse(
      (await tipstaff(['anchor', 'list', '--force', 'norfolk', '--json'])).out,
    );
    expect(listed.anchors).toEqual([
      {
        code: anchor.code,
        report: 'complaints-and-conduct',
        to: '2024-09-30',
        knownOn: '2024-10-08',
        anchoredOn: '2024-10-10',
        position: 12_710,
      },
    ]);
    expect((await tipstaff(['anchor', 'list', '--force', 'avon'])).out).toContain('No paper');
    const verdict = JSON.parse((await tipstaff(['anchor', 'verify', anchor.code, '--json'])).out);
    expect(verdict).toMatchObject({
      stands: true,
      record: { standing: 'stands' },
      remade: { documentSha256: anchor.documentSha256, figures: [] },
    });
  });

  it.each(['body', 'hash'])('fails when one byte of a %s before it is altered', async (column) => {
    const code = await anchored();
    await owner.query(`UPDATE event_log.event SET ${flipped(column)} WHERE position = 5000`);
    const { status, out } = await judged(code);
    expect(status).toBe(1);
    expect(out).toContain(`${code} does NOT stand.`);
    expect(out).toMatch(/ALTERED at or before event 12709.* Event 5000 /);
  });

  it('fails when the record was rewritten with every hash', async () => {
    const code = await anchored();
    await rewrite(5_000, replaced);
    expect((await tipstaff(['verify'])).status).toBe(0);
    const { status, out } = await judged(code);
    expect(status).toBe(1);
    expect(out).toContain('REWRITTEN');
  });

  it('can not be given to another paper', async () => {
    const code = await anchored();
    const other = `body = convert_to(replace(convert_from(body, 'UTF8'), '"value":331', '"value":431'), 'UTF8')`;
    await rewrite(12_710, other);
    expect((await tipstaff(['verify'])).status).toBe(0);
    const { status, err } = await judged(code);
    expect(status).toBe(1);
    expect(err).toContain('does NOT stand');
    await owner.query(`UPDATE event_log.event SET body = '\\xff' WHERE position = 12710`);
    expect((await judged(code)).err).toContain('does NOT stand');
  });

  it('is gone with the tail that it was in, and says what that may mean', async () => {
    const code = await anchored();
    await cutTo(12_709);
    const { status, err } = await judged(code);
    expect(status).toBe(1);
    expect(err).toContain('cut off');
  });

  it('stands under other local targets than those it was made under', async () => {
    const code = await anchored();
    process.env['TIPSTAFF_LOG_TARGET_WORKING_DAYS'] = '5';
    expect((await judged(code)).status).toBe(0);
  });

  it('is asked to be copied again when a character is wrong', async () => {
    const code = await anchored();
    const last = code.endsWith('0') ? '1' : '0';
    const { status, err } = await judged(code.slice(0, -1) + last);
    expect(status).toBe(2);
    expect(err).toContain('check character');
  });

  it('is not given to a report without a day of knowledge', async () => {
    const { status, err } = await tipstaff([...REPORT, '--anchor']);
    expect(status).toBe(2);
    expect(err).toContain('--known-on');
  });
});

describe('GET /api/v1/anchors/{code}', () => {
  let world: ApiWorld;
  let code: string;
  beforeAll(async () => {
    world = await startApi('2024-10-10');
    const file = join(folder, 'few.csv');
    const made = 'norfolk,CO/1/24,complaint,made,2024-09-02,,,,,2024-09-02';
    writeFileSync(file, [HEADER, made, ''].join('\n'));
    const { url } = world.database;
    expect(await tipstaff(['import', file], { url })).toMatchObject({ status: 0 });
    code = CODE.exec((await tipstaff(ANCHORED, { url })).out)?.[0] ?? '';
  });
  afterAll(() => world.close());

  it('says what the code was given to, and that the record has the same hash there', async () => {
    const { body } = await world.get(`/api/v1/anchors/${code.toLowerCase()}`).expect(200);
    expect(body).toEqual({
      code,
      report: 'complaints-and-conduct',
      force: 'norfolk',
      to: '2024-09-30',
      knownOn: '2024-10-08',
      anchoredOn: '2024-10-10',
      position: 1,
      hash: expect.stringMatching(/^[\da-f]{64}$/),
      documentSha256: expect.stringMatching(/^[\da-f]{64}$/),
      calendar: expect.stringContaining('england-and-wales'),
      recordNow: 'same-hash',
    });
  });

  it('refuses a code that was miscopied, and one that nobody was given', async () => {
    const last = code.endsWith('0') ? '1' : '0';
    const miscopied = await world.get(`/api/v1/anchors/${code.slice(0, -1)}${last}`).expect(400);
    expect(JSON.stringify(miscopied.body)).toContain('check character');
    const unknown = await world.get('/api/v1/anchors/TS-0000-0000-0000-0000').expect(404);
    expect(unknown.body.code).toBe('anchor.not-found');
  });

  it('sees that the record has another hash there, and that a code was given to something else', async () => {
    const client = new Client({ connectionString: world.database.url });
    await client.connect();
    const at = `/api/v1/anchors/${code}`;
    try {
      await client.query(`
        ALTER TABLE event_log.event DISABLE TRIGGER only_ever_added_to;
        UPDATE event_log.event SET ${flipped('hash')} WHERE position = 1`);
      expect((await world.get(at).expect(200)).body.recordNow).toBe('other-hash');
      await client.query(`
        UPDATE event_log.event
           SET body = convert_to(replace(convert_from(body, 'UTF8'), '2024-09-30', '2024-09-29'), 'UTF8')
         WHERE position = 2`);
      expect((await world.get(at).expect(409)).body.code).toBe('anchor.re-pointed');
    } finally {
      await client.end();
    }
  });
});
