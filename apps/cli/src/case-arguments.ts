import { CaseRef, caseTypes } from '@tipstaff/casework';
import { DomainError } from '@tipstaff/kernel';
import { type Arguments, type OptionSpec } from './arguments';

export const caseOptions: readonly OptionSpec[] = [
  { name: 'force', kind: 'force', required: true, help: 'the force, for example norfolk' },
  { name: 'type', kind: { oneOf: caseTypes }, required: true, help: 'the type of the case' },
  {
    name: 'case',
    kind: 'text',
    required: true,
    help: 'the reference of the case, for example CO/00001/21',
  },
];

/** @throws DomainError `case.invalid-reference` */
export function caseOf(given: Arguments): CaseRef {
  return CaseRef.parse(given.text('type'), given.text('force'), given.text('case'));
}

export function noSuchCase({ force, type, reference }: CaseRef): DomainError {
  return new DomainError(
    'not-found',
    'case.not-found',
    `The record holds no ${type} "${reference}" of ${force}: check reference, type and force.`,
  );
}
