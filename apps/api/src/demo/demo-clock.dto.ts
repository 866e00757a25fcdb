import { notRight } from '@tipstaff/cases';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { NullableText } from '../http/field.decorators';

/** A day and a wall clock in London. */
const LONDON_MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

export class DemoClockBody {
  @Matches(LONDON_MOMENT, {
    message: notRight('is no day and time', 'write them as 2024-10-08T10:00, as a clock in London'),
  })
  @ApiProperty({
    description: 'The day and the time in London that the clock is to show.',
    pattern: LONDON_MOMENT.source,
    example: '2024-10-08T10:00',
  })
  readonly to!: string;
}

export class DemoClockDto {
  @ApiProperty({ description: 'The day in London.', format: 'date', example: '2024-10-08' })
  readonly day!: string;

  @ApiProperty({ description: 'The time in London.', example: '10:00' })
  readonly time!: string;

  @NullableText('Words to show when the clock is not the real time.')
  readonly notice!: string | null;

  @ApiProperty({ description: 'Whether it can be moved on: in the demonstration alone.' })
  readonly movable!: boolean;
}
