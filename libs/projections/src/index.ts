export { allProjections } from './all-projections';
export { type MovedDate, rehearse } from './calendar/rehearsal';
export { type CaseFilter } from './case-list/case-filter';
export {
  type CaseOrder,
  type CaseSort,
  caseSorts,
  type Direction,
  directions,
} from './case-list/case-list-cursor';
export { CaseList, type CasePage, type ListedCases } from './case-list/case-list.query';
export { ListedCase } from './case-list/listed-case.entity';
export { ProjectedFigures } from './figures/figure-reader.query';
export { FiguresAsOf, lawAsOf } from './figures/figures-as-of.query';
export { KnownForces, policingBodiesOf } from './forces/known-forces.query';
export { CaseListsModule } from './case-lists.module';
export { meetingsOfForce } from './meetings/meetings-of-force';
export {
  type EndedObligation,
  type ObligationChoice,
  type ObligationOfCase,
  ObligationRegister,
} from './obligations/obligation-register.query';
export { type ObligationPart } from './obligations/obligation-page';
export { type OwedObligation, type StandingObligation } from './obligations/owed-obligation';
export { ObligationsKnown } from './obligations/obligations-known.query';
export {
  OPCC_PLACE,
  type OpccPage,
  OpccView,
  type OpccViewName,
} from './outside-readers/opcc-view.query';
export {
  type DecidingRights,
  type ListedProposal,
  ProposalList,
} from './proposals/proposal-list.query';
export { SmallNumbers } from './outside-readers/small-numbers.query';
export { migrateDatabase } from './migrate-database';
export { howFar, type HowFar, inWords, parkedInWords } from './reading/how-far';
export { OBLIGATIONS, ReadModels } from './reading/read-models';
export { ProjectionsModule } from './projections.module';
export { type ProjectionProgress } from './runner/projection-progress';
export { Projections } from './runner/projections';
export { type Rebuilt } from './runner/rebuild';
export {
  type ListReader,
  SavedList,
  type SavedListDraft,
  SavedLists,
  type SavedListTarget,
  savedListTargets,
} from './saved-lists/saved-lists';
