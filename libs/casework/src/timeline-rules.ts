import { LocalDate } from '@tipstaff/kernel';
import { type Law } from '@tipstaff/law';
import { type Fact } from './fact';
import { type FieldFault } from './milestone';
import { first, type Timeline } from './timeline';

/** What makes a timeline impossible, and which fact to look at; null when no fact can be named. */
export interface Violation {
  readonly code: string;
  readonly fact: number | null;
  readonly field: FieldFault['field'];
  readonly message: string;
  /** Nothing is wrong with the fact itself: it waits for another, which may still be entered. */
  readonly mayCome?: true;
}

declare const named: unique symbol;

/**
 * Checks a timeline as a whole; the law is asked where a rule rests on a reckoned day. It is typed by
 * the milestones that it names: a case type takes no rule that names one it does not have.
 */
export interface TimelineRule<M extends string> {
  (timeline: Timeline, law: Law): readonly Violation[];
  /** For the compiler alone: the one way to such a rule is `ruleNaming`. */
  readonly [named]: M;
}

/**
 * A rule on the milestones named here, of which one that is misspelt does not compile. What helpers
 * ask of the timeline is named as well: the type must have it for the rule to mean anything.
 */
export function ruleNaming<M extends string>(
  check: (timeline: Timeline<M>, law: Law) => readonly Violation[],
): TimelineRule<M> {
  // Whatever else the case type has stays in the timeline: order and days are asked of all facts.
  return check as unknown as TimelineRule<M>;
}

/** A violation that names the fact to look at. */
export function violation(
  code: string,
  fact: Fact | null,
  field: Violation['field'],
  message: string,
): Violation {
  return { code, fact: fact?.number ?? null, field, message };
}

const waiting = (found: Violation): Violation => ({ ...found, mayCome: true });

function day(fact: Fact): string {
  return LocalDate.inShortWords(fact.on);
}

/**
 * The case begins with this milestone: it is there once, and nothing happened before it but what led to
 * it and is named.
 */
function opensWith<M extends string>(
  opening: M,
  never: string,
  ...mayPrecede: readonly M[]
): TimelineRule<M> {
  return ruleNaming<M>((timeline, law) => {
    const opened = first(timeline, opening);
    if (!opened) {
      return timeline.facts.length === 0
        ? []
        : [
            violation(
              `never-${opening}`,
              null,
              'milestone',
              `${never}: add its "${opening}" milestone.`,
            ),
          ];
    }
    return [
      ...onlyOnce(opening)(timeline, law),
      ...timeline.facts
        .filter((fact) => fact.on < opened.on && !mayPrecede.some((m) => m === fact.milestone))
        .map((fact) =>
          violation(
            `before-${opening}`,
            fact,
            'on',
            `"${fact.milestone}" on ${day(fact)} lies before "${opening}" on ${day(opened)}: one of the two dates is wrong.`,
          ),
        ),
    ];
  });
}

/** What is begun is dealt with in years; before that the year is more likely a slip. */
const LONG_AGO_YEARS = 30;

/** The doubt whether a case began as long before it was entered as it says. */
export function openedLongAgo<M extends string>(opening: M): TimelineRule<M> {
  return ruleNaming<M>((timeline) => {
    const opened = first(timeline, opening);
    if (!opened) return [];
    const years = LocalDate.wholeYears(opened.on, opened.enteredOn);
    if (years < LONG_AGO_YEARS) return [];
    const entered = LocalDate.inShortWords(opened.enteredOn);
    return [
      violation(
        'opened-long-ago',
        opened,
        'on',
        `"${opening}" on ${day(opened)} lies ${years} years before ${entered}, when it was entered: look whether the year is a slip.`,
      ),
    ];
  });
}

function onlyOnce<M extends string>(...milestones: M[]): TimelineRule<M> {
  return ruleNaming<M>((timeline) =>
    milestones.flatMap((milestone) => {
      const [kept, ...more] = timeline.facts.filter((fact) => fact.milestone === milestone);
      return more.map((fact) =>
        violation(
          `${milestone}-twice`,
          fact,
          'milestone',
          `"${milestone}" happens once and is already there on ${kept ? day(kept) : ''}: withdraw or correct one of the two.`,
        ),
      );
    }),
  );
}

/** The same for each person: every officer of the proceedings has one outcome. */
function onlyOncePerPerson<M extends string>(milestone: M): TimelineRule<M> {
  return ruleNaming<M>((timeline, law) => {
    const people = new Set(timeline.facts.map((fact) => fact.person));
    return [...people].flatMap((person) =>
      onlyOnce(milestone)({ facts: timeline.facts.filter((fact) => fact.person === person) }, law),
    );
  });
}

/** The milestone can only follow one of the others, on the same day or later. */
function needs<M extends string>(milestone: M, ...earlier: M[]): TimelineRule<M> {
  return ruleNaming<M>((timeline) =>
    timeline.facts
      .filter((fact) => fact.milestone === milestone)
      .filter(
        (fact) =>
          !timeline.facts.some((other) => earlier.includes(other.milestone) && other.on <= fact.on),
      )
      .map((fact) =>
        violation(
          `${milestone}-without-${earlier[0]}`,
          fact,
          'milestone',
          `"${milestone}" on ${day(fact)} has no ${earlier.map((name) => `"${name}"`).join(' or ')} on or before that day: add it or correct the date.`,
        ),
      )
      .map(waiting),
  );
}

/** Each of these answers one of those: on no day are there more answers than questions. */
function answers<M extends string>(answer: M, question: M): TimelineRule<M> {
  return ruleNaming<M>((timeline) => {
    const found: Violation[] = [];
    let answered = 0;
    for (const fact of timeline.facts) {
      if (fact.milestone !== answer) continue;
      answered += 1;
      const asked = timeline.facts.filter(
        (other) => other.milestone === question && other.on <= fact.on,
      ).length;
      if (answered > asked) {
        found.push(
          violation(
            `${answer}-without-${question}`,
            fact,
            'milestone',
            `"${answer}" on ${day(fact)} has no "${question}" on or before that day to answer: add it or correct the date.`,
          ),
        );
      }
    }
    return found.map(waiting);
  });
}

/**
 * Suspensions nest (two sets of proceedings): each `resumed` ends one `suspended`. On one day the
 * order of entry decides.
 */
function suspensionsNest<M extends string>(suspended: M, resumed: M): TimelineRule<M> {
  return ruleNaming<M>((timeline) => {
    const found: Violation[] = [];
    let depth = 0;
    for (const fact of timeline.facts) {
      if (fact.milestone === suspended) depth += 1;
      if (fact.milestone !== resumed) continue;
      if (depth === 0) {
        found.push(
          violation(
            'resumed-without-suspended',
            fact,
            'milestone',
            `"resumed" on ${day(fact)}, but the case was not suspended then: add the "suspended" milestone or remove this one.`,
          ),
        );
      } else {
        depth -= 1;
      }
    }
    return found.map(waiting);
  });
}

/** Nothing of this kind happens on a later day than `end`. */
function notAfter<M extends string>(milestone: M, end: M): TimelineRule<M> {
  return ruleNaming<M>((timeline) => {
    const ended = first(timeline, end);
    return timeline.facts
      .filter((fact) => ended !== null && fact.milestone === milestone && fact.on > ended.on)
      .map((fact) =>
        violation(
          `${milestone}-after-${end}`,
          fact,
          'on',
          `"${milestone}" on ${day(fact)} comes after "${end}" on ${ended ? day(ended) : ''}: correct one of the two dates.`,
        ),
      );
  });
}

/** After `end`, the milestone may come again only when one of `reopening` lies between. */
function againOnlyAfter<M extends string>(end: M, ...reopening: [M, ...M[]]): TimelineRule<M> {
  return ruleNaming<M>((timeline) => {
    const ends = timeline.facts.filter((fact) => fact.milestone === end);
    return ends.slice(1).flatMap((fact, index) => {
      const before = ends[index];
      const reopened = timeline.facts.some(
        (other) =>
          reopening.includes(other.milestone) &&
          before !== undefined &&
          other.on >= before.on &&
          other.on <= fact.on,
      );
      if (reopened || !before) return [];
      const how = ` and nothing reopened it (${reopening.map((name) => `"${name}"`).join(', ')})`;
      return [
        violation(
          `${end}-twice`,
          fact,
          'milestone',
          `"${end}" on ${day(fact)}, but it was already "${end}" on ${day(before)}${how}: withdraw or correct one of the two.`,
        ),
      ];
    });
  });
}

/** The rules above for the milestones of one type, so that a misspelt name does not compile. */
export function rulesFor<M extends string>() {
  return {
    opensWith: opensWith<M>,
    onlyOnce: onlyOnce<M>,
    onlyOncePerPerson: onlyOncePerPerson<M>,
    needs: needs<M>,
    answers: answers<M>,
    suspensionsNest: suspensionsNest<M>,
    notAfter: notAfter<M>,
    againOnlyAfter: againOnlyAfter<M>,
  };
}
