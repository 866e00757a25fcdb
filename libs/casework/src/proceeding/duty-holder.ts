import { type LocalDate } from '@tipstaff/kernel';
import { regimeFrom, ruleOf } from '@tipstaff/law';
import { type Obligation } from '../obligation/obligation';
import { all, first, type Timeline } from '../timeline';
import { kindOf } from './condition';
import { type TimetablePeriod } from './timetable';
import { type TimetableRule } from './timetable.table';

const CHAIR = 'chair';
const BY_DELEGATION = 'chair by delegation of the chief officer';
const CHIEF_OFFICER = 'chief officer as chair';

/**
 * Who owes it on a day. Since 7 May 2024 the chair of a hearing is the chief officer or someone to
 * whom the chief officer delegated it (R-CON-17); before, and at a meeting, the chair is the chair.
 */
export function dutyHolder(rule: TimetableRule, timeline: Timeline, day: LocalDate): string {
  const holder = ruleOf(rule).dutyHolder;
  const referred = first(timeline, 'referred');
  if (holder !== CHAIR || kindOf(timeline) === 'meeting') return holder;
  if (!referred || referred.on < regimeFrom('2024')) return holder;
  const appointed = all(timeline, 'chair-appointed').findLast(({ on }) => on <= day);
  return appointed?.value === 'delegate' ? BY_DELEGATION : CHIEF_OFFICER;
}

/** The obligation from hand to hand: on the day another chair is appointed a segment begins. */
export function handovers(
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
