import { CaseRef as Ref, type CaseRef, LocalDate } from '@tipstaff/kernel';
import { knownDay, type Law, regimeFrom, ruleOf } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation } from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { governingDay, ownDayOfProceedings } from '../governing-day';
import { all, type Timeline } from '../timeline';
import { deemedNotes } from '../service-of-documents';
import { kindOf, proceedingsOf } from './condition';
import { isChangedBy, mayChange, type PeriodChange, periodChangesOf } from './period-change';
import { proceedingUpdatesOwed } from './informed';
import { displayOwed, publicNoticeOwed } from './publication';
import { timetableOf, type TimetablePeriod } from './timetable';
import { type TimetableRule } from './timetable.table';

const CHAIR = 'chair';
const BY_DELEGATION = 'chair by delegation of the chief officer';
const CHIEF_OFFICER = 'chief officer as chair';

/**
 * Who owes it on a day. Since 7 May 2024 the chair of a hearing is the chief officer or someone to
 * whom the chief officer delegated it (R-CON-17); before, and at a meeting, the chair is the chair.
 */
function dutyHolder(rule: TimetableRule, timeline: Timeline, day: LocalDate): string {
  const holder = ruleOf(rule).dutyHolder;
  if (holder !== CHAIR || kindOf(timeline) === 'meeting') return holder;
  const own = ownDayOfProceedings(timeline);
  if (!own || governingDay(timeline, own).day < regimeFrom('2024')) return holder;
  const appointed = all(timeline, 'chair-appointed').findLast(({ on }) => on <= day);
  return appointed?.value === 'delegate' ? BY_DELEGATION : CHIEF_OFFICER;
}

/** The obligation from hand to hand: on the day another chair is appointed a segment begins. */
function handovers(
  timeline: Timeline,
  { rule }: TimetablePeriod,
  segments: readonly Obligation[],
): readonly Obligation[] {
  const days = [...new Set(all(timeline, 'chair-appointed').map(({ on }) => on))];
  return segments.flatMap((segment) => {
    const parts: Obligation[] = [];
    let current = { ...segment, owner: dutyHolder(rule, timeline, segment.validFrom) };
    for (const day of days) {
      const owner = dutyHolder(rule, timeline, day);
      const isWithin =
        day > current.validFrom && (current.validTo === null || day < current.validTo);
      if (!isWithin || owner === current.owner) continue;
      parts.push({ ...current, validTo: day, ended: 'changed' });
      current = { ...current, validFrom: day, owner };
    }
    return [...parts, current];
  });
}

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
    ...proceedingUpdatesOwed(ref, proceedings, law),
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
    ...(officer === null ? {} : { officer }),
    basis: {
      start: startsOn,
      facts: [used(start)],
      notes: [...notesOfStart(start, startsOn), ...notes],
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

function notesOfStart(start: Fact, startsOn: LocalDate): readonly string[] {
  return start.value === startsOn
    ? [`The day that was specified: ${LocalDate.inWords(startsOn)}.`]
    : deemedNotes(start);
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
