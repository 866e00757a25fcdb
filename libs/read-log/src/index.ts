export {
  type LoggedOperation,
  loggedOperations,
  type LoggedReading,
  type Reading,
} from './reading';
export { caseAsLogged, filterAsLogged, textAsLogged } from './text-as-logged';
export { ReadLog } from './read-log';
export {
  type FoundReading,
  ReadLogSearch,
  type ReadLogFilter,
  type ReadLogPage,
} from './read-log-search';
export { readLogHead, readLogSince, type ReadLogVerdict, verifyReadLog } from './verify-read-log';
