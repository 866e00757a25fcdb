import { ApiProperty } from '@nestjs/swagger';

/** A civil day in an answer, for the documentation. */
export function DayProperty(description: string, nullable = false): PropertyDecorator {
  return ApiProperty({
    type: String,
    format: 'date',
    description,
    nullable,
    example: '2024-09-30',
  });
}

export function NullableText(description: string, example?: string): PropertyDecorator {
  return ApiProperty({
    type: String,
    nullable: true,
    description,
    ...(example ? { example } : {}),
  });
}
