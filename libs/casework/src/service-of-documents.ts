import { LocalDate } from '@tipstaff/kernel';
import { regimeFrom } from '@tipstaff/law';
import { detail, type Fact } from './fact';
import { governingDay } from './governing-day';
import { type FieldRule } from './milestone';
import { type Timeline } from './timeline';
import { type Violation } from './timeline-rules';
import { aDate, maybeOneOf } from './value-rule';

/**
 * How something was served, and the day on which the law deems it served (R-CON-5): by e-mail only
 * where the amendments of 2025 have effect (SI 2025/558 reg. 64 for conduct, reg. 66 for complaints). The
 * rules on deemed days, by e-mail and by post, were not read: whoever serves says the day, and none is guessed.
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

/** That a period runs from a deemed day, in a sentence; nothing where it runs from the day itself. */
export function deemedNotes(fact: Fact): readonly string[] {
  const from = servedOn(fact);
  return from === fact.on
    ? []
    : [
        `Sent on ${LocalDate.inWords(fact.on)} and deemed served on ${LocalDate.inWords(from)}, as whoever served it said (R-CON-5).`,
      ];
}

const emailFrom = regimeFrom('2025');

/** By which paragraph the amendments of 2025 apply to a matter. */
const TRANSITION = { conduct: 'reg. 64', complaints: 'reg. 66' } as const;

/**
 * Nothing is deemed served before it was sent, nor by e-mail before the law knew of that.
 * @param own the fact of the matter's own day, by which its rules are found
 */
export function deemedServiceFaults(
  timeline: Timeline,
  own: Fact | null,
  regulations: keyof typeof TRANSITION,
): readonly Violation[] {
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
      const since = LocalDate.inShortWords(emailFrom);
      const which =
        regulations === 'conduct'
          ? `allegations that came to attention since ${since}`
          : `complaints that were made since ${since}`;
      const message = `${what} has a deemed day for e-mail, which the law knows for ${which} (R-CON-5, SI 2025/558 ${TRANSITION[regulations]}): leave the deemed day out, or correct how it was served.`;
      return [{ code: `${milestone}-deemed-by-email`, fact: number, field: 'value', message }];
    }
    return [];
  });
}
