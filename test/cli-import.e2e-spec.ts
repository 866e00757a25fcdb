import { createTestDatabase, startSourceProcess, type TestDatabase } from '@tipstaff/test-support';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  DEMO_CLOCK,
  MILESTONES,
  type SampleOnCommandLine,
  sampleOnCommandLine,
  tipstaffOn,
} from './cli-world';
import { type RunOutcome } from './tipstaff-run';

const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-cli-'));
let sample: SampleOnCommandLine;
const tipstaff: SampleOnCommandLine['tipstaff'] = (...argv) => sample.tipstaff(...argv);

beforeAll(async () => {
  sample = await sampleOnCommandLine();
});
afterAll(async () => {
  await sample.database.drop();
  rmSync(folder, { recursive: true });
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
    const eventsIn = async (): Promise<number> => {
      const { rows } = await control.query<{ events: number }>(
        'SELECT count(*)::int AS events FROM event_log.event',
      );
      return rows[0]?.events ?? 0;
    };
    // Of the first piece some is in, and nothing more until this is let go: no case was told of as done.
    for (let events = 0; events === 0;) {
      await control.query('BEGIN; LOCK TABLE event_log.head IN ACCESS EXCLUSIVE MODE');
      events = await eventsIn();
      if (events === 0) await control.query('ROLLBACK');
    }
    cli.kill('SIGTERM');
    while (!said.endsWith('Stopping, once what is being written is in.\n')) {
      await once(cli.stderr ?? cli, 'data');
    }
    await control.query('ROLLBACK');
    expect(await ended).toEqual([null, 'SIGTERM']);
    const [, rowsIn, casesDone] =
      /\nStopped: (\d+) of 12709 rows are in the record, (\d+) of 1409 cases are done\. Import the same file again: it goes on from there\.\n$/.exec(
        said,
      ) ?? [];
    const inRecord = await eventsIn();
    await control.end();
    expect([said, Number(rowsIn)]).toEqual([said, inRecord]);
    expect(Number(rowsIn)).toBeGreaterThan(0);
    expect(Number(casesDone)).toBeLessThan(1_409);

    const again = await tipstaffOn(stopped.url, 'import', MILESTONES, '--json');
    expect(again).toMatchObject({ status: 0 });
    const { imported, unchanged } = JSON.parse(again.out);
    expect([imported + unchanged, unchanged]).toEqual([1_409, Number(casesDone)]);
    await stopped.drop();
  });
});
