import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsOver } from '@tipstaff/access';
import {
  ChangeCase,
  type CommandContext,
  IsCaseType,
  mustBeCommand,
  permissionsFor,
  RehearseChange,
} from '@tipstaff/cases';
import { type CaseType } from '@tipstaff/casework';
import { type Clock } from '@tipstaff/kernel';
import { CLOCK } from '@tipstaff/platform';
import { previewShown } from '../cases/case-changes';
import { CommandPreviewDto } from '../cases/case-changes.dto';
import { PreviewHeaders, SaysVersion, SentToPreview } from '../http/conditional-request';
import { Problems } from '../http/problem';
import { checkedBody } from '../http/request-validation';
import { previewedCommand } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import { commandAsked } from './command-asked';
import { CaseOfTypeParams, IsCommandName } from './commands.dto';

class PreviewParams extends CaseOfTypeParams {
  @IsCaseType({ required: true })
  readonly type!: CaseType;

  @IsCommandName()
  readonly command!: string;
}

@ApiTags('commands')
@Controller('cases/:type/:force/:reference/commands/:command/preview')
export class PreviewController {
  constructor(
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @NeedsOver(({ params }) =>
    permissionsFor(commandAsked(params['type'] as CaseType, params['command'])),
  )
  @Logs('consultation', previewedCommand)
  @SaysVersion()
  @ApiOperation({
    summary: 'What a command would do to a case',
    description:
      'Decided as the command itself, and nothing is written: which dates would come to be, move or end, from what to what and why, and the state as it would be. It is refused with what the command would be refused with. An `Idempotency-Key` can be left out; with one it is told whether the command is in the record already.',
  })
  @PreviewHeaders()
  @ApiBody({
    schema: {
      type: 'object',
      additionalProperties: true,
      description: 'That of the command.',
      example: { on: '2024-09-06' },
    },
  })
  @ApiOkResponse({ type: CommandPreviewDto, description: 'What would be, the version as ETag.' })
  @Problems(
    'not-found',
    'rule-violation',
    'stale-version',
    'unprocessable',
    'precondition-required',
  )
  async previewCommand(
    @Param() { type, force, reference, command }: PreviewParams,
    @Body() body: unknown,
    @SentToPreview() sent: CommandContext,
  ): Promise<CommandPreviewDto> {
    const definition = mustBeCommand(type, command);
    const checked = checkedBody(definition.body, body);
    const change = new ChangeCase({ type, force, reference }, definition, checked, sent);
    return previewShown(await this.queries.execute(new RehearseChange(change)), this.clock.today());
  }
}
