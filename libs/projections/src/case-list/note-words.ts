import { wordForWord } from './search-text';

/**
 * What is looked for in notes: words, and words "in this order" in quotation marks. All of it has to stand in
 * one note. Words are matched whole, as in the list of cases, whatever their case.
 */
export interface NoteWords {
  readonly areIn: (note: string) => boolean;
}

/** Null where the text has no word at all. */
export function noteWords(text: string): NoteWords | null {
  const quoted = /"([^"]*)"/gu;
  const inOrder = [...text.matchAll(quoted)].map(([, phrase = '']) => plain(phrase));
  const single = plain(text.replace(quoted, ' ')).split(' ');
  const wanted = [...inOrder, ...single].filter((one) => one !== '');
  if (wanted.length === 0) return null;
  return {
    areIn(note) {
      const words = ` ${plain(note)} `;
      return wanted.every((one) => words.includes(` ${one} `));
    },
  };
}

function plain(text: string): string {
  return wordForWord(text.normalize('NFKC').toLocaleLowerCase('en-GB'));
}
