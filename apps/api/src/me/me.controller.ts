import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  meaningOf,
  type Permission,
  permissions,
  roles,
  type Scope,
  scopes,
  SignedIn,
} from '@tipstaff/access';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { AskedBy } from '../http/asker';
import { LogsNothing } from '../read-log/logged-routes';
import { type HeldPermissionDto, MeDto } from './me.dto';

@ApiTags('access')
@SignedIn()
@LogsNothing('shows the asker to themselves; nothing of any case or person')
@Controller('me')
export class MeController {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @ApiOperation({
    summary: 'Who you are here, and what you may',
    description: 'By the table of roles: docs/roles.md.',
  })
  @ApiOkResponse({ type: MeDto })
  getMe(@AskedBy() actor: Actor): MeDto {
    return meOf(actor, this.clock.notice);
  }
}

/** @param notice the clock's words where this is not the real time */
export function meOf({ id, name, via, forces, ...actor }: Actor, notice: string | null): MeDto {
  return {
    ...{ id, name, via, notice },
    roles: actor.roles.map((role) => ({
      role,
      title: roles[role].title,
      does: roles[role].does,
    })),
    everyForce: forces === 'every',
    forces: forces === 'every' ? [] : forces,
    permissions: permissions.flatMap((permission) => {
      const scope = actor.scopeOver(permission);
      return scope === null ? [] : heldPermission(permission, scope);
    }),
  };
}

function heldPermission(permission: Permission, scope: Scope): HeldPermissionDto {
  return { permission, meaning: meaningOf(permission), scope, scopeMeaning: scopes[scope] };
}
