import { Module } from '@nestjs/common';
import { OwnWrite } from '../http/own-write';
import { KnownForce } from '../known-force';
import { GetCaseHandler, ListCasesHandler } from './case-query.handlers';
import { CasesController } from './cases.controller';

@Module({
  controllers: [CasesController],
  providers: [OwnWrite, KnownForce, ListCasesHandler, GetCaseHandler],
})
export class CasesModule {}
