import { ApiProperty } from '@nestjs/swagger';
import { type HealthAnswer } from '@tipstaff/platform';

export class HealthDto {
  @ApiProperty({ description: 'True when every part makes progress.', example: true })
  readonly ok!: boolean;

  @ApiProperty({
    format: 'date',
    description: 'The day by the clock of this record.',
    example: '2024-10-01',
  })
  readonly today!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Words to show wherever a date matters when this is not the real time.',
    example: null,
  })
  readonly notice!: string | null;

  @ApiProperty({
    description: 'Each part with `ok`, and its figures for who may see them.',
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { ok: { type: 'boolean' } },
      additionalProperties: true,
    },
    example: { queue: { ok: true, waiting: 0, failed: 0 } },
  })
  readonly parts!: Readonly<Record<string, HealthAnswer>>;
}

export class LiveDto {
  @ApiProperty({ example: true })
  readonly ok!: boolean;
}
