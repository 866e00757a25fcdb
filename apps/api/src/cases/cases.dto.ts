import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  HasNoFault,
  IsCaseType,
  IsCount,
  IsDay,
  IsForce,
  IsOneOf,
  IsReference,
} from '@tipstaff/cases';
import {
  ACTION_RULE,
  caseStates,
  type CaseType,
  caseTypeDefinitions,
  caseTypes,
  isPseudonym,
} from '@tipstaff/casework';
import { regimes, statutoryRules } from '@tipstaff/law';
import {
  type CaseSort,
  caseSorts,
  type Direction,
  directions,
  noteWords,
} from '@tipstaff/projections';
import { plainName } from '@tipstaff/kernel';
import { IsOptional, Length } from 'class-validator';
import { IsHolder } from '../allocation/held-by';
import { CaseNamedDto, CaseOfTypeParams } from '../commands/commands.dto';
import { type Format, IsFormat } from '../http/csv';
import { AnswerOfReadModel } from '../http/how-far';
import {
  DayProperty,
  IsCursor,
  IsMinPosition,
  IsNotBefore,
  IsText,
  IsUnit,
  NullableText,
} from '../http/field.decorators';

/** Which case, in the address. */
export class CaseParams extends CaseOfTypeParams {
  @IsCaseType({ required: true })
  readonly type!: CaseType;
}

const LONGEST_KEY = 300;

export class CaseQuery {
  @IsText({
    optional: true,
    longest: LONGEST_KEY,
    description:
      'Which dates are explained: `all`, `standing` (not ended), `none`, or of one obligation what stands after the first # of its id.',
    example: 'none',
  })
  readonly explain: string = 'all';
}

const milestones = [
  ...new Set(caseTypes.flatMap((type) => Object.keys(caseTypeDefinitions[type].milestones))),
].sort();
const rules = [...new Set([...Object.keys(statutoryRules), ACTION_RULE])].sort();
const regimeIds = regimes.map(({ id }) => id);

/** A name in an address would be in every log on its way, and could find nothing: it is sealed. */
export function personFault(person: string): string | null {
  if (isPseudonym(plainName(person))) return null;
  return 'A person is found by the pseudonymous reference alone, for example OFF-0123: names are sealed, and are not searched.';
}

/** Which cases, and in what order; a saved list of cases keeps these and no more. */
export class CaseSelection {
  @IsForce()
  readonly force!: string;

  @IsCaseType()
  readonly type?: CaseType;

  @IsOneOf(caseStates, {
    is: 'is not a state',
    description: 'State in the words of the type.',
  })
  readonly state?: string;

  @IsOneOf(regimeIds, {
    is: 'is not a regime',
    description: 'The body of rules that the case came in under and keeps.',
  })
  readonly regime?: string;

  @IsDay({ optional: true, description: 'Opened on this day or later.', example: '2024-01-01' })
  readonly openedFrom?: string;

  @IsNotBefore('openedFrom')
  @IsDay({ optional: true, description: 'Opened on this day or earlier.' })
  readonly openedTo?: string;

  @IsDay({ optional: true, description: 'Closed, finalised or held on this day or later.' })
  readonly closedFrom?: string;

  @IsNotBefore('closedFrom')
  @IsDay({ optional: true, description: 'Closed, finalised or held on this day or earlier.' })
  readonly closedTo?: string;

  @IsDay({ optional: true, description: 'Its latest fact is of this day or later.' })
  readonly lastFrom?: string;

  @IsNotBefore('lastFrom')
  @IsDay({ optional: true, description: 'Its latest fact is of this day or earlier.' })
  readonly lastTo?: string;

  @IsOneOf(milestones, {
    is: 'is not a milestone',
    description:
      'A fact of this milestone stands; with `onFrom` and `onTo`, one within those days.',
  })
  readonly milestone?: string;

  @IsDay({
    optional: true,
    description: 'A fact of `milestone`, or any without it, happened on this day or later.',
  })
  readonly onFrom?: string;

  @IsNotBefore('onFrom')
  @IsDay({ optional: true, description: 'The same, on this day or earlier.' })
  readonly onTo?: string;

  @IsOptional()
  @HasNoFault('isPseudonym', personFault)
  @ApiPropertyOptional({
    maxLength: 20,
    description: 'Any fact of the case names this person, by pseudonymous reference.',
    example: 'OFF-0123',
  })
  readonly person?: string;

  @IsUnit('A fact says this unit, or an officer whom it names was in it on that day.')
  readonly unit?: string;

  @IsReference({
    optional: true,
    description: 'Any fact of the case names this one as related, by its whole reference.',
  })
  readonly related?: string;

  @IsHolder('Cases that this person has, by the reference of the directory.', 'STF-0012')
  readonly allocatedTo?: string;

  @IsHolder('Cases that this team has.', 'TEAM-1')
  readonly team?: string;

  @IsOneOf(['true', 'false'], {
    is: 'is not right here',
    description: '`true`: cases that nobody has; `false`: cases that somebody has.',
  })
  readonly unallocated?: string;

  @IsOneOf(['me'], {
    is: 'is not right here',
    description: '`me`: a fact of the case that stands was recorded by whoever asks.',
  })
  readonly recordedBy?: string;

  @IsOneOf(rules, {
    is: 'is not a rule that makes anything due',
    description: 'Something is owed by this rule.',
    example: 'R-C13-2',
  })
  readonly owed?: string;

  @IsOneOf(['true'], {
    is: 'is not right here',
    description: '`true`: something is overdue; with `owed`, by that rule.',
  })
  readonly overdue?: string;

  @IsDay({
    optional: true,
    description:
      'The day as of which something is owed or overdue; today when not given. By itself: anything is owed.',
  })
  readonly owedOn?: string;

  @IsOneOf(['true', 'false'], {
    is: 'is not right here',
    description: '`true`: not closed; `false`: closed.',
  })
  readonly open?: string;

  @IsOneOf(['true'], {
    is: 'is not right here',
    description: '`true`: only restricted cases, of those that the asker may see.',
  })
  readonly restricted?: string;

  @IsOptional()
  @Length(1, 100, { message: '"q" must be 1 to 100 characters.' })
  @ApiPropertyOptional({
    minLength: 1,
    maxLength: 100,
    description:
      'Words that the case has (milestones, values, categories, pseudonyms, references), or part of its reference. `"in this order"`, `or`, and `-without` are understood; names and notes are sealed and not searched here; `POST /cases/note-search` looks in notes.',
    example: '"use of force" -withdrawn',
  })
  readonly q?: string;

  @IsOneOf(caseSorts, {
    is: 'is nothing to sort by',
    default: 'opened',
    description: 'Cases that have not got the day come last.',
  })
  readonly sort?: CaseSort;

  @IsOneOf(directions, {
    is: 'is not an order',
    description: '`desc` when not given, for `reference` `asc`.',
  })
  readonly order?: Direction;
}

const MOST_AT_ONCE = 200;
const LONGEST_WORDS = 200;

function wordsFault(text: string): string | null {
  if (text.length > LONGEST_WORDS) {
    return `"words" can be no longer than ${LONGEST_WORDS} characters: look for fewer.`;
  }
  return noteWords(text) === null
    ? 'There is no word in "words" to look for: give one at least.'
    : null;
}

/** Which words; they stand in a body, since a note can hold names, and an address is in every log on its way. */
export class NoteSearchBody extends CaseSelection {
  @HasNoFault('hasWords', wordsFault)
  @ApiProperty({
    type: String,
    minLength: 1,
    maxLength: LONGEST_WORDS,
    description:
      'All of them have to stand in one note, whole, in any case of letters; `"in this order"` in quotation marks.',
    example: '"use of force" bodycam',
  })
  readonly words!: string;

  @IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most cases in one answer.',
  })
  readonly limit: number = 50;

  @IsCursor('`next` of the answer before, with the same selection.')
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

export class ListCasesQuery extends CaseSelection {
  @IsCount({
    optional: true,
    least: 1,
    most: MOST_AT_ONCE,
    description: 'Most cases in one answer.',
  })
  readonly limit: number = 50;

  @IsCursor('`next` of the answer before, with the same filter and order.')
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

export class ListedCaseDto extends CaseNamedDto {
  @ApiProperty({ example: 'open' })
  readonly state!: string;

  @NullableText('The body of rules it came in under; null where no statute governs it.', '2020')
  readonly regime!: string | null;

  @DayProperty('The day of its opening milestone.')
  readonly openedOn!: string;

  @DayProperty('The day it was closed, finalised or held; null while it is open.', true)
  readonly closedOn!: string | null;

  @DayProperty('The day of its latest fact.')
  readonly lastOn!: string;

  @DayProperty('Of proceedings: the day that the hearing is fixed for or adjourned to.', true)
  readonly hearingOn!: string | null;

  @NullableText('Pseudonymous reference of the person last named.', 'OFF-0123')
  readonly person!: string | null;

  @ApiProperty({
    type: [String],
    description: 'Pseudonymous references of those who complain.',
    example: ['CPL-00042'],
  })
  readonly complainants!: readonly string[];

  @ApiProperty({
    type: [String],
    description: 'Of officers complained about, or subject to the matter or proceedings.',
    example: ['OFF-0123'],
  })
  readonly officers!: readonly string[];

  @NullableText('Reference of the related case.')
  readonly related!: string | null;

  @ApiProperty({ description: 'Number of its events: what `If-Match` asks for.', example: 3 })
  readonly version!: number;

  @ApiProperty({
    description: 'The address of the case.',
    example: '/api/v1/cases/complaint/norfolk/CO%2F00123%2F24',
  })
  readonly href!: string;
}

export class CaseListDto extends AnswerOfReadModel {
  @ApiProperty({ type: [ListedCaseDto] })
  readonly cases!: readonly ListedCaseDto[];

  @NullableText('Give it as `after` for the next page; null on the last.')
  readonly next!: string | null;
}

export class CaseFoundByNoteDto extends ListedCaseDto {
  @ApiProperty({
    type: [Number],
    description: 'Numbers of the facts in whose notes the words stand; its page shows them.',
    example: [3],
  })
  readonly facts!: readonly number[];
}

export class NoteSearchDto extends AnswerOfReadModel {
  @ApiProperty({ type: [CaseFoundByNoteDto] })
  readonly cases!: readonly CaseFoundByNoteDto[];

  @ApiProperty({
    type: 'integer',
    description:
      'Cases that were opened for this answer, at most about a thousand; where `next` is not null there are more.',
    example: 212,
  })
  readonly lookedThrough!: number;

  @NullableText(
    'Give it as `after` to look on, also where nothing was found yet; null when all was looked through.',
  )
  readonly next!: string | null;
}
