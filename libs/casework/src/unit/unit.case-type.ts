import { echoed, type LocalDate } from '@tipstaff/kernel';
import { type CaseState, defineCaseType } from '../case-type';
import { detail, type NewFact } from '../fact';
import { type MilestoneRule } from '../milestone';
import { last, type Timeline } from '../timeline';
import { rulesFor } from '../timeline-rules';
import { aNumber, aUnit, noValue, oneOf, text, UNIT } from '../value-rule';
import { type UnitKind, unitKinds, unitSpans } from './unit-spans';

const manage = { permission: 'unit.manage', entry: 'api' } as const;
const title = { title: 'What the unit is called', value: text(200) } as const;
const under = { title: 'The unit that it is a part of', value: aUnit } as const;

/** What happens to a place or a part of the force. Names nobody. */
const unitMilestones = {
  opened: {
    title: 'Opened',
    command: 'open-unit',
    label: 'Open the unit',
    ...manage,
    value: oneOf(unitKinds),
    fields: { title: { ...title, required: true }, under },
  },
  changed: {
    title: 'Changed',
    command: 'change-unit',
    label: 'Change what the unit is called, or a part of',
    ...manage,
    value: noValue,
    fields: { title, under },
  },
  'headcount-recorded': {
    title: 'Headcount recorded',
    command: 'record-headcount',
    label: 'Record the headcount from a day on',
    ...manage,
    value: noValue,
    fields: {
      headcount: { title: 'How many people, from that day on', value: aNumber, required: true },
    },
  },
  closed: {
    title: 'Closed',
    command: 'close-unit',
    label: 'Close the unit',
    ...manage,
    value: noValue,
  },
} as const satisfies Record<string, MilestoneRule>;

type UnitMilestone = keyof typeof unitMilestones;

type UnitState = CaseState & {
  readonly kind: UnitKind | null;
  readonly title: string | null;
  readonly under: string | null;
  /** As last recorded. */
  readonly headcount: number | null;
} & ({ readonly status: 'open' } | { readonly status: 'closed'; readonly closedOn: LocalDate });

const must = rulesFor<UnitMilestone>();

function referenceFault(reference: string, opening: NewFact | null): string | null {
  if (!UNIT.test(reference)) {
    return `"${echoed(reference)}" is not the reference of a unit: give one such as NW-01, in capitals, digits and hyphens.`;
  }
  return opening !== null && detail(opening, 'under') === reference
    ? `${reference} can not be a part of itself: name another unit, or none.`
    : null;
}

export const unit = defineCaseType<'unit', UnitMilestone, UnitState>({
  type: 'unit',
  place: 11,
  title: 'Unit of the force',
  opensWith: 'opened',
  referenceFault,
  milestones: unitMilestones,
  states: ['open', 'closed'],
  readPermission: 'force.read',
  restrictable: false,
  isRegister: true,
  handles: { 'case-list': 'follows', obligations: 'ignores', figures: 'ignores' },
  rules: [
    must.opensWith('opened', 'The unit was never opened'),
    must.onlyOnce('opened'),
    must.onlyOnce('closed'),
    must.notAfter('changed', 'closed'),
    must.notAfter('headcount-recorded', 'closed'),
  ],
  state(timeline: Timeline<UnitMilestone>) {
    const closed = last(timeline, 'closed');
    const span = unitSpans(timeline).at(-1);
    const { kind = null, title: called = null, under: of = null, headcount = null } = span ?? {};
    const common = { kind, title: called, under: of, headcount };
    return closed
      ? { ...common, status: 'closed', closedOn: closed.on }
      : { ...common, status: 'open' };
  },
  obligations: () => [],
});
