import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import {
  GetReportHandler,
  GetSeriesHandler,
  GetWindowReportHandler,
  ListReportCasesHandler,
} from './report.queries';
import { ReportsController } from './reports.controller';
import { TimelinessController } from './timeliness.controller';
import { GetTimelinessHandler } from './timeliness.query';

@Module({
  controllers: [ReportsController, TimelinessController],
  providers: [
    ReadYourWrites,
    KnownForce,
    GetReportHandler,
    GetWindowReportHandler,
    GetSeriesHandler,
    ListReportCasesHandler,
    GetTimelinessHandler,
  ],
})
export class ReportsModule {}
