import { Module } from '@nestjs/common';
import { LawOfRecord, Restrictions } from '@tipstaff/cases';
import { ObligationRegister } from '@tipstaff/projections';
import { type Directory, DIRECTORY } from './directory';
import { LadderHistories } from './ladder-history.query';
import { ReminderLog } from './reminder-log.query';
import { ReminderPlan } from './reminder-plan';
import { LadderRehearsals } from './settings/rehearse-ladder';
import { ReminderSettings } from './settings/reminder-settings';

/** What a ladder did, and what another would do. Needs `RemindersModule` and the process's `Restrictions`. */
@Module({
  providers: [
    {
      provide: LadderHistories,
      inject: [
        ...[ObligationRegister, ReminderLog, ReminderSettings],
        ...[DIRECTORY, LawOfRecord, Restrictions],
      ],
      useFactory: (
        history: ObligationRegister,
        log: ReminderLog,
        settings: ReminderSettings,
        directory: Directory,
        law: LawOfRecord,
        hidden: Restrictions,
      ) => new LadderHistories({ history, log, settings, directory, law, hidden }),
    },
    {
      provide: LadderRehearsals,
      inject: [
        ...[ReminderPlan, ObligationRegister, ReminderSettings],
        ...[DIRECTORY, LawOfRecord, Restrictions],
      ],
      useFactory: (
        plan: ReminderPlan,
        obligations: ObligationRegister,
        settings: ReminderSettings,
        directory: Directory,
        law: LawOfRecord,
        hidden: Restrictions,
      ) => new LadderRehearsals({ plan, obligations, settings, directory, law, hidden }),
    },
  ],
  exports: [LadderHistories, LadderRehearsals],
})
export class LaddersModule {}
