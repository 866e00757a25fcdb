import { LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod, type Law } from '@tipstaff/law';
import { detail, type Fact } from '../fact';
import { investigationSpans } from '../investigation';
import { all, first, type Timeline } from '../timeline';
import { ruleNaming, type TimelineRule, violation } from '../timeline-rules';
import { ACKNOWLEDGED, DELIVERED, DRAFTED, RECEIVED, SENT } from './chapter-13-milestones';
import { periodNamed } from './report-content';
import { WITHHELD } from './report-recipients';

const ABOUT_A_PERIOD = [SENT, DRAFTED, DELIVERED, ACKNOWLEDGED, RECEIVED, WITHHELD] as const;
type AboutAPeriod = (typeof ABOUT_A_PERIOD)[number];

const day = (on: LocalDate): string => LocalDate.inShortWords(on);

const openingOf = (timeline: Timeline): Fact | null =>
  first(timeline, 'made', 'came-to-attention') ?? null;

/** Those that have begun by a day, in order; none where nobody knows when the case began. */
function begunBy(timeline: Timeline, on: LocalDate, law: Law): readonly ChainedPeriod[] {
  const opened = openingOf(timeline);
  if (!opened || on < opened.on) return [];
  return law.chain('R-C13-2', opened.on, on);
}

/** R-C13-2: nothing can be said of a period that has not begun. Those of a chain that began anew are fewer. */
const ofPeriodBegun = ruleNaming<AboutAPeriod>((timeline, law) =>
  ABOUT_A_PERIOD.flatMap((milestone) => all(timeline, milestone)).flatMap((fact) => {
    const period = periodNamed(fact);
    const latest = begunBy(timeline, fact.on, law).at(-1);
    if (period === null || !latest || period <= latest.n) return [];
    return [
      violation(
        'chapter-13-period-not-begun',
        fact,
        'milestone',
        `"${fact.milestone}" on ${day(fact.on)} is about period ${period}, and on that day period ${latest.n} is the latest that has begun: it runs to ${day(latest.to)} (R-C13-2).`,
      ),
    ];
  }),
);

/** R-C13-1: the duty arises when the period has ended. Of one that has not begun, that is said. */
const notSentEarly = ruleNaming<typeof SENT>((timeline, law) =>
  all(timeline, SENT).flatMap((sent) => {
    const periods = begunBy(timeline, sent.on, law);
    const period = periods.find(({ n }) => n === periodNamed(sent));
    if (!period || sent.on > period.to || restarted(timeline, law)) return [];
    return [
      violation(
        'chapter-13-sent-early',
        sent,
        'milestone',
        `The report on period ${period.n} was sent on ${day(sent.on)}, before the period ended on ${day(period.to)}: it discharges nothing, and counts among the letters (R-C13-1).`,
      ),
    ];
  }),
);

/** R-C13-7: numbers then begin anew, and which chain a number is of can not be told from it. */
const restarted = (timeline: Timeline, law: Law): boolean =>
  law.settings.chapter13AfterReinvestigation === 'restart' &&
  all(timeline, 'reinvestigation').length > 0;

/** R-C13-10: when an investigation is thought to conclude lies after its case began. */
const estimateAfterBeginning = ruleNaming<typeof DRAFTED>((timeline) => {
  const opened = openingOf(timeline);
  return all(timeline, DRAFTED).flatMap((draft) => {
    const estimate = detail(draft, 'estimate');
    if (!opened || estimate === null || estimate >= opened.on) return [];
    return [
      violation(
        'chapter-13-estimate-before-case',
        draft,
        'milestone',
        `The investigation is thought to conclude on ${day(LocalDate.parse(estimate))}, before the case began on ${day(opened.on)}.`,
      ),
    ];
  });
});

/** R-C13-5: the Director General reports where the investigation is directed or independent. */
const receivedWhereOwed = ruleNaming<typeof RECEIVED>((timeline) => {
  const theirs = investigationSpans(timeline).filter(({ form }) => form !== 'local');
  const isOwed = ({ on }: Fact): boolean => theirs.some(({ openedOn }) => openedOn <= on);
  return all(timeline, RECEIVED)
    .filter((fact) => !isOwed(fact))
    .map((fact) =>
      violation(
        'chapter-13-received-unowed',
        fact,
        'milestone',
        `"${RECEIVED}" on ${day(fact.on)}, but no investigation is directed or independent by then: the Director General owes no report (R-C13-5).`,
      ),
    );
});

/** What of a Chapter 13 report can hardly be, for whatever type of case it is on. */
export const chapter13Doubts = [
  ofPeriodBegun,
  notSentEarly,
  estimateAfterBeginning,
  receivedWhereOwed,
] as const satisfies readonly TimelineRule<AboutAPeriod>[];
