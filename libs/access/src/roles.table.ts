import { type Permission } from './permissions.table';

/** Over what a permission reaches. */
export const scopes = {
  'own-forces': 'the forces that the actor works for',
  'under-review': 'of these only complaints under a review that the local policing body decides',
  'outside-review': 'of these only cases that are under no such review',
  'of-policing-body':
    'of these only complaints of which the local policing body is the appropriate authority',
  'every-force': 'every force of the installation',
} as const;

export type Scope = keyof typeof scopes;

/** Scopes that are judged case by case; what is read of many cases at once can not have them. */
export const scopesByCase: readonly Scope[] = [
  'under-review',
  'outside-review',
  'of-policing-body',
];

export interface RoleDefinition {
  readonly title: string;
  /** What the people in it do, in a sentence. */
  readonly does: string;
  readonly grants: Readonly<Partial<Record<Permission, Scope>>>;
}

const over = <Name extends Permission>(scope: Scope, ...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, scope])) as Record<Name, Scope>;

const forcePages = over(
  'own-forces',
  'case.read',
  'obligation.read',
  'figure.read',
  'meeting.read',
  'recommendation.read',
  'force.read',
  'directory.read',
  'list.use',
  'anchor.check',
);
const psdPages = {
  ...forcePages,
  ...over(
    'own-forces',
    'chapter-13.read',
    'chapter-13.follow',
    'figure.small',
    'figure.cases',
    'reminder.read',
    'feed.use',
  ),
};

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
    'case.allocate',
    'directory.manage',
    'proceeding.record',
    'unit.manage',
    'measure.record',
    'reminder.manage',
  ),
  // What the IOPC decided, the force records; what the local policing body decides, that body does.
  ...over('outside-review', 'review.decide'),
};

/** role -> permission -> scope. Deny by default: what stands in no row, nobody may. */
export const roles = {
  'psd-case-worker': {
    title: 'PSD case worker',
    does: 'Records what happens in complaints and conduct matters, and reports under Chapter 13. Given also to the staff of a policing body that records complaints itself (models 2 and 3).',
    grants: caseWorker,
  },
  'psd-supervisor': {
    title: 'PSD supervisor',
    does: 'Also decides and refers, records proceedings, and sees to reminders.',
    grants: supervisor,
  },
  'head-of-psd': {
    title: 'Head of PSD',
    does: 'Also refers to proceedings and records what is decided in them; restricts cases, erases, disposes, keeps the lists, makes papers.',
    grants: {
      ...supervisor,
      ...over(
        'own-forces',
        'proceeding.decide',
        'case.restrict',
        'retention.dispose',
        'person.erase',
        'vocabulary.manage',
        'paper.make',
      ),
    },
  },
  'hearing-administrator': {
    title: 'Hearing administrator',
    does: 'Runs misconduct proceedings, and records what is decided in them for whoever chairs.',
    grants: {
      ...forcePages,
      ...over(
        'own-forces',
        'figure.small',
        'proceeding.record',
        'proceeding.decide',
        'person.manage',
        'fact.correct',
      ),
    },
  },
  'opcc-officer': {
    title: 'OPCC officer',
    does: 'Holds the force to account: meetings, actions, recommendations, figures, papers, and the reports that are owed to the policing body. Works complaints about the chief officer, and reads no other case.',
    grants: {
      ...over(
        'own-forces',
        'opcc-view.read',
        'chapter-13.follow',
        'figure.read',
        'meeting.read',
        'meeting.manage',
        'action.manage',
        'recommendation.read',
        'recommendation.manage',
        'measure.record',
        'paper.make',
        'fact.correct',
        'force.read',
        'list.use',
        'anchor.check',
      ),
      ...over(
        'of-policing-body',
        'case.read',
        'complaint.record',
        'complaint.decide',
        'chapter-13.read',
        'chapter-13.report',
        'chapter-13.withhold',
        'case.restrict',
      ),
    },
  },
  'opcc-reviewer': {
    title: 'OPCC reviewer',
    does: 'Decides reviews of complaints. Reads those complaints, and no other case.',
    grants: {
      ...over(
        'own-forces',
        'opcc-view.read',
        'chapter-13.follow',
        'figure.read',
        'meeting.read',
        'force.read',
      ),
      ...over('under-review', 'case.read', 'review.record', 'review.decide', 'fact.correct'),
    },
  },
  'force-auditor': {
    title: 'Force auditor',
    does: 'Looks into who consulted what. Reads no case.',
    grants: over(
      'own-forces',
      'read-log.search',
      'figure.read',
      'meeting.read',
      'recommendation.read',
      'force.read',
      'anchor.check',
    ),
  },
  administrator: {
    title: 'Administrator',
    does: 'Keeps the service running: reminders, the queue, policing bodies. Reads no case.',
    grants: over(
      'every-force',
      'policing-body.manage',
      'directory.manage',
      'directory.read',
      'fact.correct',
      'queue.see',
      'clock.move',
      'vocabulary.manage',
      'reminder.read',
      'reminder.manage',
      'force.read',
      'anchor.check',
    ),
  },
  machine: {
    title: 'Machine',
    does: 'Another program that shows figures and what is owed. A program that does more is given the role of who would do it.',
    grants: over('own-forces', 'figure.read', 'obligation.read', 'force.read', 'anchor.check'),
  },
} as const satisfies Record<string, RoleDefinition>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as Role[];

/** What one role grants, as a whole table. */
export const grantsOf = (role: Role): RoleDefinition['grants'] => roles[role].grants;

/** Every scope that one of the roles gives, each once; empty where none gives the permission. */
export function scopesOf(held: readonly Role[], permission: Permission): readonly Scope[] {
  return [...new Set(held.flatMap((role) => grantsOf(role)[permission] ?? []))];
}

/** The widest scope that any of the roles gives; null where none gives the permission. */
export function scopeOf(held: readonly Role[], permission: Permission): Scope | null {
  const found = scopesOf(held, permission);
  if (found.includes('every-force')) return 'every-force';
  const isBoth = found.includes('under-review') && found.includes('outside-review');
  if (found.includes('own-forces') || isBoth) return 'own-forces';
  return found[0] ?? null;
}
