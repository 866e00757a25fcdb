import { LocalDate } from '@tipstaff/kernel';
import { detail, type Fact } from '../fact';
import { all, first } from '../timeline';
import { ruleNaming, type Violation } from '../timeline-rules';

/** A meeting that was cancelled did not take place; one that took place was not cancelled. */
export const eitherHeldOrCancelled = ruleNaming<'held' | 'cancelled'>(
  (timeline): readonly Violation[] => {
    const [held, cancelled] = [first(timeline, 'held'), first(timeline, 'cancelled')];
    if (!held || !cancelled) return [];
    return [
      {
        code: 'held-and-cancelled',
        // The later of the two is the one to look at; of one day, the one a person chose to enter.
        fact: (cancelled.on < held.on ? held : cancelled).number,
        field: 'milestone',
        message: `The meeting was "held" on ${day(held)} and "cancelled" on ${day(cancelled)}: withdraw one of the two; where it took place on another day, it was "moved".`,
      },
    ];
  },
);

/** Two questions of one meeting have two numbers, so that an answer can say which it answers. */
export const questionsHaveOneNumber = ruleNaming<'question-asked'>(
  (timeline): readonly Violation[] => {
    const seen = new Map<string, Fact>();
    return all(timeline, 'question-asked').flatMap((fact) => {
      const number = detail(fact, 'number');
      if (number === null) return [];
      const before = seen.get(number);
      if (!before) {
        seen.set(number, fact);
        return [];
      }
      return [
        {
          code: 'question-number-taken',
          fact: fact.number,
          field: 'value' as const,
          message: `Question ${number} of this meeting was asked on ${day(before)} already: give this one the next number.`,
        },
      ];
    });
  },
);

/** An answer comes on the day of its question or later. There may be more than one: it goes on. */
export const answersAQuestion = ruleNaming<'question-asked' | 'question-answered'>(
  (timeline): readonly Violation[] => {
    const asked = all(timeline, 'question-asked');
    return all(timeline, 'question-answered')
      .filter(({ on, details }) => {
        const number = detail({ details }, 'number');
        return !asked.some(
          (question) =>
            question.on <= on && (number === null || detail(question, 'number') === number),
        );
      })
      .map((fact) => {
        const number = detail(fact, 'number');
        return {
          code: 'answered-without-question',
          fact: fact.number,
          field: 'milestone' as const,
          message: `${number === null ? 'No question' : `Question ${number}`} of this meeting ${number === null ? 'was asked' : 'was not asked'} on or before ${day(fact)}: record the question first, or correct the number or the date.`,
        };
      });
  },
);

function day({ on }: Fact): string {
  return LocalDate.inShortWords(on);
}
