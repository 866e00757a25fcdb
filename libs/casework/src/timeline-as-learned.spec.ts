import { LocalDate } from '@tipstaff/kernel';
import { type CaseEvent } from './case-event';
import { timelineOf } from './timeline';
import { TimelineAsLearned } from './timeline-as-learned';

const FIRST = LocalDate.of(2024, 1, 1);

/** Numbers from 0 up to, and not including, the most; the same each time. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

/** Of facts, their corrections and withdrawals, none of which is entered in the order of the record. */
function history(seed: number, count: number): readonly CaseEvent[] {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, at): CaseEvent => {
    const kind = ['made', 'update', 'update', 'fact-corrected', 'fact-withdrawn', 'restricted'][
      next(6)
    ];
    const isChange = kind?.startsWith('fact-') ?? false;
    const day = LocalDate.addDays(FIRST, next(20));
    return {
      number: at + 1,
      type: `complaint.${kind}`,
      on: day,
      enteredOn: LocalDate.addDays(FIRST, next(20)),
      data: isChange
        ? { fact: next(count) + 1, factOn: day, value: `${next(5)}` }
        : { value: `${next(5)}` },
      content: null,
    };
  });
}

const byDayOfEntry = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  [...events].sort(
    (a, b) => LocalDate.daysBetween(b.enteredOn, a.enteredOn) || a.number - b.number,
  );

describe('a timeline as it was learned', () => {
  it('is on each day the one that is folded of what was known by then', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const events = history(seed, 24);
      const learned = new TimelineAsLearned();
      const inOrder = byDayOfEntry(events);
      inOrder.forEach((event, at) => {
        learned.learn(event);
        const day = event.enteredOn;
        if (inOrder[at + 1]?.enteredOn === day) return;
        const known = timelineOf(events, { knownOn: day });
        expect(learned.where(() => true)).toEqual(known);
        expect(learned.of(['update']).facts).toEqual(
          known.facts.filter(({ milestone }) => milestone === 'update'),
        );
      });
    }
  });

  it('says which milestone an event moved, and null where it moved nothing', () => {
    const learned = new TimelineAsLearned();
    const event = (number: number, kind: string, data: object = {}): CaseEvent => ({
      ...{ number, type: `complaint.${kind}`, on: FIRST, enteredOn: FIRST },
      ...{ data: { ...data }, content: null },
    });
    expect(learned.learn(event(2, 'fact-corrected', { fact: 1, value: 'x' }))).toBeNull();
    expect(learned.learn(event(1, 'made'))).toBe('made');
    expect(learned.of(['made']).facts).toMatchObject([{ value: 'x' }]);
    expect(learned.learn(event(3, 'fact-withdrawn', { fact: 1 }))).toBe('made');
    expect(learned.learn(event(4, 'fact-withdrawn', { fact: 1 }))).toBeNull();
    expect(learned.of(['made']).facts).toEqual([]);
  });
});
