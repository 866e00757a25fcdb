import { type Command } from './command';
import { anchorCommand } from './commands/anchor.command';
import { calendarCommand } from './commands/calendar.command';
import { checkpointCommand } from './commands/checkpoint.command';
import { clockCommand } from './commands/clock.command';
import { demoCommand } from './commands/demo.command';
import { directoryCommand } from './commands/directory.command';
import { dueCommand } from './commands/due.command';
import { eraseCommand } from './commands/erase.command';
import { figuresCommand } from './commands/figures.command';
import { importCommand } from './commands/import.command';
import { keysCommand } from './commands/keys.command';
import { lawCommand } from './commands/law.command';
import { lookAlikesCommand } from './commands/look-alikes.command';
import { measuresCommand } from './commands/measures.command';
import { migrateCommand } from './commands/migrate.command';
import { paperCommand } from './commands/paper.command';
import { personCommand } from './commands/person.command';
import { proposalsCommand } from './commands/proposals.command';
import { readLogCommand } from './commands/read-log.command';
import { rebuildCommand } from './commands/rebuild.command';
import { receiptCommand } from './commands/receipt.command';
import { reportCommand } from './commands/report.command';
import { retentionCommand } from './commands/retention.command';
import { sessionsCommand } from './commands/sessions.command';
import { settleMailsCommand } from './commands/settle-mails.command';
import { showCommand } from './commands/show.command';
import { unitsCommand } from './commands/units.command';
import { verifyCommand } from './commands/verify.command';
import { vocabulariesCommand } from './commands/vocabularies.command';
import { whyCommand } from './commands/why.command';
import { workloadCommand } from './commands/workload.command';

/** Every command there is, in the order in which help lists them. */
export const commands: readonly Command[] = [
  migrateCommand,
  importCommand,
  reportCommand,
  figuresCommand,
  paperCommand,
  measuresCommand,
  dueCommand,
  proposalsCommand,
  whyCommand,
  workloadCommand,
  directoryCommand,
  clockCommand,
  lawCommand,
  calendarCommand,
  vocabulariesCommand,
  showCommand,
  personCommand,
  lookAlikesCommand,
  unitsCommand,
  verifyCommand,
  checkpointCommand,
  anchorCommand,
  eraseCommand,
  receiptCommand,
  keysCommand,
  readLogCommand,
  retentionCommand,
  sessionsCommand,
  demoCommand,
  settleMailsCommand,
  rebuildCommand,
];
