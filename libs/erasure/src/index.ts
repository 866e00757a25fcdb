export {
  erase,
  type ErasureAsked,
  type ErasurePlan,
  type ErasureSource,
  planErasure,
} from './erase';
export { type ErasureReason, erasureEventTypes, erasureReasons } from './erasure.event';
export { planWholeCase } from './whole-case';
export { type Receipt, readReceipt, receiptText, type SignedReceipt } from './receipt';
export { judgeReceipt, type ReceiptVerdict, replayReceipt } from './receipt-verdict';
