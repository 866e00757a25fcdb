import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsForce } from '@tipstaff/cases';
import { type UnitKind, unitKinds } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { DayProperty, IsMinPosition, NullableText } from '../http/field.decorators';
import { AnswerOfReadModel } from '../http/how-far';
import { IsNext, PageQuery } from '../http/page';

export class UnitsQuery extends PageQuery {
  @IsForce()
  readonly force!: string;

  @IsDay({ optional: true, description: 'As they were on this day; today when not given.' })
  readonly on?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

class UnitDto {
  @ApiProperty({ example: 'NW-01' })
  readonly unit!: string;

  @ApiProperty({ enum: Object.keys(unitKinds) })
  readonly kind!: UnitKind;

  @ApiProperty({ example: 'King’s Lynn police station' })
  readonly title!: string;

  @NullableText('The unit that it is a part of.', 'NW')
  readonly under!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'How many people; null where nobody said.',
    example: 120,
  })
  readonly headcount!: number | null;

  @DayProperty('The day since which it is so.')
  readonly since!: LocalDate;
}

export class UnitListDto extends AnswerOfReadModel {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('The day they are told of.')
  readonly on!: LocalDate;

  @ApiProperty({ type: [UnitDto] })
  readonly units!: readonly UnitDto[];

  @IsNext()
  readonly next!: string | null;
}
