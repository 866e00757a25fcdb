import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsCount } from '@tipstaff/cases';
import { type CaseState, dateChanges } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { CaseNamedDto, CommandWarningDto } from '../commands/commands.dto';
import { DayProperty } from '../http/field.decorators';
import { CaseObligationDto } from './case-page.dto';

/** How one date of a case stands, seen from today. */
export class DateStandingDto extends PickType(CaseObligationDto, [
  'status',
  'due',
  'target',
  'days',
  'overdue',
  'endedOn',
  'endedBy',
]) {}

export class DateChangedDto {
  @ApiProperty({
    enum: dateChanges,
    description:
      'It comes to be, gets another day, is no longer to be done, is to be done again, or what it rested on is gone.',
  })
  readonly change!: (typeof dateChanges)[number];

  @ApiProperty({
    description: 'Of what is owed; as it would be, where that is another.',
    example: 'complaint:norfolk:CO/00123/24#R-KI-2#2024-09-06',
  })
  readonly obligation!: string;

  @ApiProperty({ description: 'Identifier of the rule.', example: 'R-KI-2' })
  readonly rule!: string;

  @ApiProperty({ example: 'Keep the complainant informed' })
  readonly title!: string;

  @ApiProperty({ example: 'Professional Standards Department' })
  readonly owner!: string;

  @ApiProperty({ type: DateStandingDto, nullable: true, description: 'Null where there is none.' })
  readonly from!: DateStandingDto | null;

  @ApiProperty({
    type: DateStandingDto,
    nullable: true,
    description: 'Null where there is none any more.',
  })
  readonly to!: DateStandingDto | null;

  @ApiProperty({
    description: 'The rule, the facts and the count in one line.',
    example: 'R-KI-2: 28 days from Fri 6 September 2024.',
  })
  readonly why!: string;
}

export class CommandPreviewDto extends CaseNamedDto {
  @ApiProperty({ description: 'Of the case as it is: what `If-Match` asks for.', example: 2 })
  readonly version!: number;

  @DayProperty('The day by the clock of this record; the dates are seen from it.')
  readonly today!: LocalDate;

  @ApiProperty({
    description:
      'Whether a command with this `Idempotency-Key` is in the record already: then nothing would change.',
  })
  readonly recorded!: boolean;

  @ApiProperty({
    type: [Number],
    description: 'Numbers that what is written would have, or has.',
    example: [3],
  })
  readonly events!: readonly number[];

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'State as it would be; null when no fact would stand any more.',
    example: { status: 'open', madeOn: '2024-09-06', handling: 'schedule-3', regime: '2024' },
  })
  readonly state!: CaseState | null;

  @ApiProperty({ type: [DateChangedDto], description: 'Every date of the case that would differ.' })
  readonly dates!: readonly DateChangedDto[];

  @ApiProperty({ type: [String], description: 'Notes that the case would have and has not.' })
  readonly notes!: readonly string[];

  @ApiPropertyOptional({
    type: [CommandWarningDto],
    description: 'As the command would answer; absent where there is none.',
  })
  readonly warnings?: readonly CommandWarningDto[];
}

export class CaseChangesQuery {
  @IsCount({
    least: 0,
    most: 1_000_000,
    description: 'The version that you have seen.',
    example: 2,
  })
  readonly since!: number;
}

export class CaseChangesDto extends CaseNamedDto {
  @ApiProperty({ description: 'Of the case as it is.', example: 3 })
  readonly version!: number;

  @ApiProperty({ type: [DateChangedDto], description: 'Every date that differs.' })
  readonly dates!: readonly DateChangedDto[];

  @ApiProperty({ type: [String], description: 'Notes that the case has since.' })
  readonly notes!: readonly string[];
}
