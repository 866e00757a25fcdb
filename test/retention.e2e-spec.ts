import { systemClock } from '@tipstaff/kernel';
import { newSigningKey } from '@tipstaff/platform';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type RunOutcome, runTipstaff } from './tipstaff-run';

const DEMO_CLOCK = `demo:2024-10-10T08:00:00Z@${systemClock.now()}`;
const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on';
const PLANTED = {
  person: 'Zweihander',
  other: 'Quixotically',
  case: 'Bergamotte',
  kept: 'Umbrage',
};
const FORCE = ['--force', 'norfolk'];
const BY = ['--by', 'records'];
const CASE = [...FORCE, '--type', 'complaint', '--case', 'CO/OLD/1'];
const AS_PROPOSED = ['--class', 'complaint', '--trigger', '2016-03-04'];
const DISPOSE = ['retention', 'dispose', ...CASE, ...AS_PROPOSED, ...BY];
const AUTHORITY = ['--authority', 'UKCPI/2024/14'];
const REPORT = ['report', 'complaints-and-conduct', ...FORCE, '--to', '2016-09-30', '--json'];

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-retention-'));
const signingKey = newSigningKey().privateKey;
let database: TestDatabase;

const tipstaff = (argv: readonly string[], stdin?: string): Promise<RunOutcome> =>
  runTipstaff(argv, { databaseUrl: database.url, clock: DEMO_CLOCK, signingKey }, stdin);

async function done(argv: readonly string[], stdin?: string): Promise<string> {
  const { status, out, err } = await tipstaff(argv, stdin);
  expect({ argv, status, err }).toEqual({ argv, status: 0, err: expect.any(String) });
  return out;
}

async function refused(argv: readonly string[], words: string): Promise<void> {
  const { status, err } = await tipstaff(argv);
  expect({ argv, status, err }).toEqual({ argv, status: 1, err: expect.stringContaining(words) });
}

const proposed = async (...more: readonly string[]) => {
  const found = JSON.parse(
    await done(['retention', 'propose', ...FORCE, '--format', 'json', ...more]),
  );
  return found as { total: number; held: number; proposals: { reference: string }[] };
};
const references = async (...more: readonly string[]) =>
  (await proposed(...more)).proposals.map(({ reference }) => reference);
const shown = (reference = 'CO/OLD/1') => done(['show', ...CASE.slice(0, -1), reference]);
const imported = async (name: string, ...rows: readonly string[]): Promise<void> => {
  const file = join(folder, name);
  writeFileSync(file, [HEADER, ...rows, ''].join('\n'));
  await done(['import', file]);
};

/** The rows of the report about the time in which the case was finalised. */
async function figures(): Promise<readonly object[]> {
  const { rows } = JSON.parse(await done(REPORT)) as { rows: readonly { last: object }[] };
  expect(rows).toContainEqual(expect.objectContaining({ last: { value: 1 } }));
  return rows;
}

async function sql(text: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  database = await createTestDatabase();
  await imported(
    'cases.csv',
    `norfolk,CO/OLD/1,complaint,made,2016-01-04,,CPL-00042,,${PLANTED.person} telephoned,2016-01-04`,
    `norfolk,CO/OLD/1,complaint,logged,2016-01-05,,,,,2016-01-05`,
    `norfolk,CO/OLD/1,complaint,contacted,2016-01-06,,OFF-0007,,${PLANTED.other} rang back,2016-01-06`,
    `norfolk,CO/OLD/1,complaint,finalised,2016-03-04,acceptable,,,${PLANTED.case} said so,2016-03-04`,
    `norfolk,CO/NEW/1,complaint,made,2023-01-04,,CPL-00042,,${PLANTED.kept} wrote,2023-01-04`,
    'norfolk,CO/NEW/1,complaint,finalised,2023-03-04,acceptable,,,,2023-03-04',
    'norfolk,CO/OPEN/1,complaint,made,2015-01-04,,CPL-00043,,,2015-01-04',
    'norfolk,MM/OLD/1,conduct,came-to-attention,2014-01-06,,,,,2014-01-06',
    'norfolk,MM/OLD/1,conduct,finalised,2014-06-06,no-case-to-answer,,,,2014-06-06',
  );
});
afterEach(() => database.drop());
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is proposed', () => {
  it('is what has ended, the longest ended first, with why and whose keys would go', async () => {
    const found = await proposed();
    expect(found).toMatchObject({
      total: 2,
      held: 0,
      proposals: [
        { type: 'conduct', reference: 'MM/OLD/1', class: 'conduct', lastKept: '2020-06-06' },
        {
          ...{ type: 'complaint', reference: 'CO/OLD/1', proposes: 'dispose', class: 'complaint' },
          trigger: { milestone: 'finalised', on: '2016-03-04' },
          lastKept: '2022-03-04',
          because: expect.arrayContaining(['Proposed from 5 March 2022 on.']),
          destroys: { people: ['CPL-00042', 'OFF-0007'], texts: 3 },
        },
      ],
    });
    const text = await done(['retention', 'propose', ...FORCE]);
    expect(text).toContain('2 cases of norfolk are proposed on');
    expect(text).toContain(
      'complaint CO/OLD/1: dispose, as --class complaint --trigger 2016-03-04',
    );
    for (const words of Object.values(PLANTED)) {
      expect(text + JSON.stringify(found)).not.toContain(words);
    }
  });

  it('follows the day, and facts that come late', async () => {
    expect(await references('--on', '2022-03-04')).toEqual(['MM/OLD/1']);
    const one = await done(['retention', 'propose', ...FORCE, '--on', '2022-03-04']);
    expect(one).toContain('1 case of norfolk is proposed on 2022-03-04; 0 more are held');
    expect(await references('--on', '2022-03-05')).toEqual(['MM/OLD/1', 'CO/OLD/1']);
    await imported(
      'late.csv',
      'norfolk,CO/OLD/1,complaint,reinvestigation,2017-02-01,,,,,2024-10-01',
    );
    expect(await references()).toEqual(['MM/OLD/1']);
    expect(await done(['retention', 'why', ...CASE])).toContain('was opened again');
    await refused(DISPOSE, 'opened again');
    await imported(
      'end.csv',
      'norfolk,CO/OLD/1,complaint,finalised,2018-02-01,acceptable,,,,2024-10-02',
    );
    expect(await references()).toEqual(['MM/OLD/1', 'CO/OLD/1']);
    await refused(DISPOSE, 'now it is complaint from 2018-02-01');
    expect(await shown()).toContain(PLANTED.person);
  });

  it('follows the schedule of the force, with who set it', async () => {
    const classFile = join(folder, 'class.json');
    const { classes } = JSON.parse(
      await done(['retention', 'schedule', ...FORCE, '--format', 'json']),
    ) as { classes: readonly { id: string; setBy: unknown }[] };
    const { setBy: _, ...shipped } = classes.find(({ id }) => id === 'complaint') ?? {};
    writeFileSync(classFile, JSON.stringify({ ...shipped, period: { count: 10, unit: 'years' } }));
    const set = ['retention', 'set-class', ...FORCE, '--file', classFile, ...BY];
    await done([...set, '--reason', 'The force keeps them longer.']);
    writeFileSync(classFile, JSON.stringify({ ...shipped, period: { count: 0, unit: 'years' } }));
    const slip = await tipstaff([...set, '--reason', 'A slip.']);
    expect([slip.status, slip.err]).toEqual([
      2,
      expect.stringContaining(`${classFile}: /period/count: Give whole years`),
    ]);
    expect(await references()).toEqual(['MM/OLD/1']);
    expect(await done(['retention', 'why', ...CASE])).toContain(
      'As set by records on 10 October 2024',
    );
    await done([
      'retention',
      'withdraw-class',
      ...FORCE,
      '--class',
      'complaint',
      '--reason',
      'As others.',
      ...BY,
    ]);
    expect(await references()).toEqual(['MM/OLD/1', 'CO/OLD/1']);
  });
});

describe('a legal hold', () => {
  const place = (...over: readonly string[]) =>
    done([
      'retention',
      'hold',
      ...FORCE,
      ...over,
      '--reason',
      'public-inquiry',
      ...AUTHORITY,
      ...BY,
    ]);
  const release = (hold: string) =>
    done(['retention', 'release', ...FORCE, '--hold', hold, ...AUTHORITY, ...BY]);
  const ERASE = ['erase', ...CASE, '--person', 'CPL-00042', ...BY];

  it('keeps a case from being proposed, disposed of and erased, while any stands', async () => {
    const idIn = (text: string) => /hold-[\da-f]{10}/.exec(text)?.[0] ?? '';
    const first = idIn(await place('--type', 'complaint', '--case', 'CO/OLD/1'));
    const second = idIn(await place('--class', 'complaint'));
    expect(await proposed()).toMatchObject({ total: 1, held: 1 });
    await refused(DISPOSE, `Held by ${first} (public-inquiry, UKCPI/2024/14)`);
    await refused([...ERASE, '--reason', 'request'], second);
    await release(first);
    expect(await references()).toEqual(['MM/OLD/1']);
    await refused(
      ['retention', 'release', ...FORCE, '--hold', first, ...AUTHORITY, ...BY],
      'no hold',
    );
    await release(second);
    expect(await references()).toEqual(['MM/OLD/1', 'CO/OLD/1']);
    expect(await done(['retention', 'holds', ...FORCE])).toContain('Released by records');
    expect(await shown()).toContain(PLANTED.person);
  });

  it('yields to a court alone', async () => {
    await place('--every');
    const wrong = await tipstaff([...ERASE, '--reason', 'request', '--despite-hold']);
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('court-order')]);
    await done([...ERASE, '--reason', 'court-order', '--despite-hold']);
    expect(await shown()).not.toContain(PLANTED.person);
  });

  it.each([
    ['a name for an authority', ['--every', '--authority', 'Smith'], 2, 'as a reference'],
    [
      'a case that is not there',
      ['--type', 'complaint', '--case', 'CO/NONE', ...AUTHORITY],
      1,
      'no complaint',
    ],
    ['a class that is not there', ['--class', 'complaints', ...AUTHORITY], 1, 'no class'],
    [
      'two things at once',
      ['--every', '--class', 'complaint', ...AUTHORITY],
      2,
      'Say what is held',
    ],
  ])('refuses %s', async (_, given, status, words) => {
    const argv = ['retention', 'hold', ...FORCE, '--reason', 'litigation', ...BY, ...given];
    expect(await tipstaff(argv)).toMatchObject({ status, err: expect.stringContaining(words) });
  });
});

describe('a person', () => {
  it('disposes: nobody can read it, figures and chain stand, and one receipt says so', async () => {
    const before = await figures();
    const receipt = await done(DISPOSE);
    expect(receipt).toContain('kind: whole-case\nreason: retention-ended\ntexts: 3\n');
    const page = await shown();
    for (const words of [PLANTED.person, PLANTED.other, PLANTED.case]) {
      expect(page).not.toContain(words);
    }
    expect(await shown('CO/NEW/1')).toContain(PLANTED.kept);
    expect(await done(['receipt', 'verify', '-'], receipt)).toContain('can not be read');
    expect((await tipstaff(['verify'])).status).toBe(0);
    await done(['rebuild', '--all']);
    expect(await figures()).toEqual(before);
    expect(await references()).toEqual(['MM/OLD/1']);
    expect(await done(['retention', 'why', ...CASE])).toContain('disposed of by records');
    expect(await done(DISPOSE)).toBe(receipt);
  });

  it('does the rest by the same call where it was cut off', async () => {
    await sql(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN IF NEW.subject = 'OFF-0007' THEN RAISE 'cut off'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER cut BEFORE UPDATE ON keyring.key FOR EACH ROW EXECUTE FUNCTION cut()`);
    expect((await tipstaff(DISPOSE)).status).toBe(1);
    expect(await shown()).toContain(PLANTED.other);
    expect((await proposed()).proposals).toContainEqual(
      expect.objectContaining({ reference: 'CO/OLD/1', proposes: 'finish' }),
    );
    const hold = ['retention', 'hold', ...CASE, '--reason', 'inquest', ...AUTHORITY, ...BY];
    await refused(hold, 'disposal was begun');
    await sql('DROP TRIGGER cut ON keyring.key');
    const receipt = await done(DISPOSE);
    expect(await shown()).not.toContain(PLANTED.other);
    expect(await done(['receipt', 'verify', '-'], receipt)).toContain('can not be read');
    expect(await references()).toEqual(['MM/OLD/1']);
  });

  it('replays the receipt where a backup from before brought it back', async () => {
    const backup = await database.backUp();
    const receipt = await done(DISPOSE);
    await backup.restore();
    expect((await tipstaff(['receipt', 'verify', '-'], receipt)).status).toBe(1);
    await done(['receipt', 'replay', '-'], receipt);
    for (const words of [PLANTED.person, PLANTED.other, PLANTED.case]) {
      expect(await shown()).not.toContain(words);
    }
  });

  it('keeps it longer, with a reason and a day on which it is proposed again', async () => {
    const keep = ['retention', 'keep', ...CASE, '--reason', 'risk-of-harm', ...BY];
    await done([...keep, '--review-on', '2026-10-10']);
    expect(await proposed()).toMatchObject({ total: 1, keptLonger: 1 });
    await refused(DISPOSE, 'decided to keep it until 2026-10-10');
    expect(await references('--on', '2026-10-10')).toEqual(['MM/OLD/1', 'CO/OLD/1']);
    const past = await tipstaff([...keep, '--review-on', '2024-10-10']);
    expect([past.status, past.err]).toEqual([2, expect.stringContaining('a day after 2024-10-10')]);
  });

  it('says that what is kept until reviewed was reviewed', async () => {
    await imported(
      'dsi.csv',
      'norfolk,DSI/OLD/1,dsi,came-to-attention,2005-01-06,,,,,2005-01-06',
      'norfolk,DSI/OLD/1,dsi,finalised,2006-06-06,,,,,2006-06-06',
    );
    const matter = [...FORCE, '--type', 'dsi', '--case', 'DSI/OLD/1', ...BY];
    const as = ['--class', 'death-or-serious-injury', '--trigger', '2006-06-06'];
    await refused(['retention', 'dispose', ...matter, ...as], '--reviewed');
    await done(['retention', 'dispose', ...matter, ...as, '--reviewed']);
  });
});
