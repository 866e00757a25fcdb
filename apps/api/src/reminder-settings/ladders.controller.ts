import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, NeedsOver } from '@tipstaff/access';
import { metaOf, type CommandContext } from '@tipstaff/cases';
import { type ObligationRule, remindedRules, titleOfRule } from '@tipstaff/casework';
import { type Clock } from '@tipstaff/kernel';
import { type ReminderLadder, roleMeanings, roles } from '@tipstaff/law';
import { CLOCK } from '@tipstaff/platform';
import {
  type LadderRehearsal,
  LadderRehearsals,
  type LaddersOfForce,
  type RecordedByHand,
  ReminderSettings,
  SetHours,
  SetLadder,
  WithdrawLadder,
} from '@tipstaff/reminders';
import { ForceParams } from '../forces/force.dto';
import { AskedBy } from '../http/asker';
import { CommandHeaders, SaysVersion, SentWith } from '../http/conditional-request';
import { type Unplaced } from '../http/how-far';
import { COMMAND_REFUSALS, Problems } from '../http/problem';
import { KnownForce } from '../known-force';
import { casesIn } from '../read-log/cases-shown';
import { Logs, LogsNothing } from '../read-log/logged-routes';
import {
  LadderBody,
  LadderParams,
  LadderRehearsalDto,
  ReminderSettingsDto,
  SetHoursBody,
  SetLadderBody,
  SettingAnswerDto,
  STANDARD,
  WithdrawLadderBody,
} from './ladders.dto';

const NEEDS = 'Needs the permission `reminder.manage`.';

@ApiTags('reminder settings')
@NeedsOver('reminder.read')
@Controller('reminder-settings/:force')
@LogsNothing('by what a force is reminded, of no case')
export class LaddersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly settings: ReminderSettings,
    private readonly rehearsals: LadderRehearsals,
    private readonly knownForce: KnownForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @SaysVersion()
  @ApiOperation({
    summary: 'By what a force is reminded: ladders, hours, and where each comes from',
  })
  @ApiOkResponse({ type: ReminderSettingsDto, description: 'The settings, their version as ETag.' })
  @Problems('not-found')
  async getReminderSettings(@Param() { force }: ForceParams): Promise<ReminderSettingsDto> {
    await this.knownForce.refuseUnknown(force);
    return shown(force, await this.settings.ladders(force));
  }

  @Put('ladders/:rule')
  @NeedsOver('reminder.manage')
  @SaysVersion()
  @CommandHeaders()
  @ApiOperation({
    summary: 'Set a ladder of the force’s own',
    description: `From the next sweep on; what was told stays told. ${NEEDS}`,
  })
  @ApiOkResponse({ type: SettingAnswerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'stale-version')
  async setLadder(
    @Param() { force, rule }: LadderParams,
    @Body() { reason, ...body }: SetLadderBody,
    @SentWith() sent: CommandContext,
  ): Promise<SettingAnswerDto> {
    await this.knownForce.refuseUnknown(force);
    const ladder = ladderIn(body);
    const change = this.changeOf(sent, reason, { force, rule, ladder });
    const command = new SetLadder(force, ruleIn(rule), ladder, change);
    return answerOf(force, await this.commands.execute(command));
  }

  @Post('ladders/:rule/withdrawal')
  @HttpCode(200)
  @NeedsOver('reminder.manage')
  @SaysVersion()
  @CommandHeaders()
  @ApiOperation({
    summary: 'Withdraw a ladder of the force’s own',
    description: `What ships counts again. ${NEEDS}`,
  })
  @ApiOkResponse({ type: SettingAnswerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'stale-version')
  async withdrawLadder(
    @Param() { force, rule }: LadderParams,
    @Body() { reason }: WithdrawLadderBody,
    @SentWith() sent: CommandContext,
  ): Promise<SettingAnswerDto> {
    const change = this.changeOf(sent, reason, { withdraw: rule, force });
    const command = new WithdrawLadder(force, ruleIn(rule), change);
    return answerOf(force, await this.commands.execute(command));
  }

  @Post('ladders/:rule/rehearsal')
  @Logs('consultation', casesIn('told'))
  @HttpCode(200)
  @ApiOperation({
    summary: 'See who would be told what on the next working day under a ladder',
    description:
      'Beside what is told without it, if nothing happened until then. Nothing is changed.',
  })
  @ApiOkResponse({ type: LadderRehearsalDto })
  @Problems('not-found')
  async rehearseLadder(
    @AskedBy() asker: Actor,
    @Param() { force, rule }: LadderParams,
    @Body() body: LadderBody,
  ): Promise<Unplaced<LadderRehearsalDto>> {
    await this.knownForce.refuseUnknown(force);
    const today = this.clock.today();
    const { told, ...counts } = await this.rehearsals.of(
      ...([asker, force, ruleIn(rule), ladderIn(body), today] as const),
    );
    return { ...counts, told: told.map(rehearsed) };
  }

  @Put('hours')
  @NeedsOver('reminder.manage')
  @SaysVersion()
  @CommandHeaders()
  @ApiOperation({
    summary: 'Set the hours in which mail may reach the people of a force',
    description: `London time. ${NEEDS}`,
  })
  @ApiOkResponse({ type: SettingAnswerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'stale-version')
  async setHours(
    @Param() { force }: ForceParams,
    @Body() { reason, digestAt, quietFrom, quietUntil, urgentOnEveryDay }: SetHoursBody,
    @SentWith() sent: CommandContext,
  ): Promise<SettingAnswerDto> {
    await this.knownForce.refuseUnknown(force);
    const hours = { digestAt, quietFrom, quietUntil, urgentOnEveryDay };
    const change = this.changeOf(sent, reason, { force, hours });
    return answerOf(force, await this.commands.execute(new SetHours(force, hours, change)));
  }

  private changeOf(sent: CommandContext, reason: string, command: object) {
    const { expectedVersion } = sent;
    return { meta: metaOf(sent, command), reason, today: this.clock.today(), expectedVersion };
  }
}

const ruleIn = (rule: LadderParams['rule']): ObligationRule | null =>
  rule === STANDARD ? null : rule;

/** As it is kept: nothing of the request but its fields. */
function ladderIn({ rungs, again }: LadderBody): ReminderLadder {
  return {
    rungs: rungs.map(({ at, to, urgent }) => ({ at, to: [...to], urgent })),
    again: again && { everyWorkingDays: again.everyWorkingDays, to: [...again.to] },
  };
}

function answerOf(force: string, { version, position }: RecordedByHand): SettingAnswerDto {
  return { force, version, position };
}

function shown(force: string, ladders: LaddersOfForce): ReminderSettingsDto {
  const { version, hours, standard, byRule, setBy } = ladders;
  const rules = (Object.keys(byRule) as ObligationRule[]).sort();
  return {
    force,
    version,
    hours: { ...hours, setBy: setBy.hours },
    standard: { ...mutable(standard), setBy: setBy.standard },
    rules: [...remindedRules].sort().map((rule) => ({ rule, title: titleOfRule(rule) })),
    byRule: rules.map((rule) => ({
      rule,
      ...mutable(byRule[rule] ?? standard),
      setBy: setBy.byRule[rule] ?? null,
    })),
    roles: roles.map((role) => ({ role, meaning: roleMeanings[role] })),
  };
}

function mutable({ rungs, again }: ReminderLadder): LadderBody {
  return { rungs, again };
}

function rehearsed({
  obligation,
  aboutOn,
  rung,
  recipient,
  urgent,
}: LadderRehearsal['told'][number]): LadderRehearsalDto['told'][number] {
  return { obligation, aboutOn, rung, recipient: recipient.name, as: recipient.as, urgent };
}
