import { LocalDate } from '@tipstaff/kernel';
import { type ChainedPeriod, chapter13Recipients } from '@tipstaff/law';
import { type Fact, listed } from '../fact';
import { type Obligation, type ReportSending } from '../obligation/obligation';
import { used } from '../obligation/period-obligation';
import { all, type Timeline } from '../timeline';
import { ACKNOWLEDGED, DELIVERED, RECEIVED, SENT } from './chapter-13-milestones';
import { periodNamed } from './report-content';
import {
  mayBeWithheld,
  type ReportQuestion,
  reportRecipients,
  WITHHELD,
} from './report-recipients';

type Owed = Omit<Obligation, 'validTo' | 'ended'>;

/** A report of one period and one holder of the investigation, before it is known what became of it. */
export interface PeriodReport {
  readonly owed: Owed & { readonly basis: { readonly period: ChainedPeriod } };
  readonly period: ChainedPeriod;
  /** Whether the investigation was open when the period ended. */
  readonly isOwed: boolean;
  /** Where it was not: the day it closed or changed hands; null while the period is under way. */
  readonly lapsedOn: LocalDate | null;
  readonly question: ReportQuestion;
}

/** To each recipient the first sending counts: a further copy is no further report. */
function sendingsOf(
  timeline: Timeline,
  period: number,
  sent: readonly Fact[],
): readonly ReportSending[] {
  const firstTo = new Map<string, LocalDate>();
  for (const fact of [...sent].sort((a, b) => LocalDate.daysBetween(b.on, a.on))) {
    for (const recipient of listed(fact.value)) {
      if (!firstTo.has(recipient)) firstTo.set(recipient, fact.on);
    }
  }
  const became = (milestone: string, recipient: string, since: LocalDate): LocalDate | null =>
    all(timeline, milestone).find(
      (fact) => periodNamed(fact) === period && fact.value === recipient && fact.on >= since,
    )?.on ?? null;
  return [...firstTo].map(([recipient, on]) => ({
    recipient,
    on,
    deliveredOn: became(DELIVERED, recipient, on),
    acknowledgedOn: became(ACKNOWLEDGED, recipient, on),
  }));
}

type End = Pick<Obligation, 'validTo' | 'ended'>;

/**
 * When nothing was left to do for a report that names its period: each recipient of the law was sent
 * it, or was decided not to be. It is discharged on the day of the last of these; where all were
 * decided against (outside Schedule 3: prejudice, and the harm test) it is no longer owed. A decision
 * that names no period never ends a report by itself: it waits for the report that goes to the others.
 */
function settledOn(
  { period, question }: Pick<PeriodReport, 'period' | 'question'>,
  sent: readonly Fact[],
  withheld: readonly Fact[],
): End {
  const { recipients } = chapter13Recipients({ ...question, mightPrejudice: false });
  const required = recipients.filter(({ decision }) => decision === 'send');
  const settled = required.map(({ recipient }) => {
    const names = (fact: Fact): boolean => listed(fact.value).includes(recipient);
    const against = mayBeWithheld(question, recipient) ? withheld.find(names) : undefined;
    const days = [sent.find(names)?.on, against?.on].filter((on) => on !== undefined);
    return days.reduce<LocalDate | null>((a, b) => (a === null ? b : LocalDate.min(a, b)), null);
  });
  const wasSent = sent.some((fact) =>
    required.some(({ recipient }) => listed(fact.value).includes(recipient)),
  );
  const canEnd = wasSent || withheld.every((decision) => periodNamed(decision) !== null);
  if (!canEnd || settled.length === 0) return { validTo: null, ended: null };
  const last = settled.reduce<LocalDate | null>(
    (a, b) => (a === null || b === null ? null : LocalDate.max(a, b)),
    period.dutyArises,
  );
  return { validTo: last, ended: last && (wasSent ? 'discharged' : 'lapsed') };
}

interface Ended extends Pick<Obligation, 'validTo' | 'ended'> {
  /** The facts that are this report, be it one or one for each recipient. */
  readonly sent: readonly Fact[];
}

type Decisions = ReadonlyMap<PeriodReport, readonly Fact[]>;

/**
 * The reports with what became of each. A report that names its period is about that one: it is
 * discharged on the day when every recipient that the law gives was sent it, or the decision to
 * withhold it from them was made. One that names none, as those of an import, is the report on the
 * earliest period that had ended before it was sent and has none yet, whoever of those it is owed to
 * had it. What was sent before the period ended discharges nothing, nor does a copy to others alone
 * (R-C13-11). Nothing the force sends discharges what the Director General owes: its receipt does.
 */
export function withEnds(
  timeline: Timeline,
  reports: readonly PeriodReport[],
): readonly Obligation[] {
  let decisions: Decisions = new Map();
  // In their order: of which report one is may follow from what those before it ended.
  for (const decision of all(timeline, WITHHELD)) {
    const report = reportDecided(timeline, reports, decisions, decision);
    if (report) {
      decisions = new Map([...decisions, [report, [...(decisions.get(report) ?? []), decision]]]);
    }
  }
  const ends = endsOf(timeline, reports, decisions);
  return reports.map((report) => {
    const { owed, period, question } = report;
    const made = decisions.get(report) ?? [];
    const { sent, ...end } = ends.get(report) ?? { ...RUNNING, sent: [] };
    const early = isInbound(report) ? [] : earlyNotes(timeline, reports, report);
    const sendings = sendingsOf(timeline, period.n, sent);
    return {
      ...owed,
      ...end,
      basis: {
        ...owed.basis,
        facts: [...owed.basis.facts, ...made.map(used)],
        recipients: reportRecipients(question, made),
        ...(sendings.length === 0 ? {} : { sendings }),
        ...(early.length === 0 ? {} : { early }),
        ...(isInbound(report) && end.ended === 'discharged' ? received(report, end.validTo) : {}),
      },
    };
  });
}

const RUNNING = { validTo: null, ended: null } as const;

function isInbound({ owed }: PeriodReport): boolean {
  return owed.direction === 'inbound';
}

function received({ period }: PeriodReport, on: LocalDate | null): Partial<Obligation['basis']> {
  return on === null
    ? {}
    : { received: { on, lagDays: LocalDate.daysBetween(period.dutyArises, on) } };
}

function endsOf(
  timeline: Timeline,
  reports: readonly PeriodReport[],
  decisions: Decisions,
): ReadonlyMap<PeriodReport, Ended> {
  const unnamed = all(timeline, SENT).filter((sent) => periodNamed(sent) === null);
  return new Map(
    reports.map((report): readonly [PeriodReport, Ended] => {
      const { isOwed, lapsedOn, period } = report;
      if (!isOwed) {
        return [report, { validTo: lapsedOn, ended: lapsedOn && 'lapsed', sent: [] }];
      }
      if (isInbound(report)) {
        const came = about(timeline, reports, report, RECEIVED)[0]?.on ?? null;
        return [report, { validTo: came, ended: came && 'discharged', sent: [] }];
      }
      const named = about(timeline, reports, report, SENT);
      const reported = named.find((sent) => isToAddressee(report, sent));
      const next = unnamed.findIndex((sent) => sent.on > period.to && isToAddressee(report, sent));
      const whole = unnamed[next];
      // The report that came first is the report; those after it are further copies.
      if (whole && !(reported && reported.on <= whole.on)) {
        unnamed.splice(next, 1);
        return [report, { validTo: whole.on, ended: 'discharged', sent: [whole, ...named] }];
      }
      const settled = settledOn(report, named, decisions.get(report) ?? []);
      return [report, { ...settled, sent: named }];
    }),
  );
}

/** The officer has a copy; the report itself goes to these (R-C13-4, R-C13-9). */
function isToAddressee({ question }: PeriodReport, sent: Fact): boolean {
  const addressees = question.schedule3 ? ['lpb', 'dg'] : ['lpb'];
  return listed(sent.value).some((recipient) => addressees.includes(recipient));
}

/** Facts that name this period, from the day after it ended. */
function about(
  timeline: Timeline,
  reports: readonly PeriodReport[],
  { period }: PeriodReport,
  milestone: string,
): readonly Fact[] {
  return all(timeline, milestone).filter((fact) => {
    // Where a re-investigation starts the count anew, the latest that had ended is meant.
    const meant = reports.findLast(
      (one) => one.isOwed && one.period.n === periodNamed(fact) && one.period.to < fact.on,
    );
    return meant?.period === period;
  });
}

function earlyNotes(
  timeline: Timeline,
  reports: readonly PeriodReport[],
  { period }: PeriodReport,
): NonNullable<Obligation['basis']['early']> {
  const meant = (sent: Fact): PeriodReport | undefined =>
    reports.find((one) => one.period.n === periodNamed(sent) && one.period.to >= sent.on);
  const hasEnded = (sent: Fact): boolean =>
    reports.some((one) => one.period.n === periodNamed(sent) && one.period.to < sent.on);
  return all(timeline, SENT)
    .filter((sent) => !hasEnded(sent) && meant(sent)?.period === period)
    .map((sent) => ({ on: sent.on, to: listed(sent.value) }));
}

/**
 * A decision is about the period that it names; one that names none, about the earliest report that
 * is owed on its day, else the one foreseen.
 */
function reportDecided(
  timeline: Timeline,
  reports: readonly PeriodReport[],
  decisions: Decisions,
  decision: Fact,
): PeriodReport | null {
  const named = periodNamed(decision);
  if (named !== null) {
    const ofPeriod = reports.filter(({ period }) => period.n === named);
    const begun = ofPeriod.filter(({ owed }) => owed.validFrom <= decision.on);
    return begun.findLast(({ isOwed }) => isOwed) ?? begun.at(-1) ?? ofPeriod[0] ?? null;
  }
  const ends = endsOf(timeline, reports, decisions);
  const { on } = decision;
  const standing = reports.filter((report) => {
    const { validTo, ended } = ends.get(report) ?? RUNNING;
    // On the day it was sent a report may still have been decided about.
    const isOver = validTo !== null && on >= validTo && !(ended === 'discharged' && on === validTo);
    return report.owed.validFrom <= on && !isOver;
  });
  return standing.find(({ owed }) => owed.arose <= on) ?? standing[0] ?? null;
}
