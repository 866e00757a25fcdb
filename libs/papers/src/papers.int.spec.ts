import { CaseRef } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { fixedClock, Instant } from '@tipstaff/kernel';
import { MeasureRows, MeasureTables, ProjectedFigures } from '@tipstaff/projections';
import {
  asTheyAre,
  day,
  openSampleDatabase,
  type RecordedDatabase,
} from '../../projections/src/recorded-database.fixture';
import { ChangeDraft, ChangeDraftHandler, type DraftDeed } from './drafts/change-draft.command';
import { figuresOfPaper } from './model/figures-of-paper';
import { paperModel } from './model/make-model';
import { textsOf } from './model/paper-model';
import { Papers } from './papers';
import { Press, unrecordedDraft } from './press';
import { lint } from './prose/lint';
import { windowsOfText } from './templates/template';
import {
  ExplainRestatement,
  ExplainRestatementHandler,
  RecordRestatements,
  RecordRestatementsHandler,
} from './register/register.commands';
import { registerFrom } from './register/register';
import { lastDayKnown } from './model/last-day-known';
import { lookAgain, lookAtEveryPaper } from './register/look-again';
import { PublishPaperHandler } from './sealing/publish.command';
import { sealFaults } from './sealing/sealed-paper';
import { hashOfList, listOfFiles } from './sealing/sealed-bytes';

jest.setTimeout(240_000);

const TEMPLATE = 'complaints-and-conduct-update';
const clock = fixedClock(Instant.parse('2024-10-08T09:00:00Z'));
const windows = { to: day('2024-09-30'), knownOn: day('2024-10-08') };

let record: RecordedDatabase;
let papers: Papers;
let press: Press;
let sent = 0;
const sender = () => {
  sent += 1;
  return { actor: 'test', idempotencyKey: `key-${sent}`, correlationId: 'test' };
};
const measures = () => new MeasureTables(new MeasureRows(record.pool, asTheyAre(record.pool)));
const reader = () => new ProjectedFigures(record.pool, asTheyAre(record.pool));

beforeAll(async () => {
  record = await openSampleDatabase();
  papers = new Papers(record.store);
  press = new Press({
    ...{ store: record.store, reader: reader(), law: record.law },
    ...{ clock, measures: measures(), software: 'test', fewest: () => Promise.resolve(5) },
  });
});
afterAll(() => record.close());

const looking = () => {
  const { pool, store, law } = record;
  return { pool, store, law, reader: reader(), measures: measures() };
};

const change = (reference: string, deed: DraftDeed) =>
  new ChangeDraftHandler(record.executor, clock).execute(
    new ChangeDraft({ force: 'norfolk', reference }, deed, sender(), null),
  );

async function publish(reference: string): Promise<string> {
  await record.projections.catchUp();
  const command = await press.publication({ force: 'norfolk', reference }, sender());
  const { code } = await new PublishPaperHandler(record.executor, clock).execute(command);
  return code;
}

it('makes the section of the sample, every number bound and nothing marked', async () => {
  const { marks, model } = await press.make(
    unrecordedDraft('norfolk', TEMPLATE, { ...windows, knownOn: day('2024-12-31') }),
    true,
  );
  expect(marks).toEqual([]);
  const said = JSON.stringify(model.blocks);
  for (const words of [
    'In the last 12-month reporting period 334 public complaints were formally recorded.',
    'a decrease from 393 in the previous 12-month period, a difference of 59 (15%).',
    '85.0% of all complaints were logged within two working days (284 of 334).',
    'it was 75.1%, so that it increased.',
    '83.6% of complainants were contacted within ten working days (275 of 329).',
    'There has been an increase in the mean average number of working days',
    '90 days in the previous 12-month period and 105 days in the last.',
    '381 complaint cases were finalised in the last 12-month period.',
    'In 81 of these cases (21.3%)',
    'PSD oversaw the production of 34 Chapter 13 reports. This is an increase from 19 reports in the previous reporting period.',
    'relate to four conduct cases, 19 complaint cases and one Death or Serious Injury incident: 24 cases in all.',
    '80 conduct cases were recorded. This is a decrease from 90 in the previous 12-month period, a difference of 10 (11%).',
    'There were 15 misconduct hearings held for officers and staff in the last 12 months, compared to 11',
    'In addition, four Accelerated Hearings were chaired by the Chief Constable, compared to no such hearings',
    'resulted in seven dismissals, and four individuals would have been dismissed had they not resigned.',
    'Misconduct not proven: 2.',
    'One conduct case and nine complaint cases have been subject of two or more Chapter 13 responses within the reporting period, and of those, ',
    '55 so far in 2024, likely between 69 and 81 by its end: lower than 2023, which had 95.',
  ]) {
    expect(said).toContain(words);
  }
  expect(said).not.toMatch(/\{[a-z-]+\./);
});

describe('a paper that is published', () => {
  let code = '';

  it('is refused while nobody approved it, a comment is open, a sentence is marked, or figures are behind', async () => {
    await change('PAB-1', { deed: 'draft', template: TEMPLATE, ...windows });
    await expect(publish('PAB-1')).rejects.toMatchObject({ code: 'paper.not-approved' });
    await change('PAB-1', { deed: 'comment', text: 'Say why.' });
    await expect(publish('PAB-1')).rejects.toMatchObject({ code: 'paper.open-comments' });
    await change('PAB-1', { deed: 'answer-comment', comment: 2, text: 'Said below.' });
    await change('PAB-1', {
      deed: 'write-commentary',
      slot: 'complaints',
      text: '- About 12 were hard.',
    });
    await expect(publish('PAB-1')).rejects.toMatchObject({ code: 'paper.unresolved-marks' });
    await change('PAB-1', {
      deed: 'confirm-sentence',
      sentence: 'About 12 were hard.',
      reason: 'counted by hand',
    });
    await change('PAB-1', { deed: 'approve', small: true });
    const command = press.publication({ force: 'norfolk', reference: 'PAB-1' }, sender());
    await expect(command).rejects.toMatchObject({ code: 'paper.figures-behind' });
  });

  it('is approved anew when anything in it changes', async () => {
    const { state } = await papers.draft({ force: 'norfolk', reference: 'PAB-1' });
    expect(state).toBe('approved');
    await change('PAB-1', {
      deed: 'write-commentary',
      slot: 'complaints',
      text: '- Some were hard.',
    });
    expect(await papers.draft({ force: 'norfolk', reference: 'PAB-1' })).toMatchObject({
      state: 'draft',
      approvals: [],
    });
    await change('PAB-1', { deed: 'approve', small: true });
  });

  it('is the same bytes when it is sealed twice, and holds no reference of a case', async () => {
    await record.projections.catchUp();
    const [one, two] = [
      await press.publication({ force: 'norfolk', reference: 'PAB-1' }, sender()),
      await press.publication({ force: 'norfolk', reference: 'PAB-1' }, sender()),
    ];
    expect(hashOfList(listOfFiles(one.files))).toBe(hashOfList(listOfFiles(two.files)));
    expect(listOfFiles(one.files).map(({ name }) => name)).toEqual([
      'charts/1.svg',
      'figures.json',
      'paper.docx',
      'paper.html',
      'paper.json',
      'restatements.json',
    ]);
    for (const { bytes } of one.files)
      expect(Buffer.from(bytes).toString()).not.toMatch(/CO\/\d{5}\/\d\d/);
  });

  it('is kept under its code, and changed no more', async () => {
    code = await publish('PAB-1');
    const { paper, files } = await papers.byCode(code.toLowerCase(), () => true);
    expect(sealFaults(paper, files)).toEqual([]);
    const altered = new Map(files).set('paper.html', new TextEncoder().encode('other'));
    expect(sealFaults(paper, altered).map(({ file }) => file)).toEqual(['paper.html', null]);
    await expect(papers.byCode(code, () => false)).rejects.toMatchObject({
      code: 'paper.unknown-code',
    });
    await expect(change('PAB-1', { deed: 'approve', small: true })).rejects.toMatchObject({
      code: 'paper.published',
    });
    const { figures } = JSON.parse(new TextDecoder().decode(files.get('figures.json'))) as {
      figures: readonly object[];
    };
    expect(figures).toContainEqual(
      expect.objectContaining({
        id: 'contacted-within-10-wd',
        by: null,
        value: 84,
        knownOn: '2024-10-08',
      }),
    );
  });

  it('has a register of what became of its figures, by which cases and facts', async () => {
    await record.projections.catchUp();
    const [kept] = await papers.sealed('norfolk');
    if (!kept) throw new Error('no paper');
    const found = await lookAgain(kept, looking(), day('2024-12-31'));
    const last = found.filter(({ window }) => window.from === '2023-10-01');
    expect(last.find(({ figure }) => figure === 'complaints-logged')).toMatchObject({
      printed: 331,
      now: 334,
      cases: ['CO/01110/24', 'CO/01116/24', 'CO/01125/24'].map((one) => ({
        ...{ case: one, because: 'entered-late', facts: ['logged'] },
      })),
    });
    expect(last.find(({ figure }) => figure === 'contacted-within-10-wd')).toMatchObject({
      printed: 84,
      now: 83.6,
    });
    expect(last.find(({ figure }) => figure === 'complaints-finalised')).toMatchObject({
      ...{ printed: 380, now: 381 },
      cases: [expect.objectContaining({ case: 'CO/01082/24' })],
    });
    expect(
      last.find(({ figure }) => figure === 'schedule-3-working-days-to-resolve')?.differs ?? false,
    ).toBe(false);

    const handler = new RecordRestatementsHandler(record.executor, clock);
    expect(await handler.execute(new RecordRestatements(kept.paper, found, sender()))).toEqual({
      isNew: true,
    });
    expect(await handler.execute(new RecordRestatements(kept.paper, found, sender()))).toEqual({
      isNew: false,
    });
    const key = 'complaints-logged/2023-10-01..2024-09-30';
    await new ExplainRestatementHandler(record.executor, clock).execute(
      new ExplainRestatement(kept.paper, key, 'Three were entered late.', sender()),
    );
    const [line] = registerFrom(await papers.sealed('norfolk')).filter((one) => one.key === key);
    expect(line).toMatchObject({
      paper: code,
      reason: 'Three were entered late.',
      printedIn: null,
    });
  });

  it('is told of by the next paper of the template, once', async () => {
    const later = { to: day('2024-12-31'), knownOn: day('2025-01-10') };
    await change('PAB-2', { deed: 'draft', template: TEMPLATE, ...later });
    await change('PAB-2', { deed: 'approve', small: true });
    const next = await publish('PAB-2');
    const { files } = await papers.byCode(next, () => true);
    const html = new TextDecoder().decode(files.get('paper.html'));
    expect(html).toContain('Three were entered late.');
    const lines = registerFrom(await papers.sealed('norfolk'));
    expect(lines.filter(({ differs }) => differs).map(({ printedIn }) => printedIn)).toEqual(
      lines.filter(({ differs }) => differs).map(() => next),
    );
    const third = await press.make(unrecordedDraft('norfolk', TEMPLATE, later), true);
    expect(JSON.stringify(third.model)).not.toContain('Three were entered late.');
  });
});

it('calls a year comparable where the forecast does, and nowhere else', async () => {
  const windows = windowsOfText('', day('2024-09-30'));
  const text = 'The year is likely to be comparable: {conduct-cases.last} in twelve months.';
  const known = { knownOn: day('2024-12-31'), today: day('2024-12-31') };
  const asked = {
    ...{ reader: reader(), measures: measures(), store: record.store },
    ...{ force: 'norfolk', law: record.law },
  };
  const figures = await figuresOfPaper(text, { ...asked, ...known, windows });
  expect(lint({ text, figures }).map(({ code }) => code)).toEqual([
    'verb-contradicts',
    'unbound-number',
  ]);
});

it('is looked at again by the worker, with the rights that it has', async () => {
  const pool = openPool(record.url, { role: 'worker' });
  try {
    const parts = { pool, store: record.store, executor: record.executor, law: record.law };
    const models = asTheyAre(pool);
    const worker = {
      ...{ ...parts, reader: new ProjectedFigures(pool, models) },
      measures: new MeasureTables(new MeasureRows(pool, models)),
    };
    const later = fixedClock(Instant.parse('2025-02-01T02:00:00Z'));
    await lookAtEveryPaper({ ...worker, clock: later }, sender);
    expect(await lookAtEveryPaper({ ...worker, clock: later }, sender)).toBe(0);
  } finally {
    await pool.end();
  }
});

it('counts everything that the record holds where no day is named, whatever the clock says', async () => {
  expect(await lastDayKnown(reader(), 'norfolk', day('2024-10-01'))).toBe('2024-11-09');
  expect(await lastDayKnown(reader(), 'norfolk', day('2025-03-01'))).toBe('2025-03-01');
});

describe('a window that is not over', () => {
  const over = (to: string, knownOn: string | null = null) =>
    press.dayKnownOfPaper('norfolk', {
      to: day(to),
      knownOn: knownOn === null ? null : day(knownOn),
    });
  const refused = { code: 'paper.window-not-over', pointer: '/to' };

  it('is refused where a paper is begun, whichever day is named', async () => {
    await expect(over('2034-09-30')).rejects.toMatchObject(refused);
    await expect(over('2034-09-30', '2040-01-01')).rejects.toMatchObject(refused);
    await expect(over('2024-09-30', '2024-05-01')).rejects.toMatchObject(refused);
    expect(await over('2024-09-30', '2024-09-30')).toBe('2024-09-30');
    expect(await over('2024-09-30')).toBe('2024-11-09');
  });

  it('has no figure in a text, and is not published', async () => {
    const early = { to: day('2024-09-30'), knownOn: day('2024-05-01') };
    const { marks, model } = await press.make(unrecordedDraft('norfolk', TEMPLATE, early), true);
    expect(marks.map(({ code }) => code)).toContain('no-figure');
    expect(JSON.stringify(model.blocks)).not.toContain('a decrease');
    const texts = textsOf(model.blocks).join('\n');
    expect(texts).toMatch(/\[no figure: [^{}\]]+, last 12 months\]/);
    expect(texts).not.toMatch(/[{}]/);
    await change('PAB-4', { deed: 'draft', template: TEMPLATE, ...early });
    await change('PAB-4', { deed: 'approve', small: true });
    await expect(publish('PAB-4')).rejects.toMatchObject(refused);
  });

  it('is one of a text of its own, too', async () => {
    const text = `---\nwindows:\n  soon: 2024-10-01..2034-09-30\n---\n{complaints-logged.soon} of {complaints-logged.last}.`;
    const figures = await figuresOfPaper(text, {
      ...{ reader: reader(), measures: measures(), store: record.store, force: 'norfolk' },
      ...{ law: record.law, knownOn: day('2024-10-08'), today: day('2024-10-08') },
      windows: windowsOfText(text, day('2024-09-30')),
    });
    expect(lint({ text, figures }).map(({ code }) => code)).toEqual(['no-figure']);
    const said = paperModel({
      ...{ title: 'A paper', force: 'norfolk', knownOn: day('2024-10-08'), wrapper: null },
      ...{ text: `${text} {reviews.last} and {so}.`, figures, restatements: [] },
    });
    expect(textsOf(said.blocks)).toEqual([
      expect.stringMatching(
        /^\[no figure: PSD data complaints opened .*, 1 October 2024 to 30 September 2034\] of \d+\. \[unknown figure: reviews\] and \[no reference to a figure: so\]\.$/i,
      ),
    ]);
  });

  it('marks a forecast that can not be told, in place of printing nothing', async () => {
    const text = '::: forecast conduct-cases';
    const told = async (to: string) => {
      const figures = await figuresOfPaper(text, {
        ...{ reader: reader(), measures: measures(), store: record.store, force: 'norfolk' },
        ...{ law: record.law, knownOn: day(to), today: day(to) },
        windows: windowsOfText(text, day(to)),
      });
      return lint({ text, figures }).map(({ code }) => code);
    };
    expect(await told('2024-09-30')).toEqual([]);
    expect(await told('2022-06-30')).toEqual(['no-figure']);
  });
});

it('is not published while a case of the force is parked', async () => {
  await change('PAB-3', { deed: 'draft', template: TEMPLATE, ...windows });
  await change('PAB-3', { deed: 'approve', small: true });
  await record.append(CaseRef.parse('complaint', 'norfolk', 'CO/90000/24'), [
    { type: 'complaint.of-a-later-release', on: '2024-09-03' },
  ]);
  await expect(publish('PAB-3')).rejects.toMatchObject({ code: 'paper.parked' });
});
