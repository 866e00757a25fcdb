import { Module } from '@nestjs/common';
import { RetentionService } from '@tipstaff/compliance';
import { EventStore } from '@tipstaff/event-store';
import { KnownForce } from '../known-force';
import { RetentionController } from './retention.controller';

@Module({
  controllers: [RetentionController],
  providers: [
    KnownForce,
    {
      provide: RetentionService,
      inject: [EventStore],
      useFactory: (store: EventStore) => new RetentionService(store),
    },
  ],
})
export class RetentionModule {}
