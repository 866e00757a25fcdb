import {
  CASE_READERS,
  type CommandRow,
  corrected,
  HEARINGS,
  PSD,
  type Roles,
} from '../rights.fixture';

export const mayRead: Roles = CASE_READERS;

export const mayGive: readonly CommandRow[] = [
  { may: [...PSD, ...HEARINGS], commands: 'enter change-details change-unit leave-service' },
  corrected(CASE_READERS),
];
