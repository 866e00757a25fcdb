import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { LawOfRecord, Restrictions } from '@tipstaff/cases';
import { type Pool, POOL, type Queries, QUERIES } from '@tipstaff/database';
import { EventStore } from '@tipstaff/event-store';
import { type Settings } from '@tipstaff/platform';
import { ObligationRegister } from '@tipstaff/projections';
import {
  DailyLineLog,
  DigestStore,
  type Directory,
  directoryOf,
  LadderRehearsals,
  LadderStories,
  MailQueueService,
  ReminderLog,
  ReminderPlan,
  ReminderQueue,
  ReminderSettings,
} from '@tipstaff/reminders';
import { KnownForce } from '../known-force';
import { QueueModule } from '../queue/queue.module';
import { AbsencesController } from '../reminder-settings/absences.controller';
import { LaddersController } from '../reminder-settings/ladders.controller';
import { MailsController } from './mails.controller';
import { RemindersController } from './reminders.controller';

@Module({})
export class RemindersModule {
  /** @throws DomainError `directory.invalid` */
  static forRoot(settings: Pick<Settings, 'mail' | 'environment'>): DynamicModule {
    return {
      module: RemindersModule,
      imports: [QueueModule],
      controllers: [RemindersController, MailsController, LaddersController, AbsencesController],
      // Read here: offices are named as the worker names them.
      providers: [...providersWith(directoryOf(settings)), KnownForce],
    };
  }
}

function providersWith(directory: Directory): readonly Provider[] {
  return [
    {
      provide: ReminderSettings,
      inject: [EventStore],
      useFactory: (store: EventStore) => new ReminderSettings(store),
    },
    {
      provide: MailQueueService,
      inject: [QUERIES, EventStore],
      useFactory: (queries: Queries, store: EventStore) =>
        new MailQueueService(new DigestStore(queries), store),
    },
    {
      provide: ReminderQueue,
      inject: [QUERIES],
      useFactory: (queries: Queries) => new ReminderQueue(queries),
    },
    {
      provide: DailyLineLog,
      inject: [QUERIES],
      useFactory: (queries: Queries) => new DailyLineLog(queries),
    },
    {
      provide: LadderStories,
      inject: [ObligationRegister, ReminderLog, ReminderSettings, LawOfRecord, Restrictions],
      useFactory: (
        history: ObligationRegister,
        log: ReminderLog,
        settings: ReminderSettings,
        law: LawOfRecord,
        hidden: Restrictions,
      ) => new LadderStories({ history, log, settings, directory, law, hidden }),
    },
    {
      provide: LadderRehearsals,
      inject: [POOL, QUERIES, ObligationRegister, ReminderSettings, LawOfRecord, Restrictions],
      useFactory: (
        pool: Pool,
        queries: Queries,
        obligations: ObligationRegister,
        settings: ReminderSettings,
        law: LawOfRecord,
        hidden: Restrictions,
      ) =>
        new LadderRehearsals({
          plan: new ReminderPlan(pool, queries),
          obligations,
          hidden,
          settings,
          law,
          directory,
        }),
    },
  ];
}
