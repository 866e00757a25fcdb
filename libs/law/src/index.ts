export {
  type AddedHoliday,
  type HolidayAsked,
  newHoliday,
  withHolidays,
} from './calendar/added-holiday';
export { asKnownOn, type CalendarVersion } from './calendar/calendar-version';
export { englandAndWales2028 } from './calendar/england-and-wales.table';
export { type FormerDate } from './calendar/former-date';
export { unitedKingdom2028 } from './calendar/united-kingdom.table';
export { knownDay } from './calendar/known-day';
export { type DayClass, WorkingCalendar } from './calendar/working-calendar';
export { type ExplainedDays } from './explained-days';
export {
  type ExplainedTarget,
  type Explanation,
  type FactUsed,
  type PeriodAdjustment,
  type ReportRecipient,
} from './explanation';
export { explanationLines, explanationSentence } from './explanation-text';
export {
  type Calendars,
  type ChainedPeriod,
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
  type ReportDuty,
} from './chapter-13-recipients';
export { deadlineOf } from './deadline';
export {
  type DeadlineAnswer,
  type DeadlineOptions,
  type DeadlinePeriod,
  type DaySpan,
} from './deadline-question';
export {
  countPeriod,
  endOfMonthsStartingWith,
  lastDayOf,
  type Period,
  shapeLetters,
} from './period';
export {
  type LadderRung,
  type ReminderLadder,
  type Role,
  roleMeanings,
  roles,
  type RungDay,
} from './reminder-ladder';
export { standard as standardLadder } from './rules/reminder-ladders.table';
export {
  type Confidence,
  type Owed,
  type StatutoryRule,
  type WorkedExample,
} from './statutory-rule';
export {
  mustBeRuleId,
  type OwedRule,
  owedRules,
  ruleOf,
  type RuleId,
  statutoryRules,
} from './statutory-rules.table';
export { type Regime, regimeFrom, regimeOn, regimes } from './regime';
export { type Reckoning } from './reckoning';
export { reckoningInWords, ruleLines } from './rule-text';
export { lawDocument } from './law-document';
export { withChanges } from './what-would-change';
