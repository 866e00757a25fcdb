import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HasLines, HasNoFault, IsCount, IsDay, IsOneOf, IsReason } from '@tipstaff/cases';
import {
  type LearningSheetForm,
  learningSheetForms,
  markCodes,
  paperReferenceFault,
  templates,
} from '@tipstaff/papers';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsString,
  Matches,
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
const CODE = 'ABCDEFGHIJKL';
const CALENDAR = 'england-and-wales-2028.2';

export class PapersQuery {
  @IsMinPosition()
  readonly minPosition?: number;
}

export class DraftParams extends ForceParams {
  @HasNoFault('isPaperReference', (text) => paperReferenceFault(text))
  @ApiProperty({ maxLength: 64, description: 'Reference of the paper.', example: 'PAB-2025-01' })
  readonly reference!: string;
}

export class PaperParams extends ForceParams {
  @IsText({ longest: 40, description: 'As printed at the foot of each page.', example: CODE })
  readonly code!: string;
}

export class PaperFileParams extends PaperParams {
  @IsText({ longest: 80, description: 'As the paper lists it.', example: 'printed.docx' })
  readonly file!: string;
}

export class DraftFileParams extends DraftParams {
  @IsText({ longest: 80, description: 'As the draft lists it.', example: 'draft.docx' })
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

class DraftLineDto {
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

export class DraftPaperBody {
  @HasNoFault('isPaperReference', (text) => paperReferenceFault(text))
  @ApiProperty({ maxLength: 64, description: 'New in the force.', example: 'PAB-2025-01' })
  readonly reference!: string;

  @IsOneOf(templates.map(({ name }) => name), { is: 'is not a template', required: true })
  readonly template!: string;

  @IsDay({ description: 'Last day of the twelve months.' })
  readonly to!: string;

  @IsDay({ optional: true, description: 'What had been learned by then is in it: today.' })
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

  @IsArray()
  @ArrayMaxSize(MOST_QUESTIONS)
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
  @MaxLength(100)
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
class PaperBlockDto {
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

class RestatedCaseDto {
  @ApiProperty({ example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ example: 'CO/01110/24' })
  readonly case!: string;

  @ApiProperty({ example: 'entered-late' })
  readonly because!: string;

  @ApiProperty({ type: [String], example: ['logged'] })
  readonly facts!: readonly string[];
}

class RuleChangeDto {
  @ApiProperty({ enum: ['rule-changed', 'contract-changed', 'calendar-changed'] })
  readonly because!: string;

  @ApiProperty({ description: 'Its version.', example: CALENDAR })
  readonly printed!: string;

  @ApiProperty({ example: `${CALENDAR}+1` })
  readonly now!: string;
}

class RestatedMeasureDto {
  @ApiProperty({
    enum: ['restated', 'corrected'],
    description: 'By a later paper; or its row was replaced.',
  })
  readonly because!: string;

  @ApiProperty({ description: 'The cell.', example: '3% increase +9' })
  readonly printed!: string;

  @ApiProperty({ example: '4% increase +11' })
  readonly now!: string;

  @ApiProperty({ description: 'Paper that has it now.', example: 'ncpm-2022' })
  readonly source!: string;
}

class RestatementDto {
  @ApiProperty({ example: CODE })
  readonly paper!: string;

  @ApiProperty({ example: 'complaints-logged' })
  readonly figure!: string;

  @ApiProperty({ example: 'Complaints logged' })
  readonly label!: string;

  @DayProperty('First day, counted.')
  readonly from!: string;

  @DayProperty('Last day, counted.')
  readonly to!: string;

  @ApiProperty({ type: 'number', nullable: true, example: 331 })
  readonly printed!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 334 })
  readonly now!: number | null;

  @ApiProperty({ description: 'Whether it is another in print.' })
  readonly differs!: boolean;

  @ApiProperty({ type: 'integer', description: 'Cases that add another part.', example: 3 })
  readonly count!: number;

  @ApiProperty({ type: [RestatedCaseDto], description: 'Those; none without `figure.cases`.' })
  readonly cases!: readonly RestatedCaseDto[];

  @ApiProperty({ type: [RuleChangeDto], description: 'Where not facts alone made it another.' })
  readonly changes!: readonly RuleChangeDto[];

  @ApiProperty({ type: RestatedMeasureDto, nullable: true, description: 'Of a published measure.' })
  readonly published!: RestatedMeasureDto | null;

  @NullableText('By a person; null while nobody gave one.')
  readonly reason!: string | null;

  @NullableText('Code of the first later paper that prints it.', CODE)
  readonly printedIn!: string | null;

  @ApiProperty({
    description: 'Of the line, within its paper.',
    example: 'complaints-logged/2023-10-01..2024-09-30',
  })
  readonly key!: string;
}

export class RegisterDto {
  @ApiProperty({ type: [RestatementDto] })
  readonly restatements!: readonly RestatementDto[];
}

export class ExplainRestatementBody {
  @IsText({
    longest: 200,
    description: 'The line, as the register has it.',
    example: 'complaints-logged/2023-10-01..2024-09-30',
  })
  @Matches(/^[a-z0-9/:-]+\/\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/u, {
    message: '"key" is not the key of a line: copy it as the register has it.',
  })
  readonly key!: string;

  @IsReason('a figure is another', 'Three were entered late.')
  readonly reason!: string;
}
