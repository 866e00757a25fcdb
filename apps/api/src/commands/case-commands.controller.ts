import { Body, Controller, HttpCode, Param, Post, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsOver } from '@tipstaff/access';
import {
  ChangeCase,
  type CommandDefinition,
  commandsOf,
  permissionsFor,
  type Sent,
} from '@tipstaff/cases';
import { type CaseType, caseTypeDefinitions, caseTypes } from '@tipstaff/casework';
import { CommandHeaders } from '../http/conditions';
import { Problems } from '../http/problem.decorators';
import { SentWith } from '../http/sent.decorator';
import { SaysVersionAndPosition } from '../http/version-headers.interceptor';
import { refusedCommand } from '../read-log/cases-shown';
import { Logs } from '../read-log/logs.decorator';
import { CaseOfTypeParams } from './case-of-type.params';
import { CommandAnswerDto } from './command-answer.dto';

export const COMMAND_REFUSALS = [
  'invalid-input',
  'forbidden',
  'not-found',
  'rule-violation',
  'stale-version',
  'body-too-large',
  'unsupported-media-type',
  'unprocessable',
  'precondition-required',
] as const;

/** A controller a type, a route a command: the registry is the only list of them. */
export const commandControllers: readonly Type[] = caseTypes.map(controllerOf);

function controllerOf(type: CaseType): Type {
  class CaseCommandsController {
    constructor(readonly commands: CommandBus) {}
  }
  Reflect.defineMetadata('design:paramtypes', [CommandBus], CaseCommandsController);
  const { title } = caseTypeDefinitions[type];
  Object.defineProperty(CaseCommandsController, 'name', { value: `${type}-commands` });
  for (const definition of commandsOf(type)) addRoute(CaseCommandsController, definition);
  Controller(`cases/${type}/:force/:reference/commands`)(CaseCommandsController);
  ApiTags(`${title} commands`)(CaseCommandsController);
  SaysVersionAndPosition()(CaseCommandsController);
  Logs('consultation', refusedCommand(type))(CaseCommandsController);
  return CaseCommandsController;
}

type Instance = { readonly commands: CommandBus };

function addRoute(controller: Type<Instance>, definition: CommandDefinition): void {
  const { type, name, title, effect, permission, body } = definition;
  const prototype = controller.prototype as Record<string, unknown>;
  const method = camel(`${type}-${name}`);
  const handle = function (
    this: Instance,
    { force, reference }: CaseOfTypeParams,
    sentBody: object,
    sent: Sent,
  ): Promise<CommandAnswerDto> {
    return this.commands.execute(
      new ChangeCase({ type, force, reference }, definition, sentBody, sent),
    );
  };
  // Nest looks for what is known of a route under the name of its function.
  Object.defineProperty(handle, 'name', { value: method });
  prototype[method] = handle;
  Reflect.defineMetadata('design:paramtypes', [CaseOfTypeParams, body, Object], prototype, method);
  Reflect.defineMetadata('design:returntype', Promise, prototype, method);
  Param()(prototype, method, 0);
  Body()(prototype, method, 1);
  SentWith()(prototype, method, 2);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, method) as PropertyDescriptor;
  for (const decorate of [
    Post(name),
    NeedsOver(permissionsFor(definition)),
    HttpCode(200),
    ApiOperation({
      summary: title,
      description: `${effect} Needs the permission \`${permission}\`.`,
    }),
    CommandHeaders(),
    ApiOkResponse({ type: CommandAnswerDto, description: 'It is in the record.' }),
    Problems(...COMMAND_REFUSALS),
  ]) {
    decorate(prototype, method, descriptor);
  }
  Object.defineProperty(prototype, method, descriptor);
}

function camel(words: string): string {
  return words.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
}
