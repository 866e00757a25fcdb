import { ApiProperty } from '@nestjs/swagger';
import { type CaseState, type CaseType, caseTypes } from '@tipstaff/casework';

export class CommandAnswerDto {
  @ApiProperty({ enum: caseTypes })
  readonly type!: CaseType;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'CO/00123/24' })
  readonly reference!: string;

  @ApiProperty({ description: 'The same as the ETag: what `If-Match` asks for next.', example: 3 })
  readonly version!: number;

  @ApiProperty({ description: 'For `minPosition`; also in `Tipstaff-Position`.', example: 12_710 })
  readonly position!: number;

  @ApiProperty({ type: [Number], description: 'Numbers of what was written.', example: [3] })
  readonly events!: readonly number[];

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'State in the words of the type; null when no fact stands any more.',
    example: { status: 'open', madeOn: '2024-09-06', handling: 'schedule-3', regime: '2024' },
  })
  readonly state!: CaseState | null;
}
