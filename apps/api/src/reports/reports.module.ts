import { Module } from '@nestjs/common';
import { OwnWrite } from '../http/own-write';
import { GetReportHandler, ListReportCasesHandler } from './report-query.handlers';
import { ReportsController } from './reports.controller';

@Module({
  controllers: [ReportsController],
  providers: [OwnWrite, GetReportHandler, ListReportCasesHandler],
})
export class ReportsModule {}
