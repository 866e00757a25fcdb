import { systemClock } from '@tipstaff/kernel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiWorld, startApi } from './api-world';
import { type components } from './client/api-types';
import { give, giveAll } from './client/give';
import { runTipstaff } from './tipstaff-run';

type Listed = components['schemas']['VocabularyDto'];

const TODAY = '2024-10-01';
const OWN = {
  from: '2024-09-01',
  source: 'The list of the force',
  entries: [
    { code: 'equipment', title: 'Equipment' },
    { code: 'drones', title: 'Drones', under: 'equipment' },
  ],
};
const CASE = 'CO/1/24';

let api: ApiWorld;
const folder = mkdtempSync(join(tmpdir(), 'tipstaff-vocabularies-'));

beforeAll(async () => {
  api = await startApi(TODAY);
  await giveAll(api.client, 'complaint', CASE, ['receive', { on: '2024-08-20' }]);
  await giveAll(api.client, 'complaint', { force: 'suffolk', reference: CASE }, [
    'receive',
    { on: '2024-08-20' },
  ]);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const tipstaff = (...argv: string[]) =>
  runTipstaff(argv, {
    databaseUrl: api.database.url,
    clock: `demo:${TODAY}T08:00:00Z@${systemClock.now()}`,
  });

async function listed(query: string, of: string): Promise<Listed> {
  const { status, body } = await api.get(`/api/v1/vocabularies?${query}`);
  expect(status).toBe(200);
  const found = (body.vocabularies as Listed[]).find((one) => one.of === of);
  if (!found) throw new Error(`There is no list ${of}.`);
  return found;
}

const codesOf = ({ entries }: Listed) => entries.map(({ code }) => code);

const alleged = (on: string, factor: string, number: number, version: number) =>
  give(
    api.client,
    'complaint',
    CASE,
    'record-allegation',
    { on, number, category: 'B4', factors: [factor] },
    { version },
  );

it('lists what is shipped, with words, and the outcomes of the law', async () => {
  const categories = await listed(`on=${TODAY}`, 'allegation-category');
  expect(categories).toMatchObject({
    changeable: true,
    version: { id: 'allegation-category/2020' },
  });
  expect(categories.entries).toContainEqual({ code: 'B4', title: 'Use of force', under: 'B' });
  expect(codesOf(await listed('on=2020-01-31', 'allegation-category'))).toContain('S');
  const outcomes = await listed(`on=${TODAY}`, 'proceeding-outcome');
  expect(outcomes.changeable).toBe(false);
  expect(outcomes.entries).toContainEqual({ code: 'dismissed', title: 'Dismissed' });
});

describe('a list of a force’s own', () => {
  it('is refused where an entry is wrong, and it is said which', async () => {
    const { status, body } = await api.post('/api/v1/vocabularies/norfolk/allegation-factor', {
      ...OWN,
      entries: [{ code: 'drones', title: 'Drones', under: 'planes' }],
    });
    expect([status, body.code, body.errors?.[0]?.pointer ?? body.pointer]).toEqual([
      ...[400, 'vocabulary.invalid-list', '/entries/0/under'],
    ]);
    expect(codesOf(await listed('force=norfolk', 'allegation-factor'))).toContain('arrest');
  });

  it('holds from its first day, for that force alone, and leaves older facts their words', async () => {
    expect((await alleged('2024-08-21', 'drones', 1, 1)).status).toBe(400);
    expect((await alleged('2024-08-21', 'arrest', 1, 1)).status).toBe(200);
    const { status, body } = await api.post('/api/v1/vocabularies/norfolk/allegation-factor', OWN);
    expect([status, body.id]).toEqual([201, 'allegation-factor/norfolk-2024-09-01']);

    expect(codesOf(await listed('force=norfolk', 'allegation-factor'))).toEqual([
      ...['equipment', 'drones'],
    ]);
    expect(codesOf(await listed('force=norfolk&on=2024-08-31', 'allegation-factor'))).toContain(
      'arrest',
    );
    expect(codesOf(await listed('force=suffolk', 'allegation-factor'))).toContain('arrest');

    expect((await alleged('2024-09-02', 'arrest', 2, 2)).body.detail).toContain(
      '"arrest" is not a code of the list allegation-factor/norfolk-2024-09-01',
    );
    expect((await alleged('2024-09-02', 'drones', 2, 2)).status).toBe(200);

    const page = await api.get(`/api/v1/cases/complaint/norfolk/${encodeURIComponent(CASE)}`);
    const facts = page.body.timeline as components['schemas']['FactDto'][];
    const said = facts.flatMap(({ words }) =>
      words.details.filter(({ field }) => field === 'factors').map(({ words: all }) => all),
    );
    expect(said).toEqual(['Arrest', 'Drones']);
    expect(page.body.state.allegations[1].factors).toEqual([{ code: 'drones', title: 'Drones' }]);
  });

  it('stands in the schema of the commands that take it', async () => {
    const schema = '/api/v1/commands/complaint/record-allegation';
    const titles = async (path: string) => {
      const { body } = await api.get(path);
      return JSON.stringify(body.properties.factors);
    };
    expect(await titles(`${schema}?force=norfolk`)).toContain('"Drones"');
    expect(await titles(schema)).not.toContain('"Drones"');
  });
});

describe('tipstaff vocabularies', () => {
  const file = join(folder, 'themes.csv');
  const record = (source = 'The learning panel') =>
    tipstaff(
      ...['vocabularies', 'record', file, '--force', 'norfolk', '--of', 'learning-theme'],
      ...['--from', '2024-10-01', '--source', source],
    );

  it('records a list out of a file, as a spreadsheet writes it', async () => {
    writeFileSync(
      file,
      '\ufeffcode;title;under\r\ncalls;Answering calls;\r\n101;The 101 line;calls\r\n',
    );
    const { status, out, err } = await record();
    expect({ status, err }).toEqual({ status: 0, err: expect.any(String) });
    expect(out).toContain('Recorded: learning-theme/norfolk-2024-10-01, 2 entries');
    const shown = await tipstaff(
      ...['vocabularies', 'list', '--force', 'norfolk', '--of', 'learning-theme', '--json'],
    );
    expect(JSON.parse(shown.out).vocabularies[0].entries).toEqual([
      { code: 'calls', title: 'Answering calls' },
      { code: '101', title: 'The 101 line', under: 'calls' },
    ]);
  });

  it('says that the list is so already, and records nothing', async () => {
    const { status, err } = await record();
    expect(status).toBe(1);
    expect(err).toContain('says the same already');
  });

  it.each([
    ['no column', 'code,words\na,A\n', 'there is no column title'],
    ['no entry', 'code,title\n', 'The file has no entry'],
    ['a code that can be none', 'code,title\n\na+b,A\n', 'Line 3, code: "a+b" is not a code'],
    ['no words', 'code,title\na,\n', 'Line 2, title: Give 1 to 200 characters'],
  ])('refuses a file with %s', async (_, text, words) => {
    writeFileSync(file, text);
    const { status, err } = await record();
    expect(status).not.toBe(0);
    expect(err).toContain(`${file}: `);
    expect(err).toContain(words);
  });

  it('says which option is wrong, and names no file for it', async () => {
    writeFileSync(file, 'code,title\na,A\n');
    const { err } = await record(' ');
    expect(err).toContain('tipstaff: --source: Give 1 to 200 characters');
  });

  it('says what is missing', async () => {
    const { status, err } = await tipstaff('vocabularies', 'record', file, '--force', 'norfolk');
    expect(status).toBe(2);
    expect(err).toContain('--of is missing');
  });
});
