export { AnchorCode } from './anchor-code';
export { Anchors, type ListedAnchor } from './anchors';
export {
  type Checkpoint,
  checkSignature,
  signCheckpoint,
  type SignedCheckpoint,
} from './checkpoint';
export { checkSigned, keyIdOf, signLines } from './signed-lines';
export { checkpointText, readCheckpoint } from './checkpoint-text';
export { endOfRecord, makePaper, type PaperAsked, type PaperSource } from './make-paper';
export { type Anchor, type AnchoredPaper, paperEventTypes } from './paper-anchored.event';
export { type ChainWords, recordInWords, recordWords } from './record-words';
export { type AnchorVerdict, type FigureDifference, verifyAnchor } from './verify-anchor';
