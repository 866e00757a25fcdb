import { ApiProperty } from '@nestjs/swagger';
import { IsDay, IsForce, IsOneOf } from '@tipstaff/cases';
import { AnswerOfReadModel } from '../http/how-far';
import { DayProperty, IsMinPosition, NullableText } from '../http/field.decorators';

export class DirectoryQuery {
  @IsForce()
  readonly force!: string;

  @IsDay({ optional: true, description: 'As it is at the end of this day; today when not given.' })
  readonly on?: string;
}

export class WorkloadQuery extends DirectoryQuery {
  @IsDay({
    optional: true,
    description:
      'Only what had been learned by the end of this day. Folded from the record itself.',
  })
  readonly knownOn?: string;

  @IsOneOf(['true'], {
    is: 'is not right here',
    description: '`true`: only who left the force, with what they still hold.',
  })
  readonly left?: string;

  @IsMinPosition()
  readonly minPosition?: number;
}

class DirectoryPersonDto {
  @ApiProperty({ example: 'STF-0012' })
  readonly reference!: string;

  @NullableText('The id by which they sign in.')
  readonly signIn!: string | null;

  @NullableText('Null once it was erased, as the address.')
  readonly name!: string | null;

  @NullableText('E-mail address at work.')
  readonly address!: string | null;

  @NullableText('Their office.')
  readonly office!: string | null;

  @NullableText('Reference of their team.', 'TEAM-1')
  readonly team!: string | null;

  @DayProperty('The day from which they are there.')
  readonly joinedOn!: string;

  @DayProperty('The day from which they are gone.', true)
  readonly leftOn!: string | null;
}

class DirectoryTeamDto {
  @ApiProperty({ example: 'TEAM-1' })
  readonly reference!: string;

  @NullableText('What it is called.')
  readonly title!: string | null;

  @NullableText('Its mailbox.')
  readonly address!: string | null;

  @NullableText('Reference of the unit of the force in which it stands.', 'NW-01')
  readonly unit!: string | null;

  @DayProperty('The day from which there is no such team.', true)
  readonly closedOn!: string | null;
}

class DirectoryOfficeDto {
  @ApiProperty({ example: 'Professional Standards Department' })
  readonly office!: string;

  @NullableText('Its mailbox.')
  readonly address!: string | null;

  @NullableText('The office or person told beside it near the day.')
  readonly deputy!: string | null;

  @NullableText('The office or person to which it goes up.')
  readonly supervisor!: string | null;
}

class DeputyDto {
  @ApiProperty({ description: 'Beside whom they stand.', example: 'STF-0012' })
  readonly of!: string;

  @ApiProperty({ example: 'STF-0013' })
  readonly deputy!: string;

  @DayProperty('First day.')
  readonly from!: string;

  @DayProperty('Last day; null: until another is named.', true)
  readonly until!: string | null;
}

export class DirectoryDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('The day it is about.')
  readonly on!: string;

  @ApiProperty({ type: [DirectoryPersonDto], description: 'Those who left as well.' })
  readonly people!: readonly DirectoryPersonDto[];

  @ApiProperty({ type: [DirectoryTeamDto] })
  readonly teams!: readonly DirectoryTeamDto[];

  @ApiProperty({ type: [DirectoryOfficeDto] })
  readonly offices!: readonly DirectoryOfficeDto[];

  @ApiProperty({ type: [DeputyDto], description: 'Those that stand on the day.' })
  readonly deputies!: readonly DeputyDto[];
}

class WorkOfOneDto {
  @NullableText('Reference of a person or team; null for what nobody has.', 'STF-0012')
  readonly heldBy!: string | null;

  @ApiProperty({ enum: ['person', 'team', 'nobody'] })
  readonly kind!: 'person' | 'team' | 'nobody';

  @NullableText('Of a person their name, of a team what it is called.')
  readonly name!: string | null;

  @DayProperty('The day from which the person is gone.', true)
  readonly leftOn!: string | null;

  @ApiProperty({ description: 'Open cases: of a person those they investigate or handle.' })
  readonly openCases!: number;

  @ApiProperty({ description: 'Open cases that they supervise.' })
  readonly supervised!: number;

  @ApiProperty({ description: 'Duties of theirs on the day.' })
  readonly owed!: number;

  @ApiProperty({ description: 'Of these.' })
  readonly overdue!: number;

  @ApiProperty({ description: 'Of what is owed and not overdue.' })
  readonly dueIn28Days!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Days since anything last happened in the one of their open cases that lies longest.',
  })
  readonly untouchedDays!: number | null;
}

export class WorkloadDto extends AnswerOfReadModel {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @DayProperty('The day it is about.')
  readonly on!: string;

  @DayProperty('As asked; null: everything in the record.', true)
  readonly knownOn!: string | null;

  @ApiProperty({
    type: [WorkOfOneDto],
    description: 'Those with the most overdue first, and what nobody has last.',
  })
  readonly work!: readonly WorkOfOneDto[];
}
