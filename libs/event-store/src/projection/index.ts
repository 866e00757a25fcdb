export { type EventLog } from './event-log';
export { foldStreams, logAsOf } from './fold-streams';
export {
  type Handling,
  type LoadedStream,
  type LogAccess,
  type ProjectedRows,
  type Projection,
} from './projection';
export { createProjectionTables, Projections1790000000200 } from './projection.migration';
export { parkedCases, type ProjectionProgress, projectionProgress } from './projection-progress';
export { ProjectionRunner, type RunnerOptions } from './projection-runner';
export { projectAsOf } from './project-as-of';
export { Projections } from './projections';
export {
  createIndexes,
  createTable,
  READ_MODEL,
  type ProjectedRow,
  type ProjectionTable,
  type Schema,
} from './projection-table';
export { type Rebuilt, type RebuildOptions, type RebuildProgress } from './rebuild';
export { giveRights } from './table-rights';
export { categoryOf, type StreamCategory } from './stream-category';
