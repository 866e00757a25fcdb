import { ApiProperty } from '@nestjs/swagger';
import {
  IsCaseType,
  IsCount,
  IsDay,
  IsForce,
  IsOneOf,
  IsReference,
  notRight,
} from '@tipstaff/cases';
import { type CaseType, caseTypes } from '@tipstaff/casework';
import { type HoldReason, holdReasons, type KeepReason, keepReasons } from '@tipstaff/compliance';
import { Matches } from 'class-validator';
import {
  DayProperty,
  IsCursor,
  IsMinPosition,
  IsText,
  NullableText,
} from '../http/field.decorators';
import { type Format, IsFormat } from '../http/csv';
import { AnswerOfReadModel } from '../http/how-far';
import { IsNext, NEXT_BEFORE, PageQuery } from '../http/page';

const MOST_AT_ONCE = 500;
const AUTHORITY = {
  longest: 80,
  description: 'Reference of whoever demands it, with a digit in it; never a name.',
  example: 'UKCPI/2026/14',
};
const REFERENCE = 'Reference of the case.';
const HOLD = { description: 'Id of the hold.', example: 'hold-3f9c01ab7e' };

export class ForceHoldsQuery extends PageQuery {
  @IsForce()
  readonly force!: string;

  @IsCaseType()
  readonly type?: CaseType;

  @IsReference({ optional: true, description: 'With `type`: what stands over this case.' })
  readonly reference?: string;
}

export class ProposalsQuery {
  @IsForce()
  readonly force!: string;

  @IsDay({ optional: true, description: 'What would be proposed on this day; today if not given.' })
  readonly on?: string;

  @IsCount({ optional: true, least: 1, most: MOST_AT_ONCE, description: 'Most in one answer.' })
  readonly limit: number = 100;

  @IsCursor(NEXT_BEFORE)
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

export class HoldParams {
  @Matches(/^hold-([1-9]\d{0,8}|[\da-f]{10})$/, {
    message: notRight('is not the id of a hold', 'take it from the list of holds'),
  })
  @ApiProperty({ ...HOLD, type: String, pattern: '^hold-([1-9]\\d{0,8}|[\\da-f]{10})$' })
  readonly hold!: string;
}

export class PlaceHoldBody {
  @IsForce()
  readonly force!: string;

  @IsCaseType({ description: 'Of the case that is held.' })
  readonly type?: CaseType;

  @IsReference({ optional: true, description: `${REFERENCE} With \`type\`: it alone is held.` })
  readonly reference?: string;

  @IsText({ optional: true, longest: 63, description: 'Every case of the class is held.' })
  readonly class?: string;

  @IsOneOf(['every'], { is: 'is not right here', description: 'Every case of the force is held.' })
  readonly cases?: 'every';

  @IsOneOf(holdReasons, {
    is: 'is no reason of a hold',
    required: true,
    description: 'Why it is held.',
  })
  readonly heldFor!: HoldReason;

  @IsText(AUTHORITY)
  readonly authority!: string;
}

export class ReleaseHoldBody {
  @IsForce()
  readonly force!: string;

  @IsText(AUTHORITY)
  readonly authority!: string;
}

export class KeepLongerBody {
  @IsForce()
  readonly force!: string;

  @IsCaseType({ required: true, description: 'Type of the case.' })
  readonly type!: CaseType;

  @IsReference({ description: REFERENCE })
  readonly reference!: string;

  @IsOneOf(keepReasons, {
    is: 'is no reason to keep it',
    required: true,
    description: 'Why it is kept.',
  })
  readonly keptFor!: KeepReason;

  @IsDay({ description: 'The day on which it is proposed again.', example: '2029-03-06' })
  readonly reviewOn!: string;
}

export class TriggerDto {
  @ApiProperty({ description: 'Milestone of the fact.', example: 'finalised' })
  readonly milestone!: string;

  @DayProperty('Its day.')
  readonly on!: string;
}

export class DestroyedDto {
  @ApiProperty({ type: [String], description: 'References of those whose keys go.' })
  readonly people!: readonly string[];

  @ApiProperty({ type: 'integer', description: 'Events whose text goes.', example: 3 })
  readonly texts!: number;
}

export class RetentionProposalDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ enum: caseTypes })
  readonly type!: CaseType;

  @ApiProperty({ example: 'CO/00001/16' })
  readonly reference!: string;

  @ApiProperty({
    enum: ['dispose', 'review', 'finish'],
    description: '`review`: kept until a person looked at it. `finish`: a disposal was cut off.',
  })
  readonly proposes!: 'dispose' | 'review' | 'finish';

  @ApiProperty({ description: 'Class of the schedule.', example: 'complaint' })
  readonly class!: string;

  @ApiProperty({ type: TriggerDto, description: 'From when it was kept.' })
  readonly trigger!: TriggerDto;

  @DayProperty('Last day it was kept for; null for one to finish.', true)
  readonly lastKept!: string | null;

  @ApiProperty({ type: [String], description: 'Why, a sentence each.' })
  readonly because!: readonly string[];

  @NullableText('Which of these says where the class comes from; null for one to finish.')
  readonly source!: string | null;

  @ApiProperty({ type: DestroyedDto, description: 'What disposing of it destroys.' })
  readonly destroys!: DestroyedDto;
}

export class RetentionProposalsDto extends AnswerOfReadModel {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('As of this day.')
  readonly on!: string;

  @ApiProperty({ type: 'integer', description: "Version of the force's schedule." })
  readonly schedule!: number;

  @ApiProperty({ type: 'integer', description: 'How many there are.' })
  readonly total!: number;

  @ApiProperty({ type: 'integer', description: 'How many have ended and are held.' })
  readonly held!: number;

  @ApiProperty({ type: 'integer', description: 'How many have ended and are kept longer.' })
  readonly keptLonger!: number;

  @ApiProperty({ type: [RetentionProposalDto], description: 'The longest ended first.' })
  readonly proposals!: readonly RetentionProposalDto[];

  @IsNext()
  readonly next!: string | null;
}

export class HoldDto {
  @ApiProperty(HOLD)
  readonly hold!: string;

  @NullableText('Type of the case that is held; null where it is over many.', 'complaint')
  readonly type!: string | null;

  @NullableText('Reference of the case that is held; null where it is over many.', 'CO/00001/16')
  readonly reference!: string | null;

  @NullableText('The class that is held; null where it is over one case, or over every one.')
  readonly class!: string | null;

  @ApiProperty({ enum: holdReasons })
  readonly heldFor!: HoldReason;

  @ApiProperty({ example: 'UKCPI/2026/14' })
  readonly authority!: string;

  @DayProperty('The day it was placed.')
  readonly placedOn!: string;

  @ApiProperty({ description: 'Id of who placed it.' })
  readonly placedBy!: string;

  @DayProperty('The day it was released; null while it stands.', true)
  readonly releasedOn!: string | null;
}

export class HoldListDto {
  @ApiProperty({ type: [HoldDto], description: 'By the day on which they were placed.' })
  readonly holds!: readonly HoldDto[];

  @IsNext()
  readonly next!: string | null;
}

export class HoldAnswerDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty(HOLD)
  readonly hold!: string;
}

export class KeptLongerDto {
  @ApiProperty({ example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ example: 'CO/00001/16' })
  readonly reference!: string;

  @ApiProperty({ description: 'Class of the schedule.', example: 'complaint' })
  readonly class!: string;

  @DayProperty('The day on which it is proposed again.')
  readonly reviewOn!: string;
}
