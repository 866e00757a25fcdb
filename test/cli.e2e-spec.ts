import { systemClock } from '@tipstaff/kernel';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type RunOutcome, runTipstaff } from './tipstaff-run';

const SAMPLES = join(__dirname, '../samples');
const MILESTONES = join(SAMPLES, 'norfolk-milestones.csv');
const ACTIONS = join(SAMPLES, 'norfolk-actions.csv');
const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on';
const DEMO_CLOCK = `demo:2024-10-01T08:00:00Z@${systemClock.now()}`;

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-cli-'));
let database: TestDatabase;

const tipstaff = (...argv: string[]): Promise<RunOutcome> => tipstaffOn(database.url, ...argv);

const tipstaffOn = (databaseUrl: string, ...argv: string[]): Promise<RunOutcome> =>
  runTipstaff(argv, { databaseUrl, clock: DEMO_CLOCK });

const REPORT = ['report', 'complaints-and-conduct', '--force', 'norfolk'];

beforeAll(async () => {
  database = await createTestDatabase();
  const imported = await tipstaff('import', MILESTONES, '--json');
  expect(imported).toMatchObject({ status: 0 });
  expect(JSON.parse(imported.out)).toEqual({
    rows: 12_709,
    cases: 1_409,
    imported: 1_409,
    unchanged: 0,
    rejected: [],
    warnings: [],
  });
  expect(await tipstaff('import', ACTIONS)).toMatchObject({ status: 0 });
});

afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

describe('tipstaff report', () => {
  it('gives the published figures for the twelve months to 30 September 2024', async () => {
    const { status, out } = await tipstaff(...REPORT, '--to', '2024-09-30', '--json');
    expect(status).toBe(0);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(['report', 'force', 'knownOn', 'position', 'periods', 'rows']),
    );
    const value = (id: string) => {
      const row = report.rows.find((one: { id: string }) => one.id === id);
      return [row.last.value, row.previous.value];
    };
    expect(report.periods.last).toEqual({ from: '2023-10-01', to: '2024-09-30' });
    expect(value('complaints-logged')).toEqual([334, 393]);
    expect(value('logged-within-2-wd')).toEqual([85.0, 75.1]);
    expect(value('contacted-within-10-wd')).toEqual([83.6, 77.3]);
    expect(value('schedule-3-working-days-to-resolve')).toEqual([105, 90]);
    expect(value('outside-schedule-3-working-days-to-resolve')).toEqual([41, 45]);
    expect(value('finalised-service-not-acceptable')).toEqual([81, 95]);
    expect(value('reviews-upheld')).toEqual([14, 16]);
    expect(value('chapter-13-reports')).toEqual([34, 19]);
    expect(value('conduct-cases')).toEqual([80, 90]);
    expect(value('accelerated-hearings')).toEqual([4, 0]);
    expect(value('misconduct-hearings')).toEqual([15, 11]);
    expect(value('misconduct-meetings')).toEqual([11, 10]);
    expect(value('police-appeals-tribunals')).toEqual([0, 0]);
  });

  it('knows three complaints fewer on 8 October 2024, when they had not been entered', async () => {
    const known = ['--to', '2024-09-30', '--known-on', '2024-10-08', '--json'];
    const report = JSON.parse((await tipstaff(...REPORT, ...known)).out);
    expect(report.knownOn).toBe('2024-10-08');
    expect(report.rows[0]).toMatchObject({ id: 'complaints-logged', last: { value: 331 } });
  });

  it('prints a table that says on which clock it stands', async () => {
    const { status, out } = await tipstaff(...REPORT, '--to', '2024-09-30');
    expect(status).toBe(0);
    expect(out).toMatch(/85\.0% \(284\/334\)/);
    expect(out).toContain('Demo clock');
  });

  it('opens a figure to the cases that make it', async () => {
    const cases = ['report', 'complaints-and-conduct', 'cases', ...REPORT.slice(2)];
    const asked = [...cases, '--to', '2024-09-30', '--row', 'reviews-upheld'];
    const listed = JSON.parse((await tipstaff(...asked, '--json')).out);
    expect(
      listed.cases.filter((one: { standing: string }) => one.standing === 'counted'),
    ).toHaveLength(14);
    expect((await tipstaff(...asked, '--period', 'previous')).out).toContain('16 counted');
  });

  it('says so of a force that has no cases', async () => {
    const unknown = await tipstaff(
      'report',
      'complaints-and-conduct',
      '--force',
      'avon',
      '--to',
      '2024-09-30',
    );
    expect(unknown).toMatchObject({ status: 1, out: '' });
    expect(unknown.err).toContain('"avon"');
  });
});

describe('tipstaff due', () => {
  const DUE = ['due', '--force', 'norfolk', '--on', '2024-10-01'];

  it('finds exactly four Chapter 13 reports owed and unsent on 1 October 2024', async () => {
    const { status, out } = await tipstaff(...DUE, '--json');
    expect(status).toBe(0);
    const { on, force, obligations, ...more } = JSON.parse(out);
    expect({ on, force, more }).toEqual({ on: '2024-10-01', force: 'norfolk', more: {} });
    const reports = obligations.filter(({ rule }: { rule: string }) => rule === 'R-C13-2');
    expect(reports.map(({ arose }: { arose: string }) => arose).sort()).toEqual([
      '2024-09-06',
      '2024-09-14',
      '2024-09-22',
      '2024-09-23',
    ]);
    for (const report of reports) {
      expect(report).toMatchObject({ due: null, overdue: true, target: expect.any(String) });
    }
    expect(Object.keys(obligations[0]).sort()).toEqual([
      'arose',
      'case',
      'days',
      'due',
      'explanation',
      'id',
      'overdue',
      'owner',
      'rule',
      'target',
      'title',
      'type',
      'why',
    ]);
  });

  it('tells what was owed as known on a day, and says so', async () => {
    const [now, then, earlier] = await Promise.all([
      tipstaff(...DUE, '--json'),
      tipstaff(...DUE, '--known-on', '2024-12-31', '--json'),
      tipstaff(...DUE, '--known-on', '2024-09-01', '--summary'),
    ]);
    // The whole sample was entered by then: some of it after 1 October.
    expect(JSON.parse(then.out)).toEqual({ ...JSON.parse(now.out), knownOn: '2024-12-31' });
    expect(earlier.out).toContain('as known on 1 September 2024: ');
    expect(earlier.out).not.toContain('144 due, 20 overdue');
  });

  it('tells within a time what falls due and what will arise', async () => {
    const list = JSON.parse((await tipstaff(...DUE, '--within', '28', '--json')).out);
    expect(list.until).toBe('2024-10-29');
    expect(list.forthcoming.length).toBeGreaterThan(0);
    for (const { arose } of list.forthcoming) {
      expect(arose > '2024-10-01' && arose <= '2024-10-29').toBe(true);
    }
  });

  it('shows a local target as what it is, and how many there are by rule', async () => {
    const text = await tipstaff(...DUE);
    expect(text.out).toContain('no date in law; local target');
    expect(text.err).toContain('Demo clock');
    expect((await tipstaff(...DUE, '--summary')).out).toMatch(/R-C13-2 .* 0 +4$/m);
  });

  it('does not call a force without cases free of obligations', async () => {
    const unknown = await tipstaff('due', '--force', 'norfok', '--on', '2024-10-01');
    expect(unknown).toMatchObject({ status: 1, out: '' });
    expect(unknown.err).toContain('norfok');
  });

  it('explains a date day by day', async () => {
    const list = JSON.parse((await tipstaff(...DUE, '--json')).out);
    const report = list.obligations.find(({ rule }: { rule: string }) => rule === 'R-C13-2');
    const of = ['--force', 'norfolk', '--type', report.type, '--case', report.case];
    const { status, out } = await tipstaff('why', ...of, '--on', '2024-10-01');
    expect(status).toBe(0);
    expect(out).toContain('R-C13-2');
    expect(out).toContain('no date in law');
    expect((await tipstaff('show', ...of)).out).toMatch(/^2023-\d\d-\d\d +\d+ +made/m);
  });
});

describe('tipstaff import', () => {
  let other: TestDatabase;
  const onOther = (...argv: string[]): Promise<RunOutcome> => tipstaffOn(other.url, ...argv);

  beforeAll(async () => {
    other = await createTestDatabase();
  });
  afterAll(() => other.drop());

  it('leaves everything as it is the second time', async () => {
    const { status, out } = await tipstaff('import', MILESTONES);
    expect({ status, out }).toEqual({
      status: 0,
      out: '12709 rows, 1409 cases: 0 imported, 1409 unchanged.\n',
    });
  });

  it('ends with 1 when a case is left out, and prints exactly the contract', async () => {
    const path = join(folder, 'bad.csv');
    writeFileSync(path, `${HEADER}\nsuffolk,X,complaint,logged,2024-01-02,,,,,2024-01-02\n`);
    const { status, out } = await tipstaff('import', path, '--dry-run', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      rows: 1,
      cases: 1,
      imported: 0,
      unchanged: 0,
      rejected: [
        {
          line: 2,
          column: 'milestone',
          value: 'logged',
          reason: 'The complaint was never made: add its "made" milestone.',
          case: 'X',
        },
      ],
      warnings: [],
    });
    const strict = await tipstaff('import', path, '--strict');
    expect(strict.status).toBe(1);
    expect(strict.out).toContain('line 2, column milestone, "logged" (case X)');
    expect(strict.out).toContain('Nothing was imported');
  });

  it('reads a file of an older Windows where its encoding is named, and no other', async () => {
    const path = join(folder, 'ansi.csv');
    const text = `sep=;\r\n${HEADER}\r\nfhl,Môn/1,complaint,made,2024-09-02,,CPL-1,,,2024-09-02\r\n`;
    writeFileSync(path, Buffer.from(text.replaceAll(',', ';'), 'latin1'));
    const unnamed = await onOther('import', path);
    expect(unnamed).toMatchObject({ status: 2, out: '' });
    expect(unnamed.err).toContain('--encoding windows-1252');
    const named = await onOther('import', path, '--encoding', 'windows-1252');
    expect(named).toMatchObject({ status: 0, out: '1 row, 1 case: 1 imported, 0 unchanged.\n' });
    const of = ['--force', 'fhl', '--type', 'complaint', '--case', 'Môn/1'];
    expect(await onOther('show', ...of)).toMatchObject({ status: 0 });
    expect(await onOther('import', path, '--encoding', 'ebcdic')).toMatchObject({
      status: 2,
      err: expect.stringContaining('use one of utf-8'),
    });
  });

  it('prints a line for each of a hundred faults, counts the rest, and names all as JSON', async () => {
    const path = join(folder, 'many-faults.csv');
    const rows = Array.from(
      { length: 130 },
      (_, n) => `fhl,F/${n},complaint,made,2024-02-30,,,,,2024-03-01`,
    );
    writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
    const { status, out } = await onOther('import', path);
    const lines = out.split('\n');
    expect(status).toBe(1);
    expect(lines.filter((line) => /^line \d+, column on, "2024-02-30" /.test(line))).toHaveLength(
      100,
    );
    expect(lines.slice(100)).toEqual([
      'and 30 more faults: --json names them all.',
      '',
      '130 rows, 130 cases: 0 imported, 0 unchanged, 130 left out.',
      expect.stringMatching(/^Mend the rows above/),
      '',
    ]);
    const all = await onOther('import', path, '--json');
    expect(JSON.parse(all.out).rejected).toHaveLength(130);
  });

  it('prints as many warnings, counts the rest, and names all as JSON', async () => {
    const path = join(folder, 'many-warnings.csv');
    const rows = Array.from(
      { length: 130 },
      (_, n) => `fhm,W/${n},complaint,made,2024-02-29,,NULL,,,2024-03-01`,
    );
    writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
    const { status, out } = await onOther('import', path, '--strict');
    const lines = out.split('\n');
    expect(status).toBe(0);
    expect(lines.filter((line) => line.startsWith('warning, line '))).toHaveLength(100);
    expect(lines.slice(100)).toEqual([
      'and 30 more warnings: --json names them all.',
      '',
      '130 rows, 130 cases: 130 imported, 0 unchanged.',
      '',
    ]);
    const all = JSON.parse((await onOther('import', path, '--json')).out);
    expect([all.unchanged, all.warnings.length]).toEqual([130, 130]);
  });

  it('takes names that look alike as one, and warns of it without another status', async () => {
    const path = join(folder, 'alike.csv');
    const names = ['CO-12-24', 'CO\u201112\u201124', 'CO\u201312\u201324'];
    const rows = names.map((one) => `fhi,${one},complaint,made,2024-09-02,,N/A,,,2024-09-02`);
    writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
    const dry = await onOther('import', path, '--dry-run', '--json');
    expect(dry.status).toBe(0);
    const { warnings, ...counts } = JSON.parse(dry.out);
    expect(counts).toEqual({ rows: 3, cases: 1, imported: 1, unchanged: 0, rejected: [] });
    expect(warnings).toHaveLength(7);
    expect(warnings[0]).toEqual({
      line: 2,
      column: 'person',
      reason: '"N/A" stands for nobody: taken as not given.',
    });
    const { status, out } = await onOther('import', path);
    expect(status).toBe(0);
    expect(out).toContain('warning, line 3, column case: Taken as "CO-12-24": ');
    expect(out).toMatch(/\n\n3 rows, 1 case: 1 imported, 0 unchanged\.\n$/);
    const of = ['--force', 'fhi', '--type', 'complaint', '--case', 'CO\u201312\u201324'];
    expect((await onOther('show', ...of)).out).toContain('Complaint CO-12-24 (fhi)');
  });

  it('keeps apart what may be two, and look-alikes lists it by case and by person', async () => {
    const path = join(folder, 'look-alikes.csv');
    const row = (reference: string, person: string) =>
      `fhk,${reference},complaint,made,2024-09-02,,${person},,,2024-09-02`;
    const rows = [row('CO/1/24', 'OFF-0123'), row('co/01/24', 'off-0123'), row('CO/2/24', '')];
    writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
    expect(await onOther('import', path)).toMatchObject({ status: 0 });
    const { status, out } = await onOther('look-alikes', '--force', 'fhk');
    expect(status).toBe(0);
    expect(out).toContain('Complaint: "CO/1/24", "co/01/24"');
    expect(out).toMatch(/^"OFF-0123" +1 +Complaint CO\/1\/24$/m);
    expect(out).toMatch(/^"off-0123" +1 +Complaint co\/01\/24$/m);
    const asJson = await onOther('look-alikes', '--force', 'fhk', '--json');
    expect(JSON.parse(asJson.out)).toEqual({
      force: 'fhk',
      cases: [{ type: 'complaint', references: ['CO/1/24', 'co/01/24'] }],
      persons: [
        [
          { person: 'OFF-0123', cases: 1, type: 'complaint', reference: 'CO/1/24' },
          { person: 'off-0123', cases: 1, type: 'complaint', reference: 'co/01/24' },
        ],
      ],
      placeholders: [],
    });
    // Compared with the record too: this file has neither of the two others.
    const more = join(folder, 'near-the-record.csv');
    writeFileSync(more, `${[HEADER, row('CO/3/24', 'OFF-123')].join('\n')}\n`);
    expect((await onOther('import', more)).out).toContain(
      'warning, line 2, column person: "OFF-123" is nearly "OFF-0123"',
    );
    expect(await onOther('look-alikes', '--force', 'fhl')).toMatchObject({
      status: 0,
      out: 'No two cases or persons of fhl look alike.\n',
    });
  });

  it('ends with 2 when the file can not be read as this format', async () => {
    const path = join(folder, 'other.csv');
    writeFileSync(path, 'name;day\nx;y\n');
    expect(await tipstaff('import', path)).toMatchObject({ status: 2, out: '' });
    expect((await tipstaff('import', join(folder, 'none.csv'))).err).toMatch(
      /^tipstaff: There is no file/,
    );
    expect((await tipstaff('import', folder)).status).toBe(2);
  });
});

describe('tipstaff rebuild', () => {
  it('makes every read model anew and finds no difference', async () => {
    const { status, out } = await tipstaff('rebuild', '--all');
    expect(status).toBe(0);
    expect(out.match(/\(0 differing\)/g)?.length).toBeGreaterThanOrEqual(3);
    expect(out).not.toMatch(/[1-9]\d* differing/);
  });

  it('lists the names when it does not know one', async () => {
    const unknown = await tipstaff('rebuild', 'nonsense');
    expect(unknown.status).toBe(1);
    expect(unknown.err).toContain('obligations');
  });
});

describe('tipstaff verify', () => {
  it('finds the record intact, and names the event that was altered behind its back', async () => {
    const intact = await tipstaff('verify');
    expect(intact.status).toBe(0);
    expect(intact.out).toContain('intact: 12736 events');

    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`ALTER TABLE event_log.event DISABLE TRIGGER only_ever_added_to`);
    await owner.query(
      `UPDATE event_log.event SET body = set_byte(body, 30, 65) WHERE position = 4711`,
    );
    await owner.end();
    const altered = await tipstaff('verify');
    expect(altered.status).toBe(1);
    expect(altered.out).toContain('Event 4711');
  });
});

describe('tipstaff report actions', () => {
  const actions = ['report', 'actions', '--meeting'];

  it('prints the table of a meeting as its minutes do, and finds the force by itself', async () => {
    const { status, out } = await tipstaff(...actions, 'PAM-2024-10-08');
    expect(status).toBe(0);
    expect(out).toContain(
      'Action 6: Speak with the Independent        New Action (8 October 2024).',
    );
    expect(out).toContain('Demo clock');
    expect((await tipstaff(...actions, 'PAM-2024-10-08', '--force', 'norfolk')).out).toBe(out);
  });

  it('gives the same to programs', async () => {
    const { out } = await tipstaff(...actions, 'PAM-2024-10-08', '--json');
    const table = JSON.parse(out);
    expect(table.actions).toHaveLength(11);
    expect(table.actions[3]).toMatchObject({ number: 4, status: 'ongoing', due: '2025-01-21' });
  });

  it('knows only what had been learned by a day', async () => {
    const known = await tipstaff(...actions, 'PAM-2024-10-08', '--known-on', '2024-10-01');
    expect(known.out).toContain('Not held: as they stood on 1 October 2024.');
    const none = await tipstaff(...actions, 'PAM-2024-12-24');
    expect(none).toMatchObject({ status: 1, out: '' });
    expect(none.err).toContain('no meeting "PAM-2024-12-24"');
  });
});

describe('what is asked wrongly', () => {
  const nowhere = 'postgres://nobody:secret@127.0.0.1:1/tipstaff';

  it.each([
    ['an unknown command', ['improt'], 'There is no command "improt"'],
    ['an unknown flag', ['due', '--froce', 'x'], 'does not know --froce'],
    ['a missing flag', ['due', '--force', 'norfolk'], '--on is missing'],
    ['a flag without its value', ['due', '--force', '--on', '2024-10-01'], '--force needs a value'],
    ['a bad date', [...REPORT, '--to', '2024-02-30'], 'February 2024 has 29 days'],
    [
      'a bad number',
      ['due', '--force', 'n', '--on', '2024-10-01', '--within', 'soon'],
      'not a whole number',
    ],
    ['a missing file', ['import'], 'FILE is missing'],
    ['two files', ['import', 'a', 'b'], '"b"'],
    [
      'an unknown report',
      ['report', 'x', '--force', 'n', '--to', '2024-09-30'],
      'There is no report "x"',
    ],
    ['a report without its force', ['report', 'complaints-and-conduct'], '--force is missing'],
    ['a table of no meeting', ['report', 'actions'], '--meeting is missing'],
    [
      'a table of twelve months',
      ['report', 'actions', '--meeting', 'x', '--to', '2024-09-30'],
      'does not take --to',
    ],
    [
      'an unknown row',
      [...REPORT, '--to', '2024-09-30', '--row', 'x'],
      'use one of complaints-logged',
    ],
  ])('is refused with 2 and one clear sentence: %s', async (_what, argv, words) => {
    const { status, out, err } = await tipstaffOn(nowhere, ...argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('names the place of a database that is down, and never its password', async () => {
    const down = await tipstaffOn(nowhere, 'verify');
    expect(down.status).toBe(1);
    expect(down.err).toMatch(
      /^tipstaff: The database at 127\.0\.0\.1:1\/tipstaff can not be used: .*\.\n$/,
    );
    expect(down.err).not.toContain('secret');
    expect((await tipstaffOn(nowhere, 'import', MILESTONES)).status).toBe(2);
  });

  it('asks for no services to tell help or version', async () => {
    expect((await tipstaffOn(nowhere, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await tipstaffOn(nowhere, 'help')).out).toContain('rebuild');
    expect((await tipstaffOn(nowhere, 'import', '--help')).out).toContain('--strict');
    expect(await tipstaffOn(nowhere)).toMatchObject({ status: 2, out: '' });
  });
});
