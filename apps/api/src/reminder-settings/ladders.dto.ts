import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsForce, IsReason, notRight } from '@tipstaff/cases';
import { type ObligationRule, remindedRules } from '@tipstaff/casework';
import { type LadderRung, type Role, roles, type RungDay } from '@tipstaff/law';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty } from '../http/field.decorators';

/** By whom and when something was set. */
export class SetByDto {
  @ApiProperty({ example: 'api-token' })
  readonly actor!: string;

  @DayProperty('The day it was set.')
  readonly on!: string;

  @ApiProperty({ type: 'integer', description: 'Position of its event.', example: 12_710 })
  readonly position!: number;
}

export const STANDARD = 'standard';
const ladderNames = [STANDARD, ...remindedRules];
/** More than a ladder may have, so that its own words refuse it. */
const MOST_READ = 100;

export class LadderParams {
  @IsForce()
  readonly force!: string;

  @IsIn(ladderNames, {
    message: notRight('is not a rule of an obligation', `use one of ${ladderNames.join(', ')}`),
  })
  @ApiProperty({
    enum: ladderNames,
    description: '`standard`: every rule without a ladder of its own.',
    example: 'R-KI-2',
  })
  readonly rule!: ObligationRule | typeof STANDARD;
}

const ROLES = {
  enum: roles,
  isArray: true,
  minItems: 1,
  maxItems: MOST_READ,
  description: 'Who is told.',
  example: ['owner', 'deputy'] as Role[],
};

class RungBody implements LadderRung {
  @IsString({ message: 'Give "at" as text, for example "before-5".' })
  @ApiProperty({
    type: String,
    pattern: '^(on-the-day|(before|after)-[1-9]\\d{0,2})$',
    description: '`before-<n>`, `on-the-day` or `after-<n>`: working days, at most 250.',
    example: 'before-5',
  })
  readonly at!: RungDay;

  @IsArray({ message: `Give "to" as a list of ${roles.join(', ')}.` })
  @ArrayMaxSize(MOST_READ, { message: '"to" is too long: name each role once.' })
  @IsString({ each: true, message: `Give "to" as a list of ${roles.join(', ')}.` })
  @ApiProperty(ROLES)
  readonly to!: readonly Role[];

  @IsOptional()
  @IsBoolean({ message: '"urgent" must be true or false.' })
  @ApiPropertyOptional({
    default: false,
    description: 'Told at once when it is reached after the digest has gone.',
  })
  readonly urgent: boolean = false;
}

class AgainBody {
  @IsInt({ message: 'Give "everyWorkingDays" as a whole number.' })
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: 250,
    description: 'After the last rung, again and again.',
    example: 5,
  })
  readonly everyWorkingDays!: number;

  @IsArray({ message: `Give "to" as a list of ${roles.join(', ')}.` })
  @ArrayMaxSize(MOST_READ, { message: '"to" is too long: name each role once.' })
  @IsString({ each: true, message: `Give "to" as a list of ${roles.join(', ')}.` })
  @ApiProperty(ROLES)
  readonly to!: readonly Role[];
}

const RUNGS = 'Give "rungs", a list of objects with "at", "to" and "urgent".';

export class LadderBody {
  @IsArray({ message: RUNGS })
  @ArrayMaxSize(MOST_READ, { message: RUNGS })
  @ValidateNested({ each: true, message: RUNGS })
  @Type(() => RungBody)
  @ApiProperty({ type: [RungBody], minItems: 1, maxItems: 30, description: 'No day twice.' })
  readonly rungs!: readonly RungBody[];

  @ValidateIf((_, value) => value !== null)
  @ValidateNested({
    message: 'Give "again" as an object with "everyWorkingDays" and "to", or null.',
  })
  @Type(() => AgainBody)
  @ApiProperty({ type: AgainBody, nullable: true, description: 'Null: never.' })
  readonly again!: AgainBody | null;
}

export class SetLadderBody extends LadderBody {
  @IsReason('a ladder is never set', 'Agreed with the heads of department.')
  readonly reason!: string;
}

export class WithdrawLadderBody {
  @IsReason('a ladder is never withdrawn', 'What ships suits us after all.')
  readonly reason!: string;
}

const time = (description: string, example: string) => ({
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  description,
  example,
});
const TIME_MESSAGE = notRight('is not a time of day', 'write HH:MM, for instance 07:30');

class HoursBody {
  @IsString({ message: TIME_MESSAGE })
  @ApiProperty(time('London time at which the digest of a working day is made.', '07:30'))
  readonly digestAt!: string;

  @IsString({ message: TIME_MESSAGE })
  @ApiProperty(time('Nothing urgent goes out from then,', '20:00'))
  readonly quietFrom!: string;

  @IsString({ message: TIME_MESSAGE })
  @ApiProperty(time('until then.', '07:30'))
  readonly quietUntil!: string;

  @IsBoolean({ message: '"urgentOnEveryDay" must be true or false.' })
  @ApiProperty({ description: 'Also at weekends and on bank holidays.' })
  readonly urgentOnEveryDay!: boolean;
}

export class SetHoursBody extends HoursBody {
  @IsReason('hours are never set', 'The office opens at eight.')
  readonly reason!: string;
}

const SET_BY = {
  type: SetByDto,
  nullable: true,
  description: 'Who set it; null for what ships.',
};

class LadderDto {
  @ApiProperty({ type: [RungBody], description: 'From the first to the last.' })
  readonly rungs!: readonly RungBody[];

  @ApiProperty({ type: AgainBody, nullable: true, description: 'Null: never.' })
  readonly again!: AgainBody | null;

  @ApiProperty(SET_BY)
  readonly setBy!: SetByDto | null;
}

class LadderOfRuleDto extends LadderDto {
  @ApiProperty({ example: 'R-C13-2' })
  readonly rule!: string;
}

class RuleCalledDto {
  @ApiProperty({ example: 'R-C13-2' })
  readonly rule!: string;

  @ApiProperty({ example: 'Chapter 13 report' })
  readonly title!: string;
}

class HoursDto extends HoursBody {
  @ApiProperty(SET_BY)
  readonly setBy!: SetByDto | null;
}

class RoleDto {
  @ApiProperty({ enum: roles })
  readonly role!: Role;

  @ApiProperty({ description: 'Whom it finds.' })
  readonly meaning!: string;
}

export class ReminderSettingsDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({
    type: 'integer',
    description: 'The same as the ETag: what `If-Match` asks for; 0 while nothing was ever set.',
    example: 3,
  })
  readonly version!: number;

  @ApiProperty({ type: HoursDto, description: 'When mail may reach a person.' })
  readonly hours!: HoursDto;

  @ApiProperty({ type: LadderDto, description: 'Of every rule without one of its own.' })
  readonly standard!: LadderDto;

  @ApiProperty({ type: [RuleCalledDto], description: 'Each rule that can have a ladder.' })
  readonly rules!: readonly RuleCalledDto[];

  @ApiProperty({ type: [LadderOfRuleDto], description: 'Of these rules, in order.' })
  readonly byRule!: readonly LadderOfRuleDto[];

  @ApiProperty({ type: [RoleDto], description: 'Who can be named at a rung.' })
  readonly roles!: readonly RoleDto[];
}

export class SettingAnswerDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ type: 'integer', description: 'What `If-Match` asks for next.', example: 4 })
  readonly version!: number;

  @ApiProperty({ type: 'integer', description: 'Position of its event.', example: 12_710 })
  readonly position!: number;
}

class RehearsedPersonDto {
  @ApiProperty({ description: 'The office.', example: 'Professional Standards Department' })
  readonly recipient!: string;

  @ApiProperty({ type: 'integer', description: 'Reminders as it is set now.', example: 4 })
  readonly now!: number;

  @ApiProperty({ type: 'integer', description: 'Reminders under the ladder.', example: 6 })
  readonly then!: number;
}

class RehearsedReminderDto {
  @ApiProperty({ example: 'complaint:norfolk:CO/00123/24#R-KI-2#3' })
  readonly obligation!: string;

  @DayProperty('The day that it is about.')
  readonly aboutOn!: string;

  @ApiProperty({ description: 'Rung of the ladder.', example: 'before-5' })
  readonly rung!: string;

  @ApiProperty({ description: 'The office.', example: 'Professional Standards Department' })
  readonly recipient!: string;

  @ApiProperty({ enum: roles, description: 'Why to them.' })
  readonly as!: Role;

  @ApiProperty()
  readonly urgent!: boolean;
}

export class LadderRehearsalDto extends AnswerOfReadModel {
  @DayProperty('The next working day, which it is about.')
  readonly on!: string;

  @ApiProperty({ type: 'integer', description: 'Reminders as it is set now.', example: 12 })
  readonly now!: number;

  @ApiProperty({ type: 'integer', description: 'Reminders under the ladder.', example: 15 })
  readonly then!: number;

  @ApiProperty({ type: [RehearsedPersonDto], description: 'By name.' })
  readonly people!: readonly RehearsedPersonDto[];

  @ApiProperty({ type: [RehearsedReminderDto], description: 'The first 50 under the ladder.' })
  readonly told!: readonly RehearsedReminderDto[];
}
