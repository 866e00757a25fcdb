import { Client } from 'pg';
import {
  COMPLAINTS_AND_CONDUCT,
  MILESTONES,
  type SampleOnCommandLine,
  sampleOnCommandLine,
  tipstaffOn,
} from './cli-world';

jest.setTimeout(120_000);

let sample: SampleOnCommandLine;
const tipstaff: SampleOnCommandLine['tipstaff'] = (...argv) => sample.tipstaff(...argv);

beforeAll(async () => {
  sample = await sampleOnCommandLine();
});
afterAll(() => sample.database.drop());

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

    const owner = new Client({ connectionString: sample.database.url });
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

describe('what is asked wrongly', () => {
  const nowhere = 'postgres://nobody:secret@127.0.0.1:1/tipstaff';

  it.each([
    ['an unknown command', ['improt'], 'There is no command "improt"'],
    ['an unknown flag', ['due', '--froce', 'x'], 'does not know --froce'],
    ['a missing flag', ['due', '--force', 'norfolk'], '--on is missing'],
    ['a flag without its value', ['due', '--force', '--on', '2024-10-01'], '--force needs a value'],
    ['a bad date', [...COMPLAINTS_AND_CONDUCT, '--to', '2024-02-30'], 'February 2024 has 29 days'],
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
      [...COMPLAINTS_AND_CONDUCT, '--to', '2024-09-30', '--row', 'x'],
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
