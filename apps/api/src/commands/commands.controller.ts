import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '@tipstaff/access';
import {
  allCommands,
  type CommandDefinition,
  commandsOf,
  IsCaseType,
  IsForce,
  mustBeCommand,
  VocabulariesOfRecord,
} from '@tipstaff/cases';
import { type CaseType, caseTypes, permissions } from '@tipstaff/casework';
import { Problems } from '../http/problem';
import { LogsNothing } from '../read-log/logged-routes';
import { CommandSchemaDto, IsCommandName } from './commands.dto';
import { commandSchema } from './command-schema';

class ListCommandsQuery {
  @IsCaseType()
  readonly type?: CaseType;
}

class CommandSchemaQuery {
  @IsForce({
    optional: true,
    description: 'With the lists of this force; those that are shipped when not given.',
  })
  readonly force?: string;
}

class CommandPath {
  @IsCaseType({ required: true })
  readonly type!: CaseType;

  @IsCommandName()
  readonly command!: string;
}

export class CommandDto {
  @ApiProperty({ enum: caseTypes, example: 'complaint' })
  readonly type!: CaseType;

  @ApiProperty({ description: 'In the imperative.', example: 'decide-handling' })
  readonly command!: string;

  @ApiProperty({ description: 'What it asks for, as on a button.', example: 'Decide the handling' })
  readonly label!: string;

  @ApiProperty({ description: 'What is so once it was given.', example: 'Handling decided' })
  readonly title!: string;

  @ApiProperty({ enum: permissions, example: 'complaint.decide' })
  readonly permission!: string;

  @ApiProperty({
    description: 'What it does to the timeline.',
    example: 'Adds “Handling decided” to the timeline, on the day it happened.',
  })
  readonly effect!: string;

  @ApiProperty({
    description:
      'The schema of its body, in this API’s own document; `GET /api/v1/commands/{type}/{command}` has it with titles.',
    example: '/openapi.json#/components/schemas/ComplaintDecideHandlingBody',
  })
  readonly schema!: string;
}

class CommandListDto {
  @ApiProperty({ type: [CommandDto] })
  readonly commands!: readonly CommandDto[];
}

@ApiTags('commands')
@SignedIn()
@Controller('commands')
@LogsNothing('which commands there are, of no case')
export class CommandsController {
  constructor(private readonly vocabularies: VocabulariesOfRecord) {}

  @Get()
  @ApiOperation({
    summary: 'List the commands there are',
    description:
      'Each with its schema, the permission it needs and what it does to the timeline. Which of them a case could take now, and why not the others, its own page says.',
  })
  @ApiOkResponse({ type: CommandListDto })
  listCommands(@Query() { type }: ListCommandsQuery): CommandListDto {
    const commands = type === undefined ? allCommands() : commandsOf(type);
    return { commands: commands.map(commandShown) };
  }

  @Get(':type/:command')
  @ApiOperation({
    summary: 'Read the schema of one command',
    description:
      'JSON Schema 2020-12 of its body, whole: each field with its title, each value that there is to choose as `const` with its `title`. What a form is made of.',
  })
  @ApiOkResponse({ type: CommandSchemaDto })
  @Problems('not-found')
  async getCommandSchema(
    @Param() { type, command }: CommandPath,
    @Query() { force }: CommandSchemaQuery,
  ): Promise<CommandSchemaDto> {
    const lists = force === undefined ? undefined : await this.vocabularies.of(force);
    return commandSchema(mustBeCommand(type, command), lists);
  }
}

export function commandShown({
  type,
  name,
  label,
  title,
  permission,
  effect,
  body,
}: CommandDefinition): CommandDto {
  const schema = `/openapi.json#/components/schemas/${body.name}`;
  return { type, command: name, label, title, permission, effect, schema };
}
