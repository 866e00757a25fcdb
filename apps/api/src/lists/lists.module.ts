import { Module } from '@nestjs/common';
import { CasesHttpModule } from '../cases/cases.module';
import { ObligationsModule } from '../obligations/obligations.module';
import { ListResultsController } from './list-results.controller';
import { ListsController } from './lists.controller';

@Module({
  imports: [CasesHttpModule, ObligationsModule],
  controllers: [ListsController, ListResultsController],
})
export class ListsModule {}
