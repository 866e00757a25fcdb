import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type ReminderEntry, ReminderLog } from '@tipstaff/reminders';
import { CSV_PAGE, csvAnswer, everyPage } from '../http/csv-answer';
import { ApiListOrCsv } from '../http/csv.decorators';
import { Problems } from '../http/problem.decorators';
import { KnownForce } from '../known-force';
import { reminderColumns } from './reminder-columns';
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
  @ApiListOrCsv(ReminderListDto)
  @Problems('invalid-input', 'not-found')
  async listReminders(@Query() query: RemindersQuery): Promise<ReminderListDto | StreamableFile> {
    if (query.format === 'json') return { reminders: await this.page(query) };
    const pageAfter = async (after: number | undefined) => {
      const rows = await this.page({ ...query, limit: CSV_PAGE, after });
      return { rows, next: rows.length < CSV_PAGE ? null : (rows.at(-1)?.number ?? null) };
    };
    const pages = everyPage(pageAfter, query.after);
    return csvAnswer({ name: `reminders-${query.force}`, columns: reminderColumns, pages });
  }

  private async page(query: RemindersQuery): Promise<readonly ReminderEntry[]> {
    const reminders = await this.log.list(query);
    if (reminders.length === 0) await this.knownForce.refuseUnknown(query.force);
    return reminders;
  }
}
