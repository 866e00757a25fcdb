import { SetMetadata } from '@nestjs/common';
import { DomainError } from '@tipstaff/kernel';

/**
 * What a person must be allowed to do to run the service. What they may do to a case is said by each
 * command (libs/casework); both are asked of the same `Actor.may`.
 */
export const administrationPermissions = ['reminder.manage', 'queue.see'] as const;
export type AdministrationPermission = (typeof administrationPermissions)[number];

export const NEEDS = 'tipstaff:needs';

/** Keeps out whoever has not the permission, before anything of the request is read. */
export const Needs = (permission: AdministrationPermission) => SetMetadata(NEEDS, permission);

/**
 * @param what begins the sentence: `The command "log"`
 * @throws DomainError `access.forbidden` with the permission in `data`
 */
export function refuseWithout(
  permission: string,
  may: (permission: string) => boolean,
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
