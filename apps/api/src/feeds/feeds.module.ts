import { Module } from '@nestjs/common';
import { FeedsModule } from '@tipstaff/feeds';
import { KnownForce } from '../known-force';
import { CalendarsController } from './calendars.controller';
import { FeedsController } from './feeds.controller';

@Module({
  imports: [FeedsModule],
  controllers: [FeedsController, CalendarsController],
  providers: [KnownForce],
})
export class FeedsHttpModule {}
