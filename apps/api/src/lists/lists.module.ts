import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { ObligationsModule } from '../obligations/obligations.module';
import { ListResultsController } from './list-results.controller';
import { ListsController } from './lists.controller';

@Module({
  imports: [CasesModule, ObligationsModule],
  controllers: [ListsController, ListResultsController],
})
export class ListsModule {}
