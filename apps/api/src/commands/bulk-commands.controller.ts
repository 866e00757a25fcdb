import { Body, Controller, HttpCode, Inject, Logger, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, type RequestWithActor, SignedIn } from '@tipstaff/access';
import { ChangeCase, mustBeCommand } from '@tipstaff/cases';
import { outageOf } from '@tipstaff/database';
import { wordsOf } from '@tipstaff/kernel';
import { SETTINGS, type SettingsWith } from '@tipstaff/platform';
import { type FastifyRequest } from 'fastify';
import { problemOf } from '../http/problem';
import { checkedBody } from '../http/request-validation';
import { refusedCommands } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import {
  BulkAnswerDto,
  BulkCommandsBody,
  type BulkItemAnswerDto,
  type CommandItem,
  MOST_COMMANDS,
} from './commands.dto';

/** Asked for by name, so that its fields are known when the request is read. */
type Asking = Pick<FastifyRequest, 'id'> & RequestWithActor;

@ApiTags('commands')
@SignedIn()
@Controller('commands')
export class BulkCommandsController {
  private readonly log = new Logger('Commands');

  constructor(
    private readonly commands: CommandBus,
    @Inject(SETTINGS) private readonly settings: SettingsWith<'databaseUrl'>,
  ) {}

  @Post()
  @HttpCode(200)
  @Logs('consultation', refusedCommands)
  @ApiOperation({
    summary: `Give up to ${MOST_COMMANDS} commands, each with its own answer`,
    description:
      'They are carried out one after the other, in their order. One that is refused holds up none of the others. Safe to repeat whole: what was done is answered as the first time.',
  })
  @ApiOkResponse({ type: BulkAnswerDto, description: 'An answer for each, done or not.' })
  async giveCommands(
    @Body() { commands }: BulkCommandsBody,
    @Req() request: Asking,
  ): Promise<BulkAnswerDto> {
    const results: BulkItemAnswerDto[] = [];
    for (const item of commands) results.push(await this.answerTo(item, request));
    const done = results.filter(({ answer }) => answer !== undefined).length;
    return { done, refused: results.length - done, results };
  }

  private async answerTo(item: CommandItem, request: Asking): Promise<BulkItemAnswerDto> {
    const { type, force, reference, command, ifMatch, idempotencyKey, body } = item;
    try {
      const definition = mustBeCommand(type, command);
      const checked = checkedBody(definition.body, body);
      const asker = actorOf(request);
      const sent = {
        actor: asker.id,
        asker,
        idempotencyKey,
        expectedVersion: ifMatch,
        correlationId: request.id,
      };
      const ref = { type, force, reference };
      const change = new ChangeCase(ref, definition, checked, sent);
      return { status: 200, answer: await this.commands.execute(change) };
    } catch (thrown) {
      const error = outageOf(this.settings.databaseUrl, thrown) ?? thrown;
      const path = `/api/v1/cases/${type}/${force}/${encodeURIComponent(reference)}/commands/${command}`;
      const sent = { params: { type, force, reference, command }, body };
      const { problem } = problemOf(error, { path, correlationId: request.id, sent });
      if (problem.status >= 500) this.log.error(`${problem.status} ${command}: ${wordsOf(error)}`);
      return { status: problem.status, problem };
    }
  }
}
