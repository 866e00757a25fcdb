import { Logger } from '@nestjs/common';
import { type CommandExecutor } from '@tipstaff/cases';
import { type ReadLog } from '@tipstaff/compliance';
import { type Pool } from '@tipstaff/database';
import { type EventStore } from '@tipstaff/event-store';
import { type Clock, plural, wordsOf } from '@tipstaff/kernel';
import { type LawSource } from '@tipstaff/law';
import { type Mailer } from '@tipstaff/mail';
import { type ProposalList } from '@tipstaff/projections';
import {
  Canary,
  type DailyLineLog,
  DailyLines,
  type DigestQueue,
  type DigestStore,
  type Directory,
  httpMailbox,
  LapseProposals,
  type ObligationSource,
  OutcomeRecorder,
  type OutsideMemory,
  pageOfReader,
  type ReminderPlan,
  type ReminderSettings,
  RestoreDetector,
  SendDigest,
  Sweeper,
} from '@tipstaff/reminders';
import { type WorkerSettings } from '../tokens';
import { LoggedDisclosures } from './reminder.adapters';

/** What both ends of the queue are made of: the providers of the modules that they need. */
export interface Common {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly events: EventStore;
  readonly executor: CommandExecutor;
  readonly obligations: ObligationSource;
  readonly mailer: Mailer;
  readonly directory: Directory;
  readonly law: LawSource;
  readonly store: DigestStore;
  readonly plan: ReminderPlan;
  readonly lineLog: DailyLineLog;
  /** Of the process; those of the forces are `ofForces`. */
  readonly settings: WorkerSettings;
  readonly ofForces: ReminderSettings;
  readonly proposals: ProposalList;
  readonly readLog: ReadLog;
}

function partsOf({ clock, events, executor, store, ofForces: settings, ...rest }: Common) {
  const { obligations, mailer, directory, law } = rest;
  const recorder = new OutcomeRecorder(store, events, executor);
  return { store, recorder, obligations, mailer, directory, clock, law, settings };
}

export function sendDigestOf(common: Common, outside: OutsideMemory): SendDigest {
  const { mail, publicUrl } = common.settings;
  return new SendDigest({
    ...partsOf(common),
    disclosures: new LoggedDisclosures(common.readLog),
    outside,
    mostSending: mail.sending,
    canaryTo: mail.canaryTo,
    linkTo: (linked, as) => (publicUrl === null ? null : pageOfReader(publicUrl, linked, as)),
  });
}

export function sweeperOf(common: Common, queue: DigestQueue, outside: OutsideMemory): Sweeper {
  const log = new Logger('Sweeper');
  const parts = partsOf(common);
  const { pool, events, executor, directory, plan, lineLog, settings } = common;
  const { canaryTo, mailboxUrl } = settings.mail;
  const mailbox = mailboxUrl === null ? null : httpMailbox(mailboxUrl);
  return new Sweeper(
    pool,
    {
      ...parts,
      plan,
      queue,
      proposals: new LapseProposals({ list: common.proposals, events, executor }),
      lines: new DailyLines(pool, executor, directory, lineLog),
      lineLog,
      restoreDetector: new RestoreDetector(pool, events, executor, outside),
      canary: canaryTo === null ? null : new Canary({ ...parts, events, executor, plan, mailbox }),
    },
    {
      everyMs: settings.sweepEveryMs,
      leaseMs: settings.sweepLeaseMs,
      onError: (error) => log.warn(`This sweep did not end: ${wordsOf(error)}`),
      onDone: ({ added, enqueued, beyondCalendar, database }) => {
        if (database === 'promoted') {
          log.warn(
            'The database is another than before, promoted from a standby, and holds every mail that is remembered outside of it: nothing was lost, and reminders go on.',
          );
        }
        if (database === 'went-back') {
          log.error(
            'The database was put back, or has lost something: what may have been sent is unknown now, and is not sent again by itself (docs/how-to/when-the-silence-alarm-rings.md).',
          );
        }
        if (added > 0)
          log.log(`${plural(added, 'reminder')} became due; ${plural(enqueued, 'mail')} to make.`);
        if (beyondCalendar > 0) {
          log.warn(
            `${beyondCalendar} obligations fall in years whose bank holidays are not known: nobody is reminded of them until the calendar is extended (docs/how-to/add-a-bank-holiday.md).`,
          );
        }
      },
    },
  );
}
