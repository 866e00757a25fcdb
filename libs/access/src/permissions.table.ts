import {
  type Permission as CasePermission,
  permissions as casePermissions,
} from '@tipstaff/casework';

/** What may be read, and what each lets one see. What may be done to a case, each command says itself. */
export const readingMeanings = {
  'case.read':
    'complaints, conduct matters, DSI matters, proceedings and officers: pages and lists',
  'chapter-13.read': 'the draft of a Chapter 13 report',
  'chapter-13.follow':
    'which Chapter 13 reports are owed, sent, withheld and to come; of whoever does not see what is owed, those to the policing body alone',
  'obligation.read': 'what is owed, by when and why',
  'figure.read': 'the figures of a report',
  'figure.small': 'counts under five in the parts of a figure',
  'figure.cases': 'the cases behind a figure',
  'meeting.read': 'accountability meetings, their actions and public questions',
  'recommendation.read': 'recommendations of the inspectorate and what was answered',
  'force.read': 'a force and its policing bodies',
  'directory.read': 'who works in a force, in which team and office, and at which address',
  'reminder.read': 'who was reminded of what, and by which ladder',
  'list.use': 'saved lists: to run, save and share them',
  'feed.use': 'calendar feeds: to make, renew and revoke them',
  'anchor.check': 'what the code of a published paper was given to',
  'opcc-view.read': 'what the law gives the policing body',
  'read-log.search': 'who consulted which case, and when',
} as const;

/** Who runs the service. */
export const administrationMeanings = {
  'reminder.manage': 'settle and retry mails; set ladders, hours and absences',
  'queue.see': 'look at the queue of mails at /admin/queues, and at the details of /health',
  'clock.move': 'move the clock of the demonstration on',
  'person.erase': 'erase a person from a case',
  'paper.make': 'draft, comment on, approve and publish papers, and say why a figure is another',
  'vocabulary.manage':
    'record lists of a force’s own: categories, factors, decisions, actions, themes',
  'retention.dispose': 'see and dispose of what retention proposes; place and release holds',
} as const;

/** What of a case each lets one do, in a few words; which commands that are, each command says itself. */
const caseMeanings: Readonly<Record<CasePermission, string>> = {
  'complaint.record': 'record what happens in a complaint or DSI matter',
  'complaint.decide': 'decide how a complaint is handled, refer it, and decide its outcome',
  'review.record': 'record that a review is asked for, and what is sent for it',
  'review.decide': 'decide a review',
  'chapter-13.report': 'draft and send reports under Chapter 13',
  'chapter-13.withhold': 'withhold a report under Chapter 13 from a recipient',
  'conduct.record': 'record what happens in a conduct matter',
  'conduct.decide': 'assess severity, and decide what follows from a conduct matter',
  'proceeding.record': 'record what happens in misconduct proceedings',
  'proceeding.decide': 'record what is decided in misconduct proceedings',
  'meeting.manage': 'schedule and run accountability meetings',
  'action.manage': 'raise, update and close actions of meetings',
  'recommendation.manage': 'follow recommendations and answer them',
  'measure.record':
    'import published measures, answer what does not follow in them, and record what was released and published',
  'person.manage': 'keep the register of officers and staff',
  'unit.manage': 'keep the units of the force',
  'policing-body.manage': 'keep the register of policing bodies',
  'directory.manage': 'keep the directory of the force: people, teams, offices, deputies',
  'fact.correct': 'correct and withdraw facts',
  'case.allocate': 'give cases to people and teams',
  'case.restrict': 'restrict a case to named people',
};

const changingMeanings = { ...caseMeanings, ...administrationMeanings };

/** What a permission lets one see or do, in words. */
export function meaningOf(permission: Permission): string {
  const see = (readingMeanings as Readonly<Partial<Record<Permission, string>>>)[permission];
  if (see !== undefined) return `see ${see}`;
  return changingMeanings[permission as CasePermission];
}

type ReadingPermission = keyof typeof readingMeanings;
type AdministrationPermission = keyof typeof administrationMeanings;
export type Permission = CasePermission | ReadingPermission | AdministrationPermission;

const readingPermissions = Object.keys(readingMeanings) as readonly ReadingPermission[];
const administrationPermissions = Object.keys(
  administrationMeanings,
) as readonly AdministrationPermission[];

/** Every permission there is. A role grants some; what no role grants, nobody may. */
export const permissions: readonly Permission[] = [
  ...casePermissions,
  ...readingPermissions,
  ...administrationPermissions,
];
