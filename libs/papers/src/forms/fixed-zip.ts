import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a ZIP can hold: every file in it is of that time, so that the same content is the same bytes. */
const FIRST_MOMENT = '1980-01-01T00:00:00';

/** The text files of a ZIP changed, and the ZIP written anew: its files in order of name, uncompressed, of one time. */
export function fixedZip(
  bytes: Uint8Array,
  change: (name: string, text: string) => string,
): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).sort();
  // A word processor looks for the list of types first.
  const first = names.filter((name) => name.startsWith('['));
  const entries = [...first, ...names.filter((name) => !first.includes(name))].map((name) => {
    const content = files[name] ?? new Uint8Array();
    const isText = /\.(?:xml|rels)$/u.test(name);
    const changed = isText ? strToU8(change(name, strFromU8(content))) : content;
    return [name, [changed, { mtime: FIRST_MOMENT, level: 0, os: 0 }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}

/** The text files of a ZIP by name. */
export function textsInZip(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
}
