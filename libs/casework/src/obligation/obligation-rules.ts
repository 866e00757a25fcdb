import { type Owed, type OwedRule, owedRules, standardLadder, statutoryRules } from '@tipstaff/law';

/** An accountability action has no statute: it is due at the next meeting unless a day was agreed. */
export const ACTION_RULE = 'R-SRC-3';

export const actionRule = {
  id: ACTION_RULE,
  title: 'Accountability meeting action',
  words:
    'an action is due on the day agreed or, where none was agreed, at the next accountability meeting; it moves when the meeting moves',
  owed: {
    nextStep: 'do the action, or agree another day; record which.',
    remind: standardLadder,
    heldFromModel: null,
  },
  source: 'Minutes of the public accountability meetings',
  confidence: 'secondary text read',
} as const;

export type ObligationRule = OwedRule | typeof ACTION_RULE;

/** Everything that can be owed: each rule of law whose row says so, and actions. */
export const obligationRules: readonly ObligationRule[] = [...owedRules, ACTION_RULE];

/** What the row of each says of it. */
export const owedUnder = {
  ...Object.fromEntries(owedRules.map((rule) => [rule, statutoryRules[rule].owed])),
  [ACTION_RULE]: actionRule.owed,
} as Readonly<Record<ObligationRule, Owed>>;
