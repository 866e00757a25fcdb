import {
  allocated,
  CASE_READERS,
  CHAPTER_13,
  type CommandRow,
  corrected,
  DECIDING,
  PSD,
  restricted,
  type Roles,
} from '../rights.fixture';

export const mayRead: Roles = CASE_READERS;

export const mayGive: readonly CommandRow[] = [
  {
    may: PSD,
    commands:
      'receive record-matter refer record-mode record-proceedings-concluded add-interested-person record-update notify-outcome name-witness capture-learning complete-investigation',
  },
  {
    may: DECIDING,
    commands:
      'relate-to-earlier-matter record-director-general-direction decide-investigation suspend resume determine-prejudice treat-as-conduct finalise',
  },
  ...CHAPTER_13,
  restricted,
  allocated,
  corrected(CASE_READERS),
];
