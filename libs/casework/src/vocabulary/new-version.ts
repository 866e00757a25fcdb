import { DomainError, echoed, LocalDate } from '@tipstaff/kernel';
import { type Vocabularies } from './vocabularies';
import {
  CODE,
  type VocabularyEntry,
  type VocabularyName,
  vocabularyTitles,
  type VocabularyVersion,
} from './vocabulary';

/** What somebody asks to be the list of a force from a day on. */
export interface VocabularyAsked {
  readonly of: VocabularyName;
  readonly from: LocalDate;
  readonly source: string;
  readonly entries: readonly VocabularyEntry[];
}

export const vocabularyLimits = { entries: 500, title: 200, source: 200 } as const;

/**
 * The list as it may be recorded for a force. It holds from its first day on, until a later one begins; facts of the
 * days before keep the list that they were recorded under.
 * @throws DomainError `vocabulary.invalid-list` that names the entry and how to mend it ·
 *   `vocabulary.already-so` where the list of that day says the same already
 */
export function newVocabularyVersion(
  present: Vocabularies,
  force: string,
  { of, from, source, entries }: VocabularyAsked,
): VocabularyVersion {
  if (entries.length === 0) throw invalid('entries', 'The list is empty: give at least one entry.');
  if (entries.length > vocabularyLimits.entries) {
    throw invalid(
      'entries',
      `The list has ${entries.length} entries: at most ${vocabularyLimits.entries} are taken.`,
    );
  }
  readable('source', source, vocabularyLimits.source);
  const codes = new Set(entries.map(({ code }) => code));
  const seen = new Set<string>();
  entries.forEach(({ code, title, under }, index) => {
    const at = `entries/${index}`;
    if (!CODE.test(code)) {
      throw invalid(
        `${at}/code`,
        `"${echoed(code)}" is not a code: use letters, digits and hyphens, beginning with a letter or a digit, at most 63.`,
      );
    }
    if (seen.has(code)) throw invalid(`${at}/code`, `"${code}" stands in the list twice: once.`);
    seen.add(code);
    readable(`${at}/title`, title, vocabularyLimits.title);
    if (under === undefined) return;
    if (under === code || !codes.has(under)) {
      throw invalid(
        `${at}/under`,
        `"${code}" is said to be a part of "${echoed(under)}", which is no other entry of the list: add it, or leave that out.`,
      );
    }
  });
  const version = {
    id: `${of}/${force}-${from}`,
    of,
    from,
    to: null,
    source,
    entries: entries.map(({ code, title, under }) => ({
      code,
      title,
      ...(under !== undefined && { under }),
    })),
  };
  const standing = present.on(of, from);
  if (standing?.from === from && saysTheSame(standing, version)) {
    throw new DomainError(
      'rule-violation',
      'vocabulary.already-so',
      `${vocabularyTitles[of]}: the list from ${LocalDate.inShortWords(from)} on says the same already.`,
    );
  }
  return version;
}

function saysTheSame(a: VocabularyVersion, b: VocabularyVersion): boolean {
  return JSON.stringify(a.entries) === JSON.stringify(b.entries);
}

function readable(at: string, text: string, longest: number): void {
  if (text.trim() === '' || text.length > longest) {
    throw invalid(at, `Give 1 to ${longest} characters: "${echoed(text)}" is not right here.`);
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) {
    throw invalid(at, 'It holds a control character or a line break: remove it.');
  }
}

function invalid(pointer: string, words: string): DomainError {
  return new DomainError('invalid-input', 'vocabulary.invalid-list', words, {
    pointer: `/${pointer}`,
  });
}
