import { ApiProperty } from '@nestjs/swagger';
import {
  IsCaseType,
  IsCount,
  IsDay,
  IsForce,
  IsOneOf,
  IsReason,
  type LapseReason,
  lapseReasons,
  type ProposalState,
  proposalStates,
  notRight,
} from '@tipstaff/cases';
import { type CaseType, permissions } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { IsObject } from 'class-validator';
import { CaseOfTypeParams, CaseNamedDto, IsCommandName } from '../commands/commands.dto';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsCursor, IsMinPosition, NullableText } from '../http/field.decorators';

export class ProposeParams extends CaseOfTypeParams {
  @IsCaseType({ required: true })
  readonly type!: CaseType;

  @IsCommandName()
  readonly command!: string;
}

export class ProposalParams {
  @IsCount({
    least: 1,
    most: Number.MAX_SAFE_INTEGER,
    description: 'Id of the proposal.',
    example: 12_711,
  })
  readonly id!: number;
}

export class ProposeBody {
  @IsObject({ message: notRight('is not right here', 'give the body of the command') })
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'As the command has it; kept sealed.',
    example: { on: '2024-09-30', value: 'schedule-3' },
  })
  readonly body!: object;

  @IsReason('nothing is proposed', 'The complainant asks for it to be investigated.')
  readonly reason!: string;

  @IsDay({
    optional: true,
    description: 'The day by which it should be decided. Not before today.',
    example: '2024-10-08',
  })
  readonly decideBy?: string;
}

export class ReturnBody {
  @IsReason('a proposal is not returned', 'Say first what the officer answered.')
  readonly words!: string;
}

export class ProposalsQuery {
  @IsForce()
  readonly force!: string;

  @IsOneOf(proposalStates, { is: 'is not a state of a proposal', example: 'waiting' })
  readonly state: ProposalState = 'waiting';

  @IsCount({ optional: true, least: 1, most: 200, description: 'Most proposals in one answer.' })
  readonly limit: number = 50;

  @IsCursor('`next` of the answer before, of the same force and state.')
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

/** A proposal as a list shows it: nothing of it that is sealed. */
export class ListedProposalDto extends CaseNamedDto {
  @ApiProperty({ type: 'integer', example: 12_711 })
  readonly id!: number;

  @ApiProperty({ example: 'decide-handling' })
  readonly command!: string;

  @ApiProperty({ example: 'Decision asked for: Decide the handling' })
  readonly title!: string;

  @ApiProperty({ enum: proposalStates })
  readonly state!: ProposalState;

  @ApiProperty({
    enum: permissions,
    isArray: true,
    description: 'All that it takes to decide it.',
    example: ['complaint.decide'],
  })
  readonly needs!: readonly string[];

  @ApiProperty({
    description: 'Id of whoever asks.',
    example: 'id.psd.example/realms/tipstaff|6f1c',
  })
  readonly proposedBy!: string;

  @DayProperty('The day it was proposed.')
  readonly proposedOn!: LocalDate;

  @DayProperty('The day by which it should be decided.', true)
  readonly decideBy!: LocalDate | null;

  @DayProperty('The last day on which it waits.')
  readonly lapsesOn!: LocalDate;

  @DayProperty('The day on which it was decided, lapsed or was withdrawn.', true)
  readonly decidedOn!: LocalDate | null;
}

export class ProposalListDto extends AnswerOfReadModel {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ type: [ListedProposalDto], description: 'Oldest first.' })
  readonly proposals!: readonly ListedProposalDto[];

  @NullableText('Give it as `after` for what follows; null on the last page.')
  readonly next!: string | null;
}

export class ObstacleDto {
  @ApiProperty({ example: 'complaint.resumed-without-suspended' })
  readonly code!: string;

  @ApiProperty({ description: 'The rule in the way, in words.' })
  readonly detail!: string;
}

export class ProposalDto extends ListedProposalDto {
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'The body of the command; null where it was erased.',
    example: { on: '2024-09-30', value: 'schedule-3' },
  })
  readonly body!: object | null;

  @NullableText('Why it is asked for; null where it was erased.')
  readonly reason!: string | null;

  @ApiProperty({ type: 'integer', description: 'Version of the case when it was proposed.' })
  readonly seenVersion!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Version of the case now: what `If-Match` of its approval asks for.',
  })
  readonly caseVersion!: number;

  @NullableText('Id of whoever decided or withdrew it.')
  readonly decidedBy!: string | null;

  @NullableText('The words with which it was returned.')
  readonly words!: string | null;

  @ApiProperty({
    type: String,
    enum: [...lapseReasons, null],
    nullable: true,
    description: 'Why it lapsed.',
  })
  readonly because!: LapseReason | null;

  @ApiProperty({ description: 'Whether whoever asks may decide it.' })
  readonly mayDecide!: boolean;

  @ApiProperty({
    type: ObstacleDto,
    nullable: true,
    description: 'Why it could not be carried out as the case is today; null where it could.',
  })
  readonly whyNotNow!: ObstacleDto | null;
}

export class CaseProposalsDto extends CaseNamedDto {
  @ApiProperty({ type: [ProposalDto], description: 'In the order in which they came.' })
  readonly proposals!: readonly ProposalDto[];
}

export class ProposalAnswerDto extends CaseNamedDto {
  @ApiProperty({ type: 'integer', example: 12_711 })
  readonly id!: number;

  @ApiProperty({ description: 'For `minPosition`.', example: 12_711 })
  readonly position!: number;
}
