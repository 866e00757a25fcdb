export { type Decisions, type Disposal, type Hold } from './decisions';
export { dispose, type DisposalAsked, type Disposed } from './dispose';
export { explainRetention, holdInWords, periodInWords } from './explain-retention';
export { type Judgement } from './judge';
export { type Proposal, type Proposals, proposals } from './propose';
export { type RetentionClass } from './retention-class';
export { type HoldAsked, type KeepAsked, refuseHeld, RetentionDesk } from './retention-desk';
export {
  type HoldReason,
  holdReasons,
  type KeepReason,
  keepReasons,
  retentionEventTypes,
} from './retention-events';
export { judged, retainedCase } from './retention-record';
export { type Schedule, type ScheduledClass } from './schedule';
