import {
  ADMINISTRATOR,
  type CommandRow,
  corrected,
  DECIDING,
  HEARINGS,
  PSD,
  type Roles,
} from '../rights.fixture';

export const mayRead: Roles = [...PSD, ...HEARINGS, ...ADMINISTRATOR];

export const mayGive: readonly CommandRow[] = [
  {
    may: [...DECIDING, ...ADMINISTRATOR],
    commands:
      'open add-person change-person record-leaver add-team change-team close-team set-office name-deputy',
  },
  corrected(mayRead),
];
