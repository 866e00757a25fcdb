import { inflateRawSync } from 'node:zlib';
import { xlsxFile } from './xlsx-file';

it('is a workbook with bold headings, numbers that are numbers and texts that stay texts', async () => {
  const file = await xlsxFile(
    ['label', 'value', 'partial', 'why'],
    [
      ['=1+1', 85.1, true, null],
      ['Müller & Söhne <b>', -3, false, 'late'],
    ],
  );
  const text = (name: string) => entryOf(file, name);
  const sheet = text('xl/worksheets/sheet1.xml');
  const all = `${sheet}${text('xl/sharedStrings.xml')}`;
  expect(sheet).toContain('<v>85.1</v>');
  expect(sheet).toContain('<v>-3</v>');
  expect(sheet).not.toContain('<f>');
  expect(all).toContain('=1+1');
  expect(all).toContain('Müller &amp; Söhne &lt;b&gt;');
  expect(sheet).toContain('state="frozen"');
});

it('has days that are days', async () => {
  const file = await xlsxFile(['on'], [['2024-09-30'], ['2024-02-30'], ['in 2024-09-30']]);
  const sheet = entryOf(file, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<v>45565</v>');
  expect(sheet.match(/t="s"/g)).toHaveLength(3);
  expect(entryOf(file, 'xl/styles.xml')).toContain('dd/mm/yyyy');
});

const DIRECTORY = Buffer.from('PK\u0001\u0002', 'latin1');

/** A file of a ZIP archive as text, found by its directory. */
function entryOf(archive: Buffer, name: string): string {
  for (let at = archive.indexOf(DIRECTORY); at >= 0; at = archive.indexOf(DIRECTORY, at + 1)) {
    const length = archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const entry = archive.readUInt32LE(at + 42);
    const data = entry + 30 + archive.readUInt16LE(entry + 26) + archive.readUInt16LE(entry + 28);
    const bytes = archive.subarray(data, data + archive.readUInt32LE(at + 20));
    const isStored = archive.readUInt16LE(at + 10) === 0;
    return (isStored ? bytes : inflateRawSync(bytes)).toString('utf8');
  }
  return '';
}
