import {
  allocated,
  CASE_READERS,
  CHAPTER_13,
  type CommandRow,
  corrected,
  DECIDING,
  OFFICER,
  PSD,
  restricted,
  REVIEWER,
  type Roles,
} from '../rights.fixture';

export const mayRead: Roles = CASE_READERS;

export const mayGive: readonly CommandRow[] = [
  {
    may: [...PSD, ...OFFICER],
    commands:
      'receive log send-record-copy send-complaint-copy record-contact give-notice record-representations record-allegation withdraw-allegation record-mode notify-suspension record-proceedings-concluded send-resumption-letter record-resumption-answer record-update name-witness complete-investigation receive-withdrawal record-withdrawal notify-withdrawal notify-outcome capture-learning',
  },
  {
    may: [...DECIDING, ...OFFICER],
    commands:
      'relate-to-earlier-matter record-director-general-direction decide-handling decide-authority withhold-information waive-contact recategorise-allegation decide-allegation find-referral-mandatory refer decide-no-investigation decide-investigation suspend review-suspension decide-public-interest resume finalise decide-review-body respond-to-recommendation',
  },
  {
    may: [...PSD, ...REVIEWER],
    commands:
      'record-misdirected-review forward-review request-review direct-reinvestigation record-review-recommendation record-iopc-recommendation extend-recommendation-period record-judicial-review-started record-judicial-review-ended record-response-published',
  },
  { may: [...DECIDING, ...REVIEWER], commands: 'extend-review-period decide-review' },
  ...CHAPTER_13,
  restricted,
  allocated,
  corrected(CASE_READERS),
];
