import {
  ADMINISTRATOR,
  type CommandRow,
  corrected,
  DECIDING,
  EVERYONE,
  HEARINGS,
  OFFICER,
  PSD,
  REVIEWER,
  type Roles,
} from '../rights.fixture';

export const mayRead: Roles = EVERYONE;

export const mayGive: readonly CommandRow[] = [
  {
    may: DECIDING,
    commands: 'open-unit change-unit record-headcount close-unit',
  },
  corrected([...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER, ...ADMINISTRATOR]),
];
