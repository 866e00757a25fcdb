import { permissions, type Permission } from './permissions.table';

/**
 * Over what a permission reaches: the forces that the actor works for · of these only cases under a
 * review that the policing body decides · every force of the installation.
 */
export type Scope = 'own-forces' | 'under-review' | 'every-force';

export interface RoleDefinition {
  readonly title: string;
  readonly grants: Readonly<Partial<Record<Permission, Scope>>>;
}

const over = <Name extends Permission>(scope: Scope, ...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, scope])) as Record<Name, Scope>;

const forcePages = over(
  'own-forces',
  'chapter-13.read',
  'obligation.read',
  'figure.read',
  'meeting.read',
  'force.read',
  'list.use',
  'anchor.check',
);
const psdPages = { ...forcePages, ...over('own-forces', 'case.read', 'reminder.read', 'feed.use') };

const caseWorker = {
  ...psdPages,
  ...over(
    'own-forces',
    'complaint.record',
    'conduct.record',
    'review.record',
    'chapter-13.report',
    'person.manage',
    'recommendation.manage',
    'fact.correct',
  ),
};
const supervisor = {
  ...caseWorker,
  ...over(
    'own-forces',
    'complaint.decide',
    'conduct.decide',
    'chapter-13.withhold',
    'proceeding.record',
    'reminder.manage',
  ),
};

/** role -> permission -> scope. Deny by default: what stands in no row, nobody may. */
export const roles = {
  'psd-case-worker': { title: 'PSD case worker', grants: caseWorker },
  'psd-supervisor': { title: 'PSD supervisor', grants: supervisor },
  'head-of-psd': {
    title: 'Head of PSD',
    grants: {
      ...supervisor,
      ...over(
        'own-forces',
        'proceeding.decide',
        'case.restrict',
        'retention.dispose',
        'person.erase',
      ),
    },
  },
  'hearing-administrator': {
    title: 'Hearing administrator',
    grants: {
      ...forcePages,
      ...over('own-forces', 'case.read', 'proceeding.record', 'person.manage'),
    },
  },
  'opcc-officer': {
    title: 'OPCC officer',
    grants: over(
      'own-forces',
      'opcc-view.read',
      'figure.read',
      'meeting.read',
      'meeting.manage',
      'action.manage',
      'recommendation.manage',
      'force.read',
      'anchor.check',
    ),
  },
  'opcc-reviewer': {
    title: 'OPCC reviewer',
    grants: {
      ...over('own-forces', 'opcc-view.read', 'figure.read', 'meeting.read', 'force.read'),
      ...over('under-review', 'case.read', 'review.record', 'review.decide'),
    },
  },
  'force-auditor': {
    title: 'Force auditor',
    grants: over(
      'own-forces',
      'read-log.search',
      'figure.read',
      'meeting.read',
      'force.read',
      'anchor.check',
    ),
  },
  administrator: {
    title: 'Administrator',
    grants: over(
      'every-force',
      'policing-body.manage',
      'queue.see',
      'reminder.read',
      'reminder.manage',
      'force.read',
      'anchor.check',
    ),
  },
  machine: {
    title: 'Machine',
    grants: over('own-forces', 'figure.read', 'obligation.read', 'force.read', 'anchor.check'),
  },
} as const satisfies Record<string, RoleDefinition>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as Role[];

/** The widest scope that any of the roles gives; null where none gives the permission. */
export function scopeOf(held: readonly Role[], permission: Permission): Scope | null {
  const found = held.map((role) => (roles[role] as RoleDefinition).grants[permission]);
  const widest: readonly Scope[] = ['every-force', 'own-forces', 'under-review'];
  return widest.find((scope) => found.includes(scope)) ?? null;
}

/** For a test that every permission is somebody's. */
export const granted = (permission: Permission): boolean =>
  permissions.includes(permission) && scopeOf(roleNames, permission) !== null;
