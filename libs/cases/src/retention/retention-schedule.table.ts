import { checkedClass } from './class-faults';
import { type FactAsked, type RetentionClass } from './retention-class';

const PRACTICE =
  'College of Policing, APP on information management (retention, review and disposal), under the Police Information and Records Management Code; NPCC Minimum Standards for the retention and disposal of police records';
/** None of the periods was read in the primary text: they are the documented default, for a force to set. */
const asBelieved = { source: PRACTICE, confidence: 'believed, not seen in primary text' } as const;

const dismissal: FactAsked = {
  milestone: 'outcome',
  values: ['dismissed', 'dismissal-with-notice', 'would-have-been-dismissed'],
};

const classes: readonly RetentionClass[] = [
  {
    id: 'complaint',
    title: 'Complaint',
    takes: [{ type: 'complaint' }],
    trigger: 'case-ended',
    period: { count: 6, unit: 'years' },
    then: 'dispose',
    ...asBelieved,
  },
  {
    id: 'conduct',
    title: 'Conduct matter, and proceedings that followed',
    takes: [{ type: 'conduct' }, { type: 'proceeding' }],
    trigger: 'case-ended',
    period: { count: 6, unit: 'years' },
    then: 'dispose',
    ...asBelieved,
  },
  {
    id: 'gross-misconduct',
    title: 'Gross misconduct',
    takes: [
      {
        type: 'conduct',
        facts: [
          { milestone: 'severity', values: ['gross-misconduct'], latest: true },
          { milestone: 'finalised', values: ['case-to-answer'], latest: true },
        ],
      },
      {
        type: 'proceeding',
        facts: [{ milestone: 'outcome', field: 'finding', values: ['gross-misconduct'] }],
      },
    ],
    trigger: 'case-ended',
    period: { count: 15, unit: 'years' },
    then: 'dispose',
    ...asBelieved,
  },
  {
    id: 'dismissal',
    title: 'Dismissal, or would have been dismissed',
    takes: [{ type: 'proceeding', facts: [dismissal] }],
    trigger: dismissal,
    period: { count: 15, unit: 'years' },
    then: 'review',
    ...asBelieved,
  },
  {
    id: 'barred-list',
    title: 'Reported to the barred list, where an entry is reviewed and not dated',
    takes: [{ type: 'proceeding', facts: [{ milestone: 'barred-list-reported' }] }],
    trigger: { milestone: 'barred-list-reported' },
    period: { count: 15, unit: 'years' },
    then: 'review',
    ...asBelieved,
  },
  {
    id: 'death-or-serious-injury',
    title: 'Death or serious injury',
    takes: [{ type: 'dsi' }],
    trigger: 'case-ended',
    period: { count: 15, unit: 'years' },
    then: 'review',
    ...asBelieved,
  },
  {
    id: 'accountability',
    title: 'Accountability meeting, action or recommendation of the inspectorate',
    takes: [{ type: 'meeting' }, { type: 'action' }, { type: 'recommendation' }],
    trigger: 'case-ended',
    period: { count: 6, unit: 'years' },
    then: 'dispose',
    ...asBelieved,
  },
  {
    id: 'register',
    title: 'Person in the register, whom no case names that is kept',
    takes: [{ type: 'person' }],
    trigger: 'case-ended',
    period: { count: 6, unit: 'years' },
    then: 'dispose',
    ...asBelieved,
  },
  {
    id: 'register-dismissed',
    title: 'Person in the register who was dismissed',
    takes: [{ type: 'person', facts: [{ milestone: 'left-service', values: ['dismissed'] }] }],
    trigger: 'case-ended',
    period: { count: 15, unit: 'years' },
    then: 'review',
    ...asBelieved,
  },
];

/** What ships; a force may set its own (docs/how-to/dispose-of-what-is-no-longer-needed.md). */
export const shippedClasses: readonly RetentionClass[] = classes.map(checkedClass);
