import { type Owed, requestLadder, requestToBodyLadder } from '@tipstaff/law';
import { type Permission } from '../permission';

/** Who is asked: those of the force who may decide it, or the local policing body. */
export type RequestedOf = 'force' | 'policing-body';

const owedBy = (remind: Owed['remind']): Owed => ({
  nextStep: 'approve it, return it with words, or let it lapse.',
  remind,
  heldFromModel: null,
});

const common = {
  words:
    'somebody who may not decide asks for a decision; it is no fact, and no duty: no statute gives it a date',
  source: 'A colleague, through Tipstaff',
  confidence: 'secondary text read',
} as const;

/** What is asked of people and is no duty: reminded of by a ladder of its own, and listed apart from what is owed. */
export const requests = {
  'R-ASK-1': {
    ...common,
    id: 'R-ASK-1',
    title: 'Request for a decision of the force',
    owed: owedBy(requestLadder),
  },
  'R-ASK-2': {
    ...common,
    id: 'R-ASK-2',
    title: 'Request for a decision of the policing body',
    owed: owedBy(requestToBodyLadder),
  },
} as const;

export type RequestRule = keyof typeof requests;
export const requestRules = Object.keys(requests) as readonly RequestRule[];

export function isRequestRule(rule: string): rule is RequestRule {
  return Object.hasOwn(requests, rule);
}

/** By which rule, and at which office, whoever decides is reminded. */
export const askedAt: Readonly<
  Record<RequestedOf, { readonly rule: RequestRule; readonly office: string }>
> = {
  force: { rule: 'R-ASK-1', office: 'Professional Standards Department' },
  'policing-body': { rule: 'R-ASK-2', office: 'local policing body' },
};

const ITS_OWN: readonly Permission[] = ['meeting.manage', 'action.manage'];

/** What of a case decides whom something is asked of. */
interface AskedAbout {
  /** The policing body reviews the case: then it decides the review. */
  readonly isUnderReview: boolean;
  /** The policing body is the appropriate authority: then it decides everything. */
  readonly isOfPolicingBody: boolean;
}

export function askedOf(
  needs: readonly string[],
  { isUnderReview, isOfPolicingBody }: AskedAbout,
): RequestedOf {
  const isItsOwn = isOfPolicingBody || ITS_OWN.some((permission) => needs.includes(permission));
  return isItsOwn || (isUnderReview && needs.includes('review.decide')) ? 'policing-body' : 'force';
}
