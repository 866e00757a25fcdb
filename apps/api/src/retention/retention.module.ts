import { Module } from '@nestjs/common';
import { retentionCommandHandlers } from '@tipstaff/compliance';
import { KnownForce } from '../known-force';
import { RetentionController } from './retention.controller';

@Module({
  controllers: [RetentionController],
  providers: [KnownForce, ...retentionCommandHandlers],
})
export class RetentionModule {}
