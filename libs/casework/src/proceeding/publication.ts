import { CaseRef as Ref, type CaseRef, LocalDate } from '@tipstaff/kernel';
import { knownDay, type Law, ruleOf } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation } from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { all, first, type Timeline } from '../timeline';
import { ruleNaming, type Violation } from '../timeline-rules';
import { kindOf, type Proceedings } from './condition';
import { allEndedEarly, isUnderRegulations } from './officers';

const DISPLAY_RULE = 'R-CON-15';

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
  { timeline, governedOn, officers }: Proceedings,
  law: Law,
): readonly Obligation[] {
  if (!law.applies(DISPLAY_RULE, governedOn) || kindOf(timeline) === 'meeting') return [];
  if (!officers.some(isUnderRegulations)) return [];
  return displaysOf(timeline).map(({ published }) => {
    const earliest = law.earliestDay(DISPLAY_RULE, published.on);
    return {
      id: `${Ref.stream(ref)}#${DISPLAY_RULE}#${published.on}`,
      case: ref,
      direction: 'owed',
      rule: DISPLAY_RULE,
      title: ruleOf(DISPLAY_RULE).title,
      validFrom: published.on,
      validTo: earliest,
      ended: 'discharged',
      arose: earliest,
      due: null,
      target: null,
      overdueFrom: null,
      owner: ruleOf(DISPLAY_RULE).dutyHolder,
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
        const earliest = law.earliestDay(DISPLAY_RULE, display.published.on);
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

/**
 * Public notice of a hearing, where the chair requires it: published at least five working days
 * before the day fixed; of an accelerated hearing as soon as practicable after notice of it was given
 * (reg. 53(2)), which is when its date was fixed. A new date moves the day, and what was published of the old one is no notice
 * of it; a date that is vacated leaves nothing to give notice of until another is fixed.
 */
export function publicNoticeOwed(
  ref: CaseRef,
  { timeline, governedOn, officers }: Proceedings,
  law: Law,
): readonly Obligation[] {
  const kind = kindOf(timeline);
  const isAccelerated = kind === 'accelerated-hearing';
  const rule = isAccelerated ? 'R-CON-12b' : 'R-CON-12';
  const required = first(timeline, 'notice-required');
  if (!required || kind === 'meeting' || !law.applies(rule, governedOn)) return [];
  const concerned = officers.filter(isUnderRegulations);
  if (concerned.length === 0) return [];
  const off = allEndedEarly(timeline, concerned);
  return spansOf(timeline).flatMap((span, index, spans): Obligation[] => {
    const from = LocalDate.max(required.on, span.fixed.on);
    const published = all(timeline, 'notice-published').find(({ on }) => on >= span.fixed.on);
    const next = spans[index + 1];
    const ended = [
      ...(published ? [{ on: LocalDate.max(published.on, from), how: 'discharged' as const }] : []),
      ...(span.over
        ? [
            {
              on: span.over.on,
              how: isMove(span, next) ? ('changed' as const) : ('lapsed' as const),
            },
          ]
        : []),
      ...(off ? [{ on: off.on, how: 'lapsed' as const }] : []),
    ].sort((a, b) => LocalDate.daysBetween(b.on, a.on))[0];
    // Moved on, or over, before anything was owed.
    if ((span.over && span.over.on <= from) || (off && off.on <= from)) return [];
    const hearing = span.fixed.value as LocalDate;
    const { day, notes } = knownDay(() =>
      isAccelerated ? law.practicableTarget(from) : law.lastDay(rule, hearing),
    );
    const due = isAccelerated ? null : day;
    return [
      {
        id: `${Ref.stream(ref)}#${rule}#${required.on}`,
        case: ref,
        direction: 'owed',
        rule,
        title: ruleOf(rule).title,
        validFrom: from,
        validTo: ended?.on ?? null,
        ended: ended?.how ?? null,
        arose: from,
        due,
        target: isAccelerated ? day : null,
        overdueFrom: due === null ? null : LocalDate.addDays(due, 1),
        owner: ruleOf(rule).dutyHolder,
        basis: {
          start: isAccelerated ? from : hearing,
          facts: [used(required), used(span.fixed)],
          notes,
        },
      },
    ];
  });
}

interface FixedSpan {
  readonly fixed: Fact;
  /** What put an end to the date: another one, its being vacated, or the hearing. */
  readonly over: Fact | null;
}

function isMove({ over }: FixedSpan, next: FixedSpan | undefined): boolean {
  return over?.milestone === 'fixed' && next !== undefined;
}

/** The dates that were fixed, each with what ended it. Of several on one day the last one stands. */
function spansOf({ facts }: Timeline): readonly FixedSpan[] {
  const dated = facts.filter(
    ({ milestone, value }) =>
      (milestone === 'fixed' && value !== null) || milestone === 'vacated' || milestone === 'held',
  );
  return dated.flatMap((fact, index): FixedSpan[] => {
    if (fact.milestone !== 'fixed') return [];
    const over = dated[index + 1] ?? null;
    return over?.on === fact.on && over.milestone !== 'held' ? [] : [{ fixed: fact, over }];
  });
}
