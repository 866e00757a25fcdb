import { type LocalDate } from '@tipstaff/kernel';

/** The lists whose codes the field's bodies keep and change (R-VOC-1 to 5). */
export const vocabularyNames = [
  'allegation-category',
  'allegation-factor',
  'allegation-decision',
  'allegation-action',
] as const;

export type VocabularyName = (typeof vocabularyNames)[number];

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
