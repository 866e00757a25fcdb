import { type MilestoneRule } from './milestone';
import { type Permission } from './permission';
import { oneOf, someOf } from './value-rule';

/** R-REF-2: the grounds of SI 2020/2 reg. 4(1) for complaints, which reg. 7 has for conduct matters. */
export const referralGrounds = someOf({
  'death-or-serious-injury': 'Death or serious injury',
  'serious-assault': 'Serious assault',
  'serious-sexual-offence': 'Serious sexual offence',
  'serious-corruption': {
    title: 'Serious corruption',
    hint: 'Abuse of position for a sexual purpose or an improper emotional relationship is part of it.',
  },
  'aggravated-by-discrimination': 'An offence or behaviour aggravated by discrimination',
  'relevant-offence': 'A relevant offence',
  'same-incident': 'The same incident as any of these',
  'chief-officer': 'It is about a chief officer',
});

/** To the Director General, who decides whether to investigate and in which form (R-REF-4). */
export const modeDecided = (permission: Permission) =>
  ({
    title: 'Mode of investigation decided by the Director General',
    command: 'record-mode',
    label: 'Record the mode of investigation',
    permission,
    value: oneOf({
      local: { title: 'Local investigation', hint: 'By the force, on its own behalf.' },
      directed: {
        title: 'Directed investigation',
        hint: 'By the force, under the direction of the Director General.',
      },
      independent: { title: 'Independent investigation', hint: 'By the Director General.' },
      'back-to-force': 'Back to the force',
      'no-investigation': 'No investigation',
    }),
    entry: 'api',
  }) as const satisfies MilestoneRule;

/** That a case must be referred, and that it was: the same for a complaint and a conduct matter. */
export const referralMilestones = (permission: Permission, what: 'complaint' | 'matter') =>
  ({
    'must-be-referred': {
      title: 'Clear that it must be referred',
      command: 'find-referral-mandatory',
      label: 'Find that it must be referred',
      permission,
      value: referralGrounds,
      meaning: { value: 'The grounds on which it must be referred.' },
      entry: 'api',
    },
    referred: {
      title: 'Referred to the IOPC',
      command: 'refer',
      label: `Refer the ${what} to the IOPC`,
      permission,
      value: oneOf({ mandatory: 'Mandatory', voluntary: 'Voluntary' }),
      entry: 'api',
    },
  }) as const satisfies Record<string, MilestoneRule>;
