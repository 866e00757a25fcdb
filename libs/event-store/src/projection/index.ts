export { type EventLog } from './event-log';
export { foldStreams, logAsOf } from './fold-streams';
export {
  type Handling,
  type LoadedStream,
  type LogAccess,
  type ProjectedRows,
  type Projection,
} from './projection';
export { makeTables } from './make-tables';
export { parkedCases, type ProjectionProgress, projectionProgress } from './projection-progress';
export { ProjectionRunner, type RunnerOptions } from './projection-runner';
export { projectAsOf } from './project-as-of';
export { Projections } from './projections';
export {
  READ_MODEL,
  type ProjectedRow,
  type ProjectionTable,
  type Schema,
} from './projection-table';
export { type Rebuilt, type RebuildOptions, type RebuildProgress } from './rebuild';
export { categoryOf, type StreamCategory } from './stream-category';
