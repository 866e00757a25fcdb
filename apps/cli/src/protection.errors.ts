import { DomainError } from '@tipstaff/kernel';

export function noKeyToRotateTo(): DomainError {
  return new DomainError(
    'invalid-input',
    'keys.none',
    'There is no key-encryption key to wrap under: make one with tipstaff keys new and give it in TIPSTAFF_KEY_ENCRYPTION_KEYS, or name a key service (docs/how-to/rotate-keys.md).',
  );
}
