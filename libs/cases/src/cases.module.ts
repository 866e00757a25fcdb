import { type BeforeApplicationShutdown, Global, Module } from '@nestjs/common';
import { ChangeCaseHandler } from './change-case/change-case.handler';
import { RehearseChangeHandler } from './change-case/rehearse-change.query';
import { CommandExecutor } from './command-executor';
import { DirectoryOfRecord } from './directory/directory-of-record';
import { GetCaseHandler } from './get-case/get-case.handler';
import { AnswerFindingHandler } from './measures/answer-finding.command';
import { ImportMeasuresHandler } from './measures/import-measures.command';
import { ApproveProposalHandler, EndProposalHandler } from './proposals/decide-proposal.commands';
import { ProposalsOfCase } from './proposals/proposals-of-case';
import { ProposeHandler } from './proposals/propose.command';
import { Restrictions } from './restrictions/restrictions';
import { RecordVocabularyHandler } from './vocabularies/record-vocabulary.command';
import { VocabulariesOfRecord } from './vocabularies/vocabularies-of-record';

/**
 * The commands and the queries about cases, and the door by which every command writes. Asks the process for
 * the `EventStore`, `LawOfRecord`, its `Queries`, the clock and one `CqrsModule.forRoot()`: another would be
 * a second bus.
 */
@Global()
@Module({
  providers: [
    ...[CommandExecutor, Restrictions, DirectoryOfRecord, VocabulariesOfRecord],
    ...[ChangeCaseHandler, RehearseChangeHandler, GetCaseHandler, RecordVocabularyHandler],
    ...[ImportMeasuresHandler, AnswerFindingHandler],
    ...[ProposalsOfCase, ProposeHandler, ApproveProposalHandler, EndProposalHandler],
  ],
  exports: [
    ...[CommandExecutor, Restrictions, DirectoryOfRecord, ProposalsOfCase],
    VocabulariesOfRecord,
  ],
})
export class CasesModule implements BeforeApplicationShutdown {
  constructor(private readonly executor: CommandExecutor) {}

  /** Before the pools are closed: appends under way end first. */
  beforeApplicationShutdown(): Promise<void> {
    return this.executor.close();
  }
}
