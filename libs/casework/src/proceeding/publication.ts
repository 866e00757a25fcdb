import { CaseRef as Ref, type CaseRef, LocalDate } from '@tipstaff/kernel';
import { type Law, ruleOf } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation } from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { type Timeline } from '../timeline';
import { ruleNaming, type Violation } from '../timeline-rules';
import { kindOf, type Proceedings } from './condition';
import { isUnderRegulations } from './officers';

const RULE = 'R-CON-15';

/** A time on show: from the first publication to the day it was taken down. */
interface Display {
  readonly published: Fact;
  readonly takenDown: Fact | null;
}

/**
 * At least 28 days on show: a least time, not a deadline. It stands as foreseen, with the first day
 * on which the outcome may come down as the day it arises, is never due, and is over on that day.
 */
export function displayOwed(
  ref: CaseRef,
  { timeline, referred, officers }: Proceedings,
  law: Law,
): readonly Obligation[] {
  if (!law.applies(RULE, referred.on) || kindOf(timeline) === 'meeting') return [];
  if (!officers.some(isUnderRegulations)) return [];
  return displaysOf(timeline).map(({ published }) => {
    const earliest = law.earliestDay(RULE, published.on);
    return {
      id: `${Ref.stream(ref)}#${RULE}#${published.on}`,
      case: ref,
      direction: 'owed',
      rule: RULE,
      title: ruleOf(RULE).title,
      validFrom: published.on,
      validTo: earliest,
      ended: 'discharged',
      arose: earliest,
      due: null,
      target: null,
      overdueFrom: null,
      owner: ruleOf(RULE).dutyHolder,
      basis: {
        start: published.on,
        facts: [used(published)],
        notes: [
          `Earliest take-down: ${LocalDate.inWords(earliest)}. It may stay longer: this is no deadline.`,
        ],
      },
    };
  });
}

/** Nothing comes down that was not on show, nor before it was on show for as long as it must be. */
export const staysOnShow = ruleNaming<'outcome-published' | 'outcome-taken-down'>(
  (timeline, law) => {
    const displays = displaysOf(timeline);
    return timeline.facts
      .filter(({ milestone }) => milestone === 'outcome-taken-down')
      .flatMap((fact): Violation[] => {
        const display = displays.find(({ takenDown }) => takenDown === fact);
        const what = `"outcome-taken-down" on ${LocalDate.inShortWords(fact.on)}`;
        const blame = (code: string, message: string): Violation[] => [
          { code: `outcome-taken-down-${code}`, fact: fact.number, field: 'on', message },
        ];
        if (!display) {
          return blame(
            'without-outcome-published',
            `${what} has no "outcome-published" on show then: add it or correct the date.`,
          );
        }
        const earliest = law.earliestDay(RULE, display.published.on);
        if (fact.on >= earliest) return [];
        return blame(
          'early',
          `${what}: published on ${LocalDate.inShortWords(display.published.on)}, it stays on show for at least 28 days and may come down from ${LocalDate.inShortWords(earliest)} (R-CON-15). Correct the date.`,
        );
      });
  },
);

function displaysOf({ facts }: Timeline): readonly Display[] {
  const displays: Display[] = [];
  for (const fact of facts) {
    const open = displays.at(-1);
    if (fact.milestone === 'outcome-published' && (!open || open.takenDown)) {
      displays.push({ published: fact, takenDown: null });
    }
    if (fact.milestone === 'outcome-taken-down' && open && !open.takenDown) {
      displays[displays.length - 1] = { ...open, takenDown: fact };
    }
  }
  return displays;
}
