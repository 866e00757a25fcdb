import { DomainError } from '@tipstaff/kernel';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOfFile } from './text-file';

const folder = mkdtempSync(join(tmpdir(), 'text-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string, bytes: Buffer | null): Promise<string> {
  const path = join(folder, name);
  if (bytes) writeFileSync(path, bytes);
  return textOfFile(path, (why) => new DomainError('invalid-input', 'test.unreadable', why));
}

it('is what stands in the file, without its byte order mark', async () => {
  expect(await read('a.md', Buffer.from('\uFEFFÄ£ “so”.\n'))).toBe('Ä£ “so”.\n');
});

it.each([
  ['random.bin', Buffer.from([0x8f, 0x12, 0xff, 0xfe, 0x00, 0xd8, 0x41])],
  ['windows-1252.csv', Buffer.from([0x52, 0x65, 0x6e, 0xe9, 0x65])],
  ['utf-16.csv', Buffer.from('\uFEFFunit', 'utf16le')],
  ['nul.md', Buffer.from('Nothing\0 is said.')],
])(
  'refuses %s, which is no text in UTF-8, by its name and with how to mend it',
  async (name, bytes) => {
    await expect(read(name, bytes)).rejects.toMatchObject({
      code: 'test.unreadable',
      message: `"${join(folder, name)}" is no text in UTF-8: save it as UTF-8, or name another file.`,
    });
  },
);

it('refuses a file that is not there', async () => {
  await expect(read('none.md', null)).rejects.toMatchObject({ code: 'test.unreadable' });
});
