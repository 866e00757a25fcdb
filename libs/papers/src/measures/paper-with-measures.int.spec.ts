import { importMeasures } from '@tipstaff/cases';
import { CaseRef } from '@tipstaff/casework';
import { fixedClock, Instant, type StreamId } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import {
  FiguresAsOf,
  lawAsOf,
  MeasureRows,
  MeasureTables,
  ProjectedFigures,
} from '@tipstaff/projections';
import { Buffer } from 'node:buffer';
import {
  asTheyAre,
  day,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../../../projections/src/recorded-database.fixture';
import { ChangeDraft, ChangeDraftHandler, type DraftDeed } from '../drafts/change-draft.command';
import { PdfPrinter } from '../forms/pdf';
import { textsInZip } from '../forms/fixed-zip';
import { type KeptPaper, Papers } from '../papers';
import { Press } from '../press';
import { lookAgain } from '../register/look-again';
import {
  ExplainRestatement,
  ExplainRestatementHandler,
  RecordRestatements,
  RecordRestatementsHandler,
} from '../register/register.commands';
import { type Restatement } from '../register/restatement';
import { filesToHandOut, modelOf } from '../sealing/handed-out';
import { PublishPaperHandler } from '../sealing/publish.command';

jest.setTimeout(120_000);

const clock = fixedClock(Instant.parse('2025-02-01T09:00:00Z'));
const HEADER =
  'row,measure,definition,area,from,to,basis,value,printed,against,against_from,against_to,difference,percent,peers,rank,published_on,source,source_table,place,label,unit,made_of,good,frame';
const YEAR = '2024-01-01,2024-12-31';
const BEFORE = '2023-01-01,2023-12-31';
const DEFINED = [
  'peers,,,,,,,,,,,,,,eastern,,2025-01,page,,,Eastern,,force:essex; force:norfolk; force:suffolk,,',
  'measure,robbery,v1,,,,,,,,,,,,,,2025-01,page,,,Robbery,count,,down,crime/serious',
  'measure,answered,v1,,,,,,,,,,,,,,2025-01,page,,,Answered in time,percent,,up,calls',
  'measure,waited,v1,,,,,,,,,,,,,,2025-01,page,,,Longest wait,seconds,,down,calls',
  'measure,peel,v1,,,,,,,,,,,,,,2025-01,page,,,Investigating,grade: outstanding > good > adequate,,,peel',
];
const value = (measure: string, days: string, number: string, more: Partial<Row> = {}) => {
  const { basis = '', area = 'force:norfolk', printed = number } = more;
  const { source = 'page', on = '2025-01', place = 'p 1' } = more;
  return `value,${measure},v1,${area},${days},${basis},${number},"${printed}",,,,,,,,${on},${source},,${place},,,,,`;
};
type Row = Record<'basis' | 'area' | 'printed' | 'source' | 'on' | 'place', string>;
const TABLES = [
  ...DEFINED,
  value('robbery', YEAR, '1352', { printed: '1,352' }),
  value('robbery', BEFORE, '1343', { printed: '1,343' }),
  value('robbery', YEAR, '1200', { area: 'force:suffolk' }),
  `comparison,robbery,v1,force:norfolk,${YEAR},,,1% increase +9,previous,${BEFORE},9,1,,,2025-01,page,,p 1,,,,,`,
  `rank,robbery,v1,force:norfolk,${YEAR},,,2nd,,,,,,eastern,2,2025-01,page,,p 1,,,,,`,
  value('answered', '2024-12-01,2024-12-31', '87.3', { printed: '87.3%' }),
  value('answered', '2024-12-01,2024-12-31', '90', { basis: 'target', printed: '90%' }),
  value('waited', YEAR, '76807', { printed: '21:20:07' }),
  value('peel', '2024-12-31,2024-12-31', 'good', { basis: 'grade', printed: 'Good' }),
];
const TEXT = `---
windows:
  inspected: 2024-12-31..2024-12-31
---
# Crime

::: measures crime Serious crime

There were {measure/robbery.last} robberies, {measure/robbery.change.noun} of {measure/robbery.change.size} ({measure/robbery.change.percent}) from {measure/robbery.previous}; {measure/robbery/force:suffolk.last} in Suffolk.

In December {measure/answered.month} of calls were answered in time, and the target is {measure/answered/target.month}. The longest wait was {measure/waited.last}. Investigating: {measure/peel/grade.inspected}.

{complaints-logged.last} complaints were logged, {logged-within-2-wd.last} in time.
`;

let record: RecordedDatabase;
let kept: KeptPaper;
let sent = 0;
const sender = () => {
  sent += 1;
  return { actor: 'test', idempotencyKey: `key-${sent}`, correlationId: 'test' };
};

async function bring(lines: readonly string[], correct: string | null = null): Promise<void> {
  const { pool, store, executor } = record;
  const text = [HEADER, ...lines, ''].join('\n');
  async function* measures(): AsyncGenerator<Buffer> {
    yield Buffer.from(await Promise.resolve(text));
  }
  sent += 1;
  const asked = { measures, commentary: null, dryRun: false, strict: false, correct };
  const into = { pool, store, executor, actor: 'test', correlationId: `import-${sent}` };
  const rejected = await importMeasures(
    { ...asked, today: day('2025-02-01') },
    into,
    async (told) => {
      const all: object[] = [];
      for await (const one of told.rejected) all.push(one);
      return all;
    },
  );
  expect(rejected).toEqual([]);
  await record.projections.catchUp();
}

const complaint = (reference: string) => CaseRef.parse('complaint', 'norfolk', reference);
const made = (reference: string, on: string, logged: string) =>
  record.append(complaint(reference), [
    { type: 'complaint.made', on },
    { type: 'complaint.logged', on: logged },
  ]);
const change = (reference: string, deed: DraftDeed) =>
  new ChangeDraftHandler(record.executor, clock).execute(
    new ChangeDraft({ force: 'norfolk', reference }, deed, sender(), null),
  );
const readers = () => {
  const models = asTheyAre(record.pool);
  const measures = new MeasureTables(new MeasureRows(record.pool, models));
  return { reader: new ProjectedFigures(record.pool, models), measures };
};
const press = () => {
  const { store, law } = record;
  const fewest = () => Promise.resolve(5);
  return new Press({ ...readers(), store, law, clock, software: '1.0.0', fewest });
};

async function publish(reference: string, text: string): Promise<KeptPaper> {
  const days = { to: day('2024-12-31'), knownOn: day('2025-01-31') };
  await change(reference, { deed: 'draft', template: 'complaints-and-conduct-update', ...days });
  await change(reference, { deed: 'write-text', text });
  await change(reference, { deed: 'approve', small: true });
  await record.projections.catchUp();
  const command = await press().publication({ force: 'norfolk', reference }, sender());
  const { code } = await new PublishPaperHandler(record.executor, clock).execute(command);
  return new Papers(record.store).byCode(code, () => true);
}

/** @param law as it is now */
async function look(paper = kept, law: Law = record.law): Promise<readonly Restatement[]> {
  await record.projections.catchUp();
  const { pool, store } = record;
  const { position } = await store.head();
  const reader = new FiguresAsOf(pool, store, law, { force: 'norfolk', position });
  const parts = { pool, store, measures: readers().measures, reader, law };
  return lookAgain(paper, parts, day('2025-02-01'));
}

beforeAll(async () => {
  record = await openRecordedDatabase();
  await bring(TABLES);
  await made('A/1', '2024-03-04', '2024-03-05');
  // Two working days and a third: the 24th, the 27th, the 30th.
  await made('A/2', '2024-12-23', '2024-12-30');
  kept = await publish('PAB-1', TEXT);
});
afterAll(() => record.close());

const written = (name: string) => new TextDecoder().decode(kept.files.get(name));

describe('a paper that places published measures', () => {
  it('prints what was published, in sentences and in the table of the frame', () => {
    const said = JSON.stringify(modelOf(kept.files).blocks);
    expect(said).toContain(
      'There were 1,352 robberies, an increase of 9 (1%) from 1,343; 1,200 in Suffolk.',
    );
    expect(said).toContain(
      'In December 87.3% of calls were answered in time, and the target is 90%.',
    );
    expect(said).toContain('The longest wait was 21:20:07. Investigating: Good.');
    const [table] = modelOf(kept.files).blocks.filter(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      caption: 'Serious crime',
      rows: [
        [
          ...['Robbery', 'Norfolk', '2024-01-01 to 2024-12-31', '1,352'],
          'previous: printed 1% increase +9, worked out 9, 0.7%; place 2 of 3, Eastern, 1 without a printed value',
        ],
        ['Robbery', 'Norfolk', '2023-01-01 to 2023-12-31', '1,343', 'none'],
      ],
    });
  });

  it('says the same numbers as Word, HTML, JSON, CSV and workbook', async () => {
    const docx = textsInZip(kept.files.get('paper.docx') ?? new Uint8Array());
    const files = filesToHandOut(kept, new PdfPrinter(null));
    const handedOut = async (name: string) =>
      (await files.find((one) => one.name === name)?.bytes()) ?? new Uint8Array();
    const csv = new TextDecoder().decode(await handedOut('figures.csv'));
    const workbook = [...textsInZip(await handedOut('figures.xlsx')).values()].join('');
    for (const text of [docx.get('word/document.xml') ?? '', written('paper.html')]) {
      expect(text).toContain('There were 1,352 robberies');
      expect(text).toContain('1 without a printed value');
    }
    for (const text of [csv, workbook]) {
      expect(text).toContain('measure/robbery/force:suffolk');
      expect(text).toContain('1343');
    }
    const { figures } = JSON.parse(written('figures.json')) as { figures: readonly object[] };
    expect(figures).toContainEqual(
      expect.objectContaining({
        ...{ id: 'measure/robbery', window: { from: '2024-01-01', to: '2024-12-31' }, value: 1352 },
        published: { printed: '1,352', source: 'page', table: '', place: 'p 1' },
      }),
    );
    expect(figures).toContainEqual(
      expect.objectContaining({ id: 'measure/peel/grade', value: null, exact: 'good' }),
    );
  });

  it('is judged by the same rules', async () => {
    const marks = async (text: string): Promise<readonly string[]> => {
      const reference = `M-${sent}`;
      const days = { to: day('2024-12-31'), knownOn: day('2025-01-31') };
      await change(reference, {
        deed: 'draft',
        template: 'complaints-and-conduct-update',
        ...days,
      });
      await change(reference, { deed: 'write-text', text });
      const draft = await new Papers(record.store).draft({ force: 'norfolk', reference });
      return (await press().make(draft, true)).marks.map(({ code }) => code);
    };
    expect(await marks('Robbery fell to {measure/robbery.last}.')).toEqual(['verb-contradicts']);
    expect(await marks('{measure/burglary.last} burglaries.')).toEqual(['unknown-figure']);
    expect(await marks('{measure/robbery.quarter} robberies.')).toEqual(['no-figure']);
    expect(await marks('{measure/robbery.last}, that is 1,352.')).toEqual(['unbound-number']);
    expect(await marks('::: measures crimes Crime\n\nAs above.')).toEqual(['unknown-figure']);
  });
});

describe('the register', () => {
  const lineOf = (found: readonly Restatement[], figure: string) =>
    found.find((one) => one.figure === figure && one.window.from.startsWith('2024'));

  it('has nothing while nothing is another', async () => {
    expect(await look()).toEqual([]);
  });

  it('tells that a later paper prints another value, and that a row was corrected', async () => {
    await bring([
      value('robbery', YEAR, '1360', { source: 'page-2', on: '2025-02-01', printed: '1,360' }),
    ]);
    await bring([value('waited', YEAR, '76800', { printed: '21:20:00' })], 'The 7 was no 7.');
    const found = await look();
    expect(found).toHaveLength(2);
    expect(lineOf(found, 'measure/robbery')).toMatchObject({
      ...{ printed: 1352, now: 1360, differs: true, cases: [] },
      published: { because: 'restated', printed: '1,352', now: '1,360', source: 'page-2' },
    });
    expect(lineOf(found, 'measure/waited')).toMatchObject({
      ...{ printed: 76807, now: 76800 },
      published: { because: 'corrected', source: 'page', now: '21:20:00' },
    });
    const { paper } = kept;
    await new RecordRestatementsHandler(record.executor, clock).execute(
      new RecordRestatements(paper, found, sender()),
    );
    const key = 'measure/robbery/2024-01-01..2024-12-31';
    await new ExplainRestatementHandler(record.executor, clock).execute(
      new ExplainRestatement(paper, key, 'Late crime reports.', sender()),
    );
    const next = await publish('PAB-2', '::: restatements');
    expect(JSON.stringify(modelOf(next.files).blocks)).toContain(
      '"1,352","1,360","Late crime reports."',
    );
  });

  it('tells that the calendar is another, and by which holiday', async () => {
    await record.addHoliday(
      { date: '2024-12-24', title: 'A late holiday', source: 'test', today: day('2024-12-01') },
      {
        ...{ commandId: 'holiday', commandHash: 'holiday', actor: 'test' },
        ...{ correlationId: 'test', causationId: null },
      },
    );
    const { position } = await record.store.head();
    const law = await lawAsOf(record.law, record.store, position);
    expect(lineOf(await look(kept, law), 'logged-within-2-wd')).toMatchObject({
      ...{ printed: 50, now: 100, differs: true },
      cases: [{ case: 'A/2', because: 'calendar-changed', facts: [] }],
      changes: [
        {
          because: 'calendar-changed',
          printed: record.law.calendar.version.id,
          now: `${law.calendar.version.id}, 2024-12-24 A late holiday`,
        },
      ],
    });
  });

  it('tells that a setting of the rules is another, and which', async () => {
    const law = record.law.reading({ ...record.law.settings, logWithinWorkingDays: 3 });
    expect(lineOf(await look(kept, law), 'logged-within-2-wd')).toMatchObject({
      ...{ printed: 50, now: 100 },
      cases: [{ case: 'A/2', because: 'rule-changed', facts: [] }],
      changes: [
        {
          because: 'rule-changed',
          printed: 'logWithinWorkingDays: 2',
          now: 'logWithinWorkingDays: 3',
        },
      ],
    });
  });

  it('tells that a figure is counted in another way, or no more', async () => {
    const { figures } = JSON.parse(written('figures.json')) as {
      figures: readonly Readonly<Record<string, unknown>>[];
    };
    const altered = figures.map((one) => {
      if (one['id'] !== 'complaints-logged') return one;
      return { ...one, value: 3, contractVersion: 'former', software: '0.9.0' };
    });
    const gone = { ...figures[0], id: 'complaints-of-old', contractVersion: 'old' };
    const bytes = new TextEncoder().encode(JSON.stringify({ figures: [...altered, gone] }));
    const older = { ...kept, files: new Map(kept.files).set('figures.json', bytes) };
    const found = await look(older);
    expect(lineOf(found, 'complaints-logged')).toMatchObject({
      ...{ printed: 3, now: 2, differs: true, cases: [] },
      changes: [{ because: 'contract-changed', printed: 'former, release 0.9.0' }],
    });
    expect(lineOf(found, 'complaints-of-old')).toMatchObject({
      now: null,
      changes: [{ because: 'contract-changed', printed: 'old', now: 'none' }],
    });
  });

  it('names a case that was erased no more', async () => {
    await made('A/3', '2024-05-07', '2024-05-08');
    const late = lineOf(await look(), 'complaints-logged');
    expect(late).toMatchObject({
      ...{ printed: 2, now: 3 },
      cases: [{ case: 'A/3', because: 'entered-late' }],
    });
    await record.store.append({
      stream: 'erasure:norfolk:one' as StreamId,
      ...{ commandId: 'erasure-one', commandHash: 'one', actor: 'test', correlationId: 'one' },
      ...{ causationId: null, expectedVersion: 0 },
      events: [
        {
          ...{ type: 'erasure.carried-out', schemaVersion: 1, on: day('2025-02-01') },
          enteredOn: day('2025-02-01'),
          data: { case: CaseRef.stream(complaint('A/3')), kind: 'whole-case', reason: 'request' },
        },
      ],
    });
    expect(lineOf(await look(), 'complaints-logged')?.cases).toEqual([
      { type: 'complaint', case: 'an erased case', because: 'erased', facts: [] },
    ]);
  });
});
