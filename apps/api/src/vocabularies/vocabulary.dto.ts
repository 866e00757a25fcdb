import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, IsForce, IsOneOf, notRight } from '@tipstaff/cases';
import {
  CODE,
  type VocabularyEntry,
  vocabularyLimits,
  type VocabularyName,
  vocabularyNames,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches, ValidateNested } from 'class-validator';
import { ForceParams } from '../forces/force.dto';
import { DayProperty, IsText, NullableText } from '../http/field.decorators';

const LIST = { description: 'Which list.', example: 'allegation-factor' } as const;

const IsCode = () =>
  Matches(CODE, {
    message: notRight('is not a code', 'use letters, digits and hyphens, at most 63'),
  });

export class VocabulariesQuery {
  @IsForce({
    optional: true,
    description: 'With the lists of this force; those that are shipped when not given.',
  })
  readonly force?: string;

  @IsDay({
    optional: true,
    description: 'The lists as they stood for facts of this day; today when not given.',
    example: '2024-10-01',
  })
  readonly on?: string;
}

export class VocabularyParams extends ForceParams {
  @IsOneOf(vocabularyNames, { is: 'is not a list', required: true, ...LIST })
  readonly of!: VocabularyName;
}

export class VocabularyEntryDto implements VocabularyEntry {
  @IsCode()
  @ApiProperty({ pattern: CODE.source, example: 'drones' })
  readonly code!: string;

  @IsText({ longest: vocabularyLimits.title, description: 'Its words.', example: 'Drones' })
  readonly title!: string;

  @IsOptional()
  @IsCode()
  @ApiPropertyOptional({
    pattern: CODE.source,
    description: 'The code of the entry that it is a part of.',
    example: 'equipment',
  })
  readonly under?: string;
}

export class RecordVocabularyBody {
  @IsDay({ description: 'The first day of the facts that it is for.', example: '2025-04-01' })
  readonly from!: string;

  @IsText({
    longest: vocabularyLimits.source,
    description: 'Where it comes from, or who decided it.',
    example: 'The list of the force, April 2025',
  })
  readonly source!: string;

  @IsArray({ message: '"entries" is no list: give a list of entries.' })
  @ArrayMaxSize(vocabularyLimits.entries, {
    message: `"entries" is too long: give at most ${vocabularyLimits.entries}.`,
  })
  @ValidateNested({ each: true })
  @Type(() => VocabularyEntryDto)
  @ApiProperty({ type: [VocabularyEntryDto], maxItems: vocabularyLimits.entries })
  readonly entries!: VocabularyEntryDto[];
}

class VocabularyVersionDto {
  @ApiProperty({ example: 'allegation-factor/norfolk-2025-04-01' })
  readonly id!: string;

  @DayProperty('The first day of the facts that it is for.')
  readonly from!: LocalDate;

  @DayProperty('The last one; null: until a later version begins.', true)
  readonly to!: LocalDate | null;

  @ApiProperty({ example: 'The list of the force, April 2025' })
  readonly source!: string;
}

export class VocabularyDto {
  @ApiProperty(LIST)
  readonly of!: string;

  @ApiProperty({ example: 'Factors of allegations' })
  readonly title!: string;

  @ApiProperty({ description: 'Whether a force can record a list of its own in its place.' })
  readonly changeable!: boolean;

  @ApiProperty({
    type: VocabularyVersionDto,
    nullable: true,
    description: 'The version of the day; null where there was none, or the list is of the law.',
  })
  readonly version!: VocabularyVersionDto | null;

  @ApiProperty({ type: [VocabularyEntryDto] })
  readonly entries!: readonly VocabularyEntry[];

  @ApiProperty({ type: [VocabularyVersionDto], description: 'Every version there is.' })
  readonly versions!: readonly VocabularyVersionDto[];
}

export class VocabularyListDto {
  @NullableText('The force; null: as shipped.', 'norfolk')
  readonly force!: string | null;

  @DayProperty('The day of the facts that they are for.')
  readonly on!: LocalDate;

  @ApiProperty({ type: [VocabularyDto] })
  readonly vocabularies!: readonly VocabularyDto[];
}

export class VocabularyAnswerDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ example: 'allegation-factor/norfolk-2025-04-01' })
  readonly id!: string;

  @ApiProperty({ type: 'integer', description: 'Position of its event.', example: 12_710 })
  readonly position!: number;
}
