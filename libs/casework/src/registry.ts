import { type CaseType, caseTypes } from '@tipstaff/kernel';
import { action } from './action/action.case-type';
import { CORRECTED, WITHDRAWN } from './case-event';
import { type AnyCaseType } from './case-type';
import { complaint } from './complaint/complaint.case-type';
import { conduct } from './conduct/conduct.case-type';
import { dsi } from './dsi/dsi.case-type';
import { meeting } from './meeting/meeting.case-type';
import { proceeding } from './proceeding/proceeding.case-type';

/** Every case type there is; one that is missing does not compile. */
export const caseTypeDefinitions: Readonly<Record<CaseType, AnyCaseType>> = {
  complaint,
  conduct,
  dsi,
  proceeding,
  meeting,
  action,
};

/** Every type of event that casework can write, each at its current schema version. */
export const allEventTypes: readonly { readonly type: string; readonly schemaVersion: number }[] =
  caseTypes.flatMap((type) =>
    [...Object.keys(caseTypeDefinitions[type].milestones), CORRECTED, WITHDRAWN].map((name) => ({
      type: `${type}.${name}`,
      schemaVersion: 1,
    })),
  );
