export { operatorCommandHandlers, retentionCommandHandlers } from './command-handlers';
export { EraseText } from './erasure/erase.command';
export { erasedCases } from './erasure/erased-cases';
export { type ErasureAsked, type ErasurePlan, planErasure } from './erasure/erase';
export {
  erasureEventTypes,
  type ErasureReason,
  erasureReasons,
  idOfErasure,
} from './erasure/erasure.event';
export {
  ledgerOf,
  protectionOf,
  type ProtectionSettings,
  refuseUnprotected,
  replayLedger,
} from './erasure/keep-erased';
export { judgeReceipt, planReplay } from './erasure/receipt-verdict';
export { readReceipt, receiptText } from './erasure/receipt';
export { AnchorCode } from './proof/anchor-code';
export { AnchorPaper, AnchorPaperHandler } from './proof/anchor-paper.command';
export { Anchors, type ListedAnchor } from './proof/anchors';
export {
  checkpointText,
  checkSignature,
  readCheckpoint,
  signCheckpoint,
  type SignedCheckpoint,
} from './proof/checkpoint';
export { endOfRecord, makePaper } from './proof/make-paper';
export { type Anchor, type AnchoredPaper, paperEventTypes } from './proof/paper-anchored.event';
export { type ChainWords, recordInWords, recordWords } from './proof/record-words';
export { keyIdOf } from './proof/signed-lines';
export { type AnchorVerdict, type FigureDifference, verifyAnchor } from './proof/verify-anchor';
export { type FoundReading, type ReadLogFilter, ReadLogSearch } from './read-log/read-log-search';
export { ReadLogModule, ReadLogSearchModule } from './read-log/read-log.module';
export { ReadLog } from './read-log/read-log';
export {
  caseAsLogged,
  filterAsLogged,
  type LoggedOperation,
  loggedOperations,
  type Reading,
} from './read-log/reading';
export { readLogHead, readLogSince, verifyReadLog } from './read-log/verify-read-log';
export { type Deciding, type Hidden, type Hold, holdsOver } from './retention/decisions';
export { DisposeOfCase } from './retention/dispose.command';
export { explainRetention, holdInWords, periodInWords } from './retention/judge';
export { type Proposal, type ProposalCounts, RetentionProposals } from './retention/propose';
export { type HoldAsked, PlaceHold, refuseHeld, ReleaseHold } from './retention/hold.commands';
export { KeepLonger } from './retention/keep-longer.command';
export { SetRetentionClass, WithdrawRetentionClass } from './retention/retention-class.commands';
export {
  type HoldReason,
  holdReasons,
  type KeepReason,
  keepReasons,
  retentionEventTypes,
} from './retention/retention-events';
export { holdsOf, judged, retainedCase, scheduleOf } from './retention/retention-record';
