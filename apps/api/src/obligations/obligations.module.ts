import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { ListObligationsHandler, ObligationListing } from './list-obligations.query';
import { ObligationsController } from './obligations.controller';

@Module({
  controllers: [ObligationsController],
  providers: [ReadYourWrites, KnownForce, ObligationListing, ListObligationsHandler],
  exports: [ObligationListing],
})
export class ObligationsModule {}
