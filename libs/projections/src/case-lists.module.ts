import { Global, Module } from '@nestjs/common';
import { CaseList } from './case-list/case-list.query';
import { SavedLists } from './saved-lists/saved-lists';

/** What is asked through TypeORM, of a process whose `DatabaseModule` has the entities. */
@Global()
@Module({ providers: [CaseList, SavedLists], exports: [CaseList, SavedLists] })
export class CaseListsModule {}
