import { type CaseRef, type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact } from '../fact';
import { appliesTo } from '../governing-day';
import { type MilestoneRule } from '../milestone';
import { type Obligation } from '../obligation/obligation';
import { endedBy, periodObligation } from '../obligation/period-obligation';
import { all, type Timeline } from '../timeline';
import { aDate, noValue } from '../value-rule';
import { asRight, concerns, earliest, personKey } from './conduct-duties';

const ofOfficer = {
  permission: 'conduct.record',
  person: 'required',
  role: 'officer-subject',
  entry: 'api',
  meaning: { person: 'The officer, under a pseudonymous reference.' },
} as const;

/** The interview of each officer concerned. */
export const interviewMilestones = {
  'interview-fixed': {
    title: 'Date of the interview specified',
    command: 'fix-interview',
    label: 'Specify the date of the interview',
    ...ofOfficer,
    value: aDate,
    meaning: { ...ofOfficer.meaning, value: 'The day of the interview.' },
  },
  'interview-held': {
    title: 'Officer interviewed',
    command: 'hold-interview',
    label: 'Record that the officer was interviewed',
    ...ofOfficer,
    value: noValue,
  },
} as const satisfies Record<string, MilestoneRule>;

/**
 * R-CON-22, of an investigation under Schedule 3 R-CON-22b: the officer may propose another date, up to
 * the fifth working day after the one that was specified. A date that is specified anew takes its place.
 */
export function interviewsOwed(
  ref: CaseRef,
  timeline: Timeline,
  opened: Fact,
  outsideSchedule3: boolean,
  law: Law,
): readonly Obligation[] {
  const rule = outsideSchedule3 ? 'R-CON-22' : 'R-CON-22b';
  if (!appliesTo(law, rule, timeline, opened)) return [];
  const fixings = all(timeline, 'interview-fixed').filter(({ value }) => value !== null);
  return fixings.map((start, index) => {
    const officer = personKey(start);
    const next = (milestone: string): Fact | null =>
      all(timeline, milestone).find((fact) => fact.on >= start.on && concerns(fact, officer)) ??
      null;
    const again = fixings.slice(index + 1).find((fact) => personKey(fact) === officer) ?? null;
    const end = earliest([
      endedBy(next('interview-held'), 'discharged'),
      endedBy(again, 'lapsed'),
      endedBy(next('finalised'), 'lapsed'),
    ]);
    const from = start.value as LocalDate;
    const key = `${officer}-${start.on}-${from}`;
    const owed = periodObligation({ ref, rule, key, start, end, law, from });
    return asRight({ ...owed, validFrom: start.on, arose: start.on });
  });
}
