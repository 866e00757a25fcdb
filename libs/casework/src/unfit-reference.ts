import { DomainError } from '@tipstaff/kernel';
import { type CaseRef } from './case-ref';
import { caseTypeDefinitions } from './case-types';

/**
 * To be asked before a case is begun: what is recorded keeps the reference it has.
 * @throws DomainError `<type>.unfit-reference` where the type does not allow this one
 */
export function refuseUnfitReference({ type, reference }: CaseRef): void {
  const fault = caseTypeDefinitions[type].referenceFault?.(reference) ?? null;
  if (fault !== null) {
    throw new DomainError('invalid-input', `${type}.unfit-reference`, fault, {
      pointer: '/reference',
    });
  }
}
