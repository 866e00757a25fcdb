import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { ListObligationsHandler } from './list-obligations.query';
import { ObligationListing } from './obligation-listing';
import { ObligationsController } from './obligations.controller';

@Module({
  controllers: [ObligationsController],
  providers: [ReadYourWrites, KnownForce, ObligationListing, ListObligationsHandler],
  exports: [ObligationListing],
})
export class ObligationsModule {}
