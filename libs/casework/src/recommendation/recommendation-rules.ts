import { LocalDate } from '@tipstaff/kernel';
import { detail, type Fact } from '../fact';
import { all } from '../timeline';
import { ruleNaming, type Violation } from '../timeline-rules';

function repeated(facts: readonly Fact[]): readonly { again: Fact; before: Fact }[] {
  const seen = new Map<string, Fact>();
  return facts.flatMap((again) => {
    const number = detail(again, 'number');
    if (number === null) return [];
    const before = seen.get(number);
    if (before) return [{ again, before }];
    seen.set(number, again);
    return [];
  });
}

/** Two actions have two numbers, so that it can be said which is done; and each is done once. */
export const plannedActionsHaveOneNumber = ruleNaming<'action-planned' | 'action-done'>(
  (timeline): readonly Violation[] => {
    return (['action-planned', 'action-done'] as const).flatMap((milestone) =>
      repeated(all(timeline, milestone)).map(({ again, before }) => ({
        code: milestone === 'action-planned' ? 'action-number-taken' : 'action-done-twice',
        fact: again.number,
        field: 'value' as const,
        message: `Action ${detail(again, 'number') ?? ''} was ${milestone === 'action-planned' ? 'planned' : 'done'} on ${LocalDate.inShortWords(before.on)} already: give another number, or correct that fact.`,
      })),
    );
  },
);

/** What is done was planned, on the same day or before. */
export const doneWasPlanned = ruleNaming<'action-planned' | 'action-done'>(
  (timeline): readonly Violation[] => {
    const planned = all(timeline, 'action-planned');
    return all(timeline, 'action-done')
      .filter((done) => {
        const number = detail(done, 'number');
        return !planned.some(
          (plan) => plan.on <= done.on && (number === null || detail(plan, 'number') === number),
        );
      })
      .map((done) => ({
        code: 'action-done-without-plan',
        fact: done.number,
        field: 'milestone' as const,
        message: `No action${numbered(done)} was planned on or before ${LocalDate.inShortWords(done.on)}: plan it first, or correct the number or the date.`,
      }));
  },
);

function numbered(fact: Fact): string {
  const number = detail(fact, 'number');
  return number === null ? '' : ` ${number}`;
}
