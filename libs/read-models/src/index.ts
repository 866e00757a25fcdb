export { allProjections } from './all-projections';
export {
  CaseList,
  type CaseFilter,
  type CasePage,
  type ListedCases,
} from './case-list/case-list.query';
export { ListedCase } from './case-list/listed-case.entity';
export { ProjectedFigures } from './figures/figure-reader.query';
export {
  type ObligationOfCase,
  ObligationRegister,
  type OwedObligation,
  type OwedOn,
  type StandingObligation,
} from './obligations/obligation-register.query';
export { readModelMigrations } from './read-model-migrations';
export { recordedCase, type RecordedCase } from './recorded-case';
