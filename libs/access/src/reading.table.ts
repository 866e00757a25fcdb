import { type CaseType, caseTypeDefinitions, caseTypes, eachType } from '@tipstaff/casework';
import { type Permission } from './permissions.table';
import { type NamedInRequest } from './route-access.decorator';

/** What it takes to read a case, as its type says. */
export const permissionToRead: Readonly<Record<CaseType, Permission>> = eachType(
  (type) => caseTypeDefinitions[type].readPermission,
);

/** Of whatever may be no type at all: then it takes what a complaint takes. */
export function readingPermissionOf(type: unknown): Permission {
  const known = caseTypes.find((one) => one === type);
  return known === undefined ? 'case.read' : permissionToRead[known];
}

/** For a route whose address, query or body names the type. */
export const toReadType = ({ params, query, body }: NamedInRequest): Permission =>
  readingPermissionOf(params['type'] ?? query['type'] ?? body['type']);
