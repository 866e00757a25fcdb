import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Needs, seenThrough } from '@tipstaff/access';
import { metaOf, type SenderContext } from '@tipstaff/cases';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import {
  type ChosenMails,
  type RecordedByHand,
  RetryMail,
  SettleMail,
  SettleMails,
} from '@tipstaff/reminders';
import { AskedBy } from '../http/asker';
import { KeyHeader, SentWithKey } from '../http/conditional-request';
import { COMMAND_REFUSALS, Problems } from '../http/problem';
import { invalidRequest } from '../http/refusal';
import { LogsNothing } from '../read-log/logged-routes';
import {
  MailAnswerDto,
  MailParams,
  MailsAnswerDto,
  RetryMailBody,
  SettleMailBody,
  SettleMailsBody,
} from './mail.dto';

@ApiTags('reminders')
@Needs('reminder.manage')
@Controller('mails')
@LogsNothing('shows nothing of a mail; what is done is an event of the record')
export class MailsController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('settlements')
  @HttpCode(200)
  @KeyHeader()
  @ApiOperation({
    summary: 'Say what became of many mails that are unknown',
    description:
      'By their ids, or all of a force that are in doubt since its database was put back; each is an event with the reason. What was not sent and is still due comes again on a later day. Needs the permission `reminder.manage`.',
  })
  @ApiOkResponse({ type: MailsAnswerDto, description: 'What is settled is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async settleMails(
    @Body() { outcome, reason, digests, force, which }: SettleMailsBody,
    @AskedBy() asker: Actor,
    @SentWithKey() sent: SenderContext,
  ): Promise<MailsAnswerDto> {
    const chosen = chosenOf({ digests, force, which });
    const meta = metaOf(sent, { settle: chosen, outcome });
    const change = { ...this.with(asker), meta, reason };
    const { settled, refused, left } = await this.commands.execute(
      new SettleMails(chosen, outcome, change),
    );
    return {
      settled,
      refused: refused.map(({ digest, refusal }) => ({
        digest,
        code: refusal.code,
        detail: refusal.message,
      })),
      left,
    };
  }

  @Post(':digest/settlement')
  @HttpCode(200)
  @KeyHeader()
  @ApiOperation({
    summary: 'Say what became of a mail that is unknown',
    description:
      'Whoever looked says so, with a reason. What was not sent and is still due comes again on a later day. Needs the permission `reminder.manage`.',
  })
  @ApiOkResponse({ type: MailAnswerDto, description: 'It is in the record.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async settleMail(
    @Param() { digest }: MailParams,
    @Body() { outcome, reason }: SettleMailBody,
    @AskedBy() asker: Actor,
    @SentWithKey() sent: SenderContext,
  ): Promise<MailAnswerDto> {
    const meta = metaOf(sent, { settle: digest, outcome });
    const change = { ...this.with(asker), meta, reason };
    const command = new SettleMail(digest, outcome, change);
    return answerOf(digest, await this.commands.execute(command));
  }

  @Post(':digest/retry')
  @HttpCode(200)
  @KeyHeader()
  @ApiOperation({
    summary: 'Try a mail again that failed or is unknown',
    description:
      'What is still due in it goes into a new mail of today, which the next sweep rings for. Needs the permission `reminder.manage`.',
  })
  @ApiOkResponse({ type: MailAnswerDto, description: 'It is in the record, and in a new mail.' })
  @Problems(...COMMAND_REFUSALS, 'rule-violation')
  async retryMail(
    @Param() { digest }: MailParams,
    @Body() { reason, maySendTwice }: RetryMailBody,
    @AskedBy() asker: Actor,
    @SentWithKey() sent: SenderContext,
  ): Promise<MailAnswerDto> {
    const meta = metaOf(sent, { retry: digest, maySendTwice });
    const change = { ...this.with(asker), meta, reason };
    const command = new RetryMail(digest, maySendTwice, change);
    return answerOf(digest, await this.commands.execute(command));
  }

  private with(asker: Actor) {
    const isSeen = seenThrough(asker, 'reminder.manage');
    return { now: this.clock.now(), today: this.clock.today(), isSeen };
  }
}

function chosenOf({
  digests,
  force,
  which,
}: Pick<SettleMailsBody, 'digests' | 'force' | 'which'>): ChosenMails {
  if (digests !== undefined && force === undefined) return { digests };
  if (force !== undefined && digests === undefined) return { force, which };
  throw invalidRequest([
    {
      in: 'body',
      pointer: '/digests',
      detail: 'Give either "digests" or "force": the mails that are meant, or whose they are.',
    },
  ]);
}

function answerOf(digest: string, { position, data }: RecordedByHand): MailAnswerDto {
  const { outcome, into } = data as { readonly outcome: string; readonly into?: string };
  return { digest, outcome, into: into ?? null, position };
}
