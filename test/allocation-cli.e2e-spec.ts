import { systemClock } from '@tipstaff/kernel';
import { createTestDatabase, type TestDatabase } from '@tipstaff/test-support';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTipstaff } from './tipstaff-run';

jest.setTimeout(120_000);

const DEMO_CLOCK = `demo:2024-10-01T08:00:00Z@${systemClock.now()}`;
const folder = mkdtempSync(join(tmpdir(), 'tipstaff-directory-'));
let database: TestDatabase;

const tipstaff = (...argv: string[]) =>
  runTipstaff(argv, { databaseUrl: database.url, clock: DEMO_CLOCK });
const directory = (deed: string, ...argv: string[]) =>
  tipstaff('directory', deed, ...argv, '--force', 'norfolk');

function file(...rows: readonly string[]): string {
  const path = join(folder, 'people.csv');
  writeFileSync(
    path,
    ['kind,reference,on,sign_in,name,address,office,team,deputy,supervisor,until', ...rows].join(
      '\n',
    ),
  );
  return path;
}

beforeAll(async () => void (database = await createTestDatabase()));
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const TEAM = 'team,TEAM-1,2024-01-02,,Complaints,complaints@norfolk.example,,,,,';
const FIRST = 'person,STF-0001,2024-01-02,id|one,"Sample, One",one@norfolk.example,,TEAM-1,,,';
const SECOND = 'person,STF-0002,2024-02-01,id|two,Sample Two,two@norfolk.example,,,,,';

describe('tipstaff directory', () => {
  it('takes a file in as a whole or not at all, and tells each line that is wrong', async () => {
    const odd = await directory(
      'import',
      file(TEAM, 'boss,STF-9,2024-01-02,,,,,,,,', 'leaver,,x,,,,,,,,'),
    );
    expect(odd.status).toBe(2);
    expect(odd.err).toContain('line 3: "boss" is not a kind of row');
    expect(odd.err).toContain('line 4: "on" is the day');
    const refused = await directory(
      'import',
      file(TEAM, FIRST, FIRST.replace('STF-0001', 'STF-0003')),
    );
    expect(refused.err).toMatch(/^tipstaff: \/.*: line 4: STF-0001 signs in with the id/m);
    expect((await directory('list')).out).not.toContain('STF-0001');
  });

  it('takes the same file in twice and adds nothing', async () => {
    const path = file(TEAM, FIRST, SECOND, 'leaver,STF-0002,2024-09-02,,,,,,,,');
    expect((await directory('import', path)).out).toBe('Directory of norfolk: 4 added.\n');
    expect((await directory('import', path)).out).toBe(
      'Directory of norfolk: 0 added. 4 said what stood already.\n',
    );
  });

  it('says one thing by options, and lists what is so on a day', async () => {
    const added = await directory(
      'add',
      '--reference',
      'STF-0001',
      '--address',
      'new@norfolk.example',
      '--on',
      '2024-05-01',
    );
    expect(added).toMatchObject({ status: 0, out: 'Directory of norfolk: 1 added.\n' });
    expect(
      await directory('office', '--office', 'Chief Constable', '--address', 'cc@norfolk.example'),
    ).toMatchObject({ status: 0 });
    const { out } = await directory('list', '--on', '2024-04-30', '--json');
    expect(JSON.parse(out)).toMatchObject({
      force: 'norfolk',
      people: [
        {
          reference: 'STF-0001',
          name: 'Sample, One',
          address: 'one@norfolk.example',
          team: 'TEAM-1',
        },
        { reference: 'STF-0002', leftOn: null },
      ],
      offices: [],
    });
    const today = await directory('list');
    expect(today.out).toMatch(/STF-0001 +Sample, One +new@norfolk.example/);
    expect(today.out).toMatch(/STF-0002 .*2024-09-02/);
    const { status, err } = await directory('leave', '--reference', 'STF-0099');
    expect([status, err]).toEqual([2, expect.stringContaining('STF-0099 is not in the directory')]);
    expect((await directory('sack')).err).toContain('does not know "sack"');
  });
});

describe('the unit in which a team stands', () => {
  it('is said from a day on, has to be there on it, and is listed as it was on a day', async () => {
    const units = join(folder, 'units.csv');
    writeFileSync(units, 'unit,kind,title,on\nWEST,district,West,2024-03-01');
    expect(await tipstaff('units', 'import', units, '--force', 'norfolk')).toMatchObject({
      status: 0,
      out: '1 unit of norfolk: 1 fact recorded.\n',
    });
    writeFileSync(units, 'unit,title,on\nNEW,New,2024-03-01');
    const { err } = await tipstaff('units', 'import', units, '--force', 'norfolk');
    expect(err).toContain(`tipstaff: ${units}: Line 2: `);
    const team = (on: string, ...argv: string[]) =>
      directory('team', '--reference', 'TEAM-1', '--on', on, ...argv);
    expect((await team('2024-02-01', '--unit', 'WEST')).err).toContain('has no unit WEST');
    expect(await team('2024-04-01', '--unit', 'WEST')).toMatchObject({ status: 0 });
    const unitOn = async (day: string) => {
      const { out } = await directory('list', '--on', day, '--json');
      return (JSON.parse(out) as { teams: { unit: string | null }[] }).teams[0]?.unit;
    };
    expect(await unitOn('2024-03-31')).toBeNull();
    expect(await unitOn('2024-04-01')).toBe('WEST');
  });
});

describe('tipstaff workload', () => {
  it('tells what each has to do, and what nobody has', async () => {
    const path = join(folder, 'cases.csv');
    writeFileSync(
      path,
      [
        'force,case,type,milestone,on,value,person,related,note,entered_on',
        'norfolk,CO/1/24,complaint,made,2024-09-02,,,,,2024-09-02',
      ].join('\n'),
    );
    expect(await tipstaff('import', path)).toMatchObject({ status: 0 });
    const { status, out } = await tipstaff('workload', '--force', 'norfolk', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      ...{ force: 'norfolk', on: '2024-10-01', knownOn: null },
      work: [
        {
          ...{ heldBy: null, kind: 'nobody', name: null, leftOn: null },
          ...{ openCases: 1, supervised: 0, owed: 2, overdue: 2, dueIn28Days: 0 },
          untouchedDays: 29,
        },
      ],
    });
    const known = await tipstaff('workload', '--force', 'norfolk', '--known-on', '2024-09-01');
    expect(known.out).not.toContain('nobody');
    expect((await tipstaff('workload', '--force', 'norfok')).err).toContain('norfok');
    const nobodys = await tipstaff(
      'due',
      '--force',
      'norfolk',
      '--on',
      '2024-10-01',
      '--unallocated',
    );
    expect(nobodys.out).toContain('0 due, 2 overdue.');
    const hers = await tipstaff(
      'due',
      '--force',
      'norfolk',
      '--on',
      '2024-10-01',
      '--allocated-to',
      'STF-0001',
    );
    expect(hers.out).toContain('0 due, 0 overdue.');
  });
});
