import { Module } from '@nestjs/common';
import { OwnWrite } from '../http/own-write';
import { KnownForce } from '../known-force';
import { ListObligationsHandler } from './list-obligations.query';
import { ObligationListing } from './obligation-listing';
import { ObligationsController } from './obligations.controller';

@Module({
  controllers: [ObligationsController],
  providers: [OwnWrite, KnownForce, ObligationListing, ListObligationsHandler],
  exports: [ObligationListing],
})
export class ObligationsModule {}
