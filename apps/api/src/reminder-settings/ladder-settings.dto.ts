import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsForce, IsReason, notRight } from '@tipstaff/cases';
import { type ObligationRule, obligationRules } from '@tipstaff/casework';
import { Type } from 'class-transformer';
import { type LadderRung, type Role, roles, type RungDay } from '@tipstaff/law';
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

export const STANDARD = 'standard';
const ladderNames = [STANDARD, ...obligationRules];
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

export class RungBody implements LadderRung {
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

export class AgainBody {
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

export class HoursBody {
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
