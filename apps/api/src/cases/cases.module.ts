import { Module } from '@nestjs/common';
import { OwnWrite } from '../http/own-write';
import { KnownForce } from '../known-force';
import { GetCaseHandler, ListCasesHandler } from './case-query.handlers';
import { CaseListing } from './case-listing';
import { CasesController } from './cases.controller';

@Module({
  controllers: [CasesController],
  providers: [OwnWrite, KnownForce, CaseListing, ListCasesHandler, GetCaseHandler],
  exports: [CaseListing],
})
export class CasesModule {}
