import { Module } from '@nestjs/common';
import { BulkCommandsController } from './bulk-commands.controller';
import { CaseDesk } from './case-desk';
import { commandControllers } from './case-commands.controller';
import { ChangeCaseHandler } from './change-case.handler';
import { CommandScope } from './command-scope';
import { CommandsController } from './commands.controller';

@Module({
  controllers: [...commandControllers, CommandsController, BulkCommandsController],
  providers: [CaseDesk, CommandScope, ChangeCaseHandler],
})
export class CommandsModule {}
