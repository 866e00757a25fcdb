import { governingMilestones } from '../governing-day';
import { type FieldRule, type MilestoneRule } from '../milestone';
import {
  aDate,
  aNumber,
  maybeOneOf,
  noValue,
  oneOf,
  oneOfOrElsewhere,
  somePeople,
  text,
  type ValueRule,
  yesOrNo,
} from '../value-rule';
import { periodChanges } from './period-changes.table';
import { service } from '../service-of-documents';
import { unitOfOfficer } from '../unit/unit-spans';

const kinds = {
  hearing: 'Misconduct hearing',
  meeting: 'Misconduct meeting',
  'accelerated-hearing': 'Accelerated hearing',
};

/**
 * What an officer's proceedings can come to, under the Regulations of any day, from the gravest to the
 * least: of several the first stands for the case.
 */
export const outcomes = {
  dismissed: 'Dismissed',
  'dismissal-with-notice': {
    title: 'Dismissal with notice',
    hint: 'Of the Regulations of 2012 and before.',
  },
  'would-have-been-dismissed': {
    title: 'Would have been dismissed',
    hint: 'Of one who left the service before.',
  },
  'reduction-in-rank': 'Reduction in rank',
  'extended-final-written-warning': {
    title: 'Extended final written warning',
    hint: 'One that stood was extended, which the Regulations of 2012 allow once.',
  },
  'final-written-warning': 'Final written warning',
  'written-warning': 'Written warning',
  'management-advice': {
    title: 'Management advice',
    hint: 'Of the Regulations of 2012.',
  },
  'no-action': {
    title: 'No action',
    hint: 'Of the Regulations of 2012: misconduct was found, and nothing follows.',
  },
  'reflective-practice': 'Reflective practice review process',
  'no-misconduct': 'No misconduct found',
  'not-proven': 'Not proven',
} as const;

/** What becomes of a hearing, and is said by commands of its own: it is not what the officer's proceedings came to. */
const noOutcomes = {
  adjourned:
    'a hearing that was adjourned has no outcome yet; give the command adjourn (milestone "adjourned"), and the outcome when it has one',
  withdrawn:
    'proceedings that were withdrawn before they began have no outcome; give the command withdraw-proceedings (milestone "withdrawn"), or discontinue-proceedings (milestone "discontinued") for those that had begun; an appeal that was withdrawn is withdraw-appeal (milestone "appeal-withdrawn")',
  vacated:
    'a date that was vacated is no outcome; give the command vacate-date (milestone "vacated")',
  discontinued:
    'proceedings that were discontinued have no outcome; give the command discontinue-proceedings (milestone "discontinued")',
} as const;

/** Nothing was found that is misconduct: there is nothing to appeal against. */
export const NOTHING_FOUND: readonly (string | null)[] = [
  'reflective-practice',
  'no-misconduct',
  'not-proven',
] satisfies readonly Outcome[];

export const WARNINGS: readonly (string | null)[] = [
  'extended-final-written-warning',
  'final-written-warning',
  'written-warning',
] satisfies readonly Outcome[];

type Outcome = keyof typeof outcomes;

/** What someone who is subject to proceedings serves, or served, as. */
const officerRoles = {
  officer: 'Police officer',
  'special-constable': 'Special constable',
  'former-officer': 'Former officer',
  staff: 'Police staff',
};

const record = { permission: 'proceeding.record' } as const;
const decide = { permission: 'proceeding.decide' } as const;
const onlyHere = { entry: 'api' } as const;

/** A fact about one officer names that officer; one that names nobody is about all of them. */
const ofOfficer = {
  role: 'officer-subject',
  meaning: { person: 'The officer it is about; nobody named: all officers of the case.' },
} as const;
const whoDecided = {
  person: 'required',
  role: 'decided-by',
  note: 'required',
  meaning: { person: 'Who decided it.', note: 'The reason.' },
} as const;

function sealed(title: string, value: ValueRule = text(300)): FieldRule {
  return { title, value, sealed: true };
}

const beginning = {
  'came-to-attention': {
    title: 'Allegation came to attention',
    command: 'record-allegation-day',
    label: 'Record the day on which the allegation came to attention',
    ...record,
    value: noValue,
    ...ofOfficer,
    meaning: { person: 'The officer; nobody named: all officers of the case.' },
  },
  ...governingMilestones('proceeding.decide'),
  referred: {
    title: 'Referred',
    command: 'refer',
    label: 'Refer the officer to proceedings',
    ...decide,
    value: oneOf(kinds),
    fields: {
      role: { title: 'What the officer serves as', value: maybeOneOf(officerRoles) },
      unit: unitOfOfficer,
    },
    role: 'officer-subject',
    meaning: { person: 'The officer; others are joined to the case one by one.' },
  },
  'officer-joined': {
    title: 'Officer joined to the proceedings',
    command: 'join-officer',
    label: 'Join an officer to the proceedings',
    ...decide,
    ...onlyHere,
    value: oneOf(officerRoles),
    person: 'required',
    role: 'officer-subject',
    fields: { unit: unitOfOfficer },
    meaning: { value: 'staff: own policy, none of the Conduct Regulations.' },
  },
  'officer-left': {
    title: 'Officer left the service',
    command: 'record-leaving',
    label: 'Record that the officer left the service',
    ...record,
    ...onlyHere,
    value: oneOf({ resigned: 'Resigned', retired: 'Retired', other: 'Other' }),
    person: 'required',
    role: 'officer-subject',
  },
  'officer-died': {
    title: 'Officer died',
    command: 'record-death',
    label: 'Record that the officer died',
    ...record,
    value: noValue,
    person: 'required',
    role: 'officer-subject',
    meaning: { person: 'The officer; what is owed for them ends, and what was held stays.' },
  },
  'notice-given': {
    title: 'Notice of referral given',
    command: 'give-notice',
    label: 'Give notice of referral',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
    fields: service,
  },
  'documents-supplied': {
    title: 'Documents supplied',
    command: 'supply-documents',
    label: 'Supply the documents',
    ...record,
    ...ofOfficer,
    value: noValue,
    fields: service,
  },
} as const satisfies Record<string, MilestoneRule>;

/** Over without a hearing, for one officer or for all who are named in the case. */
const endedEarly = {
  withdrawn: {
    title: 'Proceedings withdrawn',
    command: 'withdraw-proceedings',
    label: 'Withdraw the proceedings before they begin',
    ...decide,
    value: oneOf({
      'no-further-action': 'No further action',
      'reflective-practice': 'Reflective practice review process',
      'performance-regulations': 'Dealt with under the Performance Regulations',
    }),
    role: 'officer-subject',
    meaning: {
      value: 'What follows in their place (reg. 27).',
      ...ofOfficer.meaning,
      note: 'The reason for the direction.',
    },
  },
  'withdrawal-notified': {
    title: 'Notice of the withdrawal given',
    command: 'notify-withdrawal',
    label: 'Give the officer notice of the withdrawal',
    ...record,
    ...ofOfficer,
    value: noValue,
  },
  discontinued: {
    title: 'Proceedings discontinued',
    command: 'discontinue-proceedings',
    label: 'Discontinue the proceedings',
    ...decide,
    value: oneOf({
      'officer-left': {
        title: 'The officer left',
        hint: 'They do not go on against one who left the service.',
      },
      other: 'Other',
    }),
    role: 'officer-subject',
    note: 'required',
    meaning: {
      ...ofOfficer.meaning,
      note: 'The reason.',
    },
  },
} as const satisfies Record<string, MilestoneRule>;

const chairAndPanel = {
  'chair-appointed': {
    title: 'Chair appointed',
    command: 'appoint-chair',
    label: 'Appoint the chair',
    ...decide,
    ...onlyHere,
    value: oneOf({
      'legally-qualified-chair': 'Legally qualified chair',
      'chief-officer': 'Chief officer',
      delegate: { title: 'Delegate', hint: 'Chairs by delegation of the chief officer.' },
      'person-conducting': { title: 'Person conducting', hint: 'Of a meeting.' },
    }),
    role: 'chair',
    meaning: {
      person: 'Who chairs.',
    },
  },
  'panel-appointed': {
    title: 'Panel appointed, and named to the officer',
    command: 'appoint-panel',
    label: 'Appoint the panel',
    ...decide,
    ...onlyHere,
    value: noValue,
    fields: {
      members: { title: 'Members of the panel', value: somePeople, role: 'panel-member' },
    },
  },
  'objection-made': {
    title: 'Objection to a person',
    command: 'make-objection',
    label: 'Record an objection to a person',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: oneOf({
      chair: 'Chair',
      'panel-member': 'Panel member',
      'legal-adviser': 'Legal adviser',
      other: 'Other',
    }),
  },
  'objection-decided': {
    title: 'Objection decided',
    command: 'decide-objection',
    label: 'Decide the objection',
    ...decide,
    ...onlyHere,
    value: oneOf({ upheld: 'Upheld', rejected: 'Rejected' }),
    note: 'required',
    meaning: { note: 'The reason.' },
  },
  'panel-replaced': {
    title: 'Chair or panel member replaced',
    command: 'replace-panel-member',
    label: 'Replace the chair or a panel member',
    ...decide,
    ...onlyHere,
    value: oneOf({
      chair: 'Chair',
      'panel-member': 'Panel member',
      'legal-adviser': 'Legal adviser',
      other: 'Other',
    }),
    role: {
      byValue: {
        chair: 'chair',
        'panel-member': 'panel-member',
        'legal-adviser': 'legal-adviser',
      },
    },
    meaning: { person: 'Who comes in.' },
  },
} as const satisfies Record<string, MilestoneRule>;

const beforeTheHearing = {
  'officer-response': {
    title: "Officer's response",
    command: 'record-response',
    label: "Record the officer's response",
    ...record,
    ...ofOfficer,
    value: noValue,
  },
  'witness-lists-exchanged': {
    title: 'Witness lists exchanged',
    command: 'exchange-witness-lists',
    label: 'Exchange the witness lists',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
  },
  'witness-lists-sent': {
    title: 'Witness lists given to the chair',
    command: 'send-witness-lists',
    label: 'Give the witness lists to the chair',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
  },
  'bundle-sent': {
    title: 'Bundle given to the chair',
    command: 'send-bundle',
    label: 'Give the bundle to the chair',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
  },
  'pre-hearing-fixed': {
    title: 'Date of the pre-hearing specified',
    command: 'fix-pre-hearing',
    label: 'Specify the date of the pre-hearing',
    ...record,
    ...onlyHere,
    value: aDate,
    meaning: { value: 'The day of the pre-hearing.' },
  },
  'pre-hearing-held': {
    title: 'Pre-hearing held',
    command: 'hold-pre-hearing',
    label: 'Hold the pre-hearing',
    ...record,
    ...onlyHere,
    value: noValue,
  },
  'pre-hearing-not-held': {
    title: 'No pre-hearing will be held',
    command: 'dispense-with-pre-hearing',
    label: 'Dispense with a pre-hearing',
    ...decide,
    ...onlyHere,
    value: noValue,
    note: 'required',
    meaning: { note: 'The reason.' },
  },
} as const satisfies Record<string, MilestoneRule>;

const dateAndPublicNotice = {
  fixed: {
    title: 'Date fixed',
    command: 'fix-date',
    label: 'Fix the date',
    ...record,
    value: aDate,
  },
  vacated: {
    title: 'Date vacated',
    command: 'vacate-date',
    label: 'Vacate the date',
    ...decide,
    ...onlyHere,
    ...whoDecided,
    value: noValue,
  },
  adjourned: {
    title: 'Adjourned',
    command: 'adjourn',
    label: 'Adjourn the proceedings',
    ...decide,
    ...onlyHere,
    ...whoDecided,
    value: noValue,
    fields: { until: { title: 'The day on which it goes on', value: aDate } },
  },
  'notice-required': {
    title: 'Public notice required by the chair',
    command: 'require-public-notice',
    label: 'Require public notice',
    ...decide,
    ...onlyHere,
    value: noValue,
  },
  'notice-published': {
    title: 'Notice published',
    command: 'publish-notice',
    label: 'Publish the notice',
    ...record,
    value: noValue,
  },
} as const satisfies Record<string, MilestoneRule>;

/**
 * The contents of the report to the College of Policing (R-BAR-1), in the order in which it is filled in: who it is, what
 * they held, what was found. The force is that of the case.
 */
const barredListContents = {
  name: { ...sealed('Name'), hint: 'In full, with every former name.' },
  dateOfBirth: sealed('Date of birth', aDate),
  rank: { ...sealed('Rank'), hint: 'Rank or grade when they were dismissed, or when they left.' },
  warrantNumber: {
    ...sealed('Warrant number'),
    hint: 'Or the collar or staff number of somebody who has no warrant.',
  },
  dismissedOn: {
    ...sealed('Day of the dismissal or finding', aDate),
    hint: 'The report is to be sent before the end of five working days that begin with this day.',
  },
  standardsBreached: {
    ...sealed('Standards breached', text()),
    hint: 'Of the Standards of Professional Behaviour, each by its name.',
  },
  reasons: {
    ...sealed('Reasons', text()),
    hint: 'Why they were dismissed, or would have been, in a few sentences.',
  },
} as const satisfies Record<string, FieldRule>;

const conclusion = {
  held: {
    title: 'Held',
    command: 'conclude',
    label: 'Conclude the proceedings',
    ...record,
    value: oneOf(kinds),
  },
  outcome: {
    title: 'Outcome',
    command: 'record-outcome',
    label: 'Record the outcome',
    ...record,
    ...ofOfficer,
    value: oneOfOrElsewhere(outcomes, noOutcomes),
    meaning: {
      value:
        'dismissed: without notice. management-advice and dismissal-with-notice: under the Regulations of 2012.',
      ...ofOfficer.meaning,
    },
    fields: {
      finding: {
        title: 'Finding',
        value: maybeOneOf({
          'gross-misconduct': 'Gross misconduct',
          misconduct: 'Misconduct',
          none: 'No misconduct',
        }),
      },
      reflectivePractice: { title: 'Referred to reflective practice', value: yesOrNo },
    },
  },
  'warning-length': {
    title: 'Length of the warning',
    command: 'set-warning-length',
    label: 'Record the length of the warning',
    ...record,
    ...ofOfficer,
    value: aNumber,
    meaning: { value: 'In months from the day of the outcome.', ...ofOfficer.meaning },
  },
  'chair-report': {
    title: "Chair's report",
    command: 'receive-chair-report',
    label: "Receive the chair's report",
    ...record,
    value: noValue,
  },
  'report-delegated': {
    title: 'Preparing of the report delegated',
    command: 'delegate-report',
    label: 'Delegate the preparing of the report to the legally qualified person',
    ...decide,
    ...onlyHere,
    value: noValue,
    role: 'legal-adviser',
    meaning: { person: 'The legally qualified person.' },
  },
  'report-passed-on': {
    title: 'Report prepared for the chair',
    command: 'pass-on-report',
    label: 'Record that the prepared report reached the chair',
    ...record,
    ...onlyHere,
    value: noValue,
  },
  'report-sent': {
    title: 'Report and appeal rights sent to the officer',
    command: 'send-report',
    label: 'Send the officer the report and the appeal rights',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
    fields: service,
  },
  'outcome-published': {
    title: 'Outcome published',
    command: 'publish-outcome',
    label: 'Publish the outcome',
    ...record,
    value: noValue,
  },
  'outcome-taken-down': {
    title: 'Published outcome taken down',
    command: 'take-down-outcome',
    label: 'Take down the published outcome',
    ...record,
    ...onlyHere,
    value: noValue,
  },
  'barred-list-reported': {
    title: 'Reported to the barred list',
    command: 'report-to-barred-list',
    label: 'Report the officer to the barred list',
    ...record,
    ...ofOfficer,
    value: noValue,
    fields: barredListContents,
  },
} as const satisfies Record<string, MilestoneRule>;

const appeal = {
  'appeal-lodged': {
    title: 'Appeal lodged',
    command: 'lodge-appeal',
    label: 'Record that an appeal was lodged',
    ...record,
    ...ofOfficer,
    value: noValue,
  },
  'appeal-copied': {
    title: 'Notice of appeal received as respondent',
    command: 'receive-appeal-notice',
    label: 'Receive the notice of appeal',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
  },
  'appeal-documents-sent': {
    title: "Respondent's documents sent",
    command: 'send-appeal-documents',
    label: "Send the respondent's documents",
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
  },
  'appeal-withdrawn': {
    title: 'Appeal withdrawn',
    command: 'withdraw-appeal',
    label: 'Record that the appeal was withdrawn',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
  },
  'appeal-arguable': {
    title: 'Grounds of the appeal determined arguable',
    command: 'determine-appeal-arguable',
    label: 'Determine that the grounds of the appeal are arguable',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
  },
  'appeal-meeting-held': {
    title: 'Meeting about the appeal held',
    command: 'hold-appeal-meeting',
    label: 'Hold the meeting about the appeal',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
  },
  'appeal-determination-notified': {
    title: 'Officer given notice of the determination of the appeal',
    command: 'notify-appeal-determination',
    label: 'Give the officer notice of the determination of the appeal',
    ...record,
    ...onlyHere,
    ...ofOfficer,
    value: noValue,
  },
  'appeal-heard': {
    title: 'Appeal heard',
    command: 'record-appeal',
    label: 'Record how the appeal ended',
    ...record,
    ...ofOfficer,
    value: oneOf({ allowed: 'Allowed', dismissed: 'Dismissed' }),
  },
} as const satisfies Record<string, MilestoneRule>;

/** Who is told of the proceedings beside the officer (SI 2020/2 reg. 34(2)). */
const informed = {
  'to-be-informed': {
    title: 'Complainant or interested person',
    command: 'add-person-to-inform',
    label: 'Add a complainant or interested person who is kept informed',
    ...record,
    ...onlyHere,
    value: oneOf({ complainant: 'Complainant', 'interested-person': 'Interested person' }),
    person: 'required',
    role: {
      byValue: { complainant: 'complainant', 'interested-person': 'interested-person' },
    },
    meaning: { person: 'Who must be kept informed, under a pseudonymous reference.' },
  },
  update: {
    title: 'Update on the proceedings given',
    command: 'record-update',
    role: 'kept-informed',
    label: 'Record that they were told how the proceedings are going',
    ...record,
    ...onlyHere,
    value: noValue,
  },
  'outcome-told': {
    title: 'Outcome of the proceedings told',
    command: 'tell-outcome',
    role: 'kept-informed',
    label: 'Tell them of the outcome',
    ...record,
    ...onlyHere,
    value: noValue,
  },
  'appeal-told': {
    title: 'Appeal or its outcome told',
    command: 'tell-appeal',
    role: 'kept-informed',
    label: 'Tell them of the appeal or its outcome',
    ...record,
    ...onlyHere,
    value: noValue,
  },
} as const satisfies Record<string, MilestoneRule>;

/** What can happen in misconduct proceedings. */
export const proceedingMilestones = {
  ...beginning,
  ...endedEarly,
  ...chairAndPanel,
  ...beforeTheHearing,
  ...dateAndPublicNotice,
  ...conclusion,
  ...appeal,
  ...informed,
  ...periodChanges,
} as const satisfies Record<string, MilestoneRule>;

export type ProceedingMilestone = keyof typeof proceedingMilestones;
