import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsOneOf } from '@tipstaff/cases';
import { type LearningSheetForm, learningSheetForms } from '@tipstaff/papers';
import { ForceParams } from '../forces/force.dto';
import { DayProperty, IsText, NullableText } from '../http/field.decorators';
import { CODE, DraftLineDto, PaperBlockDto } from './drafts.dto';

export class PaperParams extends ForceParams {
  @IsText({ longest: 40, description: 'As printed at the foot of each page.', example: CODE })
  readonly code!: string;
}

export class PaperFileParams extends PaperParams {
  @IsText({ longest: 80, description: 'As the paper lists it.', example: 'printed.docx' })
  readonly file!: string;
}

export class LearningSheetQuery {
  @IsDay({ description: 'First day of the window.', example: '2023-10-01' })
  readonly from!: string;

  @IsDay({ description: 'Last day of the window; it counts.' })
  readonly to!: string;

  @IsOneOf(learningSheetForms, { is: 'is no form of it' })
  readonly form: LearningSheetForm = 'docx';
}

class PaperTemplateDto {
  @ApiProperty({ example: 'complaints-and-conduct-update' })
  readonly name!: string;

  @ApiProperty({ example: 'Complaints and Conduct update' })
  readonly title!: string;
}

class PublishedLineDto {
  @ApiProperty({ example: CODE })
  readonly code!: string;

  @ApiProperty({ example: 'Complaints and Conduct update' })
  readonly title!: string;

  @ApiProperty({ example: 'PAB-2025-01' })
  readonly draft!: string;

  @DayProperty('Last day of the twelve months.')
  readonly to!: string;

  @DayProperty('What had been learned by the end of this day is in it.')
  readonly knownOn!: string;

  @DayProperty('The day on which it was sealed.')
  readonly sealedOn!: string;
}

export class PaperListDto {
  @ApiProperty({ type: [PaperTemplateDto] })
  readonly templates!: readonly PaperTemplateDto[];

  @ApiProperty({ type: [DraftLineDto], description: 'Of none without `paper.make`.' })
  readonly drafts!: readonly DraftLineDto[];

  @ApiProperty({ type: [PublishedLineDto] })
  readonly published!: readonly PublishedLineDto[];
}

class SealedFigureDto {
  @ApiProperty({ example: 'complaints-logged' })
  readonly id!: string;

  @NullableText('Which part of it; null for the whole.', 'conduct')
  readonly by!: string | null;

  @DayProperty('First day, counted.')
  readonly from!: string;

  @DayProperty('Last day, counted.')
  readonly to!: string;

  @ApiProperty({ type: 'number', nullable: true, description: 'As printed.', example: 334 })
  readonly value!: number | null;

  @DayProperty('As known when.')
  readonly knownOn!: string;
}

export class PaperDto {
  @ApiProperty({ type: PublishedLineDto })
  readonly paper!: PublishedLineDto;

  @ApiProperty({ type: [String], description: 'Names of its files.' })
  readonly files!: readonly string[];

  @ApiProperty({ description: 'Whether files and record are as they were when it was sealed.' })
  readonly stands!: boolean;

  @ApiProperty({ type: [String], description: 'What is not.' })
  readonly faults!: readonly string[];

  @ApiProperty({ type: [SealedFigureDto], description: 'More of each: `figures.csv`.' })
  readonly figures!: readonly SealedFigureDto[];

  @ApiProperty({ type: [PaperBlockDto], description: 'As printed.' })
  readonly blocks!: readonly PaperBlockDto[];
}
