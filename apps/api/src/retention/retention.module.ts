import { Module } from '@nestjs/common';
import { EventStore } from '@tipstaff/event-store';
import { RetentionDesk } from '@tipstaff/retention';
import { KnownForce } from '../known-force';
import { RetentionController } from './retention.controller';

@Module({
  controllers: [RetentionController],
  providers: [
    KnownForce,
    {
      provide: RetentionDesk,
      inject: [EventStore],
      useFactory: (store: EventStore) => new RetentionDesk(store),
    },
  ],
})
export class RetentionModule {}
