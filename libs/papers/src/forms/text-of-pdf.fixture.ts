import { inflateSync } from 'node:zlib';

/** What a reader of a PDF as Chromium writes it can copy out of each page, spaces left out. */
export function pagesOfPdf(bytes: Uint8Array): readonly string[] {
  const objects = objectsIn(bytes);
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/u.test(head))
    .map(({ head }) => {
      const [, contents = ''] = /\/Contents (\d+) 0 R/u.exec(head) ?? [];
      const [, named = ''] = /\/Font <<([^>]*)>>/u.exec(head) ?? [];
      const fonts = new Map(
        [...named.matchAll(/\/(\w+) (\d+) 0 R/gu)].map(([, name = '', font = '']) => {
          const [, letters = ''] = /\/ToUnicode (\d+) 0 R/u.exec(headOf(objects, font)) ?? [];
          return [name, lettersOf(objects.get(letters)?.stream ?? '')];
        }),
      );
      return textOf(objects.get(contents)?.stream ?? '', fonts);
    });
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

const headOf = (objects: ReadonlyMap<string, PdfObject>, number: string): string =>
  objects.get(number)?.head ?? '';

function objectsIn(bytes: Uint8Array): ReadonlyMap<string, PdfObject> {
  const whole = Buffer.from(bytes).toString('latin1');
  return new Map(
    [...whole.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gmu)].map(
      ([, number = '', body = '']) => {
        const [head = '', packed] = body.split(/\sstream\r?\n/u);
        const stream = packed?.replace(/\r?\nendstream$/u, '');
        const isPacked = stream !== undefined && head.includes('/FlateDecode');
        const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');
        const read = isPacked ? inflateSync(bytesOf(stream)).toString('latin1') : (stream ?? '');
        return [number, { head, stream: read }];
      },
    ),
  );
}

/** Which letters each glyph of a font stands for. */
function lettersOf(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const decoded = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, list = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/gu)) {
    for (const [, glyph = '', said = ''] of list.matchAll(/<(\w+)> <(\w+)>/gu)) {
      letters.set(parseInt(glyph, 16), decoded(said));
    }
  }
  for (const [, list = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/gu)) {
    for (const [, from = '', to = '', said = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/gu)) {
      const [first, last] = [parseInt(from, 16), parseInt(to, 16)];
      for (let glyph = first; glyph <= last; glyph += 1) {
        letters.set(glyph, String.fromCodePoint(parseInt(said, 16) + glyph - first));
      }
    }
  }
  return letters;
}

function textOf(drawn: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const [found, name, hex] of drawn.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)>/giu)) {
    if (name !== undefined) font = fonts.get(name);
    else if (found && hex !== undefined) {
      for (const glyph of hex.match(/.{4}/gu) ?? []) text += font?.get(parseInt(glyph, 16)) ?? '';
    }
  }
  return text.replace(/\s+/gu, '');
}
