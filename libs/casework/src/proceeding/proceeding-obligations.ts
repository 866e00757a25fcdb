import { CaseRef as Ref, type CaseRef, LocalDate } from '@tipstaff/kernel';
import { knownDay, type Law, ruleOf } from '@tipstaff/law';
import { type Obligation } from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { type Timeline } from '../timeline';
import { proceedingsOf } from './condition';
import { dutyHolder, handovers } from './duty-holder';
import { isChangedBy, mayChange, type PeriodChange, periodChangesOf } from './period-change';
import { publicNoticeOwed } from './public-notice';
import { displayOwed } from './publication';
import { timetableOf, type TimetablePeriod } from './timetable';

/** What is owed in proceedings: a segment for each last day that a period had (R-TIME-6). */
export function proceedingObligations(
  ref: CaseRef,
  timeline: Timeline,
  law: Law,
): readonly Obligation[] {
  const proceedings = proceedingsOf(timeline);
  if (!proceedings) return [];
  const changes = periodChangesOf(timeline);
  return [
    ...timetableOf(timeline, law).flatMap((period) => {
      const own = changes.filter(
        (change) => isChangedBy(period, change) && mayChange(period.rule, change.how),
      );
      const whole = wholePeriod(ref, timeline, period, law);
      return handovers(timeline, period, segments(whole, period, own));
    }),
    ...publicNoticeOwed(ref, proceedings, law),
    ...displayOwed(ref, proceedings, law),
  ];
}

/** The obligation as the rule alone gives it. */
function wholePeriod(
  ref: CaseRef,
  timeline: Timeline,
  { rule, start, startsOn, key, officer, isRight, end }: TimetablePeriod,
  law: Law,
): Obligation {
  const { title, calculation, duty } = ruleOf(rule);
  const isUndated = calculation.kind === 'undated';
  const isInbound = isRight || duty === 'inbound';
  const { day, notes } =
    isUndated && isInbound
      ? { day: null, notes: [] }
      : knownDay(() => (isUndated ? law.practicableTarget(startsOn) : law.lastDay(rule, startsOn)));
  const due = isUndated ? null : day;
  return {
    id: `${Ref.stream(ref)}#${rule}#${key}`,
    case: ref,
    direction: isInbound ? 'inbound' : 'owed',
    rule,
    title: officer === null || key === start.on ? title : `${title} (${officer})`,
    validFrom: start.on,
    ...endOf(start.on, due, isRight, end),
    arose: start.on,
    due,
    target: isUndated ? day : null,
    overdueFrom: isInbound || due === null ? null : LocalDate.addDays(due, 1),
    owner: dutyHolder(rule, timeline, start.on),
    basis: {
      start: startsOn,
      facts: [used(start)],
      notes: [...deemedNotes(start.on, startsOn), ...notes],
    },
  };
}

/** A right is gone on the day after its last one; a duty stays until a fact ends it. */
function endOf(
  from: LocalDate,
  due: LocalDate | null,
  isRight: boolean,
  end: TimetablePeriod['end'],
): Pick<Obligation, 'validTo' | 'ended'> {
  const goneOn = isRight && due !== null ? LocalDate.max(from, LocalDate.addDays(due, 1)) : null;
  if (goneOn !== null && (end === null || end.fact.on > goneOn)) {
    return { validTo: goneOn, ended: 'lapsed' };
  }
  return { validTo: end?.fact.on ?? null, ended: end?.how ?? null };
}

function deemedNotes(on: LocalDate, startsOn: LocalDate): readonly string[] {
  return startsOn === on
    ? []
    : [
        `Sent on ${LocalDate.inWords(on)} and deemed served on ${LocalDate.inWords(startsOn)}, as whoever served it said (R-CON-5).`,
      ];
}

/** The obligation keeps its id; on the day of each decision a segment with the new day begins. */
function segments(
  whole: Obligation,
  { rule, isRight, end }: TimetablePeriod,
  changes: readonly PeriodChange[],
): readonly Obligation[] {
  const before: Obligation[] = [];
  let current = whole;
  for (const { fact, how, to } of changes) {
    if (to === null) continue;
    const adjustment = {
      how,
      on: fact.on,
      from: current.due,
      to,
      by: fact.person ?? mayChange(rule, how)?.by ?? '',
      why: fact.note ?? 'the reason is sealed in the record',
    };
    // A right that had gone when it was extended lapsed on its day all the same.
    const hadEnded = current.validTo !== null && current.validTo <= fact.on;
    if (hadEnded) before.push(current);
    else if (current.validFrom < fact.on) {
      before.push({ ...current, validTo: fact.on, ended: 'changed' });
    }
    current = {
      ...whole,
      validFrom: fact.on,
      ...endOf(fact.on, to, isRight, end),
      due: to,
      overdueFrom: whole.direction === 'inbound' ? null : LocalDate.addDays(to, 1),
      basis: {
        ...whole.basis,
        facts: [...current.basis.facts, used(fact)],
        original: whole.due,
        adjustments: [...(current.basis.adjustments ?? []), adjustment],
      },
    };
  }
  return [...before, current];
}
