import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsCount, IsDay, IsForce, IsOneOf, notRight } from '@tipstaff/cases';
import { obligationRules } from '@tipstaff/casework';
import {
  type DigestKind,
  digestKinds,
  type ReminderOutcome,
  reminderOutcomes,
} from '@tipstaff/reminders';
import { IsIn, IsOptional } from 'class-validator';
import { type Format, IsFormat } from '../http/csv';
import { IsText } from '../http/field.decorators';

const MOST_AT_ONCE = 200;
const LONGEST_OBLIGATION = 500;
const LONGEST_OFFICE = 300;

export class RemindersQuery {
  @IsForce()
  readonly force!: string;

  @IsOptional()
  @IsIn(reminderOutcomes, {
    message: notRight('is not an outcome', `use one of ${reminderOutcomes.join(', ')}`),
  })
  @ApiPropertyOptional({ enum: reminderOutcomes })
  readonly state?: ReminderOutcome;

  @IsOneOf(obligationRules, { is: 'is not a rule of an obligation', description: 'About it.' })
  readonly rule?: string;

  @IsText({
    optional: true,
    longest: LONGEST_OFFICE,
    description: 'To this office.',
    example: 'Professional Standards Department',
  })
  readonly recipient?: string;

  @IsText({
    optional: true,
    longest: LONGEST_OBLIGATION,
    description: 'About this obligation, each # written %23.',
    example: 'complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1',
  })
  readonly obligation?: string;

  @IsOneOf(digestKinds, { is: 'is not a kind of mail', description: 'In such a mail.' })
  readonly kind?: DigestKind;

  @IsDay({ optional: true, description: 'In a mail of this day.', example: '2024-10-01' })
  readonly on?: string;

  @IsCount({ optional: true, least: 1, most: MOST_AT_ONCE, description: 'Most in one answer.' })
  readonly limit: number = 50;

  @IsCount({
    optional: true,
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    description: '`number` of the last entry of the answer before.',
  })
  readonly after?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

export class QueueQuery {
  @IsForce()
  readonly force!: string;
}

export class DailyLinesQuery {
  @IsForce()
  readonly force!: string;

  @IsCount({ optional: true, least: 1, most: 400, description: 'Most in one answer.' })
  readonly limit: number = 30;
}

export class LadderQuery {
  @IsText({
    longest: LONGEST_OBLIGATION,
    description: 'Id of the obligation, each # written %23.',
    example: 'complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1',
  })
  readonly obligation!: string;
}
