import { type LocalDate } from '@tipstaff/kernel';
import { type Obligation, standsOn } from './obligation';

/**
 * What becomes of a date: it comes to be, gets another day, is no longer to be done, is to be done again, or what
 * it rested on is gone.
 */
export const dateChanges = ['appears', 'moves', 'ends', 'returns', 'falls-away'] as const;

/** One date of a case, before something was recorded and after it. */
export interface DateChanged {
  readonly change: (typeof dateChanges)[number];
  /** Null where there was none. */
  readonly before: Obligation | null;
  /** Null where there is none any more. */
  readonly after: Obligation | null;
}

/**
 * Which dates of a case differ between two states of it, as they are seen on one day. A duty that comes to rest on
 * another day, since its fact was corrected, has moved.
 */
export function datesChanged(
  before: readonly Obligation[],
  after: readonly Obligation[],
  today: LocalDate,
): readonly DateChanged[] {
  const [was, is] = [seenOn(before, today), seenOn(after, today)];
  const gone = [...was.values()].filter(({ id }) => !is.has(id));
  const moved = new Map<string, Obligation>();
  for (const one of is.values()) {
    if (was.has(one.id)) continue;
    const at = gone.findIndex(({ rule, title }) => rule === one.rule && title === one.title);
    const [replaced] = at < 0 ? [] : gone.splice(at, 1);
    if (replaced) moved.set(one.id, replaced);
  }
  const still = [...is.values()].flatMap((one) => {
    const old = was.get(one.id) ?? moved.get(one.id) ?? null;
    const change = changeOf(old, one, today);
    return change === null ? [] : [{ change, before: old, after: one }];
  });
  return [
    ...still,
    ...gone.map((one) => ({ change: 'falls-away' as const, before: one, after: null })),
  ];
}

/** Of each, how it stands on the day; of one that does not stand then, its last. */
function seenOn(
  obligations: readonly Obligation[],
  today: LocalDate,
): ReadonlyMap<string, Obligation> {
  const seen = new Map<string, Obligation>();
  for (const one of obligations) {
    const known = seen.get(one.id);
    if (known === undefined || isNearer(one, known, today)) seen.set(one.id, one);
  }
  return seen;
}

function isNearer(one: Obligation, known: Obligation, today: LocalDate): boolean {
  const stands = standsOn(one, today);
  return stands === standsOn(known, today) ? one.validFrom > known.validFrom : stands;
}

function changeOf(
  before: Obligation | null,
  after: Obligation,
  today: LocalDate,
): DateChanged['change'] | null {
  const isOver = ({ validTo }: Obligation): boolean => validTo !== null && validTo <= today;
  const [wasOver, over] = [before !== null && isOver(before), isOver(after)];
  if (before === null) return over ? 'ends' : 'appears';
  if (wasOver !== over) return over ? 'ends' : 'returns';
  if (before.due !== after.due || before.target !== after.target) return 'moves';
  const endsOtherwise = before.validTo !== after.validTo || before.ended !== after.ended;
  return over && endsOtherwise ? 'ends' : null;
}
