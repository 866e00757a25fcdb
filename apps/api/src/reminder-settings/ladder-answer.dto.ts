import { ApiProperty } from '@nestjs/swagger';
import { DayProperty } from '../http/field.decorators';
import { type Role, roles } from '@tipstaff/law';
import { AgainBody, HoursBody, RungBody } from './ladder-settings.dto';
import { SetByDto } from './set-by.dto';

const SET_BY = {
  type: SetByDto,
  nullable: true,
  description: 'Who set it; null for what ships.',
};

class LadderDto {
  @ApiProperty({ type: [RungBody], description: 'From the first to the last.' })
  readonly rungs!: readonly RungBody[];

  @ApiProperty({ type: AgainBody, nullable: true, description: 'Null: never.' })
  readonly again!: AgainBody | null;

  @ApiProperty(SET_BY)
  readonly setBy!: SetByDto | null;
}

class LadderOfRuleDto extends LadderDto {
  @ApiProperty({ example: 'R-C13-2' })
  readonly rule!: string;
}

class HoursDto extends HoursBody {
  @ApiProperty(SET_BY)
  readonly setBy!: SetByDto | null;
}

class RoleDto {
  @ApiProperty({ enum: roles })
  readonly role!: Role;

  @ApiProperty({ description: 'Whom it finds.' })
  readonly meaning!: string;
}

export class ReminderSettingsDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({
    type: 'integer',
    description: 'The same as the ETag: what `If-Match` asks for; 0 while nothing was ever set.',
    example: 3,
  })
  readonly version!: number;

  @ApiProperty({ type: HoursDto, description: 'When mail may reach a person.' })
  readonly hours!: HoursDto;

  @ApiProperty({ type: LadderDto, description: 'Of every rule without one of its own.' })
  readonly standard!: LadderDto;

  @ApiProperty({ type: [LadderOfRuleDto], description: 'Of these rules, in order.' })
  readonly byRule!: readonly LadderOfRuleDto[];

  @ApiProperty({ type: [RoleDto], description: 'Who can be named at a rung.' })
  readonly roles!: readonly RoleDto[];
}

export class SettingAnswerDto {
  @ApiProperty({ example: 'norfolk' })
  readonly force!: string;

  @ApiProperty({ type: 'integer', description: 'What `If-Match` asks for next.', example: 4 })
  readonly version!: number;

  @ApiProperty({ type: 'integer', description: 'Position of its event.', example: 12_710 })
  readonly position!: number;
}

class RehearsedPersonDto {
  @ApiProperty({ description: 'The office.', example: 'Professional Standards Department' })
  readonly recipient!: string;

  @ApiProperty({ type: 'integer', description: 'Reminders as it is set now.', example: 4 })
  readonly now!: number;

  @ApiProperty({ type: 'integer', description: 'Reminders under the ladder.', example: 6 })
  readonly then!: number;
}

class RehearsedReminderDto {
  @ApiProperty({ example: 'complaint:norfolk:CO/00123/24#R-KI-2#3' })
  readonly obligation!: string;

  @DayProperty('The day that it is about.')
  readonly aboutOn!: string;

  @ApiProperty({ description: 'Rung of the ladder.', example: 'before-5' })
  readonly rung!: string;

  @ApiProperty({ description: 'The office.', example: 'Professional Standards Department' })
  readonly recipient!: string;

  @ApiProperty({ enum: roles, description: 'Why to them.' })
  readonly as!: Role;

  @ApiProperty()
  readonly urgent!: boolean;
}

export class LadderRehearsalDto {
  @DayProperty('The next working day, which it is about.')
  readonly on!: string;

  @ApiProperty({ type: 'integer', description: 'Reminders as it is set now.', example: 12 })
  readonly now!: number;

  @ApiProperty({ type: 'integer', description: 'Reminders under the ladder.', example: 15 })
  readonly then!: number;

  @ApiProperty({ type: [RehearsedPersonDto], description: 'By name.' })
  readonly people!: readonly RehearsedPersonDto[];

  @ApiProperty({ type: [RehearsedReminderDto], description: 'The first 50 under the ladder.' })
  readonly told!: readonly RehearsedReminderDto[];
}
