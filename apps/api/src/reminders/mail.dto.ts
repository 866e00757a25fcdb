import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsReason, notRight } from '@tipstaff/cases';
import { type Settlement, settlements } from '@tipstaff/reminders';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';

const DIGEST = {
  description: 'Id of the mail, as the list of reminders has it.',
  format: 'uuid',
  example: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
} as const;

export class MailParams {
  @IsUUID(undefined, {
    message: notRight('is not the id of a mail', 'take the "digest" of one from the reminders'),
  })
  @ApiProperty(DIGEST)
  readonly digest!: string;
}

export class SettleMailBody {
  @IsIn(settlements, {
    message: notRight('is not what can be found out', `use ${settlements.join(' or ')}`),
  })
  @ApiProperty({ enum: settlements, description: 'What became of it.' })
  readonly outcome!: Settlement;

  @IsReason('a mail is never settled', 'Its reference is in the log of the mail server.')
  readonly reason!: string;
}

export class RetryMailBody {
  @IsReason('a mail is never sent again', 'The mailbox was full, and is not any more.')
  readonly reason!: string;

  @IsOptional()
  @IsBoolean({ message: '"maySendTwice" must be true or false.' })
  @ApiPropertyOptional({
    default: false,
    description: 'Must be true for a mail that is unknown: it may have been delivered.',
  })
  readonly maySendTwice: boolean = false;
}

export class MailAnswerDto {
  @ApiProperty(DIGEST)
  readonly digest!: string;

  @ApiProperty({ enum: [...settlements, 'retried'], description: 'What is recorded of it.' })
  readonly outcome!: string;

  @ApiProperty({
    ...DIGEST,
    type: String,
    nullable: true,
    description: 'The mail in which it is tried again; null where it is not.',
  })
  readonly into!: string | null;

  @ApiProperty({ type: 'integer', description: 'Position of its event.', example: 12_710 })
  readonly position!: number;
}
