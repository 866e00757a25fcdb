import { createHash } from 'node:crypto';
import { codeOfHash, hashOfList, jsonFile, listOfFiles, readCode, textFile } from './sealed-bytes';

const files = [textFile('b.txt', 'two'), jsonFile('a.json', { b: 1, a: [2] })];

it('lists files in order of name, with length and SHA-256 of their bytes', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(listOfFiles(files)).toEqual([
    { name: 'a.json', length: 15, sha256: hash('{"a":[2],"b":1}') },
    { name: 'b.txt', length: 3, sha256: hash('two') },
  ]);
});

it('hashes the list, whatever the order in which files were put in', () => {
  expect(hashOfList(listOfFiles([...files].reverse()))).toBe(hashOfList(listOfFiles(files)));
});

it('has a code of 12 letters of base 32, the first of the hash', () => {
  // RFC 4648: "fooba" is MZXW6YTB.
  expect(codeOfHash(Buffer.from('foobarfoobar').toString('hex'))).toBe('MZXW6YTBOJTG');
  expect(readCode('mzxw-6ytb ojtg')).toBe('MZXW6YTBOJTG');
  expect(readCode('MZXW6YTB')).toBeNull();
});
