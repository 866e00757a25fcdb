import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { ReadLogModule, ReadLogSearchModule } from '@tipstaff/compliance';
import { LoggedRoutes } from './logged-routes';
import { ReadLogController } from './read-log.controller';
import { ReadLogInterceptor } from './read-log.interceptor';

/** Puts the read log behind every route of the application that imports it. */
@Module({
  imports: [DiscoveryModule, ReadLogModule, ReadLogSearchModule],
  controllers: [ReadLogController],
  providers: [{ provide: APP_INTERCEPTOR, useClass: ReadLogInterceptor }, LoggedRoutes],
})
export class ReadLogHttpModule {}
