export { ChangeDraft, type DraftDeed } from './drafts/change-draft.command';
export { type Draft, draftEventTypes, type DraftRef, paperReferenceFault } from './drafts/draft';
export { type MadePaper } from './drafts/made-paper';
export { templateNamed, templates } from './drafts/whole-text';
export { chartSvg } from './forms/chart-svg';
export { PdfPrinter } from './forms/pdf';
export { figuresOfPaper } from './model/figures-of-paper';
export { type BlockModel, type PaperModel, wrapperIn } from './model/paper-model';
export { paperCommandHandlers } from './command-handlers';
export { type KeptPaper, Papers } from './papers';
export { learningSheet, type LearningSheetForm, learningSheetForms } from './learning-sheet';
export { Press, unrecordedDraft } from './press';
export { lint, type Mark, markCodes } from './prose/lint';
export { ExplainRestatement, RecordRestatements } from './register/register.commands';
export { registerFrom, type RegisterLine } from './register/register';
export { lookAgain, lookAtEveryPaper } from './register/look-again';
export {
  LookForRestatements,
  LookForRestatementsHandler,
} from './register/look-for-restatements.command';
export { figuresOf } from './register/restatements';
export {
  documentTypes,
  draftFiles,
  fileNamed,
  filesToHandOut,
  fileTypes,
  type HandedOut,
  modelOf,
  typeOfFile,
} from './sealing/handed-out';
export { sealFaults, sealedEventTypes } from './sealing/sealed-paper';
export { commentarySlots } from './prose/parse-markdown';
export { windowsOfText } from './templates/template';
export { type PublishPaper } from './sealing/publish.command';
