import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HasLines, HasNoFault, IsCount, IsDay, IsOneOf, IsReason } from '@tipstaff/cases';
import { markCodes, paperReferenceFault, templates } from '@tipstaff/papers';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsString,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ForceParams } from '../forces/force.dto';
import { DayProperty, IsMinPosition, IsText, NullableText } from '../http/field.decorators';
import { AnswerOfReadModel } from '../http/how-far';

const LONGEST_TEXT = 100_000;
const LONGEST_REMARK = 4_000;
const MOST_QUESTIONS = 50;
export const CODE = 'ABCDEFGHIJKL';

export class PapersQuery {
  @IsMinPosition()
  readonly minPosition?: number;
}

export class DraftParams extends ForceParams {
  @HasNoFault('isPaperReference', (text) => paperReferenceFault(text))
  @ApiProperty({ maxLength: 64, description: 'Reference of the paper.', example: 'PAB-2025-01' })
  readonly reference!: string;
}

export class DraftFileParams extends DraftParams {
  @IsText({ longest: 80, description: 'As the draft lists it.', example: 'draft.docx' })
  readonly file!: string;
}

export class DraftLineDto {
  @ApiProperty({ example: 'PAB-2025-01' })
  readonly reference!: string;

  @ApiProperty({ enum: ['draft', 'approved', 'published'] })
  readonly state!: 'draft' | 'approved' | 'published';

  @ApiProperty({ example: 'complaints-and-conduct-update' })
  readonly template!: string;

  @DayProperty('Last day of the twelve months.')
  readonly to!: string;

  @DayProperty('What had been learned by the end of this day is in it.')
  readonly knownOn!: string;

  @NullableText('Under which it was published; null before.', CODE)
  readonly code!: string | null;
}

export class DraftPaperBody {
  @HasNoFault('isPaperReference', (text) => paperReferenceFault(text))
  @ApiProperty({ maxLength: 64, description: 'New in the force.', example: 'PAB-2025-01' })
  readonly reference!: string;

  @IsOneOf(templates.map(({ name }) => name), { is: 'is not a template', required: true })
  readonly template!: string;

  @IsDay({ description: 'Last day of the twelve months.' })
  readonly to!: string;

  @IsDay({
    optional: true,
    description: 'What had been learned by then is in it; when not given, all that is recorded.',
  })
  readonly knownOn?: string;
}

class QuestionDto {
  @Remark()
  readonly question!: string;

  @Remark()
  readonly answer!: string;
}

/** Text of a few lines at most; all of them are one field of the document. */
function Remark(): PropertyDecorator {
  return applyDecorators(
    HasLines(),
    IsString(),
    MaxLength(LONGEST_REMARK),
    ApiProperty({ maxLength: LONGEST_REMARK, example: 'N/A' }),
  );
}

export class WrapperDto {
  @Remark()
  readonly title!: string;

  @Remark()
  readonly originator!: string;

  @Remark()
  readonly reason!: string;

  @Remark()
  readonly submittedTo!: string;

  @Remark()
  readonly summary!: string;

  @Remark()
  readonly recommendation!: string;

  @IsArray({ message: 'Give "checklist" as a list of questions.' })
  @ArrayMaxSize(MOST_QUESTIONS, { message: `Give at most ${MOST_QUESTIONS} questions.` })
  @ValidateNested({ each: true })
  @Type(() => QuestionDto)
  @ApiProperty({ type: [QuestionDto], maxItems: MOST_QUESTIONS })
  readonly checklist!: readonly QuestionDto[];

  @Remark()
  readonly appendix!: string;

  @Remark()
  readonly nextMeeting!: string;
}

const draftDeeds = [
  'write-text',
  'write-commentary',
  'write-wrapper',
  'confirm-sentence',
  'comment',
  'answer-comment',
  'approve',
] as const;
type DraftDeedName = (typeof draftDeeds)[number];

/** Of those deeds alone; of others it is not looked at. */
function With(...deeds: readonly DraftDeedName[]): PropertyDecorator {
  return ValidateIf(({ deed }: { readonly deed: DraftDeedName }) => deeds.includes(deed));
}

export class ChangeDraftBody {
  @IsOneOf(draftDeeds, { is: 'is nothing that is done to a draft', required: true })
  readonly deed!: DraftDeedName;

  @With('write-text', 'write-commentary', 'comment', 'answer-comment')
  @HasLines()
  @IsString({ message: 'Give "text" as text.' })
  @MaxLength(LONGEST_TEXT, { message: `"text" has at most ${LONGEST_TEXT} characters.` })
  @ApiPropertyOptional({
    maxLength: LONGEST_TEXT,
    description: 'Markdown of the paper or its commentary; a comment or its answer.',
  })
  readonly text?: string;

  @With('write-commentary')
  @IsString({ message: 'Give "slot" as text: the place of the commentary.' })
  @MaxLength(100, { message: 'Give "slot" with at most 100 characters.' })
  @ApiPropertyOptional({
    maxLength: 100,
    description: 'Place of the commentary.',
    example: 'conduct',
  })
  readonly slot?: string;

  @With('confirm-sentence')
  @ApiPropertyOptional()
  @Remark()
  readonly sentence?: string;

  @With('confirm-sentence')
  @ApiPropertyOptional()
  @IsReason('nothing that is marked is confirmed', 'counted by hand')
  readonly reason?: string;

  @With('answer-comment')
  @ApiPropertyOptional()
  @IsCount({ least: 1, most: 100_000, description: 'Number of the comment.', example: 3 })
  readonly comment?: number;

  @With('write-wrapper')
  @IsObject({ message: 'Give "wrapper" as an object.' })
  @ValidateNested()
  @Type(() => WrapperDto)
  @ApiPropertyOptional({ type: WrapperDto })
  readonly wrapper?: WrapperDto;
}

export class PaperChangedDto {
  @ApiProperty({ type: 'integer', description: 'Of its event in the record.', example: 12_710 })
  readonly position!: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Of the draft, now.', example: 3 })
  readonly version?: number;

  @ApiPropertyOptional({ description: 'Where it was published.', example: CODE })
  readonly code?: string;
}

class MarkDto {
  @ApiProperty({ enum: Object.keys(markCodes) })
  readonly code!: string;

  @ApiProperty({ example: 'Twelve cases were hard.' })
  readonly sentence!: string;

  @ApiProperty({ type: 'integer', description: 'Offset in the text, from 0.', example: 11 })
  readonly at!: number;

  @ApiProperty({ description: 'What is wrong, and how to mend it.' })
  readonly words!: string;
}

/** A part of the paper as it is printed. */
export class PaperBlockDto {
  @ApiProperty({ enum: ['heading', 'paragraph', 'list', 'table', 'chart'] })
  readonly kind!: string;

  @ApiPropertyOptional({ description: 'Of a heading or paragraph.' })
  readonly text?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'Of a heading.' })
  readonly level?: number;

  @ApiPropertyOptional({ type: [String], description: 'Of a list.' })
  readonly items?: readonly string[];

  @ApiPropertyOptional({ description: 'Of a table or chart.' })
  readonly caption?: string;

  @ApiPropertyOptional({ type: [String], description: 'Of a table.' })
  readonly columns?: readonly string[];

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'Of a table.',
  })
  readonly rows?: readonly (readonly string[])[];

  @ApiPropertyOptional({ description: 'A chart as drawn.' })
  readonly svg?: string;
}

class SlotDto {
  @ApiProperty({ example: 'complaints' })
  readonly slot!: string;

  @NullableText('What a person wrote there; null while nobody has.')
  readonly text!: string | null;
}

class CommentDto {
  @ApiProperty({ type: 'integer', example: 3 })
  readonly number!: number;

  @ApiProperty({ example: 'api-token' })
  readonly by!: string;

  @DayProperty('When.')
  readonly on!: string;

  @ApiProperty({ example: 'Which twelve?' })
  readonly text!: string;

  @NullableText('With which it was settled; null while it is open.')
  readonly answer!: string | null;
}

class ConfirmationDto {
  @ApiProperty({ example: 'Twelve cases were hard.' })
  readonly sentence!: string;

  @ApiProperty({ example: 'counted by hand' })
  readonly reason!: string;
}

export class DraftDto extends AnswerOfReadModel {
  @ApiProperty({ type: DraftLineDto })
  readonly draft!: DraftLineDto;

  @ApiProperty({ description: 'Markdown with references and commentary.' })
  readonly text!: string;

  @ApiProperty({ type: [SlotDto] })
  readonly commentary!: readonly SlotDto[];

  @ApiProperty({ type: WrapperDto, nullable: true, description: 'Null while there is none.' })
  readonly wrapper!: WrapperDto | null;

  @ApiProperty({ type: [ConfirmationDto], description: 'By people.' })
  readonly confirmations!: readonly ConfirmationDto[];

  @ApiProperty({ type: [CommentDto] })
  readonly comments!: readonly CommentDto[];

  @ApiProperty({ type: [String], description: 'Of what stands in it now.' })
  readonly approvedBy!: readonly string[];

  @ApiProperty({ type: [MarkDto], description: 'What has to be settled before it is published.' })
  readonly marks!: readonly MarkDto[];

  @ApiProperty({ type: [PaperBlockDto], description: 'As it would be printed.' })
  readonly blocks!: readonly PaperBlockDto[];

  @ApiProperty({ type: [String], description: 'Names of its files.' })
  readonly files!: readonly string[];
}
