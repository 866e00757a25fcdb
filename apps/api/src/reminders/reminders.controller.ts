import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReminderLog } from '@tipstaff/reminders';
import { Problems } from '../http/problem.decorators';
import { KnownForce } from '../known-force';
import { ReminderListDto, RemindersQuery } from './reminder.dto';

@ApiTags('obligations')
@Controller('reminders')
export class RemindersController {
  constructor(
    private readonly log: ReminderLog,
    private readonly knownForce: KnownForce,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Reminders and what became of them, newest first',
    description: '`unknown`: the mail server never answered; it is not sent again blindly.',
  })
  @ApiOkResponse({ type: ReminderListDto })
  @Problems('invalid-input', 'not-found')
  async listReminders(@Query() query: RemindersQuery): Promise<ReminderListDto> {
    const reminders = await this.log.list(query);
    if (reminders.length === 0) await this.knownForce.refuseUnknown(query.force);
    return { reminders };
  }
}
