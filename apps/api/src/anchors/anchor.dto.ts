import { ApiProperty } from '@nestjs/swagger';
import { HasNoFault } from '@tipstaff/cases';
import { AnchorCode } from '@tipstaff/compliance';
import { DayProperty } from '../http/field.decorators';

const SHA256 = '3f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e92643f1d7c0a5b8e9264';

export class AnchorParams {
  @HasNoFault('isAnchorCode', (text) => AnchorCode.fault(text))
  @ApiProperty({
    maxLength: 64,
    description:
      'The code as printed under the paper; small letters and missing hyphens do no harm.',
    example: AnchorCode.example,
  })
  readonly code!: string;
}

export class AnchorDto {
  @ApiProperty({ example: AnchorCode.example })
  readonly code!: string;

  @ApiProperty({ enum: ['complaints-and-conduct'] })
  readonly report!: 'complaints-and-conduct';

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('Last day of the twelve months.')
  readonly to!: string;

  @DayProperty('Only what had been learned by the end of this day is in the paper.')
  readonly knownOn!: string;

  @DayProperty('The day on which the code was given.')
  readonly anchoredOn!: string;

  @ApiProperty({
    type: 'integer',
    description: 'The last position of the record that the paper was made from.',
    example: 12_709,
  })
  readonly position!: number;

  @ApiProperty({ description: 'The hash of the chain there, hexadecimal.', example: SHA256 })
  readonly hash!: string;

  @ApiProperty({
    description: 'SHA-256 of the canonical JSON of the report, hexadecimal.',
    example: SHA256,
  })
  readonly documentSha256!: string;

  @ApiProperty({ description: 'Version of the calendar.', example: 'england-and-wales-2028.2' })
  readonly calendar!: string;

  @ApiProperty({
    enum: ['same-hash', 'other-hash', 'missing'],
    description:
      'What the record has at that position now. `same-hash` is no proof that nothing before it was touched: `tipstaff anchor verify` walks the chain and makes the report again.',
  })
  readonly recordNow!: 'same-hash' | 'other-hash' | 'missing';
}
