import { ApiProperty } from '@nestjs/swagger';
import {
  caseTypes,
  type ObligationDirection,
  type RestrictionReason,
  restrictionReason,
  type WhenInCase,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Explanation } from '@tipstaff/law';
import { CommandDto } from '../commands/commands.controller';
import { CaseNamedDto } from '../commands/commands.dto';
import { ProposalDto } from '../proposals/proposals.dto';
import { DayProperty, NullableText } from '../http/field.decorators';
import { TimelinessDto } from '../obligations/obligation.dto';

/** Who entered something, and when. */
class EntryDto {
  @NullableText('Who gave it, by the id that they sign in with.', 'id.psd.example|0123')
  readonly recordedBy!: string | null;

  @NullableText('When it was written (UTC).', '2024-10-01T08:05:00.000Z')
  readonly recordedAt!: string | null;
}

/** What a fact said at a time. */
export class EnteredFactDto {
  @DayProperty('The day it was said to have happened.')
  readonly on!: LocalDate;

  @NullableText('The value it had.')
  readonly value!: string | null;

  @NullableText('The person it named.', 'OFF-0123')
  readonly person!: string | null;

  @NullableText('The related case it named.')
  readonly related!: string | null;

  @NullableText('Its free text; null where there was none or it was erased.')
  readonly note!: string | null;

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: { type: 'string' },
    description: 'What more was said, each field as text; null where nothing was.',
    example: { category: 'B4' },
  })
  readonly details!: Readonly<Record<string, string>> | null;
}

export class FactChangeDto extends EntryDto {
  @ApiProperty({ enum: ['corrected', 'withdrawn'] })
  readonly kind!: 'corrected' | 'withdrawn';

  @ApiProperty({ description: 'Number of the event that made the change.', example: 7 })
  readonly number!: number;

  @DayProperty('The day of the change.')
  readonly enteredOn!: LocalDate;

  @NullableText('Why; null where it was erased.')
  readonly reason!: string | null;

  @ApiProperty({ type: EnteredFactDto, description: 'What stood until then.' })
  readonly before!: EnteredFactDto;
}

export class FieldInWordsDto {
  @ApiProperty({ example: 'category' })
  readonly field!: string;

  @ApiProperty({ example: 'Category of the allegation' })
  readonly title!: string;

  @ApiProperty({ example: 'B4: Use of force' })
  readonly words!: string;
}

/** Values in the words of the day of the fact: a later version of a list changes none of them. */
export class FactInWordsDto {
  @NullableText('The value; null where there is none.', 'Under Schedule 3')
  readonly value!: string | null;

  @ApiProperty({ type: [FieldInWordsDto], description: 'What more was said.' })
  readonly details!: readonly FieldInWordsDto[];
}

export class FactDto extends EntryDto {
  @ApiProperty({ description: 'Number of the fact in the case; corrections name it.', example: 3 })
  readonly number!: number;

  @ApiProperty({ example: 'investigation' })
  readonly milestone!: string;

  @ApiProperty({ example: 'Investigation' })
  readonly title!: string;

  @DayProperty('The day it happened.')
  readonly on!: LocalDate;

  @DayProperty('The day it was learned.')
  readonly enteredOn!: LocalDate;

  @NullableText('As the milestone asks.', 'local')
  readonly value!: string | null;

  @NullableText('Pseudonymous reference of a person, or the owner of an action.', 'OFF-0123')
  readonly person!: string | null;

  @NullableText('Reference of a related case.')
  readonly related!: string | null;

  @NullableText('Free text; null where there is none or it was erased.')
  readonly note!: string | null;

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: { type: 'string' },
    description: 'What more was said, each field as text; null where nothing was.',
    example: { category: 'B4', factors: 'arrest+custody' },
  })
  readonly details!: Readonly<Record<string, string>> | null;

  @ApiProperty({ type: FactInWordsDto, description: 'Value and further fields in words.' })
  readonly words!: FactInWordsDto;

  @ApiProperty({ enum: ['as-entered', 'corrected', 'withdrawn'] })
  readonly standing!: 'as-entered' | 'corrected' | 'withdrawn';

  @ApiProperty({
    type: EnteredFactDto,
    nullable: true,
    description: 'What it was before all changes.',
  })
  readonly asEntered!: EnteredFactDto | null;

  @ApiProperty({ type: [FactChangeDto] })
  readonly changes!: readonly FactChangeDto[];
}

export class RecipientDto {
  @ApiProperty({ example: 'lpb' })
  readonly recipient!: string;

  @ApiProperty({ enum: ['send', 'sent', 'withheld', 'not-applicable'] })
  readonly decision!: 'send' | 'sent' | 'withheld' | 'not-applicable';

  @ApiProperty({ description: 'Who decides, or decided.', example: 'chief officer' })
  readonly by!: string;

  @ApiProperty({ description: 'Why.', example: 'no prejudice' })
  readonly why!: string;

  @DayProperty('The day it was sent to them.', true)
  readonly sentOn!: LocalDate | null;

  @DayProperty('The day it was delivered to them.', true)
  readonly deliveredOn!: LocalDate | null;

  @DayProperty('The day they acknowledged it.', true)
  readonly acknowledgedOn!: LocalDate | null;
}

export class AdjustmentDto {
  @ApiProperty({ enum: ['extended', 'reduced'] })
  readonly how!: 'extended' | 'reduced';

  @DayProperty('The day of the decision.')
  readonly on!: LocalDate;

  @DayProperty('The last day that stood until then; null where none was known.', true)
  readonly from!: LocalDate | null;

  @DayProperty('The last day since.')
  readonly to!: LocalDate;

  @ApiProperty({ description: 'Who decided.', example: 'chair' })
  readonly by!: string;

  @ApiProperty({ description: 'Why.', example: 'The officer was in hospital.' })
  readonly why!: string;
}

export class MovedByDto {
  @ApiProperty({ enum: caseTypes, description: 'Type of the case whose fact it is.' })
  readonly type!: string;

  @ApiProperty({ description: 'Reference of that case.', example: 'PAM-2025-01' })
  readonly reference!: string;

  @ApiProperty({ example: 'moved' })
  readonly milestone!: string;
}

export class FormerDueDto {
  @DayProperty('The last day until then; null where there was none.', true)
  readonly from!: LocalDate | null;

  @DayProperty('The last day since; null where there was none.', true)
  readonly to!: LocalDate | null;

  @DayProperty('The day on which it moved.')
  readonly on!: LocalDate;

  @ApiProperty({
    type: MovedByDto,
    nullable: true,
    description: 'The fact that moved it; null where no single one did.',
  })
  readonly by!: MovedByDto | null;
}

export class CaseObligationDto {
  @ApiProperty({ example: 'complaint:norfolk:CO/00123/24#R-C13-2#2023-09-06#1' })
  readonly id!: string;

  @ApiProperty({ description: 'Identifier of the rule.', example: 'R-C13-2' })
  readonly rule!: string;

  @ApiProperty({ example: 'Chapter 13 report: 12 months' })
  readonly title!: string;

  @DayProperty('The day from which it is owed.')
  readonly arose!: LocalDate;

  @DayProperty('Last day to do it; null where the law gives no date.', true)
  readonly due!: LocalDate | null;

  @DayProperty('The last day that the rule gives, before any decision moved it.', true)
  readonly original!: LocalDate | null;

  @ApiProperty({ type: [AdjustmentDto], description: 'Decisions that moved the last day.' })
  readonly adjustments!: readonly AdjustmentDto[];

  @ApiProperty({
    type: [FormerDueDto],
    description: 'Of an action: the dates it had before, and what moved them. Else empty.',
  })
  readonly former!: readonly FormerDueDto[];

  @DayProperty('Local target where the law gives no date; never the limit.', true)
  readonly target!: LocalDate | null;

  @ApiProperty({ example: 'Professional Standards Department' })
  readonly owner!: string;

  @NullableText('The officer whose proceedings it is of, where it is of one alone.', 'OFF-0123')
  readonly officer!: string | null;

  @NullableText('Whose work it is, by the reference of the directory; null: the owner’s.')
  readonly allocatedTo!: string | null;

  @NullableText('The team that has the case.')
  readonly team!: string | null;

  @ApiProperty({
    enum: ['owed', 'inbound', 'policing-body'],
    description:
      'Owed by the force, or to it by another body, or by the local policing body: only the first can be overdue here.',
  })
  readonly direction!: ObligationDirection;

  @ApiProperty({
    enum: ['owed', 'awaited', 'foreseen', 'ended'],
    description: '`awaited`: another body’s to do.',
  })
  readonly status!: 'owed' | 'awaited' | 'foreseen' | 'ended';

  @ApiProperty({
    type: [RecipientDto],
    description: 'Of a report: to whom it goes, and who decided otherwise and why. Else empty.',
  })
  readonly recipients!: readonly RecipientDto[];

  @DayProperty('The day from which it was no longer owed like this.', true)
  readonly endedOn!: LocalDate | null;

  @ApiProperty({ type: String, enum: ['discharged', 'lapsed', 'changed', null], nullable: true })
  readonly endedBy!: 'discharged' | 'lapsed' | 'changed' | null;

  @ApiProperty()
  readonly overdue!: boolean;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Calendar days to `due`, else to `target`; negative when past.',
  })
  readonly days!: number | null;

  @ApiProperty({ type: TimelinessDto })
  readonly timeliness!: TimelinessDto;

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description:
      'Why: the rule in words, its source, the facts used, each day classed (counted, weekend, holiday); `lines` says the same for people. Null where `explain` leaves it out.',
  })
  readonly explanation!: (Explanation & { readonly lines: readonly string[] }) | null;
}

export class WhyNotDto {
  @ApiProperty({
    description: 'For programs; what the command would be refused with.',
    example: 'complaint.resumed-without-suspended',
  })
  readonly code!: string;

  @ApiProperty({ description: 'The rule in the way, in words, and how to mend it.' })
  readonly detail!: string;
}

export class AvailableCommandDto extends CommandDto {
  @ApiProperty({
    description: 'Whether it could be given with the day of today; its fields may still be wrong.',
    example: true,
  })
  readonly available!: boolean;

  @ApiProperty({ type: WhyNotDto, nullable: true, description: 'Null where it is available.' })
  readonly whyNot!: WhyNotDto | null;

  @NullableText('The stage of a case that it is of; null: it comes at any time.', 'Outcome')
  readonly stage!: string | null;

  @ApiProperty({
    enum: ['earlier', 'now', 'next', 'later'],
    description: 'When the case comes to it; `next` begins its next stage.',
  })
  readonly when!: WhenInCase;

  @ApiProperty({ type: [String], description: 'Titles of the roles that may give it.' })
  readonly roles!: readonly string[];
}

export class RegimeDto {
  @ApiProperty({ enum: ['2012', '2020', '2024', '2025'] })
  readonly id!: '2012' | '2020' | '2024' | '2025';

  @ApiProperty({ example: 'The 2020 regulations: legally qualified chair' })
  readonly title!: string;

  @DayProperty('The first day on which what begins falls under it.')
  readonly from!: LocalDate;

  @ApiProperty({ example: 'SI 2020/2, SI 2020/4' })
  readonly source!: string;

  @DayProperty('The day that decided it.')
  readonly decidedOn!: LocalDate;

  @ApiProperty({
    description: 'Which day that is, and by which paragraph it decides.',
    example:
      'Decided by Fri 6 September 2024, the day the complaint was made (SI 2025/558 reg. 66(1)(a)).',
  })
  readonly because!: string;
}

export class RestrictionDto {
  @ApiProperty({ enum: [...restrictionReason.options], description: 'Why, as a class.' })
  readonly reason!: RestrictionReason;

  @DayProperty('The day it was restricted.')
  readonly since!: LocalDate;

  @ApiProperty({
    type: [String],
    description: 'Ids of those who may know of the case.',
    example: ['id.psd.example/realms/tipstaff|6f1c2d9e'],
  })
  readonly named!: readonly string[];
}

export class CaseDto extends CaseNamedDto {
  @ApiProperty({ example: 'Complaint' })
  readonly title!: string;

  @ApiProperty({ description: 'The same as the ETag: what `If-Match` asks for.', example: 3 })
  readonly version!: number;

  @DayProperty('The day by the clock of this record; dates below are seen from it.')
  readonly today!: LocalDate;

  @NullableText('Words to show when this is not the real time.')
  readonly notice!: string | null;

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'State in the words of the type; null when every fact was withdrawn.',
    example: { status: 'open', madeOn: '2024-09-06', handling: 'schedule-3', regime: '2024' },
  })
  readonly state!: { readonly status: string } | null;

  @ApiProperty({
    type: RegimeDto,
    nullable: true,
    description:
      'The rules that the case came in under and keeps; null where no statute governs the type.',
  })
  readonly regime!: RegimeDto | null;

  @ApiProperty({
    type: RestrictionDto,
    nullable: true,
    description: 'To whom alone the case is shown; null where it is not restricted.',
  })
  readonly restriction!: RestrictionDto | null;

  @ApiProperty({
    type: [String],
    description: 'What the dates alone do not tell, such as a duty that the regime does not know.',
  })
  readonly notes!: readonly string[];

  @ApiProperty({ type: [FactDto], description: 'In order of the day it happened.' })
  readonly timeline!: readonly FactDto[];

  @ApiProperty({ type: [CaseObligationDto] })
  readonly obligations!: readonly CaseObligationDto[];

  @ApiProperty({
    type: [AvailableCommandDto],
    description: 'Every command of the type: those that are available, and why the others are not.',
  })
  readonly commands!: readonly AvailableCommandDto[];

  @ApiProperty({
    type: [ProposalDto],
    description: 'What waits to be decided: no facts, and no part of the timeline.',
  })
  readonly proposals!: readonly ProposalDto[];
}
