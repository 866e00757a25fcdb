import { ChangeDraftHandler } from './drafts/change-draft.command';
import { ExplainRestatementHandler, RecordRestatementsHandler } from './register/register.commands';
import { PublishPaperHandler } from './sealing/publish.command';

/** Of what people do with papers; every process that takes commands has them. */
export const paperCommandHandlers = [
  ChangeDraftHandler,
  PublishPaperHandler,
  RecordRestatementsHandler,
  ExplainRestatementHandler,
] as const;
