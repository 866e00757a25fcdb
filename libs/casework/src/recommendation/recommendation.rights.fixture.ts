import {
  allocated,
  type CommandRow,
  corrected,
  HEARINGS,
  OFFICER,
  PSD,
  RECOMMENDATION_READERS,
  type Roles,
} from '../rights.fixture';

export const mayRead: Roles = RECOMMENDATION_READERS;

export const mayGive: readonly CommandRow[] = [
  {
    may: [...PSD, ...OFFICER],
    commands:
      'publish invite-comments record-comments publish-response send-copies plan-action complete-action record-progress close reopen',
  },
  allocated,
  corrected([...PSD, ...HEARINGS, ...OFFICER]),
];
