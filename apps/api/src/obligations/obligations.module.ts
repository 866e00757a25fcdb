import { Module } from '@nestjs/common';
import { OwnWrite } from '../http/own-write';
import { KnownForce } from '../known-force';
import { ListObligationsHandler } from './list-obligations.query';
import { ObligationsController } from './obligations.controller';

@Module({
  controllers: [ObligationsController],
  providers: [OwnWrite, KnownForce, ListObligationsHandler],
})
export class ObligationsModule {}
