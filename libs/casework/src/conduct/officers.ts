import { type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { appliesTo } from '../governing-day';
import { type MilestoneRule } from '../milestone';
import { type Obligation } from '../obligation/obligation';
import { endedBy } from '../obligation/period-obligation';
import { all, first, type Timeline } from '../timeline';
import { firstSince, noticesOf, representationsAwaited } from '../notice-of-investigation';
import { ruleNaming } from '../timeline-rules';
import { noValue, oneOf } from '../value-rule';
import {
  concerns,
  earliest,
  peopleOf,
  personKey,
  practicableDuty,
  UNNAMED,
} from './conduct-duties';

const ofOfficer = {
  value: noValue,
  person: 'required',
  role: 'officer-subject',
  entry: 'api',
  meaning: { person: 'The officer, under a pseudonymous reference.' },
} as const;
const record = { permission: 'conduct.record', ...ofOfficer } as const;
const decide = { permission: 'conduct.decide', ...ofOfficer } as const;

/** What happens to each officer concerned in a conduct matter. */
export const officerMilestones = {
  'severity-notified': {
    title: 'Officer told of the revised severity',
    command: 'notify-severity',
    label: 'Tell the officer of the revised severity',
    ...record,
  },
  'case-to-answer': {
    title: 'Case to answer determined',
    command: 'determine-case-to-answer',
    label: 'Determine whether there is a case to answer',
    ...decide,
    value: oneOf({ 'case-to-answer': 'Case to answer', 'no-case-to-answer': 'No case to answer' }),
  },
  'proceedings-decided': {
    title: 'Form of proceedings decided',
    command: 'decide-proceedings',
    label: 'Decide the form of proceedings',
    ...decide,
    value: oneOf({
      hearing: 'Misconduct hearing',
      meeting: 'Misconduct meeting',
      'accelerated-hearing': 'Accelerated hearing',
      none: 'No proceedings',
    }),
    meaning: { ...ofOfficer.meaning, related: 'The case of the proceedings.' },
  },
} as const satisfies Record<string, MilestoneRule>;

/** R-CON-3: proceedings are brought only where there is a case to answer. */
export const proceedingsNeedACase = ruleNaming<'proceedings-decided' | 'case-to-answer'>(
  (timeline) =>
    all(timeline, 'proceedings-decided')
      .filter(({ value, person }) => value !== null && value !== 'none' && person !== null)
      .filter(
        (decided) =>
          all(timeline, 'case-to-answer').findLast(
            (one) => personKey(one) === personKey(decided) && one.on <= decided.on,
          )?.value !== 'case-to-answer',
      )
      .map(({ number, on, value }) => ({
        code: 'proceedings-decided-without-case-to-answer',
        fact: number,
        field: 'value' as const,
        message: `"proceedings-decided" on ${LocalDate.inShortWords(on)} brings a ${value}, but by then the officer was not determined to have a case to answer: record that determination first, or decide "none" (R-CON-3).`,
      })),
);

/** Representations on the notice, the revised severity and the determination, for each officer. */
export function officerDuties(ref: CaseRef, timeline: Timeline, law: Law): readonly Obligation[] {
  const opened = first(timeline, 'came-to-attention');
  if (!opened || !appliesTo(law, 'R-CON-2', timeline, opened)) return [];
  const officers = peopleOf(timeline, 'notice');
  return [
    ...officers.flatMap((officer) => [
      ...representationsAwaited(ref, timeline, officer, law),
      ...revisionsToTell(ref, timeline, officer, law),
    ]),
    // Where no notice is recorded, one determination is owed on the matter as a whole.
    ...(officers.length === 0 ? [UNNAMED] : officers).flatMap((officer) =>
      determinationsOwed(ref, timeline, officer, law),
    ),
  ];
}

/** R-CON-1: an officer who had notice is told when the assessment of severity is revised. */
function revisionsToTell(
  ref: CaseRef,
  timeline: Timeline,
  officer: string,
  law: Law,
): readonly Obligation[] {
  const notified = noticesOf(timeline, officer)[0];
  const assessed = all(timeline, 'severity').filter((fact) => concerns(fact, officer));
  const revised = assessed.filter(
    ({ value, on }, index) =>
      notified !== undefined &&
      index > 0 &&
      on > notified.on &&
      value !== assessed[index - 1]?.value &&
      // Of two on one day the later is the assessment.
      assessed[index + 1]?.on !== on,
  );
  return revised.map((start, index) => {
    const end = earliest([
      endedBy(firstSince(timeline, 'severity-notified', start.on, officer), 'discharged'),
      endedBy(firstSince(timeline, 'notice', start.on, officer), 'discharged'),
      endedBy(revised[index + 1] ?? null, 'lapsed'),
      endedBy(firstSince(timeline, 'finalised', start.on, officer), 'lapsed'),
    ]);
    return practicableDuty({
      ref,
      rule: 'R-CON-1',
      key: `${officer}-${start.on}`,
      start,
      end,
      law,
    });
  });
}

/**
 * R-CON-3: on the report, case to answer and, where there is one, the form of proceedings. What the
 * matter was finalised as is that determination where none was recorded by officer.
 */
function determinationsOwed(
  ref: CaseRef,
  timeline: Timeline,
  officer: string,
  law: Law,
): readonly Obligation[] {
  const reports = all(timeline, 'investigation-completed');
  return reports
    .filter(({ on }, index) => reports[index - 1]?.on !== on)
    .map((start) => {
      const found = firstSince(timeline, 'case-to-answer', start.on, officer);
      const decided = firstSince(timeline, 'proceedings-decided', start.on, officer);
      const whole = found?.value === 'case-to-answer' ? decided : found;
      const reopened = all(timeline, 'investigation').find(({ on }) => on > start.on);
      const end = earliest([
        endedBy(whole, 'discharged'),
        endedBy(all(timeline, 'finalised').find(({ on }) => on >= start.on) ?? null, 'discharged'),
        endedBy(reopened ?? null, 'lapsed'),
      ]);
      const key = `${officer}-${start.on}`;
      return practicableDuty({ ref, rule: 'R-CON-3', key, start, end, law });
    });
}
