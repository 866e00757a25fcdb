import { echoed, LocalDate } from '@tipstaff/kernel';
import { withTitle } from '../value-rule';
import { shippedVocabularies } from './vocabularies.table';
import { type VocabularyEntry, type VocabularyName, type VocabularyVersion } from './vocabulary';

/** Every version of every list: those that are shipped, and those that a force recorded. */
export class Vocabularies {
  constructor(readonly versions: readonly VocabularyVersion[] = shippedVocabularies) {}

  /** With those that a force recorded, in their order. */
  with(added: readonly VocabularyVersion[]): Vocabularies {
    return added.length === 0 ? this : new Vocabularies([...shippedVocabularies, ...added]);
  }

  /** The list as it stood on a day: of those that hold then the latest to begin, and of these the last recorded. */
  on(of: VocabularyName, day: LocalDate): VocabularyVersion | null {
    return this.versions
      .filter(
        (version) =>
          version.of === of && version.from <= day && (version.to === null || day <= version.to),
      )
      .reduce<VocabularyVersion | null>(
        (latest, version) => (latest === null || version.from >= latest.from ? version : latest),
        null,
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
    const known = version.entries.map(({ code: one, title }) => withTitle(one, title)).join(', ');
    return `"${echoed(code)}" is not a code of the list ${version.id}, which stood on ${LocalDate.inShortWords(day)}: use one of ${known}.`;
  }
}

export const defaultVocabularies = new Vocabularies();
