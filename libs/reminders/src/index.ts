export {
  type DigestJob,
  DigestQueue,
  QUEUE_CONNECTION,
  readDigestJob,
  REMINDER_QUEUE,
  SEND_DIGEST,
} from './digest-queue';
export { ReminderQueueModule } from './reminder-queue.module';
export { DigestStore } from './digest-store';
export { type Directory, DIRECTORY } from './directory';
export { LapseProposals } from './lapse-proposals';
export { LaddersModule } from './ladders.module';
export { RemindersModule } from './reminders.module';
export { aboutOn } from './ladder.policy';
export { nextStepWhileForeseen } from './digest-content';
export { type ObligationSource, type StandingObligation } from './obligations.port';
export { together } from './together';
export { reminderCommandHandlers } from './command-handlers';
export { type Disclosure, type DisclosureLog } from './disclosure-log.port';
export { partsOfObligation, streamOfObligation } from './obligation-id';
export { rungOutcomes } from './ladder-history.policy';
export { LadderHistories } from './ladder-history.query';
export {
  type ChosenMails,
  MailsByHand,
  MOST_SETTLED,
  RetryMail,
  SettleMail,
  SettleMails,
  type Settlement,
  settlements,
} from './mail.commands';
export { pageOfReader } from './page-of-reader.policy';
export { OutcomeRecorder } from './outcome-recorder';
export {
  type DigestKind,
  digestKinds,
  digestStates,
  type ReminderOutcome,
  reminderOutcomes,
} from './reminder';
export { reminderEventTypes } from './reminder-events';
export { type ReminderEntry, ReminderLog, type SentReminder } from './reminder-log.query';
export { ReminderQueue } from './reminder-queue.query';
export { ReminderPlan } from './reminder-plan';
export { SendDigest } from './send-digest';
export { Sweeper } from './sweeper';
export { type RecordedByHand } from './recorded-by';
export { type LaddersOfForce, ReminderSettings } from './settings/reminder-settings';
export { type LadderRehearsal, LadderRehearsals } from './settings/rehearse-ladder';
export { EndAbsence, RecordAbsence } from './settings/absence.commands';
export { SetHours, SetLadder, WithdrawLadder } from './settings/ladder.commands';
export { Canary, canaryEventTypes } from './silence/canary';
export { DailyLineLog, lineInWords } from './silence/daily-line-log.query';
export { DailyLines } from './silence/daily-lines';
export { httpMailbox } from './silence/mailbox';
export { SilenceMonitor } from './silence/silence-monitor';
export { type HandedMail, type OutsideMemory } from './silence/outside-memory.port';
export { RestoreDetector } from './silence/restore-detector';
