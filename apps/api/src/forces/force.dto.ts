import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsForce } from '@tipstaff/cases';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsMinPosition, NullableText } from '../http/field.decorators';

export class ForcesQuery {
  @IsMinPosition()
  readonly minPosition?: number;
}

export class ForceParams {
  @IsForce()
  readonly force!: string;
}

export class ForceQuery {
  @IsDay({
    optional: true,
    description: 'Who held office on this day; today when not given.',
    example: '2028-05-11',
  })
  readonly on?: string;
}

export class PolicingBodyDto {
  @ApiProperty({ description: 'Reference of its case in the record.', example: 'PCC-1' })
  readonly reference!: string;

  @NullableText('Its name.', 'Police and Crime Commissioner')
  readonly name!: string | null;

  @NullableText(
    'police-and-crime-commissioner, mayor, policing-and-crime-board or other.',
    'police-and-crime-commissioner',
  )
  readonly kind!: string | null;

  @ApiProperty({ enum: ['in-office', 'succeeded'] })
  readonly status!: 'in-office' | 'succeeded';

  @DayProperty('Its first day.')
  readonly establishedOn!: string;

  @DayProperty('The last day of its term as foreseen; null where none was said.', true)
  readonly termEndsOn!: string | null;

  @DayProperty('The first day of its successor; null while it is in office.', true)
  readonly succeededOn!: string | null;

  @NullableText('Reference of its successor.', 'MAYOR-1')
  readonly successor!: string | null;

  @ApiProperty({
    enum: ['1', '2', '3'],
    description:
      'Complaints model (R-HAN-3): 1 reviews only; 2 also initial contact and recording; 3 also keeping the complainant informed.',
  })
  readonly complaintsModel!: '1' | '2' | '3';
}

export class ForceDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('The day it is about.')
  readonly on!: string;

  @ApiProperty({
    type: PolicingBodyDto,
    nullable: true,
    description: 'Who held office on that day; null where the record names nobody.',
  })
  readonly policingBody!: PolicingBodyDto | null;

  @ApiProperty({ type: [PolicingBodyDto], description: 'Every one, as it stands now.' })
  readonly policingBodies!: readonly PolicingBodyDto[];
}

export class ForceListDto extends AnswerOfReadModel {
  @ApiProperty({
    type: [String],
    description: 'Slugs of the forces of which the record holds a case.',
    example: ['norfolk', 'suffolk'],
  })
  readonly forces!: readonly string[];
}
