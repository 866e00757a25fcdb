import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, permissions, roles, SignedIn } from '@tipstaff/access';
import { AskedBy } from '../http/asker';
import { LogsNothing } from '../read-log/logged-routes';
import { MeDto } from './me.dto';

@ApiTags('access')
@SignedIn()
@LogsNothing('shows the asker to themselves; nothing of any case or person')
@Controller('me')
export class MeController {
  @Get()
  @ApiOperation({
    summary: 'Who you are here, and what you may',
    description: 'By the table of roles: docs/roles.md.',
  })
  @ApiOkResponse({ type: MeDto })
  getMe(@AskedBy() { id, name, via, forces, ...actor }: Actor): MeDto {
    return {
      ...{ id, name, via },
      roles: actor.roles.map((role) => ({ role, title: roles[role].title })),
      everyForce: forces === 'every',
      forces: forces === 'every' ? [] : forces,
      permissions: permissions.flatMap((permission) => {
        const scope = actor.scopeOver(permission);
        return scope === null ? [] : { permission, scope };
      }),
    };
  }
}
