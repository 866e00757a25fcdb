import { echoed, type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { isPseudonym } from '../fact';
import { type FieldRule, type MilestoneRule } from '../milestone';
import { all, first, last, type Timeline } from '../timeline';
import { ruleNaming, rulesFor, type Violation } from '../timeline-rules';
import { aUnit, noValue, oneOf, text } from '../value-rule';

const manage = { permission: 'person.manage', entry: 'api' } as const;

/** Who a reference stands for; sealed one and all, and nowhere else in the record. */
const contact = {
  email: { title: 'E-mail address', value: text(320), sealed: true },
  telephone: { title: 'Telephone number', value: text(60), sealed: true },
  address: { title: 'Postal address', value: text(1_000), sealed: true },
} as const satisfies Record<string, FieldRule>;

/** What is recorded of someone who is known to cases by a pseudonymous reference alone. */
const personMilestones = {
  entered: {
    title: 'Entered',
    command: 'enter',
    label: 'Enter the person',
    ...manage,
    value: oneOf({
      officer: 'Police officer',
      'special-constable': 'Special constable',
      staff: 'Police staff',
      complainant: 'Complainant',
      'interested-person': 'Interested person',
      other: 'Other',
    }),
    fields: { name: { title: 'Name', value: text(300), required: true, sealed: true }, ...contact },
  },
  'details-changed': {
    title: 'Details changed',
    command: 'change-details',
    label: 'Change the details',
    ...manage,
    value: noValue,
    fields: { name: { title: 'Name', value: text(300), sealed: true }, ...contact },
  },
  'unit-changed': {
    title: 'Unit changed',
    command: 'change-unit',
    label: 'Record the unit from a day on',
    ...manage,
    value: noValue,
    fields: { unit: { title: 'Unit from that day on', value: aUnit, required: true } },
  },
  'left-service': {
    title: 'Left the service',
    command: 'leave-service',
    label: 'Record that the person left the service',
    ...manage,
    value: oneOf({
      resigned: 'Resigned',
      retired: 'Retired',
      dismissed: 'Dismissed',
      other: 'Other',
    }),
  },
} as const satisfies Record<string, MilestoneRule>;

export type PersonMilestone = keyof typeof personMilestones;

/** Holds no name: whoever may not open what is sealed sees a reference and a role. */
type PersonState = CaseState & { readonly kind: string | null } & (
    | { readonly status: 'known' }
    | { readonly status: 'left'; readonly leftOn: LocalDate; readonly how: string | null }
  );

const must = rulesFor<PersonMilestone>();

const OUTSIDE_THE_SERVICE: ReadonlySet<string | null> = new Set([
  'complainant',
  'interested-person',
]);

/** Only who serves with the police can leave it. */
const leavesOnlyWhoServes = ruleNaming<'entered' | 'left-service'>(
  (timeline): readonly Violation[] => {
    const kind = first(timeline, 'entered')?.value ?? null;
    if (!OUTSIDE_THE_SERVICE.has(kind)) return [];
    return all(timeline, 'left-service').map((fact) => ({
      code: 'left-service-of-outsider',
      fact: fact.number,
      field: 'milestone' as const,
      message: `A person entered as ${kind ?? ''} does not serve with the police: correct who they are, or withdraw "left-service".`,
    }));
  },
);

/** A reference that says who it is would be a name in clear, in every list and address. */
function referenceFault(reference: string): string | null {
  return isPseudonym(reference)
    ? null
    : `"${echoed(reference)}" is not a pseudonymous reference: a person is entered under one such as OFF-0123 or CPL-00042, never under a name.`;
}

export const person = defineCaseType<'person', PersonMilestone, PersonState>({
  type: 'person',
  place: 8,
  title: 'Person',
  opensWith: 'entered',
  referenceFault,
  milestones: personMilestones,
  states: ['known', 'left'],
  readPermission: 'case.read',
  restrictable: false,
  isRegister: true,
  handles: { 'case-list': 'follows', obligations: 'ignores', figures: 'ignores' },
  rules: [
    must.opensWith('entered', 'The person was never entered'),
    must.onlyOnce('left-service'),
    must.needs('details-changed', 'entered'),
    must.needs('unit-changed', 'entered'),
    leavesOnlyWhoServes,
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
