import { type DynamicModule, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessModule } from '@tipstaff/access';
import { CasesModule } from '@tipstaff/cases';
import { protectionOf } from '@tipstaff/compliance';
import { DatabaseModule, POOL } from '@tipstaff/database';
import { EventStoreModule } from '@tipstaff/event-store';
import { PlatformModule, type SettingsWith } from '@tipstaff/platform';
import { CaseListsModule, ListedCase, ProjectionsModule, SavedList } from '@tipstaff/projections';
import { RemindersModule } from '@tipstaff/reminders';
import { AnchorsModule } from './anchors/anchors.module';
import { CasesHttpModule } from './cases/cases.module';
import { Chapter13Module } from './chapter-13/chapter-13.module';
import { mountedConsole } from './console/console';
import { CommandsModule } from './commands/commands.module';
import { DemoClockController } from './demo/demo-clock.controller';
import { FeedsHttpModule } from './feeds/feeds.module';
import { ForcesModule } from './forces/forces.module';
import { HealthModule } from './health/health.module';
import { SaysHowFarInterceptor } from './http/how-far';
import { ProblemsController } from './http/problems.controller';
import { ListsModule } from './lists/lists.module';
import { MeasuresModule } from './measures/measures.module';
import { MeController } from './me/me.controller';
import { MeetingsModule } from './meetings/meetings.module';
import { AllocationModule } from './allocation/allocation.module';
import { ObligationsModule } from './obligations/obligations.module';
import { OpccModule } from './opcc/opcc.module';
import { PapersModule } from './papers/papers.module';
import { ProposalsModule } from './proposals/proposals.module';
import { ReadLogHttpModule } from './read-log/read-log.module';
import { RemindersHttpModule } from './reminders/reminders.module';
import { ReportsModule } from './reports/reports.module';
import { VocabulariesModule } from './vocabularies/vocabularies.module';
import { RetentionModule } from './retention/retention.module';
import { SignInController } from './sign-in/sign-in.controller';

@Module({})
export class ApiModule {
  static forRoot(settings: SettingsWith<'databaseUrl' | 'redisUrl' | 'apiToken'>): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(settings),
        DatabaseModule.forRoot(settings, {
          name: 'tipstaff-api',
          role: 'api',
          entities: [ListedCase, SavedList],
        }),
        AccessModule.forRoot({ ...settings, token: settings.apiToken, pool: POOL }),
        CqrsModule.forRoot(),
        EventStoreModule.forRoot(protectionOf(settings)),
        ProjectionsModule.forRoot(settings, {
          whenBehind: 'tell',
          waitMs: settings.readModels.answerWaitMs,
        }),
        CaseListsModule,
        CasesModule,
        RemindersModule.forRoot(settings),
        ReadLogHttpModule,
        CommandsModule,
        CasesHttpModule,
        Chapter13Module,
        ReportsModule,
        AnchorsModule,
        AllocationModule,
        ObligationsModule,
        ListsModule,
        FeedsHttpModule,
        MeasuresModule,
        MeetingsModule,
        PapersModule,
        ForcesModule,
        VocabulariesModule,
        OpccModule,
        RemindersHttpModule,
        RetentionModule,
        ProposalsModule,
        HealthModule,
        ...(settings.console ? [mountedConsole()] : []),
      ],
      providers: [{ provide: APP_INTERCEPTOR, useClass: SaysHowFarInterceptor }],
      controllers: [ProblemsController, MeController, DemoClockController, SignInController],
    };
  }
}
