import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsReason, notRight } from '@tipstaff/cases';
import { IsUUID } from 'class-validator';
import { ForceParams } from '../forces/force.dto';
import { DayProperty, IsText, NullableText } from '../http/field.decorators';
import { IsNext } from '../http/page';
import { SetByDto } from './ladders.dto';

const LONGEST_OFFICE = 300;
const ID = {
  description: 'Id of the absence.',
  format: 'uuid',
  example: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
};

export class AbsenceParams extends ForceParams {
  @IsUUID(undefined, {
    message: notRight('is not the id of an absence', 'take it from the list of absences'),
  })
  @ApiProperty(ID)
  readonly absence!: string;
}

export class RecordAbsenceBody {
  @IsText({
    longest: LONGEST_OFFICE,
    description: 'The office that is away, by its name in the directory; kept sealed.',
    example: 'Professional Standards Department',
  })
  readonly office!: string;

  @IsDay({ description: 'The first day.', example: '2024-10-07' })
  readonly from!: string;

  @IsDay({ description: 'The last day; at most 400 days after the first.', example: '2024-10-18' })
  readonly until!: string;

  @IsText({
    nullable: true,
    longest: LONGEST_OFFICE,
    description:
      'Who stands in; kept sealed. Without one it is the deputy of the directory, else the supervisor.',
    example: 'Complaints Team',
  })
  readonly delegate?: string | null;

  @IsReason('an absence is never recorded', 'On leave.')
  readonly reason!: string;
}

export class EndAbsenceBody {
  @IsDay({ description: 'The last day now; earlier than it was.', example: '2024-10-11' })
  readonly until!: string;

  @IsReason('an absence is never ended', 'Back early.')
  readonly reason!: string;
}

export class AbsenceDto {
  @ApiProperty(ID)
  readonly id!: string;

  @NullableText('The office that is away; null once erased.', 'Professional Standards Department')
  readonly office!: string | null;

  @DayProperty('The first day.')
  readonly from!: string;

  @DayProperty('The last day.')
  readonly until!: string;

  @NullableText('Who stands in; null: the deputy of the directory, else the supervisor.')
  readonly delegate!: string | null;

  @ApiProperty({ type: SetByDto, description: 'Who recorded it.' })
  readonly setBy!: SetByDto;
}

export class AbsenceListDto {
  @ApiProperty({ type: [AbsenceDto], description: 'In the order in which they were recorded.' })
  readonly absences!: readonly AbsenceDto[];

  @IsNext()
  readonly next!: string | null;
}

export class AbsenceAnswerDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty(ID)
  readonly id!: string;

  @ApiProperty({ type: 'integer', description: 'Position of its event.', example: 12_710 })
  readonly position!: number;
}
