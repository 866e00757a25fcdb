import { Module } from '@nestjs/common';
import { BulkCommandsController } from './bulk-commands.controller';
import { commandControllers } from './case-commands.controller';
import { CommandsController } from './commands.controller';
import { PreviewController } from './preview.controller';

@Module({
  controllers: [
    ...commandControllers,
    PreviewController,
    CommandsController,
    BulkCommandsController,
  ],
})
export class CommandsModule {}
