import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiProperty } from '@nestjs/swagger';
import { type CaseState } from '@tipstaff/casework';
import { type CaseType, caseTypes } from '@tipstaff/kernel';

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

/** The headers that every command needs. */
export function CommandHeaders(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'New for every command, the same when it is repeated.',
      example: 'b1e6c9a2-2f3d-4c53-9d0a-1c7f4a1b2c3d',
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description:
        'The version you have seen, `"0"` for a new case. Required unless `If-None-Match: *` says that the case is new.',
      example: '"2"',
    }),
    ApiHeader({ name: 'If-None-Match', required: false, description: '`*`: the case is new.' }),
  );
}
