import { type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { first, last, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { noValue, oneOf, text } from '../value-rule';

const manage = { permission: 'person.manage', entry: 'api' } as const;

/** Who a reference stands for; sealed one and all, and nowhere else in the record. */
const contact = {
  email: { title: 'E-mail address', value: text(320), sealed: true },
  telephone: { title: 'Telephone number', value: text(60), sealed: true },
  address: { title: 'Postal address', value: text(1_000), sealed: true },
} as const satisfies Record<string, FieldRule>;

/** What is recorded of someone who is known to cases by a pseudonymous reference alone. */
export const personMilestones = {
  entered: {
    title: 'Entered',
    command: 'enter',
    ...manage,
    value: oneOf(
      'officer',
      'special-constable',
      'staff',
      'complainant',
      'interested-person',
      'other',
    ),
    fields: { name: { title: 'Name', value: text(300), required: true, sealed: true }, ...contact },
  },
  'details-changed': {
    title: 'Details changed',
    command: 'change-details',
    ...manage,
    value: noValue,
    fields: { name: { title: 'Name', value: text(300), sealed: true }, ...contact },
  },
  'left-service': {
    title: 'Left the service',
    command: 'leave-service',
    ...manage,
    value: oneOf('resigned', 'retired', 'dismissed', 'other'),
  },
} as const satisfies Record<string, MilestoneRule>;

export type PersonMilestone = keyof typeof personMilestones;

/** Holds no name: whoever may not open what is sealed sees a reference and a role. */
export type PersonState = CaseState & { readonly kind: string | null } & (
    | { readonly status: 'known' }
    | { readonly status: 'left'; readonly leftOn: LocalDate; readonly how: string | null }
  );

const must = rulesFor<PersonMilestone>();

export const person = defineCaseType<PersonMilestone, PersonState>({
  type: 'person',
  title: 'Person',
  opensWith: 'entered',
  milestones: personMilestones,
  rules: [
    must.opensWith('entered', 'The person was never entered'),
    must.onlyOnce('left-service'),
    must.needs('details-changed', 'entered'),
  ],
  state(timeline: Timeline<PersonMilestone>) {
    const kind = first(timeline, 'entered')?.value ?? null;
    const left = last(timeline, 'left-service');
    return left
      ? { status: 'left', kind, leftOn: left.on, how: left.value }
      : { status: 'known', kind };
  },
  obligations: () => [],
});
