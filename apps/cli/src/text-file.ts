import { type DomainError, wordsOf } from '@tipstaff/kernel';
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';

/**
 * What stands in a file of text, without a byte order mark. A file of another kind is refused and not read as if signs
 * were lost in it.
 * @param refusal what is thrown, of a sentence that names the file and says how to mend it
 */
export async function textOfFile(
  path: string,
  refusal: (why: string) => DomainError,
): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw refusal(`"${path}" can not be read (${wordsOf(error)}): name a file of text.`);
  });
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw refusal(`"${path}" is no text in UTF-8: save it as UTF-8, or name another file.`);
  }
  return bytes.toString('utf8').replace(/^\uFEFF/u, '');
}
