import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsOver } from '@tipstaff/access';
import { metaOf, type SenderContext } from '@tipstaff/cases';
import { type Clock, type LocalDate } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { pageOfAll, placeAfter } from '@tipstaff/projections';
import { EndAbsence, RecordAbsence, ReminderSettings } from '@tipstaff/reminders';
import { randomUUID } from 'node:crypto';
import { ForceParams } from '../forces/force.dto';
import { KeyHeader, SentWithKey } from '../http/conditional-request';
import { PageQuery } from '../http/page';
import { COMMAND_REFUSALS, Problems } from '../http/problem';
import { KnownForce } from '../known-force';
import { LogsNothing } from '../read-log/logged-routes';
import {
  AbsenceAnswerDto,
  AbsenceListDto,
  AbsenceParams,
  EndAbsenceBody,
  RecordAbsenceBody,
} from './absence.dto';

const NEEDS = 'Needs the permission `reminder.manage`.';

/** An absence is added or shortened: nothing is overwritten that the sender would have to have seen. */
@ApiTags('reminder settings')
@NeedsOver('reminder.read')
@Controller('reminder-settings/:force/absences')
@LogsNothing('offices and days: no case')
export class AbsencesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly settings: ReminderSettings,
    private readonly knownForce: KnownForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Offices that are, were or will be away, and who stands in' })
  @ApiOkResponse({ type: AbsenceListDto })
  @Problems('not-found')
  async listAbsences(
    @Param() { force }: ForceParams,
    @Query() page: PageQuery,
  ): Promise<AbsenceListDto> {
    const list = { name: 'absences', asked: { force }, order: ['number'] } as const;
    placeAfter(list, page.after);
    const { absences } = await this.settings.absences(force);
    if (absences.length === 0) await this.knownForce.refuseUnknown(force);
    const { rows, next } = pageOfAll(absences, page, list, ({ setBy }) => [setBy.position]);
    return { absences: rows, next };
  }

  @Post()
  @NeedsOver('reminder.manage')
  @KeyHeader()
  @ApiOperation({
    summary: 'Record that an office is away',
    description: `Its reminders go to whoever stands in, and say so. ${NEEDS}`,
  })
  @ApiCreatedResponse({ type: AbsenceAnswerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS)
  async recordAbsence(
    @Param() { force }: ForceParams,
    @Body() { office, delegate, reason, ...days }: RecordAbsenceBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<AbsenceAnswerDto> {
    await this.knownForce.refuseUnknown(force);
    const [from, until] = [days.from as LocalDate, days.until as LocalDate];
    const asked = { id: randomUUID(), office, from, until, delegate: delegate ?? null };
    const change = this.changeOf(sent, reason, { absence: force, from, until });
    const command = new RecordAbsence(force, asked, change);
    const { data, position } = await this.commands.execute(command);
    return { force, id: String(data['absence']), position };
  }

  @Post(':absence/end')
  @HttpCode(200)
  @NeedsOver('reminder.manage')
  @KeyHeader()
  @ApiOperation({
    summary: 'Record that an office is back earlier',
    description: `An absence ends by itself after its last day. ${NEEDS}`,
  })
  @ApiOkResponse({ type: AbsenceAnswerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS)
  async endAbsence(
    @Param() { force, absence: id }: AbsenceParams,
    @Body() { until, reason }: EndAbsenceBody,
    @SentWithKey() sent: SenderContext,
  ): Promise<AbsenceAnswerDto> {
    const change = this.changeOf(sent, reason, { end: id, force, until });
    const last = until as LocalDate;
    const { position } = await this.commands.execute(new EndAbsence(force, id, last, change));
    return { force, id, position };
  }

  private changeOf(sent: SenderContext, reason: string, command: object) {
    return { meta: metaOf(sent, command), reason, today: this.clock.today() };
  }
}
