import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { KnownForce } from '../known-force';
import {
  GetReportHandler,
  GetSeriesHandler,
  GetWindowReportHandler,
  ListReportCasesHandler,
} from './report.queries';
import { ExplainedController } from './explained.controller';
import {
  GetCalendarYearHandler,
  GetChapter13ForecastHandler,
  GetFunnelHandler,
  GetSettledHandler,
  GetWhyHandler,
} from './explained.query';
import { ReportsController } from './reports.controller';
import { TimelinessController } from './timeliness.controller';
import { GetTimelinessHandler } from './timeliness.query';

@Module({
  controllers: [ReportsController, ExplainedController, TimelinessController],
  providers: [
    ReadYourWrites,
    KnownForce,
    GetReportHandler,
    GetWindowReportHandler,
    GetSeriesHandler,
    ListReportCasesHandler,
    GetTimelinessHandler,
    GetWhyHandler,
    GetSettledHandler,
    GetCalendarYearHandler,
    GetChapter13ForecastHandler,
    GetFunnelHandler,
  ],
})
export class ReportsModule {}
