import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { readGiven } from './given-file';
import { main } from './main';

const folder = mkdtempSync(join(tmpdir(), 'given-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, bytes: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function read(path: string, kind: 'CSV' | 'Markdown' | 'JSON' = 'CSV'): Promise<string> {
  return readGiven({ path, kind }, (text) => text);
}

it('is what stands in the file, without its byte order mark', async () => {
  expect(await read(written('a.md', '\uFEFFÄ£ “so”.\n'))).toBe('Ä£ “so”.\n');
});

it.each([
  ['little', (bytes: Buffer) => bytes],
  ['big', (bytes: Buffer) => bytes.swap16()],
])('is a table in UTF-16 too, by its byte order mark: %s-endian', async (_, ordered) => {
  const bytes = ordered(Buffer.from('\uFEFFunit,on\nA£😀,2024-01-01\n', 'utf16le'));
  expect(await read(written('utf-16.csv', bytes))).toBe('unit,on\nA£😀,2024-01-01\n');
});

it('is no other text in UTF-16', async () => {
  const path = written('utf-16.md', Buffer.from('\uFEFFNothing is said.', 'utf16le'));
  await expect(read(path, 'Markdown')).rejects.toMatchObject({ code: 'file.unreadable' });
});

it('refuses a workbook by what it is', async () => {
  const path = written('units.xlsx', Buffer.from('PK\u0003\u0004 and more'));
  await expect(read(path)).rejects.toMatchObject({
    message: `${path}: The file is a workbook or an archive, not CSV: save the sheet as "CSV UTF-8".`,
  });
});

it('is standard input where the command takes it', async () => {
  const file = { path: '-', kind: 'signed text', input: Readable.from(['a\n']) } as const;
  expect(await readGiven(file, (text) => text)).toBe('a\n');
});

it.each([
  ['random.bin', Buffer.from([0x8f, 0x12, 0xff, 0xfe, 0x00, 0xd8, 0x41])],
  ['windows-1252.csv', Buffer.from([0x52, 0x65, 0x6e, 0xe9, 0x65])],
  ['nul.md', Buffer.from('Nothing\0 is said.')],
])(
  'refuses %s, which is no text in UTF-8, by its name and with how to mend it',
  async (name, bytes) => {
    const path = written(name, bytes);
    await expect(read(path)).rejects.toMatchObject({
      code: 'file.unreadable',
      message: `${path}: It is no text in UTF-8: save it as UTF-8, or name another file.`,
    });
  },
);

it.each([
  ['facts.json', '[{"unit":"A"}]', 'CSV', 'It is JSON: name a file of CSV.'],
  ['text.json', '{"a":1}', 'Markdown', 'It is JSON: name a file of Markdown.'],
  ['units.csv', 'unit,on\n', 'Markdown', 'It is a CSV file by its name: name a file of Markdown.'],
  ['class.csv', 'id,keep\n', 'JSON', 'It is no JSON: name a file of JSON.'],
] as const)('refuses %s, of another kind', async (name, text, kind, why) => {
  const path = written(name, text);
  await expect(read(path, kind)).rejects.toMatchObject({ message: `${path}: ${why}` });
});

it('takes a text that begins with a link for no JSON', async () => {
  const link = '[The law](https://www.legislation.gov.uk) says so.';
  expect(await read(written('link.md', link), 'Markdown')).toBe(link);
});

/** Where no service can be had: a file that can not be read is refused before one is asked for. */
async function tipstaff(...words: readonly string[]): Promise<string> {
  let err = '';
  const captured = (): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done): void {
        err += chunk.toString();
        done();
      },
    });
  const status = await main(words, {
    services: () => Promise.reject(new Error('No database is needed.')),
    ...{ stdout: captured(), stderr: captured() },
  });
  expect(status).toBe(2);
  return err;
}

const json = written('some.json', '[{"case":"A"},\n{"case":"B"}]');
const force = ['--force', 'norfolk'];
const list = ['--of', 'allegation-category', '--from', '2024-01-01', '--source', 'a letter'];

describe.each([
  ['paper lint', (file: string) => ['paper', 'lint', file, ...force, '--to', '2024-09-30']],
  ['units import', (file: string) => ['units', 'import', file, ...force]],
  ['directory import', (file: string) => ['directory', 'import', file, ...force]],
  ['vocabularies record', (file: string) => ['vocabularies', 'record', file, ...force, ...list]],
  ['import --reconcile', (file: string) => ['import', '--reconcile', file]],
  ['checkpoint verify', (file: string) => ['checkpoint', 'verify', file]],
  ['receipt verify', (file: string) => ['receipt', 'verify', file]],
  ['receipt replay', (file: string) => ['receipt', 'replay', file]],
])('tipstaff %s', (_command, words) => {
  it('says in plain words that there is no such file, and what to do', async () => {
    const none = join(folder, 'none');
    expect(await tipstaff(...words(none))).toBe(
      `tipstaff: There is no file ${none}: check the name and the folder.\n`,
    );
    expect(await tipstaff(...words(folder))).toBe(
      `tipstaff: ${folder} is a folder: name the file in it.\n`,
    );
  });

  it('names a file of another kind, and says what is wrong with it', async () => {
    expect(await tipstaff(...words(json))).toMatch(
      new RegExp(`^tipstaff: ${json}: (It is JSON|Line 1 begins with|This is not a whole)`),
    );
  });
});

it.each([
  [['import'], []],
  [['measures', 'import'], []],
])('tipstaff %j begins nothing without its file', async (words) => {
  const none = join(folder, 'none.csv');
  expect(await tipstaff(...words, none)).toContain(`There is no file ${none}`);
});

it.each([
  ['units', 'unit,kind\nA,bcu\n', 'Line 1 is not that of such a file: there is no column on;'],
  ['units', 'unit,on,colour\n', 'Line 1 is not that of such a file: "colour" is no column;'],
  ['units', 'unit,on\n\nA,"2024-01-01\n', 'The file ends inside quotes'],
  ['units', 'unit,on\nA,2024-01-01,x\n', 'Line 2 has more values than there are columns'],
  ['units', `unit,on\nA,${'9'.repeat(5000)}\n`, `Line 2: "${'9'.repeat(80)}…" is not a date`],
  ['units', `unit,kind,on\nA,${'x'.repeat(5000)},2024-01-01\n`, `"${'x'.repeat(80)}…" is no kind`],
  ['directory', `kind,on\n${'x'.repeat(5000)},2024-01-01\n`, `"${'x'.repeat(80)}…" is not a kind`],
  ['directory', 'kind,on\nperson "P",2024-01-01\n', 'Line 2: The quotes of this row'],
])(
  'tipstaff %s import says in which line a table is wrong, and how',
  async (command, text, why) => {
    const path = written('table.csv', text);
    const said = await tipstaff(command, 'import', path, ...force);
    expect(said).toContain(`tipstaff: ${path}: `);
    expect(said).toContain(why);
  },
);
