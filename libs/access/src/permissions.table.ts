import {
  type Permission as CasePermission,
  permissions as casePermissions,
} from '@tipstaff/casework';

/** What may be read, and who runs the service; what may be done to a case, each command says itself. */
export const readingPermissions = [
  'case.read',
  'chapter-13.read',
  'obligation.read',
  'figure.read',
  'meeting.read',
  'force.read',
  'reminder.read',
  'list.use',
  'feed.use',
  'anchor.check',
  'opcc-view.read',
  'read-log.search',
] as const;

export const administrationPermissions = [
  'reminder.manage',
  'queue.see',
  'case.restrict',
  'person.erase',
  'retention.dispose',
] as const;

export type Permission =
  CasePermission | (typeof readingPermissions)[number] | (typeof administrationPermissions)[number];

/** Every permission there is. A role grants some; what no role grants, nobody may. */
export const permissions: readonly Permission[] = [
  ...casePermissions,
  ...readingPermissions,
  ...administrationPermissions,
];
