import { ApiProperty } from '@nestjs/swagger';
import { DayProperty, NullableText } from '../http/field.decorators';

const COUNT = { type: 'integer', example: 3 } as const;

class OpenCountsDto {
  @ApiProperty({ ...COUNT, description: 'Planned, and not handed over yet.' })
  readonly waiting!: number;

  @ApiProperty({ ...COUNT, description: 'Certain not to have been told.' })
  readonly failed!: number;

  @ApiProperty({
    ...COUNT,
    description: 'Handed over and never confirmed: for a person to see to.',
  })
  readonly unknown!: number;

  @DayProperty('The day of the mail in which one has waited longest.', true)
  readonly waitingSince!: string | null;
}

class OpenOfRuleDto extends OpenCountsDto {
  @ApiProperty({ example: 'R-C13-2' })
  readonly rule!: string;

  @ApiProperty({ description: 'Of the rule.' })
  readonly title!: string;
}

class OpenOfPersonDto extends OpenCountsDto {
  @ApiProperty({ description: 'The office.', example: 'Professional Standards Department' })
  readonly recipient!: string;
}

class HeldJobsDto {
  @ApiProperty({ ...COUNT, description: 'To be taken by a worker.' })
  readonly waiting!: number;

  @ApiProperty({ ...COUNT, description: 'In the hands of one.' })
  readonly active!: number;

  @ApiProperty({ ...COUNT, description: 'To be tried again after a pause.' })
  readonly delayed!: number;

  @ApiProperty({ ...COUNT, description: 'Given up until the next sweep rings again.' })
  readonly failed!: number;
}

export class ReminderQueueDto extends OpenCountsDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('Mails before this day are not counted.')
  readonly since!: string;

  @ApiProperty({ type: [OpenOfRuleDto], description: 'By the rule behind the duty.' })
  readonly byRule!: readonly OpenOfRuleDto[];

  @ApiProperty({ type: [OpenOfPersonDto], description: 'By the office that is told.' })
  readonly byPerson!: readonly OpenOfPersonDto[];

  @ApiProperty({
    type: HeldJobsDto,
    nullable: true,
    description: 'Jobs in Redis, of all forces together; null while Redis does not answer.',
  })
  readonly jobs!: HeldJobsDto | null;
}

export class DailyLineDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('The working day it was written on.')
  readonly on!: string;

  @NullableText('The moment of the line before (UTC).', '2024-09-30T08:20:00.000Z')
  readonly since!: string | null;

  @ApiProperty({ description: 'When it was written (UTC).', example: '2024-10-01T08:20:00.000Z' })
  readonly at!: string;

  @ApiProperty({ ...COUNT, description: 'To be given: all that follow, together.' })
  readonly due!: number;

  @ApiProperty({ ...COUNT, description: 'Handed over.' })
  readonly sent!: number;

  @ApiProperty({
    ...COUNT,
    description: 'Done, moved or somebody else’s before the mail was made.',
  })
  readonly skipped!: number;

  @ApiProperty({ ...COUNT, description: 'Not handed over.' })
  readonly failed!: number;

  @ApiProperty({ ...COUNT, description: 'Handed over and never confirmed.' })
  readonly unknown!: number;

  @ApiProperty({ ...COUNT, description: 'Not sent by then; in the next line as well.' })
  readonly waiting!: number;

  @ApiProperty({ ...COUNT, description: 'Due, and in no mail: nothing but a fault leaves any.' })
  readonly missed!: number;

  @ApiProperty({
    description: 'The same in words.',
    example: '12 due, 11 sent, 1 skipped, 0 failed, 0 unknown, 0 missed',
  })
  readonly words!: string;
}

export class DailyLineListDto {
  @ApiProperty({ type: [DailyLineDto], description: 'Newest first.' })
  readonly lines!: readonly DailyLineDto[];

  @DayProperty('Give it as `after` for what follows; null on the last page.', true)
  readonly next!: string | null;
}
