import { CaseRef as Ref, type CaseRef, LocalDate } from '@tipstaff/kernel';
import { knownDay, type Law, ruleOf } from '@tipstaff/law';
import { type Fact } from '../fact';
import { type Obligation } from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { all, first, type Timeline } from '../timeline';
import { isUnderRegulations } from './officers';
import { kindOf, type Proceedings } from './condition';

const RULE = 'R-CON-12';

/**
 * Public notice of a hearing, where the chair requires it: published at least five working days
 * before the day fixed. A new date moves the day, and what was published of the old one is no notice
 * of it; a date that is vacated leaves nothing to give notice of until another is fixed.
 */
export function publicNoticeOwed(
  ref: CaseRef,
  { timeline, referred, officers }: Proceedings,
  law: Law,
): readonly Obligation[] {
  const required = first(timeline, 'notice-required');
  if (!required || kindOf(timeline) === 'meeting' || !law.applies(RULE, referred.on)) return [];
  if (!officers.some(isUnderRegulations)) return [];
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
    ].sort((a, b) => LocalDate.daysBetween(b.on, a.on))[0];
    // Moved on, or over, before anything was owed.
    if (span.over && span.over.on <= from) return [];
    const hearing = span.fixed.value as LocalDate;
    const { day: due, notes } = knownDay(() => law.lastDay(RULE, hearing));
    return [
      {
        id: `${Ref.stream(ref)}#${RULE}#${required.on}`,
        case: ref,
        direction: 'owed',
        rule: RULE,
        title: ruleOf(RULE).title,
        validFrom: from,
        validTo: ended?.on ?? null,
        ended: ended?.how ?? null,
        arose: from,
        due,
        target: null,
        overdueFrom: due === null ? null : LocalDate.addDays(due, 1),
        owner: ruleOf(RULE).dutyHolder,
        basis: { start: hearing, facts: [used(required), used(span.fixed)], notes },
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
