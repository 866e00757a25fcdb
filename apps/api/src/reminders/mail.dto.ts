import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsForce, IsReason, notRight } from '@tipstaff/cases';
import { MOST_SETTLED, type Settlement, settlements } from '@tipstaff/reminders';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';

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

export class SettleMailsBody extends SettleMailBody {
  @IsOptional()
  @IsUUID(undefined, {
    each: true,
    message: notRight(
      'holds what is not the id of a mail',
      'take the "digest" of each from the reminders',
    ),
  })
  @ArrayMinSize(1, { message: '"digests" must name at least one mail, or be left out.' })
  @ArrayMaxSize(MOST_SETTLED, { message: `"digests" may name ${MOST_SETTLED} mails at once.` })
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', format: DIGEST.format },
    description: 'Ids of the mails; or left out, and "force" given.',
    example: [DIGEST.example],
    maxItems: MOST_SETTLED,
  })
  readonly digests?: string[];

  @IsForce({
    optional: true,
    description: `In place of "digests": the oldest ${MOST_SETTLED} unknown mails of the force.`,
  })
  readonly force?: string;

  @IsOptional()
  @IsIn(['in-doubt', 'all'], { message: notRight('is neither', 'use in-doubt or all') })
  @ApiPropertyOptional({
    enum: ['in-doubt', 'all'],
    default: 'in-doubt',
    description:
      'Of the force: those in doubt since the database was put back, or all that are unknown.',
  })
  readonly which: 'in-doubt' | 'all' = 'in-doubt';
}

export class RefusedMailDto {
  @ApiProperty(DIGEST)
  readonly digest!: string;

  @ApiProperty({ example: 'mail.not-unknown' })
  readonly code!: string;

  @ApiProperty({ description: 'Why, and how to mend it.' })
  readonly detail!: string;
}

export class MailsAnswerDto {
  @ApiProperty({ type: [String], description: 'Ids of the mails that are settled.' })
  readonly settled!: readonly string[];

  @ApiProperty({ type: [RefusedMailDto], description: 'Those that are not, each with the reason.' })
  readonly refused!: readonly RefusedMailDto[];

  @ApiProperty({
    type: 'integer',
    description: 'How many of the force are still unknown: ask again with another key.',
  })
  readonly left!: number;
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
