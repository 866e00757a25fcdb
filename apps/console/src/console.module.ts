import { type DynamicModule, Module, type Type, UseFilters, UseInterceptors } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyInstance } from 'fastify';
import { AccountController } from './account.controller';
import { AssetsController } from './assets.controller';
import { BulkController } from './bulk/bulk.controller';
import { CaseController } from './cases/case.controller';
import { CaseListController } from './cases/case-list.controller';
import { Contract } from './cases/contract';
import { CommandController } from './commands/command.controller';
import { NewCaseController } from './commands/new-case.controller';
import { DeadlinesController } from './deadlines/deadlines.controller';
import { FigurePagesController } from './figures/figure-pages.controller';
import { ClockController } from './demo/clock.controller';
import { HelpController } from './help/help.controller';
import { HomeController } from './home/home.controller';
import { OpccController } from './opcc/opcc.controller';
import { PapersPagesController } from './papers/papers.controller';
import { MeasuresPagesController } from './measures/measures.controller';
import { SavedListController } from './lists/saved-list.controller';
import { MeetingController } from './meetings/meeting.controller';
import { RunController } from './meetings/run.controller';
import { routedAddress } from './pages/address';
import { PageInterceptor } from './pages/page.interceptor';
import { RefusalFilter } from './pages/refusal.filter';
import { ProposalController } from './proposals/proposal.controller';
import { ReportController } from './reports/report.controller';
import { AllegationsController } from './cases/allegations.controller';
import { BarredListController } from './cases/barred-list.controller';
import { ErasureController } from './cases/erasure.controller';
import { RestrictionController } from './cases/restriction.controller';
import { TimetableController } from './cases/timetable.controller';
import { MoreController } from './more/more.controller';
import { PolicingBodiesController } from './policing-bodies/policing-bodies.controller';
import { ReadLogController } from './read-log/read-log.controller';
import { RemindersController } from './reminders/reminders.controller';
import { RetentionController } from './retention/retention.controller';
import { LaddersController } from './settings/ladders.controller';
import { MeController } from './settings/me.controller';
import { VocabulariesController } from './vocabularies/vocabularies.controller';
import { throughProcess } from './transport';
import { TRANSPORT, Visits } from './visit';

/** Every controller of the console: whoever mounts it says what each route writes to the read log. */
export const consoleControllers: readonly Type[] = [
  AccountController,
  AssetsController,
  HomeController,
  DeadlinesController,
  ProposalController,
  CaseListController,
  NewCaseController,
  CaseController,
  CommandController,
  SavedListController,
  BulkController,
  MeetingController,
  MeasuresPagesController,
  PapersPagesController,
  RunController,
  ReportController,
  FigurePagesController,
  OpccController,
  RestrictionController,
  AllegationsController,
  TimetableController,
  BarredListController,
  ErasureController,
  MoreController,
  MeController,
  LaddersController,
  ReadLogController,
  RetentionController,
  RemindersController,
  VocabulariesController,
  PolicingBodiesController,
  ClockController,
  HelpController,
];

for (const controller of consoleControllers) {
  UseInterceptors(PageInterceptor)(controller);
  UseFilters(RefusalFilter)(controller);
}

/** The pattern of the address of each page, as the router has it: `/pages/cases/:kind/:force/:reference`. */
export function consoleRoutes(): readonly string[] {
  return consoleControllers.flatMap((controller) => {
    const base = String(Reflect.getMetadata(PATH_METADATA, controller));
    const prototype = controller.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const path: unknown = Reflect.getMetadata(PATH_METADATA, handler);
      const isRoute = Reflect.hasMetadata(METHOD_METADATA, handler);
      if (!isRoute || typeof path !== 'string') return [];
      return [`/${[base, ...path.split('/')].filter((part) => part !== '').join('/')}`];
    });
  });
}

/** Leads the address of a page, as people see it, to its route. */
export function consoleRouting(): (url: string) => string {
  const first = new Set(consoleRoutes().map((route) => route.split('/')[2] ?? ''));
  return (url) => routedAddress(url, first);
}

/** Pages, made of what the API answers the person's own session; they know nothing of the record. */
@Module({})
export class ConsoleModule {
  static forRoot(): DynamicModule {
    return {
      module: ConsoleModule,
      controllers: [...consoleControllers],
      providers: [
        Visits,
        Contract,
        {
          provide: TRANSPORT,
          inject: [HttpAdapterHost],
          useFactory: ({ httpAdapter }: HttpAdapterHost) =>
            throughProcess(() => httpAdapter.getInstance<FastifyInstance>()),
        },
      ],
    };
  }
}
