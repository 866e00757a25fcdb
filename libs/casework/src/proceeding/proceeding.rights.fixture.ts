import {
  allocated,
  CASE_READERS,
  type CommandRow,
  corrected,
  DECIDING,
  HEAD,
  HEARINGS,
  restricted,
  type Roles,
} from '../rights.fixture';

export const mayRead: Roles = CASE_READERS;

export const mayGive: readonly CommandRow[] = [
  {
    may: [...HEAD, ...HEARINGS],
    commands:
      'relate-to-earlier-matter record-director-general-direction delegate-report refer join-officer withdraw-proceedings discontinue-proceedings appoint-chair appoint-panel decide-objection replace-panel-member dispense-with-pre-hearing vacate-date adjourn require-public-notice extend-period reduce-period',
  },
  {
    may: [...DECIDING, ...HEARINGS],
    commands:
      'record-allegation-day fix-pre-hearing determine-appeal-arguable hold-appeal-meeting notify-appeal-determination add-person-to-inform record-update tell-outcome tell-appeal record-leaving record-death notify-withdrawal give-notice supply-documents make-objection record-response exchange-witness-lists send-witness-lists send-bundle hold-pre-hearing fix-date publish-notice conclude record-outcome set-warning-length receive-chair-report pass-on-report send-report publish-outcome take-down-outcome report-to-barred-list lodge-appeal receive-appeal-notice send-appeal-documents withdraw-appeal record-appeal',
  },
  restricted,
  allocated,
  corrected(CASE_READERS),
];
