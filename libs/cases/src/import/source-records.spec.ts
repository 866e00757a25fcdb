import fc from 'fast-check';
import { type SourceEncoding } from './source-encoding';
import { sourceParts } from './source-lines';
import { headerFields, recordParts, recordsOfText, type SourceRecord } from './source-records';

const CHUNK_BYTES = 256 * 1024;

async function* chunksOf(content: string | Uint8Array, size = CHUNK_BYTES) {
  const bytes = Buffer.from(content as string);
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

async function records(
  content: string | Uint8Array,
  encoding?: SourceEncoding,
  size?: number,
): Promise<SourceRecord[]> {
  const found: SourceRecord[] = [];
  const parts = recordParts(sourceParts(chunksOf(content, size), encoding));
  for await (const part of parts) found.push(...part.records);
  return found;
}

async function fields(content: string): Promise<(readonly string[] | undefined)[]> {
  return (await records(content)).map(({ fields }) => fields);
}

describe('records of a CSV file', () => {
  it('are read alike with LF, with CRLF, with a byte-order mark and without a last line end', async () => {
    const rows = [
      ['a', 'b'],
      ['1', 'é'],
    ];
    expect(await fields('a,b\n1,é\n')).toEqual(rows);
    expect(await fields('a,b\r\n1,é\r\n')).toEqual(rows);
    expect(await fields('\ufeffa,b\r\n1,é')).toEqual(rows);
  });

  it('are read alike in every encoding, in parts of any size', async () => {
    const text = 'a,b\r\n1,Môn – “€” 😀\r\n"x\n1",\n';
    const legible = text.replace('😀', 'é');
    const ansi = Buffer.from(legible, 'latin1');
    for (const [sign, byte] of [
      ['–', 0x96],
      ['“', 0x93],
      ['€', 0x80],
      ['”', 0x94],
    ] as const) {
      ansi[[...legible].indexOf(sign)] = byte;
    }
    const little = Buffer.from(text, 'utf16le');
    const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
    const expected = await records(text);
    for (const size of [1, 2, 3, 7, CHUNK_BYTES]) {
      expect(await records(`\ufeff${text}`, 'windows-1252', size)).toEqual(expected);
      expect(await records(marked, 'utf-8', size)).toEqual(expected);
      expect(await records(Buffer.from(marked).swap16(), 'utf-8', size)).toEqual(expected);
      expect(await records(little, 'utf-16le', size)).toEqual(expected);
      expect(await records(ansi, 'windows-1252', size)).toEqual(await records(legible));
    }
    await expect(records(Buffer.from('a\n\x81\n', 'latin1'), 'windows-1252')).rejects.toMatchObject(
      {
        data: { line: 2 },
      },
    );
  });

  it('are separated as the first line says, or as the header is', async () => {
    const rows = [
      ['a', 'b'],
      ['1,5;x\t|', 'y\nz'],
    ];
    for (const by of [',', ';', '\t', '|']) {
      const text = `a${by}b\r\n"1,5;x\t|"${by}"y\nz"\r\n`;
      expect(await fields(text)).toEqual(rows);
      expect(await fields(`sep=${by}\r\n${text}`)).toEqual(rows);
      expect(await fields(`\ufeff"sep=${by}"\n${text}`)).toEqual(rows);
    }
  });

  it('are no rows of empty values, wherever they stand', async () => {
    const found = await records('\n,,\na,b\n,\n"",""\n1,"x\n,\ny"\n ,\u00a0\n2,3\n,,,,\n,');
    expect(found.map(({ line }) => line)).toEqual([3, 6, 10]);
    expect(found[1]?.fields).toEqual(['1', 'x\n,\ny']);
  });

  it('are records or one refusal, whatever the bytes are', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...',;\t|"\n\ra\ufeff', 'sep=') }),
    );
    const encodings = fc.constantFrom<SourceEncoding>(
      'utf-8',
      'utf-16le',
      'utf-16be',
      'windows-1252',
    );
    await fc.assert(
      fc.asyncProperty(
        bytes,
        encodings,
        fc.integer({ min: 1, max: 9 }),
        async (content, named, size) => {
          const read = (by: number) =>
            records(content, named, by).catch(
              (error: unknown) => (error as { code: unknown }).code,
            );
          const whole = await read(CHUNK_BYTES);
          if (!Array.isArray(whole)) expect(whole).toBe('import.unreadable-file');
          expect(await read(size)).toEqual(whole);
        },
      ),
    );
  });

  it('hold commas, doubled quotes and line breaks inside quotes', async () => {
    expect(await fields('a,b\n"1, ""one""","x\r\ny"\n')).toEqual([
      ['a', 'b'],
      ['1, "one"', 'x\ny'],
    ]);
  });

  it('count where they begin, by physical lines, blank lines counted and passed over', async () => {
    const found = await records('a,b\n\n"1\r\n2\n\n3",x\n\n4,5\n');
    expect(found.map(({ line }) => line)).toEqual([1, 3, 8]);
  });

  it('keep a quote that stands inside an unquoted value to its own row', async () => {
    const found = await records('a,b\n1,5" pipe\n2,"x" y\n3,4\n');
    expect(found.map(({ line, broken }) => [line, broken !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, false],
    ]);
  });

  it('end the file inside quotes as one broken record when nothing else was swallowed', async () => {
    const [, , cut] = await records('a,b\n1,2\n3,"cut short');
    expect(cut).toMatchObject({ line: 3, unended: true });
    expect(cut?.broken).toContain('cut short');
    const [, inNote] = await records('a,b\n1,"first line\nsecond li');
    expect(inNote).toMatchObject({ line: 2, unended: true });
  });

  it('refuse the file when a quote that is never closed would swallow other rows', async () => {
    await expect(records('a,b\n1,"2\n3,4\n5,6\n')).rejects.toMatchObject({
      code: 'import.unreadable-file',
      data: { line: 2 },
    });
    await expect(records('a,b\n1,"2\n3,4\n5,"six"\n')).rejects.toMatchObject({ data: { line: 2 } });
  });

  it('refuse a quote that is open for longer than any row can be, before memory fills', async () => {
    const flood = `a,b\n1,"${'x,y\n'.repeat(60_000)}"`;
    await expect(records(flood)).rejects.toMatchObject({ data: { line: 2 } });
  });

  it('say at which line the bytes are not UTF-8', async () => {
    const latin1 = Buffer.from('a,b\n1,2\n3,caf\xe9\n', 'latin1');
    await expect(records(latin1)).rejects.toMatchObject({
      message: expect.stringContaining('Line 3 is not UTF-8'),
    });
    const cutInCharacter = Buffer.from('a,b\n1,é').subarray(0, -1);
    await expect(records(cutInCharacter)).rejects.toMatchObject({ data: { line: 2 } });
  });

  it('say that a file begins as JSON does, and at which line', async () => {
    await expect(records('\n[{"case":"A"},\n{"case":"B"}]')).rejects.toMatchObject({
      data: { line: 2 },
      message: expect.stringContaining('Line 2 begins with "[", as JSON does: give a CSV file'),
    });
  });

  it('say at which line the names of the columns can not be read', async () => {
    const [broken] = await records('case "reference",type\n');
    if (broken === undefined) throw new Error('The line is gone.');
    expect(() => headerFields(broken)).toThrow(
      'Line 1, which names the columns, can not be read. The quotes of this row do not fit',
    );
  });

  it('survive the borders of what is read at a time', async () => {
    const row = `${'é'.repeat(150)},"${'x'.repeat(100)}\n""y"""\r\n`;
    const found = await records(`a,b\n${row.repeat(2_000)}`);
    expect(found).toHaveLength(2_001);
    expect(new Set(found.slice(1).map(({ fields }) => JSON.stringify(fields))).size).toBe(1);
    expect(found.at(-1)?.line).toBe(2 + 1_999 * 2);
  });

  it.each([
    ['nothing', '', 'is empty'],
    [
      'half a character of UTF-16',
      Buffer.from('\ufeffa,b\n1', 'utf16le').subarray(0, -1),
      'Line 2',
    ],
    ['UTF-16 broken', Buffer.from('\ufeffa\n\ud800x\n', 'utf16le'), 'Line 2 is not UTF-16'],
    ['a separator nobody uses', 'sep=x\naxb\n', 'names "x" as the separator'],
    ['a workbook', Buffer.from('PK\x03\x04xxxx', 'latin1'), 'workbook'],
    ['a binary', Buffer.from([1, 2, 0, 3, 4]), 'not text'],
  ])('refuse a file that is %s', async (_kind, content, words) => {
    await expect(records(content)).rejects.toMatchObject({
      message: expect.stringContaining(words),
    });
  });

  it('stand in a text with any line ends, none of them longer than a row can be', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const found = recordsOfText(['unit,on', '"A, B",2024-10-01', ''].join(end));
      expect(found.map(({ line, fields }) => [line, fields])).toEqual([
        [1, ['unit', 'on']],
        [2, ['A, B', '2024-10-01']],
      ]);
    }
    for (const long of ['x'.repeat(20_000_000), `"${'x'.repeat(20_000_000)}`]) {
      expect(() => recordsOfText(`unit,on\n${long}\n`)).toThrow('Line 2 is longer than any row');
    }
  });
});
