import { type LocalDate } from '@tipstaff/kernel';

/** The lists whose codes the field's bodies keep and change (R-VOC-1 to 5), each with what it is called. */
export const vocabularyTitles = {
  'allegation-category': 'Categories of allegations',
  'allegation-factor': 'Factors of allegations',
  'allegation-decision': 'Decisions on allegations',
  'allegation-action': 'Actions taken on allegations',
  'learning-theme': 'Themes of learning',
} as const;

export type VocabularyName = keyof typeof vocabularyTitles;

export const vocabularyNames = Object.keys(vocabularyTitles) as readonly VocabularyName[];

/** A code takes part in values that are joined by `+`, and in addresses. */
export const CODE = /^[A-Za-z0-9][A-Za-z0-9-]{0,62}$/;

export interface VocabularyEntry {
  readonly code: string;
  readonly title: string;
  /** The code of the entry that this one is a part of: B4 of B. */
  readonly under?: string;
}

/** A list as it stood from one day to another. What was recorded under it keeps its meaning. */
export interface VocabularyVersion {
  readonly id: string;
  readonly of: VocabularyName;
  /** First and last day of the facts that it is for; null: still. */
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly source: string;
  readonly entries: readonly VocabularyEntry[];
}
