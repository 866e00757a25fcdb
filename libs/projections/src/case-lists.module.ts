import { Global, Module } from '@nestjs/common';
import { CaseList } from './case-list/case-list.query';
import { NoteSearch } from './case-list/note-search.query';
import { SavedLists } from './saved-lists/saved-lists';

/** What is asked through TypeORM, of a process whose `DatabaseModule` has the entities. */
@Global()
@Module({
  providers: [CaseList, NoteSearch, SavedLists],
  exports: [CaseList, NoteSearch, SavedLists],
})
export class CaseListsModule {}
