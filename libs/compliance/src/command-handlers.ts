import { EraseTextHandler } from './erasure/erase.command';
import { AnchorPaperHandler } from './proof/anchor-paper.command';
import { DisposeOfCaseHandler } from './retention/dispose.command';
import { PlaceHoldHandler, ReleaseHoldHandler } from './retention/hold.commands';
import { KeepLongerHandler } from './retention/keep-longer.command';
import {
  SetRetentionClassHandler,
  WithdrawRetentionClassHandler,
} from './retention/retention-class.commands';

/** Of what people decide about retention; every process that takes commands has them. */
export const retentionCommandHandlers = [
  PlaceHoldHandler,
  ReleaseHoldHandler,
  KeepLongerHandler,
  SetRetentionClassHandler,
  WithdrawRetentionClassHandler,
] as const;

/** Of what the operator alone may do: their role destroys keys, that of a server does not. */
export const operatorCommandHandlers = [
  EraseTextHandler,
  DisposeOfCaseHandler,
  AnchorPaperHandler,
] as const;
