import {
  fileChunks,
  importMeasures,
  type MeasuresSummary,
  type RejectedMeasure,
} from '@tipstaff/cases';
import { commandHash, type NewEvent } from '@tipstaff/event-store';
import { LocalDate, type StreamId } from '@tipstaff/kernel';
import { type Finding, hasFigures } from '@tipstaff/measures';
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  asTheyAre,
  day,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../recorded-database.fixture';
import { ProjectedFigures } from '../figures/figure-reader.query';
import { MeasureRows } from './measure-rows.query';
import { MeasureTables } from './measure-tables.query';
import { newFindings } from './new-findings';
import { RecordedMeasures } from './recorded-measures.query';

jest.setTimeout(180_000);

const SAMPLES = join(__dirname, '../../../../samples');
const TABLES = join(SAMPLES, 'norfolk-measures.csv');
const WORDS = join(SAMPLES, 'norfolk-measures-commentary.csv');
const HEADER =
  'row,measure,definition,area,from,to,value,printed,peers,rank,published_on,source,source_table,unit,made_of,good';

const AS_IT_IS = { knownOn: null, record: null };

interface Outcome {
  readonly summary: MeasuresSummary;
  readonly rejected: readonly RejectedMeasure[];
  readonly found: readonly Finding[];
}

let record: RecordedDatabase;
let rows: MeasureRows;
let tables: MeasureTables;
let figures: RecordedMeasures;
let imports = 0;

beforeAll(async () => {
  record = await openRecordedDatabase();
  rows = new MeasureRows(record.pool, asTheyAre(record.pool));
  tables = new MeasureTables(rows);
  figures = new RecordedMeasures(
    new ProjectedFigures(record.pool, asTheyAre(record.pool)),
    { current: () => Promise.resolve(record.law) },
    { today: () => LocalDate.of(2024, 10, 1) },
  );
});
afterAll(() => record.close());

async function* chunksOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(await Promise.resolve(text));
}

async function bring(
  measures: () => AsyncIterable<Buffer>,
  more: {
    readonly commentary?: () => AsyncIterable<Buffer>;
    readonly dryRun?: boolean;
    readonly strict?: boolean;
    readonly correct?: string;
  } = {},
): Promise<Outcome> {
  imports += 1;
  const { commentary = null, dryRun = false, strict = false, correct = null } = more;
  const { pool, store, executor } = record;
  const outcome = await importMeasures(
    { measures, commentary, dryRun, strict, correct, today: LocalDate.of(2024, 10, 1) },
    { pool, store, executor, actor: 'test', correlationId: `import-${imports}` },
    async (told): Promise<Outcome> => {
      const rejected: RejectedMeasure[] = [];
      for await (const one of told.rejected) rejected.push(one);
      const found: Finding[] = [];
      for await (const one of newFindings(told, rows, figures)) found.push(one);
      return { summary: told.summary, rejected, found };
    },
  );
  await record.projections.catchUp();
  return outcome;
}

/** Appends an event as an earlier release wrote it. */
async function write(stream: string, type: string, data: object): Promise<void> {
  imports += 1;
  const days = { on: LocalDate.of(2024, 10, 1), enteredOn: LocalDate.of(2024, 10, 1) };
  const commandId = `write-${imports}`;
  await record.executor.execute({
    stream: stream as StreamId,
    meta: {
      ...{ commandId, commandHash: commandHash(data), actor: 'test' },
      ...{ correlationId: commandId, causationId: null },
    },
    decide: () => [{ type, schemaVersion: 1, ...days, data: data as NewEvent['data'] }],
  });
}

const file =
  (...lines: readonly string[]) =>
  () =>
    chunksOf([HEADER, ...lines, ''].join('\n'));
const value = (table: string, number: string, printed = number, source = 'p') =>
  `value,m,v1,force:kent,2023-04-01,2024-03-31,${number},${printed},,,2024,${source},${table},,,`;
const DEFINES = 'measure,m,v1,,,,,,,,2024,p,,count,,';

describe('the sample', () => {
  it('a dry run says what would be, and writes nothing', async () => {
    const { summary, rejected } = await bring(() => fileChunks(TABLES), {
      commentary: () => fileChunks(WORDS),
      dryRun: true,
    });
    expect(rejected).toEqual([]);
    expect(summary).toMatchObject({ rows: 1712, values: 946, imported: 1712, tablesLeftOut: 0 });
    expect((await rows.register()).all()).toEqual([]);
  });

  it('is in without a refusal, with what does not follow', async () => {
    const { summary, rejected, found } = await bring(() => fileChunks(TABLES), {
      commentary: () => fileChunks(WORDS),
    });
    expect(rejected).toEqual([]);
    expect(summary).toEqual({
      ...{ rows: 1712, values: 946, imported: 1712, unchanged: 0, tablesLeftOut: 0 },
      commentary: { rows: 59, imported: 59 },
    });
    expect(found).toHaveLength(26);
    const kept = await rows.findings('norfolk', figures);
    expect(kept.filter(({ explained }) => !explained)).toHaveLength(26);
  });

  it('the same again changes nothing', async () => {
    const { summary } = await bring(() => fileChunks(TABLES), {
      commentary: () => fileChunks(WORDS),
    });
    expect(summary).toMatchObject({ imported: 0, unchanged: 1712, commentary: { imported: 0 } });
  });

  it('a table comes out as printed, with what a later paper made of it', async () => {
    const asked = { frame: 'ncpm', force: 'norfolk', to: day('2022-06-30'), ...AS_IT_IS };
    const { rows: now } = await tables.table(asked);
    const robbery = now.find(({ measure }) => measure === 'ncpm-robbery');
    expect(robbery?.values.find(({ to }) => to === asked.to)).toMatchObject({
      value: '343',
      restated: [{ value: '340', definitionChanged: false }],
    });
    const { rows: then } = await tables.table({ ...asked, knownOn: day('2022-12-31') });
    const drugs = then.find(({ measure }) => measure === 'drug-trafficking-offences');
    expect(drugs?.values.map(({ value: number }) => number)).toEqual(['370', '551', '600']);
    expect(drugs?.comparisons).toMatchObject([
      {
        against: 'baseline',
        printed: { cell: '38% Decrease -270' },
        difference: '-230',
        percent: '-38.3',
      },
      { against: 'previous', printed: { difference: '-181' }, difference: '-181' },
    ]);
  });

  it.each([
    ['calls-999', '2023-09-30', 5],
    ['plan', '2024-03-31', 36],
    ['victims-code', '2024-09-30', 9],
    ['pam-2025-01/table-11', '2024-09-30', 14],
  ])('frame %s on %s has its measures', async (frame, to, count) => {
    const { rows: found } = await tables.table({
      frame,
      force: 'norfolk',
      to: day(to),
      ...AS_IT_IS,
    });
    expect(new Set(found.map(({ measure }) => measure)).size).toBe(count);
    if (frame !== 'plan') expect(found.every(({ values }) => values.length > 0)).toBe(true);
  });

  it.each(['2023-06-30', '2023-09-30'])(
    'only what ends on %s, or is compared with it, is in the table, and no target with itself',
    async (to) => {
      const asked = { frame: 'calls-999', force: 'norfolk', to: day(to), ...AS_IT_IS };
      const { rows: found } = await tables.table(asked);
      const compared = new Set(found.flatMap((row) => row.comparisons.map((one) => one.againstTo)));
      for (const { values, comparisons, ranks } of found) {
        for (const one of [...comparisons, ...ranks]) expect(one.to).toBe(to);
        for (const one of values) expect(one.to === to || compared.has(one.to)).toBe(true);
        for (const one of values) expect(one.to <= to).toBe(true);
      }
      const aims = found.filter(({ values }) => values.every(({ basis }) => basis === 'target'));
      expect(aims.flatMap(({ comparisons }) => comparisons)).toEqual([]);
    },
  );

  it('the days there are, are those of what had been published', async () => {
    expect(await tables.daysOf('ncpm', 'norfolk', null)).toContain('2023-06-30');
    expect(await tables.daysOf('ncpm', 'norfolk', day('2022-12-31'))).not.toContain('2023-06-30');
    const asked = { frame: 'ncpm', force: 'norfolk', to: day('2022-03-31'), ...AS_IT_IS };
    expect(hasFigures((await tables.table(asked)).rows)).toBe(false);
  });

  it('says of a rank which forces of the list are missing, and whether the target is met', async () => {
    const asked = { frame: 'calls-999', force: 'norfolk', to: day('2023-05-31'), ...AS_IT_IS };
    const { rows: found } = await tables.table(asked);
    const answered = found.find(({ measure }) => measure === 'calls-999-under-10s');
    const may = answered?.ranks.find((one) => one.peers === 'eastern-7' && one.to === asked.to);
    expect(may).toMatchObject({ printed: 1, of: 7, tied: [] });
    expect(may?.missing).toHaveLength(6);
    expect(answered?.target).toEqual({ value: '90', met: false });
  });
});

describe('a file with faults', () => {
  it('leaves the table of a bad row out whole, and no other', async () => {
    const { summary, rejected } = await bring(
      file(
        DEFINES,
        value('One', '5'),
        value('One', '6', '7').replace('kent', 'essex'),
        value('Two', '8'),
      ),
    );
    expect(rejected).toMatchObject([{ line: 4, column: 'value', value: '6', table: 'p: One' }]);
    expect(summary).toMatchObject({ rows: 4, imported: 2, tablesLeftOut: 1 });
  });

  it('strict leaves out everything', async () => {
    const { summary } = await bring(file(value('Three', '8'), value('Four', 'x')), {
      strict: true,
    });
    expect(summary).toMatchObject({ imported: 0, tablesLeftOut: 1 });
    const { summary: after } = await bring(file(value('Three', '8')), { dryRun: true });
    expect(after.imported).toBe(1);
  });

  it('two rows of one key that differ are refused; the same twice is one', async () => {
    const { rejected } = await bring(file(value('Five', '8'), value('Five', '9')), {
      dryRun: true,
    });
    expect(rejected).toMatchObject([{ line: 3, table: 'p: Five' }]);
    const { summary } = await bring(file(value('Five', '8'), value('Five', '8')), { dryRun: true });
    expect(summary).toMatchObject({ imported: 1, unchanged: 1 });
  });

  it('another value is a correction, which names what it replaces', async () => {
    const { rejected } = await bring(file(value('Two', '9')));
    expect(rejected).toMatchObject([{ line: 2, column: 'value', value: '9', table: 'p: Two' }]);
    const { summary } = await bring(file(value('Two', '9')), { correct: 'It was misread.' });
    expect(summary).toMatchObject({ imported: 1, tablesLeftOut: 0 });
    expect(await rows.history('force:kent', 'm')).toMatchObject([
      { cells: { value: '8' }, replacedBy: '2024-10-01', because: 'It was misread.' },
      { cells: { value: '9' }, replacedBy: null },
    ]);
    const { summary: again } = await bring(file(value('Two', '9')));
    expect(again).toMatchObject({ imported: 0, unchanged: 1 });
  });

  it('the order of rows does not matter, and a cut file can be imported again', async () => {
    const late = file(
      'value,n,v1,force:kent,2023-04-01,2024-03-31,4,4,,,2024,q,One,,,',
      'measure,n,v1,,,,,,,,2024,q,,count,,',
    );
    expect((await bring(late)).summary).toMatchObject({ imported: 2 });
    const text = readFileSync(TABLES, 'utf8').slice(0, 250_000);
    const { summary } = await bring(() => chunksOf(text));
    expect(summary.tablesLeftOut).toBeLessThanOrEqual(1);
    expect(summary.imported).toBe(0);
  });

  it('a definition that is refused takes with it what speaks of it', async () => {
    const { rejected, summary } = await bring(
      file(
        'measure,o,v1,,,,,,,,2024,r,,furlongs,,',
        'value,o,v1,force:kent,2023-04-01,2024-03-31,4,4,,,2024,r,One,,,',
      ),
      { dryRun: true },
    );
    expect(rejected).toMatchObject([
      { line: 2, column: 'unit' },
      { line: 3, column: 'measure' },
    ]);
    expect(summary).toMatchObject({ imported: 0, tablesLeftOut: 2 });
  });

  it('says on which line what is left out is defined, and of a table no reason beside its own', async () => {
    const { rejected } = await bring(
      file(
        'measure,o,v1,,,,,,,,2024,r,,count,,',
        'peers,,,,,,,,Two,,2024,r,,,,force:kent',
        'value,o,v1,force:kent,2023-04-01,2024-03-31,4,4,,,2024,r,One,,,',
        'value,o,v1,force:essex,2023-04-01,2024-03-31,4,4,,,2024,r,One,,,',
        'measure,m,v1,,,,,,,,2024,p,,number,,',
      ),
      { dryRun: true },
    );
    const reasons = rejected.map(({ line, column, reason }) => `${line} ${column}: ${reason}`);
    expect(reasons).toEqual([
      expect.stringMatching(/^3 peers: A slug/),
      '4 measure: It is defined on line 2, but its table is left out.',
      expect.stringMatching(/^6 (?:unit|definition): /),
    ]);
  });

  it('of a table whose own row leaves its definitions out, that row is told', async () => {
    const { rejected } = await bring(
      file(
        'measure,w,v1,,,,,,,,2024,w,One,count,,',
        value('One', '6', '7', 'w').replace('value,m', 'value,w'),
        value('Two', '6', '6', 'w').replace('value,m', 'value,w'),
      ),
      { dryRun: true },
    );
    expect(rejected).toMatchObject([
      { line: 3, column: 'value', table: 'w: One' },
      { line: 4, column: 'measure', table: 'w: Two' },
    ]);
  });

  it.each([
    ['an unknown column', 'row,source,colour\n'],
    ['no header', '\n\n'],
  ])('%s: nothing is in', async (_words, text) => {
    await expect(bring(() => chunksOf(text))).rejects.toMatchObject({
      code: 'import.unreadable-file',
    });
  });

  it('what a later paper restates is told of when it comes in', async () => {
    const { found } = await bring(file(value('One', '11', '11', 's').replace(',2024,', ',2025,')));
    expect(found).toMatchObject([{ kind: 'restatement', printed: '11', expected: '9' }]);
  });
});

describe('control characters', () => {
  const NUL = '\u0000';

  it.each([
    ['a label', `measure,nul,v1,,,,,,,,2024,p,N${NUL}ul,count,,`, 'source_table', 'N\u2400ul'],
    ['a table', value(`Si${NUL}x`, '8'), 'source_table', 'Si\u2400x'],
    ['a bell', value('Six', '8', '8\u0007!'), 'printed', '8\u2407!'],
    ['too many cells', `${value('Six', '8')},${NUL}`, '', expect.stringContaining('\u2400')],
  ])('%s is refused with line and column', async (_words, line, column, shown) => {
    const { rejected } = await bring(file(line), { dryRun: true });
    expect(rejected).toContainEqual(expect.objectContaining({ line: 2, column, value: shown }));
  });

  it('of commentary as well, while a printed cell may have lines', async () => {
    const header = 'measure,area,from,to,source,source_table,summary';
    const { rejected } = await bring(file(value('Six', '8', '"8\nof them"')), {
      dryRun: true,
      commentary: () =>
        chunksOf(`${header}\nm,force:kent,2023-04-01,2024-03-31,p,Six,It ${NUL} fell.\n`),
    });
    expect(rejected).toMatchObject([{ line: 2, column: 'summary', file: 'commentary' }]);
  });

  it('one that the record holds blinds to nothing else, is told of, and is mended by a correction', async () => {
    const cells = { row: 'measure', measure: 'nul', definition: 'v1', unit: 'count' };
    const row = { ...cells, source: 'p', source_table: 'Six', label: `N${NUL}ul` };
    await write('measure:register:definitions', 'measure.rows-recorded', { rows: [row] });
    await record.projections.catchUp();
    const measures = (await rows.register()).all().map(({ measure }) => measure);
    expect(measures).toContain('m');
    expect(measures).not.toContain('nul');
    expect(await rows.leftOut()).toEqual([
      'p: Six: the row "measure nul v1" is left out, for its label holds a control character. Import the row again without it, with the reason for the correction.',
    ]);
    await bring(file('measure,nul,v1,,,,,,,,,p,Six,count,,'), { correct: 'It held a NUL.' });
    expect(await rows.leftOut()).toEqual([]);
    expect((await rows.register()).hasMeasure('nul')).toBe(true);
  });
});

it('each finding has a name of its own, and an answer under the name of before stays with it', async () => {
  const listed = await rows.findings('norfolk', figures);
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  const register = await rows.register();
  const answers = ({ against: _, ...before }: Finding) => rows.answered([before], register);
  const drugs = listed.find(({ measure }) => measure === 'drug-trafficking-offences');
  const seconds = listed.filter(({ measure }) => measure === 'calls-999-mean-answer-seconds');
  const former = async (finding: Finding | undefined) =>
    finding ? ((await answers(finding))[0]?.id ?? '') : '';
  for (const finding of [drugs, seconds[0]]) {
    await write('measure:answers:force%3Anorfolk', 'measure.finding-answered', {
      ...{ finding: await former(finding), kind: 'difference', measure: '', area: 'force:norfolk' },
      ...{ answer: 'accepted-by-publisher', reason: 'By mail.' },
    });
  }
  await record.projections.catchUp();
  const after = await rows.findings('norfolk', figures);
  expect(after.filter(({ answer }) => answer !== null).map(({ measure }) => measure)).toEqual([
    'drug-trafficking-offences',
  ]);
});

describe('beside the record', () => {
  const TABLE_5 = { frame: 'pam-2025-01/table-5', force: 'norfolk', to: day('2024-09-30') };

  beforeAll(async () => {
    await record.importSample('norfolk-milestones.csv');
    await record.projections.catchUp();
  });

  it('what it does not hold, or what is not over yet, is no finding', async () => {
    const ofPapers = await rows.findings('norfolk', null);
    const early = new RecordedMeasures(
      new ProjectedFigures(record.pool, asTheyAre(record.pool)),
      { current: () => Promise.resolve(record.law) },
      { today: () => day('2023-09-30') },
    );
    expect(await rows.findings('norfolk', early)).toEqual(ofPapers);
    expect(await rows.findings('kent', figures)).toEqual(await rows.findings('kent', null));
  });

  it('a share that no whole number of the printed complaints makes is a finding', async () => {
    const found = (await rows.findings('norfolk', figures)).filter(({ kind }) => kind === 'record');
    const contacted = 'psd-complaints-contacted-within-10-wd';
    expect(
      found
        .map(({ measure, to, printed, expected, explained }) =>
          [measure, to, printed, expected, explained].join(' '),
        )
        .sort(),
    ).toEqual([
      `${contacted} 2023-09-30 77.30 77.32 false`,
      `${contacted} 2024-09-30 83.60 83.59 false`,
      'psd-complaints-documented-within-2-wd 2023-09-30 75.10 75.06 true',
    ]);
    const last = found.find(({ printed }) => printed === '83.60');
    expect(last?.words).toContain('the record has 83.6 (275 of 329). Of the 334 that');
  });

  it('the table has beside each printed figure what the record has', async () => {
    const { rows: shown } = await tables.table({ ...TABLE_5, knownOn: null, record: figures });
    const contacted = shown.find(({ measure }) => measure.endsWith('contacted-within-10-wd'));
    expect(contacted?.recorded).toMatchObject([
      { from: '2023-10-01', to: '2024-09-30', value: '83.6', numerator: 275, denominator: 329 },
      { to: '2023-09-30', value: '77.3', numerator: 300, denominator: 388 },
    ]);
    expect(shown.every(({ recorded }) => recorded.length === 2)).toBe(true);
  });

  it('another number in a later paper is a finding when it comes in', async () => {
    const { found } = await bring(
      file(
        'value,chapter-13-letters,v1,force:norfolk,2023-10-01,2024-09-30,33,33,,,2025,later,Table 5,,,',
      ),
      { dryRun: true },
    );
    expect(found.filter(({ kind }) => kind === 'record')).toMatchObject([
      { measure: 'chapter-13-letters', printed: '33', expected: '34', by: '-1', explained: false },
    ]);
  });
});
