import {
  applyDecorators,
  Body,
  Controller,
  HttpCode,
  Param,
  Post,
  type Type,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ApiBody,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { NeedsOver } from '@tipstaff/access';
import {
  ChangeCase,
  type CommandDefinition,
  commandsOf,
  mustBeCommand,
  permissionsFor,
  type CommandContext,
} from '@tipstaff/cases';
import { type CaseType, caseTypeDefinitions, caseTypes } from '@tipstaff/casework';
import { IsIn } from 'class-validator';
import { CommandHeaders, SaysVersion, SentWith } from '../http/conditional-request';
import { checkedBody } from '../http/request-validation';
import { Problems } from '../http/problem';
import { refusedCommand } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import { commandAsked } from './command-asked';
import { CaseOfTypeParams, CommandAnswerDto } from './commands.dto';

/** One controller, and one route, for each type of case: what it takes is in the registry. */
export const commandControllers: readonly Type[] = caseTypes.map(controllerOf);

function controllerOf(type: CaseType): Type {
  const { title } = caseTypeDefinitions[type];
  const definitions = commandsOf(type);
  const names = definitions.map(({ name }) => name);

  class CommandParams extends CaseOfTypeParams {
    @IsIn(names)
    @ApiProperty({ enum: names, example: names[0], description: 'Name of the command.' })
    readonly command!: string;
  }

  @ApiTags('commands')
  @Controller(`cases/${type}/:force/:reference/commands`)
  class CaseCommandsController {
    constructor(private readonly commands: CommandBus) {}

    @Post(':command')
    @HttpCode(200)
    @NeedsOver(({ params }) => permissionsFor(commandAsked(type, params['command'])))
    @Logs('consultation', refusedCommand(type))
    @SaysVersion()
    @ApiOperation({
      operationId: operationOf(type),
      summary: `Give a command to a case: ${title}`,
      description: commandsInWords(definitions),
    })
    @CommandHeaders()
    @OneOfTheBodies(definitions)
    @ApiOkResponse({ type: CommandAnswerDto, description: 'It is in the record.' })
    @Problems(
      'not-found',
      'rule-violation',
      'stale-version',
      'unprocessable',
      'precondition-required',
    )
    giveCommand(
      @Param() { force, reference, command }: CommandParams,
      @Body() body: unknown,
      @SentWith() sent: CommandContext,
    ): Promise<CommandAnswerDto> {
      const definition = mustBeCommand(type, command);
      return this.commands.execute(
        new ChangeCase(
          { type, force, reference },
          definition,
          checkedBody(definition.body, body),
          sent,
        ),
      );
    }
  }
  return CaseCommandsController;
}

/** `givePolicingBodyCommand`. */
function operationOf(type: CaseType): string {
  return `give-${type}-command`.replace(/-([a-z])/g, (_all, letter: string) =>
    letter.toUpperCase(),
  );
}

function commandsInWords(definitions: readonly CommandDefinition[]): string {
  const rows = definitions.map(
    ({ name, label, permission }) => `| \`${name}\` | ${label} | \`${permission}\` |`,
  );
  return [
    'The body is that of the command in the address; its schema: `GET /api/v1/commands/{type}/{command}`.',
    '',
    '| command | what it asks for | permission |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Each body once, in the order of the commands. */
function OneOfTheBodies(definitions: readonly CommandDefinition[]): MethodDecorator {
  const bodies = [...new Set(definitions.map(({ body }) => body))];
  const oneOf = bodies.map((body) => ({ $ref: getSchemaPath(body) }));
  return applyDecorators(ApiExtraModels(...bodies), ApiBody({ schema: { oneOf } }));
}
