import { Module } from '@nestjs/common';
import { RetentionProposals, retentionCommandHandlers } from '@tipstaff/compliance';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { RetentionController } from './retention.controller';

@Module({
  controllers: [RetentionController],
  providers: [KnownForce, ReadYourWrites, RetentionProposals, ...retentionCommandHandlers],
})
export class RetentionModule {}
