import { type LocalDate } from '@tipstaff/kernel';
import { type CaseType, caseTypeDefinitions } from '../case-types';
import { type ValueRule } from '../value-rule';
import { type Vocabularies } from './vocabularies';
import {
  type VocabularyEntry,
  vocabularyNames,
  vocabularyTitles,
  type VocabularyVersion,
} from './vocabulary';

type VersionShown = Omit<VocabularyVersion, 'entries' | 'of'>;

/** A list as it stood on a day, with every version there is. */
export interface ListedVocabulary {
  readonly of: string;
  readonly title: string;
  /** Whether a force can record a list of its own in its place; outcomes are the law's. */
  readonly changeable: boolean;
  readonly version: VersionShown | null;
  readonly entries: readonly VocabularyEntry[];
  readonly versions: readonly VersionShown[];
}

/** Where the law says what a case can come to. */
const outcomes = [
  { of: 'complaint-outcome', title: 'Outcomes of complaints', type: 'complaint', by: 'finalised' },
  { of: 'conduct-outcome', title: 'Outcomes of conduct matters', type: 'conduct', by: 'finalised' },
  {
    of: 'proceeding-outcome',
    title: 'Outcomes of misconduct proceedings',
    type: 'proceeding',
    by: 'outcome',
  },
] as const satisfies readonly { of: string; title: string; type: CaseType; by: string }[];

/** Every list there is, as it stood for facts of a day. */
export function listedVocabularies(
  vocabularies: Vocabularies,
  on: LocalDate,
): readonly ListedVocabulary[] {
  const ofBodies = vocabularyNames.map((of) => {
    const version = vocabularies.on(of, on);
    return {
      of,
      title: vocabularyTitles[of],
      changeable: true,
      version: version && shown(version),
      entries: version?.entries ?? [],
      versions: vocabularies.versions.filter((one) => one.of === of).map(shown),
    };
  });
  const ofLaw = outcomes.map(({ of, title, type, by }) => ({
    ...{ of, title, changeable: false, version: null, versions: [] },
    entries: entriesOf(caseTypeDefinitions[type].milestones[by]?.value),
  }));
  return [...ofBodies, ...ofLaw];
}

function shown({ id, from, to, source }: VocabularyVersion): VersionShown {
  return { id, from, to, source };
}

function entriesOf(rule: ValueRule | undefined): readonly VocabularyEntry[] {
  if (rule?.kind !== 'one-of') return [];
  return rule.options.map((code) => ({ code, title: rule.words[code]?.title ?? code }));
}
