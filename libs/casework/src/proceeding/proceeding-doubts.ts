import { LocalDate } from '@tipstaff/kernel';
import { type Fact } from '../fact';
import { all, first, last, type Timeline, upTo } from '../timeline';
import { ruleNaming, violation } from '../timeline-rules';
import { hearingDate } from './hearing-date';
import { isAbout, officersOf } from './officers';
import { type ProceedingMilestone } from './proceeding-milestones.table';

const named = (milestone: string, on: LocalDate): string =>
  `"${milestone}" on ${LocalDate.inShortWords(on)}`;

/** Nobody is heard who was told of nothing: neither notice was given nor documents supplied. */
const heldWithNotice = ruleNaming<ProceedingMilestone>((timeline) =>
  all(timeline, 'held')
    .filter(({ on }) => first(upTo(timeline, on), 'notice-given', 'documents-supplied') === null)
    .map((held) =>
      violation(
        'held-without-notice',
        held,
        'milestone',
        `${named('held', held.on)}, but neither notice was given nor were documents supplied by then.`,
      ),
    ),
);

/** Not before the day that was fixed, nor while none is. One that concluded later went on for some days. */
const heldOnTheDayFixed = ruleNaming<ProceedingMilestone>((timeline) =>
  all(timeline, 'held').flatMap((held) => {
    const before = { facts: timeline.facts.slice(0, timeline.facts.indexOf(held)) };
    const date = hearingDate(before);
    const blame = (why: string) => [
      violation('held-on-another-day', held, 'on', `${named('held', held.on)}, but ${why}.`),
    ];
    switch (date.status) {
      case 'fixed':
        return held.on < date.fixedFor
          ? blame(`it was fixed for ${LocalDate.inShortWords(date.fixedFor)}`)
          : [];
      case 'vacated':
        return blame(
          `the date was vacated on ${LocalDate.inShortWords(date.vacatedOn)} and no other was fixed`,
        );
      case 'adjourned':
        return date.until !== null && held.on < date.until
          ? blame(`it was adjourned until ${LocalDate.inShortWords(date.until)}`)
          : [];
      default:
        return [];
    }
  }),
);

/** A chair is there until replaced. */
const oneChair = ruleNaming<ProceedingMilestone>((timeline) =>
  all(timeline, 'chair-appointed').flatMap((fact, index, chairs) => {
    const before = chairs[index - 1];
    if (!before || isReplacedBetween(timeline, before, fact)) return [];
    return [
      violation(
        'chair-appointed-twice',
        fact,
        'milestone',
        `${named('chair-appointed', fact.on)}, but a chair was appointed on ${LocalDate.inShortWords(before.on)} and not replaced ("panel-replaced").`,
      ),
    ];
  }),
);

function isReplacedBetween({ facts }: Timeline, before: Fact, after: Fact): boolean {
  return facts
    .slice(facts.indexOf(before), facts.indexOf(after))
    .some(({ milestone, value }) => milestone === 'panel-replaced' && value === 'chair');
}

/** An officer is reported to the barred list once. */
const reportedOnce = ruleNaming<ProceedingMilestone>((timeline) => {
  const reports = all(timeline, 'barred-list-reported');
  const again = officersOf(timeline).flatMap((officer) =>
    reports.filter((fact) => isAbout(officer, fact)).slice(1),
  );
  return [...new Set(again)].map((fact) =>
    violation(
      'barred-list-reported-twice',
      fact,
      'milestone',
      `${named('barred-list-reported', fact.on)}, but the officer was reported before.`,
    ),
  );
});

/** No date is fixed, and nothing prepared, for what is over. */
const fixedWhileOpen = ruleNaming<ProceedingMilestone>((timeline) => {
  const over = last(timeline, 'held');
  return all(timeline, 'fixed')
    .filter(({ on }) => over !== null && on > over.on)
    .map((fact) =>
      violation(
        'fixed-after-held',
        fact,
        'on',
        `${named('fixed', fact.on)}, but the proceedings concluded on ${over ? LocalDate.inShortWords(over.on) : ''}.`,
      ),
    );
});

export const proceedingDoubts = [
  heldWithNotice,
  heldOnTheDayFixed,
  oneChair,
  reportedOnce,
  fixedWhileOpen,
] as const;
