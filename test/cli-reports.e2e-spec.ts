import { COMPLAINTS_AND_CONDUCT, type SampleOnCommandLine, sampleOnCommandLine } from './cli-world';

jest.setTimeout(120_000);

let sample: SampleOnCommandLine;
const tipstaff: SampleOnCommandLine['tipstaff'] = (...argv) => sample.tipstaff(...argv);

beforeAll(async () => {
  sample = await sampleOnCommandLine();
});
afterAll(() => sample.database.drop());

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
    const window = '2023-10-01..2024-09-30';
    for (const windows of [[window, window], [window]]) {
      const late = await figures(
        ...['why', 'complaints-logged', '--between', ...windows],
        ...['--known-on', '2024-10-08', '2024-12-31'],
      );
      expect(late).toMatchObject({ from: 331, to: 334, parts: [{ contribution: 3 }, {}, {}] });
    }
    const alone = ['--force', 'norfolk', '--between', window, '--known-on', '2024-10-08'];
    const refused = await tipstaff('figures', 'why', 'complaints-logged', ...alone);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toContain('One is enough with two days after --known-on');
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

  it('refuses to tell of a day that nobody has seen, and of one before the record', async () => {
    for (const row of ['chapter-13', 'conduct-cases']) {
      const of = ['figures', 'forecast', row, '--force', 'norfolk', '--on'];
      const later = await tipstaff(...of, '2100-01-01');
      expect(later).toMatchObject({ status: 2, out: '' });
      expect(later.err).toContain('on is 1 January 2100');
      expect(later.err).toContain('up to 9 November 2024');
      const before = await tipstaff(...of, '1999-01-01');
      expect(before).toMatchObject({ status: 1, out: '' });
      expect(before.err).toContain('the record knew nothing of Norfolk');
    }
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
    const backwards = ['--from', '2024-09-30', '--to', '2023-10-01', '--force', 'norfolk'];
    for (const what of ['funnel', 'learning']) {
      const turned = await tipstaff('figures', what, ...backwards);
      expect(turned).toMatchObject({ status: 2, out: '' });
      expect(turned.err).toContain('turn them round');
    }
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
    const { status, out } = await tipstaff(
      ...COMPLAINTS_AND_CONDUCT,
      '--to',
      '2024-09-30',
      '--json',
    );
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

  it('is of any window beside any other, divided, as JSON, file and text', async () => {
    const windows = ['--from', '2024-07-01', '--to', '2024-09-30', '--compare', 'year-before'];
    const asked = [...COMPLAINTS_AND_CONDUCT, ...windows, '--by', 'type'];
    const report = JSON.parse((await tipstaff(...asked, '--json')).out);
    expect(report.periods).toEqual({
      last: { from: '2024-07-01', to: '2024-09-30' },
      previous: { from: '2023-07-01', to: '2023-09-30' },
    });
    const { out } = await tipstaff(...asked, '--csv', '--rows', 'all');
    const [head = '', ...lines] = out.trim().split('\r\n');
    expect(head.split(',')).toEqual(
      expect.arrayContaining(['by', 'part', 'knownOn', 'previousFrom', 'contract']),
    );
    expect(lines.length).toBeGreaterThan(report.rows.length);
    for (const line of lines) {
      expect(line).toContain('2024-07-01,2024-09-30');
      expect(line).toContain('Unit: ');
    }
    const text = await tipstaff(...asked, '--brief');
    expect(text.out).toContain('1 July 2024 to 30 September 2024, beside 1 July 2023');
    const [logged] = report.rows;
    expect(text.out).toMatch(
      new RegExp(`${logged.last.value} +${logged.previous.value} +[+-]?\\d`, 'u'),
    );
    expect(text.out).toMatch(/\d% \(\d+\/\d+\) +[+-]\d+\.\d points/u);
    const cases = ['report', 'complaints-and-conduct', 'cases', ...COMPLAINTS_AND_CONDUCT.slice(2)];
    const behind = ['--row', 'complaints-logged', '--period', 'previous', '--json'];
    const listed = JSON.parse((await tipstaff(...cases, ...windows, ...behind)).out);
    expect(listed.cases).toHaveLength(logged.previous.value);
  });

  it.each([
    [['--by', 'rule'], '"rule" is not known here'],
    [['--window', 'month', '--from', '2024-09-01'], 'one of the two'],
    [['--by', 'type', '--known-on', '2024-10-08', '--anchor'], 'of twelve months'],
  ])('refuses %s', async (argv, words) => {
    const refused = await tipstaff(...COMPLAINTS_AND_CONDUCT, '--to', '2024-09-30', ...argv);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toContain(words);
  });

  it('knows three complaints fewer on 8 October 2024, when they had not been entered', async () => {
    const known = ['--to', '2024-09-30', '--known-on', '2024-10-08', '--json'];
    const report = JSON.parse((await tipstaff(...COMPLAINTS_AND_CONDUCT, ...known)).out);
    expect(report.knownOn).toBe('2024-10-08');
    expect(report.rows[0]).toMatchObject({ id: 'complaints-logged', last: { value: 331 } });
  });

  it('prints a table that says on which clock it stands', async () => {
    const { status, out } = await tipstaff(...COMPLAINTS_AND_CONDUCT, '--to', '2024-09-30');
    expect(status).toBe(0);
    expect(out).toMatch(/85\.0% \(284\/334\)/);
    expect(out).toContain('Demo clock');
  });

  it('opens a figure to the cases that make it', async () => {
    const cases = ['report', 'complaints-and-conduct', 'cases', ...COMPLAINTS_AND_CONDUCT.slice(2)];
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
