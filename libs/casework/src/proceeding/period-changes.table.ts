import { type MilestoneRule } from '../milestone';
import { ruleAndDay, somePeople } from '../value-rule';
import { changeableRules } from './timetable.table';

/** A decision that gives a running period another last day (R-TIME-6): by whom, and the reason. */
const decision = {
  permission: 'proceeding.decide',
  value: ruleAndDay(...changeableRules),
  person: 'required',
  role: 'decided-by',
  note: 'required',
  fields: {
    officers: {
      title: 'Whose period, where not that of every officer',
      value: somePeople,
      role: 'officer-subject',
    },
  },
  entry: 'api',
} as const;

export const periodChanges = {
  'period-extended': {
    title: 'Period extended',
    command: 'extend-period',
    label: 'Extend a period',
    ...decision,
  },
  'period-reduced': {
    title: 'Period reduced',
    command: 'reduce-period',
    label: 'Reduce a period',
    ...decision,
  },
} as const satisfies Record<string, MilestoneRule>;
