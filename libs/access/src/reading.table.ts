import { type CaseType, caseTypes } from '@tipstaff/kernel';
import { type Permission } from './permissions.table';
import { type NamedInRequest } from './route-access.decorator';

/**
 * What it takes to read a case, by its type. What the local policing body itself keeps, and what is
 * published anyway, is apart from casework, of which it sees less (R-DP-9).
 */
export const permissionToRead: Readonly<Record<CaseType, Permission>> = {
  complaint: 'case.read',
  conduct: 'case.read',
  dsi: 'case.read',
  proceeding: 'case.read',
  person: 'case.read',
  meeting: 'meeting.read',
  action: 'meeting.read',
  recommendation: 'recommendation.read',
  'policing-body': 'force.read',
};

/** Of whatever may be no type at all: then it takes what a complaint takes. */
export function readingPermissionOf(type: unknown): Permission {
  const known = caseTypes.find((one) => one === type);
  return known === undefined ? 'case.read' : permissionToRead[known];
}

/** For a route whose address or query names the type. */
export const toReadType = ({ params, query }: NamedInRequest): Permission =>
  readingPermissionOf(params['type'] ?? query['type']);
