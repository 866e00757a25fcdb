import { systemClock } from '@tipstaff/kernel';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textsInZip } from '../libs/papers/src/forms/fixed-zip';
import { type ApiWorld, startApi } from './api-world';
import { giveAll } from './client/give';
import { runTipstaff } from './tipstaff-run';

jest.setTimeout(180_000);

const TODAY = '2024-10-01';
const TABLES = join(__dirname, '../samples/norfolk-measures.csv');
const WORDS = join(__dirname, '../samples/norfolk-measures-commentary.csv');

let api: ApiWorld;
const folder = mkdtempSync(join(tmpdir(), 'tipstaff-measures-'));

const tipstaff = (...argv: string[]) =>
  runTipstaff(['measures', ...argv], {
    databaseUrl: api.database.url,
    clock: `demo:${TODAY}T08:00:00Z@${systemClock.now()}`,
  });

beforeAll(async () => {
  api = await startApi(TODAY);
  await giveAll(api.client, 'complaint', 'CO-1', ['receive', { on: '2024-09-02' }]);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

function sheetOf(workbook: Buffer): string {
  return textsInZip(workbook).get('xl/worksheets/sheet1.xml') ?? '';
}

describe('the command line', () => {
  it('imports the sample, the whole of it, and says what does not follow', async () => {
    const { status, out } = await tipstaff('import', TABLES, '--commentary', WORDS, '--json');
    const told = JSON.parse(out) as { rejected: object[]; findings: { kind: string }[] };
    expect([status, told]).toMatchObject([
      0,
      { rows: 1712, values: 946, imported: 1712, unchanged: 0, rejected: [] },
    ]);
    expect(told.findings).toHaveLength(26);
    expect(told.findings[0]).toEqual(
      expect.objectContaining({ measure: expect.any(String), place: expect.any(String) }),
    );
  });

  it('leaves out with status 1, and reads nothing it can not with status 2', async () => {
    const bad = join(folder, 'bad.csv');
    const lines = readFileSync(TABLES, 'utf8').split('\n');
    writeFileSync(bad, [lines[0]?.replace('note', 'colour'), ...lines.slice(1)].join('\n'));
    expect(await tipstaff('import', bad)).toMatchObject({ status: 2, out: '' });
    expect(await tipstaff('import', join(folder, 'none.csv'))).toMatchObject({ status: 2 });
    writeFileSync(bad, 'row,source,source_table,measure,definition\nvalue,p,One,robbery,v1\n');
    const { status, out } = await tipstaff('import', bad, '--json');
    expect([status, JSON.parse(out)]).toMatchObject([
      1,
      { imported: 0, rejected: expect.arrayContaining([expect.objectContaining({ line: 2 })]) },
    ]);
  });

  it('tells of findings as the contract has them', async () => {
    const { out } = await tipstaff('findings', '--force', 'norfolk', '--json');
    const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
    const wrong = findings.filter(({ explained }) => explained === false);
    expect(wrong).toHaveLength(26);
    expect(wrong).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'difference', measure: 'drug-trafficking-offences', area: 'force:norfolk' },
        ...{ from: '2021-07-01', to: '2022-06-30', printed: '-270', expected: '-230', by: '-40' },
      }),
    );
  });

  it.each([['findings'], ['frames'], ['table', 'ncpm']])(
    'refuses a force that the record does not know: %s',
    async (...asked) => {
      const { status, out, err } = await tipstaff(...asked, '--force', 'nowhere');
      expect([status, out]).toEqual([1, '']);
      expect(err).toContain('The record holds no case of "nowhere"');
    },
  );

  it('shows a table as text, CSV, JSON and a workbook', async () => {
    const asked = ['pam-2025-01/table-11', '--force', 'norfolk', '--to', '2024-09-30'];
    const { out } = await tipstaff('table', ...asked);
    expect(out).toContain('10,694');
    expect(out).toContain('previous: printed -6.4%, worked out -732, -6.4%');
    expect((await tipstaff('table', ...asked, '--csv')).out).toContain('10694');
    const { status, err } = await tipstaff('table', ...asked.slice(0, 4), '2024-09-29');
    expect([status, err]).toEqual([
      1,
      expect.stringContaining('those there are end on 2024-09-30'),
    ]);
    const workbook = join(folder, 'table-11.xlsx');
    expect(await tipstaff('table', ...asked, '--xlsx', workbook)).toMatchObject({ status: 0 });
    expect(sheetOf(readFileSync(workbook))).toContain('<v>10694</v>');
    expect(JSON.parse((await tipstaff('table', ...asked, '--json')).out)).toMatchObject({
      frame: 'pam-2025-01/table-11',
    });
  });
});

describe('over HTTP', () => {
  it('lists frames, shows a table and how months run', async () => {
    const { body: frames } = await api.get('/api/v1/measures/norfolk/frames');
    expect(frames.frames).toContainEqual(expect.objectContaining({ frame: 'calls-999' }));
    const table = await api.get(
      '/api/v1/measures/norfolk/tables?frame=ncpm&to=2022-06-30&knownOn=2022-12-31',
    );
    expect(table.status).toBe(200);
    expect(table.body.rows).toContainEqual(
      expect.objectContaining({ measure: 'ncpm-robbery', label: 'Robbery' }),
    );
    const { body: series } = await api.get(
      '/api/v1/measures/norfolk/series?measure=calls-999-under-10s',
    );
    const signals = series.chart.points.filter(
      ({ signal }: { signal: string | null }) => signal !== null,
    );
    expect(series.chart.points).toHaveLength(23);
    expect(
      signals.map(({ from, signal }: { from: string; signal: string }) => [from, signal]),
    ).toContainEqual(['2022-11-01', 'below-limits']);
  });

  it('a table is a CSV file and a workbook, with numbers that are numbers', async () => {
    const path = '/api/v1/measures/norfolk/tables?frame=pam-2025-01/table-11&to=2024-09-30';
    const csv = await api.get(`${path}&format=csv`);
    expect(csv.text.split('\r\n')[0]).toMatch(/^measure,label,area,unit,row,from,to,/);
    const { body, headers } = await api.get(`${path}&format=xlsx`).responseType('blob');
    expect(headers['content-disposition']).toContain('pam-2025-01-table-11.xlsx');
    expect(sheetOf(body as Buffer)).toContain('<v>10694</v>');
  });

  it('imports a value, refuses another under its key, and takes a correction with its reason', async () => {
    const send = (value: string, more: object = {}) =>
      api.post('/api/v1/measures/norfolk/imports', {
        tables: [
          'row,measure,definition,area,from,to,value,printed,published_on,source,source_table',
          `value,ncpm-robbery,v1,force:norfolk,2023-07-01,2024-06-30,${value},${value},2024,page,NCPM`,
        ].join('\n'),
        ...more,
      });
    expect((await send('360')).body).toMatchObject({ imported: 1, rejected: [] });
    expect((await send('361')).body).toMatchObject({ imported: 0, tablesLeftOut: 1 });
    expect((await send('361', { correct: 'It was misread.' })).body).toMatchObject({ imported: 1 });
  });

  it('a person answers a finding, and the answer stands beside it', async () => {
    const { body } = await api.get('/api/v1/measures/norfolk/findings');
    const [finding] = body.findings as { id: string }[];
    const path = `/api/v1/measures/norfolk/findings/${finding?.id ?? ''}/answers`;
    const answer = { answer: 'accepted-by-publisher', reason: 'By mail of today.' };
    const { status, body: answered } = await api.post(path, answer);
    expect([status, answered]).toMatchObject([201, { finding: finding?.id }]);
    const { body: after } = await api.get(
      `/api/v1/measures/norfolk/findings?minPosition=${answered.position}`,
    );
    expect(after.findings[0]).toMatchObject({ id: finding?.id, answer });
  });
});
