import { DomainError } from '@tipstaff/kernel';

/** What was asked can not be understood; nothing was begun. */
export function misused(message: string): DomainError {
  return new DomainError('invalid-input', 'cli.misused', message);
}
