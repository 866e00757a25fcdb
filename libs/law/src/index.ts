export { type CalendarVersion } from './calendar/calendar-version';
export { englandAndWales2028 } from './calendar/england-and-wales.table';
export { knownDay } from './calendar/known-day';
export { type DayClass, WorkingCalendar } from './calendar/working-calendar';
export {
  type ExplainedDays,
  type ExplainedTarget,
  type Explanation,
  type FactUsed,
} from './explanation';
export { explanationLines, explanationSentence } from './explanation-text';
export { type ChainedPeriod, defaultLawSettings, Law, type LawSettings } from './law';
export { countPeriod, endOfMonthsStartingWith, lastDayOf, type Period } from './period';
export { type Confidence, type StatutoryRule, type WorkedExample } from './statutory-rule';
export { ruleOf, type RuleId, statutoryRules } from './statutory-rules.table';
