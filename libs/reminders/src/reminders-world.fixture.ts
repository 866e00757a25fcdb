import { CommandExecutor } from '@tipstaff/cases';
import { everythingReader } from '@tipstaff/casework';
import { openPool } from '@tipstaff/database';
import { EventStore, Upcasters } from '@tipstaff/event-store';
import { LocalDate } from '@tipstaff/kernel';
import { Law } from '@tipstaff/law';
import { type Asked, SmtpMailer } from '@tipstaff/mail';
import { type EndedObligation } from '@tipstaff/projections';
import {
  captureMail,
  createTestDatabase,
  type MailCapture,
  type MovableClock,
  movableClock,
  type TestDatabase,
} from '@tipstaff/test-support';
import { type Pool } from 'pg';
import { DigestStore } from './digest-store';
import { type Directory, exampleDirectory } from './directory';
import { type Disclosure, type DisclosureLog } from './disclosure-log.port';
import { type ObligationSource, type StandingObligation } from './obligations.port';
import { OutcomeRecorder } from './outcome-recorder';
import { ReminderLog } from './reminder-log.query';
import { ReminderPlan } from './reminder-plan';
import { SendDigest } from './send-digest';
import { ReminderSettings } from './settings/reminder-settings';
import { DailyLineLog } from './silence/daily-line-log.query';
import { DailyLines } from './silence/daily-lines';
import { type HandedMail, type OutsideMemory } from './silence/outside-memory.port';
import { RestoreDetector } from './silence/restore-detector';
import { Sweeper } from './sweeper';

export const day = (text: string) => LocalDate.parse(text);
export const OWNER = 'Professional Standards Department';
export const HEAD = 'Head of Professional Standards';

/** An update of a complainant that is owed by the given day. */
export function update(
  reference: string,
  due: string,
  fields: Partial<StandingObligation> = {},
): StandingObligation {
  const last = LocalDate.addDays(day(due), -28);
  return {
    id: `complaint:norfolk:${reference}#R-KI-2#1`,
    force: 'norfolk',
    type: 'complaint',
    reference,
    rule: 'R-KI-2',
    title: 'Update the complainant',
    validFrom: day('2024-01-01'),
    validTo: null,
    arose: day('2024-01-01'),
    due: day(due),
    target: null,
    overdueFrom: LocalDate.addDays(day(due), 1),
    owner: OWNER,
    basis: {
      start: last,
      facts: [{ milestone: 'update', on: last, number: 1 }],
      notes: [],
    },
    ...fields,
  };
}

/** What is owed, held in the test, behind the port that the register of obligations has in the worker. */
export class OwedList implements ObligationSource {
  current = true;
  owed: StandingObligation[] = [];
  ended: EndedObligation[] = [];
  /** Streams, whose names are told where `named` has them. */
  kept: string[] = [];
  named: ReadonlyMap<string, readonly string[]> = new Map();

  isCurrent() {
    return Promise.resolve(this.current);
  }
  forces() {
    return Promise.resolve([...new Set(['norfolk', ...this.owed.map(({ force }) => force)])]);
  }
  standingOn(_on: LocalDate, { after, limit }: { after: string | null; limit: number }) {
    const inOrder = [...this.owed].sort((a, b) => (a.id < b.id ? -1 : 1));
    return Promise.resolve(
      inOrder.filter(({ id }) => after === null || id > after).slice(0, limit),
    );
  }
  byIds(ids: readonly string[]) {
    return Promise.resolve(this.owed.filter(({ id }) => ids.includes(id)));
  }
  restricted() {
    return Promise.resolve(
      new Map(this.kept.map((stream) => [stream, this.named.get(stream) ?? []])),
    );
  }
  endings(ids: readonly string[]) {
    return Promise.resolve(this.ended.filter(({ id }) => ids.includes(id)));
  }
}

/** Everything from what is owed to the mailbox, with a database and a mail server of its own. */
/** What was sent to whom, held in the test; `fault` keeps it from being taken down. */
class Disclosures implements DisclosureLog {
  readonly written: Disclosure[] = [];
  fault: Error | null = null;

  write(disclosure: Disclosure): Promise<void> {
    if (this.fault) return Promise.reject(this.fault);
    this.written.push(disclosure);
    return Promise.resolve();
  }
}

export class RemindersWorld {
  readonly owed = new OwedList();
  readonly disclosures = new Disclosures();
  law = new Law();
  readonly events: EventStore;
  readonly executor: CommandExecutor;
  directory: Directory = exampleDirectory;
  /** What the provider says of a mail, when it is asked. */
  asked: Asked = { said: 'cannot-say', why: 'SMTP can not be asked.' };
  /** How far the record was, by a memory outside of the database. */
  farthest: { position: number; hash: string } | null = null;
  /** Mails that were handed over, by the same memory; null where it does not answer. */
  handed: Map<string, HandedMail> | null = new Map();
  enqueued: string[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly pool: Pool,
    readonly mail: MailCapture,
    readonly clock: MovableClock,
  ) {
    this.events = new EventStore(pool, clock, new Upcasters());
    this.executor = new CommandExecutor(this.events);
  }

  static async open(startsAt = '2024-10-01T08:00:00Z'): Promise<RemindersWorld> {
    const database = await createTestDatabase();
    const pool = openPool(database.url, { role: 'app', max: 6 });
    return new RemindersWorld(database, pool, await captureMail(), movableClock(startsAt));
  }

  /** On a database that is there already, and stays. */
  static async on(url: string, startsAt: string): Promise<RemindersWorld> {
    const database = { url, drop: () => Promise.resolve() } as TestDatabase;
    const pool = openPool(url, { role: 'app', max: 6 });
    return new RemindersWorld(database, pool, await captureMail(), movableClock(startsAt));
  }

  async close(): Promise<void> {
    await this.mail.stop();
    await this.pool.end();
    await this.database.drop();
  }

  get store() {
    return new DigestStore(this.pool);
  }
  get log() {
    return new ReminderLog(this.pool);
  }
  get settings() {
    return new ReminderSettings(this.events);
  }
  get lineLog() {
    return new DailyLineLog(this.pool);
  }
  get lines() {
    return new DailyLines(this.pool, this.executor, this.directory, this.lineLog);
  }
  recorder() {
    return new OutcomeRecorder(this.store, this.events, this.executor);
  }

  worker(obligations: ObligationSource = this.owed): SendDigest {
    return new SendDigest({
      ...this.common(),
      obligations,
      disclosures: this.disclosures,
      outside: this.memory,
      mostSending: 50,
      canaryTo: 'canary@tipstaff.example',
      linkTo: ({ ref: { type, reference } }) => `https://tipstaff.example/${type}/${reference}`,
    });
  }

  sweeper(): Sweeper {
    return new Sweeper(
      this.pool,
      {
        ...this.common(),
        plan: new ReminderPlan(this.pool),
        queue: {
          enqueue: (ids) => {
            this.enqueued.push(...ids);
            return Promise.resolve();
          },
        },
        lines: this.lines,
        lineLog: this.lineLog,
        restoreDetector: new RestoreDetector(this.pool, this.events, this.executor, this.memory),
        proposals: { lapse: () => Promise.resolve(0) },
        canary: null,
      },
      { everyMs: 1_000, onError: () => undefined },
    );
  }

  get memory(): OutsideMemory {
    return {
      farthest: () => Promise.resolve(this.farthest),
      saw: (mark) => Promise.resolve(void (this.farthest = mark)),
      handed: () => Promise.resolve(this.handed && [...this.handed.values()]),
      handing: (mail) =>
        this.handed
          ? Promise.resolve(void this.handed.set(mail.digest, mail))
          : Promise.reject(new Error('The memory outside does not answer.')),
    };
  }

  sweepOnce() {
    return this.sweeper().sweepOnce();
  }

  /** One sweep, and every job answered. */
  async oneRound() {
    this.enqueued = [];
    await this.sweepOnce();
    return Promise.all(this.enqueued.map((id) => this.worker().handle(id)));
  }

  entries() {
    return this.log.list(everythingReader, { force: 'norfolk', limit: 100 });
  }

  /** Types of the events, without those of the daily lines and their mails, which hold no reminder. */
  async eventTypes() {
    const all = await this.events.readAll({ after: 0, limit: 100 });
    return all
      .filter(({ type, data }) => {
        const reminders = data['reminders'] as readonly unknown[] | undefined;
        return type !== 'reminder.day-accounted' && reminders?.length !== 0;
      })
      .map(({ type }) => type);
  }

  /** The mails of reminders, without the daily lines. */
  get mails() {
    return this.mail.messages.filter(({ to }) => !to[0]?.startsWith('reminder-administrator@'));
  }

  private common() {
    const mailer = new SmtpMailer({
      url: this.mail.url,
      from: 'tipstaff@psd.example',
      patienceMs: 2_000,
    });
    return {
      store: this.store,
      obligations: this.owed,
      recorder: this.recorder(),
      directory: this.directory,
      mailer: {
        send: mailer.send.bind(mailer),
        verify: mailer.verify.bind(mailer),
        ask: () => Promise.resolve(this.asked),
      },
      clock: this.clock,
      law: this.law,
      settings: this.settings,
    };
  }
}
