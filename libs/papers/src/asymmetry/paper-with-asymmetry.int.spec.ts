import { CaseRef } from '@tipstaff/casework';
import { fixedClock, Instant } from '@tipstaff/kernel';
import { FiguresAsOf, MeasureRows, MeasureTables, ProjectedFigures } from '@tipstaff/projections';
import {
  asTheyAre,
  day,
  openRecordedDatabase,
  type RecordedDatabase,
} from '../../../projections/src/recorded-database.fixture';
import { ChangeDraft, ChangeDraftHandler, type DraftDeed } from '../drafts/change-draft.command';
import { type KeptPaper, Papers } from '../papers';
import { Press } from '../press';
import { lookAgain } from '../register/look-again';
import { RecordRestatements, RecordRestatementsHandler } from '../register/register.commands';
import { toPrint } from '../register/register';
import { modelOf } from '../sealing/handed-out';
import { PublishPaperHandler } from '../sealing/publish.command';

jest.setTimeout(120_000);

const TEMPLATE = 'complaints-and-conduct-update';
const clock = fixedClock(Instant.parse('2025-02-01T09:00:00Z'));
const days = { to: day('2024-12-31'), knownOn: day('2025-01-31') };
const TEXT =
  'The asymmetry of Norwich was {asymmetry/NW-01.last|signed} points, {asymmetry/NW-01.change.adjective} than before by {asymmetry/NW-01.change.size}; Lynn {asymmetry/NW-02.last}.';

let record: RecordedDatabase;
let sent = 0;
const sender = () => {
  sent += 1;
  return { actor: 'test', idempotencyKey: `key-${sent}`, correlationId: 'test' };
};
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
const change = (reference: string, deed: DraftDeed) =>
  new ChangeDraftHandler(record.executor, clock).execute(
    new ChangeDraft({ force: 'norfolk', reference }, deed, sender(), null),
  );

const unit = (reference: string, headcount: string) =>
  record.append(CaseRef.parse('unit', 'norfolk', reference), [
    {
      ...{ type: 'unit.opened', on: '2020-01-01' },
      data: { value: 'district', details: { title: reference } },
    },
    {
      ...{ type: 'unit.headcount-recorded', on: '2020-01-01' },
      data: { details: { headcount } },
    },
  ]);

let complaints = 0;
async function complaint(on: string, of: string | null): Promise<CaseRef> {
  complaints += 1;
  const ref = CaseRef.parse('complaint', 'norfolk', `CO/${complaints}/24`);
  await record.append(ref, [
    { type: 'complaint.made', on },
    { type: 'complaint.logged', on },
    ...(of === null ? [] : [allegation(on, on, of)]),
  ]);
  return ref;
}

function allegation(on: string, enteredOn: string, of: string) {
  const details = { number: '1', category: 'B4', unit: of };
  return { type: 'complaint.allegation', on, enteredOn, data: { details } };
}

async function draft(reference: string, text: string): Promise<void> {
  await change(reference, { deed: 'draft', template: TEMPLATE, ...days });
  await change(reference, { deed: 'write-text', text });
}

async function published(reference: string, small: boolean): Promise<KeptPaper> {
  await draft(reference, TEXT);
  await change(reference, { deed: 'approve', small });
  await record.projections.catchUp();
  const command = await press().publication({ force: 'norfolk', reference }, sender());
  const { code } = await new PublishPaperHandler(record.executor, clock).execute(command);
  return new Papers(record.store).byCode(code, () => true);
}

async function look(paper: KeptPaper) {
  await record.projections.catchUp();
  const { pool, store, law } = record;
  const { position } = await store.head();
  const reader = new FiguresAsOf(pool, store, law, { force: 'norfolk', position });
  const parts = { pool, store, measures: readers().measures, reader, law };
  return lookAgain(paper, parts, day('2025-06-01'));
}

const figuresIn = ({ files }: KeptPaper) =>
  (
    JSON.parse(new TextDecoder().decode(files.get('figures.json'))) as {
      figures: readonly { id: string; value: number | null; exact: string | null }[];
    }
  ).figures;

let noUnit: CaseRef;
let [open, closed] = [null, null] as [KeptPaper | null, KeptPaper | null];

beforeAll(async () => {
  record = await openRecordedDatabase();
  await unit('NW-01', '60');
  await unit('NW-02', '140');
  await unit('NW-03', '100');
  for (let n = 0; n < 6; n += 1) await complaint('2024-03-05', 'NW-01');
  for (let n = 0; n < 5; n += 1) await complaint('2024-03-05', 'NW-02');
  for (let n = 0; n < 3; n += 1) await complaint('2024-03-05', 'NW-03');
  for (let n = 0; n < 5; n += 1) await complaint('2023-03-06', 'NW-01');
  for (let n = 0; n < 5; n += 1) await complaint('2023-03-06', 'NW-02');
  noUnit = await complaint('2024-03-05', null);
  open = await published('PAB-1', true);
  closed = await published('PAB-2', false);
});
afterAll(() => record.close());

it('prints the share of complaints less the share of people, signed and changed', () => {
  // 6 of 14 complaints and 60 of 300 people; a year before 5 of 10.
  const said = JSON.stringify(modelOf((open as KeptPaper).files).blocks);
  expect(said).toContain(
    'The asymmetry of Norwich was +22.9 points, lower than before by 7.1; Lynn −11.0.',
  );
  expect(figuresIn(open as KeptPaper)).toMatchObject([
    { id: 'asymmetry/NW-01', value: 22.9, exact: '160/7' },
    { id: 'asymmetry/NW-02', value: -11 },
    { id: 'asymmetry/NW-01', value: 30, exact: '30' },
    { id: 'asymmetry/NW-02', value: 3.3 },
  ]);
});

it('is judged like any figure', async () => {
  const marks = async (text: string) => {
    const reference = `M-${sent}`;
    await draft(reference, text);
    const read = await new Papers(record.store).draft({ force: 'norfolk', reference });
    return (await press().make(read, true)).marks.map(({ code }) => code);
  };
  expect(await marks('It rose to {asymmetry/NW-01.last}.')).toEqual(['verb-contradicts']);
  expect(await marks('{asymmetry/NW-01.last} points, that is 22.9.')).toEqual(['unbound-number']);
  expect(await marks('{asymmetry/NW-01.change.percent} less.')).toEqual(['no-figure']);
  expect(await marks('{asymmetry/NW-09.last} points.')).toEqual(['unknown-figure']);
  // Nothing was logged in the month.
  expect(await marks('{asymmetry/NW-01.month} points.')).toEqual(['no-figure']);
});

it('is withheld as a whole where it would tell of a unit of few, and is not sealed then', () => {
  // NW-03 has three complaints in the year, and none the year before.
  const said = JSON.stringify(modelOf((closed as KeptPaper).files).blocks);
  expect(said).toContain(
    'The asymmetry of Norwich was withheld points, withheld than before by withheld; Lynn withheld.',
  );
  expect(figuresIn(closed as KeptPaper).map(({ id, value }) => [id, value])).toEqual([
    ['asymmetry/NW-01', null],
    ['asymmetry/NW-02', null],
    ['asymmetry/NW-01', 30],
    ['asymmetry/NW-02', 3.3],
  ]);
});

it('is looked at again: a unit that was said late, and a headcount', async () => {
  expect(await look(open as KeptPaper)).toEqual([]);
  await record.append(noUnit, [allegation('2024-03-05', '2025-03-03', 'NW-01')]);
  const [first, second] = await look(open as KeptPaper);
  // 7 of 15.
  expect(first).toMatchObject({
    ...{ figure: 'asymmetry/NW-01', unit: 'points', printed: 22.9, now: 26.7, differs: true },
    cases: [{ case: noUnit.reference, because: 'entered-late', facts: ['allegation'] }],
  });
  expect(first).not.toHaveProperty('changes');
  expect(second).toMatchObject({ figure: 'asymmetry/NW-02', printed: -11, now: -13.3 });
  await record.append(CaseRef.parse('unit', 'norfolk', 'NW-01'), [
    {
      ...{ type: 'unit.headcount-recorded', on: '2024-10-01', enteredOn: '2025-04-01' },
      data: { details: { headcount: '160' } },
    },
  ]);
  const found = await look(open as KeptPaper);
  // 7 of 15 and 160 of 400.
  expect(found[0]).toMatchObject({
    ...{ printed: 22.9, now: 6.7 },
    changes: [
      {
        because: 'headcount-changed',
        printed: 'NW-01 60, NW-02 140, NW-03 100',
        now: 'NW-01 160, NW-02 140, NW-03 100',
      },
    ],
  });
  // What was withheld in print is in no line.
  const ofClosed = await look(closed as KeptPaper);
  expect(ofClosed.filter(({ window }) => window.from === '2024-01-01')).toEqual([]);
  await new RecordRestatementsHandler(record.executor, clock).execute(
    new RecordRestatements((open as KeptPaper).paper, found, sender()),
  );
  const papers = await new Papers(record.store).sealed('norfolk');
  expect(toPrint(papers, TEMPLATE)[0]).toMatchObject({
    ...{ label: 'NW-01: share of complaints less share of people' },
    ...{ printed: '+22.9 points', now: '+6.7 points' },
  });
});
