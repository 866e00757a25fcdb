import { Logger } from '@nestjs/common';
import { type EventStore } from '@tipstaff/event-store';
import { type Clock, wordsOf } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { type Mailer } from '@tipstaff/mail';
import {
  type Directory,
  DigestStore,
  EventStoreOutcomeLog,
  type ObligationSource,
  OutcomeRecorder,
  ReminderPlan,
  SendDigest,
  Sweeper,
} from '@tipstaff/reminders';
import { type ReminderBell } from '../queue/reminder-bell';
import { type DatabasePool, type WorkerSettings } from '../tokens';

export function sendDigestOf(
  pool: DatabasePool,
  clock: Clock,
  events: EventStore,
  obligations: ObligationSource,
  mailer: Mailer,
  directory: Directory,
  law: LawSource,
): SendDigest {
  const store = new DigestStore(pool);
  const recorder = new OutcomeRecorder(store, new EventStoreOutcomeLog(events));
  return new SendDigest({ store, obligations, recorder, directory, mailer, clock, law });
}

export function sweeperOf(
  pool: DatabasePool,
  clock: Clock,
  events: EventStore,
  obligations: ObligationSource,
  queue: ReminderBell,
  law: LawSource,
  { sweepEveryMs }: WorkerSettings,
): Sweeper {
  const log = new Logger('Sweeper');
  const store = new DigestStore(pool);
  const recorder = new OutcomeRecorder(store, new EventStoreOutcomeLog(events));
  const plan = new ReminderPlan(pool);
  return new Sweeper(
    pool,
    { store, plan, obligations, recorder, queue, clock, law },
    {
      everyMs: sweepEveryMs,
      onError: (error) => log.warn(`This sweep did not end: ${wordsOf(error)}`),
      onDone: ({ added, rung }) => {
        if (added > 0) log.log(`${added} reminders became due; ${rung} mails to make.`);
      },
    },
  );
}
