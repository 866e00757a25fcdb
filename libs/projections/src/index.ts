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
export { NoteSearch } from './case-list/note-search.query';
export { noteWords } from './case-list/note-words';
export { CaseHistories } from './figures/case-histories.query';
export { sumsOfDays } from './figures/figure.projection';
export { ProjectedFigures } from './figures/figure-reader.query';
export { FiguresAsOf, lawAsOf } from './figures/figures-as-of.query';
export { KnownForces, policingBodiesOf } from './forces/known-forces.query';
export { CaseListsModule } from './case-lists.module';
export {
  LookAlikes,
  type LookAlikesOfForce,
  pageOfLookAlikes,
} from './look-alikes/look-alikes.query';
export { type PersonNamed } from './look-alikes/sealed-names';
export {
  type MeetingInRecord,
  meetingsOfForce,
  minutesOfMeeting,
  type PageOfActions,
  everyAction,
  pageOfActions,
  pageOfMeetings,
  pageOfQuestions,
} from './meetings/meetings-of-force';
export {
  type Chapter13Asked,
  Chapter13Register,
  type Chapter13Reports,
} from './obligations/chapter-13-reports.query';
export {
  type EndedObligation,
  type ObligationChoice,
  type ObligationOfCase,
  ObligationRegister,
} from './obligations/obligation-register.query';
export {
  type HeldBy,
  type ObligationFilter,
  type ObligationPart,
  type ObligationState,
  obligationStates,
} from './obligations/obligation-page';
export { type OwedObligation, type StandingObligation } from './obligations/owed-obligation';
export { ObligationsKnown } from './obligations/obligations-known.query';
export { ProjectedTimeliness } from './obligations/timeliness.query';
export {
  type OpccPage,
  type OpccPageAsked,
  OpccView,
  type OpccViewName,
} from './outside-readers/opcc-view.query';
export {
  type DecidingRights,
  type ListedProposal,
  ProposalList,
} from './proposals/proposal-list.query';
export { SmallNumbers } from './outside-readers/small-numbers.query';
export { OpenProceedings } from './people/open-proceedings.query';
export { PersonHistories, type PersonHistory } from './people/person-history.query';
export { type ListedFinding, MeasureRows } from './measures/measure-rows.query';
export { measureTableColumns, measureTableLines } from './measures/measure-table-csv';
export { type MeasureTable, MeasureTables } from './measures/measure-tables.query';
export { newFindings } from './measures/new-findings';
export { RecordedMeasures } from './measures/recorded-measures.query';
export { migrateDatabase } from './migrate-database';
export { howFar, type HowFar, inWords, parkedInWords } from './reading/how-far';
export {
  everyPage,
  nextAfter,
  type Page,
  type PageAsked,
  pageOfAll,
  pageOfFound,
  type Place,
  placeAfter,
} from './reading/page';
export { rowsOfOtherVersion } from './reading/other-version';
export { OBLIGATIONS, ReadModels, RETENTION } from './reading/read-models';
export { retentionProjection } from './retention/retention.projection';
export { fingerprintOf } from './runner/projection';
export { type ListedUnit, UnitsOfForce } from './units/units-of-force.query';
export { countFigures } from './runner/table-rights';
export { ProjectionsModule } from './projections.module';
export { type ProjectionProgress } from './runner/projection-progress';
export { Projections } from './runner/projections';
export { type RebuildOptions, type Rebuilt } from './runner/rebuild';
export { type NamedWork, namedWork } from './workload/workload';
export { Workload } from './workload/workload.query';
export {
  type ListReader,
  SavedList,
  type SavedListDraft,
  SavedLists,
  type SavedListTarget,
  savedListTargets,
} from './saved-lists/saved-lists';
