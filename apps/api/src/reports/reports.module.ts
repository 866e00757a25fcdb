import { Module } from '@nestjs/common';
import { ReadYourWrites } from '../http/read-your-writes';
import { GetReportHandler, ListReportCasesHandler } from './report.queries';
import { ReportsController } from './reports.controller';

@Module({
  controllers: [ReportsController],
  providers: [ReadYourWrites, GetReportHandler, ListReportCasesHandler],
})
export class ReportsModule {}
