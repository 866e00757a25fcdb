import { LocalDate } from '@tipstaff/kernel';
import { shippedVocabularies } from './vocabularies.table';
import { type VocabularyEntry, type VocabularyName, type VocabularyVersion } from './vocabulary';

/** Every version of every list: those that are shipped, and those that a force recorded. */
export class Vocabularies {
  constructor(readonly versions: readonly VocabularyVersion[] = shippedVocabularies) {}

  /** The list as it stood on a day; a later version of the same day goes before an earlier. */
  on(of: VocabularyName, day: LocalDate): VocabularyVersion | null {
    return (
      this.versions.findLast(
        (version) =>
          version.of === of && version.from <= day && (version.to === null || day <= version.to),
      ) ?? null
    );
  }

  entry(of: VocabularyName, code: string, day: LocalDate): VocabularyEntry | null {
    return this.on(of, day)?.entries.find((entry) => entry.code === code) ?? null;
  }

  /** Why the code can not be used for a fact of that day, in words; null when it can. */
  codeFault(of: VocabularyName, code: string, day: LocalDate): string | null {
    const version = this.on(of, day);
    if (!version) {
      return `There is no list ${of} for ${LocalDate.inShortWords(day)}: record one, or correct the day.`;
    }
    if (version.entries.some((entry) => entry.code === code)) return null;
    const known = version.entries.map((entry) => entry.code).join(', ');
    return `"${code}" is not a code of the list ${version.id}, which stood on ${LocalDate.inShortWords(day)}: use one of ${known}.`;
  }
}

export const defaultVocabularies = new Vocabularies();
