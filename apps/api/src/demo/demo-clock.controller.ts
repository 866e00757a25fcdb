import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '@tipstaff/access';
import { type Clock, Instant, LocalDate, systemClock } from '@tipstaff/kernel';
import { CLOCK, isMovable, moveClockOn, SETTINGS, type SettingsWith } from '@tipstaff/platform';
import { Problems } from '../http/problem';
import { LogsNothing } from '../read-log/logged-routes';
import { DemoClockBody, DemoClockDto } from './demo-clock.dto';

/** The clock that the record lives by; that of the demonstration can be moved on. */
@ApiTags('administration')
@Needs('clock.move')
@LogsNothing('shows the time; nothing of any case or person')
@Controller('demo/clock')
export class DemoClockController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: SettingsWith<never>,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The time that the record lives by, and whether it can be moved on' })
  @ApiOkResponse({ type: DemoClockDto })
  getDemoClock(): DemoClockDto {
    return this.shown(this.clock.now());
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Move the clock of the demonstration on',
    description:
      'Reminders, lists and figures follow within a second, in every process. It never goes back. Where the services were given, the clock is theirs and is moved by nobody.',
  })
  @ApiOkResponse({ type: DemoClockDto })
  @Problems('rule-violation')
  moveDemoClock(@Body() { to }: DemoClockBody): DemoClockDto {
    const moment = Instant.atLondonTime(LocalDate.parse(to.slice(0, 10)), to.slice(11));
    moveClockOn(this.settings.clock, moment, systemClock.now());
    return this.shown(moment);
  }

  private shown(moment: Instant): DemoClockDto {
    return {
      day: Instant.londonDate(moment),
      time: Instant.londonTime(moment),
      notice: this.clock.notice,
      movable: isMovable(this.settings.clock),
    };
  }
}
