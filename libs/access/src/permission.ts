import { SetMetadata } from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';
import { type Permission } from './permissions.table';

export const NEEDS = 'tipstaff:needs';

/** Keeps out whoever has not the permission, before anything of the request is read. */
export const Needs = (permission: Permission) => SetMetadata(NEEDS, permission);

/**
 * @param what begins the sentence: `The command "log"`
 * @throws DomainError `access.forbidden` with the permission in `data`
 */
export function refuseWithout(
  permission: Permission,
  may: (permission: Permission) => boolean,
  what: string,
): void {
  if (may(permission)) return;
  throw new DomainError(
    'forbidden',
    'access.forbidden',
    `${what} needs the permission "${permission}": ask whoever manages access, or leave it to someone who has it.`,
    { data: { permission } },
  );
}
