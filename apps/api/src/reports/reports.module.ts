import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import { GetReportHandler, ListReportCasesHandler } from './report.queries';
import { ReportsController } from './reports.controller';
import { TimelinessController } from './timeliness.controller';
import { GetTimelinessHandler } from './timeliness.query';

@Module({
  controllers: [ReportsController, TimelinessController],
  providers: [
    ReadYourWrites,
    KnownForce,
    GetReportHandler,
    ListReportCasesHandler,
    GetTimelinessHandler,
  ],
})
export class ReportsModule {}
