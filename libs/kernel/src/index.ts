export { assertNever } from './assert-never';
export { canonicalJson } from './canonical-json';
export { caseLink, CaseRef, dateLink, type StreamId } from './case-ref';
export { type Clock, fileOfClock, fixedClock, parseClock, systemClock } from './clock';
export { DomainError, type ErrorKind, unknownForce, wordsOf } from './domain-error';
export { Instant } from './instant';
export { type DayNumber, LocalDate } from './local-date';
export { placeName } from './place-name';
export { plainName, signsNotPlain, withPlainSigns } from './plain-name';
