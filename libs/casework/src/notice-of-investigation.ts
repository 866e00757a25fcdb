import { type CaseRef } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { asRight, concerns, earliest, personKey } from './conduct/conduct-duties';
import { type Fact } from './fact';
import { type MilestoneRule, type PersonRole } from './milestone';
import { type Obligation } from './obligation/obligation';
import { endedBy, periodObligation } from './obligation/period-obligation';
import { type Permission } from './permission';
import { deemedNotes, servedOn, service } from './service-of-documents';
import { all, type Timeline } from './timeline';
import { unitOfOfficer } from './unit/unit-spans';
import { noValue } from './value-rule';

const meaning = { person: 'The officer, under a pseudonymous reference.' };

/**
 * That an officer is told of being investigated, and what they say to it: in a conduct matter (SI 2020/4
 * reg. 17), and in a complaint under special procedures (SI 2020/2 reg. 17).
 * @param role as whom the officer stands in the case
 */
export function noticeMilestones<P extends Permission, R extends PersonRole>(
  permission: P,
  role: R,
) {
  return {
    notice: {
      title: 'Notice of investigation',
      command: 'give-notice',
      label: 'Give the officer notice of investigation',
      permission,
      value: noValue,
      fields: { ...service, unit: unitOfOfficer },
      role,
    },
    representations: {
      title: 'Representations received',
      command: 'record-representations',
      label: 'Record the representations',
      permission,
      value: noValue,
      person: 'required',
      role,
      entry: 'api',
      meaning,
    },
  } as const satisfies Record<string, MilestoneRule>;
}

/** The notices that one officer was given, one a day. */
export function noticesOf(timeline: Timeline, officer: string): readonly Fact[] {
  const given = all(timeline, 'notice').filter((fact) => personKey(fact) === officer);
  return given.filter(({ on }, index) => given[index - 1]?.on !== on);
}

/** The first fact of the kind that concerns the officer, on the day or after it. */
export function firstSince(
  timeline: Timeline,
  milestone: string,
  day: Fact['on'],
  officer: string,
): Fact | null {
  return all(timeline, milestone).find((fact) => fact.on >= day && concerns(fact, officer)) ?? null;
}

/**
 * R-CON-2: the officer may make representations within ten working days of a notice, from the day on which it
 * is deemed served where whoever served it said one (R-CON-5). Awaited, never overdue; when the time has passed,
 * nothing is awaited any more.
 */
export function representationsAwaited(
  ref: CaseRef,
  timeline: Timeline,
  officer: string,
  law: Law,
): readonly Obligation[] {
  return noticesOf(timeline, officer).map((start): Obligation => {
    const end = earliest([
      endedBy(firstSince(timeline, 'representations', start.on, officer), 'discharged'),
      endedBy(firstSince(timeline, 'finalised', start.on, officer), 'lapsed'),
    ]);
    const key = `${officer}-${start.on}`;
    const from = servedOn(start);
    const whole = periodObligation({ ref, rule: 'R-CON-2', key, start, from, end, law });
    const notes = [...deemedNotes(start), ...whole.basis.notes];
    // They may be made as soon as the notice is there, and are awaited since.
    const since = { validFrom: start.on, arose: start.on };
    return asRight({ ...whole, ...since, basis: { ...whole.basis, notes } });
  });
}
