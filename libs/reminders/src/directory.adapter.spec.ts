import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDirectory, exampleDirectory, readDirectory } from './directory';

describe('the directory of addresses', () => {
  let folder: string;
  const written = (text: string) => {
    const path = join(folder, 'directory.json');
    writeFileSync(path, text);
    return path;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tipstaff-directory-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('knows the owners of each force by name, and nobody else', () => {
    const directory = readDirectory(
      written('{ "norfolk": { "Chief Constable": "cc@norfolk.example" } }'),
    );
    expect(directory.addressOf('norfolk', 'Chief Constable')).toBe('cc@norfolk.example');
    expect(directory.addressOf('suffolk', 'Chief Constable')).toBeNull();
    expect(directory.addressOf('norfolk', 'constructor')).toBeNull();
  });

  it.each([
    ['a file that is not there', () => join(folder, 'missing.json'), /can not be read/],
    ['a file that is not JSON', () => written('{'), /is not JSON/],
    ['a list', () => written('[]'), /the file is not an object/],
    ['a force without offices', () => written('{ "norfolk": "x" }'), /"norfolk" is not an object/],
    [
      'an address that is none',
      () => written('{ "norfolk": { "OPCC": "nobody" } }'),
      /the address of "OPCC" in "norfolk" is not an e-mail address/,
    ],
  ])('refuses %s and says where', (_, path, words) => {
    expect(() => readDirectory(path())).toThrow(words);
  });

  it('makes up an address that leads nowhere where there is no directory', () => {
    expect(
      exampleDirectory.addressOf('norfolk', 'Assistant Chief Constable (Local Policing)'),
    ).toBe('assistant-chief-constable-local-policing@norfolk.example');
    expect(exampleDirectory.addressOf('norfolk', '?')).toBeNull();
  });

  it('knows nobody when it is empty', () => {
    expect(emptyDirectory.addressOf('norfolk', 'OPCC')).toBeNull();
  });
});
