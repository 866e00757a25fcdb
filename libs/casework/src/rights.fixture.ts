import { type Role } from '@tipstaff/access';

/**
 * Who may read a case of each type and give which command of it, by hand and apart from the tables that
 * decide it; beside each type, in `<type>.rights.fixture.ts`. A command that is new stands in no row,
 * and one that is gone in one too many: both fail.
 */
export type Roles = readonly Role[];

export const PSD: Roles = ['psd-case-worker', 'psd-supervisor', 'head-of-psd'];
export const DECIDING: Roles = ['psd-supervisor', 'head-of-psd'];
export const HEAD: Roles = ['head-of-psd'];
export const HEARINGS: Roles = ['hearing-administrator'];
export const OFFICER: Roles = ['opcc-officer'];
export const REVIEWER: Roles = ['opcc-reviewer'];
export const AUDITOR: Roles = ['force-auditor'];
export const ADMINISTRATOR: Roles = ['administrator'];
export const MACHINE: Roles = ['machine'];
export const CASE_READERS: Roles = [...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER];
export const MEETING_READERS: Roles = [...PSD, ...HEARINGS, ...OFFICER, ...REVIEWER, ...AUDITOR];
export const RECOMMENDATION_READERS: Roles = MEETING_READERS.filter(
  (role) => role !== 'opcc-reviewer',
);
export const EVERYONE: Roles = [...MEETING_READERS, ...ADMINISTRATOR, ...MACHINE];

export interface CommandRow {
  readonly may: Roles;
  /** Names, with spaces between. */
  readonly commands: string;
}

export const CHAPTER_13: readonly CommandRow[] = [
  {
    may: [...PSD, ...OFFICER],
    commands:
      'send-chapter-13-report draft-chapter-13-report record-chapter-13-delivery record-chapter-13-acknowledgement record-chapter-13-receipt',
  },
  { may: [...DECIDING, ...OFFICER], commands: 'withhold-chapter-13-report' },
];

/** To change a fact takes what it took to enter it, too; that is asked of the case, not of the route. */
export const corrected = (may: Roles): CommandRow => ({
  may,
  commands: 'correct-fact withdraw-fact',
});

export const allocated: CommandRow = { may: DECIDING, commands: 'allocate hand-over release' };

export const restricted: CommandRow = {
  may: [...HEAD, ...OFFICER],
  commands: 'restrict-case name-person un-name-person lift-restriction',
};
