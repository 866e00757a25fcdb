import { createHash } from 'node:crypto';
import {
  type CaseEvent,
  type CaseType,
  type NewFact,
  timelineOf,
  violationsAfter,
} from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type WhyNotDto } from './case-page.dto';

/** By milestone what is in its way, null for nothing. */
type Obstacles = Map<string, WhyNotDto | null>;

const MOST_KEPT = 500;
/** A page that is looked at again, and by whom else, asks the same: some sixty trials of a whole timeline. */
const keptUnder = new WeakMap<Law, Map<string, Obstacles>>();

interface Trial {
  readonly type: CaseType;
  readonly history: readonly CaseEvent[];
  readonly today: LocalDate;
  readonly law: Law;
}

/**
 * What is in the way of a milestone today, were it the next one. Kept by all that the answer is made of: what the
 * asker sees of the timeline, the day, and the law with its calendars; so nobody is answered from what another sees.
 */
export function obstaclesTo({
  type,
  history,
  today,
  law,
}: Trial): (milestone: string) => WhyNotDto | null {
  const kept = keptFor(law, keyOf(type, history, today));
  return (milestone) => {
    const before = kept.get(milestone);
    if (before !== undefined) return before;
    const [violation] = violationsAfter(type, history, [blankFact(milestone, today)], law);
    const found = violation
      ? { code: `${type}.${violation.code}`, detail: violation.message }
      : null;
    kept.set(milestone, found);
    return found;
  };
}

/** A digest: no name stays in memory for it. */
function keyOf(type: CaseType, history: readonly CaseEvent[], today: LocalDate): string {
  const all = [type, today, history.at(-1)?.number ?? 0, timelineOf(history).facts];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64');
}

function keptFor(law: Law, key: string): Obstacles {
  const pages = keptUnder.get(law) ?? new Map<string, Obstacles>();
  keptUnder.set(law, pages);
  const obstacles = pages.get(key) ?? new Map<string, WhyNotDto | null>();
  // Put last again: the first one is then whichever was asked for longest ago.
  pages.delete(key);
  pages.set(key, obstacles);
  for (const oldest of pages.keys()) {
    if (pages.size <= MOST_KEPT) break;
    pages.delete(oldest);
  }
  return obstacles;
}

function blankFact(milestone: string, today: LocalDate): NewFact {
  return {
    milestone,
    on: today,
    enteredOn: today,
    value: null,
    person: null,
    related: null,
    note: null,
  };
}
