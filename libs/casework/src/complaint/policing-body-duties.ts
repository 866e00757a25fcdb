import { ruleOf } from '@tipstaff/law';
import { type AppropriateAuthority } from '../appropriate-authority';
import { type Obligation, type ObligationContext, owedUnder } from '../obligation/obligation';
import { heldByEachBody } from '../policing-body/body-in-office';

/** Where the record names no body for the day: in no case an office of the force's. */
const NOT_NAMED = ruleOf('R-REV-7').dutyHolder;

/**
 * The same obligations with their holders: a duty goes to the policing body on the day its model says
 * so, and from one body to the next on the day of succession. Each holder has a segment. Where the
 * body is the appropriate authority, what the force would owe is the body's, and in no count of the force's.
 */
export function heldByPolicingBody(
  obligations: readonly Obligation[],
  authority: AppropriateAuthority,
  context: ObligationContext,
): readonly Obligation[] {
  return obligations.flatMap((obligation) => {
    const isAuthoritys = authority === 'local-policing-body' && obligation.direction === 'owed';
    if (isAuthoritys) {
      const own = { ...obligation, direction: 'policing-body', owner: NOT_NAMED } as const;
      // It holds every duty of the matter, whatever its model.
      return heldByEachBody(own, context);
    }
    const model = owedUnder[obligation.rule].heldFromModel;
    return model === null ? [obligation] : heldByEachBody(obligation, context, model);
  });
}
