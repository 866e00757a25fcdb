import { CaseRef as AnyCaseRef, DomainError, echoed } from '@tipstaff/kernel';
import { type CaseType, caseTypeDefinitions, caseTypes, isCaseType } from './case-types';
import { type NewFact } from './fact';
import { placeholderFault } from './names';

/** A case is known by its force, its type and its reference; the reference is unique within both. */
export type CaseRef = AnyCaseRef<CaseType>;

export const CaseRef = {
  ...AnyCaseRef,

  isType: isCaseType,

  /** The case a stream belongs to; null for streams that are not a case's (reminders, calendars). */
  ofStream(stream: string): CaseRef | null {
    const first = stream.indexOf(':');
    const second = stream.indexOf(':', first + 1);
    const type = stream.slice(0, first);
    if (first < 0 || second < 0 || !isCaseType(type)) return null;
    return { type, force: stream.slice(first + 1, second), reference: stream.slice(second + 1) };
  },

  /** @throws DomainError `case.unknown-type`, `case.invalid-force` or `case.invalid-reference`. */
  parse(type: string, force: string, reference: string): CaseRef {
    if (!isCaseType(type)) {
      throw new DomainError(
        'invalid-input',
        'case.unknown-type',
        `"${echoed(type)}" is not a type of case: use one of ${caseTypes.join(', ')}.`,
        { pointer: '/type' },
      );
    }
    const forceFault = AnyCaseRef.forceFault(force);
    if (forceFault !== null) {
      throw new DomainError('invalid-input', 'case.invalid-force', forceFault, {
        pointer: '/force',
      });
    }
    const referenceFault = AnyCaseRef.referenceFault(reference);
    if (referenceFault !== null) {
      throw new DomainError('invalid-input', 'case.invalid-reference', referenceFault, {
        pointer: '/reference',
      });
    }
    return { type, force, reference };
  },
};

/**
 * To be asked before a case is begun: what is recorded keeps the reference it has.
 * @param opening what it is to begin with; null where that is no fact
 * @throws DomainError `<type>.unfit-reference` where the type does not allow this one
 */
export function refuseUnfitReference(
  { type, reference }: CaseRef,
  opening: NewFact | null = null,
): void {
  const fault =
    placeholderFault(reference) ??
    caseTypeDefinitions[type].referenceFault?.(reference, opening) ??
    null;
  if (fault !== null) {
    throw new DomainError('invalid-input', `${type}.unfit-reference`, fault, {
      pointer: '/reference',
    });
  }
}
