import { ApiProperty } from '@nestjs/swagger';
import { IsCount, notRight } from '@tipstaff/cases';
import {
  type CaseType,
  type DraftReport,
  type ElapsedSpan,
  reportedTypes,
  type ObligationDirection,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { IsIn } from 'class-validator';
import { RecipientDto } from '../cases/case-page.dto';
import { CaseOfTypeParams } from '../commands/commands.dto';
import { DayProperty, NullableText } from '../http/field.decorators';

const MOST_PERIODS = 60;

/** Which report, in the address. */
export class Chapter13Params extends CaseOfTypeParams {
  @IsIn(reportedTypes, {
    message: notRight('has no Chapter 13 reports', `use one of ${reportedTypes.join(', ')}`),
  })
  @ApiProperty({ enum: reportedTypes, example: 'complaint' })
  readonly type!: CaseType;

  @IsCount({
    least: 1,
    most: MOST_PERIODS,
    description: 'Which relevant period, from 1.',
    example: 1,
  })
  readonly period!: number;
}

export class RelevantPeriodDto {
  @ApiProperty({ type: 'integer', example: 1 })
  readonly n!: number;

  @DayProperty('Its first day.')
  readonly from!: LocalDate;

  @DayProperty('Its last day.')
  readonly to!: LocalDate;

  @DayProperty('The day after: a report is owed from then.')
  readonly dutyArises!: LocalDate;
}

export class ContentItemDto {
  @ApiProperty({ enum: ['a', 'b', 'c', 'd', 'e', 'f'], description: 'The letter of R-C13-10.' })
  readonly item!: DraftReport['items'][number]['item'];

  @ApiProperty({ example: 'reason-for-length' })
  readonly name!: string;

  @ApiProperty({ example: 'Reason for the length of time' })
  readonly title!: string;

  @ApiProperty({
    enum: ['said', 'none', 'missing', 'erased'],
    description:
      '`none`: there is nothing to say, and that is said. `erased`: it was said; the text was erased.',
  })
  readonly standing!: DraftReport['items'][number]['standing'];

  @NullableText('What the report says; null where it is missing or erased.')
  readonly text!: string | null;
}

export class ElapsedSpanDto {
  @ApiProperty({ enum: ['force', 'iopc', 'suspended', 'not-under-investigation'] })
  readonly whose!: ElapsedSpan['whose'];

  @DayProperty('The first day.')
  readonly from!: LocalDate;

  @DayProperty('The last day.')
  readonly to!: LocalDate;

  @ApiProperty({ type: 'integer', description: 'Calendar days, both ends counting.', example: 30 })
  readonly days!: number;
}

export class EarlyNoteDto {
  @DayProperty('The day it was sent.')
  readonly on!: LocalDate;

  @ApiProperty({ type: [String], example: ['lpb'] })
  readonly to!: readonly string[];
}

export class ReceivedReportDto {
  @DayProperty('The day it came.')
  readonly on!: LocalDate;

  @ApiProperty({ type: 'integer', description: 'Calendar days after the duty arose.', example: 41 })
  readonly lagDays!: number;
}

export class Chapter13ReportDto {
  @ApiProperty({ description: 'The rule it is owed under.', example: 'R-C13-2' })
  readonly rule!: string;

  @ApiProperty({ enum: ['owed', 'inbound', 'policing-body'] })
  readonly direction!: ObligationDirection;

  @ApiProperty({ description: 'Who owes it.', example: 'Professional Standards Department' })
  readonly owner!: string;

  @ApiProperty({ example: 'Chapter 13 report: 12 months' })
  readonly heading!: string;

  @ApiProperty({ type: RelevantPeriodDto })
  readonly period!: RelevantPeriodDto;

  @DayProperty('The day by the clock of this record, as of which the document is.')
  readonly on!: LocalDate;

  @ApiProperty({ type: [ContentItemDto], description: 'What the report must say, (a) to (f).' })
  readonly items!: readonly ContentItemDto[];

  @ApiProperty({ description: 'Whether nothing is missing: then it may be sent.' })
  readonly complete!: boolean;

  @ApiProperty({ type: [RecipientDto] })
  readonly recipients!: readonly RecipientDto[];

  @ApiProperty({
    type: [EarlyNoteDto],
    description: 'Notes sent before the period ended: they discharge nothing.',
  })
  readonly early!: readonly EarlyNoteDto[];

  @ApiProperty({ type: ReceivedReportDto, nullable: true, description: 'Of an inbound report.' })
  readonly received!: ReceivedReportDto | null;

  @DayProperty('The day on which nothing was left to do for it.', true)
  readonly dischargedOn!: LocalDate | null;

  @ApiProperty({
    type: [ElapsedSpanDto],
    description: 'Every day since the case opened, by whose time it was.',
  })
  readonly elapsed!: readonly ElapsedSpanDto[];

  @ApiProperty({ description: 'The whole as plain text, to be sent once nothing is missing.' })
  readonly text!: string;
}
