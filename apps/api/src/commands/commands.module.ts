import { Module } from '@nestjs/common';
import { BulkCommandsController } from './bulk-commands.controller';
import { commandControllers } from './case-commands.controller';
import { CommandsController } from './commands.controller';

@Module({
  controllers: [...commandControllers, CommandsController, BulkCommandsController],
})
export class CommandsModule {}
