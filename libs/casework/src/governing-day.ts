import { LocalDate } from '@tipstaff/kernel';
import { type Law, regimeFrom, regimeOn, type OwedRule } from '@tipstaff/law';
import { type Fact } from './fact';
import { type MilestoneRule } from './milestone';
import { type Permission } from './permission';
import { all, first, last, type Timeline } from './timeline';
import { aDate, oneOf } from './value-rule';

const EARLIER = 'earlier-matter';
const DIRECTED = 'director-general-directed';

/** The milestones that put a matter under other rules than its own day would. */
export function governingMilestones<P extends Permission>(permission: P) {
  return {
    [EARLIER]: {
      title: 'About a matter that was being handled already',
      command: 'relate-to-earlier-matter',
      label: 'Record that it is about a matter being handled already',
      permission,
      value: aDate,
      meaning: {
        value: 'The day on which the earlier allegation about it came to attention, or was made.',
        related: 'The case of the earlier matter.',
      },
    },
    [DIRECTED]: {
      title: 'Directed by the Director General',
      command: 'record-director-general-direction',
      label: 'Record a determination or direction of the Director General',
      permission,
      value: oneOf({
        're-investigation': {
          title: 'Re-investigation',
          hint: 'Under section 13B of the Police Reform Act 2002.',
        },
        'old-case': {
          title: 'Investigation of an old case',
          hint: 'A direction under section 28A(1) or (4) of that Act.',
        },
      }),
    },
  } as const satisfies Record<string, MilestoneRule>;
}

/** Which of the two sets of regulations a transitional rule is read from. */
type Regulations = 'conduct' | 'complaints';

/** The day by which the rules of a matter are found, and the fact that gave it. */
interface GoverningDay {
  readonly day: LocalDate;
  readonly fact: Fact;
  /** Its own day; that of an earlier matter; or that of a direction, which overrides both. */
  readonly by: 'own' | 'earlier' | 'direction';
}

/**
 * The day that decides under which rules a matter stands (R-CON-17, R-CON-18, R-C13-8): that on which it
 * was made or came to attention; the earlier one of a matter about which it is and that was still being
 * handled; or, whatever those days are, that of a determination or direction of the Director General.
 * @param own the fact of its own day
 */
export function governingDay(timeline: Timeline, own: Fact): GoverningDay {
  const directed = last(timeline, DIRECTED);
  if (directed) return { day: directed.on, fact: directed, by: 'direction' };
  const [earlier] = all(timeline, EARLIER)
    .flatMap((fact) => (fact.value === null ? [] : [{ fact, day: fact.value as LocalDate }]))
    .filter(({ day }) => day < own.on)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return earlier ? { ...earlier, by: 'earlier' } : { day: own.on, fact: own, by: 'own' };
}

/** Whether a rule applies to the matter, by the day that governs it. */
export function appliesTo(law: Law, rule: OwedRule, timeline: Timeline, own: Fact): boolean {
  return law.isOn(rule) && law.applies(rule, governingDay(timeline, own).day);
}

/** The allegation behind proceedings came to attention on a day of its own; else the referral stands in. */
export function ownDayOfProceedings(timeline: Timeline): Fact | null {
  return first(timeline, 'came-to-attention', 'referred') ?? timeline.facts[0] ?? null;
}

const OWN_DAY: Readonly<Record<string, string>> = {
  made: 'the day the complaint was made',
  'came-to-attention': 'the day it came to attention',
  referred:
    'the day of referral, which stands in for the day on which the allegation came to attention until that is recorded',
};

/** Which day decided and by which paragraph, in a sentence. */
export function governedBecause(timeline: Timeline, own: Fact, regulations: Regulations): string {
  const { day, fact, by } = governingDay(timeline, own);
  const on = LocalDate.inWords(day);
  const cited = paragraphOf(by, day, regulations, fact.value);
  switch (by) {
    case 'own':
      return `Decided by ${on}, ${OWN_DAY[fact.milestone] ?? 'the first day there is'} (${cited}).`;
    case 'earlier':
      return `Decided by ${on}, the day of an earlier matter about which it is and which was still being handled (${cited}).`;
    case 'direction': {
      const what =
        fact.value === 'old-case'
          ? 'a direction of the Director General under section 28A'
          : 'a determination of the Director General under section 13B that it is re-investigated';
      return `Decided on ${on} by ${what}, whatever the day on which it came in (${cited}).`;
    }
  }
}

const TRANSITIONAL: Readonly<
  Record<Regulations, { readonly since2020: string; readonly since2025: string }>
> = {
  complaints: { since2020: 'SI 2020/2 reg. 2', since2025: 'SI 2025/558 reg. 66' },
  conduct: { since2020: 'SI 2020/4 reg. 3, not read', since2025: 'SI 2025/558 reg. 64' },
};

/** By the change that the day is nearest to: of 2020 for what stays before it, else of 2025. */
function paragraphOf(
  by: GoverningDay['by'],
  day: LocalDate,
  regulations: Regulations,
  value: string | null,
): string {
  const { since2020, since2025 } = TRANSITIONAL[regulations];
  const limb = value === 'old-case' ? '(b)' : '(a)';
  const isOfComplaints = regulations === 'complaints';
  if (day < regimeFrom('2020')) {
    if (!isOfComplaints) return since2020;
    return by === 'direction'
      ? `${since2020}(3)`
      : `${since2020}(2)${by === 'own' ? '(a)' : '(b)'}`;
  }
  const paragraph = by === 'direction' ? `(2)${limb}` : `(1)${by === 'own' ? '(a)' : '(b)'}`;
  // The conduct regulations alone were amended in 2024, by an instrument whose like rule was not read.
  const in2024 =
    regimeOn(day).id === '2024' && !isOfComplaints
      ? '; of the change on 7 May 2024 the same test is taken, its own was not read'
      : '';
  return `${since2025}${paragraph}${in2024}`;
}
