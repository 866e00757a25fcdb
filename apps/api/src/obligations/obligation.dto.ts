import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCaseType, IsCount, IsDay, IsForce, IsOneOf } from '@tipstaff/cases';
import {
  type CaseType,
  type NoDaysReason,
  noDaysReasons,
  obligationRules,
} from '@tipstaff/casework';
import { type ObligationState } from '@tipstaff/projections';
import { IsHolder } from '../allocation/held-by';
import { AnswerOfReadModel } from '../http/how-far';
import {
  DayProperty,
  IsCursor,
  IsMinPosition,
  IsText,
  NullableText,
} from '../http/field.decorators';
import { type Format, IsFormat } from '../http/csv';

const LONGEST_OWNER = 300;
/** None is foreseen here: a list over HTTP is of what is owed on the day. */
const states = ['overdue', 'due', 'inbound'] as const satisfies readonly ObligationState[];

/** What a force owes on a day, and of that what is chosen. */
class OwedSelection {
  @IsForce()
  readonly force!: string;

  @IsDay({
    optional: true,
    description: 'As owed at the end of this day; today when not given.',
    example: '2024-10-01',
  })
  readonly on?: string;

  @IsText({
    optional: true,
    longest: LONGEST_OWNER,
    description:
      'Owned by this one, as `owner` names it; joint owners count each for themselves. One that never owned anything is refused, and those that did are named.',
    example: 'Professional Standards Department',
  })
  readonly owner?: string;

  @IsOneOf([...obligationRules].sort(), {
    is: 'is not a rule of an obligation',
    description: 'Owed by this rule.',
    example: 'R-KI-2',
  })
  readonly rule?: string;

  @IsCaseType()
  readonly type?: CaseType;

  @IsHolder('Only what this person has, by the reference of the directory.', 'STF-0012')
  readonly allocatedTo?: string;

  @IsHolder('Only what this team has.', 'TEAM-1')
  readonly team?: string;

  @IsOneOf(['true', 'false'], {
    is: 'is not right here',
    description: '`true`: only what nobody has; `false`: only what somebody has.',
  })
  readonly unallocated?: string;
}

export class ObligationCountsQuery extends OwedSelection {
  @IsMinPosition()
  readonly minPosition?: number;
}

/** Which obligations; a saved list of them keeps these and no more. */
export class ObligationSelection extends OwedSelection {
  @IsDay({
    optional: true,
    description:
      'Only what had been learned by the end of this day, of facts and of holidays that were added. Folded from the record itself: never behind, and slower; further pages are not folded anew while the record stands still.',
    example: '2024-09-15',
  })
  readonly knownOn?: string;

  @IsCount({
    optional: true,
    least: 0,
    most: 3_660,
    description: 'Only what is overdue, or falls due within so many calendar days.',
    example: 28,
  })
  readonly within?: number;

  @IsOneOf(states, {
    is: 'is not a state of an obligation',
    description:
      '`overdue`, `due` without being overdue, or `inbound`: owed to the force by another body.',
  })
  readonly state?: (typeof states)[number];

  @IsDay({
    optional: true,
    description:
      'What the force owed and what ended from this day to `on`, both counting, instead of what is owed: done, or lapsed.',
    example: '2024-09-01',
  })
  readonly endedFrom?: string;
}

const MOST_AT_ONCE = 200;

export class ObligationsQuery extends ObligationSelection {
  @IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most obligations in one answer, those owed and those inbound together.',
  })
  readonly limit: number = 50;

  @IsCursor('`next` of the answer before, of the same selection.')
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

export class TimelinessDto {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Days from the last day to the day it was done or, while it is overdue, to the day asked about; 0 on the last day, negative before it. The later of the two days counts, a working day or not.',
    example: 3,
  })
  readonly daysLate!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['working-days', 'calendar-days', null],
    description: 'As the rule counts; null where there is no last day.',
  })
  readonly countedIn!: 'working-days' | 'calendar-days' | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: [...Object.keys(noDaysReasons), null],
    description: 'Why there is no number of days; null where there is one.',
  })
  readonly why!: NoDaysReason | null;

  @ApiProperty({ description: 'The same in words.', example: '3 working days late' })
  readonly words!: string;
}

/** What every list says of an obligation. */
export abstract class ObligationLineDto {
  @ApiProperty({ example: 'complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1' })
  readonly id!: string;

  @ApiProperty({ description: 'Type of the case.', example: 'complaint' })
  readonly type!: string;

  @ApiProperty({ description: 'Reference of the case.', example: 'CO/00123/24' })
  readonly case!: string;

  @ApiProperty({ example: 'R-C13-2' })
  readonly rule!: string;

  @ApiProperty({ example: 'Chapter 13 report: 12 months' })
  readonly title!: string;

  @DayProperty('The day from which it is owed.')
  readonly arose!: string;

  @DayProperty('Last day to do it; null where the law gives no date.', true)
  readonly due!: string | null;

  @DayProperty('Local target where the law gives no date; never the limit.', true)
  readonly target!: string | null;

  @ApiProperty()
  readonly overdue!: boolean;

  @ApiProperty({ description: 'Who owes it.', example: 'Professional Standards Department' })
  readonly owner!: string;
}

export class ObligationDto extends ObligationLineDto {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Calendar days to `due`, else to `target`; negative when past, null once it ended.',
    example: -7,
  })
  readonly days!: number | null;

  @ApiProperty({ type: TimelinessDto })
  readonly timeliness!: TimelinessDto;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'The day from which it was no longer owed; absent while it is.',
  })
  readonly endedOn?: string;

  @ApiPropertyOptional({
    enum: ['discharged', 'lapsed', 'changed'],
    description: 'Absent while it is owed.',
  })
  readonly endedBy?: 'discharged' | 'lapsed' | 'changed';

  @ApiPropertyOptional({
    type: [String],
    description:
      'Of a Chapter 13 report: to whom it is still owed, each a duty of their own; absent of anything else.',
    example: ['lpb', 'dg'],
  })
  readonly owedTo?: readonly string[];

  @NullableText(
    'Whose work it is, by the reference of the directory; null: the owner’s.',
    'STF-0012',
  )
  readonly allocatedTo!: string | null;

  @NullableText('The team that has the case.', 'TEAM-1')
  readonly team!: string | null;

  @ApiProperty({ description: 'The explanation in one sentence.' })
  readonly why!: string;

  @ApiPropertyOptional({
    type: [String],
    description: 'What was deduced since a fact is missing; absent where nothing was.',
  })
  readonly deduced?: readonly string[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The rule in words, its source, the facts used, each day classed.',
  })
  readonly explanation!: object;
}

export class ObligationListDto extends AnswerOfReadModel {
  @DayProperty('The day it is about.')
  readonly on!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @ApiProperty({ type: [ObligationDto], description: 'Overdue ones first, then by day.' })
  readonly obligations!: readonly ObligationDto[];

  @ApiProperty({
    type: [ObligationDto],
    description:
      'Owed to the force by another body (R-C13-5): never overdue, counted nowhere, no `within` applies. They come after all that the force owes, on the last pages.',
  })
  readonly inbound!: readonly ObligationDto[];

  @ApiProperty({
    type: [ObligationDto],
    description: 'What ended, in order of the day; empty unless `endedFrom` asks for it.',
  })
  readonly ended!: readonly ObligationDto[];

  @NullableText('Give it as `after` for what follows; null on the last page.')
  readonly next!: string | null;
}

function Count(description: string): PropertyDecorator {
  return ApiProperty({ type: 'integer', description, example: 2 });
}

/** By how soon it falls due, each counted once. */
export class ObligationCountDto {
  @ApiProperty({ example: 'R-KI-2' })
  readonly rule!: string;

  @ApiProperty({ example: 'Chapter 13 report: 12 months' })
  readonly title!: string;

  @ApiProperty({ description: 'Who owes it.', example: 'Professional Standards Department' })
  readonly owner!: string;

  @Count('Overdue on the day.')
  readonly overdue!: number;

  @Count('Due, or aimed at, on the day.')
  readonly today!: number;

  @Count('In 1 to 7 calendar days.')
  readonly in7Days!: number;

  @Count('In 8 to 28.')
  readonly in28Days!: number;

  @Count('In more.')
  readonly later!: number;

  @Count('Without a day, or with a local target that has passed.')
  readonly undated!: number;
}

export class ObligationCountsDto extends AnswerOfReadModel {
  @DayProperty('The day it is about.')
  readonly on!: string;

  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ type: [ObligationCountDto], description: 'By rule and owner; none of nothing.' })
  readonly counts!: readonly ObligationCountDto[];
}
