import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { CaseListing } from './case-listing';
import { GetCaseHandler, ListCasesHandler } from './case-query.handlers';
import { CasesController } from './cases.controller';

@Module({
  controllers: [CasesController],
  providers: [ReadYourWrites, KnownForce, CaseListing, ListCasesHandler, GetCaseHandler],
  exports: [CaseListing],
})
export class CasesModule {}
