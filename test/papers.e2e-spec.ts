import { systemClock } from '@tipstaff/kernel';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiWorld, type Caller, callerWith, startApi } from './api-world';
import { importedSample } from './cli-world';
import { type RunOutcome, runTipstaff } from './tipstaff-run';
import { TokenProvider } from './token-provider';

const HEADER = 'force,case,type,milestone,on,value,person,related,note,entered_on';
const TEMPLATE = 'complaints-and-conduct-update';
const TODAY = '2025-01-20';
const NORFOLK = ['--force', 'norfolk'];
/** Everything of the sample was entered by the end of the year. */
const WINDOWS = ['--to', '2024-09-30', '--known-on', '2024-12-31'];

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'tipstaff-papers-'));
let provider: TokenProvider;
let api: ApiWorld;

const tipstaff = (...argv: string[]): Promise<RunOutcome> =>
  runTipstaff(argv, {
    databaseUrl: api.database.url,
    clock: `demo:${TODAY}T09:00:00Z@${systemClock.now()}`,
  });
const paper = (...argv: string[]) => tipstaff('paper', ...argv);

/** The commands of the page, each by what it does; those of one deed in their order. */
const onPage = [
  ...readFileSync(join(__dirname, '../docs/how-to/make-a-paper.md'), 'utf8').matchAll(
    /^ *npm run -s tipstaff -- paper (.+)$/gm,
  ),
].map(([, line = '']) =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word),
);
const done = new Set<string>();
const FILES = ['section.md', 'wrapper.json', 'paper'];

/** A command as the page has it, of this paper and with files of this test. */
function asWritten(deed: string, code = ''): readonly string[] {
  const command = onPage.find(([first]) => first === deed) ?? [];
  done.add(deed);
  return command.map((word) => {
    if (FILES.includes(word)) return join(folder, word);
    return word.replace('PAB-2025-01', 'PAB-1').replace('ABCDEFGHIJKL', code);
  });
}

async function published(reference: string): Promise<string> {
  expect(await paper('approve', reference, ...NORFOLK)).toMatchObject({ status: 0 });
  const { status, out } = await paper('publish', reference, ...NORFOLK, '--json');
  expect(status).toBe(0);
  return (JSON.parse(out) as { code: string }).code;
}

const asRole = async (role: string): Promise<Caller> =>
  callerWith(
    api.url,
    await provider.token({ claims: { sub: role, roles: [role], forces: ['norfolk'] } }),
  );

beforeAll(async () => {
  provider = await TokenProvider.start();
  const environment = { ...provider.environment, TIPSTAFF_CHROMIUM: 'packaged' };
  api = await startApi(TODAY, environment, {}, await importedSample());
});
afterAll(async () => {
  await api.close();
  await provider.stop();
  rmSync(folder, { recursive: true });
});

it('counts all that is recorded where no day is named, over the API as at the command line', async () => {
  // A day that the entries of the sample have not come to yet.
  const early = await startApi('2024-10-01', {}, {}, await importedSample());
  try {
    const drafts = '/api/v1/papers/norfolk/drafts';
    const asked = { reference: 'PAB-9', template: TEMPLATE, to: '2024-09-30' };
    expect((await early.post(drafts, asked)).status).toBe(201);
    const { body } = await early.get(`${drafts}/PAB-9`);
    const { out } = await runTipstaff(
      ['paper', 'draft', TEMPLATE, ...NORFOLK, '--to', '2024-09-30', '--json'],
      { databaseUrl: early.database.url, clock: `demo:2024-10-01T09:00:00Z@${systemClock.now()}` },
    );
    expect([body.draft.knownOn, JSON.parse(out).knownOn]).toEqual(['2024-11-09', '2024-11-09']);
    expect(body.text).toBe(JSON.parse(out).text);
    const named = { ...asked, reference: 'PAB-10', knownOn: '2024-10-01' };
    expect((await early.post(drafts, named)).status).toBe(201);
    expect((await early.get(`${drafts}/PAB-10`)).body.draft.knownOn).toBe('2024-10-01');
  } finally {
    await early.close();
  }
});

describe('tipstaff paper lint', () => {
  const lint = (text: string, ...more: string[]) => {
    const path = join(folder, 'section.md');
    writeFileSync(path, text);
    const written = asWritten('lint').filter((word) => word !== '--json');
    return paper(...written, '--known-on', '2024-12-31', ...more);
  };

  it('says where a number is not bound and a word contradicts, with status 1', async () => {
    const text =
      'Complaints rose to {complaints-logged.last}.\n\nThis is a 15% reduction from {complaints-logged.previous}.\n';
    const { status, out, err } = await lint(text, '--json');
    expect([status, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toEqual({
      marks: [
        {
          code: 'verb-contradicts',
          sentence: 'Complaints rose to {complaints-logged.last}.',
          at: 11,
        },
        {
          code: 'unbound-number',
          sentence: 'This is a 15% reduction from {complaints-logged.previous}.',
          at: text.indexOf('15%'),
        },
      ],
    });
  });

  it('accepts what is bound', async () => {
    const bound =
      '{complaints-logged.last} complaints, {complaints-logged.change.noun} of {complaints-logged.change.percent}.';
    expect(await lint(bound)).toMatchObject({ status: 0, out: 'Nothing is marked.\n' });
  });

  it('says what can not be read, with status 2', async () => {
    const { status, err } = await paper('lint', join(folder, 'none.md'), ...NORFOLK, ...WINDOWS);
    expect([status, err]).toEqual([2, expect.stringContaining('There is no file')]);
    const bytes = join(folder, 'bytes.md');
    writeFileSync(bytes, Buffer.from([0x8f, 0x00, 0xff, 0xd8, 0x41]));
    const judged = await paper('lint', bytes, ...NORFOLK, ...WINDOWS);
    expect(judged).toMatchObject({ status: 2, out: '' });
    expect(judged.err).toContain(`${bytes}: It is no text in UTF-8`);
  });

  it('refuses twelve months that are not over', async () => {
    const section = join(folder, 'section.md');
    const judged = await paper('lint', section, ...NORFOLK, '--to', '2034-09-30');
    expect(judged).toMatchObject({ status: 1, out: '' });
    expect(judged.err).toContain('The twelve months end on 30 September 2034');
  });
});

describe('a paper over the command line', () => {
  const out = join(folder, 'paper');
  let [first, second] = ['', ''];

  it('is drafted from the template that ships, nothing marked, and kept', async () => {
    const { status, out: text } = await paper(...asWritten('draft'), '--as', 'PAB-1');
    expect(status).toBe(0);
    expect(text).toContain(
      'In the last 12-month reporting period 334 public complaints were formally recorded. This is a decrease',
    );
    expect(text).toContain('Nothing is marked.\nKept as PAB-1.');
    const json = await paper('draft', TEMPLATE, ...NORFOLK, ...WINDOWS, '--json');
    const drafted = JSON.parse(json.out) as { text: string };
    writeFileSync(join(folder, 'section.md'), drafted.text);
    expect(await paper(...asWritten('text'))).toMatchObject({ status: 0 });
    expect(drafted).toMatchObject({
      ...{ template: TEMPLATE, force: 'norfolk', knownOn: '2024-12-31', marks: [] },
      figures: expect.arrayContaining([
        expect.objectContaining({ id: 'complaints-logged', value: 334 }),
      ]),
    });
    expect(await paper('draft', TEMPLATE, ...NORFOLK, ...WINDOWS, '--as', 'PAB-1')).toMatchObject({
      status: 1,
      err: expect.stringContaining('another reference'),
    });
  });

  it('has its wrapper and its words from people, each judged', async () => {
    const wrapper = join(folder, 'wrapper.json');
    writeFileSync(wrapper, JSON.stringify({ originator: 'Head of PSD', nextMeeting: '16 April' }));
    expect(await paper(...asWritten('wrapper'))).toMatchObject({ status: 0 });
    writeFileSync(wrapper, JSON.stringify({ originatr: 'A', checklist: 'none' }));
    expect(await paper('wrapper', 'PAB-1', ...NORFOLK, '--file', wrapper)).toMatchObject({
      status: 2,
      err: expect.stringContaining('originatr'),
    });
    const said = asWritten('commentary').map((word) => word.replace('Some', 'Twelve cases'));
    expect(await paper(...said)).toMatchObject({ status: 0 });
    expect(await paper(...asWritten('approve'))).toMatchObject({ status: 0 });
    const refused = await paper(...asWritten('publish'));
    expect([refused.status, refused.err]).toEqual([
      1,
      expect.stringContaining('unbound-number in "Twelve cases were hard."'),
    ]);
    const sentence = ['--sentence', 'Twelve cases were hard.', '--reason', 'counted by hand'];
    expect(await paper('confirm', 'PAB-1', ...NORFOLK, ...sentence)).toMatchObject({ status: 0 });
    expect(
      await paper('comment', 'PAB-1', ...NORFOLK, '--text', 'Which twelve?', '--json'),
    ).toMatchObject({ status: 0 });
    const comment = ['--comment', '7', '--text', 'Those of the annex.'];
    expect(await paper('answer', 'PAB-1', ...NORFOLK, ...comment)).toMatchObject({ status: 0 });
  });

  it('is published, shown and checked, with its files', async () => {
    first = await published('PAB-1');
    const shown = await paper(...asWritten('show', first));
    expect(shown.status).toBe(0);
    expect(shown.out).toContain('334 public complaints were formally recorded');
    expect(shown.out).toContain(`Code of this paper: ${first}. Sealed on 20 Jan`);
    for (const name of [
      'paper.docx',
      'figures.json',
      'charts/1.svg',
      'print/figures.xlsx',
      'print/chart-1.png',
      'print/printed.docx',
    ]) {
      expect([name, existsSync(join(out, name))]).toEqual([name, true]);
    }
    expect(readFileSync(join(out, 'print/printed.html'), 'utf8')).toContain('Head of PSD');
    const { figures } = JSON.parse((await paper('show', first, '--json')).out) as {
      figures: { figures: object[] };
    };
    expect(figures.figures).toContainEqual(
      expect.objectContaining({ id: 'complaints-logged', by: null, value: 334 }),
    );
    const checked = await paper(...asWritten('check', first));
    expect([checked.status, checked.out]).toEqual([0, expect.stringContaining(`${first} STANDS.`)]);
    expect(JSON.parse((await paper('check', first, '--json')).out)).toMatchObject({
      ...{ code: first, stands: true, faults: [] },
    });
  });

  it('has a register in which a late fact stands with its case', async () => {
    expect(await paper(...asWritten('restatements'))).toMatchObject({
      status: 0,
      out: 'No figure of a published paper has changed since.\n',
    });
    const late = join(folder, 'late.csv');
    const row = (milestone: string, on: string, value = '', person = '') =>
      `norfolk,CO/99001/24,complaint,${milestone},${on},${value},${person},,,2025-01-15`;
    writeFileSync(
      late,
      [
        HEADER,
        row('made', '2024-09-02', '', 'CPL-99001'),
        row('logged', '2024-09-03'),
        row('handling', '2024-09-03', 'schedule-3'),
      ].join('\n'),
    );
    expect(await tipstaff('import', late)).toMatchObject({ status: 0 });
    const { status, out: json } = await paper('restatements', '--json');
    expect(status).toBe(0);
    const { restatements } = JSON.parse(json) as { restatements: Record<string, unknown>[] };
    const logged = restatements.filter(({ figure }) => figure === 'complaints-logged');
    expect(logged).toContainEqual({
      ...{ paper: first, figure: 'complaints-logged', printed: 334, now: 335, differs: true },
      window: { from: '2023-10-01', to: '2024-09-30' },
      cases: [{ case: 'CO/99001/24', because: 'entered-late', facts: ['logged'] }],
      ...{ reason: null, printedIn: null },
    });
  });

  it('is explained by a person, and told of by the next paper of the template', async () => {
    const key = 'complaints-logged/2023-10-01..2024-09-30';
    const why = ['--key', key, '--reason', 'One letter was found in January.'];
    expect(await paper('explain', first, ...why)).toMatchObject({ status: 0 });
    const windows = ['--to', '2024-12-31', '--known-on', '2025-01-20'];
    const drafted = await paper('draft', TEMPLATE, ...NORFOLK, ...windows, '--as', 'PAB-2');
    expect(drafted.out).toContain('One letter was found in January.');
    second = await published('PAB-2');
    const { out: json } = await paper('restatements', ...NORFOLK, '--json');
    const { restatements } = JSON.parse(json) as { restatements: Record<string, unknown>[] };
    expect(restatements.find((one) => one['paper'] === first && one['differs'])).toMatchObject({
      printedIn: second,
    });
    expect(restatements).toContainEqual(
      expect.objectContaining({
        ...{ paper: first, figure: 'complaints-logged', printed: 334, now: 335 },
        ...{ reason: 'One letter was found in January.', printedIn: second },
      }),
    );
    expect((await paper('restatements', ...NORFOLK)).out).toContain(second);
  });

  it('is what it was after all of that', async () => {
    expect(await paper('check', first)).toMatchObject({ status: 0 });
    expect(await paper('show', 'AAAABBBBCCCC')).toMatchObject({ status: 1 });
    expect(await paper('show', 'nonsense')).toMatchObject({ status: 2 });
  });

  it('was made by the commands of the page, all of them', () => {
    expect([...done].sort()).toEqual([...new Set(onPage.map(([deed]) => deed))].sort());
  });
});

describe('papers over HTTP', () => {
  const v1 = (path: string) => `/api/v1/papers/norfolk${path}`;
  let [officer, head]: (Caller | null)[] = [null, null];
  const asOfficer = () => officer as Caller;
  const change = (body: object, who: Caller = asOfficer()) =>
    who.post(v1('/drafts/PAB-3/changes'), body);

  beforeAll(async () => {
    [officer, head] = [await asRole('opcc-officer'), await asRole('head-of-psd')];
  });

  it('lists what can be made, what is drafted and what was published', async () => {
    const { status, body } = await asOfficer().get(v1(''));
    expect([status, body]).toMatchObject([
      200,
      {
        templates: [{ name: TEMPLATE }],
        drafts: [{ reference: 'PAB-1', state: 'published' }, { reference: 'PAB-2' }],
        published: [
          { draft: 'PAB-1', to: '2024-09-30', sealedOn: TODAY },
          { draft: 'PAB-2', to: '2024-12-31' },
        ],
      },
    ]);
    const reader = await asRole('psd-case-worker');
    expect((await reader.get(v1(''))).body).toMatchObject({ drafts: [], published: [{}, {}] });
  });

  it('drafts one, and says each mark with its sentence, place and words', async () => {
    const draft = { reference: 'PAB-3', template: TEMPLATE, to: '2024-09-30' };
    const { status, body } = await asOfficer().post(v1('/drafts'), draft);
    expect([status, body]).toMatchObject([201, { version: 1 }]);
    expect((await asOfficer().post(v1('/drafts'), draft)).body).toMatchObject({
      ...{ status: 409, code: 'paper.exists' },
    });
    for (const early of [{ to: '2034-09-30' }, { knownOn: '2024-05-01' }]) {
      const sent = { ...draft, reference: 'PAB-4', ...early };
      expect((await asOfficer().post(v1('/drafts'), sent)).body).toMatchObject({
        ...{ status: 422, code: 'paper.window-not-over', errors: [{ pointer: '/to' }] },
      });
    }
    const unfit = await asOfficer().post(v1('/drafts'), { ...draft, reference: 'a:b/c' });
    expect(unfit.body).toMatchObject({ status: 400, errors: [{ pointer: '/reference' }] });
    const wrote = await change({
      ...{ deed: 'write-commentary', slot: 'complaints', text: '- Twelve cases were hard.' },
    });
    expect([wrote.status, wrote.body]).toMatchObject([200, { version: 2 }]);
    const shown = await asOfficer().get(v1(`/drafts/PAB-3?minPosition=${wrote.body.position}`));
    expect([shown.status, shown.body]).toMatchObject([
      200,
      {
        draft: { state: 'draft', knownOn: TODAY },
        commentary: [
          { slot: 'complaints', text: '- Twelve cases were hard.' },
          { slot: 'conduct', text: null },
          { slot: 'prevention' },
        ],
        marks: [
          {
            code: 'unbound-number',
            sentence: 'Twelve cases were hard.',
            words: expect.stringContaining('a number was typed'),
          },
        ],
        ...{ behind: null, parked: 0 },
      },
    ]);
    const { text, marks, blocks } = shown.body;
    expect(text.slice(marks[0].at)).toMatch(/^Twelve cases/);
    expect(blocks.find(({ kind }: { kind: string }) => kind === 'chart').svg).toMatch(/^<svg/);
  });

  it('keeps small parts from whoever may not see them', async () => {
    const words = async (who: Caller) => JSON.stringify((await who.get(v1('/drafts/PAB-3'))).body);
    expect(await words(asOfficer())).toContain('fewer than five conduct cases, 19 complaint cases');
    expect(await words(asOfficer())).not.toContain('four conduct');
    expect(await words(head as Caller)).toContain(
      'four conduct cases, 19 complaint cases and one Death',
    );
  });

  it('says why it is not published, each with its own words', async () => {
    const publish = () => asOfficer().post(v1('/drafts/PAB-3/publication'));
    expect((await publish()).body).toMatchObject({ status: 409, code: 'paper.unresolved-marks' });
    const confirmed = { sentence: 'Twelve cases were hard.', reason: 'counted by hand' };
    await change({ deed: 'confirm-sentence', ...confirmed });
    const { body } = await change({ deed: 'comment', text: 'Which twelve?' }, head as Caller);
    expect((await publish()).body).toMatchObject({ status: 409, code: 'paper.open-comments' });
    const answer = { deed: 'answer-comment', comment: body.version, text: 'Of the annex.' };
    await change(answer);
    expect((await publish()).body).toMatchObject({ status: 409, code: 'paper.not-approved' });
    expect((await change({ deed: 'approve', slot: 7 })).status).toBe(200);
    expect((await change({ deed: 'write-commentary', text: 'x' })).body).toMatchObject({
      ...{ status: 400, errors: [{ pointer: '/slot' }] },
    });
  });

  it('is handed out as a draft, without a code', async () => {
    const { body } = await asOfficer().get(v1('/drafts/PAB-3'));
    expect(body.files).toEqual(['draft.docx', 'draft.html', 'draft.pdf']);
    const answer = await asOfficer().get(v1('/drafts/PAB-3/files/draft.html')).buffer(true);
    expect([answer.status, answer.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="PAB-3-draft.html"',
    ]);
    expect(answer.text).toContain('fewer than five conduct');
    expect(answer.text).not.toContain('Code of this paper');
  });

  it('is published by the officer, with small parts withheld, and handed out in every form', async () => {
    const { status, body } = await asOfficer().post(v1('/drafts/PAB-3/publication'));
    expect([status, body]).toMatchObject([200, { code: expect.stringMatching(/^[A-Z2-7]{12}$/) }]);
    const of = v1(`/published/${body.code}`);
    const shown = await asOfficer().get(of);
    expect(shown.body).toMatchObject({
      paper: { code: body.code, draft: 'PAB-3' },
      ...{ stands: true, faults: [] },
    });
    expect(shown.body.figures).toContainEqual(
      expect.objectContaining({ id: 'complaints-logged', by: null, value: 335 }),
    );
    expect(shown.body.figures).toContainEqual(
      expect.objectContaining({ id: 'chapter-13-reports', by: 'conduct-cases', value: null }),
    );
    expect(JSON.stringify(shown.body.blocks)).toContain('fewer than five conduct');
    const file = async (name: string) => {
      const answer = await asOfficer().get(`${of}/files/${name}`).buffer(true).responseType('blob');
      return { answer, text: (answer.body as Buffer).toString('latin1') };
    };
    for (const [name, begins] of [
      ['printed.docx', 'PK'],
      ['printed.html', '<!DOCTYPE html>'],
      ['printed.pdf', '%PDF-'],
      ['figures.csv', 'figure,by,from,to'],
      ['figures.xlsx', 'PK'],
      ['figures.json', '{"figures"'],
      ['chart-1.svg', '<svg'],
      ['chart-1.png', '\x89PNG'],
    ] as const) {
      const { answer, text } = await file(name);
      expect([name, answer.status, text.slice(0, begins.length)]).toEqual([name, 200, begins]);
      expect(answer.headers['content-disposition']).toContain(`${body.code}-${name}`);
    }
    expect(shown.body.files).toContain('printed.pdf');
    expect(await file('none.txt')).toMatchObject({ answer: { status: 404 } });
    const again = await asOfficer().post(v1('/drafts/PAB-3/publication'));
    expect(again.body).toMatchObject({ status: 409, code: 'paper.published' });
    expect((await asOfficer().get(v1('/published/nonsense'))).body).toMatchObject({
      ...{ status: 400, code: 'paper.invalid-code' },
    });
    expect((await asOfficer().get(v1('/published/AAAABBBBCCCC'))).status).toBe(404);
  });

  it('has the register: cases for PSD alone, looked at on demand, explained by a person', async () => {
    const { body } = await (head as Caller).get(v1('/restatements'));
    const [line] = body.restatements.filter(
      (one: { figure: string; from: string }) =>
        one.figure === 'complaints-logged' && one.from === '2023-10-01',
    );
    expect(line).toMatchObject({
      ...{ printed: 334, now: 335, differs: true, count: 1 },
      cases: [{ type: 'complaint', case: 'CO/99001/24', because: 'entered-late' }],
      reason: 'One letter was found in January.',
    });
    const seen = await asOfficer().post(v1('/restatements'));
    expect([seen.status, seen.body.restatements.length > 0]).toEqual([200, true]);
    expect(JSON.stringify(seen.body)).not.toContain('CO/99001/24');
    const why = { key: line.key, reason: 'The letter lay in another tray.' };
    const reasons = v1(`/published/${line.paper}/reasons`);
    expect((await (head as Caller).post(reasons, why)).status).toBe(201);
    expect((await asOfficer().get(v1('/restatements'))).body.restatements).toContainEqual(
      expect.objectContaining({ paper: line.paper, ...why }),
    );
    const other = { ...why, key: 'complaints-logged/2001-01-01..2001-12-31' };
    expect((await (head as Caller).post(reasons, other)).body).toMatchObject({
      ...{ status: 404, code: 'paper.no-such-restatement' },
    });
  });
});
