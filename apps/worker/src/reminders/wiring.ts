import { Logger } from '@nestjs/common';
import { type ReadLog } from '@tipstaff/compliance';
import { type Pool } from '@tipstaff/database';
import { type EventStore } from '@tipstaff/event-store';
import { caseLink, type Clock, wordsOf } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { type Mailer } from '@tipstaff/mail';
import {
  Canary,
  DailyLineLog,
  DailyLines,
  type DigestQueue,
  DigestStore,
  type Directory,
  EventStoreOutcomeLog,
  type FarthestPosition,
  httpMailbox,
  type ObligationSource,
  OutcomeRecorder,
  ReminderPlan,
  ReminderSettings,
  RestoreDetector,
  SendDigest,
  SilenceWatch,
  Sweeper,
} from '@tipstaff/reminders';
import { type WorkerSettings } from '../tokens';
import { LoggedDisclosures } from './logged-disclosures.adapter';

/** What both ends of the queue are made of. */
export interface Common {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly events: EventStore;
  readonly obligations: ObligationSource;
  readonly mailer: Mailer;
  readonly directory: Directory;
  readonly law: LawSource;
  readonly settings: WorkerSettings;
  readonly readLog: ReadLog;
}

function partsOf({ pool, clock, events, obligations, mailer, directory, law }: Common) {
  const store = new DigestStore(pool);
  const recorder = new OutcomeRecorder(store, new EventStoreOutcomeLog(events));
  const settings = new ReminderSettings(events);
  return { store, recorder, obligations, mailer, directory, clock, law, settings };
}

export function sendDigestOf(common: Common): SendDigest {
  const { mail, publicUrl } = common.settings;
  return new SendDigest({
    ...partsOf(common),
    disclosures: new LoggedDisclosures(common.readLog),
    canaryTo: mail.canaryTo,
    linkTo: (ref) => (publicUrl === null ? null : caseLink(publicUrl, ref)),
  });
}

export function silenceWatchOf({ pool, events, law, clock, settings }: Common) {
  return new SilenceWatch({
    lines: new DailyLineLog(pool),
    events,
    settings: new ReminderSettings(events),
    law,
    clock,
    hasCanary: settings.mail.canaryTo !== null,
  });
}

export function sweeperOf(common: Common, queue: DigestQueue, farthest: FarthestPosition): Sweeper {
  const log = new Logger('Sweeper');
  const parts = partsOf(common);
  const { pool, events, directory, settings } = common;
  const plan = new ReminderPlan(pool);
  const { canaryTo, mailboxUrl } = settings.mail;
  const mailbox = mailboxUrl === null ? null : httpMailbox(mailboxUrl);
  return new Sweeper(
    pool,
    {
      ...parts,
      plan,
      queue,
      lines: new DailyLines(pool, events, directory),
      lineLog: new DailyLineLog(pool),
      restoreDetector: new RestoreDetector(pool, events, farthest),
      canary: canaryTo === null ? null : new Canary({ ...parts, events, plan, mailbox }),
    },
    {
      everyMs: settings.sweepEveryMs,
      onError: (error) => log.warn(`This sweep did not end: ${wordsOf(error)}`),
      onDone: ({ added, enqueued, beyondCalendar }) => {
        if (added > 0) log.log(`${added} reminders became due; ${enqueued} mails to make.`);
        if (beyondCalendar > 0) {
          log.warn(
            `${beyondCalendar} obligations fall in years whose bank holidays are not known: nobody is reminded of them until the calendar is extended (docs/how-to/add-a-bank-holiday.md).`,
          );
        }
      },
    },
  );
}
