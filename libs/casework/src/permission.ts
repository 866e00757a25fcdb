/**
 * What a person must be allowed to do before a command is theirs to give. Roles grant these; a
 * command names exactly one. Deciding is apart from recording, and what the local policing body does
 * is apart from what the force does.
 */
export const permissions = [
  'complaint.record',
  'complaint.decide',
  'review.record',
  'review.decide',
  'chapter-13.report',
  'chapter-13.withhold',
  'conduct.record',
  'conduct.decide',
  'proceeding.record',
  'proceeding.decide',
  'meeting.manage',
  'action.manage',
  'recommendation.manage',
  'measure.record',
  'person.manage',
  'unit.manage',
  'policing-body.manage',
  'directory.manage',
  'fact.correct',
  'case.allocate',
  'case.restrict',
] as const;

export type Permission = (typeof permissions)[number];

/** What it takes to read a case; each type names one of these. Roles grant them as well. */
export type ReadPermission =
  | 'case.read'
  | 'meeting.read'
  | 'recommendation.read'
  | 'force.read'
  | 'directory.read';
