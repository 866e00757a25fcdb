import { type StreamId } from '@tipstaff/kernel';
import { type Reading } from './reading';

export const caseOf = (reference: string, force = 'norfolk') =>
  `complaint:${force}:${reference}` as StreamId;

/** Somebody opens a case page. */
export function reading(fields: Partial<Reading> = {}): Reading {
  return {
    ...{ actor: 'worker-7', via: 'session', roles: ['psd-case-worker'] },
    ...{ operation: 'consultation', what: 'getCase', refusal: null, force: 'norfolk' },
    ...{ filter: {}, cases: [caseOf('CO/1/24')], recipients: [], purpose: null },
    correlationId: 'correlation-1',
    ...fields,
  };
}
