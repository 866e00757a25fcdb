export { type AddedHoliday, type HolidayAsked, newHoliday } from './calendar/added-holiday';
export { asKnownOn } from './calendar/calendar-version';
export { knownDay, WorkingCalendar } from './calendar/working-calendar';
export {
  type Explanation,
  type FactUsed,
  type PeriodAdjustment,
  type ReportRecipient,
} from './explanation';
export { explanationLines, explanationSentence } from './explanation-text';
export {
  type Calendars,
  type ChainedPeriod,
  type CountedIn,
  defaultLawSettings,
  Law,
  type LawSettings,
  type LawSource,
  presentCalendars,
} from './law';
export {
  chapter13Recipients,
  type RecipientDecision,
  type RecipientQuestion,
} from './chapter-13-recipients';
export { deadlineOf } from './deadline';
export { type DeadlineAnswer, type DeadlineOptions } from './deadline-question';
export {
  type LadderRung,
  type ReminderLadder,
  type Role,
  roleMeanings,
  roles,
  type RungDay,
  request as requestLadder,
  requestToBody as requestToBodyLadder,
  standard as standardLadder,
} from './rules/reminder-ladders.table';
export { type Confidence, type Owed } from './statutory-rule';
export {
  isRuleId,
  mustBeRuleId,
  type OwedRule,
  owedRules,
  ruleOf,
  statutoryRules,
} from './statutory-rules.table';
export { type Regime, regimeFrom, regimeOn, regimes } from './regime';
export { calculationInWords, lawDocument, ruleLines } from './law-document';
export { withChanges } from './what-would-change';
