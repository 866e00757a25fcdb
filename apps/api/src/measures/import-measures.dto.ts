import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HasLines } from '@tipstaff/cases';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsText } from '../http/field.decorators';

/** With its escapes it is to go into a body. */
const LONGEST_FILE = 200_000;

export class ImportMeasuresBody {
  @HasLines()
  @IsString({ message: '"tables" must be text: the CSV file.' })
  @MaxLength(LONGEST_FILE, {
    message: `"tables" is longer than ${LONGEST_FILE} characters: import it with tipstaff measures import.`,
  })
  @ApiProperty({ type: String, maxLength: LONGEST_FILE, description: 'The CSV file of tables.' })
  readonly tables!: string;

  @HasLines()
  @IsOptional()
  @IsString({ message: '"commentary" must be text: the CSV file.' })
  @MaxLength(LONGEST_FILE, { message: '"commentary" is too long.' })
  @ApiPropertyOptional({
    type: String,
    maxLength: LONGEST_FILE,
    description: 'What its words say.',
  })
  readonly commentary?: string;

  @IsOptional()
  @IsBoolean({ message: '"dryRun" is true or false.' })
  @ApiPropertyOptional({ description: 'Say what would happen, and write nothing.' })
  readonly dryRun?: boolean;

  @IsOptional()
  @IsBoolean({ message: '"strict" is true or false.' })
  @ApiPropertyOptional({ description: 'Write nothing if any row is bad.' })
  readonly strict?: boolean;

  @IsText({ longest: 500, optional: true, description: 'Why rows that stand are replaced.' })
  readonly correct?: string;
}

class RejectedMeasureDto {
  @ApiProperty({ type: 'integer', example: 12 })
  readonly line!: number;

  @ApiProperty({ example: 'value' })
  readonly column!: string;

  @ApiProperty({ example: '353' })
  readonly value!: string;

  @ApiProperty({ example: 'It does not agree with what is printed: 352.' })
  readonly reason!: string;

  @ApiProperty({ example: 'page: NCPM' })
  readonly table!: string;

  @ApiProperty({ enum: ['measures', 'commentary'] })
  readonly file!: 'measures' | 'commentary';
}

class NewFindingDto {
  @ApiProperty({ example: 'difference' })
  readonly kind!: string;

  @ApiProperty({ example: 'drug-trafficking-offences' })
  readonly measure!: string;

  @ApiProperty({ description: 'What was compared with what.' })
  readonly words!: string;
}

export class MeasuresImportedDto {
  @ApiProperty({ type: 'integer', example: 1712 })
  readonly rows!: number;

  @ApiProperty({ type: 'integer', example: 946 })
  readonly values!: number;

  @ApiProperty({ type: 'integer', example: 1712 })
  readonly imported!: number;

  @ApiProperty({ type: 'integer', example: 0 })
  readonly unchanged!: number;

  @ApiProperty({ type: 'integer', example: 0 })
  readonly tablesLeftOut!: number;

  @ApiProperty({ type: [RejectedMeasureDto], description: 'The first thousand.' })
  readonly rejected!: readonly RejectedMeasureDto[];

  @ApiProperty({ type: [NewFindingDto], description: 'The first thousand.' })
  readonly findings!: readonly NewFindingDto[];
}
