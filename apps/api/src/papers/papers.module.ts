import { Module } from '@nestjs/common';
import { paperCommandHandlers } from '@tipstaff/papers';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import {
  GetDraftHandler,
  GetPaperHandler,
  GetRegisterHandler,
  ListPapersHandler,
  MakePublicationHandler,
} from './paper.queries';
import { PapersController } from './papers.controller';

@Module({
  controllers: [PapersController],
  providers: [
    ReadYourWrites,
    KnownForce,
    ...paperCommandHandlers,
    ListPapersHandler,
    GetDraftHandler,
    MakePublicationHandler,
    GetPaperHandler,
    GetRegisterHandler,
  ],
})
export class PapersModule {}
