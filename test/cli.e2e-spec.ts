import { systemClock } from '@tipstaff/kernel';
import { createTestDatabase, startSourceProcess, type TestDatabase } from '@tipstaff/test-support';
import { once } from 'node:events';
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

describe('tipstaff figures', () => {
  const figures = async (...words: string[]) => {
    const { status, out } = await tipstaff('figures', ...words, '--force', 'norfolk', '--json');
    return { status, ...JSON.parse(out) };
  };
  const YEARS = ['--between', '2022-10-01..2023-09-30', '2023-10-01..2024-09-30'];

  it('says why one value is not another, in parts that add up', async () => {
    expect(await figures('why', 'schedule-3-working-days-to-resolve', ...YEARS)).toMatchObject({
      ...{ status: 0, from: 90, to: 105, difference: 15, exact: '222235/14514' },
    });
    const { parts } = await figures('why', 'chapter-13-reports', ...YEARS);
    expect(parts).toMatchObject([
      { what: 'in', contribution: 34 },
      { what: 'out', contribution: -19 },
      { what: 'moved', contribution: 0, cases: [] },
    ]);
    const same = ['--between', '2023-10-01..2024-09-30', '2023-10-01..2024-09-30'];
    const late = await figures(
      ...['why', 'complaints-logged', ...same, '--known-on', '2024-10-08', '2024-12-31'],
    );
    expect(late).toMatchObject({ from: 331, to: 334, parts: [{ contribution: 3 }, {}, {}] });
  });

  it('says how settled a figure is, or that the past is too short', async () => {
    const { maturity } = await figures('settled', 'complaints-logged', '--by', 'quarter');
    expect(maturity).toContainEqual({ age: 0, later: 1, quarters: 11, low: 0, high: 1, held: 10 });
    expect(maturity).toContainEqual(
      expect.objectContaining({ age: 0, later: 12, quarters: 7, least: 8 }),
    );
  });

  it('says what is coming, and how many of past forecasts held', async () => {
    const found = await figures('forecast', 'chapter-13', '--on', '2024-10-01', '--months', '3');
    expect(found).toMatchObject({ status: 0, backTest: { held: 16, of: 22 } });
    expect(found.forecast).toHaveLength(3);
    expect(await figures('forecast', 'conduct-cases', '--on', '2024-09-30')).toMatchObject({
      ...{ soFar: 55, low: 69, high: 81, yearBefore: 95, word: 'lower' },
    });
  });

  it('refuses a funnel without units, and what does not go together', async () => {
    const days = ['--from', '2023-10-01', '--to', '2024-09-30', '--force', 'norfolk'];
    const none = await tipstaff('figures', 'funnel', ...days);
    expect(none).toMatchObject({ status: 1 });
    expect(none.err).toContain('3 units with a headcount');
    const unfit = await tipstaff('figures', 'why', 'complaints-logged', ...days);
    expect(unfit).toMatchObject({ status: 2 });
    expect(unfit.err).toContain('--between is missing');
    expect(unfit.err).toContain('does not take --from');
  });
});

describe('tipstaff figures show', () => {
  const show = (...argv: string[]) => tipstaff('figures', 'show', ...argv, '--force', 'norfolk');

  it('gives a figure of any window, beside another, with what changed', async () => {
    const { status, out } = await show(
      ...['complaints-logged', '--to', '2024-09-30', '--compare', 'year-before', '--json'],
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ id: 'complaints-logged', value: 334, exact: '334', numerator: 334, denominator: null },
      window: { from: '2023-10-01', to: '2024-09-30' },
      compared: { value: 393, window: { from: '2022-10-01', to: '2023-09-30' } },
      change: { number: -59, percent: -15, exact: '-59' },
      ...{ by: null, parts: null, knownOn: null, pending: 0, leftOut: [] },
    });
    const percent = await show(
      ...['logged-within-2-wd', '--to', '2024-09-30', '--compare', 'previous', '--json'],
    );
    expect(JSON.parse(percent.out)).toMatchObject({
      ...{ value: 85, exact: '14200/167', numerator: 284, denominator: 334 },
      change: { number: 9.9 },
    });
  });

  it('gives its parts, which add up to it, and what was known on a day', async () => {
    const asked = ['complaints-logged', '--from', '2024-07-01', '--to', '2024-09-30'];
    const { out } = await show(...asked, '--by', 'route', '--known-on', '2024-10-08', '--json');
    const { value, parts, knownOn } = JSON.parse(out);
    expect(knownOn).toBe('2024-10-08');
    const sum = parts.reduce((all: number, part: { value: number }) => all + part.value, 0);
    expect(sum).toBe(value);
    const text = await show(...asked, '--by', 'route', '--compare', 'year-before');
    expect(text.out).toContain('beside 1 July 2023 to 30 September 2023');
    expect(text.out).toContain('What it counts: Unit: complaint.');
  });

  it('gives a file whose every line says windows, day and contract', async () => {
    const { out } = await show('conduct-cases', '--to', '2024-09-30', '--by', 'type', '--csv');
    const [head = '', ...lines] = out.trim().split('\r\n');
    expect(head.split(',')).toEqual(
      expect.arrayContaining(['lastFrom', 'lastTo', 'knownOn', 'part', 'contract']),
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain('2023-10-01,2024-09-30,80,80');
  });

  it.each([
    ['a row there is none of', ['reviews', '--to', '2024-09-30'], 'no row "reviews"'],
    [
      'a window in two ways',
      ['conduct-cases', '--to', '2024-09-30', '--from', '2024-09-01', '--window', 'month'],
      'one of the two',
    ],
    [
      'a window that ends before it begins',
      ['conduct-cases', '--to', '2024-09-30', '--from', '2024-10-01'],
      'turn them round',
    ],
    [
      'no counterpart',
      ['conduct-cases', '--from', '2024-02-29', '--to', '2024-02-29', '--compare', 'year-before'],
      'no counterpart',
    ],
    [
      'another comparison',
      ['conduct-cases', '--to', '2024-09-30', '--compare', 'last-week'],
      'is no window',
    ],
  ])('refuses %s', async (_, argv, words) => {
    const { status, err } = await show(...argv);
    expect(status).not.toBe(0);
    expect(err).toContain(words);
  });
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

describe('tipstaff report timeliness', () => {
  const TIMELINESS = ['report', 'timeliness', '--force', 'norfolk'];
  const YEAR = ['--from', '2023-10-01', '--to', '2024-09-30'];

  it('tells rule by rule how last days were met, in parts that add up', async () => {
    const { status, out } = await tipstaff(...TIMELINESS, ...YEAR, '--by', 'month', '--json');
    expect(status).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      ...{ report: 'timeliness', force: 'norfolk', on: '2024-10-01', knownOn: null, by: 'month' },
      window: { from: '2023-10-01', to: '2024-09-30' },
    });
    const logged = report.rows.find(({ rule }: { rule: string }) => rule === 'R-PM-2');
    expect(logged).toMatchObject({ countedIn: 'working-days', title: 'Log the complaint' });
    expect(logged.denominator).toBe(logged.metInTime + logged.late + logged.stillOwedLate);
    expect(logged.denominator).toBeGreaterThan(300);
    expect(logged.daysTaken).toEqual({ of: logged.metInTime + logged.late, ...MIDDLE });
    const months = logged.parts.map(({ part }: { part: string }) => part);
    expect([months.length, months[0], months[11]]).toEqual([12, '2023-10', '2024-09']);
    for (const name of ['metInTime', 'late', 'stillOwedLate', 'denominator', 'lapsed']) {
      const sum = logged.parts.reduce(
        (total: number, part: Record<string, number>) => total + (part[name] ?? 0),
        0,
      );
      expect([name, sum]).toEqual([name, logged[name]]);
    }
  });

  const MIDDLE = { median: expect.any(Number), percentile90: expect.any(Number) };

  it('prints a table, a file, and one rule as it was known on a day', async () => {
    const table = await tipstaff(...TIMELINESS, ...YEAR);
    expect(table.out).toMatch(/^R-PM-2 +Log the complaint +\d+ +\d+ +\d+ +\d+\.\d% \(\d+\/\d+\)/m);
    expect(table.out).toContain('Demo clock');
    expect(table.out).toContain('Days late: of those done late');
    const csv = await tipstaff(
      ...TIMELINESS,
      ...YEAR,
      '--rule',
      'R-PM-3',
      '--by',
      'owner',
      '--csv',
    );
    expect(csv.out.split('\r\n').map((line) => line.split(',').slice(0, 3))).toEqual([
      ['rule', 'title', 'part'],
      ['R-PM-3', 'Contact the complainant', ''],
      ['R-PM-3', 'Contact the complainant', 'Professional Standards Department'],
      [''],
    ]);
    const asked = [...TIMELINESS, '--rule', 'R-PM-2', '--known-on', '2024-08-01', '--json'];
    const known = JSON.parse((await tipstaff(...asked)).out);
    expect(known).toMatchObject({ on: '2024-08-01', knownOn: '2024-08-01' });
    expect(known.window).toEqual({ from: '2023-08-02', to: '2024-08-01' });
    expect(known.rows).toHaveLength(1);
  });

  it.each([
    [['--from', '2024-10-01', '--to', '2024-09-30'], 'ends on 2024-09-30 before it begins'],
    [['--meeting', 'PAM-1'], 'does not take --meeting'],
    [['--rule', 'R-C13-2'], 'R-C13-2'],
    [['--json', '--csv'], 'give one'],
  ])('refuses %j and says why', async (more, words) => {
    const { status, err } = await tipstaff(...TIMELINESS, ...more);
    expect(status).not.toBe(0);
    expect(err).toContain(words);
  });
});

describe('tipstaff report chapter-13', () => {
  const ASKED = ['report', 'chapter-13', '--force', 'norfolk', '--on', '2024-10-01'];

  it('finds the four reports that are owed, to the policing body and to the Director General', async () => {
    const { status, out } = await tipstaff(...ASKED, '--json');
    expect(status).toBe(0);
    const { on, force, reports, comingByMonth, ...more } = JSON.parse(out);
    expect({ on, force, more }).toEqual({ on: '2024-10-01', force: 'norfolk', more: {} });
    type Line = { state: string; recipient: string; arose: string; daysLate: number };
    const owed = reports.filter(({ state }: Line) => state === 'owed');
    for (const to of ['lpb', 'dg']) {
      expect(
        owed
          .filter(({ recipient }: Line) => recipient === to)
          .map(({ arose, daysLate }: Line) => [arose, daysLate]),
      ).toEqual([
        ['2024-09-06', 25],
        ['2024-09-14', 17],
        ['2024-09-22', 9],
        ['2024-09-23', 8],
      ]);
    }
    expect(owed).toHaveLength(8);
    expect(reports.some(({ state }: Line) => state === 'foreseen')).toBe(true);
    expect(comingByMonth.length).toBeGreaterThan(0);
    // Every letter of the year before is there, on the day it was sent.
    const sent = reports.filter(
      ({ state, on: day }: Line & { on: string }) => state === 'sent' && day >= '2023-10-01',
    );
    const letters = new Set(
      sent.map((line: { case: string; on: string }) => `${line.case} ${line.on}`),
    );
    expect(letters.size).toBe(34);
  });

  it('prints them as a table, and counts a letter once', async () => {
    const { out } = await tipstaff(...ASKED);
    expect(out).toContain('Owed (8)');
    expect(out).toContain('4 owed, 8 counting each recipient.');
  });

  it('tells what was known on a day', async () => {
    const [now, then, before] = await Promise.all([
      tipstaff(...ASKED, '--json'),
      tipstaff(...ASKED, '--known-on', '2024-12-31', '--json'),
      tipstaff(...ASKED, '--known-on', '2022-09-30', '--json'),
    ]);
    expect(JSON.parse(then.out)).toEqual({ ...JSON.parse(now.out), knownOn: '2024-12-31' });
    // No letter of the sample had been entered by then.
    const states = JSON.parse(before.out).reports.map(({ state }: { state: string }) => state);
    expect([states.includes('owed'), states.includes('sent')]).toEqual([true, false]);
  });

  it('says what it needs and what it does not take', async () => {
    const bare = await tipstaff('report', 'chapter-13', '--to', '2024-09-30');
    expect(bare).toMatchObject({ status: 2, out: '' });
    expect(bare.err).toContain('--force is missing');
    expect(bare.err).toContain('does not take --to');
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
      'allocatedTo',
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
      'team',
      'timeliness',
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

  it('tells what ended and how early or late, beside what is owed', async () => {
    const ENDED = [...DUE, '--ended-from', '2024-09-20'];
    const list = JSON.parse((await tipstaff(...ENDED, '--json')).out);
    expect(list.endedFrom).toBe('2024-09-20');
    expect(list.ended.length).toBeGreaterThan(10);
    for (const { endedOn, endedBy, timeliness } of list.ended) {
      expect(endedOn >= '2024-09-20' && endedOn <= '2024-10-01').toBe(true);
      expect(['discharged', 'lapsed']).toContain(endedBy);
      expect(timeliness.words).not.toBe('');
    }
    expect((await tipstaff(...ENDED)).out).toMatch(/done +\d+ working days? (early|late)/);
    const backwards = await tipstaff(...DUE, '--ended-from', '2024-10-02');
    expect(backwards).toMatchObject({ status: 2, out: '' });
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
    expect(text.out).toContain(', to lpb + dg');
    const summary = await tipstaff(...DUE, '--summary');
    expect(summary.out).toMatch(/R-C13-2 .* 0 +4$/m);
    // A report counts once, to however many it is owed.
    expect(summary.out).toContain('144 due, 20 overdue');
  });

  it('is narrowed to owner, rule and state, and refuses one that there is not', async () => {
    const found = await tipstaff(...DUE, '--rule', 'R-C13-2', '--state', 'overdue', '--json');
    expect(JSON.parse(found.out).obligations).toHaveLength(4);
    const text = await tipstaff(...DUE, '--rule', 'R-C13-2', '--state', 'overdue', '--summary');
    expect(text.out).toContain('1 October 2024, by R-C13-2, overdue only: 0 due, 4 overdue.');
    const faults = await Promise.all([
      tipstaff(...DUE, '--rule', 'R-C13-22'),
      tipstaff(...DUE, '--state', 'late'),
      tipstaff(...DUE, '--owner', 'Nobody'),
      tipstaff(...DUE, '--state', 'foreseen'),
    ]);
    expect(faults.map(({ status, out }) => [status, out])).toEqual(faults.map(() => [2, '']));
    const [rule, state, owner, foreseen] = faults.map(({ err }) => err);
    expect(rule).toContain('R-C13-2,');
    expect(state).toContain('use one of overdue, due, inbound, foreseen');
    expect(owner).toContain('Professional Standards Department');
    expect(foreseen).toContain('--within');
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

  it('takes the fields of milestones by version 2, and compares with the old figures', async () => {
    const path = join(folder, 'whole.csv');
    const columns = 'force,case,type,milestone,on,entered_on,key,field:number,field:category';
    const rows = [
      'essex,A/1,complaint,made,2024-02-01,2024-02-01,1,,',
      'essex,A/1,complaint,logged,2024-02-02,2024-02-02,2,,',
      'essex,A/1,complaint,allegation,2024-02-02,2024-02-02,3,1,B4',
      'essex,A/2,complaint,made,2024-02-01,2024-02-01,1,,',
      'essex,A/2,complaint,logged,2024-02-02,2024-02-02,2,,',
      'essex,A/2,complaint,allegation,2024-02-02,2024-02-02,3,one,B4',
    ];
    writeFileSync(path, `${[columns, ...rows].join('\n')}\n`);
    const figures = join(folder, 'figures.csv');
    const printed = (...lines: string[]) =>
      writeFileSync(figures, `${['row,force,from,to,value', ...lines].join('\n')}\n`);
    const year = 'essex,2023-10-01,2024-09-30';
    printed(`complaints-logged,${year},2`, `reviews-upheld,${year},0`);
    const both = await onOther('import', path, '--reconcile', figures, '--json');
    expect(both.status).toBe(1);
    expect(JSON.parse(both.out)).toMatchObject({
      imported: 1,
      rejected: [{ line: 7, column: 'field:number', value: 'one', case: 'A/2' }],
      figures: [
        {
          ...{ row: 'complaints-logged', force: 'essex', from: '2023-10-01', to: '2024-09-30' },
          ...{ printed: 2, ours: 1, difference: -1 },
          because: [{ what: 'left out of the import', units: -1, cases: ['A/2'] }],
        },
        { row: 'reviews-upheld', printed: 0, ours: 0, difference: 0, because: [] },
      ],
    });
    printed(`complaints-logged,${year},1`);
    expect(await onOther('import', '--reconcile', figures)).toMatchObject({
      status: 0,
      out: 'complaints-logged, essex, 1 October 2023 to 30 September 2024: 1, equal\n1 figure: 1 equal, 0 different.\n',
    });
    printed(`complaints,${year},1`);
    const misread = await onOther('import', path, '--reconcile', figures);
    expect(misread).toMatchObject({ status: 2, out: '' });
    expect(misread.err).toContain('line 2, column row: "complaints" is no row');
    expect(await onOther('import', path, '--dry-run', '--reconcile', figures)).toMatchObject({
      status: 2,
      err: expect.stringContaining('give one of the two') as string,
    });
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

describe('an import that is told to stop', () => {
  it('says how far it came and how to go on, ends by the signal, and goes on from there', async () => {
    const stopped = await createTestDatabase();
    const control = new Client({ connectionString: stopped.url });
    await control.connect();
    const cli = startSourceProcess(
      join(__dirname, '../apps/cli/src/main.ts'),
      ['import', MILESTONES],
      {
        DATABASE_URL: stopped.url,
        TIPSTAFF_CLOCK: DEMO_CLOCK,
      },
    );
    let said = '';
    cli.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    cli.stdout?.resume();
    const ended = once(cli, 'close');
    // With some of it written, and nothing more until this is let go.
    for (let events = 0; events < 4_000;) {
      await control.query('BEGIN; LOCK TABLE event_log.head IN ACCESS EXCLUSIVE MODE');
      const { rows } = await control.query<{ events: number }>(
        'SELECT count(*)::int AS events FROM event_log.event',
      );
      events = rows[0]?.events ?? 0;
      if (events < 4_000) await control.query('ROLLBACK');
    }
    cli.kill('SIGTERM');
    expect(await ended).toEqual([null, 'SIGTERM']);
    const [, rowsIn] =
      /Stopped by SIGTERM: at least (\d+) of 12709 rows are in the record, \d+ of 1409 cases are done\. Import the same file again: it goes on from there\.\n$/.exec(
        said,
      ) ?? [];
    await control.query('ROLLBACK');
    const { rows } = await control.query<{ events: number }>(
      'SELECT count(*)::int AS events FROM event_log.event',
    );
    expect(Number(rowsIn)).toBeGreaterThan(0);
    expect(Number(rowsIn)).toBeLessThanOrEqual(rows[0]?.events ?? 0);
    await control.end();

    const again = await tipstaffOn(stopped.url, 'import', MILESTONES, '--json');
    expect(again).toMatchObject({ status: 0 });
    const { imported, unchanged } = JSON.parse(again.out);
    expect(imported + unchanged).toBe(1_409);
    expect(unchanged).toBeGreaterThan(0);
    await stopped.drop();
  });
});
