import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { CaseProposalsController, ProposalsController } from './proposals.controller';

@Module({
  controllers: [CaseProposalsController, ProposalsController],
  providers: [ReadYourWrites, KnownForce],
})
export class ProposalsModule {}
