import { ApiProperty } from '@nestjs/swagger';
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
