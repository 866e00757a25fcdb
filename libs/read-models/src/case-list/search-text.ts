import { caseTypeDefinitions, type Fact } from '@tipstaff/casework';
import { type CaseType } from '@tipstaff/kernel';

/** The words that people know the value of a detail by: of category `B4` its title. */
export type WordsOfDetail = (name: string, value: string) => readonly string[];

/** Until a detail has a table of words, its value is all there is to find it by. */
export const noFurtherWords: WordsOfDetail = () => [];

/**
 * A tsvector takes 1 MB, and a text that makes a longer one would stop the whole projection: so the
 * words of a case with thousands of facts end here, four bytes a character and twice over at worst.
 */
const LONGEST = 100_000;

type FactWithDetails = Fact & { readonly details?: Readonly<Record<string, string>> };

/**
 * Everything of a case that may be searched for, for `to_tsvector`. It holds what stands in the log in
 * clear, and nothing else: the facts come from streams that were not opened, so a name, a note or any
 * sealed detail is not in them.
 * @param facts the standing ones; what was withdrawn is not found any more
 */
export function searchTextOf(
  type: CaseType,
  reference: string,
  facts: readonly FactWithDetails[],
  wordsOfDetail: WordsOfDetail = noFurtherWords,
): string {
  const { title, milestones } = caseTypeDefinitions[type];
  const texts = facts.flatMap(({ milestone, value, person, related, details = {} }) => [
    milestones[milestone]?.title ?? '',
    milestone,
    value ?? '',
    person ?? '',
    related ?? '',
    ...Object.entries(details).flatMap(([name, clear]) => [clear, ...wordsOfDetail(name, clear)]),
  ]);
  const whole = [...new Set([title, reference, ...texts])].filter((text) => text !== '');
  return [...new Set([...whole, ...whole.map(wordForWord)])].join('\n').slice(0, LONGEST);
}

/**
 * PostgreSQL reads `schedule-3` as the word and the number -3, and `CO/1/24` as one path. Taken apart
 * once more, each is found by its parts too: "schedule 3", "24".
 */
function wordForWord(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
