import {
  type CaseType,
  caseTypeDefinitions,
  defaultVocabularies,
  type Fact,
  listed,
  type ValueRule,
  type Vocabularies,
} from '@tipstaff/casework';

/**
 * A tsvector takes 1 MB, and a text that makes a longer one would stop the whole projection: so the
 * words of a case with thousands of facts end here, four bytes a character and twice over at worst.
 */
const LONGEST = 100_000;

/**
 * Everything of a case that may be searched for, for `to_tsvector`. It holds what stands in the log in
 * clear, and nothing else: the facts come from streams that were not opened, so a name, a note or any
 * sealed detail is not in them.
 * @param facts the standing ones; what was withdrawn is not found any more
 */
export function searchTextOf(
  type: CaseType,
  reference: string,
  facts: readonly Fact[],
  vocabularies: Vocabularies = defaultVocabularies,
): string {
  const { title, milestones } = caseTypeDefinitions[type];
  const texts = facts.flatMap(({ milestone, on, value, person, related, details = {} }) => [
    milestones[milestone]?.title ?? '',
    milestone,
    value ?? '',
    ...(value === null ? [] : titlesOf(milestones[milestone]?.value, value, on, vocabularies)),
    person ?? '',
    related ?? '',
    ...Object.entries(details).flatMap(([name, clear]) => [
      clear,
      ...titlesOf(milestones[milestone]?.fields?.[name]?.value, clear, on, vocabularies),
    ]),
  ]);
  const whole = [...new Set([title, reference, ...texts])].filter((text) => text !== '');
  return [...new Set([...whole, ...whole.map(wordForWord)])].join('\n').slice(0, LONGEST);
}

/** What people call a code of a list, as it stood on the day: of `B4` its title and that of `B`. */
function titlesOf(
  kind: ValueRule | undefined,
  codes: string,
  on: Fact['on'],
  vocabularies: Vocabularies,
): readonly string[] {
  if (kind?.kind !== 'code' && kind?.kind !== 'codes') return [];
  return listed(codes).flatMap((code) => {
    const entry = vocabularies.entry(kind.of, code, on);
    const whole = entry?.under && vocabularies.entry(kind.of, entry.under, on);
    return [entry?.title ?? '', whole ? whole.title : ''];
  });
}

/**
 * PostgreSQL reads `schedule-3` as the word and the number -3, and `CO/1/24` as one path. Taken apart
 * once more, each is found by its parts too: "schedule 3", "24".
 */
export function wordForWord(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
