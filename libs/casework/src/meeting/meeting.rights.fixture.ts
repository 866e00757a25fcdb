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
  {
    may: OFFICER,
    commands:
      'schedule name-board move hold cancel record-question record-answer put-on-agenda record-attendance record-declarations confirm-minutes raise-risk',
  },
  corrected([...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER]),
];
