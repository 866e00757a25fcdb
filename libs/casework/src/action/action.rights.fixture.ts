import {
  type CommandRow,
  corrected,
  HEARINGS,
  MEETING_READERS,
  OFFICER,
  PSD,
  REVIEWER,
  type Roles,
} from '../rights.fixture';

export const mayRead: Roles = MEETING_READERS;

export const mayGive: readonly CommandRow[] = [
  { may: OFFICER, commands: 'raise assign record-update agree-date carry-over close reopen' },
  corrected([...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER]),
];
