export { type DigestJob, readDigestJob, REMINDER_QUEUE, SEND_DIGEST } from './digest-job';
export { DigestQueue } from './digest-queue';
export {
  QUEUE_CONNECTION,
  ReminderQueueModule,
  type ReminderQueueOptions,
} from './reminder-queue.module';
export { DigestStore } from './digest-store';
export { directoryOf, emptyDirectory, exampleDirectory, readDirectory } from './directory.adapter';
export { type Directory, DIRECTORY } from './directory.port';
export { LaddersModule } from './ladders.module';
export { RemindersModule } from './reminders.module';
export { aboutOn } from './ladder.policy';
export { nextStepWhileForeseen } from './next-step.table';
export {
  type EndedObligation,
  type ObligationSource,
  type StandingObligation,
} from './obligations.port';
export { reminderCommandHandlers } from './command-handlers';
export { type Disclosure, type DisclosureLog } from './disclosure-log.port';
export { partsOfObligation, streamOfObligation } from './obligation-id';
export {
  type LadderStory,
  type ObligationSegment,
  type RungOutcome,
  rungOutcomes,
  type RungPerson,
  type RungStory,
} from './ladder-story.policy';
export { LadderStories, type ObligationHistory, type ToldLadder } from './ladder-story.query';
export { RetryMail, SettleMail, type Settlement, settlements } from './mail.commands';
export { type MailChange, MailsByHand } from './mails-by-hand';
export { OutcomeRecorder } from './outcome-recorder';
export {
  type DigestKind,
  digestKinds,
  type DigestState,
  digestStates,
  type ReminderOutcome,
  reminderOutcomes,
} from './reminder';
export { reminderEventTypes } from './reminder-events';
export {
  type DigestCounts,
  type ReminderCounts,
  type ReminderEntry,
  ReminderLog,
  type ReminderLogFilter,
  type SentReminder,
} from './reminder-log.query';
export { type OpenCounts, type OpenReminders, ReminderQueue } from './reminder-queue.query';
export { ReminderPlan } from './reminder-plan';
export { SendDigest, type SendDigestParts, type SendResult } from './send-digest';
export { type SweepParts, type SweepResult } from './sweep';
export { Sweeper, type SweeperOptions } from './sweeper';
export { type ReminderHours, type ReminderLadders, shippedLadders } from './reminder-ladder.table';
export { type Absence, HEAD_OF_PSD, OPCC_CONTACT } from './recipients.policy';
export { type ByHand, type RecordedByHand } from './recorded-by-hand';
export {
  type AbsencesOfForce,
  type LaddersOfForce,
  type RecordedAbsence,
  type SetBy,
} from './settings/reminder-settings';
export { type LadderRehearsal, LadderRehearsals } from './settings/rehearse-ladder';
export { type AbsenceAsked, EndAbsence, RecordAbsence } from './settings/absence.commands';
export { SetHours, SetLadder, WithdrawLadder } from './settings/ladder.commands';
export { ReminderSettings } from './settings/reminder-settings.query';
export { Canary } from './silence/canary';
export { canaryEventTypes } from './silence/canary-events';
export { type DailyLine, lineInWords } from './silence/daily-line';
export { DailyLineLog, type LoggedLine } from './silence/daily-line-log.query';
export { DailyLines, REMINDER_ADMINISTRATOR } from './silence/daily-lines';
export { httpMailbox } from './silence/http-mailbox.adapter';
export { type Mailbox } from './silence/mailbox.port';
export { type Listening, type SilenceParts, SilenceWatch } from './silence/silence-watch';
export { type FarthestPosition, RestoreDetector } from './silence/restore-detector';
