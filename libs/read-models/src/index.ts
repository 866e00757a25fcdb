export { allProjections } from './all-projections';
export { addHoliday } from './calendar/add-holiday';
export { LawOfRecord } from './calendar/law-of-record';
export { calendarEventTypes, HOLIDAYS_STREAM } from './calendar/recorded-holidays';
export { type MovedDate, rehearse, type RehearsalOf } from './calendar/rehearsal';
export { type CaseFilter, type OwingFilter } from './case-list/case-filter';
export {
  type CaseOrder,
  caseSorts,
  type CaseSort,
  type Direction,
  directions,
} from './case-list/case-list-cursor';
export { CaseList, type CasePage, type ListedCases } from './case-list/case-list.query';
export { ListedCase } from './case-list/listed-case.entity';
export { KnownForces } from './forces/known-forces.query';
export { policingBodiesOf } from './forces/policing-bodies';
export { meetingsOfForce } from './meetings/meetings-of-force';
export { type AsOf, FiguresAsOf, lawAsOf } from './figures/figures-as-of.query';
export { ProjectedFigures } from './figures/figure-reader.query';
export {
  type ObligationChoice,
  type ObligationOfCase,
  ObligationRegister,
  type OwedObligation,
  type OwedOn,
  type StandingObligation,
} from './obligations/obligation-register.query';
export {
  OPCC_PLACE,
  type OpccPage,
  OpccView,
  type OpccViewName,
} from './outside-readers/opcc-view.query';
export { migrateDatabase } from './migrate-database';
export { recordedCase, type RecordedCase } from './recorded-case';
export { refuseUnknownForce } from './known-force';
export { Restrictions } from './restrictions/restrictions';
export { hiddenStreams, visibleTo } from './restrictions/visible-to';
export { SavedList, type SavedListTarget, savedListTargets } from './saved-lists/saved-list.entity';
export { type ListReader, type SavedListDraft, SavedLists } from './saved-lists/saved-lists';
