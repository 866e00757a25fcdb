import { LocalDate } from '@tipstaff/kernel';
import { regimeFrom } from '@tipstaff/law';
import { detail, type Fact } from '../fact';
import { type FieldRule } from '../milestone';
import { governingDay, ownDayOfProceedings } from '../governing-day';
import { ruleNaming, type Violation } from '../timeline-rules';
import { aDate, maybeOneOf } from '../value-rule';

/**
 * How something was served, and the day on which the law deems it served (R-CON-5): by e-mail only
 * where the amendments of 2025 have effect (SI 2025/558 reg. 64). The rules on
 * deemed days were not read: whoever serves says the day, and none is guessed.
 */
export const service = {
  servedBy: {
    title: 'Served by',
    value: maybeOneOf({
      'e-mail': 'E-mail',
      post: 'Post',
      'in-person': 'In person',
      other: 'Other',
    }),
  },
  deemedOn: { title: 'Day on which it is deemed served', value: aDate },
} as const satisfies Record<string, FieldRule>;

/** The day from which a period runs that service started: the deemed one where it was said. */
export function servedOn(fact: Fact): LocalDate {
  const deemed = detail(fact, 'deemedOn');
  return deemed === null ? fact.on : LocalDate.max(fact.on, deemed as LocalDate);
}

const emailFrom = regimeFrom('2025');

/** Nothing is deemed served before it was sent, nor by e-mail before the law knew of that. */
export const deemedServiceIsPossible = ruleNaming<
  'notice-given' | 'documents-supplied' | 'report-sent' | 'came-to-attention' | 'referred'
>((timeline) => {
  const own = ownDayOfProceedings(timeline);
  const governedOn = own && governingDay(timeline, own).day;
  return timeline.facts.flatMap((fact): Violation[] => {
    const deemed = detail(fact, 'deemedOn');
    if (deemed === null) return [];
    const { milestone, on, number } = fact;
    const what = `"${milestone}" on ${LocalDate.inShortWords(on)}`;
    if (deemed < on) {
      const message = `${what} is said to be deemed served on ${deemed}, before it was sent: correct one of the two days.`;
      return [{ code: `${milestone}-deemed-early`, fact: number, field: 'value', message }];
    }
    const isBefore = on < emailFrom || (governedOn !== null && governedOn < emailFrom);
    if (detail(fact, 'servedBy') === 'e-mail' && isBefore) {
      const message = `${what} has a deemed day for e-mail, which the law knows for allegations that came to attention since ${LocalDate.inShortWords(emailFrom)} (R-CON-5, SI 2025/558 reg. 64): leave the deemed day out, or correct how it was served.`;
      return [{ code: `${milestone}-deemed-by-email`, fact: number, field: 'value', message }];
    }
    return [];
  });
});
