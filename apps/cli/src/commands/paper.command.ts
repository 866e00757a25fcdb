import { recordInWords } from '@tipstaff/compliance';
import { recordSince } from '@tipstaff/event-store';
import { LocalDate, plural } from '@tipstaff/kernel';
import {
  ChangeDraft,
  type Draft,
  type DraftDeed,
  draftFiles,
  ExplainRestatement,
  figuresOfPaper,
  filesToHandOut,
  type HandedOut,
  lint,
  lookAgain,
  type MadePaper,
  type Mark,
  markCodes,
  modelOf,
  type PaperModel,
  Papers,
  PdfPrinter,
  Press,
  RecordRestatements,
  registerFrom,
  type RegisterLine,
  sealFaults,
  templates,
  unrecordedDraft,
  windowsOfText,
  wrapperIn,
} from '@tipstaff/papers';
import { releaseVersion } from '@tipstaff/platform';
import { MeasureRows, MeasureTables, ProjectedFigures, SmallNumbers } from '@tipstaff/projections';
import { ERASED } from '@tipstaff/reports';
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { misused } from '../arguments';
import { type Call, type Command, type ExitStatus } from '../command';
import { casesOfForce } from '../command-read-log';
import { namingGiven, readGiven } from '../given-file';
import { type OpenReadModels, withReadModels, withRecord } from '../open-record';
import { settingsOfEnvironment } from '../services-of-environment';
import { fewInCell, textTable } from '../terminal';

const deeds = [
  ...(['lint', 'draft', 'text', 'commentary', 'wrapper', 'comment', 'answer'] as const),
  ...(['confirm', 'approve', 'publish', 'show', 'check', 'restatements', 'explain'] as const),
] as const;
type Deed = (typeof deeds)[number];

const templateNames = templates.map(({ name }) => name).join(', ');

export const paperCommand: Command = {
  name: 'paper',
  summary:
    'Makes papers to a board from the record, seals them, and says what became of their figures',
  operands: [
    { name: 'DEED', help: `what to do: ${deeds.join(', ')}`, required: true },
    {
      name: 'WHAT',
      help: `lint: a file of Markdown; draft: a template (${templateNames}); text, commentary, wrapper, comment, answer, confirm, approve, publish: the reference of a draft; show, check, explain: the code of a paper`,
      required: false,
    },
  ],
  options: [
    { name: 'force', kind: 'force', help: 'the force, for example norfolk' },
    { name: 'to', kind: 'date', help: 'lint, draft: last day of the twelve months' },
    {
      name: 'known-on',
      kind: 'date',
      help: 'lint, draft: only what had been learned by the end of that day; all that is recorded when not given',
    },
    { name: 'as', kind: 'text', help: 'draft: keep it in the record under this reference' },
    {
      name: 'on',
      kind: 'date',
      help: 'restatements: as known on which day; all that is known when not given',
    },
    {
      name: 'out',
      kind: 'text',
      help: 'draft, publish, show: put the files of the paper into this folder',
    },
    {
      name: 'file',
      kind: 'text',
      help: 'text: the Markdown of the whole paper; wrapper: what frames it, as JSON',
    },
    { name: 'text', kind: 'text', help: 'comment, answer, commentary: what is said' },
    { name: 'comment', kind: 'count', help: 'answer: the number of the comment' },
    { name: 'slot', kind: 'text', help: 'commentary: where in the paper it stands' },
    { name: 'sentence', kind: 'text', help: 'confirm: the sentence as it stands in the text' },
    { name: 'key', kind: 'text', help: 'explain: the line of the register, as it prints it' },
    { name: 'reason', kind: 'text', help: 'confirm, explain: why' },
    { name: 'json', kind: 'flag', help: 'print JSON' },
  ],
  notes: [
    'For example: tipstaff paper lint section.md --force norfolk --to 2024-09-30',
    '             tipstaff paper draft complaints-and-conduct-update --force norfolk',
    '               --to 2024-09-30 --known-on 2024-10-08',
    'Exit status of lint, draft and check: 0 nothing is wrong; 1 something is marked or altered.',
    'How: docs/how-to/make-a-paper.md',
  ],
  run(call) {
    const [deed = '', what] = call.arguments.operands;
    if (!deeds.includes(deed as Deed)) {
      throw misused(`tipstaff paper does not know "${deed}": write ${deeds.join(', ')}.`);
    }
    if (what === undefined && deed !== 'restatements') {
      throw misused(`WHAT is missing: see tipstaff paper --help.`);
    }
    return run[deed as Deed](call, what ?? '');
  },
};

const run: Readonly<Record<Deed, (call: Call, what: string) => Promise<ExitStatus>>> = {
  lint: async (call, what) => {
    // No database is started for a file that can not be read.
    const text = await readText(what);
    return withReadModels(call, (record) =>
      namingGiven({ path: what, kind: 'Markdown' }, () => lintText(call, record, text)),
    );
  },
  draft: (call, what) => withReadModels(call, (record) => draftPaper(call, record, what)),
  text: async (call, what) =>
    change(call, what, { deed: 'write-text', text: await readText(call.arguments.text('file')) }),
  wrapper: async (call, what) =>
    change(call, what, {
      deed: 'write-wrapper',
      wrapper: await readGiven({ path: call.arguments.text('file'), kind: 'JSON' }, wrapperIn),
    }),
  comment: (call, what) =>
    change(call, what, { deed: 'comment', text: call.arguments.text('text') }),
  answer: (call, what) =>
    change(call, what, {
      ...{ deed: 'answer-comment', text: call.arguments.text('text') },
      comment: Number(call.arguments.text('comment')),
    }),
  confirm: (call, what) =>
    change(call, what, {
      ...{ deed: 'confirm-sentence', sentence: call.arguments.text('sentence') },
      reason: call.arguments.text('reason'),
    }),
  commentary: (call, what) =>
    change(call, what, {
      ...{ deed: 'write-commentary', slot: call.arguments.text('slot') },
      text: call.arguments.text('text'),
    }),
  approve: (call, what) => change(call, what, { deed: 'approve', small: true }),
  explain: (call, what) => explain(call, what),
  publish: (call, what) => withReadModels(call, (record) => publish(call, record, what)),
  show: (call, what) => withRecord(call, ({ store }) => show(call, new Papers(store), what)),
  check: (call, what) =>
    withRecord(call, async ({ pool, store }) => {
      const { paper, files } = await new Papers(store).byCode(what, () => true);
      const faults = sealFaults(paper, files);
      const since = await recordSince(pool, paper.record);
      const stands = faults.length === 0 && since.standing === 'stands';
      const { terminal } = call;
      if (call.arguments.has('json')) {
        const shown = { ...paper, stands, faults, record: { ...paper.record, now: since } };
        await terminal.out(JSON.stringify(shown, null, 2));
      } else {
        await terminal.out(`${paper.code} ${stands ? 'STANDS' : 'does NOT stand'}.`);
        for (const { message } of faults) await terminal.out(message);
        for (const line of recordInWords(since, paper.record)) await terminal.out(line);
        await terminal.out(`SHA-256 of its files: ${paper.hash}`);
      }
      return stands ? 0 : 1;
    }),
  restatements: (call) => withReadModels(call, (record) => restatements(call, record)),
};

async function lintText(call: Call, record: OpenReadModels, text: string): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  const to = given.date('to');
  const windows = windowsOfText(text, to);
  const knownOn = await dayKnownOfPaper(call, record);
  const figures = await figuresOfPaper(text, {
    ...{ ...readersOf(record), force: given.text('force'), knownOn, windows },
    ...{ today: record.clock.today(), law: record.law, store: record.store },
  });
  const marks = lint({ text, figures });
  if (given.has('json')) await terminal.out(JSON.stringify({ marks }, null, 2));
  else for (const line of marksText(marks)) await terminal.out(line);
  return marks.length === 0 ? 0 : 1;
}

function dayKnownOfPaper({ arguments: given }: Call, record: OpenReadModels): Promise<LocalDate> {
  const windows = { to: given.date('to'), knownOn: given.optionalDate('known-on') };
  return pressOf(record).dayKnownOfPaper(given.text('force'), windows);
}

function readText(path: string): Promise<string> {
  return readGiven({ path, kind: 'Markdown' }, (text) => text.replace(/\r\n/gu, '\n'));
}

function marksText(marks: readonly Mark[]): readonly string[] {
  if (marks.length === 0) return ['Nothing is marked.'];
  return marks.flatMap(({ code, sentence, at }) => [
    `${code} at ${at}: ${sentence}`,
    `  ${markCodes[code]}`,
  ]);
}

function pressOf(record: OpenReadModels): Press {
  const { pool, store, law, clock } = record;
  return new Press({
    ...{ ...readersOf(record), store, law, clock, software: releaseVersion() },
    fewest: () => new SmallNumbers(pool).fewest(),
  });
}

/** Where a paper gets its figures and its published measures. */
function readersOf({ pool, readModels }: OpenReadModels) {
  return {
    reader: new ProjectedFigures(pool, readModels),
    measures: new MeasureTables(new MeasureRows(pool, readModels)),
  };
}

const sender = (): { actor: string; idempotencyKey: string; correlationId: string } => {
  const id = randomUUID();
  return { actor: 'cli', idempotencyKey: id, correlationId: id };
};

async function draftPaper(
  call: Call,
  record: OpenReadModels,
  template: string,
): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  const force = given.text('force');
  const to = given.date('to');
  const knownOn = await dayKnownOfPaper(call, record);
  const reference = given.optionalText('as');
  const draft = unrecordedDraft(force, template, { to, knownOn });
  const made = await pressOf(record).make(draft, true);
  if (reference !== null) {
    const deed = { deed: 'draft', template, to, knownOn } as const;
    await record.give(new ChangeDraft({ force, reference }, deed, sender(), null));
  }
  const pdf = pdfPrinter();
  if (given.has('out')) await writeMade(call, draftFiles(made.model, pdf), pdf);
  if (given.has('json'))
    await terminal.out(JSON.stringify(draftJson(draft, made, reference), null, 2));
  else {
    await terminal.part(`${textOf(made.model)}\n`);
    for (const line of marksText(made.marks)) await terminal.out(line);
    if (reference !== null) await terminal.out(`Kept as ${reference}.`);
  }
  return made.marks.length === 0 ? 0 : 1;
}

function draftJson(
  draft: Draft,
  { text, marks, model, figures }: MadePaper,
  reference: string | null,
) {
  const { template, templateVersion, force, to, knownOn } = draft;
  return {
    ...{ template, templateVersion, force, to, knownOn, reference },
    ...{ position: figures.position, marks, text, printed: textOf(model), blocks: model.blocks },
    figures: [
      ...figures.all.map(({ row, window, figure }) => ({ id: row, window, ...figure })),
      ...figures.asymmetries.all.map(({ id, window, value }) => ({ id, window, value })),
      ...figures.measures.all.map(({ id, from, to, value, printed }) => ({
        ...{ id, window: { from, to }, value, printed },
      })),
    ],
  };
}

/** The paper as plain text, for a terminal. */
function textOf({ title, blocks }: PaperModel): string {
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return ['', `${'#'.repeat(block.level)} ${block.text}`, ''];
      case 'paragraph':
        return [block.text, ''];
      case 'list':
        return [
          ...block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item}`),
          '',
        ];
      case 'table':
        return [block.caption, ...textTable(block.columns, block.rows), ''];
      case 'chart':
        return [`[Chart: ${block.alternative}]`, ''];
    }
  });
  return [title, ...lines].join('\n');
}

function change(call: Call, reference: string, deed: DraftDeed): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  const ref = { force: given.text('force'), reference };
  return withRecord<ExitStatus>(call, async ({ give }) => {
    const answer = await give(new ChangeDraft(ref, deed, sender(), null));
    await terminal.out(given.has('json') ? JSON.stringify(answer, null, 2) : `Done: ${reference}.`);
    return 0;
  });
}

function explain(call: Call, code: string): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  return withRecord<ExitStatus>(call, async ({ give, store }) => {
    const { paper } = await new Papers(store).byCode(code, () => true);
    const [key, reason] = [given.text('key'), given.text('reason')];
    await give(new ExplainRestatement(paper, key, reason, sender()));
    await terminal.out(`Kept: ${key}.`);
    return 0;
  });
}

async function publish(call: Call, record: OpenReadModels, reference: string): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  const ref = { force: given.text('force'), reference };
  const command = await pressOf(record).publication(ref, sender());
  const published = await record.give(command);
  if (given.has('out')) {
    await writeFiles(call, new Papers(record.store), published.code);
  }
  if (given.has('json')) await terminal.out(JSON.stringify(published, null, 2));
  else {
    await terminal.out(`Published. Code of the paper: ${published.code}`);
    await terminal.out(`SHA-256 of its files: ${published.hash}`);
  }
  return 0;
}

async function show(call: Call, papers: Papers, code: string): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  const { paper, files } = await papers.byCode(code, () => true);
  if (given.has('out')) await writeFiles(call, papers, code);
  const model = modelOf(files);
  if (given.has('json')) {
    const json = (name: string) =>
      JSON.parse(new TextDecoder().decode(files.get(name) ?? new Uint8Array())) as unknown;
    const parts = { paper: json('paper.json'), figures: json('figures.json') };
    await terminal.out(JSON.stringify({ ...paper, ...parts }, null, 2));
    return 0;
  }
  await terminal.part(`${textOf(model)}\n`);
  await terminal.out(
    `Code of this paper: ${paper.code}. Sealed on ${LocalDate.inShortWords(paper.sealedOn)}.`,
  );
  for (const { name, length, sha256 } of paper.files) {
    await terminal.out(`  ${name} (${plural(length, 'byte')}) ${sha256}`);
  }
  return 0;
}

/** The files as they were sealed, and beside them what is made of them: with the code at the foot, and as tables. */
async function writeFiles(call: Call, papers: Papers, typed: string): Promise<void> {
  const kept = await papers.byCode(typed, () => true);
  for (const [name, bytes] of kept.files) write(call, name, bytes);
  const pdf = pdfPrinter();
  const made = filesToHandOut(kept, pdf).filter(
    ({ name }) => !kept.files.has(name) && !/^chart-.*svg$/u.test(name),
  );
  await writeMade(call, made, pdf);
}

async function writeMade(call: Call, files: readonly HandedOut[], pdf: PdfPrinter): Promise<void> {
  for (const { name, bytes } of files) write(call, `print/${name}`, await bytes());
  if (pdf.isOn) return;
  await call.terminal.err(
    'No PDF is among the files: it is switched on with TIPSTAFF_CHROMIUM (docs/how-to/make-a-paper.md).',
  );
}

function write({ arguments: given }: Call, name: string, bytes: Uint8Array): void {
  const path = join(given.text('out'), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function pdfPrinter(): PdfPrinter {
  return new PdfPrinter(settingsOfEnvironment([]).chromium);
}

async function restatements(call: Call, record: OpenReadModels): Promise<ExitStatus> {
  const { arguments: given, terminal } = call;
  const papers = new Papers(record.store);
  const forces = given.has('force') ? [given.text('force')] : await papers.forcesWithSealed();
  const lines: RegisterLine[] = [];
  for (const force of forces) {
    const now = await pressOf(record).dayKnown(force, given.optionalDate('on'));
    for (const kept of await papers.sealed(force)) {
      const found = await lookAgain(kept, { ...record, ...readersOf(record) }, now);
      await record.give(new RecordRestatements(kept.paper, found, sender()));
    }
    lines.push(...registerFrom(await papers.sealed(force)));
  }
  for (const force of forces) {
    const cases = lines.flatMap((line) => line.cases).filter((one) => one.case !== ERASED);
    await record.reader.reads({
      ...{ what: 'tipstaff paper restatements', force, filter: {} },
      cases: casesOfForce(
        force,
        cases.map((one) => ({ type: one.type, case: one.case })),
      ),
    });
  }
  if (given.has('json'))
    await terminal.out(JSON.stringify({ restatements: lines.map(lineJson) }, null, 2));
  else for (const line of registerText(lines)) await terminal.out(line);
  return 0;
}

function lineJson({
  key: _,
  label: _label,
  unit: _unit,
  foundOn: _found,
  cases,
  ...line
}: RegisterLine) {
  return {
    ...line,
    cases: cases.map(({ case: reference, because, facts }) => ({
      case: reference,
      because,
      facts,
    })),
  };
}

function registerText(lines: readonly RegisterLine[]): readonly string[] {
  if (lines.length === 0) return ['No figure of a published paper has changed since.'];
  return textTable(
    ['Paper', 'Key', 'Printed', 'Now', 'Because of', 'Reason', 'Printed in'],
    lines.map(({ paper, key, printed, now, cases, changes, published, reason, printedIn }) => [
      ...[paper, key, published?.printed ?? String(printed), published?.now ?? String(now)],
      fewInCell(
        [
          ...cases.map((one) => `${one.case} ${one.because} ${one.facts.join('+')}`.trim()),
          ...(changes ?? []).map((one) => `${one.because}: ${one.printed}, now ${one.now}`),
          ...(published ? [`${published.because} by ${published.source}`] : []),
        ],
        '; ',
      ),
      ...[reason ?? '', printedIn ?? ''],
    ]),
  );
}
