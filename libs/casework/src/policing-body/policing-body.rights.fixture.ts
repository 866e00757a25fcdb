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
    may: ADMINISTRATOR,
    commands: 'establish rename decide-complaints-model set-term succeed',
  },
  { may: [...DECIDING, ...OFFICER], commands: 'record-release publish-information' },
  corrected([...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER, ...ADMINISTRATOR]),
];
