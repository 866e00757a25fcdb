import { DomainError } from './domain-error';

/**
 * A force of which the record holds nothing, and just as much one that is not the asker's: whoever
 * guesses learns nothing from the difference, because there is none.
 */
export function unknownForce(force: string): DomainError {
  return new DomainError(
    'not-found',
    'record.unknown-force',
    `The record holds no case of "${force}": check the force, or import its history first.`,
    { pointer: '/force' },
  );
}
