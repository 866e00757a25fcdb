import { RetryMailHandler, SettleMailHandler, SettleMailsHandler } from './mail.commands';
import { EndAbsenceHandler, RecordAbsenceHandler } from './settings/absence.commands';
import {
  SetHoursHandler,
  SetLadderHandler,
  WithdrawLadderHandler,
} from './settings/ladder.commands';

/** Of what people change about reminders; providers of whichever process takes these commands. */
export const reminderCommandHandlers = [
  SetLadderHandler,
  WithdrawLadderHandler,
  SetHoursHandler,
  RecordAbsenceHandler,
  EndAbsenceHandler,
  SettleMailHandler,
  SettleMailsHandler,
  RetryMailHandler,
] as const;
