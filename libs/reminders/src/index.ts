export {
  digestQueue,
  type DigestJob,
  type DigestQueue,
  REMINDER_QUEUE,
  SEND_DIGEST,
} from './digest-job';
export { DigestStore } from './digest-store';
export { emptyDirectory, exampleDirectory, readDirectory } from './directory.adapter';
export { type Directory } from './directory.port';
export { aboutOn } from './ladder.policy';
export { nextStep, nextStepWhileForeseen } from './next-step.table';
export { type ObligationSource, type StandingObligation } from './obligations.port';
export { EventStoreOutcomeLog } from './event-store-outcome-log.adapter';
export { type OutcomeLog } from './outcome-log.port';
export { OutcomeRecorder } from './outcome-recorder';
export { type DigestState, digestStates, type ReminderOutcome, reminderOutcomes } from './reminder';
export { type ReminderEvent, reminderEventTypes } from './reminder-events';
export {
  type DigestCounts,
  type ReminderCounts,
  type ReminderEntry,
  ReminderLog,
  type ReminderLogFilter,
  type SentReminder,
} from './reminder-log.query';
export { reminderMigrations } from './reminder-migrations';
export { ReminderPlan } from './reminder-plan';
export { SendDigest, type SendDigestParts, type SendResult } from './send-digest.processor';
export { type SweepParts, type SweepResult } from './sweep';
export { Sweeper, type SweeperOptions } from './sweeper';
