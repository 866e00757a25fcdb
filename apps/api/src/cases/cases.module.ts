import { Module } from '@nestjs/common';
import { OwnWrite } from '../http/own-write';
import { KnownForce } from '../known-force';
import { CaseDesk } from './case-desk';
import {
  CorrectFactHandler,
  RecordFactHandler,
  WithdrawFactHandler,
} from './case-command.handlers';
import { GetCaseHandler, ListCasesHandler } from './case-query.handlers';
import { CaseListing } from './case-listing';
import { CasesController } from './cases.controller';
import { FactsController } from './facts.controller';

@Module({
  controllers: [CasesController, FactsController],
  providers: [
    CaseDesk,
    OwnWrite,
    KnownForce,
    RecordFactHandler,
    CorrectFactHandler,
    WithdrawFactHandler,
    CaseListing,
    ListCasesHandler,
    GetCaseHandler,
  ],
  exports: [CaseListing],
})
export class CasesModule {}
