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
      'receive fix-interview hold-interview record-matter give-notice record-mode notify-severity record-representations record-proceedings-concluded add-interested-person record-update notify-outcome name-witness capture-learning complete-investigation',
  },
  {
    may: DECIDING,
    commands:
      'relate-to-earlier-matter record-director-general-direction confirm-officer-suspension record-suspension-representations assess-severity decide-investigation suspend resume find-referral-mandatory refer determine-case-to-answer decide-proceedings suspend-officer review-officer-suspension lift-officer-suspension determine-prejudice finalise',
  },
  ...CHAPTER_13,
  restricted,
  allocated,
  corrected(CASE_READERS),
];
